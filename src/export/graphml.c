/*
 * One flat document that loads complete in every tool: all keys, then the graph, all nodes, all
 * edges, and no construct that any reader stumbles over. What a single tool needs beyond that, or
 * cannot bear, is a flavor: a row of the table below. Free text goes as CDATA, since readers on
 * the JDK's parser change text that is written with escapes.
 */
#include <assert.h>

#include "base/array.h"
#include "base/memory.h"
#include "base/utf8.h"
#include "export/attribute.h"
#include "export/stamp.h"
#include "export/xml.h"
#include "export/yed.h"
#include "records/records.h"

enum { MAX_COLUMNS = 32, MAX_TAG = 64 };

static const char graphml_namespace[] = "http://graphml.graphdrawing.org/xmlns";

typedef struct graphml_flavor {
    const char *name;
    bool has_records;      /**< `relata`: all that the graph says, so that we can read it back */
    bool has_edge_kinds;   /**< `label` on <edge>: Gephi's kind, Neo4j's relationship type */
    bool has_node_labels;  /**< `labels` on <node>: Neo4j's */
    bool has_graphics;     /**< yEd's shapes and lines */
    const char *list_type; /**< `attr.type` of lists */
    const char *list_of;   /**< `attr.list` of lists, or NULL */
    const char *type_key;  /**< one more column with the type of a node, or NULL */
    const char *kind_key;  /**< one more column with the kind of an edge, or NULL */
} graphml_flavor;

static const graphml_flavor flavors[] = {
    {.name = "default", .has_records = true, .has_edge_kinds = true, .list_type = "string"},
    {.name = "strict", .has_records = true, .list_type = "string"},
    {.name = "gephi", .has_edge_kinds = true, .list_type = "liststring"},
    {.name = "yed", .has_graphics = true, .list_type = "string"},
    {.name = "neo4j",
     .has_edge_kinds = true,
     .has_node_labels = true,
     .list_type = "string",
     .list_of = "string"},
    {.name = "cytoscape", .list_type = "string", .kind_key = "interaction"},
    {.name = "tinkerpop", .list_type = "string", .type_key = "labelV", .kind_key = "labelE"},
};

static const graphml_flavor *find_flavor(const char *name)
{
    for (size_t i = 0; i < COUNT_OF(flavors); i++)
        if (strcmp(flavors[i].name, name) == 0)
            return &flavors[i];
    return NULL;
}

/** An attribute with the start tag of its cells. */
typedef struct graphml_column {
    const rel_attribute *attribute;
    char tag[MAX_TAG];
    size_t tag_size;
} graphml_column;

typedef struct graphml_columns {
    graphml_column all[MAX_COLUMNS];
    size_t count;
} graphml_columns;

typedef struct graphml_document {
    const relata_graph *graph;
    const rel_export_options *options;
    const graphml_flavor *flavor;
    rel_xml *xml;
    rel_writer rows;
    rel_memory_sink scratch;
    graphml_columns vertices, places, edges;
    bool has_records; /**< the flavor's, where each edge is written once */
    bool has_memory;
} graphml_document;

static void add_columns(graphml_columns *columns, const char *prefix,
                        const rel_attribute *attributes)
{
    for (; attributes->name; attributes++) {
        assert(columns->count < MAX_COLUMNS);
        graphml_column *column = &columns->all[columns->count++];
        column->attribute = attributes;
        column->tag_size = (size_t)snprintf(column->tag, MAX_TAG, "<data key=\"%s_%s\">", prefix,
                                            attributes->name);
    }
}

static const char *type_of(const graphml_flavor *flavor, rel_value_kind kind)
{
    switch (kind) {
    case REL_VALUE_COUNT: return "int";
    case REL_VALUE_NUMBER: return "double";
    case REL_VALUE_FLAG: return "boolean";
    case REL_VALUE_LIST: return flavor->list_type;
    case REL_VALUE_WORD:
    case REL_VALUE_TEXT: break;
    }
    return "string";
}

static void put_key(rel_xml *xml, const char *id, const char *domain, const char *name,
                    const char *type, const char *list_of)
{
    rel_xml_start(xml, "key");
    rel_xml_attribute(xml, "id", id);
    rel_xml_attribute(xml, "for", domain);
    rel_xml_attribute(xml, "attr.name", name);
    rel_xml_attribute(xml, "attr.type", type);
    if (list_of)
        rel_xml_attribute(xml, "attr.list", list_of);
    rel_xml_end(xml);
}

static void put_keys(const graphml_document *document, const graphml_columns *columns,
                     const char *prefix, const char *domain)
{
    for (size_t i = 0; i < columns->count; i++) {
        const rel_attribute *attribute = columns->all[i].attribute;
        char id[MAX_TAG];
        snprintf(id, sizeof id, "%s_%s", prefix, attribute->name);
        put_key(document->xml, id, domain, attribute->name,
                type_of(document->flavor, attribute->kind),
                attribute->kind == REL_VALUE_LIST ? document->flavor->list_of : NULL);
    }
}

static void put_all_keys(const graphml_document *document)
{
    const graphml_flavor *flavor = document->flavor;
    if (document->has_records)
        put_key(document->xml, "g_relata", "graph", "relata", "string", NULL);
    put_keys(document, &document->vertices, "n", "node");
    put_keys(document, &document->places, "n", "node");
    if (flavor->type_key)
        put_key(document->xml, flavor->type_key, "node", flavor->type_key, "string", NULL);
    if (flavor->has_graphics)
        rel_yed_put_keys(document->xml);
    put_keys(document, &document->edges, "e", "edge");
    if (flavor->kind_key)
        put_key(document->xml, flavor->kind_key, "edge", flavor->kind_key, "string", NULL);
}

static void put_cells(graphml_document *document, const graphml_columns *columns, const void *item)
{
    rel_writer *rows = &document->rows;
    for (size_t i = 0; i < columns->count; i++) {
        const graphml_column *column = &columns->all[i];
        rel_value_kind kind = column->attribute->kind;
        rel_value value;
        if (!rel_attribute_value(column->attribute, item, &document->scratch, &value))
            document->has_memory = false;
        if (!rel_value_is_present(kind, &value))
            continue;
        rel_put(rows, column->tag, column->tag_size);
        if (kind == REL_VALUE_WORD)
            rel_xml_put_escaped(rows, value.text);
        else if (rel_value_is_text(kind))
            rel_xml_put_cdata(rows, value.text);
        else
            rel_put_value(rows, kind, &value);
        rel_put_text(rows, REL_TEXT("</data>"));
    }
}

static void put_open_cell(rel_writer *rows, const char *key)
{
    rel_put_text(rows, REL_TEXT("<data key=\""));
    rel_put_string(rows, key);
    rel_put_text(rows, REL_TEXT("\">"));
}

/** A type as Neo4j and TinkerPop write theirs: "Person". */
static void put_type(rel_writer *rows, const rel_vertex *vertex)
{
    rel_text type = rel_entity_type_name(vertex->type);
    if (type.size == 0)
        type = REL_TEXT("entity");
    rel_put_char(rows, rel_ascii_upper(type.bytes[0]));
    rel_put(rows, type.bytes + 1, type.size - 1);
}

static void put_node(graphml_document *document, const rel_vertex *vertex)
{
    rel_writer *rows = &document->rows;
    const graphml_flavor *flavor = document->flavor;
    const rel_place *place =
        document->options->places ? &document->options->places[vertex->index] : NULL;
    rel_put_text(rows, REL_TEXT("<node id=\"n"));
    rel_put_number(rows, (long long)vertex->index);
    if (flavor->has_node_labels) {
        rel_put_text(rows, REL_TEXT("\" labels=\":"));
        put_type(rows, vertex);
    }
    rel_put_text(rows, REL_TEXT("\">"));
    put_cells(document, &document->vertices, vertex);
    if (place)
        put_cells(document, &document->places, place);
    if (flavor->type_key) {
        put_open_cell(rows, flavor->type_key);
        put_type(rows, vertex);
        rel_put_text(rows, REL_TEXT("</data>"));
    }
    if (flavor->has_graphics)
        rel_yed_put_node(rows, vertex, place);
    rel_put_text(rows, REL_TEXT("</node>\n"));
}

static void put_kind(rel_writer *rows, const rel_edge *edge)
{
    rel_edge_kind kind = rel_edge_kind_of(edge);
    for (size_t i = 0; i < COUNT_OF(kind.pieces); i++)
        rel_xml_put_escaped(rows, kind.pieces[i]);
}

static void put_edge_tag(const graphml_document *document, rel_writer *rows, const rel_edge *edge)
{
    const char *symmetric = document->options->symmetric;
    rel_put_text(rows, REL_TEXT("<edge id=\"e"));
    rel_put_number(rows, (long long)edge->index);
    rel_put_text(rows, REL_TEXT("\" source=\"n"));
    rel_put_number(rows, (long long)edge->source->index);
    rel_put_text(rows, REL_TEXT("\" target=\"n"));
    rel_put_number(rows, (long long)edge->target->index);
    if (edge->is_symmetric && symmetric && strcmp(symmetric, "undirected") == 0)
        rel_put_text(rows, REL_TEXT("\" directed=\"false"));
    if (document->flavor->has_edge_kinds) {
        rel_put_text(rows, REL_TEXT("\" label=\""));
        put_kind(rows, edge);
    }
    rel_put_text(rows, REL_TEXT("\">"));
}

static void put_edge(graphml_document *document, const rel_edge *edge)
{
    rel_writer *rows = &document->rows;
    put_edge_tag(document, rows, edge);
    put_cells(document, &document->edges, edge);
    if (document->flavor->kind_key) {
        put_open_cell(rows, document->flavor->kind_key);
        put_kind(rows, edge);
        rel_put_text(rows, REL_TEXT("</data>"));
    }
    if (document->flavor->has_graphics)
        rel_yed_put_edge(rows, edge);
    rel_put_text(rows, REL_TEXT("</edge>\n"));
}

/** The documents and whatever else belongs to the graph as a whole. */
static bool put_context(graphml_document *document, relata_error *err)
{
    document->scratch.size = 0;
    rel_writer lines = rel_writer_to_memory(&document->scratch);
    rel_context_write(rel_graph_facts(document->graph), &lines);
    if (!rel_writer_finish(&lines, err))
        return false;
    rel_writer *rows = &document->rows;
    put_open_cell(rows, "g_relata");
    rel_xml_put_cdata(rows, (rel_text){document->scratch.bytes, document->scratch.size});
    rel_put_text(rows, REL_TEXT("</data>\n"));
    return true;
}

static bool put_rows(graphml_document *document, relata_error *err)
{
    document->rows = rel_xml_rows(document->xml);
    if (document->has_records && !put_context(document, err))
        document->has_memory = false;
    rel_walk walk = {.graph = document->graph};
    for (const rel_vertex *vertex; (vertex = rel_walk_vertex(&walk));)
        put_node(document, vertex);
    rel_edges edges = rel_edges_of(document->graph, document->options);
    for (rel_edge edge; rel_edges_next(&edges, &edge);)
        put_edge(document, &edge);
    bool ok = rel_writer_finish(&document->rows, err);
    return ok && (document->has_memory || rel_fail_memory(err));
}

static void put_head(const graphml_document *document, const char *stamp)
{
    rel_xml *xml = document->xml;
    char note[256 + REL_STAMP_SIZE];
    snprintf(note, sizeof note,
             "relata: one edge per source, relation, status and target%s; weight counts mentions; "
             "lists are JSON; %s",
             document->options->is_multi ? ", and mention" : "", stamp);
    rel_xml_start(xml, "graphml");
    rel_xml_attribute(xml, "xmlns", graphml_namespace);
    if (document->flavor->has_graphics)
        rel_yed_put_namespace(xml);
    rel_xml_comment(xml, note);
    put_all_keys(document);
    rel_xml_start(xml, "graph");
    rel_xml_attribute(xml, "id", "G");
    rel_xml_attribute(xml, "edgedefault", "directed");
    rel_xml_line(xml);
}

static bool put_document(graphml_document *document, rel_writer *out, relata_error *err)
{
    char stamp[REL_STAMP_SIZE];
    if (!rel_stamp(document->graph, document->options, stamp, err))
        return false;
    add_columns(&document->vertices, "n", rel_vertex_attributes);
    if (document->options->places)
        add_columns(&document->places, "n", rel_place_attributes);
    add_columns(&document->edges, "e", rel_edge_attributes);
    if (document->has_records) {
        add_columns(&document->vertices, "n", rel_vertex_record);
        add_columns(&document->edges, "e", rel_arc_record);
    }
    document->xml = rel_xml_open(out, err);
    if (!document->xml)
        return false;
    put_head(document, stamp);
    bool ok = put_rows(document, err);
    return rel_xml_close(document->xml, ok ? err : NULL) && ok;
}

static bool write_graphml(const relata_graph *graph, const rel_export_options *options,
                          rel_writer *out, relata_error *err)
{
    graphml_document document = {.graph = graph,
                                 .options = options,
                                 .flavor =
                                     find_flavor(options->flavor ? options->flavor : "default"),
                                 .has_memory = true};
    if (!document.flavor)
        return rel_fail(err, RELATA_USAGE,
                        "there is no flavor '%s' of GraphML; there are default, strict, gephi, "
                        "yed, neo4j, cytoscape and tinkerpop",
                        options->flavor);
    document.has_records = document.flavor->has_records && rel_edges_are_arcs(options);
    bool ok = put_document(&document, out, err);
    rel_free(document.scratch.bytes);
    return ok;
}

const rel_exporter rel_graphml_exporter = {
    .name = "graphml",
    .extension = "graphml",
    .summary = "GraphML for Gephi, networkx, igraph, Cytoscape, yEd, Neo4j and others",
    .write = write_graphml,
    .has_places = true,
};
