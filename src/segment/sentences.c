/*
 * One walk over the marks of a piece, which are a twentieth of its tokens. Labels of lists start a
 * sentence; a stop ends one if endings.c says so. Brackets and quotations that open within a
 * sentence guard what stands in them.
 */
#include "segment/sentences.h"

#include "base/array.h"

enum { LONGEST_GUARD = 200 }; /* tokens; what is longer holds sentences of its own */

static rel_sentence_kind kind_of(const rel_splitter *splitter)
{
    return splitter->is_item && splitter->kind == REL_SENTENCE_BODY ? REL_SENTENCE_LIST
                                                                    : splitter->kind;
}

static void flag_first_word(rel_splitter *splitter, uint32_t end)
{
    for (uint32_t i = splitter->start; i < end; i++)
        if (splitter->tokenizer->tokens[i].kind == REL_TOKEN_WORD) {
            splitter->tokenizer->tokens[i].flags |= REL_TOKEN_SENTENCE_START;
            return;
        }
}

/** End the sentence before token `end`. */
static bool add_sentence(rel_splitter *splitter, uint32_t end)
{
    if (end == splitter->start)
        return true;
    const rel_token *tokens = splitter->tokenizer->tokens;
    rel_sentence sentence = {.start = tokens[splitter->start].start,
                             .end = tokens[end - 1].start + tokens[end - 1].size,
                             .first = splitter->start,
                             .token_count = end - splitter->start,
                             .block = splitter->block,
                             .kind = kind_of(splitter)};
    flag_first_word(splitter, end);
    splitter->start = end;
    splitter->is_item = false;
    splitter->guard_end = end;
    return REL_PUSH_IN(splitter->tokenizer->arena, splitter->sentences, splitter->count,
                       splitter->capacity, sentence, splitter->tokenizer->err);
}

static bool is_bullet(const rel_splitter *splitter, uint32_t token)
{
    const rel_token *item = &splitter->tokenizer->tokens[token];
    return item->kind == REL_TOKEN_SYMBOL &&
           (unsigned char)splitter->tokenizer->text.bytes[item->start] >= 0x80;
}

/** The label that has the mark in it, if there is one. */
static bool label_of(const rel_splitter *splitter, const rel_mark *mark, rel_label *ret)
{
    uint32_t back = mark->kind == REL_MARK_OPEN_BRACKET ? 0 : 1;
    if (mark->token < splitter->start + back)
        return false;
    uint32_t first = mark->token - back;
    bool stands_apart = first == splitter->start || is_bullet(splitter, first - 1) ||
                        (splitter->tokenizer->tokens[first].flags & REL_TOKEN_SPACE_BEFORE);
    return stands_apart && rel_label_at(splitter->tokenizer, first, splitter->end, ret);
}

/** Take up a label at the start of the sentence, or the next one of its list further on. */
static bool take_label(rel_splitter *splitter, const rel_mark *mark, bool *ret_taken)
{
    rel_label label;
    *ret_taken = false;
    if (!label_of(splitter, mark, &label))
        return true;
    bool is_first = label.first == splitter->start ||
                    (label.first == splitter->start + 1 && is_bullet(splitter, splitter->start));
    if (!is_first && !rel_label_follows(&splitter->label, &label))
        return true;
    *ret_taken = true;
    if (!is_first && !add_sentence(splitter, label.first))
        return false;
    splitter->label = label;
    splitter->is_item = true;
    splitter->guard_end = label.end;
    return true;
}

static void guard(rel_splitter *splitter, const rel_mark *mark)
{
    if (mark->partner == REL_NO_PARTNER || mark->partner < mark->token ||
        mark->partner >= splitter->end || mark->token == splitter->start ||
        mark->token < splitter->guard_end || mark->partner - mark->token > LONGEST_GUARD)
        return;
    splitter->guard_end = mark->partner;
    splitter->is_guard_bracket = mark->kind == REL_MARK_OPEN_BRACKET;
}

/** Items on one line: "• 9. The first • 10. The second". */
static bool take_bullet(rel_splitter *splitter, const rel_mark *mark)
{
    bool is_item = is_bullet(splitter, splitter->start) && mark->token > splitter->start;
    if (is_item && !add_sentence(splitter, mark->token))
        return false;
    splitter->is_item = splitter->is_item || is_item;
    return true;
}

static bool take_mark(rel_splitter *splitter, const rel_mark *mark)
{
    uint32_t end;
    bool is_label;
    if (mark->token < splitter->start)
        return true;
    if (!take_label(splitter, mark, &is_label) || is_label)
        return !splitter->tokenizer->failed;
    if (mark->kind == REL_MARK_BULLET)
        return take_bullet(splitter, mark);
    if (mark->kind == REL_MARK_QUOTE || mark->kind == REL_MARK_OPEN_BRACKET)
        guard(splitter, mark);
    else if (mark->kind != REL_MARK_CLOSE_BRACKET && rel_ends_sentence(splitter, mark, &end))
        return add_sentence(splitter, end);
    return true;
}

bool rel_split_piece(rel_splitter *splitter, uint32_t first, uint32_t end, size_t mark,
                     bool is_item)
{
    const rel_tokenizer *tokenizer = splitter->tokenizer;
    splitter->start = splitter->guard_end = first;
    splitter->end = end;
    splitter->is_item = is_item;
    splitter->label = (rel_label){0};
    for (; mark < tokenizer->mark_count && tokenizer->marks[mark].token < end; mark++)
        if (!take_mark(splitter, &tokenizer->marks[mark]))
            return false;
    return add_sentence(splitter, end);
}
