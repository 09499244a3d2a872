/**
 * Measuring speed: text of a size, medians of runs, one line a row.
 */
#ifndef REL_TESTS_BENCH_H
#define REL_TESTS_BENCH_H

#include "read/read.h"
#include "segment/segment.h"

enum { BENCH_RUNS = 7, BENCH_MIB = 24 };

/** What every row works on. */
typedef struct bench_input {
    rel_text text;           /**< articles, again and again, of about BENCH_MIB */
    rel_document *documents; /**< the articles, each somewhere else in `text` */
    size_t document_count, document_capacity;
    rel_language language;
    rel_symbols symbols; /**< of the one thread; rows that add to it forget that again */
    rel_arena lasting;   /**< for what stays over the runs */
} bench_input;

/** One thing to measure: does its work once, on all of the text; returns something that depends on
 * it, so that no compiler leaves it out. */
typedef struct bench_row {
    const char *name;
    uint64_t (*run)(bench_input *bench);
} bench_row;

/** Gather text from `paths` (files, directories); exits with a message when that fails. */
void bench_open(bench_input *bench, char **paths, int count);

void bench_close(bench_input *bench);

/** Run each row BENCH_RUNS times in turn; print medians in MB/s and relative to the first row. */
void bench_print(bench_input *bench, const bench_row *rows, size_t count);

#endif
