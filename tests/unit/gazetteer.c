#include "recognize/gazetteer.h"

#include <stdio.h>

#include "language/language.h"
#include "language/lexicon_build.h"
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

/** A text, its tokens and the phrases in it, until the next call. */
typedef struct searched {
    rel_document document;
    rel_block block;
    rel_segments segments;
    rel_phrases phrases;
} searched;

static const searched *search(rel_text text)
{
    static searched result;
    rel_arena_reset(&arena);
    result = (searched){0};
    result.block = (rel_block){0, (uint32_t)text.size, REL_BLOCK_BODY};
    result.document = (rel_document){.text = text, .blocks = &result.block, .block_count = 1};
    assert_true(rel_segment(&result.document, &language, &symbols, &arena, &result.segments, NULL));
    rel_traits *traits;
    assert_true(rel_traits_look(&result.segments, language.words, &arena, &traits, NULL));
    assert_true(rel_gazetteer_find(&result.document, &result.segments, language.lexicon, &symbols,
                                   traits, &arena, &result.phrases, NULL));
    return &result;
}

/** The phrases of a text as "[phrase] [phrase]". */
static void write_phrases(const searched *found, char *ret, size_t size)
{
    size_t used = 0;
    for (size_t i = 0; i < found->phrases.count; i++) {
        const rel_phrase *phrase = &found->phrases.items[i];
        const rel_token *first = &found->segments.tokens[phrase->first];
        const rel_token *last = first + phrase->token_count - 1;
        rel_text text = rel_text_slice(found->document.text, first->start,
                                       last->start + last->size - first->start);
        if (phrase->part_size)
            text = rel_text_slice(text, phrase->part_start, phrase->part_size);
        used += (size_t)snprintf(ret + used, size - used, "%s[%.*s]", i ? " " : "",
                                 REL_TEXT_ARGS(text));
    }
}

static struct sought {
    const char *rule, *text, *phrases;
} sought[] = {
    {"the longest phrase is taken", "the People's Republic of China now",
     "[People's Republic of China]"},
    {"a curled apostrophe is an apostrophe", "the People’s Republic of China",
     "[People’s Republic of China]"},
    {"an abbreviation keeps its dots", "a U.S. spokesman", "[U.S.] [spokesman]"},
    {"words match in lower case and capitalized", "the Foreign minister, a Prime Minister",
     "[Foreign minister] [Prime Minister]"},
    {"names match only as they are written", "a china shop in turkey", ""},
    {"both ends of a hyphen are phrases", "the China-US accord", "[China] [US] [accord]"},
    {"a hyphenated name is one phrase", "in Guinea-Bissau", "[Guinea-Bissau]"},
    {"a part of an unsplit word is a phrase", "in mid-December", "[mid] [December]"},
    {"a headline in capitals is read as such", "CHINA AND PERU HOLD TALKS",
     "[CHINA] [PERU] [TALKS]"},
};

static void phrases_are_found(void **state)
{
    const struct sought *row = *state;
    char found[512] = "";
    write_phrases(search(rel_text_of(row->text)), found, sizeof found);
    assert_string_equal(found, row->phrases);
}

static void every_phrase_of_the_lexicon_is_found_in_text(void **state)
{
    (void)state;
    size_t missed = 0;
    const rel_lexicon *lexicon = language.lexicon;
    for (size_t i = 0; i < lexicon->sense_count; i++) {
        rel_text phrase = lexicon->senses[i].phrase;
        char text[256];
        snprintf(text, sizeof text, "%.*s xyz", REL_TEXT_ARGS(phrase));
        const searched *found = search(rel_text_of(text));
        bool is_whole = found->phrases.count == 1 &&
                        found->phrases.items[0].token_count + 1u == found->segments.token_count;
        if (!is_whole)
            print_message("'%.*s' is not one phrase\n", REL_TEXT_ARGS(phrase));
        missed += !is_whole;
    }
    assert_int_equal(missed, 0);
}

static void tokens_lead_to_their_phrase(void **state)
{
    (void)state;
    const searched *found = search(REL_TEXT("The Bank of the United States of America"));
    assert_null(rel_phrase_at(&found->phrases, 0));
    const rel_phrase *country = rel_phrase_at(&found->phrases, 4);
    assert_non_null(country);
    assert_text_equal(rel_phrase_sense(country, REL_LEX_COUNTRY)->country, "USA");
    assert_null(rel_phrase_sense(country, REL_LEX_TITLE));
    assert_null(rel_phrase_at(&found->phrases, 5));
    assert_int_equal(found->phrases.by_token[6], found->phrases.by_token[4]);
}

int main(void)
{
    struct CMUnitTest tests[COUNT_OF(sought) + 2];
    size_t count = 0;
    for (size_t i = 0; i < COUNT_OF(sought); i++)
        tests[count++] = (struct CMUnitTest){
            .name = sought[i].rule, .test_func = phrases_are_found, .initial_state = &sought[i]};
    tests[count++] = (struct CMUnitTest){.name = "every phrase of the lexicon is found in text",
                                         .test_func = every_phrase_of_the_lexicon_is_found_in_text};
    tests[count++] = (struct CMUnitTest){.name = "tokens lead to their phrase",
                                         .test_func = tokens_lead_to_their_phrase};
    return cmocka_run_group_tests_name("gazetteer", tests, load, unload);
}
