/*
 * Blank lines part paragraphs. Where lines are longer than anybody wraps them, every line is a
 * paragraph unless it goes on with a small letter; so is every indented line among others.
 */
#include "read/blocks.h"

#include "base/array.h"
#include "base/utf8.h"

enum { WIDEST_WRAPPED = 120, SMALLEST_INDENT = 2 };

/** A line without white space at its ends. */
typedef struct page_line {
    uint32_t start, end;
    uint32_t indent;
    uint32_t next; /* where the following line starts */
} page_line;

static page_line line_at(rel_text text, uint32_t start)
{
    const char *feed = memchr(text.bytes + start, '\n', text.size - start);
    uint32_t stop = feed ? (uint32_t)(feed - text.bytes) : (uint32_t)text.size;
    page_line line = {.start = start, .end = stop, .next = stop + 1};
    while (line.start < line.end && rel_ascii_is_space(text.bytes[line.start]))
        line.start++;
    while (line.end > line.start && rel_ascii_is_space(text.bytes[line.end - 1]))
        line.end--;
    line.indent = line.start - start;
    return line;
}

/** Where the lines from `start` to the next blank line end, and how long the longest is. */
static uint32_t end_of_group(rel_text text, uint32_t start, uint32_t *ret_widest)
{
    uint32_t at = start;
    *ret_widest = 0;
    while (at < text.size) {
        page_line line = line_at(text, at);
        if (line.start == line.end)
            break;
        if (line.end - line.start > *ret_widest)
            *ret_widest = line.end - line.start;
        at = line.next;
    }
    return at;
}

static bool add_group(rel_text text, uint32_t start, uint32_t end, bool is_wrapped,
                      rel_arena *arena, rel_blocks *blocks, relata_error *err)
{
    uint32_t indent = line_at(text, start).indent;
    for (uint32_t at = start; at < end;) {
        page_line line = line_at(text, at);
        bool is_alone = !is_wrapped && !rel_ascii_is_lower(text.bytes[line.start]);
        bool begins = at == start || is_alone || line.indent >= indent + SMALLEST_INDENT;
        rel_block block = {.start = line.start, .end = line.end, .kind = REL_BLOCK_BODY};
        if (!begins)
            blocks->items[blocks->count - 1].end = line.end;
        else if (!REL_PUSH_IN(arena, blocks->items, blocks->count, blocks->capacity, block, err))
            return false;
        at = line.next;
    }
    return true;
}

bool rel_split_blocks(rel_text text, rel_arena *arena, rel_blocks *blocks, relata_error *err)
{
    for (uint32_t at = 0; at < text.size;) {
        uint32_t widest, end = end_of_group(text, at, &widest);
        if (end == at) {
            at = line_at(text, at).next;
            continue;
        }
        if (!add_group(text, at, end, widest <= WIDEST_WRAPPED, arena, blocks, err))
            return false;
        at = end;
    }
    return true;
}
