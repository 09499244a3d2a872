/**
 * The inflected forms of a lemma: the way from a rule's word to the words of the news.
 */
#ifndef REL_LANGUAGE_INFLECTION_H
#define REL_LANGUAGE_INFLECTION_H

#include "base/error.h"
#include "base/text.h"

enum { REL_FORM_MAX_BYTES = 64, REL_FORMS_MAX = 12 };

typedef struct rel_forms {
    char forms[REL_FORMS_MAX][REL_FORM_MAX_BYTES]; /**< NUL-terminated; the lemma comes first */
    size_t count;
} rel_forms;

/** Irregular words; zeroed is empty. Its texts point into what was read. */
typedef struct rel_irregulars {
    struct rel_irregular *words; /**< sorted by lemma */
    size_t count, capacity;
} rel_irregulars;

/** Take the sections `verbs` and `nouns` of `lemmas.lex`; `content` must outlive them. */
bool rel_irregulars_read(rel_irregulars *irregulars, const char *name, rel_text content,
                         relata_error *err);

void rel_irregulars_clear(rel_irregulars *irregulars);

/** All forms of a verb: "accuse", "accuses", "accused", "accusing". */
void rel_inflect_verb(const rel_irregulars *irregulars, rel_text lemma, rel_forms *ret);

/** Singular and plural of a noun; also fine for adjectives and prepositions. */
void rel_inflect_noun(const rel_irregulars *irregulars, rel_text lemma, rel_forms *ret);

#endif
