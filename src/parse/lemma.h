/**
 * Dictionary forms of inflected words: "agree" for "agreed", "woman" for "women".
 */
#ifndef REL_PARSE_LEMMA_H
#define REL_PARSE_LEMMA_H

#include "base/arena.h"
#include "parse/tree.h"

/** How a word is inflected, as its Penn tag says. */
typedef enum rel_inflection {
    REL_UNINFLECTED, /**< also what we leave as it is: adjectives, adverbs, names */
    REL_PLURAL,
    REL_VERB_BASE, /**< "be" for "are" */
    REL_VERB_S,
    REL_VERB_PAST,
    REL_VERB_ING,
    REL_INFLECTION_COUNT
} rel_inflection;

rel_inflection rel_inflection_of(rel_xpos xpos);

/** Irregular words and the endings that tell whether a stem had a silent e; zeroed is empty. */
typedef struct rel_lemmas {
    struct rel_lemma_slot *slots;
    size_t slot_count;
    rel_arena arena;
} rel_lemmas;

/** Read `lemmas.lex`. */
bool rel_lemmas_read(rel_lemmas *lemmas, const char *name, rel_text content, relata_error *err);

void rel_lemmas_clear(rel_lemmas *lemmas);

/** Whether `form`, in lower case, is a listed past tense and no dictionary form: "sank", not "cut".
 */
bool rel_lemma_is_past(const rel_lemmas *lemmas, rel_text form);

enum { REL_LEMMA_MAX_BYTES = 64 }; /**< longer words are only put in lower case */

/**
 * The dictionary form of `form`, in lower case.
 *
 * @param buffer room for `form.size` + REL_LEMMA_MAX_BYTES bytes, in which the result lies
 */
rel_text rel_lemma_of(const rel_lemmas *lemmas, rel_text form, rel_inflection inflection,
                      char *buffer);

#endif
