/**
 * Points that push each other away and are held together by what connects them.
 */
#ifndef REL_GRAPH_SPRINGS_H
#define REL_GRAPH_SPRINGS_H

#include "graph/layout.h"
#include "graph/mesh.h"

/** How long and how far points move. */
typedef struct rel_springs_plan {
    unsigned rounds;
    double first_step, last_step; /**< most that a point moves in the first and the last round */
} rel_springs_plan;

/**
 * Move `points`, one for each of the mesh, to where pushes and pulls are even. Distances come out
 * in proportion to the square root of mass, so that a contracted mesh lies where its parts will.
 */
bool rel_springs_relax(const rel_mesh *mesh, const rel_springs_plan *plan, rel_point *points,
                       relata_error *err);

#endif
