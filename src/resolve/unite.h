/**
 * Records as a set: in one order, without repetitions.
 */
#ifndef REL_RESOLVE_UNITE_H
#define REL_RESOLVE_UNITE_H

#include "records/records.h"

/** Put all records in order of their content and drop repetitions. */
void rel_records_unite(rel_records *records);

/** Orders of content; two claims that differ only in class and family are equal. */
int rel_member_compare(const rel_member *a, const rel_member *b);
int rel_evidence_compare(const rel_evidence *a, const rel_evidence *b);

#endif
