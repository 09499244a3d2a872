#include "records/import/json_row.h"

/** A cell as text: numbers, lists and objects in JSON; to release with cJSON_free() if printed. */
static rel_text cell_of(const cJSON *item, char **ret_printed)
{
    *ret_printed = NULL;
    if (cJSON_IsString(item))
        return rel_text_of(item->valuestring);
    if (cJSON_IsNull(item))
        return (rel_text){0};
    *ret_printed = cJSON_PrintUnformatted(item);
    return rel_text_of(*ret_printed);
}

bool rel_json_add_row(rel_import *import, const cJSON *object, rel_set_cell set, rel_add_row add)
{
    rel_row row = {0};
    char *printed[REL_ROLE_COUNT] = {0}; /* live until the row is added */
    size_t count = 0;
    for (const cJSON *item = object ? object->child : NULL; item; item = item->next) {
        char *own = NULL;
        rel_row before = row;
        set(&row, rel_text_of(item->string), cell_of(item, &own));
        bool is_used = memcmp(&before, &row, sizeof row) != 0;
        if (own && (!is_used || count == REL_ROLE_COUNT)) {
            row = before;
            cJSON_free(own);
        } else if (own) {
            printed[count++] = own;
        }
    }
    bool ok = add(&row, import);
    for (size_t i = 0; i < count; i++)
        cJSON_free(printed[i]);
    return ok;
}

/** The line that byte `at` is in, from 1. */
static unsigned line_at(rel_text content, size_t at)
{
    unsigned line = 1;
    for (size_t i = 0; i < at && i < content.size; i++)
        line += content.bytes[i] == '\n';
    return line;
}

cJSON *rel_json_parse_file(rel_import *import)
{
    const char *end = NULL;
    rel_text content = import->content;
    cJSON *root = cJSON_ParseWithLengthOpts(content.bytes, content.size + 1, &end, true);
    if (!root)
        rel_fail_at(import->err, RELATA_SYNTAX, import->path,
                    line_at(content, end ? (size_t)(end - content.bytes) : 0), 0,
                    "the file is not JSON from here on");
    return root;
}
