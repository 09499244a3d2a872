/**
 * Noun phrases as rows of parts: "the | third | China-US | High-Level | Joint | Dialogue".
 *
 * Only phrases that end in a part that can name or describe an entity are noun phrases here.
 */
#ifndef REL_RECOGNIZE_PARTS_H
#define REL_RECOGNIZE_PARTS_H

#include "recognize/context.h"

/** What a part of a noun phrase is; from REL_PART_NATION on, a part can be the head. */
typedef enum rel_part_kind {
    REL_PART_DETERMINER,  /**< "the", "its", "some" */
    REL_PART_NUMBER,      /**< "five", "10,000", "hundreds of", "two of" */
    REL_PART_ORDINAL,     /**< "third" */
    REL_PART_MODIFIER,    /**< "senior", "former", "foreign" */
    REL_PART_CAPITALIZED, /**< a capitalized word that nothing else is known of */
    REL_PART_AND,         /**< "and" between parts of one kind */
    REL_PART_NATION,      /**< "China", "Chinese", "US", "Beijing" */
    REL_PART_PLACE,       /**< "Orlando" */
    REL_PART_BODY,        /**< the name of an agency or organization */
    REL_PART_TITLE,       /**< "State Councilor", "Minister of Public Security" */
    REL_PART_PERSON,      /**< the name of a person */
    REL_PART_AGENCY_NOUN, /**< "ministry", "army" */
    REL_PART_SIDE,        /**< "government", "side" */
    REL_PART_GROUP_NOUN,  /**< "officers" */
    REL_PART_EVENT_NOUN,  /**< "dialogue", "accord", "bill", "breach" */
    REL_PART_EVENT_NAME   /**< "Kyoto Protocol" */
} rel_part_kind;

typedef struct rel_part {
    rel_part_kind kind;
    uint32_t first, end;
    const rel_phrase *phrase; /**< of the lexicon, or NULL */
    const rel_sense *sense;   /**< the one that made it such a part, or NULL */
} rel_part;

enum { REL_MAX_PARTS = 24 };

typedef struct rel_noun_phrase {
    uint32_t first, end;
    uint32_t possessor; /**< the reading before "'s", or REL_NONE */
    rel_part parts[REL_MAX_PARTS];
    size_t count; /**< the last part is the head */
} rel_noun_phrase;

/**
 * Read the longest noun phrase that begins at token `at`, or goes on there after the possessor
 * that `phrase` has.
 */
bool rel_read_noun_phrase(rel_context *context, uint32_t at, rel_noun_phrase *phrase);

/** The head of a phrase. */
static inline const rel_part *rel_head_part(const rel_noun_phrase *phrase)
{
    return &phrase->parts[phrase->count - 1];
}

/* Readers of single parts. Each returns the token after the part, or `at` when there is none. */

/** The name of an agency or organization (bodies.c). */
uint32_t rel_read_body(rel_context *context, uint32_t at, rel_part *ret);

/** An office with its field: "Minister of Public Security" (offices.c). */
uint32_t rel_read_title(rel_context *context, uint32_t at, rel_part *ret);

/** Whether the noun before a name says that it is a ship or a work and nobody: "the film Anna". */
bool rel_follows_thing(const rel_context *context, uint32_t at);

/** The name of a person (names.c); after a title less is asked of it. */
uint32_t rel_read_person(rel_context *context, uint32_t at, bool follows_title, rel_part *ret);

/** The name of an event or its noun with a capitalized complement: "Dialogue on Cybercrime". */
uint32_t rel_read_event(rel_context *context, uint32_t at, rel_part *ret);

/** A country, nationality or place (places.c). */
uint32_t rel_read_nation(rel_context *context, uint32_t at, rel_part *ret);

#endif
