#include "recognize/entities.h"

#include "base/array.h"

static uint64_t hash_of(rel_text name)
{
    return rel_symbol_hash(name);
}

static bool agrees(const rel_entity *entity, rel_entity_type type, rel_text country)
{
    return entity->type == type &&
           (!country.size || !entity->country.size || rel_text_equal(entity->country, country));
}

static bool is_called(const rel_entity *entity, rel_text name)
{
    if (rel_text_equal(entity->name, name))
        return true;
    for (size_t i = 0; i < entity->alias_count; i++)
        if (rel_text_equal(entity->aliases[i], name))
            return true;
    return false;
}

/** The next entity of that name in the chain at `*slot`, or REL_NONE. */
static uint32_t next_called(const rel_context *context, rel_text name, uint64_t hash,
                            uint32_t *slot)
{
    while (*slot != REL_NONE) {
        const rel_name_slot *found = &context->names[*slot];
        *slot = found->next;
        if (found->hash == hash && rel_text_equal(found->name, name))
            return found->entity;
    }
    return REL_NONE;
}

bool rel_entity_is_known(const rel_context *context, rel_text name)
{
    uint64_t hash = hash_of(name);
    uint32_t slot = context->by_name[hash % REL_NAME_BUCKETS];
    return next_called(context, name, hash, &slot) != REL_NONE;
}

uint32_t rel_entity_find(const rel_context *context, rel_entity_type type, rel_text name,
                         rel_text country)
{
    uint64_t hash = hash_of(name);
    uint32_t slot = context->by_name[hash % REL_NAME_BUCKETS];
    for (uint32_t entity; (entity = next_called(context, name, hash, &slot)) != REL_NONE;)
        if (agrees(&context->found->entities[entity], type, country))
            return entity;
    return REL_NONE;
}

size_t rel_entity_count(const rel_context *context, rel_entity_type type, rel_text name,
                        uint32_t *ret)
{
    uint64_t hash = hash_of(name);
    uint32_t slot = context->by_name[hash % REL_NAME_BUCKETS];
    size_t count = 0;
    uint32_t last = REL_NONE;
    for (uint32_t entity; (entity = next_called(context, name, hash, &slot)) != REL_NONE;)
        if (context->found->entities[entity].type == type && entity != last) {
            *ret = last = entity;
            count++;
        }
    return count;
}

void rel_entity_expect(rel_context *context, uint32_t entity, rel_text name)
{
    uint64_t hash = hash_of(name);
    uint32_t *bucket = &context->by_name[hash % REL_NAME_BUCKETS];
    rel_name_slot slot = {.name = name, .hash = hash, .entity = entity, .next = *bucket};
    if (REL_CONTEXT_PUSH(context, context->names, context->name_count, context->name_capacity,
                         slot) &&
        !context->has_failed)
        *bucket = (uint32_t)context->name_count - 1;
}

uint32_t rel_entity_new(rel_context *context, rel_entity_type type, rel_text name, rel_text country)
{
    rel_mentions *found = context->found;
    rel_entity entity = {.type = type, .name = name, .country = country};
    REL_CONTEXT_PUSH(context, found->entities, found->entity_count, found->entity_capacity, entity);
    if (context->has_failed)
        return REL_NONE;
    uint32_t index = (uint32_t)found->entity_count - 1;
    rel_entity_expect(context, index, name);
    return index;
}

uint32_t rel_entity_need(rel_context *context, rel_entity_type type, rel_text name,
                         rel_text country)
{
    uint32_t entity = rel_entity_find(context, type, name, country);
    if (entity == REL_NONE)
        return rel_entity_new(context, type, name, country);
    if (!context->found->entities[entity].country.size)
        context->found->entities[entity].country = country;
    return entity;
}

uint32_t rel_entity_of_country(rel_context *context, rel_text alpha3)
{
    rel_text name = rel_lexicon_country_name(context->lexicon, alpha3);
    return rel_entity_need(context, REL_COUNTRY, name.size ? name : alpha3, alpha3);
}

void rel_entity_call(rel_context *context, uint32_t index, rel_text alias)
{
    if (index == REL_NONE || !alias.size || context->has_failed)
        return;
    rel_entity *entity = &context->found->entities[index];
    if (is_called(entity, alias))
        return;
    REL_CONTEXT_PUSH(context, entity->aliases, entity->alias_count, entity->alias_capacity, alias);
    rel_entity_expect(context, index, alias);
}

static bool has_members(const rel_entity *entity, const uint32_t *members, size_t count)
{
    return entity->member_count == count &&
           memcmp(entity->members, members, count * sizeof *members) == 0;
}

uint32_t rel_entity_of_members(rel_context *context, rel_entity_type type, rel_text name,
                               const uint32_t *members, size_t count)
{
    for (size_t i = 0; i < context->found->entity_count; i++)
        if (context->found->entities[i].member_count &&
            has_members(&context->found->entities[i], members, count))
            return (uint32_t)i;
    uint32_t *copy = rel_arena_need(context->arena, count, sizeof *copy, context->err);
    context->has_failed = context->has_failed || !copy;
    uint32_t index = copy ? rel_entity_new(context, type, name, (rel_text){0}) : REL_NONE;
    if (index == REL_NONE)
        return REL_NONE;
    memcpy(copy, members, count * sizeof *copy);
    rel_entity *entity = &context->found->entities[index];
    entity->members = copy;
    entity->member_count = count;
    entity->is_plural = true;
    return index;
}
