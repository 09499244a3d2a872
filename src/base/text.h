/**
 * Text as a pointer and a size: a view of bytes that somebody else owns.
 *
 * Most texts point into a document, so that every edge of the graph can be traced to
 * the words behind it. A zeroed text is the empty text.
 */
#ifndef REL_BASE_TEXT_H
#define REL_BASE_TEXT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

typedef struct rel_text {
    const char *bytes;
    size_t size;
} rel_text;

/** The text of a string literal or array that is known at compile time. */
#define REL_TEXT(literal) ((rel_text){"" literal, sizeof(literal) - 1})

/** For printf: `"%.*s", REL_TEXT_ARGS(text)`. */
#define REL_TEXT_ARGS(text) (int)(text).size, (text).bytes ? (text).bytes : ""

/** The text of a C string; NULL gives the empty text. */
static inline rel_text rel_text_of(const char *string)
{
    return (rel_text){string, string ? strlen(string) : 0};
}

/** The `size` bytes of `text` from `start`, which must lie inside it. */
static inline rel_text rel_text_slice(rel_text text, size_t start, size_t size)
{
    /* The empty text may have no bytes at all, to which C lets nothing be added, not even 0. */
    return (rel_text){start ? text.bytes + start : text.bytes, size};
}

/** Whether two texts have the same bytes. */
static inline bool rel_text_equal(rel_text a, rel_text b)
{
    return a.size == b.size && (a.size == 0 || memcmp(a.bytes, b.bytes, a.size) == 0);
}

/** Whether a text is that of a C string; where many are asked, the first byte tells most apart. */
static inline bool rel_text_is(rel_text text, const char *string)
{
    return text.size && text.bytes[0] == string[0] && rel_text_equal(text, rel_text_of(string));
}

/** Order by bytes, which for UTF-8 is the order of code points: <0, 0 or >0. */
static inline int rel_text_compare(rel_text a, rel_text b)
{
    size_t shorter = a.size < b.size ? a.size : b.size;
    int order = shorter ? memcmp(a.bytes, b.bytes, shorter) : 0;
    return order ? order : (a.size > b.size) - (a.size < b.size);
}

/** Whether `text` begins with `prefix`. */
static inline bool rel_text_starts(rel_text text, rel_text prefix)
{
    return text.size >= prefix.size && rel_text_equal(rel_text_slice(text, 0, prefix.size), prefix);
}

/** Whether `text` ends with `suffix`. */
static inline bool rel_text_ends(rel_text text, rel_text suffix)
{
    return text.size >= suffix.size &&
           rel_text_equal(rel_text_slice(text, text.size - suffix.size, suffix.size), suffix);
}

/** Whether `wanted` stands anywhere in `text`, byte for byte; an empty text does in all. */
bool rel_text_contains(rel_text text, rel_text wanted);

/** Whether two texts are equal when ASCII letters are compared without case. */
bool rel_text_equal_ignoring_case(rel_text a, rel_text b);

/** `text` without ASCII blanks, tabs and line ends at either end. */
rel_text rel_text_trim(rel_text text);

/** A 64-bit FNV-1a hash, the same on every machine. */
uint64_t rel_text_hash(rel_text text);

/** One more value in a hash of several: order matters. */
static inline uint64_t rel_mix(uint64_t hash, uint64_t value)
{
    hash = (hash ^ value) * UINT64_C(0x9E3779B97F4A7C15);
    return hash ^ hash >> 29;
}

#endif
