/*
 * Cards have a type line, a name and a role; labels are the words of the relations. Both are broken
 * to a width, and the sizes of boxes follow from the number of lines.
 */
#include <stdio.h>

#include "base/array.h"
#include "base/utf8.h"
#include "graph/drawing_steps.h"
#include "graph/metrics.h"
#include "graph/typeface.h"

enum { ISO_YEAR = 4, ISO_MONTH = 7, ISO_DAY = 10 };

static const char *const months[] = {"JAN", "FEB", "MAR", "APR", "MAY", "JUN",
                                     "JUL", "AUG", "SEP", "OCT", "NOV", "DEC"};

/* "2016-12-07" is "7 DEC 2016", "2016-12" is "DEC 2016"; anything else stays as it is. */
static void write_date(rel_text iso, char *ret, size_t size)
{
    int year = 0, month = 0, day = 0;
    char digits[ISO_DAY + 1] = "";
    memcpy(digits, iso.bytes, iso.size < ISO_DAY ? iso.size : ISO_DAY);
    int parts = sscanf(digits, "%4d-%2d-%2d", &year, &month, &day);
    bool has_month = parts >= 2 && month >= 1 && month <= 12;
    if (parts == 3 && has_month && iso.size == ISO_DAY)
        snprintf(ret, size, "%d %s %d", day, months[month - 1], year);
    else if (has_month && iso.size == ISO_MONTH)
        snprintf(ret, size, "%s %d", months[month - 1], year);
    else
        snprintf(ret, size, "%.*s", REL_TEXT_ARGS(iso));
}

static bool has_own_date(const rel_vertex *vertex)
{
    return vertex->date.size && (vertex->type == REL_MEETING || vertex->type == REL_AGREEMENT ||
                                 vertex->type == REL_LAW || vertex->type == REL_INCIDENT);
}

static bool tag_fits(const char *tag)
{
    return rel_metrics_width(rel_text_of(tag), REL_TAG_SIZE, false) <=
           REL_CARD_WIDTH - 2 * REL_CARD_INDENT;
}

/* "+ NEW · MEETING · DEC 2015"; the date goes first where there is no room for all. */
static rel_text tag_of(const rel_card *card, rel_arena *arena)
{
    char date[40], tag[120], dated[200];
    const char *change = rel_change_styles[card->change].tag;
    const char *between = *change && *card->style->tag ? " \xC2\xB7 " : "";
    snprintf(tag, sizeof tag, "%s%s%s", change, between, card->style->tag);
    if (!has_own_date(card->vertex))
        return rel_arena_copy(arena, rel_text_of(tag));
    rel_text iso = card->vertex->date;
    const char *slash = memchr(iso.bytes, '/', iso.size);
    if (slash)
        iso.size = (size_t)(slash - iso.bytes);
    write_date(iso, date, sizeof date);
    snprintf(dated, sizeof dated, "%s \xC2\xB7 %s", tag, date);
    return rel_arena_copy(arena, rel_text_of(tag_fits(dated) ? dated : tag));
}

static rel_text role_of(const rel_vertex *vertex)
{
    if (vertex->type == REL_PERSON)
        return vertex->office;
    return vertex->type == REL_MEETING || vertex->type == REL_INCIDENT ? vertex->place
                                                                       : (rel_text){0};
}

static void size_card(rel_drawing *drawing, size_t index)
{
    const rel_card *card = &drawing->cards[index];
    rel_box *box = &drawing->layout.boxes[index];
    box->width = REL_CARD_WIDTH;
    box->height = 2 * REL_CARD_MARGIN + (card->tag.size ? REL_TAG_LINE : 0) +
                  (double)card->name_lines * REL_NAME_LINE +
                  (double)card->role_lines * REL_ROLE_LINE +
                  (card->links_not_drawn ? REL_ROLE_LINE : 0);
    if (card->style->shape == REL_SHAPE_SOLID)
        box->height = 2 * REL_CARD_MARGIN + (card->tag.size ? REL_TAG_LINE : 0) +
                      (double)card->name_lines * REL_COUNTRY_LINE +
                      (card->links_not_drawn ? REL_ROLE_LINE : 0);
}

/* A card begins like a sentence, but for names that are written their own way, such as "eBay". */
static rel_text with_capital(rel_text label, rel_arena *arena)
{
    bool is_lower = label.size && rel_ascii_is_lower(label.bytes[0]);
    if (!is_lower || (label.size > 1 && rel_ascii_is_upper(label.bytes[1])))
        return label;
    char *bytes = rel_arena_alloc(arena, label.size, 1);
    if (!bytes)
        return label;
    memcpy(bytes, label.bytes, label.size);
    bytes[0] = rel_ascii_upper(bytes[0]);
    return (rel_text){bytes, label.size};
}

/* How many there are, and the names of those who matter most. */
static void set_community(rel_drawing *drawing, size_t index, rel_arena *arena)
{
    rel_card *card = &drawing->cards[index];
    const double room = REL_CARD_WIDTH - 2 * REL_CARD_INDENT;
    char tag[40];
    snprintf(tag, sizeof tag, "%zu %s", card->member_count,
             card->member_count == 1 ? "ENTITY" : "ENTITIES");
    card->tag = rel_arena_copy(arena, rel_text_of(tag));
    card->name_lines = rel_metrics_wrap(with_capital(card->vertex->label, arena), REL_NAME_SIZE,
                                        true, room, arena, card->name, REL_COMMUNITY_NAME_LINES);
    for (size_t i = 0; i < COUNT_OF(card->companions) && card->companions[i]; i++)
        card->role_lines +=
            rel_metrics_wrap(with_capital(card->companions[i]->label, arena), REL_ROLE_SIZE, false,
                             room, arena, &card->role[card->role_lines], 1);
    size_card(drawing, index);
}

static void set_card(rel_drawing *drawing, size_t index, rel_arena *arena)
{
    rel_card *card = &drawing->cards[index];
    const double room = REL_CARD_WIDTH - 2 * REL_CARD_INDENT;
    bool is_country = card->style->shape == REL_SHAPE_SOLID;
    card->tag = tag_of(card, arena);
    card->name_lines = rel_metrics_wrap(with_capital(card->vertex->label, arena),
                                        is_country ? REL_COUNTRY_SIZE : REL_NAME_SIZE, true, room,
                                        arena, card->name, REL_CARD_NAME_LINES);
    card->role_lines = is_country ? 0
                                  : rel_metrics_wrap(role_of(card->vertex), REL_ROLE_SIZE, false,
                                                     room, arena, card->role, REL_CARD_ROLE_LINES);
    size_card(drawing, index);
}

/* Hyphens join the words of a relation's name but for the one that English writes with a hyphen. */
static rel_text words_of(const rel_arc *arc, rel_arena *arena)
{
    if (rel_text_equal(arc->relation, REL_TEXT("co-chaired")))
        return arc->relation;
    if (rel_text_equal(arc->relation, REL_TEXT("withdrew")))
        return REL_TEXT("withdrew from");
    rel_text words = rel_arena_copy(arena, arc->relation);
    char *bytes = words.bytes ? rel_arena_alloc(arena, words.size + 1, 1) : NULL;
    if (!bytes)
        return arc->relation;
    for (size_t i = 0; i < words.size; i++)
        bytes[i] = words.bytes[i] == '-' ? ' ' : words.bytes[i];
    return (rel_text){bytes, words.size};
}

static void set_pill(rel_drawing *drawing, size_t index, const rel_stroke *main, rel_arena *arena)
{
    rel_card *card = &drawing->cards[index];
    char words[200];
    snprintf(words, sizeof words, "%s%.*s", rel_change_styles[main->change].sign,
             REL_TEXT_ARGS(words_of(main->arcs[0], arena)));
    card->name[0] = rel_arena_copy(arena, rel_text_of(words));
    card->name_lines = 1;
    drawing->layout.boxes[index].width =
        rel_metrics_width(card->name[0], REL_LABEL_SIZE, false) + 2 * REL_PILL_INDENT;
    drawing->layout.boxes[index].height = REL_PILL_HEIGHT;
}

/* "agreed", "agreed ×12", "+ agreed", "Δ agreed ×2, was ×1". */
static rel_text label_of(const rel_drawing *drawing, const rel_stroke *stroke, const rel_arc *arc,
                         rel_arena *arena)
{
    char label[200], count[40] = "", before[40] = "";
    rel_text words = words_of(arc, arena);
    if (arc->weight > 1)
        snprintf(count, sizeof count, " \xC3\x97%u", arc->weight);
    if (stroke->change == REL_ALTERED)
        snprintf(before, sizeof before, ", was \xC3\x97%u",
                 drawing->diff->old_arcs[arc->index]->weight);
    snprintf(label, sizeof label, "%s%.*s%s%s", rel_change_styles[stroke->change].sign,
             REL_TEXT_ARGS(words), count, before);
    return rel_arena_copy(arena, rel_text_of(label));
}

static void add_label_lines(const rel_drawing *drawing, rel_stroke *stroke, const rel_arc *arc,
                            rel_arena *arena)
{
    rel_text words = label_of(drawing, stroke, arc, arena);
    stroke->label_lines += rel_metrics_wrap(words, REL_LABEL_SIZE, false, REL_LABEL_WIDTH, arena,
                                            stroke->label + stroke->label_lines,
                                            REL_STROKE_LABEL_LINES - stroke->label_lines);
}

/* All relations of a band in a row: "agreed ×12 · cooperated ×4 · pledged ×2". */
static void set_band_label(const rel_drawing *drawing, rel_stroke *stroke, rel_arena *arena)
{
    char row[600] = "";
    size_t size = 0;
    for (size_t i = 0; i < stroke->arc_count && size + 1 < sizeof row; i++) {
        rel_text words = label_of(drawing, stroke, stroke->arcs[i], arena);
        int added = snprintf(row + size, sizeof row - size, "%s%.*s", i ? " \xC2\xB7 " : "",
                             REL_TEXT_ARGS(words));
        size += added > 0 ? (size_t)added : 0;
    }
    stroke->label_lines =
        rel_metrics_wrap(rel_arena_copy(arena, rel_text_of(row)), REL_LABEL_SIZE, false,
                         REL_BAND_LABEL_WIDTH, arena, stroke->label, REL_STROKE_LABEL_LINES);
}

static bool is_pill(const rel_drawing *drawing, uint32_t card)
{
    return drawing->cards[card].pill;
}

static void set_label(rel_drawing *drawing, rel_stroke *stroke, rel_arena *arena)
{
    if (stroke->is_spoke)
        return;
    if (is_pill(drawing, stroke->from)) {
        set_pill(drawing, stroke->from, stroke, arena);
        return;
    }
    if (drawing->arrangement == REL_ARRANGE_BUTTERFLY && rel_drawing_is_band(drawing, stroke)) {
        set_band_label(drawing, stroke, arena);
        return;
    }
    for (size_t i = 0; i < stroke->arc_count && stroke->label_lines < REL_STROKE_LABEL_LINES; i++)
        add_label_lines(drawing, stroke, stroke->arcs[i], arena);
}

double rel_drawing_label_width(const rel_stroke *stroke)
{
    double widest = 0;
    for (size_t i = 0; i < stroke->label_lines; i++) {
        double width = rel_metrics_width(stroke->label[i], REL_LABEL_SIZE, false);
        widest = width > widest ? width : widest;
    }
    return widest;
}

bool rel_drawing_set_text(rel_drawing *drawing, rel_arena *arena, relata_error *err)
{
    drawing->layout.box_count = drawing->card_count;
    drawing->layout.boxes =
        rel_arena_need(arena, drawing->card_count, sizeof *drawing->layout.boxes, err);
    if (!drawing->layout.boxes)
        return false;
    for (size_t i = 0; i < drawing->card_count; i++)
        if (drawing->cards[i].member_count)
            set_community(drawing, i, arena);
        else if (!drawing->cards[i].pill)
            set_card(drawing, i, arena);
    bool has_labels = drawing->arrangement != REL_ARRANGE_COMMUNITIES;
    for (size_t i = 0; has_labels && i < drawing->stroke_count; i++)
        set_label(drawing, &drawing->strokes[i], arena);
    return true;
}
