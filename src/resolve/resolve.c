/*
 * Records are first made a set: in order of content, without repetitions. Everything after that
 * looks only at the set, so that neither the order of reading nor a document read twice makes a
 * difference, and since a graph can be taken apart into its records, merging is associative.
 *
 * Units (an entity of a document) are joined to clusters in passes, the surest first; clusters
 * become nodes and claims between them edges. When in doubt two things stay two: a missing link
 * can be seen and mended by an alias, a wrong one spoils both nodes.
 */
#include "resolve/resolve.h"

#include <stdlib.h>

#include "base/array.h"
#include "base/memory.h"
#include "resolve/copies.h"
#include "resolve/edges.h"
#include "resolve/nodes.h"
#include "resolve/passes.h"
#include "resolve/unite.h"

static bool (*const passes[])(rel_units *units, relata_error *err) = {
    rel_resolve_by_rule,
    rel_resolve_by_name,
    rel_resolve_short_forms,
    rel_resolve_events,
};

static bool resolve_units(rel_units *units, rel_facts *facts, relata_error *err)
{
    for (size_t i = 0; i < COUNT_OF(passes); i++)
        if (!passes[i](units, err))
            return false;
    uint32_t *nodes = NULL;
    if (!rel_nodes_make(units, facts, &nodes, err) || !rel_edges_make(units, nodes, facts, err))
        return false;
    rel_settings_learn(facts);
    return true;
}

static bool copy_sources(rel_records *records, rel_facts *facts, relata_error *err)
{
    facts->sources =
        rel_arena_need(&records->arena, records->source_count, sizeof *facts->sources, err);
    facts->alias_rules =
        rel_arena_need(&records->arena, records->alias_rule_count, sizeof *facts->alias_rules, err);
    if (!facts->sources || !facts->alias_rules)
        return false;
    for (size_t i = 0; i < records->source_count; i++)
        facts->sources[facts->source_count++] = records->sources[i];
    for (size_t i = 0; i < records->alias_rule_count; i++)
        facts->alias_rules[facts->alias_rule_count++] = records->alias_rules[i];
    return true;
}

bool rel_resolve(rel_records *records, rel_facts *ret, relata_error *err)
{
    rel_facts facts = {0};
    rel_units units;
    if (!rel_records_flatten(records, err))
        return false;
    rel_records_unite(records);
    if (!rel_copies_find(records, err) || !copy_sources(records, &facts, err) ||
        !rel_units_make(&units, records, err))
        return false;
    bool ok = resolve_units(&units, &facts, err);
    rel_units_clear(&units);
    if (ok)
        *ret = facts;
    return ok;
}

static int compare_nodes(const void *a, const void *b)
{
    return rel_text_compare(((const rel_vertex *)a)->id, ((const rel_vertex *)b)->id);
}

static const rel_vertex *find_node(const rel_facts *facts, rel_text id)
{
    if (!facts->vertex_count)
        return NULL;
    rel_vertex wanted = {.id = id};
    return bsearch(&wanted, facts->vertices, facts->vertex_count, sizeof wanted, compare_nodes);
}

static int compare_arcs(const void *first, const void *second)
{
    const rel_arc *a = first, *b = second;
    if (a->source->index != b->source->index)
        return a->source->index < b->source->index ? -1 : 1;
    if (a->target->index != b->target->index)
        return a->target->index < b->target->index ? -1 : 1;
    int order = rel_text_compare(a->relation, b->relation);
    if (!order)
        order = (int)a->status - (int)b->status;
    return order ? order : (int)a->is_symmetric - (int)b->is_symmetric;
}

/** The list of nodes itself becomes that of the facts. */
static bool take_nodes(rel_records *records, rel_facts *facts, relata_error *err)
{
    if (!rel_arena_adopt(&records->arena, records->nodes, err))
        return false;
    facts->vertices = records->nodes;
    facts->vertex_count = records->node_count;
    records->nodes = NULL;
    records->node_count = records->node_capacity = 0;
    if (facts->vertex_count)
        qsort(facts->vertices, facts->vertex_count, sizeof *facts->vertices, compare_nodes);
    for (size_t i = 0; i < facts->vertex_count; i++) {
        facts->vertices[i].index = i;
        if (i && rel_text_equal(facts->vertices[i - 1].id, facts->vertices[i].id))
            return rel_fail(err, RELATA_SYNTAX, "two nodes are called '%.*s': merge the graphs",
                            REL_TEXT_ARGS(facts->vertices[i].id));
    }
    return true;
}

static bool find_ends(const rel_facts *facts, const rel_edge_record *edge, rel_arc *ret,
                      relata_error *err)
{
    *ret = edge->arc;
    ret->source = find_node(facts, edge->source);
    ret->target = find_node(facts, edge->target);
    return (ret->source && ret->target) ||
           rel_fail(err, RELATA_SYNTAX, "edge '%.*s' refers to '%.*s', which is no node",
                    REL_TEXT_ARGS(edge->arc.relation),
                    REL_TEXT_ARGS(ret->source ? edge->target : edge->source));
}

static bool is_in_order(const rel_facts *facts)
{
    for (size_t i = 1; i < facts->arc_count; i++)
        if (compare_arcs(&facts->arcs[i - 1], &facts->arcs[i]) > 0)
            return false;
    return true;
}

/** The list of edges becomes that of arcs, which are smaller, in place: there may be millions. */
static bool take_edges(rel_records *records, rel_facts *facts, relata_error *err)
{
    void *list = records->edges;
    rel_arc *arcs = list;
    for (size_t i = 0; i < records->edge_count; i++) {
        rel_edge_record edge = records->edges[i];
        rel_arc arc;
        if (!find_ends(facts, &edge, &arc, err))
            return false;
        arcs[i] = arc;
    }
    void *shrunk = rel_realloc(list, records->edge_count, sizeof *arcs);
    records->edges = NULL;
    facts->arcs = shrunk ? shrunk : list;
    if (!rel_arena_adopt(&records->arena, facts->arcs, err)) {
        rel_free(facts->arcs);
        return false;
    }
    facts->arc_count = records->edge_count;
    records->edge_count = records->edge_capacity = 0;
    if (facts->arc_count && !is_in_order(facts))
        qsort(facts->arcs, facts->arc_count, sizeof *facts->arcs, compare_arcs);
    for (size_t i = 0; i < facts->arc_count; i++)
        facts->arcs[i].index = i;
    return true;
}

bool rel_facts_of_graph(rel_records *records, rel_facts *ret, relata_error *err)
{
    rel_facts facts = {0};
    rel_arena *arena = &records->arena;
    facts.asides = rel_arena_need(arena, records->claim_count, sizeof *facts.asides, err);
    if (!facts.asides || !copy_sources(records, &facts, err) || !take_nodes(records, &facts, err) ||
        !take_edges(records, &facts, err))
        return false;
    for (size_t i = 0; i < records->claim_count; i++)
        facts.asides[facts.aside_count++] = records->claims[i];
    *ret = facts;
    return true;
}
