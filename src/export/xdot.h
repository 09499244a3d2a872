/**
 * Our own SVG as operations of Graphviz's xdot language, so that its renderers draw the same.
 */
#ifndef REL_EXPORT_XDOT_H
#define REL_EXPORT_XDOT_H

#include "base/writer.h"

/** The size of the picture, from its viewBox. */
typedef struct rel_xdot_size {
    double width, height;
} rel_xdot_size;

/** Read the size of an SVG that rel_svg_put_page() wrote. */
bool rel_xdot_size_of(rel_text svg, rel_xdot_size *ret);

/**
 * Write the visible parts of an SVG that rel_svg_put_page() wrote: rectangles, paths of M, C, L, l,
 * h, v, m and z, and texts, in groups that may be moved. Style sheets are not read.
 */
void rel_xdot_put(rel_writer *out, rel_text svg);

#endif
