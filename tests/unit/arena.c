#include "support/support.h"

#include <stdalign.h>

#include "base/arena.h"
#include "base/memory.h"

static void memory_is_zeroed_and_aligned(void **state)
{
    (void)state;
    rel_arena arena = {0};
    for (size_t size = 1; size < 100000; size = size * 3 + 1) {
        unsigned char *bytes = rel_arena_alloc(&arena, size, 1);
        assert_non_null(bytes);
        assert_int_equal((uintptr_t)bytes % alignof(max_align_t), 0);
        for (size_t i = 0; i < size; i++)
            assert_int_equal(bytes[i], 0);
        memset(bytes, 0xFF, size);
    }
    rel_arena_clear(&arena);
    assert_int_equal(rel_arena_size(&arena), 0);
}

static void a_product_that_overflows_is_refused(void **state)
{
    (void)state;
    rel_arena arena = {0};
    assert_null(rel_arena_alloc(&arena, SIZE_MAX / 2, 3));
    assert_null(rel_arena_alloc(&arena, SIZE_MAX, 1));
    rel_arena_clear(&arena);
}

static void the_last_memory_grows_in_place_and_other_moves(void **state)
{
    (void)state;
    rel_arena arena = {0};
    char *first = rel_arena_grow(&arena, NULL, 0, 16);
    memcpy(first, "treaties", 8);
    assert_ptr_equal(rel_arena_grow(&arena, first, 16, 32), first);
    char *second = rel_arena_alloc(&arena, 1, 16);
    assert_true(second >= first + 32);
    char *moved = rel_arena_grow(&arena, first, 32, 64);
    assert_ptr_not_equal(moved, first);
    assert_memory_equal(moved, "treaties", 8);
    rel_arena_clear(&arena);
}

static void a_failed_allocation_says_so(void **state)
{
    (void)state;
    rel_arena arena = {0};
    relata_error err = {0};
    rel_memory_fail_after(0);
    void *bytes = rel_arena_need(&arena, 1, 1, &err);
    rel_memory_fail_after(-1);
    assert_null(bytes);
    assert_int_equal(err.code, RELATA_NO_MEMORY);
    rel_arena_clear(&arena);
}

static void a_copy_ends_with_nul(void **state)
{
    (void)state;
    rel_arena arena = {0};
    rel_text copy = rel_arena_copy(&arena, rel_text_slice(REL_TEXT("treaties"), 0, 6));
    assert_text_equal(copy, "treati");
    assert_int_equal(copy.bytes[copy.size], '\0');
    rel_arena_clear(&arena);
}

static void an_arena_that_is_reset_takes_no_more_memory(void **state)
{
    (void)state;
    rel_arena arena = {0};
    rel_arena_alloc(&arena, 1000, 1);
    size_t size = rel_arena_size(&arena);
    for (int i = 0; i < 100; i++) {
        rel_arena_reset(&arena);
        assert_non_null(rel_arena_alloc(&arena, 1000, 1));
    }
    assert_int_equal(rel_arena_size(&arena), size);
    rel_arena_clear(&arena);
}

static void arrays_in_an_arena_keep_their_items(void **state)
{
    (void)state;
    rel_arena arena = {0};
    size_t *items = NULL, count = 0, capacity = 0;
    for (size_t i = 0; i < 1000; i++)
        assert_true(REL_PUSH_IN(&arena, items, count, capacity, i, NULL));
    for (size_t i = 0; i < 1000; i++)
        assert_int_equal(items[i], i);
    rel_arena_clear(&arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(memory_is_zeroed_and_aligned),
        cmocka_unit_test(a_product_that_overflows_is_refused),
        cmocka_unit_test(the_last_memory_grows_in_place_and_other_moves),
        cmocka_unit_test(a_failed_allocation_says_so),
        cmocka_unit_test(a_copy_ends_with_nul),
        cmocka_unit_test(an_arena_that_is_reset_takes_no_more_memory),
        cmocka_unit_test(arrays_in_an_arena_keep_their_items),
    };
    return cmocka_run_group_tests_name("arena", tests, NULL, NULL);
}
