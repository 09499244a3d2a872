/**
 * A set of records, and JSON Lines as its form outside the program.
 *
 * A line is one object with a `k` that says what it is. Documents give `doc`, `entity` and `claim`
 * lines, graphs `doc`, `node`, `edge` and `alias` lines and those claims that are not drawn. The
 * order of keys is fixed, so that equal records are equal bytes; records.schema.json describes them
 * all.
 */
#ifndef REL_RECORDS_RECORDS_H
#define REL_RECORDS_RECORDS_H

#include "base/shared.h"
#include "base/writer.h"
#include "records/record.h"

/** An edge as its line has it, before its ends are looked up. */
typedef struct rel_edge_record {
    rel_arc arc;
    rel_text source, target; /**< ids of nodes */
} rel_edge_record;

/** Records of any number of documents and graphs. A zeroed set is empty and ready. */
typedef struct rel_records {
    rel_arena arena;   /**< of all texts */
    rel_shared shared; /**< those that may come again */
    rel_source *sources;
    size_t source_count, source_capacity;
    rel_member *entities;
    size_t entity_count, entity_capacity;
    rel_claim_record *claims;
    size_t claim_count, claim_capacity;
    rel_vertex *nodes;
    size_t node_count, node_capacity;
    rel_edge_record *edges;
    size_t edge_count, edge_capacity;
    rel_alias_rule *alias_rules;
    size_t alias_rule_count, alias_rule_capacity;
} rel_records;

void rel_records_clear(rel_records *records);

/** Release all but the arena of texts, which facts that were made of the set still point to. */
void rel_records_drop_lists(rel_records *records);

/** Empty the set but keep its memory for the next document. */
void rel_records_reset(rel_records *records);

/** A clean copy of `text` among the set's; `bytes` is NULL, with the error set, on failure. */
rel_text rel_records_clean(rel_records *records, rel_text text, relata_error *err);

/** Add deep copies of the sources, entities and claims of `more` to `records`. */
bool rel_records_append(rel_records *records, const rel_records *more, relata_error *err);

/** Take nodes and edges apart into the entities and claims that they were made of. */
bool rel_records_flatten(rel_records *records, relata_error *err);

/**
 * Add all lines of `stream` to `records`.
 *
 * @param name of the stream in messages: a malformed line gives RELATA_SYNTAX with line and column
 */
bool rel_records_read(FILE *stream, const char *name, rel_records *records, relata_error *err);

/** Write the lines of one document's records. */
void rel_records_write(const rel_records *records, rel_writer *out);

/** Write the object of a node or an edge, without a line end, for formats that carry it along. */
void rel_node_write(const rel_vertex *vertex, rel_writer *out);
void rel_edge_write(const rel_arc *arc, rel_writer *out);

/** Write the lines of a graph that are neither nodes nor edges. */
void rel_context_write(const rel_facts *facts, rel_writer *out);

/** Write the lines of a graph. */
void rel_facts_write(const rel_facts *facts, rel_writer *out);

#endif
