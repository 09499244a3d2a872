/**
 * Labels of list items: "1." "2)" "a.)" "(iv)".
 *
 * Nothing outside `segment/` uses this header.
 */
#ifndef REL_SEGMENT_LISTS_H
#define REL_SEGMENT_LISTS_H

#include "segment/tokenizer.h"

/** How a label is set off, so that only labels of one list are counted on. */
typedef enum rel_label_style {
    REL_LABEL_NONE,
    REL_LABEL_DOT,     /**< "1." */
    REL_LABEL_BRACKET, /**< "1)" */
    REL_LABEL_BOTH,    /**< "1.)" */
    REL_LABEL_BRACKETS /**< "(1)" */
} rel_label_style;

typedef struct rel_label {
    uint32_t first, end; /**< its tokens */
    rel_label_style style;
    bool is_number;
    uint32_t value; /**< 3 for "3" and "c" */
    uint32_t roman; /**< 3 for "iii"; 0 when it is no Roman number */
} rel_label;

/**
 * Whether the tokens before `end` from `first` on have a label that starts at `at`; one token more
 * must follow it.
 */
bool rel_label_at(const rel_tokenizer *tokenizer, uint32_t at, uint32_t end, rel_label *ret);

/** Whether `next` is of the same list as `label` and the one after it. */
bool rel_label_follows(const rel_label *label, const rel_label *next);

#endif
