/**
 * What the parser looks at, as tables.
 *
 * First everything that can be seen of a state is laid out as numbers ("atoms": the form of the
 * top of the stack, the tag of the next word, the label of its leftmost dependent). A template
 * names up to three atoms; the hash of the template and its atoms is a feature. Adding a feature
 * is a new line in a table, and training again.
 */
#include "base/array.h"
#include "base/bits.h"
#include "parse/moves.h"
#include "parse/spelling.h"

/** What is seen of one word. */
enum aspect { FORM, TAG, BOTH, SUFFIX, DOUBT, LABEL, ASPECT_COUNT };

/** The words that are seen: on the stack, ahead, and their dependents. */
enum place {
    S0,
    S1,
    S2,
    N0,
    N1,
    N2,
    S0_LEFT,
    S0_LEFT2,
    S0_RIGHT,
    S0_RIGHT2,
    S1_LEFT,
    S1_RIGHT,
    N0_LEFT,
    N0_LEFT2,
    PLACE_COUNT
};

#define ATOM(place, aspect) ((place)*ASPECT_COUNT + (aspect))

/** Atoms that are of no single word follow those that are. */
enum {
    NONE = PLACE_COUNT * ASPECT_COUNT,
    DISTANCE,       /* between the top of the stack and the next word */
    STACK_DISTANCE, /* between the two topmost words of the stack */
    S0_VALENCY,
    S1_VALENCY,
    N0_VALENCY,
    S0_LEFT_LABELS,
    S0_RIGHT_LABELS,
    S1_RIGHT_LABELS,
    S1_LEFT_LABELS,
    N0_LEFT_LABELS,
    DIRECTION,
    ATOM_COUNT
};

struct template
{
    uint8_t atoms[3];
};

#define F(place) ATOM(place, FORM)
#define T(place) ATOM(place, TAG)
#define B(place) ATOM(place, BOTH)
#define S(place) ATOM(place, SUFFIX)
#define D(place) ATOM(place, DOUBT)
#define L(place) ATOM(place, LABEL)

// clang-format off
static const struct template move_templates[] = {
    {{F(S0), NONE, NONE}}, {{T(S0), NONE, NONE}}, {{B(S0), NONE, NONE}},
    {{F(N0), NONE, NONE}}, {{T(N0), NONE, NONE}}, {{B(N0), NONE, NONE}},
    {{F(N1), NONE, NONE}}, {{T(N1), NONE, NONE}}, {{B(N1), NONE, NONE}},
    {{T(N2), NONE, NONE}}, {{B(N2), NONE, NONE}},
    {{F(S1), NONE, NONE}}, {{T(S1), NONE, NONE}}, {{B(S1), NONE, NONE}},
    {{T(S2), NONE, NONE}},
    {{S(S0), T(N0), NONE}}, {{T(S0), S(N0), NONE}}, {{S(S0), S(N0), NONE}},
    /* second thoughts of the tagger */
    {{D(S0), T(N0), NONE}}, {{D(S0), D(N0), NONE}}, {{D(S1), T(S0), NONE}},
    {{F(S0), D(N0), NONE}}, 
    /* pairs */
    {{F(S0), F(N0), NONE}}, {{F(S0), T(N0), NONE}}, {{T(S0), F(N0), NONE}}, {{T(S0), T(N0), NONE}},
    {{B(S0), T(N0), NONE}}, {{T(S0), B(N0), NONE}}, {{B(S0), F(N0), NONE}},
    {{F(S1), F(S0), NONE}}, {{F(S1), T(S0), NONE}}, {{T(S1), F(S0), NONE}}, {{T(S1), T(S0), NONE}},
    {{B(S1), T(S0), NONE}}, {{T(S1), B(S0), NONE}},
    {{F(S1), T(N0), NONE}}, {{T(S1), F(N0), NONE}}, {{T(S1), T(N0), NONE}}, {{F(S1), F(N0), NONE}},
    {{T(N0), T(N1), NONE}}, {{F(N0), T(N1), NONE}}, {{F(S0), F(N1), NONE}},
    /* three words */
    {{T(N0), T(N1), T(N2)}}, {{T(S0), T(N0), T(N1)}}, {{F(S0), T(N0), T(N1)}},
    {{T(S0), F(N0), T(N1)}}, {{T(S1), T(S0), T(N0)}}, {{T(S2), T(S1), T(S0)}},
    {{T(S1), T(S0), F(N0)}}, {{T(S1), F(S0), T(N0)}}, {{F(S1), T(S0), T(N0)}},
    {{F(S1), T(S0), F(N0)}},
    {{T(S0), T(N0), T(S0_RIGHT)}}, {{T(S0), T(N0), T(N0_LEFT)}}, {{T(S0), T(N0), T(S0_LEFT)}},
    {{T(S0), T(S0_LEFT), T(S0_RIGHT)}}, {{T(S0), T(N0_LEFT), T(N0_LEFT2)}},
    {{T(S0), T(S0_RIGHT), T(S0_RIGHT2)}}, {{T(S0), T(S0_LEFT), T(S0_LEFT2)}},
    {{T(S1), T(S1_RIGHT), T(S0)}}, {{T(S1), T(S1_LEFT), T(S0)}}, {{T(S1), T(S0), T(S0_LEFT)}},
    {{F(S1), F(S0_LEFT), T(S0)}}, {{T(S1), F(S0_LEFT), T(S0)}}, {{F(S1), F(S0), F(S0_LEFT)}},
    /* dependents */
    {{F(S0_LEFT), NONE, NONE}}, {{T(S0_LEFT), NONE, NONE}}, {{F(S0_RIGHT), NONE, NONE}},
    {{F(N0_LEFT), NONE, NONE}}, {{T(N0_LEFT), NONE, NONE}},
    {{T(S0_RIGHT2), NONE, NONE}}, {{T(S0_LEFT2), NONE, NONE}},
    {{L(S0_LEFT), T(S0), T(N0)}}, {{L(S0_RIGHT), T(S0), T(N0)}}, {{L(N0_LEFT), T(S0), T(N0)}},
    {{L(S1_RIGHT), T(S1), T(S0)}}, {{L(S0_LEFT), T(S0), T(S1)}},
    {{T(S0), S0_LEFT_LABELS, T(N0)}}, {{T(S0), S0_RIGHT_LABELS, T(N0)}},
    {{F(S0), S0_RIGHT_LABELS, NONE}}, {{F(S0), S0_LEFT_LABELS, NONE}},
    {{T(N0), N0_LEFT_LABELS, T(S0)}}, {{F(N0), N0_LEFT_LABELS, NONE}},
    {{T(S1), S1_RIGHT_LABELS, T(S0)}}, {{F(S1), S1_RIGHT_LABELS, T(S0)}},
    {{T(S1), S1_LEFT_LABELS, T(S0)}}, {{T(S0), S0_LEFT_LABELS, S0_RIGHT_LABELS}},
    /* numbers */
    {{F(S0), S0_VALENCY, NONE}}, {{T(S0), S0_VALENCY, NONE}}, {{T(S0), S0_VALENCY, T(N0)}},
    {{F(N0), N0_VALENCY, NONE}}, {{T(N0), N0_VALENCY, NONE}}, {{T(S1), S1_VALENCY, T(S0)}},
    {{F(S0), DISTANCE, NONE}}, {{F(N0), DISTANCE, NONE}}, {{T(S0), DISTANCE, T(N0)}},
    {{F(S0), F(N0), DISTANCE}}, {{T(S1), STACK_DISTANCE, T(S0)}}, {{F(S1), STACK_DISTANCE, T(S0)}},
    {{T(S1), DISTANCE, T(N0)}},
};

/** For the label the governor is put in the place of N0, so that both directions share a table. */
static const struct template label_templates[] = {
    {{F(S0), DIRECTION, NONE}}, {{T(S0), DIRECTION, NONE}}, {{B(S0), DIRECTION, NONE}},
    {{F(N0), DIRECTION, NONE}}, {{T(N0), DIRECTION, NONE}}, {{B(N0), DIRECTION, NONE}},
    {{T(S0), T(N0), DIRECTION}}, {{F(S0), T(N0), DIRECTION}}, {{T(S0), F(N0), DIRECTION}},
    {{F(S0), F(N0), DIRECTION}}, {{B(S0), T(N0), DIRECTION}}, {{T(S0), B(N0), DIRECTION}},
    {{S(S0), T(N0), DIRECTION}}, {{T(S0), S(N0), DIRECTION}},
    {{D(S0), T(N0), DIRECTION}}, {{T(S0), D(N0), DIRECTION}}, {{D(S0), F(N0), DIRECTION}},
    {{F(S0_LEFT), T(S0), T(N0)}}, {{F(S0_LEFT), F(N0), DIRECTION}}, {{F(S0_LEFT), F(S0), DIRECTION}},
    {{T(S0_LEFT), T(S0), T(N0)}}, {{L(S0_LEFT), T(S0), T(N0)}},
    {{T(S0_RIGHT), T(S0), T(N0)}}, {{F(S0_RIGHT), T(S0), DIRECTION}},
    {{T(S0), S0_LEFT_LABELS, T(N0)}}, {{T(S0), S0_RIGHT_LABELS, T(N0)}}, {{F(S0), S0_LEFT_LABELS, DIRECTION}},
    {{T(N0), N0_LEFT_LABELS, T(S0)}}, {{T(N0), S1_RIGHT_LABELS, T(S0)}},
    {{F(N0), N0_LEFT_LABELS, DIRECTION}}, {{F(N0), S1_RIGHT_LABELS, DIRECTION}},
    {{B(N0), S1_RIGHT_LABELS, T(S0)}}, {{B(N0), N0_LEFT_LABELS, T(S0)}},
    {{F(N0_LEFT), T(N0), T(S0)}}, {{F(N0_LEFT), B(N0), T(S0)}}, {{F(S1_RIGHT), T(N0), T(S0)}},
    {{DISTANCE, T(S0), T(N0)}}, {{T(N1), T(S0), T(N0)}}, {{F(N1), T(S0), T(N0)}},
    {{F(N2), T(S0), T(N0)}}, {{F(S2), T(S0), T(N0)}}, {{T(S2), T(S0), T(N0)}},
};
// clang-format on

static void see_word(const rel_state_node *node, uint64_t *ret)
{
    ret[FORM] = node->form;
    ret[TAG] = node->tag;
    ret[BOTH] = node->form * 3 + node->tag;
    ret[SUFFIX] = node->suffix;
    ret[DOUBT] = node->doubt;
    ret[LABEL] = node->label;
}

static uint64_t distance_class(unsigned from, unsigned to)
{
    unsigned distance = from < to ? to - from : from - to;
    return distance <= 4 ? distance : distance <= 7 ? 5 : distance <= 12 ? 6 : 7;
}

static uint64_t valency_class(const rel_state_node *node)
{
    unsigned left = node->left_count < 3 ? node->left_count : 3;
    unsigned right = node->right_count < 3 ? node->right_count : 3;
    return left * 4 + right;
}

static void see_words(const rel_state *state, const uint16_t *places, uint64_t *atoms)
{
    for (size_t place = 0; place < PLACE_COUNT; place++)
        see_word(&state->nodes[places[place]], atoms + place * ASPECT_COUNT);
    const rel_state_node *s0 = &state->nodes[places[S0]], *s1 = &state->nodes[places[S1]],
                         *n0 = &state->nodes[places[N0]];
    atoms[NONE] = 0;
    atoms[DISTANCE] = distance_class(places[S0], places[N0]);
    atoms[STACK_DISTANCE] = distance_class(places[S0], places[S1]);
    atoms[S0_VALENCY] = valency_class(s0);
    atoms[S1_VALENCY] = valency_class(s1);
    atoms[N0_VALENCY] = valency_class(n0);
    atoms[S0_LEFT_LABELS] = s0->left_labels;
    atoms[S0_RIGHT_LABELS] = s0->right_labels;
    atoms[S1_RIGHT_LABELS] = s1->right_labels;
    atoms[S1_LEFT_LABELS] = s1->left_labels;
    atoms[N0_LEFT_LABELS] = n0->left_labels;
}

static void add_dependents(const rel_state *state, uint16_t *places)
{
    const rel_state_node *s0 = &state->nodes[places[S0]], *s1 = &state->nodes[places[S1]],
                         *n0 = &state->nodes[places[N0]];
    places[S0_LEFT] = s0->left;
    places[S0_LEFT2] = s0->second_left;
    places[S0_RIGHT] = s0->right;
    places[S0_RIGHT2] = s0->second_right;
    places[S1_LEFT] = s1->left;
    places[S1_RIGHT] = s1->right;
    places[N0_LEFT] = n0->left;
    places[N0_LEFT2] = n0->second_left;
}

/* Multiplying carries every atom into the upper half, which is all that is used. */
static uint32_t hash_template(uint64_t seed, const struct template *template, const uint64_t *atoms)
{
    uint64_t hash = (seed ^ atoms[template->atoms[0]]) * UINT64_C(0x9E3779B97F4A7C15);
    hash = (hash + atoms[template->atoms[1]]) * UINT64_C(0xC2B2AE3D27D4EB4F);
    hash = (hash + atoms[template->atoms[2]]) * UINT64_C(0xD6E8FEB86659FD93);
    return (uint32_t)(hash >> 32);
}

/** Seeds far apart: the number of the template times an odd constant. */
static uint64_t seed_of(size_t template)
{
    return (template + 1) * UINT64_C(0xC2B2AE3D27D4EB4F);
}

size_t rel_move_features(const rel_state *state, uint32_t *ret)
{
    uint16_t places[PLACE_COUNT];
    uint64_t atoms[ATOM_COUNT];
    places[S0] = rel_state_stack(state, 0);
    places[S1] = rel_state_stack(state, 1);
    places[S2] = rel_state_stack(state, 2);
    places[N0] = rel_state_ahead(state, 0);
    places[N1] = rel_state_ahead(state, 1);
    places[N2] = rel_state_ahead(state, 2);
    add_dependents(state, places);
    see_words(state, places, atoms);
    REL_UNROLL
    for (size_t i = 0; i < COUNT_OF(move_templates); i++)
        ret[i] = hash_template(seed_of(i), &move_templates[i], atoms);
    return COUNT_OF(move_templates);
}

size_t rel_label_features(const rel_state *state, rel_move move, uint32_t *ret)
{
    uint16_t places[PLACE_COUNT];
    uint64_t atoms[ATOM_COUNT];
    uint16_t word = rel_state_stack(state, 0), nothing = rel_state_nothing(state);
    places[S0] = word;
    places[N0] = places[S1] = rel_state_governor(state, move);
    places[S2] = word > 0 ? (uint16_t)(word - 1) : nothing;
    places[N1] = rel_state_ahead(state, move == REL_LEFT ? 1 : 0);
    places[N2] = word + 1 < state->count ? (uint16_t)(word + 1) : nothing;
    add_dependents(state, places);
    see_words(state, places, atoms);
    atoms[DIRECTION] = move;
    REL_UNROLL
    for (size_t i = 0; i < COUNT_OF(label_templates); i++)
        ret[i] = hash_template(seed_of(i), &label_templates[i], atoms);
    return COUNT_OF(label_templates);
}
