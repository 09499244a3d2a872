/**
 * Work in a process of its own, with limits on time and memory: for Graphviz, which may abort,
 * leak and never end.
 */
#ifndef REL_GRAPH_CHILD_H
#define REL_GRAPH_CHILD_H

#include "base/arena.h"

/** Do the work and write what came of it to `pipe`. @return whether all went well */
typedef bool (*rel_child_work)(void *context, int pipe);

/** Write all bytes, for workers. */
bool rel_child_send(int pipe, const void *bytes, size_t size);

/**
 * Run `work` in a child for at most `seconds` and take what it wrote, in `arena`.
 *
 * @return false when it failed or had to be ended; `err` is set only when memory ran out
 */
bool rel_child_run(rel_child_work work, void *context, unsigned seconds, rel_arena *arena,
                   rel_text *ret, relata_error *err);

#endif
