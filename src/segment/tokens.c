/*
 * Tokens in the style of the Penn and English Web treebanks, in one pass over the bytes.
 *
 * A table sorts bytes into classes. Nine of ten words are ASCII letters between blanks and commas;
 * these are found eight bytes at a time and take the short way right here. All others go to the
 * scanners of words.c, numbers.c and marks.c, which look as far ahead as the word is long and
 * never back, so that time is linear whatever the input.
 */
#include "base/array.h"
#include "base/bits.h"
#include "segment/tokenizer.h"

typedef enum byte_class { OTHER, SPACE, LETTER, DIGIT, WIDE } byte_class;

enum {
    S = SPACE,
    L = LETTER,
    D = DIGIT,
    W = WIDE,
    STOPS_WORD = 16 /**< no word goes on with this byte, nor does it change what the word is */
};

#define EIGHT(x)   x, x, x, x, x, x, x, x
#define SIXTEEN(x) EIGHT(x), EIGHT(x)
#define X          (S | STOPS_WORD)
#define P          STOPS_WORD

static const uint8_t byte_classes[256] = {
    /* control characters and blanks */
    EIGHT(X), EIGHT(X), SIXTEEN(X),
    /*   !  "  #  $  %  &  '  (  )  *  +  ,  -  .  / */
    X, 0, P, P, 0, P, 0, 0, P, P, P, P, P, 0, 0, 0,
    /* digits, then : ; < = > ? */
    EIGHT(D), D, D, 0, P, P, P, P, P,
    /* @, capitals, [ \ ] ^ _ */
    0, L, L, L, L, L, L, L, EIGHT(L), EIGHT(L), L, L, L, P, P, P, P, 0,
    /* `, small letters, { | } ~ and DEL */
    P, L, L, L, L, L, L, L, EIGHT(L), EIGHT(L), L, L, L, P, P, P, P, X,
    /* beyond ASCII */
    SIXTEEN(W), SIXTEEN(W), SIXTEEN(W), SIXTEEN(W), SIXTEEN(W), SIXTEEN(W), SIXTEEN(W), SIXTEEN(W)};

static byte_class class_of(char c)
{
    return (byte_class)(byte_classes[(unsigned char)c] & 15);
}

static void append(rel_tokenizer *tokenizer, rel_token token)
{
    token.flags |= tokenizer->gap;
    tokenizer->gap = 0;
    if (token.symbol == REL_NO_SYMBOL)
        tokenizer->failed = !rel_fail_memory(tokenizer->err);
    if (!REL_PUSH_IN(tokenizer->arena, tokenizer->tokens, tokenizer->count, tokenizer->capacity,
                     token, tokenizer->err))
        tokenizer->failed = true;
}

static uint8_t capital_flags(rel_text word)
{
    size_t size, letters = 0;
    bool has_small = false;
    uint32_t first = rel_utf8_decode(word, 0, &size);
    for (size_t i = 0; i < word.size; i++) {
        letters += rel_ascii_is_letter(word.bytes[i]) || (unsigned char)word.bytes[i] >= 0xC3;
        has_small = has_small || rel_ascii_is_lower(word.bytes[i]);
    }
    if (!rel_utf8_is_upper(first))
        return 0;
    return (uint8_t)(REL_TOKEN_CAPITAL | (letters > 1 && !has_small ? REL_TOKEN_ALL_CAPS : 0));
}

/** The largest cut of `size` bytes from `start` that does not tear a code point apart. */
static uint32_t whole_characters(const rel_tokenizer *tokenizer, uint32_t start, uint32_t size)
{
    uint32_t cut = size;
    while (cut > size - REL_UTF8_MAX_BYTES && (tokenizer->text.bytes[start + cut] & 0xC0) == 0x80)
        cut--;
    return cut;
}

void rel_emit(rel_tokenizer *tokenizer, uint32_t start, uint32_t end, rel_token_kind kind,
              unsigned flags)
{
    while (start < end && !tokenizer->failed) {
        uint32_t size = end - start;
        if (size > REL_TOKEN_MAX_BYTES)
            size = whole_characters(tokenizer, start, REL_TOKEN_MAX_BYTES);
        rel_text form = rel_text_slice(tokenizer->text, start, size);
        uint8_t capitals = kind == REL_TOKEN_WORD ? capital_flags(form) : 0;
        append(tokenizer, (rel_token){.start = start,
                                      .size = (uint16_t)size,
                                      .kind = (uint8_t)kind,
                                      .flags = (uint8_t)(flags | capitals),
                                      .symbol = rel_symbols_intern(tokenizer->symbols, form)});
        start += size;
    }
}

void rel_emit_healed(rel_tokenizer *tokenizer, uint32_t start, uint32_t end, unsigned flags,
                     rel_text healed)
{
    append(tokenizer, (rel_token){.start = start,
                                  .size = (uint16_t)(end - start),
                                  .kind = REL_TOKEN_WORD,
                                  .flags = (uint8_t)(flags | capital_flags(healed)),
                                  .symbol = rel_symbols_intern(tokenizer->symbols, healed)});
}

void rel_add_mark(rel_tokenizer *tokenizer, rel_mark_kind kind, rel_quote_shape shape,
                  bool is_single)
{
    if (tokenizer->failed)
        return;
    rel_mark mark = {.token = (uint32_t)tokenizer->count - 1,
                     .partner = REL_NO_PARTNER,
                     .kind = (uint8_t)kind,
                     .shape = (uint8_t)shape,
                     .is_single = is_single};
    if (!REL_PUSH_IN(tokenizer->arena, tokenizer->marks, tokenizer->mark_count,
                     tokenizer->mark_capacity, mark, tokenizer->err))
        tokenizer->failed = true;
}

void rel_emit_contraction(rel_tokenizer *tokenizer, uint32_t start, uint32_t end)
{
    rel_text whole = rel_text_slice(tokenizer->text, start, end - start);
    rel_symbol symbol = rel_symbols_find(tokenizer->symbols, whole);
    uint32_t second = start + tokenizer->abbreviations->splits[symbol];
    rel_emit(tokenizer, start, second, REL_TOKEN_WORD, 0);
    rel_emit(tokenizer, second, end, REL_TOKEN_WORD, 0);
}

static void emit_plain_word(rel_tokenizer *tokenizer, uint32_t start, unsigned size, uint64_t bytes)
{
    const uint64_t small = UINT64_C(0x2020202020202020);
    uint8_t flags = bytes & 0x20 ? 0 : REL_TOKEN_CAPITAL;
    if (flags && size > 1 && (bytes & small) == 0)
        flags |= REL_TOKEN_ALL_CAPS;
    rel_symbol symbol = rel_symbols_intern_short(
        tokenizer->symbols, rel_text_slice(tokenizer->text, start, size), bytes);
    if (rel_abbreviations_classes(tokenizer->abbreviations, symbol) & REL_WORD_CONTRACTION) {
        rel_emit_contraction(tokenizer, start, start + size);
        return;
    }
    append(tokenizer, (rel_token){.start = start,
                                  .size = (uint16_t)size,
                                  .kind = REL_TOKEN_WORD,
                                  .flags = flags,
                                  .symbol = symbol});
}

/** A word from an ASCII letter on: the short way if it is short and stops plainly. */
static uint32_t scan_letters(rel_tokenizer *tokenizer, uint32_t start)
{
    uint32_t left = tokenizer->end - start;
    if (left < 8)
        return rel_scan_word(tokenizer, start);
    uint64_t chunk = rel_load_8(tokenizer->text.bytes + start);
    unsigned size = rel_zero_bytes(rel_not_letters(chunk));
    if (size == 8 || !(byte_classes[chunk >> (8 * size) & 0xFF] & STOPS_WORD))
        return rel_scan_word(tokenizer, start);
    emit_plain_word(tokenizer, start, size, rel_keep_bytes(chunk, size));
    return start + size;
}

bool rel_tokenize(rel_tokenizer *tokenizer, uint32_t start, uint32_t end)
{
    tokenizer->end = end;
    tokenizer->gap = REL_TOKEN_SPACE_BEFORE;
    for (uint32_t at = start; at < end && !tokenizer->failed;)
        switch (class_of(tokenizer->text.bytes[at])) {
        case SPACE:
            tokenizer->gap = REL_TOKEN_SPACE_BEFORE;
            at++;
            break;
        case LETTER: at = scan_letters(tokenizer, at); break;
        case DIGIT: at = rel_scan_number(tokenizer, at); break;
        case WIDE: at = rel_scan_wide(tokenizer, at); break;
        case OTHER: at = rel_scan_mark(tokenizer, at); break;
        }
    return !tokenizer->failed;
}
