/**
 * From what the stages found in a document to its records.
 */
#ifndef REL_RECORDS_GATHER_H
#define REL_RECORDS_GATHER_H

#include "records/records.h"
#include "relate/claim.h"

/**
 * Add the source, entities and claims of `document` to `records`.
 *
 * A claim about a pair ("both sides") becomes one for each of its members. Only entities with a
 * name of their own become records.
 */
bool rel_records_gather(const rel_document *document, const rel_segments *segments,
                        const rel_mentions *mentions, const rel_claims *claims,
                        rel_records *records, relata_error *err);

#endif
