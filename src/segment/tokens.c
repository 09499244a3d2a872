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

/** What the letters of a word tell. */
static uint8_t spelling_flags(rel_text word)
{
    size_t size, letters = 0;
    bool has_small = false, has_hyphen = false;
    uint32_t first = rel_utf8_decode(word, 0, &size);
    for (size_t i = 0; i < word.size; i++) {
        letters += rel_ascii_is_letter(word.bytes[i]) || (unsigned char)word.bytes[i] >= 0xC3;
        has_small = has_small || rel_ascii_is_lower(word.bytes[i]);
        has_hyphen = has_hyphen || word.bytes[i] == '-';
    }
    unsigned flags = has_hyphen ? REL_TOKEN_HYPHENATED : 0;
    if (rel_utf8_is_upper(first))
        flags |= REL_TOKEN_CAPITAL | (letters > 1 && !has_small ? REL_TOKEN_ALL_CAPS : 0);
    return (uint8_t)flags;
}

static rel_token word_token(const rel_tokenizer *tokenizer, rel_text form, rel_symbol symbol,
                            uint8_t flags)
{
    return (rel_token){.start = (uint32_t)(form.bytes - tokenizer->text.bytes),
                       .size = (uint16_t)form.size,
                       .kind = REL_TOKEN_WORD,
                       .flags = flags,
                       .symbol = symbol};
}

/** "cannot" is "can" and "not". */
static void append_contraction(rel_tokenizer *tokenizer, rel_text form, size_t split)
{
    rel_text parts[] = {rel_text_slice(form, 0, split),
                        rel_text_slice(form, split, form.size - split)};
    for (size_t i = 0; i < COUNT_OF(parts); i++)
        append(tokenizer,
               word_token(tokenizer, parts[i], rel_symbols_intern(tokenizer->symbols, parts[i]),
                          spelling_flags(parts[i])));
}

static void append_word(rel_tokenizer *tokenizer, rel_text form, rel_symbol symbol, uint8_t flags)
{
    if (rel_abbreviations_classes(tokenizer->abbreviations, symbol) & REL_WORD_CONTRACTION)
        append_contraction(tokenizer, form, tokenizer->abbreviations->splits[symbol]);
    else
        append(tokenizer, word_token(tokenizer, form, symbol, flags));
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
        rel_symbol symbol = rel_symbols_intern(tokenizer->symbols, form);
        if (kind == REL_TOKEN_WORD)
            append_word(tokenizer, form, symbol, (uint8_t)(flags | spelling_flags(form)));
        else
            append(tokenizer, (rel_token){.start = start,
                                          .size = (uint16_t)size,
                                          .kind = (uint8_t)kind,
                                          .flags = (uint8_t)flags,
                                          .symbol = symbol});
        start += size;
    }
}

void rel_emit_healed(rel_tokenizer *tokenizer, uint32_t start, uint32_t end, unsigned flags,
                     rel_text healed)
{
    append(tokenizer, (rel_token){.start = start,
                                  .size = (uint16_t)(end - start),
                                  .kind = REL_TOKEN_WORD,
                                  .flags = (uint8_t)(flags | spelling_flags(healed)),
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

/** Flags of a word of ASCII letters; `small` has a bit for every small one among them. */
static uint8_t letter_flags(const char *letters, size_t size, uint64_t small)
{
    if (!rel_ascii_is_upper(*letters))
        return 0;
    return (uint8_t)(REL_TOKEN_CAPITAL | (size > 1 && !small ? REL_TOKEN_ALL_CAPS : 0));
}

/**
 * A word from an ASCII letter on: the short way if only letters stand before a byte that stops
 * words, the long way round through words.c otherwise.
 */
static uint32_t scan_letters(rel_tokenizer *tokenizer, uint32_t start)
{
    const uint64_t small_bits = UINT64_C(0x2020202020202020);
    uint64_t chunk, small = 0;
    uint32_t at = start;
    unsigned size;
    for (;;) {
        if (tokenizer->end - at <= 8)
            return rel_scan_word(tokenizer, start);
        chunk = rel_load_8(tokenizer->text.bytes + at);
        size = rel_zero_bytes(rel_not_letters(chunk));
        at += size;
        if (size < 8)
            break;
        small |= chunk & small_bits;
    }
    if (!(byte_classes[(unsigned char)tokenizer->text.bytes[at]] & STOPS_WORD) ||
        at - start > REL_TOKEN_MAX_BYTES)
        return rel_scan_word(tokenizer, start);
    chunk = rel_keep_bytes(chunk, size);
    small |= chunk & small_bits;
    rel_text form = rel_text_slice(tokenizer->text, start, at - start);
    rel_symbol symbol = form.size < REL_SYMBOL_SHORT
                            ? rel_symbols_intern_short(tokenizer->symbols, form, chunk)
                            : rel_symbols_intern(tokenizer->symbols, form);
    append_word(tokenizer, form, symbol, letter_flags(form.bytes, form.size, small));
    return at;
}

/** The blank behind a word. */
static uint32_t skip_blank(rel_tokenizer *tokenizer, uint32_t at)
{
    if (rel_byte(tokenizer, at) != ' ' || at == tokenizer->end)
        return at;
    tokenizer->gap = REL_TOKEN_SPACE_BEFORE;
    return at + 1;
}

/** Pass over a blank, or read one token that is not plain letters. */
static uint32_t scan_other(rel_tokenizer *tokenizer, uint32_t at, byte_class class)
{
    switch (class) {
    case SPACE: tokenizer->gap = REL_TOKEN_SPACE_BEFORE; return at + 1;
    case DIGIT: return rel_scan_number(tokenizer, at);
    case WIDE: return rel_scan_wide(tokenizer, at);
    case LETTER:
    case OTHER: break;
    }
    return rel_scan_mark(tokenizer, at);
}

bool rel_tokenize(rel_tokenizer *tokenizer, uint32_t start, uint32_t end)
{
    tokenizer->end = end;
    tokenizer->gap = REL_TOKEN_SPACE_BEFORE;
    for (uint32_t at = start; at < end && !tokenizer->failed;) {
        byte_class class = class_of(tokenizer->text.bytes[at]);
        if (class == LETTER)
            at = skip_blank(tokenizer, scan_letters(tokenizer, at));
        else
            at = scan_other(tokenizer, at, class);
    }
    return !tokenizer->failed;
}
