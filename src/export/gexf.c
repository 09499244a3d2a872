/*
 * GEXF 1.3 for what GraphML has no form for: time. Nodes last from the first to the last day they
 * were seen, edges as long as the event that they tell of, or, where there are several, as each of
 * them; and Gephi's timeline appears by itself. `defaultedgetype` is there, as networkx wants it,
 * only while all edges are of one type: Gephi would drop those of the other.
 */
#include <stdlib.h>

#include "base/array.h"
#include "base/memory.h"
#include "export/attribute.h"
#include "export/stamp.h"
#include "export/xml.h"
#include "resolve/dates.h"

typedef struct gexf_document {
    const relata_graph *graph;
    const rel_export_options *options;
    rel_xml *xml;
    rel_writer rows;
    rel_memory_sink scratch;
    rel_days *spells; /**< of the present edge */
    size_t spell_count, spell_capacity;
    bool has_memory;
} gexf_document;

/** GEXF has places of its own for these. */
static bool is_built_in(const rel_attribute *attribute)
{
    static const char *const names[] = {"label", "weight", "start", "end"};
    for (size_t i = 0; i < COUNT_OF(names); i++)
        if (strcmp(attribute->name, names[i]) == 0)
            return true;
    return false;
}

static const char *type_of(rel_value_kind kind)
{
    switch (kind) {
    case REL_VALUE_COUNT: return "integer";
    case REL_VALUE_NUMBER: return "double";
    case REL_VALUE_FLAG: return "boolean";
    case REL_VALUE_WORD:
    case REL_VALUE_TEXT:
    case REL_VALUE_LIST: break;
    }
    return "string";
}

static void put_declarations(rel_xml *xml, const char *class, const rel_attribute *attributes)
{
    rel_xml_start(xml, "attributes");
    rel_xml_attribute(xml, "class", class);
    rel_xml_attribute(xml, "mode", "static");
    for (; attributes->name; attributes++) {
        if (is_built_in(attributes))
            continue;
        rel_xml_start(xml, "attribute");
        rel_xml_attribute(xml, "id", attributes->name);
        rel_xml_attribute(xml, "title", attributes->name);
        rel_xml_attribute(xml, "type", type_of(attributes->kind));
        rel_xml_end(xml);
    }
    rel_xml_end(xml);
}

static void put_named(rel_writer *rows, const char *opening, rel_text value)
{
    rel_put_string(rows, opening);
    rel_xml_put_escaped(rows, value);
    rel_put_char(rows, '"');
}

static void put_day(rel_writer *rows, const char *opening, long day)
{
    char written[REL_DAY_SIZE];
    rel_day_write(day, written);
    put_named(rows, opening, rel_text_of(written));
}

static int compare_days(const void *first, const void *second)
{
    const rel_days *a = first, *b = second;
    if (a->from != b->from)
        return a->from < b->from ? -1 : 1;
    return (a->to > b->to) - (a->to < b->to);
}

/** The times of the events that the evidence of `edge` tells of, in order and apart. */
static void find_spells(gexf_document *document, const rel_edge *edge)
{
    rel_evidence_walk walk = edge->evidence;
    document->spell_count = 0;
    for (rel_evidence evidence; rel_evidence_next(&walk, &evidence);) {
        rel_days days;
        if (rel_days_of(evidence.date, &days) && !REL_PUSH(document->spells, document->spell_count,
                                                           document->spell_capacity, days, NULL))
            document->has_memory = false;
    }
    if (!document->spell_count)
        return;
    qsort(document->spells, document->spell_count, sizeof *document->spells, compare_days);
    size_t last = 0;
    for (size_t i = 1; i < document->spell_count; i++) {
        if (document->spells[i].from > document->spells[last].to + 1)
            document->spells[++last] = document->spells[i];
        else if (document->spells[i].to > document->spells[last].to)
            document->spells[last].to = document->spells[i].to;
    }
    document->spell_count = last + 1;
}

static void put_spells(gexf_document *document)
{
    rel_writer *rows = &document->rows;
    rel_put_string(rows, "<spells>");
    for (size_t i = 0; i < document->spell_count; i++) {
        put_day(rows, "<spell start=\"", document->spells[i].from);
        put_day(rows, " end=\"", document->spells[i].to);
        rel_put_string(rows, "/>");
    }
    rel_put_string(rows, "</spells>");
}

/** `start` and `end`, which for one day are the same. */
static void put_time(rel_writer *rows, rel_text first, rel_text last)
{
    rel_days begin, end;
    bool has_begin = rel_days_of(first, &begin), has_end = rel_days_of(last, &end);
    if (has_begin)
        put_day(rows, " start=\"", begin.from);
    if (has_end && (!has_begin || begin.from <= end.to))
        put_day(rows, " end=\"", end.to);
}

static void put_values(gexf_document *document, const rel_attribute *attributes, const void *item)
{
    rel_writer *rows = &document->rows;
    rel_put_string(rows, "<attvalues>");
    for (; attributes->name; attributes++) {
        rel_value value;
        if (is_built_in(attributes))
            continue;
        if (!rel_attribute_value(attributes, item, &document->scratch, &value))
            document->has_memory = false;
        if (!rel_value_is_present(attributes->kind, &value))
            continue;
        rel_put_string(rows, "<attvalue for=\"");
        rel_put_string(rows, attributes->name);
        rel_put_string(rows, "\" value=\"");
        if (rel_value_is_text(attributes->kind))
            rel_xml_put_escaped(rows, value.text);
        else
            rel_put_value(rows, attributes->kind, &value);
        rel_put_string(rows, "\"/>");
    }
    rel_put_string(rows, "</attvalues>");
}

static void put_place(rel_writer *rows, const rel_place *place)
{
    rel_put_format(rows, "<viz:color r=\"%u\" g=\"%u\" b=\"%u\"/>", (unsigned)place->red,
                   (unsigned)place->green, (unsigned)place->blue);
    rel_put_string(rows, "<viz:position x=\"");
    rel_put_double(rows, place->x);
    rel_put_string(rows, "\" y=\"");
    rel_put_double(rows, place->y);
    rel_put_string(rows, "\" z=\"0\"/><viz:size value=\"");
    rel_put_double(rows, place->width < place->height ? place->width : place->height);
    rel_put_string(rows, "\"/>");
}

static void put_nodes(gexf_document *document)
{
    document->rows = rel_xml_rows(document->xml);
    rel_writer *rows = &document->rows;
    rel_walk walk = {.graph = document->graph};
    for (const rel_vertex *vertex; (vertex = rel_walk_vertex(&walk));) {
        rel_put_format(rows, "\n<node id=\"n%zu\"", vertex->index);
        put_named(rows, " label=\"", vertex->label);
        put_time(rows, vertex->first_seen, vertex->last_seen);
        rel_put_char(rows, '>');
        put_values(document, rel_vertex_attributes, vertex);
        if (document->options->places)
            put_place(rows, &document->options->places[vertex->index]);
        rel_put_string(rows, "</node>");
    }
}

static bool writes_undirected(const rel_export_options *options)
{
    return options->symmetric && strcmp(options->symmetric, "undirected") == 0;
}

static void put_edge(gexf_document *document, const rel_edge *edge)
{
    rel_writer *rows = &document->rows;
    bool is_undirected = edge->is_symmetric && writes_undirected(document->options);
    rel_put_format(rows, "\n<edge id=\"e%zu\" source=\"n%zu\" target=\"n%zu\"", edge->index,
                   edge->source->index, edge->target->index);
    rel_put_string(rows, is_undirected ? " type=\"undirected\"" : " type=\"directed\"");
    rel_put_string(rows, " kind=\"");
    rel_edge_kind kind = rel_edge_kind_of(edge);
    for (size_t i = 0; i < COUNT_OF(kind.pieces); i++)
        rel_xml_put_escaped(rows, kind.pieces[i]);
    put_named(rows, "\" label=\"", edge->relation);
    rel_put_string(rows, " weight=\"");
    rel_put_number(rows, (long long)edge->weight);
    rel_put_char(rows, '"');
    find_spells(document, edge);
    if (document->spell_count < 2)
        put_time(rows, edge->start, edge->end);
    rel_put_char(rows, '>');
    put_values(document, rel_edge_attributes, edge);
    if (document->spell_count >= 2)
        put_spells(document);
    rel_put_string(rows, "</edge>");
}

static void put_edges(gexf_document *document)
{
    document->rows = rel_xml_rows(document->xml);
    rel_edges edges = rel_edges_of(document->graph, document->options);
    for (rel_edge edge; rel_edges_next(&edges, &edge);)
        put_edge(document, &edge);
}

static void put_head(const gexf_document *document, const char *stamp)
{
    rel_xml *xml = document->xml;
    char note[REL_STAMP_SIZE + sizeof "relata: "];
    snprintf(note, sizeof note, "relata: %s", stamp);
    rel_xml_start(xml, "gexf");
    rel_xml_attribute(xml, "xmlns", "http://gexf.net/1.3");
    rel_xml_attribute(xml, "xmlns:viz", "http://gexf.net/1.3/viz");
    rel_xml_attribute(xml, "version", "1.3");
    rel_xml_comment(xml, note);
    rel_xml_start(xml, "graph");
    rel_xml_attribute(xml, "mode", "dynamic");
    rel_xml_attribute(xml, "timeformat", "date");
    rel_xml_attribute(xml, "timerepresentation", "interval");
    rel_xml_attribute(xml, "timezone", "UTC");
    rel_xml_attribute(xml, "idtype", "string");
    if (!writes_undirected(document->options))
        rel_xml_attribute(xml, "defaultedgetype", "directed");
    rel_xml_line(xml);
    put_declarations(xml, "node", rel_vertex_attributes);
    put_declarations(xml, "edge", rel_edge_attributes);
}

static bool put_document(gexf_document *document, rel_writer *out, relata_error *err)
{
    char stamp[REL_STAMP_SIZE];
    if (!rel_stamp(document->graph, document->options, stamp, err))
        return false;
    document->xml = rel_xml_open(out, err);
    if (!document->xml)
        return false;
    put_head(document, stamp);
    rel_xml_start(document->xml, "nodes");
    put_nodes(document);
    bool ok = rel_writer_finish(&document->rows, err);
    rel_xml_end(document->xml);
    rel_xml_start(document->xml, "edges");
    put_edges(document);
    ok = rel_writer_finish(&document->rows, ok ? err : NULL) && ok;
    ok = rel_xml_close(document->xml, ok ? err : NULL) && ok;
    return ok && (document->has_memory || rel_fail_memory(err));
}

static bool write_gexf(const relata_graph *graph, const rel_export_options *options,
                       rel_writer *out, relata_error *err)
{
    gexf_document document = {.graph = graph, .options = options, .has_memory = true};
    bool ok = put_document(&document, out, err);
    rel_free(document.scratch.bytes);
    rel_free(document.spells);
    return ok;
}

const rel_exporter rel_gexf_exporter = {
    .name = "gexf",
    .extension = "gexf",
    .summary = "GEXF 1.3 with time, for Gephi's timeline",
    .write = write_gexf,
    .has_places = true,
};
