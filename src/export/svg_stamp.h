/**
 * The last line of an SVG file: what it was drawn of, and whether anybody has changed it since.
 */
#ifndef REL_EXPORT_SVG_STAMP_H
#define REL_EXPORT_SVG_STAMP_H

#include "base/writer.h"

/** Write `body` and after it its stamp and the hash of `body`. */
void rel_svg_put_stamped(rel_writer *out, rel_text body, const char *stamp);

/** Whether `svg` ends in a stamp and is what that stamp was made of. */
bool rel_svg_is_intact(rel_text svg);

#endif
