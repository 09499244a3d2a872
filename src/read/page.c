/*
 * Lists of phrases that outlets put around articles, and the shapes of lines. Only short blocks
 * are ever taken for furniture; a paragraph of prose that begins with "Related" stays prose.
 */
#include "read/page.h"

#include "base/array.h"
#include "base/utf8.h"
#include "read/dates.h"

enum {
    LONGEST_LINE = 160,
    LONGEST_BYLINE = 240,
    LONGEST_FURNITURE = 90,
    LONGEST_CAPTION = 600,
    CREDIT_REACH = 70
};

static const char *const whole_lines[] = {
    "advertisement",
    "advertisements",
    "sponsored",
    "sponsored content",
    "share",
    "tweet",
    "print",
    "email",
    "e-mail",
    "comments",
    "no comments",
    "loading",
    "menu",
    "search",
    "home",
    "back to top",
    "skip to content",
    "sign in",
    "log in",
    "subscribe",
    "top stories",
    "latest news",
    "breaking news",
    "share on facebook",
    "share on twitter",
};

static const char *const first_words[] = {
    "share this",  "follow us",    "follow @",         "read more:",      "click here",
    "sign up for", "subscribe to", "copyright",        "\xC2\xA9",        "all rights reserved",
    "skip to ",    "terms of ",    "privacy policy",   "contact us",      "gallery:",
    "watch:",      "video:",       "photos:",          "more from ",      "read also",
    "also read",   "see also:",    "related:",         "download our",    "advertisement",
    "print this",  "email this",   "post a comment",   "leave a comment", "this article was",
    "editor:",     "newsletter",   "continue reading", "story continues", "live:",
};

static const char *const menu_headings[] = {
    "most viewed",      "most popular",
    "most read",        "most shared",
    "trending",         "trending now",
    "related stories",  "related news",
    "related articles", "related content",
    "related",          "recommended",
    "also in the news", "more news",
    "more stories",     "editor's picks",
    "editors' picks",   "top news",
    "you may like",     "you might also like",
    "in the news",      "popular",
    "latest",           "today's top news",
    "what's hot",       "recommended for you",
    "don't miss",       "more from this section",
    "today in history",
};

static const char *const credits[] = {
    "photo:",   "image:", "photo by", "photo/",       "picture:", "photograph:", "ap photo",
    "reuters/", "afp/",   "xinhua/",  "getty images", "(photo",   "[photo",      "file photo",
};

/** With which of them begin; most words begin with none. */
static const char credit_letters[] = {'a', 'f', 'g', 'i', 'p', 'r', 'x', '(', '['};

static const char *const caption_words[] = {"photo:",    "image:",   "caption:", "file photo",
                                            "pictured:", "photo by", "(photo",   "[photo"};

static const char *const labels[] = {
    "updated", "published", "posted", "last",  "modified", "source", "editor",  "date", "time",
    "at",      "on",        "by",     "first", "created",  "edited", "am",      "pm",   "local",
    "noon",    "midnight",  "print",  "page",  "web",      "online", "version",
};

/** Whether `text` begins with the phrase, which is in small letters. */
static bool starts_with(rel_text text, const char *phrase)
{
    if (!text.size || rel_ascii_lower(text.bytes[0]) != phrase[0])
        return false;
    size_t size = strlen(phrase);
    return text.size >= size &&
           rel_text_equal_ignoring_case((rel_text){text.bytes, size}, (rel_text){phrase, size});
}

static bool starts_with_one(rel_text text, const char *const *phrases, size_t count)
{
    for (size_t i = 0; i < count; i++)
        if (starts_with(text, phrases[i]))
            return true;
    return false;
}

static bool is_one(rel_text text, const char *const *phrases, size_t count)
{
    for (size_t i = 0; i < count; i++)
        if (rel_text_equal_ignoring_case(text, rel_text_of(phrases[i])))
            return true;
    return false;
}

static rel_text without_closers(rel_text block)
{
    while (block.size) {
        char last = block.bytes[block.size - 1];
        if (strchr("\"')]*", last))
            block.size--;
        else if (rel_text_ends(block, REL_TEXT("\xE2\x80\x9D")) ||
                 rel_text_ends(block, REL_TEXT("\xE2\x80\x99")))
            block.size -= 3;
        else
            break;
    }
    return block;
}

bool rel_page_ends_sentence(rel_text block)
{
    block = without_closers(block);
    return (block.size && strchr(".!?", block.bytes[block.size - 1])) ||
           rel_text_ends(block, REL_TEXT("\xE2\x80\xA6"));
}

bool rel_page_is_byline(rel_text block)
{
    if (block.size < 6 || block.size > LONGEST_BYLINE || memchr(block.bytes, '\n', block.size) ||
        rel_text_ends(block, REL_TEXT(".")))
        return false;
    return (rel_text_starts(block, REL_TEXT("By ")) || rel_text_starts(block, REL_TEXT("BY "))) &&
           rel_ascii_is_upper(block.bytes[3]);
}

/** The next run of letters; false at the end. */
static bool next_word(rel_text text, size_t *at, rel_text *ret)
{
    while (*at < text.size && !rel_ascii_is_letter(text.bytes[*at]))
        ++*at;
    size_t start = *at;
    while (*at < text.size && rel_ascii_is_letter(text.bytes[*at]))
        ++*at;
    *ret = rel_text_slice(text, start, *at - start);
    return ret->size > 0;
}

static bool is_zone(rel_text word)
{
    for (size_t i = 0; i < word.size; i++)
        if (!rel_ascii_is_upper(word.bytes[i]))
            return false;
    return word.size <= 4;
}

/** How many words are not part of a date, a time or a label of one. */
static unsigned count_other_words(rel_text block)
{
    unsigned count = 0;
    rel_text word;
    for (size_t at = 0; next_word(block, &at, &word);)
        count +=
            !rel_day_is_name(word) && !is_zone(word) && !is_one(word, labels, COUNT_OF(labels));
    return count;
}

bool rel_page_is_dateline(rel_text block)
{
    rel_day day;
    if (block.size > LONGEST_LINE || memchr(block.bytes, '\n', block.size) ||
        !rel_day_find(block, &day))
        return false;
    unsigned others = count_other_words(block);
    bool has_fields = memchr(block.bytes, '|', block.size) || starts_with(block, "updated") ||
                      starts_with(block, "published") || starts_with(block, "posted") ||
                      starts_with(block, "source:");
    return others == 0 || (others <= 2 && !rel_page_ends_sentence(block)) ||
           (has_fields && others <= 8);
}

bool rel_page_is_caption(rel_text block)
{
    if (starts_with_one(block, caption_words, COUNT_OF(caption_words)))
        return true;
    if (block.size > LONGEST_CAPTION)
        return false;
    size_t reach = block.size < CREDIT_REACH ? block.size : CREDIT_REACH;
    rel_text tail = rel_text_slice(block, block.size - reach, reach);
    for (size_t at = 0; at < tail.size; at++) {
        rel_text rest = rel_text_slice(tail, at, tail.size - at);
        bool is_word =
            (at == 0 || !rel_ascii_is_letter(tail.bytes[at - 1])) &&
            memchr(credit_letters, rel_ascii_lower(tail.bytes[at]), sizeof credit_letters);
        /* "according to Reuters/Ipsos" is prose; a credit is the last thing of a caption. */
        if (is_word && starts_with_one(rest, credits, COUNT_OF(credits)) &&
            !memchr(rest.bytes, ',', rest.size))
            return true;
    }
    return false;
}

static bool has_word_or_digit_group(rel_text block)
{
    bool has_digit = false;
    for (size_t i = 0; i < block.size; i++) {
        char c = block.bytes[i];
        if (rel_ascii_is_letter(c) || (unsigned char)c >= 0x80)
            return true;
        has_digit = has_digit || rel_ascii_is_digit(c);
    }
    return has_digit && block.size > 4;
}

/** "Home | China | World | Business": words between bars. */
static bool is_bar_menu(rel_text block)
{
    unsigned bars = 0;
    for (size_t i = 0; i < block.size; i++)
        bars += block.bytes[i] == '|' || block.bytes[i] == '>';
    return bars >= 2 && !rel_page_ends_sentence(block);
}

bool rel_page_is_rule(rel_text block)
{
    return !has_word_or_digit_group(block);
}

bool rel_page_is_boilerplate(rel_text block)
{
    if (block.size > LONGEST_FURNITURE)
        return block.size <= LONGEST_BYLINE && is_bar_menu(block);
    rel_text bare = block;
    while (bare.size && strchr(".:!>", bare.bytes[bare.size - 1]))
        bare.size--;
    return is_one(rel_text_trim(bare), whole_lines, COUNT_OF(whole_lines)) ||
           starts_with_one(block, first_words, COUNT_OF(first_words)) || is_bar_menu(block);
}

bool rel_page_is_menu_heading(rel_text block)
{
    rel_text bare = block;
    while (bare.size && strchr(".:>", bare.bytes[bare.size - 1]))
        bare.size--;
    return is_one(rel_text_trim(bare), menu_headings, COUNT_OF(menu_headings));
}

bool rel_page_is_item(rel_text block)
{
    static const char *const bullets[] = {"\xE2\x80\xA2", "\xE2\x81\x83", "* ", "- "};
    size_t digits = 0;
    while (digits < block.size && rel_ascii_is_digit(block.bytes[digits]))
        digits++;
    return starts_with_one(block, bullets, COUNT_OF(bullets)) ||
           (digits && digits < 4 && digits < block.size && strchr(".)", block.bytes[digits]));
}
