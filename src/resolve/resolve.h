/**
 * From the records of any number of documents to one graph: every real thing once, every fact
 * once, with all its evidence.
 */
#ifndef REL_RESOLVE_RESOLVE_H
#define REL_RESOLVE_RESOLVE_H

#include "records/records.h"

/**
 * Unite `records` into facts.
 *
 * The result depends only on the set of records, not on their order or repetition, and a graph is
 * taken apart into the records that it was made of; so resolving graphs of parts of a collection
 * gives the same as resolving the whole.
 *
 * @param records are put in order and stripped of repetitions; the facts live in their arena
 */
bool rel_resolve(rel_records *records, rel_facts *ret, relata_error *err);

/** The facts of a graph's own nodes and edges as they stand, in the arena of `records`. */
bool rel_facts_of_graph(rel_records *records, rel_facts *ret, relata_error *err);

#endif
