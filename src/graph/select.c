/*
 * Each criterion strikes out nodes or edges in two arrays of flags, from the cheapest to the one
 * that needs the rest decided: properties, then the surroundings of the focus, then importance
 * within what is left. The struck are counted at the end.
 */
#include "graph/select.h"

#include "base/memory.h"
#include "graph/rank.h"
#include "resolve/dates.h"

/** The days that `since` and `until` leave. */
typedef struct date_filter {
    bool has_since, has_until;
    rel_days since, until;
} date_filter;

static bool read_day(rel_text date, bool *ret_is_there, rel_days *ret, relata_error *err)
{
    *ret_is_there = date.size > 0;
    return !*ret_is_there || rel_days_of(date, ret) ||
           rel_fail(err, RELATA_USAGE, "'%.*s' is not a date such as 2016-12-07, 2016-12 or 2016",
                    REL_TEXT_ARGS(date));
}

static bool is_within(const date_filter *period, const rel_arc *arc)
{
    rel_days first, last;
    if (!period->has_since && !period->has_until)
        return true;
    if (!rel_days_of(arc->start, &first))
        return false;
    if (!rel_days_of(arc->end, &last))
        last = first;
    return (!period->has_since || last.to >= period->since.from) &&
           (!period->has_until || first.from <= period->until.to);
}

static bool is_listed(const rel_selection *selection, rel_text relation)
{
    for (size_t i = 0; i < selection->relation_count; i++)
        if (rel_text_equal(selection->relations[i], relation))
            return true;
    return selection->relation_count == 0;
}

static void strike_by_property(rel_choice *choice, const rel_selection *selection,
                               const date_filter *period)
{
    const rel_facts *facts = choice->facts;
    for (size_t i = 0; i < facts->vertex_count; i++)
        choice->has_vertex[i] =
            !selection->types || (selection->types >> facts->vertices[i].type & 1u);
    for (size_t i = 0; i < facts->arc_count; i++) {
        const rel_arc *arc = &facts->arcs[i];
        choice->has_arc[i] = (!selection->statuses || (selection->statuses >> arc->status & 1u)) &&
                             arc->mentions >= selection->min_mentions &&
                             is_listed(selection, arc->relation) && is_within(period, arc);
    }
}

static bool chooses_edges(const rel_selection *selection)
{
    return selection->types || selection->statuses || selection->relation_count ||
           selection->min_mentions || selection->since.size || selection->until.size;
}

/** Strike the nodes that have no edge left, but for the ones in `spared`, which may be NULL. */
static bool strike_isolated(rel_choice *choice, const bool *spared, relata_error *err)
{
    const rel_facts *facts = choice->facts;
    bool *has_edge = rel_calloc(facts->vertex_count, sizeof *has_edge);
    if (!has_edge)
        return rel_fail_memory(err);
    for (size_t i = 0; i < facts->arc_count; i++)
        if (rel_choice_has(choice, i)) {
            has_edge[rel_choice_source(choice, &facts->arcs[i])] = true;
            has_edge[rel_choice_target(choice, &facts->arcs[i])] = true;
        }
    for (size_t i = 0; i < facts->vertex_count; i++)
        choice->has_vertex[i] = choice->has_vertex[i] && (has_edge[i] || (spared && spared[i]));
    rel_free(has_edge);
    return true;
}

static bool is_named(const rel_vertex *vertex, rel_text name)
{
    if (rel_text_equal_ignoring_case(vertex->id, name) ||
        rel_text_equal_ignoring_case(vertex->label, name))
        return true;
    for (size_t i = 0; i < vertex->alias_count; i++)
        if (rel_text_equal_ignoring_case(vertex->aliases[i], name))
            return true;
    return false;
}

/** Set the flags of the nodes of that name, which are in whatever their type. */
static bool find_focus(rel_choice *choice, rel_text name, bool *focus, relata_error *err)
{
    bool found = false;
    for (size_t i = 0; i < choice->facts->vertex_count; i++)
        if (is_named(&choice->facts->vertices[i], name))
            found = focus[i] = choice->has_vertex[i] = true;
    return found ||
           rel_fail(err, RELATA_USAGE, "nothing in the graph is named '%.*s'", REL_TEXT_ARGS(name));
}

/** Strike all nodes that are more than `hops` edges away from the focus. */
static bool strike_distant(rel_choice *choice, const bool *focus, unsigned hops, relata_error *err)
{
    const rel_facts *facts = choice->facts;
    unsigned *distance = rel_calloc(facts->vertex_count, sizeof *distance);
    if (!distance)
        return rel_fail_memory(err);
    for (size_t i = 0; i < facts->vertex_count; i++)
        distance[i] = focus[i] ? 1 : 0;
    bool is_growing = true;
    for (unsigned round = 1; round <= hops && is_growing; round++) {
        is_growing = false;
        for (size_t i = 0; i < facts->arc_count; i++) {
            if (!rel_choice_has(choice, i))
                continue;
            size_t a = rel_choice_source(choice, &facts->arcs[i]);
            size_t b = rel_choice_target(choice, &facts->arcs[i]);
            if (distance[a] == round && !distance[b])
                distance[b] = round + 1, is_growing = true;
            else if (distance[b] == round && !distance[a])
                distance[a] = round + 1, is_growing = true;
        }
    }
    for (size_t i = 0; i < facts->vertex_count; i++)
        choice->has_vertex[i] = choice->has_vertex[i] && distance[i];
    rel_free(distance);
    return true;
}

static bool strike(rel_choice *choice, const rel_selection *selection, bool *focus,
                   relata_error *err)
{
    date_filter period;
    if (!read_day(selection->since, &period.has_since, &period.since, err) ||
        !read_day(selection->until, &period.has_until, &period.until, err))
        return false;
    strike_by_property(choice, selection, &period);
    bool has_focus = selection->focus.size > 0;
    if (has_focus && !find_focus(choice, selection->focus, focus, err))
        return false;
    if (chooses_edges(selection) && !strike_isolated(choice, focus, err))
        return false;
    if (has_focus && !strike_distant(choice, focus, selection->hops, err))
        return false;
    return !selection->top ||
           rel_choice_grow(choice, selection->top, has_focus ? focus : NULL, err);
}

static size_t count_kept(const bool *flags, size_t count)
{
    size_t kept = 0;
    for (size_t i = 0; i < count; i++)
        kept += flags[i];
    return kept;
}

/** Copy what is in; `places` has room for where each node goes. */
static bool copy_choice(const rel_choice *choice, size_t *places, rel_arena *arena, rel_facts *ret,
                        relata_error *err)
{
    const rel_facts *facts = choice->facts;
    rel_facts copy = *facts;
    copy.whole = facts->whole ? facts->whole : facts;
    size_t arc_count = 0;
    for (size_t i = 0; i < facts->arc_count; i++)
        arc_count += rel_choice_has(choice, i);
    size_t vertex_count = count_kept(choice->has_vertex, facts->vertex_count);
    copy.vertices = rel_arena_need(arena, vertex_count, sizeof *copy.vertices, err);
    copy.arcs = copy.vertices ? rel_arena_need(arena, arc_count, sizeof *copy.arcs, err) : NULL;
    if (!copy.arcs)
        return false;
    copy.vertex_count = copy.arc_count = 0;
    for (size_t i = 0; i < facts->vertex_count; i++)
        if (choice->has_vertex[i]) {
            places[i] = copy.vertex_count;
            copy.vertices[copy.vertex_count] = facts->vertices[i];
            copy.vertices[copy.vertex_count].index = copy.vertex_count;
            copy.vertex_count++;
        }
    for (size_t i = 0; i < facts->arc_count; i++)
        if (rel_choice_has(choice, i)) {
            rel_arc *arc = &copy.arcs[copy.arc_count];
            *arc = facts->arcs[i];
            arc->source = &copy.vertices[places[rel_choice_source(choice, &facts->arcs[i])]];
            arc->target = &copy.vertices[places[rel_choice_target(choice, &facts->arcs[i])]];
            arc->index = copy.arc_count++;
        }
    *ret = copy;
    return true;
}

bool rel_facts_select(const rel_facts *facts, const rel_selection *selection, rel_arena *arena,
                      rel_facts *ret, rel_left_out *ret_left_out, relata_error *err)
{
    rel_choice choice = {.facts = facts,
                         .has_vertex = rel_calloc(facts->vertex_count, sizeof(bool)),
                         .has_arc = rel_calloc(facts->arc_count, sizeof(bool))};
    bool *focus = rel_calloc(facts->vertex_count, sizeof *focus);
    size_t *places = rel_calloc(facts->vertex_count, sizeof *places);
    rel_facts selected;
    bool ok = (choice.has_vertex && choice.has_arc && focus && places) || rel_fail_memory(err);
    ok = ok && strike(&choice, selection, focus, err) &&
         copy_choice(&choice, places, arena, &selected, err);
    if (ok) {
        *ret = selected;
        *ret_left_out = (rel_left_out){facts->vertex_count - selected.vertex_count,
                                       facts->arc_count - selected.arc_count};
    }
    rel_free(choice.has_vertex);
    rel_free(choice.has_arc);
    rel_free(focus);
    rel_free(places);
    return ok;
}
