/**
 * Which keys a line has, in which order, and where their values live: one table for each struct,
 * from which lines are both written and read.
 */
#ifndef REL_RECORDS_FIELDS_H
#define REL_RECORDS_FIELDS_H

#include "base/writer.h"
#include "records/records.h"

typedef enum rel_field_kind {
    REL_FIELD_TEXT,
    REL_FIELD_TEXTS,     /**< a pointer to texts at `offset`, their number at `count_offset` */
    REL_FIELD_STRETCHES, /**< a pointer to stretches at `offset`, their number at `count_offset` */
    REL_FIELD_UINT32,
    REL_FIELD_UINT64,
    REL_FIELD_BOOL,
    REL_FIELD_TYPE,
    REL_FIELD_STATUS
} rel_field_kind;

typedef enum rel_field_presence {
    REL_FIELD_USUAL,    /**< always written, may be missing in what we read */
    REL_FIELD_REQUIRED, /**< always written, must be there */
    REL_FIELD_SPARSE    /**< written unless it is empty, zero or false */
} rel_field_presence;

typedef struct rel_field {
    const char *key;
    rel_field_kind kind;
    rel_field_presence presence;
    size_t offset, count_offset;
} rel_field;

/** Each ended by a field without a key. */
extern const rel_field rel_source_fields[];   /**< of rel_source */
extern const rel_field rel_member_fields[];   /**< of rel_member */
extern const rel_field rel_claim_fields[];    /**< of rel_claim_record */
extern const rel_field rel_node_fields[];     /**< of rel_vertex, without its members */
extern const rel_field rel_edge_fields[];     /**< of rel_edge_record, without its evidence */
extern const rel_field rel_evidence_fields[]; /**< of rel_evidence, in an edge */
extern const rel_field rel_alias_fields[];    /**< of rel_alias_rule */

#endif
