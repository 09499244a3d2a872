#include "records/slug.h"

#include <inttypes.h>
#include <stdio.h>

#include "base/utf8.h"

enum { FIRST_FOLDED = 0xC0, LAST_FOLDED = 0x17F };

/* clang-format off */
/** Letters of the Latin-1 Supplement and Latin Extended-A without their marks. */
static const char folded[][3] = {
    "a", "a", "a", "a", "a", "a", "ae", "c", "e", "e", "e", "e", "i", "i", "i", "i", /* U+00C0 */
    "d", "n", "o", "o", "o", "o", "o", "", "o", "u", "u", "u", "u", "y", "th", "ss", /* U+00D0 */
    "a", "a", "a", "a", "a", "a", "ae", "c", "e", "e", "e", "e", "i", "i", "i", "i", /* U+00E0 */
    "d", "n", "o", "o", "o", "o", "o", "", "o", "u", "u", "u", "u", "y", "th", "y", /* U+00F0 */
    "a", "a", "a", "a", "a", "a", "c", "c", "c", "c", "c", "c", "c", "c", "d", "d", /* U+0100 */
    "d", "d", "e", "e", "e", "e", "e", "e", "e", "e", "e", "e", "g", "g", "g", "g", /* U+0110 */
    "g", "g", "g", "g", "h", "h", "h", "h", "i", "i", "i", "i", "i", "i", "i", "i", /* U+0120 */
    "i", "i", "ij", "ij", "j", "j", "k", "k", "k", "l", "l", "l", "l", "l", "l", "l", /* U+0130 */
    "l", "l", "l", "n", "n", "n", "n", "n", "n", "n", "n", "n", "o", "o", "o", "o", /* U+0140 */
    "o", "o", "oe", "oe", "r", "r", "r", "r", "r", "r", "s", "s", "s", "s", "s", "s", /* U+0150 */
    "s", "s", "t", "t", "t", "t", "t", "t", "u", "u", "u", "u", "u", "u", "u", "u", /* U+0160 */
    "u", "u", "u", "u", "w", "w", "y", "y", "y", "z", "z", "z", "z", "z", "z", "s", /* U+0170 */
};
/* clang-format on */

/** A slug that grows; a separator is put only once a character follows it. */
typedef struct slug_builder {
    char bytes[REL_SLUG_MAX_BYTES + 1];
    size_t size;
    bool wants_separator, is_full;
} slug_builder;

static void put_character(slug_builder *slug, char c)
{
    size_t needed = slug->wants_separator ? 2 : 1;
    if (slug->is_full || slug->size + needed > REL_SLUG_MAX_BYTES) {
        slug->is_full = true;
        return;
    }
    if (slug->wants_separator)
        slug->bytes[slug->size++] = '-';
    slug->wants_separator = false;
    slug->bytes[slug->size++] = c;
}

static bool is_apostrophe(uint32_t c)
{
    return c == '\'' || c == 0x2019 || c == 0x02BC;
}

static void put_code_point(slug_builder *slug, uint32_t c)
{
    char ascii = c < 0x80 ? rel_ascii_lower((char)c) : '\0';
    if (rel_ascii_is_lower(ascii) || rel_ascii_is_digit(ascii)) {
        put_character(slug, ascii);
    } else if (c >= FIRST_FOLDED && c <= LAST_FOLDED && folded[c - FIRST_FOLDED][0]) {
        for (const char *letter = folded[c - FIRST_FOLDED]; *letter; letter++)
            put_character(slug, *letter);
    } else if (!is_apostrophe(c)) {
        slug->wants_separator = slug->size > 0;
    }
}

rel_text rel_slug(rel_text name, rel_arena *arena, relata_error *err)
{
    slug_builder slug = {.size = 0};
    for (size_t at = 0, size; at < name.size; at += size)
        put_code_point(&slug, rel_utf8_decode(name, at, &size));
    if (slug.size == 0)
        slug.size =
            (size_t)snprintf(slug.bytes, sizeof slug.bytes, "x%016" PRIx64, rel_text_hash(name));
    rel_text copy = rel_arena_copy(arena, (rel_text){slug.bytes, slug.size});
    if (!copy.bytes)
        rel_fail_memory(err);
    return copy;
}

rel_text rel_entity_id(rel_entity_type type, rel_text name, rel_arena *arena, relata_error *err)
{
    rel_text slug = rel_slug(name, arena, err);
    if (!slug.bytes)
        return slug;
    rel_text kind = rel_entity_type_name(type);
    size_t size = kind.size + 1 + slug.size;
    char *id = rel_arena_need(arena, size + 1, 1, err);
    if (!id)
        return (rel_text){0};
    memcpy(id, kind.bytes, kind.size);
    id[kind.size] = ':';
    memcpy(id + kind.size + 1, slug.bytes, slug.size);
    return (rel_text){id, size};
}
