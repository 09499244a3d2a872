/**
 * Rows out of JSON: what node-link graphs and triples have in common.
 */
#ifndef REL_RECORDS_IMPORT_JSON_ROW_H
#define REL_RECORDS_IMPORT_JSON_ROW_H

#include <cjson/cJSON.h>

#include "records/import/row.h"

/** rel_row_set_node() or rel_row_set_edge(), and what adds the row then. */
typedef void (*rel_set_cell)(rel_row *row, rel_text column, rel_text value);
typedef bool (*rel_add_row)(const rel_row *row, rel_import *import);

/** Add the row that the members of `object` make. */
bool rel_json_add_row(rel_import *import, const cJSON *object, rel_set_cell set, rel_add_row add);

/** The value that the file is, to release with cJSON_Delete(); NULL with the place of the error. */
cJSON *rel_json_parse_file(rel_import *import);

#endif
