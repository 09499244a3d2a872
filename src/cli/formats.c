#include "cli/verb.h"
#include "export/exporter.h"

static rel_exit run_formats(const rel_arguments *arguments)
{
    (void)arguments;
    for (const rel_exporter *const *each = rel_exporters; *each; each++)
        printf("%-10s .%-10s %s\n", (*each)->name, (*each)->extension, (*each)->summary);
    return REL_EXIT_DONE;
}

const rel_verb rel_formats_verb = {
    .name = "formats",
    .operands = "",
    .summary = "List the formats a graph can be written in",
    .run = run_formats,
};
