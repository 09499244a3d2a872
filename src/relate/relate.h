/**
 * From trees to claims.
 */
#ifndef REL_RELATE_RELATE_H
#define REL_RELATE_RELATE_H

#include "language/language.h"
#include "parse/tree.h"
#include "relate/claim.h"

/**
 * Whether a look at the tags of a sentence is worth it: it has a word that triggers a rule, and two
 * ends.
 */
bool rel_relate_wants(const rel_language *language, const rel_segments *segments,
                      const rel_mentions *mentions, uint32_t sentence);

/**
 * Choose among tagged sentences those that can give a claim, or a speaker to one that can. Only
 * they need a tree.
 *
 * @param tagged from rel_parse_tags(), in order
 * @param ret_chosen for each of them
 */
void rel_relate_choose(const rel_language *language, const rel_symbols *symbols,
                       const rel_segments *segments, const rel_mentions *mentions,
                       const rel_tree *tagged, size_t count, bool *ret_chosen);

/**
 * The claims of a document, in order of their sentences, without repetitions within a sentence.
 *
 * @param trees of the chosen sentences, in order
 * @param ret in `arena`
 */
bool rel_relate(const rel_document *document, const rel_segments *segments,
                const rel_mentions *mentions, const rel_tree *trees, size_t tree_count,
                const rel_language *language, const rel_symbols *symbols, rel_arena *arena,
                rel_claims *ret, relata_error *err);

#endif
