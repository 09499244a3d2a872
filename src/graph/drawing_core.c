/*
 * A graph with more entities than a picture can bear is drawn as its core: the connected set of
 * those that matter most by the relations that would be drawn. Cards and the caption say what is
 * beyond it.
 */
#include "base/array.h"
#include "graph/drawing_steps.h"
#include "graph/rank.h"

enum { CORE_CARDS = 36 };

typedef struct core {
    rel_drawing *drawing;
    rel_choice choice;
    uint32_t *new_card;
} core;

static bool make_core(core *c, rel_arena *arena, relata_error *err)
{
    const rel_facts *facts = c->drawing->facts;
    c->choice.facts = facts;
    c->choice.has_vertex =
        rel_arena_need(arena, facts->vertex_count, sizeof *c->choice.has_vertex, err);
    c->choice.has_arc = rel_arena_need(arena, facts->arc_count, sizeof *c->choice.has_arc, err);
    c->new_card = rel_arena_need(arena, c->drawing->card_count, sizeof *c->new_card, err);
    return c->choice.has_vertex && c->choice.has_arc && c->new_card;
}

static uint32_t vertex_of(const core *c, uint32_t card)
{
    return (uint32_t)(c->drawing->cards[card].vertex - c->drawing->facts->vertices);
}

/* Everything that has a card or a line. */
static void begin_choice(core *c)
{
    const rel_drawing *d = c->drawing;
    for (uint32_t i = 0; i < d->card_count; i++)
        c->choice.has_vertex[vertex_of(c, i)] = true;
    for (size_t i = 0; i < d->stroke_count; i++)
        for (size_t k = 0; k < d->strokes[i].arc_count; k++)
            c->choice.has_arc[d->strokes[i].arcs[k] - d->facts->arcs] = true;
}

/* The last that was chosen may have its neighbours outside; a card without a line says nothing. */
static void drop_lone_cards(core *c)
{
    const rel_drawing *d = c->drawing;
    for (uint32_t i = 0; i < d->card_count; i++)
        c->new_card[i] = REL_NO_CARD;
    for (size_t i = 0; i < d->stroke_count; i++) {
        uint32_t from = d->strokes[i].from, to = d->strokes[i].to;
        if (c->choice.has_vertex[vertex_of(c, from)] && c->choice.has_vertex[vertex_of(c, to)])
            c->new_card[from] = c->new_card[to] = 0;
    }
    for (uint32_t i = 0; i < d->card_count; i++)
        if (c->new_card[i] == REL_NO_CARD)
            c->choice.has_vertex[vertex_of(c, i)] = false;
}

static void keep_chosen_cards(core *c)
{
    rel_drawing *d = c->drawing;
    uint32_t kept = 0;
    for (uint32_t i = 0; i < d->card_count; i++) {
        bool is_chosen = c->choice.has_vertex[vertex_of(c, i)];
        c->new_card[i] = is_chosen ? kept : REL_NO_CARD;
        d->card_of[d->cards[i].vertex->index] = c->new_card[i];
        if (is_chosen)
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
    begin_choice(&c);
    if (!rel_choice_grow(&c.choice, CORE_CARDS, NULL, err))
        return false;
    drop_lone_cards(&c);
    keep_chosen_cards(&c);
    keep_strokes(&c);
    return true;
}
