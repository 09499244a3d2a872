/**
 * A greedy parser with linear scores: each feature has a row of two signed bytes, for REL_LEFT and
 * REL_RIGHT as compared with REL_SHIFT, and the move with the highest sum is made. When an arc is
 * made, a second linear classifier names its relation at once, so that later decisions see the
 * relations of earlier ones. There is no search and nothing is taken back.
 */
#include "parse/greedy.h"

static rel_move best_move(const rel_model *model, const rel_state *state)
{
    uint32_t hashes[REL_MAX_MOVE_FEATURES];
    size_t count = rel_move_features(state, hashes);
    int left = 0, right = 0;
    for (size_t i = 0; i < count; i++) {
        const int8_t *row = model->moves.weights +
                            (size_t)REL_MOVE_LANES * rel_row_of(hashes[i], model->moves.count);
        left += row[0];
        right += row[1];
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
    for (size_t i = 0; i < count; i++) {
        const int8_t *row =
            model->label_rows.weights +
            (size_t)REL_LABEL_LANES * rel_row_of(hashes[i], model->label_rows.count);
        for (size_t label = 0; label < REL_LABEL_LANES; label++)
            scores[label] = (int16_t)(scores[label] + row[label]);
    }
    size_t best = 0;
    for (size_t label = 1; label < REL_LABEL_LANES; label++)
        if (scores[label] > scores[best])
            best = label;
    return (uint8_t)best;
}

void rel_greedy_parse(const rel_model *model, rel_state *state)
{
    while (!rel_state_is_final(state)) {
        rel_move move = REL_SHIFT;
        uint8_t label = REL_NO_LABEL;
        if (state->stack_size > 0)
            move = best_move(model, state);
        if (move != REL_SHIFT)
            label = best_label(model, state, move);
        rel_state_move(state, move, label);
    }
}
