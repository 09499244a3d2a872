/*
 * The explorer: one page with the picture, the model and a script that connects them, after the
 * template page.html. It asks for nothing else: the content security policy allows its own
 * scripts, by hash, and no network.
 *
 * A picture of cards holds the core of a large graph. The page of a graph with more than that has a
 * map as well, drawn by a library that only such pages carry; what they carry is packed.
 */
#include "base/base64.h"
#include "base/memory.h"
#include "base/sha256.h"
#include "export/exporter.h"
#include "export/html_model.h"
#include "export/sealed.h"
#include "export/stamp.h"
#include "export/svg_page.h"
#include "export/svg_words.h"
#include "language/embedded.h"

typedef struct page {
    const rel_export_options *options;
    rel_drawing drawing;
    rel_map map;
    rel_html_model model; /* has no map when the picture shows everything */
    rel_text title;
    rel_memory_sink script;
} page;

/* The parts of the script, in their order; the map's only where there is one. */
static const struct script_part {
    const char *name;
    bool is_of_map;
} script_parts[] = {
    {"model.js", false},    {"state.js", false},    {"panel.js", false}, {"picture.js", false},
    {"map_marks.js", true}, {"map_focus.js", true}, {"map.js", true},    {"search.js", false},
    {"controls.js", false}, {"start.js", false},
};

static const char library[] = "sigma.min.js";

static bool make_script(page *p, relata_error *err)
{
    rel_writer out = rel_writer_to_memory(&p->script);
    for (size_t i = 0; i < sizeof script_parts / sizeof *script_parts; i++)
        if (p->model.map || !script_parts[i].is_of_map)
            rel_put_text(&out, rel_embedded_find(script_parts[i].name));
    return rel_writer_finish(&out, err);
}

/* --- what the template asks for -----------------------------------------------------------------
 */

static bool put_title(rel_writer *out, const page *p, relata_error *err)
{
    (void)err;
    rel_svg_put_words(out, p->title);
    return true;
}

static void put_colour(rel_writer *out, const char *name, const char *part, rel_paint paint,
                       bool is_dark)
{
    rel_put_format(out, "--%s%s:%s;", name, part, is_dark ? paint.dark : paint.light);
}

static void put_colours(rel_writer *out, const char *where, bool is_dark)
{
    rel_put_format(out, "%s{", where);
    for (const rel_card_style *style = rel_card_styles; style->name; style++) {
        put_colour(out, style->name, "", style->stroke, is_dark);
        put_colour(out, style->name, "-fill", style->fill, is_dark);
    }
    for (const rel_line_style *style = rel_line_styles; style->name; style++) {
        put_colour(out, style->name, "", style->line, is_dark);
        put_colour(out, style->name, "-text", style->text, is_dark);
    }
    rel_put_string(out, "}\n");
}

static bool put_style(rel_writer *out, const page *p, relata_error *err)
{
    (void)p, (void)err;
    put_colours(out, ":root", false);
    put_colours(out, ":root[data-theme=dark]", true);
    rel_put_text(out, rel_embedded_find("explorer.css"));
    return true;
}

/* As policies want it: the hash in base64. */
static void put_hash(rel_writer *out, rel_text script)
{
    enum { BYTES = REL_SHA256_HEX / 2 };
    char hex[REL_SHA256_HEX + 1], bytes[BYTES];
    rel_sha256 hash = rel_sha256_start();
    rel_sha256_add(&hash, script.bytes, script.size);
    rel_sha256_finish(&hash, hex);
    for (size_t i = 0; i < BYTES; i++) {
        char high = hex[2 * i], low = hex[2 * i + 1];
        int value = (high <= '9' ? high - '0' : high - 'a' + 10) * 16 +
                    (low <= '9' ? low - '0' : low - 'a' + 10);
        memcpy(&bytes[i], &(unsigned char){(unsigned char)value}, 1);
    }
    rel_put_string(out, " 'sha256-");
    rel_put_base64(out, (rel_text){bytes, BYTES});
    rel_put_char(out, '\'');
}

static rel_text script_of(const page *p)
{
    return (rel_text){p->script.bytes, p->script.size};
}

static bool put_hashes(rel_writer *out, const page *p, relata_error *err)
{
    (void)err;
    put_hash(out, script_of(p));
    if (p->model.map)
        put_hash(out, rel_embedded_find(library));
    return true;
}

static bool put_picture(rel_writer *out, const page *p, relata_error *err)
{
    (void)err;
    rel_svg_put_page(out, p->options, &p->drawing, REL_SVG_IN_HTML);
    return true;
}

static bool put_blocks(rel_writer *out, const page *p, relata_error *err)
{
    rel_html_packing packing = p->model.map ? REL_HTML_PACKED : REL_HTML_PLAIN;
    return rel_html_model_put(out, &p->model, packing, err) &&
           (!p->model.map ||
            rel_html_put_block(out, "library", rel_embedded_find(library), packing, err));
}

static bool put_script(rel_writer *out, const page *p, relata_error *err)
{
    (void)err;
    rel_put_text(out, script_of(p));
    return true;
}

static const struct slot {
    const char *name;
    bool (*put)(rel_writer *out, const page *p, relata_error *err);
} slots[] = {
    {"title", put_title},     {"style", put_style},   {"hashes", put_hashes},
    {"picture", put_picture}, {"blocks", put_blocks}, {"script", put_script},
};

/* --- page ---------------------------------------------------------------------------------------
 */

static bool put_slot(rel_writer *out, const page *p, rel_text name, relata_error *err)
{
    for (size_t i = 0; i < sizeof slots / sizeof *slots; i++)
        if (rel_text_equal(name, rel_text_of(slots[i].name)))
            return slots[i].put(out, p, err);
    return rel_fail(err, RELATA_UNSUPPORTED, "page.html asks for '%.*s'", REL_TEXT_ARGS(name));
}

/* The template, with something in place of each `{{name}}`. */
static bool put_page(rel_writer *out, const page *p, relata_error *err)
{
    rel_text template = rel_embedded_find("page.html");
    for (size_t at = 0; at < template.size; at++) {
        rel_text rest = rel_text_slice(template, at, template.size - at);
        if (!rel_text_starts(rest, REL_TEXT("{{"))) {
            rel_put_char(out, template.bytes[at]);
            continue;
        }
        size_t end = 2;
        while (end < rest.size && rest.bytes[end] != '}')
            end++;
        if (!put_slot(out, p, rel_text_slice(rest, 2, end - 2), err))
            return false;
        at += end + 1;
    }
    return true;
}

/* Whether the picture is too small for the graph. */
static bool needs_map(const rel_drawing *drawing)
{
    return drawing->omissions.entities > 0;
}

static bool make_page(page *p, const rel_facts *facts, rel_arena *arena, relata_error *err)
{
    const rel_drawing_options wanted = {.style = p->options->style,
                                        .shows_negated = p->options->shows_negated};
    if (!rel_drawing_make(facts, &wanted, arena, &p->drawing, err))
        return false;
    p->title = rel_svg_page_title(p->options, facts, arena);
    p->model.facts = facts;
    if (needs_map(&p->drawing)) {
        if (!rel_map_make(facts, arena, &p->map, err))
            return false;
        p->model.map = &p->map;
    }
    return rel_html_model_open(&p->model, arena, err) && make_script(p, err);
}

/* The page with its stamp behind it. */
static bool put_sealed(rel_writer *out, const relata_graph *graph, const page *p, relata_error *err)
{
    char stamp[REL_STAMP_SIZE];
    rel_memory_sink body = {0};
    rel_writer inner = rel_writer_to_memory(&body);
    bool ok = rel_stamp(graph, p->options, stamp, err) && put_page(&inner, p, err);
    ok = rel_writer_finish(&inner, ok ? err : NULL) && ok;
    if (ok)
        rel_sealed_put(out, (rel_text){body.bytes, body.size}, stamp);
    rel_free(body.bytes);
    return ok;
}

static bool write_html(const relata_graph *graph, const rel_export_options *options,
                       rel_writer *out, relata_error *err)
{
    rel_arena arena = {0};
    page p = {.options = options};
    bool ok = make_page(&p, rel_graph_facts(graph), &arena, err) && put_sealed(out, graph, &p, err);
    rel_html_model_close(&p.model);
    rel_free(p.script.bytes);
    rel_arena_clear(&arena);
    return ok;
}

const rel_exporter rel_html_exporter = {
    .name = "html",
    .extension = "html",
    .summary = "an explorer in one file: search, filter, follow, read the evidence",
    .write = write_html,
    .is_drawn = true,
    .is_sealed = true,
};
