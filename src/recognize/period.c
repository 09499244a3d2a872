#include "recognize/period.h"

rel_period rel_period_of_day(int32_t day)
{
    return (rel_period){day, day, REL_GRAIN_DAY};
}

rel_period rel_period_of_months(rel_date first, rel_date last)
{
    first.day = 1;
    last.day = rel_days_in_month(last.year, last.month);
    return (rel_period){rel_day_of(first), rel_day_of(last), REL_GRAIN_MONTH};
}

rel_period rel_period_of_years(int32_t first, int32_t last)
{
    return (rel_period){rel_day_of((rel_date){first, 1, 1}), rel_day_of((rel_date){last, 12, 31}),
                        REL_GRAIN_YEAR};
}

static rel_period weekend(int32_t day, int32_t count)
{
    int32_t saturday = day + 6 - rel_weekday_of(day) + 7 * count;
    return (rel_period){saturday, saturday + 1, REL_GRAIN_DAY};
}

static rel_period months(int32_t day, int32_t size, int32_t count)
{
    rel_date date = rel_date_of(day);
    date = rel_month_after(date, count * size - (date.month - 1) % size);
    return rel_period_of_months(date, rel_month_after(date, size - 1));
}

static rel_period years(int32_t day, int32_t size, int32_t offset, int32_t count)
{
    int32_t year = rel_date_of(day).year - offset;
    year = year - year % size + count * size + offset;
    return rel_period_of_years(year, year + size - 1);
}

rel_period rel_period_of_unit(rel_time_unit unit, int32_t day, int32_t count)
{
    int32_t monday = day + 1 - rel_weekday_of(day);
    switch (unit) {
    case REL_UNIT_DAY: break;
    case REL_UNIT_WEEK:
        return (rel_period){monday + 7 * count, monday + 7 * count + 6, REL_GRAIN_WEEK};
    case REL_UNIT_FORTNIGHT:
        return (rel_period){monday + 14 * count, monday + 14 * count + 6, REL_GRAIN_WEEK};
    case REL_UNIT_WEEKEND: return weekend(day, count);
    case REL_UNIT_MONTH: return months(day, 1, count);
    case REL_UNIT_QUARTER: return months(day, 3, count);
    case REL_UNIT_YEAR: return years(day, 1, 0, count);
    case REL_UNIT_DECADE: return years(day, 10, 0, count);
    case REL_UNIT_CENTURY: return years(day, 100, 1, count);
    }
    return rel_period_of_day(day + count);
}

/** How many months from the first to the last day. */
static int32_t month_count(rel_period period)
{
    rel_date first = rel_date_of(period.first), last = rel_date_of(period.last);
    return (last.year - first.year) * 12 + last.month - first.month + 1;
}

rel_period rel_period_part(rel_period period, int part, int parts)
{
    rel_date first = rel_date_of(period.first);
    int32_t year_count = month_count(period) / 12;
    if (period.grain == REL_GRAIN_YEAR && year_count > parts)
        return rel_period_of_years(first.year + year_count * part / parts,
                                   first.year + year_count * (part + 1) / parts - 1);
    if (period.grain >= REL_GRAIN_MONTH && month_count(period) >= parts) {
        int32_t size = month_count(period) / parts;
        rel_date start = rel_month_after(first, size * part);
        return rel_period_of_months(start, rel_month_after(start, size - 1));
    }
    if (period.grain == REL_GRAIN_WEEK || period.first == period.last)
        return period;
    int32_t size = (period.last - period.first + 1) / parts;
    int32_t last = part == parts - 1 ? period.last : period.first + size * (part + 1) - 1;
    return (rel_period){period.first + size * part, last, REL_GRAIN_DAY};
}

rel_period rel_period_join(rel_period from, rel_period to)
{
    rel_grain grain = from.grain < to.grain ? from.grain : to.grain;
    return (rel_period){from.first, to.last, grain};
}

enum { ISO_SIZE = 16 };

/** The last `width` digits of a number; returns where they end. */
static char *put_digits(char *at, int32_t number, int width)
{
    for (int i = width; i-- > 0; number /= 10)
        at[i] = (char)('0' + number % 10);
    return at + width;
}

/** Write "2016-12-07", "2016-W49", "2016-12" or "2016"; returns where it ends. */
static char *put_day(char *at, int32_t day, rel_grain grain)
{
    rel_date date = rel_date_of(day);
    int32_t week_year = date.year;
    int week = grain == REL_GRAIN_WEEK ? rel_week_of(day, &week_year) : 0;
    at = put_digits(at, week_year, 4);
    if (grain == REL_GRAIN_YEAR)
        return at;
    *at++ = '-';
    if (grain == REL_GRAIN_WEEK) {
        *at++ = 'W';
        return put_digits(at, week, 2);
    }
    at = put_digits(at, date.month, 2);
    if (grain == REL_GRAIN_MONTH)
        return at;
    *at++ = '-';
    return put_digits(at, date.day, 2);
}

bool rel_period_write(rel_period period, rel_arena *arena, rel_text *ret_iso, relata_error *err)
{
    char both[2 * ISO_SIZE];
    size_t size = (size_t)(put_day(both, period.first, period.grain) - both);
    char *last = both + size + 1;
    size_t last_size = (size_t)(put_day(last, period.last, period.grain) - last);
    if (last_size != size || memcmp(both, last, size) != 0) {
        both[size] = '/';
        size += 1 + last_size;
    }
    rel_text copy = rel_arena_copy(arena, (rel_text){both, size});
    if (!copy.bytes)
        return rel_fail_memory(err);
    *ret_iso = copy;
    return true;
}
