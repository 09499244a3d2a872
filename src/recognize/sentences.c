/*
 * One sentence is gone through from left to right. Most tokens cannot begin anything and are passed
 * by on one look at their flags and classes; where a noun phrase begins it is read whole, with the
 * phrases that it owns ("China" "'s" "top legislature").
 */
#include "recognize/mentions.h"
#include "recognize/passes.h"

enum { SHORTEST_TITLE_CASE = 5, LONG_WORD = 4, CAPITALS_FOR_ONE_SMALL = 4 };

/** "Ada Brook met Emma Clark." ends with a full stop, as headlines do not. */
static bool ends_as_text(const rel_context *context, const rel_sentence *sentence)
{
    return sentence->kind != REL_SENTENCE_HEADLINE && sentence->token_count &&
           rel_token_is(context, sentence->first + sentence->token_count - 1, ".");
}

/** Whether so many words are capitalized that a capital says nothing; headlines bear a few small.
 */
static bool is_title_case(const rel_context *context, const rel_sentence *sentence)
{
    size_t small = 0, capitals = 0;
    for (uint32_t i = 0; i < sentence->token_count; i++) {
        const rel_token *token = &context->segments->tokens[sentence->first + i];
        if (token->kind != REL_TOKEN_WORD || token->size < LONG_WORD)
            continue;
        bool is_capital = token->flags & REL_TOKEN_CAPITAL;
        capitals += is_capital;
        small += !is_capital;
    }
    bool is_headline = sentence->kind == REL_SENTENCE_HEADLINE;
    return capitals >= SHORTEST_TITLE_CASE &&
           (is_headline ? small * CAPITALS_FOR_ONE_SMALL <= capitals : small == 0);
}

static bool read_pronoun(rel_context *context, uint32_t at)
{
    uint32_t bits = rel_word_at(context, at);
    bool is_alone = (bits & REL_WORD_PRONOUN) && !(bits & REL_WORD_POSSESSIVE);
    if (!(bits & (REL_WORD_PRONOUN | REL_WORD_POSSESSIVE)))
        return false;
    if ((bits & REL_WORD_FIRST_PERSON) || !(is_alone || (bits & REL_WORD_POSSESSIVE)))
        return is_alone;
    uint32_t index = rel_add_reading(context, at, at + 1, REL_NO_TYPE, REL_MENTION_PRONOUN);
    if (index != REL_NONE) {
        context->readings[index].mention.is_plural = bits & REL_WORD_PLURAL;
        context->readings[index].mention.is_modifier = bits & REL_WORD_POSSESSIVE;
    }
    return true;
}

/** "the former", "the latter", with no noun behind it. */
static bool read_one_of_two(rel_context *context, uint32_t at)
{
    if (!(rel_word_at(context, at) & REL_WORD_ARTICLE))
        return false;
    bool is_one =
        rel_token_is(context, at + 1, "former") || rel_token_is(context, at + 1, "latter");
    bool ends_there = at + 2 >= context->limit ||
                      rel_token_at(context, at + 2)->kind != REL_TOKEN_WORD ||
                      (rel_word_at(context, at + 2) &
                       (REL_WORD_STOP | REL_WORD_VERB | REL_WORD_SPEECH | REL_WORD_DETERMINER)) ||
                      rel_text_ends(rel_text_at(context, at + 2), REL_TEXT("ed"));
    if (!is_one || !ends_there)
        return false;
    uint32_t index = rel_add_reading(context, at, at + 2, REL_NO_TYPE, REL_MENTION_NOMINAL);
    if (index != REL_NONE)
        context->readings[index].label = rel_text_at(context, at + 1);
    return true;
}

/** Read what the phrase owns, as long as there is an apostrophe; @return the token after all. */
static uint32_t read_owned(rel_context *context, uint32_t owner, uint32_t at)
{
    uint32_t first = context->readings[owner].mention.first;
    while (rel_is_possessive_mark(context, at)) {
        context->readings[owner].mention.is_modifier = true;
        rel_noun_phrase owned;
        owned.first = first;
        owned.possessor = owner;
        if (!rel_read_noun_phrase(context, at + 1, &owned) ||
            rel_head_part(&owned)->kind == REL_PART_NATION)
            return at + 1;
        uint32_t index = rel_read_mention(context, &owned);
        at = owned.end;
        if (index == REL_NONE)
            return at;
        owner = index;
    }
    return at;
}

static uint32_t read_at(rel_context *context, uint32_t at)
{
    rel_noun_phrase phrase; /* large, and filled in as far as it is used */
    phrase.possessor = REL_NONE;
    if (read_one_of_two(context, at))
        return at + 2;
    if (!rel_read_noun_phrase(context, at, &phrase)) {
        read_pronoun(context, at);
        return at + 1;
    }
    uint32_t index = rel_read_mention(context, &phrase);
    if (index == REL_NONE)
        return phrase.end;
    uint32_t entity = context->readings[index].mention.entity;
    if (rel_head_part(&phrase)->kind == REL_PART_BODY && entity != REL_NONE)
        phrase.end = rel_read_acronym(context, phrase.end, entity);
    return read_owned(context, index, phrase.end);
}

/** "the generals [ousted] Ada Brook": right behind a noun phrase stands a verb, not "ousted Ada".
 */
static bool is_verb_behind(const rel_context *context, uint32_t at)
{
    enum { MAX_INSIDE = 4 }; /* readings inside the one right before */
    if (rel_is_capitalized(context, at) || !rel_text_ends(rel_text_at(context, at), REL_TEXT("ed")))
        return false;
    for (size_t i = context->reading_count, n = 0; i-- > 0 && n < MAX_INSIDE; n++) {
        const rel_mention *before = &context->readings[i].mention;
        if (before->first + before->token_count == at && !before->is_modifier)
            return true;
    }
    return false;
}

/** "to [press] their demands", "to [guard] the border": between "to" and a noun phrase is a verb.
 */
static bool is_infinitive(const rel_context *context, uint32_t at)
{
    return at > 0 && rel_token_is(context, at - 1, "to") && !rel_is_capitalized(context, at) &&
           !(rel_word_at(context, at) & (REL_WORD_DETERMINER | REL_WORD_POSSESSIVE)) &&
           (rel_word_at(context, at + 1) & (REL_WORD_DETERMINER | REL_WORD_POSSESSIVE));
}

static bool begins_reading(const rel_context *context, uint32_t at)
{
    return rel_has_trait(context, at, REL_TRAIT_BEGINS) && !is_verb_behind(context, at) &&
           !is_infinitive(context, at);
}

void rel_enter_sentence(rel_context *context, uint32_t index)
{
    const rel_sentence *sentence = &context->segments->sentences[index];
    context->sentence = index;
    context->limit = sentence->first + sentence->token_count;
    context->capitals_mean_names =
        ends_as_text(context, sentence) || !is_title_case(context, sentence);
}

void rel_read_sentence(rel_context *context, uint32_t index)
{
    rel_enter_sentence(context, index);
    uint32_t at = context->segments->sentences[index].first;
    while (at < context->limit && !context->has_failed)
        at = begins_reading(context, at) ? read_at(context, at) : at + 1;
}
