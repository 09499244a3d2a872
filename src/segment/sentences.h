/**
 * Where sentences end.
 *
 * Nothing outside `segment/` uses this header.
 */
#ifndef REL_SEGMENT_SENTENCES_H
#define REL_SEGMENT_SENTENCES_H

#include "segment/lists.h"

/** What is being split: a piece of a block whose tokens and marks are known and paired. */
typedef struct rel_splitter {
    rel_tokenizer *tokenizer;
    rel_sentence *sentences;
    size_t count, capacity;
    uint32_t block;
    rel_sentence_kind kind;
    uint32_t start, end;   /**< tokens: of the sentence so far, of the piece */
    uint32_t guard_end;    /**< the closing mark of what was opened within the sentence */
    bool is_guard_bracket; /**< … and whether that is a bracket */
    bool is_item;          /**< the sentence is an item of a list */
    rel_label label;       /**< the last label of the list, if its style is not NONE */
} rel_splitter;

/**
 * Append the sentences of tokens `first` to `end`, whose marks start with number `mark`.
 *
 * @return false when memory ran out
 */
bool rel_split_piece(rel_splitter *splitter, uint32_t first, uint32_t end, size_t mark,
                     bool is_item);

/** Whether the mark, which may end a sentence, does so; sets the token behind the sentence. */
bool rel_ends_sentence(const rel_splitter *splitter, const rel_mark *mark, uint32_t *ret_end);

#endif
