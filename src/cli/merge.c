#include <string.h>

#include "cli/output.h"
#include "cli/report.h"
#include "cli/session.h"

static rel_exit run_merge(const rel_arguments *arguments)
{
    relata_error err = {0};
    relata_merge_options options = rel_session_merge_options(arguments);
    const rel_exporter *exporter = rel_output_format("jsonl", &err);
    if (!exporter)
        return rel_report(&err);
    relata_graph *graph = relata_merge(rel_session_inputs(arguments),
                                       rel_session_input_count(arguments), &options, &err);
    rel_export_options choices = {0};
    bool ok = graph && rel_output_write(graph, exporter, &choices, arguments->output, &err);
    relata_graph_free(graph);
    return ok ? REL_EXIT_DONE : rel_report(&err);
}

static const rel_option *const options[] = {rel_output_option_table, rel_merge_options, NULL};

const rel_verb rel_merge_verb = {
    .name = "merge",
    .operands = "[INPUT…]",
    .summary = "Unite records of documents, and graphs, into one graph, as JSON Lines",
    .details = "The order of the inputs makes no difference, nor do repetitions; merged graphs may "
               "be merged\nagain.",
    .options = options,
    .most_operands = REL_NO_LIMIT,
    .run = run_merge,
};
