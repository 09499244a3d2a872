/**
 * The verbs of the command. To add one: write `cli/NAME.c` that defines a rel_verb, and list it in
 * verb.c. Help and completion follow from there.
 */
#ifndef REL_CLI_VERB_H
#define REL_CLI_VERB_H

#include "cli/options.h"

/** How the command ends. */
typedef enum rel_exit {
    REL_EXIT_DONE,      /**< done, or the same */
    REL_EXIT_DIFFERENT, /**< different, stale, or with findings */
    REL_EXIT_FAILED,    /**< usage, bad input or output: nothing was written */
    REL_EXIT_SKIPPED,   /**< done with --keep-going, but not with every input */
    REL_EXIT_NO_PICTURE /**< a picture could not be laid out; the other files are written */
} rel_exit;

#define REL_NO_LIMIT UINT32_MAX

typedef struct rel_verb {
    const char *name;
    const char *operands;             /**< as help shows them: "INPUT… -o DIR" */
    const char *summary;              /**< one line */
    const char *details;              /**< paragraphs for `relata VERB --help`; or NULL */
    const rel_option *const *options; /**< tables of options, ended by NULL; or NULL */
    uint32_t fewest_operands, most_operands;
    rel_exit (*run)(const rel_arguments *arguments);
} rel_verb;

/** All verbs in the order of help, ended by NULL. */
extern const rel_verb *const rel_verbs[];

/** The verb of that name, or NULL. */
const rel_verb *rel_verb_find(const char *name);

/** What `relata VERB --help` prints. */
void rel_help_verb(const rel_verb *verb, FILE *out);

/** What `relata help` prints. */
void rel_help_all(FILE *out);

#endif
