/**
 * The canonical order: nodes by id; edges by source, target, relation and status.
 */
#ifndef REL_GRAPH_ORDER_H
#define REL_GRAPH_ORDER_H

#include "graph/graph.h"

/**
 * Put `facts` into canonical order, set every `index`, and order the ends of symmetric edges.
 *
 * Edges are moved in place; nodes that are out of order are copied within `arena`, and `facts` and
 * the edges lead to the copies. A node or an edge that occurs twice is RELATA_SYNTAX.
 */
bool rel_facts_order(rel_facts *facts, rel_arena *arena, relata_error *err);

#endif
