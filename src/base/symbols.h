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
#include "base/bits.h"

typedef uint32_t rel_symbol;

enum { REL_NO_SYMBOL = 0 };

/** A place in the table: the symbol of a spelling by its hash and size; symbol 0 is free. */
typedef struct rel_symbol_slot {
    uint64_t hash;
    rel_symbol symbol;
    uint32_t size;
} rel_symbol_slot;

typedef struct rel_symbols {
    rel_arena lasting, passing; /**< spellings from before and after rel_symbols_freeze() */
    rel_text *spellings;        /**< by symbol; [0] is empty */
    uint64_t *hashes;           /**< by symbol */
    size_t count, capacity, hash_capacity;
    rel_symbol_slot *slots; /**< by hash, open addressing */
    size_t slot_mask;
    size_t frozen; /**< symbols that rel_symbols_forget() keeps */
} rel_symbols;

/** The symbol of `spelling`, entered if it is new; REL_NO_SYMBOL when memory runs out. */
rel_symbol rel_symbols_intern(rel_symbols *symbols, rel_text spelling);

/** As rel_symbols_intern(), with `hash` from rel_symbol_hash(). */
rel_symbol rel_symbols_intern_hashed(rel_symbols *symbols, rel_text spelling, uint64_t hash);

/** The symbol of `spelling`, or REL_NO_SYMBOL if it was never entered. */
rel_symbol rel_symbols_find(const rel_symbols *symbols, rel_text spelling);

/** The hash that the table uses. */
uint64_t rel_symbol_hash(rel_text spelling);

/** Spellings of less than this many bytes have hashes of their own, which no other one has. */
enum { REL_SYMBOL_SHORT = 8 };

/** The hash of a spelling shorter than REL_SYMBOL_SHORT, with its `bytes` from rel_load_few(). */
static inline uint64_t rel_symbol_hash_short(uint64_t bytes, size_t size)
{
    /* Each step can be undone, so that different spellings stay different. */
    uint64_t hash = (bytes | (uint64_t)size << 56) * UINT64_C(0x9E3779B97F4A7C15);
    hash = (hash ^ hash >> 32) * UINT64_C(0xC2B2AE3D27D4EB4F);
    return hash ^ hash >> 29;
}

/** As rel_symbols_intern() for a short spelling, whose `bytes` the caller has at hand. */
static inline rel_symbol rel_symbols_intern_short(rel_symbols *symbols, rel_text spelling,
                                                  uint64_t bytes)
{
    uint64_t hash = rel_symbol_hash_short(bytes, spelling.size);
    if (symbols->slots)
        for (size_t at = hash & symbols->slot_mask; symbols->slots[at].symbol;
             at = (at + 1) & symbols->slot_mask)
            if (symbols->slots[at].hash == hash && symbols->slots[at].size == spelling.size)
                return symbols->slots[at].symbol;
    return rel_symbols_intern_hashed(symbols, spelling, hash);
}

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
