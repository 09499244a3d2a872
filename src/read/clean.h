/**
 * Bytes made into text that every later stage can rely on.
 */
#ifndef REL_READ_CLEAN_H
#define REL_READ_CLEAN_H

#include "read/document.h"

/**
 * Set `text` and `shifts` of `document` from its `original`.
 *
 * The text is clean as base/clean.h has it. Where nothing has to change, it is the original, not a
 * copy.
 */
bool rel_clean(rel_document *document, rel_arena *arena, relata_error *err);

/** Set `lines` of `document` from its `original`. */
bool rel_document_index_lines(rel_document *document, rel_arena *arena, relata_error *err);

#endif
