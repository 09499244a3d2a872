#include "base/array.h"

#include "base/memory.h"

enum { SMALLEST_CAPACITY = 8 };

static bool grown_capacity(size_t capacity, size_t needed, size_t *ret)
{
    size_t grown = capacity < SMALLEST_CAPACITY ? SMALLEST_CAPACITY : capacity;
    while (grown < needed) {
        if (grown > SIZE_MAX / 2)
            return false;
        grown *= 2;
    }
    *ret = grown;
    return true;
}

bool rel_array_grow(void *items_pointer, size_t *capacity, size_t needed, size_t size,
                    relata_error *err)
{
    void *items;
    memcpy(&items, items_pointer, sizeof items);
    size_t grown;
    if (needed <= *capacity)
        return true;
    if (!grown_capacity(*capacity, needed, &grown))
        return rel_fail_memory(err);
    void *moved = rel_realloc(items, grown, size);
    if (!moved)
        return rel_fail_memory(err);
    memcpy(items_pointer, &moved, sizeof moved);
    *capacity = grown;
    return true;
}

bool rel_array_grow_in(rel_arena *arena, void *items_pointer, size_t *capacity, size_t needed,
                       size_t size, relata_error *err)
{
    void *items;
    memcpy(&items, items_pointer, sizeof items);
    size_t grown;
    if (needed <= *capacity)
        return true;
    if (!grown_capacity(*capacity, needed, &grown) || grown > SIZE_MAX / 2 / size)
        return rel_fail_memory(err);
    void *moved = rel_arena_grow(arena, items, *capacity * size, grown * size);
    if (!moved)
        return rel_fail_memory(err);
    memcpy(items_pointer, &moved, sizeof moved);
    *capacity = grown;
    return true;
}
