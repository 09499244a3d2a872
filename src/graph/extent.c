#include "graph/extent.h"

#include <math.h>

static void take_point(rel_frame *extent, rel_point point)
{
    extent->left = fmin(extent->left, point.x);
    extent->right = fmax(extent->right, point.x);
    extent->top = fmin(extent->top, point.y);
    extent->bottom = fmax(extent->bottom, point.y);
}

static void take_box(rel_frame *extent, rel_point centre, double width, double height)
{
    take_point(extent, (rel_point){centre.x - width / 2, centre.y - height / 2});
    take_point(extent, (rel_point){centre.x + width / 2, centre.y + height / 2});
}

static rel_frame extent_of(const rel_layout *layout)
{
    rel_frame extent = {INFINITY, INFINITY, -INFINITY, -INFINITY};
    for (size_t i = 0; i < layout->box_count; i++)
        take_box(&extent, layout->boxes[i].centre, layout->boxes[i].width, layout->boxes[i].height);
    for (size_t i = 0; i < layout->frame_count; i++) {
        const rel_frame *frame = &layout->frames[i];
        if (frame->right > frame->left) {
            take_point(&extent, (rel_point){frame->left, frame->top});
            take_point(&extent, (rel_point){frame->right, frame->bottom});
        }
    }
    for (size_t i = 0; i < layout->wire_count; i++) {
        const rel_wire *wire = &layout->wires[i];
        for (size_t k = 0; k < wire->point_count; k++)
            take_point(&extent, wire->points[k]);
        if (wire->label_width > 0)
            take_box(&extent, wire->label, wire->label_width, wire->label_height);
    }
    return extent;
}

static void move(rel_point *point, double x, double y)
{
    point->x += x;
    point->y += y;
}

void rel_extent_move(rel_layout *layout, double x, double y)
{
    for (size_t i = 0; i < layout->box_count; i++)
        move(&layout->boxes[i].centre, x, y);
    for (size_t i = 0; i < layout->frame_count; i++) {
        rel_frame *frame = &layout->frames[i];
        if (frame->right > frame->left)
            *frame =
                (rel_frame){frame->left + x, frame->top + y, frame->right + x, frame->bottom + y};
    }
    for (size_t i = 0; i < layout->wire_count; i++) {
        rel_wire *wire = &layout->wires[i];
        for (size_t k = 0; k < wire->point_count; k++)
            move(&wire->points[k], x, y);
        move(&wire->tail_tip, x, y);
        move(&wire->head_tip, x, y);
        move(&wire->label, x, y);
    }
}

void rel_extent_shift(rel_layout *layout)
{
    rel_frame extent = extent_of(layout);
    if (extent.right < extent.left)
        extent = (rel_frame){0};
    rel_extent_move(layout, -extent.left, -extent.top);
    layout->width = extent.right - extent.left;
    layout->height = extent.bottom - extent.top;
}
