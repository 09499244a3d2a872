/*
 * The second look at capitalized words that no phrase took up: a family name or an acronym whose
 * owner became known somewhere in the document, or the given name of its only bearer.
 */
#include "recognize/passes.h"

/** Of several people of that name the only one whom the text has called so before. */
static uint32_t find_usual(const rel_context *context, rel_text name)
{
    uint32_t usual = REL_NONE;
    for (size_t i = 0; i < context->found->entity_count; i++) {
        const rel_entity *entity = &context->found->entities[i];
        for (size_t j = 0; j < entity->alias_count && entity->type == REL_PERSON; j++) {
            if (!rel_text_equal(entity->aliases[j], name))
                continue;
            if (usual != REL_NONE)
                return REL_NONE;
            usual = (uint32_t)i;
        }
    }
    return usual;
}

static uint32_t find_person(rel_context *context, rel_text name)
{
    uint32_t person;
    size_t count = rel_entity_count(context, REL_PERSON, name, &person);
    if (count)
        return count == 1 ? person : find_usual(context, name);
    rel_text given = rel_join(context, (rel_text[]){REL_TEXT("~"), name}, 2);
    return rel_entity_count(context, REL_PERSON, given, &person) == 1 ? person : REL_NONE;
}

static uint32_t find_body(const rel_context *context, rel_text name)
{
    static const rel_entity_type types[] = {REL_AGENCY, REL_ORGANIZATION, REL_AGREEMENT, REL_PLACE};
    uint32_t body = REL_NONE;
    for (size_t i = 0; i < sizeof types / sizeof *types && body == REL_NONE; i++)
        body = rel_entity_find(context, types[i], name, (rel_text){0});
    return body;
}

/** Marks tokens that are part of a name already. */
static bool mark_names(const rel_context *context, uint8_t *is_named)
{
    for (size_t i = 0; i < context->reading_count; i++) {
        const rel_mention *mention = &context->readings[i].mention;
        if (mention->level == REL_MENTION_NAME)
            memset(is_named + mention->name_first, 1, mention->name_count);
    }
    return true;
}

uint32_t rel_sentence_of(const rel_context *context, uint32_t token)
{
    size_t low = 0, high = context->segments->sentence_count;
    while (low + 1 < high) {
        size_t middle = low + (high - low) / 2;
        if (context->segments->sentences[middle].first <= token)
            low = middle;
        else
            high = middle;
    }
    return (uint32_t)low;
}

static void read_short_form(rel_context *context, uint32_t token)
{
    rel_text name = rel_text_at(context, token);
    uint32_t entity = find_person(context, name);
    if (entity == REL_NONE)
        entity = find_body(context, name);
    if (entity == REL_NONE)
        return;
    rel_entity_call(context, entity, name);
    context->sentence = rel_sentence_of(context, token);
    uint32_t index = rel_add_reading(context, token, token + 1,
                                     context->found->entities[entity].type, REL_MENTION_NAME);
    if (index == REL_NONE)
        return;
    context->readings[index].mention.entity = entity;
    context->readings[index].is_settled = true;
}

void rel_read_short_forms(rel_context *context)
{
    size_t tokens = context->segments->token_count;
    uint8_t *is_named = rel_arena_need(context->arena, tokens + 1, 1, context->err);
    if (!is_named) {
        context->has_failed = true;
        return;
    }
    mark_names(context, is_named);
    for (size_t i = 0; i < context->pending_count && !context->has_failed; i++) {
        uint32_t token = context->pending[i];
        if (is_named[token])
            continue;
        is_named[token] = 1;
        read_short_form(context, token);
    }
}
