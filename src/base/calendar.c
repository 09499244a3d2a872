#include "base/calendar.h"

#include "base/utf8.h"

enum {
    DAYS_IN_ERA = 146097, /**< 400 years */
    EPOCH = 719468        /**< days from 1 March of year 0 to 1 January 1970 */
};

/* Years are counted from March, so that the leap day comes last (after Howard Hinnant). */
int32_t rel_day_of(rel_date date)
{
    int32_t year = date.year - (date.month <= 2);
    int32_t era = (year >= 0 ? year : year - 399) / 400;
    int32_t year_of_era = year - era * 400;
    int32_t day_of_year = (153 * ((date.month + 9) % 12) + 2) / 5 + date.day - 1;
    int32_t day_of_era = year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year;
    return era * DAYS_IN_ERA + day_of_era - EPOCH;
}

rel_date rel_date_of(int32_t day)
{
    int32_t shifted = day + EPOCH;
    int32_t era = (shifted >= 0 ? shifted : shifted - (DAYS_IN_ERA - 1)) / DAYS_IN_ERA;
    int32_t day_of_era = shifted - era * DAYS_IN_ERA;
    int32_t year_of_era =
        (day_of_era - day_of_era / 1460 + day_of_era / 36524 - day_of_era / 146096) / 365;
    int32_t day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    int32_t from_march = (5 * day_of_year + 2) / 153;
    rel_date date = {.day = day_of_year - (153 * from_march + 2) / 5 + 1};
    date.month = from_march < 10 ? from_march + 3 : from_march - 9;
    date.year = year_of_era + era * 400 + (date.month <= 2);
    return date;
}

int rel_weekday_of(int32_t day)
{
    int32_t since_monday = (day + 3) % 7; /* 1 January 1970 was a Thursday */
    return since_monday < 0 ? since_monday + 8 : since_monday + 1;
}

static bool is_leap(int32_t year)
{
    return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
}

int rel_days_in_month(int32_t year, int32_t month)
{
    static const int days[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    return month == 2 && is_leap(year) ? 29 : days[month - 1];
}

bool rel_date_exists(rel_date date)
{
    return date.year >= 1 && date.year <= 9999 && date.month >= 1 && date.month <= 12 &&
           date.day >= 1 && date.day <= rel_days_in_month(date.year, date.month);
}

rel_date rel_month_after(rel_date date, int32_t months)
{
    int32_t count = date.year * 12 + date.month - 1 + months;
    int32_t year = (count >= 0 ? count : count - 11) / 12;
    return (rel_date){year, count - year * 12 + 1, 1};
}

int rel_week_of(int32_t day, int32_t *ret_year)
{
    int32_t thursday = day + 4 - rel_weekday_of(day);
    *ret_year = rel_date_of(thursday).year;
    return (int)((thursday - rel_day_of((rel_date){*ret_year, 1, 1})) / 7 + 1);
}

/** The number that `size` digits make, or -1. */
static int32_t read_digits(const char *digits, size_t size)
{
    int32_t number = 0;
    for (size_t i = 0; i < size; i++) {
        if (!rel_ascii_is_digit(digits[i]))
            return -1;
        number = number * 10 + (digits[i] - '0');
    }
    return number;
}

bool rel_date_read(rel_text iso, rel_date *ret)
{
    if (iso.size < 10 || iso.bytes[4] != '-' || iso.bytes[7] != '-' ||
        (iso.size > 10 && iso.bytes[10] != 'T'))
        return false;
    rel_date date = {read_digits(iso.bytes, 4), read_digits(iso.bytes + 5, 2),
                     read_digits(iso.bytes + 8, 2)};
    if (!rel_date_exists(date))
        return false;
    *ret = date;
    return true;
}
