#include "recognize/period.h"

#include "support/support.h"

static rel_arena arena;

static void assert_period(rel_period period, const char *expected)
{
    rel_text iso = {0};
    assert_true(rel_period_write(period, &arena, &iso, NULL));
    assert_text_equal(iso, expected);
}

static int forget(void **state)
{
    (void)state;
    rel_arena_clear(&arena);
    return 0;
}

/** Wednesday. */
static const rel_date today = {2016, 12, 7};

static struct stepped {
    const char *rule;
    rel_time_unit unit;
    int32_t count;
    const char *iso;
} stepped[] = {
    {"the day itself", REL_UNIT_DAY, 0, "2016-12-07"},
    {"a day ahead", REL_UNIT_DAY, 1, "2016-12-08"},
    {"the week around the day", REL_UNIT_WEEK, 0, "2016-W49"},
    {"the week before", REL_UNIT_WEEK, -1, "2016-W48"},
    {"a weekend is two days", REL_UNIT_WEEKEND, 0, "2016-12-10/2016-12-11"},
    {"a month over the turn of the year", REL_UNIT_MONTH, 1, "2017-01"},
    {"a quarter is three months", REL_UNIT_QUARTER, 0, "2016-10/2016-12"},
    {"the quarter before", REL_UNIT_QUARTER, -1, "2016-07/2016-09"},
    {"a year", REL_UNIT_YEAR, -1, "2015"},
    {"a decade begins with its zero", REL_UNIT_DECADE, 0, "2010/2019"},
    {"a century begins with its one", REL_UNIT_CENTURY, 0, "2001/2100"},
    {"the century before", REL_UNIT_CENTURY, -1, "1901/2000"},
};

static void unit_is_stepped(void **state)
{
    const struct stepped *row = *state;
    assert_period(rel_period_of_unit(row->unit, rel_day_of(today), row->count), row->iso);
}

static struct part {
    const char *rule;
    rel_time_unit unit;
    int part, parts;
    const char *iso;
} parts[] = {
    {"a third of a year is four months", REL_UNIT_YEAR, 2, 3, "2016-09/2016-12"},
    {"a half of a year", REL_UNIT_YEAR, 0, 2, "2016-01/2016-06"},
    {"a quarter of a year", REL_UNIT_YEAR, 3, 4, "2016-10/2016-12"},
    {"the last third of a month ends with it", REL_UNIT_MONTH, 2, 3, "2016-12-21/2016-12-31"},
    {"a third of a decade", REL_UNIT_DECADE, 0, 3, "2010/2012"},
    {"the last third of a decade ends with it", REL_UNIT_DECADE, 2, 3, "2016/2019"},
    {"a week has no parts", REL_UNIT_WEEK, 0, 3, "2016-W49"},
    {"a day has no parts", REL_UNIT_DAY, 2, 3, "2016-12-07"},
};

static void period_is_divided(void **state)
{
    const struct part *row = *state;
    rel_period whole = rel_period_of_unit(row->unit, rel_day_of(today), 0);
    assert_period(rel_period_part(whole, row->part, row->parts), row->iso);
}

static void joined_periods_have_the_finer_grain(void **state)
{
    (void)state;
    rel_period joined =
        rel_period_join(rel_period_of_years(2014, 2014), rel_period_of_day(rel_day_of(today)));
    assert_period(joined, "2014-01-01/2016-12-07");
}

int main(void)
{
    struct CMUnitTest tests[COUNT_OF(stepped) + COUNT_OF(parts) + 1];
    size_t count = 0;
    for (size_t i = 0; i < COUNT_OF(stepped); i++)
        tests[count++] = (struct CMUnitTest){
            .name = stepped[i].rule, .test_func = unit_is_stepped, .initial_state = &stepped[i]};
    for (size_t i = 0; i < COUNT_OF(parts); i++)
        tests[count++] = (struct CMUnitTest){
            .name = parts[i].rule, .test_func = period_is_divided, .initial_state = &parts[i]};
    tests[count++] = (struct CMUnitTest){.name = "joined periods have the finer grain",
                                         .test_func = joined_periods_have_the_finer_grain};
    return cmocka_run_group_tests_name("period", tests, NULL, forget);
}
