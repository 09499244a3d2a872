/**
 * Dates in by-lines, date lines and meta data.
 */
#ifndef REL_READ_DATES_H
#define REL_READ_DATES_H

#include "base/arena.h"

/** A date; `year` is 0 when the text leaves it out. */
typedef struct rel_day {
    unsigned year, month, day;
    size_t start, end; /**< where it stands in the text */
} rel_day;

/**
 * Find the first date: "2016-12-08", "December 9, 2016", "02 December, 2015", "Dec. 9", "06/14/16"
 * (month first, unless that cannot be).
 */
bool rel_day_find(rel_text text, rel_day *ret);

/** "2016-12-08" in `arena`; empty when `day` has no year or memory runs out. */
rel_text rel_day_text(const rel_day *day, rel_arena *arena);

/** Whether `word` is the name of a month or of a day of the week, maybe shortened. */
bool rel_day_is_name(rel_text word);

#endif
