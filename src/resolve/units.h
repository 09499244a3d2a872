/**
 * Units: what one document calls one entity; and the clusters of units that are one real thing.
 *
 * The passes of resolution join units. Every join has a reason, and is refused when the two
 * clusters cannot be one: other countries, or a user's word against it.
 */
#ifndef REL_RESOLVE_UNITS_H
#define REL_RESOLVE_UNITS_H

#include "records/records.h"

typedef struct rel_unit {
    rel_member *members; /**< records of one id of one document, usually one */
    size_t member_count;
    rel_entity_type type;
    rel_text slug;    /**< of the name */
    rel_text *tokens; /**< the slug's parts */
    size_t token_count;
    rel_text country; /**< of the whole cluster, at its root */
    rel_text suffix;  /**< "jr" of a person, of the cluster, at its root; or empty */
    rel_text middle;  /**< names between a person's first and last, of the cluster, at its root */
    rel_text reason;  /**< why it was joined to others; empty for the first */
    uint32_t root;    /**< itself, or nearer to the root of its cluster */
    uint32_t next;    /**< in a ring through the cluster */
} rel_unit;

typedef struct rel_units {
    rel_arena arena; /**< for what only resolution needs */
    rel_records *records;
    rel_unit *items;
    size_t count;
} rel_units;

/** One unit for each entity of each document, of records in order; release with rel_units_clear().
 */
bool rel_units_make(rel_units *units, rel_records *records, relata_error *err);

void rel_units_clear(rel_units *units);

/** The unit of a document's entity, or REL_NO_UNIT. */
uint32_t rel_units_find(const rel_units *units, rel_text document, rel_text entity);

#define REL_NO_UNIT UINT32_MAX

/** The unit that stands for the cluster. */
uint32_t rel_units_root(rel_units *units, uint32_t unit);

/** Whether nothing forbids that the clusters of `a` and `b` are one. */
bool rel_units_agree(rel_units *units, uint32_t a, uint32_t b);

/**
 * Make the clusters of `into` and `unit` one, unless something forbids it.
 *
 * @param reason must outlive the records; the root of `unit` keeps it
 * @return whether they are one now
 */
bool rel_units_join(rel_units *units, uint32_t into, uint32_t unit, rel_text reason);

/** As rel_units_join(), whatever speaks against it: for the user's own word. */
void rel_units_force(rel_units *units, uint32_t into, uint32_t unit, rel_text reason);

/** Whether a user means this unit by `named`: its id or its name. */
bool rel_unit_is_called(const rel_unit *unit, rel_text named);

/** How many tokens of a person's name are left without "Jr." and its like at the end. */
size_t rel_unit_name_length(const rel_unit *unit);

/** The first record of a unit. */
static inline const rel_member *rel_unit_member(const rel_unit *unit)
{
    return &unit->members[0];
}

#endif
