/*
 * Whether an edge of a graph is the fact that an annotator wrote down: the relation is one that he
 * takes, and each end goes by one of the names that he gave it or by most of its words.
 */
#include "cli/eval.h"

typedef bool test_of_names(const rel_names *names, rel_text name);

/** Whether a name of the node, in the graph or in that document, passes. */
static bool passes(test_of_names *test, const rel_names *names, const rel_vertex *vertex,
                   rel_text document)
{
    if (test(names, vertex->label))
        return true;
    for (size_t i = 0; i < vertex->member_count; i++) {
        const rel_member *member = &vertex->members[i];
        if (!rel_text_equal(member->document, document))
            continue;
        if (test(names, member->name))
            return true;
        for (size_t j = 0; j < member->alias_count; j++)
            if (test(names, member->aliases[j]))
                return true;
    }
    return false;
}

/** Whether entities of the type are known by descriptions more than by names. */
static bool is_described(rel_entity_type type)
{
    static const bool described[REL_ENTITY_TYPE_COUNT] = {
        [REL_GROUP] = true, [REL_MEETING] = true,  [REL_AGREEMENT] = true,
        [REL_LAW] = true,   [REL_INCIDENT] = true,
    };
    return described[type];
}

static bool names_node(const rel_names *names, const rel_vertex *vertex, rel_text document)
{
    return passes(rel_names_have, names, vertex, document) ||
           passes(rel_names_resemble, names, vertex, document) ||
           (is_described(vertex->type) && passes(rel_names_describe, names, vertex, document));
}

static bool has_ends(const rel_gold_fact *fact, const rel_arc *arc, rel_text document,
                     bool is_reversed)
{
    return names_node(&fact->sources, is_reversed ? arc->target : arc->source, document) &&
           names_node(&fact->targets, is_reversed ? arc->source : arc->target, document);
}

static bool is_of_relation(const rel_gold_fact *fact, const rel_arc *arc, rel_text document)
{
    return rel_text_equal(fact->document, document) &&
           rel_names_have(&fact->relations, arc->relation);
}

bool rel_fact_is(const rel_gold_fact *fact, const rel_arc *arc, rel_text document)
{
    return is_of_relation(fact, arc, document) &&
           (has_ends(fact, arc, document, false) ||
            (arc->is_symmetric && has_ends(fact, arc, document, true)));
}

bool rel_fact_is_reverse(const rel_gold_fact *fact, const rel_arc *arc, rel_text document)
{
    return is_of_relation(fact, arc, document) && has_ends(fact, arc, document, true);
}
