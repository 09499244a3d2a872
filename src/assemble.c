/*
 * From records to graphs, and from graphs to files: the second half of the pipeline, which needs no
 * documents.
 */
#include "assemble.h"

#include <errno.h>
#include <string.h>

#include "export/exporter.h"
#include "graph/graph.h"
#include "records/import/import.h"
#include "resolve/aliases.h"
#include "resolve/resolve.h"

const char *relata_version(void)
{
    return RELATA_VERSION;
}

/** The graph of `facts`, which live in the arena of `records`; empties `records` in any case. */
static relata_graph *take_facts(rel_records *records, rel_facts *facts, const char *name,
                                relata_error *err)
{
    relata_graph *graph = NULL;
    facts->name = rel_arena_copy(&records->arena, rel_text_of(name ? name : "relata"));
    rel_records_drop_lists(records);
    if (facts->name.bytes)
        graph = rel_graph_new(&records->arena, facts, err);
    else
        rel_fail_memory(err);
    rel_records_clear(records);
    return graph;
}

relata_graph *rel_graph_of_records(rel_records *records, const relata_merge_options *options,
                                   relata_error *err)
{
    rel_facts facts = {0};
    bool ok = true;
    for (size_t i = 0; ok && options && i < options->alias_count; i++)
        ok = rel_aliases_read(options->aliases[i], records, err);
    if (ok && rel_resolve(records, &facts, err))
        return take_facts(records, &facts, options ? options->name : NULL, err);
    rel_records_clear(records);
    return NULL;
}

bool rel_records_read_file(const char *path, const char *from, rel_records *records,
                           relata_error *err)
{
    bool is_standard_input = strcmp(path, "-") == 0;
    FILE *stream = is_standard_input ? stdin : fopen(path, "rb");
    if (!stream)
        return rel_fail(err, RELATA_IO, "cannot open '%s': %s", path, strerror(errno));
    bool ok = rel_import_stream(stream, path, from, records, err);
    if (!is_standard_input)
        fclose(stream);
    return ok;
}

relata_graph *relata_merge(const char *const *inputs, size_t input_count,
                           const relata_merge_options *options, relata_error *err)
{
    rel_records records = {0};
    for (size_t i = 0; i < input_count; i++)
        if (!rel_records_read_file(inputs[i], NULL, &records, err)) {
            rel_records_clear(&records);
            return NULL;
        }
    return rel_graph_of_records(&records, options, err);
}

relata_graph *rel_graph_read_as(const char *path, const char *from, const char *name,
                                relata_error *err)
{
    rel_records records = {0};
    rel_facts facts = {0};
    relata_merge_options options = {.name = name};
    bool ok = rel_records_read_file(path, from, &records, err);
    if (ok && records.entity_count)
        return rel_graph_of_records(&records, &options, err);
    if (ok && rel_facts_of_graph(&records, &facts, err))
        return take_facts(&records, &facts, name, err);
    rel_records_clear(&records);
    return NULL;
}

relata_graph *relata_graph_read(const char *path, relata_error *err)
{
    return rel_graph_read_as(path, NULL, NULL, err);
}

void relata_graph_free(relata_graph *graph)
{
    rel_graph_free(graph);
}

size_t relata_graph_node_count(const relata_graph *graph)
{
    return rel_graph_facts(graph)->vertex_count;
}

size_t relata_graph_edge_count(const relata_graph *graph)
{
    return rel_graph_facts(graph)->arc_count;
}

bool relata_export(const relata_graph *graph, const char *format, FILE *stream, relata_error *err)
{
    const rel_exporter *exporter = rel_exporter_find(format);
    rel_export_options options = {0};
    if (!exporter)
        return rel_fail(err, RELATA_USAGE, "no format is called '%s'", format);
    rel_writer out = rel_writer_to_stream(stream);
    bool ok = exporter->write(graph, &options, &out, err);
    return rel_writer_finish(&out, ok ? err : NULL) && ok;
}

const char *relata_format(size_t index)
{
    for (size_t i = 0; rel_exporters[i]; i++)
        if (i == index)
            return rel_exporters[i]->name;
    return NULL;
}
