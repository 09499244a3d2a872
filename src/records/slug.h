/**
 * Names as they are compared and as they stand in ids: ASCII, lower case, without marks.
 */
#ifndef REL_RECORDS_SLUG_H
#define REL_RECORDS_SLUG_H

#include "base/arena.h"
#include "language/vocabulary.h"

enum { REL_SLUG_MAX_BYTES = 80 };

/**
 * "Angela Merkel's «Käßler» plan" gives "angela-merkels-kassler-plan". A name without any letter or
 * digit of Latin script gives "x" and a hash of it.
 */
rel_text rel_slug(rel_text name, rel_arena *arena, relata_error *err);

/** `type:slug`, the form of all entity ids. */
rel_text rel_entity_id(rel_entity_type type, rel_text name, rel_arena *arena, relata_error *err);

#endif
