#include "graph/metrics.h"

#include "support/support.h"

static struct width {
    const char *rule, *text;
    double points;
} widths[] = {
    {"nothing has no width", "", 0},
    {"letters have the widths of Helvetica", "Wi", 9.44 + 2.22},
    {"Cyrillic letters have widths too", "\xD0\xA8", 9.17},
    {"an ideograph is as wide as it is high", "\xE4\xB8\xAD", 10},
    {"a combining accent takes no room", "e\xCC\x81", 5.56},
};

static void width_is(void **state)
{
    const struct width *row = *state;
    assert_float_equal(rel_metrics_width(rel_text_of(row->text), 10, false), row->points, 0.06);
}

static struct breaking {
    const char *rule, *text, *lines;
} breakings[] = {
    {"words that fit stay on a line", "one two", "one two"},
    {"lines are broken between words", "alpha bravo charlie", "alpha bravo|charlie"},
    {"lines are broken after hyphens", "semi-automatic-rifles", "semi-|automatic-|rifles"},
    {"a long word is broken inside", "abcdefghijklmnopqrstuvwx", "abcdefghijklm|nopqrstuvwx"},
    {"what does not fit is told by an ellipsis", "alpha bravo charlie delta echoes foxtrot golf",
     "alpha bravo|charlie delta|echoes\xE2\x80\xA6"},
    {"an ellipsis stands behind a word that is worth it",
     "alpha bravo charlie delta fox in the hole", "alpha bravo|charlie delta|fox\xE2\x80\xA6"},
    {"blanks around and between lines go", "  alpha bravo   charlie ", "alpha bravo|charlie"},
    {"nothing has no lines", "   ", ""},
};

static void text_is_broken(void **state)
{
    enum { LINES = 3 };
    const struct breaking *row = *state;
    rel_arena arena = {0};
    rel_text lines[LINES];
    char joined[200] = "";
    size_t count = rel_metrics_wrap(rel_text_of(row->text), 10, false, 62, &arena, lines, LINES);
    for (size_t i = 0; i < count; i++) {
        strcat(joined, i ? "|" : "");
        strncat(joined, lines[i].bytes, lines[i].size);
        assert_true(rel_metrics_width(lines[i], 10, false) <= 62);
    }
    assert_string_equal(joined, row->lines);
    rel_arena_clear(&arena);
}

int main(void)
{
    struct CMUnitTest tests[COUNT_OF(widths) + COUNT_OF(breakings)];
    size_t count = 0;
    for (size_t i = 0; i < COUNT_OF(widths); i++)
        tests[count++] = (struct CMUnitTest){
            .name = widths[i].rule, .test_func = width_is, .initial_state = &widths[i]};
    for (size_t i = 0; i < COUNT_OF(breakings); i++)
        tests[count++] = (struct CMUnitTest){
            .name = breakings[i].rule, .test_func = text_is_broken, .initial_state = &breakings[i]};
    return cmocka_run_group_tests_name("metrics", tests, NULL, NULL);
}
