/**
 * Where a document speaks of each of its entities.
 */
#ifndef REL_RECORDS_MENTIONED_H
#define REL_RECORDS_MENTIONED_H

#include "read/document.h"
#include "recognize/mention.h"
#include "records/record.h"

/** The mentions of one entity, in the order of the text. */
typedef struct rel_mentioned {
    rel_stretch *named, *referred;
    size_t named_count, referred_count;
} rel_mentioned;

/**
 * One for each entity. Names count without titles and articles ("Lynch"), descriptions and pronouns
 * whole ("the two sides"); what stands for several entities counts for each of them.
 */
rel_mentioned *rel_mentioned_gather(const rel_document *document, const rel_segments *segments,
                                    const rel_mentions *mentions, rel_arena *arena,
                                    relata_error *err);

#endif
