/**
 * Options of the command, as tables, and the one place that reads them.
 */
#ifndef REL_CLI_OPTIONS_H
#define REL_CLI_OPTIONS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "relata.h"

/** Values of an option that may be given several times, or of the operands. */
typedef struct rel_strings {
    const char **items;
    size_t count, capacity;
} rel_strings;

/** Everything that a command line can say; a verb reads what its options fill. */
typedef struct rel_arguments {
    rel_strings operands;
    const char *output;    /**< -o */
    const char *name;      /**< --name */
    const char *formats;   /**< --formats */
    const char *format;    /**< -t */
    const char *date;      /**< --date */
    const char *flavor;    /**< --graphml-flavor */
    const char *symmetric; /**< --symmetric */
    const char *style;     /**< --style */
    const char *title;     /**< --title */
    rel_strings lexicons, relations, aliases;
    uint32_t threads;
    bool list; /**< --list */
    bool keep_going, each, check, check_bytes, diff, multi, layout, negated, require_evidence;
    const char *sources; /**< --sources, --verify-evidence */
    const char *from;    /**< --from */
    const char *shell;
    /* What of the graph to take: */
    const char *focus;
    rel_strings types, relation_names, statuses;
    const char *since, *until;
    uint32_t hops, top, minimum_mentions;
    uint32_t sample, seed; /**< of sheets to judge */
    const char *sheet;
    /* How to parse: */
    const char *gold; /**< --eval */
    bool conllu, mentions;
} rel_arguments;

typedef enum rel_option_kind {
    REL_OPTION_FLAG,   /**< bool */
    REL_OPTION_TEXT,   /**< const char *; given twice, the last counts */
    REL_OPTION_TEXTS,  /**< rel_strings */
    REL_OPTION_NUMBER, /**< uint32_t */
    REL_OPTION_FILE    /**< as REL_OPTION_TEXT, completed as a path */
} rel_option_kind;

typedef struct rel_option {
    const char *name; /**< without "--"; NULL ends a table */
    char letter;      /**< or 0 */
    rel_option_kind kind;
    const char *placeholder; /**< of the value in help: "FILE" */
    const char *help;        /**< one line */
    size_t offset;           /**< in rel_arguments */
} rel_option;

/** Tables that verbs share: how to read documents and graphs, how to merge, what to select, how to
 * draw. */
extern const rel_option rel_engine_options[], rel_input_options[], rel_merge_options[],
    rel_select_options[], rel_export_option_table[], rel_picture_options[], rel_check_options[];

/**
 * Read the words of a command line behind the verb.
 *
 * @param tables of the verb, ended by NULL; or NULL
 * @param ret lists in it are released with rel_arguments_clear()
 * @return false with `err` set to RELATA_USAGE or RELATA_NO_MEMORY
 */
bool rel_arguments_read(const rel_option *const *tables, int count, char **words,
                        rel_arguments *ret, relata_error *err);

void rel_arguments_clear(rel_arguments *arguments);

/** The candidate that is spelt most like `word`, or NULL when none is like it. */
const char *rel_nearest(const char *word, const char *const *candidates, size_t count);

#endif
