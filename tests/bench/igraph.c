/*
 * What igraph's C library needs to read and to write a GraphML file:
 *
 *     bench-igraph FILE
 */
#include <igraph.h>
#include <stdio.h>
#include <time.h>

static double seconds_of_cpu(void)
{
    struct timespec now;
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
    return (double)now.tv_sec + (double)now.tv_nsec / 1e9;
}

int main(int argument_count, char **arguments)
{
    igraph_t graph;
    igraph_set_attribute_table(&igraph_cattribute_table);
    FILE *in = argument_count == 2 ? fopen(arguments[1], "rb") : NULL;
    FILE *out = tmpfile();
    if (!in || !out)
        return 1;
    double start = seconds_of_cpu();
    igraph_read_graph_graphml(&graph, in, 0);
    printf("igraph (C) reads   %6.2f s\n", seconds_of_cpu() - start);
    start = seconds_of_cpu();
    igraph_write_graph_graphml(&graph, out, 1);
    fflush(out);
    double seconds = seconds_of_cpu() - start;
    printf("igraph (C) writes  %6.2f s  %6.0f MB\n", seconds, (double)ftell(out) / 1e6);
    igraph_destroy(&graph);
    return 0;
}
