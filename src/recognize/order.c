/*
 * Puts the readings in the order of the text, outer ones before the ones inside, and says for each
 * which one encloses it.
 */
#include "recognize/passes.h"

/** Readings by their first token, in chains: longer ones first, then as they were read. */
typedef struct reading_chains {
    uint32_t *first; /**< by token: a reading, or REL_NONE */
    uint32_t *next;  /**< by reading: the one behind it in its chain, or REL_NONE */
} reading_chains;

static void put_in_chain(const rel_context *context, uint32_t reading, reading_chains *chains)
{
    const rel_mention *mention = &context->readings[reading].mention;
    uint32_t *link = &chains->first[mention->first];
    while (*link != REL_NONE && context->readings[*link].mention.token_count > mention->token_count)
        link = &chains->next[*link];
    chains->next[reading] = *link;
    *link = reading;
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

/** Put the readings in order; `first` is REL_NONE for all tokens before. */
static bool sort(rel_context *context, uint32_t *first)
{
    size_t count = context->reading_count, kept = 0;
    uint32_t *places = rel_arena_need(context->arena, count + 1, sizeof *places, context->err);
    uint32_t *next = rel_arena_need(context->arena, count + 1, sizeof *next, context->err);
    rel_reading *sorted = rel_arena_need(context->arena, count + 1, sizeof *sorted, context->err);
    if (!places || !next || !sorted)
        return false;
    reading_chains chains = {first, next};
    for (uint32_t i = (uint32_t)count; i-- > 0;)
        put_in_chain(context, i, &chains);
    for (size_t token = 0; token < context->segments->token_count; token++)
        for (uint32_t i = first[token]; i != REL_NONE; i = next[i]) {
            if (!kept || !is_repetition(&sorted[kept - 1], &context->readings[i]))
                sorted[kept++] = context->readings[i];
            places[i] = (uint32_t)kept - 1;
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
    size_t size = (context->segments->token_count + 1) * sizeof **ret_starts;
    uint32_t *starts = rel_arena_need(context->arena, size, 1, context->err);
    if (!starts)
        return false;
    memset(starts, 0xFF, size); /* REL_NONE */
    if (!sort(context, starts))
        return false;
    memset(starts, 0xFF, size);
    nest(context, starts);
    *ret_starts = starts;
    return true;
}
