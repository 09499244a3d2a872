/**
 * The steps of rel_drawing_make(), in their order; each works on what the ones before it left.
 */
#ifndef REL_GRAPH_DRAWING_STEPS_H
#define REL_GRAPH_DRAWING_STEPS_H

#include "graph/drawing.h"

/** Which relations become lines, and so which entities get a card (rules 5 to 8). */
bool rel_drawing_add_strokes(rel_drawing *drawing, const rel_drawing_options *options,
                             rel_arena *arena, relata_error *err);

/** Put communities in the place of entities, and one line for all between two of them. */
bool rel_drawing_join_communities(rel_drawing *drawing, rel_arena *arena, relata_error *err);

/** Where a drawing has too many cards, keep a connected core of those that matter. */
bool rel_drawing_take_core(rel_drawing *drawing, rel_arena *arena, relata_error *err);

/** Where a drawing has more lines than `most`, keep its backbone: a spanning tree and the heaviest
 * others. */
bool rel_drawing_thin_out(rel_drawing *drawing, size_t most, rel_arena *arena, relata_error *err);

/** Which two countries face each other (rules 1 and 2). */
bool rel_drawing_take_sides(rel_drawing *drawing, rel_arena *arena, relata_error *err);

/** Lines of one relation to one card become a pill with thin lines (rule 9). */
bool rel_drawing_add_pills(rel_drawing *drawing, rel_arena *arena, relata_error *err);

/** In a picture of changes, colour cards and lines by what happened to them. */
bool rel_drawing_colour_changes(rel_drawing *drawing, rel_arena *arena, relata_error *err);

/** Set the text of cards and labels, and from that the sizes of boxes (rules 11 and 12). */
bool rel_drawing_set_text(rel_drawing *drawing, rel_arena *arena, relata_error *err);

/** Enter boxes, wires and frames into the layout (rules 3, 4 and 10). */
bool rel_drawing_wire_up(rel_drawing *drawing, rel_arena *arena, relata_error *err);

/** The width of the widest line of a label, 0 without one. */
double rel_drawing_label_width(const rel_stroke *stroke);

/** The column of a card, or -1. */
int rel_drawing_column(const rel_drawing *drawing, const rel_card *card);

/** The frame around a card, or -1. */
int rel_drawing_frame(const rel_drawing *drawing, const rel_card *card);

/** Whether a card is one of the two countries that face each other. */
bool rel_drawing_is_head(const rel_drawing *drawing, const rel_card *card);

/** Whether a line runs between the two countries that face each other. */
bool rel_drawing_is_band(const rel_drawing *drawing, const rel_stroke *stroke);

/** Whether a card stands for a meeting. */
bool rel_drawing_is_meeting(const rel_card *card);

/** Whether the arrangement has the columns of a butterfly. */
bool rel_drawing_has_columns(const rel_drawing *drawing);

#endif
