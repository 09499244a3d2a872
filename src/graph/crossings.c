#include "graph/crossings.h"

#include <math.h>

#include "base/array.h"
#include "base/memory.h"

enum { SAMPLES = 6 };

static rel_point on_curve(const rel_point *p, double t)
{
    double s = 1 - t;
    double a = s * s * s, b = 3 * s * s * t, c = 3 * s * t * t, d = t * t * t;
    return (rel_point){a * p[0].x + b * p[1].x + c * p[2].x + d * p[3].x,
                       a * p[0].y + b * p[1].y + c * p[2].y + d * p[3].y};
}

static bool add_segment(rel_crossings *crossings, rel_point from, rel_point to,
                        const rel_wire *wire)
{
    crossings->length += hypot(to.x - from.x, to.y - from.y);
    rel_segment segment = {from, to, crossings->lines, wire->tail, wire->head};
    return REL_PUSH(crossings->segments, crossings->count, crossings->capacity, segment, NULL);
}

bool rel_crossings_add(rel_crossings *crossings, const rel_wire *wire)
{
    crossings->lines++;
    rel_point before = wire->points[0];
    for (size_t i = 0; i + 3 < wire->point_count; i += 3)
        for (int k = 1; k <= SAMPLES; k++) {
            rel_point here = on_curve(wire->points + i, (double)k / SAMPLES);
            if (!add_segment(crossings, before, here, wire))
                return false;
            before = here;
        }
    return true;
}

static double side(rel_point a, rel_point b, rel_point c)
{
    return (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x);
}

static bool do_cross(const rel_segment *a, const rel_segment *b)
{
    return side(a->from, a->to, b->from) * side(a->from, a->to, b->to) < 0 &&
           side(b->from, b->to, a->from) * side(b->from, b->to, a->to) < 0;
}

static bool do_meet(const rel_segment *a, const rel_segment *b)
{
    return a->line == b->line || a->tail == b->tail || a->head == b->head || a->tail == b->head ||
           a->head == b->tail;
}

size_t rel_crossings_count(const rel_crossings *crossings)
{
    size_t count = 0;
    for (size_t i = 0; i < crossings->count; i++)
        for (size_t j = i + 1; j < crossings->count; j++)
            if (!do_meet(&crossings->segments[i], &crossings->segments[j]) &&
                do_cross(&crossings->segments[i], &crossings->segments[j]))
                count++;
    return count;
}

void rel_crossings_clear(rel_crossings *crossings)
{
    rel_free(crossings->segments);
    *crossings = (rel_crossings){0};
}
