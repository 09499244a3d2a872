#include "base/text.h"

#include "base/utf8.h"

bool rel_text_equal_ignoring_case(rel_text a, rel_text b)
{
    if (a.size != b.size)
        return false;
    for (size_t i = 0; i < a.size; i++)
        if (rel_ascii_lower(a.bytes[i]) != rel_ascii_lower(b.bytes[i]))
            return false;
    return true;
}

rel_text rel_text_trim(rel_text text)
{
    while (text.size && rel_ascii_is_space(text.bytes[0]))
        text = rel_text_slice(text, 1, text.size - 1);
    while (text.size && rel_ascii_is_space(text.bytes[text.size - 1]))
        text.size--;
    return text;
}

uint64_t rel_text_hash(rel_text text)
{
    uint64_t hash = UINT64_C(14695981039346656037);
    for (size_t i = 0; i < text.size; i++)
        hash = (hash ^ (unsigned char)text.bytes[i]) * UINT64_C(1099511628211);
    return hash;
}

bool rel_text_contains(rel_text text, rel_text wanted)
{
    if (!wanted.size)
        return true;
    for (size_t at = 0; at + wanted.size <= text.size; at++) {
        const char *found =
            memchr(text.bytes + at, wanted.bytes[0], text.size - at - wanted.size + 1);
        if (!found)
            return false;
        if (memcmp(found, wanted.bytes, wanted.size) == 0)
            return true;
        at = (size_t)(found - text.bytes);
    }
    return false;
}
