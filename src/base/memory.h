/**
 * The one door to the system's allocator, so that a test can make it fail.
 */
#ifndef REL_BASE_MEMORY_H
#define REL_BASE_MEMORY_H

#include <stddef.h>

/** `size` bytes of uninitialized memory to release with rel_free(); NULL when there is none. */
void *rel_malloc(size_t size);

/** `count` zeroed items of `size` bytes; NULL when there is no memory or the product overflows. */
void *rel_calloc(size_t count, size_t size);

/** Resize to `count` items of `size` bytes; NULL leaves the old block as it was. */
void *rel_realloc(void *memory, size_t count, size_t size);

/** Release what the three above gave; NULL is fine. */
void rel_free(void *memory);

/**
 * For tests: let `successes` more allocations of any thread succeed and fail every one after them.
 * A negative number, the default, never fails.
 */
void rel_memory_fail_after(long successes);

#endif
