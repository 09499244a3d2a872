#include "export/svg_legend.h"

#include "export/svg.h"
#include "graph/metrics.h"

enum { LEGEND_ROW = 24 };

/** A pen that goes from left to right and starts a new row when it reaches the margin. */
typedef struct pen {
    rel_writer *out; /* NULL only measures */
    double x, y, right;
} pen;

/* Make room for `width` points and return where they start. */
static double advance(pen *at, double width)
{
    if (at->x + width > at->right && at->x > 0) {
        at->x = 0;
        at->y += LEGEND_ROW;
    }
    double start = at->x;
    at->x += width;
    return start;
}

static double entry_width(const char *words, double sample)
{
    return sample + 6 + rel_metrics_width(rel_text_of(words), REL_SVG_SMALL_SIZE, false) + 18;
}

static void put_words(pen *at, double x, const char *words)
{
    rel_put_format(at->out, "<text x=\"%.1f\" y=\"%.1f\" font-size=\"%g\" fill=\"%s\">%s</text>\n",
                   x, at->y + 10.5, REL_SVG_SMALL_SIZE, rel_page.faint_text.light, words);
}

static void put_card_entry(pen *at, const rel_card_style *style)
{
    const double sample = 22;
    double x = advance(at, entry_width(style->legend, sample));
    if (!at->out)
        return;
    rel_box box = {.width = sample, .height = 13, .centre = {x + sample / 2, at->y + 6.5}};
    rel_svg_put_shape(at->out, style, &box);
    put_words(at, x + sample + 6, style->legend);
}

static void put_line_entry(pen *at, const char *words, const char *colour, const char *dashes,
                           double width)
{
    const double sample = 30;
    double x = advance(at, entry_width(words, sample));
    if (!at->out)
        return;
    rel_put_format(at->out,
                   "<path d=\"M%.1f,%.1fh%g\" fill=\"none\" stroke=\"%s\" stroke-width=\"%g\"", x,
                   at->y + 6.5, sample, colour, width);
    if (*dashes)
        rel_put_format(at->out, " stroke-dasharray=\"%s\"", dashes);
    rel_put_string(at->out, "/>");
    put_words(at, x + sample + 6, words);
}

static bool uses_card_style(const rel_drawing *drawing, const rel_card_style *style)
{
    for (size_t i = 0; i < drawing->card_count; i++)
        if (drawing->cards[i].style == style)
            return true;
    return false;
}

static bool uses_family(const rel_drawing *drawing, const rel_line_style *style)
{
    for (size_t i = 0; i < drawing->stroke_count; i++)
        if (drawing->strokes[i].style == style)
            return true;
    return false;
}

static bool uses_status(const rel_drawing *drawing, rel_status status)
{
    for (size_t i = 0; i < drawing->stroke_count; i++)
        if (drawing->strokes[i].status == status)
            return true;
    return false;
}

static bool has_repeats(const rel_drawing *drawing)
{
    for (size_t i = 0; i < drawing->stroke_count; i++)
        if (drawing->strokes[i].weight > 1)
            return true;
    return false;
}

double rel_svg_put_legend(rel_writer *out, const rel_drawing *drawing, double width)
{
    pen at = {.out = out, .right = width};
    for (const rel_card_style *style = rel_card_styles; style->name; style++)
        if (!drawing->diff && uses_card_style(drawing, style))
            put_card_entry(&at, style);
    if (at.x > 0)
        at.y += LEGEND_ROW;
    at.x = 0;
    for (int change = 0; drawing->diff && change < REL_CHANGE_COUNT; change++)
        if (uses_family(drawing, &rel_change_styles[change].line))
            put_line_entry(&at, rel_change_styles[change].legend,
                           rel_change_styles[change].line.line.light,
                           change == REL_REMOVED ? "5 3" : "", 2);
    for (const rel_line_style *style = rel_line_styles; style->name; style++)
        if (uses_family(drawing, style))
            put_line_entry(&at, style->name, style->line.light, "", 2);
    for (int status = REL_ALLEGED; status < REL_STATUS_COUNT; status++)
        if (uses_status(drawing, (rel_status)status))
            put_line_entry(&at, rel_status_styles[status].legend, rel_page.text.light,
                           rel_status_styles[status].dashes, 1.6);
    if (has_repeats(drawing))
        put_line_entry(&at, "thicker = more evidence", rel_page.text.light, "", 3.2);
    return at.y + LEGEND_ROW;
}
