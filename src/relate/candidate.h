/**
 * A word of a tagged sentence that may be the predicate of rules, and which types of entities can
 * take part in it however the sentence is parsed.
 */
#ifndef REL_RELATE_CANDIDATE_H
#define REL_RELATE_CANDIDATE_H

#include "relate/prospect.h"

/** What can take part if the predicate is read in one way; sets of 1 << rel_entity_type. */
typedef struct rel_reading {
    uint32_t subjects, objects;
} rel_reading;

enum { REL_READ_ACTIVE, REL_READ_PASSIVE, REL_READING_COUNT };

typedef struct rel_candidate {
    const rel_prospect *prospect;
    size_t at; /**< node */
    rel_rule_kind kind;
    bool is_possible; /**< whether it can be a predicate of that kind; else there is no more */
    /** Without types where it cannot be read so; nouns have one reading. */
    rel_reading readings[REL_READING_COUNT];
    uint32_t behind;             /**< types of the entities anywhere behind it */
    size_t phrases, phrases_end; /**< nodes at which a phrase of it may begin */
    size_t objects, objects_end; /**< nodes that may be its object */
} rel_candidate;

rel_candidate rel_candidate_at(const rel_prospect *prospect, size_t at, rel_rule_kind kind);

#endif
