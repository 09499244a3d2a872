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
#include "resolve/candidates.h"
#include "resolve/copies.h"

enum {
    REPORT_DAYS_BEFORE = 21, /**< an undated happening took place around the report of it */
    REPORT_DAYS_AFTER = 7,
    PLAN_DAYS = 366 /**< a plan without a date is for the year to come */
};

typedef struct happenings {
    rel_units *units;
    rel_happening *items;
    size_t count;
} happenings;

static rel_happening describe(const rel_units *units, uint32_t unit)
{
    const rel_member *member = rel_unit_member(&units->items[unit]);
    rel_happening event = {.unit = unit,
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

static void learn_party(rel_happening *event, rel_text country)
{
    if (country.size && event->party_count < REL_MAX_PARTIES && !rel_has_party(event, country))
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
static void learn_place(rel_happening *event, const rel_unit *place, const rel_claim_record *claim)
{
    if (!event->place.size && place->type == REL_PLACE)
        event->place = rel_unit_member(place)->name;
    if (!event->has_days)
        event->has_days = rel_days_of(claim->evidence.date, &event->days);
    event->is_planned = event->is_planned || claim->status == REL_PLANNED;
}

/** Take from a claim what it tells of the rel_happening at one of its ends. */
static void learn_from_claim(happenings *events, const uint32_t *by_unit,
                             const rel_claim_record *claim)
{
    rel_units *units = events->units;
    const rel_evidence *evidence = &claim->evidence;
    uint32_t source = rel_units_find(units, evidence->document, evidence->source_entity);
    uint32_t target = rel_units_find(units, evidence->document, evidence->target_entity);
    if (source == REL_NO_UNIT || target == REL_NO_UNIT)
        return;
    rel_happening *first = by_unit[source] ? &events->items[by_unit[source] - 1] : NULL;
    rel_happening *second = by_unit[target] ? &events->items[by_unit[target] - 1] : NULL;
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

/** An undated rel_happening took place around the report of it, or is planned for the time after.
 */
static void guess_days(const rel_units *units, rel_happening *event)
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
    const rel_happening *one = &events->items[a], *other = &events->items[b];
    return rel_text_equal(rel_unit_member(&units->items[one->unit])->document,
                          rel_unit_member(&units->items[other->unit])->document) &&
           !rel_kinds_differ(one->kind, other->kind);
}

/**
 * "The next round" is one of those that the document has told the parties of, if they are always
 * the same; happenings are in order of documents.
 */
static void inherit_parties(happenings *events, size_t index)
{
    rel_happening *heir = &events->items[index];
    const rel_happening *model = NULL;
    size_t from = index;
    while (from > 0 && is_of_one_series(events, index, from - 1))
        from--;
    for (size_t i = from; i < events->count && is_of_one_series(events, index, i); i++) {
        const rel_happening *other = &events->items[i];
        if (!other->party_count)
            continue;
        if (model && (!rel_has_all_parties(model, other) || !rel_has_all_parties(other, model)))
            return;
        model = other;
    }
    if (!model || heir->party_count)
        return;
    memcpy(heir->parties, model->parties, sizeof heir->parties);
    heir->party_count = model->party_count;
}

/** Claims tell what names do not; `by_unit` has each unit's rel_happening plus 1, or 0. */
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

static int specificity(const rel_happening *event)
{
    return (event->ordinal ? 8 : 0) + (event->has_days && !event->is_guessed ? 4 : 0) +
           (event->victim != REL_NO_UNIT ? 4 : 0) + (event->party_count ? 2 : 0) +
           (event->place.size ? 1 : 0);
}

static int compare_happenings(const void *first, const void *second)
{
    const rel_happening *a = first, *b = second;
    int order = specificity(b) - specificity(a);
    return order ? order : (a->unit > b->unit) - (a->unit < b->unit);
}

/** Let the cluster of `into` know what only `event` knew. */
static void learn(rel_happening *into, const rel_happening *event)
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
static rel_happening *best_cluster(happenings *events, rel_candidates *candidates,
                                   const rel_happening *event)
{
    rel_units *units = events->units;
    rel_happening *best = NULL;
    int most = REL_ENOUGH_POINTS - 1;
    rel_candidates_find(candidates, event);
    for (size_t i = 0; i < candidates->offered_count; i++) {
        rel_happening *cluster = &events->items[candidates->offered[i]];
        bool is_known = rel_is_only_breach(units, cluster, event);
        if ((!is_known && rel_happenings_contradict(cluster, event, candidates->type)) ||
            !rel_units_agree(units, cluster->unit, event->unit))
            continue;
        int points = rel_happening_points(units, cluster, event);
        if (points > most) {
            most = points;
            best = cluster;
        } else if (points == most) {
            best = NULL;
        }
    }
    return best;
}

/** Events sorted by specificity; clusters are moved to the front of the array as they are founded.
 */
static bool cluster(happenings *events, rel_candidates *candidates)
{
    size_t founded = 0;
    for (size_t i = 0; i < events->count; i++) {
        rel_happening event = events->items[i];
        rel_happening *best = best_cluster(events, candidates, &event);
        if (best && rel_units_join(events->units, best->unit, event.unit,
                                   REL_TEXT("same kind, parties, place or date"))) {
            learn(best, &event);
        } else {
            best = &events->items[founded++];
            *best = event;
        }
        /* Under what it is called here, and under what is known of it by now. */
        uint32_t index = (uint32_t)(best - events->items);
        if (!rel_candidates_add(candidates, index, best) ||
            (best->unit != event.unit && !rel_candidates_add(candidates, index, &event)))
            return false;
    }
    return true;
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
    rel_candidates candidates;
    bool ok = rel_candidates_open(&candidates, units, type, events.count, err) &&
              cluster(&events, &candidates);
    rel_candidates_close(&candidates);
    return ok;
}

bool rel_resolve_events(rel_units *units, relata_error *err)
{
    return resolve_type(units, REL_MEETING, err) && resolve_type(units, REL_INCIDENT, err) &&
           resolve_type(units, REL_AGREEMENT, err);
}
