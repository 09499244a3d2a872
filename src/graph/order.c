#include "graph/order.h"

#include <stdlib.h>

#include "base/memory.h"
#include "records/evidence.h"

static int compare_vertices(const void *a, const void *b)
{
    const rel_vertex *const *left = a, *const *right = b;
    return rel_text_compare((*left)->id, (*right)->id);
}

/** Whether the nodes stand in order already; two of one id are told apart from disorder later. */
static bool vertices_in_order(const rel_facts *facts)
{
    for (size_t i = 1; i < facts->vertex_count; i++)
        if (rel_text_compare(facts->vertices[i - 1].id, facts->vertices[i].id) > 0)
            return false;
    return true;
}

/** Copy the nodes into `sorted` and lead the edges to the copies. */
static bool move_vertices(rel_facts *facts, rel_vertex *sorted, relata_error *err)
{
    const rel_vertex **order = rel_calloc(facts->vertex_count, sizeof *order);
    size_t *ranks = rel_calloc(facts->vertex_count, sizeof *ranks);
    bool ok = (order && ranks) || rel_fail_memory(err);
    if (!ok)
        goto done;

    for (size_t i = 0; i < facts->vertex_count; i++)
        order[i] = &facts->vertices[i];
    qsort(order, facts->vertex_count, sizeof *order, compare_vertices);
    for (size_t i = 0; i < facts->vertex_count; i++) {
        sorted[i] = *order[i];
        ranks[order[i] - facts->vertices] = i;
    }
    for (size_t i = 0; i < facts->arc_count; i++) {
        rel_arc *arc = &facts->arcs[i];
        arc->source = &sorted[ranks[arc->source - facts->vertices]];
        arc->target = &sorted[ranks[arc->target - facts->vertices]];
    }
    facts->vertices = sorted;

done:
    rel_free(order);
    rel_free(ranks);
    return ok;
}

static bool order_vertices(rel_facts *facts, rel_arena *arena, relata_error *err)
{
    if (!vertices_in_order(facts)) {
        rel_vertex *sorted = rel_arena_need(arena, facts->vertex_count, sizeof *sorted, err);
        if (!sorted || !move_vertices(facts, sorted, err))
            return false;
    }
    for (size_t i = 0; i < facts->vertex_count; i++) {
        rel_vertex *vertex = &facts->vertices[i];
        vertex->index = i;
        if (i > 0 && rel_text_equal(vertex[-1].id, vertex->id))
            return rel_fail(err, RELATA_SYNTAX, "the node '%.*s' occurs twice",
                            REL_TEXT_ARGS(vertex->id));
    }
    return true;
}

static void order_ends(rel_arc *arc)
{
    if (!arc->is_symmetric || arc->source->index <= arc->target->index)
        return;
    const rel_vertex *source = arc->source;
    arc->source = arc->target;
    arc->target = source;
    rel_evidence_turn(arc);
}

static int compare_arcs(const void *a, const void *b)
{
    const rel_arc *left = a, *right = b;
    if (left->source != right->source)
        return left->source->index < right->source->index ? -1 : 1;
    if (left->target != right->target)
        return left->target->index < right->target->index ? -1 : 1;
    int order = rel_text_compare(left->relation, right->relation);
    return order ? order : (left->status > right->status) - (left->status < right->status);
}

static bool arcs_in_order(const rel_facts *facts)
{
    for (size_t i = 1; i < facts->arc_count; i++)
        if (compare_arcs(&facts->arcs[i - 1], &facts->arcs[i]) > 0)
            return false;
    return true;
}

static bool order_arcs(rel_facts *facts, relata_error *err)
{
    for (size_t i = 0; i < facts->arc_count; i++)
        order_ends(&facts->arcs[i]);
    if (!arcs_in_order(facts))
        qsort(facts->arcs, facts->arc_count, sizeof *facts->arcs, compare_arcs);
    for (size_t i = 0; i < facts->arc_count; i++) {
        rel_arc *arc = &facts->arcs[i];
        arc->index = i;
        if (i > 0 && compare_arcs(arc - 1, arc) == 0)
            return rel_fail(err, RELATA_SYNTAX,
                            "the edge '%.*s' from '%.*s' to '%.*s' occurs twice",
                            REL_TEXT_ARGS(arc->relation), REL_TEXT_ARGS(arc->source->id),
                            REL_TEXT_ARGS(arc->target->id));
    }
    return true;
}

bool rel_facts_order(rel_facts *facts, rel_arena *arena, relata_error *err)
{
    return order_vertices(facts, arena, err) && order_arcs(facts, err);
}
