/*
 * A feature is a hash of what it is and of its text. For each stretch of days it is an entry of its
 * own; what has no date is listed under one stretch that all others look at, and looks at a list of
 * all. Numbers, victims and agreements tell more than dates and are listed without. A list that has
 * grown very long tells nothing any more: only its newest entries are offered.
 */
#include "resolve/candidates.h"

#include "base/array.h"

enum {
    DAYS_A_STRETCH = 32,
    MOST_STRETCHES = 16, /**< of one happening; what lasts longer counts as undated */
    MOST_FEATURES = 48,
    MOST_ACTORS = 8,    /**< the rarest people and bodies of a document */
    MOST_OFFERED = 256, /**< clusters for one feature */
    UNDATED = -1000000, /**< the stretch of what has no date */
    ANY_TIME,           /**< a list of all, with and without a date */
    TIMELESS
};

/** What a feature is of. */
typedef enum feature_kind {
    FEATURE_NAME,
    FEATURE_TOPIC,
    FEATURE_PARTIES,
    FEATURE_PLACE,
    FEATURE_KIND,
    FEATURE_ACTOR,
    FEATURE_VICTIM,
    FEATURE_ORDINAL,
    FEATURE_DOCUMENT
} feature_kind;

typedef struct feature_list {
    uint64_t dated[MOST_FEATURES], timeless[MOST_FEATURES];
    size_t dated_count, timeless_count;
} feature_list;

bool rel_candidates_open(rel_candidates *candidates, rel_units *units, rel_entity_type type,
                         size_t count, relata_error *err)
{
    *candidates = (rel_candidates){.units = units, .type = type, .err = err};
    candidates->documents =
        rel_arena_need(&units->arena, units->count, sizeof *candidates->documents, err);
    candidates->seen = rel_arena_need(&units->arena, count, sizeof *candidates->seen, err);
    candidates->offered = rel_arena_need(&units->arena, count, sizeof *candidates->offered, err);
    if (!candidates->documents || !candidates->seen || !candidates->offered)
        return false;
    for (uint32_t unit = 0; unit < units->count; unit++)
        candidates->documents[rel_units_root(units, unit)]++;
    return rel_blocks_open(&candidates->blocks, count * 2, err);
}

void rel_candidates_close(rel_candidates *candidates)
{
    rel_blocks_clear(&candidates->blocks);
}

static void add_dated(feature_list *list, feature_kind kind, uint64_t value)
{
    if (list->dated_count < MOST_FEATURES)
        list->dated[list->dated_count++] = rel_mix(kind, value);
}

static void add_timeless(feature_list *list, feature_kind kind, uint64_t value)
{
    if (list->timeless_count < MOST_FEATURES)
        list->timeless[list->timeless_count++] = rel_mix(kind, value);
}

/** Parties in any order. */
static uint64_t hash_of_parties(const rel_happening *event)
{
    uint64_t sum = event->party_count;
    for (size_t i = 0; i < event->party_count; i++)
        sum += rel_text_hash(event->parties[i]);
    return sum;
}

static void list_names(const rel_candidates *candidates, const rel_happening *event,
                       feature_list *list)
{
    const rel_unit *unit = &candidates->units->items[event->unit];
    add_dated(list, FEATURE_NAME, rel_text_hash(unit->slug));
    for (size_t i = 0; i < unit->token_count; i++)
        if (rel_is_topical(unit->tokens[i], event))
            add_dated(list, FEATURE_TOPIC,
                      rel_text_hash(rel_text_slice(unit->tokens[i], 0, REL_SHORTEST_STEM)));
}

/** Keep `root` among the rarest so far, which are in order. */
static void keep_rarest(const rel_candidates *candidates, uint32_t *rarest, size_t *count,
                        uint32_t root)
{
    size_t at = *count;
    for (size_t i = 0; i < *count; i++)
        if (rarest[i] == root)
            return;
    while (at && candidates->documents[rarest[at - 1]] > candidates->documents[root])
        at--;
    if (at == MOST_ACTORS)
        return;
    if (*count < MOST_ACTORS)
        ++*count;
    memmove(rarest + at + 1, rarest + at, (*count - at - 1) * sizeof *rarest);
    rarest[at] = root;
}

static void list_actors(const rel_candidates *candidates, const rel_happening *event,
                        feature_list *list)
{
    rel_units *units = candidates->units;
    rel_text document = rel_unit_member(&units->items[event->unit])->document;
    uint32_t rarest[MOST_ACTORS];
    size_t count = 0;
    for (uint32_t i = rel_first_of_document(units, event->unit);
         rel_is_of_document(units, i, document); i++)
        if (rel_is_actor_beside(units, event->unit, i))
            keep_rarest(candidates, rarest, &count, rel_units_root(units, i));
    for (size_t i = 0; i < count; i++)
        add_dated(list, FEATURE_ACTOR, rarest[i]);
}

static void list_features(const rel_candidates *candidates, const rel_happening *event,
                          feature_list *list)
{
    const rel_unit *unit = &candidates->units->items[event->unit];
    list_names(candidates, event, list);
    list_actors(candidates, event, list);
    if (event->party_count)
        add_dated(list, FEATURE_PARTIES, hash_of_parties(event));
    if (event->place.size)
        add_dated(list, FEATURE_PLACE, rel_text_hash(event->place));
    if (candidates->type == REL_AGREEMENT && event->kind.size)
        add_dated(list, FEATURE_KIND, rel_text_hash(event->kind));
    if (event->victim != REL_NO_UNIT)
        add_timeless(list, FEATURE_VICTIM, event->victim);
    if (event->ordinal)
        add_timeless(list, FEATURE_ORDINAL, event->ordinal);
    add_timeless(list, FEATURE_DOCUMENT, rel_text_hash(rel_unit_member(unit)->document));
}

static uint64_t at_time(uint64_t feature, long stretch)
{
    return rel_mix(feature, (uint64_t)stretch);
}

/** The stretches of days of a happening, `gap` days longer at both ends; false when undated. */
static bool stretches_of(const rel_happening *event, long gap, long *ret_first, long *ret_last)
{
    *ret_first = (event->days.from - gap) / DAYS_A_STRETCH;
    *ret_last = (event->days.to + gap) / DAYS_A_STRETCH;
    return event->has_days && *ret_last - *ret_first < MOST_STRETCHES;
}

/** Whether dates keep happenings of the type apart even where they are only guessed. */
static bool is_dated_type(const rel_candidates *candidates)
{
    return candidates->type != REL_AGREEMENT;
}

static bool enter(rel_candidates *candidates, uint64_t feature, long stretch, uint32_t cluster)
{
    uint64_t key = at_time(feature, stretch);
    uint32_t newest = rel_blocks_first(&candidates->blocks, key);
    if (newest != REL_NO_ENTRY && candidates->blocks.entries[newest].item == cluster)
        return true;
    return rel_blocks_add(&candidates->blocks, key, cluster, candidates->err);
}

static bool enter_dated(rel_candidates *candidates, uint64_t feature, const rel_happening *event,
                        uint32_t cluster)
{
    long first, last;
    long gap = candidates->type == REL_INCIDENT ? REL_INCIDENT_GAP_DAYS : REL_MEETING_GAP_DAYS;
    if (!enter(candidates, feature, ANY_TIME, cluster))
        return false;
    if (!is_dated_type(candidates))
        return true;
    if (!stretches_of(event, gap, &first, &last))
        return enter(candidates, feature, UNDATED, cluster);
    for (long stretch = first; stretch <= last; stretch++)
        if (!enter(candidates, feature, stretch, cluster))
            return false;
    return true;
}

bool rel_candidates_add(rel_candidates *candidates, uint32_t cluster, const rel_happening *event)
{
    feature_list list = {.dated_count = 0};
    list_features(candidates, event, &list);
    for (size_t i = 0; i < list.dated_count; i++)
        if (!enter_dated(candidates, list.dated[i], event, cluster))
            return false;
    for (size_t i = 0; i < list.timeless_count; i++)
        if (!enter(candidates, list.timeless[i], TIMELESS, cluster))
            return false;
    return true;
}

static void offer(rel_candidates *candidates, uint64_t feature, long stretch)
{
    const rel_blocks *blocks = &candidates->blocks;
    uint32_t entry = rel_blocks_first(blocks, at_time(feature, stretch));
    for (size_t i = 0; entry != REL_NO_ENTRY && i < MOST_OFFERED; i++) {
        uint32_t cluster = blocks->entries[entry].item;
        if (candidates->seen[cluster] != candidates->round) {
            candidates->seen[cluster] = candidates->round;
            candidates->offered[candidates->offered_count++] = cluster;
        }
        entry = rel_blocks_next(blocks, entry);
    }
}

static void offer_dated(rel_candidates *candidates, uint64_t feature, const rel_happening *event)
{
    long first, last;
    if (!is_dated_type(candidates) || !stretches_of(event, 0, &first, &last)) {
        offer(candidates, feature, ANY_TIME);
        return;
    }
    offer(candidates, feature, UNDATED);
    for (long stretch = first; stretch <= last; stretch++)
        offer(candidates, feature, stretch);
}

void rel_candidates_find(rel_candidates *candidates, const rel_happening *event)
{
    feature_list list = {.dated_count = 0};
    list_features(candidates, event, &list);
    candidates->round++;
    candidates->offered_count = 0;
    for (size_t i = 0; i < list.dated_count; i++)
        offer_dated(candidates, list.dated[i], event);
    for (size_t i = 0; i < list.timeless_count; i++)
        offer(candidates, list.timeless[i], TIMELESS);
}
