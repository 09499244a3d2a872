/*
 * More lines than a picture can bear are cut to a backbone: the maximum spanning forest by weight
 * (Kruskal 1956), so that everything stays connected, then the heaviest of the rest.
 */
#include <stdlib.h>

#include "base/array.h"
#include "graph/drawing_steps.h"

typedef struct candidate {
    size_t stroke;
    uint32_t weight;
    bool is_kept;
} candidate;

static int heaviest_first(const void *a, const void *b)
{
    const candidate *one = a, *other = b;
    if (one->weight != other->weight)
        return one->weight < other->weight ? 1 : -1;
    return (one->stroke > other->stroke) - (one->stroke < other->stroke);
}

static uint32_t root_of(uint32_t *parents, uint32_t card)
{
    while (parents[card] != card) {
        parents[card] = parents[parents[card]];
        card = parents[card];
    }
    return card;
}

static size_t keep_spanning_forest(const rel_drawing *drawing, candidate *candidates,
                                   uint32_t *parents)
{
    size_t kept = 0;
    for (uint32_t i = 0; i < drawing->card_count; i++)
        parents[i] = i;
    for (size_t i = 0; i < drawing->stroke_count; i++) {
        const rel_stroke *stroke = &drawing->strokes[candidates[i].stroke];
        uint32_t from = root_of(parents, stroke->from), to = root_of(parents, stroke->to);
        candidates[i].is_kept = from != to;
        parents[from] = to;
        kept += from != to;
    }
    return kept;
}

static int by_place(const void *a, const void *b)
{
    const candidate *one = a, *other = b;
    return (one->stroke > other->stroke) - (one->stroke < other->stroke);
}

static void drop_the_rest(rel_drawing *drawing, candidate *candidates)
{
    size_t count = drawing->stroke_count, kept = 0;
    qsort(candidates, count, sizeof *candidates, by_place);
    for (size_t i = 0; i < count; i++) {
        rel_stroke *stroke = &drawing->strokes[i];
        if (candidates[i].is_kept) {
            drawing->strokes[kept++] = *stroke;
            continue;
        }
        drawing->omissions.relations += stroke->arc_count;
        drawing->cards[stroke->from].links_not_drawn += stroke->arc_count;
        drawing->cards[stroke->to].links_not_drawn += stroke->arc_count;
    }
    drawing->stroke_count = kept;
}

bool rel_drawing_thin_out(rel_drawing *drawing, size_t most, rel_arena *arena, relata_error *err)
{
    size_t count = drawing->stroke_count;
    if (count <= most)
        return true;
    candidate *candidates = rel_arena_need(arena, count, sizeof *candidates, err);
    uint32_t *parents = rel_arena_need(arena, drawing->card_count, sizeof *parents, err);
    if (!candidates || !parents)
        return false;
    for (size_t i = 0; i < count; i++)
        candidates[i] = (candidate){.stroke = i, .weight = drawing->strokes[i].weight};
    qsort(candidates, count, sizeof *candidates, heaviest_first);
    size_t kept = keep_spanning_forest(drawing, candidates, parents);
    for (size_t i = 0; i < count && kept < most; i++) {
        kept += !candidates[i].is_kept;
        candidates[i].is_kept = true;
    }
    drop_the_rest(drawing, candidates);
    return true;
}
