#include "support/support.h"

#include "language/lines.h"

static void lines_have_sections_and_fields(void **state)
{
    (void)state;
    rel_lines lines =
        rel_lines_open("a.lex", REL_TEXT("# titles\n[title]\n\nminister | political | \n"
                                         "general  # a comment\n"));
    relata_error err = {0};
    assert_true(rel_lines_next(&lines, &err));
    assert_text_equal(lines.section, "title");
    assert_int_equal(lines.field_count, 3);
    assert_text_equal(lines.fields[0], "minister");
    assert_text_equal(lines.fields[1], "political");
    assert_text_equal(lines.fields[2], "");
    assert_true(rel_lines_next(&lines, &err));
    assert_int_equal(lines.field_count, 1);
    assert_text_equal(lines.fields[0], "general");
    assert_false(rel_lines_next(&lines, &err));
    assert_int_equal(err.code, RELATA_OK);
}

static void a_hash_inside_a_word_is_no_comment(void **state)
{
    (void)state;
    rel_lines lines = rel_lines_open("a.lex", REL_TEXT("C# developer\n"));
    assert_true(rel_lines_next(&lines, NULL));
    assert_text_equal(lines.fields[0], "C# developer");
}

static void a_list_is_taken_value_by_value(void **state)
{
    (void)state;
    rel_text list = REL_TEXT(" Beijing, ,Zhongnanhai ,");
    rel_text value;
    assert_true(rel_lines_value(&list, &value));
    assert_text_equal(value, "Beijing");
    assert_true(rel_lines_value(&list, &value));
    assert_text_equal(value, "Zhongnanhai");
    assert_false(rel_lines_value(&list, &value));
}

static void a_mistake_has_a_place(void **state)
{
    (void)state;
    rel_lines lines = rel_lines_open("a.lex", REL_TEXT("[title]\n  minister | polite\n"));
    relata_error err = {0};
    assert_true(rel_lines_next(&lines, &err));
    assert_false(rel_lines_fail(&lines, 1, &err, "expected a kind of title"));
    assert_string_equal(err.place, "a.lex");
    assert_int_equal(err.line, 2);
    assert_int_equal(err.column, 14);
}

static void an_open_section_is_a_mistake(void **state)
{
    (void)state;
    rel_lines lines = rel_lines_open("a.lex", REL_TEXT("[title\n"));
    relata_error err = {0};
    assert_false(rel_lines_next(&lines, &err));
    assert_int_equal(err.code, RELATA_SYNTAX);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(lines_have_sections_and_fields),
        cmocka_unit_test(a_hash_inside_a_word_is_no_comment),
        cmocka_unit_test(a_list_is_taken_value_by_value),
        cmocka_unit_test(a_mistake_has_a_place),
        cmocka_unit_test(an_open_section_is_a_mistake),
    };
    return cmocka_run_group_tests_name("lines", tests, NULL, NULL);
}
