#include "assemble.h"
#include "base/memory.h"
#include "cli/evidence.h"
#include "cli/output.h"
#include "cli/report.h"
#include "cli/session.h"
#include "records/import/import.h"

/** Drop claims without a sentence and, when there are sources, those that no source says. */
static bool require_evidence(const rel_arguments *arguments, rel_records *records,
                             relata_error *err)
{
    rel_quoted *quoted = rel_calloc(records->claim_count, sizeof *quoted);
    if (!quoted)
        return rel_fail_memory(err);
    for (size_t i = 0; i < records->claim_count; i++)
        quoted[i].evidence = records->claims[i].evidence;
    bool ok = !arguments->sources ||
              rel_evidence_verify(quoted, records->claim_count, arguments->sources, err);
    size_t kept = 0;
    for (size_t i = 0; ok && i < records->claim_count; i++) {
        bool is_said = quoted[i].verdict == REL_SAID || quoted[i].verdict == REL_SAID_ELSEWHERE ||
                       !arguments->sources;
        if (is_said && quoted[i].evidence.text.size)
            records->claims[kept++] = records->claims[i];
    }
    if (ok)
        records->claim_count = kept;
    rel_free(quoted);
    return ok;
}

static bool read_inputs(const rel_arguments *arguments, rel_records *records, relata_error *err)
{
    const char *const *inputs = rel_session_inputs(arguments);
    for (size_t i = 0; i < rel_session_input_count(arguments); i++)
        if (!rel_records_read_file(inputs[i], arguments->from, records, err))
            return false;
    if (!arguments->require_evidence)
        return true;
    return rel_records_flatten(records, err) && require_evidence(arguments, records, err);
}

static rel_exit run_merge(const rel_arguments *arguments)
{
    relata_error err = {0};
    rel_records records = {0};
    relata_graph *graph = NULL;
    relata_merge_options options = rel_session_merge_options(arguments);
    const rel_exporter *exporter = rel_output_format("jsonl", &err);
    rel_export_options choices = {0};
    if (exporter && read_inputs(arguments, &records, &err))
        graph = rel_graph_of_records(&records, &options, &err);
    bool ok = graph && rel_output_write(graph, exporter, &choices, arguments->output, &err);
    relata_graph_free(graph);
    rel_records_clear(&records);
    return ok ? REL_EXIT_DONE : rel_report(&err);
}

static const rel_option merge_options[] = {
    {"require-evidence", 0, REL_OPTION_FLAG, NULL, "Drop claims that quote no sentence",
     offsetof(rel_arguments, require_evidence)},
    {"sources", 0, REL_OPTION_FILE, "DIR",
     "With --require-evidence: drop what the documents in DIR do not say",
     offsetof(rel_arguments, sources)},
    {NULL, 0, REL_OPTION_FLAG, NULL, NULL, 0},
};

static const rel_option *const options[] = {rel_output_option_table, rel_input_options,
                                            merge_options, rel_merge_options, NULL};

const rel_verb rel_merge_verb = {
    .name = "merge",
    .operands = "[INPUT…]",
    .summary = "Unite records of documents, and graphs, into one graph, as JSON Lines",
    .details =
        "The order of the inputs makes no difference, nor do repetitions; merged graphs may "
        "be merged\nagain. Graphs and annotations of other programs are told by their "
        "content: GraphML, node-link\nJSON, tables, triples, brat, doccano, Prodigy, LangExtract.",
    .options = options,
    .most_operands = REL_NO_LIMIT,
    .run = run_merge,
};
