/*
 * Puts the readings in the order of the text, outer ones before the ones inside, and says for each
 * which one encloses it. Sorting keys are unique, so that the order is the same on every machine.
 */
#include <stdlib.h>

#include "recognize/passes.h"

/** Where a reading belongs, in a form that is small to sort: first token, longer ones first. */
typedef struct reading_key {
    uint64_t order;
    uint32_t place; /**< where it stood before */
} reading_key;

static int compare(const void *a, const void *b)
{
    const reading_key *left = a, *right = b;
    if (left->order != right->order)
        return left->order < right->order ? -1 : 1;
    return (left->place > right->place) - (left->place < right->place);
}

static reading_key key_of(const rel_mention *mention, uint32_t place)
{
    return (reading_key){(uint64_t)mention->first << 32 | (UINT32_MAX - mention->token_count),
                         place};
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
    reading_key *keys = rel_arena_need(context->arena, count + 1, sizeof *keys, context->err);
    uint32_t *places = rel_arena_need(context->arena, count + 1, sizeof *places, context->err);
    rel_reading *sorted = rel_arena_need(context->arena, count + 1, sizeof *sorted, context->err);
    if (!keys || !places || !sorted)
        return false;
    for (size_t i = 0; i < count; i++)
        keys[i] = key_of(&context->readings[i].mention, (uint32_t)i);
    qsort(keys, count, sizeof *keys, compare);
    size_t kept = 0;
    for (size_t i = 0; i < count; i++) {
        const rel_reading *reading = &context->readings[keys[i].place];
        if (!kept || !is_repetition(&sorted[kept - 1], reading))
            sorted[kept++] = *reading;
        places[keys[i].place] = (uint32_t)kept - 1;
    }
    context->readings = sorted;
    context->reading_count = kept;
    context->reading_capacity = count + 1;
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
