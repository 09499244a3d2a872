/*
 * Acronyms in brackets, both ways round: "Office of Personnel Management (OPM)", "OPM (Office of
 * Personnel Management)".
 */
#include "recognize/mentions.h"

#include "base/utf8.h"

enum { MAX_ACRONYM_BYTES = 10 };

static bool is_acronym(const rel_context *context, uint32_t at)
{
    if (!rel_is_capitalized(context, at))
        return false;
    rel_text text = rel_text_at(context, at);
    size_t capitals = 0;
    for (size_t i = 0; i < text.size; i++)
        capitals += rel_ascii_is_upper(text.bytes[i]);
    return text.size >= 2 && text.size <= MAX_ACRONYM_BYTES && capitals >= 2 &&
           capitals * 2 >= text.size;
}

uint32_t rel_read_acronym(rel_context *context, uint32_t at, uint32_t entity)
{
    bool is_bracketed = rel_token_is(context, at, "(") && rel_token_is(context, at + 2, ")") &&
                        is_acronym(context, at + 1);
    if (!is_bracketed)
        return at;
    rel_entity_call(context, entity, rel_text_at(context, at + 1));
    uint32_t index = rel_add_reading(context, at + 1, at + 2, context->found->entities[entity].type,
                                     REL_MENTION_NAME);
    if (index != REL_NONE) {
        context->readings[index].mention.entity = entity;
        context->readings[index].is_settled = true;
    }
    return at + 3;
}
