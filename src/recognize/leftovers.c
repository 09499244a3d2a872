/*
 * Capitalized words that no noun phrase took up. They are remembered as they are met, and looked at
 * again when all phrases are read and the names of the document are known.
 */
#include "base/array.h"
#include "recognize/passes.h"

void rel_leave_word(rel_context *context, uint32_t token)
{
    if (context->traits[token].bits & REL_TRAIT_PENDING)
        return;
    context->traits[token].bits |= REL_TRAIT_PENDING;
    REL_CONTEXT_PUSH(context, context->pending, context->pending_count, context->pending_capacity,
                     token);
}

void rel_mark_names(rel_context *context)
{
    for (; context->marked_count < context->reading_count; context->marked_count++) {
        const rel_mention *mention = &context->readings[context->marked_count].mention;
        for (uint32_t i = 0; i < mention->name_count && mention->level == REL_MENTION_NAME; i++)
            context->traits[mention->name_first + i].bits |= REL_TRAIT_NAMED;
    }
}

uint32_t rel_sentence_of(const rel_context *context, uint32_t token)
{
    const rel_sentence *sentences = context->segments->sentences;
    size_t low = 0, high = context->segments->sentence_count;
    if (token - sentences[context->sentence].first <
        sentences[context->sentence].token_count) /* mostly the one of the last word */
        return context->sentence;
    while (low + 1 < high) {
        size_t middle = low + (high - low) / 2;
        if (sentences[middle].first <= token)
            low = middle;
        else
            high = middle;
    }
    return (uint32_t)low;
}

/** The words left over in the order of the text. */
static bool put_in_order(rel_context *context)
{
    context->in_order = rel_arena_need(context->arena, context->pending_count + 1,
                                       sizeof *context->in_order, context->err);
    if (!context->in_order)
        return false;
    size_t count = 0;
    for (uint32_t token = 0; count < context->pending_count; token++)
        if (context->traits[token].bits & REL_TRAIT_PENDING)
            context->in_order[count++] = token;
    return true;
}

void rel_read_leftovers(rel_context *context)
{
    if (context->has_failed || !put_in_order(context)) {
        context->has_failed = true;
        return;
    }
    /* Names of one word are read after those of several, of which they may be short forms. */
    rel_read_unlisted_names(context, false);
    rel_read_short_forms(context);
    rel_read_unlisted_names(context, true);
    rel_read_short_forms(context);
}
