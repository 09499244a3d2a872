/*
 * Standing facts that lie in names and their order alone: a place before its country or region
 * ("Irving, Texas"), and a known agency in a sentence that speaks of its state as well.
 */
#include "recognize/passes.h"

static bool is_place(const rel_context *context, uint32_t entity)
{
    rel_entity_type type = context->found->entities[entity].type;
    return type == REL_PLACE || type == REL_COUNTRY;
}

static bool is_of_kind(const rel_entity *place, rel_text kind)
{
    return rel_text_equal(place->subtype, kind);
}

/** Whether a kind of place may hold the other; in a list of cities or of states none does. */
static bool may_hold(const rel_entity *whole, const rel_entity *part)
{
    bool is_wide = is_of_kind(whole, REL_TEXT("state")) || is_of_kind(whole, REL_TEXT("region"));
    bool is_wide_part = is_of_kind(part, REL_TEXT("state")) || is_of_kind(part, REL_TEXT("region"));
    return whole->type == REL_COUNTRY || (is_wide && !is_wide_part) ||
           (is_of_kind(whole, REL_TEXT("city")) && is_of_kind(part, REL_TEXT("site")));
}

/** "Irving, Texas" */
static void link_place(rel_context *context, uint32_t index, const uint32_t *starts)
{
    const rel_mention *mention = &context->readings[index].mention;
    uint32_t end = rel_reading_end(context, index);
    const rel_sentence *sentence = &context->segments->sentences[mention->sentence];
    context->limit = sentence->first + sentence->token_count;
    if (!rel_token_is(context, end, ","))
        return;
    uint32_t next = end + 1 < context->limit ? starts[end + 1] : REL_NONE;
    uint32_t whole = next == REL_NONE ? REL_NONE : context->readings[next].mention.entity;
    if (whole == REL_NONE || !is_place(context, whole))
        return;
    const rel_entity *outer = &context->found->entities[whole];
    const rel_entity *inner = &context->found->entities[mention->entity];
    if (rel_text_equal(outer->country, inner->country) && may_hold(outer, inner))
        rel_add_link(context, "located-in", mention->entity, whole, index, (rel_text){0}, false);
}

static bool is_state(const rel_context *context, uint32_t index, rel_text country)
{
    uint32_t entity = context->readings[index].mention.entity;
    return entity != REL_NONE && context->found->entities[entity].type == REL_COUNTRY &&
           !context->found->entities[entity].member_count &&
           rel_text_equal(context->found->entities[entity].country, country);
}

/** The state that the sentence speaks of beside the agency, or REL_NONE. */
static uint32_t state_beside(const rel_context *context, uint32_t index, rel_text country)
{
    uint32_t sentence = context->readings[index].mention.sentence;
    for (uint32_t i = index; i-- > 0 && context->readings[i].mention.sentence == sentence;)
        if (is_state(context, i, country))
            return context->readings[i].mention.entity;
    for (uint32_t i = index + 1; i < context->reading_count; i++) {
        if (context->readings[i].mention.sentence != sentence)
            break;
        if (is_state(context, i, country))
            return context->readings[i].mention.entity;
    }
    return REL_NONE;
}

/** "The US charged five officers of the People's Liberation Army; Beijing …": as everyone knows. */
static void link_agency(rel_context *context, uint32_t index)
{
    const rel_reading *reading = &context->readings[index];
    const rel_entity *agency = &context->found->entities[reading->mention.entity];
    if (!reading->head || reading->head->class != REL_LEX_AGENCY || !agency->country.size)
        return;
    bool is_rule = rel_text_ends(agency->name, REL_TEXT(" administration"));
    uint32_t state = is_rule ? rel_entity_of_country(context, agency->country)
                             : state_beside(context, index, agency->country);
    rel_add_link(context, "part-of", reading->mention.entity, state, index, (rel_text){0}, false);
}

void rel_link_neighbours(rel_context *context, const uint32_t *starts)
{
    for (uint32_t i = 0; i < context->reading_count && !context->has_failed; i++) {
        const rel_mention *mention = &context->readings[i].mention;
        if (mention->entity == REL_NONE)
            continue;
        if (mention->type == REL_PLACE && mention->outer == REL_NONE)
            link_place(context, i, starts);
        else if (mention->type == REL_AGENCY && mention->level == REL_MENTION_NAME)
            link_agency(context, i);
    }
}
