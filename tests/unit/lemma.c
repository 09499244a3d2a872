#include "support/support.h"

#include "language/embedded.h"
#include "language/rules.h"
#include "parse/lemma.h"

static rel_lemmas lemmas;

static struct word {
    const char *rule, *form;
    rel_xpos xpos;
    const char *lemma;
} words[] = {
    {"a base form stays", "Agree", REL_VB, "agree"},
    {"an irregular past is looked up", "stole", REL_VBD, "steal"},
    {"an irregular participle is looked up", "Stolen", REL_VBN, "steal"},
    {"the past of one verb is not the base of another", "saw", REL_VBD, "see"},
    {"the base of one verb is not the past of another", "saw", REL_VB, "saw"},
    {"forms of be are one verb", "were", REL_VBD, "be"},
    {"a clitic verb is its full form", "'re", REL_VBP, "be"},
    {"a clitic negation is 'not'", "n't", REL_RB, "not"},
    {"-ed goes", "hacked", REL_VBD, "hack"},
    {"a silent e comes back", "accused", REL_VBD, "accuse"},
    {"a silent e comes back before -ing", "announcing", REL_VBG, "announce"},
    {"-eed keeps its e", "agreed", REL_VBN, "agree"},
    {"-ied becomes -y", "denied", REL_VBD, "deny"},
    {"a doubled consonant becomes one", "planned", REL_VBD, "plan"},
    {"a doubled l of one syllable stays", "called", REL_VBD, "call"},
    {"a doubled l of two syllables becomes one", "cancelled", REL_VBN, "cancel"},
    {"a doubled s stays", "discussed", REL_VBD, "discuss"},
    {"-eat has no silent e", "treated", REL_VBN, "treat"},
    {"but create has", "created", REL_VBN, "create"},
    {"visit has none", "visited", REL_VBD, "visit"},
    {"invite has one", "invited", REL_VBN, "invite"},
    {"-ange has one", "exchanging", REL_VBG, "exchange"},
    {"-ong has none", "belonging", REL_VBG, "belong"},
    {"-ition has none", "petitioned", REL_VBD, "petition"},
    {"the part behind a hyphen is inflected", "co-chaired", REL_VBD, "co-chair"},
    {"the third person loses its s", "meets", REL_VBZ, "meet"},
    {"the third person in -ies", "denies", REL_VBZ, "deny"},
    {"the third person in -ches", "launches", REL_VBZ, "launch"},
    {"a plural loses its s", "officials", REL_NNS, "official"},
    {"a plural in -ies", "companies", REL_NNS, "company"},
    {"a plural in -men", "Congressmen", REL_NNS, "congressman"},
    {"an irregular plural is looked up", "crises", REL_NNS, "crisis"},
    {"a plural in -oes", "heroes", REL_NNS, "hero"},
    {"a singular in -s stays", "news", REL_NN, "news"},
    {"a name is only put in lower case", "United", REL_NNP, "united"},
};

static void word_has_its_lemma(void **state)
{
    const struct word *row = *state;
    char buffer[2 * REL_LEMMA_MAX_BYTES];
    rel_inflection inflection = rel_inflection_of(row->xpos);
    assert_text_equal(rel_lemma_of(&lemmas, rel_text_of(row->form), inflection, buffer),
                      row->lemma);
}

static int read_lemmas(void **state)
{
    (void)state;
    relata_error err = {0};
    rel_text content = rel_embedded_find("lemmas.lex");
    return rel_lemmas_read(&lemmas, "lemmas.lex", content, &err) ? 0 : -1;
}

static int clear_lemmas(void **state)
{
    (void)state;
    rel_lemmas_clear(&lemmas);
    return 0;
}

static void long_word_is_only_put_in_lower_case(void **state)
{
    (void)state;
    char form[REL_LEMMA_MAX_BYTES + 1], buffer[3 * REL_LEMMA_MAX_BYTES];
    memset(form, 'S', sizeof form);
    rel_text lemma = rel_lemma_of(&lemmas, (rel_text){form, sizeof form}, REL_PLURAL, buffer);
    assert_int_equal(lemma.size, sizeof form);
    assert_int_equal(lemma.bytes[lemma.size - 1], 's');
}

/** Whether a form leads back to its verb. */
static bool is_form_of(const char *form, rel_text verb)
{
    char buffer[2 * REL_LEMMA_MAX_BYTES];
    return rel_text_equal(rel_lemma_of(&lemmas, rel_text_of(form), REL_VERB_PAST, buffer), verb);
}

static bool is_short(rel_text verb)
{
    size_t vowels = 0;
    for (size_t i = 0; i < verb.size; i++)
        vowels += strchr("aeiouy", verb.bytes[i]) != NULL;
    return vowels == 1;
}

/**
 * Whether the past of a verb leads back to it: the irregular one, else that with a doubled
 * consonant, which longer verbs need not have, else the regular one.
 */
static bool is_found(const rel_irregulars *irregulars, rel_text verb)
{
    rel_forms forms;
    rel_inflect_verb(irregulars, verb, &forms);
    char last = verb.bytes[verb.size - 1], doubled[REL_FORM_MAX_BYTES];
    snprintf(doubled, sizeof doubled, "%.*s%ced", REL_TEXT_ARGS(verb), last);
    bool has_double = forms.count > 4 && strcmp(forms.forms[4], doubled) == 0;
    if (forms.count > (has_double ? 6 : 4))
        return is_form_of(forms.forms[has_double ? 6 : 4], verb);
    return (has_double && is_form_of(doubled, verb)) ||
           (!(has_double && is_short(verb)) && is_form_of(forms.forms[2], verb));
}

static void verbs_of_rules_are_found_from_their_past(void **state)
{
    (void)state;
    rel_symbols symbols = {0};
    rel_rules *rules = rel_rules_new(NULL);
    size_t lost = 0;
    assert_true(rel_irregulars_read(&rules->irregulars, "lemmas.lex",
                                    rel_embedded_find("lemmas.lex"), NULL));
    for (const rel_embedded *file = rel_embedded_files; file->name; file++)
        if (rel_text_ends(rel_text_of(file->name), REL_TEXT(".rel")))
            assert_true(rel_rules_read(rules, file->name, (rel_text){file->bytes, file->size},
                                       &symbols, NULL));
    for (size_t i = 0; i < rules->rule_count; i++) {
        rel_text verb = rel_symbols_text(&symbols, rules->rules[i].lemma);
        if (rules->rules[i].kind != REL_RULE_VERB || is_found(&rules->irregulars, verb))
            continue;
        print_error("the past of '%.*s' leads elsewhere\n", REL_TEXT_ARGS(verb));
        lost++;
    }
    rel_rules_free(rules);
    rel_symbols_clear(&symbols);
    assert_int_equal(lost, 0);
}

static void unknown_section_is_an_error_with_its_place(void **state)
{
    (void)state;
    rel_lemmas broken = {0};
    relata_error err = {0};
    assert_false(rel_lemmas_read(&broken, "x.lex", REL_TEXT("[adverbs]\nwell | good\n"), &err));
    assert_int_equal(err.code, RELATA_SYNTAX);
    assert_int_equal(err.line, 2);
    rel_lemmas_clear(&broken);
}

int main(void)
{
    struct CMUnitTest tests[COUNT_OF(words) + 3];
    size_t count = 0;
    for (size_t i = 0; i < COUNT_OF(words); i++)
        tests[count++] = (struct CMUnitTest){
            .name = words[i].rule, .test_func = word_has_its_lemma, .initial_state = &words[i]};
    tests[count++] = (struct CMUnitTest){.name = "a very long word is only put in lower case",
                                         .test_func = long_word_is_only_put_in_lower_case};
    tests[count++] = (struct CMUnitTest){.name = "verbs of rules are found from their past",
                                         .test_func = verbs_of_rules_are_found_from_their_past};
    tests[count++] = (struct CMUnitTest){.name = "an unknown section is an error with its place",
                                         .test_func = unknown_section_is_an_error_with_its_place};
    return cmocka_run_group_tests_name("lemmas", tests, read_lemmas, clear_lemmas);
}
