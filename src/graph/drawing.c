/*
 * A diagram by rules on the model alone. Two countries that dominate stand at the sides with their
 * people and agencies, meetings between them by date, then what came of them: agreements, laws,
 * incidents. Anything else is drawn in layers. What a card or a frame tells already gets no line;
 * lines that say the same to the same card meet in a pill. What is left out is counted.
 */
#include "graph/drawing.h"

#include "base/array.h"
#include "graph/drawing_steps.h"

enum {
    BEST_OF = 48,          /* input orders for Graphviz */
    BEST_OF_COLUMNS = 240, /* for columns, which cost far less */
    BEST_OF_MANY = 8,      /* for a larger one */
    MANY_CARDS = 45,
    STEP_SECONDS = 8,
};

static const struct style_name {
    const char *name;
    rel_arrangement arrangement;
} style_names[] = {
    {"butterfly", REL_ARRANGE_BUTTERFLY},     {"timeline", REL_ARRANGE_LANES},
    {"layered", REL_ARRANGE_LAYERS},          {"force", REL_ARRANGE_FORCE},
    {"communities", REL_ARRANGE_COMMUNITIES},
};

static const rel_engine engines[] = {
    [REL_ARRANGE_BUTTERFLY] = REL_ENGINE_COLUMNS, [REL_ARRANGE_LANES] = REL_ENGINE_COLUMNS,
    [REL_ARRANGE_LAYERS] = REL_ENGINE_LAYERED,    [REL_ARRANGE_FORCE] = REL_ENGINE_FORCE,
    [REL_ARRANGE_COMMUNITIES] = REL_ENGINE_FORCE,
};

bool rel_drawing_is_meeting(const rel_card *card)
{
    return card->vertex && card->vertex->type == REL_MEETING;
}

bool rel_drawing_has_columns(const rel_drawing *drawing)
{
    return drawing->arrangement == REL_ARRANGE_BUTTERFLY ||
           drawing->arrangement == REL_ARRANGE_LANES;
}

/* The columns need two sides and something between them to be about. */
static rel_arrangement arrangement_that_fits(const rel_drawing *drawing)
{
    size_t between = 0, actors = 0, on_sides = 0;
    for (size_t i = 0; i < drawing->card_count; i++) {
        const rel_vertex *vertex = drawing->cards[i].vertex;
        bool is_event = vertex->type == REL_MEETING || vertex->type == REL_AGREEMENT ||
                        vertex->type == REL_LAW || vertex->type == REL_INCIDENT;
        between += is_event;
        actors += !is_event;
        on_sides += !is_event && vertex->country.size &&
                    (rel_text_equal(vertex->country, drawing->sides[0]) ||
                     rel_text_equal(vertex->country, drawing->sides[1]));
    }
    bool has_two_sides = drawing->sides[0].size && drawing->sides[1].size;
    return has_two_sides && between >= 2 && on_sides * 5 >= actors * 3 ? REL_ARRANGE_BUTTERFLY
                                                                       : REL_ARRANGE_LAYERS;
}

static bool is_auto(const char *style)
{
    return !style || strcmp(style, "auto") == 0;
}

/* The arrangement that the user asks for, if any. */
static bool read_style(rel_drawing *drawing, const char *style, relata_error *err)
{
    if (is_auto(style))
        return true;
    for (size_t i = 0; i < COUNT_OF(style_names); i++)
        if (strcmp(style_names[i].name, style) == 0) {
            drawing->arrangement = style_names[i].arrangement;
            return true;
        }
    return rel_fail(err, RELATA_USAGE,
                    "there is no style '%s'; there are auto, butterfly, timeline, layered, force "
                    "and communities",
                    style);
}

/* What is small enough for cards: a core of the entities, or all communities. */
static bool reduce(rel_drawing *drawing, rel_arena *arena, relata_error *err)
{
    if (drawing->arrangement != REL_ARRANGE_COMMUNITIES)
        return rel_drawing_take_core(drawing, arena, err) &&
               rel_drawing_thin_out(drawing, REL_DRAWING_MOST_STROKES, arena, err);
    if (drawing->diff)
        return rel_fail(err, RELATA_USAGE, "changes cannot be drawn as communities");
    return rel_drawing_join_communities(drawing, arena, err);
}

static bool arrange(rel_drawing *drawing, const char *style, rel_arena *arena, relata_error *err)
{
    if (!rel_drawing_take_sides(drawing, arena, err))
        return false;
    if (is_auto(style))
        drawing->arrangement = arrangement_that_fits(drawing);
    return drawing->arrangement == REL_ARRANGE_COMMUNITIES ||
           rel_drawing_add_pills(drawing, arena, err);
}

static bool lay_out(rel_drawing *drawing, rel_arena *arena, relata_error *err)
{
    rel_layout *layout = &drawing->layout;
    layout->engine = engines[drawing->arrangement];
    layout->is_vertical = drawing->arrangement == REL_ARRANGE_LANES;
    layout->tries = drawing->card_count > MANY_CARDS ? BEST_OF_MANY : BEST_OF;
    if (layout->engine == REL_ENGINE_COLUMNS)
        layout->tries = BEST_OF_COLUMNS;
    layout->seconds = STEP_SECONDS;
    return rel_layout_run(layout, arena, err);
}

bool rel_drawing_make(const rel_facts *facts, const rel_drawing_options *options, rel_arena *arena,
                      rel_drawing *ret, relata_error *err)
{
    rel_drawing drawing = {.facts = facts, .diff = options->diff};
    bool ok = read_style(&drawing, options->style, err) &&
              rel_drawing_add_strokes(&drawing, options, arena, err) &&
              reduce(&drawing, arena, err) && arrange(&drawing, options->style, arena, err) &&
              rel_drawing_colour_changes(&drawing, arena, err) &&
              rel_drawing_set_text(&drawing, arena, err) &&
              rel_drawing_wire_up(&drawing, arena, err) && lay_out(&drawing, arena, err);
    if (ok)
        *ret = drawing;
    return ok;
}
