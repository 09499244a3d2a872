/*
 * Numbers: "10,000", "5.6", "12:30", "9/11", "2016-12-08", "2nd", "1990s".
 *
 * Separators hold between digits. Hyphens hold only in dates and telephone numbers, so that a range
 * such as "5-10" is three tokens; units are words of their own ("5" "km").
 */
#include "segment/tokenizer.h"

static uint32_t skip_digits(const rel_tokenizer *tokenizer, uint32_t at)
{
    while (rel_ascii_is_digit(rel_byte(tokenizer, at)))
        at++;
    return at;
}

/** Digits with separators between them. */
static uint32_t skip_number(const rel_tokenizer *tokenizer, uint32_t at)
{
    for (;;) {
        at = skip_digits(tokenizer, at);
        char c = rel_byte(tokenizer, at);
        if (!(c == ',' || c == '.' || c == ':' || c == '/') ||
            !rel_ascii_is_digit(rel_byte(tokenizer, at + 1)))
            return at;
        at++;
    }
}

/** "2016-12-08", "800-553-3119", "555-0192"; `at` is behind the first digits. */
static uint32_t skip_hyphens(const rel_tokenizer *tokenizer, uint32_t start, uint32_t at)
{
    uint32_t hyphens = 0, end = at, last = at - start;
    while (rel_byte(tokenizer, end) == '-' && rel_ascii_is_digit(rel_byte(tokenizer, end + 1))) {
        uint32_t next = skip_digits(tokenizer, end + 1);
        last = next - end - 1;
        end = next;
        hyphens++;
    }
    bool is_local_call = hyphens == 1 && at - start == 3 && last == 4;
    return hyphens > 1 || is_local_call ? end : at;
}

/** Where "2nd", "20th", "1990s", "1990's" end; `at` if no such ending follows the digits. */
static uint32_t skip_ending(const rel_tokenizer *tokenizer, uint32_t at)
{
    static const char *const endings[] = {"s", "st", "nd", "rd", "th"};
    uint32_t from = at;
    uint32_t apostrophe = rel_apostrophe_size(tokenizer, at);
    if (apostrophe) {
        bool is_decade = tokenizer->text.bytes[at - 1] == '0' &&
                         rel_byte(tokenizer, at + apostrophe) == 's' &&
                         !rel_is_alphanumeric(rel_byte(tokenizer, at + apostrophe + 1));
        return is_decade ? at + apostrophe + 1 : at;
    }
    while (at - from < 3 && rel_ascii_is_letter(rel_byte(tokenizer, at)))
        at++;
    for (size_t i = 0; i < sizeof endings / sizeof *endings; i++)
        if (rel_text_equal_ignoring_case(rel_text_slice(tokenizer->text, from, at - from),
                                         rel_text_of(endings[i])))
            return at;
    return from;
}

/** "5pm", "10km", "3bn": the letters are a unit, a word of its own. */
static bool is_unit(const rel_tokenizer *tokenizer, uint32_t at, uint32_t end)
{
    static const char *const units[] = {"am", "pm", "m",  "km", "cm", "mm",  "kg", "g",  "mg",
                                        "bn", "mn", "k",  "mb", "gb", "tb",  "kw", "mw", "gw",
                                        "ft", "in", "lb", "oz", "hr", "min", "mph"};
    for (size_t i = 0; i < sizeof units / sizeof *units; i++)
        if (rel_text_equal_ignoring_case(rel_text_slice(tokenizer->text, at, end - at),
                                         rel_text_of(units[i])))
            return true;
    return false;
}

uint32_t rel_scan_number(rel_tokenizer *tokenizer, uint32_t start)
{
    uint32_t first = start + rel_apostrophe_size(tokenizer, start);
    first += rel_byte(tokenizer, first) == '.';
    uint32_t end = skip_number(tokenizer, first);
    end = skip_hyphens(tokenizer, first, end);
    end = skip_ending(tokenizer, end);
    uint32_t letters = end;
    while (letters < tokenizer->end && rel_is_alphanumeric(tokenizer->text.bytes[letters]))
        letters++;
    if (letters > end && !is_unit(tokenizer, end, letters)) {
        rel_emit(tokenizer, start, letters, REL_TOKEN_WORD, 0);
        return letters;
    }
    rel_emit(tokenizer, start, end, REL_TOKEN_NUMBER, 0);
    return end;
}
