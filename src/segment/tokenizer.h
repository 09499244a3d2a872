/**
 * What the parts of the tokenizer share: where they are, and where their tokens go.
 *
 * Nothing outside `segment/` uses this header.
 */
#ifndef REL_SEGMENT_TOKENIZER_H
#define REL_SEGMENT_TOKENIZER_H

#include "base/utf8.h"
#include "language/abbreviations.h"
#include "segment/sentence.h"

/** A token that matters to quotations, lists or the ends of sentences. */
typedef enum rel_mark_kind {
    REL_MARK_DOT,          /**< one dot, or a full stop of another script */
    REL_MARK_ELLIPSIS,     /**< "..." or "…" */
    REL_MARK_EXCLAIM,      /**< "!", "?", "?!" */
    REL_MARK_ABBREVIATION, /**< a word with its own dot */
    REL_MARK_QUOTE,
    REL_MARK_OPEN_BRACKET,
    REL_MARK_CLOSE_BRACKET,
    REL_MARK_BULLET
} rel_mark_kind;

/** Which way a quotation mark faces by its shape. */
typedef enum rel_quote_shape {
    REL_QUOTE_NONE,
    REL_QUOTE_EITHER, /**< '"' and "'" */
    REL_QUOTE_OPENS,
    REL_QUOTE_CLOSES
} rel_quote_shape;

#define REL_NO_PARTNER UINT32_MAX

typedef struct rel_mark {
    uint32_t token;
    uint32_t partner; /**< of a bracket or quotation mark: the token of the other one */
    uint8_t kind;     /**< rel_mark_kind */
    uint8_t shape;    /**< rel_quote_shape */
    bool is_single;   /**< of a quotation mark, which may turn out to be an apostrophe */
} rel_mark;

typedef struct rel_tokenizer {
    rel_text text; /**< of the whole document */
    uint32_t end;  /**< of the piece that is being read */
    const rel_abbreviations *abbreviations;
    rel_symbols *symbols;
    rel_arena *arena;
    rel_token *tokens;
    size_t count, capacity;
    rel_mark *marks;
    size_t mark_count, mark_capacity;
    uint8_t gap; /**< REL_TOKEN_SPACE_BEFORE when white space was just passed, or 0 */
    bool failed; /**< memory ran out */
    relata_error *err;
} rel_tokenizer;

/** Append the tokens of bytes `start` to `end`. @return false when memory ran out */
bool rel_tokenize(rel_tokenizer *tokenizer, uint32_t start, uint32_t end);

/** A word that needs a closer look. @return where it ends; for this and all of its kind below */
uint32_t rel_scan_word(rel_tokenizer *tokenizer, uint32_t start);

/** A number with its separators and its ordinal ending; `start` may have a sign or apostrophe. */
uint32_t rel_scan_number(rel_tokenizer *tokenizer, uint32_t start);

/** A mark or symbol of ASCII. */
uint32_t rel_scan_mark(rel_tokenizer *tokenizer, uint32_t start);

/** Anything that begins with a byte beyond ASCII. */
uint32_t rel_scan_wide(rel_tokenizer *tokenizer, uint32_t start);

/** An address on the net from `start` on, without the punctuation behind it. */
uint32_t rel_scan_address(rel_tokenizer *tokenizer, uint32_t start, uint32_t at);

/** Append a token; also splits it when it is longer than REL_TOKEN_MAX_BYTES. */
void rel_emit(rel_tokenizer *tokenizer, uint32_t start, uint32_t end, rel_token_kind kind,
              unsigned flags);

/** Append a token whose symbol has another spelling than the text. */
void rel_emit_healed(rel_tokenizer *tokenizer, uint32_t start, uint32_t end, unsigned flags,
                     rel_text healed);

/** Note that the newest token is a mark. */
void rel_add_mark(rel_tokenizer *tokenizer, rel_mark_kind kind, rel_quote_shape shape,
                  bool is_single);

/** Bytes of the apostrophe ("'" or "’") at `at`, or 0. */
uint32_t rel_apostrophe_size(const rel_tokenizer *tokenizer, uint32_t at);

/** Whether the letters from `at` on are a clitic's: "s", "ll", "re" …; sets where they end. */
bool rel_is_clitic(const rel_tokenizer *tokenizer, uint32_t at, uint32_t *ret_end);

/** The byte at `at`; a blank behind the end of the piece. */
static inline char rel_byte(const rel_tokenizer *tokenizer, uint32_t at)
{
    return at < tokenizer->end ? tokenizer->text.bytes[at] : ' ';
}

static inline bool rel_is_alphanumeric(char c)
{
    return rel_ascii_is_letter(c) || rel_ascii_is_digit(c);
}

/** The code point at `at`, which must be before the end of the piece. */
static inline uint32_t rel_code_point(const rel_tokenizer *tokenizer, uint32_t at, size_t *ret_size)
{
    rel_text piece = {tokenizer->text.bytes, tokenizer->end};
    return rel_utf8_decode(piece, at, ret_size);
}

/** The classes of the word between two offsets; long ones have none. */
static inline unsigned rel_word_classes(const rel_tokenizer *tokenizer, uint32_t start,
                                        uint32_t end)
{
    if (end - start > REL_WORD_MAX_BYTES)
        return 0;
    rel_text word = rel_text_slice(tokenizer->text, start, end - start);
    return rel_abbreviations_classes(tokenizer->abbreviations,
                                     rel_symbols_find(tokenizer->symbols, word));
}

#endif
