#include <string.h>

#include "cli/output.h"
#include "cli/report.h"
#include "cli/session.h"

/** The format of -t, or of the extension of -o, or DOT. */
static const rel_exporter *choose_format(const rel_arguments *arguments, relata_error *err)
{
    if (arguments->format)
        return rel_output_format(arguments->format, err);
    const rel_exporter *told =
        arguments->output ? rel_output_format_of_path(arguments->output) : NULL;
    return told ? told : rel_output_format("dot", err);
}

static bool put_graph(const rel_arguments *arguments, const rel_exporter *exporter,
                      const relata_graph *graph, rel_exit *ret, relata_error *err)
{
    rel_export_options choices = rel_output_options(arguments);
    bool is_fresh = false;
    *ret = REL_EXIT_DONE;
    if (!rel_output_is_check(arguments))
        return rel_output_write(graph, exporter, &choices, arguments->output, err);
    if (!rel_output_is_fresh(graph, exporter, &choices, arguments->output, arguments->check_bytes,
                             &is_fresh, err))
        return false;
    *ret = rel_output_report_check(arguments->output, is_fresh);
    return true;
}

static rel_exit run_export(const rel_arguments *arguments)
{
    relata_error err = {0};
    rel_exit status;
    const rel_exporter *exporter = choose_format(arguments, &err);
    if (!exporter || !rel_output_can_check(arguments, &err))
        return rel_report(&err);
    const char *input = arguments->operands.count ? arguments->operands.items[0] : "-";
    rel_subject subject = {0};
    bool ok = rel_session_graph(arguments, input, &subject, &err) &&
              put_graph(arguments, exporter, subject.graph, &status, &err);
    rel_subject_clear(&subject);
    return ok ? status : rel_report(&err);
}

static const rel_option export_options[] = {
    {"to", 't', REL_OPTION_TEXT, "FORMAT", "Format; 'relata formats' lists them",
     offsetof(rel_arguments, format)},
    {"name", 0, REL_OPTION_TEXT, "NAME", "Name of the graph (default: of its file)",
     offsetof(rel_arguments, name)},
    {NULL, 0, REL_OPTION_FLAG, NULL, NULL, 0},
};

static const rel_option *const options[] = {
    export_options,          rel_input_options,   rel_output_option_table, rel_check_options,
    rel_export_option_table, rel_picture_options, rel_select_options,      NULL};

const rel_verb rel_export_verb = {
    .name = "export",
    .operands = "[GRAPH]",
    .summary = "Write a graph, or a part of it, in another format",
    .options = options,
    .most_operands = 1,
    .run = run_export,
};
