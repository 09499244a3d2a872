/**
 * What the callers of Graphviz share; nobody else includes it.
 */
#ifndef REL_GRAPH_GRAPHVIZ_TEXT_H
#define REL_GRAPH_GRAPHVIZ_TEXT_H

#include <graphviz/gvc.h>

/** cgraph takes `char *` and does not write to it. */
static inline char *rel_graphviz_text(const char *string)
{
    union {
        const char *from;
        char *to;
    } cast = {string};
    return cast.to;
}

/** Set an attribute, declaring it as empty for the others. */
static inline void rel_graphviz_set(void *object, const char *name, const char *value)
{
    agsafeset(object, rel_graphviz_text(name), rel_graphviz_text(value), rel_graphviz_text(""));
}

#endif
