/**
 * What is wrong with bytes that come from outside, and what they become instead.
 *
 * Clean text is valid UTF-8 with U+FFFD where it was not, has `\n` line ends, blanks for other line
 * separators, and no byte order mark, no control characters but tab and line feed, and no
 * noncharacters. Every text is cleaned once, where it enters the program.
 */
#ifndef REL_BASE_CLEAN_H
#define REL_BASE_CLEAN_H

#include "base/arena.h"
#include "base/utf8.h"

/** A piece of text that is cleaned as one, and what it becomes. */
typedef struct rel_unit {
    uint32_t size, new_size; /**< bytes before and after */
    char bytes[REL_UTF8_MAX_BYTES];
} rel_unit;

/** The unit at `at`, an offset inside `text`. */
rel_unit rel_clean_unit(rel_text text, size_t at);

/** The first offset from `at` on whose unit changes, or the end. */
size_t rel_clean_skip(rel_text text, size_t at);

/** A clean copy of `text` with a NUL after it; `bytes` is NULL, with the error set, on failure. */
rel_text rel_clean_copy(rel_text text, rel_arena *arena, relata_error *err);

#endif
