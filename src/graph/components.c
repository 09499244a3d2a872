#include "graph/components.h"

#include <math.h>
#include <stdlib.h>

#include "graph/extent.h"

enum { GAP = 36 };

#define ASPECT 1.5 /* of the whole, width by height */

static uint32_t root_of(uint32_t *parents, uint32_t box)
{
    while (parents[box] != box) {
        parents[box] = parents[parents[box]];
        box = parents[box];
    }
    return box;
}

uint32_t rel_components_find(const rel_layout *layout, rel_arena *arena, uint32_t **ret,
                             relata_error *err)
{
    uint32_t *parents = rel_arena_need(arena, layout->box_count, sizeof *parents, err);
    uint32_t *numbers = rel_arena_need(arena, layout->box_count, sizeof *numbers, err);
    if (!parents || !numbers)
        return 0;
    for (uint32_t i = 0; i < layout->box_count; i++)
        parents[i] = i;
    for (size_t i = 0; i < layout->wire_count; i++) {
        uint32_t a = root_of(parents, layout->wires[i].tail);
        uint32_t b = root_of(parents, layout->wires[i].head);
        parents[a > b ? a : b] = a > b ? b : a; /* the first box is the root */
    }
    uint32_t count = 0;
    for (uint32_t i = 0; i < layout->box_count; i++) {
        uint32_t root = root_of(parents, i);
        numbers[i] = root == i ? count++ : numbers[root];
    }
    *ret = numbers;
    return count;
}

bool rel_components_extract(const rel_layout *whole, const uint32_t *part_of, uint32_t part,
                            rel_arena *arena, rel_component *ret, relata_error *err)
{
    rel_component c = {.layout = *whole};
    uint32_t *new_box = rel_arena_need(arena, whole->box_count, sizeof *new_box, err);
    c.layout.boxes = rel_arena_need(arena, whole->box_count, sizeof *c.layout.boxes, err);
    c.layout.wires = rel_arena_need(arena, whole->wire_count, sizeof *c.layout.wires, err);
    c.boxes = rel_arena_need(arena, whole->box_count, sizeof *c.boxes, err);
    c.wires = rel_arena_need(arena, whole->wire_count, sizeof *c.wires, err);
    if (!new_box || !c.layout.boxes || !c.layout.wires || !c.boxes || !c.wires)
        return false;
    c.layout.box_count = c.layout.wire_count = c.layout.frame_count = 0;
    for (uint32_t i = 0; i < whole->box_count; i++)
        if (part_of[i] == part) {
            new_box[i] = (uint32_t)c.layout.box_count;
            c.boxes[c.layout.box_count] = i;
            c.layout.boxes[c.layout.box_count++] = whole->boxes[i];
        }
    for (uint32_t i = 0; i < whole->wire_count; i++) {
        rel_wire wire = whole->wires[i];
        if (part_of[wire.tail] != part)
            continue;
        wire.tail = new_box[wire.tail];
        wire.head = new_box[wire.head];
        c.wires[c.layout.wire_count] = i;
        c.layout.wires[c.layout.wire_count++] = wire;
    }
    *ret = c;
    return true;
}

typedef struct ranked_part {
    const rel_layout *layout;
    size_t part;
} ranked_part;

static int highest_first(const void *a, const void *b)
{
    const ranked_part *one = a, *other = b;
    if (one->layout->height < other->layout->height || one->layout->height > other->layout->height)
        return one->layout->height > other->layout->height ? -1 : 1;
    return (one->part > other->part) - (one->part < other->part);
}

static double width_of_rows(const rel_component *parts, size_t count)
{
    double area = 0, widest = 0;
    for (size_t i = 0; i < count; i++) {
        area += (parts[i].layout.width + GAP) * (parts[i].layout.height + GAP);
        widest = fmax(widest, parts[i].layout.width);
    }
    return fmax(widest, sqrt(area * ASPECT));
}

static void hand_back(rel_layout *whole, const rel_component *part)
{
    for (size_t i = 0; i < part->layout.box_count; i++)
        whole->boxes[part->boxes[i]] = part->layout.boxes[i];
    for (size_t i = 0; i < part->layout.wire_count; i++) {
        rel_wire *wire = &whole->wires[part->wires[i]];
        uint32_t tail = wire->tail, head = wire->head;
        *wire = part->layout.wires[i];
        wire->tail = tail;
        wire->head = head;
    }
}

/** Parts beside each other; the first is the highest. */
typedef struct row {
    double top, width, height;
} row;

/* The first row that has room, or a new one below the others. */
static row *row_for(row *rows, size_t *count, const rel_layout *part, double room)
{
    size_t i = 0;
    while (i < *count && rows[i].width + part->width > room)
        i++;
    if (i == *count) {
        double top = i ? rows[i - 1].top + rows[i - 1].height + GAP : 0;
        rows[(*count)++] = (row){.top = top, .height = part->height};
    }
    return &rows[i];
}

bool rel_components_pack(rel_layout *whole, rel_component *parts, size_t count, rel_arena *arena,
                         relata_error *err)
{
    ranked_part *ranked = rel_arena_need(arena, count, sizeof *ranked, err);
    row *rows = rel_arena_need(arena, count, sizeof *rows, err);
    if (!ranked || !rows)
        return false;
    for (size_t i = 0; i < count; i++)
        ranked[i] = (ranked_part){&parts[i].layout, i};
    qsort(ranked, count, sizeof *ranked, highest_first);
    const double room = width_of_rows(parts, count);
    size_t row_count = 0;
    for (size_t i = 0; i < count; i++) {
        rel_component *part = &parts[ranked[i].part];
        row *home = row_for(rows, &row_count, &part->layout, room);
        rel_extent_move(&part->layout, home->width, home->top);
        home->width += part->layout.width + GAP;
        hand_back(whole, part);
    }
    rel_extent_shift(whole);
    return true;
}
