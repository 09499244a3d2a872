/**
 * The graph: entities as nodes and relations as edges, in Graphviz's cgraph.
 *
 * cgraph keeps the topology; names, evidence and provenance live in the graph's own arena, in the
 * structs of records/record.h, to which each node and edge leads. cgraph has process-wide state:
 * use all graphs of a process from one thread.
 */
#ifndef REL_GRAPH_GRAPH_H
#define REL_GRAPH_GRAPH_H

#include "base/digest.h"
#include "records/record.h"

typedef struct relata_graph relata_graph;

/**
 * Build a graph that takes over `arena`, in which `facts` and all of its texts must live.
 *
 * Nodes and edges may come in any order; the graph puts them into the canonical one, sets their
 * `index` and orders the ends of symmetric edges. On success `*arena` is left empty; on failure it
 * stays the caller's, and a node or edge that occurs twice is RELATA_SYNTAX.
 */
relata_graph *rel_graph_new(rel_arena *take_arena, const rel_facts *facts, relata_error *err);

/** Release the graph and all it holds; NULL is fine. Costs as much as building: skip it at exit. */
void rel_graph_free(relata_graph *graph);

/** Name, documents, nodes and edges in canonical order; borrowed. */
const rel_facts *rel_graph_facts(const relata_graph *graph);

/** A position in the graph; zeroed but for `graph` it stands before the first node and edge. */
typedef struct rel_walk {
    const relata_graph *graph;
    void *node, *edge; /**< of cgraph */
} rel_walk;

/** Step to the next node in canonical order; NULL after the last. */
const rel_vertex *rel_walk_vertex(rel_walk *walk);

/** Step to the next edge in canonical order; NULL after the last. Do not mix with the other. */
const rel_arc *rel_walk_arc(rel_walk *walk);

/** Edges at a node, source or target; a self loop counts twice. */
size_t rel_graph_degree(const relata_graph *graph, const rel_vertex *vertex);

/** The digest of the graph as JSON Lines, in hexadecimal; worked out once and kept. */
bool rel_graph_hash(const relata_graph *graph, char ret[REL_DIGEST_HEX + 1], relata_error *err);

#endif
