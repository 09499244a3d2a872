#include "support/support.h"

#include <stdio.h>

#include "base/symbols.h"

enum { MANY = 5000 };

static rel_symbol intern_number(rel_symbols *symbols, int number)
{
    char spelling[32];
    snprintf(spelling, sizeof spelling, "word-%d", number);
    return rel_symbols_intern(symbols, rel_text_of(spelling));
}

static void a_spelling_keeps_its_number(void **state)
{
    (void)state;
    rel_symbols symbols = {0};
    rel_symbol first = rel_symbols_intern(&symbols, REL_TEXT("treaty"));
    for (int i = 0; i < MANY; i++)
        intern_number(&symbols, i);
    assert_int_equal(rel_symbols_intern(&symbols, REL_TEXT("treaty")), first);
    assert_text_equal(rel_symbols_text(&symbols, first), "treaty");
    rel_symbols_clear(&symbols);
}

static void case_makes_another_symbol(void **state)
{
    (void)state;
    rel_symbols symbols = {0};
    assert_int_not_equal(rel_symbols_intern(&symbols, REL_TEXT("May")),
                         rel_symbols_intern(&symbols, REL_TEXT("may")));
    rel_symbols_clear(&symbols);
}

static void an_unknown_spelling_is_not_found(void **state)
{
    (void)state;
    rel_symbols symbols = {0};
    assert_int_equal(rel_symbols_find(&symbols, REL_TEXT("treaty")), REL_NO_SYMBOL);
    rel_symbols_intern(&symbols, REL_TEXT("treaty"));
    assert_int_equal(rel_symbols_find(&symbols, REL_TEXT("treatise")), REL_NO_SYMBOL);
    rel_symbols_clear(&symbols);
}

static void a_clone_has_the_same_numbers(void **state)
{
    (void)state;
    rel_symbols symbols = {0}, clone = {0};
    for (int i = 0; i < MANY; i++)
        intern_number(&symbols, i);
    assert_true(rel_symbols_clone(&clone, &symbols, NULL));
    for (int i = 0; i < MANY; i++)
        assert_int_equal(intern_number(&clone, i), intern_number(&symbols, i));
    rel_symbols_clear(&clone);
    rel_symbols_clear(&symbols);
}

static void what_came_after_the_freeze_is_forgotten(void **state)
{
    (void)state;
    rel_symbols symbols = {0};
    for (int i = 0; i < MANY; i++)
        intern_number(&symbols, i);
    rel_symbols_freeze(&symbols);
    size_t lasting = symbols.count;
    for (int i = MANY; i < 2 * MANY; i++)
        intern_number(&symbols, i);

    rel_symbols_forget(&symbols);

    assert_int_equal(symbols.count, lasting);
    assert_int_equal(rel_symbols_find(&symbols, REL_TEXT("word-5001")), REL_NO_SYMBOL);
    for (int i = 0; i < MANY; i++)
        assert_int_equal(intern_number(&symbols, i), i + 1);
    rel_symbols_clear(&symbols);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_spelling_keeps_its_number),
        cmocka_unit_test(case_makes_another_symbol),
        cmocka_unit_test(an_unknown_spelling_is_not_found),
        cmocka_unit_test(a_clone_has_the_same_numbers),
        cmocka_unit_test(what_came_after_the_freeze_is_forgotten),
    };
    return cmocka_run_group_tests_name("symbols", tests, NULL, NULL);
}
