/*
 * A name and the description beside it are one: "Guo Shengkun, China's minister of public
 * security,", "Qatar's emir, Sheikh Hamad,". Also what follows "of", "at" or "in" behind an office,
 * an agency or a group, and tells which one it is.
 */
#include "base/array.h"
#include "recognize/mentions.h"
#include "recognize/passes.h"

static bool is_named_person(const rel_context *context, uint32_t index)
{
    const rel_mention *mention = &context->readings[index].mention;
    return mention->type == REL_PERSON && mention->level == REL_MENTION_NAME &&
           mention->entity != REL_NONE && mention->outer == REL_NONE;
}

/** "the minister", "an expert": a person without a name. */
static bool is_described_person(const rel_context *context, uint32_t index)
{
    const rel_reading *reading = &context->readings[index];
    if (reading->mention.level != REL_MENTION_NOMINAL || reading->mention.is_plural)
        return false;
    return reading->mention.type == REL_PERSON || reading->mention.type == REL_GROUP;
}

static bool is_named_body(const rel_context *context, uint32_t index)
{
    const rel_mention *mention = &context->readings[index].mention;
    return (mention->type == REL_AGENCY || mention->type == REL_ORGANIZATION) &&
           mention->level == REL_MENTION_NAME && mention->entity != REL_NONE;
}

/** "the official Chinese news agency": a body without a name. */
static bool is_described_body(const rel_context *context, uint32_t index)
{
    const rel_reading *reading = &context->readings[index];
    bool is_body = reading->mention.type == REL_AGENCY ||
                   (reading->mention.type == REL_GROUP && reading->head &&
                    (rel_text_equal(reading->head->kind, REL_TEXT("company")) ||
                     rel_text_equal(reading->head->kind, REL_TEXT("body"))));
    return is_body && reading->mention.level == REL_MENTION_NOMINAL &&
           !reading->mention.is_plural && reading->reference != REL_BARE;
}

static uint32_t starting(const rel_context *context, uint32_t at, const uint32_t *starts)
{
    return at < context->segments->token_count ? starts[at] : REL_NONE;
}

/** The country, agency or organization after "of", "at", "for", "in", "to", or REL_NONE; it may own
 * what follows. */
static uint32_t body_or_owner_behind(const rel_context *context, uint32_t reading,
                                     const uint32_t *starts)
{
    static const char *const prepositions[] = {"of", "at", "for", "in", "to", "with", "from"};
    uint32_t at = rel_reading_end(context, reading);
    uint32_t behind = starting(context, at + 1, starts);
    if (behind == REL_NONE || !(rel_word_at(context, at) & REL_WORD_STOP))
        return REL_NONE;
    bool is_joined = false;
    for (size_t i = 0; i < COUNT_OF(prepositions); i++)
        is_joined |= rel_token_is(context, at, prepositions[i]);
    if (!is_joined)
        return REL_NONE;
    const rel_entity *entity = rel_reading_entity(context, behind);
    bool is_body = entity && (entity->type == REL_COUNTRY || entity->type == REL_AGENCY ||
                              entity->type == REL_ORGANIZATION || entity->type == REL_PLACE);
    return is_body ? behind : REL_NONE;
}

static bool is_owner(const rel_context *context, uint32_t body)
{
    return rel_is_possessive_mark(context, rel_reading_end(context, body));
}

/** The same where it is meant itself, and not "Norland's largest mine". */
static uint32_t body_behind(const rel_context *context, uint32_t reading, const uint32_t *starts)
{
    uint32_t behind = body_or_owner_behind(context, reading, starts);
    return behind == REL_NONE || is_owner(context, behind) ? REL_NONE : behind;
}

/** "ambassador to Norland", "envoy for Norland": of whoever sent him. */
static bool is_accredited(const rel_context *context, uint32_t reading)
{
    const rel_sense *title = context->readings[reading].head;
    uint32_t at = rel_reading_end(context, reading);
    return title && rel_text_equal(title->kind, REL_TEXT("diplomatic")) &&
           (rel_token_is(context, at, "to") || rel_token_is(context, at, "for"));
}

/** As body_behind(), but a place only for an office of places: "the mayor of Milan". */
static uint32_t office_body_behind(const rel_context *context, uint32_t reading,
                                   const uint32_t *starts)
{
    uint32_t behind = body_behind(context, reading, starts);
    if (is_accredited(context, reading))
        return REL_NONE;
    bool is_place = behind != REL_NONE && rel_reading_entity(context, behind)->type == REL_PLACE;
    bool is_known = rel_is_office_of_places(context->readings[reading].head) &&
                    rel_token_is(context, rel_reading_end(context, reading), "of");
    return is_place && !is_known ? REL_NONE : behind;
}

/** The body behind an office, or what the office's own body is in the state behind it. */
static uint32_t institution_behind(rel_context *context, const rel_reading *office, uint32_t behind)
{
    const rel_entity *body = rel_reading_entity(context, behind);
    if (body->type != REL_COUNTRY || !body->country.size)
        return context->readings[behind].mention.entity;
    return rel_institution_of_state(context, office->institution, office->head, body->country);
}

/** "a researcher at the institute": a member, and until more is known of its country. */
static void become_member(rel_context *context, uint32_t person, uint32_t body, uint32_t reading)
{
    rel_entity *entity = &context->found->entities[person];
    if (!entity->country.size)
        entity->country = context->found->entities[body].country;
    rel_add_link(context, "member-of", person, body, reading, (rel_text){0},
                 context->readings[reading].is_former);
}

void rel_describe_person(rel_context *context, uint32_t description, uint32_t person,
                         const uint32_t *starts)
{
    rel_reading *reading = &context->readings[description];
    reading->mention.entity = person;
    reading->mention.type = REL_PERSON;
    reading->is_settled = true;
    rel_entity *entity = &context->found->entities[person];
    if (!entity->country.size && reading->country_count)
        entity->country = reading->countries[0];
    uint32_t behind = office_body_behind(context, description, starts);
    uint32_t institution = reading->institution;
    if (behind != REL_NONE)
        institution = institution_behind(context, reading, behind);
    rel_note_counterpart(context, reading->head, person, description,
                         reading->country_count ? reading->countries[0] : (rel_text){0});
    bool is_office = rel_is_office(reading->head) && reading->label.size;
    bool is_open = is_office && institution == REL_NONE && rel_is_state_office(reading->head);
    if (is_open)
        rel_leave_office_open(context, &(rel_open_office){.person = person,
                                                          .reading = description,
                                                          .label = reading->label,
                                                          .otherwise = REL_NONE,
                                                          .is_former = reading->is_former});
    if (is_office)
        rel_give_office(context, person, description, context->readings[description].label,
                        institution, context->readings[description].is_former);
    else if (behind != REL_NONE && rel_reading_entity(context, behind)->type != REL_COUNTRY)
        become_member(context, person, institution, description);
}

bool rel_reads_clause_end(const rel_context *context, uint32_t at)
{
    return at >= context->limit || (rel_word_at(context, at) & (REL_WORD_SPEECH | REL_WORD_VERB)) ||
           rel_token_is(context, at, ",") || rel_token_is(context, at, ".") ||
           rel_token_is(context, at, ";") || rel_token_is(context, at, ")");
}

uint32_t rel_description_end(const rel_context *context, uint32_t reading, const uint32_t *starts)
{
    uint32_t behind = body_behind(context, reading, starts);
    return rel_reading_end(context, behind == REL_NONE ? reading : behind);
}

/** "According to Rathbun, a detective …": the comma ends the aside, not a name. */
static bool follows_according(const rel_context *context, uint32_t index)
{
    uint32_t first = context->readings[index].mention.first;
    return first >= 2 && rel_text_equal(rel_text_at(context, first - 1), REL_TEXT("to")) &&
           rel_text_equal_ignoring_case(rel_text_at(context, first - 2), REL_TEXT("according"));
}

/** The token after an age or a name in brackets: "Jane Roe, 19, a member", "NATO (the alliance),".
 */
static uint32_t end_of_aside(const rel_context *context, uint32_t at)
{
    enum { LONGEST = 10 };
    bool is_age = rel_token_is(context, at, ",") && at + 2 < context->limit &&
                  rel_token_at(context, at + 1)->kind == REL_TOKEN_NUMBER &&
                  rel_token_is(context, at + 2, ",");
    if (is_age)
        return at + 2;
    if (!rel_token_is(context, at, "("))
        return at;
    for (uint32_t i = at + 1; i < context->limit && i < at + LONGEST; i++)
        if (rel_token_is(context, i, ")"))
            return i + 1;
    return at;
}

/** After "region" of "the Lombardy region". */
static uint32_t end_of_place(const rel_context *context, uint32_t at)
{
    const rel_phrase *noun = rel_phrase_here(context, at);
    return rel_phrase_is(noun, REL_LEX_PLACE_HEAD) ? at + noun->token_count : at;
}

/** Whether a description says enough to be one of a single person: "a Widget Ltd attorney, Jane
 * Roe".
 */
static bool is_telling(const rel_context *context, uint32_t index, uint32_t behind)
{
    const rel_reading *reading = &context->readings[index];
    return reading->reference != REL_INDEFINITE || behind != REL_NONE ||
           reading->institution != REL_NONE;
}

/** "the chief executive of Widget Ltd Jane Roe": nothing between the body and the name. */
static bool is_name_beside(const rel_context *context, uint32_t behind, const uint32_t *starts)
{
    uint32_t next =
        behind == REL_NONE ? REL_NONE : starting(context, rel_reading_end(context, behind), starts);
    const rel_entity *body = next == REL_NONE ? NULL : rel_reading_entity(context, behind);
    return body && (body->type == REL_AGENCY || body->type == REL_ORGANIZATION) &&
           is_named_person(context, next);
}

/** "state councilor and minister of public security": the office behind "and" as well. */
static void describe_further(rel_context *context, uint32_t description, uint32_t person,
                             const uint32_t *starts)
{
    uint32_t end = rel_description_end(context, description, starts);
    if (!rel_token_is(context, end, "and"))
        return;
    uint32_t next = starting(context, end + 1, starts);
    if (next != REL_NONE && is_described_person(context, next) &&
        rel_is_office(context->readings[next].head) &&
        rel_reads_clause_end(context, rel_reading_end(context, next)))
        rel_describe_person(context, next, person, starts);
}

static void read_apposition(rel_context *context, uint32_t index, const uint32_t *starts)
{
    uint32_t end = rel_reading_end(context, index);
    uint32_t behind =
        is_described_person(context, index) ? body_behind(context, index, starts) : REL_NONE;
    if (is_name_beside(context, behind, starts)) {
        uint32_t name = starting(context, rel_reading_end(context, behind), starts);
        rel_describe_person(context, index, context->readings[name].mention.entity, starts);
        return;
    }
    if (behind != REL_NONE)
        end = rel_reading_end(context, behind);
    end = end_of_aside(context, end_of_place(context, end));
    if (!rel_token_is(context, end, ",") || follows_according(context, index))
        return;
    uint32_t next = starting(context, end + 1, starts);
    if (next == REL_NONE)
        return;
    if (is_named_body(context, index) && is_described_body(context, next)) {
        rel_reading *reading = &context->readings[next];
        reading->mention.entity = context->readings[index].mention.entity;
        reading->mention.type = rel_reading_entity(context, index)->type;
        reading->is_settled = true;
    } else if (is_named_person(context, index) && is_described_person(context, next)) {
        uint32_t after = rel_reading_end(context, next);
        if (rel_reads_clause_end(context, after) ||
            body_behind(context, next, starts) != REL_NONE ||
            rel_word_at(context, after) & REL_WORD_STOP)
            rel_describe_person(context, next, context->readings[index].mention.entity, starts);
        describe_further(context, next, context->readings[index].mention.entity, starts);
    } else if (is_described_person(context, index) && is_named_person(context, next) &&
               is_telling(context, index, behind) &&
               rel_reads_clause_end(context, rel_reading_end(context, next))) {
        rel_describe_person(context, index, context->readings[next].mention.entity, starts);
    }
}

/** Offices noted when the state was not known yet. */
static void move_offices(rel_context *context, uint32_t person, rel_text country)
{
    for (size_t i = 0; i < context->found->link_count; i++) {
        rel_link *link = &context->found->links[i];
        const rel_entity *body =
            link->target == REL_NONE ? NULL : &context->found->entities[link->target];
        if (link->source == person && body && body->type == REL_AGENCY && !body->country.size)
            link->target = rel_institution_of_state(context, link->target, NULL, country);
    }
}

/** "Foreign Minister Jane Roe of Norland": whose office it is follows from where she is from. */
static void read_home(rel_context *context, uint32_t index, const uint32_t *starts)
{
    if (!is_named_person(context, index) ||
        !rel_token_is(context, rel_reading_end(context, index), "of"))
        return;
    uint32_t person = context->readings[index].mention.entity;
    uint32_t behind = body_behind(context, index, starts);
    const rel_entity *home = behind == REL_NONE ? NULL : rel_reading_entity(context, behind);
    if (!home || home->type != REL_COUNTRY || context->found->entities[person].country.size)
        return;
    context->found->entities[person].country = home->country;
    move_offices(context, person, home->country);
}

/** "the president of Armenia", "President Serzh Sargsyan of Armenia". */
static void read_office_of(rel_context *context, uint32_t index, const uint32_t *starts)
{
    rel_reading *reading = &context->readings[index];
    uint32_t behind = office_body_behind(context, index, starts);
    if (behind == REL_NONE || reading->mention.type != REL_PERSON || !reading->label.size)
        return;
    const rel_entity *body = rel_reading_entity(context, behind);
    if (body->type == REL_COUNTRY && body->country.size && !reading->country_count)
        reading->countries[reading->country_count++] = body->country;
    reading->institution = institution_behind(context, reading, behind);
    if (reading->mention.entity == REL_NONE || !rel_is_office(reading->head))
        return;
    rel_entity *person = &context->found->entities[reading->mention.entity];
    if (!person->country.size)
        person->country = body->country;
    rel_give_office(context, reading->mention.entity, index, reading->label, reading->institution,
                    reading->is_former);
}

/** The state of Kenya is Kenya; the states of India and the state of Bihar are not India. */
static bool may_be_agency_of(const rel_reading *reading, const rel_entity *body)
{
    return reading->mention.type != REL_COUNTRY ||
           (!reading->mention.is_plural && body->type == REL_COUNTRY);
}

/** "the government of Sudan", "the army of Sudan". */
static void read_agency_of(rel_context *context, uint32_t index, const uint32_t *starts)
{
    rel_reading *reading = &context->readings[index];
    bool is_government = rel_text_equal(reading->label, REL_TEXT("government"));
    uint32_t end = rel_reading_end(context, index);
    if ((reading->mention.type != REL_AGENCY && reading->mention.type != REL_COUNTRY) ||
        reading->is_settled ||
        !(rel_token_is(context, end, "of") || (is_government && rel_token_is(context, end, "in"))))
        return;
    uint32_t behind = body_behind(context, index, starts);
    const rel_entity *body = behind == REL_NONE ? NULL : rel_reading_entity(context, behind);
    if (!body || !may_be_agency_of(reading, body))
        return;
    if (body->type == REL_ORGANIZATION) /* "the local unit of Widget Ltd" acts for the whole */
        reading->mention.entity = context->readings[behind].mention.entity;
    else if (body->country.size)
        reading->mention.entity = rel_agency_of_country(context, reading, body->country);
    reading->is_settled = reading->mention.entity != REL_NONE;
}

/** Whether the head of a group says that it belongs: "members", "officials", but not "critics". */
static bool is_of_members(const rel_context *context, const rel_reading *reading)
{
    static const char *const belonging[] = {"member",   "official", "leader",   "fighter",
                                            "militant", "activist", "soldier",  "officer",
                                            "worker",   "employee", "executive"};
    rel_text word =
        rel_token_text(context->document, &context->segments->tokens[reading->mention.head]);
    if (rel_text_ends(word, REL_TEXT("s")))
        word = rel_text_slice(word, 0, word.size - 1);
    for (size_t i = 0; i < COUNT_OF(belonging); i++)
        if (rel_text_equal_ignoring_case(word, rel_text_of(belonging[i])))
            return true;
    return false;
}

/** "demonstrators in Baghdad", and "Zambian workers" for "workers at Zambia's largest mine". */
static rel_text group_label(rel_context *context, uint32_t group, uint32_t body)
{
    uint32_t first = context->readings[group].mention.name_first;
    if (!is_owner(context, body))
        return rel_span_text(context, first, rel_reading_end(context, body));
    rel_text name = rel_span_text(context, first, rel_reading_end(context, group));
    return rel_name_in_state(context, name, rel_reading_entity(context, body)->country);
}

/** "demonstrators in Baghdad", "members of the Association": known by where or what they are of. */
static void read_group_of(rel_context *context, uint32_t index, const uint32_t *starts)
{
    rel_reading *reading = &context->readings[index];
    if (reading->mention.type != REL_GROUP || reading->mention.outer != REL_NONE ||
        rel_token_is(context, rel_reading_end(context, index), "to"))
        return;
    uint32_t behind = body_or_owner_behind(context, index, starts);
    bool is_body = reading->head && rel_text_equal(reading->head->kind, REL_TEXT("body"));
    if (behind == REL_NONE || reading->reference == REL_EVERY_ONE ||
        (is_body && !reading->mention.is_plural))
        return;
    const rel_entity *body = rel_reading_entity(context, behind);
    bool is_owned = rel_token_is(context, rel_reading_end(context, index), "of") &&
                    (body->type == REL_AGENCY || body->type == REL_ORGANIZATION ||
                     (body->type == REL_COUNTRY && !reading->country_count));
    if (reading->is_settled && !is_owned) {
        rel_entity *group = &context->found->entities[reading->mention.entity];
        if (!group->country.size)
            group->country = body->country;
        return;
    }
    if (!reading->mention.is_plural)
        return;
    rel_text label = group_label(context, index, behind);
    reading->mention.entity = rel_entity_need(context, REL_GROUP, label, body->country);
    reading->is_settled = true;
    if (reading->mention.entity == REL_NONE)
        return;
    context->found->entities[reading->mention.entity].is_plural = reading->mention.is_plural;
    if (body->type == REL_ORGANIZATION && is_owned && !reading->is_former &&
        is_of_members(context, reading))
        rel_add_link(context, "member-of", reading->mention.entity,
                     context->readings[behind].mention.entity, index, (rel_text){0}, false);
}

void rel_read_appositions(rel_context *context, const uint32_t *starts)
{
    for (uint32_t i = 0; i < context->reading_count && !context->has_failed; i++) {
        if (context->readings[i].mention.outer != REL_NONE)
            continue;
        rel_enter_reading(context, i);
        read_apposition(context, i, starts);
        read_home(context, i, starts);
        read_office_of(context, i, starts);
        read_agency_of(context, i, starts);
        read_group_of(context, i, starts);
    }
}
