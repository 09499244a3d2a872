/*
 * When and where: a date in the phrase of an event or close behind it, and a place after "held in".
 * What stands behind the next event belongs to that.
 */
#include "base/array.h"
#include "recognize/events.h"
#include "recognize/passes.h"

enum { MAX_DISTANCE = 9 };

/** The token at which another event begins, or the end of the stretch that is looked at. */
static uint32_t reach(const rel_context *context, uint32_t end, const uint32_t *starts)
{
    uint32_t limit = end + MAX_DISTANCE < context->limit ? end + MAX_DISTANCE : context->limit;
    for (uint32_t i = end; i < limit; i++) {
        bool is_event =
            starts[i] != REL_NONE && rel_is_event_type(context->readings[starts[i]].mention.type);
        is_event &= !rel_token_is(context, i - 1, "of"); /* the series that a round is of */
        bool is_clause_end = rel_token_is(context, i, ";") || rel_token_is(context, i, "and");
        if (is_event || is_clause_end)
            return i;
    }
    return limit;
}

/** The index of the first date that does not begin before a token. */
static size_t first_date(const rel_mentions *found, uint32_t token)
{
    size_t low = 0, high = found->date_count;
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        if (found->dates[middle].first < token)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

/** The months since the year 0 of an ISO date that tells its month, else 0. */
static int month_of(rel_text iso)
{
    int digits[6];
    if (iso.size < 7 || iso.bytes[4] != '-' || iso.bytes[5] > '1')
        return 0;
    for (size_t i = 0; i < COUNT_OF(digits); i++)
        digits[i] = iso.bytes[i + (i > 3)] - '0';
    int year = digits[0] * 1000 + digits[1] * 100 + digits[2] * 10 + digits[3];
    return year * 12 + digits[4] * 10 + digits[5];
}

bool rel_is_months_from(const rel_context *context, uint32_t index, const rel_entity *event)
{
    const rel_mention *mention = &context->readings[index].mention;
    size_t date = first_date(context->found, mention->first);
    if (!event->date.size || date == context->found->date_count ||
        context->found->dates[date].first >= mention->first + mention->token_count)
        return false;
    int month = month_of(context->found->dates[date].iso), other = month_of(event->date);
    return month && other && (month > other + 1 || other > month + 1);
}

static bool is_holding(const rel_context *context, uint32_t token)
{
    return rel_token_is(context, token, "held") || rel_token_is(context, token, "convened") ||
           rel_token_is(context, token, "place"); /* "took place in" */
}

void rel_fill_time_and_place(const rel_context *context, uint32_t index, rel_entity *event,
                             const uint32_t *starts)
{
    const rel_mention *mention = &context->readings[index].mention;
    uint32_t end = mention->first + mention->token_count, limit = reach(context, end, starts);
    size_t date = first_date(context->found, mention->first);
    if (!event->date.size && date < context->found->date_count &&
        context->found->dates[date].first < limit)
        event->date = context->found->dates[date].iso;
    for (uint32_t i = end; i + 2 < limit && !event->place.size; i++) {
        bool is_place = is_holding(context, i) &&
                        (rel_token_is(context, i + 1, "in") || rel_token_is(context, i + 1, "at"));
        uint32_t where = is_place ? starts[i + 2] : REL_NONE;
        uint32_t entity = where == REL_NONE ? REL_NONE : context->readings[where].mention.entity;
        if (entity == REL_NONE)
            continue;
        rel_entity_type type = context->found->entities[entity].type;
        if (type == REL_PLACE || type == REL_COUNTRY)
            event->place = context->found->entities[entity].name;
    }
}
