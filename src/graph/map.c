/*
 * Every connected part is laid out by itself; then they are set in rows, the largest first, so that
 * nothing drifts to the far corners. Those who deal with nobody come last, and do not widen the
 * rows.
 */
#include "graph/map.h"

#include <math.h>
#include <stdlib.h>

#include "graph/map_part.h"
#include "graph/mesh.h"

enum { MOST_WEIGHT = 5 }; /* that a relation pulls with */

static const double gap = 6, shape = 1.5; /* between parts; width by height of the whole */

typedef struct part {
    uint32_t first, count; /* in the points sorted by part */
    rel_point *places;
    double width, height;
} part;

typedef struct cartographer {
    rel_mesh mesh;
    uint32_t *sorted;   /* points by part */
    uint32_t *place_of; /* scratch */
    part *parts;
    size_t part_count;
    rel_map map;
} cartographer;

static bool make_mesh(const rel_facts *facts, rel_arena *arena, rel_mesh *ret, relata_error *err)
{
    rel_link *links = rel_arena_need(arena, facts->arc_count + 1, sizeof *links, err);
    for (size_t i = 0; links && i < facts->arc_count; i++) {
        const rel_arc *arc = &facts->arcs[i];
        links[i].a = (uint32_t)(arc->source - facts->vertices);
        links[i].b = (uint32_t)(arc->target - facts->vertices);
        links[i].weight = arc->weight < 1             ? 1
                          : arc->weight > MOST_WEIGHT ? MOST_WEIGHT
                                                      : arc->weight;
    }
    return links &&
           rel_mesh_build((uint32_t)facts->vertex_count, links, facts->arc_count, arena, ret, err);
}

static bool allocate(cartographer *c, rel_arena *arena, relata_error *err)
{
    size_t count = (size_t)c->mesh.count + 1;
    c->sorted = rel_arena_need(arena, count, sizeof *c->sorted, err);
    c->place_of = rel_arena_need(arena, count, sizeof *c->place_of, err);
    c->parts = rel_arena_need(arena, count, sizeof *c->parts, err);
    c->map.points = rel_arena_need(arena, count, sizeof *c->map.points, err);
    c->map.is_alone = rel_arena_need(arena, count, sizeof *c->map.is_alone, err);
    return c->sorted && c->place_of && c->parts && c->map.points && c->map.is_alone;
}

/* Breadth first from `start`; `has_seen` is set for all that is reached. */
static uint32_t sort_part(cartographer *c, uint32_t start, uint32_t from, uint32_t *has_seen)
{
    uint32_t end = from;
    has_seen[start] = 1;
    c->sorted[end++] = start;
    for (uint32_t next = from; next < end; next++) {
        uint32_t point = c->sorted[next];
        for (uint32_t at = c->mesh.first[point]; at < c->mesh.first[point + 1]; at++) {
            uint32_t other = c->mesh.ends[at];
            if (!has_seen[other]) {
                has_seen[other] = 1;
                c->sorted[end++] = other;
            }
        }
    }
    return end - from;
}

static void find_parts(cartographer *c)
{
    uint32_t from = 0;
    for (uint32_t i = 0; i < c->mesh.count; i++)
        if (!c->place_of[i]) {
            uint32_t count = sort_part(c, i, from, c->place_of);
            c->parts[c->part_count++] = (part){.first = from, .count = count};
            c->map.is_alone[i] = count == 1;
            from += count;
        }
}

/* Move the part to (0, 0) and measure it. */
static void frame_part(part *p)
{
    rel_point low = p->places[0], high = low;
    for (uint32_t i = 1; i < p->count; i++) {
        low.x = fmin(low.x, p->places[i].x);
        low.y = fmin(low.y, p->places[i].y);
        high.x = fmax(high.x, p->places[i].x);
        high.y = fmax(high.y, p->places[i].y);
    }
    for (uint32_t i = 0; i < p->count; i++) {
        p->places[i].x -= low.x;
        p->places[i].y -= low.y;
    }
    p->width = high.x - low.x + gap;
    p->height = high.y - low.y + gap;
}

static bool lay_out_part(cartographer *c, part *p, rel_arena *arena, relata_error *err)
{
    rel_mesh mesh;
    const uint32_t *points = c->sorted + p->first;
    if (!rel_mesh_extract(&c->mesh, points, p->count, c->place_of, arena, &mesh, err) ||
        !rel_map_part_lay_out(&mesh, arena, &p->places, err))
        return false;
    frame_part(p);
    return true;
}

static int compare_parts(const void *a, const void *b)
{
    const part *left = a, *right = b;
    if (left->count != right->count)
        return left->count > right->count ? -1 : 1;
    return left->first < right->first ? -1 : left->first > right->first;
}

/* Of the parts with more than one point; of all, when there are no others. */
static double width_of_rows(const cartographer *c)
{
    double area = 0, widest = 0;
    uint32_t least = c->part_count && c->parts[0].count > 1 ? 2 : 1;
    for (size_t i = 0; i < c->part_count && c->parts[i].count >= least; i++) {
        area += c->parts[i].width * c->parts[i].height;
        widest = fmax(widest, c->parts[i].width);
    }
    return fmax(widest, sqrt(area * shape));
}

static void set_in_rows(cartographer *c)
{
    double width = width_of_rows(c), x = 0, y = 0, height = 0;
    for (size_t i = 0; i < c->part_count; i++) {
        part *p = &c->parts[i];
        bool is_first_alone = i > 0 && p->count == 1 && p[-1].count > 1;
        if ((x > 0 && x + p->width > width) || is_first_alone) {
            x = 0;
            y += height;
            height = 0;
        }
        for (uint32_t k = 0; k < p->count; k++)
            c->map.points[c->sorted[p->first + k]] =
                (rel_point){x + p->places[k].x, y + p->places[k].y};
        x += p->width;
        height = fmax(height, p->height);
    }
    c->map.width = width;
    c->map.height = y + height;
}

bool rel_map_make(const rel_facts *facts, rel_arena *arena, rel_map *ret, relata_error *err)
{
    cartographer c = {0};
    if (!make_mesh(facts, arena, &c.mesh, err) || !allocate(&c, arena, err))
        return false;
    find_parts(&c);
    for (size_t i = 0; i < c.part_count; i++)
        if (!lay_out_part(&c, &c.parts[i], arena, err))
            return false;
    qsort(c.parts, c.part_count, sizeof *c.parts, compare_parts);
    set_in_rows(&c);
    *ret = c.map;
    return true;
}
