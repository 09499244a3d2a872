/*
 * Descriptions and pronouns, from the first to the last: each is settled by what stands before it,
 * or stays open. Offices lead to the person who was said to hold them, "the ministry" to the last
 * ministry, "its military" to that of its country, "both sides" to the pair; a wrong link costs
 * more than a missing one.
 */
#include "base/array.h"
#include "base/utf8.h"
#include "recognize/events.h"
#include "recognize/mentions.h"
#include "recognize/passes.h"

enum { MAX_COUNTRY_DISTANCE = 2, MAX_BODY_DISTANCE = 3 };

static rel_entity *entity_at(const rel_context *context, uint32_t index)
{
    return &context->found->entities[index];
}

static bool contains(rel_text text, rel_text part)
{
    for (size_t i = 0; part.size && i + part.size <= text.size; i++)
        if (rel_text_equal_ignoring_case(rel_text_slice(text, i, part.size), part))
            return true;
    return false;
}

/** What the possessive pronoun inside a reading stands for. */
static uint32_t owner_of(rel_context *context, uint32_t index)
{
    const rel_mention *outer = &context->readings[index].mention;
    for (uint32_t i = index + 1; i < context->reading_count; i++) {
        const rel_reading *inner = &context->readings[i];
        if (inner->mention.first >= outer->first + outer->token_count)
            break;
        if (inner->mention.level != REL_MENTION_PRONOUN)
            continue;
        if (!inner->is_settled) {
            uint32_t owner = rel_resolve_pronoun(context, i);
            context->readings[i].mention.entity = owner;
            context->readings[i].is_settled = true;
        }
        return context->readings[i].mention.entity;
    }
    return REL_NONE;
}

/** Whether the person holds the office that the label names, in the country that it names. */
static bool holds(const rel_entity *person, const rel_reading *reading)
{
    if (person->type != REL_PERSON || !contains(person->office, reading->label))
        return false;
    return !reading->country_count || !person->country.size ||
           rel_text_equal(person->country, reading->countries[0]);
}

static uint32_t last_holder(const rel_context *context, uint32_t index)
{
    for (uint32_t i = index; i-- > 0;) {
        uint32_t entity = context->readings[i].mention.entity;
        if (entity != REL_NONE && holds(entity_at(context, entity), &context->readings[index]))
            return entity;
    }
    for (size_t i = 0; i < context->found->entity_count; i++)
        if (holds(entity_at(context, (uint32_t)i), &context->readings[index]) &&
            context->readings[index].country_count)
            return (uint32_t)i;
    return REL_NONE;
}

/** Who holds an office and is not named stands for the state, or for the body that he speaks for.
 */
static uint32_t unnamed_holder(rel_context *context, const rel_reading *reading)
{
    bool is_body = reading->institution != REL_NONE &&
                   entity_at(context, reading->institution)->type == REL_ORGANIZATION;
    if (is_body || !reading->country_count || !reading->countries[0].size)
        return reading->institution;
    return rel_entity_of_country(context, reading->countries[0]);
}

/** "a French minister": one of several, so a group and not the office. */
static uint32_t unnamed_member(rel_context *context, rel_reading *reading)
{
    if (!reading->country_count && reading->institution == REL_NONE)
        return REL_NONE;
    rel_text label = rel_span_text(context, reading->mention.name_first,
                                   reading->mention.name_first + reading->mention.name_count);
    reading->mention.type = REL_GROUP;
    return rel_entity_need(context, REL_GROUP, label,
                           reading->country_count ? reading->countries[0] : (rel_text){0});
}

/** "the Chinese leader": the only one who was called president, premier or king of that state. */
static uint32_t head_of_state(const rel_context *context, const rel_reading *reading)
{
    static const rel_text offices[] = {{"President", 9},   {"Premier", 7}, {"Prime Minister", 14},
                                       {"Chancellor", 10}, {"King", 4},    {"Emir", 4}};
    uint32_t only = REL_NONE;
    for (size_t i = 0; i < context->found->entity_count; i++) {
        const rel_entity *person = entity_at(context, (uint32_t)i);
        bool is_head = false;
        for (size_t j = 0; j < COUNT_OF(offices); j++)
            is_head |= rel_text_equal(person->office, offices[j]);
        if (person->type != REL_PERSON || !is_head || !person->country.size ||
            !reading->country_count || !rel_text_equal(person->country, reading->countries[0]))
            continue;
        if (only != REL_NONE)
            return REL_NONE;
        only = (uint32_t)i;
    }
    return only;
}

static uint32_t resolve_office(rel_context *context, uint32_t index);

/** "a spokeswoman for the president of Botswana": the one behind "for", settled first. */
static uint32_t speaks_for(rel_context *context, uint32_t index)
{
    uint32_t next = index + 1, end = rel_reading_end(context, index);
    while (next < context->reading_count && context->readings[next].mention.first < end)
        next++;
    if (next == context->reading_count || context->readings[next].mention.first != end + 1 ||
        !rel_token_is(context, end, "for"))
        return REL_NONE;
    rel_reading *behind = &context->readings[next];
    bool is_other_office =
        behind->head && !rel_text_equal(behind->head->kind, REL_TEXT("spokesperson"));
    if (!behind->is_settled && behind->mention.type == REL_PERSON && is_other_office) {
        uint32_t entity = resolve_office(context, next);
        behind = &context->readings[next];
        behind->mention.entity = entity;
        behind->is_settled = true;
    }
    return behind->mention.entity;
}

static uint32_t resolve_office(rel_context *context, uint32_t index)
{
    rel_reading *reading = &context->readings[index];
    bool speaks = reading->head && rel_text_equal(reading->head->kind, REL_TEXT("spokesperson"));
    if (speaks && reading->institution != REL_NONE)
        return reading->institution;
    if (speaks && speaks_for(context, index) != REL_NONE)
        return speaks_for(context, index);
    reading = &context->readings[index];
    if (reading->reference == REL_INDEFINITE)
        return unnamed_member(context, reading);
    if (reading->has_pronoun && !reading->country_count) {
        uint32_t owner = owner_of(context, index);
        reading = &context->readings[index];
        if (owner == REL_NONE)
            return REL_NONE;
        reading->countries[reading->country_count++] = entity_at(context, owner)->country;
        if (entity_at(context, owner)->type == REL_COUNTRY && reading->institution == REL_NONE)
            reading->institution = owner;
    }
    uint32_t holder = last_holder(context, index);
    bool is_vague = reading->head && rel_text_equal(reading->head->name, REL_TEXT("leader"));
    if (is_vague && holder == REL_NONE)
        return head_of_state(context, reading);
    return holder != REL_NONE ? holder : unnamed_holder(context, reading);
}

/** The last body whose name has the noun: "the ministry". Governments come and go, so that "the
 * government" is that of Monti only close to where he is named. */
static uint32_t last_body(const rel_context *context, uint32_t index)
{
    const rel_reading *reading = &context->readings[index];
    bool is_rule = reading->head && rel_names_rule(reading->head);
    for (uint32_t i = index; i-- > 0;) {
        const rel_mention *before = &context->readings[i].mention;
        if (is_rule && before->sentence + MAX_BODY_DISTANCE < reading->mention.sentence)
            break;
        uint32_t entity = before->entity;
        if (entity == REL_NONE)
            continue;
        const rel_entity *body = entity_at(context, entity);
        bool is_body =
            (body->type == REL_AGENCY || body->type == REL_ORGANIZATION) && !body->member_count;
        if (is_body && contains(body->name, reading->label))
            return entity;
    }
    return REL_NONE;
}

/** "the country": the only one spoken of just before. */
static uint32_t last_country(const rel_context *context, uint32_t index)
{
    uint32_t sentence = context->readings[index].mention.sentence, only = REL_NONE;
    for (uint32_t i = index; i-- > 0;) {
        const rel_mention *mention = &context->readings[i].mention;
        if (mention->sentence + MAX_COUNTRY_DISTANCE <= sentence)
            break;
        if (mention->entity == REL_NONE || entity_at(context, mention->entity)->type != REL_COUNTRY)
            continue;
        if (entity_at(context, mention->entity)->member_count)
            continue;
        if (only != REL_NONE && only != mention->entity)
            return REL_NONE;
        only = mention->entity;
    }
    return only;
}

/** "the government" when no state was spoken of just before, or several were. */
static uint32_t home_state(rel_context *context)
{
    rel_text home = rel_home_state(context, NULL);
    return home.size ? rel_entity_of_country(context, home) : REL_NONE;
}

static uint32_t resolve_agency(rel_context *context, uint32_t index)
{
    rel_reading *reading = &context->readings[index];
    bool is_government =
        reading->head && rel_text_equal(reading->head->name, REL_TEXT("government"));
    bool is_pair = reading->number == 2 || reading->reference == REL_EVERY_ONE;
    if (reading->mention.is_plural || is_pair)
        return is_government && is_pair ? rel_resolve_pair(context, index, REL_COUNTRY) : REL_NONE;
    if (reading->has_pronoun) {
        uint32_t owner = owner_of(context, index);
        if (owner == REL_NONE || entity_at(context, owner)->type != REL_COUNTRY ||
            entity_at(context, owner)->member_count)
            return REL_NONE;
        return rel_agency_of_country(context, &context->readings[index],
                                     entity_at(context, owner)->country);
    }
    uint32_t body = reading->reference == REL_DEFINITE ? last_body(context, index) : REL_NONE;
    bool is_bare = is_government && reading->reference == REL_DEFINITE && !reading->is_specific;
    if (body != REL_NONE || !is_bare)
        return body;
    uint32_t country = last_country(context, index);
    return country == REL_NONE ? home_state(context) : country;
}

static uint32_t resolve_side(rel_context *context, uint32_t index)
{
    const rel_reading *reading = &context->readings[index];
    bool is_pair = reading->number == 2 || reading->reference == REL_EVERY_ONE;
    if (is_pair)
        return rel_resolve_pair(context, index, REL_COUNTRY);
    bool is_land = reading->head && (rel_text_equal(reading->head->name, REL_TEXT("country")) ||
                                     rel_text_equal(reading->head->name, REL_TEXT("nation")));
    return is_land && reading->reference == REL_DEFINITE && !reading->mention.is_plural &&
                   !reading->ordinal
               ? last_country(context, index)
               : REL_NONE;
}

/** "the hackers": the last group of that noun. */
static uint32_t last_group(const rel_context *context, uint32_t index)
{
    const rel_reading *reading = &context->readings[index];
    for (uint32_t i = index; i-- > 0;) {
        const rel_reading *before = &context->readings[i];
        bool is_same_noun = before->head && reading->head && before->mention.entity != REL_NONE &&
                            rel_text_equal(before->head->name, reading->head->name);
        if (is_same_noun && before->mention.type == REL_GROUP)
            return before->mention.entity;
    }
    return REL_NONE;
}

/** "the company": the last organization of that kind, close before. */
static uint32_t last_organization(const rel_context *context, uint32_t index)
{
    const rel_reading *reading = &context->readings[index];
    for (uint32_t i = index; i-- > 0;) {
        const rel_mention *before = &context->readings[i].mention;
        if (before->sentence + MAX_BODY_DISTANCE < reading->mention.sentence)
            break;
        if (before->entity == REL_NONE || before->is_modifier)
            continue;
        const rel_entity *body = entity_at(context, before->entity);
        bool is_company = rel_text_equal(reading->head->kind, REL_TEXT("company"));
        if (body->type == REL_ORGANIZATION && !body->member_count &&
            (!is_company || rel_text_equal(body->subtype, REL_TEXT("company")) ||
             !body->subtype.size))
            return before->entity;
    }
    return REL_NONE;
}

/** "two of its nationals": a group known by its owner. */
static uint32_t owned_group(rel_context *context, uint32_t index)
{
    uint32_t owner = owner_of(context, index);
    const rel_reading *reading = &context->readings[index];
    if (owner == REL_NONE || entity_at(context, owner)->type == REL_PERSON ||
        entity_at(context, owner)->member_count || reading->number == 1)
        return REL_NONE;
    rel_text label = rel_join(
        context, (rel_text[]){reading->label, REL_TEXT(" of "), entity_at(context, owner)->name},
        3);
    uint32_t group = rel_entity_need(context, REL_GROUP, label, entity_at(context, owner)->country);
    if (group != REL_NONE)
        entity_at(context, group)->is_plural = reading->mention.is_plural;
    return group;
}

static uint32_t resolve_group(rel_context *context, uint32_t index)
{
    const rel_reading *reading = &context->readings[index];
    bool is_pair = reading->number == 2 || reading->reference == REL_EVERY_ONE ||
                   (reading->head && rel_text_equal(reading->head->name, REL_TEXT("pair")));
    bool is_people = reading->head && (rel_text_equal(reading->head->kind, REL_TEXT("official")) ||
                                       rel_text_equal(reading->head->kind, REL_TEXT("people")));
    if (reading->has_pronoun)
        return owned_group(context, index);
    if (is_pair && reading->reference != REL_INDEFINITE &&
        (is_people || rel_is_office(reading->head)))
        return rel_resolve_pair(context, index, REL_PERSON);
    bool is_name = rel_is_capitalized(context, reading->mention.head);
    if (reading->reference != REL_DEFINITE || is_name)
        return REL_NONE;
    bool is_body = reading->head && !reading->mention.is_plural && !reading->is_specific &&
                   (rel_text_equal(reading->head->kind, REL_TEXT("company")) ||
                    rel_text_equal(reading->head->kind, REL_TEXT("body")));
    uint32_t group = last_group(context, index);
    return group == REL_NONE && is_body ? last_organization(context, index) : group;
}

/** "five members of its military": the group has the country of what it is of. */
static void tell_group_before(rel_context *context, uint32_t index)
{
    const rel_mention *mention = &context->readings[index].mention;
    if (!index || mention->outer != REL_NONE)
        return;
    const rel_mention *before = &context->readings[index - 1].mention;
    bool is_group = before->type == REL_GROUP && before->entity != REL_NONE &&
                    before->first + before->token_count + 1 == mention->first &&
                    rel_token_is(context, mention->first - 1, "of");
    if (!is_group || entity_at(context, before->entity)->country.size)
        return;
    rel_entity *group = entity_at(context, before->entity);
    group->country = entity_at(context, mention->entity)->country;
    if (entity_at(context, mention->entity)->type == REL_AGENCY)
        group->name = rel_join(context,
                               (rel_text[]){group->name, REL_TEXT(" of the "),
                                            entity_at(context, mention->entity)->name},
                               3);
}

static uint32_t resolve(rel_context *context, uint32_t index)
{
    const rel_reading *reading = &context->readings[index];
    if (reading->mention.level == REL_MENTION_PRONOUN)
        return rel_resolve_pronoun(context, index);
    switch (reading->mention.type) {
    case REL_PERSON: return resolve_office(context, index);
    case REL_AGENCY:
    case REL_ORGANIZATION: return resolve_agency(context, index);
    case REL_COUNTRY: return resolve_side(context, index);
    case REL_GROUP: return resolve_group(context, index);
    case REL_NO_TYPE:
        return rel_resolve_one_of_two(context, index,
                                      rel_text_equal(reading->label, REL_TEXT("latter")));
    case REL_PLACE:
    case REL_MEETING:
    case REL_AGREEMENT:
    case REL_LAW:
    case REL_INCIDENT:
    case REL_ENTITY_TYPE_COUNT: break;
    }
    return REL_NONE;
}

void rel_resolve_references(rel_context *context, const uint32_t *starts)
{
    for (uint32_t i = 0; i < context->reading_count && !context->has_failed; i++) {
        rel_reading *reading = &context->readings[i];
        if (reading->is_settled)
            continue;
        rel_enter_reading(context, i);
        if (rel_resolve_ellipsis(context, i, starts))
            continue;
        if (rel_is_event_type(reading->mention.type)) {
            rel_resolve_event(context, i, starts);
            continue;
        }
        uint32_t entity = resolve(context, i);
        if (entity == REL_NONE)
            entity = rel_unnamed_actor(context, i);
        reading = &context->readings[i];
        reading->mention.entity = entity;
        reading->is_settled = true;
        if (entity == REL_NONE)
            continue;
        reading->mention.type = entity_at(context, entity)->type;
        tell_group_before(context, i);
    }
}
