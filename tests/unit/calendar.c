#include "base/calendar.h"

#include "support/support.h"

static struct counted {
    const char *rule;
    rel_date date;
    int32_t day;
    int weekday;
} counted[] = {
    {"1 January 1970 is day 0, a Thursday", {1970, 1, 1}, 0, 4},
    {"the day before it is day -1", {1969, 12, 31}, -1, 3},
    {"a leap day counts", {2016, 2, 29}, 16860, 1},
    {"the day after it follows", {2016, 3, 1}, 16861, 2},
    {"2000 was a leap year", {2000, 3, 1}, 11017, 3},
    {"7 December 2016 was a Wednesday", {2016, 12, 7}, 17142, 3},
    {"1900 was no leap year", {1900, 3, 1}, -25508, 4},
    {"the calendar goes back before its introduction", {1, 1, 1}, -719162, 1},
    {"the last day of texts", {9999, 12, 31}, 2932896, 5},
};

static void date_and_day_lead_to_each_other(void **state)
{
    const struct counted *row = *state;
    assert_int_equal(rel_day_of(row->date), row->day);
    rel_date date = rel_date_of(row->day);
    assert_int_equal(date.year, row->date.year);
    assert_int_equal(date.month, row->date.month);
    assert_int_equal(date.day, row->date.day);
    assert_int_equal(rel_weekday_of(row->day), row->weekday);
}

static struct week {
    const char *rule;
    rel_date date;
    int32_t year;
    int week;
} weeks[] = {
    {"a week of the middle of the year", {2016, 12, 7}, 2016, 49},
    {"the first days of January may belong to the year before", {2016, 1, 3}, 2015, 53},
    {"the last days of December may belong to the year after", {2014, 12, 29}, 2015, 1},
};

static void day_has_its_week(void **state)
{
    const struct week *row = *state;
    int32_t year = 0;
    assert_int_equal(rel_week_of(rel_day_of(row->date), &year), row->week);
    assert_int_equal(year, row->year);
}

static struct written {
    const char *rule, *iso;
    bool is_date;
} written[] = {
    {"a date is read", "2016-12-07", true},
    {"a time may follow", "2016-12-07T10:00:00Z", true},
    {"30 February is no date", "2016-02-30", false},
    {"29 February needs a leap year", "2015-02-29", false},
    {"a month is no date", "2016-12", false},
    {"letters are no digits", "2016-12-0a", false},
    {"year 0 is no year of texts", "0000-01-01", false},
};

static void only_dates_are_read(void **state)
{
    const struct written *row = *state;
    rel_date date;
    assert_int_equal(rel_date_read(rel_text_of(row->iso), &date), row->is_date);
}

static void months_run_over_years(void **state)
{
    (void)state;
    rel_date later = rel_month_after((rel_date){2016, 11, 30}, 3);
    assert_int_equal(rel_day_of(later), rel_day_of((rel_date){2017, 2, 1}));
    rel_date earlier = rel_month_after((rel_date){2016, 1, 31}, -1);
    assert_int_equal(rel_day_of(earlier), rel_day_of((rel_date){2015, 12, 1}));
}

int main(void)
{
    struct CMUnitTest tests[COUNT_OF(counted) + COUNT_OF(weeks) + COUNT_OF(written) + 1];
    size_t count = 0;
    for (size_t i = 0; i < COUNT_OF(counted); i++)
        tests[count++] = (struct CMUnitTest){.name = counted[i].rule,
                                             .test_func = date_and_day_lead_to_each_other,
                                             .initial_state = &counted[i]};
    for (size_t i = 0; i < COUNT_OF(weeks); i++)
        tests[count++] = (struct CMUnitTest){
            .name = weeks[i].rule, .test_func = day_has_its_week, .initial_state = &weeks[i]};
    for (size_t i = 0; i < COUNT_OF(written); i++)
        tests[count++] = (struct CMUnitTest){.name = written[i].rule,
                                             .test_func = only_dates_are_read,
                                             .initial_state = &written[i]};
    tests[count++] = (struct CMUnitTest){.name = "months run over the ends of years",
                                         .test_func = months_run_over_years};
    return cmocka_run_group_tests_name("calendar", tests, NULL, NULL);
}
