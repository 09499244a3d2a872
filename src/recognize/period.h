/**
 * Stretches of days, and how finely they were meant: "2016" is a year, not 366 days.
 */
#ifndef REL_RECOGNIZE_PERIOD_H
#define REL_RECOGNIZE_PERIOD_H

#include "base/arena.h"
#include "base/calendar.h"

typedef enum rel_grain { REL_GRAIN_DAY, REL_GRAIN_WEEK, REL_GRAIN_MONTH, REL_GRAIN_YEAR } rel_grain;

/** The days `first` to `last`, which are whole units of the grain. */
typedef struct rel_period {
    int32_t first, last;
    rel_grain grain;
} rel_period;

/** Units of time, by their numbers in `english/words.lex`. */
typedef enum rel_time_unit {
    REL_UNIT_DAY = 1,
    REL_UNIT_WEEK,
    REL_UNIT_MONTH,
    REL_UNIT_QUARTER,
    REL_UNIT_YEAR,
    REL_UNIT_DECADE,
    REL_UNIT_CENTURY,
    REL_UNIT_WEEKEND,
    REL_UNIT_FORTNIGHT
} rel_time_unit;

/** One day. */
rel_period rel_period_of_day(int32_t day);

/** Months `first` to `last`, given by any day of each. */
rel_period rel_period_of_months(rel_date first, rel_date last);

/** Years `first` to `last`. */
rel_period rel_period_of_years(int32_t first, int32_t last);

/** The unit that contains `day`, moved by `count` of its kind; a weekend is that of its week. */
rel_period rel_period_of_unit(rel_time_unit unit, int32_t day, int32_t count);

/** Part number `part`, from 0, of `parts` equal ones: of a year in months, of a month in days. */
rel_period rel_period_part(rel_period period, int part, int parts);

/** From the beginning of `from` to the end of `to`. */
rel_period rel_period_join(rel_period from, rel_period to);

/** "2016-12-07", "2016-W49", "2016-12", "2016", or two of them: "2016-12-07/2016-12-08". */
bool rel_period_write(rel_period period, rel_arena *arena, rel_text *ret_iso, relata_error *err);

#endif
