/**
 * All that the program knows of English beforehand: lexicon, rules and weights, loaded once and
 * then only read, so that all threads share it.
 */
#ifndef REL_LANGUAGE_LANGUAGE_H
#define REL_LANGUAGE_LANGUAGE_H

#include "base/symbols.h"

/** Files of the user, each read after ours, so that they add to it or override it. */
typedef struct rel_language_options {
    const char *const *lexicon_paths;
    size_t lexicon_count;
    const char *const *relation_paths;
    size_t relation_count;
} rel_language_options;

typedef struct rel_language {
    /**
     * The words of all parts below, frozen. Each thread reads with its own clone, in which these
     * symbols have the same numbers.
     */
    rel_symbols symbols;
    struct rel_abbreviations *abbreviations; /**< language/abbreviations.h */
    struct rel_words *words;                 /**< language/words.h */
    struct rel_lexicon *lexicon;             /**< language/lexicon.h */
    struct rel_rules *rules;                 /**< language/rules.h */
    struct rel_model *model; /**< language/model.h; NULL when no weights are compiled in */
} rel_language;

/**
 * Load everything; `language` must be zeroed and is so again after a failure. `options` may be
 * NULL. A mistake in a user's file gives an error with its place.
 */
bool rel_language_load(rel_language *language, const rel_language_options *options,
                       relata_error *err);

/** Release everything; fine on a zeroed language. */
void rel_language_clear(rel_language *language);

#endif
