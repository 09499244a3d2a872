/*
 * JSON Lines of annotators: doccano, Prodigy and LangExtract. A line is a text with spans and
 * relations, under other names in each; a table of names for each program is all that differs.
 */
#include <cjson/cJSON.h>
#include <stdio.h>

#include "base/array.h"
#include "records/import/annotation.h"
#include "records/import/row.h"

enum { MAX_KEY = 32 };

/** Where a program keeps what. */
typedef struct line_names {
    const char *document, *spans, *type, *quoted;
    const char
        *interval; /**< object inside a span that has the offsets; NULL for the span itself */
    const char *start, *end, *key;
    const char *relations, *relation, *source, *target;
    const char *source_span, *target_span; /**< objects with the offsets of the ends, or NULL */
    const char *attributes; /**< object inside a span that may name two other spans, or NULL */
} line_names;

static const line_names doccano = {.document = "doc_id",
                                   .spans = "entities",
                                   .type = "label",
                                   .start = "start_offset",
                                   .end = "end_offset",
                                   .key = "id",
                                   .relations = "relations",
                                   .relation = "type",
                                   .source = "from_id",
                                   .target = "to_id"};

static const line_names prodigy = {.document = "doc_id",
                                   .spans = "spans",
                                   .type = "label",
                                   .quoted = "text",
                                   .start = "start",
                                   .end = "end",
                                   .relations = "relations",
                                   .relation = "label",
                                   .source_span = "head_span",
                                   .target_span = "child_span"};

static const line_names langextract = {.document = "document_id",
                                       .spans = "extractions",
                                       .type = "extraction_class",
                                       .quoted = "extraction_text",
                                       .interval = "char_interval",
                                       .start = "start_pos",
                                       .end = "end_pos",
                                       .key = "extraction_text",
                                       .attributes = "attributes"};

typedef struct lines_reader {
    rel_import *import;
    const line_names *names;
    unsigned line;
    rel_arena arena; /**< of one line */
    rel_annotation annotation;
    size_t span_capacity;
    rel_span_relation *relations;
    size_t relation_count, relation_capacity;
} lines_reader;

static bool fail_at_line(const lines_reader *lines, const char *message)
{
    return rel_fail_at(lines->import->err, RELATA_SYNTAX, lines->import->path, lines->line, 1, "%s",
                       message);
}

static const cJSON *member(const cJSON *object, const char *name)
{
    return name ? cJSON_GetObjectItemCaseSensitive(object, name) : NULL;
}

static rel_text text_of(const cJSON *object, const char *name)
{
    const cJSON *item = member(object, name);
    return rel_text_of(cJSON_IsString(item) ? item->valuestring : NULL);
}

static bool offset_of(const cJSON *object, const char *name, size_t *ret)
{
    const cJSON *item = member(object, name);
    if (!cJSON_IsNumber(item) || !(item->valuedouble >= 0 && item->valuedouble < 1e9))
        return false;
    *ret = (size_t)item->valuedouble;
    return true;
}

/** The key of a span: its id, or its offsets where relations repeat those. */
static bool make_key(lines_reader *lines, const cJSON *id, size_t start, size_t end, rel_text *ret)
{
    char key[MAX_KEY];
    int size = cJSON_IsNumber(id) ? snprintf(key, sizeof key, "%.0f", id->valuedouble)
                                  : snprintf(key, sizeof key, "%zu-%zu", start, end);
    if (cJSON_IsString(id))
        *ret = rel_text_of(id->valuestring);
    else
        *ret = rel_arena_copy(&lines->arena, (rel_text){key, (size_t)size});
    return ret->bytes || rel_fail_memory(lines->import->err);
}

static bool add_span(lines_reader *lines, rel_span span)
{
    rel_annotation *annotation = &lines->annotation;
    return REL_PUSH_IN(&lines->arena, annotation->spans, annotation->span_count,
                       lines->span_capacity, span, lines->import->err);
}

static bool read_span(lines_reader *lines, const cJSON *object)
{
    const line_names *names = lines->names;
    const cJSON *place = names->interval ? member(object, names->interval) : object;
    rel_span span = {.type = text_of(object, names->type),
                     .quoted = text_of(object, names->quoted)};
    /* LangExtract leaves the interval empty for what it could not find in the text. */
    if (names->interval && !cJSON_IsObject(place))
        return true;
    if (!offset_of(place, names->start, &span.start) || !offset_of(place, names->end, &span.end))
        return fail_at_line(lines, "a span has no offsets");
    return make_key(lines, member(object, names->key), span.start, span.end, &span.key) &&
           add_span(lines, span);
}

/** doccano without relations writes `"label": [[0, 12, "PERSON"]]`. */
static bool read_triple(lines_reader *lines, const cJSON *triple)
{
    const cJSON *start = cJSON_GetArrayItem(triple, 0), *end = cJSON_GetArrayItem(triple, 1);
    const cJSON *type = cJSON_GetArrayItem(triple, 2);
    if (!cJSON_IsNumber(start) || !cJSON_IsNumber(end) || !cJSON_IsString(type) ||
        !(start->valuedouble >= 0 && end->valuedouble >= 0 && end->valuedouble < 1e9))
        return fail_at_line(lines, "a span has no offsets");
    rel_span span = {.start = (size_t)start->valuedouble,
                     .end = (size_t)end->valuedouble,
                     .type = rel_text_of(type->valuestring)};
    return make_key(lines, NULL, span.start, span.end, &span.key) && add_span(lines, span);
}

static bool has_span(const rel_annotation *annotation, rel_text key)
{
    for (size_t i = 0; i < annotation->span_count; i++)
        if (rel_text_equal(annotation->spans[i].key, key))
            return true;
    return false;
}

/** The key of one end, which is named by its span's id or by its offsets. */
static bool read_end(lines_reader *lines, const cJSON *relation, const char *id,
                     const char *span_name, rel_text *ret)
{
    size_t start = 0, end = 0;
    const cJSON *span = member(relation, span_name);
    if (span && (!offset_of(span, lines->names->start, &start) ||
                 !offset_of(span, lines->names->end, &end)))
        return fail_at_line(lines, "an end of a relation has no offsets");
    if (!span && !member(relation, id))
        return fail_at_line(lines, "a relation has no ends");
    if (!make_key(lines, member(relation, id), start, end, ret))
        return false;
    /* Prodigy's relations may join words that are no spans. */
    if (!span || has_span(&lines->annotation, *ret))
        return true;
    rel_span added = {.key = *ret, .start = start, .end = end, .type = text_of(span, "label")};
    return add_span(lines, added);
}

static bool read_relation(lines_reader *lines, const cJSON *object)
{
    const line_names *names = lines->names;
    rel_span_relation relation = {.relation = text_of(object, names->relation)};
    return read_end(lines, object, names->source, names->source_span, &relation.source) &&
           read_end(lines, object, names->target, names->target_span, &relation.target) &&
           REL_PUSH_IN(&lines->arena, lines->relations, lines->relation_count,
                       lines->relation_capacity, relation, lines->import->err);
}

/** An extraction whose attributes name the words of two others is a relation between them. */
static bool read_attributes(lines_reader *lines, const cJSON *span)
{
    const cJSON *attributes = member(span, lines->names->attributes);
    rel_row row = {0};
    for (const cJSON *item = attributes ? attributes->child : NULL; item; item = item->next)
        if (cJSON_IsString(item))
            rel_row_set_edge(&row, rel_text_of(item->string), rel_text_of(item->valuestring));
    rel_span_relation relation = {.source = row.cells[REL_ROLE_SOURCE],
                                  .target = row.cells[REL_ROLE_TARGET],
                                  .relation = row.cells[REL_ROLE_RELATION]};
    if (relation.relation.size == 0)
        relation.relation = text_of(span, lines->names->type);
    return !has_span(&lines->annotation, relation.source) ||
           !has_span(&lines->annotation, relation.target) ||
           REL_PUSH_IN(&lines->arena, lines->relations, lines->relation_count,
                       lines->relation_capacity, relation, lines->import->err);
}

static bool read_relations(lines_reader *lines, const cJSON *object)
{
    const cJSON *item, *relations = member(object, lines->names->relations);
    const cJSON *spans = member(object, lines->names->spans);
    cJSON_ArrayForEach(item, relations)
    {
        if (!read_relation(lines, item))
            return false;
    }
    cJSON_ArrayForEach(item, spans)
    {
        if (!read_attributes(lines, item))
            return false;
    }
    return true;
}

static bool read_object(lines_reader *lines, const cJSON *object)
{
    const line_names *names = lines->names;
    rel_annotation *annotation = &lines->annotation;
    const cJSON *item, *spans = member(object, names->spans);
    bool is_old = !spans && cJSON_IsArray(member(object, "label"));
    *annotation = (rel_annotation){.document = text_of(object, names->document),
                                   .text = text_of(object, "text"),
                                   .title = text_of(object, "title"),
                                   .date = text_of(object, "date"),
                                   .url = text_of(object, "url"),
                                   .line = lines->line};
    lines->span_capacity = lines->relation_capacity = lines->relation_count = 0;
    lines->relations = NULL;
    if (is_old)
        spans = member(object, "label");
    cJSON_ArrayForEach(item, spans)
    {
        if (!(is_old ? read_triple(lines, item) : read_span(lines, item)))
            return false;
    }
    if (!read_relations(lines, object))
        return false;
    annotation->relations = lines->relations;
    annotation->relation_count = lines->relation_count;
    return rel_annotation_add(lines->import, annotation);
}

static bool read_line(lines_reader *lines, rel_text line)
{
    cJSON *object = cJSON_ParseWithLength(line.bytes, line.size);
    if (!cJSON_IsObject(object)) {
        cJSON_Delete(object);
        return fail_at_line(lines, "expected a JSON object");
    }
    rel_arena_reset(&lines->arena);
    bool ok = read_object(lines, object);
    cJSON_Delete(object);
    return ok;
}

static bool read_lines(rel_import *import, const line_names *names)
{
    lines_reader lines = {.import = import, .names = names};
    rel_text rest = import->content;
    bool ok = true;
    while (ok && rest.size) {
        const char *end = memchr(rest.bytes, '\n', rest.size);
        size_t size = end ? (size_t)(end - rest.bytes) : rest.size;
        rel_text line = rel_text_trim(rel_text_slice(rest, 0, size));
        size += end != NULL;
        rest = rel_text_slice(rest, size, rest.size - size);
        lines.line++;
        ok = line.size == 0 || read_line(&lines, line);
    }
    rel_arena_clear(&lines.arena);
    return ok;
}

static bool read_doccano(rel_import *import)
{
    return read_lines(import, &doccano);
}

static bool read_prodigy(rel_import *import)
{
    return read_lines(import, &prodigy);
}

static bool read_langextract(rel_import *import)
{
    return read_lines(import, &langextract);
}

/** Whether the first line is an object with `text` and one of `names`, which end with NULL. */
static bool first_line_has(rel_text content, const char *const *names)
{
    rel_text start = rel_text_trim(content);
    const char *end = start.size ? memchr(start.bytes, '\n', start.size) : NULL;
    cJSON *object =
        cJSON_ParseWithLength(start.bytes, end ? (size_t)(end - start.bytes) : start.size);
    bool found = false;
    for (; *names && cJSON_IsString(member(object, "text")); names++)
        found = found || cJSON_IsArray(member(object, *names));
    cJSON_Delete(object);
    return found;
}

static bool recognizes_doccano(const char *path, rel_text content)
{
    static const char *const names[] = {"entities", "label", NULL};
    (void)path;
    return first_line_has(content, names);
}

static bool recognizes_prodigy(const char *path, rel_text content)
{
    static const char *const names[] = {"spans", NULL};
    (void)path;
    return first_line_has(content, names);
}

static bool recognizes_langextract(const char *path, rel_text content)
{
    static const char *const names[] = {"extractions", NULL};
    (void)path;
    return first_line_has(content, names);
}

const rel_importer rel_doccano_importer = {
    .name = "doccano",
    .summary = "doccano's JSON Lines",
    .recognizes = recognizes_doccano,
    .read = read_doccano,
};

const rel_importer rel_prodigy_importer = {
    .name = "prodigy",
    .summary = "Prodigy's JSON Lines",
    .recognizes = recognizes_prodigy,
    .read = read_prodigy,
};

const rel_importer rel_langextract_importer = {
    .name = "langextract",
    .summary = "LangExtract's JSON Lines",
    .recognizes = recognizes_langextract,
    .read = read_langextract,
};
