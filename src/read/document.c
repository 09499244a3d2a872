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

static size_t count_lines(rel_text text, uint32_t *starts)
{
    size_t count = 0;
    for (size_t at = 0; at <= text.size;) {
        if (starts)
            starts[count] = (uint32_t)at;
        count++;
        while (at < text.size && text.bytes[at] != '\n' && text.bytes[at] != '\r')
            at++;
        bool is_pair = at + 1 < text.size && text.bytes[at] == '\r' && text.bytes[at + 1] == '\n';
        at += is_pair ? 2 : 1;
    }
    return count;
}

bool rel_document_index_lines(rel_document *document, rel_arena *arena, relata_error *err)
{
    size_t count = count_lines(document->original, NULL);
    uint32_t *starts = rel_arena_need(arena, count, sizeof *starts, err);
    if (!starts)
        return false;
    count_lines(document->original, starts);
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
