/**
 * Treebanks that are made: a grammar of news English gives as many sentences with their trees as it
 * asks for, the same ones on every machine.
 */
#ifndef REL_PARSE_TRAIN_MADE_H
#define REL_PARSE_TRAIN_MADE_H

#include "parse/conllu.h"

/** Append the sentences that the grammar `content` makes to `bank`. */
bool rel_bank_make(rel_bank *bank, const char *name, rel_text content, rel_symbols *symbols,
                   relata_error *err);

#endif
