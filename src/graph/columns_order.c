/*
 * Crossings are reduced by barycentres in alternating sweeps, then by exchanging neighbours while
 * that helps (Gansner et al. 1993, section 3). Slots with a given order keep it; heads come first.
 */
#include <stdlib.h>

#include "graph/columns_steps.h"
#include "graph/random.h"

enum { SWEEPS = 12, EXCHANGE_ROUNDS = 12 };

typedef struct ranked_slot {
    uint32_t slot, rank;
    bool is_head;
    double key;
} ranked_slot;

static int by_key(const void *a, const void *b)
{
    const ranked_slot *one = a, *other = b;
    if (one->is_head != other->is_head)
        return one->is_head ? -1 : 1;
    if (one->key < other->key || one->key > other->key)
        return one->key < other->key ? -1 : 1;
    return (one->rank > other->rank) - (one->rank < other->rank);
}

static size_t layer_size(const rel_columns *c, size_t layer)
{
    return c->first[layer + 1] - c->first[layer];
}

static void set_ranks(rel_columns *c, size_t layer)
{
    for (size_t i = c->first[layer]; i < c->first[layer + 1]; i++)
        c->slots[c->members[i]].rank = (uint32_t)(i - c->first[layer]);
}

/* The slots that have an order share their places among themselves in that order. */
static void restore_order(rel_columns *c, size_t layer)
{
    for (size_t i = c->first[layer]; i < c->first[layer + 1]; i++) {
        if (c->slots[c->members[i]].order < 0)
            continue;
        for (size_t j = i + 1; j < c->first[layer + 1]; j++) {
            uint32_t one = c->members[i], other = c->members[j];
            if (c->slots[other].order >= 0 && c->slots[other].order < c->slots[one].order) {
                c->members[i] = other;
                c->members[j] = one;
            }
        }
    }
}

static void sort_layer(rel_columns *c, size_t layer, ranked_slot *ranked)
{
    size_t count = layer_size(c, layer);
    if (count == 0)
        return;
    qsort(ranked, count, sizeof *ranked, by_key);
    for (size_t i = 0; i < count; i++)
        c->members[c->first[layer] + i] = ranked[i].slot;
    restore_order(c, layer);
    set_ranks(c, layer);
}

/* Turns pull less: both of their ends are on one side. */
static double barycentre(const rel_columns *c, const rel_slot *slot, bool looks_before)
{
    double sum = 0;
    size_t count = 0;
    for (size_t i = 0; i < slot->link_count; i++) {
        const rel_neighbour *neighbour = &c->neighbours[slot->link_from + i];
        if (neighbour->is_before != looks_before)
            continue;
        sum += c->slots[neighbour->slot].rank;
        count++;
    }
    return count ? sum / (double)count : -1;
}

static void sweep_layer(rel_columns *c, size_t layer, bool looks_before, ranked_slot *ranked)
{
    size_t other = looks_before ? layer - 1 : layer + 1;
    double scale = (double)layer_size(c, other) / (double)(layer_size(c, layer) + 1);
    for (size_t i = 0; i < layer_size(c, layer); i++) {
        uint32_t index = c->members[c->first[layer] + i];
        const rel_slot *slot = &c->slots[index];
        double key = barycentre(c, slot, looks_before);
        ranked[i] = (ranked_slot){index, slot->rank, slot->is_head, key};
        if (key < 0)
            ranked[i].key = slot->rank * scale;
    }
    sort_layer(c, layer, ranked);
}

/* Crossings between the pieces at two slots of one layer if `one` comes before `other`. */
static long crossings_of(const rel_columns *c, const rel_slot *one, const rel_slot *other)
{
    long count = 0;
    for (size_t i = 0; i < one->link_count; i++)
        for (size_t j = 0; j < other->link_count; j++) {
            const rel_neighbour *a = &c->neighbours[one->link_from + i];
            const rel_neighbour *b = &c->neighbours[other->link_from + j];
            count +=
                a->is_before == b->is_before && c->slots[a->slot].rank > c->slots[b->slot].rank;
        }
    return count;
}

static bool may_exchange(const rel_slot *one, const rel_slot *other)
{
    return !one->is_head && !other->is_head && (one->order < 0 || other->order < 0);
}

static bool exchange_in_layer(rel_columns *c, size_t layer)
{
    bool has_changed = false;
    for (size_t i = c->first[layer]; i + 1 < c->first[layer + 1]; i++) {
        rel_slot *one = &c->slots[c->members[i]], *other = &c->slots[c->members[i + 1]];
        if (!may_exchange(one, other) || crossings_of(c, one, other) <= crossings_of(c, other, one))
            continue;
        uint32_t swapped = c->members[i];
        c->members[i] = c->members[i + 1];
        c->members[i + 1] = swapped;
        one->rank++;
        other->rank--;
        has_changed = true;
    }
    return has_changed;
}

static void exchange_neighbours(rel_columns *c)
{
    bool has_changed = true;
    for (int round = 0; has_changed && round < EXCHANGE_ROUNDS; round++) {
        has_changed = false;
        for (size_t layer = 0; layer < c->layer_count; layer++)
            has_changed = exchange_in_layer(c, layer) || has_changed;
    }
}

static void start_order(rel_columns *c, unsigned seed, ranked_slot *ranked)
{
    uint64_t state = rel_random_start(seed);
    for (size_t layer = 0; layer < c->layer_count; layer++) {
        size_t count = 0;
        for (uint32_t i = 0; i < c->slot_count; i++)
            if (c->slots[i].layer == layer) {
                double key = seed ? (double)(rel_random_next(&state) >> 11) : i;
                ranked[count++] = (ranked_slot){i, i, c->slots[i].is_head, key};
            }
        sort_layer(c, layer, ranked);
    }
}

bool rel_columns_order(rel_columns *c, unsigned seed, relata_error *err)
{
    ranked_slot *ranked = rel_arena_need(c->arena, c->slot_count, sizeof *ranked, err);
    if (!ranked)
        return false;
    start_order(c, seed, ranked);
    for (int sweep = 0; sweep < SWEEPS; sweep++) {
        for (size_t layer = 1; layer < c->layer_count; layer++)
            sweep_layer(c, layer, true, ranked);
        for (size_t layer = c->layer_count - 1; layer-- > 0;)
            sweep_layer(c, layer, false, ranked);
        if (sweep % 4 == 3)
            exchange_neighbours(c);
    }
    return true;
}

size_t rel_columns_crossings(const rel_columns *c)
{
    size_t count = 0;
    for (size_t layer = 1; layer < c->layer_count; layer++)
        for (size_t i = c->first[layer]; i < c->first[layer + 1]; i++)
            for (size_t j = i + 1; j < c->first[layer + 1]; j++) {
                const rel_slot *one = &c->slots[c->members[i]], *other = &c->slots[c->members[j]];
                for (size_t k = 0; k < one->link_count; k++)
                    for (size_t l = 0; l < other->link_count; l++) {
                        const rel_neighbour *a = &c->neighbours[one->link_from + k];
                        const rel_neighbour *b = &c->neighbours[other->link_from + l];
                        count += a->is_before && b->is_before &&
                                 c->slots[a->slot].rank > c->slots[b->slot].rank;
                    }
            }
    return count;
}
