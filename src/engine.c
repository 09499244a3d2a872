/*
 * One thread at a time takes the next document from the inputs, all of them work, one at a time
 * hands on results in order (base/pool.h). Each worker has its own copy of the symbols, which
 * forgets the words of earlier documents when they become many; documents live in the slots of the
 * pool, whose number bounds memory whatever the number of documents.
 */
#include "engine.h"

#include "base/calendar.h"
#include "base/memory.h"
#include "base/pool.h"
#include "read/read.h"

enum {
    SLOTS_A_THREAD = 4,      /**< documents under way for each thread */
    MAX_NEW_SYMBOLS = 100000 /**< words that a worker keeps from one document to the next */
};

struct relata_engine {
    relata_engine_options options;
    rel_language language;
    rel_worker *workers;
    size_t worker_count, skipped;
};

/** A document under way. */
typedef struct document_slot {
    rel_arena arena;
    rel_document document;
    rel_records records;
    rel_memory_sink lines;
    relata_error err;
    bool has_failed;
} document_slot;

/** A run over all inputs. */
typedef struct engine_run {
    relata_engine *engine;
    const rel_taker *taker;
    rel_inputs inputs;
    size_t input; /**< that is being read */
    rel_reader *reader;
    size_t document_count;
    relata_error *err;
    bool has_failed;
} engine_run;

static bool check_date(const char *date, relata_error *err)
{
    rel_date read;
    return !date || rel_date_read(rel_text_of(date), &read) ||
           rel_fail(err, RELATA_USAGE, "'%s' is not a date such as 2016-12-07", date);
}

relata_engine *relata_engine_new(const relata_engine_options *options, relata_error *err)
{
    static const relata_engine_options defaults = {.threads = 0};
    relata_engine *engine = rel_calloc(1, sizeof *engine);
    if (!engine) {
        rel_fail_memory(err);
        return NULL;
    }
    engine->options = options ? *options : defaults;
    engine->worker_count =
        engine->options.threads ? engine->options.threads : rel_pool_processors();
    if (engine->worker_count > REL_POOL_MAX_THREADS)
        engine->worker_count = REL_POOL_MAX_THREADS;
    rel_language_options language = {
        .lexicon_paths = engine->options.lexicons,
        .lexicon_count = engine->options.lexicon_count,
        .relation_paths = engine->options.relations,
        .relation_count = engine->options.relation_count,
    };
    engine->workers = rel_calloc(engine->worker_count, sizeof *engine->workers);
    bool ok = (engine->workers || rel_fail_memory(err)) && check_date(engine->options.date, err) &&
              rel_language_load(&engine->language, &language, err);
    if (ok)
        return engine;
    relata_engine_free(engine);
    return NULL;
}

void relata_engine_free(relata_engine *engine)
{
    if (!engine)
        return;
    for (size_t i = 0; engine->workers && i < engine->worker_count; i++) {
        rel_parser_free(engine->workers[i].parser);
        rel_symbols_clear(&engine->workers[i].symbols);
    }
    rel_free(engine->workers);
    rel_language_clear(&engine->language);
    rel_free(engine);
}

size_t rel_engine_skipped(const relata_engine *engine)
{
    return engine->skipped;
}

const rel_language *rel_engine_language(const relata_engine *engine)
{
    return &engine->language;
}

/** Give the worker its symbols before its first document, and forget old ones before later ones. */
static bool prepare(relata_engine *engine, rel_worker *worker, relata_error *err)
{
    if (!worker->language) {
        if (!rel_symbols_clone(&worker->symbols, &engine->language.symbols, err)) {
            rel_symbols_clear(&worker->symbols);
            return false;
        }
        worker->language = &engine->language;
    }
    if (worker->symbols.count - worker->symbols.frozen > MAX_NEW_SYMBOLS) {
        rel_symbols_forget(&worker->symbols);
        if (worker->parser)
            rel_parser_forget(worker->parser);
    }
    return true;
}

static void read_in_slot(engine_run *run, rel_worker *worker, document_slot *slot)
{
    relata_engine *engine = run->engine;
    if (!slot->document.date.size && engine->options.date)
        slot->document.date = rel_text_of(engine->options.date);
    bool ok = prepare(engine, worker, &slot->err) &&
              rel_worker_read(worker, &slot->document, &slot->arena, &slot->records, &slot->err);
    if (ok && run->taker->wants_lines) {
        rel_writer out = rel_writer_to_memory(&slot->lines);
        rel_records_write(&slot->records, &out);
        ok = rel_writer_finish(&out, &slot->err);
    }
    slot->has_failed = !ok;
}

static void empty_slot(document_slot *slot)
{
    rel_arena_reset(&slot->arena);
    rel_records_reset(&slot->records);
    slot->document = (rel_document){0};
    slot->lines.size = 0;
    slot->err = (relata_error){0};
    slot->has_failed = false;
}

/** What went wrong with an input stays in the slot, to be told in its turn. */
static rel_pool_step take_failure(document_slot *slot)
{
    slot->has_failed = true;
    return REL_POOL_GO_ON;
}

static rel_pool_step take_document(void *context, void *place)
{
    engine_run *run = context;
    document_slot *slot = place;
    empty_slot(slot);
    while (run->reader || run->input < run->inputs.count) {
        if (!run->reader &&
            !(run->reader = rel_reader_open(&run->inputs.items[run->input++], &slot->err)))
            return take_failure(slot);
        switch (rel_reader_next(run->reader, &slot->arena, &slot->document, &slot->err)) {
        case REL_READ_DOCUMENT: return REL_POOL_GO_ON;
        case REL_READ_FAILED: return take_failure(slot);
        case REL_READ_END: break;
        }
        rel_reader_close(run->reader);
        run->reader = NULL;
    }
    return REL_POOL_END;
}

static void work_on_document(void *context, size_t worker, void *place)
{
    engine_run *run = context;
    document_slot *slot = place;
    if (!slot->has_failed)
        read_in_slot(run, &run->engine->workers[worker], slot);
}

/** Whether to go on without what `err` describes, which is then told. */
static bool skip(relata_engine *engine, const relata_error *err)
{
    const relata_engine_options *options = &engine->options;
    if (!options->keep_going || err->code == RELATA_NO_MEMORY)
        return false;
    engine->skipped++;
    if (options->on_skipped)
        options->on_skipped(options->context, err);
    return true;
}

static rel_pool_step stop_with(engine_run *run, const relata_error *err)
{
    run->has_failed = true;
    if (run->err)
        *run->err = *err;
    return REL_POOL_STOP;
}

static rel_pool_step give_document(void *context, void *place)
{
    engine_run *run = context;
    document_slot *slot = place;
    const relata_engine_options *options = &run->engine->options;
    if (slot->has_failed)
        return skip(run->engine, &slot->err) ? REL_POOL_GO_ON : stop_with(run, &slot->err);
    rel_text lines = {slot->lines.bytes, slot->lines.size};
    relata_error err = {0};
    if (!run->taker->take(run->taker->context, &slot->records, lines, &err))
        return stop_with(run, &err);
    run->document_count++;
    if (options->on_progress)
        options->on_progress(options->context, run->document_count);
    return REL_POOL_GO_ON;
}

static void clear_slots(document_slot *slots, size_t count)
{
    for (size_t i = 0; slots && i < count; i++) {
        rel_arena_clear(&slots[i].arena);
        rel_records_clear(&slots[i].records);
        rel_free(slots[i].lines.bytes);
    }
    rel_free(slots);
}

static bool run_pool(engine_run *run, relata_error *err)
{
    size_t slot_count = run->engine->worker_count * SLOTS_A_THREAD;
    document_slot *slots = rel_calloc(slot_count, sizeof *slots);
    if (!slots)
        return rel_fail_memory(err);
    rel_pool_job job = {
        .take = take_document,
        .work = work_on_document,
        .give = give_document,
        .context = run,
        .slots = slots,
        .slot_count = slot_count,
        .slot_size = sizeof *slots,
    };
    bool ok = rel_pool_run(&job, run->engine->worker_count, err) && !run->has_failed;
    rel_reader_close(run->reader);
    clear_slots(slots, slot_count);
    return ok;
}

static bool expand_inputs(engine_run *run, const char *const *inputs, size_t input_count,
                          rel_arena *arena, relata_error *err)
{
    for (size_t i = 0; i < input_count; i++) {
        relata_error problem = {0};
        if (rel_inputs_expand(&run->inputs, inputs[i], arena, &problem) ||
            skip(run->engine, &problem))
            continue;
        if (err)
            *err = problem;
        return false;
    }
    return true;
}

bool rel_engine_run(relata_engine *engine, const char *const *inputs, size_t input_count,
                    const rel_taker *taker, relata_error *err)
{
    engine_run run = {.engine = engine, .taker = taker, .err = err};
    rel_arena arena = {0};
    engine->skipped = 0;
    bool ok = expand_inputs(&run, inputs, input_count, &arena, err) && run_pool(&run, err);
    rel_arena_clear(&arena);
    return ok;
}

bool rel_engine_run_text(relata_engine *engine, const char *name, rel_text text,
                         const rel_taker *taker, relata_error *err)
{
    engine_run run = {.engine = engine, .taker = taker, .err = err};
    document_slot *slot = rel_calloc(1, sizeof *slot);
    if (!slot)
        return rel_fail_memory(err);
    slot->has_failed = !rel_read_text(text, name, &slot->arena, &slot->document, &slot->err);
    work_on_document(&run, 0, slot);
    engine->skipped = 0;
    give_document(&run, slot);
    clear_slots(slot, 1);
    return !run.has_failed;
}
