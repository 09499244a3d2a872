/*
 * Wires leave a box side by side in the order of where they go, so that they do not cross at once.
 */
#include <stdlib.h>

#include "graph/columns_steps.h"

enum { MOST_APART = 9, CORNER = 7 };

typedef struct port {
    size_t neighbour;
    double target;
    uint32_t wire;
} port;

static int by_target(const void *a, const void *b)
{
    const port *one = a, *other = b;
    if (one->target < other->target || one->target > other->target)
        return one->target < other->target ? -1 : 1;
    return (one->wire > other->wire) - (one->wire < other->wire);
}

static void set_far(rel_columns *c, uint32_t from, const rel_neighbour *near)
{
    const rel_slot *other = &c->slots[near->slot];
    for (size_t i = 0; i < other->link_count; i++) {
        rel_neighbour *back = &c->neighbours[other->link_from + i];
        if (back->wire == near->wire && back->slot == from)
            back->far = near->near;
    }
}

/* The part of a side where wires may end: below the bands on a head that has them. */
static void free_part(const rel_columns *c, const rel_slot *slot, double *ret_middle,
                      double *ret_length)
{
    double taken = slot->is_head ? c->band_size : 0;
    *ret_middle = taken / 2;
    *ret_length = slot->size - taken - 2 * CORNER;
}

static void spread_side(rel_columns *c, uint32_t index, bool is_before, port *ports)
{
    const rel_slot *slot = &c->slots[index];
    size_t count = 0;
    for (size_t i = slot->link_from; i < slot->link_from + slot->link_count; i++) {
        const rel_neighbour *n = &c->neighbours[i];
        if (n->is_before == is_before)
            ports[count++] = (port){i, c->slots[n->slot].at + n->far, n->wire};
    }
    if (count == 0)
        return;
    qsort(ports, count, sizeof *ports, by_target);
    double middle, length;
    free_part(c, slot, &middle, &length);
    double apart = count > 1 ? length / (double)(count - 1) : 0;
    apart = apart < 0 ? 0 : apart > MOST_APART ? MOST_APART : apart;
    for (size_t i = 0; i < count; i++) {
        rel_neighbour *n = &c->neighbours[ports[i].neighbour];
        n->near = middle + ((double)i - (double)(count - 1) / 2) * apart;
        set_far(c, index, n);
    }
}

bool rel_columns_spread(rel_columns *c, relata_error *err)
{
    port *ports = rel_arena_need(c->arena, c->layout->wire_count + 1, 2 * sizeof *ports, err);
    if (!ports)
        return false;
    for (uint32_t i = 0; i < c->slot_count; i++)
        if (c->slots[i].box != REL_NO_BOX) {
            spread_side(c, i, true, ports);
            spread_side(c, i, false, ports);
        }
    return true;
}
