/**
 * From records to graphs.
 */
#ifndef REL_ASSEMBLE_H
#define REL_ASSEMBLE_H

#include "records/records.h"

/**
 * The graph of all that `records` say; they are empty afterwards, whatever happens.
 *
 * @param options NULL takes the default
 */
relata_graph *rel_graph_of_records(rel_records *records, const relata_merge_options *options,
                                   relata_error *err);

/**
 * Add what the file at `path` says, or standard input for "-".
 *
 * @param from name of a format; NULL tells it from the content
 */
bool rel_records_read_file(const char *path, const char *from, rel_records *records,
                           relata_error *err);

/** As relata_graph_read(), of the format `from` or any, with a name for the graph. */
relata_graph *rel_graph_read_as(const char *path, const char *from, const char *name,
                                relata_error *err);

#endif
