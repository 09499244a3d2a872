/**
 * What the trainer learns from: treebanks with their tags and relations as numbers.
 */
#ifndef REL_PARSE_TRAIN_CORPUS_H
#define REL_PARSE_TRAIN_CORPUS_H

#include "parse/conllu.h"
#include "parse/tag.h"

typedef struct rel_corpus {
    rel_symbols symbols;
    rel_bank bank;
    rel_tag_pair tags[REL_TAG_LANES]; /**< the commonest pairs, in order of their number */
    size_t tag_count;
    uint8_t labels[REL_LABEL_LANES]; /**< rel_deprel by number */
    size_t label_count;
    uint8_t *gold_tags, *gold_labels; /**< numbers, by word of the bank */
    uint8_t *seen_tags;               /**< what a tagger says that did not learn from the word */
} rel_corpus;

/** Read treebanks and number their tags and relations. */
bool rel_corpus_open(rel_corpus *corpus, const char *const *paths, size_t path_count,
                     relata_error *err);

void rel_corpus_close(rel_corpus *corpus);

/** A sequence of numbers that is the same on every machine (xorshift; Marsaglia 2003). */
typedef struct rel_random {
    uint64_t state; /**< not 0 */
} rel_random;

/** A number below `bound`. */
uint32_t rel_random_below(rel_random *random, uint32_t bound);

/** Put `count` numbers in random order. */
void rel_random_shuffle(rel_random *random, uint32_t *numbers, size_t count);

#endif
