/**
 * Points in cells that are quartered until each holds one, for forces over a distance.
 */
#ifndef REL_GRAPH_QUADTREE_H
#define REL_GRAPH_QUADTREE_H

#include "graph/layout.h"

/** A square; its quarters are cells too, 0 where there is none. */
typedef struct rel_cell {
    rel_point centre; /**< of mass */
    double mass, side;
    uint32_t quarters[4];
    bool is_leaf;
} rel_cell;

typedef struct rel_quadtree {
    rel_cell *cells; /**< the first is the whole */
    size_t count, capacity;
    rel_point origin;
} rel_quadtree;

/** Fill the tree anew; a point without mass counts as well. */
bool rel_quadtree_fill(rel_quadtree *tree, const rel_point *points, const double *masses,
                       uint32_t count, relata_error *err);

/** How all points together push at a place: each by its mass, falling with the distance. */
rel_point rel_quadtree_push(const rel_quadtree *tree, rel_point at);

void rel_quadtree_clear(rel_quadtree *tree);

#endif
