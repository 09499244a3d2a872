/*
 * A noun phrase is read from left to right, part by part, by a table of readers, as long as its
 * parts may follow one another; then what cannot be a head is taken off its end. Lower-case words
 * that nobody knows are let in between an anchor ("the", "five", "Chinese") and a head, so that no
 * list of adjectives has to be complete; verbs and function words are known and end the phrase.
 */
#include "recognize/parts.h"

#include "base/array.h"
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

/** What a token must have one of for a reader to find a part there. */
typedef struct reader_needs {
    uint64_t classes;     /**< of the lexicon, REL_CLASS() */
    uint32_t words, bits; /**< REL_WORD_…; REL_TRAIT_… and REL_SIGN_… */
} reader_needs;

static bool may_find(const rel_traits *traits, const reader_needs *needs)
{
    return (traits->classes & needs->classes) || (traits->words & needs->words) ||
           (traits->bits & needs->bits);
}

/** Names, most telling first; those that the lexicon has not begin with a capital. */
static const struct {
    reader_needs where;
    uint32_t (*read)(rel_context *, uint32_t, rel_part *);
} name_readers[] = {
    {{REL_CLASS(REL_LEX_AGENCY) | REL_CLASS(REL_LEX_ORGANIZATION), 0, REL_TRAIT_CAPITAL},
     rel_read_body},
    {{REL_CLASS(REL_LEX_TITLE), 0, 0}, rel_read_title},
    {{REL_CLASS(REL_LEX_MEETING) | REL_CLASS(REL_LEX_AGREEMENT) | REL_CLASS(REL_LEX_LAW) |
          REL_CLASS(REL_LEX_INCIDENT) | REL_CLASS(REL_LEX_MEETING_HEAD) |
          REL_CLASS(REL_LEX_AGREEMENT_HEAD) | REL_CLASS(REL_LEX_LAW_HEAD) |
          REL_CLASS(REL_LEX_INCIDENT_HEAD),
      0, 0},
     rel_read_event},
    {{REL_CLASS(REL_LEX_COUNTRY) | REL_CLASS(REL_LEX_ADJECTIVE) | REL_CLASS(REL_LEX_DEMONYM) |
          REL_CLASS(REL_LEX_SEAT) | REL_CLASS(REL_LEX_PLACE),
      0, REL_TRAIT_CAPITAL},
     rel_read_nation},
};

/** The names that may stand at `at`, most telling first. */
static uint32_t read_name(rel_context *context, const rel_noun_phrase *phrase, uint32_t at,
                          rel_part *ret)
{
    const rel_traits *traits = &context->traits[at];
    if (traits->bits & REL_TRAIT_DATED)
        return at;
    bool may_be_person =
        context->capitals_mean_names ||
        (traits->classes & (REL_CLASS(REL_LEX_PERSON) | REL_CLASS(REL_LEX_GIVEN_NAME)));
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
        !phrase->count && phrase->possessor == REL_NONE && (traits->words & REL_WORD_ENDERS);
    for (size_t i = 0; i < COUNT_OF(name_readers) && !is_verb; i++) {
        uint32_t end = at;
        *ret = (rel_part){0};
        if (may_find(traits, &name_readers[i].where))
            end = name_readers[i].read(context, at, ret);
        if (end > at)
            return end;
    }
    bool is_person = may_be_person && ((traits->bits & REL_TRAIT_CAPITAL) ||
                                       (traits->classes & REL_CLASS(REL_LEX_PERSON)));
    return is_person ? rel_read_person(context, at, false, ret) : at;
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

enum { PLAIN_WORDS = 6 };

/** Words, in the order in which they are tried; those of the last, from PLAIN_WORDS on, need
 * nothing to be known of them. */
static const struct {
    reader_needs where;
    uint32_t (*read)(rel_context *, rel_noun_phrase *, uint32_t, rel_part *);
} word_readers[] = {
    {{0, REL_WORD_DETERMINER | REL_WORD_POSSESSIVE, REL_SIGN_OWNER}, rel_read_determiner},
    {{REL_CLASS(REL_LEX_ORDINAL), 0, 0}, rel_read_ordinal},
    {{REL_CLASS(REL_LEX_NUMBER), REL_WORD_PARTITIVE, REL_TRAIT_NUMBER}, rel_read_number},
    {{0, 0, REL_SIGN_JOINT}, read_and},
    {{0, 0, REL_SIGN_HYPHEN}, read_tied},
    {{REL_CLASS(REL_LEX_GROUP_HEAD) | REL_CLASS(REL_LEX_AGENCY_HEAD) | REL_CLASS(REL_LEX_SIDE), 0,
      0},
     rel_read_noun},
    {{0, 0, REL_TRAIT_WORD | REL_TRAIT_TIED}, rel_read_modifier},
    {{0, 0, REL_TRAIT_CAPITAL}, rel_read_capitalized},
};

/** Most words that nobody knows can but modify; the readers for all others are passed by. */
static bool is_plain_word(const rel_traits *traits)
{
    enum { WORDS = REL_WORD_DETERMINER | REL_WORD_POSSESSIVE | REL_WORD_PARTITIVE };
    return !traits->classes && !(traits->words & WORDS) &&
           !(traits->bits & (REL_SIGN_OWNER | REL_TRAIT_NUMBER | REL_SIGN_JOINT | REL_SIGN_HYPHEN));
}

static uint32_t next_part(rel_context *context, rel_noun_phrase *phrase, uint32_t at, rel_part *ret)
{
    const rel_traits *traits = &context->traits[at];
    uint32_t end;
    if (traits->bits & REL_SIGN_ENDS_PHRASES)
        return at;
    *ret = (rel_part){0};
    if (rel_phrase_ends_in(phrase, REL_PART_PERSON))
        return read_after_person(context, at, ret);
    if (is_tied_word(context, at))
        return rel_read_modifier(context, phrase, at, ret);
    if ((end = read_name(context, phrase, at, ret)) > at)
        return end;
    for (size_t i = is_plain_word(traits) ? PLAIN_WORDS : 0; i < COUNT_OF(word_readers); i++) {
        if (!may_find(traits, &word_readers[i].where))
            continue;
        *ret = (rel_part){0};
        if ((end = word_readers[i].read(context, phrase, at, ret)) > at)
            return end;
    }
    return at;
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
