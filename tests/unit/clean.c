#include "support/support.h"

#include "read/clean.h"

static struct cleaned {
    const char *rule, *bytes;
    size_t size;
    const char *expected;
} rows[] = {
#define ROW(rule, bytes, expected)                                                                 \
    {                                                                                              \
        rule, bytes, sizeof(bytes) - 1, expected                                                   \
    }
    ROW("CR LF becomes LF", "a\r\nb", "a\nb"),
    ROW("CR alone becomes LF", "a\rb\r", "a\nb\n"),
    ROW("control characters go, tab and LF stay", "a\x01\tb\x7F\nc\x1B", "a\tb\nc"),
    ROW("NUL goes", "a\0b", "ab"),
    ROW("a byte order mark at the start goes", "\xEF\xBB\xBFtext", "text"),
    ROW("the same character further on stays", "a\xEF\xBB\xBF", "a\xEF\xBB\xBF"),
    ROW("other line ends become blanks",
        "a\xC2\x85"
        "b\xE2\x80\xA8"
        "c\xE2\x80\xA9"
        "d",
        "a b c d"),
    ROW("noncharacters go",
        "a\xEF\xBF\xBE\xEF\xBF\xBF"
        "b",
        "ab"),
    ROW("a stray byte is replaced", "caf\xE9 au lait", "caf\xEF\xBF\xBD au lait"),
    ROW("a cut-off sequence is replaced once", "a\xE2\x82", "a\xEF\xBF\xBD"),
    ROW("a surrogate is replaced byte by byte", "\xED\xA0\x80",
        "\xEF\xBF\xBD\xEF\xBF\xBD\xEF\xBF\xBD"),
    ROW("a change behind many plain bytes", "sixteen plain bytes and then \x02 one",
        "sixteen plain bytes and then  one"),
};

static rel_document clean(rel_text original, rel_arena *arena)
{
    rel_document document = {.original = original};
    assert_true(rel_clean(&document, arena, NULL));
    assert_true(rel_document_index_lines(&document, arena, NULL));
    return document;
}

static void bytes_are_cleaned(void **state)
{
    const struct cleaned *row = *state;
    rel_arena arena = {0};
    rel_document document = clean((rel_text){row->bytes, row->size}, &arena);
    assert_text_equal(document.text, row->expected);
    rel_arena_clear(&arena);
}

static void clean_text_is_not_copied(void **state)
{
    (void)state;
    rel_arena arena = {0};
    rel_text original = REL_TEXT("caf\xC3\xA9 \xE2\x80\x94 tab\tand\nline");
    rel_document document = clean(original, &arena);
    assert_ptr_equal(document.text.bytes, original.bytes);
    assert_int_equal(document.shift_count, 0);
    rel_arena_clear(&arena);
}

/* Every byte that survived is found again at its offset in the original. */
static void offsets_lead_back(void **state)
{
    (void)state;
    rel_arena arena = {0};
    rel_text original = REL_TEXT("\xEF\xBB\xBFone\r\ntwo\x01three\xFF"
                                 "four\r\n\r\nfive");
    rel_document document = clean(original, &arena);
    for (uint32_t at = 0; at < document.text.size; at++) {
        char c = document.text.bytes[at];
        if (c >= 'a' && c <= 'z')
            assert_int_equal(original.bytes[rel_document_original(&document, at)], c);
    }
    rel_arena_clear(&arena);
}

static struct placed {
    const char *rule, *text, *word;
    uint32_t line, column;
} places[] = {
    {"the first byte", "one two", "one", 1, 1},
    {"further on in the first line", "one two", "two", 1, 5},
    {"the second line", "one\ntwo", "two", 2, 1},
    {"lines that end with CR LF", "one\r\ntwo three", "three", 2, 5},
    {"lines that end with CR", "one\rtwo\rsix", "six", 3, 1},
    {"an empty line counts", "one\n\ntwo", "two", 3, 1},
    {"a byte that went counts for its column", "a\x01 two", "two", 1, 4},
};

static void place_is_that_of_the_original(void **state)
{
    const struct placed *row = *state;
    rel_arena arena = {0};
    rel_document document = clean(rel_text_of(row->text), &arena);
    uint32_t at = 0, line, column;
    while (memcmp(document.text.bytes + at, row->word, strlen(row->word)) != 0)
        at++;
    rel_document_place(&document, at, &line, &column);
    assert_int_equal(line, row->line);
    assert_int_equal(column, row->column);
    rel_arena_clear(&arena);
}

int main(void)
{
    struct CMUnitTest tests[COUNT_OF(rows) + COUNT_OF(places) + 2];
    size_t count = 0;
    for (size_t i = 0; i < COUNT_OF(rows); i++)
        tests[count++] = (struct CMUnitTest){
            .name = rows[i].rule, .test_func = bytes_are_cleaned, .initial_state = &rows[i]};
    for (size_t i = 0; i < COUNT_OF(places); i++)
        tests[count++] = (struct CMUnitTest){.name = places[i].rule,
                                             .test_func = place_is_that_of_the_original,
                                             .initial_state = &places[i]};
    tests[count++] = (struct CMUnitTest)cmocka_unit_test(clean_text_is_not_copied);
    tests[count++] = (struct CMUnitTest)cmocka_unit_test(offsets_lead_back);
    return cmocka_run_group_tests_name("clean", tests, NULL, NULL);
}
