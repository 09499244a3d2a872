/**
 * Bytes made into text that every later stage can rely on.
 */
#ifndef REL_READ_CLEAN_H
#define REL_READ_CLEAN_H

#include "read/document.h"

/**
 * Set `text` and `shifts` of `document` from its `original`.
 *
 * The text is valid UTF-8 with U+FFFD where it was not, has `\n` line ends, blanks for other line
 * separators, and no byte order mark, no control characters but tab and line feed, and no
 * noncharacters. Where nothing has to change, it is the original, not a copy.
 */
bool rel_clean(rel_document *document, rel_arena *arena, relata_error *err);

/** Set `lines` of `document` from its `original`. */
bool rel_document_index_lines(rel_document *document, rel_arena *arena, relata_error *err);

#endif
