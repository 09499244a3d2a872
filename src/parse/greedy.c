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

#include <assert.h>

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

enum { NOT_SURE = 0xFF };

static uint8_t ask(const rel_weight_table *sure, uint64_t key)
{
    size_t count = 0;
    const char *pairs = rel_weight_find(sure, key, &count);
    return count ? rel_weight_at(pairs, 0).tag : NOT_SURE;
}

static rel_move move_of(uint8_t answer, const rel_state *state)
{
    rel_move move = answer < REL_MOVE_COUNT ? (rel_move)answer : REL_MOVE_COUNT;
    return move < REL_MOVE_COUNT && rel_state_allows(state, move) ? move : REL_MOVE_COUNT;
}

static uint8_t label_of(uint8_t answer)
{
    return answer == NOT_SURE ? REL_NO_LABEL : answer % REL_LABEL_LANES;
}

rel_move rel_sure_move(const rel_weight_table *sure, const rel_state *state)
{
    return move_of(ask(sure, rel_sure_move_key(state)), state);
}

uint8_t rel_sure_label(const rel_weight_table *sure, const rel_state *state, rel_move move)
{
    return label_of(ask(sure, rel_sure_label_key(state, move)));
}

/** As ask(), from memory if it was asked before. */
static uint8_t remember(const rel_weight_table *sure, rel_sure_memory *memory, uint64_t key)
{
    struct rel_sure_slot *slot = &memory->slots[key % REL_SURE_SLOTS];
    if (slot->key != key || !slot->answer)
        *slot = (struct rel_sure_slot){key, (uint16_t)(ask(sure, key) + 1)};
    return (uint8_t)(slot->answer - 1);
}

static rel_move best_move(const rel_model *model, const rel_state *state)
{
    bool can_shift = rel_state_allows(state, REL_SHIFT);
    if (!can_shift && !rel_state_allows(state, REL_RIGHT))
        return REL_LEFT;
    const int8_t *rows[REL_MAX_MOVE_FEATURES];
    size_t count = rel_move_rows(state, &model->moves, rows);
    int left = 0, right = 0;
    REL_UNROLL_SOME
    for (size_t i = 0; i < count; i++) {
        left += rows[i][0];
        right += rows[i][1];
    }
    if (rel_state_allows(state, REL_RIGHT) && right > left && (right > 0 || !can_shift))
        return REL_RIGHT;
    return left > 0 || !can_shift ? REL_LEFT : REL_SHIFT;
}

static_assert(REL_MAX_LABEL_FEATURES <= INT16_MAX / UINT8_MAX, "sums have a bit to spare");

enum { LANE_BITS = 16, LANES = 64 / LANE_BITS };

static const uint64_t each_lane = UINT64_C(0x0001000100010001), lane_tops = each_lane << 15;

/** The higher one of each lane. */
static uint64_t higher(uint64_t a, uint64_t b)
{
    uint64_t is_a = (((a | lane_tops) - b) & lane_tops) >> (LANE_BITS - 1);
    uint64_t of_a = (is_a << LANE_BITS) - is_a;
    return (a & of_a) | (b & ~of_a);
}

static uint64_t highest(const rel_label_sums *sums)
{
    uint64_t high = 0, best = 0;
    for (size_t k = 0; k < REL_LABEL_WORDS; k++)
        high = higher(high, higher(sums->even[k], sums->odd[k]));
    for (unsigned lane = 0; lane < LANES; lane++) {
        uint64_t score = high >> lane * LANE_BITS & UINT16_MAX;
        best = score > best ? score : best;
    }
    return best;
}

/** In each lane its lowest bit, set where it holds `score`. */
static uint64_t lanes_with(uint64_t lanes, uint64_t score)
{
    uint64_t rest = lanes ^ score * each_lane;
    return ((lane_tops - rest) & lane_tops) >> (LANE_BITS - 1);
}

static uint8_t best_label(const rel_model *model, const rel_state *state, rel_move move)
{
    const int8_t *rows[REL_MAX_LABEL_FEATURES];
    size_t count = rel_label_rows(state, move, &model->label_weights, rows);
    rel_label_sums sums;
    rel_label_rows_add(rows, count, &sums);
    uint64_t score = highest(&sums), found = 0;
    unsigned first = 0;
    for (unsigned k = REL_LABEL_WORDS; k-- > 0;) {
        uint64_t here = lanes_with(sums.even[k], score) | lanes_with(sums.odd[k], score) << 1;
        found = here ? here : found;
        first = here ? 2 * LANES * k : first;
    }
    unsigned even = rel_zero_bytes(found); /* the lowest lane, two labels to each */
    bool is_odd = !(found >> 8 * even & 1);
    return (uint8_t)(first + even + is_odd);
}

static rel_move choose_move(const rel_model *model, rel_sure_memory *sure, const rel_state *state)
{
    if (state->stack_size == 0)
        return REL_SHIFT;
    rel_move move = move_of(remember(&model->sure, sure, rel_sure_move_key(state)), state);
    return move < REL_MOVE_COUNT ? move : best_move(model, state);
}

static uint8_t choose_label(const rel_model *model, rel_sure_memory *sure, const rel_state *state,
                            rel_move move)
{
    if (move == REL_SHIFT || rel_state_governor(state, move) == rel_state_root(state))
        return REL_NO_LABEL;
    uint8_t label = label_of(remember(&model->sure, sure, rel_sure_label_key(state, move)));
    return label != REL_NO_LABEL ? label : best_label(model, state, move);
}

void rel_greedy_parse(const rel_model *model, rel_sure_memory *sure, rel_state *state)
{
    while (!rel_state_is_final(state)) {
        rel_move move = choose_move(model, sure, state);
        rel_state_move(state, move, choose_label(model, sure, state, move));
    }
}
