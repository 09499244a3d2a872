/*
 * A picture of what changed: the colours of types and families give way to those of changes. Words
 * and shapes say the same, for whoever sees no difference between the colours.
 */
#include "base/array.h"
#include "graph/drawing_steps.h"

static bool colour_card(rel_card *card, rel_change change, rel_arena *arena, relata_error *err)
{
    rel_card_style *style = rel_arena_need(arena, 1, sizeof *style, err);
    if (!style)
        return false;
    *style = *card->style;
    style->fill = rel_change_styles[change].fill;
    style->stroke = rel_change_styles[change].line.line;
    style->tag_text = rel_change_styles[change].line.text;
    card->style = style;
    return true;
}

bool rel_drawing_colour_changes(rel_drawing *drawing, rel_arena *arena, relata_error *err)
{
    if (!drawing->diff)
        return true;
    for (size_t i = 0; i < drawing->stroke_count; i++) {
        rel_stroke *stroke = &drawing->strokes[i];
        stroke->style = &rel_change_styles[stroke->change].line;
        if (drawing->cards[stroke->from].pill)
            drawing->cards[stroke->from].pill = stroke->style;
    }
    for (size_t i = 0; i < drawing->card_count; i++) {
        rel_card *card = &drawing->cards[i];
        if (!card->vertex)
            continue;
        card->change = drawing->diff->vertices[card->vertex->index];
        if (!colour_card(card, card->change, arena, err))
            return false;
    }
    return true;
}
