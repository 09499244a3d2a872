/*
 * Slots for boxes first, then for every layer that a wire passes. Labels and pills live in the odd
 * layers. A wire between boxes of one column turns round in the layer beside it.
 */
#include "base/array.h"
#include "graph/columns_steps.h"

enum { PASSING_SIZE = 4, LABEL_GAP = 3, TURN_BREADTH = 12 };

/* Straight where nothing but wires is, so that long wires bend near their ends. */
static const double weight_by_boxes[] = {6, 2, 1};

static bool is_line(const rel_columns *c, size_t wire)
{
    return !c->layout->wires[wire].is_band;
}

static double along(const rel_columns *c, double width, double height)
{
    return c->layout->is_vertical ? width : height;
}

static double across(const rel_columns *c, double width, double height)
{
    return c->layout->is_vertical ? height : width;
}

/* --- boxes ------------------------------------------------------------------------------------ */

/* A pill stands beside the nearest of the boxes on that side where it has more wires. */
static uint32_t layer_of_pill(const rel_columns *c, uint32_t box)
{
    int before = -1, after = (int)c->layout->column_count;
    size_t wires_before = 0, wires_after = 0;
    for (size_t i = 0; i < c->layout->wire_count; i++) {
        const rel_wire *wire = &c->layout->wires[i];
        if (wire->head == box) {
            int column = c->layout->boxes[wire->tail].column;
            before = column > before ? column : before;
            wires_before++;
        } else if (wire->tail == box) {
            int column = c->layout->boxes[wire->head].column;
            after = column < after ? column : after;
            wires_after++;
        }
    }
    bool is_after = wires_before >= wires_after && before >= 0;
    if (is_after && before + 1 < (int)c->layout->column_count)
        return rel_layer_of_column(before) + 1;
    return after > 0 ? rel_layer_of_column(after) - 1 : 1;
}

static bool add_boxes(rel_columns *c, relata_error *err)
{
    for (uint32_t i = 0; i < c->layout->box_count; i++) {
        const rel_box *box = &c->layout->boxes[i];
        rel_slot slot = {
            .layer = box->column < 0 ? layer_of_pill(c, i) : rel_layer_of_column(box->column),
            .box = i,
            .order = box->order,
            .is_head = box->is_head,
            .size = along(c, box->width, box->height),
            .breadth = across(c, box->width, box->height),
        };
        if (!REL_PUSH_IN(c->arena, c->slots, c->slot_count, c->slot_capacity, slot, err))
            return false;
    }
    return true;
}

/* --- wires ------------------------------------------------------------------------------------ */

static bool add_passing(rel_columns *c, rel_path *path, uint32_t layer, bool is_labelled,
                        const rel_wire *wire, relata_error *err)
{
    rel_slot slot = {.layer = layer, .box = REL_NO_BOX, .order = -1, .size = PASSING_SIZE};
    slot.breadth = rel_layer_has_boxes(layer) ? 0 : 2 * PASSING_SIZE;
    if (is_labelled) {
        slot.has_label = true;
        slot.size = along(c, wire->label_width, wire->label_height) + LABEL_GAP;
        slot.breadth = across(c, wire->label_width, wire->label_height) + 2 * LABEL_GAP;
        bool is_under = !path->turns && !c->layout->is_vertical;
        slot.line = is_under ? slot.size / 2 - 1 : 0; /* the label stands on its line */
    }
    path->slots[path->count++] = (uint32_t)c->slot_count;
    return REL_PUSH_IN(c->arena, c->slots, c->slot_count, c->slot_capacity, slot, err);
}

/* The label goes to the first gap after the box that has fewer wires: there is more room. */
static uint32_t label_layer(const rel_columns *c, const size_t *degrees, const rel_wire *wire,
                            uint32_t low, uint32_t high)
{
    bool tail_is_low = c->slots[wire->tail].layer == low;
    size_t at_low = degrees[tail_is_low ? wire->tail : wire->head];
    size_t at_high = degrees[tail_is_low ? wire->head : wire->tail];
    uint32_t first = low + 1 + low % 2, last = high - 1 - high % 2;
    return at_low <= at_high ? first : last;
}

static uint32_t layer_beside(const rel_columns *c, uint32_t layer)
{
    return layer * 2 >= c->layer_count - 1 && layer > 0
               ? (layer + 1 < c->layer_count ? layer + 1 : layer - 1)
               : layer + 1;
}

static bool add_path(rel_columns *c, size_t index, const size_t *degrees, relata_error *err)
{
    const rel_wire *wire = &c->layout->wires[index];
    rel_path *path = &c->paths[index];
    uint32_t tail = c->slots[wire->tail].layer, head = c->slots[wire->head].layer;
    path->slots = rel_arena_need(c->arena, c->layer_count + 2, sizeof *path->slots, err);
    if (!path->slots)
        return false;
    path->slots[path->count++] = wire->tail;
    path->turns = tail == head;
    bool has_label = wire->label_width > 0;
    if (path->turns && !add_passing(c, path, layer_beside(c, tail), has_label, wire, err))
        return false;
    int step = tail < head ? 1 : -1;
    uint32_t low = tail < head ? tail : head, high = tail < head ? head : tail;
    uint32_t labelled = has_label && high > low + 1 ? label_layer(c, degrees, wire, low, high) : 0;
    for (uint32_t layer = tail + (uint32_t)step; !path->turns && layer != head;
         layer += (uint32_t)step)
        if (!add_passing(c, path, layer, has_label && layer == labelled, wire, err))
            return false;
    path->slots[path->count++] = wire->head;
    return true;
}

static bool add_paths(rel_columns *c, relata_error *err)
{
    size_t *degrees = rel_arena_need(c->arena, c->layout->box_count, sizeof *degrees, err);
    c->paths = rel_arena_need(c->arena, c->layout->wire_count, sizeof *c->paths, err);
    if (!c->paths || !degrees)
        return false;
    for (size_t i = 0; i < c->layout->wire_count; i++)
        if (is_line(c, i)) {
            degrees[c->layout->wires[i].tail]++;
            degrees[c->layout->wires[i].head]++;
        }
    for (size_t i = 0; i < c->layout->wire_count; i++)
        if (is_line(c, i) && !add_path(c, i, degrees, err))
            return false;
    return true;
}

/* --- neighbours ------------------------------------------------------------------------------- */

static void count_neighbours(rel_columns *c)
{
    for (size_t i = 0; i < c->layout->wire_count; i++)
        for (size_t k = 1; k < c->paths[i].count; k++) {
            c->slots[c->paths[i].slots[k - 1]].link_count++;
            c->slots[c->paths[i].slots[k]].link_count++;
        }
}

static void add_neighbour(rel_columns *c, uint32_t of, uint32_t slot, uint32_t wire)
{
    rel_slot *self = &c->slots[of];
    size_t boxes =
        (self->box != REL_NO_BOX ? 1U : 0U) + (c->slots[slot].box != REL_NO_BOX ? 1U : 0U);
    c->neighbours[self->link_from + self->link_count++] = (rel_neighbour){
        .slot = slot,
        .is_before = c->slots[slot].layer < self->layer,
        .weight = weight_by_boxes[boxes],
        .wire = wire,
        .near = self->line,
        .far = c->slots[slot].line,
    };
}

static bool add_neighbours(rel_columns *c, relata_error *err)
{
    count_neighbours(c);
    size_t total = 0;
    for (size_t i = 0; i < c->slot_count; i++) {
        c->slots[i].link_from = total;
        total += c->slots[i].link_count;
        c->slots[i].link_count = 0;
    }
    c->neighbours = rel_arena_need(c->arena, total, sizeof *c->neighbours, err);
    for (uint32_t i = 0; c->neighbours && i < c->layout->wire_count; i++)
        for (size_t k = 1; k < c->paths[i].count; k++) {
            uint32_t from = c->paths[i].slots[k - 1], to = c->paths[i].slots[k];
            add_neighbour(c, from, to, i);
            add_neighbour(c, to, from, i);
        }
    return c->neighbours;
}

static bool add_layers(rel_columns *c, relata_error *err)
{
    c->members = rel_arena_need(c->arena, c->slot_count, sizeof *c->members, err);
    c->first = rel_arena_need(c->arena, c->layer_count + 1, sizeof *c->first, err);
    c->start = rel_arena_need(c->arena, c->layer_count, sizeof *c->start, err);
    c->end = rel_arena_need(c->arena, c->layer_count, sizeof *c->end, err);
    if (!c->members || !c->first || !c->start || !c->end)
        return false;
    for (size_t i = 0; i < c->slot_count; i++)
        c->first[c->slots[i].layer + 1]++;
    for (size_t i = 0; i < c->layer_count; i++)
        c->first[i + 1] += c->first[i];
    return true;
}

bool rel_columns_build(rel_columns *c, relata_error *err)
{
    return add_boxes(c, err) && add_paths(c, err) && add_neighbours(c, err) && add_layers(c, err);
}
