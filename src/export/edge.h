/**
 * Edges as the formats write them: after the choices about mentions and symmetric relations.
 */
#ifndef REL_EXPORT_EDGE_H
#define REL_EXPORT_EDGE_H

#include "export/exporter.h"
#include "records/evidence.h"

/** One edge of an output: an arc, or one mention of it, or either of these turned round. */
typedef struct rel_edge {
    size_t index; /**< among the edges of the output, from 0 */
    const rel_arc *arc;
    const rel_vertex *source, *target;
    rel_evidence_walk evidence; /**< before the evidence that this edge stands for */
    rel_text relation, status, plover, family, topic, start, end;
    rel_text sentence; /**< the first of the evidence, or empty */
    double weight;     /**< never 0 */
    uint32_t mentions, documents;
    bool is_symmetric, is_external;
} rel_edge;

/** The edges of an output, one after the other; see rel_edges_of(). */
typedef struct rel_edges {
    rel_walk walk;
    const rel_arc *arc; /**< the present one, NULL before the first */
    bool is_multi, writes_both;
    rel_evidence_walk mention; /**< before the present one, with one edge per mention */
    rel_evidence_walk rest;    /**< behind it */
    bool is_turn_next;         /**< whether the present edge comes once more, turned round */
    size_t count;              /**< edges so far */
} rel_edges;

/** Whether `options` give each arc as one edge, neither split into mentions nor turned round. */
bool rel_edges_are_arcs(const rel_export_options *options);

/** Stand before the first edge of `graph` as `options` want the edges. */
rel_edges rel_edges_of(const relata_graph *graph, const rel_export_options *options);

/** Step to the next edge; false after the last. */
bool rel_edges_next(rel_edges *edges, rel_edge *ret);

/**
 * The kind of an edge, which some tools take for what tells parallel edges apart: four pieces,
 * "met" and nothing else, or "met", " (", "alleged", ")" for what is not asserted.
 */
typedef struct rel_edge_kind {
    rel_text pieces[4];
} rel_edge_kind;

rel_edge_kind rel_edge_kind_of(const rel_edge *edge);

#endif
