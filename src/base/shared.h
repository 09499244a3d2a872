/**
 * Texts of which equal ones are kept once.
 *
 * Records repeat themselves: ids, dates, names of rules. A table of what an arena holds already
 * lets later records point to it. A zeroed table is empty and ready.
 */
#ifndef REL_BASE_SHARED_H
#define REL_BASE_SHARED_H

#include "base/arena.h"

typedef struct rel_shared_slot {
    const char *bytes; /**< NULL when the slot is free */
    uint32_t size, hash;
} rel_shared_slot;

typedef struct rel_shared {
    rel_shared_slot *slots;
    size_t count, slot_count;
} rel_shared;

/**
 * A copy of `text` in `arena` with a NUL after it, or the one that is there. A table belongs to one
 * arena; sentences and other long texts are copied each time. `bytes` is NULL when memory runs out.
 */
rel_text rel_share(rel_shared *shared, rel_arena *arena, rel_text text);

/** Release the table; the texts stay in their arena. */
void rel_shared_clear(rel_shared *shared);

#endif
