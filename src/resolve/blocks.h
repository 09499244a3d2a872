/**
 * Which of many things share a feature: lists by the hash of the feature, newest first.
 */
#ifndef REL_RESOLVE_BLOCKS_H
#define REL_RESOLVE_BLOCKS_H

#include "base/arena.h"

/** Something that has a feature. */
typedef struct rel_block_entry {
    uint64_t key;
    uint32_t item, next;
} rel_block_entry;

typedef struct rel_blocks {
    uint32_t *buckets;
    size_t bucket_mask;
    rel_block_entry *entries;
    size_t entry_count, entry_capacity;
} rel_blocks;

#define REL_NO_ENTRY UINT32_MAX

/** Prepare for about `expected` entries; `blocks` must be zeroed. */
bool rel_blocks_open(rel_blocks *blocks, size_t expected, relata_error *err);

bool rel_blocks_add(rel_blocks *blocks, uint64_t key, uint32_t item, relata_error *err);

/** The newest entry of that key and those before it, ended by REL_NO_ENTRY. */
uint32_t rel_blocks_first(const rel_blocks *blocks, uint64_t key);
uint32_t rel_blocks_next(const rel_blocks *blocks, uint32_t entry);

void rel_blocks_clear(rel_blocks *blocks);

#endif
