/*
 * Most paragraphs have no line breaks. Where there are some, either the paragraph was wrapped at a
 * width (then a line break is a blank), or its lines are lines: headings, items, rows. Wrapped
 * paragraphs are told by their shape: lines of about the same length, none beyond what a screen or
 * column holds, each too full for the first word of the next. Elsewhere a line break is taken for
 * a blank when what follows cannot begin a sentence: a small letter, a closing mark.
 */
#include "segment/lines.h"

#include "base/utf8.h"

enum {
    NARROWEST_COLUMN = 45,
    WIDEST_COLUMN = 120,
    RAGGED = 20, /* how much shorter than the longest a wrapped line may be */
    LONGEST_ROW = 200,
    LONG_ENOUGH = 40 /* a line of this length that goes on with a small letter is no item */
};

typedef struct text_line {
    uint32_t start, end; /* without white space at either end */
    uint32_t next;       /* where the following line starts */
    bool has_blank_end;  /* white space stands before the line break */
} text_line;

/** The bytes from `start` to `stop` as a line. */
static text_line trimmed_line(rel_text text, uint32_t start, uint32_t stop, uint32_t next)
{
    text_line line = {start, stop, next, false};
    while (line.start < line.end && rel_ascii_is_space(text.bytes[line.start]))
        line.start++;
    while (line.end > line.start && rel_ascii_is_space(text.bytes[line.end - 1]))
        line.end--;
    line.has_blank_end = line.end < stop;
    return line;
}

static text_line line_at(rel_text text, uint32_t start, uint32_t end)
{
    const char *feed = memchr(text.bytes + start, '\n', end - start);
    uint32_t stop = feed ? (uint32_t)(feed - text.bytes) : end;
    return trimmed_line(text, start, stop, feed ? stop + 1 : end);
}

static bool is_closing(const char *bytes, uint32_t size)
{
    return (size && strchr("\"')]", bytes[size - 1])) ||
           (size >= 3 && (memcmp(bytes + size - 3, "\xE2\x80\x9D", 3) == 0 ||
                          memcmp(bytes + size - 3, "\xE2\x80\x99", 3) == 0));
}

/** Whether the line ends with a full stop or the like, maybe inside marks. */
static bool ends_sentence(rel_text text, text_line line)
{
    const char *bytes = text.bytes + line.start;
    uint32_t size = line.end - line.start;
    for (int i = 0; i < 3 && is_closing(bytes, size); i++)
        size -= (unsigned char)bytes[size - 1] >= 0x80 ? 3 : 1;
    return size && strchr(".!?", bytes[size - 1]);
}

static uint32_t word_size(rel_text text, text_line line)
{
    uint32_t at = line.start;
    while (at < line.end && !rel_ascii_is_space(text.bytes[at]))
        at++;
    return at - line.start;
}

/** "1." "12)" "a)" "(iv)": what begins with digits, one letter or a few of "ivx" and has a stop. */
static bool starts_with_label(rel_text text, text_line line)
{
    const char *bytes = text.bytes + line.start, *end = text.bytes + line.end;
    bool has_bracket = bytes < end && *bytes == '(';
    bytes += has_bracket;
    const char *label = bytes;
    if (bytes < end && rel_ascii_is_digit(*bytes))
        while (bytes < end && bytes < label + 3 && rel_ascii_is_digit(*bytes))
            bytes++;
    else if (bytes + 1 < end && rel_ascii_is_letter(*bytes) && !rel_ascii_is_letter(bytes[1]))
        bytes++;
    else
        while (bytes < end && bytes < label + 5 && *bytes && strchr("ivx", *bytes))
            bytes++;
    if (bytes == label || bytes + 1 >= end)
        return false;
    if (*bytes == '.' && !has_bracket)
        return bytes[1] == ' ' || bytes[1] == ')' || bytes[1] == '\t';
    return *bytes == ')';
}

static bool starts_item(rel_text text, text_line line)
{
    static const char *const bullets[] = {"\xE2\x80\xA2", "\xE2\x81\x83", "\xE2\x96\xAA",
                                          "\xE2\x97\x8F", "\xE2\x97\xA6", "\xE2\x80\xA3",
                                          "* ",           "- ",           "\xE2\x80\x93 "};
    rel_text rest = rel_text_slice(text, line.start, line.end - line.start);
    bool may_be_bullet = rest.size && !rel_ascii_is_letter(rest.bytes[0]);
    for (size_t i = 0; may_be_bullet && i < sizeof bullets / sizeof *bullets; i++)
        if (rel_text_starts(rest, rel_text_of(bullets[i])))
            return true;
    return starts_with_label(text, line);
}

/** A row of a table: cells parted by tabs, bars or wide gaps, at least three of them. */
static bool is_row(rel_text text, text_line line)
{
    if (line.end - line.start > LONGEST_ROW)
        return false;
    unsigned gaps = 0;
    for (uint32_t at = line.start; at < line.end && gaps < 2; at++) {
        const char *bytes = text.bytes + at;
        bool is_wide = at + 3 <= line.end && memcmp(bytes, "   ", 3) == 0;
        gaps += *bytes == '\t' || *bytes == '|' || is_wide;
        if (is_wide)
            while (at + 1 < line.end && text.bytes[at + 1] == ' ')
                at++;
    }
    return gaps >= 2;
}

rel_pieces rel_pieces_open(rel_text text, uint32_t start, uint32_t end)
{
    rel_pieces pieces = {.text = text, .at = start, .end = end};
    if (!memchr(text.bytes + start, '\n', end - start))
        return pieces;
    pieces.has_breaks = true;
    text_line line = {0};
    uint32_t narrowest = UINT32_MAX;
    for (uint32_t at = start; at < end; at = line.next) {
        line = line_at(text, at, end);
        uint32_t width = line.end - line.start;
        if (width > pieces.widest)
            pieces.widest = width;
        if (line.next < end && width < narrowest)
            narrowest = width;
    }
    pieces.is_prose = ends_sentence(text, line);
    pieces.is_wrapped = pieces.is_prose && pieces.widest >= NARROWEST_COLUMN &&
                        pieces.widest <= WIDEST_COLUMN && narrowest + RAGGED >= pieces.widest;
    return pieces;
}

static bool runs_on(const rel_pieces *pieces, text_line line, text_line next)
{
    if (next.start == next.end || starts_item(pieces->text, next) || is_row(pieces->text, line) ||
        is_row(pieces->text, next))
        return false;
    char first = pieces->text.bytes[next.start];
    uint32_t width = line.end - line.start;
    if (strchr(".,;:!?)", first))
        return true;
    if (pieces->is_wrapped && width + 1 + word_size(pieces->text, next) > pieces->widest)
        return true;
    if (line.has_blank_end && (rel_ascii_is_lower(first) || first == '('))
        return true;
    return rel_ascii_is_lower(first) && (pieces->is_prose || width >= LONG_ENOUGH);
}

bool rel_pieces_next(rel_pieces *pieces, rel_piece *ret)
{
    while (pieces->at < pieces->end) {
        text_line current = pieces->has_breaks
                                ? line_at(pieces->text, pieces->at, pieces->end)
                                : trimmed_line(pieces->text, pieces->at, pieces->end, pieces->end);
        rel_piece piece = {current.start, current.end, false};
        pieces->at = current.next;
        if (current.start == current.end)
            continue;
        piece.is_item = starts_item(pieces->text, current) || is_row(pieces->text, current);
        while (pieces->at < pieces->end) {
            text_line next = line_at(pieces->text, pieces->at, pieces->end);
            if (!runs_on(pieces, current, next))
                break;
            piece.end = next.end;
            pieces->at = next.next;
            current = next;
        }
        *ret = piece;
        return true;
    }
    return false;
}
