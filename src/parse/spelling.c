/**
 * Only the first 60 bytes of a word count: longer ones are addresses and noise. Letters outside
 * ASCII are taken as lower-case letters byte by byte, which is all that English news needs.
 */
#include "parse/spelling.h"

#include "base/utf8.h"

enum { MAX_BYTES = 60, MAX_SHAPE = 6, MAX_SUFFIX = 5, MAX_PREFIX = 3 };

/** Capitals in a shape: one at the start, several, and words of one letter. */
enum { ONE_CAPITAL = 1, MORE_CAPITALS = 2, SINGLE_LETTER = 4 };

typedef struct folded_word {
    char folded[MAX_BYTES];
    char shape[MAX_SHAPE];
    size_t size, shape_size, capitals;
} folded_word;

static char kind_of(char c)
{
    if (rel_ascii_is_upper(c))
        return 'X';
    if (rel_ascii_is_lower(c) || (unsigned char)c >= 0x80)
        return 'x';
    if (rel_ascii_is_digit(c))
        return 'd';
    return c == '-' || c == '.' ? c : '?';
}

static void fold(rel_text word, folded_word *ret)
{
    size_t size = word.size < MAX_BYTES ? word.size : MAX_BYTES;
    for (size_t i = 0; i < size; i++) {
        char c = word.bytes[i];
        char kind = kind_of(c);
        ret->folded[i] = kind == 'd' ? '0' : rel_ascii_lower(c);
        ret->capitals += kind == 'X';
        bool repeats = ret->shape_size > 0 && ret->shape[ret->shape_size - 1] == kind;
        if (!repeats && ret->shape_size < MAX_SHAPE)
            ret->shape[ret->shape_size++] = kind;
    }
    ret->size = size;
}

static uint64_t hash_of(const char *bytes, size_t size)
{
    return rel_mix(rel_text_hash((rel_text){bytes, size}), size);
}

static uint64_t shape_hash(const folded_word *folding)
{
    uint64_t capitals = folding->capitals == 0 ? 0 : MORE_CAPITALS;
    if (folding->capitals == 1 && folding->size > 1)
        capitals = ONE_CAPITAL;
    if (folding->size <= 1)
        capitals |= SINGLE_LETTER;
    return rel_mix(hash_of(folding->shape, folding->shape_size), capitals);
}

static rel_look look_of(const folded_word *folding)
{
    const char *shape = folding->shape;
    if (folding->shape_size == 0)
        return REL_LOOK_NONE;
    if (folding->shape_size == 1 && shape[0] == 'x')
        return REL_LOOK_LOWER;
    if (folding->capitals == 1 && shape[0] == 'X' && folding->shape_size <= 2)
        return REL_LOOK_CAPITAL;
    if (folding->capitals > 1)
        return REL_LOOK_CAPITALS;
    if (shape[0] == 'd')
        return REL_LOOK_NUMBER;
    return shape[0] == 'x' || shape[0] == 'X' ? REL_LOOK_MIXED : REL_LOOK_PUNCT;
}

rel_spelling rel_spelling_of(rel_text word)
{
    folded_word folding = {.size = 0};
    fold(word, &folding);
    rel_spelling ret;
    ret.properties[REL_EXACT] = hash_of(word.bytes, word.size);
    ret.properties[REL_FOLDED] = hash_of(folding.folded, folding.size);
    for (size_t n = 1; n <= MAX_SUFFIX; n++) {
        size_t size = folding.size < n ? folding.size : n;
        ret.properties[REL_SUFFIX_1 + n - 1] = hash_of(folding.folded + folding.size - size, size);
    }
    for (size_t n = 1; n <= MAX_PREFIX; n++)
        ret.properties[REL_PREFIX_1 + n - 1] =
            hash_of(folding.folded, folding.size < n ? folding.size : n);
    ret.properties[REL_SHAPE] = shape_hash(&folding);
    ret.look = look_of(&folding);
    return ret;
}
