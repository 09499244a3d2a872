#include "records/import/annotation.h"

#include "base/array.h"
#include "base/memory.h"
#include "base/utf8.h"
#include "records/import/row.h"
#include "records/slug.h"

enum {
    MAX_EVIDENCE = 2000,
    MAX_ID = 300,
    MAX_TEXT_MIB = 16,
    MAX_SPANS = 10000,
    MAX_RELATIONS = 20000
};

static bool check_limits(const rel_import *import, const rel_annotation *annotation)
{
    if (annotation->text.size <= (size_t)MAX_TEXT_MIB * 1024 * 1024 &&
        annotation->span_count <= MAX_SPANS && annotation->relation_count <= MAX_RELATIONS)
        return true;
    return rel_fail_at(import->err, RELATA_UNSUPPORTED, import->path, annotation->line, 0,
                       "a text has more than %d MiB, %d spans or %d relations", MAX_TEXT_MIB,
                       MAX_SPANS, MAX_RELATIONS);
}

/** The bytes at which the code points begin, and the end; to release with rel_free(). */
static uint32_t *index_code_points(rel_text text, size_t *ret_count, relata_error *err)
{
    size_t count = 0;
    uint32_t *bytes = rel_calloc(text.size + 1, sizeof *bytes);
    if (!bytes) {
        rel_fail_memory(err);
        return NULL;
    }
    for (size_t at = 0, size; at < text.size; at += size) {
        rel_utf8_decode(text, at, &size);
        bytes[count++] = (uint32_t)at;
    }
    bytes[count] = (uint32_t)text.size;
    *ret_count = count;
    return bytes;
}

static bool verify(const rel_import *import, const rel_annotation *annotation, const rel_span *span)
{
    rel_text words = rel_text_slice(annotation->text, span->first, span->after - span->first);
    if (span->quoted.size == 0 || rel_text_equal(words, span->quoted))
        return true;
    return rel_fail_at(import->err, RELATA_SYNTAX, import->path, annotation->line, 0,
                       "from %zu to %zu the text reads '%.*s', not '%.*s'", span->start, span->end,
                       (int)(words.size < 80 ? words.size : 80), words.bytes,
                       (int)(span->quoted.size < 80 ? span->quoted.size : 80), span->quoted.bytes);
}

static bool find_bytes(const rel_import *import, rel_annotation *annotation)
{
    size_t count = 0;
    uint32_t *bytes = index_code_points(annotation->text, &count, import->err);
    bool ok = bytes != NULL;
    for (size_t i = 0; ok && i < annotation->span_count; i++) {
        rel_span *span = &annotation->spans[i];
        if (span->start > span->end || span->end > count) {
            ok = rel_fail_at(import->err, RELATA_SYNTAX, import->path, annotation->line, 0,
                             "the span from %zu to %zu is not inside the text", span->start,
                             span->end);
            break;
        }
        span->first = bytes[span->start];
        span->after = bytes[span->end];
        ok = verify(import, annotation, span);
    }
    rel_free(bytes);
    return ok;
}

/** The entity of a span: its id is made of type and wording. */
static bool add_entity(rel_import *import, const rel_annotation *annotation, const rel_span *span,
                       rel_text *ret_id)
{
    rel_text subtype;
    rel_entity_type type = rel_import_type(span->type, &subtype);
    rel_text name = rel_import_copy(
        import, rel_text_slice(annotation->text, span->first, span->after - span->first));
    if (!name.bytes)
        return false;
    rel_text id = rel_entity_id(type, name, &import->records->arena, import->err);
    if (!id.bytes)
        return false;
    rel_row row = {0};
    row.cells[REL_ROLE_ID] = id;
    row.cells[REL_ROLE_NAME] = name;
    row.cells[REL_ROLE_TYPE] = span->type.size ? span->type : rel_entity_type_name(type);
    *ret_id = id;
    return rel_row_add_entity(&row, import);
}

static const rel_span *find_span(const rel_annotation *annotation, rel_text key, size_t *ret)
{
    for (size_t i = 0; i < annotation->span_count; i++)
        if (rel_text_equal(annotation->spans[i].key, key)) {
            *ret = i;
            return &annotation->spans[i];
        }
    return NULL;
}

/** A span that another stands for is a further name of that one's entity. */
static bool add_name(rel_import *import, const rel_annotation *annotation, const rel_span *span,
                     const rel_text *ids, rel_text *ret_id)
{
    size_t place = 0;
    for (const rel_span *root = span; root && root->same_as.size;)
        root = find_span(annotation, root->same_as, &place);
    *ret_id = ids[place];
    return rel_import_add_alias(
        import, *ret_id, rel_text_slice(annotation->text, span->first, span->after - span->first));
}

static bool is_entity(const rel_span *span)
{
    return !span->is_trigger && span->same_as.size == 0;
}

static bool add_entities(rel_import *import, const rel_annotation *annotation, rel_text *ids)
{
    const rel_span *spans = annotation->spans;
    for (size_t i = 0; i < annotation->span_count; i++)
        if (is_entity(&spans[i]) && !add_entity(import, annotation, &spans[i], &ids[i]))
            return false;
    for (size_t i = 0; i < annotation->span_count; i++)
        if (spans[i].same_as.size && !add_name(import, annotation, &spans[i], ids, &ids[i]))
            return false;
    return true;
}

static bool ends_sentence(rel_text text, size_t at)
{
    char c = text.bytes[at];
    bool is_stop = c == '.' || c == '!' || c == '?';
    return c == '\n' || (is_stop && at + 1 < text.size && rel_ascii_is_space(text.bytes[at + 1]));
}

/**
 * The words around two spans: from the end of the sentence before the first to the end of the one
 * with the last. Sentences are not told apart by more than a stop and a blank here; a little more
 * than needed does no harm.
 */
static rel_text evidence_around(rel_text text, size_t first, size_t after)
{
    size_t lowest = first > MAX_EVIDENCE ? first - MAX_EVIDENCE : 0;
    size_t highest = text.size - after > MAX_EVIDENCE ? after + MAX_EVIDENCE : text.size;
    while (first > lowest && !ends_sentence(text, first - 1))
        first--;
    while (after < highest && !ends_sentence(text, after))
        after++;
    if (after < text.size && text.bytes[after] != '\n')
        after++;
    rel_text words = rel_text_trim(rel_text_slice(text, first, after - first));
    return words.size <= MAX_EVIDENCE ? words : (rel_text){0};
}

static void find_place(rel_text text, size_t at, rel_evidence *ret)
{
    const char *line = text.bytes, *end = text.bytes + at;
    ret->line = 1;
    for (const char *c; (c = memchr(line, '\n', (size_t)(end - line))); line = c + 1)
        ret->line++;
    ret->column = (uint32_t)(end - line) + 1;
}

static bool add_claim(rel_import *import, const rel_annotation *annotation, const rel_text *ids,
                      const rel_span_relation *relation)
{
    size_t source = 0, target = 0;
    const rel_span *from = find_span(annotation, relation->source, &source);
    const rel_span *to = find_span(annotation, relation->target, &target);
    if (!from || !to)
        return rel_fail_at(import->err, RELATA_SYNTAX, import->path, annotation->line, 0,
                           "no span is called '%.*s'",
                           REL_TEXT_ARGS(from ? relation->target : relation->source));
    rel_row row = {0};
    row.cells[REL_ROLE_SOURCE] = ids[source];
    row.cells[REL_ROLE_TARGET] = ids[target];
    row.cells[REL_ROLE_RELATION] = relation->relation;
    row.cells[REL_ROLE_STATUS] = rel_status_name(relation->status);
    rel_text words =
        evidence_around(annotation->text, from->first < to->first ? from->first : to->first,
                        from->after > to->after ? from->after : to->after);
    row.cells[REL_ROLE_EVIDENCE] = words;
    if (!rel_row_add_claim(&row, import))
        return false;
    rel_evidence *evidence = &import->records->claims[import->records->claim_count - 1].evidence;
    evidence->trigger = rel_import_copy(import, relation->trigger);
    if (!evidence->trigger.bytes)
        return false;
    if (words.size) {
        evidence->start = (uint64_t)(words.bytes - annotation->text.bytes);
        evidence->end = evidence->start + words.size;
        find_place(annotation->text, (size_t)evidence->start, evidence);
    }
    return true;
}

/** Begin the document, whose ids are its own. */
static bool start_document(rel_import *import, const rel_annotation *annotation, rel_text file)
{
    rel_text id = annotation->document;
    char numbered[MAX_ID];
    if (id.size == 0 && annotation->line) {
        int size = snprintf(numbered, sizeof numbered, "%.*s:%u",
                            (int)(file.size < 200 ? file.size : 200), file.bytes, annotation->line);
        id = (rel_text){numbered, (size_t)size};
    }
    import->document = id.size ? rel_import_copy(import, id) : file;
    rel_symbols_clear(&import->ids);
    import->place_count = 0;
    if (!import->document.bytes || !rel_import_source(import))
        return false;
    rel_source *source = &import->records->sources[import->records->source_count - 1];
    const rel_text given[] = {annotation->title, annotation->date, annotation->url};
    rel_text *const members[] = {&source->title, &source->date, &source->url};
    for (size_t i = 0; i < COUNT_OF(given); i++) {
        *members[i] = rel_import_copy(import, given[i]);
        if (!members[i]->bytes)
            return false;
    }
    return true;
}

bool rel_annotation_add(rel_import *import, rel_annotation *annotation)
{
    rel_text file = import->document;
    rel_text *ids =
        rel_arena_need(&import->records->arena, annotation->span_count, sizeof *ids, import->err);
    bool ok = ids && check_limits(import, annotation) && find_bytes(import, annotation) &&
              start_document(import, annotation, file) && add_entities(import, annotation, ids);
    for (size_t i = 0; ok && i < annotation->relation_count; i++)
        ok = add_claim(import, annotation, ids, &annotation->relations[i]);
    import->document = file;
    return ok;
}
