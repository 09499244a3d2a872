/**
 * From clusters of units to nodes.
 */
#ifndef REL_RESOLVE_NODES_H
#define REL_RESOLVE_NODES_H

#include "resolve/units.h"

/**
 * Make a node of every cluster, in order of ids, in the arena of the records.
 *
 * @param ret_nodes by unit: its node's index in the facts; in the arena of `units`
 */
bool rel_nodes_make(rel_units *units, rel_facts *facts, uint32_t **ret_nodes, relata_error *err);

#endif
