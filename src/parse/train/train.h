/**
 * The parts of the trainer, which is a program of its own: `relata-train`.
 */
#ifndef REL_PARSE_TRAIN_TRAIN_H
#define REL_PARSE_TRAIN_TRAIN_H

#include "parse/train/corpus.h"
#include "parse/train/draft.h"

/**
 * Train a tagger and put it into `draft`.
 *
 * @param folds 0 to learn from all sentences; or else, more quickly, from what people wrote only,
 *              without every sentence whose number is `left_out` modulo `folds`
 */
bool rel_train_tagger(const rel_corpus *corpus, size_t folds, size_t left_out, rel_draft *draft,
                      relata_error *err);

/** Fill `corpus->seen_tags`: each part of the corpus is tagged by what the others have taught. */
bool rel_train_see_tags(rel_corpus *corpus, size_t folds, relata_error *err);

/** Find the decisions of the parser that leave no doubt, and put them into `draft`. */
bool rel_train_sure(const rel_corpus *corpus, rel_draft *draft, relata_error *err);

/** Train the parser and its labeller on the corpus's seen tags, and put them into `draft`, which
 * must have the decisions that leave no doubt. */
bool rel_train_parser(const rel_corpus *corpus, rel_draft *draft, relata_error *err);

#endif
