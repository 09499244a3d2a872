/**
 * Meetings, agreements, laws and incidents as entities, once all names of the document are known.
 */
#ifndef REL_RECOGNIZE_EVENTS_H
#define REL_RECOGNIZE_EVENTS_H

#include "recognize/entities.h"

/** Whether readings of this type are events, which rel_resolve_event() settles. */
static inline bool rel_is_event_type(rel_entity_type type)
{
    return type == REL_MEETING || type == REL_AGREEMENT || type == REL_LAW || type == REL_INCIDENT;
}

/**
 * Decide which event the reading speaks of: one known before, a new one, or none.
 *
 * Readings must be in order; `starts` gives for each token the outermost reading there.
 */
void rel_resolve_event(rel_context *context, uint32_t reading, const uint32_t *starts);

/**
 * Give an event the date and, after "held", the place that stand in its phrase or close behind it,
 * with no other event between (event_settings.c).
 */
void rel_fill_time_and_place(const rel_context *context, uint32_t reading, rel_entity *event,
                             const uint32_t *starts);

/**
 * "on cyber counterterrorism" at a token, or from `series` on when that is not 0: "of the talks on
 * salmon" (event_topics.c).
 *
 * @return the token after it
 */
uint32_t rel_read_topic(rel_context *context, uint32_t at, uint32_t series, rel_text *ret);

/** "for managing their disputes" at a token, without the owner; as it was when none stands there.
 */
void rel_read_purpose(rel_context *context, uint32_t at, rel_text *ret);

/** Whether the reading's noun may take up an event of that kind (event_series.c). */
bool rel_event_agrees(const rel_entity *event, const rel_reading *reading);

/** The number of "the next round" after those that the text has counted, or 0. */
uint32_t rel_ordinal_of_next(const rel_context *context, uint32_t reading);

/**
 * Whether the phrase itself has a date, "Wednesday's talks", more than a month from the event's
 * (event_settings.c).
 */
bool rel_is_months_from(const rel_context *context, uint32_t reading, const rel_entity *event);

#endif
