#include "base/symbols.h"

#include "base/array.h"
#include "base/memory.h"

enum { FIRST_SLOTS = 1024 };

/* Multiply and fold eight bytes at a time (after Wang Yi's wyhash), since words are short. */
static uint64_t fold(uint64_t a, uint64_t b)
{
    uint64_t product = (a ^ UINT64_C(0x9E3779B97F4A7C15)) * (b ^ UINT64_C(0xC2B2AE3D27D4EB4F));
    return product ^ product >> 29;
}

uint64_t rel_symbol_hash(rel_text spelling)
{
    const char *bytes = spelling.bytes;
    size_t left = spelling.size;
    if (left < REL_SYMBOL_SHORT)
        return rel_symbol_hash_short(rel_load_few(bytes, (unsigned)left), left);
    uint64_t hash = spelling.size;
    for (; left > 8; left -= 8, bytes += 8)
        hash = fold(hash, rel_load_8(bytes));
    /* The last eight bytes overlap the ones before them, which does no harm. */
    hash = fold(hash, rel_load_8(bytes + left - 8));
    return hash ^ hash >> 32;
}

/** Whether two spellings of one size, at least REL_SYMBOL_SHORT, are the same. */
static bool is_same_long(const char *a, const char *b, size_t size)
{
    if (size > 16)
        return memcmp(a, b, size) == 0;
    return rel_load_8(a) == rel_load_8(b) && rel_load_8(a + size - 8) == rel_load_8(b + size - 8);
}

static bool holds(const rel_symbols *symbols, const rel_symbol_slot *slot, rel_text spelling,
                  uint64_t hash)
{
    return slot->hash == hash && slot->size == spelling.size &&
           (spelling.size < REL_SYMBOL_SHORT ||
            is_same_long(symbols->spellings[slot->symbol].bytes, spelling.bytes, spelling.size));
}

/** The slot that holds the spelling, or the free one where it belongs. */
static size_t slot_of(const rel_symbols *symbols, rel_text spelling, uint64_t hash)
{
    size_t slot = hash & symbols->slot_mask;
    while (symbols->slots[slot].symbol && !holds(symbols, &symbols->slots[slot], spelling, hash))
        slot = (slot + 1) & symbols->slot_mask;
    return slot;
}

static rel_symbol_slot slot_for(const rel_symbols *symbols, rel_symbol symbol)
{
    return (rel_symbol_slot){.hash = symbols->hashes[symbol],
                             .symbol = symbol,
                             .size = (uint32_t)symbols->spellings[symbol].size};
}

static bool rebuild_slots(rel_symbols *symbols, size_t slot_count)
{
    rel_symbol_slot *slots = rel_calloc(slot_count, sizeof *slots);
    if (!slots)
        return false;
    rel_free(symbols->slots);
    symbols->slots = slots;
    symbols->slot_mask = slot_count - 1;
    for (size_t symbol = 1; symbol < symbols->count; symbol++) {
        size_t slot = symbols->hashes[symbol] & symbols->slot_mask;
        while (slots[slot].symbol)
            slot = (slot + 1) & symbols->slot_mask;
        slots[slot] = slot_for(symbols, (rel_symbol)symbol);
    }
    return true;
}

static bool make_room(rel_symbols *symbols)
{
    size_t needed = symbols->count ? symbols->count + 1 : 2;
    if (needed > UINT32_MAX ||
        !rel_array_grow(&symbols->spellings, &symbols->capacity, needed, sizeof *symbols->spellings,
                        NULL) ||
        !rel_array_grow(&symbols->hashes, &symbols->hash_capacity, needed, sizeof *symbols->hashes,
                        NULL))
        return false;
    if (symbols->count == 0) {
        symbols->spellings[0] = (rel_text){0};
        symbols->hashes[0] = 0;
        symbols->count = 1;
    }
    if (!symbols->slots)
        return rebuild_slots(symbols, FIRST_SLOTS);
    size_t slot_count = symbols->slot_mask + 1;
    return needed * 2 <= slot_count || rebuild_slots(symbols, slot_count * 2);
}

rel_symbol rel_symbols_intern_hashed(rel_symbols *symbols, rel_text spelling, uint64_t hash)
{
    if (symbols->slots) {
        uint32_t known = symbols->slots[slot_of(symbols, spelling, hash)].symbol;
        if (known)
            return known;
    }
    if (!make_room(symbols))
        return REL_NO_SYMBOL;
    rel_arena *arena = symbols->frozen ? &symbols->passing : &symbols->lasting;
    rel_text copy = rel_arena_copy(arena, spelling);
    if (!copy.bytes)
        return REL_NO_SYMBOL;
    rel_symbol symbol = (rel_symbol)symbols->count++;
    symbols->spellings[symbol] = copy;
    symbols->hashes[symbol] = hash;
    symbols->slots[slot_of(symbols, copy, hash)] = slot_for(symbols, symbol);
    return symbol;
}

rel_symbol rel_symbols_intern(rel_symbols *symbols, rel_text spelling)
{
    return rel_symbols_intern_hashed(symbols, spelling, rel_symbol_hash(spelling));
}

rel_symbol rel_symbols_find(const rel_symbols *symbols, rel_text spelling)
{
    if (!symbols->slots)
        return REL_NO_SYMBOL;
    return symbols->slots[slot_of(symbols, spelling, rel_symbol_hash(spelling))].symbol;
}

bool rel_symbols_clone(rel_symbols *copy, const rel_symbols *symbols, relata_error *err)
{
    for (size_t symbol = 1; symbol < symbols->count; symbol++)
        if (!rel_symbols_intern_hashed(copy, symbols->spellings[symbol], symbols->hashes[symbol]))
            return rel_fail_memory(err);
    copy->frozen = copy->count;
    return true;
}

void rel_symbols_freeze(rel_symbols *symbols)
{
    symbols->frozen = symbols->count;
}

static void take_out(rel_symbols *symbols, uint32_t symbol)
{
    size_t hole = slot_of(symbols, symbols->spellings[symbol], symbols->hashes[symbol]);
    symbols->slots[hole] = (rel_symbol_slot){0};
    /* Entries behind the hole move up if the probe from their home passes it. */
    for (size_t slot = (hole + 1) & symbols->slot_mask; symbols->slots[slot].symbol;
         slot = (slot + 1) & symbols->slot_mask) {
        size_t home = symbols->slots[slot].hash & symbols->slot_mask;
        if (((slot - home) & symbols->slot_mask) < ((slot - hole) & symbols->slot_mask))
            continue;
        symbols->slots[hole] = symbols->slots[slot];
        symbols->slots[slot] = (rel_symbol_slot){0};
        hole = slot;
    }
}

void rel_symbols_forget(rel_symbols *symbols)
{
    size_t keep = symbols->frozen ? symbols->frozen : 1;
    if (symbols->count <= keep)
        return;
    while (symbols->count > keep)
        take_out(symbols, (uint32_t)--symbols->count);
    /* The spellings of later symbols sit in `passing`, apart from the lasting ones. */
    rel_arena_reset(&symbols->passing);
}

void rel_symbols_clear(rel_symbols *symbols)
{
    rel_arena_clear(&symbols->lasting);
    rel_arena_clear(&symbols->passing);
    rel_free(symbols->spellings);
    rel_free(symbols->hashes);
    rel_free(symbols->slots);
    *symbols = (rel_symbols){0};
}
