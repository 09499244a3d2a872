/**
 * Building the tree of a sentence: the best move, one after the other.
 */
#ifndef REL_PARSE_GREEDY_H
#define REL_PARSE_GREEDY_H

#include "parse/moves.h"

/**
 * The move that is always right where such tags meet, or REL_MOVE_COUNT when that depends.
 *
 * @param sure rel_model.sure
 */
rel_move rel_sure_move(const rel_weight_table *sure, const rel_state *state);

/** The relation that an arc between such tags always has, or REL_NO_LABEL when that depends. */
uint8_t rel_sure_label(const rel_weight_table *sure, const rel_state *state, rel_move move);

/** The keys of the two in the table. */
uint64_t rel_sure_move_key(const rel_state *state);
uint64_t rel_sure_label_key(const rel_state *state, rel_move move);

enum { REL_SURE_SLOTS = 1 << 12 };

/** Answers of the table by key: the same tags meet again and again. A zeroed one is empty. */
typedef struct rel_sure_memory {
    struct rel_sure_slot {
        uint64_t key;
        uint16_t answer; /**< plus 1 */
    } slots[REL_SURE_SLOTS];
} rel_sure_memory;

/**
 * Make moves until the tree of a state that was started is complete.
 *
 * @param sure of the same model only
 */
void rel_greedy_parse(const rel_model *model, rel_sure_memory *sure, rel_state *state);

#endif
