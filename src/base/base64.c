#include "base/base64.h"

static void put_group(rel_writer *out, const unsigned char *bytes, size_t size)
{
    static const char digits[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    unsigned group = 0;
    for (size_t i = 0; i < 3; i++)
        group = group << 8 | (i < size ? bytes[i] : 0U);
    for (size_t i = 0; i < 4; i++)
        rel_put_char(out, i <= size ? digits[group >> (18 - 6 * i) & 63] : '=');
}

void rel_put_base64(rel_writer *out, rel_text bytes)
{
    for (size_t i = 0; i < bytes.size; i += 3)
        put_group(out, (const unsigned char *)bytes.bytes + i,
                  bytes.size - i < 3 ? bytes.size - i : 3);
}
