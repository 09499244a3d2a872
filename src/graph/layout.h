/**
 * Where things go: boxes and wires in, positions and curves out.
 *
 * Boxes with given columns have a layout of our own, anything else goes to Graphviz, part by part.
 * Graphviz sees geometry only, never a text. It runs in a child process with limits on time and
 * memory, because some graphs make it abort, lose edges or never end; after a failure simpler
 * settings are tried, and at last a layout of our own that cannot fail.
 */
#ifndef REL_GRAPH_LAYOUT_H
#define REL_GRAPH_LAYOUT_H

#include "base/arena.h"

typedef struct rel_point {
    double x, y;
} rel_point;

/** A node: `width` and `height` in points go in, its centre comes out. */
typedef struct rel_box {
    double width, height;
    int column;   /**< boxes of one column share a rank; -1 is none */
    int cluster;  /**< index of the frame around it, -1 is none */
    int order;    /**< boxes of a column that have one keep it; -1 is free */
    bool is_head; /**< stands at the start of its column */
    rel_point centre;
} rel_box;

/** An edge from box `tail` to box `head`. */
typedef struct rel_wire {
    uint32_t tail, head;
    double label_width, label_height; /**< 0 for no label */
    bool is_band;                     /**< straight, between heads of the first and last column */
    bool has_tail_arrow, has_head_arrow;
    /** Cubic Bézier curve of 3n+1 points from tail to head; where an arrow is, its tip is apart. */
    rel_point *points;
    size_t point_count;
    rel_point tail_tip, head_tip;
    rel_point label; /**< centre of the label */
} rel_wire;

/** A frame around the boxes of one cluster. */
typedef struct rel_frame {
    double left, top, right, bottom;
} rel_frame;

typedef enum rel_engine {
    REL_ENGINE_COLUMNS, /**< boxes have columns */
    REL_ENGINE_LAYERED,
    REL_ENGINE_FORCE
} rel_engine;

typedef struct rel_layout {
    rel_engine engine;
    bool is_vertical; /**< layers run from top to bottom, else from left to right */
    rel_box *boxes;
    size_t box_count;
    rel_wire *wires;
    size_t wire_count;
    rel_frame *frames; /**< by cluster */
    size_t frame_count;
    size_t column_count;
    unsigned tries;   /**< input orders to choose from: the one with the fewest crossings wins */
    unsigned seconds; /**< wall time for each step of the ladder */
    double width, height; /**< out: of the whole, with (0, 0) in the left upper corner */
    const char *method;   /**< out: the step of the ladder that succeeded, for the caption */
} rel_layout;

/**
 * Lay out; what comes out is in `arena`.
 *
 * @return false with `err` set to RELATA_NO_MEMORY; anything else ends in a simpler layout
 */
bool rel_layout_run(rel_layout *layout, rel_arena *arena, relata_error *err);

#endif
