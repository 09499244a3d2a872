/**
 * The parts of a parser that work on sentences which are no part of a document.
 */
#ifndef REL_PARSE_PARSER_H
#define REL_PARSE_PARSER_H

#include "parse/parse.h"

/** A word to be tagged and parsed. */
typedef struct rel_parse_word {
    rel_symbol form;
    rel_symbol lemma;
    uint32_t head; /**< number of the governing word from 1; 0 is the root */
    uint8_t upos, xpos, deprel;
    bool has_tags;           /**< `upos` and `xpos` are given and stay */
    const rel_token *tokens; /**< of a mention: what it consists of in the text */
    uint32_t token_count;    /**< 0 for any other word */
} rel_parse_word;

/** As rel_parser_new() with these weights, which must outlive the parser. */
rel_parser *rel_parser_open(const struct rel_model *model, rel_symbols *symbols, relata_error *err);

/** Fill in tags, lemmas, heads and relations of `count` words of one sentence. */
bool rel_parser_analyze(rel_parser *parser, rel_parse_word *words, size_t count, relata_error *err);

#endif
