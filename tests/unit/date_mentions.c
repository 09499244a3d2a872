#include "recognize/dates.h"

#include <stdio.h>

#include "segment/segment.h"
#include "support/support.h"

static rel_language language;
static rel_symbols symbols;
static rel_arena arena;

static int load(void **state)
{
    (void)state;
    return rel_language_load(&language, NULL, NULL) &&
                   rel_symbols_clone(&symbols, &language.symbols, NULL)
               ? 0
               : -1;
}

static int unload(void **state)
{
    (void)state;
    rel_arena_clear(&arena);
    rel_symbols_clear(&symbols);
    rel_language_clear(&language);
    return 0;
}

/** The dates of a text, written as "words=iso; words=iso". */
static void find_dates(const char *today, const char *text, char *ret, size_t size)
{
    rel_arena_reset(&arena);
    rel_block block = {0, (uint32_t)strlen(text), REL_BLOCK_BODY};
    rel_document document = {
        .text = rel_text_of(text), .date = rel_text_of(today), .blocks = &block, .block_count = 1};
    rel_segments segments;
    rel_mentions found = {0};
    assert_true(rel_segment(&document, &language, &symbols, &arena, &segments, NULL));
    rel_traits *traits;
    assert_true(rel_traits_look(&segments, language.words, &arena, &traits, NULL));
    assert_true(rel_dates_find(&document, &segments, &language, traits, &arena, &found, NULL));
    size_t used = 0;
    *ret = '\0';
    for (size_t i = 0; i < found.date_count; i++) {
        const rel_token *first = &segments.tokens[found.dates[i].first];
        const rel_token *last = first + found.dates[i].token_count - 1;
        rel_text words =
            rel_text_slice(document.text, first->start, last->start + last->size - first->start);
        used += (size_t)snprintf(ret + used, size - used, "%s%.*s=%.*s", i ? "; " : "",
                                 REL_TEXT_ARGS(words), REL_TEXT_ARGS(found.dates[i].iso));
    }
}

/** Wednesday. */
static const char today[] = "2016-12-07";

static struct dated {
    const char *rule, *text, *dates;
} dated[] = {
    {"a whole date", "They met on Dec. 7, 2016, in Oslo.", "Dec. 7, 2016=2016-12-07"},
    {"the day may come first", "on 7 December 2016", "7 December 2016=2016-12-07"},
    {"an ordinal is a day", "on March 3rd, 2015", "March 3rd, 2015=2015-03-03"},
    {"an ordinal with of", "on the 7th of December 2016", "7th of December 2016=2016-12-07"},
    {"days of a month are a range", "on Dec. 7-8, 2016", "Dec. 7-8, 2016=2016-12-07/2016-12-08"},
    {"days joined by a word are a range", "on June 3 and 4", "June 3 and 4=2016-06-03/2016-06-04"},
    {"a month and a year", "the September 2015 understanding", "September 2015=2015-09"},
    {"a month of a year", "in September of 2015", "September of 2015=2015-09"},
    {"a year after a preposition", "It began in 2014 and ended.", "2014=2014"},
    {"a year as a modifier", "the 2015 agreement", "2015=2015"},
    {"a number of soldiers is no year", "the 2000 soldiers", ""},
    {"a number alone is no year", "They sold 1984 cars.", ""},
    {"a decade", "in the 1990s", "1990s=1990/1999"},
    {"a short decade", "in the '90s", "'90s=1990/1999"},
    {"a century", "in the 19th century", "19th century=1801/1900"},
    {"an ISO date", "on 2016-12-07", "2016-12-07=2016-12-07"},
    {"an American date", "on 12/25/2016", "12/25/2016=2016-12-25"},
    {"a European date", "on 25/12/2016", "25/12/2016=2016-12-25"},
    {"an ambiguous date is the nearer one", "on 08/12/2016", "08/12/2016=2016-12-08"},
    {"a number of ten digits is no date", "on 9999999999", ""},
    {"a day that does not exist is none", "on 2016-02-30", ""},

    {"a weekday is the last one", "He said on Tuesday that it failed.", "Tuesday=2016-12-06"},
    {"the document's weekday is today", "It opened on Wednesday.", "Wednesday=2016-12-07"},
    {"a weekday after will is the next one", "They will meet on Monday.", "Monday=2016-12-12"},
    {"a passive infinitive is of the future", "Talks are to be held on Monday.",
     "Monday=2016-12-12"},
    {"a weekday after by is the last one in the past", "It had sold out by Thursday.",
     "Thursday=2016-12-01"},
    {"years without a number are none", "in the last years", ""},
    {"weekends in general are none", "avoid the weekends", ""},
    {"a number of years is no year", "the 2000 year old city", ""},
    {"the nearer verb decides", "They will sign, he said on Monday.", "Monday=2016-12-05"},
    {"a weekday with its date is one date", "on Wednesday, Dec. 7, in Oslo",
     "Wednesday, Dec. 7=2016-12-07"},
    {"a weekday with a time of day", "It began Monday night.", "Monday night=2016-12-05"},
    {"a weekday of a week", "on Monday of last week", "Monday of last week=2016-11-28"},
    {"last weekday", "last Wednesday", "last Wednesday=2016-11-30"},
    {"next weekday", "next Tuesday", "next Tuesday=2016-12-13"},
    {"a month without a year has been", "since September", "September=2016-09"},
    {"a month that has not come was last year's", "It failed in mid December.",
     "mid December=2016-12-11/2016-12-20"},
    {"a month of the future", "The deal will lapse in March.", "March=2017-03"},
    {"a day without a year is the nearest", "on January 20", "January 20=2017-01-20"},
    {"a day of the past", "The deal was signed on January 20.", "January 20=2016-01-20"},
    {"last month by name", "last September", "last September=2016-09"},
    {"a modal is no month", "They may go. May I?", ""},
    {"a prime minister is no month", "Theresa May left.", ""},
    {"a verb is no month", "They March on.", ""},
    {"May after a preposition is a month", "in May", "May=2016-05"},

    {"today", "It opens today.", "today=2016-12-07"},
    {"yesterday", "It opened yesterday.", "yesterday=2016-12-06"},
    {"tomorrow", "It opens tomorrow.", "tomorrow=2016-12-08"},
    {"last year", "last year", "last year=2015"},
    {"this month", "this month", "this month=2016-12"},
    {"earlier this month", "earlier this month", "earlier this month=2016-12"},
    {"next week", "next week", "next week=2016-W50"},
    {"last summer", "last summer", "last summer=2016-06/2016-08"},
    {"the last days are no day", "on the last day of the talks", ""},
    {"over the weekend", "It happened over the weekend.", "weekend=2016-12-03/2016-12-04"},
    {"the past months", "over the past two months", "past two months=2016-10/2016-12"},
    {"months ago", "three months ago", "three months ago=2016-09"},
    {"a year ago", "a year ago", "a year ago=2015"},
    {"days ago in digits", "10 days ago", "10 days ago=2016-11-27"},
    {"weeks ago", "two weeks ago", "two weeks ago=2016-W47"},
    {"an unknown number of days is no date", "several days ago", ""},
    {"earlier counts from the date before", "On Dec. 1, 2015 it failed. Two weeks earlier it rose.",
     "Dec. 1, 2015=2015-12-01; Two weeks earlier=2015-W47"},
    {"the following day counts from the date before",
     "On Dec. 1 he left; the following day he fell.",
     "Dec. 1=2016-12-01; following day=2016-12-02"},

    {"late in a year", "in late 2014", "late 2014=2014-09/2014-12"},
    {"early in a month", "in early December", "early December=2016-12-01/2016-12-10"},
    {"the end of a month", "by the end of March 2017", "end of March 2017=2017-03-21/2017-03-31"},
    {"a prefix of a year", "in mid-2015", "mid-2015=2015-05/2015-08"},
    {"a prefix of a month", "in mid-December 2014", "mid-December 2014=2014-12-11/2014-12-20"},
    {"the end of no date", "the end of the war", ""},
    {"half of next year", "in the first half of next year",
     "first half of next year=2017-01/2017-06"},
    {"a quarter", "in the third quarter of 2015", "third quarter of 2015=2015-07/2015-09"},
    {"a decade has its parts", "in the early 1990s", "early 1990s=1990/1992"},
    {"a season of a year", "in the spring of 2015", "spring of 2015=2015-03/2015-05"},
    {"winter runs into the next year", "in winter 2014", "winter 2014=2014-12/2015-02"},

    {"from a year to a year", "from 2010 to 2014", "2010 to 2014=2010/2014"},
    {"between two years", "between 2010 and 2014", "2010 and 2014=2010/2014"},
    {"years with a hyphen", "the 2010-2014 period", "2010-2014=2010/2014"},
    {"a range of months has one year", "from March to May 2015",
     "March to May 2015=2015-03/2015-05"},
    {"a range over the turn of the year", "from November to February 2015",
     "November to February 2015=2014-11/2015-02"},
    {"a clause without a verb has that of the first one",
     "The first was held in May 2014, when they vowed to meet, and the third in Oslo in March",
     "May 2014=2014-05; March=2016-03"},
    {"two dates are two", "in 2010 and in 2014", "2010=2010; 2014=2014"},
    {"weekdays in a row are many dates", "Monday Tuesday Wednesday",
     "Monday=2016-12-05; Tuesday=2016-12-06; Wednesday=2016-12-07"},
};

static void dates_are_found(void **state)
{
    const struct dated *row = *state;
    char found[512];
    find_dates(today, row->text, found, sizeof found);
    assert_string_equal(found, row->dates);
}

static struct dated undated[] = {
    {"without a date of the document, only whole dates are found",
     "On Tuesday, on May 3 and on May 4, 2015, last year and in June", "May 4, 2015=2015-05-04"},
    {"years need no date of the document", "in late 2014", "late 2014=2014-09/2014-12"},
};

static void whole_dates_are_found(void **state)
{
    const struct dated *row = *state;
    char found[512];
    find_dates("", row->text, found, sizeof found);
    assert_string_equal(found, row->dates);
}

int main(void)
{
    struct CMUnitTest tests[COUNT_OF(dated) + COUNT_OF(undated)];
    size_t count = 0;
    for (size_t i = 0; i < COUNT_OF(dated); i++)
        tests[count++] = (struct CMUnitTest){
            .name = dated[i].rule, .test_func = dates_are_found, .initial_state = &dated[i]};
    for (size_t i = 0; i < COUNT_OF(undated); i++)
        tests[count++] = (struct CMUnitTest){.name = undated[i].rule,
                                             .test_func = whole_dates_are_found,
                                             .initial_state = &undated[i]};
    return cmocka_run_group_tests_name("dates in text", tests, load, unload);
}
