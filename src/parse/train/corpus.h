/**
 * What the trainer learns from: treebanks with their tags and relations as numbers.
 */
#ifndef REL_PARSE_TRAIN_CORPUS_H
#define REL_PARSE_TRAIN_CORPUS_H

#include "parse/conllu.h"
#include "parse/moves.h"
#include "parse/train/collapse.h"

typedef struct rel_corpus {
    rel_symbols symbols;
    rel_bank bank;         /**< the treebanks, copies with collapsed names, and what was made */
    size_t sentence_count; /**< of the treebanks themselves */
    size_t written_count;  /**< with their copies; the others were made by grammars */
    size_t written_words;  /**< words of those */
    rel_collapsed collapsed;
    rel_tag_pair tags[REL_TAG_LANES]; /**< the commonest pairs, in order of their number */
    size_t tag_count;
    uint8_t labels[REL_LABEL_LANES]; /**< rel_deprel by number */
    size_t label_count;
    uint8_t *gold_tags, *gold_labels; /**< numbers, by word of the bank */
    rel_tagged *seen_tags;            /**< what a tagger says that did not learn from the word */
} rel_corpus;

/** Read treebanks, collapse the names of their sentences, number their tags and relations. */
bool rel_corpus_open(rel_corpus *corpus, const char *const *paths, size_t path_count,
                     relata_error *err);

/** What is seen of each word of the corpus, by symbol, on the heap; NULL when memory runs out. */
rel_spelling *rel_corpus_spellings(const rel_corpus *corpus);

/** Start the tree of a sentence as the parser sees it; `ret_gold` gets each word's governor. */
void rel_corpus_start(const rel_corpus *corpus, const rel_spelling *spellings,
                      const rel_bank_sentence *sentence, rel_state *state, uint16_t *ret_gold);

/** Whether a sentence is short enough for one tree. */
static inline bool rel_corpus_fits(const rel_bank_sentence *sentence)
{
    return sentence->count < REL_TREE_MAX_NODES;
}

void rel_corpus_close(rel_corpus *corpus);

#endif
