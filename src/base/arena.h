/**
 * Memory with one lifetime: allocated piecemeal, released at once.
 *
 * Each document owns one arena; tokens, mentions and claims live in it and are never
 * freed singly. A zeroed arena is empty and ready.
 */
#ifndef REL_BASE_ARENA_H
#define REL_BASE_ARENA_H

#include "base/error.h"
#include "base/text.h"

typedef struct rel_arena {
    struct rel_arena_block *newest;
} rel_arena;

/** `count` zeroed items of `size` bytes, aligned for any type; NULL when memory runs out. */
void *rel_arena_alloc(rel_arena *arena, size_t count, size_t size);

/** As rel_arena_alloc(), but describes a failure in `err`. */
void *rel_arena_need(rel_arena *arena, size_t count, size_t size, relata_error *err);

/**
 * Make `size` bytes at `items` from this arena (NULL for none) `grown` bytes, maybe elsewhere. What
 * is new is not zeroed; NULL when memory runs out, and all stays as it was.
 */
void *rel_arena_grow(rel_arena *arena, void *items, size_t size, size_t grown);

/** A copy of `text` with a NUL after it; `bytes` is NULL when memory runs out. */
rel_text rel_arena_copy(rel_arena *arena, rel_text text);

/** Take over `bytes` from rel_malloc() and its like, to be released with the rest; NULL is fine.
 * On failure they stay the caller's. */
bool rel_arena_adopt(rel_arena *arena, void *bytes, relata_error *err);

/** Release everything at once and leave the arena empty, ready for reuse. */
void rel_arena_clear(rel_arena *arena);

/** As rel_arena_clear(), but keep one block for the next document. */
void rel_arena_reset(rel_arena *arena);

/** Bytes taken from the system at present. */
size_t rel_arena_size(const rel_arena *arena);

#endif
