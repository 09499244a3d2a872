#include "support/support.h"

#include <stdlib.h>

#include "base/memory.h"
#include "parse/conllu.h"

static struct treebank {
    const char *rule, *text;
    size_t sentences, words;
} treebanks[] = {
    {"ten columns are CoNLL-U", "1\tGo\tgo\tVERB\tVB\t_\t0\troot\t_\t_\n", 1, 1},
    {"six columns leave out lemma and features", "1\tGo\tVERB\tVB\t0\troot\n", 1, 1},
    {"blank lines end sentences", "1\tGo\tVERB\tVB\t0\troot\n\n\n1\tGo\tVERB\tVB\t0\troot\n", 2, 2},
    {"comments are passed over", "# text = Go\n1\tGo\tVERB\tVB\t0\troot\n", 1, 1},
    {"ranges are passed over",
     "1-2\tI'm\t_\t_\t_\t_\n1\tI\tPRON\tPRP\t2\tnsubj\n2\t'm\tAUX\tVBP\t0\troot\n", 1, 2},
    {"empty nodes are passed over", "1\tGo\tVERB\tVB\t0\troot\n1.1\tgo\t_\t_\t_\t_\n", 1, 1},
    {"carriage returns do no harm", "1\tGo\tVERB\tVB\t0\troot\r\n\r\n", 1, 1},
    {"tags and heads may be missing", "1\tGo\t_\t_\t_\t_\n", 1, 1},
    {"an empty file has no sentences", "", 0, 0},
};

static void treebank_is_read(void **state)
{
    const struct treebank *row = *state;
    rel_bank bank = {0};
    rel_symbols symbols = {0};
    relata_error err = {0};
    if (!rel_bank_read(&bank, "x", rel_text_of(row->text), &symbols, &err))
        fail_msg("%s", err.message);
    assert_int_equal(bank.sentence_count, row->sentences);
    assert_int_equal(bank.word_count, row->words);
    rel_bank_clear(&bank);
    rel_symbols_clear(&symbols);
}

static struct broken {
    const char *rule, *text;
    unsigned line;
} broken[] = {
    {"too few columns are an error", "1\tGo\tVERB\tVB\t0\troot\n2\tnow\n", 2},
    {"a head that is no number is an error", "1\tGo\tVERB\tVB\tx\troot\n", 1},
    {"a head outside its sentence is an error", "1\tGo\tVERB\tVB\t2\troot\n\n", 2},
    {"so it is at the end of the file", "1\tGo\tVERB\tVB\t999999999999\troot\n", 1},
};

static void broken_treebank_is_an_error(void **state)
{
    const struct broken *row = *state;
    rel_bank bank = {0};
    rel_symbols symbols = {0};
    relata_error err = {0};
    assert_false(rel_bank_read(&bank, "x.tsv", rel_text_of(row->text), &symbols, &err));
    assert_int_equal(err.code, RELATA_SYNTAX);
    assert_int_equal(err.line, row->line);
    assert_string_equal(err.place, "x.tsv");
    rel_bank_clear(&bank);
    rel_symbols_clear(&symbols);
}

static void words_are_written_as_they_are_read(void **state)
{
    (void)state;
    static const char line[] = "1\tWent\tgo\tVERB\tVBD\t_\t0\troot\t_\t_\n";
    rel_bank bank = {0};
    rel_symbols symbols = {0};
    rel_memory_sink memory = {0};
    rel_writer out = rel_writer_to_memory(&memory);
    assert_true(rel_bank_read(&bank, "x", rel_text_of(line), &symbols, NULL));

    rel_bank_put_word(&out, 1, REL_TEXT("Went"), REL_TEXT("go"), &bank.words[0]);

    assert_true(rel_writer_finish(&out, NULL));
    assert_text_equal(((rel_text){memory.bytes, memory.size}), line);
    rel_free(memory.bytes);
    rel_bank_clear(&bank);
    rel_symbols_clear(&symbols);
}

static void white_space_in_a_form_becomes_one_blank(void **state)
{
    (void)state;
    rel_memory_sink memory = {0};
    rel_writer out = rel_writer_to_memory(&memory);
    rel_bank_put_text(&out, REL_TEXT("Guo\n\t Shengkun"));
    assert_true(rel_writer_finish(&out, NULL));
    assert_text_equal(((rel_text){memory.bytes, memory.size}), "Guo Shengkun");
    rel_free(memory.bytes);
}

int main(void)
{
    struct CMUnitTest tests[COUNT_OF(treebanks) + COUNT_OF(broken) + 2];
    size_t count = 0;
    for (size_t i = 0; i < COUNT_OF(treebanks); i++)
        tests[count++] = (struct CMUnitTest){.name = treebanks[i].rule,
                                             .test_func = treebank_is_read,
                                             .initial_state = &treebanks[i]};
    for (size_t i = 0; i < COUNT_OF(broken); i++)
        tests[count++] = (struct CMUnitTest){.name = broken[i].rule,
                                             .test_func = broken_treebank_is_an_error,
                                             .initial_state = &broken[i]};
    tests[count++] = (struct CMUnitTest)cmocka_unit_test(words_are_written_as_they_are_read);
    tests[count++] = (struct CMUnitTest)cmocka_unit_test(white_space_in_a_form_becomes_one_blank);
    return cmocka_run_group_tests_name("treebanks", tests, NULL, NULL);
}
