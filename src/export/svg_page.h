/**
 * The page around a drawing: title, subtitle, legend, sources, and what is not drawn.
 */
#ifndef REL_EXPORT_SVG_PAGE_H
#define REL_EXPORT_SVG_PAGE_H

#include "export/exporter.h"
#include "graph/drawing.h"

/** Where the picture stands. */
typedef enum rel_svg_place {
    REL_SVG_ALONE,  /**< a document that follows the reader's preference for light or dark */
    REL_SVG_IN_HTML /**< part of a page, which may say `data-theme` on its root */
} rel_svg_place;

/** What the user calls it, or the headline of a single document, or "cyber-dialogues" in words. */
rel_text rel_svg_page_title(const rel_export_options *options, const rel_facts *facts,
                            rel_arena *arena);

/** A whole SVG document or element. */
void rel_svg_put_page(rel_writer *out, const rel_export_options *options,
                      const rel_drawing *drawing, rel_svg_place place);

/** A whole SVG document of `facts`, or of what `diff` says of them, with `stamp` at its end. */
bool rel_svg_put_picture(rel_writer *out, const rel_facts *facts, const rel_export_options *options,
                         const rel_diff *diff, const char *stamp, relata_error *err);

#endif
