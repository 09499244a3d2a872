/**
 * The forms in which a difference between two graphs is written.
 */
#ifndef REL_EXPORT_DIFF_H
#define REL_EXPORT_DIFF_H

#include "export/exporter.h"
#include "export/stamp.h"
#include "graph/diff.h"

typedef struct rel_diff_exporter {
    const char *name; /**< what -t accepts; also the extension of its files */
    bool (*write)(const rel_diff *diff, const rel_export_options *options, rel_writer *out,
                  relata_error *err);
} rel_diff_exporter;

/** Write the stamp of the picture that `options` make of `diff`, as rel_stamp() does of a graph. */
bool rel_diff_stamp(const rel_diff *diff, const rel_export_options *options,
                    char ret[REL_STAMP_SIZE], relata_error *err);

/** All forms, the default first, ended by a NULL name. */
extern const rel_diff_exporter rel_diff_exporters[];

/** The form of that name, or the one whose files have the extension of that path; or NULL. */
const rel_diff_exporter *rel_diff_exporter_find(const char *name, const char *path);

#endif
