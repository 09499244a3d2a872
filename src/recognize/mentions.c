/*
 * A noun phrase becomes a reading by the kind of its head; the countries, places, bodies and
 * pronouns inside it become readings of their own.
 */
#include "recognize/mentions.h"

#include "base/array.h"
#include "base/utf8.h"

uint32_t rel_label_start(const rel_noun_phrase *phrase)
{
    size_t i = 0;
    while (i + 1 < phrase->count && phrase->parts[i].kind == REL_PART_DETERMINER)
        i++;
    return phrase->parts[i].first;
}

/** The entity before the apostrophe, or NULL. */
static const rel_entity *owner_of(const rel_context *context, const rel_noun_phrase *phrase)
{
    if (phrase->possessor == REL_NONE)
        return NULL;
    uint32_t owner = context->readings[phrase->possessor].mention.entity;
    return owner == REL_NONE ? NULL : &context->found->entities[owner];
}

rel_text rel_phrase_nation(const rel_context *context, const rel_noun_phrase *phrase)
{
    for (size_t i = 0; i + 1 < phrase->count; i++)
        if (phrase->parts[i].kind == REL_PART_NATION && phrase->parts[i].sense->country.size)
            return phrase->parts[i].sense->country;
    const rel_entity *owner = owner_of(context, phrase);
    return owner && owner->type == REL_COUNTRY ? owner->country : (rel_text){0};
}

rel_text rel_phrase_country(const rel_context *context, const rel_noun_phrase *phrase)
{
    rel_text nation = rel_phrase_nation(context, phrase);
    if (nation.size)
        return nation;
    const rel_entity *owner = owner_of(context, phrase);
    if (owner && owner->country.size)
        return owner->country;
    for (size_t i = 0; i + 1 < phrase->count; i++)
        if ((phrase->parts[i].kind == REL_PART_PLACE || phrase->parts[i].kind == REL_PART_BODY) &&
            phrase->parts[i].sense->country.size)
            return phrase->parts[i].sense->country;
    return (rel_text){0};
}

static uint32_t number_at(const rel_context *context, const rel_part *part)
{
    if (part->sense)
        return part->sense->value;
    rel_text digits = rel_text_at(context, part->first);
    uint32_t value = 0;
    for (size_t i = 0; i < digits.size && value < UINT32_MAX / 100; i++)
        if (rel_ascii_is_digit(digits.bytes[i]))
            value = value * 10 + (uint32_t)(digits.bytes[i] - '0');
        else if (digits.bytes[i] == '.')
            break;
    return value;
}

/** "both sides", "neither government", "each country": two, and each of them. */
static bool means_two(const rel_context *context, uint32_t token)
{
    static const rel_text words[] = {{"both", 4}, {"neither", 7}, {"either", 6}, {"each", 4}};
    for (size_t i = 0; i < COUNT_OF(words); i++)
        if (rel_text_equal_ignoring_case(rel_text_at(context, token), words[i]))
            return true;
    return false;
}

static void describe_determiner(const rel_context *context, const rel_part *part,
                                rel_reading *reading)
{
    uint32_t bits = rel_word_at(context, part->first);
    if (rel_is_possessive_mark(context, part->first))
        bits = REL_WORD_DEFINITE;
    if (bits & REL_WORD_POSSESSIVE)
        reading->has_pronoun = true;
    if (means_two(context, part->first))
        reading->reference = REL_EVERY_ONE;
    else if (reading->reference == REL_BARE)
        reading->reference =
            bits & (REL_WORD_DEFINITE | REL_WORD_POSSESSIVE) ? REL_DEFINITE : REL_INDEFINITE;
}

static void add_country(rel_reading *reading, rel_text country)
{
    for (size_t i = 0; i < reading->country_count; i++)
        if (rel_text_equal(reading->countries[i], country))
            return;
    if (country.size && reading->country_count < REL_READING_COUNTRIES)
        reading->countries[reading->country_count++] = country;
}

/** The phrases of one token: "China-US" has two. */
static size_t phrases_of(const rel_context *context, const rel_part *part)
{
    size_t count = 1,
           left = context->phrases.count - (size_t)(part->phrase - context->phrases.items);
    while (part->phrase->part_size && count < left &&
           part->phrase[count].first == part->phrase->first)
        count++;
    return count;
}

/** The sense by which a phrase is a nation, or NULL. */
static const rel_sense *nation_sense(const rel_phrase *phrase)
{
    static const rel_lexicon_class classes[] = {REL_LEX_COUNTRY, REL_LEX_ADJECTIVE, REL_LEX_DEMONYM,
                                                REL_LEX_SEAT, REL_LEX_ORGANIZATION};
    for (size_t i = 0; i < COUNT_OF(classes); i++)
        if (rel_phrase_is(phrase, classes[i]))
            return rel_phrase_sense(phrase, classes[i]);
    return NULL;
}

static void describe_nation(const rel_context *context, const rel_part *part, rel_reading *reading)
{
    size_t count = part->phrase ? phrases_of(context, part) : 0;
    for (size_t i = 0; i < count; i++) {
        const rel_sense *sense = nation_sense(part->phrase + i);
        if (sense && sense->class != REL_LEX_SEAT)
            add_country(reading, sense->country);
    }
}

void rel_describe(const rel_context *context, const rel_noun_phrase *phrase, rel_reading *reading)
{
    reading->possessor = phrase->possessor;
    reading->head = rel_head_part(phrase)->sense;
    if (phrase->possessor != REL_NONE) {
        reading->reference = REL_DEFINITE;
        reading->is_specific = true;
    }
    for (size_t i = 0; i < phrase->count; i++) {
        const rel_part *part = &phrase->parts[i];
        if (part->kind == REL_PART_DETERMINER)
            describe_determiner(context, part, reading);
        else if (part->kind == REL_PART_NUMBER)
            reading->number = number_at(context, part);
        else if (part->kind == REL_PART_ORDINAL)
            reading->ordinal = part->sense->value;
        else if (part->kind == REL_PART_NATION && i + 1 < phrase->count)
            describe_nation(context, part, reading);
        else if (part->sense && rel_text_equal(part->sense->kind, REL_TEXT("former")))
            reading->is_former = true;
        bool is_quality = part->kind == REL_PART_MODIFIER &&
                          (rel_word_at(context, part->first) & REL_WORD_QUALITY);
        reading->is_specific |=
            i + 1 < phrase->count && part->kind > REL_PART_NUMBER && !is_quality;
    }
}

/** A reading inside the phrase. */
static void add_inner(rel_context *context, const rel_part *part, uint32_t entity)
{
    if (entity == REL_NONE)
        return;
    uint32_t index = rel_add_reading(context, part->first, part->end,
                                     context->found->entities[entity].type, REL_MENTION_NAME);
    if (index == REL_NONE)
        return;
    context->readings[index].mention.entity = entity;
    context->readings[index].mention.is_modifier = true;
    context->readings[index].head = part->sense;
    context->readings[index].is_settled = true;
}

static void add_inner_nations(rel_context *context, const rel_part *part)
{
    size_t count = phrases_of(context, part);
    for (size_t i = 0; i < count; i++) {
        rel_part single = *part;
        single.phrase = part->phrase + i;
        single.sense = nation_sense(single.phrase);
        if (single.sense && single.sense->class == REL_LEX_ORGANIZATION)
            add_inner(context, &single, rel_body_entity(context, &single, (rel_text){0}));
        else if (single.sense)
            add_inner(context, &single, rel_nation_entity(context, &single, true));
    }
}

static void add_inner_pronoun(rel_context *context, const rel_part *part)
{
    uint32_t bits = rel_word_at(context, part->first);
    if (!(bits & REL_WORD_POSSESSIVE) || (bits & REL_WORD_FIRST_PERSON))
        return;
    uint32_t index =
        rel_add_reading(context, part->first, part->end, REL_NO_TYPE, REL_MENTION_PRONOUN);
    if (index != REL_NONE)
        context->readings[index].mention.is_modifier = true;
}

static void add_inner_readings(rel_context *context, const rel_noun_phrase *phrase, bool has_outer)
{
    for (size_t i = 0; i < phrase->count; i++) {
        const rel_part *part = &phrase->parts[i];
        if (part->kind == REL_PART_DETERMINER)
            add_inner_pronoun(context, part);
        if (i + 1 == phrase->count && has_outer)
            break;
        if (part->kind == REL_PART_NATION)
            add_inner_nations(context, part);
        else if (part->kind == REL_PART_PLACE)
            add_inner(context, part, rel_nation_entity(context, part, true));
        else if (part->kind == REL_PART_BODY)
            add_inner(context, part,
                      rel_body_entity(context, part, rel_phrase_country(context, phrase)));
        else if (part->kind == REL_PART_CAPITALIZED)
            rel_leave_word(context, part->first);
    }
}

uint32_t rel_read_mention(rel_context *context, const rel_noun_phrase *phrase)
{
    static uint32_t (*const readers[])(rel_context *, const rel_noun_phrase *) = {
        [REL_PART_NATION] = rel_nation_mention,    [REL_PART_PLACE] = rel_nation_mention,
        [REL_PART_BODY] = rel_body_mention,        [REL_PART_TITLE] = rel_title_mention,
        [REL_PART_PERSON] = rel_person_mention,    [REL_PART_AGENCY_NOUN] = rel_agency_mention,
        [REL_PART_SIDE] = rel_agency_mention,      [REL_PART_GROUP_NOUN] = rel_group_mention,
        [REL_PART_EVENT_NOUN] = rel_event_mention, [REL_PART_EVENT_NAME] = rel_event_mention,
    };
    uint32_t index = readers[rel_head_part(phrase)->kind](context, phrase);
    add_inner_readings(context, phrase, index != REL_NONE);
    return index;
}
