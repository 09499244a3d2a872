/*
 * A noun phrase is read from left to right, part by part, by a table of readers, as long as its
 * parts may follow one another; then what cannot be a head is taken off its end. Lower-case words
 * that nobody knows are let in between an anchor ("the", "five", "Chinese") and a head, so that no
 * list of adjectives has to be complete; verbs and function words are known and end the phrase.
 */
#include "recognize/parts.h"

#include "base/array.h"
#include "base/utf8.h"

enum { MAX_UNKNOWN_IN_A_ROW = 3, SHORTEST_MODIFIER = 3 };

/** Words at which no noun phrase begins. */
enum { ENDERS = REL_WORD_STOP | REL_WORD_VERB };

/** Words that no listed or unlisted adjective is. */
enum {
    STOPPERS =
        REL_WORD_STOP | REL_WORD_VERB | REL_WORD_DETERMINER | REL_WORD_POSSESSIVE | REL_WORD_PRONOUN
};

static bool has_head(const rel_noun_phrase *phrase)
{
    return phrase->count && rel_head_part(phrase)->kind >= REL_PART_NATION;
}

/** Whether the last part is of that kind. */
static bool ends_in(const rel_noun_phrase *phrase, rel_part_kind kind)
{
    return phrase->count && rel_head_part(phrase)->kind == kind;
}

/** Whether the part is a noun or title in the plural. */
static bool is_plural(const rel_part *part)
{
    return part->sense && part->sense->is_plural;
}

/** "that" before a number, a plural or an article begins a clause. */
static bool is_conjunction(const rel_context *context, uint32_t at)
{
    const rel_phrase *next = rel_phrase_here(context, at + 1);
    if (!rel_token_is(context, at, "that") && !rel_token_is(context, at, "That"))
        return false;
    return !next || next->senses[0]->is_plural || rel_phrase_is(next, REL_LEX_NUMBER) ||
           rel_is_capitalized(context, at + 1);
}

static uint32_t read_determiner(rel_context *context, rel_noun_phrase *phrase, uint32_t at,
                                rel_part *ret)
{
    uint32_t bits = rel_word_at(context, at);
    ret->kind = REL_PART_DETERMINER;
    if (rel_is_possessive_mark(context, at) && phrase->count == 0)
        return at + 1; /* of something that is no entity: "the weekend's shooting" */
    if (!(bits & (REL_WORD_DETERMINER | REL_WORD_POSSESSIVE)) || is_conjunction(context, at))
        return at;
    bool is_first = phrase->count == 0 && phrase->possessor == REL_NONE;
    bool follows_all = ends_in(phrase, REL_PART_DETERMINER) && phrase->count == 1 &&
                       !(rel_word_at(context, phrase->parts[0].first) &
                         (REL_WORD_ARTICLE | REL_WORD_POSSESSIVE)) &&
                       (bits & (REL_WORD_ARTICLE | REL_WORD_POSSESSIVE | REL_WORD_DEFINITE));
    if (!is_first && !follows_all && !ends_in(phrase, REL_PART_NUMBER))
        return at;
    return at + 1;
}

static bool is_number(const rel_context *context, uint32_t at)
{
    return rel_token_at(context, at)->kind == REL_TOKEN_NUMBER ||
           rel_phrase_is(rel_phrase_here(context, at), REL_LEX_NUMBER);
}

/** "five", "10,000", "up to 16" without "up to", "hundreds of", "a group of", "two of its". */
static uint32_t read_number(rel_context *context, rel_noun_phrase *phrase, uint32_t at,
                            rel_part *ret)
{
    if (has_head(phrase) && !ends_in(phrase, REL_PART_NATION))
        return at;
    if (ends_in(phrase, REL_PART_CAPITALIZED) ||
        (ends_in(phrase, REL_PART_MODIFIER) &&
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

static uint32_t read_ordinal(rel_context *context, rel_noun_phrase *phrase, uint32_t at,
                             rel_part *ret)
{
    const rel_phrase *found = rel_phrase_here(context, at);
    if (!rel_phrase_is(found, REL_LEX_ORDINAL) || ends_in(phrase, REL_PART_PERSON))
        return at;
    *ret = (rel_part){.kind = REL_PART_ORDINAL,
                      .phrase = found,
                      .sense = rel_phrase_sense(found, REL_LEX_ORDINAL)};
    return at + found->token_count;
}

static bool ends_like_a_verb(rel_text word)
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
    if (token->kind != REL_TOKEN_WORD || (rel_word_at(context, at) & STOPPERS))
        return false;
    bool is_anchored = phrase->possessor != REL_NONE;
    for (size_t i = 0; i < phrase->count; i++)
        is_anchored |= phrase->parts[i].kind != REL_PART_CAPITALIZED;
    if (!is_anchored)
        return false;
    if (has_head(phrase) && !ends_in(phrase, REL_PART_NATION))
        return false;
    size_t unknown = 0;
    while (unknown < phrase->count &&
           phrase->parts[phrase->count - 1 - unknown].kind == REL_PART_MODIFIER)
        unknown++;
    return unknown < MAX_UNKNOWN_IN_A_ROW && word.size >= SHORTEST_MODIFIER &&
           !ends_like_a_verb(word);
}

static bool is_country_name(const rel_part *part)
{
    return part->sense && part->sense->class != REL_LEX_ADJECTIVE &&
           part->sense->class != REL_LEX_DEMONYM && !part->sense->is_acronym &&
           part->sense->class != REL_LEX_ORGANIZATION;
}

static uint32_t read_modifier(rel_context *context, rel_noun_phrase *phrase, uint32_t at,
                              rel_part *ret)
{
    const rel_phrase *found = rel_phrase_here(context, at);
    uint32_t bits = rel_word_at(context, at);
    bool ended = ends_in(phrase, REL_PART_PERSON) ||
                 (phrase->count && rel_head_part(phrase)->kind > REL_PART_NATION &&
                  is_plural(rel_head_part(phrase)));
    ret->kind = REL_PART_MODIFIER;
    bool follows_name = ends_in(phrase, REL_PART_NATION) && is_country_name(rel_head_part(phrase));
    bool is_verb = follows_name && rel_text_ends(rel_text_at(context, at), REL_TEXT("ed"));
    if (ended || is_verb) /* "Tunisia detained …" */
        return at;
    if (rel_phrase_is(found, REL_LEX_TITLE_MODIFIER)) {
        ret->phrase = found;
        ret->sense = rel_phrase_sense(found, REL_LEX_TITLE_MODIFIER);
        return at + found->token_count;
    }
    bool is_anchored = phrase->count || phrase->possessor != REL_NONE;
    if ((bits & REL_WORD_MODIFIER) && (is_anchored || !(bits & ENDERS)))
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
static uint32_t read_noun(rel_context *context, rel_noun_phrase *phrase, uint32_t at, rel_part *ret)
{
    const rel_phrase *found = rel_phrase_here(context, at);
    if (!found || found->part_size || context->is_dated[at])
        return at;
    if (phrase->count == 0 && phrase->possessor == REL_NONE && (rel_word_at(context, at) & ENDERS))
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

static uint32_t read_capitalized(rel_context *context, uint32_t at, rel_part *ret)
{
    uint32_t bits = rel_word_at(context, at);
    bool is_grammar = bits & (REL_WORD_STOP | REL_WORD_DETERMINER | REL_WORD_PRONOUN);
    if (!rel_is_capitalized(context, at) || is_grammar || context->is_dated[at])
        return at;
    ret->kind = REL_PART_CAPITALIZED;
    ret->phrase = rel_phrase_here(context, at);
    return rel_compound_end(context, at);
}

/** "and" between parts, or the hyphen of "China-US". */
static bool is_joint(const rel_context *context, uint32_t at)
{
    if (rel_token_is(context, at, "and"))
        return true;
    return rel_token_is(context, at, "-") && rel_compound_end(context, at - 1) > at;
}

/** Whether a part like the last one comes at `at`. */
static bool goes_on_with(rel_context *context, const rel_part *last, uint32_t at, bool is_and)
{
    rel_part next = {0};
    while (rel_phrase_is(rel_phrase_here(context, at), REL_LEX_TITLE_MODIFIER))
        at += rel_phrase_here(context, at)->token_count;
    if (last->kind == REL_PART_TITLE)
        return is_and && rel_read_title(context, at, &next) > at;
    return rel_read_nation(context, at, &next) > at && !(is_and && is_country_name(&next));
}

/** "and" inside a phrase: "Hungarian and Romanian officials", "State Councilor and Minister". */
static uint32_t read_and(rel_context *context, rel_noun_phrase *phrase, uint32_t at, rel_part *ret)
{
    if (!phrase->count || !is_joint(context, at))
        return at;
    const rel_part *last = rel_head_part(phrase);
    bool is_and = rel_token_is(context, at, "and");
    bool joins_nations = last->kind == REL_PART_NATION &&
                         (!is_and || (!is_country_name(last) && phrase->possessor == REL_NONE));
    if ((!joins_nations && last->kind != REL_PART_TITLE) ||
        !goes_on_with(context, last, at + 1, is_and))
        return at;
    ret->kind = REL_PART_AND;
    return at + 1;
}

/** "Vietnamese-led", "US-based": what the hyphen ties to a nation is an adjective. */
static uint32_t read_tied(rel_context *context, rel_noun_phrase *phrase, uint32_t at, rel_part *ret)
{
    if (!ends_in(phrase, REL_PART_NATION) || !is_joint(context, at) ||
        rel_token_is(context, at, "and"))
        return at;
    ret->kind = REL_PART_MODIFIER;
    return rel_compound_end(context, at + 1);
}

/** After the name of a person only a noun that his rule is called by: "Obama administration". */
static uint32_t read_after_person(rel_context *context, uint32_t at, rel_part *ret)
{
    const rel_phrase *found = rel_phrase_here(context, at);
    if (!rel_phrase_is(found, REL_LEX_SIDE) || found->token_count != 1)
        return at;
    *ret = (rel_part){
        .kind = REL_PART_SIDE, .phrase = found, .sense = rel_phrase_sense(found, REL_LEX_SIDE)};
    return at + 1;
}

/** Nouns that stand before the name of a body: "the newspaper Jutarnji list", "the group Kifaya".
 */
static bool names_body(const rel_part *noun)
{
    static const rel_text kinds[] = {{"body", 4}, {"company", 7}, {"media", 5}};
    if (noun->kind != REL_PART_GROUP_NOUN || is_plural(noun))
        return false;
    for (size_t i = 0; i < COUNT_OF(kinds); i++)
        if (rel_text_equal(noun->sense->kind, kinds[i]))
            return true;
    return false;
}

/** The unknown name of a body after a noun that says what it is. */
static uint32_t read_named_body(rel_context *context, const rel_noun_phrase *phrase, uint32_t at,
                                rel_part *ret)
{
    uint32_t end = at;
    while (rel_is_capitalized(context, end) && !context->is_dated[end] &&
           !(rel_word_at(context, end) & STOPPERS))
        end = rel_compound_end(context, end);
    *ret = (rel_part){.kind = REL_PART_BODY, .sense = rel_head_part(phrase)->sense};
    return end;
}

static bool follows_title(const rel_context *context, const rel_noun_phrase *phrase)
{
    if (!phrase->count)
        return false;
    const rel_part *last = rel_head_part(phrase);
    if (names_body(last))
        return false;
    if (last->kind == REL_PART_TITLE || last->kind == REL_PART_GROUP_NOUN)
        return !is_plural(last);
    return rel_word_at(context, last->end - 1) & REL_WORD_ROLE;
}

/** The names that may stand at `at`, most telling first. */
static uint32_t read_name(rel_context *context, const rel_noun_phrase *phrase, uint32_t at,
                          rel_part *ret)
{
    static uint32_t (*const readers[])(rel_context *, uint32_t, rel_part *) = {
        rel_read_body, rel_read_title, rel_read_event, rel_read_nation};
    const rel_phrase *found = rel_phrase_here(context, at);
    if (context->is_dated[at])
        return at;
    bool may_be_person = context->capitals_mean_names || rel_phrase_is(found, REL_LEX_PERSON) ||
                         rel_phrase_is(found, REL_LEX_GIVEN_NAME);
    if (phrase->count && names_body(rel_head_part(phrase)) && context->capitals_mean_names) {
        uint32_t end = rel_read_body(context, at, ret);
        return end > at ? end : read_named_body(context, phrase, at, ret);
    }
    if (follows_title(context, phrase) && may_be_person) {
        uint32_t end = rel_read_body(context, at, ret);
        if (end > at && end - at > 1)
            return end;
        end = rel_read_person(context, at, true, ret);
        if (end > at)
            return end;
    }
    bool is_verb =
        !phrase->count && phrase->possessor == REL_NONE && (rel_word_at(context, at) & ENDERS);
    for (size_t i = 0; i < COUNT_OF(readers) && !is_verb; i++) {
        *ret = (rel_part){0};
        uint32_t end = readers[i](context, at, ret);
        if (end > at)
            return end;
    }
    return may_be_person ? rel_read_person(context, at, false, ret) : at;
}

/** Whether a further noun may follow the one that the phrase ends in: "police officers". */
static bool may_follow(const rel_noun_phrase *phrase, const rel_part *part)
{
    if (!has_head(phrase))
        return true;
    const rel_part *last = rel_head_part(phrase);
    if (last->kind == REL_PART_PERSON)
        return part->kind == REL_PART_SIDE;
    if (last->kind == REL_PART_EVENT_NOUN || last->kind == REL_PART_EVENT_NAME)
        return part->kind == REL_PART_EVENT_NOUN || part->kind == REL_PART_GROUP_NOUN;
    if (last->kind >= REL_PART_TITLE && is_plural(last))
        return false;
    /* A name before a verb that could be a noun: "Iran attacks Israel". */
    bool is_clause = part->kind == REL_PART_EVENT_NOUN && part->sense->is_plural &&
                     last->kind == REL_PART_NATION && is_country_name(last) && phrase->count == 1;
    bool two_names = (part->kind == REL_PART_NATION || part->kind == REL_PART_PLACE) &&
                     last->kind == REL_PART_NATION && is_country_name(last);
    return !is_clause && !two_names;
}

/** Whether a hyphen ties a lower-case word to the next: "state-sponsored" is no state. */
static bool is_tied_word(const rel_context *context, uint32_t at)
{
    const rel_phrase *phrase = rel_phrase_here(context, at);
    uint32_t end = rel_compound_end(context, at);
    return end > at + 1 && !rel_is_capitalized(context, at) &&
           !(phrase && phrase->token_count >= end - at) && !rel_is_capitalized(context, at + 2);
}

static uint32_t next_part(rel_context *context, rel_noun_phrase *phrase, uint32_t at, rel_part *ret)
{
    static uint32_t (*const readers[])(rel_context *, rel_noun_phrase *, uint32_t, rel_part *) = {
        read_determiner, read_ordinal, read_number, read_and, read_tied, read_noun, read_modifier};
    uint32_t end;
    *ret = (rel_part){0};
    if (ends_in(phrase, REL_PART_PERSON))
        return read_after_person(context, at, ret);
    if (is_tied_word(context, at))
        return read_modifier(context, phrase, at, ret);
    if ((end = read_name(context, phrase, at, ret)) > at)
        return end;
    for (size_t i = 0; i < COUNT_OF(readers); i++) {
        *ret = (rel_part){0};
        if ((end = readers[i](context, phrase, at, ret)) > at)
            return end;
    }
    *ret = (rel_part){0};
    return read_capitalized(context, at, ret);
}

/** Cut the phrase back to before "and" if what follows does not need it. */
static void check_and(rel_noun_phrase *phrase)
{
    for (size_t i = 1; i + 1 < phrase->count; i++) {
        if (phrase->parts[i].kind != REL_PART_AND)
            continue;
        rel_part_kind head = rel_head_part(phrase)->kind;
        bool joins_titles = phrase->parts[i - 1].kind == REL_PART_TITLE;
        bool is_needed = joins_titles ? head == REL_PART_PERSON
                                      : head > REL_PART_BODY && head != REL_PART_PERSON;
        if (!is_needed) {
            phrase->count = i;
            return;
        }
    }
}

/**
 * Whether the noun that ends the phrase only modifies an unlisted noun behind it: "law
 * enforcement", "intellectual property". Forms that look like verbs are taken for verbs.
 */
static bool is_modifying(const rel_context *context, const rel_noun_phrase *phrase)
{
    const rel_part *head = rel_head_part(phrase);
    uint32_t next = head->end;
    if (head->kind < REL_PART_AGENCY_NOUN || head->kind == REL_PART_EVENT_NAME ||
        next >= context->limit || is_plural(head) || rel_is_capitalized(context, head->end - 1))
        return false;
    bool is_word = rel_token_at(context, next)->kind == REL_TOKEN_WORD &&
                   !rel_is_capitalized(context, next) && !context->is_dated[next] &&
                   !rel_phrase_here(context, next);
    return is_word && !(rel_word_at(context, next) & ~(uint32_t)REL_WORD_MODIFIER) &&
           !ends_like_a_verb(rel_text_at(context, next)) &&
           !rel_text_ends(rel_text_at(context, next), REL_TEXT("ing"));
}

static void take_off_tail(rel_context *context, rel_noun_phrase *phrase)
{
    if (phrase->count && has_head(phrase) && is_modifying(context, phrase))
        phrase->count--;
    while (phrase->count && !has_head(phrase)) {
        const rel_part *part = rel_head_part(phrase);
        if (part->kind == REL_PART_CAPITALIZED)
            REL_CONTEXT_PUSH(context, context->pending, context->pending_count,
                             context->pending_capacity, part->first);
        phrase->count--;
    }
}

/** Where the mention begins: not with the apostrophe of an owner, nor with "both" before names. */
static uint32_t start_of(const rel_context *context, const rel_noun_phrase *phrase)
{
    const rel_part *first = &phrase->parts[0];
    rel_part_kind head = rel_head_part(phrase)->kind;
    bool is_name = head == REL_PART_PERSON || head == REL_PART_BODY;
    bool is_idle = first->kind == REL_PART_DETERMINER && is_name &&
                   !(rel_word_at(context, first->first) & (REL_WORD_ARTICLE | REL_WORD_POSSESSIVE));
    bool is_mark =
        first->kind == REL_PART_DETERMINER && rel_is_possessive_mark(context, first->first);
    return phrase->count > 1 && (is_idle || is_mark) ? phrase->parts[1].first : first->first;
}

bool rel_read_noun_phrase(rel_context *context, uint32_t at, rel_noun_phrase *phrase)
{
    if (phrase->possessor == REL_NONE)
        phrase->first = at;
    phrase->count = 0;
    while (at < context->limit && phrase->count < REL_MAX_PARTS) {
        rel_part part;
        uint32_t end = next_part(context, phrase, at, &part);
        if (end == at || !may_follow(phrase, &part))
            break;
        part.first = at;
        part.end = end;
        phrase->parts[phrase->count++] = part;
        at = end;
    }
    take_off_tail(context, phrase);
    check_and(phrase);
    take_off_tail(context, phrase);
    if (!phrase->count)
        return false;
    phrase->end = rel_head_part(phrase)->end;
    if (phrase->possessor == REL_NONE)
        phrase->first = start_of(context, phrase);
    return true;
}
