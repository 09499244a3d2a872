#include "support/segmented.h"

#include "base/memory.h"

/* `expected` is the tokens with a blank between them. */
static struct tokenized {
    const char *rule, *text, *expected;
} tokenized[] = {
    {"words and stops", "Talks went on, he said.", "Talks went on , he said ."},
    {"a title keeps its dot", "Mr. Wen met Dr. Ada Brook.", "Mr. Wen met Dr. Ada Brook ."},
    {"an acronym keeps its dots", "the U.S. Army", "the U.S. Army"},
    {"an acronym at the end needs no further dot", "back in the U.K.", "back in the U.K."},
    {"an acronym before a hyphen", "a U.S.-China pact", "a U.S. - China pact"},
    {"degrees", "a Ph.D. in law", "a Ph.D. in law"},
    {"initials", "J. R. Smith and A.B. Jones", "J. R. Smith and A.B. Jones"},
    {"I is a word before a new sentence", "you and I. Then", "you and I . Then"},
    {"I is an initial inside a name", "Albert I. Jones", "Albert I. Jones"},
    {"a month keeps its dot", "on Dec. 9, 2016", "on Dec. 9 , 2016"},
    {"No. before a number", "No. 10 Downing Street", "No. 10 Downing Street"},
    {"no as a word", "She said no. He left", "She said no . He left"},
    {"a unit is an abbreviation in the middle", "after 5 min. of rest", "after 5 min. of rest"},
    {"the same at the end", "the sign is min. The", "the sign is min . The"},
    {"unpronounceable words are abbreviations", "Blk. 5 and Sgt. Brown", "Blk. 5 and Sgt. Brown"},
    {"possessive", "China's plan", "China 's plan"},
    {"possessive with a curved mark", "China\u2019s plan", "China \u2019s plan"},
    {"possessive of a plural", "the ministers' plan", "the ministers ' plan"},
    {"possessive set apart", "China 's plan", "China 's plan"},
    {"negation", "They don't, can't and won't.", "They do n't , ca n't and wo n't ."},
    {"negation set apart", "do n't", "do n't"},
    {"negation in capitals", "DON'T", "DO N'T"},
    {"other clitics", "I'm sure they'll say we've", "I 'm sure they 'll say we 've"},
    {"cannot is two words", "They cannot go", "They can not go"},
    {"Cannot is two words", "Cannot", "Can not"},
    {"names with apostrophes", "Sean O'Brien of Cote d'Ivoire", "Sean O'Brien of Cote d'Ivoire"},
    {"clipped words", "get 'em in the '90s", "get 'em in the '90s"},
    {"compounds are several tokens", "a state-of-the-art five-year plan",
     "a state - of - the - art five - year plan"},
    {"prefixes keep their hyphen", "co-chaired an anti-terror non-EU e-mail",
     "co-chaired an anti-terror non-EU e-mail"},
    {"a country is no prefix", "UN-backed", "UN - backed"},
    {"numbers", "10,000 people and 5.6 million", "10,000 people and 5.6 million"},
    {"percent and money", "84% of $21.75 or US$5bn", "84 % of $ 21.75 or US$ 5 bn"},
    {"a fraction without zero", "at $.50 or .25", "at $ .50 or .25"},
    {"ordinals and decades", "the 2nd and 44th in the 1990s", "the 2nd and 44th in the 1990s"},
    {"times", "at 12:30 or 5pm", "at 12:30 or 5 pm"},
    {"dates in digits", "2016-12-08 and 12/8/2016", "2016-12-08 and 12/8/2016"},
    {"a range is three tokens", "pages 5-10", "pages 5 - 10"},
    {"telephone numbers", "call 800-555-0199", "call 800-555-0199"},
    {"double quotes", "\"Yes,\" he said", "\" Yes , \" he said"},
    {"quotes of old terminals", "``Yes,'' he said", "`` Yes , '' he said"},
    {"curved quotes", "\u201CYes\u201D", "\u201C Yes \u201D"},
    {"dashes", "talks -- or war \u2014 soon", "talks -- or war \u2014 soon"},
    {"brackets", "(OPM) [sic]", "( OPM ) [ sic ]"},
    {"runs of stops", "Wait... what?!", "Wait ... what ?!"},
    {"names with exclamation marks", "at Yahoo! in May", "at Yahoo! in May"},
    {"ampersands", "AT&T and R&D", "AT&T and R&D"},
    {"addresses", "See https://example.org/a?b=c, or write to ada.brook@example.com.",
     "See https://example.org/a?b=c , or write to ada.brook@example.com ."},
    {"a mailbox with capitals", "Write to Ada.J.Brook@example.com. Now",
     "Write to Ada.J.Brook@example.com . Now"},
    {"a flat number", "in flat 4A", "in flat 4A"},
    {"bare hosts", "www.example.org and example.com", "www.example.org and example.com"},
    {"handles and tags", "@wire on #talks", "@wire on #talks"},
    {"a stop without a blank", "in May.Then they", "in May . Then they"},
    {"letters beyond ASCII", "Angela M\u00FCller in S\u00E3o Paulo",
     "Angela M\u00FCller in S\u00E3o Paulo"},
    {"blanks beyond ASCII", "5\u00A0million", "5 million"},
    {"number signs", "N\u00B0. 5", "N\u00B0. 5"},
    {"letters with strokes", "w/o and km/h but and/or", "w/o and km/h but and / or"},
};

static void text_is_tokenized(void **state)
{
    const struct tokenized *row = *state;
    segmented reading;
    segmented_open(&reading, rel_text_of(row->text));
    rel_memory_sink joined = {0};
    rel_writer out = rel_writer_to_memory(&joined);
    for (size_t i = 0; i < reading.segments.token_count; i++) {
        rel_put_string(&out, i ? " " : "");
        rel_put_text(&out, rel_token_text(&reading.document, &reading.segments.tokens[i]));
    }
    assert_true(rel_writer_finish(&out, NULL));
    assert_string_equal(joined.bytes, row->expected);
    rel_free(joined.bytes);
    segmented_close(&reading);
}

/* The first token of `text`: what it is. */
static struct described {
    const char *rule, *text;
    rel_token_kind kind;
    unsigned flags;
} described[] = {
    {"a small word", "talks", REL_TOKEN_WORD, REL_TOKEN_SENTENCE_START},
    {"a capital word", "Talks", REL_TOKEN_WORD, REL_TOKEN_SENTENCE_START | REL_TOKEN_CAPITAL},
    {"a capital beyond ASCII", "\u00C9lys\u00E9e", REL_TOKEN_WORD,
     REL_TOKEN_SENTENCE_START | REL_TOKEN_CAPITAL},
    {"an acronym", "OPM", REL_TOKEN_WORD,
     REL_TOKEN_SENTENCE_START | REL_TOKEN_CAPITAL | REL_TOKEN_ALL_CAPS},
    {"a long word in capitals", "INTERNATIONALIZATION of", REL_TOKEN_WORD,
     REL_TOKEN_SENTENCE_START | REL_TOKEN_CAPITAL | REL_TOKEN_ALL_CAPS},
    {"a long word", "Internationalization of", REL_TOKEN_WORD,
     REL_TOKEN_SENTENCE_START | REL_TOKEN_CAPITAL},
    {"one letter is not all capitals", "A talk", REL_TOKEN_WORD,
     REL_TOKEN_SENTENCE_START | REL_TOKEN_CAPITAL},
    {"an abbreviation", "Mr. Wen", REL_TOKEN_WORD,
     REL_TOKEN_SENTENCE_START | REL_TOKEN_CAPITAL | REL_TOKEN_ABBREVIATION},
    {"a number", "5,000", REL_TOKEN_NUMBER, 0},
    {"a mark", "- 5", REL_TOKEN_PUNCT, 0},
    {"money", "$5", REL_TOKEN_SYMBOL, 0},
    {"an opening quote", "\"Yes\"", REL_TOKEN_OPEN_QUOTE, 0},
    {"an address", "ada@example.com", REL_TOKEN_OTHER, 0},
};

static void token_is_described(void **state)
{
    const struct described *row = *state;
    segmented reading;
    segmented_open(&reading, rel_text_of(row->text));
    const rel_token *token = &reading.segments.tokens[0];
    assert_int_equal(token->kind, row->kind);
    assert_int_equal(token->flags, row->flags | REL_TOKEN_SPACE_BEFORE);
    segmented_close(&reading);
}

/* The symbol of the first token: the word as it was meant. */
static struct healed {
    const char *rule, *text, *expected;
    uint16_t size;
} healed[] = {
    {"a hyphen from print is healed", "exfoli- ation of", "exfoliation", 13},
    {"also at the end of a line", "exfoli-\nation of stone goes on.", "exfoliation", 13},
    {"soft hyphens go", "exfoli\u00ADation", "exfoliation", 13},
    {"a suspended hyphen stays", "short- and long-term", "short", 5},
    {"a hyphen before a capital stays", "exfoli- Ation", "exfoli", 6},
};

static void hyphen_is_healed(void **state)
{
    const struct healed *row = *state;
    segmented reading;
    segmented_open(&reading, rel_text_of(row->text));
    const rel_token *token = &reading.segments.tokens[0];
    assert_text_equal(rel_symbols_text(&reading.symbols, token->symbol), row->expected);
    assert_int_equal(token->size, row->size);
    segmented_close(&reading);
}

static void same_words_have_the_same_symbol(void **state)
{
    (void)state;
    segmented reading;
    segmented_open(&reading, REL_TEXT("agreement follows agreement, as talks talks"));
    const rel_token *tokens = reading.segments.tokens;
    assert_int_equal(tokens[0].symbol, tokens[2].symbol);
    assert_int_equal(tokens[5].symbol, tokens[6].symbol);
    assert_int_not_equal(tokens[0].symbol, tokens[5].symbol);
    segmented_close(&reading);
}

static void overlong_run_is_cut(void **state)
{
    (void)state;
    static char run[3 * REL_TOKEN_MAX_BYTES];
    memset(run, 'a', sizeof run);
    segmented reading;
    segmented_open(&reading, (rel_text){run, sizeof run});
    assert_int_equal(reading.segments.token_count, 3);
    assert_int_equal(reading.segments.tokens[0].size, REL_TOKEN_MAX_BYTES);
    segmented_close(&reading);
}

int main(void)
{
    struct CMUnitTest tests[COUNT_OF(tokenized) + COUNT_OF(described) + COUNT_OF(healed) + 2];
    size_t count = 0;
    for (size_t i = 0; i < COUNT_OF(tokenized); i++)
        tests[count++] = (struct CMUnitTest){.name = tokenized[i].rule,
                                             .test_func = text_is_tokenized,
                                             .initial_state = &tokenized[i]};
    for (size_t i = 0; i < COUNT_OF(described); i++)
        tests[count++] = (struct CMUnitTest){.name = described[i].rule,
                                             .test_func = token_is_described,
                                             .initial_state = &described[i]};
    for (size_t i = 0; i < COUNT_OF(healed); i++)
        tests[count++] = (struct CMUnitTest){
            .name = healed[i].rule, .test_func = hyphen_is_healed, .initial_state = &healed[i]};
    tests[count++] = (struct CMUnitTest)cmocka_unit_test(same_words_have_the_same_symbol);
    tests[count++] = (struct CMUnitTest)cmocka_unit_test(overlong_run_is_cut);
    return cmocka_run_group_tests_name("tokens", tests, NULL, NULL);
}
