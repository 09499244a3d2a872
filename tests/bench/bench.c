/*
 * Rows take turns, so that a slow moment of the machine hits all of them alike.
 */
#include "bench/bench.h"

#include <stdio.h>
#include <stdlib.h>
#include <time.h>

#include "base/array.h"

enum { MAX_ROWS = 32 };

static void check(bool ok, const relata_error *err)
{
    if (ok)
        return;
    fprintf(stderr, "bench: %s\n", err->message);
    exit(1);
}

static void gather_documents(bench_input *bench, const rel_input *input)
{
    relata_error err = {0};
    rel_document document;
    rel_reader *reader = rel_reader_open(input, &err);
    check(reader != NULL, &err);
    for (;;) {
        rel_read_result result = rel_reader_next(reader, &bench->lasting, &document, &err);
        check(result != REL_READ_FAILED, &err);
        if (result == REL_READ_END)
            break;
        check(REL_PUSH_IN(&bench->lasting, bench->documents, bench->document_count,
                          bench->document_capacity, document, &err),
              &err);
    }
    rel_reader_close(reader);
}

/** Copies of the articles one behind the other, read again from where they are then. */
static void repeat(bench_input *bench)
{
    relata_error err = {0};
    const rel_document *articles = bench->documents;
    size_t count = bench->document_count, size = 0;
    for (size_t i = 0; i < count; i++)
        size += articles[i].text.size;
    size_t times = (size_t)BENCH_MIB * 1024 * 1024 / (size ? size : 1) + 1;
    char *at = rel_arena_need(&bench->lasting, times, size, &err);
    check(at != NULL, &err);
    bench->text = (rel_text){at, times * size};
    bench->documents = rel_arena_need(&bench->lasting, times * count, sizeof *articles, &err);
    check(bench->documents != NULL, &err);
    bench->document_count = times * count;
    for (size_t i = 0; i < times * count; i++) {
        rel_text text = articles[i % count].text;
        memcpy(at, text.bytes, text.size);
        check(rel_read_text((rel_text){at, text.size}, "bench", &bench->lasting,
                            &bench->documents[i], &err),
              &err);
        at += text.size;
    }
}

void bench_open(bench_input *bench, char **paths, int count)
{
    *bench = (bench_input){0};
    rel_inputs inputs = {0};
    relata_error err = {0};
    for (int i = 0; i < count; i++)
        check(rel_inputs_expand(&inputs, paths[i], &bench->lasting, &err), &err);
    for (size_t i = 0; i < inputs.count; i++)
        gather_documents(bench, &inputs.items[i]);
    repeat(bench);
    check(rel_language_load(&bench->language, NULL, &err), &err);
    check(rel_symbols_clone(&bench->symbols, &bench->language.symbols, &err), &err);
}

void bench_close(bench_input *bench)
{
    rel_symbols_clear(&bench->symbols);
    rel_language_clear(&bench->language);
    rel_arena_clear(&bench->lasting);
}

static double seconds(void)
{
    struct timespec now;
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
    return (double)now.tv_sec + (double)now.tv_nsec * 1e-9;
}

static int compare_times(const void *a, const void *b)
{
    const double *left = a, *right = b;
    return (*left > *right) - (*left < *right);
}

void bench_print(bench_input *bench, const bench_row *rows, size_t count)
{
    static double times[MAX_ROWS][BENCH_RUNS];
    volatile uint64_t kept = 0;
    for (size_t run = 0; run < BENCH_RUNS; run++)
        for (size_t row = 0; row < count && row < MAX_ROWS; row++) {
            double start = seconds();
            kept = kept + rows[row].run(bench);
            times[row][run] = seconds() - start;
        }
    double megabytes = (double)bench->text.size * 1e-6, first = 0;
    printf("%.1f MB, medians of %d runs, one thread, processor time\n", megabytes, BENCH_RUNS);
    for (size_t row = 0; row < count && row < MAX_ROWS; row++) {
        qsort(times[row], BENCH_RUNS, sizeof **times, compare_times);
        double speed = megabytes / times[row][BENCH_RUNS / 2];
        first = row == 0 ? speed : first;
        printf("%-44s %9.1f MB/s  %6.2f of the first row\n", rows[row].name, speed, speed / first);
    }
}
