/*
 * A date is three fields in one of a few orders. The text is read word by word, where a word is
 * letters or digits; of each run of up to three words the orders are tried.
 */
#include "read/dates.h"

#include <stdio.h>

#include "base/array.h"
#include "base/utf8.h"

enum { EARLIEST_YEAR = 1800, LATEST_YEAR = 2199, SHORT_YEAR_PIVOT = 70, MAX_DAY_WORDS = 64 };

static const char *const months[] = {"january",   "february", "march",    "april",
                                     "may",       "june",     "july",     "august",
                                     "september", "october",  "november", "december"};
static const char *const weekdays[] = {"monday", "tuesday",  "wednesday", "thursday",
                                       "friday", "saturday", "sunday"};

typedef struct date_field {
    rel_text text;
    size_t start;
    unsigned number; /* 0 for a word */
    unsigned month;  /* 0 for what is not the name of one */
} date_field;

/** The number, from 1, of the name that `word` is or shortens to three letters or more. */
static unsigned index_of(rel_text word, const char *const *names, size_t count)
{
    for (unsigned i = 0; word.size >= 3 && i < count; i++)
        if (strlen(names[i]) >= word.size &&
            rel_text_equal_ignoring_case(word, (rel_text){names[i], word.size}))
            return i + 1;
    return 0;
}

bool rel_day_is_name(rel_text word)
{
    return index_of(word, months, COUNT_OF(months)) || index_of(word, weekdays, COUNT_OF(weekdays));
}

static unsigned number_of(rel_text digits)
{
    unsigned number = 0;
    for (size_t i = 0; i < digits.size && i < 5; i++)
        number = number * 10 + (unsigned)(digits.bytes[i] - '0');
    return digits.size > 4 ? 0 : number;
}

/** The next field from `*at` on, which moves behind it; an ordinal's ending is passed over. */
static bool next_field(rel_text text, size_t *at, date_field *ret)
{
    while (*at < text.size && !rel_ascii_is_letter(text.bytes[*at]) &&
           !rel_ascii_is_digit(text.bytes[*at]))
        ++*at;
    size_t start = *at;
    bool is_number = start < text.size && rel_ascii_is_digit(text.bytes[start]);
    while (*at < text.size &&
           (is_number ? rel_ascii_is_digit(text.bytes[*at]) : rel_ascii_is_letter(text.bytes[*at])))
        ++*at;
    if (*at == start)
        return false;
    rel_text word = rel_text_slice(text, start, *at - start);
    *ret = (date_field){.text = word, .start = start};
    if (is_number)
        ret->number = number_of(word);
    else
        ret->month = index_of(word, months, COUNT_OF(months));
    return true;
}

static bool is_year(unsigned number)
{
    return number >= EARLIEST_YEAR && number <= LATEST_YEAR;
}

static bool is_day(unsigned number)
{
    return number >= 1 && number <= 31;
}

static unsigned full_year(const date_field *field)
{
    if (field->text.size != 2)
        return field->number;
    return field->number + (field->number < SHORT_YEAR_PIVOT ? 2000 : 1900);
}

/** Whether the fields stand as close together as in a date. */
static bool are_close(const date_field *a, const date_field *b, size_t most)
{
    return b->start - (a->start + a->text.size) <= most;
}

static char separator(rel_text text, const date_field *a)
{
    size_t at = a->start + a->text.size;
    return at < text.size ? text.bytes[at] : ' ';
}

static bool in_digits(rel_text text, const date_field *fields, rel_day *ret)
{
    char mark = separator(text, &fields[0]);
    if ((mark != '-' && mark != '/' && mark != '.') || separator(text, &fields[1]) != mark ||
        !are_close(&fields[0], &fields[1], 1) || !are_close(&fields[1], &fields[2], 1))
        return false;
    unsigned a = fields[0].number, b = fields[1].number, c = full_year(&fields[2]);
    if (is_year(a) && b >= 1 && b <= 12 && is_day(fields[2].number))
        *ret = (rel_day){a, b, fields[2].number, 0, 0};
    else if (is_year(c) && a >= 1 && a <= 12 && is_day(b) && mark != '.')
        *ret = (rel_day){c, a, b, 0, 0};
    else if (is_year(c) && is_day(a) && b >= 1 && b <= 12)
        *ret = (rel_day){c, b, a, 0, 0};
    else
        return false;
    return true;
}

/** "December 9, 2016", "9 December 2016" and, without a year, "Dec. 9". */
static bool in_words(const date_field *fields, size_t count, rel_day *ret, size_t *ret_used)
{
    const date_field *month = fields[0].month ? &fields[0] : &fields[1];
    const date_field *day = fields[0].month ? &fields[1] : &fields[0];
    if (!month->month || !is_day(day->number) || day->text.size > 2 ||
        !are_close(&fields[0], &fields[1], 4))
        return false;
    bool has_year = count > 2 && is_year(fields[2].number) && fields[2].text.size == 4 &&
                    are_close(&fields[1], &fields[2], 4);
    *ret = (rel_day){has_year ? fields[2].number : 0, month->month, day->number, 0, 0};
    *ret_used = has_year ? 3 : 2;
    return true;
}

static bool match(rel_text text, const date_field *fields, size_t count, rel_day *ret)
{
    size_t used = 3;
    bool found = (count == 3 && in_digits(text, fields, ret)) ||
                 (count >= 2 && in_words(fields, count, ret, &used));
    if (found) {
        ret->start = fields[0].start;
        ret->end = fields[used - 1].start + fields[used - 1].text.size;
    }
    return found;
}

bool rel_day_find(rel_text text, rel_day *ret)
{
    date_field fields[3];
    size_t count = 0, at = 0;
    for (int words = 0; words < MAX_DAY_WORDS; words++) {
        while (count < 3 && next_field(text, &at, &fields[count]))
            count++;
        if (count == 0)
            return false;
        if (match(text, fields, count, ret))
            return true;
        memmove(fields, fields + 1, --count * sizeof *fields);
    }
    return false;
}

rel_text rel_day_text(const rel_day *day, rel_arena *arena)
{
    char iso[32];
    if (!day->year)
        return (rel_text){0};
    int size = snprintf(iso, sizeof iso, "%04u-%02u-%02u", day->year, day->month, day->day);
    return rel_arena_copy(arena, (rel_text){iso, (size_t)size});
}
