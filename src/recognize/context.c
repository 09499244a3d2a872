#include "recognize/context.h"

#include "base/array.h"
#include "base/utf8.h"

bool rel_context_open(rel_context *context)
{
    context->by_name =
        rel_arena_need(context->arena, REL_NAME_BUCKETS, sizeof *context->by_name, context->err);
    if (!context->by_name)
        return false;
    for (size_t i = 0; i < REL_NAME_BUCKETS; i++)
        context->by_name[i] = REL_NONE;
    return true;
}

/** Whether the stretch of text can be used as it stands. */
static bool has_single_blanks(rel_text text)
{
    for (size_t i = 0; i < text.size; i++)
        if (rel_ascii_is_space(text.bytes[i]) &&
            (text.bytes[i] != ' ' || (i && text.bytes[i - 1] == ' ')))
            return false;
    return true;
}

rel_text rel_span_text(rel_context *context, uint32_t first, uint32_t end)
{
    if (first >= end)
        return (rel_text){0};
    const rel_token *last = rel_token_at(context, end - 1);
    uint32_t start = rel_token_at(context, first)->start;
    rel_text text =
        rel_text_slice(context->document->text, start, last->start + last->size - start);
    if (has_single_blanks(text))
        return text;
    char *copy = rel_arena_alloc(context->arena, text.size, 1);
    if (!copy) {
        context->has_failed = !rel_fail_memory(context->err);
        return (rel_text){0};
    }
    size_t size = 0;
    for (size_t i = 0; i < text.size; i++)
        if (!rel_ascii_is_space(text.bytes[i]))
            copy[size++] = text.bytes[i];
        else if (size && copy[size - 1] != ' ')
            copy[size++] = ' ';
    return (rel_text){copy, size};
}

rel_text rel_join(rel_context *context, const rel_text *texts, size_t count)
{
    size_t size = 0;
    for (size_t i = 0; i < count; i++)
        size += texts[i].size;
    char *joined = rel_arena_alloc(context->arena, size + 1, 1);
    if (!joined) {
        context->has_failed = !rel_fail_memory(context->err);
        return (rel_text){0};
    }
    size_t used = 0;
    for (size_t i = 0; i < count; i++)
        if (texts[i].size) {
            memcpy(joined + used, texts[i].bytes, texts[i].size);
            used += texts[i].size;
        }
    return (rel_text){joined, used};
}

rel_text rel_capitalize(rel_context *context, rel_text text)
{
    if (!text.size || !rel_ascii_is_lower(text.bytes[0]))
        return text;
    char first = rel_ascii_upper(text.bytes[0]);
    return rel_join(context, (rel_text[]){{&first, 1}, rel_text_slice(text, 1, text.size - 1)}, 2);
}

uint32_t rel_add_reading(rel_context *context, uint32_t first, uint32_t end, rel_entity_type type,
                         rel_mention_level level)
{
    rel_reading reading = {
        .mention = {.first = first,
                    .token_count = end - first,
                    .head = end - 1,
                    .name_first = first,
                    .name_count = end - first,
                    .sentence = context->sentence,
                    .entity = REL_NONE,
                    .outer = REL_NONE,
                    .level = level,
                    .type = type},
        .possessor = REL_NONE,
        .institution = REL_NONE,
    };
    REL_CONTEXT_PUSH(context, context->readings, context->reading_count, context->reading_capacity,
                     reading);
    return context->has_failed ? REL_NONE : (uint32_t)context->reading_count - 1;
}

void rel_add_link(rel_context *context, const char *relation, uint32_t source, uint32_t target,
                  uint32_t reading, rel_text topic, bool is_former)
{
    rel_mentions *found = context->found;
    rel_text name = rel_text_of(relation);
    if (source == REL_NONE || target == REL_NONE || source == target)
        return;
    for (size_t i = 0; i < found->link_count; i++) {
        const rel_link *link = &found->links[i];
        if (link->source == source && link->target == target &&
            rel_text_equal(link->relation, name) && rel_text_equal(link->topic, topic))
            return;
    }
    rel_link link = {name, source, target, reading, topic, is_former};
    REL_CONTEXT_PUSH(context, found->links, found->link_count, found->link_capacity, link);
}
