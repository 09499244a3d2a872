/*
 * The SVG is ours, so what has to be understood is what svg.c and svg_page.c write: one element
 * after the other, attributes in double quotes, colours as #rrggbb. Everything is turned into
 * Bézier curves and texts; y goes up in xdot.
 */
#include "export/xdot.h"

#include <math.h>

#include "base/array.h"
#include "base/memory.h"
#include "base/utf8.h"
#include "graph/metrics.h"

enum { MOST_POINTS = 3000, DEEPEST = 16, MOST_TEXT = 4096, PLACE_DIGITS = 64 };

#define ROUND 0.5523 /* of a radius: control points of a quarter of a circle */

typedef struct place {
    double x, y;
} place;

/** What an element inherits. */
typedef struct group {
    double x, y, font_size;
    bool is_centred;
} group;

typedef struct reader {
    rel_writer *out;
    double height;
    group groups[DEEPEST];
    size_t depth;
    place points[MOST_POINTS];
    size_t count;
} reader;

/* --- elements --------------------------------------------------------------------------------- */

/** A start tag: what is between its brackets. */
typedef struct tag {
    rel_text inside;
} tag;

static rel_text attribute(const tag *t, const char *name)
{
    char wanted[40];
    size_t size = (size_t)snprintf(wanted, sizeof wanted, " %s=\"", name);
    for (size_t i = 0; i + size <= t->inside.size; i++) {
        if (memcmp(t->inside.bytes + i, wanted, size) != 0)
            continue;
        rel_text value = rel_text_slice(t->inside, i + size, t->inside.size - i - size);
        const char *end = memchr(value.bytes, '"', value.size);
        value.size = end ? (size_t)(end - value.bytes) : 0;
        return value;
    }
    return (rel_text){0};
}

/* Numbers of our own writing have a point, whatever the locale. */
static double number_at(const char **at, const char *end)
{
    double value = 0, scale = 1;
    bool is_negative = *at < end && **at == '-';
    *at += is_negative;
    for (; *at < end && rel_ascii_is_digit(**at); ++*at)
        value = value * 10 + (**at - '0');
    if (*at < end && **at == '.')
        for (++*at; *at < end && rel_ascii_is_digit(**at); ++*at)
            value += (**at - '0') * (scale /= 10);
    return is_negative ? -value : value;
}

static double number(const tag *t, const char *name, double otherwise)
{
    rel_text value = attribute(t, name);
    const char *at = value.bytes;
    return value.size ? number_at(&at, value.bytes + value.size) : otherwise;
}

/* --- operations ------------------------------------------------------------------------------- */

static group *inherited(reader *r)
{
    return &r->groups[r->depth];
}

static void put_string(rel_writer *out, rel_text text)
{
    rel_put_format(out, "%zu -", text.size);
    rel_put_text(out, text);
    rel_put_char(out, ' ');
}

static void put_decimal(rel_writer *out, double value)
{
    rel_put_double(out, (double)(long)(value * 100 + (value < 0 ? -0.5 : 0.5)) / 100);
    rel_put_char(out, ' ');
}

static void put_colour(reader *r, char operation, rel_text colour)
{
    rel_put_format(r->out, "%c ", operation);
    put_string(r->out, colour);
}

static void add_point(reader *r, double x, double y)
{
    if (r->count < MOST_POINTS)
        r->points[r->count++] = (place){x, y};
}

static void add_line(reader *r, place to)
{
    place from = r->points[r->count - 1];
    add_point(r, from.x + (to.x - from.x) / 3, from.y + (to.y - from.y) / 3);
    add_point(r, from.x + (to.x - from.x) * 2 / 3, from.y + (to.y - from.y) * 2 / 3);
    add_point(r, to.x, to.y);
}

static void put_line_style(reader *r, const tag *t)
{
    char style[PLACE_DIGITS];
    rel_text dashes = attribute(t, "stroke-dasharray");
    double width = number(t, "stroke-width", 1);
    const char *kind = dashes.size == 0                          ? "solid"
                       : rel_text_starts(dashes, REL_TEXT("1.")) ? "dotted"
                                                                 : "dashed";
    int size = snprintf(style, sizeof style, "setlinewidth(%d.%d),%s", (int)width,
                        (int)(width * 10) % 10, kind);
    rel_put_string(r->out, "S ");
    put_string(r->out, (rel_text){style, (size_t)size});
}

/* The curve that was gathered, with the colours of the element. */
static void put_curve(reader *r, const tag *t)
{
    rel_text fill = attribute(t, "fill"), stroke = attribute(t, "stroke");
    bool is_filled = fill.size && !rel_text_equal(fill, REL_TEXT("none"));
    if (r->count < 4) {
        r->count = 0;
        return;
    }
    put_line_style(r, t);
    put_colour(r, 'c', stroke.size ? stroke : fill);
    if (is_filled)
        put_colour(r, 'C', fill);
    rel_put_format(r->out, "%c %zu ", is_filled ? 'b' : 'B', r->count);
    for (size_t i = 0; i < r->count; i++) {
        put_decimal(r->out, r->points[i].x + inherited(r)->x);
        put_decimal(r->out, r->height - r->points[i].y - inherited(r)->y);
    }
    r->count = 0;
}

/* --- rectangles and paths --------------------------------------------------------------------- */

static void add_corner(reader *r, place around, place to)
{
    place from = r->points[r->count - 1];
    add_point(r, from.x + (around.x - from.x) * ROUND, from.y + (around.y - from.y) * ROUND);
    add_point(r, to.x + (around.x - to.x) * ROUND, to.y + (around.y - to.y) * ROUND);
    add_point(r, to.x, to.y);
}

static void read_rectangle(reader *r, const tag *t)
{
    double x = number(t, "x", 0), y = number(t, "y", 0), radius = number(t, "rx", 0);
    double right = x + number(t, "width", 0), low = y + number(t, "height", 0);
    if (rel_text_ends(attribute(t, "width"), REL_TEXT("%")))
        return; /* the page itself */
    radius = fmin(radius, fmin(right - x, low - y) / 2);
    add_point(r, x + radius, y);
    add_line(r, (place){right - radius, y});
    add_corner(r, (place){right, y}, (place){right, y + radius});
    add_line(r, (place){right, low - radius});
    add_corner(r, (place){right, low}, (place){right - radius, low});
    add_line(r, (place){x + radius, low});
    add_corner(r, (place){x, low}, (place){x, low - radius});
    add_line(r, (place){x, y + radius});
    add_corner(r, (place){x, y}, (place){x + radius, y});
    put_curve(r, t);
}

/** Where a path stands. */
typedef struct pen {
    const char *at, *end;
    place here, start;
} pen;

static bool has_number(pen *p)
{
    while (p->at < p->end && (*p->at == ' ' || *p->at == ','))
        p->at++;
    return p->at < p->end && (*p->at == '-' || rel_ascii_is_digit(*p->at));
}

static double next_number(pen *p)
{
    return has_number(p) ? number_at(&p->at, p->end) : 0;
}

static place next_place(pen *p, bool is_relative)
{
    place to = {next_number(p), 0};
    to.y = next_number(p);
    return is_relative ? (place){p->here.x + to.x, p->here.y + to.y} : to;
}

static void move_to(reader *r, const tag *t, pen *p, place to)
{
    put_curve(r, t);
    add_point(r, to.x, to.y);
    p->here = p->start = to;
}

static void line_to(reader *r, pen *p, place to)
{
    add_line(r, to);
    p->here = to;
}

static void curve_to(reader *r, pen *p)
{
    for (int i = 0; i < 3; i++) {
        p->here = next_place(p, false);
        add_point(r, p->here.x, p->here.y);
    }
}

static void read_command(reader *r, const tag *t, pen *p, char command)
{
    switch (command) {
    case 'M': move_to(r, t, p, next_place(p, false)); break;
    case 'm': move_to(r, t, p, next_place(p, true)); break;
    case 'L': line_to(r, p, next_place(p, false)); break;
    case 'l': line_to(r, p, next_place(p, true)); break;
    case 'h': line_to(r, p, (place){p->here.x + next_number(p), p->here.y}); break;
    case 'v': line_to(r, p, (place){p->here.x, p->here.y + next_number(p)}); break;
    case 'C': curve_to(r, p); break;
    case 'z': line_to(r, p, p->start); break;
    default: break;
    }
}

static void read_path(reader *r, const tag *t)
{
    rel_text d = attribute(t, "d");
    pen p = {.at = d.bytes, .end = d.bytes + d.size};
    char command = 0;
    while (p.at < p.end) {
        if (rel_ascii_is_letter(*p.at))
            command = *p.at++;
        else if (!has_number(&p))
            break;
        if (r->count || command == 'M')
            read_command(r, t, &p, command);
        if (!has_number(&p) && p.at < p.end && !rel_ascii_is_letter(*p.at))
            break;
    }
    put_curve(r, t);
}

/* --- texts ------------------------------------------------------------------------------------ */

static const struct entity {
    rel_text name;
    char character;
} entities[] = {
    {{"&amp;", 5}, '&'},
    {{"&lt;", 4}, '<'},
    {{"&gt;", 4}, '>'},
    {{"&quot;", 6}, '"'},
};

static rel_text without_entities(rel_text escaped, char *room)
{
    size_t size = 0;
    for (size_t i = 0; i < escaped.size && size < MOST_TEXT;) {
        rel_text rest = rel_text_slice(escaped, i, escaped.size - i);
        size_t k = 0;
        while (k < COUNT_OF(entities) && !rel_text_starts(rest, entities[k].name))
            k++;
        room[size++] = k < COUNT_OF(entities) ? entities[k].character : rest.bytes[0];
        i += k < COUNT_OF(entities) ? entities[k].name.size : 1;
    }
    return (rel_text){room, size};
}

/* The ground behind a label on a line, where SVG has a halo. */
static void put_ground(reader *r, double x, double y, double width, double size)
{
    tag ground = {REL_TEXT(" fill=\"#ffffff\"")};
    double left = x - width / 2 - 1, right = x + width / 2 + 1;
    add_point(r, left, y - size * 0.8);
    add_line(r, (place){right, y - size * 0.8});
    add_line(r, (place){right, y + size * 0.15});
    add_line(r, (place){left, y + size * 0.15});
    add_line(r, (place){left, y - size * 0.8});
    put_curve(r, &ground);
}

static void read_text(reader *r, const tag *t, rel_text escaped)
{
    char room[MOST_TEXT];
    rel_text words = without_entities(escaped, room);
    const group *g = inherited(r);
    double size = number(t, "font-size", g->font_size);
    double x = number(t, "x", 0), y = number(t, "y", 0);
    bool is_bold = attribute(t, "font-weight").size;
    double width = rel_metrics_width(words, size, is_bold);
    if (words.size == 0)
        return;
    if (g->is_centred)
        put_ground(r, x, y, width, size);
    put_colour(r, 'c', attribute(t, "fill"));
    rel_put_string(r->out, "F ");
    put_decimal(r->out, size);
    put_string(r->out, is_bold ? REL_TEXT("Arial Bold") : REL_TEXT("Arial"));
    rel_put_string(r->out, "T ");
    put_decimal(r->out, x + g->x);
    put_decimal(r->out, r->height - y - g->y);
    rel_put_string(r->out, g->is_centred ? "0 " : "-1 ");
    put_decimal(r->out, width);
    put_string(r->out, words);
}

/* --- the whole -------------------------------------------------------------------------------- */

static void enter_group(reader *r, const tag *t)
{
    if (r->depth + 1 == DEEPEST)
        return;
    group inner = *inherited(r);
    rel_text transform = attribute(t, "transform");
    if (transform.size) {
        pen p = {.at = transform.bytes + strlen("translate("),
                 .end = transform.bytes + transform.size};
        inner.x += next_number(&p);
        inner.y += next_number(&p);
    }
    inner.font_size = number(t, "font-size", inner.font_size);
    if (rel_text_equal(attribute(t, "text-anchor"), REL_TEXT("middle")))
        inner.is_centred = true;
    r->groups[++r->depth] = inner;
}

static void read_element(reader *r, rel_text inside, rel_text after)
{
    const tag t = {inside};
    if (rel_text_starts(inside, REL_TEXT("g ")))
        enter_group(r, &t);
    else if (rel_text_starts(inside, REL_TEXT("/g")) && r->depth > 0)
        r->depth--;
    else if (rel_text_starts(inside, REL_TEXT("rect ")))
        read_rectangle(r, &t);
    else if (rel_text_starts(inside, REL_TEXT("path ")))
        read_path(r, &t);
    else if (rel_text_starts(inside, REL_TEXT("text ")))
        read_text(r, &t, after);
}

bool rel_xdot_size_of(rel_text svg, rel_xdot_size *ret)
{
    rel_text box = attribute(&(tag){svg}, "viewBox");
    pen p = {.at = box.bytes, .end = box.bytes + box.size};
    next_number(&p);
    next_number(&p);
    ret->width = next_number(&p);
    ret->height = next_number(&p);
    return ret->width > 0 && ret->height > 0;
}

void rel_xdot_put(rel_writer *out, rel_text svg)
{
    rel_xdot_size size;
    reader *r = rel_calloc(1, sizeof *r);
    if (!r || !rel_xdot_size_of(svg, &size)) {
        rel_free(r);
        return;
    }
    r->out = out;
    r->height = size.height;
    const char *at = svg.bytes, *end = svg.bytes + svg.size;
    while (at < end && (at = memchr(at, '<', (size_t)(end - at)))) {
        const char *close = memchr(at, '>', (size_t)(end - at));
        const char *next = close ? memchr(close, '<', (size_t)(end - close)) : NULL;
        if (!close || !next)
            break;
        read_element(r, (rel_text){at + 1, (size_t)(close - at - 1)},
                     (rel_text){close + 1, (size_t)(next - close - 1)});
        at = next;
    }
    rel_free(r);
}
