/*
 * A first pass measures, and mostly finds that there is nothing to do; a second one writes, and
 * notes where the text moves away from its original.
 */
#include "read/clean.h"

#include "base/array.h"
#include "base/clean.h"

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
        size_t changed = rel_clean_skip(original, at);
        copy(cleaning, original.bytes + at, changed - at);
        at = changed;
        if (at == original.size)
            break;
        rel_unit unit = rel_clean_unit(original, at);
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
    if (rel_clean_skip(original, 0) == original.size)
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
