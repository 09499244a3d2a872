/**
 * Documents that repeat others: the same agency story in several outlets.
 */
#ifndef REL_RESOLVE_COPIES_H
#define REL_RESOLVE_COPIES_H

#include "records/records.h"

/**
 * Set `same_as` of each source whose evidence is that of an earlier document.
 *
 * @param records in order, see rel_records_unite()
 */
bool rel_copies_find(rel_records *records, relata_error *err);

/** The id of the document that `document` repeats, or `document` itself. */
rel_text rel_copies_original(const rel_records *records, rel_text document);

/** The date of the document of that id; empty when there is none. */
rel_text rel_source_date(const rel_records *records, rel_text document);

/** A hash of a sentence's letters and digits, so that quotes and blanks make no difference. */
uint64_t rel_sentence_hash(rel_text sentence);

#endif
