#include "cli/look_up.h"

#include "base/error.h"

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
        rel_fail(err, RELATA_USAGE, "nothing in the graph is named '%s'", name);
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
