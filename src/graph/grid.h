/**
 * A layout that cannot fail: boxes in rows, lines straight.
 */
#ifndef REL_GRAPH_GRID_H
#define REL_GRAPH_GRID_H

#include "graph/layout.h"

/** Fill in what comes out of `layout`, which has no frames. */
bool rel_grid_lay_out(rel_layout *layout, rel_arena *arena, relata_error *err);

#endif
