/*
 * Colours are attributes of the elements; one rule for each of them swaps it for its counterpart on
 * a dark page, because a style sheet goes before attributes. It works inside <img> as well.
 */
#include "export/svg_style.h"

#include "base/array.h"

static void put_swap(rel_writer *out, const char *where, rel_paint paint)
{
    rel_put_format(out, "%s[fill=\"%s\"]{fill:%s}%s[stroke=\"%s\"]{stroke:%s}", where, paint.light,
                   paint.dark, where, paint.light, paint.dark);
}

/* `where` comes before every selector. */
static void put_dark_colours(rel_writer *out, const char *where)
{
    for (const rel_card_style *style = rel_card_styles; style->name; style++) {
        put_swap(out, where, style->fill);
        put_swap(out, where, style->stroke);
        put_swap(out, where, style->tag_text);
    }
    for (const rel_line_style *style = rel_line_styles; style->name; style++) {
        put_swap(out, where, style->line);
        put_swap(out, where, style->text);
    }
    for (size_t i = 0; i < REL_CHANGE_COUNT; i++) {
        put_swap(out, where, rel_change_styles[i].fill);
        put_swap(out, where, rel_change_styles[i].line.line);
        put_swap(out, where, rel_change_styles[i].line.text);
    }
    const rel_paint page_paints[] = {rel_page.ground, rel_page.text, rel_page.faint_text,
                                     rel_page.frame_fill, rel_page.frame_line};
    for (size_t i = 0; i < COUNT_OF(page_paints); i++)
        put_swap(out, where, page_paints[i]);
    rel_put_format(out, "%s.labels text{stroke:%s}", where, rel_page.ground.dark);
}

void rel_svg_put_style(rel_writer *out, rel_svg_place place)
{
    rel_put_string(
        out, "<style>\n"
             "svg text{font-family:\"Helvetica Neue\",Helvetica,Arial,\"Liberation Sans\",Arimo,"
             "\"Nimbus Sans\",sans-serif}\n"
             ".labels text{paint-order:stroke;stroke:#ffffff;"
             "stroke-width:3.5px;stroke-linejoin:round}\n"
             ".edge:hover path{stroke-width:3.5}.node:focus{outline:3px solid #0072b2;"
             "outline-offset:2px}.removed text{text-decoration:line-through}\n"
             "@media screen and (prefers-color-scheme:dark){");
    put_dark_colours(out, place == REL_SVG_IN_HTML ? ":root:not([data-theme]) " : "");
    rel_put_string(out, "}\n");
    if (place == REL_SVG_IN_HTML) {
        rel_put_string(out, "@media screen{");
        put_dark_colours(out, ":root[data-theme=dark] ");
        rel_put_string(out, "}\n");
    }
    rel_put_string(out, "@media print{.page{fill:none}.edge:hover path{stroke-width:inherit}}\n"
                        "</style>\n");
}
