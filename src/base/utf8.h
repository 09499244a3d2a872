/**
 * Bytes and code points of UTF-8, without a locale.
 */
#ifndef REL_BASE_UTF8_H
#define REL_BASE_UTF8_H

#include "base/text.h"

static inline bool rel_ascii_is_space(char c)
{
    return c == ' ' || (c >= '\t' && c <= '\r');
}

static inline bool rel_ascii_is_upper(char c)
{
    return c >= 'A' && c <= 'Z';
}

static inline bool rel_ascii_is_lower(char c)
{
    return c >= 'a' && c <= 'z';
}

static inline bool rel_ascii_is_letter(char c)
{
    return rel_ascii_is_upper(c) || rel_ascii_is_lower(c);
}

static inline bool rel_ascii_is_digit(char c)
{
    return c >= '0' && c <= '9';
}

static inline char rel_ascii_lower(char c)
{
    return rel_ascii_is_upper(c) ? (char)(c + ('a' - 'A')) : c;
}

static inline char rel_ascii_upper(char c)
{
    return rel_ascii_is_lower(c) ? (char)(c - ('a' - 'A')) : c;
}

enum { REL_UTF8_REPLACEMENT = 0xFFFD, REL_UTF8_MAX_BYTES = 4 };

/**
 * The code point that starts at `text.bytes[at]`, and its length in `ret_size`.
 *
 * An invalid or cut-off sequence gives REL_UTF8_REPLACEMENT and the length of its
 * maximal ill-formed prefix, at least 1 (Unicode 15, section 3.9, "U+FFFD substitution").
 * `at` must be less than `text.size`.
 */
uint32_t rel_utf8_decode(rel_text text, size_t at, size_t *ret_size);

/** Write `code_point` to `ret`, which has room for REL_UTF8_MAX_BYTES; returns its length. */
size_t rel_utf8_encode(uint32_t code_point, char *ret);

/** Whether all of `text` is well-formed UTF-8. */
bool rel_utf8_is_valid(rel_text text);

/** How many code points `text` has; ill-formed parts count as rel_utf8_decode() sees them. */
size_t rel_utf8_count(rel_text text);

/** Whether the code point is an upper-case letter of Latin, Greek or Cyrillic script. */
bool rel_utf8_is_upper(uint32_t code_point);

/** Whether the code point is a letter: of any script, as far as names in the news need it. */
bool rel_utf8_is_letter(uint32_t code_point);

#endif
