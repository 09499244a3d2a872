/**
 * Sentences as the pipeline gives them to the parser: a mention is one word.
 */
#ifndef REL_PARSE_TRAIN_COLLAPSE_H
#define REL_PARSE_TRAIN_COLLAPSE_H

#include "parse/conllu.h"
#include "parse/train/random.h"

/** Which words of a treebank come from several, and which sentence each sentence was made of. */
typedef struct rel_collapsed {
    uint8_t *is_given; /**< by word: its tags are known from the mention */
    size_t word_capacity;
    uint32_t *origins; /**< by sentence: its own number, or that of the sentence as it was */
    size_t sentence_capacity;
} rel_collapsed;

/**
 * Append a copy of each sentence that has names of several words, in which they are one.
 *
 * Every proper name becomes one word, and a third of the other noun phrases. The copy's word has
 * the form of the name's last word, as the head of a mention has.
 */
bool rel_collapse(rel_bank *bank, rel_collapsed *ret, relata_error *err);

void rel_collapsed_clear(rel_collapsed *collapsed);

#endif
