#include "support/segmented.h"

#include "base/memory.h"
#include "base/utf8.h"

/* `expected` has `|` between the sentences, and one blank for any white space. */
static struct split {
    const char *rule, *text, *expected;
} splits[] = {
    /* stops */
    {"a full stop", "They met. They talked.", "They met.|They talked."},
    {"a question", "Who knew? They did.", "Who knew?|They did."},
    {"a cry", "It is over! They signed.", "It is over!|They signed."},
    {"several marks", "Over?! They signed!! Done.", "Over?!|They signed!!|Done."},
    {"a cry that goes on", "Get out! he shouted.", "Get out! he shouted."},
    {"a cry before a comma", "Get out!, he shouted.", "Get out!, he shouted."},
    {"no blank after the stop", "It ended in May.Then rain fell.Mr. Wen sold 2,000.That helped.",
     "It ended in May.|Then rain fell.|Mr. Wen sold 2,000.|That helped."},
    {"a full stop of another script", "It ended\uFF0ERain fell\uFF0E",
     "It ended\uFF0E|Rain fell\uFF0E"},
    {"a stop before a number", "They lost. 5 people left.", "They lost.|5 people left."},
    {"a number before a stop", "They lost 600. How many are left?",
     "They lost 600.|How many are left?"},
    {"prices", "It costs $5.20. It is sold.", "It costs $5.20.|It is sold."},
    /* abbreviations */
    {"titles", "Gen. Wu met Sen. Cruz and Prof. Li.", "Gen. Wu met Sen. Cruz and Prof. Li."},
    {"a mountain and a saint", "We saw Mt. Etna from St. Paul.", "We saw Mt. Etna from St. Paul."},
    {"a street in the middle", "The shop on 9th st. near here", "The shop on 9th st. near here"},
    {"initials", "Ada J. Brook and L. M. Chan met.", "Ada J. Brook and L. M. Chan met."},
    {"I at the end", "It was you and I. Has Carl I. Meyer called?",
     "It was you and I.|Has Carl I. Meyer called?"},
    {"a company in the middle", "Shares of Acme Corp. rose.", "Shares of Acme Corp. rose."},
    {"a company at the end", "He left Acme Corp. She stayed.", "He left Acme Corp.|She stayed."},
    {"small letters after co.", "Wen and co. agreed at last.", "Wen and co. agreed at last."},
    {"a capital after co.", "So did Wen and co. They left.", "So did Wen and co.|They left."},
    {"a country before a name", "He leads the U.S. Navy.", "He leads the U.S. Navy."},
    {"a country at the end", "He lives in the U.S. She does not.",
     "He lives in the U.S.|She does not."},
    {"a country in the middle", "The U.K. has left.", "The U.K. has left."},
    {"a state", "In Orlando, Fla. the talks went on.", "In Orlando, Fla. the talks went on."},
    {"junior", "That is Ed Moss Jr.'s seat.", "That is Ed Moss Jr.'s seat."},
    {"e.g. and i.e.", "Some, e.g. Peru, i.e. two, left.", "Some, e.g. Peru, i.e. two, left."},
    {"etc.", "They sell tea, etc. Prices rose.", "They sell tea, etc.|Prices rose."},
    {"versus", "It is Ghana vs. Togo tonight.", "It is Ghana vs. Togo tonight."},
    {"pages and numbers", "See p. 12 of No. 7, vol. 3.", "See p. 12 of No. 7, vol. 3."},
    {"number signs", "Ask for N\u00B0. 77.12. It is there.",
     "Ask for N\u00B0. 77.12.|It is there."},
    {"months", "On Sept. 3 and in Oct. they met.", "On Sept. 3 and in Oct. they met."},
    {"a month at the end", "They met in Oct. The pact held.", "They met in Oct.|The pact held."},
    {"a.m. in the middle", "They met at 9 a.m. on Monday.", "They met at 9 a.m. on Monday."},
    {"p.m. before a day", "It opens at 5 p.m. Friday.", "It opens at 5 p.m. Friday."},
    {"p.m. at the end", "It opens at 5 p.m. Guests wait.", "It opens at 5 p.m.|Guests wait."},
    {"a time that opens the sentence", "At 7 a.m. Dr. Roy rose. He slept at 9 P.M. Dr. Roy is old.",
     "At 7 a.m. Dr. Roy rose.|He slept at 9 P.M.|Dr. Roy is old."},
    {"names with exclamation marks", "He joined Yahoo! in May.", "He joined Yahoo! in May."},
    {"file names", "Open notes.txt and main.c now.", "Open notes.txt and main.c now."},
    {"addresses", "Write to Ada.Brook@example.com. She reads it.",
     "Write to Ada.Brook@example.com.|She reads it."},
    {"web pages", "See https://www.example.org/A.B/c_d.html. It is new.",
     "See https://www.example.org/A.B/c_d.html.|It is new."},
    /* quotations and brackets */
    {"a quotation with its speaker", "\"We won.\" she said.", "\"We won.\" she said."},
    {"a quotation at the end", "He said, \"We won.\" Then he left.",
     "He said, \"We won.\"|Then he left."},
    {"curved marks", "He said, \u201CWe won.\u201D Then he left.",
     "He said, \u201CWe won.\u201D|Then he left."},
    {"a question inside", "\u201CWho won?\u201D he asked.", "\u201CWho won?\u201D he asked."},
    {"single marks", "He said, 'We won.' she told us.", "He said, 'We won.' she told us."},
    {"cries in a quotation that the sentence introduces",
     "He cried: 'Fire! Help! To the boats!' Then he ran.",
     "He cried: 'Fire! Help! To the boats!'|Then he ran."},
    {"sentences in a quotation", "\"We met. We talked,\" he said.",
     "\"We met.|We talked,\" he said."},
    {"a sentence in brackets", "He taught (He had been a judge.) at night.",
     "He taught (He had been a judge.) at night."},
    {"brackets of their own", "They left. (Nobody saw them.) It rained.",
     "They left.|(Nobody saw them.)|It rained."},
    {"an abbreviation in brackets", "Bob (Del.) spoke.", "Bob (Del.) spoke."},
    {"a citation", "\"Wen [...] used [...]\" (Moss 12).", "\"Wen [...] used [...]\" (Moss 12)."},
    /* omissions */
    {"three dots that go on", "It was ... well, odd.", "It was ... well, odd."},
    {"three dots at the end", "He waited... Nobody came.", "He waited...|Nobody came."},
    {"three dots before I", "And yet ... I stayed.", "And yet ... I stayed."},
    {"four dots", "I did not.... She knew.", "I did not....|She knew."},
    {"dots set apart", "It was . . . odd, and . . . I left.",
     "It was . . . odd, and . . . I left."},
    {"four dots set apart", "It was odd . . . . She left.", "It was odd . . . .|She left."},
    {"a stop and three dots", "It was odd. . . . The end was. . . .",
     "It was odd.|. . . The end was. . . ."},
    /* lists */
    {"numbers with brackets", "1) Tea 2) Rice 3) Oil", "1) Tea|2) Rice|3) Oil"},
    {"numbers with both", "1.) Tea 2.) Rice", "1.) Tea|2.) Rice"},
    {"numbers with stops", "1. Tea 2. Rice 3. Oil", "1. Tea|2. Rice|3. Oil"},
    {"items that are sentences", "1. We met. 2. We left.", "1. We met.|2. We left."},
    {"letters", "a. Tea b. Rice c. Oil", "a. Tea|b. Rice|c. Oil"},
    {"letters in brackets", "(a) Tea. (b) Rice. (c) Oil.", "(a) Tea.|(b) Rice.|(c) Oil."},
    {"Roman numbers", "(i) Tea\n(ii) Rice\n(iii) Oil", "(i) Tea|(ii) Rice|(iii) Oil"},
    {"bullets", "\u2022 Tea \u2022 Rice", "\u2022 Tea|\u2022 Rice"},
    {"bullets with numbers", "\u20437. Tea \u20438. Rice", "\u20437. Tea|\u20438. Rice"},
    {"a list after a sentence", "We buy this. 1. Tea 2. Rice", "We buy this.|1. Tea|2. Rice"},
    {"numbers that are no list", "For 1. above pay 5 and for 2. above none.",
     "For 1. above pay 5 and for 2. above none."},
    {"initials that are no list", "A. Moss met B. Reed.", "A. Moss met B. Reed."},
    {"question and answer", "Q. Who won? A. They did.", "Q. Who won?|A. They did."},
    /* lines */
    {"a wrapped line", "It was a long \nwalk home.", "It was a long walk home."},
    {"a line that is cut off", "It was a long walk\nback home that day.",
     "It was a long walk back home that day."},
    {"a wrapped paragraph",
     "The two ministers met in the capital on Monday, as President Barack\n"
     "Obama had asked them to, and spoke about the hotline for three hours\n"
     "without a break.",
     "The two ministers met in the capital on Monday, as President Barack Obama had asked them "
     "to, and spoke about the hotline for three hours without a break."},
    {"lines of a list", "tea\nrice and oil\nsalt, sugar\n", "tea|rice and oil|salt, sugar"},
    {"a heading", "The Tea Cup\nThe cup goes to the winner.",
     "The Tea Cup|The cup goes to the winner."},
    {"a stop on the next line", "Ask us for a price\n. Next", "Ask us for a price .|Next"},
    {"paragraphs", "One\n\nTwo", "One|Two"},
    {"rows of a table", "Tea\t5\t7\nRice\t2\t9", "Tea 5 7|Rice 2 9"},
};

static void put_folded(rel_writer *out, rel_text text)
{
    for (size_t i = 0; i < text.size; i++) {
        bool is_space = rel_ascii_is_space(text.bytes[i]);
        if (!is_space)
            rel_put_char(out, text.bytes[i]);
        else if (i == 0 || !rel_ascii_is_space(text.bytes[i - 1]))
            rel_put_char(out, ' ');
    }
}

static void text_is_split(void **state)
{
    const struct split *row = *state;
    segmented reading;
    segmented_open(&reading, rel_text_of(row->text));
    rel_memory_sink joined = {0};
    rel_writer out = rel_writer_to_memory(&joined);
    for (size_t i = 0; i < reading.segments.sentence_count; i++) {
        const rel_sentence *sentence = &reading.segments.sentences[i];
        rel_put_string(&out, i ? "|" : "");
        put_folded(&out, rel_text_slice(reading.document.text, sentence->start,
                                        sentence->end - sentence->start));
    }
    assert_true(rel_writer_finish(&out, NULL));
    assert_string_equal(joined.bytes, row->expected);
    rel_free(joined.bytes);
    segmented_close(&reading);
}

static void sentences_cover_all_tokens_in_order(void **state)
{
    (void)state;
    segmented reading;
    segmented_open(&reading,
                   REL_TEXT("They met. \"Why? Nobody knows,\" he said.\n\n1. Tea 2. Rice"));
    uint32_t next = 0;
    for (size_t i = 0; i < reading.segments.sentence_count; i++) {
        assert_int_equal(reading.segments.sentences[i].first, next);
        next += reading.segments.sentences[i].token_count;
    }
    assert_int_equal(next, reading.segments.token_count);
    segmented_close(&reading);
}

static void sentence_knows_what_it_stands_in(void **state)
{
    (void)state;
    segmented reading;
    segmented_open(&reading,
                   REL_TEXT("Ministers meet over hotline\n\nThe ministers of both countries met on "
                            "Monday and spoke for an hour.\n\n1. Tea\n\n"
                            "The ministers shake hands. Photo: Agency\n"));
    static const rel_sentence_kind expected[] = {REL_SENTENCE_HEADLINE, REL_SENTENCE_BODY,
                                                 REL_SENTENCE_LIST, REL_SENTENCE_CAPTION};
    for (size_t i = 0; i < COUNT_OF(expected); i++)
        assert_int_equal(reading.segments.sentences[i].kind, expected[i]);
    segmented_close(&reading);
}

static void empty_text_has_no_sentences(void **state)
{
    (void)state;
    segmented reading;
    segmented_open(&reading, REL_TEXT(" \n \n"));
    assert_int_equal(reading.segments.sentence_count, 0);
    segmented_close(&reading);
}

int main(void)
{
    struct CMUnitTest tests[COUNT_OF(splits) + 3];
    size_t count = 0;
    for (size_t i = 0; i < COUNT_OF(splits); i++)
        tests[count++] = (struct CMUnitTest){
            .name = splits[i].rule, .test_func = text_is_split, .initial_state = &splits[i]};
    tests[count++] = (struct CMUnitTest)cmocka_unit_test(sentences_cover_all_tokens_in_order);
    tests[count++] = (struct CMUnitTest)cmocka_unit_test(sentence_knows_what_it_stands_in);
    tests[count++] = (struct CMUnitTest)cmocka_unit_test(empty_text_has_no_sentences);
    return cmocka_run_group_tests_name("sentences", tests, NULL, NULL);
}
