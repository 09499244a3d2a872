/**
 * The graph: entities as nodes and relations as edges, in Graphviz's cgraph.
 *
 * cgraph keeps the topology and what rendering needs; names, evidence and provenance live in the
 * graph's own arena, in the structs of records/record.h, behind a record bound to each node and
 * edge. cgraph has process-wide state: use all graphs of a process from one thread.
 */
#ifndef REL_GRAPH_GRAPH_H
#define REL_GRAPH_GRAPH_H

#include "records/record.h"

typedef struct relata_graph relata_graph;

/**
 * Build a graph that takes over `arena`, in which `facts` and all of its texts must live.
 * `*arena` is left empty on success and untouched on failure.
 */
relata_graph *rel_graph_new(rel_arena *take_arena, const rel_facts *facts, relata_error *err);

/** Name, documents, nodes and edges in canonical order; borrowed. */
const rel_facts *rel_graph_facts(const relata_graph *graph);

/** Edges at a node, source or target, in canonical order. */
size_t rel_graph_degree(const relata_graph *graph, const rel_vertex *vertex);

#endif
