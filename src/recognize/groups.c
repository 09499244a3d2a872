/*
 * People and companies without a name of their own: "five PLA officers", "Chinese hackers". A
 * group is an entity when the phrase tells it from others (a nationality, a body, a number, an
 * owner) or when the bare noun already is an actor of the news ("protesters", "rebels").
 */
#include "base/array.h"
#include "recognize/mentions.h"

/** Whether the noun alone makes an actor; "people" and "members" do not. */
static bool is_actor(const rel_sense *noun)
{
    static const rel_text kinds[] = {{"militant", 8}, {"protester", 9}, {"hacker", 6},
                                     {"military", 8}, {"refugee", 7},   {"police", 6}};
    for (size_t i = 0; i < COUNT_OF(kinds); i++)
        if (rel_text_equal(noun->kind, kinds[i]))
            return noun->is_plural;
    return false;
}

static bool is_telling(const rel_context *context, const rel_noun_phrase *phrase,
                       const rel_reading *reading)
{
    if (reading->number == 1 && reading->has_pronoun)
        return false; /* "one of its victims" */
    if (reading->number > 1 || (phrase->possessor != REL_NONE && !reading->has_pronoun &&
                                context->readings[phrase->possessor].mention.entity != REL_NONE))
        return true;
    for (size_t i = 0; i + 1 < phrase->count; i++)
        switch (phrase->parts[i].kind) {
        case REL_PART_NATION:
        case REL_PART_PLACE:
        case REL_PART_BODY:
        case REL_PART_PERSON:
        case REL_PART_CAPITALIZED: return true;
        case REL_PART_NUMBER: /* "tens of thousands of" */
            if (rel_token_is(context, phrase->parts[i].end - 1, "of") && !reading->has_pronoun)
                return true;
            break;
        case REL_PART_DETERMINER:
        case REL_PART_ORDINAL:
        case REL_PART_MODIFIER:
        case REL_PART_AND:
        case REL_PART_TITLE:
        case REL_PART_AGENCY_NOUN:
        case REL_PART_SIDE:
        case REL_PART_GROUP_NOUN:
        case REL_PART_EVENT_NOUN:
        case REL_PART_EVENT_NAME: break;
        }
    return is_actor(rel_head_part(phrase)->sense) && reading->reference == REL_BARE;
}

/** "the two ministers", "the pair": mostly those who were named just before. */
static bool may_be_pair(const rel_noun_phrase *phrase, const rel_reading *reading)
{
    const rel_sense *noun = rel_head_part(phrase)->sense;
    return reading->number == 2 && reading->reference == REL_DEFINITE && !reading->is_specific &&
           rel_is_office(noun);
}

/** Where the label begins: after "the", "some" and "hundreds of", but with "five". */
static uint32_t label_start(const rel_context *context, const rel_noun_phrase *phrase)
{
    if (phrase->possessor != REL_NONE)
        return phrase->first;
    size_t i = 0;
    while (i + 1 < phrase->count && (phrase->parts[i].kind == REL_PART_DETERMINER ||
                                     (phrase->parts[i].kind == REL_PART_NUMBER &&
                                      rel_token_is(context, phrase->parts[i].end - 1, "of"))))
        i++;
    return phrase->parts[i].first;
}

static uint32_t group_entity(rel_context *context, rel_text label, rel_text country,
                             const rel_sense *noun)
{
    uint32_t entity = rel_entity_need(context, REL_GROUP, label, country);
    if (entity == REL_NONE)
        return REL_NONE;
    context->found->entities[entity].subtype = noun->kind;
    context->found->entities[entity].is_plural |= noun->is_plural;
    return entity;
}

/** "Hungarian and Romanian officials": the officials of each, joined. */
static uint32_t coordinated_entity(rel_context *context, const rel_noun_phrase *phrase)
{
    uint32_t members[2];
    for (size_t i = 1; i + 2 < phrase->count; i++) {
        const rel_part *before = &phrase->parts[i - 1], *after = &phrase->parts[i + 1];
        if (phrase->parts[i].kind != REL_PART_AND || before->kind != REL_PART_NATION)
            continue;
        rel_text rest = rel_span_text(context, after->end, phrase->end);
        const rel_part *nations[] = {before, after};
        for (size_t j = 0; j < COUNT_OF(nations); j++) {
            rel_text nation = rel_span_text(context, nations[j]->first, nations[j]->end);
            rel_text label = rel_join(context, (rel_text[]){nation, REL_TEXT(" "), rest}, 3);
            members[j] = group_entity(context, label, nations[j]->sense->country,
                                      rel_head_part(phrase)->sense);
        }
        if (context->has_failed || members[0] == members[1])
            return REL_NONE;
        return rel_entity_of_members(context, REL_GROUP,
                                     rel_span_text(context, rel_label_start(phrase), phrase->end),
                                     members, COUNT_OF(members));
    }
    return REL_NONE;
}

/** "Internet Explorer": a noun of people in capitals that is part of an unknown name. */
static bool is_name_of_thing(const rel_context *context, const rel_noun_phrase *phrase)
{
    const rel_part *head = rel_head_part(phrase);
    return phrase->count > 1 && (head - 1)->kind == REL_PART_CAPITALIZED &&
           rel_is_capitalized(context, head->first) && !head->sense->is_plural &&
           context->capitals_mean_names;
}

uint32_t rel_group_mention(rel_context *context, const rel_noun_phrase *phrase)
{
    const rel_sense *noun = rel_head_part(phrase)->sense;
    if (is_name_of_thing(context, phrase))
        return REL_NONE;
    uint32_t index =
        rel_add_reading(context, phrase->first, phrase->end, REL_GROUP, REL_MENTION_NOMINAL);
    if (index == REL_NONE)
        return REL_NONE;
    rel_reading *reading = &context->readings[index];
    rel_describe(context, phrase, reading);
    uint32_t start = label_start(context, phrase);
    reading->label = rel_span_text(context, start, phrase->end);
    reading->mention.name_first = start;
    reading->mention.name_count = phrase->end - start;
    reading->mention.is_plural = noun->is_plural || reading->number > 1;
    if (!is_telling(context, phrase, reading) || may_be_pair(phrase, reading))
        return index;
    rel_text country = rel_phrase_country(context, phrase);
    uint32_t entity = coordinated_entity(context, phrase);
    if (entity == REL_NONE)
        entity = group_entity(context, reading->label, country, noun);
    reading = &context->readings[index];
    reading->mention.entity = entity;
    reading->is_settled = true;
    return index;
}
