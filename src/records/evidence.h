/**
 * The evidence of an edge, at rest.
 *
 * There may be millions of sentences, and of each one most members of rel_evidence are empty. So an
 * arc keeps only what is there, packed; it is walked from the first sentence to the last.
 */
#ifndef REL_RECORDS_EVIDENCE_H
#define REL_RECORDS_EVIDENCE_H

#include "records/record.h"

/** A position among the evidence of an arc. Copy it to walk twice. */
typedef struct rel_evidence_walk {
    const char *at;
    size_t left; /**< pieces of evidence still to come */
} rel_evidence_walk;

/** Stand before the first evidence of `arc`. */
rel_evidence_walk rel_evidence_of(const rel_arc *arc);

/** Step to the next; false after the last. Its texts are those that were packed. */
bool rel_evidence_next(rel_evidence_walk *walk, rel_evidence *ret);

/** The first evidence of `arc`, zeroed when it has none. */
rel_evidence rel_evidence_first(const rel_arc *arc);

/** Make `items` the evidence of `ret`; their texts stay where they are and must outlive it. */
bool rel_evidence_pack(const rel_evidence *items, size_t count, rel_arena *arena, rel_arc *ret,
                       relata_error *err);

/** Exchange source and target in all evidence of `arc`. */
void rel_evidence_turn(rel_arc *arc);

#endif
