/**
 * Interned strings: every distinct spelling has one small number.
 *
 * Stages compare numbers instead of bytes and keep what they know of a word in side tables
 * indexed by its symbol. Number 0 is no word (`REL_NO_SYMBOL`). Each worker thread has its own
 * table, a copy of the language's, so that symbols of the lexicon mean the same to all; no locks.
 */
#ifndef REL_BASE_SYMBOLS_H
#define REL_BASE_SYMBOLS_H

#include "base/arena.h"

typedef uint32_t rel_symbol;

enum { REL_NO_SYMBOL = 0 };

typedef struct rel_symbols {
    rel_arena lasting, passing; /**< spellings from before and after rel_symbols_freeze() */
    rel_text *spellings;        /**< by symbol; [0] is empty */
    uint64_t *hashes;           /**< by symbol */
    size_t count, capacity, hash_capacity;
    uint32_t *slots; /**< symbols by hash, open addressing, 0 is free */
    size_t slot_mask;
    size_t frozen; /**< symbols that rel_symbols_forget() keeps */
} rel_symbols;

/** The symbol of `spelling`, entered if it is new; REL_NO_SYMBOL when memory runs out. */
rel_symbol rel_symbols_intern(rel_symbols *symbols, rel_text spelling);

/** As rel_symbols_intern(), with `hash` from rel_symbol_hash(), for callers that hash as they scan.
 */
rel_symbol rel_symbols_intern_hashed(rel_symbols *symbols, rel_text spelling, uint64_t hash);

/** The symbol of `spelling`, or REL_NO_SYMBOL if it was never entered. */
rel_symbol rel_symbols_find(const rel_symbols *symbols, rel_text spelling);

/** The hash that the table uses. */
uint64_t rel_symbol_hash(rel_text spelling);

/** The text of a symbol, valid until the table is cleared or forgets it. */
static inline rel_text rel_symbols_text(const rel_symbols *symbols, rel_symbol symbol)
{
    return symbols->spellings[symbol];
}

/** Make `copy`, which must be zeroed, hold the same symbols under the same numbers. */
bool rel_symbols_clone(rel_symbols *copy, const rel_symbols *symbols, relata_error *err);

/** Mark all symbols entered so far as lasting. */
void rel_symbols_freeze(rel_symbols *symbols);

/**
 * Forget all symbols that came after rel_symbols_freeze(), so that a long run of documents
 * needs bounded memory. Side tables must be cut back to `symbols->frozen` as well.
 */
void rel_symbols_forget(rel_symbols *symbols);

void rel_symbols_clear(rel_symbols *symbols);

#endif
