/*
 * Sides: the two countries whose people, agencies and companies have most relations. Columns, from
 * left to right: one side, meetings, outcomes and whoever is on neither side, the other side.
 */
#include "base/array.h"
#include "graph/drawing_steps.h"

typedef struct country_score {
    rel_text country;
    size_t score, actors;
} country_score;

typedef struct country_scores {
    country_score *items;
    size_t count, capacity;
} country_scores;

static bool is_actor(const rel_vertex *vertex)
{
    switch (vertex->type) {
    case REL_PERSON:
    case REL_GROUP:
    case REL_AGENCY:
    case REL_ORGANIZATION:
    case REL_COUNTRY: return true;
    case REL_NO_TYPE:
    case REL_PLACE:
    case REL_MEETING:
    case REL_AGREEMENT:
    case REL_LAW:
    case REL_INCIDENT:
    case REL_ENTITY_TYPE_COUNT: break;
    }
    return false;
}

static bool add_score(country_scores *scores, rel_text country, size_t score, rel_arena *arena,
                      relata_error *err)
{
    size_t i = 0;
    while (i < scores->count && !rel_text_equal(scores->items[i].country, country))
        i++;
    country_score fresh = {.country = country};
    if (i == scores->count &&
        !REL_PUSH_IN(arena, scores->items, scores->count, scores->capacity, fresh, err))
        return false;
    scores->items[i].score += score;
    scores->items[i].actors++;
    return true;
}

static bool score_countries(const rel_drawing *drawing, const size_t *degrees,
                            country_scores *scores, rel_arena *arena, relata_error *err)
{
    for (size_t i = 0; i < drawing->card_count; i++) {
        const rel_vertex *vertex = drawing->cards[i].vertex;
        if (is_actor(vertex) && vertex->country.size &&
            !add_score(scores, vertex->country, 1 + degrees[i], arena, err))
            return false;
    }
    return true;
}

static bool is_better(const country_score *a, const country_score *b)
{
    return a->score > b->score ||
           (a->score == b->score && rel_text_compare(a->country, b->country) < 0);
}

static const country_score *best_of(const country_scores *scores, const country_score *except)
{
    const country_score *best = NULL;
    for (size_t i = 0; i < scores->count; i++)
        if (&scores->items[i] != except && (!best || is_better(&scores->items[i], best)))
            best = &scores->items[i];
    return best;
}

/* A second side needs a fifth of the actors of both; left and right are in alphabetical order. */
static void name_sides(rel_drawing *drawing, const country_scores *scores)
{
    const country_score *first = best_of(scores, NULL);
    const country_score *second = first ? best_of(scores, first) : NULL;
    if (second && second->actors * 5 < first->actors + second->actors)
        second = NULL;
    if (first)
        drawing->sides[0] = first->country;
    if (second)
        drawing->sides[1] = second->country;
    if (second && rel_text_compare(first->country, second->country) > 0) {
        drawing->sides[0] = second->country;
        drawing->sides[1] = first->country;
    }
}

bool rel_drawing_take_sides(rel_drawing *drawing, rel_arena *arena, relata_error *err)
{
    size_t *degrees = rel_arena_need(arena, drawing->card_count, sizeof *degrees, err);
    if (!degrees)
        return false;
    for (size_t i = 0; i < drawing->stroke_count; i++) {
        degrees[drawing->strokes[i].from]++;
        degrees[drawing->strokes[i].to]++;
    }
    country_scores scores = {0};
    if (!score_countries(drawing, degrees, &scores, arena, err))
        return false;
    name_sides(drawing, &scores);
    return true;
}

static int side_of(const rel_drawing *drawing, const rel_vertex *vertex)
{
    for (int side = 0; side < 2; side++)
        if (is_actor(vertex) && vertex->country.size &&
            rel_text_equal(vertex->country, drawing->sides[side]))
            return side;
    return -1;
}

int rel_drawing_column(const rel_drawing *drawing, const rel_card *card)
{
    if (!card->vertex || !rel_drawing_has_columns(drawing))
        return -1;
    if (rel_drawing_is_meeting(card))
        return REL_COLUMN_MEETINGS;
    int side = side_of(drawing, card->vertex);
    if (side < 0)
        return REL_COLUMN_OUTCOMES;
    return side == 0 ? REL_COLUMN_LEFT : REL_COLUMN_RIGHT;
}

int rel_drawing_frame(const rel_drawing *drawing, const rel_card *card)
{
    int column = rel_drawing_column(drawing, card);
    if (column == REL_COLUMN_LEFT)
        return 0;
    return column == REL_COLUMN_RIGHT ? 1 : -1;
}

bool rel_drawing_is_head(const rel_drawing *drawing, const rel_card *card)
{
    return card->vertex && card->vertex->type == REL_COUNTRY &&
           rel_drawing_frame(drawing, card) >= 0;
}

bool rel_drawing_is_band(const rel_drawing *drawing, const rel_stroke *stroke)
{
    const rel_card *from = &drawing->cards[stroke->from], *to = &drawing->cards[stroke->to];
    return rel_drawing_is_head(drawing, from) && rel_drawing_is_head(drawing, to) &&
           rel_drawing_frame(drawing, from) != rel_drawing_frame(drawing, to);
}
