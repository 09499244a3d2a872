/**
 * Communities: who deals with each other more than with the rest.
 */
#ifndef REL_GRAPH_COMMUNITIES_H
#define REL_GRAPH_COMMUNITIES_H

#include "graph/mesh.h"

/**
 * Join points into communities, once: one step of the method of Louvain.
 *
 * @param ret_group_of the community of each point, in `arena`, numbered by their first points
 * @param ret_count how many there are; as many as points when nothing was gained
 */
bool rel_communities_join(const rel_mesh *mesh, rel_arena *arena, uint32_t **ret_group_of,
                          uint32_t *ret_count, relata_error *err);

#endif
