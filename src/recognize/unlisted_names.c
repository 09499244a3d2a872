/*
 * A third look at capitalized words: names that neither a list nor a noun beside them explains. How
 * they are written and what stands around them tells what they name, if anything does:
 *
 *   with Romelu Lukaku     several words that English does not have, and no article: a person
 *   the Sea Org            with an article, and no English noun in the singular last: a body
 *   in Yeoncheon           one such word where a place is expected: a place
 *   the town of Livno      after the noun that says so: a place
 *   by the FTU, …          capitals alone, where no noun follows: a body
 *   Lukaku said            one such word as the speaker: a person
 *
 * What is left stays unread, and so do words in headlines, whose capitals mean nothing.
 */
#include "base/array.h"
#include "base/utf8.h"
#include "recognize/mentions.h"
#include "recognize/passes.h"

enum { MAX_RUN_WORDS = 4, MAX_ACRONYM_BYTES = 6 };

/** Capitalized words in a row that nothing has taken up. */
typedef struct unread_run {
    uint32_t first, end;
    size_t words, unknown, capitals; /**< of the words: not English; in capitals throughout */
    bool has_article;                /**< "the" stands before it */
    bool has_digits;
    bool is_explained; /**< a word is a noun, title, place … of the lexicon */
    bool is_foreign;   /**< a word of the lexicon that no name of a body has */
} unread_run;

static bool has_digit(rel_text text)
{
    for (size_t i = 0; i < text.size; i++)
        if (rel_ascii_is_digit(text.bytes[i]))
            return true;
    return false;
}

static size_t count_capitals(rel_text text)
{
    size_t count = 0;
    for (size_t i = 0; i < text.size; i++)
        count += rel_ascii_is_upper(text.bytes[i]);
    return count;
}

/** Whether the lexicon knows the word as something that is no part of a person's name. */
static bool is_explained(const rel_context *context, uint32_t token)
{
    const rel_phrase *phrase = rel_phrase_here(context, token);
    return phrase && !rel_phrase_is(phrase, REL_LEX_GIVEN_NAME) &&
           !rel_phrase_is(phrase, REL_LEX_FAMILY_NAME) &&
           !rel_phrase_is(phrase, REL_LEX_NAME_PARTICLE);
}

/** Whether it is of a class that no unlisted name of a body has: "Nobel", "President", "May". */
static bool is_foreign(const rel_context *context, uint32_t token)
{
    static const rel_lexicon_class classes[] = {
        REL_LEX_COMMON,       REL_LEX_TITLE,          REL_LEX_MONTH,        REL_LEX_WEEKDAY,
        REL_LEX_CRAFT,        REL_LEX_INCIDENT_HEAD,  REL_LEX_LAW_HEAD,     REL_LEX_PERSON,
        REL_LEX_MEETING_HEAD, REL_LEX_AGREEMENT_HEAD, REL_LEX_ORGANIZATION, REL_LEX_AGENCY};
    const rel_phrase *phrase = rel_phrase_here(context, token);
    for (size_t i = 0; phrase && i < COUNT_OF(classes); i++)
        if (rel_phrase_is(phrase, classes[i]))
            return true;
    return false;
}

static void look_at_word(const rel_context *context, unread_run *run, uint32_t at)
{
    rel_text word = rel_text_at(context, at);
    run->unknown += !rel_is_english(context, at);
    run->capitals += word.size > 1 && count_capitals(word) == word.size;
    run->has_digits |= has_digit(word);
    run->is_explained |= is_explained(context, at);
    run->is_foreign |= is_foreign(context, at);
}

static bool is_unread(const rel_context *context, uint32_t token)
{
    return rel_has_trait(context, token, REL_TRAIT_PENDING) &&
           !rel_has_trait(context, token, REL_TRAIT_NAMED);
}

/** The words in a row from `first` on. */
static unread_run find_run(const rel_context *context, uint32_t first)
{
    unread_run run = {.first = first, .end = first};
    for (; is_unread(context, run.end); run.words++)
        run.end = rel_compound_end(context, run.end);
    return run;
}

static void look_at_words(const rel_context *context, unread_run *run)
{
    uint32_t start = context->segments->sentences[context->sentence].first;
    run->has_article =
        run->first > start && (rel_word_at(context, run->first - 1) & REL_WORD_ARTICLE);
    for (uint32_t at = run->first; at < run->end; at = rel_compound_end(context, at))
        look_at_word(context, run, at);
}

/** "Mozilla Firefox", "Space Shuttle Columbia": part of a longer row that was read in part. */
static bool is_torn(const rel_context *context, const unread_run *run)
{
    uint32_t start = context->segments->sentences[context->sentence].first;
    bool follows =
        run->first > start && rel_is_capitalized(context, run->first - 1) &&
        !(rel_word_at(context, run->first - 1) & (REL_WORD_STOP | REL_WORD_DETERMINER)) &&
        !rel_phrase_is(rel_phrase_here(context, run->first - 1), REL_LEX_ADJECTIVE);
    return follows || rel_is_capitalized(context, run->end);
}

/** Whether the word after the run is a noun to which it belongs: "the ICI system". */
static bool is_modifier(const rel_context *context, const unread_run *run)
{
    if (run->end >= context->limit || rel_token_at(context, run->end)->kind != REL_TOKEN_WORD)
        return false;
    return !(rel_word_at(context, run->end) & (REL_WORD_STOP | REL_WORD_VERB | REL_WORD_SPEECH |
                                               REL_WORD_DETERMINER | REL_WORD_PRONOUN)) &&
           !rel_text_ends(rel_text_at(context, run->end), REL_TEXT("ed"));
}

static bool is_before(const rel_context *context, const unread_run *run, const char *word)
{
    uint32_t start = context->segments->sentences[context->sentence].first;
    return run->first > start && rel_token_is(context, run->first - 1, word);
}

/** "in", "near", "outside"; other words of place stand before bodies as well. */
static bool follows_locative(const rel_context *context, const unread_run *run)
{
    static const char *const words[] = {"in", "near", "outside", "around", "In", "Near", "Outside"};
    for (size_t i = 0; i < COUNT_OF(words); i++)
        if (is_before(context, run, words[i]))
            return true;
    return false;
}

/** "the town of", "the province of". */
static bool follows_place_noun(const rel_context *context, const unread_run *run)
{
    uint32_t start = context->segments->sentences[context->sentence].first;
    return run->first > start + 1 && is_before(context, run, "of") &&
           !rel_is_capitalized(context, run->first - 2) &&
           rel_phrase_is(rel_phrase_here(context, run->first - 2), REL_LEX_PLACE_HEAD);
}

static void add_person(rel_context *context, const unread_run *run)
{
    rel_noun_phrase phrase = {
        .first = run->first, .end = run->end, .possessor = REL_NONE, .count = 1};
    phrase.parts[0] = (rel_part){.kind = REL_PART_PERSON,
                                 .first = run->first,
                                 .end = run->end,
                                 .phrase = rel_phrase_here(context, run->first)};
    rel_person_mention(context, &phrase);
}

static void add_thing(rel_context *context, const unread_run *run, rel_entity_type type)
{
    rel_text name = rel_span_text(context, run->first, run->end);
    uint32_t entity = rel_entity_need(context, type, name, (rel_text){0});
    if (entity == REL_NONE)
        return;
    context->found->entities[entity].is_plural = type == REL_ORGANIZATION;
    uint32_t index = rel_add_reading(context, run->first, run->end, type, REL_MENTION_NAME);
    if (index == REL_NONE)
        return;
    context->readings[index].mention.entity = entity;
    context->readings[index].mention.is_modifier = is_modifier(context, run);
    context->readings[index].is_settled = true;
}

/** "the Tarnok Virus": an English noun in the singular says what it is, and is no body that is
 * known; bodies are called by plurals as well ("the Tarnok Brothers"). */
static bool ends_as_thing(const rel_context *context, const unread_run *run)
{
    rel_text last = rel_text_at(context, run->end - 1);
    bool is_plural = rel_text_ends(last, REL_TEXT("s")) && !rel_text_ends(last, REL_TEXT("ss")) &&
                     !rel_text_ends(last, REL_TEXT("us")) && !rel_text_ends(last, REL_TEXT("is"));
    return rel_is_english(context, run->end - 1) && !is_plural;
}

static bool is_body(const rel_context *context, const unread_run *run)
{
    return run->has_article && run->unknown && !run->is_foreign && !run->has_digits &&
           !ends_as_thing(context, run);
}

/** Two words or more that English does not have, where no thing is named. */
static bool is_person(const rel_context *context, const unread_run *run)
{
    return !run->capitals && !run->has_article && !is_before(context, run, "at") &&
           !rel_follows_thing(context, run->first);
}

static void judge_several(rel_context *context, const unread_run *run)
{
    bool is_unknown = run->unknown == run->words && !run->has_digits && !run->is_explained;
    bool is_place = (follows_place_noun(context, run) && !run->has_digits) ||
                    (follows_locative(context, run) && is_unknown && !is_modifier(context, run));
    if (is_place)
        add_thing(context, run, REL_PLACE);
    else if (is_unknown && is_person(context, run))
        add_person(context, run);
    else if (is_body(context, run))
        add_thing(context, run, REL_ORGANIZATION);
}

/** Whether the sentence is written in capitals around the word. */
static bool is_shouted(const rel_context *context, uint32_t token)
{
    uint32_t start = context->segments->sentences[context->sentence].first;
    const rel_token *before = token > start ? rel_token_at(context, token - 1) : NULL;
    const rel_token *after = token + 1 < context->limit ? rel_token_at(context, token + 1) : NULL;
    return (before && before->size > 1 && (before->flags & REL_TOKEN_ALL_CAPS)) ||
           (after && after->size > 1 && (after->flags & REL_TOKEN_ALL_CAPS));
}

/** "XVII" */
static bool is_roman_number(rel_text word)
{
    for (size_t i = 0; i < word.size; i++)
        if (!memchr("IVXLCDM", word.bytes[i], 7))
            return false;
    return true;
}

/** The body in the brackets behind the letters: "CEI (Italian Episcopal Conference)"; or REL_NONE.
 */
static uint32_t body_in_brackets(const rel_context *context, uint32_t at)
{
    for (size_t i = 0; rel_token_is(context, at, "(") && i < context->reading_count; i++) {
        const rel_mention *mention = &context->readings[i].mention;
        bool is_body = mention->type == REL_ORGANIZATION || mention->type == REL_AGENCY;
        if (mention->first == at + 1 && is_body && mention->level == REL_MENTION_NAME &&
            rel_token_is(context, mention->first + mention->token_count, ")"))
            return mention->entity;
    }
    return REL_NONE;
}

static void add_acronym(rel_context *context, const unread_run *run)
{
    uint32_t body = body_in_brackets(context, run->end);
    if (body != REL_NONE)
        rel_entity_call(context, body, rel_text_at(context, run->first));
    else
        add_thing(context, run, REL_ORGANIZATION);
}

/** "FTU", "M5S"; a digit at the end rather makes a product or a road. */
static bool is_acronym(const rel_context *context, const unread_run *run)
{
    rel_text word = rel_text_at(context, run->first);
    return word.size >= 3 && word.size <= MAX_ACRONYM_BYTES && count_capitals(word) >= 2 &&
           rel_ascii_is_upper(word.bytes[word.size - 1]) && (run->capitals || run->has_digits) &&
           !is_roman_number(word) && !run->is_explained && !is_shouted(context, run->first) &&
           !is_modifier(context, run);
}

static void judge_single(rel_context *context, const unread_run *run)
{
    uint32_t start = context->segments->sentences[context->sentence].first;
    bool is_name = run->unknown && !run->capitals && !run->has_digits && !run->is_explained &&
                   run->first > start && !run->has_article && !is_modifier(context, run);
    if (follows_place_noun(context, run) && !run->has_digits && !run->is_foreign)
        add_thing(context, run, REL_PLACE);
    else if (is_acronym(context, run) && run->first > start)
        add_acronym(context, run);
    else if (is_name && follows_locative(context, run))
        add_thing(context, run, REL_PLACE);
    else if (is_name && (rel_word_at(context, run->end) & REL_WORD_SPEECH) &&
             !rel_follows_thing(context, run->first))
        add_person(context, run);
}

/** Whether the run may be a name: short, not torn from more, no heading of what follows. */
static bool is_whole(const rel_context *context, const unread_run *run)
{
    return run->words <= MAX_RUN_WORDS && !is_torn(context, run) &&
           !rel_token_is(context, run->end, ":");
}

void rel_read_unlisted_names(rel_context *context, bool is_single)
{
    uint32_t done = 0, entered = REL_NONE;
    rel_mark_names(context);
    for (size_t i = 0; i < context->pending_count && !context->has_failed; i++) {
        uint32_t first = context->in_order[i], sentence = rel_sentence_of(context, first);
        if (sentence != entered)
            rel_enter_sentence(context, entered = sentence);
        if (first < done || !context->capitals_mean_names || !is_unread(context, first))
            continue;
        unread_run run = find_run(context, first);
        done = run.end;
        if (is_single != (run.words == 1) || !is_whole(context, &run))
            continue;
        look_at_words(context, &run);
        (is_single ? judge_single : judge_several)(context, &run);
    }
}
