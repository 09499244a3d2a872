/*
 * Happenings have no proper names: "the third dialogue", "the talks in Washington" and "the
 * meeting on Wednesday" may be one. They are compared by what is known of them. What contradicts
 * keeps two apart (another ordinal, another victim, dates far from each other); what agrees counts
 * points; enough points make them one. Well-described happenings found clusters, vaguer ones join
 * the cluster that fits best, and stay alone where two fit as well. What is one point short gets
 * it when the two documents speak of the same people and bodies.
 */
#include <stdlib.h>

#include "base/array.h"
#include "resolve/copies.h"
#include "resolve/dates.h"
#include "resolve/passes.h"

enum {
    ENOUGH_POINTS = 3,
    SHARED_ACTORS = 3,       /**< people and bodies by which two documents are of one affair */
    MEETING_GAP_DAYS = 3,    /**< a two-day meeting reported the day after */
    INCIDENT_GAP_DAYS = 31,  /**< when it happened, when it was noticed */
    REPORT_DAYS_BEFORE = 21, /**< an undated happening took place around the report of it */
    REPORT_DAYS_AFTER = 7,
    PLAN_DAYS = 366, /**< a plan without a date is for the year to come */
    A_MONTH = 31,
    SHORTEST_STEM = 5 /**< "cyber" and "cybercrime" speak of one topic */
};

/** What is known of a happening, or of a cluster of them. */
typedef struct happening {
    uint32_t unit;
    rel_text kind;
    uint32_t ordinal;
    rel_text parties[REL_MAX_PARTIES];
    size_t party_count;
    rel_text place;
    bool is_planned;  /**< it lies after the report */
    bool is_personal; /**< between people who are named */
    uint32_t victim;  /**< root of the unit that an incident targeted, or REL_NO_UNIT */
    rel_days days;
    bool has_days, is_guessed; /**< guessed: taken from the date of the report */
} happening;

typedef struct happenings {
    rel_units *units;
    happening *items;
    size_t count;
} happenings;

/** Kinds that the news uses for one another. */
static const char *const kinds_alike[][8] = {
    {"dialogue", "talks", "round", "meeting", "session", "negotiations", "consultations", NULL},
    {"conference", "seminar", "symposium", "workshop", "forum", NULL},
    {"breach", "theft", "hack", "hacking", "intrusion", "leak", "cyberattack", NULL},
    {"attack", "shooting", "bombing", "killing", "massacre", "explosion", NULL},
};

static size_t family_of(rel_text kind)
{
    for (size_t i = 0; i < COUNT_OF(kinds_alike); i++)
        for (size_t j = 0; kinds_alike[i][j]; j++)
            if (rel_text_equal(kind, rel_text_of(kinds_alike[i][j])))
                return i;
    return COUNT_OF(kinds_alike);
}

static bool kinds_differ(rel_text a, rel_text b)
{
    if (!a.size || !b.size || rel_text_equal(a, b))
        return false;
    size_t family = family_of(a);
    return family == COUNT_OF(kinds_alike) || family != family_of(b);
}

static bool has_party(const happening *event, rel_text party)
{
    for (size_t i = 0; i < event->party_count; i++)
        if (rel_text_equal(event->parties[i], party))
            return true;
    return false;
}

static bool has_all_parties(const happening *event, const happening *of)
{
    for (size_t i = 0; i < of->party_count; i++)
        if (!has_party(event, of->parties[i]))
            return false;
    return true;
}

/** Whether the days are too far from each other for one happening of the type. */
static bool are_far_apart(const happening *a, const happening *b, rel_entity_type type)
{
    return rel_days_gap(a->days, b->days) >
           (type == REL_INCIDENT ? INCIDENT_GAP_DAYS : MEETING_GAP_DAYS);
}

static bool dates_differ(const happening *a, const happening *b, rel_entity_type type)
{
    if (!a->has_days || !b->has_days)
        return false;
    /* Agreements last; only dates of their own tell them apart. */
    if ((a->is_guessed || b->is_guessed) && type == REL_AGREEMENT)
        return false;
    /* A number or a victim says more than the date of a report, which may look back or ahead. */
    bool is_known_otherwise = (a->ordinal && b->ordinal) || a->victim != REL_NO_UNIT;
    if ((a->is_guessed || b->is_guessed) && is_known_otherwise && a->victim == b->victim)
        return false;
    return are_far_apart(a, b, type);
}

/** Numbered rounds are held by states; "the talks between Ada Brook and Emma Clark" are none. */
static bool is_private_round(const happening *a, const happening *b)
{
    return a->is_personal != b->is_personal && (a->ordinal || b->ordinal);
}

static bool contradict(const happening *a, const happening *b, rel_entity_type type)
{
    return kinds_differ(a->kind, b->kind) ||
           (a->ordinal && b->ordinal && a->ordinal != b->ordinal) ||
           (a->victim != REL_NO_UNIT && b->victim != REL_NO_UNIT && a->victim != b->victim) ||
           (a->party_count && b->party_count && !has_all_parties(a, b) && !has_all_parties(b, a)) ||
           (a->place.size && b->place.size && !rel_text_equal(a->place, b->place) &&
            !(a->ordinal && b->ordinal)) ||
           is_private_round(a, b) || dates_differ(a, b, type);
}

static bool is_stem_shared(rel_text a, rel_text b)
{
    size_t shorter = a.size < b.size ? a.size : b.size;
    return shorter >= SHORTEST_STEM && memcmp(a.bytes, b.bytes, shorter) == 0;
}

/** Words that say nothing of what a happening is about: its kind and its number. */
static bool is_topical(rel_text token, const happening *event)
{
    return family_of(token) == COUNT_OF(kinds_alike) && !rel_text_equal(token, event->kind) &&
           token.size >= SHORTEST_STEM;
}

static bool is_topic_shared(const rel_units *units, const happening *a, const happening *b)
{
    const rel_unit *one = &units->items[a->unit], *other = &units->items[b->unit];
    for (size_t i = 0; i < one->token_count; i++)
        for (size_t j = 0; j < other->token_count; j++)
            if (is_topical(one->tokens[i], a) && is_stem_shared(one->tokens[i], other->tokens[j]))
                return true;
    return false;
}

static int points_for_dates(const happening *a, const happening *b, rel_entity_type type)
{
    bool is_unclear = (a->is_guessed || b->is_guessed) && type == REL_AGREEMENT;
    if (!a->has_days || !b->has_days || is_unclear || are_far_apart(a, b, type))
        return 0;
    long longer = a->days.to - a->days.from, other = b->days.to - b->days.from;
    if (other > longer)
        longer = other;
    return a->is_guessed || b->is_guessed || longer > A_MONTH ? 1 : 2;
}

/** Whether another unit of the document of `unit`, at `index`, is a person or a body. */
static bool is_actor_beside(const rel_units *units, uint32_t unit, uint32_t index)
{
    const rel_unit *other = &units->items[index];
    return (other->type == REL_PERSON || other->type == REL_AGENCY ||
            other->type == REL_ORGANIZATION) &&
           rel_text_equal(rel_unit_member(other)->document,
                          rel_unit_member(&units->items[unit])->document);
}

/** The first unit of the document that `unit` is of; units are in order of documents. */
static uint32_t first_of_document(const rel_units *units, uint32_t unit)
{
    rel_text document = rel_unit_member(&units->items[unit])->document;
    while (unit > 0 && rel_text_equal(rel_unit_member(&units->items[unit - 1])->document, document))
        unit--;
    return unit;
}

static bool is_of_document(const rel_units *units, uint32_t index, rel_text document)
{
    return index < units->count &&
           rel_text_equal(rel_unit_member(&units->items[index])->document, document);
}

static bool speaks_of(rel_units *units, uint32_t first, uint32_t root)
{
    rel_text document = rel_unit_member(&units->items[first])->document;
    for (uint32_t i = first; is_of_document(units, i, document); i++)
        if (rel_units_root(units, i) == root)
            return true;
    return false;
}

/** Whether the documents of two units speak of the same people and bodies. */
static bool is_same_affair(rel_units *units, uint32_t a, uint32_t b)
{
    uint32_t first = first_of_document(units, a), other = first_of_document(units, b);
    rel_text document = rel_unit_member(&units->items[a])->document;
    size_t shared = 0;
    for (uint32_t i = first; first != other && is_of_document(units, i, document); i++)
        if (is_actor_beside(units, a, i))
            shared += speaks_of(units, other, rel_units_root(units, i));
    return shared >= SHARED_ACTORS;
}

static bool is_vague(const happening *event)
{
    return event->victim == REL_NO_UNIT && !event->ordinal && !event->place.size &&
           (!event->has_days || event->is_guessed);
}

/** A report has one breach and many words for it, of which one tells whose data it was. */
static bool is_only_breach(rel_units *units, const happening *known, const happening *other)
{
    return units->items[other->unit].type == REL_INCIDENT && known->victim != REL_NO_UNIT &&
           is_vague(other) && family_of(other->kind) == family_of(REL_TEXT("breach")) &&
           speaks_of(units, first_of_document(units, other->unit),
                     rel_units_root(units, known->unit));
}

/** How much speaks for one happening; only asked when nothing contradicts. */
static int points_for(rel_units *units, const happening *a, const happening *b)
{
    const rel_unit *one = &units->items[a->unit], *other = &units->items[b->unit];
    int points = points_for_dates(a, b, one->type);
    if (a->ordinal && a->ordinal == b->ordinal)
        points += 2;
    if (a->victim != REL_NO_UNIT && a->victim == b->victim)
        points += 2;
    if (a->party_count && a->party_count == b->party_count && has_all_parties(a, b))
        points += 1;
    if (a->place.size && rel_text_equal(a->place, b->place))
        points += 1;
    if (one->type == REL_AGREEMENT && a->kind.size && rel_text_equal(a->kind, b->kind))
        points += 1;
    if (rel_text_equal(one->slug, other->slug))
        points += one->type == REL_AGREEMENT ? 1 : 2;
    else if (is_topic_shared(units, a, b))
        points += 1;
    /* A document tells its happenings apart itself. */
    if (rel_text_equal(rel_unit_member(one)->document, rel_unit_member(other)->document))
        points -= 1;
    if (is_only_breach(units, a, b))
        points += ENOUGH_POINTS;
    if (points == ENOUGH_POINTS - 1 && is_same_affair(units, a->unit, b->unit))
        points++;
    return points;
}

static happening describe(const rel_units *units, uint32_t unit)
{
    const rel_member *member = rel_unit_member(&units->items[unit]);
    happening event = {.unit = unit,
                       .kind = member->subtype,
                       .ordinal = member->ordinal,
                       .place = member->place,
                       .victim = REL_NO_UNIT};
    for (size_t i = 0; i < member->party_count && event.party_count < REL_MAX_PARTIES; i++)
        if (member->parties[i].size)
            event.parties[event.party_count++] = member->parties[i];
    event.has_days = rel_days_of(member->date, &event.days);
    return event;
}

static void learn_party(happening *event, rel_text country)
{
    if (country.size && event->party_count < REL_MAX_PARTIES && !has_party(event, country))
        event->parties[event->party_count++] = country;
}

/** Whether who does this to a meeting or an agreement is one of its parties. */
static bool makes_a_party(rel_text relation)
{
    static const char *const relations[] = {"participant-of", "agreed", "established", "adopted"};
    for (size_t i = 0; i < COUNT_OF(relations); i++)
        if (rel_text_equal(relation, rel_text_of(relations[i])))
            return true;
    return false;
}

/** A city tells meetings apart; a country as the place does not, since the city lies in it. */
static void learn_place(happening *event, const rel_unit *place, const rel_claim_record *claim)
{
    if (!event->place.size && place->type == REL_PLACE)
        event->place = rel_unit_member(place)->name;
    if (!event->has_days)
        event->has_days = rel_days_of(claim->evidence.date, &event->days);
    event->is_planned = event->is_planned || claim->status == REL_PLANNED;
}

/** Take from a claim what it tells of the happening at one of its ends. */
static void learn_from_claim(happenings *events, const uint32_t *by_unit,
                             const rel_claim_record *claim)
{
    rel_units *units = events->units;
    const rel_evidence *evidence = &claim->evidence;
    uint32_t source = rel_units_find(units, evidence->document, evidence->source_entity);
    uint32_t target = rel_units_find(units, evidence->document, evidence->target_entity);
    if (source == REL_NO_UNIT || target == REL_NO_UNIT)
        return;
    happening *first = by_unit[source] ? &events->items[by_unit[source] - 1] : NULL;
    happening *second = by_unit[target] ? &events->items[by_unit[target] - 1] : NULL;
    if (first && rel_text_equal(claim->relation, REL_TEXT("targeted")))
        first->victim = rel_units_root(units, target);
    else if (first && rel_text_equal(claim->relation, REL_TEXT("held-in")))
        learn_place(first, &units->items[target], claim);
    else if (second && units->items[source].type == REL_PERSON &&
             rel_text_equal(claim->relation, REL_TEXT("participant-of")))
        second->is_personal = true;
    else if (second && units->items[source].type == REL_COUNTRY && makes_a_party(claim->relation))
        learn_party(second, units->items[source].country);
}

/** An undated happening took place around the report of it, or is planned for the time after. */
static void guess_days(const rel_units *units, happening *event)
{
    const rel_member *member = rel_unit_member(&units->items[event->unit]);
    if (event->has_days)
        return;
    event->has_days = event->is_guessed =
        rel_days_of(rel_source_date(units->records, member->document), &event->days);
    event->days.from -= event->is_planned ? 0 : REPORT_DAYS_BEFORE;
    event->days.to += event->is_planned ? PLAN_DAYS : REPORT_DAYS_AFTER;
}

static bool is_of_one_series(const happenings *events, size_t a, size_t b)
{
    const rel_units *units = events->units;
    const happening *one = &events->items[a], *other = &events->items[b];
    return rel_text_equal(rel_unit_member(&units->items[one->unit])->document,
                          rel_unit_member(&units->items[other->unit])->document) &&
           !kinds_differ(one->kind, other->kind);
}

/**
 * "The next round" is one of those that the document has told the parties of, if they are always
 * the same; happenings are in order of documents.
 */
static void inherit_parties(happenings *events, size_t index)
{
    happening *heir = &events->items[index];
    const happening *model = NULL;
    size_t from = index;
    while (from > 0 && is_of_one_series(events, index, from - 1))
        from--;
    for (size_t i = from; i < events->count && is_of_one_series(events, index, i); i++) {
        const happening *other = &events->items[i];
        if (!other->party_count)
            continue;
        if (model && (!has_all_parties(model, other) || !has_all_parties(other, model)))
            return;
        model = other;
    }
    if (!model || heir->party_count)
        return;
    memcpy(heir->parties, model->parties, sizeof heir->parties);
    heir->party_count = model->party_count;
}

/** Claims tell what names do not; `by_unit` has each unit's happening plus 1, or 0. */
static void learn_from_claims(happenings *events, const uint32_t *by_unit)
{
    const rel_records *records = events->units->records;
    for (size_t i = 0; i < records->claim_count; i++)
        learn_from_claim(events, by_unit, &records->claims[i]);
    for (size_t i = 0; i < events->count; i++) {
        guess_days(events->units, &events->items[i]);
        inherit_parties(events, i);
    }
}

static int specificity(const happening *event)
{
    return (event->ordinal ? 8 : 0) + (event->has_days && !event->is_guessed ? 4 : 0) +
           (event->victim != REL_NO_UNIT ? 4 : 0) + (event->party_count ? 2 : 0) +
           (event->place.size ? 1 : 0);
}

static int compare_happenings(const void *first, const void *second)
{
    const happening *a = first, *b = second;
    int order = specificity(b) - specificity(a);
    return order ? order : (a->unit > b->unit) - (a->unit < b->unit);
}

/** Let the cluster of `into` know what only `event` knew. */
static void learn(happening *into, const happening *event)
{
    if (!into->ordinal)
        into->ordinal = event->ordinal;
    if (!into->kind.size)
        into->kind = event->kind;
    if (!into->place.size)
        into->place = event->place;
    if (into->victim == REL_NO_UNIT)
        into->victim = event->victim;
    if (into->party_count < event->party_count) {
        memcpy(into->parties, event->parties, sizeof into->parties);
        into->party_count = event->party_count;
    }
    if (event->has_days && !event->is_guessed && (!into->has_days || into->is_guessed)) {
        into->days = event->days;
        into->has_days = true;
        into->is_guessed = false;
    }
}

/** The cluster that fits best, or NULL when none or several do. */
static happening *best_cluster(rel_units *units, happening *clusters, size_t count,
                               const happening *event, rel_entity_type type)
{
    happening *best = NULL;
    int most = ENOUGH_POINTS - 1;
    for (size_t i = 0; i < count; i++) {
        bool is_known = is_only_breach(units, &clusters[i], event);
        if ((!is_known && contradict(&clusters[i], event, type)) ||
            !rel_units_agree(units, clusters[i].unit, event->unit))
            continue;
        int points = points_for(units, &clusters[i], event);
        if (points > most) {
            most = points;
            best = &clusters[i];
        } else if (points == most) {
            best = NULL;
        }
    }
    return best;
}

/** Events sorted by specificity; clusters are moved to the front of the array as they are founded.
 */
static void cluster(happenings *events, rel_entity_type type)
{
    size_t founded = 0;
    for (size_t i = 0; i < events->count; i++) {
        happening event = events->items[i];
        happening *best = best_cluster(events->units, events->items, founded, &event, type);
        if (best && rel_units_join(events->units, best->unit, event.unit,
                                   REL_TEXT("same kind, parties, place or date")))
            learn(best, &event);
        else
            events->items[founded++] = event;
    }
}

static bool resolve_type(rel_units *units, rel_entity_type type, relata_error *err)
{
    happenings events = {.units = units};
    events.items = rel_arena_need(&units->arena, units->count, sizeof *events.items, err);
    uint32_t *by_unit = rel_arena_need(&units->arena, units->count, sizeof *by_unit, err);
    if (!events.items || !by_unit)
        return false;
    for (uint32_t unit = 0; unit < units->count; unit++)
        if (units->items[unit].type == type) {
            events.items[events.count++] = describe(units, unit);
            by_unit[unit] = (uint32_t)events.count;
        }
    learn_from_claims(&events, by_unit);
    if (events.count)
        qsort(events.items, events.count, sizeof *events.items, compare_happenings);
    cluster(&events, type);
    return true;
}

bool rel_resolve_events(rel_units *units, relata_error *err)
{
    return resolve_type(units, REL_MEETING, err) && resolve_type(units, REL_INCIDENT, err) &&
           resolve_type(units, REL_AGREEMENT, err);
}
