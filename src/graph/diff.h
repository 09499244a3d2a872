/**
 * What changed from one graph to another.
 */
#ifndef REL_GRAPH_DIFF_H
#define REL_GRAPH_DIFF_H

#include "records/record.h"

typedef enum rel_change {
    REL_SAME,
    REL_ADDED,
    REL_REMOVED,
    REL_ALTERED, /**< a node has other words, an edge other evidence */
    REL_CHANGE_COUNT
} rel_change;

/** Two graphs as one, with what happened to every part. */
typedef struct rel_diff {
    rel_facts both; /**< in canonical order; what is in both is as in the newer one */
    const rel_facts *older, *newer;
    rel_change *vertices, *arcs;     /**< by index in `both` */
    const rel_vertex **old_vertices; /**< by index in `both`; NULL for what was added */
    const rel_arc **old_arcs;
    size_t vertex_counts[REL_CHANGE_COUNT], arc_counts[REL_CHANGE_COUNT];
} rel_diff;

/** "same", "added", "removed" or "changed". */
const char *rel_change_name(rel_change change);

/** Compare graphs, both in canonical order. `ret` is in `arena` and refers to both. */
bool rel_diff_make(const rel_facts *older, const rel_facts *newer, rel_arena *arena, rel_diff *ret,
                   relata_error *err);

/** Whether anything differs. */
bool rel_diff_has_changes(const rel_diff *diff);

#endif
