/*
 * A reader looks at the first bytes of its file and knows the format. Text and HTML are one
 * document, read whole; of JSON Lines only one line at a time is in memory.
 */
#include "read/read.h"

#include "base/array.h"
#include "base/memory.h"
#include "read/formats.h"
#include "read/stream.h"

enum { MIB = 1024 * 1024, LOOK = 64 * 1024 };

struct rel_reader {
    const char *path, *name;
    rel_stream *stream;
    rel_format format;
    rel_text chunk; /* what the stream gave and nobody has taken */
    char *bytes;    /* the line or file that is being gathered */
    size_t size, capacity;
    unsigned line;
    bool is_at_end;
};

rel_reader *rel_reader_open(const rel_input *input, relata_error *err)
{
    rel_reader *reader = rel_calloc(1, sizeof *reader);
    if (!reader) {
        rel_fail_memory(err);
        return NULL;
    }
    reader->path = input->path;
    reader->name = input->name;
    reader->stream = rel_stream_open(input->path, err);
    bool ok = reader->stream != NULL;
    if (ok) {
        rel_text beginning = rel_stream_peek(reader->stream);
        reader->format = rel_format_of(beginning);
        if (!beginning.size)
            ok = rel_fail(err, RELATA_SYNTAX, "'%s' is empty", input->path);
        else if (reader->format == REL_FORMAT_BINARY)
            ok = rel_fail(err, RELATA_UNSUPPORTED, "'%s' is not text", input->path);
    }
    if (!ok) {
        rel_reader_close(reader);
        return NULL;
    }
    return reader;
}

void rel_reader_close(rel_reader *reader)
{
    if (!reader)
        return;
    rel_stream_close(reader->stream);
    rel_free(reader->bytes);
    rel_free(reader);
}

static bool gather(rel_reader *reader, rel_text bytes, relata_error *err)
{
    const size_t limit = (size_t)REL_DOCUMENT_MAX_MIB * MIB;
    if (reader->size + bytes.size > limit)
        return rel_fail(err, RELATA_UNSUPPORTED, "'%s' has a document larger than %d MiB",
                        reader->path, REL_DOCUMENT_MAX_MIB);
    if (!rel_array_grow(&reader->bytes, &reader->capacity, reader->size + bytes.size + 1, 1, err))
        return false;
    if (bytes.size)
        memcpy(reader->bytes + reader->size, bytes.bytes, bytes.size);
    reader->size += bytes.size;
    return true;
}

static bool need_chunk(rel_reader *reader, relata_error *err)
{
    if (reader->chunk.size || reader->is_at_end)
        return true;
    if (!rel_stream_read(reader->stream, &reader->chunk, err)) {
        reader->is_at_end = true;
        return false;
    }
    reader->is_at_end = reader->chunk.size == 0;
    return true;
}

/** Gather all that is left of the file. */
static bool gather_file(rel_reader *reader, relata_error *err)
{
    for (;;) {
        if (!need_chunk(reader, err))
            return false;
        if (reader->is_at_end)
            return true;
        if (!gather(reader, reader->chunk, err))
            return false;
        reader->chunk = (rel_text){0};
    }
}

/** Gather up to the end of the line; sets whether there was one at all. */
static bool gather_line(rel_reader *reader, bool *ret_found, relata_error *err)
{
    reader->size = 0;
    *ret_found = false;
    for (bool is_whole = false; !is_whole;) {
        if (!need_chunk(reader, err))
            return false;
        if (reader->is_at_end)
            break;
        rel_text chunk = reader->chunk;
        const char *feed = memchr(chunk.bytes, '\n', chunk.size);
        size_t size = feed ? (size_t)(feed - chunk.bytes) : chunk.size;
        size_t used = feed ? size + 1 : size;
        is_whole = feed != NULL;
        *ret_found = true;
        reader->chunk = rel_text_slice(chunk, used, chunk.size - used);
        if (!gather(reader, rel_text_slice(chunk, 0, size), err)) {
            reader->is_at_end = true;
            return false;
        }
    }
    reader->line += *ret_found;
    return true;
}

static rel_read_result next_record(rel_reader *reader, rel_arena *arena, rel_document *ret,
                                   relata_error *err)
{
    for (;;) {
        bool found;
        if (!gather_line(reader, &found, err))
            return REL_READ_FAILED;
        if (!found)
            return REL_READ_END;
        rel_text line = {reader->bytes, reader->size};
        if (reader->line == 1 && rel_text_starts(line, REL_TEXT("\xEF\xBB\xBF")))
            line = rel_text_slice(line, 3, line.size - 3);
        line = rel_text_trim(line);
        if (line.size)
            return rel_read_record(line, reader->path, reader->name, reader->line, arena, ret, err)
                       ? REL_READ_DOCUMENT
                       : REL_READ_FAILED;
    }
}

static bool read_content(rel_text content, const char *name, rel_format format, rel_arena *arena,
                         rel_document *ret, relata_error *err)
{
    rel_document document = {.original = content};
    document.id = rel_arena_copy(arena, rel_text_of(name));
    if (!document.id.bytes)
        return rel_fail_memory(err);
    bool ok = format == REL_FORMAT_HTML ? rel_read_html(&document, arena, err)
                                        : rel_read_plain(&document, arena, err);
    if (ok)
        *ret = document;
    return ok;
}

static rel_read_result next_file(rel_reader *reader, rel_arena *arena, rel_document *ret,
                                 relata_error *err)
{
    if (reader->is_at_end)
        return REL_READ_END;
    bool ok = gather_file(reader, err);
    reader->is_at_end = true;
    rel_text content = {reader->bytes, reader->size};
    if (ok && content.size && memchr(content.bytes, '\0', content.size))
        ok = rel_fail(err, RELATA_UNSUPPORTED, "'%s' is not text", reader->path);
    if (ok && !rel_text_trim(content).size)
        ok = rel_fail(err, RELATA_SYNTAX, "'%s' has no text", reader->path);
    if (ok) {
        content = rel_arena_copy(arena, content);
        ok = content.bytes || rel_fail_memory(err);
    }
    rel_free(reader->bytes);
    reader->bytes = NULL;
    reader->size = reader->capacity = 0;
    ok = ok && read_content(content, reader->name, reader->format, arena, ret, err);
    return ok ? REL_READ_DOCUMENT : REL_READ_FAILED;
}

rel_read_result rel_reader_next(rel_reader *reader, rel_arena *arena, rel_document *ret,
                                relata_error *err)
{
    return reader->format == REL_FORMAT_JSONL ? next_record(reader, arena, ret, err)
                                              : next_file(reader, arena, ret, err);
}

bool rel_read_text(rel_text content, const char *name, rel_arena *arena, rel_document *ret,
                   relata_error *err)
{
    rel_text beginning = rel_text_slice(content, 0, content.size < LOOK ? content.size : LOOK);
    rel_format format = rel_format_of(beginning);
    return read_content(content, name, format, arena, ret, err);
}
