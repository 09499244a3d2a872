/*
 * The power method with a fixed number of rounds over the edges in canonical order: no tolerance
 * decides when to stop, so the sums are the same everywhere. The set is grown with a heap of the
 * neighbours of what is in already.
 */
#include "graph/rank.h"

#include "base/memory.h"

enum { ROUNDS = 50 };

static const double damping = 0.85;

bool rel_choice_has(const rel_choice *choice, size_t i)
{
    const rel_arc *arc = &choice->facts->arcs[i];
    return choice->has_arc[i] && choice->has_vertex[rel_choice_source(choice, arc)] &&
           choice->has_vertex[rel_choice_target(choice, arc)];
}

static double weight_of(const rel_arc *arc)
{
    return arc->weight ? arc->weight : 1;
}

/** One round: every node gives its rank to its neighbours in proportion to the weights. */
static void flow(const rel_choice *choice, const double *strength, const double *rank, double *next)
{
    for (size_t i = 0; i < choice->facts->arc_count; i++) {
        if (!rel_choice_has(choice, i))
            continue;
        const rel_arc *arc = &choice->facts->arcs[i];
        size_t a = rel_choice_source(choice, arc), b = rel_choice_target(choice, arc);
        next[a] += damping * rank[b] * weight_of(arc) / strength[b];
        next[b] += damping * rank[a] * weight_of(arc) / strength[a];
    }
}

static void measure_strength(const rel_choice *choice, double *strength)
{
    for (size_t i = 0; i < choice->facts->arc_count; i++)
        if (rel_choice_has(choice, i)) {
            const rel_arc *arc = &choice->facts->arcs[i];
            strength[rel_choice_source(choice, arc)] += weight_of(arc);
            strength[rel_choice_target(choice, arc)] += weight_of(arc);
        }
}

bool rel_rank(const rel_choice *choice, double *ret, relata_error *err)
{
    size_t count = choice->facts->vertex_count;
    double *strength = rel_calloc(count, sizeof *strength);
    double *next = rel_calloc(count, sizeof *next);
    bool ok = (strength && next) || rel_fail_memory(err);
    if (ok) {
        measure_strength(choice, strength);
        for (size_t i = 0; i < count; i++)
            ret[i] = choice->has_vertex[i] ? 1 : 0;
        for (int round = 0; round < ROUNDS; round++) {
            for (size_t i = 0; i < count; i++)
                next[i] = choice->has_vertex[i] ? 1 - damping : 0;
            flow(choice, strength, ret, next);
            memcpy(ret, next, count * sizeof *ret);
        }
    }
    rel_free(strength);
    rel_free(next);
    return ok;
}

/** The neighbours of node `i` are `ends[first[i]]` to `ends[first[i + 1] - 1]`. */
typedef struct adjacency {
    size_t *first, *ends;
} adjacency;

static bool find_neighbours(const rel_choice *choice, adjacency *ret, relata_error *err)
{
    const rel_facts *facts = choice->facts;
    ret->first = rel_calloc(facts->vertex_count + 2, sizeof *ret->first);
    ret->ends = rel_calloc(2 * facts->arc_count, sizeof *ret->ends);
    if (!ret->first || !ret->ends)
        return rel_fail_memory(err);
    /* Counted two places further on, the sums become the places to fill in. */
    for (size_t i = 0; i < facts->arc_count; i++)
        if (rel_choice_has(choice, i)) {
            ret->first[rel_choice_source(choice, &facts->arcs[i]) + 2]++;
            ret->first[rel_choice_target(choice, &facts->arcs[i]) + 2]++;
        }
    for (size_t i = 2; i < facts->vertex_count + 2; i++)
        ret->first[i] += ret->first[i - 1];
    for (size_t i = 0; i < facts->arc_count; i++)
        if (rel_choice_has(choice, i)) {
            size_t a = rel_choice_source(choice, &facts->arcs[i]);
            size_t b = rel_choice_target(choice, &facts->arcs[i]);
            ret->ends[ret->first[a + 1]++] = b;
            ret->ends[ret->first[b + 1]++] = a;
        }
    return true;
}

/** A heap of nodes, the best on top; every node enters it once. */
typedef struct rank_frontier {
    const double *rank;
    size_t *nodes;
    size_t count;
    bool *has_seen;
} rank_frontier;

static bool is_better(const rank_frontier *frontier, size_t a, size_t b)
{
    if (frontier->rank[a] > frontier->rank[b] || frontier->rank[a] < frontier->rank[b])
        return frontier->rank[a] > frontier->rank[b];
    return a < b;
}

static void swap(size_t *a, size_t *b)
{
    size_t kept = *a;
    *a = *b;
    *b = kept;
}

static void push(rank_frontier *frontier, size_t node)
{
    if (frontier->has_seen[node])
        return;
    frontier->has_seen[node] = true;
    size_t at = frontier->count++;
    frontier->nodes[at] = node;
    while (at > 0 && is_better(frontier, frontier->nodes[at], frontier->nodes[(at - 1) / 2])) {
        swap(&frontier->nodes[at], &frontier->nodes[(at - 1) / 2]);
        at = (at - 1) / 2;
    }
}

static size_t pop(rank_frontier *frontier)
{
    size_t best = frontier->nodes[0], at = 0;
    frontier->nodes[0] = frontier->nodes[--frontier->count];
    for (;;) {
        size_t child = 2 * at + 1;
        if (child + 1 < frontier->count &&
            is_better(frontier, frontier->nodes[child + 1], frontier->nodes[child]))
            child++;
        if (child >= frontier->count ||
            !is_better(frontier, frontier->nodes[child], frontier->nodes[at]))
            return best;
        swap(&frontier->nodes[child], &frontier->nodes[at]);
        at = child;
    }
}

/** Put the best node that was not seen yet into the empty frontier; false when there is none. */
static bool restart(rank_frontier *frontier, const rel_choice *choice)
{
    size_t best = SIZE_MAX;
    for (size_t i = 0; i < choice->facts->vertex_count; i++)
        if (choice->has_vertex[i] && !frontier->has_seen[i] &&
            (best == SIZE_MAX || is_better(frontier, i, best)))
            best = i;
    if (best == SIZE_MAX)
        return false;
    push(frontier, best);
    return true;
}

static void grow(rel_choice *choice, rank_frontier *frontier, const adjacency *neighbours,
                 size_t count, bool *chosen)
{
    for (size_t taken = 0; taken < count; taken++) {
        if (frontier->count == 0 && !restart(frontier, choice))
            break;
        size_t node = pop(frontier);
        chosen[node] = true;
        for (size_t i = neighbours->first[node]; i < neighbours->first[node + 1]; i++)
            push(frontier, neighbours->ends[i]);
    }
    memcpy(choice->has_vertex, chosen, choice->facts->vertex_count * sizeof *chosen);
}

bool rel_choice_grow(rel_choice *choice, size_t count, const bool *start, relata_error *err)
{
    size_t vertex_count = choice->facts->vertex_count;
    double *rank = rel_calloc(vertex_count, sizeof *rank);
    bool *chosen = rel_calloc(vertex_count, sizeof *chosen);
    rank_frontier frontier = {.rank = rank,
                              .nodes = rel_calloc(vertex_count, sizeof *frontier.nodes),
                              .has_seen = rel_calloc(vertex_count, sizeof *frontier.has_seen)};
    adjacency neighbours = {0};
    bool ok = (rank && chosen && frontier.nodes && frontier.has_seen) || rel_fail_memory(err);
    ok = ok && rel_rank(choice, rank, err) && find_neighbours(choice, &neighbours, err);
    if (ok) {
        for (size_t i = 0; start && i < vertex_count; i++)
            if (start[i] && choice->has_vertex[i])
                push(&frontier, i);
        grow(choice, &frontier, &neighbours, count, chosen);
    }
    rel_free(neighbours.first);
    rel_free(neighbours.ends);
    rel_free(frontier.nodes);
    rel_free(frontier.has_seen);
    rel_free(chosen);
    rel_free(rank);
    return ok;
}
