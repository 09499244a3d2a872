/*
 * Whether a dot, a question mark or an abbreviation ends its sentence.
 *
 * What stands behind it decides: a small letter goes on, a capital, a number or an opening mark
 * starts anew. After an abbreviation a capital says little ("U.S. Army"), so that only a word that
 * does begin sentences counts ("U.S. The"). No rule looks further than a few tokens.
 */
#include "segment/sentences.h"

enum { ADVERBIAL_TOKENS = 6, ELLIPSIS_DOTS = 3 };

static const rel_token *token_at(const rel_splitter *splitter, uint32_t token)
{
    return &splitter->tokenizer->tokens[token];
}

static char first_byte(const rel_splitter *splitter, uint32_t token)
{
    return splitter->tokenizer->text.bytes[token_at(splitter, token)->start];
}

static char last_byte(const rel_splitter *splitter, uint32_t token)
{
    const rel_token *item = token_at(splitter, token);
    return splitter->tokenizer->text.bytes[item->start + item->size - 1];
}

static bool has_gap(const rel_splitter *splitter, uint32_t token)
{
    return token_at(splitter, token)->flags & REL_TOKEN_SPACE_BEFORE;
}

static unsigned classes_at(const rel_splitter *splitter, uint32_t token)
{
    return rel_abbreviations_classes(splitter->tokenizer->abbreviations,
                                     token_at(splitter, token)->symbol);
}

static bool is_punctuation(const rel_splitter *splitter, uint32_t token, const char *set)
{
    return token_at(splitter, token)->kind == REL_TOKEN_PUNCT &&
           strchr(set, first_byte(splitter, token));
}

/** Closing marks and further stops behind a stop belong to its sentence. */
static uint32_t skip_closers(const rel_splitter *splitter, uint32_t token)
{
    while (token < splitter->end &&
           (token_at(splitter, token)->kind == REL_TOKEN_CLOSE_QUOTE ||
            is_punctuation(splitter, token, ")]}") ||
            (!has_gap(splitter, token) && is_punctuation(splitter, token, ".!?"))))
        token++;
    return token;
}

static bool is_capitalized(const rel_splitter *splitter, uint32_t token)
{
    const rel_token *item = token_at(splitter, token);
    if (item->kind != REL_TOKEN_WORD)
        return false;
    /* "iPhone", "eBay" and "3D" begin a sentence as well as any. */
    char first = first_byte(splitter, token);
    char second = item->size > 1 ? splitter->tokenizer->text.bytes[item->start + 1] : ' ';
    return (item->flags & REL_TOKEN_CAPITAL) || rel_ascii_is_digit(first) ||
           (rel_ascii_is_lower(first) && rel_ascii_is_upper(second));
}

static bool begins_plainly(const rel_splitter *splitter, uint32_t token)
{
    const rel_token *item = token_at(splitter, token);
    return is_capitalized(splitter, token) || item->kind == REL_TOKEN_NUMBER ||
           item->kind == REL_TOKEN_OTHER || item->kind == REL_TOKEN_SYMBOL;
}

/** Whether a sentence may begin with the token, given what follows it. */
static bool begins_sentence(const rel_splitter *splitter, uint32_t token)
{
    rel_label label;
    if (begins_plainly(splitter, token) ||
        (rel_label_at(splitter->tokenizer, token, splitter->end, &label) &&
         label.style != REL_LABEL_DOT))
        return true;
    bool opens = token_at(splitter, token)->kind == REL_TOKEN_OPEN_QUOTE ||
                 is_punctuation(splitter, token, "([{-\xE2");
    if (!opens || token + 1 >= splitter->end)
        return false;
    return begins_plainly(splitter, token + 1) ||
           token_at(splitter, token + 1)->kind == REL_TOKEN_OPEN_QUOTE ||
           is_punctuation(splitter, token + 1, "[.");
}

/** "year.The": a stop whose blank was forgotten, but not "node.js" or "U.S.A". */
static bool ends_without_gap(const rel_splitter *splitter, uint32_t stop, uint32_t next)
{
    const rel_token *item = token_at(splitter, next), *before = token_at(splitter, stop - 1);
    if (stop == splitter->start || has_gap(splitter, stop) || item->kind != REL_TOKEN_WORD ||
        !(item->flags & REL_TOKEN_CAPITAL))
        return false;
    bool is_word = (item->size > 1 && !(item->flags & REL_TOKEN_ALL_CAPS)) ||
                   (classes_at(splitter, next) & REL_WORD_STARTER);
    bool is_end = before->kind == REL_TOKEN_NUMBER || before->kind == REL_TOKEN_CLOSE_QUOTE ||
                  (before->size > 1 && rel_ascii_is_lower(last_byte(splitter, stop - 1)));
    return is_word && is_end;
}

/** "At 5 a.m." alone is no sentence. */
static bool is_adverbial(const rel_splitter *splitter, uint32_t token)
{
    return token - splitter->start < ADVERBIAL_TOKENS &&
           (classes_at(splitter, splitter->start) & REL_WORD_PREPOSITION);
}

static bool is_initial(const rel_splitter *splitter, uint32_t token)
{
    return token_at(splitter, token)->size == 2 && rel_ascii_is_upper(first_byte(splitter, token));
}

static bool follows_name(const rel_splitter *splitter, uint32_t token)
{
    return token > splitter->start && ((token_at(splitter, token - 1)->flags & REL_TOKEN_CAPITAL) ||
                                       token_at(splitter, token - 1)->kind == REL_TOKEN_NUMBER);
}

static bool abbreviation_ends(const rel_splitter *splitter, uint32_t token, uint32_t next)
{
    unsigned classes = classes_at(splitter, token), after = classes_at(splitter, next);
    bool is_starter = after & REL_WORD_STARTER;
    bool opens_quote = token_at(splitter, next)->kind == REL_TOKEN_OPEN_QUOTE;
    if ((classes & REL_WORD_INSIDE) || is_adverbial(splitter, token))
        return false;
    if (classes & REL_WORD_TITLE)
        return is_starter && follows_name(splitter, token);
    if (classes & REL_WORD_CLOCK)
        return opens_quote || (is_capitalized(splitter, next) && !(after & REL_WORD_TIME));
    if (classes & REL_WORD_FINAL)
        return opens_quote || is_capitalized(splitter, next);
    if (is_initial(splitter, token) && token == splitter->start)
        return false;
    return is_starter || opens_quote;
}

/** How many single dots stand apart from `token` on: ". . ." */
static uint32_t count_spaced_dots(const rel_splitter *splitter, uint32_t token)
{
    uint32_t count = 1;
    while (token + count < splitter->end && has_gap(splitter, token + count) &&
           token_at(splitter, token + count)->size == 1 &&
           is_punctuation(splitter, token + count, "."))
        count++;
    return count;
}

/** One of ". . ." that is not the first. */
static bool continues_dots(const rel_splitter *splitter, uint32_t token)
{
    return token > splitter->start && has_gap(splitter, token) &&
           token_at(splitter, token - 1)->size == 1 && is_punctuation(splitter, token - 1, ".");
}

/**
 * "word . . . next" is an omission and "word . . . . Next" one at the end; in "word. . . . Next"
 * the first dot ends the sentence and the others begin the next.
 */
static bool spaced_dots_end(const rel_splitter *splitter, uint32_t token, uint32_t count,
                            uint32_t *ret_end)
{
    uint32_t behind = skip_closers(splitter, token + count);
    if (behind == splitter->end || !begins_sentence(splitter, behind))
        return false;
    bool is_glued = !has_gap(splitter, token);
    if (count <= ELLIPSIS_DOTS)
        return false;
    *ret_end = is_glued ? token + 1 : behind;
    return true;
}

/** Within brackets nothing ends, within a quotation that the sentence introduces no cry does. */
static bool is_guarded(const rel_splitter *splitter, const rel_mark *mark, uint32_t behind)
{
    if (mark->token >= splitter->guard_end)
        return false;
    if (behind > splitter->guard_end)
        return splitter->is_guard_bracket &&
               (mark->kind == REL_MARK_ABBREVIATION || mark->kind == REL_MARK_ELLIPSIS);
    return splitter->is_guard_bracket || mark->kind == REL_MARK_EXCLAIM ||
           mark->kind == REL_MARK_ELLIPSIS;
}

/** A remark in brackets belongs to the outcry that is quoted before it. */
static bool remarks_on_quote(const rel_splitter *splitter, const rel_mark *mark, uint32_t behind)
{
    return mark->kind == REL_MARK_EXCLAIM &&
           token_at(splitter, behind - 1)->kind == REL_TOKEN_CLOSE_QUOTE &&
           is_punctuation(splitter, behind, "(");
}

static bool mark_ends(const rel_splitter *splitter, const rel_mark *mark, uint32_t behind)
{
    if (mark->kind == REL_MARK_ABBREVIATION)
        return abbreviation_ends(splitter, mark->token, behind);
    if (mark->kind == REL_MARK_ELLIPSIS && token_at(splitter, behind)->size == 1 &&
        first_byte(splitter, behind) == 'I')
        return false;
    return begins_sentence(splitter, behind) && !remarks_on_quote(splitter, mark, behind);
}

bool rel_ends_sentence(const rel_splitter *splitter, const rel_mark *mark, uint32_t *ret_end)
{
    uint32_t behind = skip_closers(splitter, mark->token + 1);
    if (behind >= splitter->end || is_guarded(splitter, mark, behind))
        return false;
    if (mark->kind == REL_MARK_DOT && continues_dots(splitter, mark->token))
        return false;
    uint32_t dots = mark->kind == REL_MARK_DOT ? count_spaced_dots(splitter, mark->token) : 1;
    if (dots > 1 && dots >= ELLIPSIS_DOTS)
        return spaced_dots_end(splitter, mark->token, dots, ret_end);
    *ret_end = behind;
    if (!has_gap(splitter, behind))
        return mark->kind != REL_MARK_ABBREVIATION &&
               ends_without_gap(splitter, mark->token, behind);
    return mark_ends(splitter, mark, behind);
}
