#include "resolve/blocks.h"

#include "base/array.h"
#include "base/memory.h"

enum { FEWEST_BUCKETS = 64 };

bool rel_blocks_open(rel_blocks *blocks, size_t expected, relata_error *err)
{
    size_t count = FEWEST_BUCKETS;
    while (count < expected)
        count *= 2;
    blocks->buckets = rel_calloc(count, sizeof *blocks->buckets);
    if (!blocks->buckets)
        return rel_fail_memory(err);
    memset(blocks->buckets, 0xFF, count * sizeof *blocks->buckets);
    blocks->bucket_mask = count - 1;
    return true;
}

static uint32_t *bucket_of(const rel_blocks *blocks, uint64_t key)
{
    return &blocks->buckets[(key ^ key >> 32) & blocks->bucket_mask];
}

bool rel_blocks_add(rel_blocks *blocks, uint64_t key, uint32_t item, relata_error *err)
{
    uint32_t *bucket = bucket_of(blocks, key);
    rel_block_entry entry = {key, item, *bucket};
    if (!REL_PUSH(blocks->entries, blocks->entry_count, blocks->entry_capacity, entry, err))
        return false;
    *bucket = (uint32_t)blocks->entry_count - 1;
    return true;
}

/** `entry` itself or the next one in its bucket that has the key. */
static uint32_t with_key(const rel_blocks *blocks, uint32_t entry, uint64_t key)
{
    while (entry != REL_NO_ENTRY && blocks->entries[entry].key != key)
        entry = blocks->entries[entry].next;
    return entry;
}

uint32_t rel_blocks_first(const rel_blocks *blocks, uint64_t key)
{
    return with_key(blocks, *bucket_of(blocks, key), key);
}

uint32_t rel_blocks_next(const rel_blocks *blocks, uint32_t entry)
{
    const rel_block_entry *found = &blocks->entries[entry];
    return with_key(blocks, found->next, found->key);
}

void rel_blocks_clear(rel_blocks *blocks)
{
    rel_free(blocks->buckets);
    rel_free(blocks->entries);
    *blocks = (rel_blocks){0};
}
