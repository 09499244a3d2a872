/*
 * Two pairs of tables (RFC 4180, with a bare line feed as the line end): for Gephi's import of
 * spreadsheets and for Neo4j's bulk import, which reads types and roles from the header. Gephi
 * takes a backslash for an escape and loses rows where one stands before a quotation mark; there a
 * blank comes between the two.
 */
#include "base/array.h"
#include "base/memory.h"
#include "base/utf8.h"
#include "export/attribute.h"

typedef struct csv_output {
    const rel_export_options *options;
    rel_writer *out;
    bool is_neo4j;
    rel_memory_sink scratch;
    bool has_memory;
} csv_output;

/** A field in quotes; `piece` by piece when it has several. */
static void put_inside(const csv_output *csv, rel_text piece)
{
    rel_writer *out = csv->out;
    size_t plain = 0;
    for (size_t i = 0; i <= piece.size; i++) {
        bool is_mark = i == piece.size || piece.bytes[i] == '"';
        if (!is_mark || (i == piece.size && i == plain))
            continue;
        rel_put(out, piece.bytes + plain, i - plain);
        if (!csv->is_neo4j && i > 0 && piece.bytes[i - 1] == '\\')
            rel_put_char(out, ' ');
        if (i < piece.size)
            rel_put_string(out, "\"\"");
        plain = i + 1;
    }
}

static void put_quoted(const csv_output *csv, rel_text text)
{
    rel_put_char(csv->out, '"');
    put_inside(csv, text);
    rel_put_char(csv->out, '"');
}

/** A JSON array, in which an escaped quotation mark is written by its number. */
static void put_list(const csv_output *csv, rel_text list)
{
    rel_put_char(csv->out, '"');
    size_t plain = 0;
    for (size_t i = 0; i + 1 < list.size; i++) {
        if (list.bytes[i] != '\\')
            continue;
        if (list.bytes[i + 1] == '"') {
            put_inside(csv, rel_text_slice(list, plain, i - plain));
            rel_put_string(csv->out, "\\u0022");
            plain = i + 2;
        }
        i++;
    }
    put_inside(csv, rel_text_slice(list, plain, list.size - plain));
    rel_put_char(csv->out, '"');
}

/** Gephi's tables have columns of their own for these. */
static bool is_column_of_gephi(const csv_output *csv, const rel_attribute *attribute)
{
    return !csv->is_neo4j &&
           (strcmp(attribute->name, "label") == 0 || strcmp(attribute->name, "weight") == 0);
}

static const char *neo4j_type(rel_value_kind kind)
{
    switch (kind) {
    case REL_VALUE_COUNT: return ":int";
    case REL_VALUE_NUMBER: return ":double";
    case REL_VALUE_FLAG: return ":boolean";
    case REL_VALUE_WORD:
    case REL_VALUE_TEXT:
    case REL_VALUE_LIST: break;
    }
    return "";
}

static void put_names(const csv_output *csv, const rel_attribute *attributes)
{
    for (; attributes->name; attributes++) {
        if (is_column_of_gephi(csv, attributes))
            continue;
        rel_put_char(csv->out, ',');
        rel_put_string(csv->out, attributes->name);
        if (csv->is_neo4j)
            rel_put_string(csv->out, neo4j_type(attributes->kind));
    }
}

static void put_cells(csv_output *csv, const rel_attribute *attributes, const void *item)
{
    for (; attributes->name; attributes++) {
        rel_value value;
        if (is_column_of_gephi(csv, attributes))
            continue;
        rel_put_char(csv->out, ',');
        if (!rel_attribute_value(attributes, item, &csv->scratch, &value))
            csv->has_memory = false;
        if (!rel_value_is_text(attributes->kind))
            rel_put_value(csv->out, attributes->kind, &value);
        else if (attributes->kind == REL_VALUE_LIST && value.text.size)
            put_list(csv, value.text);
        else if (value.text.size)
            put_quoted(csv, value.text);
    }
}

static void put_type(rel_writer *out, const rel_vertex *vertex)
{
    rel_text type = rel_entity_type_name(vertex->type);
    if (type.size == 0)
        type = REL_TEXT("entity");
    rel_put_char(out, rel_ascii_upper(type.bytes[0]));
    rel_put(out, type.bytes + 1, type.size - 1);
}

static void put_node_row(csv_output *csv, const rel_vertex *vertex)
{
    rel_writer *out = csv->out;
    put_quoted(csv, vertex->id);
    if (!csv->is_neo4j) {
        rel_put_char(out, ',');
        put_quoted(csv, vertex->label);
    }
    put_cells(csv, rel_vertex_attributes, vertex);
    if (csv->options->places)
        put_cells(csv, rel_place_attributes, &csv->options->places[vertex->index]);
    if (csv->is_neo4j) {
        rel_put_char(out, ',');
        put_type(out, vertex);
    }
    rel_put_char(out, '\n');
}

static void put_kind(const csv_output *csv, const rel_edge *edge)
{
    rel_edge_kind kind = rel_edge_kind_of(edge);
    rel_put_char(csv->out, '"');
    for (size_t i = 0; i < COUNT_OF(kind.pieces); i++)
        put_inside(csv, kind.pieces[i]);
    rel_put_char(csv->out, '"');
}

static void put_edge_row(csv_output *csv, const rel_edge *edge)
{
    rel_writer *out = csv->out;
    const char *symmetric = csv->options->symmetric;
    bool is_undirected = edge->is_symmetric && symmetric && strcmp(symmetric, "undirected") == 0;
    put_quoted(csv, edge->source->id);
    rel_put_char(out, ',');
    put_quoted(csv, edge->target->id);
    if (csv->is_neo4j) {
        put_cells(csv, rel_edge_attributes, edge);
        rel_put_char(out, ',');
        put_kind(csv, edge);
    } else {
        rel_put_string(out, is_undirected ? ",Undirected," : ",Directed,");
        put_kind(csv, edge);
        rel_put_format(out, ",e%zu,", edge->index);
        put_quoted(csv, edge->relation);
        rel_put_char(out, ',');
        rel_put_number(out, (long long)edge->weight);
        put_cells(csv, rel_edge_attributes, edge);
    }
    rel_put_char(out, '\n');
}

static void put_nodes(csv_output *csv, const relata_graph *graph)
{
    rel_put_string(csv->out, csv->is_neo4j ? "entity:ID" : "Id,Label");
    put_names(csv, rel_vertex_attributes);
    if (csv->options->places)
        put_names(csv, rel_place_attributes);
    rel_put_string(csv->out, csv->is_neo4j ? ",:LABEL\n" : "\n");
    rel_walk walk = {.graph = graph};
    for (const rel_vertex *vertex; (vertex = rel_walk_vertex(&walk));)
        put_node_row(csv, vertex);
}

static void put_edges(csv_output *csv, const relata_graph *graph)
{
    rel_put_string(csv->out,
                   csv->is_neo4j ? ":START_ID,:END_ID" : "Source,Target,Type,Kind,Id,Label,Weight");
    put_names(csv, rel_edge_attributes);
    rel_put_string(csv->out, csv->is_neo4j ? ",:TYPE\n" : "\n");
    rel_edges edges = rel_edges_of(graph, csv->options);
    for (rel_edge edge; rel_edges_next(&edges, &edge);)
        put_edge_row(csv, &edge);
}

static bool write_table(const relata_graph *graph, csv_output csv,
                        void (*put_table)(csv_output *, const relata_graph *), relata_error *err)
{
    csv.has_memory = true;
    put_table(&csv, graph);
    rel_free(csv.scratch.bytes);
    return csv.has_memory || rel_fail_memory(err);
}

static bool write_gephi_nodes(const relata_graph *graph, const rel_export_options *options,
                              rel_writer *out, relata_error *err)
{
    return write_table(graph, (csv_output){.options = options, .out = out}, put_nodes, err);
}

static bool write_gephi_edges(const relata_graph *graph, const rel_export_options *options,
                              rel_writer *out, relata_error *err)
{
    return write_table(graph, (csv_output){.options = options, .out = out}, put_edges, err);
}

static bool write_neo4j_nodes(const relata_graph *graph, const rel_export_options *options,
                              rel_writer *out, relata_error *err)
{
    csv_output csv = {.options = options, .out = out, .is_neo4j = true};
    return write_table(graph, csv, put_nodes, err);
}

static bool write_neo4j_edges(const relata_graph *graph, const rel_export_options *options,
                              rel_writer *out, relata_error *err)
{
    csv_output csv = {.options = options, .out = out, .is_neo4j = true};
    return write_table(graph, csv, put_edges, err);
}

static const rel_export_part gephi_parts[] = {
    {"-nodes.csv", write_gephi_nodes}, {"-edges.csv", write_gephi_edges}, {NULL, NULL}};

static const rel_export_part neo4j_parts[] = {
    {"-neo4j-nodes.csv", write_neo4j_nodes}, {"-neo4j-edges.csv", write_neo4j_edges}, {NULL, NULL}};

const rel_exporter rel_csv_exporter = {
    .name = "csv",
    .extension = "csv",
    .summary = "two tables, nodes and edges, for Gephi and spreadsheets",
    .write = write_gephi_edges,
    .parts = gephi_parts,
    .has_places = true,
};

const rel_exporter rel_neo4j_exporter = {
    .name = "neo4j",
    .extension = "csv",
    .summary = "two tables for `neo4j-admin database import --multiline-fields=true`",
    .write = write_neo4j_edges,
    .parts = neo4j_parts,
};
