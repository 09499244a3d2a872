/*
 * Takes out entities that nothing speaks of any more: descriptions that turned out to be of another
 * entity. What is left keeps its order.
 */
#include "recognize/passes.h"

static void mark(uint32_t entity, uint32_t *places)
{
    if (entity != REL_NONE)
        places[entity] = 1;
}

/** Mark what mentions, links and marked conjunctions refer to. */
static void mark_used(const rel_context *context, uint32_t *places)
{
    const rel_mentions *found = context->found;
    for (size_t i = 0; i < context->reading_count; i++)
        mark(context->readings[i].mention.entity, places);
    for (size_t i = 0; i < found->link_count; i++) {
        mark(found->links[i].source, places);
        mark(found->links[i].target, places);
    }
    for (size_t i = 0; i < found->entity_count; i++)
        for (size_t j = 0; places[i] && j < found->entities[i].member_count; j++)
            mark(found->entities[i].members[j], places);
}

static void renumber(rel_context *context, const uint32_t *places)
{
    rel_mentions *found = context->found;
    for (size_t i = 0; i < context->reading_count; i++) {
        uint32_t *entity = &context->readings[i].mention.entity;
        *entity = *entity == REL_NONE ? REL_NONE : places[*entity];
    }
    for (size_t i = 0; i < found->link_count; i++) {
        found->links[i].source = places[found->links[i].source];
        found->links[i].target = places[found->links[i].target];
    }
    for (size_t i = 0; i < found->entity_count; i++)
        for (size_t j = 0; j < found->entities[i].member_count; j++)
            found->entities[i].members[j] = places[found->entities[i].members[j]];
}

bool rel_take_out_unused(rel_context *context)
{
    rel_mentions *found = context->found;
    uint32_t *places =
        rel_arena_need(context->arena, found->entity_count + 1, sizeof *places, context->err);
    if (!places)
        return false;
    mark_used(context, places);
    size_t kept = 0;
    for (size_t i = 0; i < found->entity_count; i++) {
        if (!places[i])
            continue;
        found->entities[kept] = found->entities[i];
        places[i] = (uint32_t)kept++;
    }
    found->entity_count = kept;
    renumber(context, places);
    return true;
}
