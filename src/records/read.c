/*
 * Lines are read one by one, so that only one of them is in memory as text and as cJSON's tree;
 * values are copied into the set's arena by the tables of fields.c. Keys that no table has are
 * skipped, since later versions may write more. A line that is malformed fails with its place.
 */
#include "records/fields.h"

#include <cjson/cJSON.h>
#include <errno.h>

#include "base/array.h"
#include "base/memory.h"
#include "base/utf8.h"
#include "records/evidence.h"

enum { MAX_LINE_MIB = 64 };

/** The line at hand, and where what it says goes. */
typedef struct line_reader {
    FILE *stream;
    const char *name;
    char *bytes; /**< of the current line, NUL-terminated */
    size_t size, capacity;
    unsigned number;
    rel_records *records;
    rel_arena passing; /**< of what is not kept as it is read */
    relata_error *err;
} line_reader;

static bool fail_at_column(const line_reader *line, size_t column, const char *message,
                           const char *detail)
{
    return rel_fail_at(line->err, RELATA_SYNTAX, line->name, line->number, (unsigned)column,
                       "%s%s%s%s", message, detail ? " '" : "", detail ? detail : "",
                       detail ? "'" : "");
}

/** Fail where the line first has `key` in quotes, or at its start. */
static bool fail_at_key(const line_reader *line, const char *message, const char *key)
{
    size_t size = strlen(key), column = 1;
    for (const char *c = line->bytes; (c = strstr(c, key)); c++)
        if (c > line->bytes && c[-1] == '"' && c[size] == '"') {
            column = (size_t)(c - line->bytes);
            break;
        }
    return fail_at_column(line, column, message, key);
}

/** Read up to the end of the line or of the stream; false with `err` unset at the end. */
static bool read_line(line_reader *line)
{
    line->size = 0;
    line->number++;
    for (int c; (c = getc_unlocked(line->stream)) != EOF;) {
        if (c == '\n')
            break;
        if (line->size == (size_t)MAX_LINE_MIB * 1024 * 1024)
            return rel_fail_at(line->err, RELATA_UNSUPPORTED, line->name, line->number, 0,
                               "line is longer than %d MiB", MAX_LINE_MIB);
        if (!rel_array_grow(&line->bytes, &line->capacity, line->size + 2, 1, line->err))
            return false;
        line->bytes[line->size++] = (char)c;
    }
    if (ferror(line->stream))
        return rel_fail(line->err, RELATA_IO, "cannot read '%s': %s", line->name, strerror(errno));
    if (line->size == 0 && feof(line->stream))
        return false;
    if (!rel_array_grow(&line->bytes, &line->capacity, line->size + 1, 1, line->err))
        return false;
    line->bytes[line->size] = '\0';
    return true;
}

static bool copy_text(line_reader *line, const char *string, rel_text *ret)
{
    rel_text text = rel_records_clean(line->records, rel_text_of(string), line->err);
    if (!text.bytes)
        return false;
    *ret = text;
    return true;
}

static bool read_texts(line_reader *line, const rel_field *field, const cJSON *value,
                       rel_text *texts)
{
    size_t count = 0;
    const cJSON *item;
    cJSON_ArrayForEach(item, value)
    {
        if (!cJSON_IsString(item))
            return fail_at_key(line, "only strings can be in", field->key);
        if (!copy_text(line, item->valuestring, &texts[count++]))
            return false;
    }
    return true;
}

static bool read_list(line_reader *line, const rel_field *field, const cJSON *value, char *owner)
{
    if (!cJSON_IsArray(value))
        return fail_at_key(line, "expected an array of strings for", field->key);
    size_t count = (size_t)cJSON_GetArraySize(value);
    rel_text *texts = rel_arena_need(&line->records->arena, count, sizeof *texts, line->err);
    if (!texts || !read_texts(line, field, value, texts))
        return false;
    memcpy(owner + field->offset, &texts, sizeof texts);
    memcpy(owner + field->count_offset, &(uint32_t){(uint32_t)count}, sizeof(uint32_t));
    return true;
}

/** `[start,end]`, where no stretch ends before it starts. */
static bool read_stretch(line_reader *line, const rel_field *field, const cJSON *pair,
                         rel_stretch *ret)
{
    const cJSON *start = cJSON_GetArrayItem(pair, 0), *end = cJSON_GetArrayItem(pair, 1);
    bool is_pair = cJSON_IsArray(pair) && cJSON_GetArraySize(pair) == 2 && cJSON_IsNumber(start) &&
                   cJSON_IsNumber(end);
    if (!is_pair || !(start->valuedouble >= 0 && start->valuedouble <= end->valuedouble &&
                      end->valuedouble <= UINT32_MAX))
        return fail_at_key(line, "only pairs of a start and an end can be in", field->key);
    *ret = (rel_stretch){(uint32_t)start->valuedouble, (uint32_t)end->valuedouble};
    return true;
}

static bool read_stretches(line_reader *line, const rel_field *field, const cJSON *value,
                           char *owner)
{
    if (!cJSON_IsArray(value))
        return fail_at_key(line, "expected an array of pairs for", field->key);
    size_t room = (size_t)cJSON_GetArraySize(value), count = 0;
    rel_stretch *items = rel_arena_need(&line->records->arena, room, sizeof *items, line->err);
    const cJSON *item;
    if (!items)
        return false;
    cJSON_ArrayForEach(item, value)
    {
        if (!read_stretch(line, field, item, &items[count++]))
            return false;
    }
    memcpy(owner + field->offset, &items, sizeof items);
    memcpy(owner + field->count_offset, &(uint32_t){(uint32_t)count}, sizeof(uint32_t));
    return true;
}

static bool read_number(line_reader *line, const rel_field *field, const cJSON *value, char *owner)
{
    const double limits[] = {[REL_FIELD_UINT32] = UINT32_MAX, [REL_FIELD_UINT64] = 9e15};
    if (!cJSON_IsNumber(value))
        return fail_at_key(line, "expected a number for", field->key);
    double number = value->valuedouble;
    if (!(number >= 0 && number <= limits[field->kind]) || number != (double)(uint64_t)number)
        return fail_at_key(line, "expected a whole number from 0 for", field->key);
    uint32_t narrow = field->kind == REL_FIELD_UINT32 ? (uint32_t)number : 0;
    uint64_t wide = (uint64_t)number;
    if (field->kind == REL_FIELD_UINT32)
        memcpy(owner + field->offset, &narrow, sizeof narrow);
    else
        memcpy(owner + field->offset, &wide, sizeof wide);
    return true;
}

static bool read_name(line_reader *line, const rel_field *field, const char *name, char *owner)
{
    rel_entity_type type = rel_entity_type_of(rel_text_of(name));
    rel_status status = REL_ASSERTED;
    if (field->kind == REL_FIELD_TYPE) {
        memcpy(owner + field->offset, &type, sizeof type);
        return type != REL_NO_TYPE || fail_at_key(line, "no type of entities is called", name);
    }
    if (!rel_status_of(rel_text_of(name), &status))
        return fail_at_key(line, "no status of claims is called", name);
    memcpy(owner + field->offset, &status, sizeof status);
    return true;
}

static bool read_string(line_reader *line, const rel_field *field, const cJSON *value, char *owner)
{
    if (!cJSON_IsString(value))
        return fail_at_key(line, "expected a string for", field->key);
    if (field->kind != REL_FIELD_TEXT)
        return read_name(line, field, value->valuestring, owner);
    rel_text text;
    if (!copy_text(line, value->valuestring, &text))
        return false;
    memcpy(owner + field->offset, &text, sizeof text);
    return true;
}

static bool read_value(line_reader *line, const rel_field *field, const cJSON *value, char *owner)
{
    bool is_true = cJSON_IsTrue(value);
    switch (field->kind) {
    case REL_FIELD_TEXTS: return read_list(line, field, value, owner);
    case REL_FIELD_STRETCHES: return read_stretches(line, field, value, owner);
    case REL_FIELD_UINT32:
    case REL_FIELD_UINT64: return read_number(line, field, value, owner);
    case REL_FIELD_TEXT:
    case REL_FIELD_TYPE:
    case REL_FIELD_STATUS: return read_string(line, field, value, owner);
    case REL_FIELD_BOOL: break;
    }
    if (!cJSON_IsBool(value))
        return fail_at_key(line, "expected true or false for", field->key);
    memcpy(owner + field->offset, &is_true, sizeof is_true);
    return true;
}

/** Fill the struct at `owner`, which is zeroed, from `object`. */
static bool read_fields(line_reader *line, const rel_field *fields, const cJSON *object,
                        void *owner)
{
    for (const rel_field *field = fields; field->key; field++) {
        const cJSON *value = cJSON_GetObjectItemCaseSensitive(object, field->key);
        if (value && !cJSON_IsNull(value)) {
            if (!read_value(line, field, value, owner))
                return false;
        } else if (field->presence == REL_FIELD_REQUIRED) {
            return fail_at_column(line, 1, "the object needs a", field->key);
        }
    }
    return true;
}

/** Read the objects of the list `key` into zeroed items of `size` bytes in `arena`. */
static bool read_objects(line_reader *line, rel_arena *arena, const cJSON *object, const char *key,
                         const rel_field *fields, size_t size, void *ret_items, size_t *ret_count)
{
    const cJSON *list = cJSON_GetObjectItemCaseSensitive(object, key), *item;
    if (!cJSON_IsArray(list))
        return fail_at_column(line, 1, "the object needs an array", key);
    size_t count = 0;
    char *items = rel_arena_need(arena, (size_t)cJSON_GetArraySize(list), size, line->err);
    if (!items)
        return false;
    cJSON_ArrayForEach(item, list)
    {
        if (!read_fields(line, fields, item, items + size * count++))
            return false;
    }
    memcpy(ret_items, &items, sizeof items);
    *ret_count = count;
    return true;
}

static bool read_source(line_reader *line, const cJSON *object)
{
    rel_records *records = line->records;
    rel_source source = {0};
    return read_fields(line, rel_source_fields, object, &source) &&
           REL_PUSH(records->sources, records->source_count, records->source_capacity, source,
                    line->err);
}

static bool read_entity(line_reader *line, const cJSON *object)
{
    rel_records *records = line->records;
    rel_member entity = {0};
    return read_fields(line, rel_member_fields, object, &entity) &&
           REL_PUSH(records->entities, records->entity_count, records->entity_capacity, entity,
                    line->err);
}

static bool read_claim(line_reader *line, const cJSON *object)
{
    rel_records *records = line->records;
    rel_claim_record claim = {0};
    return read_fields(line, rel_claim_fields, object, &claim) &&
           REL_PUSH(records->claims, records->claim_count, records->claim_capacity, claim,
                    line->err);
}

static bool read_node(line_reader *line, const cJSON *object)
{
    rel_records *records = line->records;
    rel_vertex node = {0};
    return read_fields(line, rel_node_fields, object, &node) &&
           read_objects(line, &records->arena, object, "members", rel_member_fields,
                        sizeof *node.members, &node.members, &node.member_count) &&
           REL_PUSH(records->nodes, records->node_count, records->node_capacity, node, line->err);
}

static bool read_edge(line_reader *line, const cJSON *object)
{
    rel_records *records = line->records;
    rel_edge_record edge = {0};
    rel_evidence *evidence = NULL;
    size_t count = 0;
    rel_arena_reset(&line->passing);
    return read_fields(line, rel_edge_fields, object, &edge) &&
           read_objects(line, &line->passing, object, "evidence", rel_evidence_fields,
                        sizeof *evidence, &evidence, &count) &&
           rel_evidence_pack(evidence, count, &records->arena, &edge.arc, line->err) &&
           REL_PUSH(records->edges, records->edge_count, records->edge_capacity, edge, line->err);
}

static bool read_alias_rule(line_reader *line, const cJSON *object)
{
    rel_records *records = line->records;
    rel_alias_rule rule = {0};
    return read_fields(line, rel_alias_fields, object, &rule) &&
           REL_PUSH(records->alias_rules, records->alias_rule_count, records->alias_rule_capacity,
                    rule, line->err);
}

static const struct line_kind {
    const char *name;
    bool (*read)(line_reader *line, const cJSON *object);
} line_kinds[] = {
    {"doc", read_source}, {"entity", read_entity}, {"claim", read_claim},
    {"node", read_node},  {"edge", read_edge},     {"alias", read_alias_rule},
};

static bool read_object(line_reader *line, const cJSON *object)
{
    const cJSON *kind = cJSON_GetObjectItemCaseSensitive(object, "k");
    if (!cJSON_IsObject(object) || !cJSON_IsString(kind))
        return fail_at_column(line, 1, "expected an object with a string", "k");
    for (size_t i = 0; i < COUNT_OF(line_kinds); i++)
        if (strcmp(kind->valuestring, line_kinds[i].name) == 0)
            return line_kinds[i].read(line, object);
    return fail_at_key(line, "no kind of lines is called", kind->valuestring);
}

static bool parse_line(line_reader *line)
{
    rel_text text = {line->bytes, line->size};
    if (rel_text_trim(text).size == 0)
        return true;
    if (!rel_utf8_is_valid(text))
        return fail_at_column(line, 1, "the line is not valid UTF-8", NULL);
    const char *end = NULL;
    cJSON *object = cJSON_ParseWithOpts(line->bytes, &end, true);
    if (!object) {
        size_t column = end ? (size_t)(end - line->bytes) + 1 : 1;
        return fail_at_column(line, column, "the line is not JSON around here", NULL);
    }
    bool ok = read_object(line, object);
    cJSON_Delete(object);
    return ok;
}

bool rel_records_read(FILE *stream, const char *name, rel_records *records, relata_error *err)
{
    relata_error ignored, *described = err ? err : &ignored;
    *described = (relata_error){0};
    line_reader line = {.stream = stream, .name = name, .records = records, .err = described};
    bool ok = true;
    while (ok && read_line(&line))
        ok = parse_line(&line);
    rel_free(line.bytes);
    rel_arena_clear(&line.passing);
    return ok && described->code == RELATA_OK;
}
