/**
 * What the spelling of a word says about the dots, hyphens and capitals around it.
 */
#ifndef REL_LANGUAGE_ABBREVIATIONS_H
#define REL_LANGUAGE_ABBREVIATIONS_H

#include "language/language.h"

/** Classes of words: the sections of `abbreviations.lex`, where they are explained. A word of the
 * classes up to REL_WORD_CLOCK is in its class with and without its dot. */
typedef enum rel_word_class {
    REL_WORD_TITLE = 1,
    REL_WORD_INSIDE = 1 << 1,
    REL_WORD_ABBREVIATION = 1 << 2,
    REL_WORD_FINAL = 1 << 3,
    REL_WORD_CLOCK = 1 << 4,
    REL_WORD_TIME = 1 << 5,
    REL_WORD_NUMBER = 1 << 6,
    REL_WORD_AMBIGUOUS = 1 << 7,
    REL_WORD_STARTER = 1 << 8,
    REL_WORD_PREPOSITION = 1 << 9,
    REL_WORD_PREFIX = 1 << 10,
    REL_WORD_EXCLAIMING = 1 << 11,
    REL_WORD_SUSPENDED = 1 << 12,
    REL_WORD_DOLLAR = 1 << 13,
    REL_WORD_CONTRACTION = 1 << 14,

    REL_WORD_DOTTED =
        REL_WORD_TITLE | REL_WORD_INSIDE | REL_WORD_ABBREVIATION | REL_WORD_FINAL | REL_WORD_CLOCK
} rel_word_class;

enum { REL_WORD_MAX_BYTES = 32 }; /**< of a listed word, without its dot */

typedef struct rel_abbreviations {
    uint16_t *classes; /**< bits of rel_word_class by symbol */
    uint8_t *splits;   /**< of a contraction: bytes of its first word, by symbol */
    size_t count;      /**< symbols from this number on have no class */
} rel_abbreviations;

/** Read the embedded list and hang it into `language`. */
bool rel_abbreviations_load(rel_language *language, const rel_language_options *options,
                            relata_error *err);

void rel_abbreviations_clear(rel_language *language);

/** The classes of a word, 0 for most. */
static inline unsigned rel_abbreviations_classes(const rel_abbreviations *abbreviations,
                                                 rel_symbol symbol)
{
    return symbol < abbreviations->count ? abbreviations->classes[symbol] : 0;
}

#endif
