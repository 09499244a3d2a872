/**
 * A layout of our own for diagrams whose columns are given: nothing left to chance or to a version.
 *
 * It has the phases of Sugiyama's method. Between every two columns of boxes lies a layer for
 * labels and pills; a wire that passes a layer takes a slot in it, so that no wire runs under a box
 * and no two labels collide. Slots are put in order with few crossings, then placed along their
 * layers as close to their neighbours as their order allows, then joined by curves.
 */
#ifndef REL_GRAPH_COLUMNS_H
#define REL_GRAPH_COLUMNS_H

#include "graph/layout.h"

/** Lay out boxes whose `column` is set; cannot fail but for memory. */
bool rel_columns_lay_out(rel_layout *layout, rel_arena *arena, relata_error *err);

#endif
