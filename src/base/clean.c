/*
 * Unit by unit: a unit is a code point, an ill-formed sequence or a pair of CR and LF, and has a
 * replacement, which nearly always is itself. ASCII goes eight bytes at a time.
 */
#include "base/clean.h"

#include "base/bits.h"

enum { BYTE_ORDER_MARK = 0xFEFF, NEXT_LINE = 0x85, LINE_SEPARATOR = 0x2028, PARAGRAPH_SEPARATOR };

static bool is_plain(uint64_t chunk)
{
    const uint64_t each = UINT64_C(0x0101010101010101), highest = each << 7;
    /* No byte has its highest bit, is below a blank, or is DEL. */
    uint64_t below_blank = chunk - each * ' ';
    uint64_t deletes = (chunk ^ each * 0x7F) - each;
    return ((chunk | below_blank | deletes) & highest) == 0;
}

static rel_unit replaced(uint32_t size, uint32_t code_point)
{
    rel_unit unit = {.size = size};
    unit.new_size = (uint32_t)rel_utf8_encode(code_point, unit.bytes);
    return unit;
}

static rel_unit control(rel_text text, size_t at)
{
    char c = text.bytes[at];
    if (c == '\r') {
        bool is_pair = at + 1 < text.size && text.bytes[at + 1] == '\n';
        return replaced(is_pair ? 2 : 1, '\n');
    }
    if (c == '\t' || c == '\n')
        return replaced(1, (uint32_t)c);
    return (rel_unit){.size = 1};
}

rel_unit rel_clean_unit(rel_text text, size_t at)
{
    unsigned char c = (unsigned char)text.bytes[at];
    if (c < ' ' || c == 0x7F)
        return control(text, at);
    size_t size;
    uint32_t code_point = rel_utf8_decode(text, at, &size);
    bool is_dropped = (code_point & 0xFFFE) == 0xFFFE || (at == 0 && code_point == BYTE_ORDER_MARK);
    if (is_dropped)
        return (rel_unit){.size = (uint32_t)size};
    bool is_blank = code_point == NEXT_LINE || code_point == LINE_SEPARATOR ||
                    code_point == PARAGRAPH_SEPARATOR;
    return replaced((uint32_t)size, is_blank ? ' ' : code_point);
}

static bool is_same(rel_text text, size_t at, const rel_unit *unit)
{
    return unit->size == unit->new_size && memcmp(text.bytes + at, unit->bytes, unit->size) == 0;
}

size_t rel_clean_skip(rel_text text, size_t at)
{
    while (at < text.size) {
        if (at + 8 <= text.size && is_plain(rel_load_8(text.bytes + at))) {
            at += 8;
            continue;
        }
        rel_unit unit = rel_clean_unit(text, at);
        if (!is_same(text, at, &unit))
            break;
        at += unit.size;
    }
    return at;
}

/** Write the cleaned text to `bytes`, or only measure it when that is NULL. */
static size_t clean(rel_text text, char *bytes)
{
    size_t size = 0;
    for (size_t at = 0; at < text.size;) {
        size_t changed = rel_clean_skip(text, at);
        if (bytes && changed > at)
            memcpy(bytes + size, text.bytes + at, changed - at);
        size += changed - at;
        if (changed == text.size)
            break;
        rel_unit unit = rel_clean_unit(text, changed);
        if (bytes)
            memcpy(bytes + size, unit.bytes, unit.new_size);
        size += unit.new_size;
        at = changed + unit.size;
    }
    return size;
}

rel_text rel_clean_copy(rel_text text, rel_arena *arena, relata_error *err)
{
    rel_text copy = {0};
    if (rel_clean_skip(text, 0) == text.size) {
        copy = rel_arena_copy(arena, text);
        if (!copy.bytes)
            rel_fail_memory(err);
        return copy;
    }
    char *bytes = rel_arena_need(arena, clean(text, NULL) + 1, 1, err);
    if (bytes)
        copy = (rel_text){bytes, clean(text, bytes)};
    return copy;
}
