/**
 * A news article in memory: its text, cleaned, and what is known about it.
 *
 * `text` is valid UTF-8 with `\n` line ends. Where cleaning changed bytes, `shifts` leads back:
 * rel_document_original() gives the offset in the file for any offset in `text`.
 */
#ifndef REL_READ_DOCUMENT_H
#define REL_READ_DOCUMENT_H

#include "base/arena.h"

/** What a block of lines is; only REL_BLOCK_HEADLINE and REL_BLOCK_BODY and captions are read as
 * news. */
typedef enum rel_block_kind {
    REL_BLOCK_BODY,
    REL_BLOCK_HEADLINE,
    REL_BLOCK_CAPTION,
    REL_BLOCK_BYLINE,     /**< "By A. Reporter in Washington" */
    REL_BLOCK_DATELINE,   /**< a line of its own with place or date and nothing else */
    REL_BLOCK_BOILERPLATE /**< menus, tickers, "Advertisement", share buttons */
} rel_block_kind;

/** A paragraph or a line that stands alone: bytes `start` to `end` of the text. */
typedef struct rel_block {
    uint32_t start, end;
    rel_block_kind kind;
} rel_block;

/** From offset `at` in the cleaned text on, the original file is `original` - `at` bytes further.
 */
typedef struct rel_shift {
    uint32_t at, original;
} rel_shift;

typedef struct rel_document {
    rel_text id;     /**< file name or the record's id; evidence refers to it */
    rel_text title;  /**< headline, may be empty */
    rel_text date;   /**< ISO 8601 date, or empty when unknown */
    rel_text source; /**< outlet, may be empty */
    rel_text url;    /**< may be empty */
    rel_text place;  /**< of the date line ("WASHINGTON"), may be empty */
    rel_text text;
    rel_block *blocks; /**< in order, not overlapping */
    size_t block_count;
    rel_shift *shifts; /**< in order; empty when nothing changed */
    size_t shift_count;
    rel_text original; /**< the bytes of the file, or of the record's text; may equal `text` */
    uint32_t *lines;   /**< where the lines of `original` start */
    size_t line_count;
} rel_document;

/** The offset in the original bytes of offset `at` in the text. */
uint32_t rel_document_original(const rel_document *document, uint32_t at);

/** Line and column, both from 1 (columns in bytes), of offset `at` in the text, as in the original.
 */
void rel_document_place(const rel_document *document, uint32_t at, uint32_t *ret_line,
                        uint32_t *ret_column);

#endif
