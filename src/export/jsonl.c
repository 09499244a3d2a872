#include "export/exporter.h"
#include "records/records.h"

static bool write_lines(const relata_graph *graph, const rel_export_options *options,
                        rel_writer *out, relata_error *err)
{
    (void)options;
    (void)err;
    rel_facts_write(rel_graph_facts(graph), out);
    return true;
}

const rel_exporter rel_jsonl_exporter = {
    .name = "jsonl",
    .extension = "jsonl",
    .summary = "JSON Lines of our own, with all evidence: the form to merge, diff and explain",
    .write = write_lines,
};
