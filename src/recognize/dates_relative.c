/*
 * Dates counted from the document's: "today", "on Tuesday", "last year", "three months ago"; and
 * from the date read before: "two weeks later", "the following day".
 */
#include "base/array.h"
#include "recognize/date_reader.h"

/** Offsets in days of REL_DATE_YESTERDAY to REL_DATE_TOMORROW. */
static bool read_deictic(const rel_date_reader *reader, uint32_t at, rel_date_found *ret)
{
    rel_date_token token = rel_date_look(reader, at);
    if (token.kind < REL_DATE_YESTERDAY || token.kind > REL_DATE_TOMORROW)
        return false;
    int32_t day = reader->today + (int32_t)token.kind - REL_DATE_TODAY;
    *ret = (rel_date_found){.period = rel_period_of_day(day), .token_count = token.token_count};
    return true;
}

/** The weekday on or before `day`, or on or after it. */
static int32_t weekday_near(int32_t day, uint32_t weekday, bool is_after)
{
    int32_t back = (rel_weekday_of(day) - (int32_t)weekday + 7) % 7;
    return is_after ? day + (7 - back) % 7 : day - back;
}

/** Behind a weekday: "night", and ", Dec. 7", which says it all. */
static void read_after_weekday(const rel_date_reader *reader, uint32_t at, rel_date_found *found)
{
    static const char *const times[] = {"night", "morning", "afternoon", "evening", NULL};
    rel_date_found date;
    uint32_t next = at + found->token_count;
    if (rel_date_is_any(reader, next, times))
        found->token_count++;
    next = at + found->token_count;
    next += rel_date_is(reader, next, ",");
    if (rel_date_read_absolute(reader, next, &date) && date.period.first == date.period.last) {
        found->period = date.period;
        found->token_count = next - at + date.token_count;
    }
}

/** How far "last", "this", "next" lead. */
static int32_t step_of(rel_date_token_kind kind)
{
    return (int32_t)kind - REL_DATE_CURRENT;
}

/** "last Tuesday", "next Tuesday"; "this Tuesday" is of this week. */
static rel_period step_to_weekday(const rel_date_reader *reader, uint32_t weekday, int32_t step)
{
    if (step == 0) {
        int32_t monday = reader->today + 1 - rel_weekday_of(reader->today);
        return rel_period_of_day(monday + (int32_t)weekday - 1);
    }
    return rel_period_of_day(weekday_near(reader->today + step, weekday, step > 0));
}

/** "last December", "next summer"; "this" is of this year. */
static rel_period step_to_months(const rel_date_reader *reader, uint32_t month, uint32_t count,
                                 int32_t step)
{
    rel_date date = rel_date_of(reader->today);
    rel_date first = {date.year, (int32_t)month, 1};
    rel_period period = rel_period_of_months(first, rel_month_after(first, (int32_t)count - 1));
    if (step < 0 && period.last >= reader->today)
        first.year--;
    if (step > 0 && period.first <= reader->today)
        first.year++;
    return rel_period_of_months(first, rel_month_after(first, (int32_t)count - 1));
}

/** "the past two weeks", "the next three months": from or to today. */
static bool read_stretch(const rel_date_reader *reader, uint32_t at, int32_t step,
                         rel_date_found *ret)
{
    rel_date_token number = rel_date_look(reader, at + 1);
    rel_date_token unit = rel_date_look(reader, at + 1 + number.token_count);
    enum { MAX_COUNT = 1000 };
    if (number.kind != REL_DATE_NUMBER || unit.kind != REL_DATE_UNIT || step == 0 ||
        number.value == 0 || number.value > MAX_COUNT)
        return false;
    rel_period today = rel_period_of_unit((rel_time_unit)unit.value, reader->today, 0);
    rel_period far =
        rel_period_of_unit((rel_time_unit)unit.value, reader->today, step * (int32_t)number.value);
    ret->period = step < 0 ? rel_period_join(far, today) : rel_period_join(today, far);
    ret->token_count = 1 + number.token_count + unit.token_count;
    return true;
}

/** Whether a day is meant: "the next day", "the previous day", but not "the last day". */
static bool is_day_step(const rel_date_reader *reader, uint32_t at)
{
    static const char *const words[] = {"next", "following", "previous", "preceding", NULL};
    return rel_date_is_any(reader, at, words);
}

static bool step_to_unit(const rel_date_reader *reader, uint32_t at, rel_time_unit unit,
                         int32_t step, rel_period *ret)
{
    static const char *const narrative[] = {"following", "previous", "preceding", NULL};
    bool is_told = rel_date_is_any(reader, at, narrative) || unit == REL_UNIT_DAY;
    int32_t from = is_told && reader->has_anchor ? reader->anchor.last : reader->today;
    bool is_plural = rel_text_ends(rel_date_text(reader, at + 1), REL_TEXT("s"));
    if (is_plural || (unit == REL_UNIT_DAY && !is_day_step(reader, at)))
        return false;
    *ret = rel_period_of_unit(unit, from, step);
    return true;
}

/** "last year", "this month", "next Tuesday", "last September", "earlier this week". */
static bool read_step(const rel_date_reader *reader, uint32_t at, rel_date_found *ret)
{
    rel_date_token word = rel_date_look(reader, at);
    if (word.kind < REL_DATE_PREVIOUS || word.kind > REL_DATE_NEXT)
        return false;
    int32_t step = step_of(word.kind);
    if (read_stretch(reader, at, step, ret))
        return true;
    rel_date_token next = rel_date_look(reader, at + 1);
    rel_date_found found = {.token_count = 1 + next.token_count};
    if (next.kind == REL_DATE_UNIT) {
        if (!step_to_unit(reader, at, (rel_time_unit)next.value, step, &found.period))
            return false;
    } else if (next.kind == REL_DATE_WEEKDAY) {
        found.period = step_to_weekday(reader, next.value, step);
        read_after_weekday(reader, at, &found);
    } else if (next.kind == REL_DATE_MONTH) {
        found.period = step_to_months(reader, next.value, 1, step);
    } else if (next.kind >= REL_DATE_SPRING && next.kind <= REL_DATE_WINTER) {
        found.period = step_to_months(reader, rel_date_season_start(next.kind), 3, step);
    } else {
        return false;
    }
    *ret = found;
    return true;
}

/** "Tuesday", "Tuesday night", "Wednesday, Dec. 7", "Monday of last week". */
static bool read_weekday(const rel_date_reader *reader, uint32_t at, rel_date_found *ret)
{
    rel_date_token weekday = rel_date_look(reader, at);
    if (weekday.kind != REL_DATE_WEEKDAY)
        return false;
    bool is_after = rel_date_look_left(reader) == REL_DATE_FUTURE;
    rel_date_found found = {.token_count = 1};
    found.period = rel_period_of_day(weekday_near(reader->today, weekday.value, is_after));
    read_after_weekday(reader, at, &found);
    rel_date_found week;
    uint32_t next = at + found.token_count;
    next += rel_date_is(reader, next, "of");
    if (read_step(reader, next, &week) && week.period.grain == REL_GRAIN_WEEK) {
        found.period = rel_period_of_day(week.period.first + (int32_t)weekday.value - 1);
        found.token_count = next - at + week.token_count;
    }
    *ret = found;
    return true;
}

/** "earlier this month", "later this year": the same as without the first word. */
static bool read_loose_step(const rel_date_reader *reader, uint32_t at, rel_date_found *ret)
{
    rel_date_token word = rel_date_look(reader, at);
    bool is_loose = word.kind == REL_DATE_EARLIER || word.kind == REL_DATE_LATER;
    if (!is_loose || !read_step(reader, at + 1, ret))
        return false;
    ret->token_count++;
    return true;
}

/** "three", "a": how many; 0 when it is unknown. */
static uint32_t read_count(const rel_date_reader *reader, uint32_t at, uint32_t *ret)
{
    if (rel_date_is(reader, at, "a") || rel_date_is(reader, at, "an")) {
        *ret = 1;
        return 1;
    }
    rel_date_token number = rel_date_look(reader, at);
    *ret = number.value;
    return number.kind == REL_DATE_NUMBER ? number.token_count : 0;
}

/** "three months ago", "two weeks earlier", "a year later". */
static bool read_distance(const rel_date_reader *reader, uint32_t at, rel_date_found *ret)
{
    enum { MAX_COUNT = 1000 };
    uint32_t count;
    uint32_t used = read_count(reader, at, &count);
    rel_date_token unit = rel_date_look(reader, at + used);
    if (!used || count == 0 || count > MAX_COUNT || unit.kind != REL_DATE_UNIT ||
        unit.value > REL_UNIT_DECADE)
        return false;
    rel_date_token word = rel_date_look(reader, at + used + 1);
    if (word.kind != REL_DATE_AGO && word.kind != REL_DATE_EARLIER && word.kind != REL_DATE_LATER)
        return false;
    bool is_told = word.kind != REL_DATE_AGO && reader->has_anchor;
    int32_t from = is_told ? reader->anchor.first : reader->today;
    int32_t step = word.kind == REL_DATE_LATER ? (int32_t)count : -(int32_t)count;
    bool is_decade = unit.value == REL_UNIT_DECADE;
    rel_time_unit by = is_decade ? REL_UNIT_YEAR : (rel_time_unit)unit.value;
    *ret = (rel_date_found){.period = rel_period_of_unit(by, from, is_decade ? step * 10 : step),
                            .token_count = used + 2};
    return true;
}

/** "over the weekend": the last one that has begun, or the coming one. */
static bool read_weekend(const rel_date_reader *reader, uint32_t at, rel_date_found *ret)
{
    if (!rel_date_is(reader, at, "weekend") || !rel_date_is(reader, at - 1, "the"))
        return false;
    rel_period period = rel_period_of_unit(REL_UNIT_WEEKEND, reader->today, 0);
    if (period.first > reader->today && rel_date_look_left(reader) != REL_DATE_FUTURE)
        period = rel_period_of_unit(REL_UNIT_WEEKEND, reader->today, -1);
    *ret = (rel_date_found){.period = period, .token_count = 1};
    return true;
}

bool rel_date_read_relative(const rel_date_reader *reader, uint32_t at, rel_date_found *ret)
{
    static const rel_date_choice choices[] = {
        {REL_DATE_KINDS(REL_DATE_YESTERDAY, REL_DATE_TOMORROW), read_deictic},
        {REL_DATE_KIND(REL_DATE_WEEKDAY), read_weekday},
        {REL_DATE_KINDS(REL_DATE_PREVIOUS, REL_DATE_NEXT), read_step},
        {REL_DATE_KIND(REL_DATE_EARLIER) | REL_DATE_KIND(REL_DATE_LATER), read_loose_step},
        {REL_DATE_KIND(REL_DATE_OTHER) | REL_DATE_KIND(REL_DATE_NUMBER), read_distance},
        {REL_DATE_KIND(REL_DATE_UNIT), read_weekend},
    };
    return reader->has_today && rel_date_choose(reader, at, choices, COUNT_OF(choices), ret);
}
