/**
 * The page around a drawing: title, subtitle, legend, sources, and what is not drawn.
 */
#ifndef REL_EXPORT_SVG_PAGE_H
#define REL_EXPORT_SVG_PAGE_H

#include "export/exporter.h"
#include "graph/drawing.h"

/** A whole SVG document. */
void rel_svg_put_page(rel_writer *out, const rel_export_options *options,
                      const rel_drawing *drawing);

/** The style sheet: fonts, halo of labels, focus, print, and the dark palette. */
void rel_svg_put_style(rel_writer *out);

#endif
