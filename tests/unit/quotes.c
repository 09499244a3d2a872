#include "support/segmented.h"

#include "base/memory.h"

/* `expected` has the tokens of each quotation with `|` between quotations, and `+` behind those
 * that the next paragraph goes on with. */
static struct quoted {
    const char *rule, *text, *expected;
} quotations[] = {
    {"straight marks", "\"We won,\" he said.", "We won ,"},
    {"straight marks set apart", "He said \" We won \" .", "We won"},
    {"curved marks", "\u201CWe won,\u201D he said.", "We won ,"},
    {"old marks", "``We won,'' he said.", "We won ,"},
    {"single marks", "'We won,' he said.", "We won ,"},
    {"an apostrophe is none", "The ministers' plan isn't Ed's.", ""},
    {"a possessive inside", "'The ministers' plan failed,' he said.",
     "The ministers ' plan failed ,"},
    {"a quotation inside another", "\"He said 'no' twice,\" she said.",
     "He said ' no ' twice ,|no"},
    {"two in one sentence", "\"Yes,\" he said, \"we won.\"", "Yes ,|we won ."},
    {"over sentences", "\"We met. We talked,\" he said.", "We met . We talked ,"},
    {"over paragraphs", "\"We met.\n\n\"We talked.\"", "We met .+|We talked ."},
    {"one that nobody closes is none", "He said \"we met.\n\nThey left.", ""},
    {"brackets end what is open in them", "It (\"so) was\" it", ""},
};

static void quotation_is_found(void **state)
{
    const struct quoted *row = *state;
    segmented reading;
    segmented_open(&reading, rel_text_of(row->text));
    rel_memory_sink joined = {0};
    rel_writer out = rel_writer_to_memory(&joined);
    rel_put_string(&out, "");
    for (size_t i = 0; i < reading.segments.quote_count; i++) {
        const rel_quote *quote = &reading.segments.quotes[i];
        rel_put_string(&out, i ? "|" : "");
        for (uint32_t j = 0; j < quote->token_count; j++) {
            rel_put_string(&out, j ? " " : "");
            rel_put_text(&out, rel_token_text(&reading.document,
                                              &reading.segments.tokens[quote->first + j]));
        }
        rel_put_string(&out, quote->continues ? "+" : "");
    }
    assert_true(rel_writer_finish(&out, NULL));
    assert_string_equal(joined.bytes ? joined.bytes : "", row->expected);
    rel_free(joined.bytes);
    segmented_close(&reading);
}

int main(void)
{
    struct CMUnitTest tests[COUNT_OF(quotations)];
    for (size_t i = 0; i < COUNT_OF(quotations); i++)
        tests[i] = (struct CMUnitTest){.name = quotations[i].rule,
                                       .test_func = quotation_is_found,
                                       .initial_state = &quotations[i]};
    return cmocka_run_group_tests_name("quotes", tests, NULL, NULL);
}
