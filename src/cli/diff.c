#include "export/diff.h"

#include "assemble.h"
#include "cli/output.h"
#include "cli/product.h"
#include "cli/report.h"
#include "cli/session.h"

enum { MAX_NAME_BYTES = 256 };

static relata_graph *read_graph(const rel_arguments *arguments, size_t operand, relata_error *err)
{
    char name[MAX_NAME_BYTES];
    const char *path = arguments->operands.items[operand];
    rel_output_stem(path, name, sizeof name);
    return rel_graph_read_as(path, arguments->from, arguments->name ? arguments->name : name, err);
}

/** A difference to be written or compared. */
typedef struct diff_file {
    const rel_diff *diff;
    const rel_diff_exporter *exporter;
    rel_export_options options;
} diff_file;

static bool write_form(const void *subject, rel_writer *out, relata_error *err)
{
    const diff_file *file = subject;
    return file->exporter->write(file->diff, &file->options, out, err);
}

static bool stamp_form(const void *subject, char ret[REL_STAMP_SIZE], relata_error *err)
{
    const diff_file *file = subject;
    return rel_diff_stamp(file->diff, &file->options, ret, err);
}

static bool put_diff(const rel_arguments *arguments, const rel_diff_exporter *exporter,
                     const rel_diff *diff, rel_exit *ret, relata_error *err)
{
    const diff_file file = {diff, exporter, rel_output_options(arguments)};
    bool is_picture = strcmp(exporter->name, "svg") == 0, is_fresh = false;
    const rel_product product = {
        .subject = &file,
        .write = write_form,
        .stamp = is_picture && !arguments->check_bytes ? stamp_form : NULL,
        .is_sealed = is_picture,
    };
    *ret = rel_diff_has_changes(diff) ? REL_EXIT_DIFFERENT : REL_EXIT_DONE;
    if (!rel_output_is_check(arguments))
        return rel_product_write(&product, arguments->output, err);
    if (!rel_product_is_fresh(&product, arguments->output, &is_fresh, err))
        return false;
    *ret = rel_output_report_check(arguments->output, is_fresh);
    return true;
}

static rel_exit run_diff(const rel_arguments *arguments)
{
    relata_error err = {0};
    rel_arena arena = {0};
    rel_diff diff;
    rel_exit status;
    const rel_diff_exporter *exporter =
        rel_diff_exporter_find(arguments->format, arguments->output);
    if (!exporter) {
        rel_fail(&err, RELATA_USAGE,
                 "there is no form '%s'; there are text, json, markdown and svg",
                 arguments->format);
        return rel_report(&err);
    }
    if (!rel_output_can_check(arguments, &err))
        return rel_report(&err);
    relata_graph *older = read_graph(arguments, 0, &err);
    relata_graph *newer = older ? read_graph(arguments, 1, &err) : NULL;
    bool ok = newer &&
              rel_diff_make(rel_graph_facts(older), rel_graph_facts(newer), &arena, &diff, &err) &&
              put_diff(arguments, exporter, &diff, &status, &err);
    if (!ok)
        status = rel_report(&err);
    rel_arena_clear(&arena);
    relata_graph_free(older);
    relata_graph_free(newer);
    return status;
}

static const rel_option diff_options[] = {
    {"to", 't', REL_OPTION_TEXT, "FORM", "text (default), json, markdown or svg",
     offsetof(rel_arguments, format)},
    {"name", 0, REL_OPTION_TEXT, "NAME", "Name of the picture (default: of the newer file)",
     offsetof(rel_arguments, name)},
    {NULL, 0, REL_OPTION_FLAG, NULL, NULL, 0},
};

static const rel_option *const options[] = {
    diff_options,      rel_input_options,   rel_output_option_table,
    rel_check_options, rel_picture_options, NULL};

const rel_verb rel_diff_verb = {
    .name = "diff",
    .operands = "OLD NEW",
    .summary = "Say or draw what changed from one graph to another",
    .details = "Without -t the form follows from the extension of -o: .svg, .json or .md. Exit "
               "status 1 says\nthat something changed; with --check, that the file is stale.",
    .options = options,
    .fewest_operands = 2,
    .most_operands = 2,
    .run = run_diff,
};
