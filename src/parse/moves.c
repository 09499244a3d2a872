#include "parse/moves.h"

static void clear_node(rel_state_node *node, uint16_t nothing)
{
    node->left_labels = node->right_labels = 0;
    node->head = nothing;
    node->left = node->second_left = node->right = node->second_right = nothing;
    node->label = REL_NO_LABEL;
    node->left_count = node->right_count = 0;
}

void rel_state_see(rel_state_node *node, const rel_spelling *spelling, rel_tagged tags)
{
    node->form = spelling->properties[REL_FOLDED];
    node->suffix = spelling->properties[REL_SUFFIX_3];
    node->tag = rel_mix(1, tags.tag);
    node->doubt = rel_mix(node->tag, tags.rival);
}

void rel_state_start(rel_state *state, size_t count)
{
    state->count = (uint16_t)count;
    state->next = 0;
    state->stack_size = 0;
    uint16_t nothing = rel_state_nothing(state);
    for (size_t i = 0; i <= nothing; i++)
        clear_node(&state->nodes[i], nothing);
    rel_state_node *root = &state->nodes[rel_state_root(state)];
    root->form = root->suffix = root->tag = root->doubt = UINT64_C(0x9D39247E33776D41);
    rel_state_node *none = &state->nodes[nothing];
    none->form = none->suffix = none->tag = none->doubt = UINT64_C(0x2AF7398005AAA5C7);
}

static uint8_t one_more(uint8_t count)
{
    return count < UINT8_MAX ? (uint8_t)(count + 1) : count;
}

static void attach(rel_state *state, uint16_t word, uint16_t governor, uint8_t label)
{
    rel_state_node *child = &state->nodes[word], *head = &state->nodes[governor];
    uint64_t bit = UINT64_C(1) << (label & 63);
    child->head = governor;
    child->label = label;
    if (word < governor) {
        head->second_left = head->left;
        head->left = word;
        head->left_count = one_more(head->left_count);
        head->left_labels |= bit;
    } else {
        head->second_right = head->right;
        head->right = word;
        head->right_count = one_more(head->right_count);
        head->right_labels |= bit;
    }
}

void rel_state_move(rel_state *state, rel_move move, uint8_t label)
{
    if (move == REL_SHIFT) {
        state->stack[state->stack_size++] = state->next++;
        return;
    }
    uint16_t governor = rel_state_governor(state, move);
    uint16_t word = state->stack[--state->stack_size];
    attach(state, word, governor, label);
}
