/*
 * A large graph as its communities: one card for each of the largest, with the names of its most
 * central members, and one line for all that is said between two of them. Communities are those of
 * Louvain, joined until there is nothing to gain.
 */
#include <stdlib.h>

#include "base/array.h"
#include "graph/communities.h"
#include "graph/drawing_steps.h"

enum {
    MOST_COMMUNITIES = 14,
    TIES_EACH = 2,  /* lines for each community: more would hide where they lead */
    MOST_ARCS = 12, /* of a line, for its title: the heaviest */
    WIDEST = 6      /* weight of the heaviest line; the others in proportion */
};

#define NO_PLACE UINT32_MAX /* of a community that is not drawn */

typedef struct community {
    uint32_t number, size;
    uint32_t place;                            /* in the picture */
    uint32_t members[1 + REL_CARD_ROLE_LINES]; /* cards, the most central first */
    uint32_t named;                            /* of these */
} community;

typedef struct communities {
    rel_drawing *drawing;
    uint32_t *group_of; /* by card */
    uint64_t *strength; /* by card: weight of its lines */
    community *items;   /* by number, until they are sorted */
    uint32_t count;
} communities;

static bool build_mesh(const rel_drawing *drawing, rel_arena *arena, rel_mesh *ret,
                       relata_error *err)
{
    rel_link *links = rel_arena_need(arena, drawing->stroke_count, sizeof *links, err);
    if (!links)
        return false;
    for (size_t i = 0; i < drawing->stroke_count; i++) {
        const rel_stroke *stroke = &drawing->strokes[i];
        links[i] = (rel_link){stroke->from, stroke->to, stroke->weight};
    }
    return rel_mesh_build((uint32_t)drawing->card_count, links, drawing->stroke_count, arena, ret,
                          err);
}

/* Level by level, until a level joins nothing. */
static bool find_groups(communities *c, rel_arena *arena, relata_error *err)
{
    rel_mesh mesh;
    uint32_t *joined, count;
    const uint32_t cards = (uint32_t)c->drawing->card_count;
    c->group_of = rel_arena_need(arena, cards, sizeof *c->group_of, err);
    if (!c->group_of || !build_mesh(c->drawing, arena, &mesh, err))
        return false;
    for (uint32_t i = 0; i < cards; i++)
        c->group_of[i] = i;
    while (rel_communities_join(&mesh, arena, &joined, &count, err)) {
        bool is_last = count == mesh.count;
        for (uint32_t i = 0; i < cards; i++)
            c->group_of[i] = joined[c->group_of[i]];
        c->count = count;
        if (is_last)
            return true;
        if (!rel_mesh_contract(&mesh, joined, count, arena, &mesh, err))
            return false;
    }
    return false;
}

static bool measure_strength(communities *c, rel_arena *arena, relata_error *err)
{
    const rel_drawing *drawing = c->drawing;
    c->strength = rel_arena_need(arena, drawing->card_count, sizeof *c->strength, err);
    if (!c->strength)
        return false;
    for (size_t i = 0; i < drawing->stroke_count; i++) {
        c->strength[drawing->strokes[i].from] += drawing->strokes[i].weight;
        c->strength[drawing->strokes[i].to] += drawing->strokes[i].weight;
    }
    return true;
}

/* Keep the most central members in their order; the first of equals stays before the others. */
static void add_member(community *each, const uint64_t *strength, uint32_t card)
{
    uint32_t at = each->named;
    each->size++;
    while (at > 0 && strength[card] > strength[each->members[at - 1]]) {
        if (at < COUNT_OF(each->members))
            each->members[at] = each->members[at - 1];
        at--;
    }
    if (at < COUNT_OF(each->members))
        each->members[at] = card;
    each->named += each->named < COUNT_OF(each->members);
}

static bool gather_members(communities *c, rel_arena *arena, relata_error *err)
{
    c->items = rel_arena_need(arena, c->count, sizeof *c->items, err);
    if (!c->items)
        return false;
    for (uint32_t i = 0; i < c->count; i++)
        c->items[i].number = i;
    for (uint32_t card = 0; card < c->drawing->card_count; card++)
        add_member(&c->items[c->group_of[card]], c->strength, card);
    return true;
}

static int largest_first(const void *a, const void *b)
{
    const community *one = a, *other = b;
    if (one->size != other->size)
        return one->size < other->size ? 1 : -1;
    return (one->number > other->number) - (one->number < other->number);
}

/* `place_of` is by number. */
static void choose_largest(communities *c, uint32_t *place_of)
{
    rel_omissions *omissions = &c->drawing->omissions;
    qsort(c->items, c->count, sizeof *c->items, largest_first);
    for (uint32_t i = 0; i < c->count; i++) {
        bool is_drawn = i < MOST_COMMUNITIES;
        place_of[c->items[i].number] = is_drawn ? i : NO_PLACE;
        omissions->communities += !is_drawn;
        omissions->entities_elsewhere += is_drawn ? 0 : c->items[i].size;
    }
}

static bool make_cards(communities *c, rel_arena *arena, relata_error *err)
{
    rel_drawing *drawing = c->drawing;
    uint32_t count = c->count < MOST_COMMUNITIES ? c->count : MOST_COMMUNITIES;
    rel_card *cards = rel_arena_need(arena, count, sizeof *cards, err);
    if (!cards)
        return false;
    for (uint32_t i = 0; i < count; i++) {
        const community *each = &c->items[i];
        cards[i].vertex = drawing->cards[each->members[0]].vertex;
        cards[i].style = &rel_community_style;
        cards[i].member_count = each->size;
        for (uint32_t k = 1; k < each->named; k++)
            cards[i].companions[k - 1] = drawing->cards[each->members[k]].vertex;
    }
    drawing->cards = cards;
    drawing->card_count = drawing->card_capacity = count;
    return true;
}

/* --- lines -------------------------------------------------------------------------------------
 */

typedef struct tie {
    uint32_t from, to;
    const rel_stroke *stroke;
} tie;

static int by_ends(const void *a, const void *b)
{
    const tie *one = a, *other = b;
    if (one->from != other->from)
        return one->from > other->from ? 1 : -1;
    if (one->to != other->to)
        return one->to > other->to ? 1 : -1;
    if (one->stroke->weight != other->stroke->weight)
        return one->stroke->weight < other->stroke->weight ? 1 : -1;
    return (one->stroke > other->stroke) - (one->stroke < other->stroke);
}

static size_t gather_ties(const communities *c, const uint32_t *place_of, tie *ret)
{
    size_t count = 0;
    for (size_t i = 0; i < c->drawing->stroke_count; i++) {
        const rel_stroke *stroke = &c->drawing->strokes[i];
        uint32_t from = place_of[c->group_of[stroke->from]];
        uint32_t to = place_of[c->group_of[stroke->to]];
        if (from != to && from != NO_PLACE && to != NO_PLACE)
            ret[count++] = (tie){from < to ? from : to, from < to ? to : from, stroke};
    }
    if (count)
        qsort(ret, count, sizeof *ret, by_ends);
    return count;
}

/* The family that says most between two communities. */
static const rel_line_style *main_style(const tie *ties, size_t count)
{
    const rel_line_style *best = ties[0].stroke->style;
    uint64_t most = 0;
    for (const rel_line_style *style = rel_line_styles; style->name; style++) {
        uint64_t weight = 0;
        for (size_t i = 0; i < count; i++)
            weight += ties[i].stroke->style == style ? ties[i].stroke->weight : 0;
        if (weight > most)
            best = style;
        most = weight > most ? weight : most;
    }
    return best;
}

static bool add_line(rel_drawing *drawing, const tie *ties, size_t count, rel_arena *arena,
                     relata_error *err)
{
    rel_stroke line = {.style = main_style(ties, count),
                       .status = REL_ASSERTED,
                       .from = ties[0].from,
                       .to = ties[0].to,
                       .is_symmetric = true};
    for (size_t i = 0; i < count; i++) {
        const rel_stroke *stroke = ties[i].stroke;
        line.weight += stroke->weight;
        for (size_t k = 0; k < stroke->arc_count && line.arc_count < MOST_ARCS; k++)
            if (!REL_PUSH_IN(arena, line.arcs, line.arc_count, line.arc_capacity, stroke->arcs[k],
                             err))
                return false;
    }
    return REL_PUSH_IN(arena, drawing->strokes, drawing->stroke_count, drawing->stroke_capacity,
                       line, err);
}

static void scale_weights(rel_drawing *drawing)
{
    uint32_t most = 1;
    for (size_t i = 0; i < drawing->stroke_count; i++)
        most = drawing->strokes[i].weight > most ? drawing->strokes[i].weight : most;
    for (size_t i = 0; i < drawing->stroke_count; i++) {
        uint64_t weight = drawing->strokes[i].weight;
        drawing->strokes[i].weight = (uint32_t)((weight * WIDEST + most - 1) / most);
    }
}

static bool make_lines(communities *c, const tie *ties, size_t count, rel_arena *arena,
                       relata_error *err)
{
    rel_drawing *drawing = c->drawing;
    drawing->strokes = NULL;
    drawing->stroke_count = drawing->stroke_capacity = 0;
    for (size_t i = 0, end; i < count; i = end) {
        for (end = i + 1;
             end < count && ties[end].from == ties[i].from && ties[end].to == ties[i].to;)
            end++;
        if (!add_line(drawing, &ties[i], end - i, arena, err))
            return false;
    }
    if (!rel_drawing_thin_out(drawing, TIES_EACH * drawing->card_count, arena, err))
        return false;
    for (size_t i = 0; i < drawing->card_count; i++)
        drawing->cards[i].links_not_drawn = 0; /* the caption counts them */
    scale_weights(drawing);
    return true;
}

bool rel_drawing_join_communities(rel_drawing *drawing, rel_arena *arena, relata_error *err)
{
    communities c = {.drawing = drawing};
    if (drawing->card_count == 0)
        return true;
    if (!find_groups(&c, arena, err) || !measure_strength(&c, arena, err) ||
        !gather_members(&c, arena, err))
        return false;
    uint32_t *place_of = rel_arena_need(arena, c.count, sizeof *place_of, err);
    tie *ties = rel_arena_need(arena, drawing->stroke_count, sizeof *ties, err);
    if (!place_of || !ties)
        return false;
    drawing->community_count = c.count;
    choose_largest(&c, place_of);
    size_t count = gather_ties(&c, place_of, ties);
    return make_cards(&c, arena, err) && make_lines(&c, ties, count, arena, err);
}
