/**
 * The map of one connected part.
 */
#ifndef REL_GRAPH_MAP_PART_H
#define REL_GRAPH_MAP_PART_H

#include "graph/layout.h"
#include "graph/mesh.h"

/** Lay out a connected mesh; `ret_points` is in `arena`, around any centre. */
bool rel_map_part_lay_out(const rel_mesh *mesh, rel_arena *arena, rel_point **ret_points,
                          relata_error *err);

#endif
