/**
 * How tangled a picture is: crossings of its lines, and their length.
 */
#ifndef REL_GRAPH_CROSSINGS_H
#define REL_GRAPH_CROSSINGS_H

#include "graph/layout.h"

/** A straight piece of a line. */
typedef struct rel_segment {
    rel_point from, to;
    uint32_t line, tail, head;
} rel_segment;

typedef struct rel_crossings {
    rel_segment *segments;
    size_t count, capacity;
    uint32_t lines;
    double length; /**< of all lines, in points */
} rel_crossings;

/** Add a routed wire, its curve sampled at six points a piece. @return false without memory. */
bool rel_crossings_add(rel_crossings *crossings, const rel_wire *wire);

/** Pairs of pieces that cross, of lines that do not meet at a box. */
size_t rel_crossings_count(const rel_crossings *crossings);

void rel_crossings_clear(rel_crossings *crossings);

#endif
