/*
 * The file is read in chunks. An unpacker turns packed chunks into plain ones; a plain file has the
 * one that does nothing. The first plain chunk is made when the stream is opened, so that its
 * reader can look at it.
 */
#include "read/stream.h"

#include <errno.h>
#include <stdio.h>
#include <zlib.h>
#include <zstd.h>

#include "base/memory.h"

enum { CHUNK = 64 * 1024 };

/** Turn packed bytes into plain ones. */
typedef struct unpacker {
    const char *name;
    bool (*begin)(rel_stream *stream);
    /** Unpack some of `packed` into `plain`; false when the bytes make no sense. */
    bool (*step)(rel_stream *stream);
    void (*end)(rel_stream *stream);
} unpacker;

struct rel_stream {
    FILE *file;
    const char *path;
    const unpacker *unpacker;
    z_stream inflater;
    ZSTD_DStream *decoder;
    bool is_at_end;     /* of the file */
    bool is_unfinished; /* the packed bytes so far end in the middle of something */
    bool has_pending;   /* `plain` has not been handed out yet */
    size_t packed_used, packed_size;
    size_t plain_size;
    char packed[CHUNK], plain[CHUNK];
};

static bool begin_nothing(rel_stream *stream)
{
    (void)stream;
    return true;
}

static bool copy_plain(rel_stream *stream)
{
    stream->plain_size = stream->packed_size - stream->packed_used;
    memcpy(stream->plain, stream->packed + stream->packed_used, stream->plain_size);
    stream->packed_used = stream->packed_size;
    return true;
}

static void end_nothing(rel_stream *stream)
{
    (void)stream;
}

static bool begin_gzip(rel_stream *stream)
{
    return inflateInit2(&stream->inflater, 15 + 16) == Z_OK;
}

static bool step_gzip(rel_stream *stream)
{
    z_stream *inflater = &stream->inflater;
    inflater->next_in = (unsigned char *)stream->packed + stream->packed_used;
    inflater->avail_in = (unsigned)(stream->packed_size - stream->packed_used);
    inflater->next_out = (unsigned char *)stream->plain;
    inflater->avail_out = CHUNK;
    int status = inflate(inflater, Z_NO_FLUSH);
    stream->packed_used = stream->packed_size - inflater->avail_in;
    stream->plain_size = CHUNK - inflater->avail_out;
    stream->is_unfinished = status != Z_STREAM_END;
    /* Files of several members are common: logs are appended to. */
    if (status == Z_STREAM_END)
        return inflateReset(inflater) == Z_OK;
    return status == Z_OK || status == Z_BUF_ERROR;
}

static void end_gzip(rel_stream *stream)
{
    inflateEnd(&stream->inflater);
}

static bool begin_zstd(rel_stream *stream)
{
    stream->decoder = ZSTD_createDStream();
    return stream->decoder != NULL;
}

static bool step_zstd(rel_stream *stream)
{
    ZSTD_inBuffer in = {stream->packed, stream->packed_size, stream->packed_used};
    ZSTD_outBuffer out = {stream->plain, CHUNK, 0};
    size_t status = ZSTD_decompressStream(stream->decoder, &out, &in);
    stream->packed_used = in.pos;
    stream->plain_size = out.pos;
    stream->is_unfinished = status != 0;
    return !ZSTD_isError(status);
}

static void end_zstd(rel_stream *stream)
{
    ZSTD_freeDStream(stream->decoder);
}

static const unpacker plain_unpacker = {"plain", begin_nothing, copy_plain, end_nothing};
static const unpacker gzip_unpacker = {"gzip", begin_gzip, step_gzip, end_gzip};
static const unpacker zstd_unpacker = {"zstd", begin_zstd, step_zstd, end_zstd};

static const unpacker *unpacker_for(const rel_stream *stream)
{
    if (stream->packed_size >= 3 && memcmp(stream->packed, "\x1F\x8B\x08", 3) == 0)
        return &gzip_unpacker;
    if (stream->packed_size >= 4 && memcmp(stream->packed, "\x28\xB5\x2F\xFD", 4) == 0)
        return &zstd_unpacker;
    return &plain_unpacker;
}

static bool fill_packed(rel_stream *stream, relata_error *err)
{
    stream->packed_used = 0;
    stream->packed_size = fread(stream->packed, 1, CHUNK, stream->file);
    if (ferror(stream->file))
        return rel_fail(err, RELATA_IO, "cannot read '%s': %s", stream->path, strerror(errno));
    stream->is_at_end = stream->packed_size < CHUNK;
    return true;
}

/** Make the next plain chunk, which stays empty only at the end. */
static bool fill_plain(rel_stream *stream, relata_error *err)
{
    stream->plain_size = 0;
    for (;;) {
        bool has_input = stream->packed_used < stream->packed_size;
        if (!has_input && stream->is_at_end && !stream->is_unfinished)
            return true;
        if (!has_input && !stream->is_at_end && !fill_packed(stream, err))
            return false;
        bool was_at_end = stream->packed_used == stream->packed_size && stream->is_at_end;
        if (!stream->unpacker->step(stream))
            return rel_fail(err, RELATA_SYNTAX, "'%s' is not a valid %s file", stream->path,
                            stream->unpacker->name);
        if (stream->plain_size)
            return true;
        if (was_at_end && stream->is_unfinished)
            return rel_fail(err, RELATA_SYNTAX, "'%s' is cut off: its %s data has no end",
                            stream->path, stream->unpacker->name);
    }
}

static bool begin(rel_stream *stream, relata_error *err)
{
    if (!fill_packed(stream, err))
        return false;
    stream->unpacker = unpacker_for(stream);
    if (!stream->unpacker->begin(stream)) {
        stream->unpacker = NULL;
        return rel_fail_memory(err);
    }
    stream->has_pending = true;
    return fill_plain(stream, err);
}

rel_stream *rel_stream_open(const char *path, relata_error *err)
{
    rel_stream *stream = rel_calloc(1, sizeof *stream);
    if (!stream) {
        rel_fail_memory(err);
        return NULL;
    }
    stream->path = path;
    stream->file = strcmp(path, "-") == 0 ? stdin : fopen(path, "rb");
    bool ok =
        stream->file || rel_fail(err, RELATA_IO, "cannot open '%s': %s", path, strerror(errno));
    if (!ok || !begin(stream, err)) {
        rel_stream_close(stream);
        return NULL;
    }
    return stream;
}

rel_text rel_stream_peek(const rel_stream *stream)
{
    return stream->has_pending ? (rel_text){stream->plain, stream->plain_size} : (rel_text){0};
}

bool rel_stream_read(rel_stream *stream, rel_text *ret, relata_error *err)
{
    if (!stream->has_pending && !fill_plain(stream, err))
        return false;
    stream->has_pending = false;
    *ret = (rel_text){stream->plain, stream->plain_size};
    return true;
}

void rel_stream_close(rel_stream *stream)
{
    if (!stream)
        return;
    if (stream->unpacker)
        stream->unpacker->end(stream);
    if (stream->file && stream->file != stdin)
        fclose(stream->file);
    rel_free(stream);
}
