/*
 * A graph with more entities than a picture can bear is drawn as its core: PageRank (Brin and Page
 * 1998) over the lines, weighted by evidence and blind to direction, says who matters; from the
 * first of them one connected set grows, next whoever matters most and is tied to it most. Where
 * nothing more is tied to it the next best begins a set of its own.
 */
#include "base/array.h"
#include "graph/drawing_steps.h"

enum { CORE_CARDS = 36, ROUNDS = 40 };

#define DAMPING 0.85

typedef struct core {
    rel_drawing *drawing;
    double *rank, *next, *weight; /* by card; `weight` of all its lines */
    double *tie;                  /* weight of its lines into the set */
    bool *is_chosen;
    uint32_t *new_card;
} core;

static bool make_core(core *c, rel_arena *arena, relata_error *err)
{
    size_t count = c->drawing->card_count;
    c->rank = rel_arena_need(arena, count, sizeof *c->rank, err);
    c->next = rel_arena_need(arena, count, sizeof *c->next, err);
    c->weight = rel_arena_need(arena, count, sizeof *c->weight, err);
    c->tie = rel_arena_need(arena, count, sizeof *c->tie, err);
    c->is_chosen = rel_arena_need(arena, count, sizeof *c->is_chosen, err);
    c->new_card = rel_arena_need(arena, count, sizeof *c->new_card, err);
    return c->rank && c->next && c->weight && c->tie && c->is_chosen && c->new_card;
}

static void rank_once(core *c)
{
    const rel_drawing *d = c->drawing;
    for (size_t i = 0; i < d->card_count; i++)
        c->next[i] = (1 - DAMPING) / (double)d->card_count;
    for (size_t i = 0; i < d->stroke_count; i++) {
        const rel_stroke *stroke = &d->strokes[i];
        uint32_t a = stroke->from, b = stroke->to;
        c->next[b] += DAMPING * c->rank[a] * stroke->weight / c->weight[a];
        c->next[a] += DAMPING * c->rank[b] * stroke->weight / c->weight[b];
    }
    double *swapped = c->rank;
    c->rank = c->next;
    c->next = swapped;
}

static void rank_cards(core *c)
{
    const rel_drawing *d = c->drawing;
    for (size_t i = 0; i < d->stroke_count; i++) {
        c->weight[d->strokes[i].from] += d->strokes[i].weight;
        c->weight[d->strokes[i].to] += d->strokes[i].weight;
    }
    for (size_t i = 0; i < d->card_count; i++)
        c->rank[i] = 1.0 / (double)d->card_count;
    for (int round = 0; round < ROUNDS; round++)
        rank_once(c);
}

/* Cards are in the order of ids, so the first of equals is the same every time. */
static uint32_t best_card(const core *c)
{
    uint32_t best = REL_NO_CARD;
    bool best_is_tied = false;
    double best_value = 0;
    for (uint32_t i = 0; i < c->drawing->card_count; i++) {
        bool is_tied = c->tie[i] > 0;
        double value = c->rank[i] * (1 + c->tie[i]);
        if (c->is_chosen[i] || (best_is_tied && !is_tied))
            continue;
        if (best == REL_NO_CARD || (is_tied && !best_is_tied) || value > best_value) {
            best = i;
            best_value = value;
            best_is_tied = is_tied;
        }
    }
    return best;
}

static void choose(core *c, uint32_t card)
{
    c->is_chosen[card] = true;
    for (size_t i = 0; i < c->drawing->stroke_count; i++) {
        const rel_stroke *stroke = &c->drawing->strokes[i];
        if (stroke->from == card)
            c->tie[stroke->to] += stroke->weight;
        if (stroke->to == card)
            c->tie[stroke->from] += stroke->weight;
    }
}

static void keep_chosen_cards(core *c)
{
    rel_drawing *d = c->drawing;
    uint32_t kept = 0;
    for (uint32_t i = 0; i < d->card_count; i++) {
        c->new_card[i] = c->is_chosen[i] ? kept : REL_NO_CARD;
        d->card_of[d->cards[i].vertex->index] = c->new_card[i];
        if (c->is_chosen[i])
            d->cards[kept++] = d->cards[i];
    }
    d->omissions.entities += d->card_count - kept;
    d->card_count = kept;
}

static void keep_strokes(core *c)
{
    rel_drawing *d = c->drawing;
    size_t kept = 0;
    for (size_t i = 0; i < d->stroke_count; i++) {
        rel_stroke stroke = d->strokes[i];
        stroke.from = c->new_card[stroke.from];
        stroke.to = c->new_card[stroke.to];
        if (stroke.from != REL_NO_CARD && stroke.to != REL_NO_CARD) {
            d->strokes[kept++] = stroke;
            continue;
        }
        d->omissions.beyond += stroke.arc_count;
        if (stroke.from != REL_NO_CARD)
            d->cards[stroke.from].links_not_drawn += stroke.arc_count;
        if (stroke.to != REL_NO_CARD)
            d->cards[stroke.to].links_not_drawn += stroke.arc_count;
    }
    d->stroke_count = kept;
}

bool rel_drawing_take_core(rel_drawing *drawing, rel_arena *arena, relata_error *err)
{
    if (drawing->card_count <= REL_DRAWING_MOST_CARDS)
        return true;
    core c = {.drawing = drawing};
    if (!make_core(&c, arena, err))
        return false;
    rank_cards(&c);
    for (int i = 0; i < CORE_CARDS; i++)
        choose(&c, best_card(&c));
    keep_chosen_cards(&c);
    keep_strokes(&c);
    return true;
}
