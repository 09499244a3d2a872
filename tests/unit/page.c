#include "support/support.h"

#include "read/dates.h"
#include "read/page.h"
#include "read/read.h"

#define PROSE "The two ministers met in the capital on Monday and spoke about the hotline."

/* `expected` has a letter for each block: Headline, Body, Caption, by-line (Y), Dateline,
 * boilerplate (X). */
static struct judged {
    const char *rule, *text, *expected;
} pages[] = {
    {"a headline stands before prose", "Ministers meet\n\n" PROSE, "HB"},
    {"a headline may ask", "Will ministers meet?\n\n" PROSE, "HB"},
    {"lines alone are no menu", "tea\n\nrice\n\noil\n\nsalt", "BBBB"},
    {"a by-line", "Ministers meet\n\nBy Ada Brook in Oslo\n\n" PROSE, "HYB"},
    {"prose may begin with by", "By Monday the ministers had met in the capital, where it rained.",
     "B"},
    {"a line with a date", "Ministers meet\n\nFriday, July 21, 2017\n\n" PROSE, "HDB"},
    {"a line with source and date", "Ministers meet\n\nSource: Wire | 2016-12-09 20:41\n\n" PROSE,
     "HDB"},
    {"a date line in a paragraph", "Ministers meet\n\nOSLO, Dec. 9 (Wire) -- " PROSE, "HDB"},
    {"a caption with its credit", PROSE "\n\nMinisters shake hands. Photo: Agency", "BC"},
    {"a caption with its label", "Photo: Ministers shake hands\n\n" PROSE, "CB"},
    {"an advertisement", PROSE "\n\nAdvertisement\n\n" PROSE, "BXB"},
    {"a share line", PROSE "\n\nShare this story on your wall\n\n" PROSE, "BXB"},
    {"a bar of links", "Home | World | Sports\n\n" PROSE, "XB"},
    {"a ticker", PROSE "\n\nCup final drawn\n\nRain to stay\n\nGold falls\n\n" PROSE, "BXXXB"},
    {"what is most viewed", PROSE "\n\nMost Viewed\n\nCup final drawn\n\n" PROSE, "BXXB"},
    {"a heading between paragraphs", PROSE "\n\nGrowing doubts\n\n" PROSE, "BHB"},
    {"a paragraph whose stop was forgotten",
     PROSE "\n\nThe ministers, who had not met for a year, spoke for three hours about the hotline "
           "and other matters of interest to both countries, said Wen\n\n" PROSE,
     "BBB"},
    {"a page number", PROSE "\n\n12\n\n" PROSE, "BXB"},
    {"a rule", PROSE "\n\n-----\n\n" PROSE, "BXB"},
    {"items of a list are no menu", PROSE "\n\n1. Tea\n\n2. Rice\n\n3. Oil", "BBBB"},
    {"long lines are paragraphs without blank lines",
     PROSE " " PROSE "\n" PROSE " " PROSE "\n" PROSE, "BBB"},
    {"indented lines are paragraphs", PROSE "\n   " PROSE "\n" PROSE, "BB"},
};

static void page_is_judged(void **state)
{
    const struct judged *row = *state;
    static const char letters[] = {
        [REL_BLOCK_BODY] = 'B',   [REL_BLOCK_HEADLINE] = 'H', [REL_BLOCK_CAPTION] = 'C',
        [REL_BLOCK_BYLINE] = 'Y', [REL_BLOCK_DATELINE] = 'D', [REL_BLOCK_BOILERPLATE] = 'X'};
    rel_arena arena = {0};
    rel_document document;
    char found[32] = {0};
    assert_true(rel_read_text(rel_text_of(row->text), "test", &arena, &document, NULL));
    for (size_t i = 0; i < document.block_count && i < sizeof found - 1; i++)
        found[i] = letters[document.blocks[i].kind];
    assert_string_equal(found, row->expected);
    rel_arena_clear(&arena);
}

static struct credited {
    const char *rule, *text, *title, *date, *source, *place;
} credits[] = {
    {"headline, by-line, source and date",
     "Ministers meet\n\nBy Ada Brook in Oslo | The Daily | Updated: 2016-12-08 08:16\n\n" PROSE,
     "Ministers meet", "2016-12-08", "The Daily", ""},
    {"a source in brackets",
     "Ministers meet\n\nBy Ada Brook (The Daily) Updated: 2015-12-03 07:52\n\n" PROSE,
     "Ministers meet", "2015-12-03", "The Daily", ""},
    {"a date with the month in words",
     "Ministers meet\n\nBy Ada Brook | The Post | PUBLISHED : Wednesday, 02 December, "
     "2015\n\n" PROSE,
     "Ministers meet", "2015-12-02", "The Post", ""},
    {"an American date", "Ministers meet\n\nBy Ada Brook - 06/14/16 05:42 PM EDT\n\n" PROSE,
     "Ministers meet", "2016-06-14", "", ""},
    {"a date line with all", "OSLO, Dec. 9, 2016 (Wire) -- " PROSE, "", "2016-12-09", "Wire",
     "OSLO"},
    {"a date line without date", "OSLO (Wire) \u2014 " PROSE, "", "", "Wire", "OSLO"},
    {"a date line without source", "NEW YORK \u2014 " PROSE, "", "", "", "NEW YORK"},
    {"a dash in prose is no date line",
     "NATO \u2014 the alliance \u2014 met on Monday in Oslo, where "
     "it rained.",
     "", "", "", ""},
    {"prose with a date gives none", PROSE " It was May 3, 2016.", "", "", "", ""},
};

static void credits_are_read(void **state)
{
    const struct credited *row = *state;
    rel_arena arena = {0};
    rel_document document;
    assert_true(rel_read_text(rel_text_of(row->text), "test", &arena, &document, NULL));
    assert_text_equal(document.title, row->title);
    assert_text_equal(document.date, row->date);
    assert_text_equal(document.source, row->source);
    assert_text_equal(document.place, row->place);
    rel_arena_clear(&arena);
}

static struct dated {
    const char *rule, *text, *expected;
} dates[] = {
    {"ISO 8601", "2016-12-08", "2016-12-08"},
    {"with a time", "2016-12-08T08:16:00Z", "2016-12-08"},
    {"month, day, year", "on December 9, 2016 at", "2016-12-09"},
    {"a short month", "Sept. 3, 2015", "2015-09-03"},
    {"day, month, year", "3rd of 02 December, 2015", "2015-12-02"},
    {"month first in digits", "06/14/16", "2016-06-14"},
    {"day first where it cannot be the month", "14/06/2016", "2016-06-14"},
    {"no such day", "2016-12-41", ""},
    {"no year", "Dec. 9", ""},
    {"no date", "the 2 ministers of 10 countries", ""},
};

static void date_is_found(void **state)
{
    const struct dated *row = *state;
    rel_arena arena = {0};
    rel_day day = {0};
    rel_text found = {0};
    if (rel_day_find(rel_text_of(row->text), &day))
        found = rel_day_text(&day, &arena);
    assert_text_equal(found, row->expected);
    rel_arena_clear(&arena);
}

int main(void)
{
    struct CMUnitTest tests[COUNT_OF(pages) + COUNT_OF(credits) + COUNT_OF(dates)];
    size_t count = 0;
    for (size_t i = 0; i < COUNT_OF(pages); i++)
        tests[count++] = (struct CMUnitTest){
            .name = pages[i].rule, .test_func = page_is_judged, .initial_state = &pages[i]};
    for (size_t i = 0; i < COUNT_OF(credits); i++)
        tests[count++] = (struct CMUnitTest){
            .name = credits[i].rule, .test_func = credits_are_read, .initial_state = &credits[i]};
    for (size_t i = 0; i < COUNT_OF(dates); i++)
        tests[count++] = (struct CMUnitTest){
            .name = dates[i].rule, .test_func = date_is_found, .initial_state = &dates[i]};
    return cmocka_run_group_tests_name("page", tests, NULL, NULL);
}
