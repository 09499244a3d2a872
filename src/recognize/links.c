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
        bool is_inside = rel_text_equal(context->found->entities[whole].country,
                                        context->found->entities[mention->entity].country);
        if (is_inside)
            rel_add_link(context, "located-in", mention->entity, whole, i, (rel_text){0}, false);
    }
}
