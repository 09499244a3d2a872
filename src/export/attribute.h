/**
 * What the data formats tell of nodes and edges: one table of attributes for each.
 *
 * GraphML, GEXF, CSV and JSON all write these tables, so an attribute that is added here appears
 * in every one of them under the same name.
 */
#ifndef REL_EXPORT_ATTRIBUTE_H
#define REL_EXPORT_ATTRIBUTE_H

#include "export/edge.h"

typedef enum rel_value_kind {
    REL_VALUE_WORD,   /**< a name, date or id */
    REL_VALUE_TEXT,   /**< free text as people wrote it */
    REL_VALUE_LIST,   /**< a JSON array of strings */
    REL_VALUE_COUNT,  /**< a whole number from 0 to 2^31-1 */
    REL_VALUE_NUMBER, /**< a finite number */
    REL_VALUE_FLAG    /**< true or false */
} rel_value_kind;

/** A value; the kind of its attribute says which member counts. */
typedef struct rel_value {
    rel_text text; /**< of words, texts and lists; an empty one is not written at all */
    double number; /**< of counts and numbers */
    bool flag;     /**< of flags */
} rel_value;

/** One attribute of a table: of a rel_vertex, a rel_place or a rel_edge. */
typedef struct rel_attribute {
    const char *name;
    rel_value_kind kind;
    size_t at; /**< offset of the member that holds it: rel_text, uint32_t, double or bool */
    /** In place of `at`: works it out, with room for a list in `scratch`; false: no memory. */
    bool (*work_out)(const void *item, rel_memory_sink *scratch, rel_value *ret);
} rel_attribute;

/** The attributes of nodes, of nodes that a layout placed, and of edges; ended by a NULL name. */
extern const rel_attribute rel_vertex_attributes[], rel_place_attributes[], rel_edge_attributes[];

/**
 * One more attribute, `relata`: the whole record of a node or an edge as JSON, from which our own
 * readers restore the graph as it was.
 */
extern const rel_attribute rel_vertex_record[], rel_arc_record[];

/**
 * The value that `item` has for `attribute`. A list is valid until the next call with the same
 * `scratch`, whose bytes are released with rel_free(). @return false when memory runs out.
 */
bool rel_attribute_value(const rel_attribute *attribute, const void *item, rel_memory_sink *scratch,
                         rel_value *ret);

/** Whether values of that kind are text. */
bool rel_value_is_text(rel_value_kind kind);

/** Whether `value` is written at all. */
bool rel_value_is_present(rel_value_kind kind, const rel_value *value);

/** Write a count, number or flag as all formats do: 3, 1.5, true. */
void rel_put_value(rel_writer *out, rel_value_kind kind, const rel_value *value);

#endif
