#include "resolve/dates.h"

#include <stdio.h>

#include "base/utf8.h"

/** Days from 1 January 1970 to a day of the Gregorian calendar (Howard Hinnant's algorithm). */
static long days_from_civil(long year, long month, long day)
{
    year -= month <= 2;
    long era = (year >= 0 ? year : year - 399) / 400;
    long year_of_era = year - era * 400;
    long day_of_year = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1;
    long day_of_era = year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year;
    return era * 146097 + day_of_era - 719468;
}

/** Read `count` digits at `*at`; -1 when they are not there. */
static long read_digits(rel_text text, size_t *at, size_t count)
{
    long number = 0;
    if (text.size - *at < count)
        return -1;
    for (size_t i = 0; i < count; i++) {
        char c = text.bytes[*at + i];
        if (!rel_ascii_is_digit(c))
            return -1;
        number = number * 10 + (c - '0');
    }
    *at += count;
    return number;
}

static bool skip(rel_text text, size_t *at, char c)
{
    bool is_there = *at < text.size && text.bytes[*at] == c;
    *at += is_there;
    return is_there;
}

/** ISO weeks begin on Monday, and week 1 has 4 January in it. */
static rel_days days_of_week(long year, long week)
{
    long fourth = days_from_civil(year, 1, 4);
    long monday = fourth - (((fourth + 3) % 7) + 7) % 7;
    return (rel_days){monday + 7 * (week - 1), monday + 7 * week - 1};
}

static bool single_date(rel_text text, rel_days *ret)
{
    size_t at = 0;
    long year = read_digits(text, &at, 4);
    if (year < 0)
        return false;
    *ret = (rel_days){days_from_civil(year, 1, 1), days_from_civil(year + 1, 1, 1) - 1};
    if (!skip(text, &at, '-'))
        return at == text.size;
    bool is_week = skip(text, &at, 'W');
    long number = read_digits(text, &at, 2);
    if (is_week) {
        *ret = days_of_week(year, number);
        return number >= 1 && number <= 53 && at == text.size;
    }
    if (number < 1 || number > 12)
        return false;
    long next_year = number == 12 ? year + 1 : year, next_month = number == 12 ? 1 : number + 1;
    *ret =
        (rel_days){days_from_civil(year, number, 1), days_from_civil(next_year, next_month, 1) - 1};
    if (!skip(text, &at, '-'))
        return at == text.size;
    long day = read_digits(text, &at, 2);
    if (day < 1 || day > 31)
        return false;
    ret->from = ret->to = days_from_civil(year, number, day);
    return at == text.size || text.bytes[at] == 'T';
}

rel_text rel_date_start(rel_text iso)
{
    const char *slash = iso.size ? memchr(iso.bytes, '/', iso.size) : NULL;
    return slash ? rel_text_slice(iso, 0, (size_t)(slash - iso.bytes)) : iso;
}

rel_text rel_date_end(rel_text iso)
{
    rel_text start = rel_date_start(iso);
    if (start.size == iso.size)
        return iso;
    return rel_text_slice(iso, start.size + 1, iso.size - start.size - 1);
}

bool rel_days_of(rel_text iso, rel_days *ret)
{
    rel_days start, end;
    if (!single_date(rel_date_start(iso), &start) || !single_date(rel_date_end(iso), &end) ||
        end.to < start.from)
        return false;
    *ret = (rel_days){start.from, end.to};
    return true;
}

long rel_days_gap(rel_days a, rel_days b)
{
    if (a.from > b.to)
        return a.from - b.to;
    return b.from > a.to ? b.from - a.to : 0;
}

void rel_day_write(long day, char ret[REL_DAY_SIZE])
{
    /* The way back of days_from_civil(): years begin in March, so that leap days come last. */
    long shifted = day + 719468;
    long era = (shifted >= 0 ? shifted : shifted - 146096) / 146097;
    long day_of_era = shifted - era * 146097;
    long year_of_era =
        (day_of_era - day_of_era / 1460 + day_of_era / 36524 - day_of_era / 146096) / 365;
    long day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    long month_from_march = (5 * day_of_year + 2) / 153;
    unsigned day_of_month = (unsigned)(day_of_year - (153 * month_from_march + 2) / 5 + 1);
    unsigned month =
        (unsigned)(month_from_march < 10 ? month_from_march + 3 : month_from_march - 9);
    unsigned year = (unsigned)(year_of_era + era * 400 + (month <= 2));
    snprintf(ret, REL_DAY_SIZE, "%04u-%02u-%02u", year % 10000, month % 100, day_of_month % 100);
}
