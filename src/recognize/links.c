/*
 * Standing facts that lie in the order of names alone: a place before its country or region
 * ("Irving, Texas"), a place after a body ("the University of Southern Indiana in Evansville").
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

void rel_link_neighbours(rel_context *context, const uint32_t *starts)
{
    for (uint32_t i = 0; i < context->reading_count; i++) {
        const rel_mention *mention = &context->readings[i].mention;
        uint32_t end = rel_reading_end(context, i);
        const rel_sentence *sentence = &context->segments->sentences[mention->sentence];
        context->limit = sentence->first + sentence->token_count;
        if (mention->entity == REL_NONE || mention->outer != REL_NONE ||
            mention->type != REL_PLACE || !rel_token_is(context, end, ","))
            continue;
        uint32_t next = end + 1 < context->limit ? starts[end + 1] : REL_NONE;
        uint32_t whole = next == REL_NONE ? REL_NONE : context->readings[next].mention.entity;
        if (whole == REL_NONE || !is_place(context, whole))
            continue;
        const rel_entity *outer = &context->found->entities[whole];
        const rel_entity *inner = &context->found->entities[mention->entity];
        if (rel_text_equal(outer->country, inner->country) && may_hold(outer, inner))
            rel_add_link(context, "located-in", mention->entity, whole, i, (rel_text){0}, false);
    }
}
