#include "export/yed.h"

#include "base/utf8.h"
#include "graph/style.h"

enum { ROW_LENGTH = 12, COLUMN_STEP = 220, ROW_STEP = 90, HEIGHT = 36, LETTER_WIDTH = 7, PAD = 24 };

static const char *const shapes[REL_ENTITY_TYPE_COUNT] = {
    [REL_NO_TYPE] = "rectangle",
    [REL_PERSON] = "ellipse",
    [REL_GROUP] = "ellipse",
    [REL_AGENCY] = "roundrectangle",
    [REL_ORGANIZATION] = "roundrectangle",
    [REL_COUNTRY] = "rectangle",
    [REL_PLACE] = "octagon",
    [REL_MEETING] = "hexagon",
    [REL_AGREEMENT] = "parallelogram",
    [REL_LAW] = "parallelogram",
    [REL_INCIDENT] = "diamond",
};

static const char *const lines[REL_STATUS_COUNT] = {
    [REL_ASSERTED] = "line",
    [REL_ALLEGED] = "dashed",
    [REL_PLANNED] = "dotted",
    [REL_NEGATED] = "dashed_dotted",
};

void rel_yed_put_namespace(rel_xml *xml)
{
    rel_xml_attribute(xml, "xmlns:y", "http://www.yworks.com/xml/graphml");
}

void rel_yed_put_keys(rel_xml *xml)
{
    static const char *const keys[][3] = {{"n_graphics", "node", "nodegraphics"},
                                          {"e_graphics", "edge", "edgegraphics"}};
    for (size_t i = 0; i < sizeof keys / sizeof *keys; i++) {
        rel_xml_start(xml, "key");
        rel_xml_attribute(xml, "id", keys[i][0]);
        rel_xml_attribute(xml, "for", keys[i][1]);
        rel_xml_attribute(xml, "yfiles.type", keys[i][2]);
        rel_xml_end(xml);
    }
}

/** Rows of nodes in canonical order, for a graph that no layout has seen. */
static rel_place place_in_rows(const rel_vertex *vertex)
{
    return (rel_place){
        .x = (double)(vertex->index % ROW_LENGTH) * COLUMN_STEP,
        .y = -(double)(vertex->index / ROW_LENGTH) * ROW_STEP,
        .width = (double)rel_utf8_count(vertex->label) * LETTER_WIDTH + PAD,
        .height = HEIGHT,
    };
}

static void put_geometry(rel_writer *rows, const rel_place *place)
{
    /* yEd counts downwards and from the corner. */
    const struct {
        const char *name;
        double number;
    } sides[] = {{"<y:Geometry height=\"", place->height},
                 {"\" width=\"", place->width},
                 {"\" x=\"", place->x - place->width / 2},
                 {"\" y=\"", -place->y - place->height / 2}};
    for (size_t i = 0; i < sizeof sides / sizeof *sides; i++) {
        rel_put_string(rows, sides[i].name);
        rel_put_double(rows, sides[i].number);
    }
    rel_put_string(rows, "\"/>");
}

void rel_yed_put_node(rel_writer *rows, const rel_vertex *vertex, const rel_place *place)
{
    rel_place in_rows = place ? *place : place_in_rows(vertex);
    rel_put_string(rows, "<data key=\"n_graphics\"><y:ShapeNode>");
    put_geometry(rows, &in_rows);
    const rel_card_style *style = rel_card_style_of(vertex);
    rel_put_format(rows,
                   "<y:Fill color=\"%s\" transparent=\"false\"/>"
                   "<y:BorderStyle color=\"%s\" type=\"line\" width=\"1.0\"/>",
                   style->fill.light, style->stroke.light);
    /* Cropping is what yEd calls breaking a label into lines that fit. */
    rel_put_string(rows, "<y:NodeLabel autoSizePolicy=\"node_size\" "
                         "configuration=\"CroppingLabel\">");
    rel_xml_put_cdata(rows, vertex->label);
    rel_put_string(rows, "</y:NodeLabel><y:Shape type=\"");
    rel_put_string(rows, shapes[vertex->type]);
    rel_put_string(rows, "\"/></y:ShapeNode></data>");
}

void rel_yed_put_edge(rel_writer *rows, const rel_edge *edge)
{
    rel_put_string(rows, "<data key=\"e_graphics\"><y:PolyLineEdge><y:LineStyle type=\"");
    rel_put_string(rows, lines[edge->arc->status]);
    rel_put_string(rows, "\" color=\"");
    rel_put_string(rows, rel_line_style_of(edge->family)->line.light);
    rel_put_string(rows, "\" width=\"1.0\"/><y:Arrows source=\"none\" target=\"");
    rel_put_string(rows, edge->is_symmetric ? "none" : "standard");
    rel_put_string(rows, "\"/><y:EdgeLabel>");
    rel_xml_put_cdata(rows, edge->relation);
    rel_put_string(rows, "</y:EdgeLabel></y:PolyLineEdge></data>");
}
