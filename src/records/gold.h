/**
 * Annotations made by hand, to measure a graph by.
 *
 * JSON Lines: a line with a `relation` is a fact, one with a `type` an entity. Entities are named,
 * not identified; where several readings are right, `accept_source`, `accept_target` and
 * `accept_relation` list the others, and a fact that is `optional` may be found and need not be.
 * `mentions` of an entity say where the document names it.
 */
#ifndef REL_RECORDS_GOLD_H
#define REL_RECORDS_GOLD_H

#include "records/record.h"

/** Names that are all right. */
typedef struct rel_names {
    rel_text *items;
    size_t count;
} rel_names;

typedef struct rel_gold_fact {
    rel_text document;
    rel_status status;
    rel_names relations, sources, targets; /**< the first is the annotator's choice */
    bool is_optional;
} rel_gold_fact;

typedef struct rel_gold_entity {
    rel_text document;
    rel_entity_type type;
    rel_names names;
    rel_stretch *mentions; /**< bytes of the document; may be missing */
    size_t mention_count;
} rel_gold_entity;

typedef struct rel_gold {
    rel_arena arena;
    rel_gold_fact *facts; /**< in order, each once */
    size_t fact_count, fact_capacity;
    rel_gold_entity *entities;
    size_t entity_count, entity_capacity;
} rel_gold;

/** Add the lines of the file at `path`. */
bool rel_gold_read(const char *path, rel_gold *gold, relata_error *err);

/** Let each end of a fact be called by all names of the entity of its document that it names. */
bool rel_gold_add_aliases(rel_gold *gold, relata_error *err);

void rel_gold_clear(rel_gold *gold);

/** Whether one of the names is `name`, where case, "the" and marks do not count. */
bool rel_names_have(const rel_names *names, rel_text name);

/** Whether three of five words of `name` and of one of the names are in both, or more. */
bool rel_names_resemble(const rel_names *names, rel_text name);

/**
 * Whether all words of `name` are in one of the names, or the other way round: of a description a
 * text has many forms, and an annotation one. "over 700 asylum seekers", "asylum seekers".
 */
bool rel_names_describe(const rel_names *names, rel_text name);

#endif
