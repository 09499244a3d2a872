/*
 * What contradicts keeps two happenings apart (another ordinal, another victim, dates far from each
 * other); what agrees counts points; enough points make them one.
 */
#include "resolve/happenings.h"

#include "base/array.h"

enum {
    SHARED_ACTORS = 3, /**< people and bodies by which two documents are of one affair */
    A_MONTH = 31
};

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

bool rel_kinds_differ(rel_text a, rel_text b)
{
    if (!a.size || !b.size || rel_text_equal(a, b))
        return false;
    size_t family = family_of(a);
    return family == COUNT_OF(kinds_alike) || family != family_of(b);
}

bool rel_has_party(const rel_happening *event, rel_text party)
{
    for (size_t i = 0; i < event->party_count; i++)
        if (rel_text_equal(event->parties[i], party))
            return true;
    return false;
}

bool rel_has_all_parties(const rel_happening *event, const rel_happening *of)
{
    for (size_t i = 0; i < of->party_count; i++)
        if (!rel_has_party(event, of->parties[i]))
            return false;
    return true;
}

/** Whether the days are too far from each other for one happening of the type. */
static bool are_far_apart(const rel_happening *a, const rel_happening *b, rel_entity_type type)
{
    return rel_days_gap(a->days, b->days) >
           (type == REL_INCIDENT ? REL_INCIDENT_GAP_DAYS : REL_MEETING_GAP_DAYS);
}

static bool dates_differ(const rel_happening *a, const rel_happening *b, rel_entity_type type)
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
static bool is_private_round(const rel_happening *a, const rel_happening *b)
{
    return a->is_personal != b->is_personal && (a->ordinal || b->ordinal);
}

bool rel_happenings_contradict(const rel_happening *a, const rel_happening *b, rel_entity_type type)
{
    return rel_kinds_differ(a->kind, b->kind) ||
           (a->ordinal && b->ordinal && a->ordinal != b->ordinal) ||
           (a->victim != REL_NO_UNIT && b->victim != REL_NO_UNIT && a->victim != b->victim) ||
           (a->party_count && b->party_count && !rel_has_all_parties(a, b) &&
            !rel_has_all_parties(b, a)) ||
           (a->place.size && b->place.size && !rel_text_equal(a->place, b->place) &&
            !(a->ordinal && b->ordinal)) ||
           is_private_round(a, b) || dates_differ(a, b, type);
}

static bool is_stem_shared(rel_text a, rel_text b)
{
    size_t shorter = a.size < b.size ? a.size : b.size;
    return shorter >= REL_SHORTEST_STEM && memcmp(a.bytes, b.bytes, shorter) == 0;
}

/** Words that say nothing of what a happening is about: its kind and its number. */
bool rel_is_topical(rel_text token, const rel_happening *event)
{
    return family_of(token) == COUNT_OF(kinds_alike) && !rel_text_equal(token, event->kind) &&
           token.size >= REL_SHORTEST_STEM;
}

static bool is_topic_shared(const rel_units *units, const rel_happening *a, const rel_happening *b)
{
    const rel_unit *one = &units->items[a->unit], *other = &units->items[b->unit];
    for (size_t i = 0; i < one->token_count; i++)
        for (size_t j = 0; j < other->token_count; j++)
            if (rel_is_topical(one->tokens[i], a) &&
                is_stem_shared(one->tokens[i], other->tokens[j]))
                return true;
    return false;
}

static int points_for_dates(const rel_happening *a, const rel_happening *b, rel_entity_type type)
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
bool rel_is_actor_beside(const rel_units *units, uint32_t unit, uint32_t index)
{
    const rel_unit *other = &units->items[index];
    return (other->type == REL_PERSON || other->type == REL_AGENCY ||
            other->type == REL_ORGANIZATION) &&
           rel_text_equal(rel_unit_member(other)->document,
                          rel_unit_member(&units->items[unit])->document);
}

/** The first unit of the document that `unit` is of; units are in order of documents. */
uint32_t rel_first_of_document(const rel_units *units, uint32_t unit)
{
    rel_text document = rel_unit_member(&units->items[unit])->document;
    while (unit > 0 && rel_text_equal(rel_unit_member(&units->items[unit - 1])->document, document))
        unit--;
    return unit;
}

bool rel_is_of_document(const rel_units *units, uint32_t index, rel_text document)
{
    return index < units->count &&
           rel_text_equal(rel_unit_member(&units->items[index])->document, document);
}

static bool speaks_of(rel_units *units, uint32_t first, uint32_t root)
{
    rel_text document = rel_unit_member(&units->items[first])->document;
    for (uint32_t i = first; rel_is_of_document(units, i, document); i++)
        if (rel_units_root(units, i) == root)
            return true;
    return false;
}

/** Whether the documents of two units speak of the same people and bodies. */
static bool is_same_affair(rel_units *units, uint32_t a, uint32_t b)
{
    uint32_t first = rel_first_of_document(units, a), other = rel_first_of_document(units, b);
    rel_text document = rel_unit_member(&units->items[a])->document;
    size_t shared = 0;
    for (uint32_t i = first; first != other && rel_is_of_document(units, i, document); i++)
        if (rel_is_actor_beside(units, a, i))
            shared += speaks_of(units, other, rel_units_root(units, i));
    return shared >= SHARED_ACTORS;
}

static bool is_vague(const rel_happening *event)
{
    return event->victim == REL_NO_UNIT && !event->ordinal && !event->place.size &&
           (!event->has_days || event->is_guessed);
}

/** A report has one breach and many words for it, of which one tells whose data it was. */
bool rel_is_only_breach(rel_units *units, const rel_happening *known, const rel_happening *other)
{
    return units->items[other->unit].type == REL_INCIDENT && known->victim != REL_NO_UNIT &&
           is_vague(other) && family_of(other->kind) == family_of(REL_TEXT("breach")) &&
           speaks_of(units, rel_first_of_document(units, other->unit),
                     rel_units_root(units, known->unit));
}

/** How much speaks for one rel_happening; only asked when nothing contradicts. */
int rel_happening_points(rel_units *units, const rel_happening *a, const rel_happening *b)
{
    const rel_unit *one = &units->items[a->unit], *other = &units->items[b->unit];
    int points = points_for_dates(a, b, one->type);
    if (a->ordinal && a->ordinal == b->ordinal)
        points += 2;
    if (a->victim != REL_NO_UNIT && a->victim == b->victim)
        points += 2;
    if (a->party_count && a->party_count == b->party_count && rel_has_all_parties(a, b))
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
    if (rel_is_only_breach(units, a, b))
        points += REL_ENOUGH_POINTS;
    if (points == REL_ENOUGH_POINTS - 1 && is_same_affair(units, a->unit, b->unit))
        points++;
    return points;
}
