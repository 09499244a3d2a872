/**
 * The passes of resolution, in the order in which they run: each joins units that are one thing.
 */
#ifndef REL_RESOLVE_PASSES_H
#define REL_RESOLVE_PASSES_H

#include "resolve/units.h"

/** What the user says is the same. */
bool rel_resolve_by_rule(rel_units *units, relata_error *err);

/** Whatever has the same canonical name, type and country. */
bool rel_resolve_by_name(rel_units *units, relata_error *err);

/** Short forms, where they can only mean one: surnames alone and acronyms. */
bool rel_resolve_short_forms(rel_units *units, relata_error *err);

/** Meetings, incidents and agreements: by kind, ordinal, parties, place and date. */
bool rel_resolve_events(rel_units *units, relata_error *err);

/** Whether the type is one of happenings, which rel_resolve_events() is for. */
static inline bool rel_is_event_type(rel_entity_type type)
{
    return type == REL_MEETING || type == REL_INCIDENT || type == REL_AGREEMENT;
}

#endif
