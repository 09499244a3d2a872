/**
 * What a parser consists of, for the files that are one parser together.
 */
#ifndef REL_PARSE_PARSER_PARTS_H
#define REL_PARSE_PARSER_PARTS_H

#include "parse/greedy.h"
#include "parse/lemma.h"
#include "parse/parser.h"
#include "parse/tag.h"

enum { REL_TAG_MARGIN = 2 }; /**< places before and behind the words of the tagger */

struct rel_parser {
    const rel_model *model;
    rel_symbols *symbols;
    rel_tagger tagger;
    rel_lemmas lemmas;
    uint8_t labels[REL_LABEL_LANES]; /**< rel_deprel by number */
    rel_symbol (*lemma_of_word)[REL_INFLECTION_COUNT];
    size_t lemma_capacity, lemma_count; /**< words whose row is valid */
    rel_parse_word *sentence;           /**< of rel_parse() */
    size_t sentence_capacity;
    uint32_t *words; /**< of the tagger, with a margin at both ends */
    size_t word_capacity;
    rel_tagged *tags;
    size_t tag_capacity;
    uint32_t *spread; /**< words of the tagger with mentions as they are written; with the margin */
    size_t spread_capacity;
    rel_tagged *spread_tags;
    size_t spread_tag_capacity;
    char *spelling;
    size_t spelling_capacity;
    rel_sure_memory sure;
    rel_state state;
};

/** Room for the words and tags of a sentence. */
bool rel_parser_make_room(rel_parser *parser, size_t count, relata_error *err);

/** Tag `count` words, for which there is room, and mend what the tagger is known to mistake. */
bool rel_parser_tag(rel_parser *parser, rel_parse_word *words, size_t count, relata_error *err);

#endif
