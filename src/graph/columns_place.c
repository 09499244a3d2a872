/*
 * Each slot wants to be where its wires are straight. Layer by layer that is a least-squares
 * problem with a fixed order and least distances, which pooling adjacent violators solves exactly
 * (Ayer et al. 1955). Some rounds over all layers settle the whole.
 */
#include "graph/columns_steps.h"

enum { BOX_GAP = 12, PASSING_GAP = 5, MIXED_GAP = 9 };

#define PULL 0.02 /* of a slot to the middle, against drifting apart */
#define PIN  1e6  /* of a head to the start */

/* A run of slots that touch and move as one. */
typedef struct run {
    double sum, weight;
    size_t from, count;
} run;

static double mean(const run *r)
{
    return r->sum / r->weight;
}

static double distance(const rel_slot *one, const rel_slot *other)
{
    bool one_is_box = one->box != REL_NO_BOX, other_is_box = other->box != REL_NO_BOX;
    double gap = one_is_box && other_is_box   ? BOX_GAP
                 : one_is_box || other_is_box ? MIXED_GAP
                                              : PASSING_GAP;
    return (one->size + other->size) / 2 + gap;
}

static double wanted(const rel_columns *c, const rel_slot *slot, double middle, double *ret_weight)
{
    double sum = PULL * middle, weight = PULL;
    if (slot->is_head && c->band_size > 0) {
        *ret_weight = PIN;
        return slot->size / 2;
    }
    for (size_t i = 0; i < slot->link_count; i++) {
        const rel_neighbour *neighbour = &c->neighbours[slot->link_from + i];
        const rel_slot *other = &c->slots[neighbour->slot];
        sum += neighbour->weight * (other->at + neighbour->far - neighbour->near);
        weight += neighbour->weight;
    }
    *ret_weight = weight;
    return sum / weight;
}

static void settle(rel_columns *c, const run *runs, size_t run_count, const double *offsets,
                   size_t layer, double least)
{
    for (size_t r = 0; r < run_count; r++) {
        double at = mean(&runs[r]);
        at = at < least ? least : at;
        for (size_t i = 0; i < runs[r].count; i++) {
            size_t place = runs[r].from + i;
            c->slots[c->members[c->first[layer] + place]].at = at + offsets[place];
        }
    }
}

static void place_layer(rel_columns *c, size_t layer, double middle, run *runs, double *offsets)
{
    size_t run_count = 0;
    double offset = 0, weight;
    const rel_slot *before = NULL;
    for (size_t i = c->first[layer]; i < c->first[layer + 1]; i++) {
        const rel_slot *slot = &c->slots[c->members[i]];
        size_t place = i - c->first[layer];
        offset += before ? distance(before, slot) : 0;
        offsets[place] = offset;
        double at = wanted(c, slot, middle, &weight) - offset;
        runs[run_count++] = (run){at * weight, weight, place, 1};
        while (run_count > 1 && mean(&runs[run_count - 2]) >= mean(&runs[run_count - 1])) {
            runs[run_count - 2].sum += runs[run_count - 1].sum;
            runs[run_count - 2].weight += runs[run_count - 1].weight;
            runs[run_count - 2].count += runs[run_count - 1].count;
            run_count--;
        }
        before = slot;
    }
    bool is_between = layer > 0 && layer + 1 < c->layer_count;
    const rel_slot *first =
        c->first[layer] < c->first[layer + 1] ? &c->slots[c->members[c->first[layer]]] : NULL;
    double least = (is_between ? c->least : 0) + (first ? first->size / 2 : 0);
    settle(c, runs, run_count, offsets, layer, least);
}

/* To begin with, every layer is stacked from its start. */
static void stack(rel_columns *c)
{
    for (size_t layer = 0; layer < c->layer_count; layer++) {
        double at = 0;
        const rel_slot *before = NULL;
        for (size_t i = c->first[layer]; i < c->first[layer + 1]; i++) {
            rel_slot *slot = &c->slots[c->members[i]];
            at += before ? distance(before, slot) : slot->size / 2 + c->least;
            slot->at = at;
            before = slot;
        }
    }
}

static double middle_of(const rel_columns *c)
{
    double most = 0;
    for (size_t i = 0; i < c->slot_count; i++)
        most = c->slots[i].at > most ? c->slots[i].at : most;
    return (most + c->least) / 2;
}

bool rel_columns_place(rel_columns *c, unsigned sweeps, relata_error *err)
{
    run *runs = rel_arena_need(c->arena, c->slot_count, sizeof *runs, err);
    double *offsets = rel_arena_need(c->arena, c->slot_count, sizeof *offsets, err);
    if (!runs || !offsets)
        return false;
    stack(c);
    double middle = middle_of(c);
    for (unsigned sweep = 0; sweep < sweeps; sweep++) {
        for (size_t layer = 0; layer < c->layer_count; layer++)
            place_layer(c, layer, middle, runs, offsets);
        for (size_t layer = c->layer_count; layer-- > 0;)
            place_layer(c, layer, middle, runs, offsets);
    }
    return true;
}
