/**
 * Short names for nodes that need no quotes anywhere: `guo_shengkun`.
 */
#ifndef REL_EXPORT_SLUG_H
#define REL_EXPORT_SLUG_H

#include "graph/graph.h"

/**
 * One slug per node, by index, each unique in the graph: `a-z`, `0-9`, `_`, not a number and not a
 * word of DOT. It is made from the entity id without its type; where two would be the same, with
 * it; and where that does not help either, with the node's number.
 *
 * @return an array in `arena`, or NULL with `err` set to RELATA_NO_MEMORY.
 */
const rel_text *rel_slugs_of(const relata_graph *graph, rel_arena *arena, relata_error *err);

#endif
