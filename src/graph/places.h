/**
 * Where every node of a graph goes, for formats that carry positions.
 *
 * A small graph is laid out as its picture is, a larger one, of which a picture shows a core only,
 * as its map; in one too large for that the nodes stand in rows.
 */
#ifndef REL_GRAPH_PLACES_H
#define REL_GRAPH_PLACES_H

#include "records/record.h"

enum { REL_PLACES_MOST_LAID_OUT = 50000 };

/** Where a layout put a node, and how it looks there. */
typedef struct rel_place {
    double x, y;               /**< of the centre, in points, y upwards */
    double width, height;      /**< in points */
    uint32_t red, green, blue; /**< of its outline in pictures: 0 to 255 */
} rel_place;

/**
 * Place all nodes.
 *
 * @param style as in rel_drawing_options
 * @param ret by index of the node, in `arena`
 * @return false with RELATA_USAGE for an unknown style, or RELATA_NO_MEMORY
 */
bool rel_places_make(const rel_facts *facts, const char *style, rel_arena *arena, rel_place **ret,
                     relata_error *err);

#endif
