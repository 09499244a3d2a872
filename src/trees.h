/**
 * From sentences and mentions to the trees that relations are read from.
 */
#ifndef REL_TREES_H
#define REL_TREES_H

#include "parse/parse.h"

/**
 * Trees of those sentences of a document that can give a claim at all, in order.
 *
 * @param symbols the parser's
 * @param ret_trees in `arena`
 */
bool rel_trees_grow(rel_parser *parser, const rel_language *language, const rel_symbols *symbols,
                    const rel_segments *segments, const rel_mentions *mentions, rel_arena *arena,
                    rel_tree **ret_trees, size_t *ret_count, relata_error *err);

#endif
