/**
 * What is known of each token before anything is read: one look at its bits tells which readers
 * can find something there. Most tokens of news begin nothing and are passed by on that look alone.
 */
#ifndef REL_RECOGNIZE_TRAITS_H
#define REL_RECOGNIZE_TRAITS_H

#include "language/lexicon.h"
#include "language/words.h"
#include "segment/sentence.h"

/** How a token is written and what was found there, as bits beside REL_SIGN_…. */
enum {
    REL_TRAIT_WORD = 1 << 0,
    REL_TRAIT_CAPITAL = 1 << 1, /**< a word that begins with a capital */
    REL_TRAIT_NUMBER = 1 << 2,
    REL_TRAIT_TIED = 1 << 3,   /**< a hyphen ties the next word to it: "High" of "High-Level" */
    REL_TRAIT_DATED = 1 << 4,  /**< part of a date */
    REL_TRAIT_PHRASE = 1 << 5, /**< a phrase of the lexicon begins there */
    REL_TRAIT_BEGINS = 1 << 6, /**< a noun phrase or a pronoun may begin there */
    REL_TRAIT_LEADS = 1 << 7,  /**< what could head a noun phrase comes before it must end */
    REL_TRAIT_BODY = 1 << 8, /**< in a row of capitals in which a noun of bodies is still to come */
    REL_TRAIT_PLACE = 1 << 9,      /**< the same for a noun of places */
    REL_TRAIT_PENDING = 1 << 10,   /**< a capitalized word that no noun phrase took up */
    REL_TRAIT_NAMED = 1 << 11,     /**< part of a name that was read */
    REL_TRAIT_HYPHENATED = 1 << 12 /**< has a hyphen inside: "US-backed" */
};

typedef struct rel_traits {
    uint64_t classes; /**< of the phrase of the lexicon that begins there, REL_CLASS() */
    uint32_t words;   /**< classes of words, REL_WORD_… */
    uint32_t bits;    /**< REL_TRAIT_…; REL_SIGN_… as far as they hold here */
} rel_traits;

/** The bit of a class of the lexicon. */
#define REL_CLASS(class) (UINT64_C(1) << (class))

/** Classes of phrases that a noun phrase can end in, whatever is written small; beside them all
 * that has a capital. A reader of further heads needs its class here. */
#define REL_HEAD_CLASSES                                                                           \
    (~(REL_CLASS(REL_LEX_TITLE_MODIFIER) | REL_CLASS(REL_LEX_ORGANIZATION_HEAD) |                  \
       REL_CLASS(REL_LEX_PLACE_HEAD) | REL_CLASS(REL_LEX_GIVEN_NAME) |                             \
       REL_CLASS(REL_LEX_FAMILY_NAME) | REL_CLASS(REL_LEX_NAME_PARTICLE) |                         \
       REL_CLASS(REL_LEX_NAME_SUFFIX) | REL_CLASS(REL_LEX_MONTH) | REL_CLASS(REL_LEX_WEEKDAY) |    \
       REL_CLASS(REL_LEX_NUMBER) | REL_CLASS(REL_LEX_ORDINAL) | REL_CLASS(REL_LEX_DATE_UNIT) |     \
       REL_CLASS(REL_LEX_DATE_WORD) | REL_CLASS(REL_LEX_COMMON) | REL_CLASS(REL_LEX_CRAFT)))

/** The traits that tokens have by themselves; those of phrases and dates are added where they are
 * found. */
bool rel_traits_look(const rel_segments *segments, const rel_words *words, rel_arena *arena,
                     rel_traits **ret, relata_error *err);

/** Note REL_TRAIT_BEGINS to REL_TRAIT_PLACE, when phrases have been found. */
void rel_traits_look_ahead(const rel_segments *segments, rel_traits *traits);

#endif
