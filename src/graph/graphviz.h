/**
 * The one place that calls Graphviz's layout engines: boxes and wires in, coordinates out.
 *
 * Graphviz may abort, leak and never end, so this is for a child process that has limits and ends
 * with _exit(). Nothing here is thread-safe.
 */
#ifndef REL_GRAPH_GRAPHVIZ_H
#define REL_GRAPH_GRAPHVIZ_H

#include "graph/layout.h"

enum { REL_GRAPHVIZ_LONGEST_CURVE = 3000 }; /**< points; routes have some dozens */

/** One way to lay out, from pretty to quick. */
typedef struct rel_graphviz_settings {
    const char *name;    /**< for captions */
    const char *engine;  /**< "dot", "neato" or "sfdp" */
    const char *splines; /**< how lines are routed: "true", "polyline" or "line" */
    bool is_quick, has_labels;
} rel_graphviz_settings;

typedef struct rel_graphviz rel_graphviz;

/** @return NULL when there is no memory or no Graphviz; it lives until the process ends */
rel_graphviz *rel_graphviz_new(const rel_layout *layout, const rel_graphviz_settings *settings);

/** Lay out with boxes and wires entered in these orders. @return false if anything went wrong */
bool rel_graphviz_lay_out(rel_graphviz *graphviz, const uint32_t *box_order,
                          const uint32_t *wire_order);

/** Takes a wire whose points are valid during the call only. @return false to stop */
typedef bool (*rel_curve_receiver)(void *receiver, const rel_wire *wire);

/**
 * Read the coordinates: boxes into `ret`, wires one by one to `receive`.
 *
 * @return false when an edge was lost or the receiver stopped
 */
bool rel_graphviz_read(rel_graphviz *graphviz, rel_layout *ret, rel_curve_receiver receive,
                       void *receiver);

/** Release the last layout, so that another can be made. */
void rel_graphviz_take_down(rel_graphviz *graphviz);

#endif
