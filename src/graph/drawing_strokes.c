/*
 * From relations to lines. A relation gets no line when the picture tells it otherwise: offices and
 * places stand on the cards, belonging to a country or to a meeting that was held is a frame, and
 * who attended the same meeting has met. What is left between two cards in one family and status is
 * one line.
 */
#include "base/array.h"
#include "graph/drawing_steps.h"

/** Why a relation is not drawn as a line. */
typedef enum telling { DRAWN, ON_CARD, BY_FRAME, IMPLIED, DENIED } telling;

static const struct told {
    const char *relation;
    telling how;
} told_otherwise[] = {
    {"holds-office", ON_CARD}, {"held-in", ON_CARD},         {"located-in", ON_CARD},
    {"part-of", BY_FRAME},     {"participant-of", BY_FRAME},
};

static const char *const attendance[] = {"co-chaired", "attended", "hosted", "participant-of"};

static bool is_relation(const rel_arc *arc, const char *name)
{
    return rel_text_equal(arc->relation, rel_text_of(name));
}

static bool is_attendance(const rel_arc *arc)
{
    for (size_t i = 0; i < COUNT_OF(attendance); i++)
        if (is_relation(arc, attendance[i]))
            return arc->target->type == REL_MEETING && arc->status == REL_ASSERTED;
    return false;
}

static bool is_before(const rel_arc *arc, const rel_vertex *source, const rel_vertex *target)
{
    if (arc->source != source)
        return arc->source->index < source->index;
    return target && arc->target->index < target->index;
}

/* Arcs are sorted by source and target, so those of a pair are neighbours. */
static size_t first_arc_of(const rel_facts *facts, const rel_vertex *source,
                           const rel_vertex *target)
{
    size_t low = 0, high = facts->arc_count;
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        if (is_before(&facts->arcs[middle], source, target))
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

static bool attended(const rel_facts *facts, const rel_vertex *who, const rel_vertex *meeting)
{
    for (size_t i = first_arc_of(facts, who, meeting);
         i < facts->arc_count && facts->arcs[i].source == who && facts->arcs[i].target == meeting;
         i++)
        if (is_attendance(&facts->arcs[i]))
            return true;
    return false;
}

static bool met_at_a_meeting(const rel_facts *facts, const rel_vertex *a, const rel_vertex *b)
{
    for (size_t i = first_arc_of(facts, a, NULL);
         i < facts->arc_count && facts->arcs[i].source == a; i++)
        if (is_attendance(&facts->arcs[i]) && attended(facts, b, facts->arcs[i].target))
            return true;
    return false;
}

/** Of a meeting that is only planned there is mostly nothing else to draw. */
static bool is_to_take_part(const rel_arc *arc)
{
    return is_relation(arc, "participant-of") && arc->status == REL_PLANNED;
}

static telling how_told(const rel_facts *facts, const rel_arc *arc, bool shows_negated)
{
    for (size_t i = 0; i < COUNT_OF(told_otherwise) && !is_to_take_part(arc); i++)
        if (is_relation(arc, told_otherwise[i].relation))
            return told_otherwise[i].how;
    if (arc->status == REL_NEGATED && !shows_negated)
        return DENIED;
    if (is_relation(arc, "met") && met_at_a_meeting(facts, arc->source, arc->target))
        return IMPLIED;
    return DRAWN;
}

static void count_omission(rel_omissions *omissions, telling how)
{
    omissions->folded += how == ON_CARD;
    omissions->contained += how == BY_FRAME;
    omissions->implied += how == IMPLIED;
    omissions->negated += how == DENIED;
}

static bool card_of(rel_drawing *drawing, const rel_vertex *vertex, rel_arena *arena, uint32_t *ret,
                    relata_error *err)
{
    uint32_t *card = &drawing->card_of[vertex->index];
    if (*card == REL_NO_CARD) {
        rel_card fresh = {.vertex = vertex, .style = rel_card_style_of(vertex)};
        if (!REL_PUSH_IN(arena, drawing->cards, drawing->card_count, drawing->card_capacity, fresh,
                         err))
            return false;
        *card = (uint32_t)drawing->card_count - 1;
    }
    *ret = *card;
    return true;
}

/* Relations of a pair are neighbours, so only the strokes since its first need a look. */
static rel_stroke *find_stroke(rel_drawing *drawing, size_t since, const rel_stroke *model)
{
    for (size_t i = since; i < drawing->stroke_count; i++) {
        rel_stroke *stroke = &drawing->strokes[i];
        if (stroke->from == model->from && stroke->to == model->to &&
            stroke->style == model->style && stroke->status == model->status &&
            stroke->change == model->change)
            return stroke;
    }
    return NULL;
}

static bool draw(rel_drawing *drawing, const rel_arc *arc, size_t since, rel_arena *arena,
                 relata_error *err)
{
    uint32_t from, to;
    if (!card_of(drawing, arc->source, arena, &from, err) ||
        !card_of(drawing, arc->target, arena, &to, err))
        return false;
    const rel_stroke fresh = {
        .style = rel_line_style_of(arc->family),
        .status = arc->status,
        .change = drawing->diff ? drawing->diff->arcs[arc->index] : REL_SAME,
        .from = from,
        .to = to,
    };
    rel_stroke *stroke = find_stroke(drawing, since, &fresh);
    if (!stroke) {
        if (!REL_PUSH_IN(arena, drawing->strokes, drawing->stroke_count, drawing->stroke_capacity,
                         fresh, err))
            return false;
        stroke = &drawing->strokes[drawing->stroke_count - 1];
    }
    stroke->weight += arc->weight;
    stroke->is_symmetric = arc->is_symmetric && (stroke->arc_count == 0 || stroke->is_symmetric);
    return REL_PUSH_IN(arena, stroke->arcs, stroke->arc_count, stroke->arc_capacity, arc, err);
}

static bool make_index(rel_drawing *drawing, rel_arena *arena, relata_error *err)
{
    size_t count = drawing->facts->vertex_count;
    drawing->card_of = rel_arena_need(arena, count, sizeof *drawing->card_of, err);
    for (size_t i = 0; drawing->card_of && i < count; i++)
        drawing->card_of[i] = REL_NO_CARD;
    return drawing->card_of;
}

bool rel_drawing_add_strokes(rel_drawing *drawing, const rel_drawing_options *options,
                             rel_arena *arena, relata_error *err)
{
    const rel_facts *facts = drawing->facts;
    if (!make_index(drawing, arena, err))
        return false;
    const rel_vertex *source = NULL, *target = NULL;
    size_t since = 0;
    for (size_t i = 0; i < facts->arc_count; i++) {
        const rel_arc *arc = &facts->arcs[i];
        if (arc->source != source || arc->target != target)
            since = drawing->stroke_count;
        source = arc->source;
        target = arc->target;
        telling how = how_told(facts, arc, options->shows_negated);
        count_omission(&drawing->omissions, how);
        if (how == DRAWN && !draw(drawing, arc, since, arena, err))
            return false;
    }
    drawing->omissions.unconnected = facts->vertex_count - drawing->card_count;
    return true;
}
