/**
 * The last line of an SVG or HTML file: what it was drawn of, and whether anybody has changed it
 * since.
 */
#ifndef REL_EXPORT_SEALED_H
#define REL_EXPORT_SEALED_H

#include "base/writer.h"

/** Write `body` and after it, in a comment, its stamp and the hash of `body`. */
void rel_sealed_put(rel_writer *out, rel_text body, const char *stamp);

/** Whether `file` ends in a stamp and is what that stamp was made of. */
bool rel_sealed_is_intact(rel_text file);

#endif
