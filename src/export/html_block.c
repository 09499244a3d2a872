#include "export/html_block.h"

#include <zlib.h>

#include "base/base64.h"
#include "base/memory.h"

/* JSON has no '<' outside of strings. */
static void put_guarded(rel_writer *out, rel_text json)
{
    for (size_t i = 0; i < json.size; i++)
        if (json.bytes[i] == '<')
            rel_put_string(out, "\\u003c");
        else
            rel_put_char(out, json.bytes[i]);
}

static bool put_packed(rel_writer *out, rel_text text, relata_error *err)
{
    uLongf size = compressBound((uLong)text.size);
    char *packed = rel_malloc(size);
    if (!packed || compress2((Bytef *)packed, &size, (const Bytef *)text.bytes, (uLong)text.size,
                             Z_BEST_COMPRESSION) != Z_OK) {
        rel_free(packed);
        return rel_fail_memory(err);
    }
    rel_put_base64(out, (rel_text){packed, size});
    rel_free(packed);
    return true;
}

bool rel_html_put_block(rel_writer *out, const char *id, rel_text text, rel_html_packing packing,
                        relata_error *err)
{
    bool ok = true;
    rel_put_format(out, "<script type=\"application/%s\" id=\"%s\">",
                   packing == REL_HTML_PLAIN ? "json" : "zlib", id);
    if (packing == REL_HTML_PLAIN)
        put_guarded(out, text);
    else
        ok = put_packed(out, text, err);
    rel_put_string(out, "</script>\n");
    return ok;
}
