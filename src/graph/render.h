/**
 * Pictures in formats that Graphviz's cairo renderer writes, from drawing operations.
 */
#ifndef REL_GRAPH_RENDER_H
#define REL_GRAPH_RENDER_H

#include "base/arena.h"

/** What to render. */
typedef struct rel_render {
    const char *operations; /**< in xdot's language, with (0, 0) in the left lower corner */
    double width, height;   /**< in points */
    const char *format;     /**< "png" or "pdf" */
} rel_render;

/**
 * Render in a child process.
 *
 * @param ret the file, in `arena`
 * @return false with `err` set to RELATA_LAYOUT or RELATA_NO_MEMORY
 */
bool rel_render_run(const rel_render *render, rel_arena *arena, rel_text *ret, relata_error *err);

/** The work of the child: write the file to `pipe`. */
bool rel_graphviz_render(void *render, int pipe);

#endif
