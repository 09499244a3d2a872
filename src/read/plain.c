/*
 * Every block is first judged by its own words (page.c). What is left is judged by its neighbours:
 * the first line that is no sentence, with prose behind it, is the headline; three or more such
 * lines in a row are a menu or a ticker, and so are the ones under a heading like "Most Viewed".
 * A text without prose has no menus: whoever gives us a list of words means it.
 */
#include "read/plain.h"

#include "base/array.h"
#include "read/blocks.h"
#include "read/dates.h"
#include "read/page.h"

enum {
    LONGEST_HEADLINE = 250,
    LONGEST_SUBHEAD = 120,
    SHORTEST_PROSE = 60,
    SHORTEST_MENU = 3,
    DATELINE_PARAGRAPHS = 3 /* among the first so many the date line is looked for */
};

typedef struct page_reader {
    rel_document *document;
    rel_arena *arena;
    rel_blocks blocks;
    bool has_prose;
    relata_error *err;
} page_reader;

static rel_text text_of(const page_reader *page, size_t index)
{
    const rel_block *block = &page->blocks.items[index];
    return rel_text_slice(page->document->text, block->start, block->end - block->start);
}

static bool is_prose(rel_text text)
{
    return text.size >= SHORTEST_PROSE && rel_page_ends_sentence(text);
}

/** A line that is no sentence: a headline, or an entry of a menu. */
static bool is_bare_line(const page_reader *page, size_t index)
{
    rel_text text = text_of(page, index);
    return page->blocks.items[index].kind == REL_BLOCK_BODY && text.size <= LONGEST_HEADLINE &&
           !memchr(text.bytes, '\n', text.size) && !rel_text_ends(text, REL_TEXT(".")) &&
           !rel_text_ends(text, REL_TEXT(":")) && !is_prose(text) && !rel_page_is_item(text);
}

static rel_block_kind kind_of(rel_text text)
{
    static const struct {
        bool (*is)(rel_text block);
        rel_block_kind kind;
    } rules[] = {
        {rel_page_is_rule, REL_BLOCK_BOILERPLATE},        {rel_page_is_byline, REL_BLOCK_BYLINE},
        {rel_page_is_dateline, REL_BLOCK_DATELINE},       {rel_page_is_caption, REL_BLOCK_CAPTION},
        {rel_page_is_boilerplate, REL_BLOCK_BOILERPLATE},
    };
    for (size_t i = 0; i < sizeof rules / sizeof *rules; i++)
        if (rules[i].is(text))
            return rules[i].kind;
    return REL_BLOCK_BODY;
}

static void judge_by_words(page_reader *page)
{
    for (size_t i = 0; i < page->blocks.count; i++) {
        rel_text text = text_of(page, i);
        page->has_prose = page->has_prose || is_prose(text);
        if (page->blocks.count > 1 && rel_page_is_rule(text))
            page->blocks.items[i].kind = REL_BLOCK_BOILERPLATE;
    }
    for (size_t i = 0; page->has_prose && i < page->blocks.count; i++)
        page->blocks.items[i].kind = kind_of(text_of(page, i));
}

static void find_headline(page_reader *page)
{
    size_t count = page->blocks.count;
    for (size_t i = 0; i < count; i++) {
        rel_text text = text_of(page, i);
        if (page->blocks.items[i].kind != REL_BLOCK_BODY)
            continue;
        bool is_title = rel_text_equal(text, page->document->title);
        if (!is_title && !is_bare_line(page, i))
            return;
        page->blocks.items[i].kind = REL_BLOCK_HEADLINE;
        if (!page->document->title.size)
            page->document->title = text;
        return;
    }
}

static void set_kinds(page_reader *page, size_t first, size_t end, rel_block_kind kind)
{
    for (size_t i = first; i < end; i++)
        page->blocks.items[i].kind = kind;
}

/** What is longer is a paragraph whose stop was forgotten. */
static void set_subheads(page_reader *page, size_t first, size_t end)
{
    for (size_t i = first; i < end; i++)
        if (text_of(page, i).size <= LONGEST_SUBHEAD)
            page->blocks.items[i].kind = REL_BLOCK_HEADLINE;
}

/** Bare lines in a row: a menu when there are many, a heading between paragraphs otherwise. */
static void judge_by_neighbours(page_reader *page)
{
    for (size_t i = 0, end; i < page->blocks.count; i = end) {
        end = i + 1;
        bool is_heading = rel_page_is_menu_heading(text_of(page, i));
        if (!is_heading && !is_bare_line(page, i))
            continue;
        while (end < page->blocks.count && is_bare_line(page, end))
            end++;
        if (is_heading || end - i >= SHORTEST_MENU)
            set_kinds(page, i, end, REL_BLOCK_BOILERPLATE);
        else
            set_subheads(page, i, end);
    }
}

static void take_source(page_reader *page, rel_text source)
{
    if (!page->document->source.size)
        page->document->source = source;
}

/** The first date with a year, from by-line and date lines. */
static void read_credits(page_reader *page)
{
    for (size_t i = 0; i < page->blocks.count; i++) {
        rel_block_kind kind = page->blocks.items[i].kind;
        rel_day day;
        if (kind != REL_BLOCK_BYLINE && kind != REL_BLOCK_DATELINE)
            continue;
        rel_text text = text_of(page, i);
        take_source(page, rel_page_source(text));
        if (!page->document->date.size && rel_day_find(text, &day))
            page->document->date = rel_day_text(&day, page->arena);
    }
}

/** Part "BEIJING, Dec. 9 (Xinhua) --" from the paragraph that it opens. */
static bool split_dateline(page_reader *page, size_t index, const rel_dateline *line)
{
    rel_blocks *blocks = &page->blocks;
    rel_block whole = blocks->items[index];
    if (!REL_PUSH_IN(page->arena, blocks->items, blocks->count, blocks->capacity, whole, page->err))
        return false;
    memmove(blocks->items + index + 1, blocks->items + index,
            (blocks->count - 1 - index) * sizeof *blocks->items);
    blocks->items[index].end = whole.start + (uint32_t)line->end;
    blocks->items[index].kind = REL_BLOCK_DATELINE;
    blocks->items[index + 1].start = whole.start + (uint32_t)line->end;
    return true;
}

static bool read_dateline(page_reader *page)
{
    unsigned paragraphs = 0;
    for (size_t i = 0; i < page->blocks.count && paragraphs < DATELINE_PARAGRAPHS; i++) {
        rel_dateline line;
        rel_day day;
        if (page->blocks.items[i].kind != REL_BLOCK_BODY)
            continue;
        paragraphs++;
        if (!rel_page_read_dateline(text_of(page, i), &line))
            continue;
        page->document->place = line.place;
        take_source(page, line.source);
        if (!page->document->date.size && rel_day_find(line.date, &day))
            page->document->date = rel_day_text(&day, page->arena);
        return split_dateline(page, i, &line);
    }
    return true;
}

bool rel_find_blocks(rel_document *document, rel_arena *arena, relata_error *err)
{
    page_reader page = {.document = document, .arena = arena, .err = err};
    if (!rel_split_blocks(document->text, arena, &page.blocks, err))
        return false;
    judge_by_words(&page);
    if (page.has_prose) {
        find_headline(&page);
        judge_by_neighbours(&page);
    }
    read_credits(&page);
    if (!read_dateline(&page))
        return false;
    document->blocks = page.blocks.items;
    document->block_count = page.blocks.count;
    return true;
}
