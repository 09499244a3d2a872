/**
 * How far a layout reaches, and moving it to where it should begin.
 */
#ifndef REL_GRAPH_EXTENT_H
#define REL_GRAPH_EXTENT_H

#include "graph/layout.h"

/** Move everything so that it begins at (0, 0), and set width and height to where it ends. */
void rel_extent_shift(rel_layout *layout);

/** Move boxes, wires and frames. */
void rel_extent_move(rel_layout *layout, double x, double y);

#endif
