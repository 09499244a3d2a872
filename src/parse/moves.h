/**
 * The arc-hybrid transition system (Kuhlmann, Gómez-Rodríguez, Satta 2011): a stack of words, the
 * words still to come, and three moves that build a tree from left to right.
 */
#ifndef REL_PARSE_MOVES_H
#define REL_PARSE_MOVES_H

#include "language/model.h"
#include "parse/tag.h"

typedef enum rel_move {
    REL_SHIFT, /**< the next word goes on the stack */
    REL_LEFT,  /**< the top of the stack depends on the next word and goes */
    REL_RIGHT, /**< the top of the stack depends on the one below and goes */
    REL_MOVE_COUNT
} rel_move;

enum {
    REL_MAX_STATE = REL_TREE_MAX_NODES + 1, /**< words, the root behind them, and nothing */
    REL_NO_LABEL = 0xFF
};

/** What the features see of a word, and what has been built on it. */
typedef struct rel_state_node {
    uint64_t form, suffix, tag, doubt;               /**< hashes */
    uint64_t left_labels, right_labels;              /**< a bit for each label */
    uint16_t head;                                   /**< index; of nothing while open */
    uint16_t left, second_left, right, second_right; /**< outermost dependents */
    uint8_t label, left_count, right_count;
} rel_state_node;

/**
 * A tree that grows. nodes[0 .. count) are the words, nodes[count] is the root, which stands behind
 * the last word, and nodes[count + 1] is nothing: it stands wherever there is no word.
 */
typedef struct rel_state {
    rel_state_node nodes[REL_MAX_STATE + 1];
    uint16_t count, next, stack_size;
    uint16_t stack[REL_MAX_STATE];
} rel_state;

/** Set what the features see of a word with that spelling and these tags. */
void rel_state_see(rel_state_node *node, const rel_spelling *spelling, rel_tagged tags);

/** Start with `count` words, at most REL_TREE_MAX_NODES - 1, whose hashes are set already. */
void rel_state_start(rel_state *state, size_t count);

static inline uint16_t rel_state_root(const rel_state *state)
{
    return state->count;
}

static inline uint16_t rel_state_nothing(const rel_state *state)
{
    return (uint16_t)(state->count + 1);
}

/** The word `depth` places below the top of the stack, or nothing. */
static inline uint16_t rel_state_stack(const rel_state *state, size_t depth)
{
    return depth < state->stack_size ? state->stack[state->stack_size - 1 - depth]
                                     : rel_state_nothing(state);
}

/** The word `distance` places after the next one, or nothing. */
static inline uint16_t rel_state_ahead(const rel_state *state, size_t distance)
{
    return state->next + distance <= state->count ? (uint16_t)(state->next + distance)
                                                  : rel_state_nothing(state);
}

/** Whether the tree is complete: only the root is left. */
static inline bool rel_state_is_final(const rel_state *state)
{
    return state->stack_size == 0 && state->next == state->count;
}

/** Whether `move` can be made now; in a state that is not final, one can. */
static inline bool rel_state_allows(const rel_state *state, rel_move move)
{
    if (move == REL_SHIFT)
        return state->next < state->count;
    return state->stack_size >= (move == REL_LEFT ? 1 : 2);
}

/** The word that would govern the top of the stack after REL_LEFT or REL_RIGHT. */
static inline uint16_t rel_state_governor(const rel_state *state, rel_move move)
{
    return move == REL_LEFT ? state->next : rel_state_stack(state, 1);
}

/** Make a move that is allowed; `label` is of the new arc, if there is one. */
void rel_state_move(rel_state *state, rel_move move, uint8_t label);

enum { REL_MAX_MOVE_FEATURES = 128, REL_MAX_LABEL_FEATURES = 64 };

/** Hashes of what speaks for or against the next move; returns how many. */
size_t rel_move_features(const rel_state *state, uint32_t *ret);

/** Hashes of what tells the relation of the top of the stack to the governor after `move`. */
size_t rel_label_features(const rel_state *state, rel_move move, uint32_t *ret);

/*
 * The rows of features: they lie all over tables that no near cache holds, so that all of them are
 * asked for before the first is read.
 */

/** Where the weights of rel_move_features() stand; returns how many rows. */
size_t rel_move_rows(const rel_state *state, const rel_weight_rows *table, const int8_t **ret);

/** Where the weights of rel_label_features() stand; returns how many rows. */
size_t rel_label_rows(const rel_state *state, rel_move move, const rel_weight_rows *table,
                      const int8_t **ret);

/** The row of a feature in a table of `count` rows. */
static inline uint32_t rel_row_of(uint32_t hash, uint32_t count)
{
    return (uint32_t)((uint64_t)hash * count >> 32);
}

#endif
