/*
 * PNG and PDF: the same picture as the SVG, drawn by Graphviz's cairo renderer. Their fonts are
 * those of the machine, so their bytes are not the same everywhere.
 */
#include <zlib.h>

#include "base/memory.h"
#include "export/exporter.h"
#include "export/stamp.h"
#include "export/svg_page.h"
#include "export/xdot.h"
#include "graph/render.h"

static bool draw_svg(const relata_graph *graph, const rel_export_options *options,
                     rel_memory_sink *ret, relata_error *err)
{
    rel_arena arena = {0};
    rel_drawing drawing = {0};
    const rel_drawing_options wanted = {.style = options->style,
                                        .shows_negated = options->shows_negated};
    bool ok = rel_drawing_make(rel_graph_facts(graph), &wanted, &arena, &drawing, err);
    if (ok) {
        rel_writer page = rel_writer_to_memory(ret);
        rel_svg_put_page(&page, options, &drawing, REL_SVG_ALONE);
        ok = rel_writer_finish(&page, err);
    }
    rel_arena_clear(&arena);
    return ok;
}

static bool render(rel_text svg, const char *format, rel_arena *arena, rel_text *ret,
                   relata_error *err)
{
    rel_xdot_size size;
    rel_memory_sink operations = {0};
    rel_writer plain = rel_writer_to_memory(&operations);
    rel_xdot_put(&plain, svg);
    rel_put_char(&plain, '\0');
    bool ok =
        rel_writer_finish(&plain, err) &&
        (rel_xdot_size_of(svg, &size) || rel_fail(err, RELATA_LAYOUT, "the picture has no size"));
    if (ok) {
        const rel_render order = {operations.bytes, size.width, size.height, format};
        ok = rel_render_run(&order, arena, ret, err);
    }
    rel_free(operations.bytes);
    return ok;
}

/** Writes the file that Graphviz made, with the stamp where the format has room for a comment. */
typedef void (*put_function)(rel_writer *out, rel_text file, const char *stamp);

static bool write_picture(const relata_graph *graph, const rel_export_options *options,
                          rel_writer *out, const char *format, put_function put, relata_error *err)
{
    rel_memory_sink svg = {0};
    rel_arena arena = {0};
    rel_text file;
    char stamp[REL_STAMP_SIZE];
    bool ok = rel_stamp(graph, options, stamp, err) && draw_svg(graph, options, &svg, err) &&
              render((rel_text){svg.bytes, svg.size}, format, &arena, &file, err);
    if (ok)
        put(out, file, stamp);
    rel_arena_clear(&arena);
    rel_free(svg.bytes);
    return ok;
}

static void put_big_endian(rel_writer *out, unsigned long number)
{
    for (int shift = 24; shift >= 0; shift -= 8)
        rel_put_char(out, (char)(number >> shift & 0xFF));
}

/* A tEXt chunk before the last one, which is IEND and has 12 bytes (PNG 1.2, section 4.2.3). */
static void put_png(rel_writer *out, rel_text file, const char *stamp)
{
    enum { END_SIZE = 12 };
    char chunk[sizeof "tEXtComment" + REL_STAMP_SIZE];
    static const char head[] = "tEXtComment"; /* and its NUL */
    size_t size = strlen(stamp);
    if (file.size < END_SIZE)
        return;
    memcpy(chunk, head, sizeof head);
    memcpy(chunk + sizeof head, stamp, size);
    size += sizeof head;
    rel_put(out, file.bytes, file.size - END_SIZE);
    put_big_endian(out, size - strlen("tEXt"));
    rel_put(out, chunk, size);
    put_big_endian(out, crc32(0, (const Bytef *)chunk, (uInt)size));
    rel_put(out, file.bytes + file.size - END_SIZE, END_SIZE);
}

/* A comment behind the end, where readers of PDF allow some. */
static void put_pdf(rel_writer *out, rel_text file, const char *stamp)
{
    rel_put_text(out, file);
    rel_put_format(out, "%% %s\n", stamp);
}

static bool write_png(const relata_graph *graph, const rel_export_options *options, rel_writer *out,
                      relata_error *err)
{
    return write_picture(graph, options, out, "png", put_png, err);
}

static bool write_pdf(const relata_graph *graph, const rel_export_options *options, rel_writer *out,
                      relata_error *err)
{
    return write_picture(graph, options, out, "pdf", put_pdf, err);
}

const rel_exporter rel_png_exporter = {
    .name = "png",
    .extension = "png",
    .summary = "the diagram in pixels",
    .write = write_png,
    .is_drawn = true,
};

const rel_exporter rel_pdf_exporter = {
    .name = "pdf",
    .extension = "pdf",
    .summary = "the diagram on a page",
    .write = write_pdf,
    .is_drawn = true,
};
