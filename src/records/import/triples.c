/*
 * Triples in JSON, as REBEL and most prompts of language models give them: objects with head, type
 * and tail, or subject, predicate and object, or any other names that tables of edges have. They
 * stand in one array, or one a line; a line may also hold an array of them.
 */
#include "base/utf8.h"
#include "records/import/json_row.h"

static bool has_ends(const cJSON *object)
{
    bool has_source = false, has_target = false;
    unsigned rank = 0;
    for (const cJSON *item = object ? object->child : NULL; item; item = item->next) {
        rel_role role = rel_edge_role(rel_text_of(item->string), &rank);
        has_source = has_source || role == REL_ROLE_SOURCE;
        has_target = has_target || role == REL_ROLE_TARGET;
    }
    return has_source && has_target;
}

static bool fail_at_line(const rel_import *import, unsigned line)
{
    return rel_fail_at(import->err, RELATA_SYNTAX, import->path, line, 0,
                       "expected objects with 'head' and 'tail', 'subject' and 'object' or the "
                       "like");
}

/** Add one triple or an array of them. `line` is 0 where that is not known. */
static bool add_triples(rel_import *import, const cJSON *value, unsigned line)
{
    const cJSON *first = cJSON_IsArray(value) ? value->child : value;
    for (const cJSON *triple = first; triple; triple = first == value ? NULL : triple->next)
        if (!cJSON_IsObject(triple) || !has_ends(triple))
            return fail_at_line(import, line);
        else if (!rel_json_add_row(import, triple, rel_row_set_edge, rel_row_add_claim))
            return false;
    return true;
}

static bool read_line(rel_import *import, rel_text line, unsigned number)
{
    cJSON *value = cJSON_ParseWithLength(line.bytes, line.size);
    bool ok = value ? add_triples(import, value, number) : fail_at_line(import, number);
    cJSON_Delete(value);
    return ok;
}

static bool read_lines(rel_import *import)
{
    rel_text rest = import->content;
    for (unsigned number = 1; rest.size; number++) {
        const char *end = memchr(rest.bytes, '\n', rest.size);
        size_t size = end ? (size_t)(end - rest.bytes) : rest.size;
        rel_text line = rel_text_trim(rel_text_slice(rest, 0, size));
        if (line.size && !read_line(import, line, number))
            return false;
        size += end != NULL;
        rest = rel_text_slice(rest, size, rest.size - size);
    }
    return true;
}

/** Whether the file goes on behind its first value. */
static bool has_lines(rel_text content)
{
    const char *end = NULL;
    cJSON *first = cJSON_ParseWithLengthOpts(content.bytes, content.size, &end, false);
    bool is_followed =
        first && rel_text_trim((rel_text){end, content.size - (size_t)(end - content.bytes)}).size;
    cJSON_Delete(first);
    return is_followed;
}

static bool read_triples(rel_import *import)
{
    if (has_lines(import->content))
        return read_lines(import);
    cJSON *root = rel_json_parse_file(import);
    bool ok = root && add_triples(import, root, 0);
    cJSON_Delete(root);
    return ok;
}

/** Whether the first object, which may stand in an array, has two ends. */
static bool recognizes_triples(const char *path, rel_text content)
{
    (void)path;
    rel_text start = rel_text_trim(content);
    if (rel_text_starts(start, REL_TEXT("[")))
        start = rel_text_trim(rel_text_slice(start, 1, start.size - 1));
    if (!rel_text_starts(start, REL_TEXT("{")))
        return false;
    cJSON *object = cJSON_ParseWithLengthOpts(start.bytes, start.size, NULL, false);
    bool found = has_ends(object);
    cJSON_Delete(object);
    return found;
}

const rel_importer rel_triples_importer = {
    .name = "triples",
    .summary = "triples in JSON or JSON Lines: REBEL's, or of subject, predicate and object",
    .recognizes = recognizes_triples,
    .read = read_triples,
};
