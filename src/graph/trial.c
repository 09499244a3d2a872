/*
 * What the child process does: lay out, choose among several input orders, send.
 *
 * dot's result depends on the order of its input. The orders are seeded shuffles and the fewest
 * crossings and shortest lines win, ties by seed, so that the result is the same every time.
 */
#include "graph/trial.h"

#include <stdlib.h>

#include "graph/child.h"
#include "graph/crossings.h"
#include "graph/random.h"

enum { POINTS_A_CROSSING = 400 };

typedef struct trial {
    rel_graphviz *graphviz;
    const rel_layout *layout;
    rel_layout result; /* the child's copy of the parent's memory is its own to write to */
    uint32_t *box_order, *wire_order;
    int pipe;
} trial;

static void shuffle(uint32_t *order, size_t count, unsigned seed)
{
    uint64_t state = rel_random_start(seed);
    for (size_t i = 0; i < count; i++)
        order[i] = (uint32_t)i;
    for (size_t i = count; seed && i > 1; i--) {
        size_t j = rel_random_next(&state) % i;
        uint32_t swapped = order[i - 1];
        order[i - 1] = order[j];
        order[j] = swapped;
    }
}

static bool lay_out(trial *t, unsigned seed)
{
    shuffle(t->box_order, t->layout->box_count, seed);
    shuffle(t->wire_order, t->layout->wire_count, seed);
    return rel_graphviz_lay_out(t->graphviz, t->box_order, t->wire_order);
}

static bool count_curve(void *receiver, const rel_wire *wire)
{
    return rel_crossings_add(receiver, wire);
}

/* Lower is better; negative when this order cannot be laid out. */
static double score_of(trial *t, unsigned seed)
{
    rel_crossings crossings = {0};
    double score = -1;
    if (lay_out(t, seed) && rel_graphviz_read(t->graphviz, &t->result, count_curve, &crossings))
        score = (double)rel_crossings_count(&crossings) + crossings.length / POINTS_A_CROSSING;
    rel_crossings_clear(&crossings);
    rel_graphviz_take_down(t->graphviz);
    return score;
}

static unsigned best_seed(trial *t)
{
    unsigned best = 0;
    double best_score = -1;
    for (unsigned seed = 0; seed < t->layout->tries; seed++) {
        double score = score_of(t, seed);
        if (score >= 0 && (best_score < 0 || score < best_score)) {
            best = seed;
            best_score = score;
        }
    }
    return best;
}

static bool send_curve(void *receiver, const rel_wire *wire)
{
    const trial *t = receiver;
    return rel_child_send(t->pipe, wire, sizeof *wire) &&
           rel_child_send(t->pipe, wire->points, wire->point_count * sizeof *wire->points);
}

static bool send_result(trial *t)
{
    const rel_layout *result = &t->result;
    return rel_graphviz_read(t->graphviz, &t->result, send_curve, t) &&
           rel_child_send(t->pipe, result->boxes, result->box_count * sizeof *result->boxes) &&
           rel_child_send(t->pipe, &result->width, sizeof result->width) &&
           rel_child_send(t->pipe, &result->height, sizeof result->height);
}

bool rel_trial_run(void *context, int pipe)
{
    const rel_trial *plan = context;
    const rel_layout *layout = plan->layout;
    trial t = {
        .graphviz = rel_graphviz_new(layout, plan->how),
        .layout = layout,
        .result = *layout,
        .box_order = calloc(layout->box_count + 1, sizeof *t.box_order),
        .wire_order = calloc(layout->wire_count + 1, sizeof *t.wire_order),
        .pipe = pipe,
    };
    if (!t.graphviz || !t.box_order || !t.wire_order)
        return false;
    bool has_choice =
        !plan->how->is_quick && layout->tries > 1 && strcmp(plan->how->engine, "dot") == 0;
    unsigned seed = has_choice ? best_seed(&t) : 0;
    return lay_out(&t, seed) && send_result(&t);
}
