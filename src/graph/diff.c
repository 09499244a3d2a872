/*
 * Both graphs are in canonical order, so one pass over both finds what is in either. Ids come from
 * content: what has another name is another node.
 */
#include "graph/diff.h"

static const char *const change_names[REL_CHANGE_COUNT] = {
    [REL_SAME] = "same",
    [REL_ADDED] = "added",
    [REL_REMOVED] = "removed",
    [REL_ALTERED] = "changed",
};

const char *rel_change_name(rel_change change)
{
    return change_names[change];
}

/** A comparison under way: where each node of the two graphs is in the union. */
typedef struct comparison {
    rel_diff *diff;
    rel_vertex *vertices;
    rel_arc *arcs;
    rel_vertex **from_old, **from_new;
} comparison;

static bool same_words(const rel_vertex *a, const rel_vertex *b)
{
    return a->type == b->type && rel_text_equal(a->label, b->label) &&
           rel_text_equal(a->subtype, b->subtype) && rel_text_equal(a->country, b->country) &&
           rel_text_equal(a->office, b->office) && rel_text_equal(a->date, b->date) &&
           rel_text_equal(a->place, b->place);
}

static bool make_room(comparison *c, rel_arena *arena, relata_error *err)
{
    const rel_facts *older = c->diff->older, *newer = c->diff->newer;
    size_t vertices = older->vertex_count + newer->vertex_count;
    size_t arcs = older->arc_count + newer->arc_count;
    rel_diff *d = c->diff;
    c->vertices = rel_arena_need(arena, vertices, sizeof *c->vertices, err);
    c->arcs = rel_arena_need(arena, arcs, sizeof *c->arcs, err);
    c->from_old = rel_arena_need(arena, older->vertex_count, sizeof *c->from_old, err);
    c->from_new = rel_arena_need(arena, newer->vertex_count, sizeof *c->from_new, err);
    d->vertices = rel_arena_need(arena, vertices, sizeof *d->vertices, err);
    d->arcs = rel_arena_need(arena, arcs, sizeof *d->arcs, err);
    d->old_vertices = rel_arena_need(arena, vertices, sizeof *d->old_vertices, err);
    d->old_arcs = rel_arena_need(arena, arcs, sizeof *d->old_arcs, err);
    return c->vertices && c->arcs && c->from_old && c->from_new && d->vertices && d->arcs &&
           d->old_vertices && d->old_arcs;
}

static void add_vertex(comparison *c, const rel_vertex *old, const rel_vertex *new)
{
    rel_diff *d = c->diff;
    size_t index = d->both.vertex_count++;
    rel_change change = !old                   ? REL_ADDED
                        : !new                 ? REL_REMOVED
                        : same_words(old, new) ? REL_SAME
                                               : REL_ALTERED;
    c->vertices[index] = new ? *new : *old;
    c->vertices[index].index = index;
    d->vertices[index] = change;
    d->old_vertices[index] = old;
    d->vertex_counts[change]++;
    if (old)
        c->from_old[old - d->older->vertices] = &c->vertices[index];
    if (new)
        c->from_new[new - d->newer->vertices] = &c->vertices[index];
}

static void unite_vertices(comparison *c)
{
    const rel_facts *older = c->diff->older, *newer = c->diff->newer;
    size_t i = 0, j = 0;
    while (i < older->vertex_count || j < newer->vertex_count) {
        const rel_vertex *old = i < older->vertex_count ? &older->vertices[i] : NULL;
        const rel_vertex *new = j < newer->vertex_count ? &newer->vertices[j] : NULL;
        int order = !old ? 1 : !new ? -1 : rel_text_compare(old->id, new->id);
        add_vertex(c, order <= 0 ? old : NULL, order >= 0 ? new : NULL);
        i += order <= 0;
        j += order >= 0;
    }
}

static int compare_arcs(const rel_arc *old, const rel_arc *new)
{
    int order = rel_text_compare(old->source->id, new->source->id);
    order = order ? order : rel_text_compare(old->target->id, new->target->id);
    order = order ? order : rel_text_compare(old->relation, new->relation);
    return order ? order : (old->status > new->status) - (old->status < new->status);
}

static void add_arc(comparison *c, const rel_arc *old, const rel_arc *new)
{
    rel_diff *d = c->diff;
    size_t index = d->both.arc_count++;
    rel_change change = !old                         ? REL_ADDED
                        : !new                       ? REL_REMOVED
                        : old->weight == new->weight ? REL_SAME
                                                     : REL_ALTERED;
    const rel_arc *model = new ? new : old;
    const rel_facts *facts = new ? d->newer : d->older;
    rel_vertex **home = new ? c->from_new : c->from_old;
    rel_arc *arc = &c->arcs[index];
    *arc = *model;
    arc->index = index;
    arc->source = home[model->source - facts->vertices];
    arc->target = home[model->target - facts->vertices];
    d->arcs[index] = change;
    d->old_arcs[index] = old;
    d->arc_counts[change]++;
}

static void unite_arcs(comparison *c)
{
    const rel_facts *older = c->diff->older, *newer = c->diff->newer;
    size_t i = 0, j = 0;
    while (i < older->arc_count || j < newer->arc_count) {
        const rel_arc *old = i < older->arc_count ? &older->arcs[i] : NULL;
        const rel_arc *new = j < newer->arc_count ? &newer->arcs[j] : NULL;
        int order = !old ? 1 : !new ? -1 : compare_arcs(old, new);
        add_arc(c, order <= 0 ? old : NULL, order >= 0 ? new : NULL);
        i += order <= 0;
        j += order >= 0;
    }
}

/* Documents of both; which of them is older is not asked. */
static bool unite_sources(rel_diff *d, rel_arena *arena, relata_error *err)
{
    size_t most = d->older->source_count + d->newer->source_count;
    d->both.sources = rel_arena_need(arena, most, sizeof *d->both.sources, err);
    if (!d->both.sources)
        return false;
    size_t i = 0, j = 0;
    while (i < d->older->source_count || j < d->newer->source_count) {
        const rel_source *old = i < d->older->source_count ? &d->older->sources[i] : NULL;
        const rel_source *new = j < d->newer->source_count ? &d->newer->sources[j] : NULL;
        int order = !old ? 1 : !new ? -1 : rel_text_compare(old->id, new->id);
        d->both.sources[d->both.source_count++] = order >= 0 ? *new : *old;
        i += order <= 0;
        j += order >= 0;
    }
    return true;
}

bool rel_diff_make(const rel_facts *older, const rel_facts *newer, rel_arena *arena, rel_diff *ret,
                   relata_error *err)
{
    rel_diff diff = {.older = older, .newer = newer, .both.name = newer->name};
    comparison c = {.diff = &diff};
    if (!make_room(&c, arena, err) || !unite_sources(&diff, arena, err))
        return false;
    unite_vertices(&c);
    unite_arcs(&c);
    diff.both.vertices = c.vertices;
    diff.both.arcs = c.arcs;
    *ret = diff;
    return true;
}

bool rel_diff_has_changes(const rel_diff *diff)
{
    return diff->vertex_counts[REL_SAME] != diff->both.vertex_count ||
           diff->arc_counts[REL_SAME] != diff->both.arc_count;
}
