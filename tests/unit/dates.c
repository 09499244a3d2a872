#include "resolve/dates.h"

#include "support/support.h"

static struct dated {
    const char *rule, *date, *first, *last;
} dated[] = {
    {"a day is itself", "2016-12-07", "2016-12-07", "2016-12-07"},
    {"a month ends on its last day", "2016-11", "2016-11-01", "2016-11-30"},
    {"February of a leap year has 29 days", "2016-02", "2016-02-01", "2016-02-29"},
    {"February of 1900 has 28 days", "1900-02", "1900-02-01", "1900-02-28"},
    {"a year ends in December", "2016", "2016-01-01", "2016-12-31"},
    {"a week begins on Monday", "2016-W49", "2016-12-05", "2016-12-11"},
    {"the first week may begin in the year before", "2015-W01", "2014-12-29", "2015-01-04"},
    {"the last week may end in the year after", "2015-W53", "2015-12-28", "2016-01-03"},
    {"days before 1970 are days too", "1900-03-01", "1900-03-01", "1900-03-01"},
    {"a range has the ends of both", "2016-12-07/2017", "2016-12-07", "2017-12-31"},
};

static void date_has_its_days(void **state)
{
    const struct dated *row = *state;
    rel_days days = {0};
    assert_true(rel_days_of(rel_text_of(row->date), &days));
    char first[REL_DAY_SIZE], last[REL_DAY_SIZE];
    rel_day_write(days.from, first);
    rel_day_write(days.to, last);
    assert_string_equal(first, row->first);
    assert_string_equal(last, row->last);
}

static void what_is_no_date_is_refused(void **state)
{
    (void)state;
    static const char *const texts[] = {
        "",         "December",   "2016-13",     "2016-02-32", "2016-W54",
        "2016-1",   "16-12-07",   "2017/2016",   "2016/",      "2016-12-07/x",
        "20161207", "2016-12-00", "2016-12-07 ", "2016/12/07",
    };
    for (size_t i = 0; i < COUNT_OF(texts); i++) {
        rel_days days = {0};
        if (rel_days_of(rel_text_of(texts[i]), &days))
            fail_msg("'%s' is from %ld to %ld", texts[i], days.from, days.to);
    }
}

int main(void)
{
    struct CMUnitTest tests[COUNT_OF(dated) + 1];
    size_t count = 0;
    for (size_t i = 0; i < COUNT_OF(dated); i++)
        tests[count++] = (struct CMUnitTest){
            .name = dated[i].rule, .test_func = date_has_its_days, .initial_state = &dated[i]};
    tests[count++] = (struct CMUnitTest)cmocka_unit_test(what_is_no_date_is_refused);
    return cmocka_run_group_tests_name("date", tests, NULL, NULL);
}
