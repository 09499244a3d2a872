#include "support/support.h"

#include "base/utf8.h"

static struct trimmed {
    const char *rule, *text, *expected;
} trimmed[] = {
    {"blanks at both ends go", "  two words\n", "two words"},
    {"only blanks leave nothing", " \t\r\n", ""},
    {"inner blanks stay", "a  b", "a  b"},
};

static void text_is_trimmed(void **state)
{
    const struct trimmed *row = *state;
    assert_text_equal(rel_text_trim(rel_text_of(row->text)), row->expected);
}

static struct contained {
    const char *rule, *text, *wanted;
    bool expected;
} contained[] = {
    {"a text is found at the start", "abc", "ab", true},
    {"a text is found at the end", "abc", "bc", true},
    {"a text is found behind a false start", "aab", "ab", true},
    {"what is longer than the text is not in it", "ab", "abc", false},
    {"capitals are other letters", "abc", "AB", false},
    {"nothing is in everything", "", "", true},
};

static void text_is_found_in_text(void **state)
{
    const struct contained *row = *state;
    assert_int_equal(rel_text_contains(rel_text_of(row->text), rel_text_of(row->wanted)),
                     row->expected);
}

static struct decoded {
    const char *rule, *bytes;
    uint32_t code_point;
    size_t size;
} decoded[] = {
    {"ASCII is one byte", "a", 'a', 1},
    {"two bytes", "\xC3\xBC", 0xFC, 2},
    {"four bytes", "\xF0\x9F\x98\x80", 0x1F600, 4},
    {"an overlong slash is not a slash", "\xC0\xAF", REL_UTF8_REPLACEMENT, 1},
    {"a surrogate is not a character", "\xED\xA0\x80", REL_UTF8_REPLACEMENT, 1},
    {"a cut-off sequence is replaced as one", "\xE2\x82", REL_UTF8_REPLACEMENT, 2},
    {"beyond U+10FFFF is nothing", "\xF4\x90\x80\x80", REL_UTF8_REPLACEMENT, 1},
};

static void bytes_are_decoded(void **state)
{
    const struct decoded *row = *state;
    size_t size = 0;
    assert_int_equal(rel_utf8_decode(rel_text_of(row->bytes), 0, &size), row->code_point);
    assert_int_equal(size, row->size);
}

static void texts_order_by_code_point(void **state)
{
    (void)state;
    assert_true(rel_text_compare(REL_TEXT("a"), REL_TEXT("ab")) < 0);
    assert_true(rel_text_compare(REL_TEXT("z"), REL_TEXT("\xC3\xA9")) < 0);
    assert_int_equal(rel_text_compare(REL_TEXT(""), (rel_text){0}), 0);
}

int main(void)
{
    struct CMUnitTest tests[COUNT_OF(trimmed) + COUNT_OF(contained) + COUNT_OF(decoded) + 1];
    size_t count = 0;
    for (size_t i = 0; i < COUNT_OF(trimmed); i++)
        tests[count++] = (struct CMUnitTest){
            .name = trimmed[i].rule, .test_func = text_is_trimmed, .initial_state = &trimmed[i]};
    for (size_t i = 0; i < COUNT_OF(contained); i++)
        tests[count++] = (struct CMUnitTest){.name = contained[i].rule,
                                             .test_func = text_is_found_in_text,
                                             .initial_state = &contained[i]};
    for (size_t i = 0; i < COUNT_OF(decoded); i++)
        tests[count++] = (struct CMUnitTest){
            .name = decoded[i].rule, .test_func = bytes_are_decoded, .initial_state = &decoded[i]};
    tests[count++] = (struct CMUnitTest){.name = "texts order by code point",
                                         .test_func = texts_order_by_code_point};
    return cmocka_run_group_tests_name("text", tests, NULL, NULL);
}
