#include "graph/columns.h"

#include <math.h>

#include "graph/columns_steps.h"
#include "graph/extent.h"

enum { QUICK_SWEEPS = 6, SWEEPS = 40, POINTS_A_CROSSING = 250, ROOM_A_WIRE = 7 };

static double band_room(const rel_columns *c)
{
    double size = 0;
    for (size_t i = 0; i < c->layout->wire_count; i++) {
        const rel_wire *wire = &c->layout->wires[i];
        if (wire->is_band)
            size +=
                (c->layout->is_vertical ? wire->label_width : wire->label_height) + REL_BAND_GAP;
    }
    return size > 0 ? size + REL_BAND_MARGIN : 0;
}

/* Heads grow to hold the ends of the bands, and below them those of their other wires. */
static void grow_heads(rel_columns *c)
{
    c->band_size = band_room(c);
    c->least = c->band_size > 0 ? c->band_size + REL_BAND_MARGIN : 0;
    for (size_t i = 0; i < c->layout->box_count && c->band_size > 0; i++) {
        rel_slot *slot = &c->slots[i];
        if (!slot->is_head)
            continue;
        double others = 2 * REL_BAND_MARGIN + ROOM_A_WIRE * (double)slot->link_count;
        slot->size = fmax(slot->size, c->band_size + (slot->link_count ? others : 0));
        if (c->layout->is_vertical)
            c->layout->boxes[i].width = slot->size;
        else
            c->layout->boxes[i].height = slot->size;
    }
}

static double length_along(const rel_columns *c)
{
    double length = 0;
    for (size_t i = 0; i < c->slot_count; i++)
        for (size_t k = 0; k < c->slots[i].link_count; k++) {
            const rel_neighbour *n = &c->neighbours[c->slots[i].link_from + k];
            length += n->is_before ? fabs(c->slots[i].at - c->slots[n->slot].at) : 0;
        }
    return length;
}

static bool try_order(rel_columns *c, unsigned seed, double *ret_score, relata_error *err)
{
    if (!rel_columns_order(c, seed, err) || !rel_columns_place(c, QUICK_SWEEPS, err))
        return false;
    *ret_score = (double)rel_columns_crossings(c) + length_along(c) / POINTS_A_CROSSING;
    return true;
}

static bool choose_order(rel_columns *c, relata_error *err)
{
    unsigned best = 0;
    double best_score = INFINITY, score;
    for (unsigned seed = 0; seed < c->layout->tries; seed++) {
        if (!try_order(c, seed, &score, err))
            return false;
        if (score < best_score) {
            best = seed;
            best_score = score;
        }
    }
    return rel_columns_order(c, best, err);
}

bool rel_columns_lay_out(rel_layout *layout, rel_arena *arena, relata_error *err)
{
    rel_columns columns = {
        .layout = layout,
        .arena = arena,
        .layer_count = 2 * layout->column_count - 1,
    };
    rel_columns *c = &columns;
    if (!rel_columns_build(c, err))
        return false;
    grow_heads(c);
    /* Ends are spread by where things are, and things are placed by where wires end. */
    if (!choose_order(c, err) || !rel_columns_place(c, SWEEPS, err) ||
        !rel_columns_spread(c, err) || !rel_columns_place(c, SWEEPS, err) ||
        !rel_columns_spread(c, err) || !rel_columns_route(c, err))
        return false;
    rel_extent_shift(layout);
    return true;
}
