/*
 * Names of people. A run of capitalized words is one when something says so: a title before it, a
 * given name or initial at its beginning, a family name of East Asian order, a family name at its
 * end, or a verb of speech, an age or an apposition beside it. Everything else stays unnamed: a
 * wrong person costs the reader more than a missing one.
 */
#include "base/array.h"
#include "base/utf8.h"
#include "recognize/mentions.h"

enum { MAX_NAME_TOKENS = 6 };

static bool is_initial(const rel_context *context, uint32_t at)
{
    rel_text text = rel_text_at(context, at);
    bool is_word = text.size == 1 && (text.bytes[0] == 'A' || text.bytes[0] == 'I');
    return rel_is_capitalized(context, at) && text.size <= 5 && !is_word &&
           (text.size == 1 || (text.bytes[1] == '.' && text.bytes[text.size - 1] == '.'));
}

static bool is_grammar(const rel_context *context, uint32_t at)
{
    return rel_word_at(context, at) &
           (REL_WORD_STOP | REL_WORD_DETERMINER | REL_WORD_PRONOUN | REL_WORD_POSSESSIVE);
}

/** Classes of phrases that no name of a person goes on with, unless they are family names too. */
#define FOREIGN_CLASSES                                                                            \
    (REL_CLASS(REL_LEX_ADJECTIVE) | REL_CLASS(REL_LEX_COUNTRY) | REL_CLASS(REL_LEX_TITLE) |        \
     REL_CLASS(REL_LEX_AGENCY_HEAD) | REL_CLASS(REL_LEX_ORGANIZATION_HEAD) |                       \
     REL_CLASS(REL_LEX_AGENCY) | REL_CLASS(REL_LEX_ORGANIZATION) | REL_CLASS(REL_LEX_WEEKDAY) |    \
     REL_CLASS(REL_LEX_COMMON) | REL_CLASS(REL_LEX_DEMONYM) | REL_CLASS(REL_LEX_MEETING) |         \
     REL_CLASS(REL_LEX_MONTH) | REL_CLASS(REL_LEX_TITLE_MODIFIER) |                                \
     REL_CLASS(REL_LEX_MEETING_HEAD) | REL_CLASS(REL_LEX_AGREEMENT_HEAD) |                         \
     REL_CLASS(REL_LEX_PLACE_HEAD) | REL_CLASS(REL_LEX_LAW_HEAD) |                                 \
     REL_CLASS(REL_LEX_INCIDENT_HEAD) | REL_CLASS(REL_LEX_GROUP_HEAD) | REL_CLASS(REL_LEX_SIDE))

/** Classes of what names of people are made of. */
#define NAME_CLASSES (REL_CLASS(REL_LEX_GIVEN_NAME) | REL_CLASS(REL_LEX_FAMILY_NAME))

static bool is_part_of_name(const rel_phrase *phrase)
{
    return phrase && (phrase->classes & NAME_CLASSES);
}

/** Whether the word at `at` can be word number `index` of a name. */
static bool is_name_word(const rel_context *context, uint32_t at, uint32_t index, bool is_titled)
{
    uint64_t classes = rel_classes_at(context, at);
    if (!rel_is_capitalized(context, at))
        return false;
    if (is_initial(context, at))
        return true;
    if (index && rel_token_is(context, at + 1, ":"))
        return false; /* the heading of what follows */
    bool is_given = classes & REL_CLASS(REL_LEX_GIVEN_NAME);
    bool is_family = classes & REL_CLASS(REL_LEX_FAMILY_NAME);
    if (is_grammar(context, at) || rel_is_dated(context, at))
        return is_family && index > 0;
    if (classes & FOREIGN_CLASSES)
        return is_given || (is_family && (index > 0 || is_titled));
    if (classes & (REL_CLASS(REL_LEX_SEAT) | REL_CLASS(REL_LEX_PLACE)))
        return is_given || is_family || index == 1;
    return true;
}

/** "van", "bin", "al" in front of a further word of the name; @return its tokens. */
static uint32_t particles(const rel_context *context, uint32_t at)
{
    uint32_t count = 0;
    while (count < 3) {
        const rel_phrase *phrase = rel_phrase_here(context, at + count);
        if (!rel_phrase_is(phrase, REL_LEX_NAME_PARTICLE))
            break;
        count += phrase->token_count;
    }
    return count && rel_is_capitalized(context, at + count) ? count : 0;
}

/** "al-Amr", "el-Sisi": a small particle tied to a name by a hyphen. */
static bool is_hyphenated_name(const rel_context *context, uint32_t at)
{
    if (at >= context->limit || rel_is_capitalized(context, at) ||
        rel_compound_end(context, at) == at + 1)
        return false;
    return rel_text_at(context, at).size <= 3 && rel_is_capitalized(context, at + 2);
}

static uint32_t name_end(const rel_context *context, uint32_t at, bool is_titled)
{
    uint32_t end = at, words = 0;
    while (words < MAX_NAME_TOKENS) {
        uint32_t small = words || is_titled ? particles(context, end) : 0;
        if (!is_hyphenated_name(context, end) &&
            !is_name_word(context, end + small, words, is_titled))
            break;
        end = rel_compound_end(context, end + small);
        words++;
    }
    uint32_t suffix = end + rel_token_is(context, end, ",");
    bool has_suffix = words && rel_phrase_is(rel_phrase_here(context, suffix), REL_LEX_NAME_SUFFIX);
    return has_suffix ? suffix + 1 : end;
}

static bool is_east_asian(const rel_phrase *phrase)
{
    const rel_sense *family = phrase ? rel_phrase_sense(phrase, REL_LEX_FAMILY_NAME) : NULL;
    return family && (rel_text_equal(family->kind, REL_TEXT("chinese")) ||
                      rel_text_equal(family->kind, REL_TEXT("korean")) ||
                      rel_text_equal(family->kind, REL_TEXT("vietnamese")));
}

/** "Ka-ki": a given name of two syllables, of which only the first has a capital. */
static bool is_two_syllables(const rel_context *context, uint32_t at)
{
    return rel_is_capitalized(context, at) && rel_compound_end(context, at) == at + 3 &&
           !rel_is_capitalized(context, at + 2) &&
           rel_token_at(context, at + 2)->kind == REL_TOKEN_WORD;
}

/** "Kwok Ka-ki", or a known family name before one or two words. */
static bool is_in_eastern_order(const rel_context *context, uint32_t at, uint32_t end)
{
    uint32_t second = rel_compound_end(context, at);
    if (second == at + 1 && rel_compound_end(context, second) == end &&
        is_two_syllables(context, second))
        return true;
    return is_east_asian(rel_phrase_here(context, at)) &&
           (end - at <= 3 || rel_compound_end(context, second) == end);
}

/** "Andy Warhol Legacy Program": a third word that English has ends the name of a thing. */
static bool ends_as_thing(const rel_context *context, uint32_t at, uint32_t end)
{
    const rel_phrase *last = rel_phrase_here(context, end - 1);
    return end - at > 2 && !is_part_of_name(last) && !is_initial(context, end - 1) &&
           rel_is_capitalized(context, end - 1) && rel_is_english(context, end - 1);
}

/** "his attorney, Kendrick Moxon": a title in lower case and a comma stand before the run. */
static bool follows_description(const rel_context *context, uint32_t at, uint32_t start)
{
    if (at < start + 2 || !rel_token_is(context, at - 1, ","))
        return false;
    const rel_phrase *before = rel_phrase_around(context, at - 2);
    return rel_phrase_is(before, REL_LEX_TITLE) && !rel_is_capitalized(context, at - 2) &&
           !rel_phrase_sense(before, REL_LEX_TITLE)->is_plural;
}

/** ", 42," or ", aged 42" or ", a researcher", or a verb of speech beside the run. */
static bool has_cue(const rel_context *context, uint32_t at, uint32_t end)
{
    uint32_t start = context->segments->sentences[context->sentence].first;
    if (at > start && (rel_word_at(context, at - 1) & REL_WORD_ARTICLE))
        return false;
    if (rel_word_at(context, end) & REL_WORD_SPEECH || rel_token_is(context, end, "who"))
        return true;
    if (at > start + 1 && (rel_word_at(context, at - 1) & REL_WORD_SPEECH) &&
        rel_token_at(context, at - 2)->kind == REL_TOKEN_CLOSE_QUOTE)
        return true;
    if (follows_description(context, at, start))
        return true;
    if (!rel_token_is(context, end, ",") || end + 1 >= context->limit)
        return false;
    if (rel_token_is(context, end + 2, ",") &&
        rel_token_at(context, end + 1)->kind == REL_TOKEN_NUMBER)
        return rel_text_at(context, end + 1).size <= 2;
    if (rel_word_at(context, end + 1) & REL_WORD_AGE)
        return true;
    uint32_t next = end + 1 + ((rel_word_at(context, end + 1) & REL_WORD_ARTICLE) != 0);
    return rel_phrase_is(rel_phrase_here(context, next), REL_LEX_TITLE) &&
           !rel_is_capitalized(context, next);
}

/** Whether the document has called one person so before. */
static bool is_known_person(const rel_context *context, uint32_t at, uint32_t end)
{
    const rel_token *first = rel_token_at(context, at), *last = rel_token_at(context, end - 1);
    uint32_t known;
    rel_text whole = rel_text_slice(context->document->text, first->start,
                                    last->start + last->size - first->start);
    return rel_entity_count(context, REL_PERSON, whole, &known) == 1;
}

/** Whether a run of several words is made as names of people are, or stands where they do. */
static bool looks_like_person(const rel_context *context, uint32_t at, uint32_t end)
{
    if (end - at < 2 || ends_as_thing(context, at, end))
        return false;
    return (rel_classes_at(context, at) & REL_CLASS(REL_LEX_GIVEN_NAME)) ||
           (rel_classes_at(context, end - 1) & REL_CLASS(REL_LEX_FAMILY_NAME)) ||
           is_in_eastern_order(context, at, end) || is_initial(context, at) ||
           (end - at > 2 && is_initial(context, at + 1)) || has_cue(context, at, end);
}

static bool is_person(const rel_context *context, uint32_t at, uint32_t end)
{
    return looks_like_person(context, at, end) || is_known_person(context, at, end);
}

bool rel_follows_thing(const rel_context *context, uint32_t at)
{
    static const char *const nouns[] = {
        "ship",  "vessel", "yacht", "boat",    "ferry", "tanker", "trawler", "freighter", "film",
        "movie", "game",   "novel", "musical", "opera", "album",  "song",    "sitcom",    "comedy"};
    uint32_t start = context->segments->sentences[context->sentence].first;
    for (size_t i = 0; at > start && i < COUNT_OF(nouns); i++)
        if (rel_token_is(context, at - 1, nouns[i]))
            return true;
    return false;
}

uint32_t rel_read_person(rel_context *context, uint32_t at, bool follows_title, rel_part *ret)
{
    const rel_phrase *phrase = rel_phrase_here(context, at);
    bool is_family_of_other =
        phrase && phrase->token_count == 1 && is_name_word(context, at + 1, 1, false);
    uint32_t start = context->segments->sentences[context->sentence].first;
    is_family_of_other |= phrase && phrase->token_count == 1 && at > start + 1 &&
                          rel_token_is(context, at - 1, "of") &&
                          rel_is_capitalized(context, at - 2);
    if (rel_phrase_is(phrase, REL_LEX_PERSON) && !is_family_of_other) {
        *ret = (rel_part){.kind = REL_PART_PERSON,
                          .phrase = phrase,
                          .sense = rel_phrase_sense(phrase, REL_LEX_PERSON)};
        return at + phrase->token_count;
    }
    if (rel_follows_thing(context, at))
        return at;
    bool may_begin = rel_is_capitalized(context, at) || (follows_title && at < context->limit);
    uint32_t end = may_begin ? name_end(context, at, follows_title) : at;
    if (end == at || (!follows_title && !is_person(context, at, end)))
        return at;
    *ret = (rel_part){.kind = REL_PART_PERSON, .phrase = phrase};
    return end;
}

static rel_gender gender_of(char gender)
{
    return gender == 'm' ? REL_MALE : gender == 'f' ? REL_FEMALE : REL_GENDER_UNKNOWN;
}

static rel_gender phrase_gender(const rel_context *context, const rel_noun_phrase *phrase)
{
    for (size_t i = 0; i < phrase->count; i++)
        if (phrase->parts[i].sense && phrase->parts[i].sense->gender)
            return gender_of(phrase->parts[i].sense->gender);
    const rel_phrase *first = rel_phrase_here(context, rel_head_part(phrase)->first);
    const rel_sense *given = first ? rel_phrase_sense(first, REL_LEX_GIVEN_NAME) : NULL;
    return given ? gender_of(given->gender) : REL_GENDER_UNKNOWN;
}

/** Where the family name begins: the first word in Chinese order, else the last. */
static void expect_short_forms(rel_context *context, uint32_t person, uint32_t first, uint32_t end)
{
    if (end - first < 2)
        return;
    if (is_in_eastern_order(context, first, end))
        rel_entity_expect(context, person, rel_span_text(context, first, first + 1));
    uint32_t last = end;
    if (rel_phrase_is(rel_phrase_here(context, end - 1), REL_LEX_NAME_SUFFIX) && end - first > 2)
        last = end - 1 - rel_token_is(context, end - 2, ",");
    for (uint32_t i = first + 1; i < last; i++)
        if (!is_initial(context, i))
            rel_entity_expect(context, person, rel_span_text(context, i, last));
    rel_text given[] = {REL_TEXT("~"), rel_text_at(context, first)};
    rel_entity_expect(context, person, rel_join(context, given, 2));
}

/** The person so far known by family name alone whose whole name this is. */
static uint32_t find_by_family_name(rel_context *context, uint32_t first, uint32_t end)
{
    uint32_t person = REL_NONE;
    rel_text family = rel_text_at(context, end - 1);
    if (end - first < 2 || rel_entity_count(context, REL_PERSON, family, &person) != 1)
        return REL_NONE;
    rel_entity *known = &context->found->entities[person];
    if (!rel_text_equal(known->name, family))
        return REL_NONE;
    rel_text whole = rel_span_text(context, first, end);
    rel_entity_call(context, person, family);
    known->name = whole;
    rel_entity_expect(context, person, whole);
    return person;
}

/** A person whom the lexicon knows, maybe by his family name alone: "Putin". */
static uint32_t known_person(rel_context *context, const rel_part *part)
{
    rel_text name = part->sense->name;
    uint32_t person = rel_entity_need(context, REL_PERSON, name, part->sense->country);
    size_t start = name.size;
    while (start > 0 && name.bytes[start - 1] != ' ')
        start--;
    if (person != REL_NONE) {
        rel_entity_expect(context, person, rel_text_slice(name, start, name.size - start));
        expect_short_forms(context, person, part->first, part->end);
    }
    return person;
}

/** The entity of a name; a family name that several have stays open. */
static uint32_t person_entity(rel_context *context, const rel_part *part, rel_text country)
{
    rel_text name = rel_span_text(context, part->first, part->end);
    uint32_t person = REL_NONE;
    size_t count = rel_entity_count(context, REL_PERSON, name, &person);
    if (!count && part->sense && part->sense->class == REL_LEX_PERSON)
        return known_person(context, part);
    bool is_whole = part->end - part->first > 1;
    if (count == 1 || (count && is_whole))
        return person;
    if (count)
        return REL_NONE;
    person = find_by_family_name(context, part->first, part->end);
    if (person != REL_NONE)
        return person;
    person = rel_entity_new(context, REL_PERSON, name, country);
    if (person != REL_NONE)
        expect_short_forms(context, person, part->first, part->end);
    return person;
}

uint32_t rel_person_mention(rel_context *context, const rel_noun_phrase *phrase)
{
    const rel_part *part = rel_head_part(phrase);
    rel_text country = rel_phrase_country(context, phrase);
    uint32_t person = person_entity(context, part, country);
    uint32_t index =
        rel_add_reading(context, phrase->first, phrase->end, REL_PERSON, REL_MENTION_NAME);
    if (index == REL_NONE)
        return REL_NONE;
    rel_reading *reading = &context->readings[index];
    rel_describe(context, phrase, reading);
    reading->mention.name_first = part->first;
    reading->mention.name_count = part->end - part->first;
    reading->mention.entity = person;
    reading->is_settled = true;
    if (person == REL_NONE)
        return index;
    rel_entity *entity = &context->found->entities[person];
    if (!entity->country.size && !reading->has_pronoun)
        entity->country = country;
    if (entity->gender == REL_GENDER_UNKNOWN)
        entity->gender = phrase_gender(context, phrase);
    rel_entity_call(context, person, rel_span_text(context, part->first, part->end));
    rel_note_offices(context, phrase, person, index);
    return index;
}
