/*
 * The file is read whole; each format says whether it knows the beginning, and the first that does
 * reads it. What may be larger than memory is the exception: GraphML is read piece by piece, and
 * our own JSON Lines, from a file that can be rewound, line by line.
 */
#include "records/import/import.h"

#include <errno.h>

#include "base/array.h"
#include "base/memory.h"

enum { MAX_FILE_MIB = 4096, CHUNK = 1024 * 1024, MAX_NAMES = 256 };

const rel_importer *const rel_importers[] = {
    &rel_records_importer,     &rel_graphml_importer,
    &rel_node_link_importer,   &rel_triples_importer,
    &rel_langextract_importer, &rel_prodigy_importer,
    &rel_doccano_importer,     &rel_brat_importer,
    &rel_csv_importer,         NULL,
};

static bool recognizes_records(const char *path, rel_text content)
{
    (void)path;
    return rel_text_starts(rel_text_trim(content), REL_TEXT("{\"k\":"));
}

static bool read_records(rel_import *import)
{
    return rel_import_lines(import, import->content);
}

const rel_importer rel_records_importer = {
    .name = "jsonl",
    .summary = "JSON Lines of our own",
    .recognizes = recognizes_records,
    .read = read_records,
};

bool rel_import_lines(rel_import *import, rel_text lines)
{
    if (rel_text_trim(lines).size == 0)
        return true;
    FILE *stream = fmemopen((void *)(uintptr_t)lines.bytes, lines.size, "rb");
    if (!stream)
        return rel_fail_memory(import->err);
    bool ok = rel_records_read(stream, import->path, import->records, import->err);
    fclose(stream);
    return ok;
}

rel_text rel_import_copy(rel_import *import, rel_text text)
{
    return rel_records_clean(import->records, text, import->err);
}

static const rel_importer *find_importer(const char *from, const char *path, rel_text content)
{
    for (const rel_importer *const *each = rel_importers; *each; each++)
        if (from ? strcmp((*each)->name, from) == 0 : (*each)->recognizes(path, content))
            return *each;
    return NULL;
}

static bool fail_unknown(const char *from, const char *path, relata_error *err)
{
    char names[MAX_NAMES] = "";
    size_t size = 0;
    for (const rel_importer *const *each = rel_importers; *each && size < sizeof names; each++)
        size += (size_t)snprintf(names + size, sizeof names - size, "%s%s", size ? ", " : "",
                                 (*each)->name);
    if (from)
        return rel_fail(err, RELATA_USAGE, "no format to read is called '%s'; there are %s", from,
                        names);
    return rel_fail(err, RELATA_SYNTAX, "'%s' is of no format that can be read", path);
}

/**
 * The name of the file without folder and ending; tables that belong together, as "x-nodes.csv" and
 * "x-edges.csv" do, are one document.
 */
static rel_text document_of(const char *path)
{
    static const rel_text endings[] = {
        {"-neo4j-nodes", 12}, {"-neo4j-edges", 12},  {"-nodes", 6},    {"-edges", 6},
        {"_nodes", 6},        {"_edges", 6},         {"-entities", 9}, {"-relationships", 14},
        {"entities", 8},      {"relationships", 13}, {"nodes", 5},     {"edges", 5},
    };
    const char *slash = strrchr(path, '/');
    rel_text name = rel_text_of(slash ? slash + 1 : path);
    const char *dot = name.size ? strrchr(name.bytes, '.') : NULL;
    rel_text stem =
        dot && dot > name.bytes ? rel_text_slice(name, 0, (size_t)(dot - name.bytes)) : name;
    for (size_t i = 0; i < COUNT_OF(endings); i++)
        if (rel_text_ends(stem, endings[i])) {
            rel_text start = rel_text_slice(stem, 0, stem.size - endings[i].size);
            return start.size ? start : REL_TEXT("tables");
        }
    return rel_text_equal(name, REL_TEXT("-")) ? REL_TEXT("standard input") : name;
}

/** Add up to `most` bytes to `content`; there are none left when it has fewer than that. */
static bool read_more(FILE *stream, const char *path, size_t most, rel_memory_sink *content,
                      relata_error *err)
{
    if (!rel_array_grow(&content->bytes, &content->capacity, content->size + most + 1, 1, err))
        return false;
    content->size += fread(content->bytes + content->size, 1, most, stream);
    content->bytes[content->size] = '\0';
    return !ferror(stream) ||
           rel_fail(err, RELATA_IO, "cannot read '%s': %s", path, strerror(errno));
}

static bool read_rest(FILE *stream, const char *path, rel_memory_sink *content, relata_error *err)
{
    for (size_t before = 0; content->size - before == CHUNK;) {
        before = content->size;
        if (before > (size_t)MAX_FILE_MIB * 1024 * 1024)
            return rel_fail(err, RELATA_UNSUPPORTED, "'%s' is larger than %d MiB", path,
                            MAX_FILE_MIB);
        if (!read_more(stream, path, CHUNK, content, err))
            return false;
    }
    return true;
}

static bool run_importer(const rel_importer *importer, rel_import *import)
{
    import->document = rel_import_copy(import, document_of(import->path));
    bool ok = import->document.bytes && importer->read(import);
    rel_symbols_clear(&import->ids);
    rel_free(import->places);
    return ok;
}

/** Whether the stream begins as our own lines do and stands at its beginning again. */
static bool can_be_read_by_lines(FILE *stream, const char *path)
{
    char start[64];
    long position = ftell(stream);
    if (position < 0)
        return false;
    size_t size = fread(start, 1, sizeof start, stream);
    return fseek(stream, position, SEEK_SET) == 0 &&
           recognizes_records(path, (rel_text){start, size});
}

/** Read what begins with `content`. */
static bool read_foreign(FILE *stream, const char *from, rel_memory_sink *content,
                         rel_import *import)
{
    const rel_importer *importer =
        find_importer(from, import->path, (rel_text){content->bytes, content->size});
    bool is_piecewise = importer && importer->reads_pieces;
    if (is_piecewise)
        import->rest = stream;
    else if (!read_rest(stream, import->path, content, import->err))
        return false;
    import->content = (rel_text){content->bytes, content->size};
    if (!from && rel_text_trim(import->content).size == 0)
        return true;
    if (!is_piecewise)
        importer = find_importer(from, import->path, import->content);
    return importer ? run_importer(importer, import)
                    : fail_unknown(from, import->path, import->err);
}

bool rel_import_stream(FILE *stream, const char *path, const char *from, rel_records *records,
                       relata_error *err)
{
    relata_error ignored, *described = err ? err : &ignored;
    if (!from && can_be_read_by_lines(stream, path))
        return rel_records_read(stream, path, records, described);
    rel_memory_sink content = {0};
    rel_import import = {.path = path, .records = records, .err = described};
    bool ok = read_more(stream, path, CHUNK, &content, described) &&
              read_foreign(stream, from, &content, &import);
    rel_free(content.bytes);
    return ok;
}
