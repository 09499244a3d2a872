#include "export/svg_words.h"

#include "base/utf8.h"
#include "export/xml.h"

enum { DELETE = 0x7F, LAST_C1 = 0x9F, NO_CHARACTER = 0xFFFE };

static bool is_control(uint32_t c)
{
    return c < ' ' || (c >= DELETE && c <= LAST_C1);
}

/* XML 1.0 has no U+FFFE and U+FFFF. */
static uint32_t clean(uint32_t c)
{
    if (is_control(c))
        return ' ';
    return c == NO_CHARACTER || c == NO_CHARACTER + 1 ? REL_UTF8_REPLACEMENT : c;
}

void rel_svg_put_words(rel_writer *out, rel_text text)
{
    char bytes[REL_UTF8_MAX_BYTES];
    size_t at = 0;
    for (size_t size; at < text.size && at < REL_SVG_MOST_BYTES; at += size) {
        uint32_t c = clean(rel_utf8_decode(text, at, &size));
        rel_xml_put_escaped(out, (rel_text){bytes, rel_utf8_encode(c, bytes)});
    }
    if (at < text.size)
        rel_put_string(out, "\xE2\x80\xA6");
}

void rel_svg_put_id(rel_writer *out, rel_text id)
{
    for (size_t i = 0; i < id.size && i < REL_SVG_MOST_BYTES; i++) {
        char c = id.bytes[i];
        bool stays = rel_ascii_is_letter(c) || rel_ascii_is_digit(c) || c == '-' || c == '.';
        rel_put_char(out, stays ? c : '_');
    }
}

void rel_svg_put_relation_id(rel_writer *out, const rel_arc *arc)
{
    rel_svg_put_id(out, arc->source->id);
    rel_put_char(out, '.');
    rel_svg_put_id(out, arc->relation);
    rel_put_char(out, '.');
    rel_svg_put_id(out, rel_status_name(arc->status));
    rel_put_char(out, '.');
    rel_svg_put_id(out, arc->target->id);
}
