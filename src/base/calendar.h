/**
 * Days of the Gregorian calendar, also before it was introduced, as ISO 8601 counts them.
 *
 * A day is a number, 0 for 1 January 1970, so that days can be compared and counted.
 */
#ifndef REL_BASE_CALENDAR_H
#define REL_BASE_CALENDAR_H

#include "base/text.h"

typedef struct rel_date {
    int32_t year; /**< 1 to 9999 in texts */
    int32_t month, day;
} rel_date;

/** The number of a date, which must exist. */
int32_t rel_day_of(rel_date date);

/** The date of a day. */
rel_date rel_date_of(int32_t day);

/** 1 for Monday to 7 for Sunday. */
int rel_weekday_of(int32_t day);

/** 28 to 31. */
int rel_days_in_month(int32_t year, int32_t month);

/** Whether there is such a day in the years 1 to 9999. */
bool rel_date_exists(rel_date date);

/** The date's month moved by `months`, on its first day. */
rel_date rel_month_after(rel_date date, int32_t months);

/** ISO 8601 week of a day, 1 to 53, and in `ret_year` the year that the week belongs to. */
int rel_week_of(int32_t day, int32_t *ret_year);

/** Read "2016-12-07", which must be all of `iso` or be followed by "T". */
bool rel_date_read(rel_text iso, rel_date *ret);

#endif
