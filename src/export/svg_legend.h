/**
 * The legend of a picture: the cards, lines and signs that occur in it, and no others.
 */
#ifndef REL_EXPORT_SVG_LEGEND_H
#define REL_EXPORT_SVG_LEGEND_H

#include "base/writer.h"
#include "graph/drawing.h"

#define REL_SVG_SMALL_SIZE 10.0 /* points, of legends and captions */

/** Write the legend from (0, 0) in rows of `width`; NULL for `out` only measures. @return the
 * height */
double rel_svg_put_legend(rel_writer *out, const rel_drawing *drawing, double width);

#endif
