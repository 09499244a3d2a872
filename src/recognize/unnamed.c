/*
 * Actors of the news whom the text never names: "the rebels", "riot police", "striking miners".
 * When nothing before tells who they are, the description itself is the entity, with the country
 * where the sentence plays, as far as its places and the date line agree on one. Agencies of a
 * country that is told so are that country's own: "the army" in Nairobi is the Kenyan army.
 */
#include "base/array.h"
#include "recognize/passes.h"

static bool is_one_of(rel_text word, const rel_text *list, size_t count)
{
    for (size_t i = 0; i < count; i++)
        if (rel_text_equal(word, list[i]))
            return true;
    return false;
}

/** Kinds of people who act as such; the noun alone is enough. */
static bool is_actor(const rel_sense *noun)
{
    static const rel_text kinds[] = {{"militant", 8}, {"protester", 9}, {"hacker", 6},
                                     {"military", 8}, {"refugee", 7},   {"police", 6},
                                     {"victim", 6},   {"criminal", 8},  {"civilian", 8}};
    static const rel_text trades[] = {{"legal", 5}, {"other", 5},    {"religious", 9},
                                      {"media", 5}, {"military", 8}, {"police", 6}};
    if (noun->class == REL_LEX_TITLE)
        return !noun->gender && is_one_of(noun->kind, trades, COUNT_OF(trades));
    return is_one_of(noun->kind, kinds, COUNT_OF(kinds));
}

/** Kinds that a word before the noun has to tell from others: "opposition leaders". */
static bool is_specific_actor(const rel_reading *reading)
{
    static const rel_text kinds[] = {{"official", 8}, {"body", 4},      {"company", 7},
                                     {"ship", 4},     {"political", 9}, {"diplomatic", 10},
                                     {"state", 5}};
    rel_text name = reading->head->name;
    bool is_compound = memchr(name.bytes, ' ', name.size) != NULL;
    return (reading->is_specific || is_compound || rel_text_equal(name, REL_TEXT("opposition"))) &&
           is_one_of(reading->head->kind, kinds, COUNT_OF(kinds));
}

/** "rebel" of "rebel positions" are the rebels. */
static rel_text label_of(rel_context *context, const rel_reading *reading)
{
    bool is_people = reading->reference == REL_BARE && !reading->mention.is_plural &&
                     !rel_text_ends(reading->label, REL_TEXT("n")) &&
                     !rel_text_ends(reading->label, REL_TEXT("s"));
    return is_people ? rel_join(context, (rel_text[]){reading->label, REL_TEXT("s")}, 2)
                     : reading->label;
}

/** Bodies that act without a name: "police", "the army", "a court". */
static bool is_power(const rel_reading *reading)
{
    static const rel_text kinds[] = {
        {"military", 8}, {"police", 6}, {"court", 5}, {"parliament", 10}, {"government", 10}};
    return is_one_of(reading->head->kind, kinds, COUNT_OF(kinds));
}

/** "the president", who acts for the state. */
static bool holds_power(const rel_reading *reading)
{
    static const rel_text kinds[] = {{"state", 5}, {"political", 9}, {"royal", 5}};
    return reading->reference == REL_DEFINITE && !reading->ordinal && !reading->is_former &&
           reading->institution == REL_NONE && reading->head->class == REL_LEX_TITLE &&
           is_one_of(reading->head->kind, kinds, COUNT_OF(kinds));
}

static bool is_locative(const rel_context *context, uint32_t token)
{
    static const char *const words[] = {"in",     "at",     "near",       "outside",
                                        "inside", "across", "throughout", "around"};
    for (size_t i = 0; i < COUNT_OF(words); i++)
        if (rel_token_is(context, token, words[i]))
            return true;
    return false;
}

/** Whether a place is where something happens: "in Beirut", "in southern Lebanon". */
static bool is_scene(const rel_context *context, const rel_mention *place)
{
    if (place->first == 0 || is_locative(context, place->first - 1))
        return place->first > 0;
    return place->first > 1 && !rel_is_capitalized(context, place->first - 1) &&
           rel_token_at(context, place->first - 1)->kind == REL_TOKEN_WORD &&
           is_locative(context, place->first - 2);
}

/** The country in which a reading lies, if it says where something happens; or empty. */
static rel_text country_of_place(const rel_context *context, const rel_reading *reading)
{
    const rel_mention *mention = &reading->mention;
    uint32_t entity = mention->entity;
    bool is_place = entity != REL_NONE && (context->found->entities[entity].type == REL_PLACE ||
                                           context->found->entities[entity].type == REL_COUNTRY);
    return is_place && is_scene(context, mention) ? context->found->entities[entity].country
                                                  : (rel_text){0};
}

/** The country of the place right behind a reading: "police in Vienna"; or empty. */
static rel_text country_behind(const rel_context *context, uint32_t index)
{
    uint32_t end = rel_reading_end(context, index);
    for (uint32_t i = index + 1; i < context->reading_count; i++)
        if (context->readings[i].mention.first > end)
            return context->readings[i].mention.first == end + 1
                       ? country_of_place(context, &context->readings[i])
                       : (rel_text){0};
    return (rel_text){0};
}

/** The country that all places of the sentence lie in; empty when they are of several or none. */
static rel_text country_of_sentence(const rel_context *context, uint32_t index)
{
    uint32_t sentence = context->readings[index].mention.sentence;
    rel_text only = {0};
    while (index > 0 && context->readings[index - 1].mention.sentence == sentence)
        index--;
    for (; index < context->reading_count && context->readings[index].mention.sentence == sentence;
         index++) {
        rel_text country = country_of_place(context, &context->readings[index]);
        if (country.size && only.size && !rel_text_equal(country, only))
            return (rel_text){0};
        only = country.size ? country : only;
    }
    return only;
}

/** "criminal" of "criminal code": a bare singular that only modifies; "police" does not. */
static bool is_modifying(const rel_reading *reading)
{
    static const rel_text bare[] = {{"militant", 8}, {"protester", 9},   {"body", 4},
                                    {"police", 6},   {"parliament", 10}, {"refugee", 7}};
    return reading->reference == REL_BARE && !reading->mention.is_plural &&
           !is_one_of(reading->head->kind, bare, COUNT_OF(bare));
}

static uint32_t group(rel_context *context, const rel_reading *reading, rel_text country)
{
    rel_text subtype = reading->head->kind;
    bool is_plural = reading->mention.is_plural;
    bool is_people = reading->mention.type == REL_GROUP;
    rel_text label = is_people ? label_of(context, reading) : reading->label;
    uint32_t entity = rel_entity_need(context, REL_GROUP, label, country);
    if (entity == REL_NONE)
        return REL_NONE;
    context->found->entities[entity].subtype = subtype;
    context->found->entities[entity].is_plural |= is_plural;
    return entity;
}

/** Whether a description is too vague, or known otherwise, to be an actor by itself. */
static bool is_idle(const rel_reading *reading)
{
    return !reading->head || !reading->label.size || reading->has_pronoun ||
           reading->possessor != REL_NONE || reading->reference == REL_EVERY_ONE ||
           reading->mention.outer != REL_NONE || reading->mention.level != REL_MENTION_NOMINAL ||
           is_modifying(reading);
}

uint32_t rel_unnamed_actor(rel_context *context, uint32_t index)
{
    const rel_reading *reading = &context->readings[index];
    if (is_idle(reading) || rel_token_is(context, rel_reading_end(context, index), "one"))
        return REL_NONE; /* "a criminal one" */
    rel_text country = country_behind(context, index);
    if (!country.size)
        country = country_of_sentence(context, index);
    if (reading->mention.type == REL_GROUP &&
        (is_actor(reading->head) || is_specific_actor(reading)))
        return group(context, reading, country);
    if (reading->mention.type == REL_PERSON && country.size && holds_power(reading))
        return rel_entity_of_country(context, country);
    if (reading->mention.type != REL_AGENCY || !is_power(reading) || reading->mention.is_plural)
        return REL_NONE;
    return country.size ? rel_agency_of_country(context, reading, country)
                        : group(context, reading, country);
}
