/**
 * From a document to its tokens, sentences and quotations.
 */
#ifndef REL_SEGMENT_SEGMENT_H
#define REL_SEGMENT_SEGMENT_H

#include "language/language.h"
#include "segment/sentence.h"

/**
 * Split the headline, body and caption blocks of `document`.
 *
 * @param symbols the thread's table, which takes up every new word
 * @param ret in `arena`
 * @return false with `err` set to RELATA_NO_MEMORY
 */
bool rel_segment(const rel_document *document, const rel_language *language, rel_symbols *symbols,
                 rel_arena *arena, rel_segments *ret, relata_error *err);

#endif
