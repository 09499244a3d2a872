#include "base/shared.h"

#include "base/memory.h"
#include "base/symbols.h"

enum { FIRST_SLOTS = 256, LONGEST = 64 };

/** The slot that has the text, or the free one where it belongs. */
static rel_shared_slot *slot_of(const rel_shared *shared, rel_text text, uint32_t hash)
{
    size_t mask = shared->slot_count - 1, at = hash & mask;
    for (; shared->slots[at].bytes; at = (at + 1) & mask) {
        const rel_shared_slot *slot = &shared->slots[at];
        if (slot->hash == hash && rel_text_equal((rel_text){slot->bytes, slot->size}, text))
            break;
    }
    return &shared->slots[at];
}

/** Keep the table at most half full. */
static bool make_room(rel_shared *shared)
{
    if (shared->count * 2 < shared->slot_count)
        return true;
    rel_shared grown = {.count = shared->count,
                        .slot_count = shared->slot_count ? shared->slot_count * 2 : FIRST_SLOTS};
    grown.slots = rel_calloc(grown.slot_count, sizeof *grown.slots);
    if (!grown.slots)
        return false;
    for (size_t i = 0; i < shared->slot_count; i++) {
        const rel_shared_slot *slot = &shared->slots[i];
        if (slot->bytes)
            *slot_of(&grown, (rel_text){slot->bytes, slot->size}, slot->hash) = *slot;
    }
    rel_free(shared->slots);
    *shared = grown;
    return true;
}

rel_text rel_share(rel_shared *shared, rel_arena *arena, rel_text text)
{
    if (text.size > LONGEST)
        return rel_arena_copy(arena, text);
    if (!make_room(shared))
        return (rel_text){0};
    uint32_t hash = (uint32_t)rel_symbol_hash(text);
    rel_shared_slot *slot = slot_of(shared, text, hash);
    if (slot->bytes)
        return (rel_text){slot->bytes, slot->size};
    rel_text copy = rel_arena_copy(arena, text);
    if (!copy.bytes)
        return copy;
    *slot = (rel_shared_slot){copy.bytes, (uint32_t)copy.size, hash};
    shared->count++;
    return copy;
}

void rel_shared_clear(rel_shared *shared)
{
    rel_free(shared->slots);
    *shared = (rel_shared){0};
}
