/**
 * Arrays that grow.
 *
 * An array is three members of its owner's struct: a pointer to items, a `size_t` count and
 * a `size_t` capacity. These macros keep the type of the items; all zero is an empty array.
 */
#ifndef REL_BASE_ARRAY_H
#define REL_BASE_ARRAY_H

#include "base/arena.h"

/**
 * Make room for `needed` items in all, on the heap. `*items` is released with rel_free().
 * On failure the array stays as it was and `err` says so.
 */
bool rel_array_grow(void *items_pointer, size_t *capacity, size_t needed, size_t size,
                    relata_error *err);

/** As rel_array_grow(), in an arena: items that had to move stay behind there until it is cleared.
 */
bool rel_array_grow_in(rel_arena *arena, void *items_pointer, size_t *capacity, size_t needed,
                       size_t size, relata_error *err);

/** Append one item to a heap array `items`, `count`, `capacity`; false when memory runs out. */
#define REL_PUSH(items, count, capacity, item, err)                                                \
    (((count) < (capacity) ||                                                                      \
      rel_array_grow(&(items), &(capacity), (count) + 1, sizeof *(items), (err))) &&               \
     ((items)[(count)++] = (item), true))

/** Append one item to an array in an arena; false when memory runs out. */
#define REL_PUSH_IN(arena, items, count, capacity, item, err)                                      \
    (((count) < (capacity) ||                                                                      \
      rel_array_grow_in((arena), &(items), &(capacity), (count) + 1, sizeof *(items), (err))) &&   \
     ((items)[(count)++] = (item), true))

#define COUNT_OF(array) (sizeof(array) / sizeof *(array))

#endif
