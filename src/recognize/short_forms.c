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

/** The only one whose given name it is. */
static uint32_t find_by_given_name(rel_context *context, rel_text name)
{
    uint32_t person;
    rel_text given = rel_join(context, (rel_text[]){REL_TEXT("~"), name}, 2);
    return rel_entity_count(context, REL_PERSON, given, &person) == 1 ? person : REL_NONE;
}

static uint32_t find_person(rel_context *context, rel_text name)
{
    uint32_t person;
    size_t count = rel_entity_count(context, REL_PERSON, name, &person);
    if (count)
        return count == 1 ? person : find_usual(context, name);
    return find_by_given_name(context, name);
}

static uint32_t find_body(const rel_context *context, rel_text name)
{
    static const rel_entity_type types[] = {REL_AGENCY, REL_ORGANIZATION, REL_AGREEMENT, REL_PLACE};
    uint32_t body = REL_NONE;
    for (size_t i = 0; i < sizeof types / sizeof *types && body == REL_NONE; i++)
        body = rel_entity_find(context, types[i], name, (rel_text){0});
    return body;
}

static void read_short_form(rel_context *context, uint32_t token)
{
    rel_text name = rel_text_at(context, token);
    bool is_known = rel_entity_is_known(context, name);
    uint32_t entity = is_known ? find_person(context, name) : find_by_given_name(context, name);
    if (entity == REL_NONE && is_known)
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
    rel_mark_names(context);
    for (size_t i = 0; i < context->pending_count && !context->has_failed; i++)
        if (!(context->traits[context->pending[i]].bits & REL_TRAIT_NAMED))
            read_short_form(context, context->pending[i]);
}
