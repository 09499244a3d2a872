/*
 * Puts the readings in the order of the text, outer ones before the ones inside, and says for each
 * which one encloses it. Sorting keys are unique, so that the order is the same on every machine.
 */
#include <stdlib.h>

#include "recognize/passes.h"

/** A reading and where it stood before. */
typedef struct placed_reading {
    rel_reading reading;
    uint32_t place;
} placed_reading;

static int compare(const void *a, const void *b)
{
    const placed_reading *x = a, *y = b;
    const rel_mention *left = &x->reading.mention, *right = &y->reading.mention;
    if (left->first != right->first)
        return left->first < right->first ? -1 : 1;
    if (left->token_count != right->token_count)
        return left->token_count > right->token_count ? -1 : 1;
    return x->place < y->place ? -1 : x->place > y->place;
}

/** Whether a reading says nothing that the one before it does not say of the same words. */
static bool is_repetition(const rel_reading *before, const rel_reading *reading)
{
    return before->mention.first == reading->mention.first &&
           before->mention.token_count == reading->mention.token_count &&
           (before->mention.entity == reading->mention.entity ||
            reading->mention.entity == REL_NONE);
}

static void renumber(rel_context *context, const uint32_t *places)
{
    for (size_t i = 0; i < context->reading_count; i++) {
        uint32_t *possessor = &context->readings[i].possessor;
        if (*possessor != REL_NONE)
            *possessor = places[*possessor];
    }
    for (size_t i = 0; i < context->found->link_count; i++)
        context->found->links[i].mention = places[context->found->links[i].mention];
    for (size_t i = 0; i < context->open_office_count; i++)
        context->open_offices[i].reading = places[context->open_offices[i].reading];
}

static bool sort(rel_context *context)
{
    size_t count = context->reading_count;
    placed_reading *placed =
        rel_arena_need(context->arena, count + 1, sizeof *placed, context->err);
    uint32_t *places = rel_arena_need(context->arena, count + 1, sizeof *places, context->err);
    if (!placed || !places)
        return false;
    for (size_t i = 0; i < count; i++)
        placed[i] = (placed_reading){context->readings[i], (uint32_t)i};
    qsort(placed, count, sizeof *placed, compare);
    size_t kept = 0;
    for (size_t i = 0; i < count; i++) {
        bool is_new = !kept || !is_repetition(&context->readings[kept - 1], &placed[i].reading);
        if (is_new)
            context->readings[kept++] = placed[i].reading;
        places[placed[i].place] = (uint32_t)kept - 1;
    }
    context->reading_count = kept;
    renumber(context, places);
    return true;
}

static uint32_t end_of(const rel_mention *mention)
{
    return mention->first + mention->token_count;
}

/** Readings come outer before inner, so that the enclosing ones are those still open. */
static void nest(rel_context *context, uint32_t *starts)
{
    uint32_t open = REL_NONE;
    for (uint32_t i = 0; i < context->reading_count; i++) {
        rel_mention *mention = &context->readings[i].mention;
        while (open != REL_NONE && end_of(&context->readings[open].mention) < end_of(mention))
            open = context->readings[open].mention.outer;
        while (open != REL_NONE && end_of(&context->readings[open].mention) <= mention->first)
            open = context->readings[open].mention.outer;
        mention->outer = open;
        open = i;
        if (mention->outer == REL_NONE && starts[mention->first] == REL_NONE)
            starts[mention->first] = i;
    }
}

bool rel_order_readings(rel_context *context, uint32_t **ret_starts)
{
    size_t tokens = context->segments->token_count;
    uint32_t *starts = rel_arena_need(context->arena, tokens + 1, sizeof *starts, context->err);
    if (!starts || !sort(context))
        return false;
    for (size_t i = 0; i <= tokens; i++)
        starts[i] = REL_NONE;
    nest(context, starts);
    *ret_starts = starts;
    return true;
}
