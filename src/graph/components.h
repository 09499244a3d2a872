/**
 * Layouts of graphs in several parts: each part is laid out by itself, then they are packed.
 */
#ifndef REL_GRAPH_COMPONENTS_H
#define REL_GRAPH_COMPONENTS_H

#include "graph/layout.h"

/** Number the connected parts of a layout, by box. @return how many there are, 0 without memory */
uint32_t rel_components_find(const rel_layout *layout, rel_arena *arena, uint32_t **ret,
                             relata_error *err);

/** One part as a layout of its own, with the places of its boxes and wires in the whole. */
typedef struct rel_component {
    rel_layout layout;
    uint32_t *boxes, *wires;
} rel_component;

/** The part with that number; what it refers to is in `arena`. */
bool rel_components_extract(const rel_layout *whole, const uint32_t *part_of, uint32_t part,
                            rel_arena *arena, rel_component *ret, relata_error *err);

/** Put finished parts in rows, the highest first, and write their places into `whole`. */
bool rel_components_pack(rel_layout *whole, rel_component *parts, size_t count, rel_arena *arena,
                         relata_error *err);

#endif
