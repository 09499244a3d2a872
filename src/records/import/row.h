/**
 * Nodes and edges as rows with named columns: what GraphML, JSON and tables have in common.
 *
 * Every program names its columns in its own way; a table of names tells what role a column plays.
 */
#ifndef REL_RECORDS_IMPORT_ROW_H
#define REL_RECORDS_IMPORT_ROW_H

#include "records/import/import.h"

typedef enum rel_role {
    REL_ROLE_NONE,
    REL_ROLE_ID,
    REL_ROLE_NAME,
    REL_ROLE_TYPE,
    REL_ROLE_SUBTYPE,
    REL_ROLE_ALIASES,
    REL_ROLE_COUNTRY,
    REL_ROLE_OFFICE,
    REL_ROLE_SOURCE,
    REL_ROLE_TARGET,
    REL_ROLE_RELATION,
    REL_ROLE_STATUS,
    REL_ROLE_SYMMETRIC,
    REL_ROLE_TOPIC,
    REL_ROLE_DATE,
    REL_ROLE_EVIDENCE,
    REL_ROLE_DOCUMENT,
    REL_ROLE_COUNT
} rel_role;

/** One node or edge; texts are borrowed until the row is added. */
typedef struct rel_row {
    rel_text cells[REL_ROLE_COUNT];
    unsigned ranks[REL_ROLE_COUNT]; /**< of the column each cell came from: less is better */
} rel_row;

/** What a column is for, with `ret_rank` as its rank among others of that role. */
rel_role rel_node_role(rel_text column, unsigned *ret_rank);
rel_role rel_edge_role(rel_text column, unsigned *ret_rank);

/** Put `value` into the row unless a better column has filled that role. */
void rel_row_set(rel_row *row, rel_role role, unsigned rank, rel_text value);

/** As rel_row_set(), for a column by name. */
void rel_row_set_node(rel_row *row, rel_text column, rel_text value);
void rel_row_set_edge(rel_row *row, rel_text column, rel_text value);

/** Add the source record of the import's document unless it is there; the first row does so. */
bool rel_import_source(rel_import *import);

/** Add or complete the entity of that id. */
bool rel_row_add_entity(const rel_row *row, rel_import *import);

/** Add a name to the entity of that id, unless it has it. */
bool rel_import_add_alias(rel_import *import, rel_text id, rel_text name);

/** Add the claim; ends that are no entities yet become such, with their id as name. */
bool rel_row_add_claim(const rel_row *row, rel_import *import);

/** Our type for another program's word for it; what has no counterpart goes to `ret_subtype`. */
rel_entity_type rel_import_type(rel_text word, rel_text *ret_subtype);

#endif
