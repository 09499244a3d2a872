/*
 * The main job: read, extract, merge and export. The graph of everything is written last; with
 * --each every document's own graph is written as soon as it has been read.
 */
#include <errno.h>
#include <string.h>
#include <sys/stat.h>

#include "assemble.h"
#include "cli/output.h"
#include "cli/report.h"
#include "cli/session.h"
#include "engine.h"
#include "export/diff.h"
#include "records/slug.h"

enum { MAX_PATH_BYTES = 4096, MAX_FORMATS = 32 };

static const char default_formats[] = "dot,svg,graphml,jsonl";

/** A build under way. */
typedef struct building {
    const rel_arguments *arguments;
    const char *file; /**< the only one to write, or NULL for those of a folder */
    const rel_exporter *formats[MAX_FORMATS + 1];
    rel_export_options choices;
    rel_records records; /**< of all documents so far */
    size_t stale_count;
    bool lacks_picture;
} building;

/** Split --formats at its commas. */
static bool choose_formats(building *build, relata_error *err)
{
    const char *list = build->arguments->formats ? build->arguments->formats : default_formats;
    size_t count = 0;
    while (*list) {
        char name[32];
        size_t size = strcspn(list, ",");
        snprintf(name, sizeof name, "%.*s", (int)size, list);
        if (count == MAX_FORMATS)
            return rel_fail(err, RELATA_USAGE, "more than %d formats", MAX_FORMATS);
        if (size && !(build->formats[count++] = rel_output_format(name, err)))
            return false;
        list += size + (list[size] == ',');
    }
    return true;
}

static bool make_folder(const char *path, relata_error *err)
{
    if (mkdir(path, 0777) == 0 || errno == EEXIST)
        return true;
    return rel_fail(err, RELATA_IO, "cannot make the folder '%s': %s", path, strerror(errno));
}

/** Whether -o is one file: a path with the extension of a format that is no folder. */
static bool chooses_file(building *build)
{
    const rel_arguments *arguments = build->arguments;
    struct stat there;
    if (arguments->formats || arguments->each || arguments->diff)
        return false;
    const rel_exporter *format = rel_output_format_of_path(arguments->output);
    if (!format || (stat(arguments->output, &there) == 0 && S_ISDIR(there.st_mode)))
        return false;
    build->formats[0] = format;
    build->file = arguments->output;
    return true;
}

/** Set what is written, and make the folder for it. */
static bool choose_files(building *build, relata_error *err)
{
    const rel_arguments *arguments = build->arguments;
    if (!arguments->output)
        return rel_fail(err, RELATA_USAGE, "say with -o which folder or file to write");
    return chooses_file(build) ||
           (choose_formats(build, err) && (rel_output_is_check(arguments) || arguments->diff ||
                                           make_folder(arguments->output, err)));
}

/** Say which file --check found stale. */
static void tell_stale(building *build, const char *path)
{
    build->stale_count++;
    printf("%s is stale\n", path);
}

/** Write or check one file. A picture that cannot be laid out does not keep the others back. */
static bool put_file(building *build, const relata_graph *graph, const rel_exporter *exporter,
                     const char *path, relata_error *err)
{
    bool is_fresh = false;
    if (rel_output_is_check(build->arguments)) {
        if (!rel_output_is_fresh(graph, exporter, &build->choices, path,
                                 build->arguments->check_bytes, &is_fresh, err))
            return false;
        if (!is_fresh)
            tell_stale(build, path);
        return true;
    }
    if (rel_output_write(graph, exporter, &build->choices, path, err))
        return true;
    if (!err || err->code != RELATA_LAYOUT)
        return false;
    rel_report(err);
    *err = (relata_error){0};
    build->lacks_picture = true;
    return true;
}

static bool put_graph(building *build, const relata_graph *graph, const char *name,
                      relata_error *err)
{
    char path[MAX_PATH_BYTES];
    if (build->file)
        return put_file(build, graph, build->formats[0], build->file, err);
    for (const rel_exporter *const *each = build->formats; *each; each++) {
        int size = snprintf(path, sizeof path, "%s/%s.%s", build->arguments->output, name,
                            (*each)->extension);
        if (size < 0 || (size_t)size >= sizeof path)
            return rel_fail(err, RELATA_UNSUPPORTED, "the name '%.100s…' is too long", name);
        if (!put_file(build, graph, *each, path, err))
            return false;
    }
    return true;
}

/** Print what changed from the graph that was written before, and count it as stale. */
static bool print_changes(building *build, const relata_graph *graph, const char *name,
                          relata_error *err)
{
    char path[MAX_PATH_BYTES];
    rel_arena arena = {0};
    rel_diff diff;
    const rel_diff_exporter *exporter = rel_diff_exporter_find("text", NULL);
    snprintf(path, sizeof path, "%s/%s.jsonl", build->arguments->output, name);
    relata_graph *older = rel_graph_read_as(path, NULL, name, err);
    bool ok =
        older && rel_diff_make(rel_graph_facts(older), rel_graph_facts(graph), &arena, &diff, err);
    if (ok) {
        rel_writer out = rel_writer_to_stream(stdout);
        ok = exporter->write(&diff, &build->choices, &out, err);
        ok = rel_writer_finish(&out, ok ? err : NULL) && ok;
        build->stale_count += rel_diff_has_changes(&diff);
    }
    rel_arena_clear(&arena);
    relata_graph_free(older);
    return ok;
}

/** Make and write the graph of `records`, which are empty afterwards. */
static bool put_records(building *build, rel_records *records, const char *name, relata_error *err)
{
    relata_merge_options options = rel_session_merge_options(build->arguments);
    options.name = name;
    rel_subject subject = {0};
    relata_graph *graph = rel_graph_of_records(records, &options, err);
    bool ok = graph && rel_session_select(build->arguments, graph, &subject, err);
    if (ok && (rel_output_is_check(build->arguments) || !build->arguments->diff))
        ok = put_graph(build, subject.graph, name, err);
    if (ok && build->arguments->diff)
        ok = print_changes(build, subject.graph, name, err);
    rel_subject_clear(&subject);
    return ok;
}

/** The files of one document are called after it: "2016-12-08-china-daily.txt" without ".txt". */
static bool name_document(const rel_records *records, rel_arena *arena, rel_text *ret,
                          relata_error *err)
{
    char stem[256], id[512];
    rel_text document = records->source_count ? records->sources[0].id : REL_TEXT("document");
    snprintf(id, sizeof id, "%.*s", REL_TEXT_ARGS(document));
    rel_output_stem(id, stem, sizeof stem);
    *ret = rel_slug(rel_text_of(stem), arena, err);
    return ret->bytes != NULL;
}

/** Make and write the graph of one document. */
static bool put_document(building *build, const rel_records *records, relata_error *err)
{
    rel_arena arena = {0};
    rel_text name = {0};
    rel_records copy = {0};
    bool ok = name_document(records, &arena, &name, err) &&
              rel_records_append(&copy, records, err) && put_records(build, &copy, name.bytes, err);
    rel_records_clear(&copy);
    rel_arena_clear(&arena);
    return ok;
}

static bool take_document(void *context, const rel_records *records, rel_text lines,
                          relata_error *err)
{
    building *build = context;
    (void)lines;
    return rel_records_append(&build->records, records, err) &&
           (!build->arguments->each || put_document(build, records, err));
}

static rel_exit status_of(const building *build, const relata_engine *engine)
{
    if (build->stale_count)
        return REL_EXIT_DIFFERENT;
    return build->lacks_picture ? REL_EXIT_NO_PICTURE : rel_session_status(engine);
}

static rel_exit run_build(const rel_arguments *arguments)
{
    relata_error err = {0};
    building build = {.arguments = arguments, .choices = rel_output_options(arguments)};
    char name[256] = "relata";
    if (!choose_files(&build, &err))
        return rel_report(&err);
    if (build.file)
        rel_output_stem(build.file, name, sizeof name);
    relata_engine *engine = rel_session_engine(arguments, &err);
    rel_taker taker = {.take = take_document, .context = &build};
    bool ok = engine &&
              rel_engine_run(engine, rel_session_inputs(arguments),
                             rel_session_input_count(arguments), &taker, &err) &&
              put_records(&build, &build.records, arguments->name ? arguments->name : name, &err);
    rel_report_done();
    rel_exit status = ok ? status_of(&build, engine) : rel_report(&err);
    rel_records_clear(&build.records);
    relata_engine_free(engine);
    return status;
}

static const rel_option build_options[] = {
    {"output", 'o', REL_OPTION_FILE, "DIR", "Folder for the files, or one file such as graph.svg",
     offsetof(rel_arguments, output)},
    {"name", 0, REL_OPTION_TEXT, "NAME", "Name of the graph and its files (default: relata)",
     offsetof(rel_arguments, name)},
    {"formats", 0, REL_OPTION_TEXT, "LIST", "Formats, with commas (default: dot,svg,graphml,jsonl)",
     offsetof(rel_arguments, formats)},
    {"each", 0, REL_OPTION_FLAG, NULL, "Also write one graph for each document",
     offsetof(rel_arguments, each)},
    {"diff", 0, REL_OPTION_FLAG, NULL, "Write nothing; say what changed from DIR/NAME.jsonl",
     offsetof(rel_arguments, diff)},
    {NULL, 0, REL_OPTION_FLAG, NULL, NULL, 0},
};

static const rel_option *const options[] = {
    build_options,           rel_check_options,   rel_engine_options, rel_merge_options,
    rel_export_option_table, rel_picture_options, rel_select_options, NULL};

const rel_verb rel_build_verb = {
    .name = "build",
    .operands = "INPUT… -o DIR",
    .summary = "Read documents and write one graph of all that they say",
    .details =
        "Reads text, HTML and JSON Lines of documents, and writes the graph as DIR/NAME.dot, "
        "DIR/NAME.svg\nand so on; '-o graph.svg' writes that one. The same documents give the same "
        "bytes, whatever their "
        "order and the number of threads.",
    .options = options,
    .most_operands = REL_NO_LIMIT,
    .run = run_build,
};
