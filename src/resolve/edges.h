/**
 * From claims to edges.
 */
#ifndef REL_RESOLVE_EDGES_H
#define REL_RESOLVE_EDGES_H

#include "resolve/units.h"

/**
 * Make one edge for each source, relation, status and target, in canonical order, in the arena of
 * the records; and set those claims aside that cannot be drawn.
 *
 * @param nodes by unit, from rel_nodes_make()
 */
bool rel_edges_make(rel_units *units, const uint32_t *nodes, rel_facts *facts, relata_error *err);

/** Give meetings and incidents the place and date that their edges tell (settings.c). */
void rel_settings_learn(rel_facts *facts);

#endif
