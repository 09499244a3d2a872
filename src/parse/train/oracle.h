/**
 * The dynamic oracle of arc-hybrid (Goldberg, Nivre 2013): what each move costs, in any state.
 */
#ifndef REL_PARSE_TRAIN_ORACLE_H
#define REL_PARSE_TRAIN_ORACLE_H

#include "parse/moves.h"

/** How many right arcs can no longer be built after each move; `gold` has each word's governor. */
void rel_oracle_costs(const rel_state *state, const uint16_t *gold, unsigned ret[REL_MOVE_COUNT]);

#endif
