/**
 * The stamp by which a stale file is told: a hash of the model and one of the drawing options.
 *
 * `model` and 32 hexadecimal digits, a blank, `drawing` and 32 more. Pictures, pages and the
 * formats for network tools carry it.
 */
#ifndef REL_EXPORT_STAMP_H
#define REL_EXPORT_STAMP_H

#include "export/exporter.h"

enum { REL_STAMP_SIZE = sizeof "model  drawing " + 2 * REL_DIGEST_HEX };

/** Write the stamp of a model with the hash `model`, as `options` draw it, with a NUL after it. */
void rel_stamp_of(const char *model, const rel_export_options *options, char ret[REL_STAMP_SIZE]);

/** Write the stamp of what `options` make of `graph`, with a NUL after it. */
bool rel_stamp(const relata_graph *graph, const rel_export_options *options,
               char ret[REL_STAMP_SIZE], relata_error *err);

#endif
