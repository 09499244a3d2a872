/**
 * What a diagram shows: cards for entities, strokes for relations, and what it leaves out.
 *
 * The rules work on the model alone, so that they fit any graph. A drawing is complete when
 * rel_drawing_make() returns: everything is measured, placed and routed, and an exporter only has
 * to write it down.
 */
#ifndef REL_GRAPH_DRAWING_H
#define REL_GRAPH_DRAWING_H

#include "graph/diff.h"
#include "graph/layout.h"
#include "graph/style.h"

enum {
    REL_CARD_NAME_LINES = 4,
    REL_CARD_ROLE_LINES = 2,
    REL_COMMUNITY_NAME_LINES = 2,
    REL_STROKE_LABEL_LINES = 4,
    REL_DRAWING_MOST_CARDS = 40, /**< above that a drawing shows a core */
    REL_DRAWING_MOST_STROKES = 65,
};

/** No card; too large for an enumerator. */
#define REL_NO_CARD UINT32_MAX

/** How a drawing is arranged. */
typedef enum rel_arrangement {
    REL_ARRANGE_BUTTERFLY,  /**< two sides, meetings and outcomes between them */
    REL_ARRANGE_LANES,      /**< the same with time from left to right */
    REL_ARRANGE_LAYERS,     /**< general, by direction of the relations */
    REL_ARRANGE_FORCE,      /**< general, by distance */
    REL_ARRANGE_COMMUNITIES /**< cards stand for communities */
} rel_arrangement;

/** The columns of a butterfly. */
enum { REL_COLUMN_LEFT, REL_COLUMN_MEETINGS, REL_COLUMN_OUTCOMES, REL_COLUMN_RIGHT, REL_COLUMNS };

/**
 * An entity; or a community, where `member_count` is not 0; or, where `vertex` is NULL, a pill that
 * joins lines of one relation.
 */
typedef struct rel_card {
    const rel_vertex *vertex; /**< of a community its most central member */
    const rel_card_style *style;
    rel_text tag; /**< "MEETING · DEC 2016" */
    rel_text name[REL_CARD_NAME_LINES];
    size_t name_lines;
    rel_text role[REL_CARD_ROLE_LINES];
    size_t role_lines;
    const rel_line_style *pill; /**< of a pill */
    rel_change change;          /**< in a picture of changes */
    size_t links_not_drawn;     /**< relations with entities that the drawing leaves out */
    size_t member_count;        /**< of a community */
    const rel_vertex *companions[REL_CARD_ROLE_LINES]; /**< its next central members, or NULL */
} rel_card;

/** One line: all relations of one family and status between two cards. */
typedef struct rel_stroke {
    const rel_arc **arcs;
    size_t arc_count, arc_capacity;
    const rel_line_style *style;
    rel_status status;
    rel_change change; /**< in a picture of changes */
    uint32_t weight;
    uint32_t from, to; /**< cards, in the direction of the relation */
    bool is_reversed;  /**< the wire runs from `to` to `from` */
    bool is_symmetric;
    bool is_spoke; /**< a thin line of a pill, without an arrow */
    rel_text label[REL_STROKE_LABEL_LINES];
    size_t label_lines;
} rel_stroke;

/** Counts of what is not drawn, for the caption. */
typedef struct rel_omissions {
    size_t entities, beyond;                /**< outside the core, and the relations with them */
    size_t relations;                       /**< weaker than the backbone */
    size_t folded;                          /**< offices and places told on the cards */
    size_t contained;                       /**< part-of and the like, told by the frames */
    size_t implied;                         /**< meetings told by attendance of the same event */
    size_t negated;                         /**< relations that the text denies */
    size_t unconnected;                     /**< entities without any drawn relation */
    size_t communities, entities_elsewhere; /**< smaller communities, and the entities in them */
} rel_omissions;

typedef struct rel_drawing {
    const rel_facts *facts;
    const rel_diff *diff; /**< of a picture of changes, or NULL */
    rel_arrangement arrangement;
    rel_text sides[2]; /**< of a butterfly: countries, alpha-3; the second may be empty */
    rel_card *cards;   /**< card i is box i of the layout */
    size_t card_count, card_capacity;
    rel_stroke *strokes; /**< stroke i is wire i of the layout */
    size_t stroke_count, stroke_capacity;
    size_t community_count; /**< of all that there are, where cards are communities */
    uint32_t *card_of;      /**< by index of vertex; REL_NO_CARD when it is not drawn */
    rel_omissions omissions;
    rel_layout layout;
} rel_drawing;

/** What the user may choose. */
typedef struct rel_drawing_options {
    const char
        *style; /**< "auto" or NULL, "butterfly", "timeline", "layered", "force", "communities" */
    bool shows_negated;
    const rel_diff *diff; /**< to draw what changed: `facts` is then what is in both graphs */
} rel_drawing_options;

/**
 * Decide what to draw and lay it out.
 *
 * @param ret in `arena`, with borrowed parts of `facts`
 * @return false with RELATA_USAGE for an unknown style, or RELATA_NO_MEMORY
 */
bool rel_drawing_make(const rel_facts *facts, const rel_drawing_options *options, rel_arena *arena,
                      rel_drawing *ret, relata_error *err);

#endif
