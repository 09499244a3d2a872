/**
 * One attempt at a layout, in a process of its own.
 */
#ifndef REL_GRAPH_TRIAL_H
#define REL_GRAPH_TRIAL_H

#include "graph/graphviz.h"

/** What to lay out and how. */
typedef struct rel_trial {
    const rel_layout *layout;
    const rel_graphviz_settings *how;
} rel_trial;

/**
 * A rel_child_work on a rel_trial: lay out and write every wire with its points, then the
 * boxes, width and height, all as they are in memory.
 */
bool rel_trial_run(void *context, int pipe);

#endif
