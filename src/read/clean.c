/*
 * Unit by unit: a unit is a code point, an ill-formed sequence or a pair of CR and LF, and has a
 * replacement, which nearly always is itself. A first pass measures, and mostly finds that there
 * is nothing to do; a second one writes. ASCII goes eight bytes at a time.
 */
#include "read/clean.h"

#include "base/array.h"
#include "base/bits.h"
#include "base/utf8.h"

enum { BYTE_ORDER_MARK = 0xFEFF, NEXT_LINE = 0x85, LINE_SEPARATOR = 0x2028, PARAGRAPH_SEPARATOR };

/** What a unit of the original becomes. */
typedef struct text_unit {
    uint32_t size, new_size; /* bytes before and after */
    char bytes[REL_UTF8_MAX_BYTES];
} text_unit;

static bool is_plain(uint64_t chunk)
{
    const uint64_t each = UINT64_C(0x0101010101010101), highest = each << 7;
    /* No byte has its highest bit, is below a blank, or is DEL. */
    uint64_t below_blank = chunk - each * ' ';
    uint64_t deletes = (chunk ^ each * 0x7F) - each;
    return ((chunk | below_blank | deletes) & highest) == 0;
}

static text_unit replaced(uint32_t size, uint32_t code_point)
{
    text_unit unit = {.size = size};
    unit.new_size = (uint32_t)rel_utf8_encode(code_point, unit.bytes);
    return unit;
}

static text_unit control(rel_text text, size_t at)
{
    char c = text.bytes[at];
    if (c == '\r') {
        bool is_pair = at + 1 < text.size && text.bytes[at + 1] == '\n';
        return replaced(is_pair ? 2 : 1, '\n');
    }
    if (c == '\t' || c == '\n')
        return replaced(1, (uint32_t)c);
    return (text_unit){.size = 1};
}

static text_unit unit_at(rel_text text, size_t at)
{
    unsigned char c = (unsigned char)text.bytes[at];
    if (c < ' ' || c == 0x7F)
        return control(text, at);
    size_t size;
    uint32_t code_point = rel_utf8_decode(text, at, &size);
    bool is_dropped = (code_point & 0xFFFE) == 0xFFFE || (at == 0 && code_point == BYTE_ORDER_MARK);
    if (is_dropped)
        return (text_unit){.size = (uint32_t)size};
    bool is_blank = code_point == NEXT_LINE || code_point == LINE_SEPARATOR ||
                    code_point == PARAGRAPH_SEPARATOR;
    return replaced((uint32_t)size, is_blank ? ' ' : code_point);
}

static bool is_same(rel_text text, size_t at, const text_unit *unit)
{
    return unit->size == unit->new_size && memcmp(text.bytes + at, unit->bytes, unit->size) == 0;
}

/** The first offset from `at` on whose unit changes, or the end. */
static size_t skip_unchanged(rel_text text, size_t at)
{
    while (at < text.size) {
        if (at + 8 <= text.size && is_plain(rel_load_8(text.bytes + at))) {
            at += 8;
            continue;
        }
        text_unit unit = unit_at(text, at);
        if (!is_same(text, at, &unit))
            break;
        at += unit.size;
    }
    return at;
}

/** A copy on the way. */
typedef struct text_cleaning {
    char *bytes; /* NULL while it is only measured */
    size_t size;
    rel_shift *shifts;
    size_t shift_count;
    int64_t delta; /* how much further the original is */
} text_cleaning;

static void copy(text_cleaning *cleaning, const char *bytes, size_t size)
{
    if (cleaning->bytes && size)
        memcpy(cleaning->bytes + cleaning->size, bytes, size);
    cleaning->size += size;
}

static void note_shift(text_cleaning *cleaning, size_t original)
{
    int64_t delta = (int64_t)original - (int64_t)cleaning->size;
    if (delta == cleaning->delta)
        return;
    cleaning->delta = delta;
    if (cleaning->shifts)
        cleaning->shifts[cleaning->shift_count] =
            (rel_shift){.at = (uint32_t)cleaning->size, .original = (uint32_t)original};
    cleaning->shift_count++;
}

static void clean_all(text_cleaning *cleaning, rel_text original)
{
    for (size_t at = 0; at < original.size;) {
        size_t changed = skip_unchanged(original, at);
        copy(cleaning, original.bytes + at, changed - at);
        at = changed;
        if (at == original.size)
            break;
        text_unit unit = unit_at(original, at);
        copy(cleaning, unit.bytes, unit.new_size);
        at += unit.size;
        note_shift(cleaning, at);
    }
}

bool rel_clean(rel_document *document, rel_arena *arena, relata_error *err)
{
    rel_text original = document->original;
    document->text = original;
    document->shifts = NULL;
    document->shift_count = 0;
    if (skip_unchanged(original, 0) == original.size)
        return true;
    text_cleaning measure = {0};
    clean_all(&measure, original);
    if (measure.size > UINT32_MAX)
        return rel_fail(err, RELATA_UNSUPPORTED, "'%.*s' is too large",
                        REL_TEXT_ARGS(document->id));
    text_cleaning write = {.bytes = rel_arena_need(arena, measure.size + 1, 1, err)};
    if (!write.bytes)
        return false;
    write.shifts = rel_arena_need(arena, measure.shift_count + 1, sizeof *write.shifts, err);
    if (!write.shifts)
        return false;
    clean_all(&write, original);
    document->text = (rel_text){write.bytes, write.size};
    document->shifts = write.shifts;
    document->shift_count = write.shift_count;
    return true;
}
