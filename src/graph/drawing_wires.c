/*
 * From strokes to wires. In columns every wire runs from left to right whatever the relation says,
 * because that is what keeps the columns apart; the arrow tells the direction. Meetings keep the
 * order of their dates; the two countries stand at the heads of their columns, and what is between
 * them runs straight across.
 */
#include <stdlib.h>

#include "base/array.h"
#include "graph/drawing_steps.h"
#include "graph/typeface.h"
#include "records/evidence.h"

static int column_of(const rel_drawing *drawing, uint32_t card)
{
    return rel_drawing_column(drawing, &drawing->cards[card]);
}

static rel_text earlier(rel_text a, rel_text b)
{
    if (!a.size || !b.size)
        return a.size ? a : b;
    return rel_text_compare(a, b) <= 0 ? a : b;
}

static rel_text date_of_document(const rel_facts *facts, rel_text id)
{
    for (size_t i = 0; i < facts->source_count; i++)
        if (rel_text_equal(facts->sources[i].id, id))
            return facts->sources[i].date;
    return (rel_text){0};
}

/* When the first report came of what somebody did at the meeting, if it came after the deed. */
static rel_text date_of_report(const rel_drawing *drawing, uint32_t card)
{
    rel_text date = {0};
    for (size_t i = 0; i < drawing->stroke_count; i++) {
        const rel_stroke *stroke = &drawing->strokes[i];
        if (drawing->cards[card].vertex != stroke->arcs[0]->target ||
            stroke->status != REL_ASSERTED)
            continue;
        for (size_t j = 0; j < stroke->arc_count; j++)
            if (stroke->arcs[j]->evidence_count)
                date =
                    earlier(date, date_of_document(drawing->facts,
                                                   rel_evidence_first(stroke->arcs[j]).document));
    }
    return date;
}

/* A meeting whose date nobody tells stands where the reports of it would put it. */
static rel_text date_of(const rel_drawing *drawing, uint32_t card)
{
    const rel_vertex *vertex = drawing->cards[card].vertex;
    if (!vertex || vertex->date.size)
        return vertex ? vertex->date : (rel_text){0};
    return date_of_report(drawing, card);
}

/* Meetings without a date come last. */
static int compare_dates(rel_text a, rel_text b)
{
    if (!a.size || !b.size)
        return (a.size == 0) - (b.size == 0);
    return rel_text_compare(a, b);
}

static bool runs_backwards(const rel_drawing *drawing, const rel_stroke *stroke)
{
    if (!rel_drawing_has_columns(drawing))
        return false;
    int from = column_of(drawing, stroke->from), to = column_of(drawing, stroke->to);
    if (from == to && from == REL_COLUMN_MEETINGS)
        return compare_dates(date_of(drawing, stroke->from), date_of(drawing, stroke->to)) > 0;
    return from >= 0 && to >= 0 && from > to;
}

/* The way of a pill's wires follows from where its target stands among its members. */
static bool pill_runs_backwards(const rel_drawing *drawing, uint32_t pill)
{
    int target = -1, member = -1;
    for (size_t i = 0; i < drawing->stroke_count; i++) {
        const rel_stroke *stroke = &drawing->strokes[i];
        if (stroke->from == pill)
            target = column_of(drawing, stroke->to);
        else if (stroke->to == pill)
            member = column_of(drawing, stroke->from);
    }
    return member > target;
}

static void set_wire(rel_drawing *drawing, size_t index)
{
    rel_stroke *stroke = &drawing->strokes[index];
    rel_wire *wire = &drawing->layout.wires[index];
    if (drawing->cards[stroke->from].pill)
        stroke->is_reversed = pill_runs_backwards(drawing, stroke->from);
    else if (drawing->cards[stroke->to].pill)
        stroke->is_reversed = pill_runs_backwards(drawing, stroke->to);
    else
        stroke->is_reversed = runs_backwards(drawing, stroke);
    wire->tail = stroke->is_reversed ? stroke->to : stroke->from;
    wire->head = stroke->is_reversed ? stroke->from : stroke->to;
    bool has_arrow = !stroke->is_spoke && !stroke->is_symmetric;
    wire->has_head_arrow = has_arrow && !stroke->is_reversed;
    wire->has_tail_arrow = has_arrow && stroke->is_reversed;

    wire->is_band = rel_drawing_is_band(drawing, stroke);
    wire->label_width = rel_drawing_label_width(stroke);
    wire->label_height = (double)stroke->label_lines * REL_LABEL_LINE;
}

typedef struct dated_card {
    uint32_t card;
    rel_text date, id;
} dated_card;

static int by_date(const void *a, const void *b)
{
    const dated_card *one = a, *other = b;
    int order = compare_dates(one->date, other->date);
    return order ? order : rel_text_compare(one->id, other->id);
}

static size_t sorted_meetings(const rel_drawing *drawing, dated_card *ret)
{
    size_t count = 0;
    for (uint32_t i = 0; i < drawing->card_count; i++)
        if (rel_drawing_is_meeting(&drawing->cards[i]))
            ret[count++] = (dated_card){i, date_of(drawing, i), drawing->cards[i].vertex->id};
    if (count)
        qsort(ret, count, sizeof *ret, by_date);
    return count;
}

static bool order_meetings(rel_drawing *drawing, rel_arena *arena, relata_error *err)
{
    dated_card *meetings = rel_arena_need(arena, drawing->card_count, sizeof *meetings, err);
    if (!meetings)
        return false;
    size_t count = sorted_meetings(drawing, meetings);
    for (size_t i = 0; i < count; i++)
        if (meetings[i].date.size)
            drawing->layout.boxes[meetings[i].card].order = (int)i;
    return true;
}

static bool set_frames(rel_drawing *drawing, rel_arena *arena, relata_error *err)
{
    rel_layout *layout = &drawing->layout;
    layout->column_count = REL_COLUMNS;
    layout->frame_count = COUNT_OF(drawing->sides);
    layout->frames = rel_arena_need(arena, layout->frame_count, sizeof *layout->frames, err);
    for (size_t i = 0; i < drawing->card_count; i++) {
        layout->boxes[i].column = rel_drawing_column(drawing, &drawing->cards[i]);
        layout->boxes[i].cluster = rel_drawing_frame(drawing, &drawing->cards[i]);
        layout->boxes[i].is_head = rel_drawing_is_head(drawing, &drawing->cards[i]);
        layout->boxes[i].order = -1;
    }
    return layout->frames;
}

bool rel_drawing_wire_up(rel_drawing *drawing, rel_arena *arena, relata_error *err)
{
    rel_layout *layout = &drawing->layout;
    size_t most = drawing->stroke_count + drawing->card_count;
    layout->wires = rel_arena_need(arena, most, sizeof *layout->wires, err);
    if (!layout->wires)
        return false;
    for (size_t i = 0; i < drawing->stroke_count; i++)
        set_wire(drawing, i);
    layout->wire_count = drawing->stroke_count;
    if (rel_drawing_has_columns(drawing))
        return set_frames(drawing, arena, err) && order_meetings(drawing, arena, err);
    for (size_t i = 0; i < drawing->card_count; i++)
        layout->boxes[i].column = layout->boxes[i].cluster = -1;
    return true;
}
