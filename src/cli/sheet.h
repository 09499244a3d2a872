/**
 * Sheets for judging a graph by hand: edges drawn at random, each with a sentence to read, and four
 * empty columns for what is right about it. Tab-separated, so that any spreadsheet opens them.
 */
#ifndef REL_CLI_SHEET_H
#define REL_CLI_SHEET_H

#include "base/writer.h"
#include "records/record.h"

/**
 * Write a sheet of at most `count` edges of `facts`.
 *
 * An edge is drawn by a hash of what it says and `seed`: the same graph gives the same sheet, and
 * an edge keeps its place when others come or go. Every first part of a sheet is a sample, too.
 */
bool rel_sheet_write(const rel_facts *facts, uint32_t count, uint32_t seed, rel_writer *out,
                     relata_error *err);

/**
 * Read the sheet at `path` and print how much of it is right, with Wilson's intervals.
 *
 * Columns are known by their names in the first line; all but the verdicts may be empty or missing.
 */
bool rel_sheet_score(const char *path, relata_error *err);

#endif
