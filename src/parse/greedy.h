/**
 * Building the tree of a sentence: the best move, one after the other.
 */
#ifndef REL_PARSE_GREEDY_H
#define REL_PARSE_GREEDY_H

#include "parse/moves.h"

/** Make moves until the tree of a state that was started is complete. */
void rel_greedy_parse(const rel_model *model, rel_state *state);

#endif
