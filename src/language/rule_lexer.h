/**
 * The words and marks of `*.rel` files.
 */
#ifndef REL_LANGUAGE_RULE_LEXER_H
#define REL_LANGUAGE_RULE_LEXER_H

#include "base/error.h"
#include "base/text.h"

typedef enum rel_lexeme_kind {
    REL_LEXEME_END,
    REL_LEXEME_WORD,   /**< letters, digits, inner hyphens and apostrophes */
    REL_LEXEME_STRING, /**< "between quotation marks", which `text` leaves out */
    REL_LEXEME_MARK    /**< one of { } ( ) [ ] : , | . = + - -> <-> => */
} rel_lexeme_kind;

typedef struct rel_lexeme {
    rel_lexeme_kind kind;
    rel_text text;
    unsigned line, column; /**< from 1; columns in bytes */
} rel_lexeme;

/** A reader over a file, with one lexeme of look-ahead in `now`. */
typedef struct rel_lexer {
    const char *name;
    rel_text content;
    size_t at, line_start;
    unsigned line;
    rel_lexeme now;
} rel_lexer;

/** Start at the first lexeme. */
bool rel_lexer_open(rel_lexer *lexer, const char *name, rel_text content, relata_error *err);

/** Go on to the next lexeme. */
bool rel_lexer_next(rel_lexer *lexer, relata_error *err);

/** Whether the current lexeme is this mark. */
bool rel_lexer_at_mark(const rel_lexer *lexer, const char *mark);

/** Whether the current lexeme is this word. */
bool rel_lexer_at_word(const rel_lexer *lexer, const char *word);

/** The rest of the line behind the current lexeme, trimmed; then go on to the next line. */
bool rel_lexer_take_line(rel_lexer *lexer, rel_text *ret, relata_error *err);

/** Fail at the current lexeme with "expected WHAT, not 'LEXEME'". @return false. */
bool rel_lexer_expected(const rel_lexer *lexer, const char *what, relata_error *err);

#endif
