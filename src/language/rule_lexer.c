/*
 * A hand-written scanner: blanks, comments and line ends only separate, so that rules may be laid
 * out freely. It knows nothing of the grammar, except that an example's result is a whole line.
 */
#include "language/rule_lexer.h"

#include "base/array.h"
#include "base/utf8.h"

/* Longer marks stand before their beginnings. */
static const char *const marks[] = {
    "<->", "->", "=>", "{", "}", "(", ")", "[", "]", ":", ",", "|", ".", "=", "+", "-",
};

static char peek(const rel_lexer *lexer, size_t ahead)
{
    size_t at = lexer->at + ahead;
    return at < lexer->content.size ? lexer->content.bytes[at] : '\0';
}

static bool is_word_byte(char c)
{
    return rel_ascii_is_letter(c) || rel_ascii_is_digit(c) || c == '_' || (unsigned char)c >= 0x80;
}

static void skip_line(rel_lexer *lexer)
{
    while (lexer->at < lexer->content.size && peek(lexer, 0) != '\n')
        lexer->at++;
}

static void skip_blanks(rel_lexer *lexer)
{
    while (lexer->at < lexer->content.size) {
        char c = peek(lexer, 0);
        if (c == '#') {
            skip_line(lexer);
        } else if (c == '\n') {
            lexer->at++;
            lexer->line++;
            lexer->line_start = lexer->at;
        } else if (rel_ascii_is_space(c)) {
            lexer->at++;
        } else {
            return;
        }
    }
}

/** The size of the word at the current place; a hyphen or apostrophe counts between letters. */
static size_t word_size(const rel_lexer *lexer)
{
    size_t size = 0;
    while (is_word_byte(peek(lexer, size)) ||
           (size && (peek(lexer, size) == '-' || peek(lexer, size) == '\'') &&
            is_word_byte(peek(lexer, size + 1))))
        size++;
    return size;
}

static size_t mark_size(const rel_lexer *lexer)
{
    rel_text rest = rel_text_slice(lexer->content, lexer->at, lexer->content.size - lexer->at);
    for (size_t i = 0; i < COUNT_OF(marks); i++)
        if (rel_text_starts(rest, rel_text_of(marks[i])))
            return strlen(marks[i]);
    return 0;
}

static void take(rel_lexer *lexer, rel_lexeme_kind kind, size_t size)
{
    lexer->now.kind = kind;
    lexer->now.text = rel_text_slice(lexer->content, lexer->at, size);
    lexer->at += size;
}

static bool take_string(rel_lexer *lexer, relata_error *err)
{
    lexer->at++;
    size_t size = 0;
    while (peek(lexer, size) != '"') {
        if (lexer->at + size >= lexer->content.size || peek(lexer, size) == '\n')
            return rel_fail_at(err, RELATA_SYNTAX, lexer->name, lexer->now.line, lexer->now.column,
                               "expected '\"' before the end of the line");
        size++;
    }
    take(lexer, REL_LEXEME_STRING, size);
    lexer->at++;
    return true;
}

bool rel_lexer_next(rel_lexer *lexer, relata_error *err)
{
    skip_blanks(lexer);
    lexer->now = (rel_lexeme){.kind = REL_LEXEME_END,
                              .line = lexer->line,
                              .column = (unsigned)(lexer->at - lexer->line_start) + 1};
    if (lexer->at >= lexer->content.size)
        return true;
    if (peek(lexer, 0) == '"')
        return take_string(lexer, err);
    size_t size = word_size(lexer);
    if (size) {
        take(lexer, REL_LEXEME_WORD, size);
        return true;
    }
    size = mark_size(lexer);
    if (size == 0)
        return rel_fail_at(err, RELATA_SYNTAX, lexer->name, lexer->now.line, lexer->now.column,
                           "a character that has no meaning in a rule file");
    take(lexer, REL_LEXEME_MARK, size);
    return true;
}

bool rel_lexer_open(rel_lexer *lexer, const char *name, rel_text content, relata_error *err)
{
    *lexer = (rel_lexer){.name = name, .content = content, .line = 1};
    return rel_lexer_next(lexer, err);
}

bool rel_lexer_at_mark(const rel_lexer *lexer, const char *mark)
{
    return lexer->now.kind == REL_LEXEME_MARK && rel_text_equal(lexer->now.text, rel_text_of(mark));
}

bool rel_lexer_at_word(const rel_lexer *lexer, const char *word)
{
    return lexer->now.kind == REL_LEXEME_WORD && rel_text_equal(lexer->now.text, rel_text_of(word));
}

bool rel_lexer_take_line(rel_lexer *lexer, rel_text *ret, relata_error *err)
{
    size_t start = lexer->at;
    skip_line(lexer);
    *ret = rel_text_trim(rel_text_slice(lexer->content, start, lexer->at - start));
    return rel_lexer_next(lexer, err);
}

bool rel_lexer_expected(const rel_lexer *lexer, const char *what, relata_error *err)
{
    const rel_lexeme *now = &lexer->now;
    if (now->kind == REL_LEXEME_END)
        return rel_fail_at(err, RELATA_SYNTAX, lexer->name, now->line, now->column,
                           "expected %s, not the end of the file", what);
    return rel_fail_at(err, RELATA_SYNTAX, lexer->name, now->line, now->column,
                       "expected %s, not '%.*s'", what, REL_TEXT_ARGS(now->text));
}
