/**
 * What verbs do in the same way: start an engine, take inputs, read and select a graph.
 */
#ifndef REL_CLI_SESSION_H
#define REL_CLI_SESSION_H

#include "cli/verb.h"

/** -o */
extern const rel_option rel_output_option_table[];

/** An engine as the options want it, which reports to standard error. */
relata_engine *rel_session_engine(const rel_arguments *arguments, relata_error *err);

/** The operands, or standard input when there are none. */
const char *const *rel_session_inputs(const rel_arguments *arguments);
size_t rel_session_input_count(const rel_arguments *arguments);

/** REL_EXIT_SKIPPED when the engine skipped anything, else REL_EXIT_DONE. */
rel_exit rel_session_status(const relata_engine *engine);

/** How to merge, by --name and --aliases. */
relata_merge_options rel_session_merge_options(const rel_arguments *arguments);

/** A graph that a verb is about: a whole one, or what the options select of it. */
typedef struct rel_subject {
    relata_graph *graph;
    relata_graph *whole; /**< that `graph` was selected from and borrows from; or NULL */
} rel_subject;

void rel_subject_clear(rel_subject *subject);

/** The graph in the file at `path`, named after it, and of it what the options select. */
bool rel_session_graph(const rel_arguments *arguments, const char *path, rel_subject *ret,
                       relata_error *err);

/** Of `graph`, which is taken over in any case, what the options select. */
bool rel_session_select(const rel_arguments *arguments, relata_graph *take_graph, rel_subject *ret,
                        relata_error *err);

#endif
