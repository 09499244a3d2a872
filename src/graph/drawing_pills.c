/*
 * Lines with the same label, status and target that come from one side share a pill: a small node
 * that carries the label once, with thin lines in and one thick line out.
 */
#include "base/array.h"
#include "graph/drawing_steps.h"

enum { FEWEST_LINES = 2, FEWEST_CARDS = 15 };

static bool is_from_left(const rel_drawing *drawing, const rel_stroke *stroke)
{
    return rel_drawing_column(drawing, &drawing->cards[stroke->from]) <
           rel_drawing_column(drawing, &drawing->cards[stroke->to]);
}

static bool can_join(const rel_drawing *drawing, const rel_stroke *stroke)
{
    return stroke->arc_count == 1 && !stroke->is_spoke && !stroke->is_symmetric &&
           drawing->cards[stroke->from].vertex && drawing->cards[stroke->to].vertex &&
           rel_drawing_column(drawing, &drawing->cards[stroke->from]) !=
               rel_drawing_column(drawing, &drawing->cards[stroke->to]);
}

static bool belong_together(const rel_drawing *drawing, const rel_stroke *a, const rel_stroke *b)
{
    return a->to == b->to && a->status == b->status && a->style == b->style &&
           a->change == b->change && rel_text_equal(a->arcs[0]->relation, b->arcs[0]->relation) &&
           is_from_left(drawing, a) == is_from_left(drawing, b);
}

static bool add_pill(rel_drawing *drawing, const rel_stroke *model, rel_arena *arena, uint32_t *ret,
                     relata_error *err)
{
    rel_card pill = {.pill = model->style};
    pill.name[0] = model->arcs[0]->relation;
    pill.name_lines = 1;
    if (!REL_PUSH_IN(arena, drawing->cards, drawing->card_count, drawing->card_capacity, pill, err))
        return false;
    *ret = (uint32_t)drawing->card_count - 1;
    return true;
}

/* The members end at the pill; one stroke with all their arcs goes on from there. */
static bool join(rel_drawing *drawing, const size_t *members, size_t count, rel_arena *arena,
                 relata_error *err)
{
    uint32_t pill;
    rel_stroke main = drawing->strokes[members[0]];
    if (!add_pill(drawing, &main, arena, &pill, err))
        return false;
    main.arcs = NULL;
    main.arc_count = main.arc_capacity = 0;
    main.weight = 0;
    main.from = pill;
    for (size_t i = 0; i < count; i++) {
        rel_stroke *member = &drawing->strokes[members[i]];
        member->is_spoke = true;
        member->to = pill;
        main.weight += member->weight;
        if (!REL_PUSH_IN(arena, main.arcs, main.arc_count, main.arc_capacity, member->arcs[0], err))
            return false;
    }
    return REL_PUSH_IN(arena, drawing->strokes, drawing->stroke_count, drawing->stroke_capacity,
                       main, err);
}

bool rel_drawing_add_pills(rel_drawing *drawing, rel_arena *arena, relata_error *err)
{
    if (!rel_drawing_has_columns(drawing) || drawing->card_count < FEWEST_CARDS)
        return true;
    size_t count = drawing->stroke_count;
    size_t *members = rel_arena_need(arena, count, sizeof *members, err);
    if (!members)
        return false;
    for (size_t i = 0; i < count; i++) {
        if (!can_join(drawing, &drawing->strokes[i]))
            continue;
        size_t member_count = 0;
        for (size_t j = i; j < count; j++)
            if (can_join(drawing, &drawing->strokes[j]) &&
                belong_together(drawing, &drawing->strokes[i], &drawing->strokes[j]))
                members[member_count++] = j;
        if (member_count >= FEWEST_LINES && !join(drawing, members, member_count, arena, err))
            return false;
    }
    return true;
}
