/**
 * Colours and shapes by type, family and status: tables that pictures, legends and themes share.
 *
 * Hues are those of Okabe and Ito ("Color Universal Design", 2008), told apart with any colour
 * vision; text has a contrast of at least 4.5 on its ground, lines of 3, light and dark.
 */
#ifndef REL_GRAPH_STYLE_H
#define REL_GRAPH_STYLE_H

#include "graph/diff.h"

typedef enum rel_shape {
    REL_SHAPE_BOX,
    REL_SHAPE_ROUNDED,
    REL_SHAPE_NOTE,   /**< a sheet with a folded corner */
    REL_SHAPE_DOUBLE, /**< rounded, with two borders */
    REL_SHAPE_BOLD,   /**< a box with a thick border */
    REL_SHAPE_SOLID   /**< filled with its border's colour */
} rel_shape;

/** A colour on a light page, as "#rrggbb", and its counterpart on a dark one. */
typedef struct rel_paint {
    const char *light, *dark;
} rel_paint;

typedef struct rel_card_style {
    const char *name;   /**< class in SVG: "person" */
    const char *tag;    /**< type line on the card: "PERSON"; "" for none */
    const char *legend; /**< "Person" */
    rel_shape shape;
    rel_paint fill, stroke, tag_text;
} rel_card_style;

typedef struct rel_line_style {
    const char *name; /**< the family: "conflict" */
    rel_paint line, text;
} rel_line_style;

/** How a status is drawn. */
typedef struct rel_status_style {
    const char *legend;
    const char *dashes; /**< `stroke-dasharray`, "" for a solid line */
    bool ends_in_bar;   /**< instead of an arrow */
} rel_status_style;

/** Every card style once, in the order of the legend; the last has a NULL name. */
extern const rel_card_style rel_card_styles[];

/** The card of a community; not in the table, since no entity has it. */
extern const rel_card_style rel_community_style;

/** Every family once, in the order of the legend; the last has a NULL name. */
extern const rel_line_style rel_line_styles[];

/** By rel_status. */
extern const rel_status_style rel_status_styles[REL_STATUS_COUNT];

/** How a change is drawn: lines, and the ground of cards. */
typedef struct rel_change_style {
    rel_line_style line;
    rel_paint fill;
    const char *sign; /**< before labels, so that colour is not the only sign */
    const char *tag;  /**< before the type line of cards */
    const char *legend;
} rel_change_style;

/** By rel_change. */
extern const rel_change_style rel_change_styles[REL_CHANGE_COUNT];

/** Colours of the page, its text and its frames, in the order of their names. */
typedef struct rel_page_style {
    rel_paint ground, text, faint_text, frame_fill, frame_line;
} rel_page_style;

extern const rel_page_style rel_page;

/** The style of an entity, by its type and subtype. */
const rel_card_style *rel_card_style_of(const rel_vertex *vertex);

/** The style of a family; of "structural" for one that is not known. */
const rel_line_style *rel_line_style_of(rel_text family);

#endif
