#include "support/support.h"

#include "language/words.h"

static rel_language language;

static struct word {
    const char *rule, *spelling;
    uint32_t classes; /**< all of them, and no others of those in `without` */
    uint32_t without;
} words[] = {
    {"an article is a determiner", "the", REL_WORD_ARTICLE | REL_WORD_DEFINITE, REL_WORD_STOP},
    {"a capital changes nothing", "The", REL_WORD_ARTICLE | REL_WORD_DEFINITE, REL_WORD_STOP},
    {"capitals change nothing", "THE", REL_WORD_ARTICLE | REL_WORD_DEFINITE, REL_WORD_STOP},
    {"'us' is a pronoun", "us", REL_WORD_FIRST_PERSON, 0},
    {"'US' is no pronoun", "US", 0, REL_WORD_FIRST_PERSON | REL_WORD_STOP},
    {"'WHO' is no pronoun", "WHO", 0, REL_WORD_STOP},
    {"a possessive pronoun has a number", "their", REL_WORD_POSSESSIVE | REL_WORD_PLURAL, 0},
    {"a verb ends a phrase", "suspended", REL_WORD_VERB, REL_WORD_MODIFIER},
    {"a name has no class", "Guo", 0, REL_WORD_STOP | REL_WORD_VERB | REL_WORD_MODIFIER},
};

static void word_has_its_classes(void **state)
{
    const struct word *row = *state;
    rel_symbol symbol = rel_symbols_find(&language.symbols, rel_text_of(row->spelling));
    uint32_t bits = rel_words_bits(language.words, symbol);
    assert_int_equal(bits & row->classes, row->classes);
    assert_int_equal(bits & row->without, 0);
}

static int load(void **state)
{
    (void)state;
    relata_error err = {0};
    return rel_language_load(&language, NULL, &err) ? 0 : -1;
}

static int unload(void **state)
{
    (void)state;
    rel_language_clear(&language);
    return 0;
}

int main(void)
{
    struct CMUnitTest tests[COUNT_OF(words)];
    for (size_t i = 0; i < COUNT_OF(words); i++)
        tests[i] = (struct CMUnitTest){
            .name = words[i].rule,
            .test_func = word_has_its_classes,
            .initial_state = &words[i],
        };
    return cmocka_run_group_tests_name("words", tests, load, unload);
}
