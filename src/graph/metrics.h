/**
 * How wide text is, without asking any font.
 */
#ifndef REL_GRAPH_METRICS_H
#define REL_GRAPH_METRICS_H

#include "base/arena.h"

/** The width of `text` in points, set in Helvetica (or Arial, Liberation Sans …) of `size` points.
 */
double rel_metrics_width(rel_text text, double size, bool is_bold);

/**
 * Break `text` into at most `limit` lines of `width` points: between words, after hyphens, or
 * inside a word that is too long by itself. What does not fit any more is replaced by an ellipsis,
 * behind a whole word that is worth it: "Dialogue on the…" becomes "Dialogue…".
 *
 * @param arena for the line with the ellipsis; without memory it is only cut
 * @param ret room for `limit` lines, which are parts of `text` but for an ellipsis
 * @return the number of lines
 */
size_t rel_metrics_wrap(rel_text text, double size, bool is_bold, double width, rel_arena *arena,
                        rel_text *ret, size_t limit);

#endif
