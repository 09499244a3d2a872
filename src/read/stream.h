/**
 * The bytes of a file, unpacked if gzip or zstd packed them.
 *
 * Nothing outside `read/` uses this header.
 */
#ifndef REL_READ_STREAM_H
#define REL_READ_STREAM_H

#include "base/error.h"
#include "base/text.h"

typedef struct rel_stream rel_stream;

/** Open `path`; "-" is standard input. NULL with `err` set when that fails. */
rel_stream *rel_stream_open(const char *path, relata_error *err);

/** What the next read would give first, without taking it: as much as fits into a buffer. */
rel_text rel_stream_peek(const rel_stream *stream);

/**
 * The next bytes, valid until the next call; an empty text at the end.
 *
 * @return false with `err` set when the file cannot be read or unpacked
 */
bool rel_stream_read(rel_stream *stream, rel_text *ret, relata_error *err);

void rel_stream_close(rel_stream *stream);

#endif
