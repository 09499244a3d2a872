/**
 * Tokens, sentences and quotations as spans of a document's text.
 */
#ifndef REL_SEGMENT_SENTENCE_H
#define REL_SEGMENT_SENTENCE_H

#include "base/symbols.h"
#include "read/document.h"

/** What a token is made of; enough for recognition to skip most tokens unseen. */
typedef enum rel_token_kind {
    REL_TOKEN_WORD, /**< letters, maybe with inner hyphens, dots or apostrophes: "U.S.", "co-chair"
                     */
    REL_TOKEN_CLITIC,     /**< "'s", "n't", "'ll": split from the word before */
    REL_TOKEN_NUMBER,     /**< "10,000", "5.6", "1990s", "2nd" */
    REL_TOKEN_PUNCT,      /**< one mark or a run of the same: "," ";" "..." "--" */
    REL_TOKEN_OPEN_QUOTE, /**< an opening quotation mark, whatever its shape */
    REL_TOKEN_CLOSE_QUOTE,
    REL_TOKEN_SYMBOL, /**< "$", "%", "€" */
    REL_TOKEN_OTHER   /**< e-mail addresses, URLs, hashtags, anything else */
} rel_token_kind;

/** Bits of rel_token.flags. */
enum {
    REL_TOKEN_SPACE_BEFORE = 1,   /**< white space stands before it */
    REL_TOKEN_CAPITAL = 2,        /**< begins with an upper-case letter */
    REL_TOKEN_ALL_CAPS = 4,       /**< two letters or more, none lower-case: "OPM", "U.S." */
    REL_TOKEN_SENTENCE_START = 8, /**< first word of its sentence, so that a capital says little */
    REL_TOKEN_ABBREVIATION = 16,  /**< its final dot belongs to it: "Mr.", "Dec.", "U.S." */
    REL_TOKEN_HYPHENATED = 32     /**< a word with a hyphen inside: "US-backed" */
};

enum { REL_TOKEN_MAX_BYTES = 4096 }; /**< longer runs are cut into several tokens */

typedef struct rel_token {
    uint32_t start;    /**< offset in the document's text */
    uint16_t size;     /**< bytes */
    uint8_t kind;      /**< rel_token_kind */
    uint8_t flags;     /**< REL_TOKEN_… */
    rel_symbol symbol; /**< the exact form, healed: "infor- mation" is "information" */
} rel_token;

/** What kind of text a sentence stands in. */
typedef enum rel_sentence_kind {
    REL_SENTENCE_BODY,
    REL_SENTENCE_HEADLINE, /**< telegraphic: present tense for past, no articles */
    REL_SENTENCE_CAPTION,
    REL_SENTENCE_LIST /**< an item of a list or a line of a table */
} rel_sentence_kind;

typedef struct rel_sentence {
    uint32_t start, end;         /**< offsets in the document's text */
    uint32_t first, token_count; /**< tokens[first .. first + token_count) */
    uint32_t block;              /**< index into the document's blocks */
    rel_sentence_kind kind;
} rel_sentence;

/** A quotation: tokens between its marks, which may run over sentences and paragraphs. */
typedef struct rel_quote {
    uint32_t first, token_count; /**< without the marks */
    bool continues; /**< the next paragraph goes on with it, so it has no closing mark */
} rel_quote;

/** All of a document's tokens, sentences and quotations, in order. */
typedef struct rel_segments {
    rel_token *tokens;
    size_t token_count;
    rel_sentence *sentences;
    size_t sentence_count;
    rel_quote *quotes;
    size_t quote_count;
} rel_segments;

/** The bytes of a token as they stand in the document. */
static inline rel_text rel_token_text(const rel_document *document, const rel_token *token)
{
    return rel_text_slice(document->text, token->start, token->size);
}

#endif
