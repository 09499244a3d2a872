/**
 * Checking graphs and rule files.
 */
#ifndef REL_CLI_LINT_H
#define REL_CLI_LINT_H

#include "base/error.h"
#include "cli/verb.h"
#include "graph/graph.h"
#include "language/language.h"

/** What was found; every finding is printed as it is made. */
typedef struct rel_findings {
    const char *path; /**< of the file that is checked */
    size_t count;
} rel_findings;

/** Print a finding about the checked file. */
void rel_finding(rel_findings *findings, const char *format, ...) REL_PRINTF(2, 3);

/** Look for what a graph must not have: loose ends, unknown relations, impossible numbers. */
void rel_lint_graph(rel_findings *findings, const rel_facts *facts, const rel_language *language);

/** Read the documents in `sources` again and look for evidence that they do not have. */
bool rel_lint_evidence(rel_findings *findings, const rel_facts *facts, const char *sources,
                       relata_error *err);

/** Run the examples in the rule file at `path`, whose names may be in the word lists. */
bool rel_lint_rules(rel_findings *findings, const char *path, const rel_strings *lexicons,
                    relata_error *err);

#endif
