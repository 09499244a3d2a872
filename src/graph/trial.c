/*
 * What the child process does: limit itself, lay out, choose among several input orders, send.
 *
 * dot's result depends on the order of its input. The orders are seeded shuffles and the fewest
 * crossings and shortest lines win, ties by seed, so that the result is the same every time.
 */
#include "graph/trial.h"

#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <sys/resource.h>
#include <unistd.h>

#include "graph/crossings.h"
#include "graph/random.h"

enum { MEMORY_MIB = 2048, POINTS_A_CROSSING = 400 };

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

static bool send_bytes(int pipe, const void *bytes, size_t size)
{
    const char *at = bytes;
    while (size) {
        ssize_t sent = write(pipe, at, size);
        if (sent < 0 && errno == EINTR)
            continue;
        if (sent <= 0)
            return false;
        at += sent;
        size -= (size_t)sent;
    }
    return true;
}

static bool send_curve(void *receiver, const rel_wire *wire)
{
    const trial *t = receiver;
    return send_bytes(t->pipe, wire, sizeof *wire) &&
           send_bytes(t->pipe, wire->points, wire->point_count * sizeof *wire->points);
}

static bool send_result(trial *t)
{
    const rel_layout *result = &t->result;
    return rel_graphviz_read(t->graphviz, &t->result, send_curve, t) &&
           send_bytes(t->pipe, result->boxes, result->box_count * sizeof *result->boxes) &&
           send_bytes(t->pipe, result->frames, result->frame_count * sizeof *result->frames) &&
           send_bytes(t->pipe, &result->width, sizeof result->width) &&
           send_bytes(t->pipe, &result->height, sizeof result->height);
}

static void limit(int resource, rlim_t soft, rlim_t hard)
{
    const struct rlimit limits = {soft, hard};
    setrlimit(resource, &limits);
}

#if defined(__SANITIZE_ADDRESS__)
#define REL_ADDRESS_SPACE_IS_LIMITED 0
#elif defined(__has_feature)
#if __has_feature(address_sanitizer)
#define REL_ADDRESS_SPACE_IS_LIMITED 0
#endif
#endif
#ifndef REL_ADDRESS_SPACE_IS_LIMITED
#define REL_ADDRESS_SPACE_IS_LIMITED 1
#endif

static void restrict_child(unsigned seconds)
{
    limit(RLIMIT_CPU, seconds, seconds + 1);
    limit(RLIMIT_CORE, 0, 0);
    if (REL_ADDRESS_SPACE_IS_LIMITED) /* the address sanitizer maps terabytes */
        limit(RLIMIT_AS, (rlim_t)MEMORY_MIB * 1024 * 1024, (rlim_t)MEMORY_MIB * 1024 * 1024);
    /* Numbers are printed and read with a point; files named by attributes are never opened. */
    setenv("LC_ALL", "C", 1);
    setenv("SERVER_NAME", "relata", 1);
    unsetenv("GV_FILE_PATH");
    int nothing = open("/dev/null", O_WRONLY);
    if (nothing >= 0)
        dup2(nothing, STDERR_FILENO); /* asserts and debugging prints of Graphviz */
}

void rel_trial_run(const rel_layout *layout, const rel_graphviz_settings *how, int pipe)
{
    restrict_child(layout->seconds);
    trial t = {
        .graphviz = rel_graphviz_new(layout, how),
        .layout = layout,
        .result = *layout,
        .box_order = calloc(layout->box_count + 1, sizeof *t.box_order),
        .wire_order = calloc(layout->wire_count + 1, sizeof *t.wire_order),
        .pipe = pipe,
    };
    if (!t.graphviz || !t.box_order || !t.wire_order)
        _exit(EXIT_FAILURE);
    bool has_choice = !how->is_quick && layout->tries > 1 && strcmp(how->engine, "dot") == 0;
    unsigned seed = has_choice ? best_seed(&t) : 0;
    _exit(lay_out(&t, seed) && send_result(&t) ? EXIT_SUCCESS : EXIT_FAILURE);
}
