#include "graph/places.h"

#include <math.h>

#include "base/utf8.h"
#include "graph/drawing.h"
#include "graph/map.h"

enum {
    LETTER_WIDTH = 7,
    PAD = 24,
    HEIGHT = 36,
    POINTS_A_UNIT = 80, /* of a map */
    ROW_LENGTH = 500,
    COLUMN_STEP = 220,
    ROW_STEP = 90
};

static uint32_t hex(char c)
{
    return (uint32_t)(c <= '9' ? c - '0' : (c | 0x20) - 'a' + 10);
}

/** "#rrggbb" of the outline, which on a light page can be told from it. */
static void colour(const rel_vertex *vertex, rel_place *ret)
{
    const char *paint = rel_card_style_of(vertex)->stroke.light;
    ret->red = hex(paint[1]) * 16 + hex(paint[2]);
    ret->green = hex(paint[3]) * 16 + hex(paint[4]);
    ret->blue = hex(paint[5]) * 16 + hex(paint[6]);
}

static double in_hundredths(double points)
{
    return floor(points * 100 + 0.5) / 100;
}

static rel_place place_of(const rel_vertex *vertex, const rel_box *box)
{
    rel_place place = {
        .x = in_hundredths(box->centre.x),
        .y = in_hundredths(-box->centre.y),
        .width = box->width,
        .height = box->height,
    };
    colour(vertex, &place);
    return place;
}

/** Whether the picture shows every node; then their places are those of the picture. */
static bool take_picture(const rel_facts *facts, const char *style, rel_arena *arena,
                         rel_place *places, bool *ret_whole, relata_error *err)
{
    rel_drawing drawing;
    *ret_whole = false;
    if (facts->vertex_count > REL_DRAWING_MOST_CARDS)
        return true;
    if (!rel_drawing_make(facts, &(rel_drawing_options){.style = style}, arena, &drawing, err))
        return false;
    for (size_t i = 0; i < facts->vertex_count; i++) {
        uint32_t card = drawing.card_of[i];
        if (card == REL_NO_CARD)
            return true;
        places[i] = place_of(&facts->vertices[i], &drawing.layout.boxes[card]);
    }
    *ret_whole = true;
    return true;
}

/** A box for each node, as wide as its label in letters of an average width. */
static rel_box box_of(const rel_vertex *vertex, rel_point centre)
{
    return (rel_box){.width = (double)rel_utf8_count(vertex->label) * LETTER_WIDTH + PAD,
                     .height = HEIGHT,
                     .centre = centre};
}

static rel_point point_in_rows(size_t index)
{
    return (rel_point){(double)(index % ROW_LENGTH) * COLUMN_STEP,
                       (double)(index / ROW_LENGTH) * ROW_STEP};
}

static bool take_map(const rel_facts *facts, rel_arena *arena, rel_place *places, relata_error *err)
{
    rel_map map = {0};
    if (facts->vertex_count <= REL_PLACES_MOST_LAID_OUT && !rel_map_make(facts, arena, &map, err))
        return false;
    for (size_t i = 0; i < facts->vertex_count; i++) {
        rel_point point = point_in_rows(i);
        if (map.points)
            point = (rel_point){map.points[i].x * POINTS_A_UNIT, map.points[i].y * POINTS_A_UNIT};
        rel_box box = box_of(&facts->vertices[i], point);
        places[i] = place_of(&facts->vertices[i], &box);
    }
    return true;
}

bool rel_places_make(const rel_facts *facts, const char *style, rel_arena *arena, rel_place **ret,
                     relata_error *err)
{
    bool is_whole = false;
    rel_place *places = rel_arena_need(arena, facts->vertex_count, sizeof *places, err);
    if (!places || !take_picture(facts, style, arena, places, &is_whole, err) ||
        (!is_whole && !take_map(facts, arena, places, err)))
        return false;
    *ret = places;
    return true;
}
