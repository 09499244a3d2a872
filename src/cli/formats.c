#include "cli/verb.h"
#include "export/exporter.h"
#include "records/import/import.h"

static rel_exit run_formats(const rel_arguments *arguments)
{
    (void)arguments;
    puts("To write, with -t or --formats:");
    for (const rel_exporter *const *each = rel_exporters; *each; each++)
        printf("%-10s .%-10s %s\n", (*each)->name, (*each)->extension, (*each)->summary);
    puts("\nTo read, told from the content or with --from:");
    for (const rel_importer *const *each = rel_importers; *each; each++)
        printf("%-10s  %-10s %s\n", (*each)->name, "", (*each)->summary);
    return REL_EXIT_DONE;
}

const rel_verb rel_formats_verb = {
    .name = "formats",
    .operands = "",
    .summary = "List the formats that graphs are written in and read from",
    .run = run_formats,
};
