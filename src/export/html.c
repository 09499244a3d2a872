/*
 * The explorer: one page with the picture, the model and a script that connects them. It asks for
 * nothing else: the content security policy allows its own script, by hash, and no network. The
 * model is JSON without a '<', so that nothing in an article can end the element it stands in.
 */
#include "base/memory.h"
#include "base/sha256.h"
#include "export/exporter.h"
#include "export/svg_page.h"
#include "export/svg_words.h"
#include "graph/select.h"
#include "language/embedded.h"
#include "records/evidence.h"

enum { MOST_ENTITIES = 2000 }; /* that a page can hold and a reader can search */

/* --- model ------------------------------------------------------------------------------------ */

static void put_field(rel_writer *out, const char *name, rel_text value)
{
    if (value.size == 0)
        return;
    rel_put_format(out, ",\"%s\":", name);
    rel_put_json(out, value);
}

static void put_entity(rel_writer *out, const rel_vertex *vertex)
{
    rel_put_string(out, "{\"id\":");
    rel_put_json(out, vertex->id);
    put_field(out, "type", rel_entity_type_name(vertex->type));
    rel_put_string(out, ",\"name\":");
    rel_put_json(out, vertex->label);
    put_field(out, "country", vertex->country);
    put_field(out, "office", vertex->office);
    put_field(out, "date", vertex->date);
    put_field(out, "place", vertex->place);
    rel_put_string(out, ",\"aliases\":[");
    for (size_t i = 0; i < vertex->alias_count; i++) {
        rel_put_string(out, i ? "," : "");
        rel_put_json(out, vertex->aliases[i]);
    }
    rel_put_string(out, "]}");
}

static void put_evidence(rel_writer *out, const rel_evidence *evidence)
{
    rel_put_string(out, "{\"document\":");
    rel_put_json(out, evidence->document);
    put_field(out, "text", evidence->text);
    rel_put_format(out, ",\"line\":%u}", evidence->line);
}

static void put_relation(rel_writer *out, const rel_arc *arc)
{
    rel_put_string(out, "{\"id\":\"");
    rel_svg_put_relation_id(out, arc);
    rel_put_string(out, "\",\"source\":");
    rel_put_json(out, arc->source->id);
    rel_put_string(out, ",\"target\":");
    rel_put_json(out, arc->target->id);
    put_field(out, "relation", arc->relation);
    put_field(out, "family", arc->family);
    put_field(out, "status", rel_status_name(arc->status));
    put_field(out, "date", arc->start);
    rel_put_format(out, ",\"weight\":%u,\"evidence\":[", arc->weight);
    rel_evidence_walk walk = rel_evidence_of(arc);
    for (rel_evidence evidence; rel_evidence_next(&walk, &evidence);) {
        put_evidence(out, &evidence);
        rel_put_string(out, walk.left ? "," : "");
    }
    rel_put_string(out, "]}");
}

static void put_document(rel_writer *out, const rel_source *source)
{
    rel_put_string(out, "{\"id\":");
    rel_put_json(out, source->id);
    put_field(out, "title", source->title);
    put_field(out, "date", source->date);
    put_field(out, "source", source->source);
    put_field(out, "url", source->url);
    rel_put_char(out, '}');
}

/* `total` counts the entities of the whole graph. */
static void put_model(rel_writer *out, const rel_facts *facts, size_t total)
{
    rel_put_format(out, "{\"total\":%zu,\"entities\":[", total);
    for (size_t i = 0; i < facts->vertex_count; i++) {
        rel_put_string(out, i ? ",\n" : "\n");
        put_entity(out, &facts->vertices[i]);
    }
    rel_put_string(out, "],\"relations\":[");
    for (size_t i = 0; i < facts->arc_count; i++) {
        rel_put_string(out, i ? ",\n" : "\n");
        put_relation(out, &facts->arcs[i]);
    }
    rel_put_string(out, "],\"documents\":[");
    for (size_t i = 0; i < facts->source_count; i++) {
        rel_put_string(out, i ? ",\n" : "\n");
        put_document(out, &facts->sources[i]);
    }
    rel_put_string(out, "]}");
}

/* Within strings only: JSON has no '<' of its own. */
static bool put_guarded_model(rel_writer *out, const rel_facts *facts, size_t total,
                              relata_error *err)
{
    rel_memory_sink model = {0};
    rel_writer plain = rel_writer_to_memory(&model);
    put_model(&plain, facts, total);
    bool ok = rel_writer_finish(&plain, err);
    for (size_t i = 0; ok && i < model.size; i++) {
        if (model.bytes[i] == '<')
            rel_put_string(out, "\\u003c");
        else
            rel_put_char(out, model.bytes[i]);
    }
    rel_free(model.bytes);
    return ok;
}

/* --- page ------------------------------------------------------------------------------------- */

static unsigned hex_value(char digit)
{
    return (unsigned)(digit <= '9' ? digit - '0' : digit - 'a' + 10);
}

/* The hash of the script as policies want it (RFC 4648, section 4). */
static void put_base64_hash(rel_writer *out, rel_text script)
{
    enum { BYTES = REL_SHA256_HEX / 2 };
    static const char digits[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    char hex[REL_SHA256_HEX + 1];
    rel_sha256 hash = rel_sha256_start();
    rel_sha256_add(&hash, script.bytes, script.size);
    rel_sha256_finish(&hash, hex);
    for (size_t i = 0; i < BYTES; i += 3) {
        unsigned group = 0;
        for (size_t k = 0; k < 3; k++) {
            size_t at = 2 * (i + k);
            unsigned byte = i + k < BYTES ? hex_value(hex[at]) << 4 | hex_value(hex[at + 1]) : 0;
            group = group << 8 | byte;
        }
        for (size_t k = 0; k < 4; k++)
            rel_put_char(out, i + k <= BYTES ? digits[group >> (18 - 6 * k) & 63] : '=');
    }
}

static void put_head(rel_writer *out, rel_text title, rel_text script)
{
    rel_put_string(out,
                   "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
                   "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; "
                   "style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; "
                   "script-src 'sha256-");
    put_base64_hash(out, script);
    rel_put_string(out, "'\">\n<meta name=\"viewport\" content=\"width=device-width\">\n<title>");
    rel_svg_put_words(out, title);
    rel_put_string(out, "</title>\n<style>\n");
    rel_put_text(out, rel_embedded_find("explorer.css"));
    rel_put_string(out, "</style>\n</head>\n<body>\n");
}

static const char controls[] =
    "<label>Search <input id=\"search\" type=\"search\" list=\"names\" "
    "autocomplete=\"off\"></label>\n"
    "<datalist id=\"names\"></datalist>\n"
    "<label>Depth <select id=\"depth\"><option>1</option><option>2</option><option>3</option>"
    "</select></label>\n"
    "<fieldset id=\"families\"><legend>Families</legend></fieldset>\n"
    "<fieldset id=\"statuses\"><legend>Status</legend></fieldset>\n"
    "<details><summary>Types</summary><div id=\"types\"></div></details>\n"
    "<details><summary>Relations</summary><div id=\"relations\"></div></details>\n"
    "<fieldset><legend>Time</legend>\n"
    "<input id=\"since\" type=\"range\" min=\"0\" max=\"0\" aria-label=\"From month\">\n"
    "<input id=\"until\" type=\"range\" min=\"0\" max=\"0\" aria-label=\"To month\">\n"
    "<output id=\"period\" for=\"since until\"></output></fieldset>\n"
    "<fieldset><legend>View</legend>\n"
    "<button id=\"fit\" type=\"button\">Fit</button>\n"
    "<button id=\"nearer\" type=\"button\" aria-label=\"Zoom in\">+</button>\n"
    "<button id=\"farther\" type=\"button\" aria-label=\"Zoom out\">\xE2\x88\x92</button>\n"
    "<button id=\"theme\" type=\"button\">Light or dark</button>\n"
    "<button id=\"clear\" type=\"button\">Reset</button></fieldset>\n"
    "<output id=\"count\"></output>\n";

static bool put_page(rel_writer *out, const rel_export_options *options, const rel_drawing *drawing,
                     const rel_facts *model, relata_error *err)
{
    rel_text script = rel_embedded_find("explorer.js");
    rel_text title = options->title ? rel_text_of(options->title) : drawing->facts->name;
    put_head(out, title, script);
    rel_put_string(out, "<header>\n<h1>");
    rel_svg_put_words(out, title);
    rel_put_string(out, "</h1>\n");
    rel_put_string(out, controls);
    rel_put_string(out, "</header>\n<main id=\"stage\" tabindex=\"0\" aria-label=\"Diagram\">\n");
    rel_svg_put_page(out, options, drawing, REL_SVG_IN_HTML);
    rel_put_string(out,
                   "</main>\n<aside id=\"panel\" tabindex=\"0\" aria-label=\"Evidence\"></aside>\n"
                   "<div id=\"live\" role=\"status\" style=\"position:absolute;left:-99rem\">"
                   "</div>\n<script type=\"application/json\" id=\"model\">");
    bool ok = put_guarded_model(out, model, drawing->facts->vertex_count, err);
    rel_put_string(out, "</script>\n<script>");
    rel_put_text(out, script);
    rel_put_string(out, "</script>\n</body>\n</html>\n");
    return ok;
}

static bool write_html(const relata_graph *graph, const rel_export_options *options,
                       rel_writer *out, relata_error *err)
{
    rel_arena arena = {0};
    rel_drawing drawing = {0};
    rel_facts model = {0};
    rel_left_out left_out;
    const rel_facts *facts = rel_graph_facts(graph);
    const rel_selection most = {.top = facts->vertex_count > MOST_ENTITIES ? MOST_ENTITIES : 0};
    const rel_drawing_options wanted = {.style = options->style,
                                        .shows_negated = options->shows_negated};
    bool ok = rel_drawing_make(facts, &wanted, &arena, &drawing, err) &&
              rel_facts_select(facts, &most, &arena, &model, &left_out, err) &&
              put_page(out, options, &drawing, &model, err);
    rel_arena_clear(&arena);
    return ok;
}

const rel_exporter rel_html_exporter = {
    .name = "html",
    .extension = "html",
    .summary = "an explorer in one file: search, filter, follow, read the evidence",
    .write = write_html,
};
