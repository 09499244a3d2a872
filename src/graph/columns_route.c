/*
 * Curves run flat through slots and swing from layer to layer in between. Everything is worked out
 * as along and across, and turned the right way round at the end.
 */
#include <math.h>

#include "graph/columns_steps.h"

enum {
    LEAST_SWING = 38,
    MOST_SWING = 84,
    ARROW = 7,
    FRAME_MARGIN = 11,
    TURN_REACH = 20,
    NESTING = 6,
    MOST_NESTING = 24
};

#define SWING_PER_PIECE 0.7

static rel_point turned(const rel_columns *c, double across, double along)
{
    return c->layout->is_vertical ? (rel_point){along, across} : (rel_point){across, along};
}

/* --- where layers are ------------------------------------------------------------------------- */

static double breadth_of(const rel_columns *c, size_t layer)
{
    double most = 0;
    for (size_t i = c->first[layer]; i < c->first[layer + 1]; i++)
        most = fmax(most, c->slots[c->members[i]].breadth);
    return most;
}

static size_t pieces_before(const rel_columns *c, size_t layer)
{
    size_t count = 0;
    for (size_t i = c->first[layer]; i < c->first[layer + 1]; i++) {
        const rel_slot *slot = &c->slots[c->members[i]];
        for (size_t k = 0; k < slot->link_count; k++)
            count += c->neighbours[slot->link_from + k].is_before;
    }
    return count;
}

static void place_layers(rel_columns *c)
{
    double at = 0;
    for (size_t layer = 0; layer < c->layer_count; layer++) {
        if (layer > 0)
            at += fmin(MOST_SWING, LEAST_SWING + SWING_PER_PIECE * (double)pieces_before(c, layer));
        c->start[layer] = at;
        at += breadth_of(c, layer);
        c->end[layer] = at;
    }
}

static double centre_of(const rel_columns *c, const rel_slot *slot)
{
    return (c->start[slot->layer] + c->end[slot->layer]) / 2;
}

/* Where a wire enters or leaves a slot: wires pass whole columns flat, and labels are as broad as
 * they are. */
static double border(const rel_columns *c, const rel_slot *slot, bool is_before)
{
    double half = slot->breadth / 2;
    if (slot->box == REL_NO_BOX && rel_layer_has_boxes(slot->layer))
        half = (c->end[slot->layer] - c->start[slot->layer]) / 2;
    return centre_of(c, slot) + (is_before ? -half : half);
}

/* --- curves ----------------------------------------------------------------------------------- */

/** A curve in the making. */
typedef struct pen {
    const rel_columns *columns;
    rel_wire *wire;
    double across, along;
} pen;

static void put(pen *p, double across, double along)
{
    p->wire->points[p->wire->point_count++] = turned(p->columns, across, along);
    p->across = across;
    p->along = along;
}

/* From here to there, flat at both ends. */
static void swing(pen *p, double across, double along)
{
    double from = p->across, middle = (from + across) / 2;
    put(p, middle, p->along);
    put(p, middle, along);
    put(p, across, along);
}

static double along_at(const rel_columns *c, uint32_t slot, uint32_t neighbour, size_t wire)
{
    const rel_slot *self = &c->slots[slot];
    for (size_t i = 0; i < self->link_count; i++) {
        const rel_neighbour *n = &c->neighbours[self->link_from + i];
        if (n->wire == wire && n->slot == neighbour)
            return self->at + n->near;
    }
    return self->at + self->line;
}

/** One end of a wire: where it touches its box, and where its curve begins behind the arrow. */
typedef struct wire_end {
    double tip, base, along;
} wire_end;

static wire_end end_of(const rel_columns *c, size_t wire, bool is_head)
{
    const rel_path *path = &c->paths[wire];
    uint32_t slot = path->slots[is_head ? path->count - 1 : 0];
    uint32_t next = path->slots[is_head ? path->count - 2 : 1];
    bool is_before = c->slots[next].layer < c->slots[slot].layer;
    const rel_wire *w = &c->layout->wires[wire];
    double tip = border(c, &c->slots[slot], is_before);
    bool has_arrow = is_head ? w->has_head_arrow : w->has_tail_arrow;
    double reach = has_arrow ? ARROW : 0;
    return (wire_end){tip, is_before ? tip - reach : tip + reach, along_at(c, slot, next, wire)};
}

static void set_tips(const rel_columns *c, rel_wire *wire, wire_end tail, wire_end head)
{
    wire->tail_tip = turned(c, tail.tip, tail.along);
    wire->head_tip = turned(c, head.tip, head.along);
}

static void route_through(const rel_columns *c, size_t index, pen *p, wire_end tail, wire_end head)
{
    const rel_path *path = &c->paths[index];
    put(p, tail.base, tail.along);
    for (size_t i = 1; i + 1 < path->count; i++) {
        const rel_slot *slot = &c->slots[path->slots[i]];
        bool comes_from_before = c->slots[path->slots[i - 1]].layer < slot->layer;
        double along = slot->at + slot->line;
        swing(p, border(c, slot, comes_from_before), along);
        swing(p, border(c, slot, !comes_from_before), along);
        if (slot->has_label) {
            double text = slot->line > 0 ? slot->at - 2 : slot->at;
            p->wire->label = turned(c, centre_of(c, slot), text);
        }
    }
    swing(p, head.base, head.along);
}

/** The part of a layer along which a turn runs. */
typedef struct turn {
    double low, high;
    uint32_t layer;
} turn;

static turn turn_of(const rel_columns *c, size_t wire)
{
    double one = end_of(c, wire, false).along, other = end_of(c, wire, true).along;
    return (turn){fmin(one, other), fmax(one, other), c->slots[c->paths[wire].slots[1]].layer};
}

/* How many longer turns run beside this one: each keeps a little more distance from the boxes. */
static size_t turns_around(const rel_columns *c, size_t index)
{
    const turn self = turn_of(c, index);
    size_t count = 0;
    for (size_t i = 0; i < c->layout->wire_count; i++) {
        if (i == index || !c->paths[i].turns)
            continue;
        const turn other = turn_of(c, i);
        double longer = (other.high - other.low) - (self.high - self.low);
        bool is_beside =
            other.layer == self.layer && other.low < self.high && self.low < other.high;
        count += is_beside && (longer > 0 || (longer == 0 && i < index));
    }
    return count;
}

/* Out of the side of a box, along the layer beside it, and back. */
static void route_turn(const rel_columns *c, size_t index, pen *p, wire_end tail, wire_end head)
{
    const rel_slot *slot = &c->slots[c->paths[index].slots[1]];
    bool is_before = slot->layer < c->slots[c->paths[index].slots[0]].layer;
    double way = is_before ? -1 : 1;
    double apex = slot->has_label ? border(c, slot, !is_before) : tail.tip + way * TURN_REACH;
    apex -= way * fmin(MOST_NESTING, NESTING * (double)turns_around(c, index));
    put(p, tail.base, tail.along);
    put(p, apex, tail.along);
    put(p, apex, (tail.along + slot->at) / 2);
    put(p, apex, slot->at);
    put(p, apex, (head.along + slot->at) / 2);
    put(p, apex, head.along);
    put(p, head.base, head.along);
    p->wire->label = turned(c, apex + way * slot->breadth / 2, slot->at);
}

static bool route_wire(rel_columns *c, size_t index, relata_error *err)
{
    rel_wire *wire = &c->layout->wires[index];
    const rel_path *path = &c->paths[index];
    wire->points = rel_arena_need(c->arena, 6 * path->count + 7, sizeof *wire->points, err);
    if (!wire->points)
        return false;
    wire->point_count = 0;
    pen p = {.columns = c, .wire = wire};
    wire_end tail = end_of(c, index, false), head = end_of(c, index, true);
    (path->turns ? route_turn : route_through)(c, index, &p, tail, head);
    set_tips(c, wire, tail, head);
    return true;
}

/* Heads stand at the start of the first and the last layer and face each other. */
static double side_of_head(const rel_columns *c, size_t layer)
{
    return border(c, &c->slots[c->members[c->first[layer]]], layer > 0);
}

/* Bands are straight lines from head to head, one below the other, each under its label. */
static bool route_bands(rel_columns *c, relata_error *err)
{
    if (c->band_size <= 0)
        return true;
    double at = REL_BAND_MARGIN;
    double from = side_of_head(c, 0), to = side_of_head(c, c->layer_count - 1);
    for (size_t i = 0; i < c->layout->wire_count; i++) {
        rel_wire *wire = &c->layout->wires[i];
        if (!wire->is_band)
            continue;
        wire->points = rel_arena_need(c->arena, 4, sizeof *wire->points, err);
        if (!wire->points)
            return false;
        double size = c->layout->is_vertical ? wire->label_width : wire->label_height;
        double line = c->layout->is_vertical ? at + size / 2 : at + size;
        bool is_forward = c->slots[wire->tail].layer == 0;
        double start = is_forward ? from : to, end = is_forward ? to : from;
        double way = is_forward ? ARROW : -ARROW;
        set_tips(c, wire, (wire_end){start, start, line}, (wire_end){end, end, line});
        pen p = {.columns = c, .wire = wire};
        wire->point_count = 0;
        put(&p, wire->has_tail_arrow ? start + way : start, line);
        swing(&p, wire->has_head_arrow ? end - way : end, line);
        wire->label = turned(c, (from + to) / 2, at + size / 2 - (c->layout->is_vertical ? 0 : 2));
        at += size + REL_BAND_GAP;
    }
    return true;
}

/* --- frames and the whole --------------------------------------------------------------------- */

static void set_frames(rel_layout *layout)
{
    for (size_t i = 0; i < layout->frame_count; i++)
        layout->frames[i] = (rel_frame){INFINITY, INFINITY, -INFINITY, -INFINITY};
    for (size_t i = 0; i < layout->box_count; i++) {
        const rel_box *box = &layout->boxes[i];
        if (box->cluster < 0)
            continue;
        rel_frame *frame = &layout->frames[box->cluster];
        frame->left = fmin(frame->left, box->centre.x - box->width / 2 - FRAME_MARGIN);
        frame->right = fmax(frame->right, box->centre.x + box->width / 2 + FRAME_MARGIN);
        frame->top = fmin(frame->top, box->centre.y - box->height / 2 - FRAME_MARGIN);
        frame->bottom = fmax(frame->bottom, box->centre.y + box->height / 2 + FRAME_MARGIN);
    }
    for (size_t i = 0; i < layout->frame_count; i++)
        if (layout->frames[i].right < layout->frames[i].left)
            layout->frames[i] = (rel_frame){0};
}

/* Lanes are as long as each other: they stand for the same time. */
static void make_frames_equal(rel_layout *layout)
{
    double left = INFINITY, right = -INFINITY;
    for (size_t i = 0; i < layout->frame_count; i++)
        if (layout->frames[i].right > layout->frames[i].left) {
            left = fmin(left, layout->frames[i].left);
            right = fmax(right, layout->frames[i].right);
        }
    for (size_t i = 0; i < layout->frame_count; i++)
        if (layout->frames[i].right > layout->frames[i].left) {
            layout->frames[i].left = left;
            layout->frames[i].right = right;
        }
}

bool rel_columns_route(rel_columns *c, relata_error *err)
{
    place_layers(c);
    for (size_t i = 0; i < c->layout->box_count; i++)
        c->layout->boxes[i].centre = turned(c, centre_of(c, &c->slots[i]), c->slots[i].at);
    for (size_t i = 0; i < c->layout->wire_count; i++)
        if (c->paths[i].count && !route_wire(c, i, err))
            return false;
    set_frames(c->layout);
    if (c->layout->is_vertical)
        make_frames_equal(c->layout);
    return route_bands(c, err);
}
