/*
 * "Both sides", "the two countries", "the two leaders": the pair that the text is about. In a
 * bilateral story the two countries named most often so far; otherwise, and for people, the two
 * named last, if nobody else was named with them.
 */
#include "recognize/passes.h"

enum { MAX_SENTENCES_BACK = 3, MAX_CANDIDATES = 8 };

/** An entity and how often it was named. */
typedef struct candidate {
    uint32_t entity;
    size_t count;
} candidate;

static const rel_entity *entity_at(const rel_context *context, uint32_t index)
{
    return &context->found->entities[index];
}

static bool is_single(const rel_context *context, uint32_t entity, rel_entity_type type)
{
    return entity != REL_NONE && entity_at(context, entity)->type == type &&
           !entity_at(context, entity)->member_count;
}

static void count_in(candidate *candidates, size_t *count, uint32_t entity)
{
    for (size_t i = 0; i < *count; i++)
        if (candidates[i].entity == entity) {
            candidates[i].count++;
            return;
        }
    if (*count < MAX_CANDIDATES)
        candidates[(*count)++] = (candidate){entity, 1};
}

/** Candidates before the reading, not further back than `sentences`. */
static size_t collect(const rel_context *context, uint32_t index, rel_entity_type type,
                      uint32_t sentences, candidate *candidates)
{
    size_t count = 0;
    uint32_t sentence = context->readings[index].mention.sentence;
    for (uint32_t i = index; i-- > 0;) {
        const rel_mention *mention = &context->readings[i].mention;
        if (mention->sentence + sentences < sentence)
            break;
        if (is_single(context, mention->entity, type))
            count_in(candidates, &count, mention->entity);
    }
    return count;
}

/** Put the two named most often first; false when a third comes as near as the second. */
static bool pick_two(candidate *candidates, size_t count)
{
    for (size_t i = 0; i < 2; i++)
        for (size_t j = i + 1; j < count; j++)
            if (candidates[j].count > candidates[i].count) {
                candidate swapped = candidates[i];
                candidates[i] = candidates[j];
                candidates[j] = swapped;
            }
    for (size_t j = 2; j < count; j++)
        if (candidates[j].count == candidates[1].count)
            return false;
    return count >= 2;
}

uint32_t rel_resolve_pair(rel_context *context, uint32_t index, rel_entity_type type)
{
    static const uint32_t windows[] = {0, 1, MAX_SENTENCES_BACK, UINT32_MAX / 2};
    for (size_t i = 0; i < sizeof windows / sizeof *windows; i++) {
        candidate candidates[MAX_CANDIDATES];
        size_t count = collect(context, index, type, windows[i], candidates);
        bool is_pair = count == 2 || (count > 2 && type == REL_COUNTRY && i + 1 == 4);
        if (is_pair && pick_two(candidates, count))
            return rel_entity_of_pair(context, candidates[0].entity, candidates[1].entity);
    }
    return REL_NONE;
}
