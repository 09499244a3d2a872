#include "support/support.h"

#include "parse/spelling.h"

static struct pair {
    const char *rule, *first, *second;
    rel_property property;
    bool is_same;
} pairs[] = {
    {"case does not matter to the folded form", "The", "the", REL_FOLDED, true},
    {"case matters to the exact form", "The", "the", REL_EXACT, false},
    {"digits are all alike", "1984", "2016", REL_FOLDED, true},
    {"but how many there are matters", "19", "2016", REL_FOLDED, false},
    {"words share an ending", "accusing", "blaming", REL_SUFFIX_3, true},
    {"or not", "accusing", "blamed", REL_SUFFIX_3, false},
    {"a short word is its own ending", "in", "in", REL_SUFFIX_5, true},
    {"words share a beginning", "rebuild", "retake", REL_PREFIX_2, true},
    {"capitalized words have one shape", "Guo", "Lynch", REL_SHAPE, true},
    {"acronyms have another", "Guo", "OPM", REL_SHAPE, false},
    {"numbers with marks have their own", "10,000", "10000", REL_SHAPE, false},
};

static void properties_are_compared(void **state)
{
    const struct pair *row = *state;
    rel_spelling first = rel_spelling_of(rel_text_of(row->first));
    rel_spelling second = rel_spelling_of(rel_text_of(row->second));
    assert_int_equal(first.properties[row->property] == second.properties[row->property],
                     row->is_same);
}

static struct look {
    const char *rule, *word;
    rel_look look;
} looks[] = {
    {"nothing stands outside the sentence", "", REL_LOOK_NONE},
    {"a word in lower case", "talks", REL_LOOK_LOWER},
    {"a capitalized word", "Guo", REL_LOOK_CAPITAL},
    {"a single capital", "A", REL_LOOK_CAPITAL},
    {"an acronym", "U.S.", REL_LOOK_CAPITALS},
    {"a number", "10,000", REL_LOOK_NUMBER},
    {"letters and digits", "covid-19", REL_LOOK_MIXED},
    {"a mark", ";", REL_LOOK_PUNCT},
};

static void word_has_its_look(void **state)
{
    const struct look *row = *state;
    assert_int_equal(rel_spelling_of(rel_text_of(row->word)).look, row->look);
}

int main(void)
{
    struct CMUnitTest tests[COUNT_OF(pairs) + COUNT_OF(looks)];
    size_t count = 0;
    for (size_t i = 0; i < COUNT_OF(pairs); i++)
        tests[count++] = (struct CMUnitTest){.name = pairs[i].rule,
                                             .test_func = properties_are_compared,
                                             .initial_state = &pairs[i]};
    for (size_t i = 0; i < COUNT_OF(looks); i++)
        tests[count++] = (struct CMUnitTest){
            .name = looks[i].rule, .test_func = word_has_its_look, .initial_state = &looks[i]};
    return cmocka_run_group_tests_name("spellings", tests, NULL, NULL);
}
