/**
 * Whether documents say what is quoted from them.
 */
#ifndef REL_CLI_EVIDENCE_H
#define REL_CLI_EVIDENCE_H

#include "records/record.h"

typedef enum rel_verdict {
    REL_NOT_CHECKED,    /**< the document was not among the sources */
    REL_SAID,           /**< at the place that the evidence names */
    REL_SAID_ELSEWHERE, /**< in the document, but at another place */
    REL_NOT_SAID
} rel_verdict;

/** A quotation and what became of it. */
typedef struct rel_quoted {
    rel_evidence evidence;
    rel_verdict verdict;
} rel_quoted;

/** Read the documents that `sources` stands for again and give a verdict on each quotation. */
bool rel_evidence_verify(rel_quoted *quoted, size_t count, const char *sources, relata_error *err);

#endif
