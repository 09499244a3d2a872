/*
 * A stack of what is open, a few marks deep: deeper nesting is not English. Curved marks say which
 * way they face; straight ones are judged by the white space around them and by what is open. A
 * single mark is a quotation mark only if another one closes it, else an apostrophe. A quotation
 * that a paragraph leaves open goes on if the next paragraph opens with a mark again, as
 * newspapers set it; otherwise somebody forgot to close it, and it is none.
 */
#include "segment/quotes.h"

#include "base/array.h"

enum { DEEPEST = 8 };

typedef struct mark_pairing {
    rel_tokenizer *tokenizer;
    rel_quotes *quotes;
    size_t open[DEEPEST]; /**< marks */
    size_t depth;
    size_t last_single;  /**< behind the last mark that may close a single quotation */
    size_t last_stopped; /**< behind the last of those that follows a stop or comma */
} mark_pairing;

static rel_token *token_of(const mark_pairing *pairing, size_t mark)
{
    return &pairing->tokenizer->tokens[pairing->tokenizer->marks[mark].token];
}

static char first_byte(const mark_pairing *pairing, const rel_token *token)
{
    return pairing->tokenizer->text.bytes[token->start];
}

static bool has_room_before(const mark_pairing *pairing, const rel_token *token)
{
    if ((token->flags & REL_TOKEN_SPACE_BEFORE) || token == pairing->tokenizer->tokens)
        return true;
    const rel_token *before = token - 1;
    return before->kind == REL_TOKEN_OPEN_QUOTE ||
           (before->kind == REL_TOKEN_PUNCT && !strchr(".,;:!?)]}", first_byte(pairing, before)));
}

static bool has_room_behind(const mark_pairing *pairing, const rel_token *token)
{
    const rel_token *end = pairing->tokenizer->tokens + pairing->tokenizer->count;
    return token + 1 == end || (token[1].flags & REL_TOKEN_SPACE_BEFORE);
}

static bool is_open_single(const mark_pairing *pairing, bool is_single)
{
    for (size_t i = pairing->depth; i-- > 0;) {
        const rel_mark *mark = &pairing->tokenizer->marks[pairing->open[i]];
        if (mark->kind == REL_MARK_QUOTE && mark->is_single == is_single)
            return true;
    }
    return false;
}

static void open_mark(mark_pairing *pairing, size_t mark)
{
    if (pairing->depth < DEEPEST)
        pairing->open[pairing->depth++] = mark;
}

/** A quotation in its place: inner ones are found first but come later. */
static bool add_quote(mark_pairing *pairing, uint32_t first, uint32_t end, bool continues)
{
    rel_quotes *quotes = pairing->quotes;
    rel_quote quote = {.first = first, .token_count = end - first, .continues = continues};
    if (first >= end)
        return true;
    if (!REL_PUSH_IN(pairing->tokenizer->arena, quotes->quotes, quotes->count, quotes->capacity,
                     quote, pairing->tokenizer->err))
        return false;
    size_t at = quotes->count - 1;
    for (; at > 0 && quotes->quotes[at - 1].first > first; at--)
        quotes->quotes[at] = quotes->quotes[at - 1];
    quotes->quotes[at] = quote;
    return true;
}

/** Close the innermost open mark of the kind; what is open inside it stays alone. */
static bool close_mark(mark_pairing *pairing, size_t closing)
{
    rel_mark *marks = pairing->tokenizer->marks, *close = &marks[closing];
    bool is_quote = close->kind == REL_MARK_QUOTE;
    rel_mark_kind wanted = is_quote ? REL_MARK_QUOTE : REL_MARK_OPEN_BRACKET;
    for (size_t i = pairing->depth; i-- > 0;) {
        rel_mark *open = &marks[pairing->open[i]];
        if (open->kind != wanted || (is_quote && open->is_single != close->is_single))
            continue;
        open->partner = close->token;
        close->partner = open->token;
        pairing->depth = i;
        return !is_quote || add_quote(pairing, open->token + 1, close->token, false);
    }
    return true;
}

/** Take an open mark of the same sort off the stack: it was never closed. */
static void drop_unclosed(mark_pairing *pairing, bool is_single)
{
    for (size_t i = pairing->depth; i-- > 0;) {
        const rel_mark *mark = &pairing->tokenizer->marks[pairing->open[i]];
        if (mark->kind == REL_MARK_QUOTE && mark->is_single == is_single)
            pairing->depth = i;
    }
}

static bool opens_double(const mark_pairing *pairing, const rel_mark *mark, const rel_token *token)
{
    if (mark->shape != REL_QUOTE_EITHER)
        return mark->shape == REL_QUOTE_OPENS;
    bool before = has_room_before(pairing, token), behind = has_room_behind(pairing, token);
    return before != behind ? before : !is_open_single(pairing, false);
}

static bool pair_double(mark_pairing *pairing, size_t index)
{
    rel_token *token = token_of(pairing, index);
    if (!opens_double(pairing, &pairing->tokenizer->marks[index], token)) {
        token->kind = REL_TOKEN_CLOSE_QUOTE;
        return close_mark(pairing, index);
    }
    token->kind = REL_TOKEN_OPEN_QUOTE;
    drop_unclosed(pairing, false);
    open_mark(pairing, index);
    return true;
}

/** "the ministers' decision", also inside a quotation that is closed further on. */
static bool is_possessive(const mark_pairing *pairing, size_t index, const rel_token *token)
{
    const rel_token *before = token == pairing->tokenizer->tokens ? NULL : token - 1;
    if (!before || (token->flags & REL_TOKEN_SPACE_BEFORE) || before->kind != REL_TOKEN_WORD)
        return false;
    if (!is_open_single(pairing, true))
        return true;
    char last = pairing->tokenizer->text.bytes[before->start + before->size - 1];
    return rel_ascii_lower(last) == 's' && index < pairing->last_stopped &&
           has_room_behind(pairing, token);
}

static bool pair_single(mark_pairing *pairing, size_t index)
{
    const rel_mark *mark = &pairing->tokenizer->marks[index];
    rel_token *token = token_of(pairing, index);
    if (mark->shape != REL_QUOTE_OPENS && is_possessive(pairing, index, token)) {
        token->kind = REL_TOKEN_CLITIC;
        return true;
    }
    bool is_open = is_open_single(pairing, true);
    bool opens = mark->shape == REL_QUOTE_OPENS ||
                 (mark->shape == REL_QUOTE_EITHER && has_room_before(pairing, token) && !is_open &&
                  index < pairing->last_single);
    if (opens) {
        token->kind = REL_TOKEN_OPEN_QUOTE;
        drop_unclosed(pairing, true);
        open_mark(pairing, index);
        return true;
    }
    token->kind = is_open ? REL_TOKEN_CLOSE_QUOTE : REL_TOKEN_PUNCT;
    return close_mark(pairing, index);
}

/** Where single quotations may end at the latest. */
static void find_last_singles(mark_pairing *pairing, size_t first)
{
    for (size_t i = pairing->tokenizer->mark_count; i-- > first && !pairing->last_stopped;) {
        const rel_mark *mark = &pairing->tokenizer->marks[i];
        const rel_token *token = token_of(pairing, i);
        if (mark->kind != REL_MARK_QUOTE || !mark->is_single || mark->shape == REL_QUOTE_OPENS ||
            has_room_before(pairing, token))
            continue;
        if (!pairing->last_single)
            pairing->last_single = i;
        if (token[-1].kind == REL_TOKEN_PUNCT)
            pairing->last_stopped = i;
    }
}

static bool pair_mark(mark_pairing *pairing, size_t index)
{
    const rel_mark *mark = &pairing->tokenizer->marks[index];
    if (mark->kind == REL_MARK_OPEN_BRACKET)
        open_mark(pairing, index);
    else if (mark->kind == REL_MARK_CLOSE_BRACKET)
        return close_mark(pairing, index);
    else if (mark->kind == REL_MARK_QUOTE)
        return mark->is_single ? pair_single(pairing, index) : pair_double(pairing, index);
    return true;
}

/** The quotation that the paragraph before left open, if this one goes on with it. */
static bool continue_quote(mark_pairing *pairing, size_t first, uint32_t first_token)
{
    rel_quotes *quotes = pairing->quotes;
    const rel_tokenizer *tokenizer = pairing->tokenizer;
    bool goes_on = quotes->is_open && first < tokenizer->mark_count &&
                   tokenizer->marks[first].token == first_token &&
                   tokenizer->marks[first].kind == REL_MARK_QUOTE &&
                   tokenizer->marks[first].shape != REL_QUOTE_CLOSES;
    quotes->is_open = false;
    return !goes_on || add_quote(pairing, quotes->open, first_token, true);
}

static void note_open_quote(mark_pairing *pairing)
{
    for (size_t i = 0; i < pairing->depth; i++) {
        const rel_mark *mark = &pairing->tokenizer->marks[pairing->open[i]];
        if (mark->kind != REL_MARK_QUOTE || mark->is_single)
            continue;
        pairing->quotes->is_open = true;
        pairing->quotes->open = mark->token + 1;
    }
}

bool rel_pair_marks(rel_tokenizer *tokenizer, size_t first, uint32_t first_token,
                    rel_quotes *quotes)
{
    mark_pairing pairing = {.tokenizer = tokenizer, .quotes = quotes};
    if (!continue_quote(&pairing, first, first_token))
        return false;
    find_last_singles(&pairing, first);
    for (size_t i = first; i < tokenizer->mark_count; i++)
        if (!pair_mark(&pairing, i))
            return false;
    note_open_quote(&pairing);
    return true;
}
