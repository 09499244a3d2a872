/**
 * A program that uses the library as strangers do: with relata.h alone.
 *
 * Reads a text from memory, merges what it says, and writes DOT to standard output.
 */
#include <relata.h>

#include <stdlib.h>
#include <string.h>

static int fail(const relata_error *err)
{
    fprintf(stderr, "%s\n", err->message);
    return EXIT_FAILURE;
}

int main(int count, char **arguments)
{
    static const char text[] = "China accused Japan of spying on its navy. "
                               "Japan's foreign minister rejected the accusation.\n";
    const char *path = count > 1 ? arguments[1] : "records.jsonl";
    relata_error err;
    relata_engine *engine = relata_engine_new(NULL, &err);
    if (!engine)
        return fail(&err);
    FILE *records = fopen(path, "w");
    if (!records)
        return EXIT_FAILURE;
    if (!relata_extract_text(engine, "memory", text, strlen(text), records, &err))
        return fail(&err);
    fclose(records);
    relata_engine_free(engine);

    relata_graph *graph = relata_merge(&path, 1, NULL, &err);
    if (!graph)
        return fail(&err);
    if (relata_graph_node_count(graph) < 2 || relata_graph_edge_count(graph) < 1)
        return EXIT_FAILURE;
    if (!relata_export(graph, "dot", stdout, &err))
        return fail(&err);
    if (relata_export(graph, "no such format", stdout, &err) || err.code != RELATA_USAGE)
        return EXIT_FAILURE;
    relata_graph_free(graph);
    return relata_merge((const char *const[]){"/nowhere"}, 1, NULL, &err) ? EXIT_FAILURE
                                                                          : EXIT_SUCCESS;
}
