/**
 * Which nodes matter: weighted PageRank, and the best connected set by it.
 */
#ifndef REL_GRAPH_RANK_H
#define REL_GRAPH_RANK_H

#include "graph/graph.h"

/** A part of a graph under choice: what is still in it, by place in the arrays of `facts`. */
typedef struct rel_choice {
    const rel_facts *facts;
    bool *has_vertex, *has_arc; /**< an arc counts only while both of its ends are in */
} rel_choice;

/** Where the arc begins and ends in the array of nodes. */
static inline size_t rel_choice_source(const rel_choice *choice, const rel_arc *arc)
{
    return (size_t)(arc->source - choice->facts->vertices);
}

static inline size_t rel_choice_target(const rel_choice *choice, const rel_arc *arc)
{
    return (size_t)(arc->target - choice->facts->vertices);
}

/** Whether arc number `i` is in, with both of its ends. */
bool rel_choice_has(const rel_choice *choice, size_t i);

/**
 * The weighted PageRank of the nodes that are in, read as undirected: who is spoken of with those
 * who are spoken of much. `ret` has room for all nodes. The same bytes on every machine.
 */
bool rel_rank(const rel_choice *choice, double *ret, relata_error *err);

/**
 * Keep at most `count` nodes: begin with `start`, or with the best when that is NULL, and add the
 * best neighbour again and again; where a component ends, go on with the best of the rest.
 */
bool rel_choice_grow(rel_choice *choice, size_t count, const bool *start, relata_error *err);

#endif
