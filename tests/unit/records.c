#include "support/support.h"

#include <stdio.h>

#include "base/memory.h"
#include "records/records.h"

/** Lines that are read and written back as they are. */
static struct line {
    const char *rule, *text;
} lines[] = {
    {"a document",
     "{\"k\":\"doc\",\"id\":\"a.txt\",\"title\":\"T\",\"date\":\"2016-12-08\",\"source\":\"S\","
     "\"url\":\"\"}\n"},
    {"an entity with everything",
     "{\"k\":\"entity\",\"doc\":\"a\",\"id\":\"meeting:x\",\"type\":\"meeting\",\"name\":\"X\","
     "\"aliases\":[\"Y\",\"Z\"],\"subtype\":\"dialogue\",\"country\":\"\",\"office\":\"\","
     "\"date\":\"2016\",\"place\":\"P\",\"ordinal\":3,\"parties\":[\"CHN\",\"USA\"],"
     "\"mentions\":4,\"named\":[[0,4],[20,24]],\"referred\":[[8,11]]}\n"},
    {"a claim with everything",
     "{\"k\":\"claim\",\"doc\":\"a\",\"relation\":\"met\",\"status\":\"negated\",\"plover\":"
     "\"CONSULT\",\"family\":\"cooperation\",\"source\":\"person:a\",\"target\":\"person:b\","
     "\"symmetric\":true,\"topic\":\"t\",\"date\":\"2016\",\"place\":\"P\",\"speaker\":"
     "\"person:c\",\"evidence\":\"A \\\"met\\\" B.\",\"start\":5000000000,\"end\":5000000010,"
     "\"line\":9,\"column\":1,\"rule\":\"met/verb\",\"trigger\":\"met\",\"cues\":\"not\"}\n"},
    {"an alias", "{\"k\":\"alias\",\"same\":false,\"one\":\"A\",\"other\":\"B\"}\n"},
    {"letters of any script stay as they are",
     "{\"k\":\"doc\",\"id\":\"\xE4\xB8\xAD\xE5\x9B\xBD\",\"title\":\"\xF0\x9F\x98\x80\","
     "\"date\":\"\",\"source\":\"\",\"url\":\"\"}\n"},
};

/** Lines that are refused, and where. */
static struct mistake {
    const char *rule, *text;
    unsigned line, column;
    const char *message;
} mistakes[] = {
    {"text that is no JSON", "\n{\"k\":\"doc\",,}", 2, 13, "the line is not JSON around here"},
    {"an object of no kind", "{\"id\":\"a\"}", 1, 1, "expected an object with a string 'k'"},
    {"an unknown kind", "{\"k\":\"dok\"}", 1, 6, "no kind of lines is called 'dok'"},
    {"a key that is missing", "{\"k\":\"doc\"}", 1, 1, "the object needs a 'id'"},
    {"a text that is a number", "{\"k\":\"doc\",\"id\":7}", 1, 12, "expected a string for 'id'"},
    {"an unknown type",
     "{\"k\":\"entity\",\"doc\":\"a\",\"id\":\"x\",\"type\":\"ship\",\"name\":\"x\"}", 1, 41,
     "no type of entities is called 'ship'"},
    {"a number below zero",
     "{\"k\":\"entity\",\"doc\":\"a\",\"id\":\"x\",\"type\":\"law\",\"name\":\"x\",\"mentions\":-"
     "1}",
     1, 58, "expected a whole number from 0 for 'mentions'"},
    {"an alias that is no text",
     "{\"k\":\"entity\",\"doc\":\"a\",\"id\":\"x\",\"type\":\"law\",\"name\":\"x\",\"aliases\":[1]"
     "}",
     1, 58, "only strings can be in 'aliases'"},
    {"a stretch that ends before it starts",
     "{\"k\":\"entity\",\"doc\":\"a\",\"id\":\"x\",\"type\":\"law\",\"name\":\"x\",\"named\":[[4,0]"
     "]}",
     1, 58, "only pairs of a start and an end can be in 'named'"},
    {"a node without members", "{\"k\":\"node\",\"id\":\"x\",\"type\":\"law\",\"label\":\"x\"}", 1,
     1, "the object needs an array 'members'"},
    {"bytes that are no UTF-8", "{\"k\":\"doc\",\"id\":\"\xFF\"}", 1, 1,
     "the line is not valid UTF-8"},
};

static bool read_text(const char *text, rel_records *records, relata_error *err)
{
    FILE *stream = fmemopen((void *)(uintptr_t)text, strlen(text), "r");
    assert_non_null(stream);
    bool ok = rel_records_read(stream, "lines", records, err);
    fclose(stream);
    return ok;
}

static char *write_text(const rel_records *records)
{
    rel_memory_sink sink = {0};
    rel_writer out = rel_writer_to_memory(&sink);
    rel_records_write(records, &out);
    assert_true(rel_writer_finish(&out, NULL));
    return sink.bytes;
}

static void line_comes_back_as_it_was(void **state)
{
    const struct line *row = *state;
    rel_records records = {0};
    assert_true(read_text(row->text, &records, NULL));
    char *written = write_text(&records);
    assert_string_equal(written, row->text);
    rel_free(written);
    rel_records_clear(&records);
}

static void mistake_is_told_with_its_place(void **state)
{
    const struct mistake *row = *state;
    rel_records records = {0};
    relata_error err = {0};
    assert_false(read_text(row->text, &records, &err));
    assert_int_equal(err.code, RELATA_SYNTAX);
    assert_string_equal(err.place, "lines");
    assert_string_equal(err.message, row->message);
    assert_int_equal(err.line, row->line);
    assert_int_equal(err.column, row->column);
    rel_records_clear(&records);
}

static void unknown_keys_are_skipped(void **state)
{
    (void)state;
    rel_records records = {0};
    assert_true(read_text("{\"k\":\"doc\",\"id\":\"a\",\"later\":{\"x\":1}}\n", &records, NULL));
    assert_int_equal(records.source_count, 1);
    rel_records_clear(&records);
}

static void copies_own_their_texts(void **state)
{
    (void)state;
    rel_records records = {0}, copy = {0};
    assert_true(read_text(lines[1].text, &records, NULL));
    assert_true(read_text(lines[2].text, &records, NULL));
    char *expected = write_text(&records);
    assert_true(rel_records_append(&copy, &records, NULL));
    rel_records_clear(&records);
    char *written = write_text(&copy);
    assert_string_equal(written, expected);
    rel_free(written);
    rel_free(expected);
    rel_records_clear(&copy);
}

static const struct CMUnitTest others[] = {
    {.name = "keys that nobody knows are skipped", .test_func = unknown_keys_are_skipped},
    {.name = "copies own their texts", .test_func = copies_own_their_texts},
};

int main(void)
{
    struct CMUnitTest tests[COUNT_OF(lines) + COUNT_OF(mistakes) + COUNT_OF(others)];
    size_t count = 0;
    for (size_t i = 0; i < COUNT_OF(lines); i++)
        tests[count++] = (struct CMUnitTest){.name = lines[i].rule,
                                             .test_func = line_comes_back_as_it_was,
                                             .initial_state = &lines[i]};
    for (size_t i = 0; i < COUNT_OF(mistakes); i++)
        tests[count++] = (struct CMUnitTest){.name = mistakes[i].rule,
                                             .test_func = mistake_is_told_with_its_place,
                                             .initial_state = &mistakes[i]};
    for (size_t i = 0; i < COUNT_OF(others); i++)
        tests[count++] = others[i];
    return cmocka_run_group_tests_name("records", tests, NULL, NULL);
}
