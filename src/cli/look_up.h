/**
 * Finding what a user means in a graph.
 */
#ifndef REL_CLI_LOOK_UP_H
#define REL_CLI_LOOK_UP_H

#include "graph/graph.h"

/** The node of that id, label or alias, in any case; NULL with RELATA_USAGE when there is none. */
const rel_vertex *rel_look_up(const rel_facts *facts, const char *name, relata_error *err);

/** The node that `entity` of `document` became, or NULL. */
const rel_vertex *rel_look_up_member(const rel_facts *facts, rel_text document, rel_text entity);

#endif
