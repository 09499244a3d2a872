#include "base/arena.h"

#include <stdalign.h>

#include "base/memory.h"

enum { FIRST_BLOCK = 16 * 1024, LARGEST_BLOCK = 1024 * 1024 };

struct rel_arena_block {
    struct rel_arena_block *older;
    size_t size, used;
    void *adopted; /**< released with the block, or NULL */
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
    block->adopted = NULL;
    arena->newest = block;
    return block;
}

/** `size` bytes at a multiple of `align`, a power of two; not zeroed. */
static void *take(rel_arena *arena, size_t size, size_t align)
{
    struct rel_arena_block *block = arena->newest;
    size_t start = block ? (block->used + align - 1) & ~(align - 1) : 0;
    if (!block || start > block->size || block->size - start < size) {
        block = add_block(arena, size);
        start = 0;
    }
    if (!block)
        return NULL;
    block->used = start + size;
    return block->bytes + start;
}

void *rel_arena_alloc(rel_arena *arena, size_t count, size_t size)
{
    if (size && count > SIZE_MAX / 2 / size)
        return NULL;
    size_t needed = count * size;
    needed += needed == 0;
    void *bytes = take(arena, needed, alignof(max_align_t));
    return bytes ? memset(bytes, 0, needed) : NULL;
}

void *rel_arena_need(rel_arena *arena, size_t count, size_t size, relata_error *err)
{
    void *bytes = rel_arena_alloc(arena, count, size);
    if (!bytes)
        rel_fail_memory(err);
    return bytes;
}

void *rel_arena_grow(rel_arena *arena, void *items, size_t size, size_t grown)
{
    struct rel_arena_block *block = arena->newest;
    bool is_last = items && block && (char *)items + size == block->bytes + block->used;
    if (is_last && grown - size <= block->size - block->used) {
        block->used += grown - size;
        return items;
    }
    void *moved = take(arena, grown, alignof(max_align_t));
    return moved && size ? memcpy(moved, items, size) : moved;
}

rel_text rel_arena_copy(rel_arena *arena, rel_text text)
{
    if (text.size == SIZE_MAX)
        return (rel_text){0};
    /* Texts are many and short, and need no alignment. */
    char *bytes = take(arena, text.size + 1, 1);
    if (!bytes)
        return (rel_text){0};
    if (text.size)
        memcpy(bytes, text.bytes, text.size);
    bytes[text.size] = '\0';
    return (rel_text){bytes, text.size};
}

bool rel_arena_adopt(rel_arena *arena, void *bytes, relata_error *err)
{
    if (!bytes)
        return true;
    if ((!arena->newest || arena->newest->adopted) && !add_block(arena, 0))
        return rel_fail_memory(err);
    arena->newest->adopted = bytes;
    return true;
}

static void free_older(struct rel_arena_block *block)
{
    while (block) {
        struct rel_arena_block *older = block->older;
        rel_free(block->adopted);
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
    rel_free(arena->newest->adopted);
    arena->newest->adopted = NULL;
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
