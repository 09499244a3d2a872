/**
 * The inflected forms of a lemma: the way from a rule's word to the words of the news.
 */
#ifndef REL_LANGUAGE_INFLECTION_H
#define REL_LANGUAGE_INFLECTION_H

#include "base/symbols.h"
#include "language/cues.h"

enum { REL_FORM_MAX_BYTES = 64, REL_FORMS_MAX = 8 };

typedef struct rel_forms {
    char forms[REL_FORMS_MAX][REL_FORM_MAX_BYTES]; /**< NUL-terminated; the lemma comes first */
    size_t count;
} rel_forms;

/** All forms of a verb: "accuse", "accuses", "accused", "accusing". */
void rel_inflect_verb(const rel_cues *cues, const rel_symbols *symbols, rel_text lemma,
                      rel_forms *ret);

/** Singular and plural of a noun; also fine for adjectives and prepositions. */
void rel_inflect_noun(const rel_cues *cues, const rel_symbols *symbols, rel_text lemma,
                      rel_forms *ret);

#endif
