/**
 * The graphics that yEd keeps in GraphML: shapes, labels and lines under its own namespace.
 */
#ifndef REL_EXPORT_YED_H
#define REL_EXPORT_YED_H

#include "export/edge.h"
#include "export/xml.h"

/** Attributes of <graphml>. */
void rel_yed_put_namespace(rel_xml *xml);

/** The two <key> elements. */
void rel_yed_put_keys(rel_xml *xml);

/** The graphics of a node; without a `place` the nodes stand in rows. */
void rel_yed_put_node(rel_writer *rows, const rel_vertex *vertex, const rel_place *place);

/** The graphics of an edge. */
void rel_yed_put_edge(rel_writer *rows, const rel_edge *edge);

#endif
