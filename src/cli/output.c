#include "cli/output.h"

#include <errno.h>
#include <string.h>

#include "base/file.h"
#include "base/memory.h"
#include "export/stamp.h"
#include "export/svg_stamp.h"

enum { MAX_FORMATS = 64, MAX_PATH_BYTES = 4096, MAX_FILE_MIB = 4096 };

rel_export_options rel_output_options(const rel_arguments *arguments)
{
    return (rel_export_options){
        .flavor = arguments->flavor,
        .symmetric = arguments->symmetric,
        .is_multi = arguments->multi,
        .title = arguments->title,
        .style = arguments->style,
    };
}

const rel_exporter *rel_output_format(const char *name, relata_error *err)
{
    const rel_exporter *found = rel_exporter_find(name);
    if (found)
        return found;
    const char *names[MAX_FORMATS];
    size_t count = 0;
    for (; rel_exporters[count] && count < MAX_FORMATS; count++)
        names[count] = rel_exporters[count]->name;
    const char *nearest = rel_nearest(name, names, count);
    if (nearest)
        rel_fail(err, RELATA_USAGE, "there is no format '%s'; did you mean '%s'?", name, nearest);
    else
        rel_fail(err, RELATA_USAGE, "there is no format '%s'; 'relata formats' lists them", name);
    return NULL;
}

void rel_output_stem(const char *path, char *ret, size_t size)
{
    const char *slash = strrchr(path, '/');
    const char *name = slash ? slash + 1 : path;
    const char *dot = strrchr(name, '.');
    size_t length = dot && dot != name ? (size_t)(dot - name) : strlen(name);
    if (strcmp(path, "-") == 0 || length == 0) {
        name = "relata";
        length = strlen(name);
    }
    snprintf(ret, size, "%.*s", (int)length, name);
}

static bool write_stream(const relata_graph *graph, rel_export_function write,
                         const rel_export_options *options, FILE *stream, relata_error *err)
{
    rel_writer out = rel_writer_to_stream(stream);
    bool ok = write(graph, options, &out, err);
    return rel_writer_finish(&out, ok ? err : NULL) && ok;
}

/** Failed writes do not know their file. */
static bool name_file(const char *path, relata_error *err)
{
    if (err && err->code == RELATA_IO && !strstr(err->message, path)) {
        char why[sizeof err->message];
        snprintf(why, sizeof why, "%s", err->message);
        snprintf(err->message, sizeof err->message, "'%.200s': %.280s", path, why);
    }
    return false;
}

static bool write_file(const relata_graph *graph, rel_export_function write,
                       const rel_export_options *options, const char *path, relata_error *err)
{
    rel_file_draft draft;
    if (!rel_file_draft_open(&draft, path, err))
        return false;
    if (write_stream(graph, write, options, draft.stream, err))
        return rel_file_draft_commit(&draft, err);
    rel_file_draft_discard(&draft);
    return name_file(path, err);
}

/** The path of a part: the suffix in place of the format's extension. */
static bool part_path(const rel_exporter *exporter, const char *path, const char *suffix,
                      char ret[MAX_PATH_BYTES], relata_error *err)
{
    size_t size = strlen(path), extension = strlen(exporter->extension) + 1;
    if (size > extension && path[size - extension] == '.' &&
        strcmp(path + size - extension + 1, exporter->extension) == 0)
        size -= extension;
    int written = snprintf(ret, MAX_PATH_BYTES, "%.*s%s", (int)size, path, suffix);
    return (written > 0 && written < MAX_PATH_BYTES) ||
           rel_fail(err, RELATA_UNSUPPORTED, "the path '%.100s…' is too long", path);
}

bool rel_output_write(const relata_graph *graph, const rel_exporter *exporter,
                      const rel_export_options *options, const char *path, relata_error *err)
{
    char part[MAX_PATH_BYTES];
    if (!path || strcmp(path, "-") == 0)
        return write_stream(graph, exporter->write, options, stdout, err);
    if (!exporter->parts)
        return write_file(graph, exporter->write, options, path, err);
    for (const rel_export_part *each = exporter->parts; each->suffix; each++)
        if (!part_path(exporter, path, each->suffix, part, err) ||
            !write_file(graph, each->write, options, part, err))
            return false;
    return true;
}

/** A text that is inside another. */
static bool contains(rel_text text, const char *wanted)
{
    size_t size = strlen(wanted);
    for (size_t at = 0; at + size <= text.size; at++) {
        const char *found = memchr(text.bytes + at, wanted[0], text.size - at - size + 1);
        if (!found)
            return false;
        if (memcmp(found, wanted, size) == 0)
            return true;
        at = (size_t)(found - text.bytes);
    }
    return false;
}

static bool is_picture(const rel_exporter *exporter)
{
    static const char *const pictures[] = {"svg", "png", "pdf"};
    for (size_t i = 0; i < sizeof pictures / sizeof *pictures; i++)
        if (strcmp(exporter->name, pictures[i]) == 0)
            return true;
    return false;
}

static bool compare_bytes(const relata_graph *graph, rel_export_function write,
                          const rel_export_options *options, rel_text old, bool *ret_fresh,
                          relata_error *err)
{
    rel_memory_sink fresh = {0};
    rel_writer out = rel_writer_to_memory(&fresh);
    bool ok = write(graph, options, &out, err);
    ok = rel_writer_finish(&out, ok ? err : NULL) && ok;
    if (ok)
        *ret_fresh = rel_text_equal(old, (rel_text){fresh.bytes, fresh.size});
    rel_free(fresh.bytes);
    return ok;
}

static bool compare_file(const relata_graph *graph, const rel_exporter *exporter,
                         rel_export_function write, const rel_export_options *options,
                         const char *path, bool *ret_fresh, relata_error *err)
{
    rel_arena arena = {0};
    rel_text old;
    char stamp[REL_STAMP_SIZE];
    bool ok = true;
    *ret_fresh = false;
    if (rel_file_read(path, (size_t)MAX_FILE_MIB * 1024 * 1024, &arena, &old, NULL)) {
        if (is_picture(exporter)) {
            ok = rel_stamp(graph, options, stamp, err);
            bool is_svg = strcmp(exporter->name, "svg") == 0;
            *ret_fresh = ok && contains(old, stamp) && (!is_svg || rel_svg_is_intact(old));
        } else {
            ok = compare_bytes(graph, write, options, old, ret_fresh, err);
        }
    }
    rel_arena_clear(&arena);
    return ok;
}

bool rel_output_is_fresh(const relata_graph *graph, const rel_exporter *exporter,
                         const rel_export_options *options, const char *path, bool *ret_fresh,
                         relata_error *err)
{
    char part[MAX_PATH_BYTES];
    if (!exporter->parts)
        return compare_file(graph, exporter, exporter->write, options, path, ret_fresh, err);
    *ret_fresh = true;
    for (const rel_export_part *each = exporter->parts; each->suffix && *ret_fresh; each++)
        if (!part_path(exporter, path, each->suffix, part, err) ||
            !compare_file(graph, exporter, each->write, options, part, ret_fresh, err))
            return false;
    return true;
}
