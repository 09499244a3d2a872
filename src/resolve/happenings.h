/**
 * What is known of meetings, agreements and incidents, and how two descriptions compare. Internal
 * to this folder.
 */
#ifndef REL_RESOLVE_HAPPENINGS_H
#define REL_RESOLVE_HAPPENINGS_H

#include "resolve/dates.h"
#include "resolve/passes.h"

enum {
    REL_ENOUGH_POINTS = 3,
    REL_MEETING_GAP_DAYS = 3,   /**< a two-day meeting reported the day after */
    REL_INCIDENT_GAP_DAYS = 31, /**< when it happened, when it was noticed */
    REL_SHORTEST_STEM = 5       /**< "cyber" and "cybercrime" speak of one topic */
};

/** What is known of a happening, or of a cluster of them. */
typedef struct rel_happening {
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
} rel_happening;

bool rel_kinds_differ(rel_text a, rel_text b);
bool rel_has_party(const rel_happening *event, rel_text party);
bool rel_has_all_parties(const rel_happening *event, const rel_happening *of);

/** Whether something that is known of both differs. */
bool rel_happenings_contradict(const rel_happening *a, const rel_happening *b,
                               rel_entity_type type);

/** How much speaks for one happening; only asked when nothing contradicts. */
int rel_happening_points(rel_units *units, const rel_happening *a, const rel_happening *b);

/** Whether the word of a name says what the happening is about, rather than its kind or number. */
bool rel_is_topical(rel_text token, const rel_happening *event);

/** A report has one breach and many words for it, of which one tells whose data it was. */
bool rel_is_only_breach(rel_units *units, const rel_happening *known, const rel_happening *other);

/** The first unit of the document that `unit` is of; units are in order of documents. */
uint32_t rel_first_of_document(const rel_units *units, uint32_t unit);

bool rel_is_of_document(const rel_units *units, uint32_t index, rel_text document);

/** Whether another unit of the document of `unit`, at `index`, is a person or a body. */
bool rel_is_actor_beside(const rel_units *units, uint32_t unit, uint32_t index);

#endif
