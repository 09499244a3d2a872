#include "base/arena.h"

#include <stdalign.h>

#include "base/memory.h"

enum { FIRST_BLOCK = 16 * 1024, LARGEST_BLOCK = 1024 * 1024 };

struct rel_arena_block {
    struct rel_arena_block *older;
    size_t size, used;
    alignas(max_align_t) char bytes[];
};

static size_t next_block_size(const rel_arena *arena, size_t needed)
{
    size_t size = arena->newest ? arena->newest->size * 2 : FIRST_BLOCK;
    if (size > LARGEST_BLOCK)
        size = LARGEST_BLOCK;
    return needed > size ? needed : size;
}

static struct rel_arena_block *add_block(rel_arena *arena, size_t needed)
{
    size_t size = next_block_size(arena, needed);
    if (size > SIZE_MAX - sizeof(struct rel_arena_block))
        return NULL;
    struct rel_arena_block *block = rel_malloc(sizeof *block + size);
    if (!block)
        return NULL;
    block->older = arena->newest;
    block->size = size;
    block->used = 0;
    arena->newest = block;
    return block;
}

void *rel_arena_alloc(rel_arena *arena, size_t count, size_t size)
{
    const size_t align = alignof(max_align_t);
    if (size && count > (SIZE_MAX - align) / size)
        return NULL;
    size_t needed = (count * size + align - 1) & ~(align - 1);
    if (needed == 0)
        needed = align;

    struct rel_arena_block *block = arena->newest;
    if (!block || block->size - block->used < needed)
        block = add_block(arena, needed);
    if (!block)
        return NULL;
    void *bytes = block->bytes + block->used;
    block->used += needed;
    return memset(bytes, 0, needed);
}

void *rel_arena_need(rel_arena *arena, size_t count, size_t size, relata_error *err)
{
    void *bytes = rel_arena_alloc(arena, count, size);
    if (!bytes)
        rel_fail_memory(err);
    return bytes;
}

rel_text rel_arena_copy(rel_arena *arena, rel_text text)
{
    if (text.size == SIZE_MAX)
        return (rel_text){0};
    char *bytes = rel_arena_alloc(arena, text.size + 1, 1);
    if (!bytes)
        return (rel_text){0};
    if (text.size)
        memcpy(bytes, text.bytes, text.size);
    return (rel_text){bytes, text.size};
}

static void free_older(struct rel_arena_block *block)
{
    while (block) {
        struct rel_arena_block *older = block->older;
        rel_free(block);
        block = older;
    }
}

void rel_arena_clear(rel_arena *arena)
{
    free_older(arena->newest);
    arena->newest = NULL;
}

void rel_arena_reset(rel_arena *arena)
{
    if (!arena->newest)
        return;
    if (arena->newest->size > LARGEST_BLOCK) {
        rel_arena_clear(arena);
        return;
    }
    free_older(arena->newest->older);
    arena->newest->older = NULL;
    arena->newest->used = 0;
}

size_t rel_arena_size(const rel_arena *arena)
{
    size_t size = 0;
    for (const struct rel_arena_block *block = arena->newest; block; block = block->older)
        size += sizeof *block + block->size;
    return size;
}
