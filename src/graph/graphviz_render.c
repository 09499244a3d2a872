/*
 * A graph of two invisible nodes in opposite corners has the right size, and everything that is to
 * be seen is its background, in Graphviz's xdot operations: so the picture is ours to the last
 * line, and Graphviz's cairo renderer makes pixels and pages of it.
 */
#include <stdio.h>

#include "graph/child.h"
#include "graph/graphviz_text.h"
#include "graph/render.h"

enum { NUMBER_SIZE = 64 };

static void add_corner(Agraph_t *graph, const char *name, double x, double y)
{
    char position[NUMBER_SIZE];
    Agnode_t *node = agnode(graph, rel_graphviz_text(name), 1);
    snprintf(position, sizeof position, "%.2f,%.2f", x, y);
    rel_graphviz_set(node, "pos", position);
    rel_graphviz_set(node, "style", "invis");
    rel_graphviz_set(node, "label", "");
    rel_graphviz_set(node, "shape", "point");
    rel_graphviz_set(node, "width", "0.001");
    rel_graphviz_set(node, "height", "0.001");
}

bool rel_graphviz_render(void *context, int pipe)
{
    const rel_render *render = context;
    char renderer[NUMBER_SIZE], *bytes = NULL;
    unsigned size = 0;
    GVC_t *gvc = gvContext();
    Agraph_t *graph = agopen(rel_graphviz_text("relata"), Agdirected, NULL);
    if (!gvc || !graph)
        return false;
    rel_graphviz_set(graph, "charset", "UTF-8");
    rel_graphviz_set(graph, "pad", "0");
    rel_graphviz_set(graph, "margin", "0");
    rel_graphviz_set(graph, "dpi", strcmp(render->format, "png") == 0 ? "144" : "72");
    rel_graphviz_set(graph, "bgcolor", "#ffffff");
    rel_graphviz_set(graph, "_background", render->operations);
    add_corner(graph, "low", 0, 0);
    add_corner(graph, "high", render->width, render->height);
    snprintf(renderer, sizeof renderer, "%s:cairo", render->format);
    return gvLayout(gvc, graph, "nop2") == 0 &&
           gvRenderData(gvc, graph, renderer, &bytes, &size) == 0 &&
           rel_child_send(pipe, bytes, size);
}
