#include "export/svg_page.h"

#include <stdio.h>

#include "base/memory.h"
#include "export/sealed.h"
#include "export/svg.h"
#include "export/svg_captions.h"
#include "export/svg_legend.h"
#include "export/svg_style.h"
#include "export/svg_words.h"
#include "graph/metrics.h"

enum {
    MARGIN = 24,
    HEADER = 62,
    LEAST_WIDTH = 640,
    CAPTION_LINE = 14,
};

#define TITLE_SIZE    22.0
#define SUBTITLE_SIZE 12.0

/** What the page adds up before it is written, so that the height is known at the start. */
typedef struct page {
    const rel_drawing *drawing;
    double width, legend_height;
    rel_arena arena;
    rel_text title, subtitle;
    rel_svg_captions captions;
} page;

/* --- words --------------------------------------------------------------------------------------
 */

static size_t drawn_relations(const rel_drawing *drawing)
{
    size_t count = 0;
    for (size_t i = 0; i < drawing->stroke_count; i++)
        if (!drawing->cards[drawing->strokes[i].from].pill)
            count += drawing->strokes[i].arc_count;
    return count;
}

static size_t drawn_entities(const rel_drawing *drawing)
{
    size_t count = 0;
    for (size_t i = 0; i < drawing->card_count; i++)
        count += drawing->cards[i].vertex != NULL;
    return count;
}

static const char *plural(size_t count)
{
    return count == 1 ? "" : "s";
}

/* The country may be outside of what was selected to be drawn. */
static rel_text country_name(const rel_drawing *drawing, rel_text country)
{
    const rel_facts *facts = drawing->facts->whole ? drawing->facts->whole : drawing->facts;
    for (size_t i = 0; i < facts->vertex_count; i++) {
        const rel_vertex *vertex = &facts->vertices[i];
        if (vertex->type == REL_COUNTRY && rel_text_equal(vertex->country, country))
            return vertex->label;
    }
    return country;
}

rel_text rel_svg_page_title(const rel_export_options *options, const rel_facts *facts,
                            rel_arena *arena)
{
    if (options->title)
        return rel_text_of(options->title);
    if (facts->source_count == 1 && facts->sources[0].title.size)
        return facts->sources[0].title;
    rel_text name = facts->name;
    char *bytes = rel_arena_alloc(arena, name.size + 1, 1);
    if (!bytes)
        return name;
    for (size_t i = 0; i < name.size; i++)
        bytes[i] = name.bytes[i] == '-' || name.bytes[i] == '_' ? ' ' : name.bytes[i];
    if (bytes[0] >= 'a' && bytes[0] <= 'z')
        bytes[0] = (char)(bytes[0] - 'a' + 'A');
    return (rel_text){bytes, name.size};
}

static rel_text subtitle_of_communities(page *p)
{
    const rel_drawing *drawing = p->drawing;
    size_t documents = drawing->facts->source_count;
    char text[400];
    snprintf(text, sizeof text,
             "%zu entities of %zu article%s in %zu communit%s; the %zu largest, each named by its "
             "most central members",
             drawing->facts->vertex_count, documents, plural(documents), drawing->community_count,
             drawing->community_count == 1 ? "y" : "ies", drawing->card_count);
    return rel_arena_copy(&p->arena, rel_text_of(text));
}

static rel_text subtitle_of(page *p)
{
    const rel_drawing *drawing = p->drawing;
    size_t documents = drawing->facts->source_count;
    char text[400];
    if (drawing->arrangement == REL_ARRANGE_COMMUNITIES)
        return subtitle_of_communities(p);
    int size = snprintf(
        text, sizeof text, "%zu %s and %zu relation%s found in %zu article%s",
        drawn_entities(drawing), drawn_entities(drawing) == 1 ? "entity" : "entities",
        drawn_relations(drawing), plural(drawn_relations(drawing)), documents, plural(documents));
    if (drawing->diff)
        size = snprintf(
            text, sizeof text,
            "%zu entities and %zu relations added, %zu and %zu removed, %zu and %zu "
            "changed",
            drawing->diff->vertex_counts[REL_ADDED], drawing->diff->arc_counts[REL_ADDED],
            drawing->diff->vertex_counts[REL_REMOVED], drawing->diff->arc_counts[REL_REMOVED],
            drawing->diff->vertex_counts[REL_ALTERED], drawing->diff->arc_counts[REL_ALTERED]);
    const char *way = drawing->arrangement == REL_ARRANGE_BUTTERFLY ? "left to right"
                      : drawing->arrangement == REL_ARRANGE_LANES   ? "from top to bottom"
                                                                    : NULL;
    if (way && size > 0 && (size_t)size < sizeof text)
        snprintf(text + size, sizeof text - (size_t)size,
                 " \xC2\xB7 read %s: %.*s, meetings by date, outcomes and incidents, %.*s", way,
                 REL_TEXT_ARGS(country_name(drawing, drawing->sides[0])),
                 REL_TEXT_ARGS(country_name(drawing, drawing->sides[1])));
    return rel_arena_copy(&p->arena, rel_text_of(text));
}

/* --- page ---------------------------------------------------------------------------------------
 */

static void put_plain_text(rel_writer *out, double y, double size, bool is_bold, const char *colour,
                           rel_text text)
{
    rel_put_format(out, "<text x=\"%d\" y=\"%.1f\" font-size=\"%g\"%s fill=\"%s\">", MARGIN, y,
                   size, is_bold ? " font-weight=\"700\"" : "", colour);
    rel_svg_put_words(out, text);
    rel_put_string(out, "</text>\n");
}

static void put_head(rel_writer *out, const page *p, double height, rel_svg_place place)
{
    rel_put_format(out,
                   "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %.0f %.0f\" "
                   "width=\"100%%\" style=\"max-width:%.0fpx;height:auto\" "
                   "role=\"graphics-document document\" aria-labelledby=\"title description\">\n",
                   p->width, height, p->width);
    rel_put_string(out, "<title id=\"title\">");
    rel_svg_put_words(out, p->title);
    rel_put_string(out, "</title>\n<desc id=\"description\">");
    rel_svg_put_words(out, p->subtitle);
    rel_put_string(out, "</desc>\n");
    rel_svg_put_style(out, place);
    rel_put_format(out, "<rect class=\"page\" width=\"100%%\" height=\"100%%\" fill=\"%s\"/>\n",
                   rel_page.ground.light);
    put_plain_text(out, MARGIN + 20, TITLE_SIZE, true, rel_page.text.light, p->title);
    put_plain_text(out, MARGIN + 40, SUBTITLE_SIZE, false, rel_page.faint_text.light, p->subtitle);
}

static void put_body(rel_writer *out, const page *p)
{
    const rel_layout *layout = &p->drawing->layout;
    rel_put_format(out, "<g class=\"drawing\" transform=\"translate(%.1f,%d)\">\n",
                   (p->width - layout->width) / 2, MARGIN + HEADER);
    rel_svg_put_drawing(out, p->drawing);
    rel_put_string(out, "</g>\n");

    double y = MARGIN + HEADER + layout->height + MARGIN;
    rel_put_format(out, "<g class=\"legend\" transform=\"translate(%d,%.1f)\">\n", MARGIN, y);
    rel_svg_put_legend(out, p->drawing, p->width - 2 * MARGIN);
    rel_put_string(out, "</g>\n");
    y += p->legend_height + CAPTION_LINE;
    for (size_t i = 0; i < p->captions.count; i++, y += CAPTION_LINE)
        put_plain_text(out, y, REL_SVG_SMALL_SIZE, false, rel_page.faint_text.light,
                       p->captions.lines[i]);
}

static double widest(double a, double b)
{
    return a > b ? a : b;
}

void rel_svg_put_page(rel_writer *out, const rel_export_options *options,
                      const rel_drawing *drawing, rel_svg_place place)
{
    page p = {.drawing = drawing};
    p.title = rel_svg_page_title(options, drawing->facts, &p.arena);
    p.subtitle = subtitle_of(&p);
    double widest_text = widest(rel_metrics_width(p.title, TITLE_SIZE, true),
                                rel_metrics_width(p.subtitle, SUBTITLE_SIZE, false));
    p.width = widest(LEAST_WIDTH, widest(drawing->layout.width, widest_text) + 2 * MARGIN);
    p.legend_height = rel_svg_put_legend(NULL, drawing, p.width - 2 * MARGIN);
    p.captions =
        (rel_svg_captions){.drawing = drawing, .width = p.width - 2 * MARGIN, .arena = &p.arena};
    rel_svg_captions_set(&p.captions);

    double height = MARGIN + HEADER + drawing->layout.height + MARGIN + p.legend_height +
                    (double)p.captions.count * CAPTION_LINE + MARGIN;
    if (place == REL_SVG_ALONE)
        rel_put_string(out, "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    put_head(out, &p, height, place);
    put_body(out, &p);
    rel_put_string(out, "</svg>\n");
    rel_arena_clear(&p.arena);
}

bool rel_svg_put_picture(rel_writer *out, const rel_facts *facts, const rel_export_options *options,
                         const rel_diff *diff, const char *stamp, relata_error *err)
{
    rel_arena arena = {0};
    rel_drawing drawing = {0};
    rel_memory_sink body = {0};
    const rel_drawing_options wanted = {
        .style = options->style, .shows_negated = options->shows_negated, .diff = diff};
    bool ok = rel_drawing_make(facts, &wanted, &arena, &drawing, err);
    if (ok) {
        rel_writer whole = rel_writer_to_memory(&body);
        rel_svg_put_page(&whole, options, &drawing, REL_SVG_ALONE);
        ok = rel_writer_finish(&whole, err);
    }
    if (ok)
        rel_sealed_put(out, (rel_text){body.bytes, body.size}, stamp);
    rel_free(body.bytes);
    rel_arena_clear(&arena);
    return ok;
}
