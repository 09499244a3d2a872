/*
 * One record a line; what a line has beside the keys below is not ours and is passed over.
 */
#include <cjson/cJSON.h>
#include <stdio.h>

#include "base/array.h"
#include "base/utf8.h"
#include "read/clean.h"
#include "read/formats.h"

enum { LONGEST_ID = 4096 };

/** The string of a key, cleaned, in `arena`; empty when there is none. */
static bool take_string(const cJSON *record, const char *key, rel_arena *arena, rel_text *ret,
                        relata_error *err)
{
    const cJSON *item = cJSON_GetObjectItemCaseSensitive(record, key);
    *ret = (rel_text){0};
    if (!cJSON_IsString(item))
        return true;
    rel_document string = {.original = rel_arena_copy(arena, rel_text_of(item->valuestring))};
    if (!string.original.bytes)
        return rel_fail_memory(err);
    if (!rel_clean(&string, arena, err))
        return false;
    *ret = rel_text_trim(string.text);
    return true;
}

/** The record's id, a string or a number, or the place of its line. */
static bool take_id(const cJSON *record, const char *name, unsigned number, rel_arena *arena,
                    rel_text *ret, relata_error *err)
{
    char id[LONGEST_ID];
    const cJSON *item = cJSON_GetObjectItemCaseSensitive(record, "id");
    if (cJSON_IsString(item) && item->valuestring[0])
        return take_string(record, "id", arena, ret, err);
    if (cJSON_IsNumber(item))
        snprintf(id, sizeof id, "%.15g", item->valuedouble);
    else
        snprintf(id, sizeof id, "%s:%u", name, number);
    *ret = rel_arena_copy(arena, rel_text_of(id));
    return ret->bytes || rel_fail_memory(err);
}

static bool take_fields(const cJSON *record, const char *path, const char *name, unsigned number,
                        rel_arena *arena, rel_document *ret, relata_error *err)
{
    rel_text date;
    const cJSON *text = cJSON_GetObjectItemCaseSensitive(record, "text");
    if (!cJSON_IsString(text))
        return rel_fail_at(err, RELATA_SYNTAX, path, number, 0, "the record has no string 'text'");
    ret->original = rel_arena_copy(arena, rel_text_of(text->valuestring));
    if (!ret->original.bytes)
        return rel_fail_memory(err);
    if (!take_id(record, name, number, arena, &ret->id, err) ||
        !take_string(record, "title", arena, &ret->title, err) ||
        !take_string(record, "date", arena, &date, err) ||
        !take_string(record, "url", arena, &ret->url, err) ||
        !take_string(record, "source", arena, &ret->source, err))
        return false;
    ret->date = rel_normal_date(date, arena);
    return rel_read_plain(ret, arena, err);
}

bool rel_read_record(rel_text line, const char *path, const char *name, unsigned number,
                     rel_arena *arena, rel_document *ret, relata_error *err)
{
    const char *end = line.bytes;
    cJSON *record = cJSON_ParseWithLengthOpts(line.bytes, line.size, &end, false);
    unsigned column = (unsigned)(end - line.bytes) + 1;
    rel_text rest = {end, line.size - (size_t)(end - line.bytes)};
    rel_document document = {0};
    bool ok;
    if (!record || rel_text_trim(rest).size)
        ok = rel_fail_at(err, RELATA_SYNTAX, path, number, column, "malformed JSON");
    else if (!cJSON_IsObject(record))
        ok = rel_fail_at(err, RELATA_SYNTAX, path, number, 1, "expected a JSON object");
    else
        ok = take_fields(record, path, name, number, arena, &document, err);
    cJSON_Delete(record);
    if (ok)
        *ret = document;
    return ok;
}
