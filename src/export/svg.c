/*
 * The drawing as SVG 1.1 with CSS: one group for each card and line, with a class, an id from
 * content, a <title> that a browser shows and a screen reader reads, and no script. Colours are
 * attributes for programs without CSS; the style sheet swaps them for their dark counterparts.
 */
#include "export/svg.h"

#include "export/exporter.h"
#include "export/stamp.h"
#include "export/svg_page.h"
#include "export/svg_words.h"
#include "graph/typeface.h"
#include "records/evidence.h"

static void put_number(rel_writer *out, double number)
{
    rel_put_format(out, "%.1f", number);
}

static void put_point(rel_writer *out, rel_point point)
{
    put_number(out, point.x);
    rel_put_char(out, ',');
    put_number(out, point.y);
}

#define REMOVED_DASHES "5 3"
#define STRUCK         " text-decoration=\"line-through\""

/* --- frames ----------------------------------------------------------------------------------- */

static void put_frames(rel_writer *out, const rel_drawing *drawing)
{
    for (size_t i = 0; i < drawing->layout.frame_count; i++) {
        const rel_frame *frame = &drawing->layout.frames[i];
        if (frame->right <= frame->left)
            continue;
        rel_put_string(out, "<rect class=\"frame\" x=\"");
        put_number(out, frame->left);
        rel_put_string(out, "\" y=\"");
        put_number(out, frame->top);
        rel_put_string(out, "\" width=\"");
        put_number(out, frame->right - frame->left);
        rel_put_string(out, "\" height=\"");
        put_number(out, frame->bottom - frame->top);
        rel_put_format(out, "\" rx=\"10\" fill=\"%s\" stroke=\"%s\"/>\n", rel_page.frame_fill.light,
                       rel_page.frame_line.light);
    }
}

/* --- cards ------------------------------------------------------------------------------------ */

static void put_text_line(rel_writer *out, double x, double baseline, double size, bool is_bold,
                          const char *colour, rel_text text)
{
    rel_put_string(out, "<text x=\"");
    put_number(out, x);
    rel_put_string(out, "\" y=\"");
    put_number(out, baseline);
    rel_put_format(out, "\" font-size=\"%g\" fill=\"%s\"%s>", size, colour,
                   is_bold ? " font-weight=\"700\"" : "");
    rel_svg_put_words(out, text);
    rel_put_string(out, "</text> "); /* the blank parts the words for readers aloud */
}

static void put_rect(rel_writer *out, const rel_box *box, double inset, double radius,
                     double line_width, const char *fill, const char *stroke)
{
    rel_put_string(out, "<rect x=\"");
    put_number(out, box->centre.x - box->width / 2 + inset);
    rel_put_string(out, "\" y=\"");
    put_number(out, box->centre.y - box->height / 2 + inset);
    rel_put_string(out, "\" width=\"");
    put_number(out, box->width - 2 * inset);
    rel_put_string(out, "\" height=\"");
    put_number(out, box->height - 2 * inset);
    rel_put_format(out, "\" rx=\"%g\" fill=\"%s\" stroke=\"%s\" stroke-width=\"%g\"/>", radius,
                   fill, stroke, line_width);
}

static void put_note(rel_writer *out, const rel_box *box, const char *fill, const char *stroke)
{
    const double fold = 9;
    double left = box->centre.x - box->width / 2, top = box->centre.y - box->height / 2;
    rel_put_format(out, "<path d=\"M%.1f,%.1fh%.1fl%g,%gv%.1fh%.1fzm%.1f,0v%gh%g\" ", left, top,
                   box->width - fold, fold, fold, box->height - fold, -box->width,
                   box->width - fold, fold, fold);
    rel_put_format(out, "fill=\"%s\" stroke=\"%s\" stroke-width=\"1.2\"/>", fill, stroke);
}

void rel_svg_put_shape(rel_writer *out, const rel_card_style *style, const rel_box *box)
{
    const char *fill = style->fill.light, *stroke = style->stroke.light;
    switch (style->shape) {
    case REL_SHAPE_NOTE: put_note(out, box, fill, stroke); return;
    case REL_SHAPE_ROUNDED: put_rect(out, box, 0, 9, 1.2, fill, stroke); return;
    case REL_SHAPE_BOLD: put_rect(out, box, 0, 0, 2, fill, stroke); return;
    case REL_SHAPE_DOUBLE:
        put_rect(out, box, 0, 9, 1.2, fill, stroke);
        put_rect(out, box, 3, 6, 0.8, "none", stroke);
        return;
    case REL_SHAPE_SOLID: put_rect(out, box, 0, 3, 1.2, fill, stroke); return;
    case REL_SHAPE_BOX: put_rect(out, box, 0, 0, 1.2, fill, stroke); return;
    }
}

static void put_card_text(rel_writer *out, const rel_card *card, const rel_box *box)
{
    bool is_country = card->style->shape == REL_SHAPE_SOLID;
    double x = box->centre.x - box->width / 2 + REL_CARD_INDENT;
    double y = box->centre.y - box->height / 2 + REL_CARD_MARGIN;
    if (card->tag.size) {
        put_text_line(out, x, y + REL_TAG_SIZE, REL_TAG_SIZE, false, card->style->tag_text.light,
                      card->tag);
        y += REL_TAG_LINE;
    }
    double size = is_country ? REL_COUNTRY_SIZE : REL_NAME_SIZE;
    const char *colour = is_country ? card->style->tag_text.light : rel_page.text.light;
    for (size_t i = 0; i < card->name_lines; i++) {
        put_text_line(out, x, y + size * 0.92, size, true, colour, card->name[i]);
        y += is_country ? REL_COUNTRY_LINE : REL_NAME_LINE;
    }
    for (size_t i = 0; i < card->role_lines; i++) {
        put_text_line(out, x, y + REL_ROLE_SIZE, REL_ROLE_SIZE, false, rel_page.faint_text.light,
                      card->role[i]);
        y += REL_ROLE_LINE;
    }
    if (card->links_not_drawn) {
        char more[40];
        snprintf(more, sizeof more, "+%zu more", card->links_not_drawn);
        put_text_line(out, x, y + REL_ROLE_SIZE, REL_ROLE_SIZE, false, card->style->tag_text.light,
                      rel_text_of(more));
    }
}

/* "community: 102 entities with Ministry of Energy, Vogel Group" */
static void put_community_title(rel_writer *out, const rel_card *card)
{
    rel_put_format(out, "<title>%s: %zu %s with ", card->style->name, card->member_count,
                   card->member_count == 1 ? "entity" : "entities");
    rel_svg_put_words(out, card->vertex->label);
    for (size_t i = 0; i < REL_CARD_ROLE_LINES && card->companions[i]; i++) {
        rel_put_string(out, ", ");
        rel_svg_put_words(out, card->companions[i]->label);
    }
    rel_put_string(out, "</title>");
}

/* "person: Loretta Lynch, Attorney General, 8 relations" */
static void put_card_title(rel_writer *out, const rel_drawing *drawing, const rel_card *card)
{
    if (card->member_count) {
        put_community_title(out, card);
        return;
    }
    size_t relations = 0;
    for (size_t i = 0; i < drawing->facts->arc_count; i++)
        relations += drawing->facts->arcs[i].source == card->vertex ||
                     drawing->facts->arcs[i].target == card->vertex;
    rel_put_format(out, "<title>%s: ", card->style->name);
    rel_svg_put_words(out, card->vertex->label);
    if (card->vertex->office.size) {
        rel_put_string(out, ", ");
        rel_svg_put_words(out, card->vertex->office);
    }
    rel_put_format(out, ", %zu relation%s</title>", relations, relations == 1 ? "" : "s");
}

static void put_card(rel_writer *out, const rel_drawing *drawing, size_t index)
{
    const rel_card *card = &drawing->cards[index];
    rel_put_format(out, "<g class=\"node %s%s%s\" id=\"n_", card->style->name,
                   drawing->diff ? " " : "", drawing->diff ? rel_change_name(card->change) : "");
    rel_svg_put_id(out, card->vertex->id);
    rel_put_string(out, "\" role=\"graphics-symbol img\" tabindex=\"0\">");
    put_card_title(out, drawing, card);
    rel_svg_put_shape(out, card->style, &drawing->layout.boxes[index]);
    put_card_text(out, card, &drawing->layout.boxes[index]);
    rel_put_string(out, "</g>\n");
}

/* --- lines ------------------------------------------------------------------------------------ */

static void put_curve(rel_writer *out, const rel_wire *wire)
{
    rel_put_string(out, "<path d=\"M");
    put_point(out, wire->points[0]);
    for (size_t i = 1; i < wire->point_count; i++) {
        rel_put_char(out, i % 3 == 1 ? 'C' : ' ');
        put_point(out, wire->points[i]);
    }
    rel_put_string(out, "\" fill=\"none\"");
}

static double line_width(const rel_stroke *stroke)
{
    unsigned weight = stroke->weight < 5 ? stroke->weight : 5;
    return stroke->is_spoke ? 0.9 : 0.8 + 0.4 * weight;
}

static void put_line(rel_writer *out, const rel_stroke *stroke, const rel_wire *wire)
{
    const char *dashes =
        stroke->change == REL_REMOVED ? REMOVED_DASHES : rel_status_styles[stroke->status].dashes;
    put_curve(out, wire);
    rel_put_format(out, " stroke=\"%s\" stroke-width=\"%.1f\"", stroke->style->line.light,
                   line_width(stroke));
    if (*dashes)
        rel_put_format(out, " stroke-dasharray=\"%s\"", dashes);
    rel_put_string(out, "/>");
}

/* A triangle, or a bar across the end, between the end of the curve and the tip. */
static void put_arrow(rel_writer *out, const rel_stroke *stroke, rel_point base, rel_point tip)
{
    double dx = tip.x - base.x, dy = tip.y - base.y;
    const double half = 0.42;
    const char *colour = stroke->style->line.light;
    if (rel_status_styles[stroke->status].ends_in_bar) {
        rel_put_format(out, "<path d=\"M%.1f,%.1fL%.1f,%.1fM%.1f,%.1fL%.1f,%.1f\" fill=\"none\" ",
                       base.x, base.y, tip.x, tip.y, base.x + dx / 2 - dy * 0.7,
                       base.y + dy / 2 + dx * 0.7, base.x + dx / 2 + dy * 0.7,
                       base.y + dy / 2 - dx * 0.7);
        rel_put_format(out, "stroke=\"%s\" stroke-width=\"1.8\"/>", colour);
        return;
    }
    rel_put_format(out, "<path d=\"M%.1f,%.1fL%.1f,%.1fL%.1f,%.1fz\" fill=\"%s\"/>", tip.x, tip.y,
                   base.x - dy * half, base.y + dx * half, base.x + dy * half, base.y - dx * half,
                   colour);
}

static void put_arc_words(rel_writer *out, const rel_arc *arc)
{
    rel_svg_put_words(out, arc->source->label);
    rel_put_char(out, ' ');
    rel_svg_put_words(out, arc->relation);
    rel_put_char(out, ' ');
    rel_svg_put_words(out, arc->target->label);
    if (arc->status != REL_ASSERTED) {
        rel_put_string(out, " (");
        rel_put_text(out, rel_status_name(arc->status));
        rel_put_char(out, ')');
    }
    rel_evidence first = rel_evidence_first(arc);
    if (first.text.size) {
        rel_put_string(out, ": \xE2\x80\x9C");
        rel_svg_put_words(out, first.text);
        rel_put_string(out, "\xE2\x80\x9D ");
        rel_svg_put_words(out, first.document);
        rel_put_format(out, ":%u:%u", first.line, first.column);
    }
}

/* The relations of a line, with the sentence that says so. */
static void put_stroke_title(rel_writer *out, const rel_stroke *stroke)
{
    rel_put_string(out, "<title>");
    for (size_t i = 0; i < stroke->arc_count; i++) {
        if (i)
            rel_put_char(out, '\n');
        put_arc_words(out, stroke->arcs[i]);
    }
    rel_put_string(out, "</title>");
}

static bool is_web_link(rel_text url)
{
    return rel_text_starts(url, REL_TEXT("https://")) || rel_text_starts(url, REL_TEXT("http://"));
}

/* The address of the document behind a line, or the empty text. */
static rel_text link_of(const rel_drawing *drawing, const rel_stroke *stroke)
{
    rel_text document = rel_evidence_first(stroke->arcs[0]).document;
    for (size_t i = 0; document.size && i < drawing->facts->source_count; i++) {
        const rel_source *source = &drawing->facts->sources[i];
        if (rel_text_equal(source->id, document) && is_web_link(source->url))
            return source->url;
    }
    return (rel_text){0};
}

static void put_stroke_id(rel_writer *out, const rel_stroke *stroke)
{
    rel_put_string(out, stroke->is_spoke || stroke->arc_count == 1 ? "e_" : "es_");
    rel_svg_put_relation_id(out, stroke->arcs[0]);
}

/* Which relations a line stands for, for scripts. */
static void put_relations(rel_writer *out, const rel_stroke *stroke)
{
    rel_put_string(out, "\" data-relations=\"");
    for (size_t i = 0; i < stroke->arc_count; i++) {
        rel_put_string(out, i ? " " : "");
        rel_svg_put_relation_id(out, stroke->arcs[i]);
    }
}

static void put_stroke(rel_writer *out, const rel_drawing *drawing, size_t index)
{
    const rel_stroke *stroke = &drawing->strokes[index];
    const rel_wire *wire = &drawing->layout.wires[index];
    rel_text link = link_of(drawing, stroke);
    rel_put_format(out, "<g class=\"edge %s %s\" id=\"", stroke->style->name,
                   rel_status_name(stroke->status).bytes);
    put_stroke_id(out, stroke);
    put_relations(out, stroke);
    rel_put_string(out, "\" role=\"graphics-symbol img\">");
    put_stroke_title(out, stroke);
    if (link.size) {
        rel_put_string(out, "<a href=\"");
        rel_svg_put_words(out, link);
        rel_put_string(out, "\" tabindex=\"-1\" aria-label=\"The document\">");
    }
    put_line(out, stroke, wire);
    if (wire->has_head_arrow)
        put_arrow(out, stroke, wire->points[wire->point_count - 1], wire->head_tip);
    if (wire->has_tail_arrow)
        put_arrow(out, stroke, wire->points[0], wire->tail_tip);
    rel_put_string(out, link.size ? "</a></g>\n" : "</g>\n");
}

static void put_pill(rel_writer *out, const rel_drawing *drawing, const rel_stroke *main)
{
    const rel_card *card = &drawing->cards[main->from];
    const rel_box *box = &drawing->layout.boxes[main->from];
    rel_put_format(out, "<g class=\"pill %s\" aria-hidden=\"true\" data-line=\"", card->pill->name);
    put_stroke_id(out, main);
    rel_put_string(out, "\">");
    put_rect(out, box, 0, 6, 0.8, rel_page.ground.light, card->pill->line.light);
    put_text_line(out, box->centre.x - box->width / 2 + REL_PILL_INDENT,
                  box->centre.y + REL_LABEL_SIZE * 0.35, REL_LABEL_SIZE, false,
                  card->pill->text.light, card->name[0]);
    rel_put_string(out, "</g>\n");
}

static void put_label(rel_writer *out, const rel_stroke *stroke, rel_point centre)
{
    double y = centre.y - (double)stroke->label_lines * REL_LABEL_LINE / 2;
    if (stroke->label_lines == 0)
        return;
    rel_put_string(out, "<g class=\"label\" data-line=\"");
    put_stroke_id(out, stroke);
    rel_put_string(out, "\">");
    for (size_t i = 0; i < stroke->label_lines; i++) {
        rel_put_format(out, "<text x=\"%.1f\" y=\"%.1f\" fill=\"%s\"%s>", centre.x,
                       y + REL_LABEL_SIZE * 0.95, stroke->style->text.light,
                       stroke->change == REL_REMOVED ? STRUCK : "");
        rel_svg_put_words(out, stroke->label[i]);
        rel_put_string(out, "</text> ");
        y += REL_LABEL_LINE;
    }
    rel_put_string(out, "</g>\n");
}

/* Labels come after all lines, so that none is overdrawn; their words are in the titles too. */
static void put_labels(rel_writer *out, const rel_drawing *drawing)
{
    rel_put_format(
        out, "<g class=\"labels\" aria-hidden=\"true\" text-anchor=\"middle\" font-size=\"%g\">\n",
        REL_LABEL_SIZE);
    for (size_t i = 0; i < drawing->stroke_count; i++)
        put_label(out, &drawing->strokes[i], drawing->layout.wires[i].label);
    rel_put_string(out, "</g>\n");
}

void rel_svg_put_drawing(rel_writer *out, const rel_drawing *drawing)
{
    put_frames(out, drawing);
    for (size_t i = 0; i < drawing->stroke_count; i++)
        put_stroke(out, drawing, i);
    for (size_t i = 0; i < drawing->stroke_count; i++)
        if (drawing->cards[drawing->strokes[i].from].pill)
            put_pill(out, drawing, &drawing->strokes[i]);
    for (size_t i = 0; i < drawing->card_count; i++)
        if (!drawing->cards[i].pill)
            put_card(out, drawing, i);
    put_labels(out, drawing);
}

static bool write_svg(const relata_graph *graph, const rel_export_options *options, rel_writer *out,
                      relata_error *err)
{
    char stamp[REL_STAMP_SIZE];
    return rel_stamp(graph, options, stamp, err) &&
           rel_svg_put_picture(out, rel_graph_facts(graph), options, NULL, stamp, err);
}

const rel_exporter rel_svg_exporter = {
    .name = "svg",
    .extension = "svg",
    .summary = "a diagram for pages and print",
    .write = write_svg,
    .is_drawn = true,
    .is_sealed = true,
};
