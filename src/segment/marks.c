/*
 * Punctuation, quotation marks and symbols: one token each, or one for a run of the same.
 *
 * Which way a straight quotation mark faces is decided later, in quotes.c, when the paragraph is
 * known; here an apostrophe is only told from a clitic.
 */
#include "segment/tokenizer.h"

static uint32_t skip_run(const rel_tokenizer *tokenizer, uint32_t at, const char *set)
{
    while (at < tokenizer->end && tokenizer->text.bytes[at] &&
           strchr(set, tokenizer->text.bytes[at]))
        at++;
    return at;
}

static uint32_t emit_mark(rel_tokenizer *tokenizer, uint32_t start, uint32_t end,
                          rel_token_kind kind, rel_mark_kind mark)
{
    rel_emit(tokenizer, start, end, kind, 0);
    rel_add_mark(tokenizer, mark, REL_QUOTE_NONE, false);
    return end;
}

static uint32_t emit_quote(rel_tokenizer *tokenizer, uint32_t start, uint32_t end,
                           rel_quote_shape shape, bool is_single)
{
    rel_emit(tokenizer, start, end,
             shape == REL_QUOTE_OPENS ? REL_TOKEN_OPEN_QUOTE : REL_TOKEN_CLOSE_QUOTE, 0);
    rel_add_mark(tokenizer, REL_MARK_QUOTE, shape, is_single);
    return end;
}

static uint32_t scan_dots(rel_tokenizer *tokenizer, uint32_t start)
{
    bool follows_symbol =
        tokenizer->count && tokenizer->tokens[tokenizer->count - 1].kind == REL_TOKEN_SYMBOL;
    if (rel_ascii_is_digit(rel_byte(tokenizer, start + 1)) && (tokenizer->gap || follows_symbol))
        return rel_scan_number(tokenizer, start);
    uint32_t end = skip_run(tokenizer, start, ".");
    return emit_mark(tokenizer, start, end, REL_TOKEN_PUNCT,
                     end - start > 1 ? REL_MARK_ELLIPSIS : REL_MARK_DOT);
}

/** Words that begin with an apostrophe. */
static bool is_clipped_word(const rel_tokenizer *tokenizer, uint32_t at, uint32_t *ret_end)
{
    static const char *const clipped[] = {"em", "til", "tis", "twas", "cause", "bout", "n"};
    uint32_t end = at;
    while (end - at < 6 && rel_is_alphanumeric(rel_byte(tokenizer, end)))
        end++;
    *ret_end = end;
    for (size_t i = 0; i < sizeof clipped / sizeof *clipped; i++)
        if (rel_text_equal_ignoring_case(rel_text_slice(tokenizer->text, at, end - at),
                                         rel_text_of(clipped[i])))
            return true;
    return false;
}

/** "'90s", "'05". */
static bool is_clipped_year(const rel_tokenizer *tokenizer, uint32_t at)
{
    if (!rel_ascii_is_digit(rel_byte(tokenizer, at)) ||
        !rel_ascii_is_digit(rel_byte(tokenizer, at + 1)))
        return false;
    char after = rel_byte(tokenizer, at + 2);
    return after == 's' || !rel_is_alphanumeric(after);
}

static uint32_t scan_apostrophe(rel_tokenizer *tokenizer, uint32_t start, uint32_t size)
{
    uint32_t after = start + size, end;
    bool is_possessive = !tokenizer->gap || rel_ascii_lower(rel_byte(tokenizer, after)) == 's';
    if (tokenizer->count && is_possessive && rel_is_clitic(tokenizer, after, &end)) {
        rel_emit(tokenizer, start, end, REL_TOKEN_CLITIC, 0);
        return end;
    }
    if (tokenizer->gap && is_clipped_year(tokenizer, after))
        return rel_scan_number(tokenizer, start);
    if (tokenizer->gap && is_clipped_word(tokenizer, after, &end)) {
        rel_emit(tokenizer, start, end, REL_TOKEN_WORD, 0);
        return end;
    }
    if (size == 1 && rel_byte(tokenizer, after) == '\'')
        return emit_quote(tokenizer, start, after + 1,
                          tokenizer->gap ? REL_QUOTE_EITHER : REL_QUOTE_CLOSES, false);
    return emit_quote(tokenizer, start, after, size == 1 ? REL_QUOTE_EITHER : REL_QUOTE_CLOSES,
                      true);
}

static uint32_t scan_backtick(rel_tokenizer *tokenizer, uint32_t start)
{
    bool is_double = rel_byte(tokenizer, start + 1) == '`';
    return emit_quote(tokenizer, start, start + 1 + is_double, REL_QUOTE_OPENS, !is_double);
}

/** "#metoo", "@reuters", or the sign alone. */
static uint32_t scan_tag(rel_tokenizer *tokenizer, uint32_t start)
{
    uint32_t end = start + 1;
    if (tokenizer->gap && rel_ascii_is_letter(rel_byte(tokenizer, end)))
        while (rel_is_alphanumeric(rel_byte(tokenizer, end)) || rel_byte(tokenizer, end) == '_')
            end++;
    rel_emit(tokenizer, start, end, end > start + 1 ? REL_TOKEN_OTHER : REL_TOKEN_SYMBOL, 0);
    return end;
}

static uint32_t emit_run(rel_tokenizer *tokenizer, uint32_t start, rel_token_kind kind)
{
    char same[2] = {tokenizer->text.bytes[start], '\0'};
    uint32_t end = skip_run(tokenizer, start + 1, same);
    rel_emit(tokenizer, start, end, kind, 0);
    return end;
}

uint32_t rel_scan_mark(rel_tokenizer *tokenizer, uint32_t start)
{
    switch (tokenizer->text.bytes[start]) {
    case '.': return scan_dots(tokenizer, start);
    case '!':
    case '?':
        return emit_mark(tokenizer, start, skip_run(tokenizer, start, "!?"), REL_TOKEN_PUNCT,
                         REL_MARK_EXCLAIM);
    case '"': return emit_quote(tokenizer, start, start + 1, REL_QUOTE_EITHER, false);
    case '\'': return scan_apostrophe(tokenizer, start, 1);
    case '`': return scan_backtick(tokenizer, start);
    case '(':
    case '[':
    case '{': return emit_mark(tokenizer, start, start + 1, REL_TOKEN_PUNCT, REL_MARK_OPEN_BRACKET);
    case ')':
    case ']':
    case '}':
        return emit_mark(tokenizer, start, start + 1, REL_TOKEN_PUNCT, REL_MARK_CLOSE_BRACKET);
    case ',':
    case ';':
    case ':': rel_emit(tokenizer, start, start + 1, REL_TOKEN_PUNCT, 0); return start + 1;
    case '-': return emit_run(tokenizer, start, REL_TOKEN_PUNCT);
    case '#':
    case '@': return scan_tag(tokenizer, start);
    case '_': return rel_scan_word(tokenizer, start);
    default: return emit_run(tokenizer, start, REL_TOKEN_SYMBOL);
    }
}

typedef enum wide_class {
    WIDE_SYMBOL,
    WIDE_SPACE,
    WIDE_OPENS,
    WIDE_CLOSES,
    WIDE_OPENS_SINGLE,
    WIDE_CLOSES_SINGLE,
    WIDE_EITHER,
    WIDE_DOT,
    WIDE_ELLIPSIS,
    WIDE_EXCLAIM,
    WIDE_DASH,
    WIDE_BULLET
} wide_class;

static wide_class class_of_wide(uint32_t code_point)
{
    static const struct {
        uint32_t first, last;
        wide_class class;
    } ranges[] = {
        {0x00A0, 0x00A0, WIDE_SPACE},         {0x00AB, 0x00AB, WIDE_OPENS},
        {0x00BB, 0x00BB, WIDE_CLOSES},        {0x1680, 0x1680, WIDE_SPACE},
        {0x2000, 0x200F, WIDE_SPACE},         {0x2010, 0x2015, WIDE_DASH},
        {0x2018, 0x2018, WIDE_OPENS_SINGLE},  {0x2019, 0x2019, WIDE_CLOSES_SINGLE},
        {0x201A, 0x201B, WIDE_OPENS_SINGLE},  {0x201C, 0x201C, WIDE_OPENS},
        {0x201D, 0x201D, WIDE_CLOSES},        {0x201E, 0x201F, WIDE_OPENS},
        {0x2022, 0x2023, WIDE_BULLET},        {0x2026, 0x2026, WIDE_ELLIPSIS},
        {0x2028, 0x202F, WIDE_SPACE},         {0x2039, 0x2039, WIDE_OPENS_SINGLE},
        {0x203A, 0x203A, WIDE_CLOSES_SINGLE}, {0x203C, 0x203C, WIDE_EXCLAIM},
        {0x2043, 0x2043, WIDE_BULLET},        {0x2047, 0x2049, WIDE_EXCLAIM},
        {0x205F, 0x2064, WIDE_SPACE},         {0x2212, 0x2212, WIDE_DASH},
        {0x25A0, 0x25E6, WIDE_BULLET},        {0x3000, 0x3000, WIDE_SPACE},
        {0x3002, 0x3002, WIDE_DOT},           {0xFEFF, 0xFEFF, WIDE_SPACE},
        {0xFF01, 0xFF01, WIDE_EXCLAIM},       {0xFF02, 0xFF02, WIDE_EITHER},
        {0xFF0E, 0xFF0E, WIDE_DOT},           {0xFF1F, 0xFF1F, WIDE_EXCLAIM},
    };
    for (size_t i = 0; i < sizeof ranges / sizeof *ranges && ranges[i].first <= code_point; i++)
        if (code_point <= ranges[i].last)
            return ranges[i].class;
    return WIDE_SYMBOL;
}

static uint32_t emit_wide(rel_tokenizer *tokenizer, uint32_t start, uint32_t end, wide_class class)
{
    switch (class) {
    case WIDE_SPACE: tokenizer->gap = REL_TOKEN_SPACE_BEFORE; return end;
    case WIDE_OPENS: return emit_quote(tokenizer, start, end, REL_QUOTE_OPENS, false);
    case WIDE_CLOSES: return emit_quote(tokenizer, start, end, REL_QUOTE_CLOSES, false);
    case WIDE_EITHER: return emit_quote(tokenizer, start, end, REL_QUOTE_EITHER, false);
    case WIDE_OPENS_SINGLE: return emit_quote(tokenizer, start, end, REL_QUOTE_OPENS, true);
    case WIDE_CLOSES_SINGLE: return scan_apostrophe(tokenizer, start, end - start);
    case WIDE_DOT: return emit_mark(tokenizer, start, end, REL_TOKEN_PUNCT, REL_MARK_DOT);
    case WIDE_ELLIPSIS:
        end = skip_run(tokenizer, end, ".");
        return emit_mark(tokenizer, start, end, REL_TOKEN_PUNCT, REL_MARK_ELLIPSIS);
    case WIDE_EXCLAIM: return emit_mark(tokenizer, start, end, REL_TOKEN_PUNCT, REL_MARK_EXCLAIM);
    case WIDE_DASH: rel_emit(tokenizer, start, end, REL_TOKEN_PUNCT, 0); return end;
    case WIDE_BULLET: return emit_mark(tokenizer, start, end, REL_TOKEN_SYMBOL, REL_MARK_BULLET);
    case WIDE_SYMBOL: break;
    }
    rel_emit(tokenizer, start, end, REL_TOKEN_SYMBOL, 0);
    return end;
}

uint32_t rel_scan_wide(rel_tokenizer *tokenizer, uint32_t start)
{
    size_t size;
    uint32_t code_point = rel_code_point(tokenizer, start, &size);
    if (rel_utf8_is_letter(code_point))
        return rel_scan_word(tokenizer, start);
    return emit_wide(tokenizer, start, start + (uint32_t)size, class_of_wide(code_point));
}
