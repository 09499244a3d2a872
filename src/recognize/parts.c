/*
 * A noun phrase is read from left to right, part by part, by a table of readers, as long as its
 * parts may follow one another; then what cannot be a head is taken off its end. Lower-case words
 * that nobody knows are let in between an anchor ("the", "five", "Chinese") and a head, so that no
 * list of adjectives has to be complete; verbs and function words are known and end the phrase.
 */
#include "recognize/parts.h"

#include "base/array.h"
#include "base/bits.h"
#include "recognize/part_words.h"

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
    return rel_read_nation(context, at, &next) > at && !(is_and && rel_part_names_country(&next));
}

/** "and" inside a phrase: "Hungarian and Romanian officials", "State Councilor and Minister". */
static uint32_t read_and(rel_context *context, rel_noun_phrase *phrase, uint32_t at, rel_part *ret)
{
    if (!phrase->count || !is_joint(context, at))
        return at;
    const rel_part *last = rel_head_part(phrase);
    bool is_and = rel_token_is(context, at, "and");
    bool joins_nations =
        last->kind == REL_PART_NATION &&
        (!is_and || (!rel_part_names_country(last) && phrase->possessor == REL_NONE));
    if ((!joins_nations && last->kind != REL_PART_TITLE) ||
        !goes_on_with(context, last, at + 1, is_and))
        return at;
    ret->kind = REL_PART_AND;
    return at + 1;
}

/** "Vietnamese-led", "US-based": what the hyphen ties to a nation is an adjective. */
static uint32_t read_tied(rel_context *context, rel_noun_phrase *phrase, uint32_t at, rel_part *ret)
{
    if (!rel_phrase_ends_in(phrase, REL_PART_NATION) || !is_joint(context, at) ||
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
    if (noun->kind != REL_PART_GROUP_NOUN || rel_part_is_plural(noun))
        return false;
    for (size_t i = 0; i < COUNT_OF(kinds); i++)
        if (rel_text_equal(noun->sense->kind, kinds[i]))
            return true;
    return false;
}

/** Whether such a noun is the last of the phrase, so that a name behind it can only be of a body.
 */
static bool awaits_body(const rel_context *context, const rel_noun_phrase *phrase)
{
    return phrase->count && names_body(rel_head_part(phrase)) && context->capitals_mean_names;
}

/** The unknown name of a body after a noun that says what it is. */
static uint32_t read_named_body(rel_context *context, const rel_noun_phrase *phrase, uint32_t at,
                                rel_part *ret)
{
    uint32_t end = at;
    while (rel_is_capitalized(context, end) && !rel_is_dated(context, end) &&
           !(rel_word_at(context, end) & REL_WORD_STOPPERS))
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
    if (last->kind == REL_PART_GROUP_NOUN && rel_is_capitalized(context, last->first) &&
        last->first > context->segments->sentences[context->sentence].first)
        return false; /* "National Enforcement" */
    if (last->kind == REL_PART_TITLE || last->kind == REL_PART_GROUP_NOUN)
        return !rel_part_is_plural(last);
    return rel_word_at(context, last->end - 1) & REL_WORD_ROLE;
}

/** Whether the capital at `at`, if there is one, may be that of a person. */
static bool may_be_person(const rel_context *context, uint32_t at)
{
    const uint64_t classes = REL_CLASS(REL_LEX_PERSON) | REL_CLASS(REL_LEX_GIVEN_NAME);
    return context->capitals_mean_names || (context->traits[at].classes & classes);
}

/** A name that the words before it announce: "the group Kifaya", "President Jane Roe". */
static uint32_t read_announced(rel_context *context, const rel_noun_phrase *phrase, uint32_t at,
                               rel_part *ret)
{
    if (awaits_body(context, phrase)) {
        uint32_t end = rel_read_body(context, at, ret);
        return end > at ? end : read_named_body(context, phrase, at, ret);
    }
    if (!follows_title(context, phrase) || !may_be_person(context, at))
        return at;
    uint32_t end = rel_read_body(context, at, ret);
    return end > at + 1 ? end : rel_read_person(context, at, true, ret);
}

/** "A court [convicted] eight men": behind a noun what looks like a past tense is one. */
static bool is_past(const rel_context *context, const rel_noun_phrase *phrase, const rel_part *part,
                    uint32_t at)
{
    return part->kind == REL_PART_MODIFIER && rel_phrase_has_head(phrase) &&
           rel_head_part(phrase)->kind > REL_PART_PERSON && !rel_is_capitalized(context, at) &&
           rel_text_ends(rel_text_at(context, at), REL_TEXT("ed"));
}

/** Whether a further noun may follow the one that the phrase ends in: "police officers". */
static bool may_follow(const rel_noun_phrase *phrase, const rel_part *part)
{
    if (!rel_phrase_has_head(phrase))
        return true;
    const rel_part *last = rel_head_part(phrase);
    if (last->kind == REL_PART_PERSON)
        return part->kind == REL_PART_SIDE;
    if (last->kind == REL_PART_EVENT_NOUN || last->kind == REL_PART_EVENT_NAME)
        return part->kind == REL_PART_EVENT_NOUN || part->kind == REL_PART_GROUP_NOUN;
    if (last->kind >= REL_PART_TITLE && rel_part_is_plural(last))
        return false;
    /* A name before a verb that could be a noun: "Iran attacks Israel". */
    bool is_clause = part->kind == REL_PART_EVENT_NOUN && part->sense->is_plural &&
                     last->kind == REL_PART_NATION && rel_part_names_country(last) &&
                     phrase->count == 1;
    bool two_names = (part->kind == REL_PART_NATION || part->kind == REL_PART_PLACE) &&
                     last->kind == REL_PART_NATION && rel_part_names_country(last);
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

static uint32_t read_body(rel_context *context, rel_noun_phrase *phrase, uint32_t at, rel_part *ret)
{
    (void)phrase;
    return rel_read_body(context, at, ret);
}

static uint32_t read_title(rel_context *context, rel_noun_phrase *phrase, uint32_t at,
                           rel_part *ret)
{
    (void)phrase;
    return rel_read_title(context, at, ret);
}

static uint32_t read_event(rel_context *context, rel_noun_phrase *phrase, uint32_t at,
                           rel_part *ret)
{
    (void)phrase;
    return rel_read_event(context, at, ret);
}

static uint32_t read_nation(rel_context *context, rel_noun_phrase *phrase, uint32_t at,
                            rel_part *ret)
{
    (void)phrase;
    return rel_read_nation(context, at, ret);
}

static uint32_t read_person(rel_context *context, rel_noun_phrase *phrase, uint32_t at,
                            rel_part *ret)
{
    (void)phrase;
    return may_be_person(context, at) ? rel_read_person(context, at, false, ret) : at;
}

static uint32_t read_capitalized(rel_context *context, rel_noun_phrase *phrase, uint32_t at,
                                 rel_part *ret)
{
    (void)phrase;
    return rel_read_capitalized(context, at, ret);
}

/**
 * The readers of parts, most telling first, and what a token must have one of for them to find
 * something there: classes of the lexicon, REL_WORD_…, and REL_TRAIT_… or REL_SIGN_….
 */
static const struct {
    uint64_t classes;
    uint32_t words, bits;
    uint32_t (*read)(rel_context *, rel_noun_phrase *, uint32_t, rel_part *);
} readers[] = {
    {REL_CLASS(REL_LEX_AGENCY) | REL_CLASS(REL_LEX_ORGANIZATION), 0, REL_TRAIT_CAPITAL, read_body},
    {REL_CLASS(REL_LEX_TITLE), 0, 0, read_title},
    {REL_CLASS(REL_LEX_MEETING) | REL_CLASS(REL_LEX_AGREEMENT) | REL_CLASS(REL_LEX_LAW) |
         REL_CLASS(REL_LEX_INCIDENT) | REL_CLASS(REL_LEX_MEETING_HEAD) |
         REL_CLASS(REL_LEX_AGREEMENT_HEAD) | REL_CLASS(REL_LEX_LAW_HEAD) |
         REL_CLASS(REL_LEX_INCIDENT_HEAD),
     0, 0, read_event},
    {REL_CLASS(REL_LEX_COUNTRY) | REL_CLASS(REL_LEX_ADJECTIVE) | REL_CLASS(REL_LEX_DEMONYM) |
         REL_CLASS(REL_LEX_SEAT) | REL_CLASS(REL_LEX_PLACE),
     0, REL_TRAIT_CAPITAL, read_nation},
    {REL_CLASS(REL_LEX_PERSON), 0, REL_TRAIT_CAPITAL, read_person},
    {0, REL_WORD_DETERMINER | REL_WORD_POSSESSIVE, REL_SIGN_OWNER, rel_read_determiner},
    {REL_CLASS(REL_LEX_ORDINAL), 0, 0, rel_read_ordinal},
    {REL_CLASS(REL_LEX_NUMBER), REL_WORD_PARTITIVE, REL_TRAIT_NUMBER, rel_read_number},
    {0, 0, REL_SIGN_JOINT, read_and},
    {0, 0, REL_SIGN_HYPHEN, read_tied},
    {REL_CLASS(REL_LEX_GROUP_HEAD) | REL_CLASS(REL_LEX_AGENCY_HEAD) | REL_CLASS(REL_LEX_SIDE), 0, 0,
     rel_read_noun},
    {0, 0, REL_TRAIT_WORD | REL_TRAIT_TIED, rel_read_modifier},
    {0, 0, REL_TRAIT_CAPITAL, read_capitalized},
};

/** Bits of the first of the readers: those of names, and of names but those of persons. */
enum { NAMES = 0x1F, THINGS = 0x0F };

/** The readers that may find something at a token, a bit for each; without branches, since nothing
 * tells which ones come next. */
static uint64_t readers_at(const rel_traits *traits)
{
    uint64_t chosen = 0;
    REL_UNROLL
    for (unsigned i = 0; i < COUNT_OF(readers); i++) {
        uint64_t has = (traits->classes & readers[i].classes) | (traits->words & readers[i].words) |
                       (traits->bits & readers[i].bits);
        chosen |= (uint64_t)(has != 0) << i;
    }
    return chosen;
}

/** Whether no name of a thing begins the phrase there, since the word is rather a verb. */
static bool is_verb(const rel_noun_phrase *phrase, const rel_traits *traits)
{
    return !phrase->count && phrase->possessor == REL_NONE && (traits->words & REL_WORD_ENDERS);
}

/** Whether nothing is known of a word: most of them can but modify. */
static bool is_plain_word(const rel_traits *traits)
{
    enum {
        WORDS = REL_WORD_DETERMINER | REL_WORD_POSSESSIVE | REL_WORD_PARTITIVE,
        BITS = REL_TRAIT_WORD | REL_TRAIT_CAPITAL | REL_TRAIT_TIED | REL_SIGN_JOINT
    };
    return !traits->classes && !(traits->words & WORDS) && (traits->bits & BITS) == REL_TRAIT_WORD;
}

static uint32_t next_part(rel_context *context, rel_noun_phrase *phrase, uint32_t at, rel_part *ret)
{
    const rel_traits *traits = &context->traits[at];
    uint32_t end = at;
    if (traits->bits & REL_SIGN_ENDS_PHRASES)
        return at;
    *ret = (rel_part){0};
    if (rel_phrase_ends_in(phrase, REL_PART_PERSON))
        return read_after_person(context, at, ret);
    if (is_plain_word(traits) || is_tied_word(context, at))
        return rel_read_modifier(context, phrase, at, ret);
    bool is_dated = traits->bits & REL_TRAIT_DATED;
    if (!is_dated && (end = read_announced(context, phrase, at, ret)) > at)
        return end;
    uint64_t left = readers_at(traits);
    if (is_dated || awaits_body(context, phrase))
        left &= ~(uint64_t)NAMES;
    if (is_verb(phrase, traits)) /* but it may be a person's first name: "Will", "May" */
        left &= ~(uint64_t)THINGS;
    for (; left && end == at; left &= left - 1) {
        *ret = (rel_part){0};
        end = readers[rel_zero_bits(left)].read(context, phrase, at, ret);
    }
    return end;
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
        next >= context->limit || rel_part_is_plural(head) ||
        rel_is_capitalized(context, head->end - 1))
        return false;
    bool is_word = rel_token_at(context, next)->kind == REL_TOKEN_WORD &&
                   !rel_is_capitalized(context, next) && !rel_is_dated(context, next) &&
                   !rel_phrase_here(context, next);
    return is_word && !(rel_word_at(context, next) & ~(uint32_t)REL_WORD_MODIFIER) &&
           !rel_ends_like_a_verb(rel_text_at(context, next)) &&
           !rel_text_ends(rel_text_at(context, next), REL_TEXT("ing"));
}

static void take_off_tail(rel_context *context, rel_noun_phrase *phrase)
{
    if (phrase->count && rel_phrase_has_head(phrase) && is_modifying(context, phrase))
        phrase->count--;
    while (phrase->count && !rel_phrase_has_head(phrase)) {
        const rel_part *part = rel_head_part(phrase);
        if (part->kind == REL_PART_CAPITALIZED)
            rel_leave_word(context, part->first);
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
    if (!rel_has_trait(context, at, REL_TRAIT_LEADS))
        return false;
    if (phrase->possessor == REL_NONE)
        phrase->first = at;
    phrase->count = 0;
    while (at < context->limit && phrase->count < REL_MAX_PARTS) {
        rel_part part;
        uint32_t end = next_part(context, phrase, at, &part);
        if (end == at || is_past(context, phrase, &part, at) || !may_follow(phrase, &part))
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
