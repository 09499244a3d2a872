/**
 * What a tagged sentence has to offer to rules, before anybody knows how its words hang together:
 * its words, its entities by type, and what stands before and behind what.
 */
#ifndef REL_RELATE_PROSPECT_H
#define REL_RELATE_PROSPECT_H

#include "relate/scene.h"

enum { REL_PROSPECT_WORD_BITS = 16384, REL_PROSPECT_BITS = 64, REL_PROSPECT_JOINTS = 3 };

typedef struct rel_prospect {
    const rel_rules *rules;
    const rel_cues *cues;
    const rel_symbols *symbols;
    const rel_segments *segments;
    const rel_mentions *mentions;
    const rel_tree *tree; /**< with tags, without heads */
    /** A set by hash: may seem to have more words than it has. */
    uint64_t words[REL_PROSPECT_WORD_BITS / REL_PROSPECT_BITS];
    uint32_t types;                         /**< set of 1 << rel_entity_type */
    uint32_t several;                       /**< those of them that several entities have */
    uint32_t known;                         /**< those that somebody in particular has */
    uint32_t entity[REL_ENTITY_TYPE_COUNT]; /**< by type: the first entity of it */
    uint32_t first[REL_ENTITY_TYPE_COUNT];  /**< by type: where its first mention begins */
    uint32_t last[REL_ENTITY_TYPE_COUNT];   /**< by type: where its last mention begins */
    size_t first_mention, mentions_end;     /**< of the sentence */
    rel_symbol by;
    rel_symbol
        joints[REL_PROSPECT_JOINTS]; /**< "of" and others that a noun phrase goes on behind */
    /* Nodes; the count of nodes where there is none, or 0 for the last of them. */
    size_t first_copula;                /**< a form of "be" */
    size_t first_relative;              /**< a word that stands for a noun before it */
    size_t first_deictic, last_deictic; /**< "I", "it": words that may stand for anybody */
    bool has_but;                       /**< what is behind it may be about what is before it */
    bool is_reciprocal;                 /**< "each other": one side may be both ends */
} rel_prospect;

/** Look through a sentence; `prospect` has its inputs set and the rest zeroed. */
void rel_prospect_survey(rel_prospect *prospect);

/** Whether a word stands in the sentence; now and then, wrongly, true. */
bool rel_prospect_has(const rel_prospect *prospect, rel_symbol word);

/** Whether one of some words does. */
bool rel_prospect_has_any(const rel_prospect *prospect, const rel_symbol *words, size_t count);

/** Types of the entities that have a mention which begins before a token, or at one or later. */
uint32_t rel_prospect_types_before(const rel_prospect *prospect, uint32_t token);
uint32_t rel_prospect_types_from(const rel_prospect *prospect, uint32_t token);

/** The node behind the noun phrase that begins at a node, with all that is joined to it. */
size_t rel_prospect_phrase_end(const rel_prospect *prospect, size_t node);

/** Types of the entities in the noun phrase that begins at a node, with all that is joined to it.
 */
uint32_t rel_prospect_types_of(const rel_prospect *prospect, size_t node);

/** Types of the entities that a noun may have before it in its own phrase, and of itself. */
uint32_t rel_prospect_types_upto(const rel_prospect *prospect, size_t node);

/** Types of the entities in phrases behind a word that stands at one of some nodes. */
uint32_t rel_prospect_types_behind(const rel_prospect *prospect, rel_symbol word, size_t from,
                                   size_t end);

/** Whether a verb lends its participants to a noun: "carried out", "charged with". */
bool rel_prospect_is_lender(const rel_prospect *prospect, size_t node);

/** The lemma of a node that rules know. */
rel_symbol rel_prospect_lemma(const rel_prospect *prospect, size_t node);

#endif
