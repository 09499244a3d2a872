/*
 * What an event is about or for, as far as a label bears it: "on cyber counterterrorism", "for
 * managing disputes".
 */
#include "base/array.h"
#include "recognize/events.h"

enum { MAX_TOPIC_TOKENS = 10 };

/** "on cyber issues in 2014", but not "on fishing issues a report": words that may be verbs. */
static bool is_noun_by_what_follows(const rel_context *context, uint32_t at)
{
    static const char *const words[] = {",", ".", "in", "at", "between", "and", "that", "which"};
    for (size_t i = 0; i < COUNT_OF(words); i++)
        if (rel_token_is(context, at + 1, words[i]))
            return true;
    return false;
}

/** Words that go on with a topic: "cybercrime and related issues", "misuse of technology". */
static uint32_t plain_words_end(const rel_context *context, uint32_t at, uint32_t limit)
{
    enum { ENDERS = REL_WORD_STOP | REL_WORD_PRONOUN | REL_WORD_POSSESSIVE | REL_WORD_DETERMINER };
    for (uint32_t first = at; at < limit; at = rel_compound_end(context, at)) {
        bool follows_participle =
            at > first && rel_text_ends(rel_text_at(context, at - 1), REL_TEXT("ed"));
        bool is_noun = follows_participle || (at > first && is_noun_by_what_follows(context, at));
        uint32_t enders = is_noun ? ENDERS : ENDERS | REL_WORD_VERB;
        if (rel_token_at(context, at)->kind != REL_TOKEN_WORD || rel_is_dated(context, at) ||
            (rel_word_at(context, at) & enders) ||
            rel_text_ends(rel_text_at(context, at), REL_TEXT("ly")))
            break;
    }
    return at;
}

uint32_t rel_read_topic(rel_context *context, uint32_t at, uint32_t series, rel_text *ret)
{
    uint32_t limit =
        at + MAX_TOPIC_TOKENS < context->limit ? at + MAX_TOPIC_TOKENS : context->limit;
    uint32_t from = at + 1 + rel_token_is(context, at + 1, "the");
    uint32_t end = plain_words_end(context, from, limit);
    uint32_t after = end;
    while (end > from && (rel_token_is(context, end, "and") || rel_token_is(context, end, "of"))) {
        uint32_t next = plain_words_end(context, end + 1, limit);
        if (next == end + 1 || next == limit)
            break;
        after = end = next;
    }
    while (end > from && (rel_text_ends(rel_text_at(context, end - 1), REL_TEXT("ed")) ||
                          rel_token_is(context, end - 1, "and")))
        end--;
    bool says_nothing = rel_token_is(context, end - 1, "subject") ||
                        rel_token_is(context, end - 1, "matter") ||
                        rel_token_is(context, end - 1, "issue");
    if (end > from && end < limit && !says_nothing)
        *ret = rel_span_text(context, series ? series : at, end);
    return after > from ? after : at + 1;
}

void rel_read_purpose(rel_context *context, uint32_t at, rel_text *ret)
{
    uint32_t limit =
        at + MAX_TOPIC_TOKENS < context->limit ? at + MAX_TOPIC_TOKENS : context->limit;
    uint32_t theme = at + 2;
    bool is_gerund = theme < limit && rel_text_ends(rel_text_at(context, at + 1), REL_TEXT("ing"));
    bool is_owned = rel_word_at(context, theme) & (REL_WORD_POSSESSIVE | REL_WORD_DETERMINER);
    uint32_t first = theme + is_owned, end = plain_words_end(context, first, limit);
    if (!is_gerund || end == first || end == limit)
        return;
    *ret = rel_join(context,
                    (rel_text[]){rel_span_text(context, at, theme), REL_TEXT(" "),
                                 rel_span_text(context, first, end)},
                    3);
}
