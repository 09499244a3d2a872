#include "export/svg_page.h"

#include <stdio.h>

#include "base/array.h"
#include "base/memory.h"
#include "export/svg.h"
#include "export/svg_legend.h"
#include "export/svg_style.h"
#include "export/svg_words.h"
#include "graph/metrics.h"

enum {
    MARGIN = 24,
    HEADER = 62,
    LEAST_WIDTH = 640,
    CAPTION_LINE = 14,
    MOST_CAPTION_LINES = 8,
};

#define TITLE_SIZE    22.0
#define SUBTITLE_SIZE 12.0

/** What the page adds up before it is written, so that the height is known at the start. */
typedef struct page {
    const rel_drawing *drawing;
    double width, legend_height;
    rel_arena arena;
    rel_text title, subtitle;
    rel_text captions[MOST_CAPTION_LINES];
    size_t caption_count;
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

static rel_text subtitle_of(page *p)
{
    const rel_drawing *drawing = p->drawing;
    size_t documents = drawing->facts->source_count;
    char text[400];
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

static void add_caption(page *p, rel_text text)
{
    size_t room = MOST_CAPTION_LINES - p->caption_count;
    p->caption_count += rel_metrics_wrap(text, REL_SVG_SMALL_SIZE, false, p->width - 2 * MARGIN,
                                         &p->arena, p->captions + p->caption_count, room);
}

/* The outlet where it is known, else the headline, else the document. */
static void put_source(rel_writer *out, const rel_source *source)
{
    if (source->source.size)
        rel_put_text(out, source->source);
    else if (source->title.size)
        rel_put_format(out, "\xE2\x80\x9C%.*s\xE2\x80\x9D", REL_TEXT_ARGS(source->title));
    else
        rel_put_text(out, source->id);
}

/* "Sources: China Daily (2016-12-08), …" */
static void add_sources(page *p)
{
    enum { MOST_NAMED = 12 };
    const rel_facts *facts = p->drawing->facts;
    rel_memory_sink text = {0};
    rel_writer out = rel_writer_to_memory(&text);
    rel_put_string(&out, "Sources: ");
    for (size_t i = 0; i < facts->source_count && i < MOST_NAMED; i++) {
        const rel_source *source = &facts->sources[i];
        rel_put_string(&out, i ? ", " : "");
        put_source(&out, source);
        if (source->date.size)
            rel_put_format(&out, " (%.*s)", REL_TEXT_ARGS(source->date));
    }
    if (facts->source_count > MOST_NAMED)
        rel_put_format(&out, " and %zu more", facts->source_count - MOST_NAMED);
    rel_put_string(&out, ". Hover a line for the sentence it rests on.");
    if (rel_writer_finish(&out, NULL))
        add_caption(p, rel_arena_copy(&p->arena, (rel_text){text.bytes, text.size}));
    rel_free(text.bytes);
}

/* What the user chose not to see, by --focus, --type and their like. */
static void add_selection(page *p)
{
    const rel_facts *facts = p->drawing->facts, *whole = facts->whole;
    char text[160];
    if (!whole)
        return;
    size_t entities = whole->vertex_count - facts->vertex_count;
    size_t relations = whole->arc_count - facts->arc_count;
    if (!entities && !relations)
        return;
    snprintf(text, sizeof text, "Left out by choice: %zu of %zu entities and %zu of %zu relations.",
             entities, whole->vertex_count, relations, whole->arc_count);
    add_caption(p, rel_arena_copy(&p->arena, rel_text_of(text)));
}

static void add_omissions(page *p)
{
    const rel_omissions *left_out = &p->drawing->omissions;
    const struct {
        size_t count;
        const char *one, *many;
    } kinds[] = {
        {left_out->entities, "entity beyond the core that matters most by weighted PageRank",
         "entities beyond the core that matters most by weighted PageRank"},
        {left_out->beyond, "relation with them", "relations with them"},
        {left_out->relations, "weaker relation within it", "weaker relations within it"},
        {left_out->folded, "office or place told on a card",
         "offices and places told on the cards"},
        {left_out->contained, "membership told by frames and meetings",
         "memberships told by frames and meetings"},
        {left_out->implied, "meeting implied by attendance", "meetings implied by attendance"},
        {left_out->negated, "relation that the text denies", "relations that the text denies"},
        {left_out->unconnected, "entity without a drawn relation",
         "entities without a drawn relation"},
    };
    char text[600] = "Not drawn:";
    size_t size = strlen(text);
    for (size_t i = 0; i < COUNT_OF(kinds); i++)
        if (kinds[i].count)
            size += (size_t)snprintf(text + size, sizeof text - size, "%s %zu %s",
                                     text[size - 1] == ':' ? "" : ",", kinds[i].count,
                                     kinds[i].count == 1 ? kinds[i].one : kinds[i].many);
    if (text[size - 1] != ':')
        add_caption(p, rel_arena_copy(&p->arena, rel_text_of(text)));
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
    for (size_t i = 0; i < p->caption_count; i++, y += CAPTION_LINE)
        put_plain_text(out, y, REL_SVG_SMALL_SIZE, false, rel_page.faint_text.light,
                       p->captions[i]);
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
    add_sources(&p);
    add_selection(&p);
    add_omissions(&p);

    double height = MARGIN + HEADER + drawing->layout.height + MARGIN + p.legend_height +
                    (double)p.caption_count * CAPTION_LINE + MARGIN;
    if (place == REL_SVG_ALONE)
        rel_put_string(out, "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    put_head(out, &p, height, place);
    put_body(out, &p);
    rel_put_string(out, "</svg>\n");
    rel_arena_clear(&p.arena);
}
