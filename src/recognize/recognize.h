/**
 * From tokens to mentions, entities, dates and the standing facts that noun phrases state.
 */
#ifndef REL_RECOGNIZE_RECOGNIZE_H
#define REL_RECOGNIZE_RECOGNIZE_H

#include "language/language.h"
#include "recognize/mention.h"

/**
 * Find all mentions of a document and say which are of one entity.
 *
 * @param ret in `arena`; mentions whose entity stays open have REL_NONE
 */
bool rel_recognize(const rel_document *document, const rel_segments *segments,
                   const rel_language *language, rel_symbols *symbols, rel_arena *arena,
                   rel_mentions *ret, relata_error *err);

#endif
