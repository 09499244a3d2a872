/**
 * Dates of records as spans of days, so that "December 2016" and "7 December 2016" can be compared.
 */
#ifndef REL_RESOLVE_DATES_H
#define REL_RESOLVE_DATES_H

#include "base/text.h"

/** Days from 1 January 1970, both included. */
typedef struct rel_days {
    long from, to;
} rel_days;

/** The days of an ISO date: "2016-12-07", "2016-12", "2016", "2016-W49" or two joined by "/". */
bool rel_days_of(rel_text iso, rel_days *ret);

/** How many days lie between two spans; 0 when they touch or overlap. */
long rel_days_gap(rel_days a, rel_days b);

enum { REL_DAY_SIZE = 11 }; /**< "2016-12-07" and a NUL */

/** Write a day, in days from 1 January 1970, as an ISO date of the years 0 to 9999. */
void rel_day_write(long day, char ret[REL_DAY_SIZE]);

/** The first date of a range, or the date itself; and the last. */
rel_text rel_date_start(rel_text iso);
rel_text rel_date_end(rel_text iso);

#endif
