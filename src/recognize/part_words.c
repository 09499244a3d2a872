/*
 * Determiners, numbers, adjectives and nouns of noun phrases. Lower-case words that nobody knows
 * are let in between an anchor and a head; forms that look like verbs are not.
 */
#include "recognize/part_words.h"

#include "base/array.h"

enum { MAX_UNKNOWN_IN_A_ROW = 3, SHORTEST_MODIFIER = 3 };

/** "that" before a number, a plural or an article begins a clause. */
static bool is_conjunction(const rel_context *context, uint32_t at)
{
    const rel_phrase *next = rel_phrase_here(context, at + 1);
    if (!rel_token_is(context, at, "that") && !rel_token_is(context, at, "That"))
        return false;
    return !next || next->senses[0]->is_plural || rel_phrase_is(next, REL_LEX_NUMBER) ||
           rel_is_capitalized(context, at + 1);
}

uint32_t rel_read_determiner(rel_context *context, rel_noun_phrase *phrase, uint32_t at,
                             rel_part *ret)
{
    uint32_t bits = rel_word_at(context, at);
    ret->kind = REL_PART_DETERMINER;
    if (rel_is_possessive_mark(context, at) && phrase->count == 0)
        return at + 1; /* of something that is no entity: "the weekend's shooting" */
    if (!(bits & (REL_WORD_DETERMINER | REL_WORD_POSSESSIVE)) || is_conjunction(context, at))
        return at;
    bool is_first = phrase->count == 0 && phrase->possessor == REL_NONE;
    bool follows_all = rel_phrase_ends_in(phrase, REL_PART_DETERMINER) && phrase->count == 1 &&
                       !(rel_word_at(context, phrase->parts[0].first) &
                         (REL_WORD_ARTICLE | REL_WORD_POSSESSIVE)) &&
                       (bits & (REL_WORD_ARTICLE | REL_WORD_POSSESSIVE | REL_WORD_DEFINITE));
    if (!is_first && !follows_all && !rel_phrase_ends_in(phrase, REL_PART_NUMBER))
        return at;
    return at + 1;
}

static bool is_number(const rel_context *context, uint32_t at)
{
    return rel_token_at(context, at)->kind == REL_TOKEN_NUMBER ||
           rel_phrase_is(rel_phrase_here(context, at), REL_LEX_NUMBER);
}

/** "five", "10,000", "up to 16" without "up to", "hundreds of", "a group of", "two of its". */
uint32_t rel_read_number(rel_context *context, rel_noun_phrase *phrase, uint32_t at, rel_part *ret)
{
    if (rel_phrase_has_head(phrase) && !rel_phrase_ends_in(phrase, REL_PART_NATION))
        return at;
    if (rel_phrase_ends_in(phrase, REL_PART_CAPITALIZED) ||
        (rel_phrase_ends_in(phrase, REL_PART_MODIFIER) &&
         !(rel_word_at(context, rel_head_part(phrase)->first) & REL_WORD_MODIFIER)))
        return at;
    uint32_t bits = rel_word_at(context, at);
    bool is_part_of = rel_token_is(context, at + 1, "of");
    ret->kind = REL_PART_NUMBER;
    if (rel_compound_end(context, at) > at + 1)
        return at; /* "two-day" is an adjective */
    if ((bits & REL_WORD_PARTITIVE) && is_part_of)
        return at + 2;
    if (!is_number(context, at))
        return at;
    uint32_t end = at;
    while (end < context->limit && is_number(context, end))
        end++;
    ret->phrase = rel_phrase_here(context, at);
    ret->sense = ret->phrase ? rel_phrase_sense(ret->phrase, REL_LEX_NUMBER) : NULL;
    bool goes_on = rel_token_is(context, end, "of") &&
                   (rel_word_at(context, end + 1) & (REL_WORD_DETERMINER | REL_WORD_POSSESSIVE));
    return goes_on ? end + 1 : end;
}

uint32_t rel_read_ordinal(rel_context *context, rel_noun_phrase *phrase, uint32_t at, rel_part *ret)
{
    const rel_phrase *found = rel_phrase_here(context, at);
    if (!rel_phrase_is(found, REL_LEX_ORDINAL) || rel_phrase_ends_in(phrase, REL_PART_PERSON))
        return at;
    *ret = (rel_part){.kind = REL_PART_ORDINAL,
                      .phrase = found,
                      .sense = rel_phrase_sense(found, REL_LEX_ORDINAL)};
    return at + found->token_count;
}

bool rel_ends_like_a_verb(rel_text word)
{
    if (rel_text_ends(word, REL_TEXT("ly")) || rel_text_ends(word, REL_TEXT("ed")))
        return true;
    return rel_text_ends(word, REL_TEXT("s")) && !rel_text_ends(word, REL_TEXT("ss")) &&
           !rel_text_ends(word, REL_TEXT("us")) && !rel_text_ends(word, REL_TEXT("ics"));
}

/** Whether an unlisted lower-case word may stand before the noun of this phrase. */
static bool may_modify(const rel_context *context, const rel_noun_phrase *phrase, uint32_t at)
{
    const rel_token *token = rel_token_at(context, at);
    rel_text word = rel_text_at(context, at);
    bool is_compound = rel_compound_end(context, at) > at + 1;
    if (is_compound && token->kind <= REL_TOKEN_NUMBER)
        return phrase->count == 0 || phrase->count + 1 < REL_MAX_PARTS;
    if (token->kind != REL_TOKEN_WORD || (rel_word_at(context, at) & REL_WORD_STOPPERS))
        return false;
    bool is_anchored = phrase->possessor != REL_NONE;
    for (size_t i = 0; i < phrase->count; i++)
        is_anchored |= phrase->parts[i].kind != REL_PART_CAPITALIZED;
    if (!is_anchored)
        return false;
    if (rel_phrase_has_head(phrase) && !rel_phrase_ends_in(phrase, REL_PART_NATION))
        return false;
    size_t unknown = 0;
    while (unknown < phrase->count &&
           phrase->parts[phrase->count - 1 - unknown].kind == REL_PART_MODIFIER)
        unknown++;
    return unknown < MAX_UNKNOWN_IN_A_ROW && word.size >= SHORTEST_MODIFIER &&
           !rel_ends_like_a_verb(word);
}

/** Whether a part can be the subject of a verb: a name or a noun, but no adjective of a nation. */
static bool can_act(const rel_part *part)
{
    if (part->kind == REL_PART_NATION)
        return rel_part_names_country(part) || (part->sense && part->sense->is_acronym);
    return part->kind > REL_PART_NATION;
}

/** Whether the word before a phrase is its auxiliary or a noun: "has jailed", "voters ousted". */
static bool follows_subject(const rel_context *context, uint32_t at)
{
    uint32_t first = context->segments->sentences[context->sentence].first;
    if (at == first || rel_token_at(context, at - 1)->kind != REL_TOKEN_WORD)
        return false;
    static const char *const auxiliaries[] = {"has", "have", "had", "having"};
    for (size_t i = 0; i < COUNT_OF(auxiliaries); i++)
        if (rel_token_is(context, at - 1, auxiliaries[i]))
            return true;
    uint32_t before = rel_word_at(context, at - 1);
    const rel_phrase *phrase = rel_phrase_here(context, at - 1);
    const rel_sense *nation = phrase ? rel_phrase_sense(phrase, REL_LEX_ADJECTIVE) : NULL;
    bool is_noun = rel_phrase_is(phrase, REL_LEX_AGENCY_HEAD) ||
                   rel_phrase_is(phrase, REL_LEX_GROUP_HEAD) || (nation && nation->is_acronym);
    bool is_adjective = (before & (REL_WORD_STOPPERS | REL_WORD_MODIFIER)) || nation ||
                        rel_text_ends(rel_text_at(context, at - 1), REL_TEXT("ly"));
    return is_noun || !is_adjective;
}

/** "Police jailed Jan Berg", "has ousted the king": a participle that is the verb. */
static bool is_finite(const rel_context *context, const rel_noun_phrase *phrase, uint32_t at)
{
    if (!rel_text_ends(rel_text_at(context, at), REL_TEXT("ed")) ||
        rel_is_capitalized(context, at) || rel_compound_end(context, at) > at + 1)
        return false;
    if (phrase->count)
        return can_act(rel_head_part(phrase));
    return phrase->possessor == REL_NONE && follows_subject(context, at);
}

uint32_t rel_read_modifier(rel_context *context, rel_noun_phrase *phrase, uint32_t at,
                           rel_part *ret)
{
    const rel_phrase *found = rel_phrase_here(context, at);
    uint32_t bits = rel_word_at(context, at);
    bool ended = rel_phrase_ends_in(phrase, REL_PART_PERSON) ||
                 (phrase->count && rel_head_part(phrase)->kind > REL_PART_NATION &&
                  rel_part_is_plural(rel_head_part(phrase)));
    ret->kind = REL_PART_MODIFIER;
    bool follows_name = rel_phrase_ends_in(phrase, REL_PART_NATION) &&
                        rel_part_names_country(rel_head_part(phrase));
    bool follows_body = rel_phrase_ends_in(phrase, REL_PART_BODY);
    bool is_verb = is_finite(context, phrase, at) || (follows_body && (bits & REL_WORD_VERB));
    if (ended || is_verb) /* "Tunisia detained …", "the Interior Ministry accused …" */
        return at;
    if (rel_phrase_is(found, REL_LEX_TITLE_MODIFIER)) {
        ret->phrase = found;
        ret->sense = rel_phrase_sense(found, REL_LEX_TITLE_MODIFIER);
        return at + found->token_count;
    }
    bool is_anchored = phrase->count || phrase->possessor != REL_NONE;
    if ((bits & REL_WORD_MODIFIER) && (is_anchored || !(bits & REL_WORD_ENDERS)))
        return rel_compound_end(context, at);
    if ((rel_is_capitalized(context, at) && rel_compound_end(context, at) == at + 1) ||
        rel_phrase_is(found, REL_LEX_MONTH))
        return at;
    return !follows_name && may_modify(context, phrase, at) ? rel_compound_end(context, at) : at;
}

static const struct {
    rel_lexicon_class class;
    rel_part_kind kind;
} nouns[] = {
    {REL_LEX_GROUP_HEAD, REL_PART_GROUP_NOUN},
    {REL_LEX_AGENCY_HEAD, REL_PART_AGENCY_NOUN},
    {REL_LEX_SIDE, REL_PART_SIDE},
};

/** Whether a noun of groups rather stands for a state: "the two countries", "both sides". */
static bool means_state(const rel_phrase *phrase)
{
    static const rel_text states[] = {{"side", 4},       {"country", 7},      {"nation", 6},
                                      {"state", 5},      {"government", 10},  {"republic", 8},
                                      {"kingdom", 7},    {"authorities", 11}, {"leadership", 10},
                                      {"delegation", 10}};
    const rel_sense *side = rel_phrase_sense(phrase, REL_LEX_SIDE);
    for (size_t i = 0; side && i < COUNT_OF(states); i++)
        if (rel_text_equal(side->name, states[i]))
            return true;
    return false;
}

/** Nouns of bodies and people: "ministry", "government", "officers". */
uint32_t rel_read_noun(rel_context *context, rel_noun_phrase *phrase, uint32_t at, rel_part *ret)
{
    const rel_phrase *found = rel_phrase_here(context, at);
    if (!found || found->part_size || rel_is_dated(context, at))
        return at;
    if (phrase->count == 0 && phrase->possessor == REL_NONE &&
        (rel_word_at(context, at) & REL_WORD_ENDERS))
        return at;
    for (size_t i = means_state(found); i < COUNT_OF(nouns); i++)
        if (rel_phrase_is(found, nouns[i].class)) {
            *ret = (rel_part){.kind = nouns[i].kind,
                              .phrase = found,
                              .sense = rel_phrase_sense(found, nouns[i].class)};
            return at + found->token_count;
        }
    return at;
}

uint32_t rel_read_capitalized(rel_context *context, uint32_t at, rel_part *ret)
{
    uint32_t bits = rel_word_at(context, at);
    bool is_grammar = bits & (REL_WORD_STOP | REL_WORD_DETERMINER | REL_WORD_PRONOUN);
    if (!rel_is_capitalized(context, at) || is_grammar || rel_is_dated(context, at))
        return at;
    ret->kind = REL_PART_CAPITALIZED;
    ret->phrase = rel_phrase_here(context, at);
    return rel_compound_end(context, at);
}
