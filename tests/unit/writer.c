#include "support/support.h"

#include "base/memory.h"
#include "base/writer.h"

static void take(rel_memory_sink *memory, rel_writer *out)
{
    relata_error err = {0};
    assert_true(rel_writer_finish(out, &err));
    assert_non_null(memory->bytes);
}

static struct json {
    const char *rule, *text, *expected;
} json[] = {
    {"plain text gets quotes", "Oslo", "\"Oslo\""},
    {"the empty text is a string", "", "\"\""},
    {"quotes and backslashes are escaped", "a\"b\\c", "\"a\\\"b\\\\c\""},
    {"a line end is \\n", "a\nb", "\"a\\nb\""},
    {"a control character is numbered", "\x01", "\"\\u0001\""},
    {"other scripts stay as they are", "\xC3\xBC", "\"\xC3\xBC\""},
};

static void text_becomes_json(void **state)
{
    const struct json *row = *state;
    rel_memory_sink memory = {0};
    rel_writer out = rel_writer_to_memory(&memory);
    rel_put_json(&out, rel_text_of(row->text));
    take(&memory, &out);
    assert_string_equal(memory.bytes, row->expected);
    rel_free(memory.bytes);
}

static struct number {
    const char *rule;
    double value;
    const char *expected;
} numbers[] = {
    {"a whole number has no point", 3, "3"},
    {"a tenth is short", 0.1, "0.1"},
    {"every bit survives", 0.1 + 0.2, "0.30000000000000004"},
    {"negative numbers have a sign", -2.5, "-2.5"},
};

static void double_is_shortest(void **state)
{
    const struct number *row = *state;
    rel_memory_sink memory = {0};
    rel_writer out = rel_writer_to_memory(&memory);
    rel_put_double(&out, row->value);
    take(&memory, &out);
    assert_string_equal(memory.bytes, row->expected);
    rel_free(memory.bytes);
}

static void whole_numbers_reach_both_ends(void **state)
{
    (void)state;
    rel_memory_sink memory = {0};
    rel_writer out = rel_writer_to_memory(&memory);
    rel_put_number(&out, INT64_MIN);
    rel_put_char(&out, ' ');
    rel_put_number(&out, INT64_MAX);
    take(&memory, &out);
    assert_string_equal(memory.bytes, "-9223372036854775808 9223372036854775807");
    rel_free(memory.bytes);
}

static void more_than_the_buffer_arrives_whole(void **state)
{
    (void)state;
    enum { LINES = 50000 };
    rel_memory_sink memory = {0};
    rel_writer out = rel_writer_to_memory(&memory);
    for (int i = 0; i < LINES; i++)
        rel_put_format(&out, "%05d\n", i);
    take(&memory, &out);
    assert_int_equal(memory.size, LINES * 6);
    assert_memory_equal(memory.bytes + memory.size - 6, "49999\n", 6);
    rel_free(memory.bytes);
}

static void a_full_disk_is_told_at_the_end(void **state)
{
    (void)state;
    FILE *full = fopen("/dev/full", "w");
    if (!full)
        skip();
    rel_writer out = rel_writer_to_stream(full);
    relata_error err = {0};
    rel_put_string(&out, "some text");
    assert_false(rel_writer_finish(&out, &err));
    assert_int_equal(err.code, RELATA_IO);
    assert_non_null(strstr(err.message, "No space left"));
    fclose(full);
}

static void a_failure_is_not_forgotten(void **state)
{
    (void)state;
    rel_memory_sink memory = {0};
    rel_writer out = rel_writer_to_memory(&memory);
    rel_memory_fail_after(0);
    rel_put_string(&out, "lost");
    rel_memory_fail_after(-1);
    rel_put_string(&out, "too late");
    relata_error err = {0};
    assert_false(rel_writer_finish(&out, &err));
    assert_int_equal(err.code, RELATA_NO_MEMORY);
    rel_free(memory.bytes);
}

int main(void)
{
    struct CMUnitTest tests[COUNT_OF(json) + COUNT_OF(numbers) + 4];
    size_t count = 0;
    for (size_t i = 0; i < COUNT_OF(json); i++)
        tests[count++] = (struct CMUnitTest){
            .name = json[i].rule, .test_func = text_becomes_json, .initial_state = &json[i]};
    for (size_t i = 0; i < COUNT_OF(numbers); i++)
        tests[count++] = (struct CMUnitTest){
            .name = numbers[i].rule, .test_func = double_is_shortest, .initial_state = &numbers[i]};
    tests[count++] = (struct CMUnitTest)cmocka_unit_test(whole_numbers_reach_both_ends);
    tests[count++] = (struct CMUnitTest)cmocka_unit_test(more_than_the_buffer_arrives_whole);
    tests[count++] = (struct CMUnitTest)cmocka_unit_test(a_full_disk_is_told_at_the_end);
    tests[count++] = (struct CMUnitTest)cmocka_unit_test(a_failure_is_not_forgotten);
    return cmocka_run_group_tests_name("writer", tests, NULL, NULL);
}
