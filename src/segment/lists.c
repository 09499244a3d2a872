#include "segment/lists.h"

enum { MAX_LABEL_DIGITS = 3, MAX_ROMAN_LETTERS = 5 };

static rel_text text_of(const rel_tokenizer *tokenizer, uint32_t token)
{
    const rel_token *item = &tokenizer->tokens[token];
    return rel_text_slice(tokenizer->text, item->start, item->size);
}

static bool is_mark(const rel_tokenizer *tokenizer, uint32_t token, uint32_t end, char mark)
{
    if (token >= end)
        return false;
    rel_text text = text_of(tokenizer, token);
    return text.size == 1 && text.bytes[0] == mark;
}

static bool is_glued(const rel_tokenizer *tokenizer, uint32_t token)
{
    return !(tokenizer->tokens[token].flags & REL_TOKEN_SPACE_BEFORE);
}

static uint32_t number_of(rel_text text)
{
    uint32_t value = 0;
    if (text.size > MAX_LABEL_DIGITS)
        return 0;
    for (size_t i = 0; i < text.size; i++) {
        if (!rel_ascii_is_digit(text.bytes[i]))
            return 0;
        value = value * 10 + (uint32_t)(text.bytes[i] - '0');
    }
    return value;
}

/** The value of a small Roman number, 0 if it is none. */
static uint32_t roman_of(rel_text text)
{
    uint32_t value = 0, last = UINT32_MAX;
    if (text.size > MAX_ROMAN_LETTERS)
        return 0;
    for (size_t i = 0; i < text.size; i++) {
        char c = rel_ascii_lower(text.bytes[i]);
        uint32_t digit = c == 'i' ? 1 : c == 'v' ? 5 : c == 'x' ? 10 : 0;
        if (digit == 0)
            return 0;
        value += digit > last ? digit - 2 * last : digit;
        last = digit;
    }
    return value;
}

/** Read the label's word; a capital with a dot of its own is an initial, not a label. */
static bool read_value(rel_text text, rel_label *ret)
{
    ret->value = number_of(text);
    ret->is_number = ret->value > 0;
    if (ret->is_number)
        return true;
    ret->roman = roman_of(text);
    if (text.size == 1 && rel_ascii_is_letter(text.bytes[0]))
        ret->value = (uint32_t)(rel_ascii_lower(text.bytes[0]) - 'a') + 1;
    return ret->value || ret->roman;
}

static rel_label_style style_behind(const rel_tokenizer *tokenizer, uint32_t at, uint32_t end,
                                    uint32_t *ret_end)
{
    bool has_dot = is_mark(tokenizer, at, end, '.') && is_glued(tokenizer, at);
    uint32_t next = at + has_dot;
    if (is_mark(tokenizer, next, end, ')') && is_glued(tokenizer, next)) {
        *ret_end = next + 1;
        return has_dot ? REL_LABEL_BOTH : REL_LABEL_BRACKET;
    }
    *ret_end = next;
    return has_dot ? REL_LABEL_DOT : REL_LABEL_NONE;
}

bool rel_label_at(const rel_tokenizer *tokenizer, uint32_t at, uint32_t end, rel_label *ret)
{
    rel_label label = {.first = at};
    bool has_bracket = is_mark(tokenizer, at, end, '(');
    uint32_t word = at + has_bracket;
    if (word + 1 >= end || (has_bracket && !is_glued(tokenizer, word)) ||
        !read_value(text_of(tokenizer, word), &label))
        return false;
    label.style = style_behind(tokenizer, word + 1, end, &label.end);
    if (has_bracket)
        label.style = label.style == REL_LABEL_BRACKET ? REL_LABEL_BRACKETS : REL_LABEL_NONE;
    if (label.style == REL_LABEL_NONE || label.end >= end || is_glued(tokenizer, label.end))
        return false;
    *ret = label;
    return true;
}

bool rel_label_follows(const rel_label *label, const rel_label *next)
{
    if (label->style != next->style || label->is_number != next->is_number)
        return false;
    return (label->value && next->value == label->value + 1) ||
           (label->roman && next->roman == label->roman + 1);
}
