/*
 * A date is read at a token by the first of a few readers that can: numbers and months of the
 * calendar, words that count from the document's date, parts of either. Two dates with a word such
 * as "to" between them are a range.
 *
 * Times of day, festivals and fiscal years are not read.
 */
#include "recognize/dates.h"

#include "base/array.h"
#include "base/utf8.h"
#include "language/lexicon.h"
#include "recognize/date_reader.h"

/** "early", "mid-", "late" and the parts that need "of". */
static int third_of(rel_date_token_kind kind)
{
    switch ((int)kind) {
    case REL_DATE_EARLY:
    case REL_DATE_BEGINNING: return 0;
    case REL_DATE_MID:
    case REL_DATE_MIDDLE: return 1;
    case REL_DATE_LATE:
    case REL_DATE_END: return 2;
    default: return -1;
    }
}

/** Skip "of", "in", "the", "-" between a part and its whole. */
static uint32_t skip_to_whole(const rel_date_reader *reader, uint32_t at)
{
    static const char *const links[] = {"of", "in", "-", "–", NULL};
    at += rel_date_is_any(reader, at, links);
    at += rel_date_is(reader, at, "the");
    return at;
}

static bool read_whole(const rel_date_reader *reader, uint32_t at, rel_date_found *ret)
{
    return rel_date_read_absolute(reader, at, ret) || rel_date_read_relative(reader, at, ret);
}

/** "late 2014", "early next week", "the end of March". */
static bool read_third(const rel_date_reader *reader, uint32_t at, rel_date_found *ret)
{
    rel_date_token part = rel_date_look(reader, at);
    int third = third_of(part.kind);
    bool needs_of = part.kind >= REL_DATE_BEGINNING && part.kind <= REL_DATE_END;
    if (third < 0 || (needs_of && !rel_date_is(reader, at + part.token_count, "of")))
        return false;
    uint32_t next = skip_to_whole(reader, at + part.token_count);
    rel_date_found whole;
    if (!read_whole(reader, next, &whole))
        return false;
    whole.period = rel_period_part(whole.period, third, 3);
    whole.token_count += next - at;
    *ret = whole;
    return true;
}

/** "first half of next year", "third quarter of 2015", "second week of December". */
static bool read_ordinal_part(const rel_date_reader *reader, uint32_t at, rel_date_found *ret)
{
    rel_date_token ordinal = rel_date_look(reader, at);
    rel_date_token part = rel_date_look(reader, at + ordinal.token_count);
    bool is_quarter = part.kind == REL_DATE_UNIT && part.value == REL_UNIT_QUARTER;
    int parts = part.kind == REL_DATE_HALF ? 2 : is_quarter ? 4 : 0;
    if (ordinal.kind != REL_DATE_ORDINAL || ordinal.value < 1 || (int)ordinal.value > parts)
        return false;
    uint32_t next = skip_to_whole(reader, at + ordinal.token_count + part.token_count);
    rel_date_found whole;
    if (!read_whole(reader, next, &whole) || whole.period.grain != REL_GRAIN_YEAR)
        return false;
    whole.period = rel_period_part(whole.period, (int)ordinal.value - 1, parts);
    whole.token_count += next - at;
    *ret = whole;
    return true;
}

/** Cut the prefix of four bytes off a token: "mid-2015" becomes "mid" and "2015". */
static void cut_prefix(const rel_date_reader *reader, rel_token token, rel_token ret[2])
{
    enum { PREFIX_SIZE = 4 };
    ret[0] = ret[1] = token;
    ret[0].size = PREFIX_SIZE - 1;
    ret[1].start += PREFIX_SIZE;
    ret[1].size = (uint16_t)(token.size - PREFIX_SIZE);
    for (int i = 0; i < 2; i++) {
        rel_text text = rel_token_text(reader->document, &ret[i]);
        ret[i].kind = rel_ascii_is_digit(text.bytes[0]) ? REL_TOKEN_NUMBER : REL_TOKEN_WORD;
        ret[i].symbol = rel_symbols_find(&reader->language->symbols, text);
    }
}

/** "mid-2015", "mid-December 2016", where the first two words are one token. */
static bool read_prefixed(const rel_date_reader *reader, uint32_t at, rel_date_found *ret)
{
    enum { TOKENS_AHEAD = 6 };
    rel_text text = rel_date_text(reader, at);
    bool is_prefixed =
        text.size > 4 && rel_text_equal_ignoring_case(rel_text_slice(text, 0, 4), REL_TEXT("mid-"));
    if (!is_prefixed)
        return false;
    rel_token tokens[TOKENS_AHEAD] = {0};
    rel_segments segments = {.tokens = tokens};
    rel_date_looks looks = {{0}, {{0}}};
    rel_date_reader inner = *reader;
    inner.segments = &segments;
    inner.looks = &looks;
    inner.start = inner.at = 0; /* nothing stands before it */
    inner.end = 2;
    cut_prefix(reader, reader->segments->tokens[at], tokens);
    while (inner.end < TOKENS_AHEAD && at + inner.end - 1 < reader->end) {
        tokens[inner.end] = reader->segments->tokens[at + inner.end - 1];
        inner.end++;
    }
    if (!read_third(&inner, 0, ret))
        return false;
    ret->token_count--;
    return true;
}

static bool read_one(const rel_date_reader *reader, uint32_t at, rel_date_found *ret)
{
    static const rel_date_choice choices[] = {
        {REL_DATE_KINDS(REL_DATE_EARLY, REL_DATE_END), read_third},
        {REL_DATE_KIND(REL_DATE_ORDINAL), read_ordinal_part},
        {REL_DATE_KIND(REL_DATE_OTHER), read_prefixed},
        {REL_DATE_KINDS(REL_DATE_OTHER, REL_DATE_WINTER), read_whole},
    };
    return rel_date_choose(reader, at, choices, COUNT_OF(choices), ret);
}

/** Give a date without a year the year of the date that ends its range. */
static rel_period with_year_of(rel_period from, rel_period to)
{
    rel_date first = rel_date_of(from.first);
    first.year = rel_date_of(to.first).year;
    if (first.month > rel_date_of(to.first).month)
        first.year--;
    if (from.grain == REL_GRAIN_MONTH)
        return rel_period_of_months(first, first);
    return rel_date_exists(first) ? rel_period_of_day(rel_day_of(first)) : from;
}

/** "March to May 2015", "between 2010 and 2014", "2010-2014". */
static void read_range_end(const rel_date_reader *reader, uint32_t at, rel_date_found *found)
{
    static const char *const joiners[] = {"to", "through", "until", "-", "–", "—", NULL};
    uint32_t joiner = at + found->token_count;
    bool is_pair = rel_date_is(reader, joiner, "and") && rel_date_is(reader, at - 1, "between");
    rel_date_found last;
    if ((!is_pair && !rel_date_is_any(reader, joiner, joiners)) ||
        !read_one(reader, joiner + 1, &last) || last.period.grain != found->period.grain)
        return;
    rel_period first = found->period;
    if (found->is_yearless && !last.is_yearless)
        first = with_year_of(first, last.period);
    if (first.first >= last.period.first)
        return;
    found->period = rel_period_join(first, last.period);
    found->token_count += 1 + last.token_count;
}

static bool keep(rel_date_reader *reader, uint32_t at, uint32_t sentence,
                 const rel_date_found *found, rel_arena *arena, rel_mentions *ret,
                 relata_error *err)
{
    rel_date_mention date = {.first = at, .token_count = found->token_count, .sentence = sentence};
    reader->has_anchor = true;
    reader->anchor = found->period;
    for (uint32_t i = 0; i < found->token_count; i++)
        reader->traits[at + i].bits |= REL_TRAIT_DATED;
    return rel_period_write(found->period, arena, &date.iso, err) &&
           REL_PUSH_IN(arena, ret->dates, ret->date_count, ret->date_capacity, date, err);
}

/** Whether what stands behind a word that is no date by itself, "two", "last", "a", may make it
 * one.
 */
static bool goes_on(const rel_date_reader *reader, uint32_t at)
{
    enum {
        STEPS = REL_DATE_KINDS(REL_DATE_PREVIOUS, REL_DATE_NEXT),
        COUNTS = REL_DATE_KIND(REL_DATE_NUMBER) | REL_DATE_KIND(REL_DATE_ORDINAL),
        LOOSE = REL_DATE_KIND(REL_DATE_EARLIER) | REL_DATE_KIND(REL_DATE_LATER),
        BITS = REL_SIGN_BEGINS_DATE | REL_SIGN_HYPHEN | REL_TRAIT_NUMBER
    };
    rel_date_token token = rel_date_look(reader, at);
    uint32_t next = at + token.token_count;
    if (token.kind == REL_DATE_OTHER)
        return rel_date_look(reader, next).kind == REL_DATE_UNIT;
    if (!(REL_DATE_KIND(token.kind) & (STEPS | COUNTS | LOOSE)))
        return true;
    return next < reader->end &&
           ((reader->traits[next].bits & BITS) || (reader->traits[next].words & REL_WORD_STOP));
}

/** Whether a date may begin here: nearly all tokens are sent away by this; "mid-2015" is one word.
 */
static bool may_begin(const rel_date_reader *reader, uint32_t at)
{
    enum { ALONE = REL_TRAIT_NUMBER | REL_TRAIT_HYPHENATED };
    uint32_t bits = reader->traits[at].bits;
    return (bits & (REL_SIGN_BEGINS_DATE | ALONE)) && ((bits & ALONE) || goes_on(reader, at));
}

/** Whether the years can be written with four digits. */
static bool is_writable(rel_period period)
{
    return rel_date_of(period.first).year >= 1 && rel_date_of(period.last).year <= 9999;
}

static bool find_in_sentence(rel_date_reader *reader, uint32_t sentence, rel_arena *arena,
                             rel_mentions *ret, relata_error *err)
{
    for (uint32_t at = reader->start; at < reader->end;) {
        rel_date_found found;
        reader->at = at;
        if (!may_begin(reader, at) || !read_one(reader, at, &found)) {
            at++;
            continue;
        }
        read_range_end(reader, at, &found);
        if (is_writable(found.period) && !keep(reader, at, sentence, &found, arena, ret, err))
            return false;
        at += found.token_count;
    }
    return true;
}

bool rel_dates_find(const rel_document *document, const rel_segments *segments,
                    const rel_language *language, rel_traits *traits, rel_arena *arena,
                    rel_mentions *ret, relata_error *err)
{
    rel_date_looks looks = {{0}, {{0}}};
    rel_date_reader reader = {.document = document,
                              .segments = segments,
                              .language = language,
                              .traits = traits,
                              .looks = &looks};
    rel_date today;
    if (rel_date_read(document->date, &today)) {
        reader.has_today = true;
        reader.today = rel_day_of(today);
    }
    for (size_t i = 0; i < segments->sentence_count; i++) {
        reader.start = segments->sentences[i].first;
        reader.end = reader.start + segments->sentences[i].token_count;
        if (!find_in_sentence(&reader, (uint32_t)i, arena, ret, err))
            return false;
    }
    return true;
}
