#include "cli/output.h"

#include <errno.h>
#include <string.h>

#include "base/file.h"
#include "cli/fresh.h"

enum { MAX_FORMATS = 64, MAX_PATH_BYTES = 4096 };

rel_export_options rel_output_options(const rel_arguments *arguments)
{
    return (rel_export_options){
        .flavor = arguments->flavor,
        .symmetric = arguments->symmetric,
        .is_multi = arguments->multi,
        .has_layout = arguments->layout,
        .title = arguments->title,
        .style = arguments->style,
        .shows_negated = arguments->negated,
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

const rel_exporter *rel_output_format_of_path(const char *path)
{
    const char *dot = strrchr(path, '.');
    return dot && !strchr(dot, '/') ? rel_exporter_find(dot + 1) : NULL;
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

static bool write_files(const relata_graph *graph, const rel_exporter *exporter,
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

bool rel_output_write(const relata_graph *graph, const rel_exporter *exporter,
                      const rel_export_options *options, const char *path, relata_error *err)
{
    rel_arena arena = {0};
    rel_export_options placed = *options;
    bool ok = rel_export_prepare(exporter, graph, &placed, &arena, err) &&
              write_files(graph, exporter, &placed, path, err);
    rel_arena_clear(&arena);
    return ok;
}

/** One file that would be written. */
typedef struct output_file {
    const relata_graph *graph;
    rel_export_function write;
    const rel_export_options *options;
} output_file;

static bool write_again(const void *subject, rel_writer *out, relata_error *err)
{
    const output_file *file = subject;
    return file->write(file->graph, file->options, out, err);
}

static bool stamp_again(const void *subject, char ret[REL_STAMP_SIZE], relata_error *err)
{
    const output_file *file = subject;
    return rel_stamp(file->graph, file->options, ret, err);
}

static bool compare_file(const rel_exporter *exporter, const output_file *file, const char *path,
                         bool by_bytes, bool *ret_fresh, relata_error *err)
{
    const rel_fresh_copy copy = {
        .subject = file,
        .write = write_again,
        .stamp = exporter->is_drawn && !by_bytes ? stamp_again : NULL,
        .is_sealed = exporter->is_sealed,
    };
    return rel_fresh_ask(&copy, path, ret_fresh, err);
}

static bool compare_files(const relata_graph *graph, const rel_exporter *exporter,
                          const rel_export_options *options, const char *path, bool by_bytes,
                          bool *ret_fresh, relata_error *err)
{
    char part[MAX_PATH_BYTES];
    output_file file = {graph, exporter->write, options};
    if (!exporter->parts)
        return compare_file(exporter, &file, path, by_bytes, ret_fresh, err);
    *ret_fresh = true;
    for (const rel_export_part *each = exporter->parts; each->suffix && *ret_fresh; each++) {
        file.write = each->write;
        if (!part_path(exporter, path, each->suffix, part, err) ||
            !compare_file(exporter, &file, part, by_bytes, ret_fresh, err))
            return false;
    }
    return true;
}

bool rel_output_is_fresh(const relata_graph *graph, const rel_exporter *exporter,
                         const rel_export_options *options, const char *path, bool by_bytes,
                         bool *ret_fresh, relata_error *err)
{
    rel_arena arena = {0};
    rel_export_options placed = *options;
    bool ok = rel_export_prepare(exporter, graph, &placed, &arena, err) &&
              compare_files(graph, exporter, &placed, path, by_bytes, ret_fresh, err);
    rel_arena_clear(&arena);
    return ok;
}

bool rel_output_can_check(const rel_arguments *arguments, relata_error *err)
{
    bool has_file = arguments->output && strcmp(arguments->output, "-") != 0;
    return !rel_output_is_check(arguments) || has_file ||
           rel_fail(err, RELATA_USAGE, "say with -o which file to check");
}

rel_exit rel_output_report_check(const char *path, bool is_fresh)
{
    if (!is_fresh)
        printf("%s is stale\n", path);
    return is_fresh ? REL_EXIT_DONE : REL_EXIT_DIFFERENT;
}
