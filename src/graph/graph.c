/*
 * Nodes and edges are made in canonical order, and cgraph walks them in the order of their making,
 * so every walk is canonical by itself. A node is named by its entity id, an edge by status and
 * relation, which lets two relations join the same ends. cgraph interns every string in one tree
 * for the whole process, which costs seconds for a million sentences, and spends a hundred bytes on
 * the attributes of an edge even if they are empty: so there are none, and what is known is in our
 * own arena. Nodes and edges lead there by the numbers that cgraph gives them in order of making.
 */
#include "graph/graph.h"

#include <graphviz/cgraph.h>

#include "base/array.h"
#include "base/memory.h"
#include "graph/order.h"
#include "records/records.h"

struct relata_graph {
    rel_arena arena;
    rel_facts facts;
    Agraph_t *root;
    size_t *degrees; /**< by index of the node */
    char *hash;      /**< in the arena; the empty string until it is asked for */
};

/** A C string that is reused for every name. */
typedef struct name_buffer {
    char *bytes;
    size_t size, capacity;
} name_buffer;

static bool append_to_name(name_buffer *name, rel_text text, relata_error *err)
{
    if (!rel_array_grow(&name->bytes, &name->capacity, name->size + text.size + 1, 1, err))
        return false;
    if (text.size)
        memcpy(name->bytes + name->size, text.bytes, text.size);
    name->size += text.size;
    name->bytes[name->size] = '\0';
    return true;
}

static bool set_name(name_buffer *name, rel_text text, relata_error *err)
{
    name->size = 0;
    return append_to_name(name, text, err);
}

/** Add a node, the `number`th from 1. */
static bool add_vertex(Agraph_t *root, const rel_vertex *vertex, size_t number, name_buffer *name,
                       Agnode_t **ret, relata_error *err)
{
    if (!set_name(name, vertex->id, err))
        return false;
    *ret = agnode(root, name->bytes, 1);
    if (*ret && AGSEQ(*ret) != number)
        return rel_fail(err, RELATA_UNSUPPORTED, "there are too many nodes");
    return *ret || rel_fail_memory(err);
}

/** Add an edge, the `number`th from 1. */
static bool add_arc(Agraph_t *root, const rel_arc *arc, size_t number, Agnode_t *const *nodes,
                    name_buffer *name, relata_error *err)
{
    rel_text status = rel_status_name(arc->status);
    if (!set_name(name, status, err) || !append_to_name(name, REL_TEXT(" "), err) ||
        !append_to_name(name, arc->relation, err))
        return false;
    Agedge_t *edge =
        agedge(root, nodes[arc->source->index], nodes[arc->target->index], name->bytes, 1);
    if (edge && AGSEQ(edge) != number)
        return rel_fail(err, RELATA_UNSUPPORTED, "there are too many edges");
    return edge || rel_fail_memory(err);
}

static bool add_objects(Agraph_t *root, const rel_facts *facts, name_buffer *name,
                        relata_error *err)
{
    Agnode_t **nodes = rel_calloc(facts->vertex_count, sizeof *nodes);
    bool ok = nodes || rel_fail_memory(err);
    for (size_t i = 0; ok && i < facts->vertex_count; i++)
        ok = add_vertex(root, &facts->vertices[i], i + 1, name, &nodes[i], err);
    for (size_t i = 0; ok && i < facts->arc_count; i++)
        ok = add_arc(root, &facts->arcs[i], i + 1, nodes, name, err);
    rel_free(nodes);
    return ok;
}

/** cgraph makes a table of attributes for each object while the root says that there are any. */
static void set_tables(Agraph_t *root, bool has_tables)
{
    root->desc.has_attrs = has_tables;
}

static void close_root(Agraph_t *root)
{
    /* Else the tables of the root itself would stay behind. */
    set_tables(root, true);
    agclose(root);
}

static Agraph_t *new_root(const rel_facts *facts, relata_error *err)
{
    name_buffer name = {0};
    Agraph_t *root = NULL;
    if (!set_name(&name, facts->name, err))
        return NULL;
    root = agopen(name.bytes, Agdirected, NULL);
    if (root)
        set_tables(root, false);
    if (!root) {
        rel_fail_memory(err);
    } else if (!add_objects(root, facts, &name, err)) {
        close_root(root);
        root = NULL;
    }
    rel_free(name.bytes);
    return root;
}

static bool count_degrees(relata_graph *graph, rel_arena *arena, relata_error *err)
{
    const rel_facts *facts = &graph->facts;
    graph->degrees = rel_arena_need(arena, facts->vertex_count, sizeof *graph->degrees, err);
    if (!graph->degrees)
        return false;
    for (size_t i = 0; i < facts->arc_count; i++) {
        graph->degrees[facts->arcs[i].source->index]++;
        graph->degrees[facts->arcs[i].target->index]++;
    }
    return true;
}

relata_graph *rel_graph_new(rel_arena *take_arena, const rel_facts *facts, relata_error *err)
{
    relata_graph *graph = rel_calloc(1, sizeof *graph);
    if (!graph) {
        rel_fail_memory(err);
        return NULL;
    }
    graph->facts = *facts;
    graph->hash = rel_arena_need(take_arena, REL_DIGEST_HEX + 1, 1, err);
    if (graph->hash && rel_facts_order(&graph->facts, take_arena, err) &&
        count_degrees(graph, take_arena, err))
        graph->root = new_root(&graph->facts, err);
    if (!graph->root) {
        rel_free(graph);
        return NULL;
    }
    graph->arena = *take_arena;
    *take_arena = (rel_arena){0};
    return graph;
}

void rel_graph_free(relata_graph *graph)
{
    if (!graph)
        return;
    close_root(graph->root);
    rel_arena_clear(&graph->arena);
    rel_free(graph);
}

const rel_facts *rel_graph_facts(const relata_graph *graph)
{
    return &graph->facts;
}

const rel_vertex *rel_walk_vertex(rel_walk *walk)
{
    Agraph_t *root = walk->graph->root;
    walk->node = walk->node ? agnxtnode(root, walk->node) : agfstnode(root);
    if (!walk->node)
        return NULL;
    return &walk->graph->facts.vertices[AGSEQ((Agnode_t *)walk->node) - 1];
}

const rel_arc *rel_walk_arc(rel_walk *walk)
{
    Agraph_t *root = walk->graph->root;
    if (walk->edge) {
        walk->edge = agnxtout(root, walk->edge);
    } else {
        walk->node = agfstnode(root);
        walk->edge = walk->node ? agfstout(root, walk->node) : NULL;
    }
    while (!walk->edge && walk->node) {
        walk->node = agnxtnode(root, walk->node);
        walk->edge = walk->node ? agfstout(root, walk->node) : NULL;
    }
    if (!walk->edge)
        return NULL;
    return &walk->graph->facts.arcs[AGSEQ((Agedge_t *)walk->edge) - 1];
}

size_t rel_graph_degree(const relata_graph *graph, const rel_vertex *vertex)
{
    return graph->degrees[vertex->index];
}

static bool add_to_hash(void *target, const char *bytes, size_t size)
{
    rel_digest_add(target, bytes, size);
    return true;
}

bool rel_graph_hash(const relata_graph *graph, char ret[REL_DIGEST_HEX + 1], relata_error *err)
{
    if (!*graph->hash) {
        rel_digest hash = rel_digest_start();
        rel_writer out = rel_writer_to(add_to_hash, &hash);
        rel_facts_write(&graph->facts, &out);
        if (!rel_writer_finish(&out, err))
            return false;
        rel_digest_finish(&hash, graph->hash);
    }
    memcpy(ret, graph->hash, REL_DIGEST_HEX + 1);
    return true;
}
