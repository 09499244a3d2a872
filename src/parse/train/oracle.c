#include "parse/train/oracle.h"

/** Arcs between the next word and those on the stack that a shift makes impossible. */
static unsigned cost_of_shift(const rel_state *state, const uint16_t *gold)
{
    unsigned cost = 0;
    for (size_t i = 0; i < state->stack_size; i++) {
        uint16_t word = state->stack[i];
        bool is_top = i + 1 == state->stack_size;
        cost += gold[word] == state->next;
        cost += state->next < state->count && !is_top && gold[state->next] == word;
    }
    return cost;
}

/** Arcs between the top of the stack and words from `from` on. */
static unsigned arcs_ahead(const rel_state *state, const uint16_t *gold, uint16_t word,
                           uint16_t from)
{
    unsigned count = gold[word] >= from;
    for (uint16_t i = state->next; i < state->count; i++)
        count += gold[i] == word;
    return count;
}

void rel_oracle_costs(const rel_state *state, const uint16_t *gold, unsigned ret[REL_MOVE_COUNT])
{
    ret[REL_SHIFT] = cost_of_shift(state, gold);
    ret[REL_LEFT] = ret[REL_RIGHT] = 0;
    if (state->stack_size == 0)
        return;
    uint16_t top = rel_state_stack(state, 0);
    ret[REL_LEFT] = arcs_ahead(state, gold, top, (uint16_t)(state->next + 1));
    ret[REL_LEFT] += state->stack_size > 1 && gold[top] == rel_state_stack(state, 1);
    ret[REL_RIGHT] = arcs_ahead(state, gold, top, state->next);
}
