#include "records/import/row.h"

#include "base/array.h"
#include "base/memory.h"
#include "base/utf8.h"

typedef struct column_name {
    const char *name;
    rel_role role;
} column_name;

/* In either table the first of several names for a role is the best. */
static const column_name node_columns[] = {
    /* What edges refer to, in whatever format; then what only seems to be an id. */
    {"id", REL_ROLE_ID},
    {":id", REL_ROLE_ID},
    {"entity_id", REL_ROLE_ID},
    {"key", REL_ROLE_ID},
    {"name", REL_ROLE_NAME},
    {"label", REL_ROLE_NAME},
    {"title", REL_ROLE_NAME},
    {"shared name", REL_ROLE_NAME},
    {"nodelabel", REL_ROLE_NAME},
    {"text", REL_ROLE_NAME},
    {"entity_type", REL_ROLE_TYPE},
    {"type", REL_ROLE_TYPE},
    {":label", REL_ROLE_TYPE},
    {"labels", REL_ROLE_TYPE},
    {"labelv", REL_ROLE_TYPE},
    {"category", REL_ROLE_TYPE},
    {"class", REL_ROLE_TYPE},
    {"kind", REL_ROLE_TYPE},
    {"subtype", REL_ROLE_SUBTYPE},
    {"aliases", REL_ROLE_ALIASES},
    {"country", REL_ROLE_COUNTRY},
    {"office", REL_ROLE_OFFICE},
    {"document", REL_ROLE_DOCUMENT},
};

static const column_name edge_columns[] = {
    {"source", REL_ROLE_SOURCE},       {":start_id", REL_ROLE_SOURCE},
    {"from", REL_ROLE_SOURCE},         {"subject", REL_ROLE_SOURCE},
    {"head", REL_ROLE_SOURCE},         {"src", REL_ROLE_SOURCE},
    {"target", REL_ROLE_TARGET},       {":end_id", REL_ROLE_TARGET},
    {"to", REL_ROLE_TARGET},           {"object", REL_ROLE_TARGET},
    {"tail", REL_ROLE_TARGET},         {"dst", REL_ROLE_TARGET},
    {"relation", REL_ROLE_RELATION},   {"relationship", REL_ROLE_RELATION},
    {"predicate", REL_ROLE_RELATION},  {"interaction", REL_ROLE_RELATION},
    {"kind", REL_ROLE_RELATION},       {":type", REL_ROLE_RELATION},
    {"edge label", REL_ROLE_RELATION}, {"shared interaction", REL_ROLE_RELATION},
    {"labele", REL_ROLE_RELATION},     {"edgelabel", REL_ROLE_RELATION},
    {"label", REL_ROLE_RELATION},      {"type", REL_ROLE_RELATION},
    {"rel", REL_ROLE_RELATION},        {"name", REL_ROLE_RELATION},
    {"status", REL_ROLE_STATUS},       {"symmetric", REL_ROLE_SYMMETRIC},
    {"topic", REL_ROLE_TOPIC},         {"start", REL_ROLE_DATE},
    {"date", REL_ROLE_DATE},           {"evidence", REL_ROLE_EVIDENCE},
    {"sentence", REL_ROLE_EVIDENCE},   {"quote", REL_ROLE_EVIDENCE},
    {"context", REL_ROLE_EVIDENCE},    {"document", REL_ROLE_DOCUMENT},
    {"doc", REL_ROLE_DOCUMENT},        {"doc_id", REL_ROLE_DOCUMENT},
    {"file", REL_ROLE_DOCUMENT},
};

static const struct type_word {
    const char *word;
    rel_entity_type type;
} type_words[] = {
    {"per", REL_PERSON},
    {"pers", REL_PERSON},
    {"human", REL_PERSON},
    {"people", REL_PERSON},
    {"politician", REL_PERSON},
    {"org", REL_ORGANIZATION},
    {"organisation", REL_ORGANIZATION},
    {"company", REL_ORGANIZATION},
    {"corporation", REL_ORGANIZATION},
    {"institution", REL_ORGANIZATION},
    {"gpe", REL_COUNTRY},
    {"nation", REL_COUNTRY},
    {"state", REL_COUNTRY},
    {"loc", REL_PLACE},
    {"location", REL_PLACE},
    {"geo", REL_PLACE},
    {"city", REL_PLACE},
    {"fac", REL_PLACE},
    {"facility", REL_PLACE},
    {"norp", REL_GROUP},
    {"government", REL_AGENCY},
    {"ministry", REL_AGENCY},
    {"event", REL_INCIDENT},
    {"attack", REL_INCIDENT},
    {"summit", REL_MEETING},
    {"treaty", REL_AGREEMENT},
    {"bill", REL_LAW},
};

static rel_role role_in(const column_name *columns, size_t count, rel_text column,
                        unsigned *ret_rank)
{
    for (size_t i = 0; i < count; i++)
        if (rel_text_equal_ignoring_case(column, rel_text_of(columns[i].name))) {
            *ret_rank = (unsigned)i;
            return columns[i].role;
        }
    return REL_ROLE_NONE;
}

rel_role rel_node_role(rel_text column, unsigned *ret_rank)
{
    return role_in(node_columns, COUNT_OF(node_columns), column, ret_rank);
}

rel_role rel_edge_role(rel_text column, unsigned *ret_rank)
{
    return role_in(edge_columns, COUNT_OF(edge_columns), column, ret_rank);
}

void rel_row_set(rel_row *row, rel_role role, unsigned rank, rel_text value)
{
    value = rel_text_trim(value);
    /* Gephi's tables say in `Type` whether an edge is directed. */
    bool is_undirected = rel_text_equal_ignoring_case(value, REL_TEXT("undirected"));
    if (role == REL_ROLE_RELATION &&
        (is_undirected || rel_text_equal_ignoring_case(value, REL_TEXT("directed")))) {
        role = is_undirected ? REL_ROLE_SYMMETRIC : REL_ROLE_NONE;
        value = REL_TEXT("true");
    }
    if (role == REL_ROLE_NONE || value.size == 0)
        return;
    if (row->cells[role].size && row->ranks[role] <= rank)
        return;
    row->cells[role] = value;
    row->ranks[role] = rank;
}

void rel_row_set_node(rel_row *row, rel_text column, rel_text value)
{
    unsigned rank = 0;
    rel_role role = rel_node_role(column, &rank);
    rel_row_set(row, role, rank, value);
}

void rel_row_set_edge(rel_row *row, rel_text column, rel_text value)
{
    unsigned rank = 0;
    rel_role role = rel_edge_role(column, &rank);
    rel_row_set(row, role, rank, value);
}

/** The first word of `text`: "Person" of ":Person:Entity" and of `["Person"]`. */
static rel_text first_word(rel_text text)
{
    size_t start = 0;
    while (start < text.size && !rel_ascii_is_letter(text.bytes[start]))
        start++;
    size_t end = start;
    while (end < text.size && (rel_ascii_is_letter(text.bytes[end]) || text.bytes[end] == '_'))
        end++;
    return rel_text_slice(text, start, end - start);
}

rel_entity_type rel_import_type(rel_text word, rel_text *ret_subtype)
{
    rel_text first = first_word(word);
    *ret_subtype = (rel_text){0};
    for (int type = REL_NO_TYPE + 1; type < REL_ENTITY_TYPE_COUNT; type++)
        if (rel_text_equal_ignoring_case(first, rel_entity_type_name((rel_entity_type)type)))
            return (rel_entity_type)type;
    for (size_t i = 0; i < COUNT_OF(type_words); i++)
        if (rel_text_equal_ignoring_case(first, rel_text_of(type_words[i].word)))
            return type_words[i].type;
    *ret_subtype = word;
    return REL_ORGANIZATION;
}

bool rel_import_source(rel_import *import)
{
    rel_records *records = import->records;
    for (size_t i = 0; i < records->source_count; i++)
        if (rel_text_equal(records->sources[i].id, import->document))
            return true;
    rel_source source = {.id = import->document};
    return REL_PUSH(records->sources, records->source_count, records->source_capacity, source,
                    import->err);
}

static bool note_place(rel_import *import, rel_symbol symbol, size_t place)
{
    while (import->place_count <= symbol)
        if (!REL_PUSH(import->places, import->place_count, import->place_capacity, 0, import->err))
            return false;
    import->places[symbol] = place + 1;
    return true;
}

/** Enter the entities that an earlier file gave for the same document. */
static bool enter_known(rel_import *import)
{
    const rel_records *records = import->records;
    for (size_t i = 0; i < records->entity_count; i++) {
        if (!rel_text_equal(records->entities[i].document, import->document))
            continue;
        rel_symbol symbol = rel_symbols_intern(&import->ids, records->entities[i].entity);
        if (symbol == REL_NO_SYMBOL)
            return rel_fail_memory(import->err);
        if (!note_place(import, symbol, i))
            return false;
    }
    return true;
}

/** The type in front of an id of our own, "person:guo-shengkun". */
static rel_entity_type type_of_id(rel_text id)
{
    const char *colon = id.size ? memchr(id.bytes, ':', id.size) : NULL;
    rel_text prefix = {id.bytes, colon ? (size_t)(colon - id.bytes) : 0}, subtype;
    return rel_import_type(prefix, &subtype);
}

/** The entity of that id, which is made when it is new. */
static rel_member *entity_of(rel_import *import, rel_text id)
{
    rel_records *records = import->records;
    bool is_first = import->place_count == 0;
    if (is_first && (!note_place(import, REL_NO_SYMBOL, 0) || !enter_known(import) ||
                     !rel_import_source(import)))
        return NULL;
    /* The empty id is one that a symbol table does not take. */
    rel_text spelling = id.size ? id : REL_TEXT("\x01");
    rel_symbol symbol = rel_symbols_intern(&import->ids, spelling);
    if (symbol == REL_NO_SYMBOL) {
        rel_fail_memory(import->err);
        return NULL;
    }
    if (symbol < import->place_count && import->places[symbol])
        return &records->entities[import->places[symbol] - 1];
    rel_text copy = rel_import_copy(import, id);
    rel_member entity = {.document = import->document,
                         .entity = copy,
                         .type = type_of_id(id),
                         .name = copy,
                         .mentions = 1};
    if (!copy.bytes || !note_place(import, symbol, records->entity_count) ||
        !REL_PUSH(records->entities, records->entity_count, records->entity_capacity, entity,
                  import->err))
        return NULL;
    return &records->entities[records->entity_count - 1];
}

static bool set_text(rel_import *import, rel_text *member, rel_text value)
{
    if (value.size == 0)
        return true;
    rel_text copy = rel_import_copy(import, value);
    if (!copy.bytes)
        return false;
    *member = copy;
    return true;
}

/** The next string of a JSON array, without its escapes; `rest` is ours to write to. */
static bool next_quoted(char **rest, rel_text *ret)
{
    char *start = strchr(*rest, '"');
    if (!start)
        return false;
    char *end = ++start, *to = start;
    for (; *end && *end != '"'; end++) {
        if (*end == '\\' && end[1])
            end++;
        *to++ = *end;
    }
    *rest = *end ? end + 1 : end;
    *ret = (rel_text){start, (size_t)(to - start)};
    return true;
}

/** The next of names with `|` or `;` between them. */
static bool next_separated(char **rest, rel_text *ret)
{
    if (!**rest)
        return false;
    size_t size = strcspn(*rest, "|;");
    *ret = rel_text_trim((rel_text){*rest, size});
    *rest += size + ((*rest)[size] != '\0');
    return true;
}

static bool set_aliases(rel_import *import, rel_member *entity, rel_text list)
{
    if (list.size == 0)
        return true;
    rel_arena *arena = &import->records->arena;
    char *rest = rel_arena_need(arena, list.size + 1, 1, import->err);
    if (!rest)
        return false;
    memcpy(rest, list.bytes, list.size);
    bool (*next)(char **, rel_text *) = *rest == '[' ? next_quoted : next_separated;
    size_t capacity = 0;
    entity->aliases = NULL;
    entity->alias_count = 0;
    for (rel_text name; next(&rest, &name);) {
        rel_text copy = rel_import_copy(import, name);
        if (!copy.bytes)
            return false;
        if (copy.size &&
            !REL_PUSH_IN(arena, entity->aliases, entity->alias_count, capacity, copy, import->err))
            return false;
    }
    return true;
}

static bool has_name(const rel_member *entity, rel_text name)
{
    for (size_t i = 0; i < entity->alias_count; i++)
        if (rel_text_equal(entity->aliases[i], name))
            return true;
    return rel_text_equal(entity->name, name);
}

bool rel_import_add_alias(rel_import *import, rel_text id, rel_text name)
{
    rel_arena *arena = &import->records->arena;
    rel_member *entity = entity_of(import, id);
    rel_text copy = entity ? rel_import_copy(import, name) : (rel_text){0};
    if (!copy.bytes)
        return false;
    if (copy.size == 0 || has_name(entity, copy))
        return true;
    rel_text *names = rel_arena_need(arena, entity->alias_count + 1, sizeof *names, import->err);
    if (!names)
        return false;
    if (entity->alias_count)
        memcpy(names, entity->aliases, entity->alias_count * sizeof *names);
    names[entity->alias_count++] = copy;
    entity->aliases = names;
    return true;
}

bool rel_row_add_entity(const rel_row *row, rel_import *import)
{
    const rel_text *cells = row->cells;
    rel_member *entity =
        entity_of(import, cells[REL_ROLE_ID].size ? cells[REL_ROLE_ID] : cells[REL_ROLE_NAME]);
    rel_text subtype = {0};
    if (!entity)
        return false;
    if (cells[REL_ROLE_TYPE].size)
        entity->type = rel_import_type(cells[REL_ROLE_TYPE], &subtype);
    if (cells[REL_ROLE_SUBTYPE].size)
        subtype = cells[REL_ROLE_SUBTYPE];
    return set_text(import, &entity->name, cells[REL_ROLE_NAME]) &&
           set_text(import, &entity->subtype, subtype) &&
           set_text(import, &entity->country, cells[REL_ROLE_COUNTRY]) &&
           set_text(import, &entity->office, cells[REL_ROLE_OFFICE]) &&
           set_aliases(import, entity, cells[REL_ROLE_ALIASES]);
}

/** Split "met (alleged)", the kind under which we write what is not asserted. */
static rel_text without_status(rel_text relation, rel_status *ret)
{
    for (int status = REL_ALLEGED; status < REL_STATUS_COUNT; status++) {
        rel_text name = rel_status_name((rel_status)status);
        size_t size = name.size + sizeof " ()" - 1;
        if (relation.size <= size || !rel_text_ends(relation, REL_TEXT(")")))
            continue;
        rel_text end = rel_text_slice(relation, relation.size - size, size);
        if (rel_text_starts(end, REL_TEXT(" (")) &&
            rel_text_equal(rel_text_slice(end, 2, name.size), name)) {
            *ret = (rel_status)status;
            return rel_text_slice(relation, 0, relation.size - size);
        }
    }
    return relation;
}

static bool is_true(rel_text word)
{
    return rel_text_equal_ignoring_case(word, REL_TEXT("true")) ||
           rel_text_equal(word, REL_TEXT("1"));
}

bool rel_row_add_claim(const rel_row *row, rel_import *import)
{
    const rel_text *cells = row->cells;
    rel_records *records = import->records;
    rel_claim_record claim = {.status = REL_ASSERTED,
                              .is_symmetric = is_true(cells[REL_ROLE_SYMMETRIC])};
    rel_text relation = without_status(cells[REL_ROLE_RELATION], &claim.status);
    rel_status_of(cells[REL_ROLE_STATUS], &claim.status);
    claim.evidence.document = import->document;
    const rel_member *source = entity_of(import, cells[REL_ROLE_SOURCE]);
    if (!source)
        return false;
    claim.evidence.source_entity = source->entity;
    const rel_member *target = entity_of(import, cells[REL_ROLE_TARGET]);
    if (!target)
        return false;
    claim.evidence.target_entity = target->entity;
    if (!set_text(import, &claim.relation, relation) ||
        !set_text(import, &claim.evidence.topic, cells[REL_ROLE_TOPIC]) ||
        !set_text(import, &claim.evidence.date, cells[REL_ROLE_DATE]) ||
        !set_text(import, &claim.evidence.text, cells[REL_ROLE_EVIDENCE]))
        return false;
    /* Cleaning may have left nothing of it. */
    if (claim.relation.size == 0)
        claim.relation = REL_TEXT("related-to");
    return REL_PUSH(records->claims, records->claim_count, records->claim_capacity, claim,
                    import->err);
}
