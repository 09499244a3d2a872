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

/** What a state looks like: the words at each place, and what is of no single word. */
typedef struct view {
    const rel_state_node *words[PLACE_COUNT];
    uint64_t numbers[ATOM_COUNT - NONE];
} view;

static uint64_t distance_class(unsigned from, unsigned to)
{
    static const uint8_t classes[] = {0, 1, 2, 3, 4, 5, 5, 5, 6, 6, 6, 6, 6, 7};
    unsigned distance = from < to ? to - from : from - to;
    return classes[distance < COUNT_OF(classes) ? distance : COUNT_OF(classes) - 1];
}

static uint64_t valency_class(const rel_state_node *node)
{
    unsigned left = node->left_count < 3 ? node->left_count : 3;
    unsigned right = node->right_count < 3 ? node->right_count : 3;
    return left * 4 + right;
}

/** Set what is of no single word, and the dependents; the six words themselves are set already. */
static inline void complete(const rel_state *state, view *seen)
{
    const rel_state_node *nodes = state->nodes;
    const rel_state_node *s0 = seen->words[S0], *s1 = seen->words[S1], *n0 = seen->words[N0];
    seen->words[S0_LEFT] = &nodes[s0->left];
    seen->words[S0_LEFT2] = &nodes[s0->second_left];
    seen->words[S0_RIGHT] = &nodes[s0->right];
    seen->words[S0_RIGHT2] = &nodes[s0->second_right];
    seen->words[S1_LEFT] = &nodes[s1->left];
    seen->words[S1_RIGHT] = &nodes[s1->right];
    seen->words[N0_LEFT] = &nodes[n0->left];
    seen->words[N0_LEFT2] = &nodes[n0->second_left];
    uint64_t *numbers = seen->numbers;
    numbers[NONE - NONE] = 0;
    numbers[DISTANCE - NONE] = distance_class((unsigned)(s0 - nodes), (unsigned)(n0 - nodes));
    numbers[STACK_DISTANCE - NONE] = distance_class((unsigned)(s0 - nodes), (unsigned)(s1 - nodes));
    numbers[S0_VALENCY - NONE] = valency_class(s0);
    numbers[S1_VALENCY - NONE] = valency_class(s1);
    numbers[N0_VALENCY - NONE] = valency_class(n0);
    numbers[S0_LEFT_LABELS - NONE] = s0->left_labels;
    numbers[S0_RIGHT_LABELS - NONE] = s0->right_labels;
    numbers[S1_RIGHT_LABELS - NONE] = s1->right_labels;
    numbers[S1_LEFT_LABELS - NONE] = s1->left_labels;
    numbers[N0_LEFT_LABELS - NONE] = n0->left_labels;
}

static inline void view_for_move(const rel_state *state, view *ret)
{
    ret->words[S0] = &state->nodes[rel_state_stack(state, 0)];
    ret->words[S1] = &state->nodes[rel_state_stack(state, 1)];
    ret->words[S2] = &state->nodes[rel_state_stack(state, 2)];
    ret->words[N0] = &state->nodes[rel_state_ahead(state, 0)];
    ret->words[N1] = &state->nodes[rel_state_ahead(state, 1)];
    ret->words[N2] = &state->nodes[rel_state_ahead(state, 2)];
    complete(state, ret);
    ret->numbers[DIRECTION - NONE] = 0;
}

static inline void view_for_label(const rel_state *state, rel_move move, view *ret)
{
    uint16_t word = rel_state_stack(state, 0), nothing = rel_state_nothing(state);
    ret->words[S0] = &state->nodes[word];
    ret->words[N0] = ret->words[S1] = &state->nodes[rel_state_governor(state, move)];
    ret->words[S2] = &state->nodes[word > 0 ? word - 1 : nothing];
    ret->words[N1] = &state->nodes[rel_state_ahead(state, move == REL_LEFT ? 1 : 0)];
    ret->words[N2] = &state->nodes[word + 1 < state->count ? word + 1 : nothing];
    complete(state, ret);
    ret->numbers[DIRECTION - NONE] = move;
}

static inline uint64_t aspect_of(const rel_state_node *word, enum aspect aspect)
{
    switch (aspect) {
    case FORM: return word->form;
    case TAG: return word->tag;
    case BOTH: return word->form * 3 + word->tag;
    case SUFFIX: return word->suffix;
    case DOUBT: return word->doubt;
    case LABEL: return word->label;
    case ASPECT_COUNT: break;
    }
    return 0;
}

/* Where templates are constants, as in unrolled loops, so is all of the choice. */
static inline uint64_t atom_of(const view *seen, unsigned atom)
{
    if (atom == NONE)
        return 0;
    if (atom > NONE)
        return seen->numbers[atom - NONE];
    return aspect_of(seen->words[atom / ASPECT_COUNT], (enum aspect)(atom % ASPECT_COUNT));
}

/*
 * Multiplying carries every atom into the upper half, which is all that is used. The products of
 * second and third atoms do not depend on the template, so that templates share them.
 */
static inline uint32_t hash_template(uint64_t seed, const struct template *template,
                                     const view *seen)
{
    const uint64_t a = UINT64_C(0x9E3779B97F4A7C15), b = UINT64_C(0xC2B2AE3D27D4EB4F),
                   c = UINT64_C(0xD6E8FEB86659FD93);
    uint64_t hash = (seed ^ atom_of(seen, template->atoms[0])) * (a * b * c) +
                    atom_of(seen, template->atoms[1]) * (b * c) +
                    atom_of(seen, template->atoms[2]) * c;
    return (uint32_t)(hash >> 32);
}

/** Seeds far apart: the number of the template times an odd constant. */
static inline uint64_t seed_of(size_t template)
{
    return (template + 1) * UINT64_C(0xC2B2AE3D27D4EB4F);
}

size_t rel_move_features(const rel_state *state, uint32_t *ret)
{
    view seen;
    view_for_move(state, &seen);
    REL_UNROLL
    for (size_t i = 0; i < COUNT_OF(move_templates); i++)
        ret[i] = hash_template(seed_of(i), &move_templates[i], &seen);
    return COUNT_OF(move_templates);
}

size_t rel_label_features(const rel_state *state, rel_move move, uint32_t *ret)
{
    view seen;
    view_for_label(state, move, &seen);
    REL_UNROLL
    for (size_t i = 0; i < COUNT_OF(label_templates); i++)
        ret[i] = hash_template(seed_of(i), &label_templates[i], &seen);
    return COUNT_OF(label_templates);
}

size_t rel_move_rows(const rel_state *state, const rel_weight_rows *table, const int8_t **ret)
{
    view seen;
    view_for_move(state, &seen);
    REL_UNROLL
    for (size_t i = 0; i < COUNT_OF(move_templates); i++) {
        uint32_t hash = hash_template(seed_of(i), &move_templates[i], &seen);
        ret[i] = table->weights + (size_t)REL_MOVE_LANES * rel_row_of(hash, table->count);
        REL_PREFETCH(ret[i]);
    }
    return COUNT_OF(move_templates);
}

size_t rel_label_rows(const rel_state *state, rel_move move, const rel_weight_rows *table,
                      const int8_t **ret)
{
    view seen;
    view_for_label(state, move, &seen);
    REL_UNROLL
    for (size_t i = 0; i < COUNT_OF(label_templates); i++) {
        uint32_t hash = hash_template(seed_of(i), &label_templates[i], &seen);
        ret[i] = table->weights + rel_row_of(hash, table->count);
        REL_PREFETCH(ret[i]);
        REL_PREFETCH(ret[i] + REL_LABEL_LANES - 1);
    }
    return COUNT_OF(label_templates);
}
