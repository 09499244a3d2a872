/**
 * Words that say how true a sentence is, who says it, and how clauses share their participants.
 *
 * The lists are english/cues.lex; each section gives its words one property.
 */
#ifndef REL_LANGUAGE_CUES_H
#define REL_LANGUAGE_CUES_H

#include "base/symbols.h"

/** Properties of words, as bits; see the table of sections in cues.c. */
typedef enum rel_cue {
    REL_CUE_NEGATION = 1 << 0,     /**< "not", "never", "no" */
    REL_CUE_HEDGE = 1 << 1,        /**< "allegedly", "suspected" */
    REL_CUE_INTENT = 1 << 2,       /**< "planned", "possible", "upcoming" beside a noun */
    REL_CUE_MODAL = 1 << 3,        /**< "would", "may", "will" */
    REL_CUE_CONDITION = 1 << 4,    /**< "if", "unless" */
    REL_CUE_SPEECH = 1 << 5,       /**< "say", "announce": what follows is the speaker's */
    REL_CUE_BELIEF = 1 << 6,       /**< "claim", "believe", "suspect": what follows is alleged */
    REL_CUE_ACCUSATION = 1 << 7,   /**< "accuse", "charge": as belief, of the object's deed */
    REL_CUE_PLAN = 1 << 8,         /**< "agree", "want": what follows has not happened yet */
    REL_CUE_DENIAL = 1 << 9,       /**< "deny", "refuse", "fail": what follows is not so */
    REL_CUE_IMPLICATIVE = 1 << 10, /**< "begin", "manage": what follows is as true as it */
    REL_CUE_SUBJECT_CONTROL = 1 << 11,  /**< "promise X to": the subject does what follows */
    REL_CUE_JOINT = 1 << 12,            /**< "join X in": both do what follows */
    REL_CUE_SUPPORT = 1 << 13,          /**< "carry out", "hold": the event is the object */
    REL_CUE_PLANNED_OBJECT = 1 << 14,   /**< "threaten", "propose" an event: it has not happened */
    REL_CUE_PREVENTED_OBJECT = 1 << 15, /**< "cancel", "avert" an event: it does not happen */
    REL_CUE_METONYM = 1 << 16,          /**< "forces", "aircraft": do what their owner does */
    REL_CUE_OFF_TOPIC = 1 << 17,        /**< "goalkeeper", "film": the attack is not one */
    REL_CUE_FORMER = 1 << 18,           /**< "former", "ex" */
    REL_CUE_OBLIQUE_CONTROL = 1 << 19,  /**< "call on X to": X does what follows */
    REL_CUE_REQUEST = 1 << 21,          /**< "ask X to": what follows is neither done nor planned */
    REL_CUE_DITRANSITIVE = 1 << 22,     /**< "give X the Y" */
    REL_CUE_MEASURE = 1 << 23,          /**< "dozens of X": X is what counts */
    REL_CUE_ENDED_OBJECT = 1 << 24,     /**< "lift" sanctions: that they end, not that they are */
    REL_CUE_ADVERBIAL = 1 << 25,        /**< "in support of X": X takes no part by "in" */
    REL_CUE_CONTEST = 1 << 26,          /**< "beat" with a score: a game and no attack */
    REL_CUE_TIME = 1 << 27,             /**< "Tuesday", "evening": says when, and does nothing */
    REL_CUE_RESOLUTION = 1 << 28,       /**< "agree that X be done": by those who agree */
    REL_CUE_DEED = 1 << 29,             /**< "policy": who judges it judges who pursues it */
    REL_CUE_CONTENT = 1 << 30,          /**< "reject": its target may be whom it concerns */
    REL_CUE_COMPLEX = 1 << 20           /**< "because of": the first word is the preposition */
} rel_cue;

/** "marched to protest": done by doing something else. The last bit is no int. */
#define REL_CUE_EXPRESSIVE (UINT32_C(1) << 31)

typedef struct rel_cues rel_cues;

/** Read the lists; NULL with `err` set when a line is malformed or memory runs out. */
rel_cues *rel_cues_new(const char *name, rel_text content, rel_symbols *symbols, relata_error *err);

void rel_cues_free(rel_cues *cues);

/** The properties of a word, a set of rel_cue. */
uint32_t rel_cues_of(const rel_cues *cues, rel_symbol word);

#endif
