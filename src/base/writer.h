/**
 * Output that remembers its first failure.
 *
 * Writers of formats do not check each line: after a failure every call does nothing, and
 * rel_writer_finish() reports what went wrong, once.
 */
#ifndef REL_BASE_WRITER_H
#define REL_BASE_WRITER_H

#include <stdio.h>

#include "base/error.h"
#include "base/text.h"

/** Where bytes go: return false, with errno set, when they could not be taken. */
typedef bool (*rel_sink)(void *target, const char *bytes, size_t size);

typedef struct rel_writer {
    rel_sink sink;
    void *target;
    char *buffer; /**< NULL until the first byte */
    size_t used;
    int failure; /**< errno of the first failure, 0 while all is well */
} rel_writer;

/** A writer to a stream that stays the caller's to close. */
rel_writer rel_writer_to_stream(FILE *stream);

/** A writer to any sink. */
rel_writer rel_writer_to(rel_sink sink, void *target);

/** A growing block of memory to write to; release `bytes` with rel_free(). */
typedef struct rel_memory_sink {
    char *bytes;
    size_t size, capacity;
} rel_memory_sink;

/** A writer that appends to `memory`. */
rel_writer rel_writer_to_memory(rel_memory_sink *memory);

enum { REL_WRITER_BUFFER = 64 * 1024 };

/** As rel_put(), also without a buffer, with a full one, and after a failure. */
void rel_put_slowly(rel_writer *out, const char *bytes, size_t size);

/** Inline, so that what is short and its size known is copied on the spot. */
static inline void rel_put(rel_writer *out, const char *bytes, size_t size)
{
    if (!out->buffer || out->failure || size > REL_WRITER_BUFFER - out->used || size == 0) {
        rel_put_slowly(out, bytes, size);
        return;
    }
    memcpy(out->buffer + out->used, bytes, size);
    out->used += size;
}

static inline void rel_put_char(rel_writer *out, char c)
{
    rel_put(out, &c, 1);
}

static inline void rel_put_text(rel_writer *out, rel_text text)
{
    rel_put(out, text.bytes, text.size);
}

static inline void rel_put_string(rel_writer *out, const char *string)
{
    rel_put(out, string, strlen(string));
}

void rel_put_format(rel_writer *out, const char *format, ...) REL_PRINTF(2, 3);

/** A whole number in decimal. */
void rel_put_number(rel_writer *out, long long number);

/** The shortest decimal that reads back as `number`, with a point in any locale. */
void rel_put_double(rel_writer *out, double number);

/** `text` as a JSON string with its quotes (RFC 8259); non-ASCII stays as it is. */
void rel_put_json(rel_writer *out, rel_text text);

/** As rel_put_json() without the quotes, for a string that is put together from parts. */
void rel_put_json_inside(rel_writer *out, rel_text text);

/**
 * Flush and release the buffer. Call it once, whatever happened before.
 *
 * @return false with `err` set to RELATA_IO (or RELATA_NO_MEMORY) if any byte was lost.
 */
bool rel_writer_finish(rel_writer *out, relata_error *err);

#endif
