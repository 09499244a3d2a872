#include "read/document.h"

#include "base/array.h"
#include "read/clean.h"

uint32_t rel_document_original(const rel_document *document, uint32_t at)
{
    size_t low = 0, high = document->shift_count;
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        if (document->shifts[middle].at <= at)
            low = middle + 1;
        else
            high = middle;
    }
    if (low == 0)
        return at;
    const rel_shift *shift = &document->shifts[low - 1];
    return shift->original + (at - shift->at);
}

/** The offset behind the line that starts at `at`; `\r`, `\n` and `\r\n` end lines. */
static size_t next_line(rel_text text, size_t at, bool has_returns)
{
    if (!has_returns) {
        const char *feed = memchr(text.bytes + at, '\n', text.size - at);
        return feed ? (size_t)(feed - text.bytes) + 1 : text.size;
    }
    while (at < text.size && text.bytes[at] != '\n' && text.bytes[at] != '\r')
        at++;
    bool is_pair = at + 1 < text.size && text.bytes[at] == '\r' && text.bytes[at + 1] == '\n';
    return at == text.size ? at : at + 1 + is_pair;
}

static size_t find_lines(rel_text text, uint32_t *starts)
{
    bool has_returns = text.size && memchr(text.bytes, '\r', text.size);
    size_t count = 0, at = 0;
    do {
        if (starts)
            starts[count] = (uint32_t)at;
        count++;
        at = next_line(text, at, has_returns);
    } while (at < text.size);
    return count;
}

bool rel_document_index_lines(rel_document *document, rel_arena *arena, relata_error *err)
{
    size_t count = find_lines(document->original, NULL);
    uint32_t *starts = rel_arena_need(arena, count, sizeof *starts, err);
    if (!starts)
        return false;
    find_lines(document->original, starts);
    document->lines = starts;
    document->line_count = count;
    return true;
}

void rel_document_place(const rel_document *document, uint32_t at, uint32_t *ret_line,
                        uint32_t *ret_column)
{
    uint32_t original = rel_document_original(document, at);
    size_t low = 0, high = document->line_count;
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        if (document->lines[middle] <= original)
            low = middle + 1;
        else
            high = middle;
    }
    uint32_t start = low ? document->lines[low - 1] : 0;
    *ret_line = low ? (uint32_t)low : 1;
    *ret_column = original - start + 1;
}
