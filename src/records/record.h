/**
 * Records: what a document says, and what a graph says, as plain data.
 *
 * This is the seam between the two halves of the program. The first half makes one set of
 * records per document (sources, entities, claims); the second unites sets and resolves them
 * into nodes and edges. A graph keeps the records that it was made of, inside its nodes and
 * edges, so that it can be taken apart again: that is what makes merging associative.
 *
 * All texts live in the arena of whoever made the records.
 */
#ifndef REL_RECORDS_RECORD_H
#define REL_RECORDS_RECORD_H

#include "base/arena.h"
#include "language/vocabulary.h"

enum { REL_MAX_PARTIES = 4 };

/** A document that evidence comes from. */
typedef struct rel_source {
    rel_text id, title, date, source, url;
    rel_text
        same_as; /**< id of an earlier document that this one repeats (syndication), or empty */
} rel_source;

/** One sentence that supports an edge: one mention of the claim. */
typedef struct rel_evidence {
    rel_text document;     /**< id */
    rel_text text;         /**< the sentence, verbatim; empty for `external` claims */
    uint64_t start, end;   /**< bytes in the original document */
    uint32_t line, column; /**< of the sentence, from 1; 0 when unknown */
    rel_text date, speaker, topic, place, rule, trigger,
        cues; /**< or empty; `speaker` is an entity id */
    rel_text source_entity,
        target_entity; /**< ids of the ends in the document, before resolution */
} rel_evidence;

/** Bytes `start` to `end` of the original document. */
typedef struct rel_stretch {
    uint32_t start, end;
} rel_stretch;

/** What one document calls an entity: the record that resolution merges into a node. */
typedef struct rel_member {
    rel_text document; /**< id */
    rel_text entity;   /**< id within the document: "person:guo" */
    rel_entity_type type;
    rel_text name, subtype, country, office, date, place;
    rel_text *aliases;
    rel_text *parties; /**< countries (alpha-3) */
    uint32_t alias_count, party_count;
    uint32_t ordinal, mentions;
    /** Where the document names it, and where it speaks of it in other words ("the minister",
     * "its"); each in order. */
    rel_stretch *named, *referred;
    uint32_t named_count, referred_count;
    rel_text reason; /**< why it was merged into its node: "same name", "acronym OPM" …; empty in
                        a document's own records */
} rel_member;

/** What one sentence of a document claims. */
typedef struct rel_claim_record {
    rel_text relation, plover, family;
    rel_status status;
    bool is_symmetric;
    rel_evidence evidence;
} rel_claim_record;

/** A user's word on identity: two names or ids are of one entity, or are not. */
typedef struct rel_alias_rule {
    bool is_same;
    rel_text one, other; /**< names or ids; `one` sorts before `other` */
} rel_alias_rule;

/** The facts of a node. */
typedef struct rel_vertex {
    rel_text id;    /**< `type:slug`, stable: "person:guo-shengkun" */
    rel_text label; /**< "Guo Shengkun" */
    rel_text subtype, country, office, date, place;
    rel_text *aliases; /**< sorted, without the label */
    rel_text *parties;
    uint32_t alias_count, party_count;
    rel_entity_type type;
    uint32_t ordinal, mentions, documents;
    rel_text first_seen, last_seen; /**< ISO dates, or empty */
    rel_member *members;            /**< sorted by document and entity */
    size_t member_count;
    size_t index; /**< place in the canonical order of nodes: by id */
} rel_vertex;

/** The facts of an edge: one per source, relation, status and target. */
typedef struct rel_arc {
    rel_text relation, plover, topic, family;
    rel_status status;
    bool is_symmetric; /**< ends are then in id order */
    bool is_external;  /**< none of its evidence has a sentence */
    const rel_vertex *source, *target;
    uint32_t weight; /**< mentions, syndicated copies counted once */
    uint32_t mentions, documents;
    uint32_t evidence_count;
    const char *evidence; /**< packed, sorted by document, start, rule: see evidence.h */
    rel_text start, end;  /**< ISO dates of the first and last evidence's event, or empty */
    size_t
        index; /**< place in the canonical order of edges: source id, target id, relation, status */
} rel_arc;

/** A whole graph as plain data: what resolution makes and the graph is built from. */
typedef struct rel_facts {
    rel_text name; /**< "cyber-dialogues" */
    rel_source *sources;
    size_t source_count;
    rel_vertex *vertices;
    size_t vertex_count;
    rel_arc *arcs;
    size_t arc_count;
    /** Claims that cannot be drawn, since both ends are one node or an end is unknown. */
    rel_claim_record *asides;
    size_t aside_count;
    rel_alias_rule *alias_rules; /**< that the graph was resolved with */
    size_t alias_rule_count;
    const struct rel_facts *whole; /**< that these were selected from and borrow from, or NULL */
} rel_facts;

#endif
