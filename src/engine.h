/**
 * From inputs to records, document by document, on several threads.
 */
#ifndef REL_ENGINE_H
#define REL_ENGINE_H

#include "language/language.h"
#include "parse/parse.h"
#include "read/document.h"
#include "records/records.h"

/** What one thread needs to read documents. */
typedef struct rel_worker {
    const rel_language *language;
    rel_symbols symbols;
    rel_parser *parser; /**< NULL until the first sentence that needs a tree */
} rel_worker;

/**
 * Take one document through all stages and add what it says to `records`.
 *
 * @param arena for everything that only this document needs
 */
bool rel_worker_read(rel_worker *worker, const rel_document *document, rel_arena *arena,
                     rel_records *records, relata_error *err);

/** Takes the records of one document; documents come in the order of the inputs. */
typedef struct rel_taker {
    bool (*take)(void *context, const rel_records *records, rel_text lines, relata_error *err);
    void *context;
    bool wants_lines; /**< whether `lines` is wanted: the records as JSON Lines */
} rel_taker;

/** Read all documents of `inputs`; see relata_extract(). */
bool rel_engine_run(relata_engine *engine, const char *const *inputs, size_t input_count,
                    const rel_taker *taker, relata_error *err);

/** Read one document in memory. */
bool rel_engine_run_text(relata_engine *engine, const char *name, rel_text text,
                         const rel_taker *taker, relata_error *err);

/** The language that the engine has loaded; borrowed. */
const rel_language *rel_engine_language(const relata_engine *engine);

/** How many inputs or documents the last run skipped. */
size_t rel_engine_skipped(const relata_engine *engine);

#endif
