/**
 * The closed lists of the model: types of entities and status of claims.
 *
 * Relations are an open list and live in rule files (`*.rel`).
 */
#ifndef REL_LANGUAGE_VOCABULARY_H
#define REL_LANGUAGE_VOCABULARY_H

#include "base/text.h"

/** The types of entities; rel_entity_type_name() gives their names in records. */
typedef enum rel_entity_type {
    REL_NO_TYPE,
    REL_PERSON,
    REL_GROUP,
    REL_AGENCY,
    REL_ORGANIZATION,
    REL_COUNTRY,
    REL_PLACE,
    REL_MEETING,
    REL_AGREEMENT,
    REL_LAW,
    REL_INCIDENT,
    REL_ENTITY_TYPE_COUNT
} rel_entity_type;

/** "person", "group" …; the empty text for REL_NO_TYPE. */
rel_text rel_entity_type_name(rel_entity_type type);

/** The type of that name, or REL_NO_TYPE. */
rel_entity_type rel_entity_type_of(rel_text name);

/** What the text says about the truth of a claim (after FactBank's certainty and polarity). */
typedef enum rel_status {
    REL_ASSERTED,
    REL_ALLEGED,
    REL_PLANNED,
    REL_NEGATED,
    REL_STATUS_COUNT
} rel_status;

/** "asserted", "alleged", "planned", "negated". */
rel_text rel_status_name(rel_status status);

/** Whether `name` is a status; sets `ret`. */
bool rel_status_of(rel_text name, rel_status *ret);

#endif
