/**
 * One attempt at a layout, in a process of its own.
 */
#ifndef REL_GRAPH_TRIAL_H
#define REL_GRAPH_TRIAL_H

#include "graph/graphviz.h"

/**
 * Lay out, write the result to `pipe` and end the process: every visible wire with its points, then
 * the boxes, the frames, width and height, all as they are in memory.
 */
void rel_trial_run(const rel_layout *layout, const rel_graphviz_settings *how, int pipe);

#endif
