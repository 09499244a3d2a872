/**
 * Graphs into files: written beside and renamed, or compared with what is there.
 */
#ifndef REL_CLI_OUTPUT_H
#define REL_CLI_OUTPUT_H

#include "cli/verb.h"
#include "export/exporter.h"

/** The choices of the command line, for exporters. */
rel_export_options rel_output_options(const rel_arguments *arguments);

/** Whether files are to be checked, not written. */
static inline bool rel_output_is_check(const rel_arguments *arguments)
{
    return arguments->check || arguments->check_bytes;
}

/** Whether a check, if one is asked for, has a file to look at. */
bool rel_output_can_check(const rel_arguments *arguments, relata_error *err);

/** The exit status of a check of one file, and a line about a stale one. */
rel_exit rel_output_report_check(const char *path, bool is_fresh);

/** Write `graph` to the file at `path`, or to standard output when it is NULL or "-". */
bool rel_output_write(const relata_graph *graph, const rel_exporter *exporter,
                      const rel_export_options *options, const char *path, relata_error *err);

/**
 * Whether the file at `path` is what rel_output_write() would write. A picture is, when it was
 * drawn of the same graph with the same options, since its coordinates depend on the installed
 * Graphviz; `by_bytes` compares those too.
 */
bool rel_output_is_fresh(const relata_graph *graph, const rel_exporter *exporter,
                         const rel_export_options *options, const char *path, bool by_bytes,
                         bool *ret_fresh, relata_error *err);

/** The format of that name, or NULL with `err` set to RELATA_USAGE and the nearest name. */
const rel_exporter *rel_output_format(const char *name, relata_error *err);

/** The format that the extension of `path` stands for, or NULL. */
const rel_exporter *rel_output_format_of_path(const char *path);

/** The name of a graph in the file at `path`: its last part without folders and extension. */
void rel_output_stem(const char *path, char *ret, size_t size);

#endif
