#include "graph/render.h"

#include "graph/child.h"

enum { SECONDS = 20 };

bool rel_render_run(const rel_render *render, rel_arena *arena, rel_text *ret, relata_error *err)
{
    rel_render copy = *render;
    relata_error failure = {0};
    if (rel_child_run(rel_graphviz_render, &copy, SECONDS, arena, ret, &failure) && ret->size)
        return true;
    if (failure.code == RELATA_NO_MEMORY)
        return rel_fail_memory(err);
    return rel_fail(err, RELATA_LAYOUT, "Graphviz cannot write %s here", render->format);
}
