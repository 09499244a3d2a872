/**
 * Mentions: places where the text speaks of an entity; and the document's entities themselves.
 */
#ifndef REL_RECOGNIZE_MENTION_H
#define REL_RECOGNIZE_MENTION_H

#include "language/vocabulary.h"
#include "segment/sentence.h"

/** How a mention refers (ACE's levels). */
typedef enum rel_mention_level {
    REL_MENTION_NAME,    /**< a proper name, with its titles: "US Attorney General Loretta Lynch" */
    REL_MENTION_NOMINAL, /**< a description: "the minister", "both sides", "five PLA officers" */
    REL_MENTION_PRONOUN  /**< "he", "its", "they" */
} rel_mention_level;

typedef enum rel_gender { REL_GENDER_UNKNOWN, REL_MALE, REL_FEMALE, REL_NEUTER } rel_gender;

/** No entity, no mention, no token; too large for an enumerator. */
#define REL_NONE UINT32_MAX

/**
 * One entity of one document. Texts are in the document's arena or the language's memory.
 */
typedef struct rel_entity {
    rel_entity_type type;
    rel_text
        name; /**< fullest form, without titles: "Guo Shengkun"; a short clear label for events */
    rel_text subtype;  /**< "company", "media", "dialogue", "hotline", "breach" … or empty */
    rel_text country;  /**< ISO 3166-1 alpha-3, or empty */
    rel_text office;   /**< of a person: "Minister of Public Security"; or empty */
    rel_text *aliases; /**< other names used in the document, without duplicates */
    size_t alias_count, alias_capacity;
    rel_text
        date; /**< of a meeting, agreement, incident: ISO date, month, year or range; or empty */
    rel_text place;   /**< of a meeting or incident: name; or empty */
    uint32_t ordinal; /**< of a meeting: 3 for "third"; 0 when none */
    rel_text
        parties[4]; /**< of a meeting or agreement: countries (alpha-3) in order; empty ones last */
    rel_gender gender; /**< of a person */
    bool is_plural;    /**< "they" may refer to it */
    uint32_t mention_count;
    /** For conjoined descriptions ("both sides", "the pair"): the entities it stands for. */
    uint32_t *members;
    size_t member_count;
} rel_entity;

/** One mention. Mentions are in order of their first token, outer ones before the ones inside. */
typedef struct rel_mention {
    uint32_t first, token_count; /**< the whole noun phrase that becomes one token of the tree */
    uint32_t head; /**< the token that stands for it in the tree: "Lynch", "dialogue" */
    uint32_t name_first, name_count; /**< the name alone, without titles and articles */
    uint32_t sentence;
    uint32_t entity; /**< index into entities; REL_NONE until coreference decides */
    uint32_t outer;  /**< index of the mention that encloses it, or REL_NONE: only outermost ones
                        collapse */
    rel_mention_level level;
    rel_entity_type type;
    bool is_plural;
    bool is_modifier; /**< an adjective or possessor inside another noun phrase: "Chinese",
                         "China's" */
} rel_mention;

/** A date in the text. */
typedef struct rel_date_mention {
    uint32_t first, token_count;
    uint32_t sentence;
    rel_text
        iso; /**< "2016-12-07", "2016-12", "2016", "2016-W49", or a range "2016-12-07/2016-12-08" */
} rel_date_mention;

/**
 * A standing fact that a noun phrase states by itself: "Guo Shengkun, China's minister of public
 * security" says who holds which office of what. `relation` names a relation of the vocabulary.
 */
typedef struct rel_link {
    rel_text relation; /**< "holds-office", "part-of", "member-of", "held-in", "participant-of",
                          "located-in", "targeted" */
    uint32_t source, target; /**< entities */
    uint32_t mention;        /**< where it says so */
    rel_text topic;          /**< the office for holds-office; or empty */
    bool is_former;          /**< "former", "then-", "ex-": true of an earlier time */
} rel_link;

/** What recognition found in a document. */
typedef struct rel_mentions {
    rel_mention *mentions;
    size_t mention_count, mention_capacity;
    rel_entity *entities;
    size_t entity_count, entity_capacity;
    rel_date_mention *dates;
    size_t date_count, date_capacity;
    rel_link *links;
    size_t link_count, link_capacity;
} rel_mentions;

/** Whether entities of a type act in the news. */
static inline bool rel_entity_type_acts(rel_entity_type type)
{
    return type == REL_PERSON || type == REL_GROUP || type == REL_AGENCY ||
           type == REL_ORGANIZATION || type == REL_COUNTRY;
}

/** Index of the first mention of a sentence, or of those behind it when it has none. */
static inline size_t rel_mentions_first(const rel_mentions *mentions, uint32_t sentence)
{
    size_t low = 0, high = mentions->mention_count;
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        if (mentions->mentions[middle].sentence < sentence)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

#endif
