/*
 * Entities of bodies: named ones, and those that a common noun describes with its state before it
 * ("the Israeli army", "Sudan's government"), which are named by nationality and noun so that all
 * ways to put it are one. A noun that stands for the state itself ("the Chinese side") is the
 * country.
 */
#include "base/array.h"
#include "base/utf8.h"
#include "recognize/mentions.h"
#include "recognize/passes.h"

static bool is_grammatical(const rel_part *part)
{
    return part->sense->class == REL_LEX_AGENCY_HEAD ||
           part->sense->class == REL_LEX_ORGANIZATION_HEAD ||
           part->sense->class == REL_LEX_GROUP_HEAD;
}

/** The country inside the name, "Cyberspace Administration of China", if none stands before. */
static rel_text inner_country(const rel_context *context, const rel_part *part)
{
    for (uint32_t i = part->first; i < part->end; i++) {
        const rel_phrase *phrase = rel_phrase_here(context, i);
        const rel_sense *sense = phrase ? rel_phrase_sense(phrase, REL_LEX_COUNTRY) : NULL;
        if (!sense && phrase)
            sense = rel_phrase_sense(phrase, REL_LEX_ADJECTIVE);
        if (!sense && phrase)
            sense = rel_phrase_sense(phrase, REL_LEX_PLACE);
        if (sense && sense->country.size)
            return sense->country;
    }
    return (rel_text){0};
}

/** "Departments of State and Defense": the names before and after "and", with the noun to each. */
static uint32_t coordinated_entity(rel_context *context, const rel_part *part, rel_text country)
{
    uint32_t and = part->first;
    while (and < part->end && !rel_token_is(context, and, "and"))
        and++;
    if (and+1 >= part->end)
        return REL_NONE;
    uint32_t of = part->first;
    while (of < and&&!rel_token_is(context, of, "of"))
        of++;
    bool is_of = of < and;
    uint32_t head = is_of ? of : part->end - 1;
    rel_text noun = rel_capitalize(context, part->sense->name);
    rel_text fields[] = {rel_span_text(context, is_of ? of + 1 : part->first, and),
                         rel_span_text(context, and+1, is_of ? part->end : head)};
    uint32_t members[2];
    for (size_t i = 0; i < COUNT_OF(members); i++) {
        rel_text name = rel_join(context, (rel_text[]){noun, REL_TEXT(" of "), fields[i]}, 3);
        members[i] = rel_entity_need(context, REL_AGENCY, name, country);
    }
    if (context->has_failed || members[0] == members[1])
        return members[0];
    return rel_entity_of_members(context, REL_AGENCY,
                                 rel_span_text(context, part->first, part->end), members,
                                 COUNT_OF(members));
}

/** "Navy", "Supreme Court": every state has one of that name. */
static bool is_of_any_state(const rel_sense *sense)
{
    return sense->class == REL_LEX_AGENCY && !sense->country.size &&
           (rel_text_equal(sense->kind, REL_TEXT("military")) ||
            rel_text_equal(sense->kind, REL_TEXT("court")));
}

rel_text rel_name_in_state(rel_context *context, rel_text name, rel_text country)
{
    rel_text adjective = rel_lexicon_country_adjective(context->lexicon, country);
    char *lower = rel_arena_alloc(context->arena, name.size + 1, 1);
    if (!lower) {
        context->has_failed = !rel_fail_memory(context->err);
        return name;
    }
    for (size_t i = 0; i < name.size; i++)
        lower[i] = rel_ascii_lower(name.bytes[i]);
    rel_text noun = {lower, name.size};
    return adjective.size ? rel_join(context, (rel_text[]){adjective, REL_TEXT(" "), noun}, 3)
                          : name;
}

uint32_t rel_body_entity(rel_context *context, const rel_part *part, rel_text country)
{
    const rel_sense *sense = part->sense;
    if (is_grammatical(part) && sense->is_plural) {
        uint32_t both = coordinated_entity(context, part, country);
        if (both != REL_NONE)
            return both;
    }
    rel_text spelled = rel_span_text(context, part->first, part->end);
    rel_text name = is_grammatical(part) ? spelled : sense->name;
    rel_text own = is_grammatical(part) ? inner_country(context, part) : sense->country;
    bool is_foreign_namesake = country.size && own.size && !is_grammatical(part) &&
                               sense->class == REL_LEX_AGENCY && !rel_text_equal(country, own);
    rel_entity_type type = sense->type == REL_AGENCY ? REL_AGENCY : REL_ORGANIZATION;
    if (is_foreign_namesake || !own.size)
        own = type == REL_AGENCY || is_grammatical(part) ? country : own;
    if (!is_grammatical(part) && is_of_any_state(sense) && own.size)
        name = rel_name_in_state(context, name, own);
    uint32_t entity = rel_entity_need(context, type, name, own);
    if (entity == REL_NONE)
        return REL_NONE;
    if (!context->found->entities[entity].subtype.size)
        context->found->entities[entity].subtype = sense->kind;
    context->found->entities[entity].is_plural = true;
    rel_entity_call(context, entity, spelled);
    return entity;
}

/** The state or body that the words before an agency make it a part of. */
static void note_whole(rel_context *context, uint32_t entity, uint32_t reading, rel_text country)
{
    if (entity == REL_NONE || !country.size || context->found->entities[entity].member_count)
        return;
    rel_entity_type type = context->found->entities[entity].type;
    if (type != REL_AGENCY && type != REL_ORGANIZATION)
        return;
    rel_add_link(context, type == REL_AGENCY ? "part-of" : "located-in", entity,
                 rel_entity_of_country(context, country), reading, (rel_text){0}, false);
}

/** The state that the words name, or empty. */
static rel_text state_named(rel_context *context, uint32_t first, uint32_t end)
{
    rel_lexicon_match match;
    rel_text words = rel_span_text(context, first, end);
    if (!rel_lexicon_look_up(context->lexicon, context->symbols, words, &match))
        return (rel_text){0};
    const rel_sense *sense = rel_lexicon_sense(&match, REL_LEX_COUNTRY);
    return sense ? sense->country : (rel_text){0};
}

/** The state behind the last "of" of a name: "… Administration of [China]". */
static rel_text state_behind_of(rel_context *context, const rel_part *part)
{
    for (uint32_t i = part->end; i-- > part->first;)
        if (rel_token_is(context, i, "of"))
            return state_named(context, i + 1, part->end);
    return (rel_text){0};
}

/** The state in a long name itself: "US Department of State", "Internet Society of China". */
static rel_text state_inside(rel_context *context, const rel_part *part)
{
    if (part->end - part->first <= 2)
        return (rel_text){0};
    rel_text state = state_behind_of(context, part);
    return state.size || part->sense->type != REL_AGENCY
               ? state
               : state_named(context, part->first, part->first + 1);
}

uint32_t rel_body_mention(rel_context *context, const rel_noun_phrase *phrase)
{
    const rel_part *part = rel_head_part(phrase);
    rel_text country = rel_phrase_country(context, phrase);
    uint32_t entity = rel_body_entity(context, part, country);
    if (entity == REL_NONE)
        return REL_NONE;
    uint32_t index = rel_add_reading(context, phrase->first, phrase->end,
                                     context->found->entities[entity].type, REL_MENTION_NAME);
    if (index == REL_NONE)
        return REL_NONE;
    rel_reading *reading = &context->readings[index];
    rel_describe(context, phrase, reading);
    reading->mention.entity = entity;
    reading->mention.name_first = part->first;
    reading->mention.name_count = part->end - part->first;
    reading->is_settled = true;
    if (!country.size)
        country = state_inside(context, part);
    note_whole(context, entity, index, country);
    return index;
}

/** The person whose government "the Obama administration" is. */
static uint32_t leading_person(rel_context *context, const rel_noun_phrase *phrase)
{
    rel_noun_phrase leader = *phrase;
    leader.count--;
    if (!leader.count || rel_head_part(&leader)->kind != REL_PART_PERSON)
        return REL_NONE;
    leader.first = rel_head_part(&leader)->first;
    leader.end = rel_head_part(&leader)->end;
    leader.parts[0] = *rel_head_part(&leader);
    leader.count = 1;
    leader.possessor = REL_NONE;
    uint32_t index = rel_person_mention(context, &leader);
    if (index == REL_NONE)
        return REL_NONE;
    context->readings[index].mention.is_modifier = true;
    return context->readings[index].mention.entity;
}

/** "Public Security Ministry" for "the public security ministry": noun and fields before it. */
static rel_text noun_with_fields(rel_context *context, const rel_noun_phrase *phrase)
{
    size_t first = phrase->count - 1;
    while (first > 0 &&
           (phrase->parts[first - 1].kind == REL_PART_MODIFIER ||
            phrase->parts[first - 1].kind == REL_PART_CAPITALIZED ||
            phrase->parts[first - 1].kind == REL_PART_AGENCY_NOUN) &&
           !(rel_word_at(context, phrase->parts[first - 1].first) & REL_WORD_QUALITY))
        first--;
    if (first == phrase->count - 1)
        return rel_head_part(phrase)->sense->name;
    return rel_span_text(context, phrase->parts[first].first, phrase->end);
}

/** The agency that a noun means in a country: "Sudanese government". */
static uint32_t agency_of(rel_context *context, rel_text noun, const rel_sense *head,
                          rel_text country)
{
    rel_text adjective = rel_lexicon_country_adjective(context->lexicon, country);
    if (!adjective.size)
        adjective = rel_lexicon_country_name(context->lexicon, country);
    rel_text name = rel_join(context, (rel_text[]){adjective, REL_TEXT(" "), noun}, 3);
    rel_entity_type type = head->type == REL_NO_TYPE ? REL_AGENCY : head->type;
    uint32_t entity = rel_entity_need(context, type, name, country);
    if (entity != REL_NONE)
        context->found->entities[entity].subtype = head->kind;
    return entity;
}

/** Nouns that alone stand for the state whose they are: "its government", "the regime of". */
static bool is_noun_for_state(rel_text noun)
{
    static const rel_text nouns[] = {{"government", 10},    {"regime", 6}, {"authorities", 11},
                                     {"leadership", 10},    {"side", 4},   {"delegation", 10},
                                     {"administration", 14}};
    for (size_t i = 0; i < COUNT_OF(nouns); i++)
        if (rel_text_equal(noun, nouns[i]))
            return true;
    return false;
}

uint32_t rel_agency_of_country(rel_context *context, const rel_reading *reading, rel_text country)
{
    if (reading->mention.type == REL_COUNTRY || is_noun_for_state(reading->label))
        return rel_entity_of_country(context, country);
    return reading->head ? agency_of(context, reading->label, reading->head, country) : REL_NONE;
}

bool rel_names_rule(const rel_sense *noun)
{
    static const rel_text nouns[] = {{"administration", 14}, {"regime", 6}, {"government", 10}};
    for (size_t i = 0; i < COUNT_OF(nouns); i++)
        if (rel_text_equal(noun->name, nouns[i]))
            return true;
    return false;
}

/** "Ankara's district administration", "the Los Angeles sheriff's office": named as it stands. */
static uint32_t local_entity(rel_context *context, const rel_noun_phrase *phrase, rel_text country)
{
    bool is_local = phrase->possessor != REL_NONE &&
                    context->readings[phrase->possessor].mention.entity != REL_NONE;
    for (size_t i = 0; i + 1 < phrase->count; i++)
        is_local |=
            phrase->parts[i].kind == REL_PART_PLACE || phrase->parts[i].kind == REL_PART_BODY;
    if (!is_local)
        return REL_NONE;
    uint32_t first = phrase->possessor == REL_NONE ? rel_label_start(phrase) : phrase->first;
    return rel_entity_need(context, REL_AGENCY, rel_span_text(context, first, phrase->end),
                           country);
}

/** "the Syrian government" is Syria, "the Syrian transitional government" is not. */
static bool stands_for_state(rel_context *context, const rel_noun_phrase *phrase)
{
    rel_text noun = rel_head_part(phrase)->sense->name;
    return is_noun_for_state(noun) && rel_text_equal(noun_with_fields(context, phrase), noun);
}

/** What the noun describes, or REL_NONE when only the text around it can tell. */
static uint32_t described_entity(rel_context *context, const rel_noun_phrase *phrase)
{
    const rel_part *head = rel_head_part(phrase);
    rel_text country = rel_phrase_country(context, phrase);
    rel_entity_type type = head->sense->type == REL_NO_TYPE ? REL_AGENCY : head->sense->type;
    uint32_t leader = leading_person(context, phrase);
    if (leader != REL_NONE) {
        const rel_part *name = &phrase->parts[phrase->count - 2];
        return rel_entity_need(context, REL_AGENCY,
                               rel_span_text(context, name->first, phrase->end),
                               context->found->entities[leader].country);
    }
    const rel_part *before = phrase->count > 1 ? head - 1 : NULL;
    bool is_of_party =
        before && before->kind == REL_PART_GROUP_NOUN && rel_is_capitalized(context, before->first);
    if (before && (before->kind == REL_PART_CAPITALIZED || is_of_party) &&
        rel_names_rule(head->sense)) /* "Assad regime", "Conservative government" */
        return rel_entity_need(context, REL_AGENCY,
                               rel_span_text(context, before->first, phrase->end), country);
    if (head->sense->is_plural)
        return REL_NONE;
    if (!rel_phrase_nation(context, phrase).size)
        return local_entity(context, phrase, country);
    if (type == REL_COUNTRY || stands_for_state(context, phrase))
        return rel_entity_of_country(context, country);
    return agency_of(context, noun_with_fields(context, phrase), head->sense, country);
}

uint32_t rel_agency_mention(rel_context *context, const rel_noun_phrase *phrase)
{
    const rel_part *head = rel_head_part(phrase);
    if (rel_text_equal(head->sense->name, REL_TEXT("capital")))
        return REL_NONE; /* "the US capital" is a town, and not the state */
    uint32_t entity = described_entity(context, phrase);
    rel_entity_type type = entity != REL_NONE ? context->found->entities[entity].type
                           : head->sense->type == REL_NO_TYPE ? REL_AGENCY
                                                              : head->sense->type;
    uint32_t index =
        rel_add_reading(context, phrase->first, phrase->end, type, REL_MENTION_NOMINAL);
    if (index == REL_NONE)
        return REL_NONE;
    rel_reading *reading = &context->readings[index];
    rel_describe(context, phrase, reading);
    reading->mention.entity = entity;
    reading->mention.is_plural = head->sense->is_plural;
    reading->mention.name_first = rel_label_start(phrase);
    reading->mention.name_count = phrase->end - reading->mention.name_first;
    reading->label = noun_with_fields(context, phrase);
    reading->is_settled = entity != REL_NONE;
    note_whole(context, entity, index, rel_phrase_nation(context, phrase));
    return index;
}
