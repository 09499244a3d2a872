/**
 * How good the tagger and the parser are, measured on a treebank.
 */
#ifndef REL_PARSE_EVALUATE_H
#define REL_PARSE_EVALUATE_H

#include "base/writer.h"
#include "parse/conllu.h"
#include "parse/parser.h"

/** Counts of right answers; `counted` leaves punctuation out. */
typedef struct rel_scores {
    size_t words, xpos, upos, heads, labels;
    size_t counted, counted_heads, counted_labels;
    size_t gold[REL_DEPREL_COUNT], found[REL_DEPREL_COUNT], right[REL_DEPREL_COUNT];
} rel_scores;

/**
 * Analyze all sentences of `bank` and compare.
 *
 * A relation is right when it is the same and the head is; subtypes count as different only where
 * rel_deprel has them.
 *
 * @param uses_gold_tags take the bank's tags instead of finding them
 */
bool rel_evaluate(rel_parser *parser, const rel_bank *bank, bool uses_gold_tags, rel_scores *ret,
                  relata_error *err);

/** Write the scores as lines of name and percentages. */
void rel_put_scores(rel_writer *out, const rel_scores *scores);

#endif
