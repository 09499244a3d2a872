/*
 * Dates of the calendar: "Dec. 7, 2016", "7 December", "September 2015", "08/12/2016", "2014",
 * "the 1990s". A missing year is taken from the document's date: the day or month nearest to it on
 * the side that the words before it point to.
 */
#include "base/array.h"
#include "base/utf8.h"
#include "language/lexicon.h"
#include "recognize/date_reader.h"

enum { FIRST_YEAR = 1000, LAST_YEAR = 2199, FIRST_BARE_YEAR = 1400 };

/** Days, months and years that may be written as "08/12/2016" or "2016-12-08". */
enum { MAX_NUMERIC_BYTES = 10, MAX_NUMERIC_DIGITS = 4 };

static bool is_year(rel_date_token token)
{
    return token.kind == REL_DATE_NUMBER && token.digits == 4 && token.value >= FIRST_YEAR &&
           token.value <= LAST_YEAR;
}

static bool is_day(rel_date_token token)
{
    bool is_number = token.kind == REL_DATE_NUMBER && (token.digits == 1 || token.digits == 2);
    return (is_number || token.kind == REL_DATE_ORDINAL) && token.value >= 1 && token.value <= 31;
}

/** How far a day is from today; news speaks of the past unless it says otherwise. */
static int32_t distance_of(const rel_date_reader *reader, rel_date_direction direction, int32_t day)
{
    int32_t ahead = day - reader->today;
    bool is_open = direction == REL_DATE_OPEN;
    return ahead < 0 ? -ahead : is_open ? 2 * ahead : ahead;
}

/** The nearest day of that month and number on the side that the direction wants. */
static bool place_day(const rel_date_reader *reader, uint32_t month, uint32_t day, int32_t *ret)
{
    if (!reader->has_today)
        return false;
    int32_t year = rel_date_of(reader->today).year;
    rel_date_direction direction = rel_date_look_left(reader);
    bool is_found = false;
    for (int32_t each = year - 1; each <= year + 1; each++) {
        rel_date date = {each, (int32_t)month, (int32_t)day};
        if (!rel_date_exists(date))
            continue;
        int32_t candidate = rel_day_of(date);
        bool is_wrong_side = (direction == REL_DATE_PAST && candidate > reader->today) ||
                             (direction == REL_DATE_FUTURE && candidate < reader->today);
        bool is_nearer = !is_found || distance_of(reader, direction, candidate) <
                                          distance_of(reader, direction, *ret);
        if (is_wrong_side || !is_nearer)
            continue;
        *ret = candidate;
        is_found = true;
    }
    return is_found;
}

rel_period rel_date_place_months(const rel_date_reader *reader, uint32_t first_month,
                                 uint32_t count)
{
    rel_date first = {rel_date_of(reader->today).year, (int32_t)first_month, 1};
    rel_period period = rel_period_of_months(first, rel_month_after(first, (int32_t)count - 1));
    bool is_ahead = rel_date_look_left(reader) == REL_DATE_FUTURE;
    if (is_ahead && period.last < reader->today)
        first.year++;
    if (!is_ahead && period.first > reader->today)
        first.year--;
    return rel_period_of_months(first, rel_month_after(first, (int32_t)count - 1));
}

/** A year behind a date: ", 2016", "2016", "of 2016"; its tokens are added to `count`. */
static bool read_year_after(const rel_date_reader *reader, uint32_t at, uint32_t *count,
                            int32_t *ret)
{
    uint32_t skipped = rel_date_is(reader, at + *count, ",") ||
                       rel_date_is(reader, at + *count, "of") ||
                       rel_date_is(reader, at + *count, "in");
    rel_date_token year = rel_date_look(reader, at + *count + skipped);
    if (!is_year(year))
        return false;
    *count += skipped + 1;
    *ret = (int32_t)year.value;
    return true;
}

/** "7", "7-8", "7 and 8", "7 to 8": the days, and how many tokens. */
static uint32_t read_days(const rel_date_reader *reader, uint32_t at, uint32_t *ret_first,
                          uint32_t *ret_last)
{
    static const char *const joiners[] = {"-", "–", "to", "through", "and", "until", NULL};
    rel_date_token first = rel_date_look(reader, at), last;
    if (!is_day(first))
        return 0;
    *ret_first = *ret_last = first.value;
    if (!rel_date_is_any(reader, at + 1, joiners))
        return 1;
    last = rel_date_look(reader, at + 2);
    if (!is_day(last) || last.value <= first.value)
        return 1;
    *ret_last = last.value;
    return 3;
}

/** Put days of a month on the calendar, with the year behind them or the one that is meant. */
static bool set_days(const rel_date_reader *reader, uint32_t at, uint32_t month,
                     const uint32_t days[2], rel_date_found *found)
{
    int32_t year = 0, first = 0;
    found->is_yearless = !read_year_after(reader, at, &found->token_count, &year);
    rel_date date = {year, (int32_t)month, (int32_t)days[0]};
    if (found->is_yearless && !place_day(reader, month, days[0], &first))
        return false;
    if (!found->is_yearless && !rel_date_exists(date))
        return false;
    if (!found->is_yearless)
        first = rel_day_of(date);
    int32_t last = first + (int32_t)(days[1] - days[0]);
    found->period = rel_period_join(rel_period_of_day(first), rel_period_of_day(last));
    return true;
}

/** "May" and "March" are also other words: they need a word before them that speaks of time. */
static bool is_month_alone(const rel_date_reader *reader, uint32_t at, rel_date_token month)
{
    static const char *const openers[] = {"in",      "since",  "until",  "till",  "by",      "from",
                                          "of",      "during", "before", "after", "to",      "and",
                                          "between", "early",  "mid",    "late",  "through", NULL};
    bool is_other_word = rel_date_is(reader, at, "May") || rel_date_is(reader, at, "March") ||
                         rel_date_is(reader, at, "August") || rel_date_is(reader, at, "April") ||
                         rel_date_is(reader, at, "June");
    if (month.is_short)
        return false;
    rel_date_token before = rel_date_look(reader, at - 1);
    return !is_other_word || rel_date_is_any(reader, at - 1, openers) ||
           (before.kind >= REL_DATE_PREVIOUS && before.kind <= REL_DATE_NEXT && at > reader->start);
}

/** "December", "December 2016", "Dec. 7", "December 7-8, 2016". */
static bool read_month(const rel_date_reader *reader, uint32_t at, rel_date_found *ret)
{
    rel_date_token month = rel_date_look(reader, at);
    if (month.kind != REL_DATE_MONTH)
        return false;
    rel_date_found found = {.token_count = 1};
    uint32_t days[2];
    uint32_t day_tokens = read_days(reader, at + 1, &days[0], &days[1]);
    int32_t year;
    if (day_tokens) {
        found.token_count += day_tokens;
        if (!set_days(reader, at, month.value, days, &found))
            return false;
    } else if (read_year_after(reader, at, &found.token_count, &year)) {
        rel_date date = {year, (int32_t)month.value, 1};
        found.period = rel_period_of_months(date, date);
    } else {
        if (!reader->has_today || !is_month_alone(reader, at, month))
            return false;
        found.period = rel_date_place_months(reader, month.value, 1);
        found.is_yearless = true;
    }
    *ret = found;
    return true;
}

/** "7 December", "7th of December 2016", "7-8 December". */
static bool read_day_first(const rel_date_reader *reader, uint32_t at, rel_date_found *ret)
{
    uint32_t days[2];
    rel_date_found found = {.token_count = read_days(reader, at, &days[0], &days[1])};
    if (!found.token_count)
        return false;
    found.token_count += rel_date_is(reader, at + found.token_count, "of");
    rel_date_token month = rel_date_look(reader, at + found.token_count);
    if (month.kind != REL_DATE_MONTH)
        return false;
    found.token_count++;
    if (!set_days(reader, at, month.value, days, &found))
        return false;
    *ret = found;
    return true;
}

/** Three numbers with the same mark between them. */
static bool split_numeric(rel_text text, int32_t parts[3])
{
    size_t part = 0, digits = 0;
    parts[0] = parts[1] = parts[2] = 0;
    for (size_t i = 0; i < text.size; i++) {
        char c = text.bytes[i];
        bool is_mark = (c == '/' || c == '-' || c == '.') && digits > 0 && part < 2;
        bool is_digit = rel_ascii_is_digit(c) && digits < MAX_NUMERIC_DIGITS;
        if (!is_mark && !is_digit)
            return false;
        if (is_digit) {
            parts[part] = parts[part] * 10 + (c - '0');
            digits++;
            continue;
        }
        part++;
        digits = 0;
    }
    return part == 2 && digits > 0;
}

/** Of "08/12/2016", which may be August or December, the one that is nearer to the document. */
static bool choose_order(const rel_date_reader *reader, const int32_t parts[3], rel_date *ret)
{
    rel_date month_first = {parts[2], parts[0], parts[1]};
    rel_date day_first = {parts[2], parts[1], parts[0]};
    if (!rel_date_exists(month_first) || !rel_date_exists(day_first)) {
        *ret = rel_date_exists(month_first) ? month_first : day_first;
        return rel_date_exists(*ret);
    }
    int32_t american = rel_day_of(month_first) - reader->today;
    int32_t european = rel_day_of(day_first) - reader->today;
    bool is_european = reader->has_today && (european < 0 ? -european : european) <
                                                (american < 0 ? -american : american);
    *ret = is_european ? day_first : month_first;
    return true;
}

/** "2016-12-07", "12/7/2016", "7.12.2016". */
static bool read_numeric(const rel_date_reader *reader, uint32_t at, rel_date_found *ret)
{
    rel_text text = rel_date_text(reader, at);
    int32_t parts[3];
    if (text.size > MAX_NUMERIC_BYTES || !split_numeric(text, parts))
        return false;
    rel_date date = {parts[0], parts[1], parts[2]};
    if (parts[0] < FIRST_YEAR && (parts[2] < FIRST_YEAR || !choose_order(reader, parts, &date)))
        return false;
    if (!rel_date_exists(date))
        return false;
    *ret = (rel_date_found){.period = rel_period_of_day(rel_day_of(date)), .token_count = 1};
    return true;
}

/** Whether what follows a number says that it counts something: "2000 soldiers", "2000 year". */
static bool counts_something(const rel_date_reader *reader, uint32_t at)
{
    rel_lexicon_match match;
    if (at >= reader->end)
        return false;
    const rel_token *token = &reader->segments->tokens[at];
    if (token->kind == REL_TOKEN_SYMBOL || rel_date_is(reader, at, "percent"))
        return true;
    if (!rel_lexicon_match_at(reader->language->lexicon, &token->symbol, sizeof *token,
                              reader->end - at, REL_LEXICON_EXACT, &match))
        return false;
    const rel_sense *head = rel_lexicon_sense(&match, REL_LEX_GROUP_HEAD);
    const rel_sense *unit = rel_lexicon_sense(&match, REL_LEX_DATE_UNIT);
    return (head && head->is_plural) || unit;
}

/** "in 2014", "the 2014 agreement"; "2010-2014". */
static bool read_year(const rel_date_reader *reader, uint32_t at, rel_date_found *ret)
{
    static const char *const openers[] = {
        "in",     "since",  "by",    "of",     "from",  "until",   "till", "during",  "before",
        "after",  "early",  "mid",   "late",   "year",  "between", "to",   "through", "and",
        "the",    "its",    "their", "a",      "'s",    "’s",      "his",  "summer",  "winter",
        "spring", "autumn", "(",     "around", "circa", "fall",    "-",    "–",       "this",
        "our",    "her",    "an",    "late-",  NULL};
    rel_date_token year = rel_date_look(reader, at);
    if (!is_year(year) || year.value < FIRST_BARE_YEAR ||
        !rel_date_is_any(reader, at - 1, openers) || counts_something(reader, at + 1))
        return false;
    *ret = (rel_date_found){.period = rel_period_of_years((int32_t)year.value, (int32_t)year.value),
                            .token_count = 1};
    return true;
}

/** "1990s", "'90s"; "the 19th century". */
static bool read_decade(const rel_date_reader *reader, uint32_t at, rel_date_found *ret)
{
    rel_date_token token = rel_date_look(reader, at);
    int32_t value = (int32_t)token.value;
    if (token.kind == REL_DATE_DECADE && value >= FIRST_YEAR && value <= LAST_YEAR) {
        *ret = (rel_date_found){.period = rel_period_of_years(value, value + 9), .token_count = 1};
        return true;
    }
    rel_date_token unit = rel_date_look(reader, at + 1);
    if (token.kind != REL_DATE_ORDINAL || unit.kind != REL_DATE_UNIT ||
        unit.value != REL_UNIT_CENTURY || value < 1 || value > 22)
        return false;
    *ret = (rel_date_found){.period = rel_period_of_years(value * 100 - 99, value * 100),
                            .token_count = 2};
    return true;
}

uint32_t rel_date_season_start(rel_date_token_kind season)
{
    return 3 + 3 * (uint32_t)(season - REL_DATE_SPRING);
}

/** "spring 2015", "the winter of 2014". */
static bool read_season(const rel_date_reader *reader, uint32_t at, rel_date_found *ret)
{
    rel_date_token season = rel_date_look(reader, at);
    rel_date_found found = {.token_count = 1};
    int32_t year;
    if (season.kind < REL_DATE_SPRING || season.kind > REL_DATE_WINTER ||
        !read_year_after(reader, at, &found.token_count, &year))
        return false;
    rel_date first = {year, (int32_t)rel_date_season_start(season.kind), 1};
    found.period = rel_period_of_months(first, rel_month_after(first, 2));
    *ret = found;
    return true;
}

bool rel_date_read_absolute(const rel_date_reader *reader, uint32_t at, rel_date_found *ret)
{
    enum { NUMERIC = REL_DATE_KIND(REL_DATE_OTHER) | REL_DATE_KIND(REL_DATE_NUMBER) };
    static const rel_date_choice choices[] = {
        {NUMERIC, read_numeric},
        {REL_DATE_KIND(REL_DATE_MONTH), read_month},
        {REL_DATE_KIND(REL_DATE_NUMBER) | REL_DATE_KIND(REL_DATE_ORDINAL), read_day_first},
        {REL_DATE_KIND(REL_DATE_DECADE) | REL_DATE_KIND(REL_DATE_ORDINAL), read_decade},
        {REL_DATE_KINDS(REL_DATE_SPRING, REL_DATE_WINTER), read_season},
        {REL_DATE_KIND(REL_DATE_NUMBER), read_year},
    };
    return rel_date_choose(reader, at, choices, COUNT_OF(choices), ret);
}
