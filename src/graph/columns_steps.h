/**
 * The phases of rel_columns_lay_out(), and what they work on.
 *
 * `along` is the direction of a layer, `across` goes from layer to layer: y and x where columns
 * stand side by side, x and y where they are lanes above each other.
 */
#ifndef REL_GRAPH_COLUMNS_STEPS_H
#define REL_GRAPH_COLUMNS_STEPS_H

#include "graph/layout.h"

#define REL_NO_BOX UINT32_MAX
enum { REL_BAND_MARGIN = 7, REL_BAND_GAP = 9 };

/** What takes room in a layer: a box, or a wire that passes or turns. */
typedef struct rel_slot {
    uint32_t layer, rank; /**< `rank` counts from the start of the layer */
    uint32_t box;         /**< or REL_NO_BOX */
    int order;            /**< slots of a layer with an order keep it; -1 is free */
    bool is_head;         /**< stands at the start of its layer */
    bool has_label;
    double size;      /**< along the layer */
    double breadth;   /**< across */
    double at;        /**< centre along the layer */
    double line;      /**< where its wire runs, from the centre */
    size_t link_from; /**< into `neighbours` */
    size_t link_count;
} rel_slot;

/** A piece of a wire between slots of neighbouring layers, seen from one of them. */
typedef struct rel_neighbour {
    uint32_t slot;
    bool is_before; /**< in the layer before */
    double weight;  /**< how straight the piece should be */
    uint32_t wire;
    double near, far; /**< where the piece meets this slot and the neighbour, from their centres */
} rel_neighbour;

/** The slots that a wire goes through, from its tail to its head. */
typedef struct rel_path {
    uint32_t *slots;
    size_t count;
    bool turns; /**< ends in the layer where it began */
} rel_path;

typedef struct rel_columns {
    rel_layout *layout;
    rel_arena *arena;
    size_t layer_count;
    rel_slot *slots;
    size_t slot_count, slot_capacity;
    rel_neighbour *neighbours;
    rel_path *paths;     /**< by wire; bands have none */
    uint32_t *members;   /**< slots by layer, in order of rank */
    size_t *first;       /**< of each layer, into `members`; one more at the end */
    double *start, *end; /**< of each layer, across */
    double band_size;    /**< along, of the lines between heads; 0 for none */
    double least;        /**< where layers between the first and the last may begin */
} rel_columns;

/** The layer of a column of boxes. */
static inline uint32_t rel_layer_of_column(int column)
{
    return 2 * (uint32_t)column;
}

/** Whether a layer holds boxes, not labels. */
static inline bool rel_layer_has_boxes(uint32_t layer)
{
    return layer % 2 == 0;
}

/** Make slots, paths and neighbours. */
bool rel_columns_build(rel_columns *columns, relata_error *err);

/** Put the slots of every layer in order, beginning with the order of `seed`. */
bool rel_columns_order(rel_columns *columns, unsigned seed, relata_error *err);

/** Pairs of pieces between neighbouring layers that cross. */
size_t rel_columns_crossings(const rel_columns *columns);

/** Place slots along their layers, in `sweeps` rounds. */
bool rel_columns_place(rel_columns *columns, unsigned sweeps, relata_error *err);

/** Spread the ends of wires along the sides of boxes. */
bool rel_columns_spread(rel_columns *columns, relata_error *err);

/** Positions and curves into the layout. */
bool rel_columns_route(rel_columns *columns, relata_error *err);

#endif
