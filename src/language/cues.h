/**
 * Words that say how true a sentence is, who says it, and how clauses share their participants.
 *
 * The lists are english/cues.lex; each section gives its words one property.
 */
#ifndef REL_LANGUAGE_CUES_H
#define REL_LANGUAGE_CUES_H

#include "base/symbols.h"

/** Properties of a word, one bit each; see the table of sections in cues.c. */
typedef uint64_t rel_cue_set;

/** "not", "never", "no". */
#define REL_CUE_NEGATION (UINT64_C(1) << 0)
/** "allegedly", "suspected". */
#define REL_CUE_HEDGE (UINT64_C(1) << 1)
/** "planned", "possible", "upcoming" beside a noun. */
#define REL_CUE_INTENT (UINT64_C(1) << 2)
/** "would", "may", "will". */
#define REL_CUE_MODAL (UINT64_C(1) << 3)
/** "if", "unless". */
#define REL_CUE_CONDITION (UINT64_C(1) << 4)
/** "say", "announce": what follows is the speaker's. */
#define REL_CUE_SPEECH (UINT64_C(1) << 5)
/** "claim", "believe", "suspect": what follows is alleged. */
#define REL_CUE_BELIEF (UINT64_C(1) << 6)
/** "accuse", "charge": as belief, of the object's deed. */
#define REL_CUE_ACCUSATION (UINT64_C(1) << 7)
/** "agree", "want": what follows has not happened yet. */
#define REL_CUE_PLAN (UINT64_C(1) << 8)
/** "deny", "refuse", "fail": what follows is not so. */
#define REL_CUE_DENIAL (UINT64_C(1) << 9)
/** "begin", "manage": what follows is as true as it. */
#define REL_CUE_IMPLICATIVE (UINT64_C(1) << 10)
/** "promise X to": the subject does what follows. */
#define REL_CUE_SUBJECT_CONTROL (UINT64_C(1) << 11)
/** "join X in": both do what follows. */
#define REL_CUE_JOINT (UINT64_C(1) << 12)
/** "carry out", "hold": the event is the object. */
#define REL_CUE_SUPPORT (UINT64_C(1) << 13)
/** "threaten", "propose" an event: it has not happened. */
#define REL_CUE_PLANNED_OBJECT (UINT64_C(1) << 14)
/** "cancel", "avert" an event: it does not happen. */
#define REL_CUE_PREVENTED_OBJECT (UINT64_C(1) << 15)
/** "forces", "aircraft": do what their owner does. */
#define REL_CUE_METONYM (UINT64_C(1) << 16)
/** "goalkeeper", "film": the attack is not one. */
#define REL_CUE_OFF_TOPIC (UINT64_C(1) << 17)
/** "former", "ex". */
#define REL_CUE_FORMER (UINT64_C(1) << 18)
/** "call on X to": X does what follows. */
#define REL_CUE_OBLIQUE_CONTROL (UINT64_C(1) << 19)
/** "because of": the first word is the preposition. */
#define REL_CUE_COMPLEX (UINT64_C(1) << 20)
/** "ask X to": what follows is neither done nor planned. */
#define REL_CUE_REQUEST (UINT64_C(1) << 21)
/** "give X the Y". */
#define REL_CUE_DITRANSITIVE (UINT64_C(1) << 22)
/** "dozens of X": X is what counts. */
#define REL_CUE_MEASURE (UINT64_C(1) << 23)
/** "lift" sanctions: that they end, not that they are. */
#define REL_CUE_ENDED_OBJECT (UINT64_C(1) << 24)
/** "in support of X": X takes no part by "in". */
#define REL_CUE_ADVERBIAL (UINT64_C(1) << 25)
/** "beat" with a score: a game and no attack. */
#define REL_CUE_CONTEST (UINT64_C(1) << 26)
/** "Tuesday", "evening": says when, and does nothing. */
#define REL_CUE_TIME (UINT64_C(1) << 27)
/** "agree that X be done": by those who agree. */
#define REL_CUE_RESOLUTION (UINT64_C(1) << 28)
/** "policy": who judges it judges who pursues it. */
#define REL_CUE_DEED (UINT64_C(1) << 29)
/** "reject": its target may be whom it concerns. */
#define REL_CUE_CONTENT (UINT64_C(1) << 30)
/** "marched to protest": done by doing something else. */
#define REL_CUE_EXPRESSIVE (UINT64_C(1) << 31)

/** It has other properties with a particle: "put off". */
#define REL_CUE_PHRASAL (UINT64_C(1) << 32)

/** A verb with a particle, and its properties, which take the place of the verb's own. */
typedef struct rel_phrasal {
    rel_symbol verb, particle;
    rel_cue_set cues;
} rel_phrasal;

typedef struct rel_cues rel_cues;

/** Read the lists; NULL with `err` set when a line is malformed or memory runs out. */
rel_cues *rel_cues_new(const char *name, rel_text content, rel_symbols *symbols, relata_error *err);

void rel_cues_free(rel_cues *cues);

/** The properties of a word. */
rel_cue_set rel_cues_of(const rel_cues *cues, rel_symbol word);

/** The verbs with particles; the properties of such a verb have REL_CUE_PHRASAL. */
const rel_phrasal *rel_cues_phrasals(const rel_cues *cues, size_t *ret_count);

#endif
