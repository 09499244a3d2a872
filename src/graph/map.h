/**
 * A map: a place for every entity of a graph of any size, those who deal with each other together.
 *
 * For graphs that are too large for a diagram of cards. 50,000 nodes take seconds.
 */
#ifndef REL_GRAPH_MAP_H
#define REL_GRAPH_MAP_H

#include "graph/graph.h"
#include "graph/layout.h"

typedef struct rel_map {
    rel_point *points;    /**< by place in the array of nodes, with (0, 0) in the upper left */
    bool *is_alone;       /**< beside `points`; no edge leads to it, so it stands below the rest */
    double width, height; /**< the unit is about half the distance of neighbours */
} rel_map;

/** Find the places; `ret` is in `arena`. The same facts give the same map on any machine. */
bool rel_map_make(const rel_facts *facts, rel_arena *arena, rel_map *ret, relata_error *err);

#endif
