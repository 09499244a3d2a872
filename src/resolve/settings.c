/*
 * What the edges of a meeting or incident say of its setting stands on its node as well, where the
 * words that name it do not: "the talks were held in Geneva on 3 May". What a text asserts goes
 * before what it plans; of several places the first in canonical order is taken.
 */
#include "base/array.h"
#include "resolve/edges.h"

static bool tells_place(const rel_arc *arc)
{
    static const rel_text relations[] = {{"held-in", 7}, {"located-in", 10}};
    if (arc->source->type != REL_MEETING && arc->source->type != REL_INCIDENT)
        return false;
    for (size_t i = 0; i < COUNT_OF(relations); i++)
        if (rel_text_equal(arc->relation, relations[i]))
            return true;
    return false;
}

static void learn(rel_facts *facts, rel_status status)
{
    for (size_t i = 0; i < facts->arc_count; i++) {
        const rel_arc *arc = &facts->arcs[i];
        if (arc->status != status || !tells_place(arc))
            continue;
        rel_vertex *happening = &facts->vertices[arc->source - facts->vertices];
        if (!happening->place.size)
            happening->place = arc->target->label;
        if (!happening->date.size && rel_text_equal(arc->start, arc->end))
            happening->date = arc->start;
    }
}

void rel_settings_learn(rel_facts *facts)
{
    learn(facts, REL_ASSERTED);
    learn(facts, REL_PLANNED);
}
