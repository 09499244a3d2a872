/**
 * Every allocation of ours fails once, in turn: each run ends with RELATA_NO_MEMORY or with
 * success, and never crashes. The sanitized builds add that nothing leaks.
 */
#include "support/support.h"

#include <stdio.h>
#include <stdlib.h>

#include "base/memory.h"
#include "relata.h"

static const char text[] =
    "Norland and Sudland agree on a hotline\n\n"
    "OSLO, May 3, 2016 - Norwegian Foreign Minister Ada Brook met her Swedish counterpart, Jon "
    "Holm, "
    "in Oslo on Tuesday. She accused Russia of hacking the Office of Personnel Management "
    "(OPM).\n\n"
    "\"We will not accept it,\" Brook said. The two countries agreed to hold the second Nordic "
    "Dialogue on Cybercrime in Stockholm in June 2016. Holm denied that Sweden had suspended the "
    "talks.\n";

/** Runs with as many allocations as they are allowed; whether it succeeded. */
typedef bool (*attempt_function)(void *context, relata_error *err);

/** What the attempts work on. */
typedef struct work_bench {
    relata_engine *engine;
    relata_graph *graph;
    char records[64]; /**< path */
    const char *format;
} work_bench;

/**
 * Let allocation 0, `stride`, 2 * `stride` … fail and all after it, until an attempt needs no more
 * than it gets.
 */
static void fail_each_in_turn(attempt_function attempt, void *context, long stride)
{
    bool has_succeeded = false;
    long failures = 0;
    for (long successes = 0; !has_succeeded; successes += stride) {
        relata_error err = {0};
        rel_memory_fail_after(successes);
        has_succeeded = attempt(context, &err);
        rel_memory_fail_after(-1);
        if (!has_succeeded && err.code != RELATA_NO_MEMORY)
            fail_msg("with %ld allocations: code %d: %s", successes, (int)err.code, err.message);
        failures += !has_succeeded;
    }
    assert_true(failures > 0);
}

static bool load(void *context, relata_error *err)
{
    (void)context;
    relata_engine *engine = relata_engine_new(&(relata_engine_options){.threads = 1}, err);
    relata_engine_free(engine);
    return engine != NULL;
}

static bool extract(void *context, relata_error *err)
{
    work_bench *bench = context;
    FILE *sink = fopen("/dev/null", "w");
    assert_non_null(sink);
    /* A fresh engine would load the language again; the worker's own state is what is tested. */
    bool ok = relata_extract_text(bench->engine, "story", text, strlen(text), sink, err);
    fclose(sink);
    return ok;
}

static bool merge(void *context, relata_error *err)
{
    work_bench *bench = context;
    const char *path = bench->records;
    relata_graph *graph = relata_merge(&path, 1, NULL, err);
    relata_graph_free(graph);
    return graph != NULL;
}

static bool export(void *context, relata_error *err)
{
    work_bench *bench = context;
    FILE *sink = fopen("/dev/null", "w");
    assert_non_null(sink);
    bool ok = relata_export(bench->graph, bench->format, sink, err);
    fclose(sink);
    return ok;
}

static void loading_survives(void **state)
{
    (void)state;
    fail_each_in_turn(load, NULL, 5);
}

static void extraction_survives(void **state)
{
    fail_each_in_turn(extract, *state, 1);
}

static void merging_survives(void **state)
{
    fail_each_in_turn(merge, *state, 1);
}

static void exports_survive(void **state)
{
    static const char *const formats[] = {"dot", "graphml", "gexf", "jsonl", "json", "cyjs", "csv"};
    work_bench *bench = *state;
    for (size_t i = 0; i < COUNT_OF(formats); i++) {
        bench->format = formats[i];
        fail_each_in_turn(export, bench, 1);
    }
}

static int set_up(void **state)
{
    static work_bench bench;
    relata_error err = {0};
    snprintf(bench.records, sizeof bench.records, "/tmp/relata-memory-XXXXXX");
    int descriptor = mkstemp(bench.records);
    FILE *records = descriptor < 0 ? NULL : fdopen(descriptor, "w");
    bench.engine = relata_engine_new(&(relata_engine_options){.threads = 1}, &err);
    if (!records || !bench.engine ||
        !relata_extract_text(bench.engine, "story", text, strlen(text), records, &err))
        return -1;
    fclose(records);
    const char *path = bench.records;
    bench.graph = relata_merge(&path, 1, NULL, &err);
    *state = &bench;
    return bench.graph ? 0 : -1;
}

static int tear_down(void **state)
{
    work_bench *bench = *state;
    relata_graph_free(bench->graph);
    relata_engine_free(bench->engine);
    return remove(bench->records);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        {.name = "loading the language survives failing allocations",
         .test_func = loading_survives},
        {.name = "extraction survives each failing allocation", .test_func = extraction_survives},
        {.name = "merging survives each failing allocation", .test_func = merging_survives},
        {.name = "exports survive each failing allocation", .test_func = exports_survive},
    };
    return cmocka_run_group_tests_name("failing allocations", tests, set_up, tear_down);
}
