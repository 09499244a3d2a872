#include "read/formats.h"

#include "base/utf8.h"
#include "read/clean.h"
#include "read/dates.h"
#include "read/plain.h"

enum { MAX_CONTROL_SHARE = 20 }; /* one of so many bytes */

static rel_text without_bom(rel_text text)
{
    if (rel_text_starts(text, REL_TEXT("\xEF\xBB\xBF")))
        text = rel_text_slice(text, 3, text.size - 3);
    return rel_text_trim(text);
}

static bool is_binary(rel_text text)
{
    if (text.size && memchr(text.bytes, '\0', text.size))
        return true;
    size_t controls = 0;
    for (size_t i = 0; i < text.size; i++) {
        unsigned char c = (unsigned char)text.bytes[i];
        controls += c < ' ' && !rel_ascii_is_space((char)c);
    }
    return controls * MAX_CONTROL_SHARE > text.size;
}

/** `{"` with white space before and between. */
static bool is_object(rel_text text)
{
    if (!text.size || text.bytes[0] != '{')
        return false;
    text = rel_text_trim(rel_text_slice(text, 1, text.size - 1));
    return text.size && (text.bytes[0] == '"' || text.bytes[0] == '}');
}

/** Whether it begins with a tag, or has tags within that only HTML has. */
static bool is_html(rel_text text)
{
    static const char *const tags[] = {"</p>", "</em>", "</b>",  "</i>",   "</strong>",
                                       "</a>", "<br>",  "<br/>", "<br />", "</div>"};
    if (text.size > 1 && text.bytes[0] == '<' &&
        (rel_ascii_is_letter(text.bytes[1]) || text.bytes[1] == '!' || text.bytes[1] == '?'))
        return true;
    for (size_t at = 0; at < text.size; at++) {
        const char *open = memchr(text.bytes + at, '<', text.size - at);
        if (!open)
            return false;
        at = (size_t)(open - text.bytes);
        rel_text rest = rel_text_slice(text, at, text.size - at);
        for (size_t i = 0; i < sizeof tags / sizeof *tags; i++) {
            size_t size = strlen(tags[i]);
            if (rest.size >= size && rel_text_equal_ignoring_case(rel_text_slice(rest, 0, size),
                                                                  (rel_text){tags[i], size}))
                return true;
        }
    }
    return false;
}

rel_format rel_format_of(rel_text beginning)
{
    if (is_binary(beginning))
        return REL_FORMAT_BINARY;
    rel_text text = without_bom(beginning);
    if (is_object(text))
        return REL_FORMAT_JSONL;
    return is_html(text) ? REL_FORMAT_HTML : REL_FORMAT_TEXT;
}

bool rel_read_plain(rel_document *document, rel_arena *arena, relata_error *err)
{
    return rel_clean(document, arena, err) && rel_document_index_lines(document, arena, err) &&
           rel_find_blocks(document, arena, err);
}

static bool is_month_or_year(rel_text date)
{
    if (date.size != 4 && date.size != 7)
        return false;
    for (size_t i = 0; i < date.size; i++)
        if (i == 4 ? date.bytes[i] != '-' : !rel_ascii_is_digit(date.bytes[i]))
            return false;
    return true;
}

rel_text rel_normal_date(rel_text date, rel_arena *arena)
{
    rel_day day;
    if (rel_day_find(date, &day))
        return rel_day_text(&day, arena);
    return is_month_or_year(date) ? rel_arena_copy(arena, date) : (rel_text){0};
}
