/**
 * What the command says to its user, on standard error.
 */
#ifndef REL_CLI_REPORT_H
#define REL_CLI_REPORT_H

#include "cli/verb.h"

/** Print `path:line:column: error: sentence` on one line. @return the exit status for it. */
rel_exit rel_report(const relata_error *err);

/** As rel_report(), for something that was skipped. */
void rel_report_skipped(void *context, const relata_error *err);

/** Show how many documents are done, on a terminal only. */
void rel_report_progress(void *context, size_t document_count);

/** Take the progress line away. */
void rel_report_done(void);

#endif
