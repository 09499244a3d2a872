/*
 * Which event a phrase speaks of. Meetings are one when their ordinals are ("the third dialogue"),
 * incidents when kind and victim are, the rest when their descriptions are; a bare definite noun
 * ("the talks", "the intrusion") goes back to the last event of its kind. A description makes a new
 * event only if a reader could tell it from others: an ordinal, a party, a victim, a topic.
 */
#include "recognize/events.h"

#include "base/array.h"
#include "recognize/passes.h"

enum { MAX_COMPLEMENTS = 6, MAX_PARTIES = 4 };

/** What stands behind an event's noun: "between A and B", "of C", "in D". */
typedef struct complements {
    uint32_t parties[MAX_PARTIES]; /**< entities */
    size_t party_count;
    uint32_t victim, place; /**< entities or REL_NONE */
    uint32_t end;           /**< the token after victim or place, or 0 */
    rel_text topic;         /**< "on cyber counterterrorism", or empty */
    uint32_t series;        /**< the token at which "of the talks" begins, or 0 */
} complements;

static const rel_entity *entity_at(const rel_context *context, uint32_t index)
{
    return &context->found->entities[index];
}

static bool is_actor_type(rel_entity_type type)
{
    return type == REL_COUNTRY || type == REL_AGENCY || type == REL_ORGANIZATION ||
           type == REL_PERSON || type == REL_GROUP;
}

static void add_party(complements *ret, uint32_t entity)
{
    for (size_t i = 0; i < ret->party_count; i++)
        if (ret->parties[i] == entity)
            return;
    if (ret->party_count < MAX_PARTIES)
        ret->parties[ret->party_count++] = entity;
}

/** The parties of a list that begins at `at`: "A, B and C"; @return the token after it. */
static uint32_t read_parties(const rel_context *context, uint32_t at, const uint32_t *starts,
                             complements *ret)
{
    while (at < context->limit && starts[at] != REL_NONE) {
        const rel_mention *mention = &context->readings[starts[at]].mention;
        if (mention->entity == REL_NONE || !is_actor_type(mention->type))
            break;
        add_party(ret, mention->entity);
        at = mention->first + mention->token_count;
        if (rel_token_is(context, at, ",") || rel_token_is(context, at, "and") ||
            rel_token_is(context, at, "with"))
            at++;
    }
    return at;
}

static uint32_t entity_starting(const rel_context *context, uint32_t at, const uint32_t *starts)
{
    return at < context->limit && starts[at] != REL_NONE
               ? context->readings[starts[at]].mention.entity
               : REL_NONE;
}

static bool is_any(const rel_context *context, uint32_t at, const char *const *words, size_t count)
{
    for (size_t i = 0; i < count; i++)
        if (rel_token_is(context, at, words[i]))
            return true;
    return false;
}

/** "a framework for managing disputes"; but "praised the hotline for reducing risks". */
static bool may_have_purpose(const rel_reading *reading)
{
    return reading->mention.type == REL_AGREEMENT && reading->reference == REL_INDEFINITE;
}

/** Parties behind "between"; over "the two countries", which are settled later. */
static uint32_t read_parties_behind(rel_context *context, uint32_t first, const uint32_t *starts,
                                    complements *found)
{
    uint32_t end = read_parties(context, first, starts, found);
    bool is_open = end == first && end < context->limit && starts[end] != REL_NONE;
    return is_open ? rel_reading_end(context, starts[end]) : end;
}

static complements read_complements(rel_context *context, const rel_reading *reading,
                                    const uint32_t *starts)
{
    static const char *const joining[] = {"between", "with", "among", "by"};
    static const char *const hitting[] = {"of", "on", "against", "from", "at", "into"};
    static const char *const placing[] = {"in", "at"};
    const rel_mention *mention = &reading->mention;
    complements found = {.victim = REL_NONE, .place = REL_NONE};
    uint32_t at = mention->first + mention->token_count;
    for (int i = 0; i < MAX_COMPLEMENTS && at < context->limit; i++) {
        uint32_t entity = entity_starting(context, at + 1, starts);
        if (is_any(context, at, joining, COUNT_OF(joining))) {
            uint32_t end = read_parties_behind(context, at + 1, starts, &found);
            if (end == at + 1)
                break;
            at = end;
        } else if (is_any(context, at, placing, COUNT_OF(placing)) && entity != REL_NONE &&
                   (entity_at(context, entity)->type == REL_PLACE ||
                    entity_at(context, entity)->type == REL_COUNTRY)) {
            found.place = entity;
            at = found.end = rel_reading_end(context, starts[at + 1]);
        } else if (entity == REL_NONE && at + 1 < context->limit && starts[at + 1] != REL_NONE &&
                   rel_token_is(context, at, "of") &&
                   rel_is_event_type(context->readings[starts[at + 1]].mention.type)) {
            found.topic = rel_span_text(context, at, rel_reading_end(context, starts[at + 1]));
            found.series = at;
            at = rel_reading_end(context, starts[at + 1]);
        } else if (is_any(context, at, hitting, COUNT_OF(hitting)) && entity != REL_NONE) {
            if (found.victim == REL_NONE && entity_at(context, entity)->type < REL_MEETING)
                found.victim = entity;
            at = found.end = rel_reading_end(context, starts[at + 1]);
        } else if (rel_token_is(context, at, "of") || rel_token_is(context, at, "on")) {
            at = rel_read_topic(context, at, found.series, &found.topic);
        } else if (may_have_purpose(reading) && rel_token_is(context, at, "for")) {
            rel_read_purpose(context, at, &found.topic);
            break;
        } else {
            break;
        }
    }
    return found;
}

/** Countries named before the noun, and its owner, are parties of a meeting or agreement. */
static void add_premodifiers(rel_context *context, const rel_reading *reading, complements *found)
{
    for (size_t i = 0; i < reading->country_count; i++)
        add_party(found, rel_entity_of_country(context, reading->countries[i]));
    if (reading->possessor != REL_NONE) {
        uint32_t owner = context->readings[reading->possessor].mention.entity;
        if (owner != REL_NONE && is_actor_type(entity_at(context, owner)->type))
            add_party(found, owner);
    }
}

/** The body or place right before the noun: "the OPM hack", "the Orlando shooting". */
static void find_inner(const rel_context *context, uint32_t index, complements *found)
{
    const rel_mention *outer = &context->readings[index].mention;
    for (uint32_t i = index + 1; i < context->reading_count; i++) {
        const rel_mention *inner = &context->readings[i].mention;
        if (inner->first >= outer->first + outer->token_count)
            break;
        if (inner->entity == REL_NONE)
            continue;
        rel_entity_type type = entity_at(context, inner->entity)->type;
        bool is_author = rel_text_equal(entity_at(context, inner->entity)->subtype,
                                        REL_TEXT("armed group")); /* "another Hamas attack" */
        bool is_name = outer->level == REL_MENTION_NAME;
        if (type == REL_PLACE && found->place == REL_NONE && !is_name)
            found->place = inner->entity;
        if ((type == REL_AGENCY || type == REL_ORGANIZATION) && found->victim == REL_NONE &&
            !is_author)
            found->victim = inner->entity;
    }
}

/** The event spoken of last before the reading whose name has the same noun. */
static uint32_t last_of_noun(const rel_context *context, uint32_t index)
{
    const rel_reading *reading = &context->readings[index];
    for (uint32_t i = index; reading->head && i-- > 0;) {
        const rel_reading *before = &context->readings[i];
        if (before->mention.entity != REL_NONE && before->head &&
            before->head->class == reading->head->class &&
            rel_text_equal(before->head->name, reading->head->name) &&
            !rel_is_months_from(context, index, entity_at(context, before->mention.entity)))
            return before->mention.entity;
    }
    return REL_NONE;
}

/** The event of this kind spoken of last before the reading. */
static uint32_t last_event(const rel_context *context, uint32_t index)
{
    uint32_t same = last_of_noun(context, index);
    if (same != REL_NONE)
        return same;
    const rel_reading *reading = &context->readings[index];
    for (uint32_t i = index; i-- > 0;) {
        uint32_t entity = context->readings[i].mention.entity;
        if (entity != REL_NONE && rel_event_agrees(entity_at(context, entity), reading) &&
            !rel_is_months_from(context, index, entity_at(context, entity)))
            return entity;
    }
    return REL_NONE;
}

static bool shares_party(const rel_entity *entity, const rel_context *context,
                         const complements *found)
{
    bool has_any = false;
    for (size_t i = 0; i < COUNT_OF(entity->parties) && entity->parties[i].size; i++)
        for (size_t j = 0; j < found->party_count; j++) {
            has_any = true;
            if (rel_text_equal(entity->parties[i], entity_at(context, found->parties[j])->country))
                return true;
        }
    return !has_any;
}

/** Whether the incident is known to have hit the victim. */
static bool has_victim(const rel_context *context, uint32_t incident, uint32_t victim)
{
    for (size_t i = 0; i < context->found->link_count; i++) {
        const rel_link *link = &context->found->links[i];
        if (link->source == incident && link->target == victim &&
            rel_text_equal(link->relation, REL_TEXT("targeted")))
            return true;
    }
    return false;
}

/** The known event that a telling description is one with, or REL_NONE. */
static uint32_t find_same(const rel_context *context, const rel_reading *reading, rel_text label,
                          const complements *found)
{
    uint32_t same = rel_entity_find(context, reading->mention.type, label, (rel_text){0});
    for (size_t i = 0; i < context->found->entity_count && same == REL_NONE; i++) {
        const rel_entity *entity = entity_at(context, (uint32_t)i);
        if (found->victim != REL_NONE && rel_event_agrees(entity, reading) &&
            has_victim(context, (uint32_t)i, found->victim))
            same = (uint32_t)i;
        if (reading->ordinal && entity->ordinal == reading->ordinal &&
            rel_event_agrees(entity, reading) && shares_party(entity, context, found))
            same = (uint32_t)i;
    }
    return same;
}

/** Hedges before an incident's noun do not belong to its label: "alleged", "suspected". */
static uint32_t unhedged(const rel_context *context, uint32_t first, uint32_t end)
{
    static const char *const hedges[] = {"alleged",  "suspected", "reported",  "apparent",
                                         "supposed", "purported", "attempted", "possible"};
    while (first < end && is_any(context, first, hedges, COUNT_OF(hedges)))
        first++;
    return first;
}

/** "hack of the Bundestag": an incident is labelled as written, up to its victim or place. */
static rel_text incident_label(rel_context *context, const rel_reading *reading,
                               const complements *found)
{
    const rel_mention *mention = &reading->mention;
    uint32_t end = mention->first + mention->token_count;
    uint32_t first = unhedged(context, mention->name_first, end);
    return rel_span_text(context, first, found->end > end ? found->end : end);
}

/** "discussions between Xi Jinping and Barack Obama". */
static rel_text label_with_parties(rel_context *context, const rel_reading *reading,
                                   const complements *found)
{
    rel_text first = entity_at(context, found->parties[0])->name;
    if (found->party_count == 1)
        return rel_join(context, (rel_text[]){reading->label, REL_TEXT(" with "), first}, 3);
    return rel_join(context,
                    (rel_text[]){reading->label, REL_TEXT(" between "), first, REL_TEXT(" and "),
                                 entity_at(context, found->parties[1])->name},
                    5);
}

/** "OPM data breach", "third China-US dialogue", "symposium on cyber counterterrorism". */
static rel_text label_of(rel_context *context, const rel_reading *reading, const complements *found)
{
    if (reading->mention.type == REL_INCIDENT)
        return incident_label(context, reading, found);
    bool is_plain = !memchr(reading->label.bytes, ' ', reading->label.size);
    uint32_t owner = reading->possessor == REL_NONE
                         ? REL_NONE
                         : context->readings[reading->possessor].mention.entity;
    if (is_plain && owner != REL_NONE)
        return rel_join(
            context,
            (rel_text[]){reading->label, REL_TEXT(" of "), entity_at(context, owner)->name}, 3);
    if (found->party_count && !reading->is_specific && (is_plain || !found->topic.size))
        return label_with_parties(context, reading, found);
    if (is_plain && !found->topic.size && found->place != REL_NONE)
        return rel_join(
            context,
            (rel_text[]){reading->label, REL_TEXT(" in "), entity_at(context, found->place)->name},
            3);
    if (found->topic.size && reading->mention.level == REL_MENTION_NOMINAL)
        return rel_join(context, (rel_text[]){reading->label, REL_TEXT(" "), found->topic}, 3);
    return reading->label;
}

static void fill_parties(const rel_context *context, rel_entity *entity, const complements *found)
{
    size_t count = 0;
    while (count < COUNT_OF(entity->parties) && entity->parties[count].size)
        count++;
    for (size_t i = 0; i < found->party_count; i++) {
        const rel_entity *party = entity_at(context, found->parties[i]);
        bool is_known = party->type != REL_COUNTRY;
        for (size_t j = 0; j < count; j++)
            is_known |= rel_text_equal(entity->parties[j], party->country);
        if (!is_known && count < COUNT_OF(entity->parties))
            entity->parties[count++] = party->country;
    }
}

static void fill(rel_context *context, uint32_t index, uint32_t event, const complements *found,
                 const uint32_t *starts)
{
    const rel_reading *reading = &context->readings[index];
    rel_entity *entity = &context->found->entities[event];
    if (!entity->subtype.size && reading->head)
        entity->subtype = reading->head->kind;
    if (!entity->ordinal)
        entity->ordinal = reading->ordinal;
    if (found->place != REL_NONE && !entity->place.size)
        entity->place = entity_at(context, found->place)->name;
    rel_fill_time_and_place(context, index, entity, starts);
    if (entity->type == REL_MEETING || entity->type == REL_AGREEMENT)
        fill_parties(context, entity, found);
    bool is_fuller = reading->mention.level == REL_MENTION_NAME &&
                     reading->label.size > entity->name.size && entity->type == REL_MEETING;
    rel_text old = entity->name;
    if (is_fuller) {
        entity->name = reading->label;
        rel_entity_expect(context, event, reading->label);
        rel_entity_call(context, event, old);
    } else {
        rel_entity_call(context, event, reading->label);
    }
}

/** Whether what somebody did is done to somebody: neither a protest nor, as an incident, an arrest.
 */
static bool has_target(const rel_entity *event)
{
    return event->type == REL_INCIDENT && !rel_text_equal(event->subtype, REL_TEXT("protest")) &&
           !rel_text_equal(event->subtype, REL_TEXT("arrest"));
}

static void link_event(rel_context *context, uint32_t index, uint32_t event,
                       const complements *found)
{
    rel_text none = {0};
    rel_entity_type type = entity_at(context, event)->type;
    if (has_target(entity_at(context, event)))
        rel_add_link(context, "targeted", event, found->victim, index, none, false);
    if (type == REL_MEETING && found->place != REL_NONE)
        rel_add_link(context, "held-in", event, found->place, index, none, false);
    if (type == REL_INCIDENT && found->place != REL_NONE)
        rel_add_link(context, "located-in", event, found->place, index, none, false);
    bool has_parties = type == REL_MEETING &&
                       !rel_text_equal(entity_at(context, event)->subtype, REL_TEXT("election"));
    for (size_t i = 0; i < found->party_count && has_parties; i++)
        rel_add_link(context, "participant-of", found->parties[i], event, index, none, false);
}

/** Nouns of which a story has one: "a hotline", "the mechanism", "a summit", "a symposium". */
static bool is_standing(const rel_reading *reading)
{
    static const rel_text kinds[] = {{"hotline", 7},   {"mechanism", 9},  {"working group", 13},
                                     {"summit", 6},    {"seminar", 7},    {"treaty", 6},
                                     {"ceasefire", 9}, {"conference", 10}};
    for (size_t i = 0; reading->head && i < COUNT_OF(kinds); i++)
        if (rel_text_equal(reading->head->kind, kinds[i]))
            return !reading->mention.is_plural && reading->reference == REL_INDEFINITE;
    return false;
}

/** "the hotline", "the mechanism": known by the article even when nothing was said of it before. */
static bool is_institution(const rel_reading *reading)
{
    static const rel_text kinds[] = {{"hotline", 7}, {"mechanism", 9}};
    for (size_t i = 0; reading->head && i < COUNT_OF(kinds); i++)
        if (rel_text_equal(reading->head->kind, kinds[i]))
            return !reading->mention.is_plural;
    return false;
}

/** "a car bombing", "a stampede": what news has few enough of to know it by its kind. */
static bool is_rare(const rel_reading *reading)
{
    rel_text kind = reading->head ? reading->head->kind : (rel_text){0};
    return (rel_text_equal(kind, REL_TEXT("bombing")) || rel_text_equal(kind, REL_TEXT("crash")) ||
            rel_text_equal(kind, REL_TEXT("disaster"))) &&
           reading->reference == REL_INDEFINITE && !reading->mention.is_plural;
}

/** Whether the description tells the event from others of its kind. */
static bool is_telling(const rel_reading *reading, const complements *found)
{
    if (reading->ordinal || found->party_count || found->victim != REL_NONE)
        return true;
    if (is_standing(reading) || is_rare(reading))
        return true;
    bool is_any = reading->mention.type == REL_INCIDENT && reading->reference == REL_INDEFINITE;
    bool is_mass = reading->mention.type == REL_INCIDENT && reading->reference == REL_BARE;
    bool is_described = (found->topic.size && !is_mass) || found->place != REL_NONE ||
                        (reading->is_specific && reading->reference != REL_BARE && !is_any &&
                         !reading->has_pronoun);
    bool is_talks = reading->head && rel_text_equal(reading->head->kind, REL_TEXT("talks"));
    return is_described && (!reading->mention.is_plural || is_talks);
}

/** "the dialogue" in "the first round of the dialogue" is the series, and no event by itself. */
static bool is_complement(const rel_context *context, uint32_t index)
{
    const rel_reading *reading = &context->readings[index];
    if (!index || !reading->mention.first ||
        !rel_text_equal(rel_text_at(context, reading->mention.first - 1), REL_TEXT("of")))
        return false;
    const rel_mention *before = &context->readings[index - 1].mention;
    return rel_is_event_type(before->type) &&
           before->first + before->token_count + 1 == reading->mention.first;
}

void rel_resolve_event(rel_context *context, uint32_t index, const uint32_t *starts)
{
    rel_reading *reading = &context->readings[index];
    if (is_complement(context, index)) {
        reading->is_settled = true;
        return;
    }
    complements found = read_complements(context, reading, starts);
    bool is_incident = reading->mention.type == REL_INCIDENT;
    if (!is_incident)
        add_premodifiers(context, reading, &found);
    find_inner(context, index, &found);
    reading = &context->readings[index];
    if (!reading->ordinal)
        reading->ordinal = rel_ordinal_of_next(context, index);
    uint32_t event = REL_NONE;
    if (is_telling(reading, &found)) {
        rel_text label = label_of(context, reading, &found);
        event = find_same(context, reading, label, &found);
        if (event == REL_NONE)
            event = rel_entity_new(context, reading->mention.type, label, (rel_text){0});
    } else if (reading->reference == REL_DEFINITE) {
        event = last_event(context, index);
        if (event == REL_NONE && is_institution(reading))
            event = rel_entity_new(context, reading->mention.type, reading->label, (rel_text){0});
    }
    reading->is_settled = true;
    reading->mention.entity = event;
    if (event == REL_NONE)
        return;
    fill(context, index, event, &found, starts);
    link_event(context, index, event, &found);
}
