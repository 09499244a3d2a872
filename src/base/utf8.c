#include "base/utf8.h"

/* The ranges of a second byte narrow for these leads: overlong forms, surrogates, > U+10FFFF. */
static bool second_byte_fits(unsigned char lead, unsigned char second)
{
    switch (lead) {
    case 0xE0: return second >= 0xA0 && second <= 0xBF;
    case 0xED: return second >= 0x80 && second <= 0x9F;
    case 0xF0: return second >= 0x90 && second <= 0xBF;
    case 0xF4: return second >= 0x80 && second <= 0x8F;
    default: return second >= 0x80 && second <= 0xBF;
    }
}

static size_t length_by_lead(unsigned char lead)
{
    if (lead < 0x80)
        return 1;
    if (lead >= 0xC2 && lead <= 0xDF)
        return 2;
    if (lead >= 0xE0 && lead <= 0xEF)
        return 3;
    return lead >= 0xF0 && lead <= 0xF4 ? 4 : 0;
}

uint32_t rel_utf8_decode(rel_text text, size_t at, size_t *ret_size)
{
    const unsigned char *bytes = (const unsigned char *)text.bytes + at;
    size_t left = text.size - at;
    size_t length = length_by_lead(bytes[0]);
    *ret_size = 1;
    if (length == 1)
        return bytes[0];
    if (length == 0)
        return REL_UTF8_REPLACEMENT;

    uint32_t code_point = bytes[0] & (0xFFU >> (length + 1));
    for (size_t i = 1; i < length; i++) {
        bool fits =
            i < left && (i == 1 ? second_byte_fits(bytes[0], bytes[1]) : (bytes[i] & 0xC0) == 0x80);
        if (!fits)
            return REL_UTF8_REPLACEMENT;
        code_point = code_point << 6 | (bytes[i] & 0x3FU);
        *ret_size = i + 1;
    }
    return code_point;
}

size_t rel_utf8_encode(uint32_t code_point, char *ret)
{
    if (code_point < 0x80) {
        ret[0] = (char)code_point;
        return 1;
    }
    if (code_point < 0x800) {
        ret[0] = (char)(0xC0 | code_point >> 6);
        ret[1] = (char)(0x80 | (code_point & 0x3F));
        return 2;
    }
    if (code_point < 0x10000) {
        ret[0] = (char)(0xE0 | code_point >> 12);
        ret[1] = (char)(0x80 | (code_point >> 6 & 0x3F));
        ret[2] = (char)(0x80 | (code_point & 0x3F));
        return 3;
    }
    ret[0] = (char)(0xF0 | code_point >> 18);
    ret[1] = (char)(0x80 | (code_point >> 12 & 0x3F));
    ret[2] = (char)(0x80 | (code_point >> 6 & 0x3F));
    ret[3] = (char)(0x80 | (code_point & 0x3F));
    return 4;
}

bool rel_utf8_is_valid(rel_text text)
{
    for (size_t at = 0, size; at < text.size; at += size)
        if (rel_utf8_decode(text, at, &size) == REL_UTF8_REPLACEMENT && size < 3)
            return false;
    return true;
}

size_t rel_utf8_count(rel_text text)
{
    size_t count = 0;
    for (size_t at = 0, size; at < text.size; at += size) {
        rel_utf8_decode(text, at, &size);
        count++;
    }
    return count;
}

bool rel_utf8_is_upper(uint32_t c)
{
    if (c < 0x80)
        return c >= 'A' && c <= 'Z';
    if (c <= 0xFF)
        return c >= 0xC0 && c <= 0xDE && c != 0xD7;
    /* Latin Extended-A alternates upper and lower; the parity flips at these two points. */
    if (c <= 0x137 || (c >= 0x14A && c <= 0x177))
        return (c & 1) == 0;
    if (c <= 0x148 || (c >= 0x179 && c <= 0x17E))
        return (c & 1) == 1;
    if (c >= 0x1E00 && c <= 0x1EFF)
        return (c & 1) == 0;
    return c == 0x178 || (c >= 0x391 && c <= 0x3A9) || (c >= 0x400 && c <= 0x42F);
}

bool rel_utf8_is_letter(uint32_t c)
{
    if (c < 0x80)
        return rel_ascii_is_letter((char)c);
    if (c < 0xC0)
        return c == 0xAA || c == 0xB5 || c == 0xBA;
    if (c == 0xD7 || c == 0xF7)
        return false;
    if (c < 0x2000)
        return true;
    /* General punctuation up to the CJK symbols, then private use and specials, hold no letters. */
    if (c <= 0x2BFF || (c >= 0x3000 && c <= 0x3004) || (c >= 0x3008 && c <= 0x3020))
        return false;
    return !(c >= 0xD800 && c <= 0xF8FF) && !(c >= 0xFE10 && c <= 0xFE6F) &&
           !(c >= 0xFF00 && c <= 0xFF20) && c < 0x1F000 && c != REL_UTF8_REPLACEMENT;
}
