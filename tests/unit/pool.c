#include "support/support.h"

#include "base/pool.h"

enum { ITEMS = 500, SLOTS = 7, STOP_AT = 100, NEVER = ITEMS + 1 };

/** A series of numbers that are squared. */
typedef struct number_series {
    size_t next, given, stop_at;
    bool is_in_order;
} number_series;

typedef struct number_slot {
    size_t number, square;
} number_slot;

static rel_pool_step take_number(void *context, void *place)
{
    number_series *series = context;
    number_slot *slot = place;
    if (series->next == ITEMS)
        return REL_POOL_END;
    slot->number = series->next++;
    slot->square = 0;
    return REL_POOL_GO_ON;
}

static void square(void *context, size_t worker, void *place)
{
    number_slot *slot = place;
    (void)context;
    (void)worker;
    slot->square = slot->number * slot->number;
}

static rel_pool_step give_number(void *context, void *place)
{
    number_series *series = context;
    const number_slot *slot = place;
    series->is_in_order = series->is_in_order && slot->number == series->given &&
                          slot->square == slot->number * slot->number;
    series->given++;
    return series->given == series->stop_at ? REL_POOL_STOP : REL_POOL_GO_ON;
}

static number_series run(size_t threads, size_t stop_at)
{
    number_slot slots[SLOTS];
    number_series series = {.is_in_order = true, .stop_at = stop_at};
    rel_pool_job job = {.take = take_number,
                        .work = square,
                        .give = give_number,
                        .context = &series,
                        .slots = slots,
                        .slot_count = SLOTS,
                        .slot_size = sizeof *slots};
    assert_true(rel_pool_run(&job, threads, NULL));
    return series;
}

static void one_thread_gives_all_in_order(void **state)
{
    (void)state;
    number_series series = run(1, NEVER);
    assert_int_equal(series.given, ITEMS);
    assert_true(series.is_in_order);
}

static void many_threads_give_all_in_order(void **state)
{
    (void)state;
    for (size_t threads = 2; threads <= 8; threads++) {
        number_series series = run(threads, NEVER);
        assert_int_equal(series.given, ITEMS);
        assert_true(series.is_in_order);
    }
}

static void nothing_is_given_after_a_stop(void **state)
{
    (void)state;
    assert_int_equal(run(4, STOP_AT).given, STOP_AT);
}

static void no_more_is_taken_than_there_are_slots(void **state)
{
    (void)state;
    number_series series = run(4, STOP_AT);
    assert_true(series.next <= series.given + SLOTS);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        {.name = "one thread gives all in order", .test_func = one_thread_gives_all_in_order},
        {.name = "many threads give all in order", .test_func = many_threads_give_all_in_order},
        {.name = "nothing is given after a stop", .test_func = nothing_is_given_after_a_stop},
        {.name = "no more is taken than there are slots",
         .test_func = no_more_is_taken_than_there_are_slots},
    };
    return cmocka_run_group_tests_name("pool", tests, NULL, NULL);
}
