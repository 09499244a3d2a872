/*
 * Who published an article, where and when, as by-lines and date lines say it.
 */
#include "base/utf8.h"
#include "read/dates.h"
#include "read/page.h"

enum { LONGEST_DATELINE = 100, LONGEST_SOURCE = 60 };

static rel_text field_until(rel_text *rest, char end)
{
    const char *found = rest->size ? memchr(rest->bytes, end, rest->size) : NULL;
    size_t size = found ? (size_t)(found - rest->bytes) : rest->size;
    rel_text field = rel_text_trim(rel_text_slice(*rest, 0, size));
    size_t used = found ? size + 1 : size;
    *rest = rel_text_slice(*rest, used, rest->size - used);
    return field;
}

/** What stands in the first pair of brackets. */
static rel_text in_brackets(rel_text text)
{
    const char *open = text.size ? memchr(text.bytes, '(', text.size) : NULL;
    if (!open)
        return (rel_text){0};
    rel_text rest = {open + 1, text.size - (size_t)(open + 1 - text.bytes)};
    const char *close = memchr(rest.bytes, ')', rest.size);
    return close ? (rel_text){rest.bytes, (size_t)(close - rest.bytes)} : (rel_text){0};
}

static bool is_source(rel_text text)
{
    rel_day day;
    return text.size > 1 && text.size <= LONGEST_SOURCE && rel_ascii_is_upper(text.bytes[0]) &&
           !memchr(text.bytes, ':', text.size) && !rel_day_find(text, &day) &&
           !rel_text_starts(text, REL_TEXT("By ")) && !rel_text_starts(text, REL_TEXT("BY ")) &&
           !rel_text_equal_ignoring_case(text, REL_TEXT("Updated"));
}

rel_text rel_page_source(rel_text block)
{
    const rel_text label = REL_TEXT("source:");
    rel_text bracketed = in_brackets(block), rest = block;
    if (is_source(bracketed))
        return bracketed;
    bool has_fields = block.size && memchr(block.bytes, '|', block.size);
    while (rest.size) {
        rel_text field = field_until(&rest, '|');
        bool is_labelled =
            field.size > label.size &&
            rel_text_equal_ignoring_case(rel_text_slice(field, 0, label.size), label);
        if (is_labelled)
            field = rel_text_trim(rel_text_slice(field, label.size, field.size - label.size));
        if ((has_fields || is_labelled) && is_source(field))
            return field;
    }
    return (rel_text){0};
}

/** Where a dash that ends a date line stands, and how long it is. */
static bool find_dash(rel_text text, size_t *ret_at, size_t *ret_size)
{
    static const char *const dashes[] = {"--",           "\xE2\x80\x94", "\xE2\x80\x93",
                                         "\xE2\x80\x95", "- ",           "_ "};
    for (size_t at = 1; at < text.size && at < LONGEST_DATELINE; at++)
        for (size_t i = 0; i < sizeof dashes / sizeof *dashes; i++) {
            rel_text rest = rel_text_slice(text, at, text.size - at);
            bool is_apart = text.bytes[at - 1] == ' ' || text.bytes[at - 1] == ')';
            if (rel_text_starts(rest, rel_text_of(dashes[i])) &&
                (is_apart || (unsigned char)dashes[i][0] >= 0x80)) {
                *ret_at = at;
                *ret_size = strlen(dashes[i]);
                return true;
            }
        }
    return false;
}

/** Whether all letters are capitals, of which there are at least three. */
static bool is_in_capitals(rel_text text)
{
    unsigned capitals = 0;
    for (size_t i = 0; i < text.size; i++) {
        if (rel_ascii_is_lower(text.bytes[i]))
            return false;
        capitals += rel_ascii_is_upper(text.bytes[i]);
    }
    return capitals >= 3;
}

/** "Washington", "Sao Paulo, Brazil": words with capitals, up to a bracket or a date. */
static bool is_place(rel_text text)
{
    bool at_start = true;
    unsigned words = 0;
    for (size_t i = 0; i < text.size; i++) {
        char c = text.bytes[i];
        if (at_start && rel_ascii_is_lower(c))
            return false;
        words += at_start && rel_ascii_is_letter(c);
        at_start = strchr(" /-.,'", c) != NULL;
        if (!at_start && !rel_ascii_is_letter(c) && (unsigned char)c < 0x80)
            return false;
    }
    return words >= 1 && words <= 6;
}

/** Whether the text after the dash begins as a sentence. */
static bool begins_sentence(rel_text text)
{
    text = rel_text_trim(text);
    return text.size && (rel_ascii_is_upper(text.bytes[0]) || rel_ascii_is_digit(text.bytes[0]) ||
                         strchr("\"'(", text.bytes[0]) || (unsigned char)text.bytes[0] >= 0x80);
}

bool rel_page_read_dateline(rel_text paragraph, rel_dateline *ret)
{
    size_t at, size;
    rel_day day;
    if (!find_dash(paragraph, &at, &size))
        return false;
    rel_text head = rel_text_slice(paragraph, 0, at);
    rel_text tail = rel_text_slice(paragraph, at + size, paragraph.size - at - size);
    rel_dateline line = {.source = in_brackets(head), .end = at + size};
    rel_text place = line.source.size
                         ? rel_text_slice(head, 0, (size_t)(line.source.bytes - 1 - head.bytes))
                         : head;
    if (rel_day_find(place, &day)) {
        line.date = rel_text_slice(place, day.start, day.end - day.start);
        place = rel_text_slice(place, 0, day.start);
    }
    place = rel_text_trim(place);
    while (place.size && strchr(",. ", place.bytes[place.size - 1]))
        place.size--;
    line.place = place;
    bool is_credited = line.source.size || line.date.size;
    if (!is_place(place) || !(is_credited || is_in_capitals(place)) || !begins_sentence(tail))
        return false;
    while (line.end < paragraph.size && rel_ascii_is_space(paragraph.bytes[line.end]))
        line.end++;
    *ret = line;
    return true;
}
