/**
 * Which quotation marks and brackets of a paragraph belong together.
 *
 * Nothing outside `segment/` uses this header.
 */
#ifndef REL_SEGMENT_QUOTES_H
#define REL_SEGMENT_QUOTES_H

#include "segment/tokenizer.h"

/** The quotations of a document so far. */
typedef struct rel_quotes {
    rel_quote *quotes;
    size_t count, capacity;
    uint32_t open; /**< first token of a quotation that its paragraph left open, or … */
    bool is_open;  /**< … false */
} rel_quotes;

/**
 * Pair the marks from `first` on, those of the paragraph that starts with `first_token`: set their
 * partners, the kinds of their tokens, and append the quotations.
 *
 * @return false when memory ran out
 */
bool rel_pair_marks(rel_tokenizer *tokenizer, size_t first, uint32_t first_token,
                    rel_quotes *quotes);

#endif
