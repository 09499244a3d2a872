/*
 * Two forms of one table. Node-link is what networkx (3.4 and later) and d3 read: ids are entity
 * ids, lists are arrays. Cytoscape's has every object in an element with its `data`.
 */
#include "base/array.h"
#include "base/memory.h"
#include "export/attribute.h"
#include "export/stamp.h"
#include "records/records.h"

typedef struct json_output {
    rel_writer *out;
    rel_memory_sink scratch;
    bool has_memory;
} json_output;

static void put_key(rel_writer *out, const char *key)
{
    rel_put_string(out, ",\"");
    rel_put_string(out, key);
    rel_put_string(out, "\":");
}

/** `,"name":value` for every attribute that `item` has. */
static void put_attributes(json_output *json, const rel_attribute *attributes, const void *item)
{
    for (; attributes->name; attributes++) {
        rel_value value;
        if (!rel_attribute_value(attributes, item, &json->scratch, &value))
            json->has_memory = false;
        if (!rel_value_is_present(attributes->kind, &value))
            continue;
        put_key(json->out, attributes->name);
        if (attributes->kind == REL_VALUE_LIST)
            rel_put_text(json->out, value.text);
        else if (rel_value_is_text(attributes->kind))
            rel_put_json(json->out, value.text);
        else
            rel_put_value(json->out, attributes->kind, &value);
    }
}

static void put_vertex_attributes(json_output *json, const rel_vertex *vertex,
                                  const rel_place *place)
{
    put_attributes(json, rel_vertex_attributes, vertex);
    if (place)
        put_attributes(json, rel_place_attributes, place);
}

static const rel_place *place_of(const rel_export_options *options, const rel_vertex *vertex)
{
    return options->places ? &options->places[vertex->index] : NULL;
}

static void put_kind(rel_writer *out, const rel_edge *edge)
{
    rel_edge_kind kind = rel_edge_kind_of(edge);
    rel_put_char(out, '"');
    for (size_t i = 0; i < COUNT_OF(kind.pieces); i++)
        rel_put_json_inside(out, kind.pieces[i]);
    rel_put_char(out, '"');
}

static void put_separator(rel_writer *out, size_t index)
{
    rel_put_string(out, index ? ",\n" : "\n");
}

/** The lines that are neither nodes nor edges, as an array. */
static void put_context(json_output *json, const rel_facts *facts)
{
    json->scratch.size = 0;
    rel_writer lines = rel_writer_to_memory(&json->scratch);
    rel_context_write(facts, &lines);
    if (!rel_writer_finish(&lines, NULL))
        json->has_memory = false;
    char *bytes = json->scratch.bytes;
    size_t size = json->scratch.size ? json->scratch.size - 1 : 0; /* without the last line end */
    for (size_t i = 0; i < size; i++)
        if (bytes[i] == '\n')
            bytes[i] = ',';
    put_key(json->out, "relata");
    rel_put_char(json->out, '[');
    if (size)
        rel_put(json->out, bytes, size);
    rel_put_char(json->out, ']');
}

static void put_node_link_head(json_output *json, const relata_graph *graph, const char *stamp,
                               bool has_records)
{
    rel_put_string(json->out, "{\"directed\":true,\"multigraph\":true,\"graph\":{\"name\":");
    rel_put_json(json->out, rel_graph_facts(graph)->name);
    put_key(json->out, "stamp");
    rel_put_json(json->out, rel_text_of(stamp));
    if (has_records)
        put_context(json, rel_graph_facts(graph));
    rel_put_string(json->out, "},\n\"nodes\":[");
}

static void put_node_link(json_output *json, const relata_graph *graph,
                          const rel_export_options *options, bool has_records)
{
    rel_writer *out = json->out;
    rel_walk walk = {.graph = graph};
    for (const rel_vertex *vertex; (vertex = rel_walk_vertex(&walk));) {
        put_separator(out, vertex->index);
        rel_put_string(out, "{\"id\":");
        rel_put_json(out, vertex->id);
        put_vertex_attributes(json, vertex, place_of(options, vertex));
        if (has_records) {
            put_key(out, "relata");
            rel_node_write(vertex, out);
        }
        rel_put_char(out, '}');
    }
    rel_put_string(out, "\n],\n\"edges\":[");
    rel_edges edges = rel_edges_of(graph, options);
    for (rel_edge edge; rel_edges_next(&edges, &edge);) {
        put_separator(out, edge.index);
        rel_put_string(out, "{\"source\":");
        rel_put_json(out, edge.source->id);
        put_key(out, "target");
        rel_put_json(out, edge.target->id);
        /* networkx tells parallel edges apart by their key. */
        put_key(out, "key");
        rel_put_number(out, (long long)edge.index);
        put_attributes(json, rel_edge_attributes, &edge);
        if (has_records) {
            put_key(out, "relata");
            rel_edge_write(edge.arc, out);
        }
        rel_put_char(out, '}');
    }
    rel_put_string(out, "\n]}\n");
}

static bool write_node_link(const relata_graph *graph, const rel_export_options *options,
                            rel_writer *out, relata_error *err)
{
    char stamp[REL_STAMP_SIZE];
    if (!rel_stamp(graph, options, stamp, err))
        return false;
    json_output json = {.out = out, .has_memory = true};
    bool has_records = rel_edges_are_arcs(options);
    put_node_link_head(&json, graph, stamp, has_records);
    put_node_link(&json, graph, options, has_records);
    rel_free(json.scratch.bytes);
    return json.has_memory || rel_fail_memory(err);
}

static void put_cytoscape_node(json_output *json, const rel_vertex *vertex, const rel_place *place)
{
    rel_writer *out = json->out;
    rel_put_format(out, "{\"data\":{\"id\":\"n%zu\"", vertex->index);
    put_vertex_attributes(json, vertex, place);
    rel_put_char(out, '}');
    if (place) {
        /* Cytoscape counts downwards. */
        rel_put_string(out, ",\"position\":{\"x\":");
        rel_put_double(out, place->x);
        rel_put_string(out, ",\"y\":");
        rel_put_double(out, -place->y);
        rel_put_char(out, '}');
    }
    rel_put_char(out, '}');
}

static void put_cytoscape_edge(json_output *json, const rel_edge *edge)
{
    rel_writer *out = json->out;
    rel_put_format(out, "{\"data\":{\"id\":\"e%zu\",\"source\":\"n%zu\",\"target\":\"n%zu\"",
                   edge->index, edge->source->index, edge->target->index);
    put_key(out, "interaction");
    put_kind(out, edge);
    put_attributes(json, rel_edge_attributes, edge);
    rel_put_string(out, "}}");
}

static bool write_cytoscape(const relata_graph *graph, const rel_export_options *options,
                            rel_writer *out, relata_error *err)
{
    json_output json = {.out = out, .has_memory = true};
    rel_put_string(out, "{\"format_version\":\"1.0\",\"generated_by\":\"relata\","
                        "\"target_cytoscapejs_version\":\"~3.0\",\n\"data\":{\"name\":");
    rel_put_json(out, rel_graph_facts(graph)->name);
    rel_put_string(out, "},\n\"elements\":{\"nodes\":[");
    rel_walk walk = {.graph = graph};
    for (const rel_vertex *vertex; (vertex = rel_walk_vertex(&walk));) {
        put_separator(out, vertex->index);
        put_cytoscape_node(&json, vertex, place_of(options, vertex));
    }
    rel_put_string(out, "\n],\n\"edges\":[");
    rel_edges edges = rel_edges_of(graph, options);
    for (rel_edge edge; rel_edges_next(&edges, &edge);) {
        put_separator(out, edge.index);
        put_cytoscape_edge(&json, &edge);
    }
    rel_put_string(out, "\n]}}\n");
    rel_free(json.scratch.bytes);
    return json.has_memory || rel_fail_memory(err);
}

const rel_exporter rel_json_exporter = {
    .name = "json",
    .extension = "json",
    .summary = "node-link JSON for networkx and d3",
    .write = write_node_link,
    .has_places = true,
};

const rel_exporter rel_cytoscape_exporter = {
    .name = "cyjs",
    .extension = "cyjs",
    .summary = "JSON for Cytoscape and Cytoscape.js",
    .write = write_cytoscape,
    .has_places = true,
};
