#include "records/gold.h"

#include <cjson/cJSON.h>

#include "base/array.h"
#include "base/file.h"
#include "records/slug.h"

enum { MAX_FILE_MIB = 64 };

/** A line on its way in. */
typedef struct gold_line {
    const char *path;
    unsigned number;
    rel_gold *gold;
    relata_error *err;
} gold_line;

static bool fail(const gold_line *line, const char *message)
{
    return rel_fail_at(line->err, RELATA_SYNTAX, line->path, line->number, 1, "%s", message);
}

/** Names are kept as slugs, since they are only compared. */
static rel_text name_key(rel_text name, rel_arena *arena, relata_error *err)
{
    if (name.size > 4 && rel_text_equal_ignoring_case(rel_text_slice(name, 0, 4), REL_TEXT("the ")))
        name = rel_text_slice(name, 4, name.size - 4);
    return rel_slug(name, arena, err);
}

static bool add_name(gold_line *line, const cJSON *value, rel_names *names)
{
    if (!cJSON_IsString(value))
        return fail(line, "names must be strings");
    rel_text key = name_key(rel_text_of(value->valuestring), &line->gold->arena, line->err);
    names->items[names->count++] = key;
    return key.bytes != NULL;
}

/** The string `first` and the strings in the array `more`, which may be missing. */
static bool read_names(gold_line *line, const cJSON *object, const char *first, const char *more,
                       rel_names *ret)
{
    const cJSON *list = cJSON_GetObjectItemCaseSensitive(object, more), *item;
    size_t room = 1 + (size_t)cJSON_GetArraySize(list);
    ret->items = rel_arena_need(&line->gold->arena, room, sizeof *ret->items, line->err);
    if (!ret->items || !add_name(line, cJSON_GetObjectItemCaseSensitive(object, first), ret))
        return false;
    cJSON_ArrayForEach(item, list)
    {
        if (!add_name(line, item, ret))
            return false;
    }
    return true;
}

static bool read_document(gold_line *line, const cJSON *object, rel_text *ret)
{
    const cJSON *document = cJSON_GetObjectItemCaseSensitive(object, "doc");
    if (!cJSON_IsString(document))
        return fail(line, "the object needs a 'doc'");
    *ret = rel_arena_copy(&line->gold->arena, rel_text_of(document->valuestring));
    return ret->bytes || rel_fail_memory(line->err);
}

static bool is_same_fact(const rel_gold_fact *a, const rel_gold_fact *b)
{
    return a->status == b->status && rel_text_equal(a->document, b->document) &&
           rel_text_equal(a->relations.items[0], b->relations.items[0]) &&
           rel_text_equal(a->sources.items[0], b->sources.items[0]) &&
           rel_text_equal(a->targets.items[0], b->targets.items[0]);
}

/** A fact is listed once for each sentence that supports it, and counts once. */
static bool add_fact(gold_line *line, rel_gold_fact fact)
{
    rel_gold *gold = line->gold;
    for (size_t i = 0; i < gold->fact_count; i++)
        if (is_same_fact(&gold->facts[i], &fact))
            return true;
    return REL_PUSH_IN(&gold->arena, gold->facts, gold->fact_count, gold->fact_capacity, fact,
                       line->err);
}

static bool read_fact(gold_line *line, const cJSON *object)
{
    const cJSON *status = cJSON_GetObjectItemCaseSensitive(object, "status");
    rel_gold_fact fact = {.status = REL_ASSERTED};
    fact.is_optional = cJSON_IsTrue(cJSON_GetObjectItemCaseSensitive(object, "optional"));
    if (cJSON_IsString(status) && !rel_status_of(rel_text_of(status->valuestring), &fact.status))
        return fail(line, "there is no such status");
    return read_document(line, object, &fact.document) &&
           read_names(line, object, "relation", "accept_relation", &fact.relations) &&
           read_names(line, object, "source", "accept_source", &fact.sources) &&
           read_names(line, object, "target", "accept_target", &fact.targets) &&
           add_fact(line, fact);
}

static bool read_mentions(gold_line *line, const cJSON *object, rel_gold_entity *entity)
{
    const cJSON *list = cJSON_GetObjectItemCaseSensitive(object, "mentions"), *item;
    size_t room = (size_t)cJSON_GetArraySize(list);
    entity->mentions =
        rel_arena_need(&line->gold->arena, room, sizeof *entity->mentions, line->err);
    if (!entity->mentions)
        return false;
    cJSON_ArrayForEach(item, list)
    {
        const cJSON *start = cJSON_GetArrayItem(item, 0), *end = cJSON_GetArrayItem(item, 1);
        if (!cJSON_IsNumber(start) || !cJSON_IsNumber(end) || start->valueint < 0 ||
            end->valueint < start->valueint)
            return fail(line, "'mentions' must be pairs of a start and an end");
        entity->mentions[entity->mention_count++] =
            (rel_stretch){(uint32_t)start->valueint, (uint32_t)end->valueint};
    }
    return true;
}

static bool read_entity(gold_line *line, const cJSON *object)
{
    const cJSON *type = cJSON_GetObjectItemCaseSensitive(object, "type");
    rel_gold *gold = line->gold;
    rel_gold_entity entity = {.type = REL_NO_TYPE};
    if (cJSON_IsString(type))
        entity.type = rel_entity_type_of(rel_text_of(type->valuestring));
    if (entity.type == REL_NO_TYPE)
        return fail(line, "the object needs a 'relation' or a 'type' of entities");
    return read_document(line, object, &entity.document) &&
           read_names(line, object, "name", "aliases", &entity.names) &&
           read_mentions(line, object, &entity) &&
           REL_PUSH_IN(&gold->arena, gold->entities, gold->entity_count, gold->entity_capacity,
                       entity, line->err);
}

static bool read_line(gold_line *line, rel_text text)
{
    cJSON *object = cJSON_ParseWithLength(text.bytes, text.size);
    bool ok;
    if (!object)
        ok = fail(line, "the line is not JSON");
    else if (cJSON_HasObjectItem(object, "relation"))
        ok = read_fact(line, object);
    else
        ok = read_entity(line, object);
    cJSON_Delete(object);
    return ok;
}

bool rel_gold_read(const char *path, rel_gold *gold, relata_error *err)
{
    gold_line line = {.path = path, .gold = gold, .err = err};
    rel_text rest;
    if (!rel_file_read(path, (size_t)MAX_FILE_MIB * 1024 * 1024, &gold->arena, &rest, err))
        return false;
    while (rest.size) {
        const char *end = memchr(rest.bytes, '\n', rest.size);
        size_t size = end ? (size_t)(end - rest.bytes) : rest.size;
        rel_text text = rel_text_trim(rel_text_slice(rest, 0, size));
        line.number++;
        if (text.size && !read_line(&line, text))
            return false;
        size_t used = end ? size + 1 : size;
        rest = rel_text_slice(rest, used, rest.size - used);
    }
    return true;
}

/** `names` and those of the entities that one of them names. */
static bool add_names(rel_gold *gold, rel_text document, rel_names *names, relata_error *err)
{
    size_t capacity = names->count, said = names->count;
    for (size_t i = 0; i < gold->entity_count; i++) {
        const rel_gold_entity *entity = &gold->entities[i];
        bool is_named = false;
        for (size_t j = 0; j < said; j++)
            is_named |= rel_text_equal(names->items[j], entity->names.items[0]);
        if (!is_named || !rel_text_equal(entity->document, document))
            continue;
        for (size_t j = 0; j < entity->names.count; j++)
            if (!REL_PUSH_IN(&gold->arena, names->items, names->count, capacity,
                             entity->names.items[j], err))
                return false;
    }
    return true;
}

bool rel_gold_add_aliases(rel_gold *gold, relata_error *err)
{
    for (size_t i = 0; i < gold->fact_count; i++) {
        rel_gold_fact *fact = &gold->facts[i];
        if (!add_names(gold, fact->document, &fact->sources, err) ||
            !add_names(gold, fact->document, &fact->targets, err))
            return false;
    }
    return true;
}

void rel_gold_clear(rel_gold *gold)
{
    rel_arena_clear(&gold->arena);
    *gold = (rel_gold){0};
}

/** The words of a slug are between hyphens. */
static size_t count_words(rel_text slug)
{
    size_t count = slug.size > 0;
    for (size_t i = 0; i < slug.size; i++)
        count += slug.bytes[i] == '-';
    return count;
}

static bool has_word(rel_text slug, rel_text word)
{
    for (size_t start = 0, end; start < slug.size; start = end + 1) {
        for (end = start; end < slug.size && slug.bytes[end] != '-';)
            end++;
        if (rel_text_equal(rel_text_slice(slug, start, end - start), word))
            return true;
    }
    return false;
}

static size_t count_shared(rel_text a, rel_text b)
{
    size_t count = 0;
    for (size_t start = 0, end; start < a.size; start = end + 1) {
        for (end = start; end < a.size && a.bytes[end] != '-';)
            end++;
        count += has_word(b, rel_text_slice(a, start, end - start));
    }
    return count;
}

static bool is_alike(rel_text name, rel_text key)
{
    size_t a = count_words(name), b = count_words(key);
    return 5 * count_shared(name, key) >= 3 * (a > b ? a : b);
}

static bool is_part(rel_text name, rel_text key)
{
    return name.size && key.size &&
           (count_shared(name, key) == count_words(name) ||
            count_shared(key, name) == count_words(key));
}

static bool have(const rel_names *names, rel_text name, bool (*is_same)(rel_text, rel_text))
{
    rel_arena arena = {0};
    rel_text key = name_key(name, &arena, NULL);
    bool found = false;
    for (size_t i = 0; key.bytes && !found && i < names->count; i++)
        found = is_same(names->items[i], key);
    rel_arena_clear(&arena);
    return found;
}

bool rel_names_have(const rel_names *names, rel_text name)
{
    return have(names, name, rel_text_equal);
}

bool rel_names_resemble(const rel_names *names, rel_text name)
{
    return have(names, name, is_alike);
}

bool rel_names_describe(const rel_names *names, rel_text name)
{
    return have(names, name, is_part);
}
