/**
 * From trees to claims.
 */
#ifndef REL_RELATE_RELATE_H
#define REL_RELATE_RELATE_H

#include "language/language.h"
#include "parse/tree.h"
#include "relate/claim.h"

/**
 * Whether a sentence can give a claim at all: it has a word that triggers a rule, and an entity.
 * Only such sentences need a tree.
 */
bool rel_relate_wants(const rel_language *language, const rel_segments *segments,
                      const rel_mentions *mentions, uint32_t sentence);

/**
 * The claims of a document, in order of their sentences, without repetitions within a sentence.
 *
 * @param trees of the wanted sentences, in order
 * @param ret in `arena`
 */
bool rel_relate(const rel_document *document, const rel_segments *segments,
                const rel_mentions *mentions, const rel_tree *trees, size_t tree_count,
                const rel_language *language, const rel_symbols *symbols, rel_arena *arena,
                rel_claims *ret, relata_error *err);

#endif
