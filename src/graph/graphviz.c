/*
 * Boxes have a fixed size and labels are empty tables of the right size, so Graphviz measures no
 * text. Every attribute and value is written here: nothing from an article or a user reaches
 * Graphviz.
 */
#include "graph/graphviz.h"

#include <stdio.h>
#include <stdlib.h>

#include "graph/graphviz_text.h"

enum {
    POINTS_AN_INCH = 72,
    NAME_SIZE = 32,
    LONGEST_CURVE = REL_GRAPHVIZ_LONGEST_CURVE,
};

struct rel_graphviz {
    const rel_layout *layout;
    const rel_graphviz_settings *how;
    GVC_t *context;
    Agraph_t *graph;
    Agnode_t **nodes;
    Agedge_t **edges;
    const uint32_t *box_order, *wire_order;
    rel_point *curve;
};

static void set_number(void *object, const char *name, double value)
{
    char number[NAME_SIZE];
    snprintf(number, sizeof number, "%.4f", value);
    rel_graphviz_set(object, name, number);
}

static bool needs_room_for_labels(const rel_layout *layout)
{
    for (size_t i = 0; i < layout->wire_count; i++)
        if (layout->wires[i].label_width > 0)
            return true;
    return false;
}

static void set_graph_attributes(rel_graphviz *d)
{
    const rel_layout *layout = d->layout;
    rel_graphviz_set(d->graph, "splines", d->how->splines);
    rel_graphviz_set(d->graph, "charset", "UTF-8");
    if (strcmp(d->how->engine, "dot") != 0) {
        bool has_labels = d->how->has_labels && needs_room_for_labels(d->layout);
        rel_graphviz_set(d->graph, "overlap", "prism");
        rel_graphviz_set(d->graph, "overlap_scaling",
                         has_labels ? "-4" : "-2"); /* mean distance, in boxes */
        rel_graphviz_set(d->graph, "sep", has_labels ? "+44,+30" : "+20,+16");
        rel_graphviz_set(d->graph, "esep", "+4");
        return;
    }
    rel_graphviz_set(d->graph, "rankdir", layout->is_vertical ? "TB" : "LR");
    rel_graphviz_set(d->graph, "remincross", "true");
    rel_graphviz_set(d->graph, "mclimit", d->how->is_quick ? "0.1" : "4");
    rel_graphviz_set(d->graph, "nslimit", d->how->is_quick ? "0.1" : "2");
    rel_graphviz_set(d->graph, "nslimit1", d->how->is_quick ? "0.1" : "2");
    rel_graphviz_set(d->graph, "nodesep", "0.13");
    rel_graphviz_set(d->graph, "ranksep", "0.45");
}

static void add_box(rel_graphviz *d, uint32_t index)
{
    const rel_box *box = &d->layout->boxes[index];
    char name[NAME_SIZE];
    snprintf(name, sizeof name, "n%u", index);
    Agnode_t *node = agnode(d->graph, name, 1);
    rel_graphviz_set(node, "shape", "box");
    rel_graphviz_set(node, "fixedsize", "true");
    rel_graphviz_set(node, "label", "");
    set_number(node, "width", box->width / POINTS_AN_INCH);
    set_number(node, "height", box->height / POINTS_AN_INCH);
    d->nodes[index] = node;
}

static void set_label(Agraph_t *graph, Agedge_t *edge, const rel_wire *wire)
{
    char table[256];
    snprintf(table, sizeof table,
             "<TABLE BORDER=\"0\" CELLBORDER=\"0\" CELLSPACING=\"0\" CELLPADDING=\"0\" "
             "FIXEDSIZE=\"TRUE\" WIDTH=\"%.0f\" HEIGHT=\"%.0f\"><TR><TD></TD></TR></TABLE>",
             wire->label_width + 1, wire->label_height + 1);
    char *html = agstrdup_html(graph, table);
    rel_graphviz_set(edge, "label", "");
    agset(edge, rel_graphviz_text("label"), html);
    agstrfree(graph, html);
}

static void add_wire(rel_graphviz *d, uint32_t index)
{
    const rel_wire *wire = &d->layout->wires[index];
    char key[NAME_SIZE];
    snprintf(key, sizeof key, "e%u", index);
    Agedge_t *edge = agedge(d->graph, d->nodes[wire->tail], d->nodes[wire->head], key, 1);
    rel_graphviz_set(edge, "dir",
                     wire->has_tail_arrow ? (wire->has_head_arrow ? "both" : "back")
                                          : (wire->has_head_arrow ? "forward" : "none"));
    rel_graphviz_set(edge, "arrowsize", "0.65");
    if (wire->label_width > 0 && d->how->has_labels)
        set_label(d->graph, edge, wire);
    d->edges[index] = edge;
}

static void build_graph(rel_graphviz *d)
{
    d->graph = agopen(rel_graphviz_text("relata"), Agdirected, NULL);
    set_graph_attributes(d);
    for (size_t i = 0; i < d->layout->box_count; i++)
        add_box(d, d->box_order[i]);
    for (size_t i = 0; i < d->layout->wire_count; i++)
        add_wire(d, d->wire_order[i]);
}

static rel_point read_point(const char **at)
{
    char *end;
    rel_point point;
    point.x = strtod(*at, &end);
    point.y = *end == ',' ? strtod(end + 1, &end) : 0;
    *at = end;
    while (**at == ' ')
        ++*at;
    return point;
}

static rel_point upside_down(rel_point point, double height)
{
    return (rel_point){point.x, height - point.y};
}

/* "e,x,y s,x,y x,y x,y …": tips first, then the points of the curve. */
static void read_curve(const char *pos, double height, rel_wire *wire, rel_point *points)
{
    bool has_start = false, has_end = false;
    wire->points = points;
    wire->point_count = 0;
    while (*pos && *pos != ';' && wire->point_count < LONGEST_CURVE) {
        bool is_tip = (*pos == 'e' || *pos == 's') && pos[1] == ',';
        bool is_end = *pos == 'e';
        pos += is_tip ? 2 : 0;
        const char *before = pos;
        rel_point point = upside_down(read_point(&pos), height);
        if (pos == before)
            break;
        if (!is_tip)
            points[wire->point_count++] = point;
        else if (is_end)
            wire->head_tip = point, has_end = true;
        else
            wire->tail_tip = point, has_start = true;
    }
    if (wire->point_count && !has_start)
        wire->tail_tip = points[0];
    if (wire->point_count && !has_end)
        wire->head_tip = points[wire->point_count - 1];
}

static const char *attribute(void *object, const char *name)
{
    const char *value = agget(object, rel_graphviz_text(name));
    return value ? value : "";
}

/* Where a label goes for which Graphviz made no room: the middle of the curve. */
static rel_point middle_of(const rel_wire *wire)
{
    if (wire->point_count < 4)
        return (rel_point){0};
    const rel_point *p = wire->points + (wire->point_count - 1) / 3 / 2 * 3;
    if ((wire->point_count - 1) / 3 % 2 == 0)
        return *p;
    return (rel_point){(p[0].x + 3 * p[1].x + 3 * p[2].x + p[3].x) / 8,
                       (p[0].y + 3 * p[1].y + 3 * p[2].y + p[3].y) / 8};
}

/* Labels of wires between the same two boxes stand below each other. */
static rel_point below_others(const rel_layout *layout, size_t index, rel_point place)
{
    const rel_wire *wire = &layout->wires[index];
    for (size_t i = 0; i < index; i++) {
        const rel_wire *other = &layout->wires[i];
        bool is_parallel = (other->tail == wire->tail && other->head == wire->head) ||
                           (other->tail == wire->head && other->head == wire->tail);
        place.y += is_parallel ? other->label_height : 0;
    }
    return place;
}

static int keep_quiet(char *message)
{
    (void)message;
    return 0;
}

rel_graphviz *rel_graphviz_new(const rel_layout *layout, const rel_graphviz_settings *settings)
{
    rel_graphviz *graphviz = calloc(1, sizeof *graphviz);
    if (!graphviz)
        return NULL;
    agseterrf(keep_quiet);
    graphviz->layout = layout;
    graphviz->how = settings;
    graphviz->nodes = calloc(layout->box_count + 1, sizeof *graphviz->nodes);
    graphviz->edges = calloc(layout->wire_count + 1, sizeof *graphviz->edges);
    graphviz->curve = calloc(LONGEST_CURVE, sizeof *graphviz->curve);
    graphviz->context = gvContext();
    bool ok = graphviz->nodes && graphviz->edges && graphviz->curve && graphviz->context;
    return ok ? graphviz : NULL; /* the process ends either way */
}

bool rel_graphviz_lay_out(rel_graphviz *graphviz, const uint32_t *box_order,
                          const uint32_t *wire_order)
{
    graphviz->box_order = box_order;
    graphviz->wire_order = wire_order;
    build_graph(graphviz);
    agreseterrors();
    if (gvLayout(graphviz->context, graphviz->graph, graphviz->how->engine) != 0)
        return false;
    attach_attrs(graphviz->graph);
    return agerrors() == 0; /* edges may be lost although gvLayout() is content */
}

bool rel_graphviz_read(rel_graphviz *graphviz, rel_layout *ret, rel_curve_receiver receive,
                       void *receiver)
{
    double left, low, right, high;
    const char *box = attribute(graphviz->graph, "bb");
    if (sscanf(box, "%lf,%lf,%lf,%lf", &left, &low, &right, &high) != 4)
        return false;
    ret->width = right;
    ret->height = high;
    for (size_t i = 0; i < ret->box_count; i++) {
        const char *pos = attribute(graphviz->nodes[i], "pos");
        ret->boxes[i].centre = upside_down(read_point(&pos), ret->height);
    }
    for (size_t i = 0; i < ret->wire_count; i++) {
        rel_wire *wire = &ret->wires[i];
        read_curve(attribute(graphviz->edges[i], "pos"), ret->height, wire, graphviz->curve);
        const char *label = attribute(graphviz->edges[i], "lp");
        wire->label = *label ? upside_down(read_point(&label), ret->height)
                             : below_others(ret, i, middle_of(wire));
        if (wire->point_count < 2 || !receive(receiver, wire))
            return false;
    }
    return true;
}

void rel_graphviz_take_down(rel_graphviz *graphviz)
{
    gvFreeLayout(graphviz->context, graphviz->graph);
    agclose(graphviz->graph);
    graphviz->graph = NULL;
}
