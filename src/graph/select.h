/**
 * A part of a graph: what the user wants to see of it.
 */
#ifndef REL_GRAPH_SELECT_H
#define REL_GRAPH_SELECT_H

#include "graph/graph.h"

/** What to keep; all zero keeps everything. */
typedef struct rel_selection {
    uint32_t types;    /**< one bit for each rel_entity_type to keep, `1u << type`; 0 is all */
    uint32_t statuses; /**< one bit for each rel_status to keep; 0 is all */
    const rel_text *relations;
    size_t relation_count; /**< 0 is all */
    rel_text since, until; /**< ISO dates of any precision, both included; or empty */
    uint32_t min_mentions; /**< of edges */
    rel_text focus;        /**< an id, label or alias, with any case; or empty */
    unsigned hops;         /**< how far around the focus */
    size_t top;            /**< the most important nodes, grown as one connected set; 0 is all */
} rel_selection;

/** How much a selection left out. */
typedef struct rel_left_out {
    size_t vertices, arcs;
} rel_left_out;

/**
 * Select from `facts`, which must be in canonical order, as those of a graph are.
 *
 * Edges without a date are left out when dates are asked for. Where edges are chosen, nodes that
 * lose all of theirs go as well.
 *
 * @param ret in `arena`, in canonical order, with borrowed parts of `facts`
 * @return false with RELATA_USAGE when the focus is nobody or a date is none, or RELATA_NO_MEMORY
 */
bool rel_facts_select(const rel_facts *facts, const rel_selection *selection, rel_arena *arena,
                      rel_facts *ret, rel_left_out *ret_left_out, relata_error *err);

#endif
