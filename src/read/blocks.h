/**
 * Paragraphs and lines of a text, before anybody asks what they are.
 *
 * Nothing outside `read/` uses this header.
 */
#ifndef REL_READ_BLOCKS_H
#define REL_READ_BLOCKS_H

#include "read/document.h"

typedef struct rel_blocks {
    rel_block *items;
    size_t count, capacity;
} rel_blocks;

/** Append the blocks of `text`, all of kind REL_BLOCK_BODY and without blanks at their ends. */
bool rel_split_blocks(rel_text text, rel_arena *arena, rel_blocks *blocks, relata_error *err);

#endif
