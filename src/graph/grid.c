#include "graph/grid.h"

#include <math.h>

enum { GAP = 48 };

static rel_point largest_box(const rel_layout *layout)
{
    rel_point largest = {1, 1};
    for (size_t i = 0; i < layout->box_count; i++) {
        largest.x = fmax(largest.x, layout->boxes[i].width);
        largest.y = fmax(largest.y, layout->boxes[i].height);
    }
    return largest;
}

static void place_boxes(rel_layout *layout)
{
    rel_point largest = largest_box(layout);
    rel_point cell = {largest.x + GAP, largest.y + GAP};
    size_t columns = (size_t)ceil(sqrt((double)layout->box_count * cell.y / cell.x));
    if (columns == 0)
        columns = 1;
    for (size_t i = 0; i < layout->box_count; i++)
        layout->boxes[i].centre = (rel_point){cell.x * ((double)(i % columns) + 0.5),
                                              cell.y * ((double)(i / columns) + 0.5)};
    layout->width = cell.x * (double)columns;
    layout->height = cell.y * (double)((layout->box_count + columns - 1) / columns);
}

/* Where the straight line from the centre of a box to `towards` leaves it. */
static rel_point border(const rel_box *box, rel_point towards)
{
    double dx = towards.x - box->centre.x, dy = towards.y - box->centre.y;
    double across = dx != 0 ? box->width / 2 / fabs(dx) : INFINITY;
    double down = dy != 0 ? box->height / 2 / fabs(dy) : INFINITY;
    double part = fmin(1, fmin(across, down));
    return (rel_point){box->centre.x + dx * part, box->centre.y + dy * part};
}

static rel_point between(rel_point a, rel_point b, double part)
{
    return (rel_point){a.x + (b.x - a.x) * part, a.y + (b.y - a.y) * part};
}

static bool draw_straight(rel_layout *layout, rel_wire *wire, rel_arena *arena, relata_error *err)
{
    enum { POINTS = 4, ARROW = 7 };
    const rel_box *tail = &layout->boxes[wire->tail], *head = &layout->boxes[wire->head];
    wire->points = rel_arena_need(arena, POINTS, sizeof *wire->points, err);
    if (!wire->points)
        return false;
    wire->tail_tip = border(tail, head->centre);
    wire->head_tip = border(head, tail->centre);
    double length = hypot(wire->head_tip.x - wire->tail_tip.x, wire->head_tip.y - wire->tail_tip.y);
    double arrow = length > 2 * ARROW ? ARROW / length : 0;
    rel_point from = between(wire->tail_tip, wire->head_tip, wire->has_tail_arrow ? arrow : 0);
    rel_point to = between(wire->tail_tip, wire->head_tip, wire->has_head_arrow ? 1 - arrow : 1);
    for (int i = 0; i < POINTS; i++)
        wire->points[i] = between(from, to, (double)i / (POINTS - 1));
    wire->point_count = POINTS;
    wire->label = between(from, to, 0.5);
    return true;
}

bool rel_grid_lay_out(rel_layout *layout, rel_arena *arena, relata_error *err)
{
    place_boxes(layout);
    for (size_t i = 0; i < layout->wire_count; i++)
        if (!draw_straight(layout, &layout->wires[i], arena, err))
            return false;
    return true;
}
