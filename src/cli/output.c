#include "cli/output.h"

#include <string.h>

#include "cli/product.h"

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

/** Files that are written or, with `ret_fresh`, compared. */
typedef struct output_job {
    bool by_bytes;
    bool *ret_fresh; /**< or NULL to write */
} output_job;

/** One file of it. */
typedef struct output_file {
    const relata_graph *graph;
    rel_export_function write;
    const rel_export_options *options;
} output_file;

static bool write_graph(const void *subject, rel_writer *out, relata_error *err)
{
    const output_file *file = subject;
    return file->write(file->graph, file->options, out, err);
}

static bool stamp_graph(const void *subject, char ret[REL_STAMP_SIZE], relata_error *err)
{
    const output_file *file = subject;
    return rel_stamp(file->graph, file->options, ret, err);
}

/** A picture is told by its stamp, unless bytes are asked for. */
static rel_product product_of(const output_file *file, const rel_exporter *exporter, bool by_bytes)
{
    return (rel_product){
        .subject = file,
        .write = write_graph,
        .stamp = exporter->is_drawn && !by_bytes ? stamp_graph : NULL,
        .is_sealed = exporter->is_sealed,
    };
}

static bool put_file(const output_job *job, const rel_exporter *exporter, const output_file *file,
                     const char *path, relata_error *err)
{
    const rel_product product = product_of(file, exporter, job->by_bytes);
    return job->ret_fresh ? rel_product_is_fresh(&product, path, job->ret_fresh, err)
                          : rel_product_write(&product, path, err);
}

/** One file, or one a part; on standard output there is room for one. */
static bool put_files(const output_job *job, const relata_graph *graph,
                      const rel_exporter *exporter, const rel_export_options *options,
                      const char *path, relata_error *err)
{
    char part[MAX_PATH_BYTES];
    output_file file = {graph, exporter->write, options};
    if (!exporter->parts || !path || strcmp(path, "-") == 0)
        return put_file(job, exporter, &file, path, err);
    for (const rel_export_part *each = exporter->parts; each->suffix; each++) {
        file.write = each->write;
        if (!part_path(exporter, path, each->suffix, part, err) ||
            !put_file(job, exporter, &file, part, err))
            return false;
        if (job->ret_fresh && !*job->ret_fresh)
            break;
    }
    return true;
}

static bool put(const output_job *job, const relata_graph *graph, const rel_exporter *exporter,
                const rel_export_options *options, const char *path, relata_error *err)
{
    rel_arena arena = {0};
    rel_export_options placed = *options;
    bool ok = rel_export_prepare(exporter, graph, &placed, &arena, err) &&
              put_files(job, graph, exporter, &placed, path, err);
    rel_arena_clear(&arena);
    return ok;
}

bool rel_output_write(const relata_graph *graph, const rel_exporter *exporter,
                      const rel_export_options *options, const char *path, relata_error *err)
{
    return put(&(output_job){0}, graph, exporter, options, path, err);
}

bool rel_output_is_fresh(const relata_graph *graph, const rel_exporter *exporter,
                         const rel_export_options *options, const char *path, bool by_bytes,
                         bool *ret_fresh, relata_error *err)
{
    *ret_fresh = true;
    return put(&(output_job){by_bytes, ret_fresh}, graph, exporter, options, path, err);
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
