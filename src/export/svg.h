/**
 * The parts of an SVG picture that the page, the explorer and the legend share.
 */
#ifndef REL_EXPORT_SVG_H
#define REL_EXPORT_SVG_H

#include "base/writer.h"
#include "graph/drawing.h"

/** Frames, lines, cards and labels, in the coordinates of the layout. */
void rel_svg_put_drawing(rel_writer *out, const rel_drawing *drawing);

/** The outline of a card. */
void rel_svg_put_shape(rel_writer *out, const rel_card_style *style, const rel_box *box);

#endif
