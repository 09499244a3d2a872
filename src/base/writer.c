#include "base/writer.h"

#include <errno.h>
#include <stdarg.h>
#include <stdlib.h>

#include "base/array.h"
#include "base/bits.h"
#include "base/memory.h"

static bool write_to_stream(void *target, const char *bytes, size_t size)
{
    errno = 0;
    if (fwrite(bytes, 1, size, target) == size && fflush(target) == 0)
        return true;
    if (errno == 0)
        errno = EIO;
    return false;
}

static bool write_to_memory(void *target, const char *bytes, size_t size)
{
    rel_memory_sink *memory = target;
    /* One byte more, so that the content can be used as a C string. */
    if (!rel_array_grow(&memory->bytes, &memory->capacity, memory->size + size + 1, 1, NULL)) {
        errno = ENOMEM;
        return false;
    }
    memcpy(memory->bytes + memory->size, bytes, size);
    memory->size += size;
    memory->bytes[memory->size] = '\0';
    return true;
}

rel_writer rel_writer_to_stream(FILE *stream)
{
    return rel_writer_to(write_to_stream, stream);
}

rel_writer rel_writer_to(rel_sink sink, void *target)
{
    return (rel_writer){.sink = sink, .target = target};
}

rel_writer rel_writer_to_memory(rel_memory_sink *memory)
{
    return rel_writer_to(write_to_memory, memory);
}

static void fail_with(rel_writer *out, int failure)
{
    if (!out->failure)
        out->failure = failure ? failure : EIO;
}

static void drain(rel_writer *out)
{
    if (!out->failure && out->used && !out->sink(out->target, out->buffer, out->used))
        fail_with(out, errno);
    out->used = 0;
}

static void put_past_the_buffer(rel_writer *out, const char *bytes, size_t size)
{
    drain(out);
    if (size < REL_WRITER_BUFFER) {
        memcpy(out->buffer, bytes, size);
        out->used = size;
    } else if (!out->failure && !out->sink(out->target, bytes, size)) {
        fail_with(out, errno);
    }
}

void rel_put_slowly(rel_writer *out, const char *bytes, size_t size)
{
    if (out->failure || size == 0)
        return;
    if (!out->buffer && !(out->buffer = rel_malloc(REL_WRITER_BUFFER))) {
        fail_with(out, ENOMEM);
        return;
    }
    if (size > REL_WRITER_BUFFER - out->used) {
        put_past_the_buffer(out, bytes, size);
        return;
    }
    memcpy(out->buffer + out->used, bytes, size);
    out->used += size;
}

void rel_put_format(rel_writer *out, const char *format, ...)
{
    char short_form[512];
    va_list args, again;
    va_start(args, format);
    va_copy(again, args);
    int size = vsnprintf(short_form, sizeof short_form, format, args);
    va_end(args);
    if (size < 0) {
        fail_with(out, EINVAL);
    } else if ((size_t)size < sizeof short_form) {
        rel_put(out, short_form, (size_t)size);
    } else {
        char *long_form = rel_malloc((size_t)size + 1);
        if (long_form) {
            vsnprintf(long_form, (size_t)size + 1, format, again);
            rel_put(out, long_form, (size_t)size);
        } else {
            fail_with(out, ENOMEM);
        }
        rel_free(long_form);
    }
    va_end(again);
}

void rel_put_number(rel_writer *out, long long number)
{
    char digits[24];
    size_t at = sizeof digits;
    unsigned long long rest =
        number < 0 ? 0ULL - (unsigned long long)number : (unsigned long long)number;
    do {
        digits[--at] = (char)('0' + rest % 10);
        rest /= 10;
    } while (rest);
    if (number < 0)
        digits[--at] = '-';
    rel_put(out, digits + at, sizeof digits - at);
}

void rel_put_double(rel_writer *out, double number)
{
    char digits[40];
    for (int precision = 15; precision <= 17; precision++) {
        snprintf(digits, sizeof digits, "%.*g", precision, number);
        if (strtod(digits, NULL) == number)
            break;
    }
    for (char *c = digits; *c; c++)
        if (*c == ',')
            *c = '.';
    rel_put_string(out, digits);
}

static void put_json_escape(rel_writer *out, unsigned char c)
{
    static const char short_names[] = "\"\"\\\\\bb\ff\nn\rr\tt";
    for (const char *pair = short_names; *pair; pair += 2)
        if ((unsigned char)pair[0] == c) {
            rel_put_char(out, '\\');
            rel_put_char(out, pair[1]);
            return;
        }
    rel_put_format(out, "\\u%04x", c);
}

/** Whether all of eight bytes stand for themselves in JSON; when in doubt, not. */
static bool are_plain(uint64_t bytes)
{
    const uint64_t each = UINT64_C(0x0101010101010101), highest = each << 7;
    uint64_t quote = bytes ^ each * '"', backslash = bytes ^ each * '\\', del = bytes ^ each * 0x7F;
    uint64_t controls = (bytes - each * 0x20) & ~bytes;
    uint64_t zeros =
        ((quote - each) & ~quote) | ((backslash - each) & ~backslash) | ((del - each) & ~del);
    return ((controls | zeros) & highest) == 0;
}

void rel_put_json_inside(rel_writer *out, rel_text text)
{
    size_t plain = 0;
    for (size_t i = 0; i < text.size; i++) {
        while (text.size - i >= 8 && are_plain(rel_load_8(text.bytes + i)))
            i += 8;
        if (i == text.size)
            break;
        unsigned char c = (unsigned char)text.bytes[i];
        if (c >= 0x20 && c != '"' && c != '\\' && c != 0x7F)
            continue;
        rel_put(out, text.bytes + plain, i - plain);
        put_json_escape(out, c);
        plain = i + 1;
    }
    if (text.size)
        rel_put(out, text.bytes + plain, text.size - plain);
}

void rel_put_json(rel_writer *out, rel_text text)
{
    rel_put_char(out, '"');
    rel_put_json_inside(out, text);
    rel_put_char(out, '"');
}

bool rel_writer_finish(rel_writer *out, relata_error *err)
{
    drain(out);
    rel_free(out->buffer);
    out->buffer = NULL;
    if (!out->failure)
        return true;
    if (out->failure == ENOMEM)
        return rel_fail_memory(err);
    return rel_fail(err, RELATA_IO, "cannot write: %s", strerror(out->failure));
}
