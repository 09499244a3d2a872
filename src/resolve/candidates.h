/**
 * Which clusters of happenings a further one may belong to, without looking at all of them.
 *
 * To be one, two happenings need more in common than a date: a word of their names, the parties,
 * the place, the victim, the number, or the people of whom their documents speak. Clusters are
 * listed by each of these, apart for each stretch of time, so that a year of news takes twelve
 * times as long as a month.
 */
#ifndef REL_RESOLVE_CANDIDATES_H
#define REL_RESOLVE_CANDIDATES_H

#include "resolve/blocks.h"
#include "resolve/happenings.h"

typedef struct rel_candidates {
    rel_units *units;
    rel_entity_type type;
    rel_blocks blocks;
    uint32_t *documents; /**< by root of a unit: in how many documents it is */
    uint32_t *seen;      /**< by cluster: the round in which it was offered last */
    uint32_t round;
    uint32_t *offered; /**< what rel_candidates_find() found */
    size_t offered_count;
    relata_error *err;
} rel_candidates;

/** `count` is how many clusters there may be. */
bool rel_candidates_open(rel_candidates *candidates, rel_units *units, rel_entity_type type,
                         size_t count, relata_error *err);

/** List a cluster by all that is known of it now. */
bool rel_candidates_add(rel_candidates *candidates, uint32_t cluster, const rel_happening *event);

/** Put into `offered`, each once, the clusters that `event` may belong to. */
void rel_candidates_find(rel_candidates *candidates, const rel_happening *event);

void rel_candidates_close(rel_candidates *candidates);

#endif
