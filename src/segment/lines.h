/**
 * Which line breaks of a paragraph part its sentences.
 *
 * Nothing outside `segment/` uses this header.
 */
#ifndef REL_SEGMENT_LINES_H
#define REL_SEGMENT_LINES_H

#include "base/text.h"

/** A walk over the pieces of a block. */
typedef struct rel_pieces {
    rel_text text;
    uint32_t at, end; /**< what is left of the block */
    bool has_breaks;  /**< there is a line break in the block */
    uint32_t widest;  /**< bytes of its longest line */
    bool is_prose;    /**< its last line ends as a sentence does */
    bool is_wrapped;  /**< its lines are as long as they are because the next word had no room */
} rel_pieces;

/** A line, or several that run on. */
typedef struct rel_piece {
    uint32_t start, end;
    bool is_item; /**< an item of a list or a line of a table */
} rel_piece;

/** Start on bytes `start` to `end` of `text`. */
rel_pieces rel_pieces_open(rel_text text, uint32_t start, uint32_t end);

/** The next piece; false when there is none. */
bool rel_pieces_next(rel_pieces *pieces, rel_piece *ret);

#endif
