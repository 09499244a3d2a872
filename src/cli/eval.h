/**
 * Measures of a graph against annotations made by hand, each printed as lines of one table.
 */
#ifndef REL_CLI_EVAL_H
#define REL_CLI_EVAL_H

#include "graph/graph.h"
#include "records/gold.h"

/** Counts of one thing that is measured. */
typedef struct rel_tally {
    rel_text name;
    size_t expected, found, hits, found_right;
} rel_tally;

/** What is measured, and how it is told. */
typedef struct rel_evaluation {
    const rel_gold *gold;
    const rel_facts *facts;
    bool is_listed; /**< each miss and each extra on a line of its own */
} rel_evaluation;

/** Whether the edge, as the document supports it, is the fact; its status does not matter. */
bool rel_fact_is(const rel_gold_fact *fact, const rel_arc *arc, rel_text document);

/** Whether it is the fact the wrong way round. */
bool rel_fact_is_reverse(const rel_gold_fact *fact, const rel_arc *arc, rel_text document);

/** Facts: relation and both ends (eval_facts.c). */
bool rel_evaluate_facts(const rel_evaluation *eval, relata_error *err);

/** Entities of documents whose annotations have no offsets, by name (eval_names.c). */
void rel_evaluate_names(const rel_evaluation *eval);

/** Entities of documents whose annotations have offsets, by where they stand (eval_mentions.c). */
bool rel_evaluate_mentions(const rel_evaluation *eval, relata_error *err);

/** Lines of the table. */
void rel_print_scores_head(const char *what);
void rel_print_score(const rel_tally *tally);
void rel_print_ratios(const char *name, double precision, double recall, size_t expected,
                      size_t found);

/** Of precision and recall. */
double rel_harmonic_mean(double a, double b);

static inline double rel_ratio(size_t part, size_t whole)
{
    return whole ? (double)part / (double)whole : 0;
}

#endif
