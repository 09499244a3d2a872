#include "base/memory.h"

#include <stdatomic.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdlib.h>

static atomic_long successes_left = -1;

static bool may_allocate(void)
{
    if (atomic_load_explicit(&successes_left, memory_order_relaxed) < 0)
        return true;
    long left = atomic_fetch_sub(&successes_left, 1);
    if (left > 0)
        return true;
    atomic_store(&successes_left, 0);
    return false;
}

void *rel_malloc(size_t size)
{
    return may_allocate() ? malloc(size ? size : 1) : NULL;
}

void *rel_calloc(size_t count, size_t size)
{
    return may_allocate() ? calloc(count ? count : 1, size ? size : 1) : NULL;
}

void *rel_realloc(void *memory, size_t count, size_t size)
{
    if (size && count > SIZE_MAX / size)
        return NULL;
    size_t bytes = count * size;
    return may_allocate() ? realloc(memory, bytes ? bytes : 1) : NULL;
}

void rel_free(void *memory)
{
    free(memory);
}

void rel_memory_fail_after(long successes)
{
    atomic_store(&successes_left, successes);
}
