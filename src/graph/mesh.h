/**
 * A graph as plain arrays, for methods that walk over all neighbours again and again.
 */
#ifndef REL_GRAPH_MESH_H
#define REL_GRAPH_MESH_H

#include "base/arena.h"

/** A weighted connection, without direction. */
typedef struct rel_link {
    uint32_t a, b;
    double weight; /**< above 0 */
} rel_link;

typedef struct rel_mesh {
    uint32_t count;
    uint32_t *first; /**< the neighbours of i are `ends[first[i]]` to `ends[first[i + 1] - 1]` */
    uint32_t *ends;
    double *weights; /**< beside `ends` */
    double *inner;   /**< weight of what connects i with itself */
    double *masses;  /**< weight of all that i is an end of; what is inner counts twice */
} rel_mesh;

/** Build a mesh of `count` points in `arena`; links may be parallel, or lead back. */
bool rel_mesh_build(uint32_t count, const rel_link *links, size_t link_count, rel_arena *arena,
                    rel_mesh *ret, relata_error *err);

/** The mesh in which all points of one group, by `group_of` from 0, are one. */
bool rel_mesh_contract(const rel_mesh *mesh, const uint32_t *group_of, uint32_t group_count,
                       rel_arena *arena, rel_mesh *ret, relata_error *err);

/** The part of a mesh that consists of `count` of its `points`; `place_of` is scratch, by point. */
bool rel_mesh_extract(const rel_mesh *mesh, const uint32_t *points, uint32_t count,
                      uint32_t *place_of, rel_arena *arena, rel_mesh *ret, relata_error *err);

#endif
