/**
 * The last line of an SVG file: what it was drawn of, and whether anybody has changed it since.
 */
#ifndef REL_EXPORT_SVG_STAMP_H
#define REL_EXPORT_SVG_STAMP_H

#include "export/exporter.h"

/** Write `body` and after it the stamp of `graph` and `options` and the hash of `body`. */
bool rel_svg_put_stamped(rel_writer *out, rel_text body, const relata_graph *graph,
                         const rel_export_options *options, relata_error *err);

/** Whether `svg` ends in a stamp and is what that stamp was made of. */
bool rel_svg_is_intact(rel_text svg);

#endif
