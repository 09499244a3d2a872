/**
 * The graph: entities as nodes and relations as edges, in Graphviz's cgraph.
 *
 * cgraph keeps the topology and what rendering needs; names, evidence and provenance live in the
 * graph's own arena, in the structs below, behind a record bound to each node and edge.
 * cgraph has process-wide state: use all graphs of a process from one thread.
 */
#ifndef REL_GRAPH_GRAPH_H
#define REL_GRAPH_GRAPH_H

#include "base/arena.h"
#include "recognize/mention.h"
#include "relate/claim.h"

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

/** What one document calls an entity: the record that resolution merged into a node. */
typedef struct rel_member {
    rel_text document; /**< id */
    rel_text entity;   /**< id within the document: "person:guo" */
    rel_text name, subtype, country, office, date, place;
    rel_text *aliases;
    size_t alias_count;
    rel_text parties[4];
    uint32_t ordinal, mentions;
    rel_text reason; /**< why it was merged into this node: "same name", "acronym OPM" … */
} rel_member;

/** The facts of a node. */
typedef struct rel_vertex {
    rel_text id;    /**< `type:slug`, stable: "person:guo-shengkun" */
    rel_text label; /**< "Guo Shengkun" */
    rel_entity_type type;
    rel_text subtype, country, office, date, place;
    rel_text *aliases; /**< sorted, without the label */
    size_t alias_count;
    rel_text parties[4];
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
    rel_text start, end;    /**< ISO dates of the first and last evidence's event, or empty */
    rel_evidence *evidence; /**< sorted by document, start, rule */
    size_t evidence_count;
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
} rel_facts;

typedef struct relata_graph relata_graph;

/**
 * Build a graph that takes over `arena`, in which `facts` and all of its texts must live.
 * `*arena` is left empty on success and untouched on failure.
 */
relata_graph *rel_graph_new(rel_arena *take_arena, const rel_facts *facts, relata_error *err);

/** Name, documents, nodes and edges in canonical order; borrowed. */
const rel_facts *rel_graph_facts(const relata_graph *graph);

/** Edges at a node, source or target, in canonical order. */
size_t rel_graph_degree(const relata_graph *graph, const rel_vertex *vertex);

#endif
