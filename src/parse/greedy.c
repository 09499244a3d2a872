/**
 * A greedy parser with linear scores: each feature has a row of two signed bytes, for REL_LEFT and
 * REL_RIGHT as compared with REL_SHIFT, and the move with the highest sum is made. When an arc is
 * made, a second linear classifier names its relation at once, so that later decisions see the
 * relations of earlier ones. There is no search and nothing is taken back.
 *
 * Many decisions leave no doubt: an article before a noun depends on it and is its "det". They are
 * looked up by the tags that meet, and nothing is scored.
 */
#include "parse/greedy.h"

#include "base/bits.h"

enum { SURE_MOVE_SEED = 1, SURE_LABEL_SEED };

uint64_t rel_sure_move_key(const rel_state *state)
{
    uint64_t key = rel_mix(SURE_MOVE_SEED, state->nodes[rel_state_stack(state, 0)].tag);
    key = rel_mix(key, state->nodes[rel_state_ahead(state, 0)].tag);
    return rel_mix(key, state->nodes[rel_state_ahead(state, 1)].tag);
}

uint64_t rel_sure_label_key(const rel_state *state, rel_move move)
{
    uint64_t key = rel_mix(SURE_LABEL_SEED, state->nodes[rel_state_stack(state, 0)].tag);
    return rel_mix(rel_mix(key, state->nodes[rel_state_governor(state, move)].tag), (uint64_t)move);
}

rel_move rel_sure_move(const rel_weight_table *sure, const rel_state *state)
{
    size_t count = 0;
    const char *pairs = rel_weight_find(sure, rel_sure_move_key(state), &count);
    rel_move move = count ? (rel_move)rel_weight_at(pairs, 0).tag : REL_MOVE_COUNT;
    return move < REL_MOVE_COUNT && rel_state_allows(state, move) ? move : REL_MOVE_COUNT;
}

uint8_t rel_sure_label(const rel_weight_table *sure, const rel_state *state, rel_move move)
{
    size_t count = 0;
    const char *pairs = rel_weight_find(sure, rel_sure_label_key(state, move), &count);
    return count ? rel_weight_at(pairs, 0).tag % REL_LABEL_LANES : REL_NO_LABEL;
}

/* Rows lie all over tables that no near cache holds: ask for all of them before the first is read.
 */
static inline void find_rows(const rel_weight_rows *table, size_t step, const uint32_t *hashes,
                             size_t count, const int8_t **ret)
{
    for (size_t i = 0; i < count; i++) {
        ret[i] = table->weights + step * rel_row_of(hashes[i], table->count);
        REL_PREFETCH(ret[i]);
    }
}

static rel_move best_move(const rel_model *model, const rel_state *state)
{
    uint32_t hashes[REL_MAX_MOVE_FEATURES];
    size_t count = rel_move_features(state, hashes);
    const int8_t *rows[REL_MAX_MOVE_FEATURES];
    int left = 0, right = 0;
    find_rows(&model->moves, REL_MOVE_LANES, hashes, count, rows);
    for (size_t i = 0; i < count; i++) {
        left += rows[i][0];
        right += rows[i][1];
    }
    bool can_shift = rel_state_allows(state, REL_SHIFT);
    if (rel_state_allows(state, REL_RIGHT) && right > left && (right > 0 || !can_shift))
        return REL_RIGHT;
    return left > 0 || !can_shift ? REL_LEFT : REL_SHIFT;
}

static uint8_t best_label(const rel_model *model, const rel_state *state, rel_move move)
{
    uint32_t hashes[REL_MAX_LABEL_FEATURES];
    int16_t scores[REL_LABEL_LANES] = {0};
    size_t count = rel_label_features(state, move, hashes);
    const int8_t *rows[REL_MAX_LABEL_FEATURES];
    find_rows(&model->label_weights, 1, hashes, count, rows);
    for (size_t i = 0; i < count; i++)
        for (size_t label = 0; label < REL_LABEL_LANES; label++)
            scores[label] = (int16_t)(scores[label] + rows[i][label]);
    size_t best = 0;
    for (size_t label = 1; label < REL_LABEL_LANES; label++)
        if (scores[label] > scores[best])
            best = label;
    return (uint8_t)best;
}

static rel_move choose_move(const rel_model *model, const rel_state *state)
{
    if (state->stack_size == 0)
        return REL_SHIFT;
    rel_move move = rel_sure_move(&model->sure, state);
    return move < REL_MOVE_COUNT ? move : best_move(model, state);
}

static uint8_t choose_label(const rel_model *model, const rel_state *state, rel_move move)
{
    if (move == REL_SHIFT || rel_state_governor(state, move) == rel_state_root(state))
        return REL_NO_LABEL;
    uint8_t label = rel_sure_label(&model->sure, state, move);
    return label != REL_NO_LABEL ? label : best_label(model, state, move);
}

void rel_greedy_parse(const rel_model *model, rel_state *state)
{
    while (!rel_state_is_final(state)) {
        rel_move move = choose_move(model, state);
        rel_state_move(state, move, choose_label(model, state, move));
    }
}
