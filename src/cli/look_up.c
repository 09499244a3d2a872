#include "cli/look_up.h"

#include "base/arena.h"
#include "base/error.h"
#include "cli/options.h"

/** How well a name fits a node: 3 is its id, 2 its label, 1 an alias, 0 not at all. */
static int fit(const rel_vertex *vertex, rel_text name)
{
    if (rel_text_equal(vertex->id, name))
        return 3;
    if (rel_text_equal_ignoring_case(vertex->label, name))
        return 2;
    for (size_t i = 0; i < vertex->alias_count; i++)
        if (rel_text_equal_ignoring_case(vertex->aliases[i], name))
            return 1;
    return 0;
}

/** The label that is spelt most like `name`, in `arena`; empty when none is, or without memory. */
static rel_text nearest_label(const rel_facts *facts, const char *name, rel_arena *arena)
{
    const char **labels = rel_arena_alloc(arena, facts->vertex_count, sizeof *labels);
    if (!labels)
        return (rel_text){0};
    for (size_t i = 0; i < facts->vertex_count; i++) {
        labels[i] = rel_arena_copy(arena, facts->vertices[i].label).bytes;
        if (!labels[i])
            return (rel_text){0};
    }
    return rel_text_of(rel_nearest(name, labels, facts->vertex_count));
}

static void fail_unknown(const rel_facts *facts, const char *name, relata_error *err)
{
    rel_arena arena = {0};
    rel_text nearest = nearest_label(facts, name, &arena);
    if (nearest.size)
        rel_fail(err, RELATA_USAGE, "nothing in the graph is named '%s'; did you mean '%.*s'?",
                 name, REL_TEXT_ARGS(nearest));
    else
        rel_fail(err, RELATA_USAGE, "nothing in the graph is named '%s'", name);
    rel_arena_clear(&arena);
}

const rel_vertex *rel_look_up(const rel_facts *facts, const char *name, relata_error *err)
{
    const rel_vertex *found = NULL;
    int best = 0;
    for (size_t i = 0; i < facts->vertex_count; i++) {
        const rel_vertex *vertex = &facts->vertices[i];
        int fits = fit(vertex, rel_text_of(name));
        if (fits > best || (fits && fits == best && vertex->mentions > found->mentions)) {
            best = fits;
            found = vertex;
        }
    }
    if (!found)
        fail_unknown(facts, name, err);
    return found;
}

const rel_vertex *rel_look_up_member(const rel_facts *facts, rel_text document, rel_text entity)
{
    for (size_t i = 0; i < facts->vertex_count; i++)
        for (size_t j = 0; j < facts->vertices[i].member_count; j++) {
            const rel_member *member = &facts->vertices[i].members[j];
            if (rel_text_equal(member->document, document) &&
                rel_text_equal(member->entity, entity))
                return &facts->vertices[i];
        }
    return NULL;
}
