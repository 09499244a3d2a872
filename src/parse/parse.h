/**
 * From the tokens of a sentence to parts of speech, lemmas and a dependency tree.
 */
#ifndef REL_PARSE_PARSE_H
#define REL_PARSE_PARSE_H

#include "language/language.h"
#include "parse/tree.h"

/** What one thread keeps between sentences: vectors of the words that it has seen. */
typedef struct rel_parser rel_parser;

/**
 * @param symbols the thread's table, which must outlive the parser
 * @return NULL with `err` set: RELATA_UNSUPPORTED when `language` has no weights
 */
rel_parser *rel_parser_new(const rel_language *language, rel_symbols *symbols, relata_error *err);

void rel_parser_free(rel_parser *parser);

/** Drop what is known of symbols beyond the frozen ones; call it with rel_symbols_forget(). */
void rel_parser_forget(rel_parser *parser);

/**
 * Tag and parse one sentence. Outermost mentions (see rel_mention.outer) that are not pronouns
 * become one node each.
 *
 * @param mentions NULL to take every token by itself
 * @param ret in `arena`
 */
bool rel_parse(rel_parser *parser, const rel_segments *segments, const rel_mentions *mentions,
               uint32_t sentence, rel_arena *arena, rel_tree *ret, relata_error *err);

/** As rel_parse(), but heads and relations stay 0: much faster, and enough to choose sentences. */
bool rel_parse_tags(rel_parser *parser, const rel_segments *segments, const rel_mentions *mentions,
                    uint32_t sentence, rel_arena *arena, rel_tree *ret, relata_error *err);

/** Fill in what rel_parse_tags() has left open. */
bool rel_parse_heads(rel_parser *parser, rel_tree *tree, relata_error *err);

#endif
