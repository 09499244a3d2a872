#include "support/support.h"

#include <stdio.h>

#include "language/lexicon.h"

static rel_symbols symbols;
static rel_lexicon *lexicon;

static int load(void **state)
{
    (void)state;
    relata_error err = {0};
    lexicon = rel_lexicon_load(&symbols, NULL, 0, &err);
    if (!lexicon)
        fprintf(stderr, "%s:%u:%u: %s\n", err.place, err.line, err.column, err.message);
    return lexicon ? 0 : -1;
}

static int unload(void **state)
{
    (void)state;
    rel_lexicon_free(lexicon);
    rel_symbols_clear(&symbols);
    return 0;
}

static struct known {
    const char *rule, *phrase;
    rel_lexicon_class class;
    const char *name, *country;
} known[] = {
    {"a country by its name", "China", REL_LEX_COUNTRY, "China", "CHN"},
    {"a country by its abbreviation", "U.S.", REL_LEX_COUNTRY, "United States", "USA"},
    {"a capital stands for its country", "Beijing", REL_LEX_SEAT, "China", "CHN"},
    {"a capital is a place as well", "Beijing", REL_LEX_PLACE, "Beijing", "CHN"},
    {"a phrase has several senses", "Georgia", REL_LEX_PLACE, "Georgia", "USA"},
    {"a word may be capitalized at each token", "Secretary of State", REL_LEX_TITLE,
     "secretary of state", ""},
};

static void phrase_is_known(void **state)
{
    const struct known *row = *state;
    rel_lexicon_match match;
    assert_true(rel_lexicon_look_up(lexicon, &symbols, rel_text_of(row->phrase), &match));
    const rel_sense *sense = rel_lexicon_sense(&match, row->class);
    assert_non_null(sense);
    assert_text_equal(sense->name, row->name);
    assert_text_equal(sense->country, row->country);
}

int main(void)
{
    struct CMUnitTest tests[COUNT_OF(known)];
    size_t count = 0;
    for (size_t i = 0; i < COUNT_OF(known); i++)
        tests[count++] = (struct CMUnitTest){
            .name = known[i].rule, .test_func = phrase_is_known, .initial_state = &known[i]};
    return cmocka_run_group_tests_name("lexicon", tests, load, unload);
}
