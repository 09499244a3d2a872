/*
 * DOT of our own, in canonical order, since agwrite's line breaks and quoting are not ours to
 * promise and it writes a backslash unreadably. Only nodes and edges have attributes: Gephi's
 * reader gives no nodes at all where it meets `node [ ]`, `edge [ ]` or `graph [ ]`, and takes both
 * sides of `key=value` for nodes.
 */
#include "base/array.h"
#include "base/utf8.h"
#include "export/edge.h"
#include "export/slug.h"
#include "export/stamp.h"

static const char *const shapes[REL_ENTITY_TYPE_COUNT] = {
    [REL_NO_TYPE] = "box",   [REL_PERSON] = "ellipse",         [REL_GROUP] = "ellipse",
    [REL_AGENCY] = "box",    [REL_ORGANIZATION] = "box",       [REL_COUNTRY] = "box",
    [REL_PLACE] = "octagon", [REL_MEETING] = "hexagon",        [REL_AGREEMENT] = "note",
    [REL_LAW] = "note",      [REL_INCIDENT] = "doubleoctagon",
};

/* What the text denies is kept in the file but not drawn. */
static const char *const styles[REL_STATUS_COUNT] = {
    [REL_ASSERTED] = "solid",
    [REL_ALLEGED] = "dashed",
    [REL_PLANNED] = "dotted",
    [REL_NEGATED] = "invis",
};

/** Whether Graphviz would read the `&` at `at` as the start of an entity such as `&amp;`. */
static bool starts_entity(rel_text text, size_t at)
{
    size_t i = at + 1;
    if (i < text.size && text.bytes[i] == '#')
        i++;
    size_t name = i;
    while (i < text.size &&
           (rel_ascii_is_letter(text.bytes[i]) || rel_ascii_is_digit(text.bytes[i])))
        i++;
    return i > name && i < text.size && text.bytes[i] == ';';
}

static const char *escape_of(rel_text text, size_t at)
{
    switch (text.bytes[at]) {
    case '"': return "\\\"";
    case '\\': return "\\\\";
    case '\n': return "\\n";
    case '&': return starts_entity(text, at) ? "&amp;" : NULL;
    default: return NULL;
    }
}

static void put_quoted(rel_writer *out, rel_text text)
{
    size_t plain = 0;
    rel_put_char(out, '"');
    for (size_t i = 0; i < text.size; i++) {
        const char *escape = escape_of(text, i);
        if (!escape)
            continue;
        rel_put(out, text.bytes + plain, i - plain);
        rel_put_string(out, escape);
        plain = i + 1;
    }
    if (text.size)
        rel_put(out, text.bytes + plain, text.size - plain);
    rel_put_char(out, '"');
}

/** `name="value"` after a comma, unless the value is empty. */
static void put_attribute(rel_writer *out, const char *name, rel_text value)
{
    if (value.size == 0)
        return;
    rel_put_string(out, ", ");
    rel_put_string(out, name);
    rel_put_char(out, '=');
    put_quoted(out, value);
}

static void put_count(rel_writer *out, const char *name, long long count)
{
    rel_put_string(out, ", ");
    rel_put_string(out, name);
    rel_put_char(out, '=');
    rel_put_number(out, count);
}

static void put_node(rel_writer *out, rel_text slug, const rel_vertex *vertex)
{
    rel_put_string(out, "  ");
    rel_put_text(out, slug);
    rel_put_string(out, " [label=");
    put_quoted(out, vertex->label);
    put_attribute(out, "entity_id", vertex->id);
    put_attribute(out, "entity_type", rel_entity_type_name(vertex->type));
    put_attribute(out, "country", vertex->country);
    put_attribute(out, "office", vertex->office);
    put_count(out, "mentions", vertex->mentions);
    put_attribute(out, "shape", rel_text_of(shapes[vertex->type]));
    rel_put_string(out, "];\n");
}

static void put_edge(rel_writer *out, const rel_text *slugs, const rel_edge *edge)
{
    rel_put_string(out, "  ");
    rel_put_text(out, slugs[edge->source->index]);
    rel_put_string(out, " -> ");
    rel_put_text(out, slugs[edge->target->index]);
    rel_put_string(out, " [label=");
    put_quoted(out, edge->relation);
    put_attribute(out, "status", edge->status);
    put_attribute(out, "family", edge->family);
    put_attribute(out, "topic", edge->topic);
    put_count(out, "weight", (long long)edge->weight);
    put_attribute(out, "start", edge->start);
    put_attribute(out, "end", edge->end);
    put_attribute(out, "tooltip", edge->sentence);
    put_attribute(out, "style", rel_text_of(styles[edge->arc->status]));
    if (edge->is_symmetric)
        put_attribute(out, "dir", REL_TEXT("none"));
    rel_put_string(out, "];\n");
}

static void put_graph(const relata_graph *graph, const rel_export_options *options,
                      const rel_text *slugs, const char *stamp, rel_writer *out)
{
    rel_put_string(out, "// relata: ");
    rel_put_string(out, stamp);
    rel_put_string(out, "\ndigraph ");
    put_quoted(out, rel_graph_facts(graph)->name);
    rel_put_string(out, " {\n");
    rel_walk walk = {.graph = graph};
    for (const rel_vertex *vertex; (vertex = rel_walk_vertex(&walk));)
        put_node(out, slugs[vertex->index], vertex);
    rel_edges edges = rel_edges_of(graph, options);
    for (rel_edge edge; rel_edges_next(&edges, &edge);)
        put_edge(out, slugs, &edge);
    rel_put_string(out, "}\n");
}

static bool write_dot(const relata_graph *graph, const rel_export_options *options, rel_writer *out,
                      relata_error *err)
{
    rel_arena arena = {0};
    char stamp[REL_STAMP_SIZE];
    const rel_text *slugs = rel_slugs_of(graph, &arena, err);
    bool ok = slugs && rel_stamp(graph, options, stamp, err);
    if (ok)
        put_graph(graph, options, slugs, stamp, out);
    rel_arena_clear(&arena);
    return ok;
}

const rel_exporter rel_dot_exporter = {
    .name = "dot",
    .extension = "dot",
    .summary = "DOT for Graphviz and Gephi, in canonical order",
    .write = write_dot,
};
