#include "support/support.h"

#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include "base/memory.h"
#include "language/lexicon.h"

static rel_symbols symbols;
static rel_lexicon *lexicon;

static int load(void **state)
{
    (void)state;
    relata_error err = {0};
    lexicon = rel_lexicon_load(&symbols, NULL, 0, &err);
    if (!lexicon)
        fprintf(stderr, "%s:%u:%u: %s\n", err.place, err.line, err.column, err.message);
    return lexicon ? 0 : -1;
}

static int unload(void **state)
{
    (void)state;
    rel_lexicon_free(lexicon);
    rel_symbols_clear(&symbols);
    return 0;
}

static struct known {
    const char *rule, *phrase;
    rel_lexicon_class class;
    const char *name, *country;
} known[] = {
    {"a country by its name", "China", REL_LEX_COUNTRY, "China", "CHN"},
    {"a country by its official name", "People's Republic of China", REL_LEX_COUNTRY, "China",
     "CHN"},
    {"a country by its abbreviation", "U.S.", REL_LEX_COUNTRY, "United States", "USA"},
    {"a former state keeps its code", "Soviet Union", REL_LEX_COUNTRY, "Soviet Union", "SUN"},
    {"a former name is of today's country", "Burma", REL_LEX_COUNTRY, "Myanmar", "MMR"},
    {"an adjective", "Peruvian", REL_LEX_ADJECTIVE, "Peru", "PER"},
    {"people by their plural", "Swedes", REL_LEX_DEMONYM, "Sweden", "SWE"},
    {"a people without a state", "Kurds", REL_LEX_DEMONYM, "Kurds", ""},
    {"people of a region", "Europeans", REL_LEX_DEMONYM, "Europe", ""},
    {"a capital stands for its country", "Beijing", REL_LEX_SEAT, "China", "CHN"},
    {"a capital is a place as well", "Beijing", REL_LEX_PLACE, "Beijing", "CHN"},
    {"a seat of power", "Downing Street", REL_LEX_SEAT, "United Kingdom", "GBR"},
    {"the seat of an organization", "Brussels", REL_LEX_SEAT, "European Union", ""},
    {"a phrase has several senses", "Georgia", REL_LEX_PLACE, "Georgia", "USA"},
    {"a country may be a given name", "Jordan", REL_LEX_GIVEN_NAME, "Jordan", ""},
    {"an agency by its acronym", "OPM", REL_LEX_AGENCY, "Office of Personnel Management", "USA"},
    {"an organization", "Médecins Sans Frontières", REL_LEX_ORGANIZATION, "Doctors Without Borders",
     ""},
    {"an office in lower case", "secretary of state", REL_LEX_TITLE, "secretary of state", ""},
    {"an office with capitals", "Secretary of State", REL_LEX_TITLE, "secretary of state", ""},
    {"an office in the plural", "attorneys general", REL_LEX_TITLE, "attorney general", ""},
    {"a hyphen may be one token", "secretary-general", REL_LEX_TITLE, "secretary general", ""},
    {"the head of an incident", "data breach", REL_LEX_INCIDENT_HEAD, "data breach", ""},
    {"a family name", "Guo", REL_LEX_FAMILY_NAME, "Guo", ""},
};

static void phrase_is_known(void **state)
{
    const struct known *row = *state;
    rel_lexicon_match match;
    assert_true(rel_lexicon_look_up(lexicon, &symbols, rel_text_of(row->phrase), &match));
    const rel_sense *sense = rel_lexicon_sense(&match, row->class);
    assert_non_null(sense);
    assert_text_equal(sense->name, row->name);
    assert_text_equal(sense->country, row->country);
}

static struct unknown {
    const char *rule, *phrase;
} unknown[] = {
    {"a name in lower case is none", "china"},
    {"part of a phrase is none", "People's Republic of"},
    {"more than a phrase is none", "China is"},
    {"no text is none", ""},
};

static void phrase_is_unknown(void **state)
{
    const struct unknown *row = *state;
    rel_lexicon_match match;
    assert_false(rel_lexicon_look_up(lexicon, &symbols, rel_text_of(row->phrase), &match));
}

static struct split {
    const char *rule, *phrase, *tokens;
} splits[] = {
    {"blanks part words", "Prime  Minister", "Prime|Minister"},
    {"a clitic is a token", "People's Republic", "People|'s|Republic"},
    {"a curled clitic is a token", "People’s", "People|’s"},
    {"the apostrophe of a plural is a token", "Workers' Party", "Workers|'|Party"},
    {"dots stay in their word", "U.S. Army", "U.S.|Army"},
    {"an ampersand stays in its word", "AT&T", "AT&T"},
    {"a comma is a token", "Office, Ltd.", "Office|,|Ltd."},
};

static void phrase_is_split(void **state)
{
    const struct split *row = *state;
    rel_text tokens[8];
    size_t count = rel_phrase_split(rel_text_of(row->phrase), tokens, COUNT_OF(tokens));
    char joined[64] = "";
    for (size_t i = 0; i < count; i++) {
        if (i)
            strcat(joined, "|");
        strncat(joined, tokens[i].bytes, tokens[i].size);
    }
    assert_string_equal(joined, row->tokens);
}

static void titles_have_kind_and_gender(void **state)
{
    (void)state;
    rel_lexicon_match match;
    assert_true(rel_lexicon_look_up(lexicon, &symbols, REL_TEXT("spokeswoman"), &match));
    const rel_sense *sense = rel_lexicon_sense(&match, REL_LEX_TITLE);
    assert_text_equal(sense->kind, "spokesperson");
    assert_int_equal(sense->gender, 'f');
    assert_false(sense->is_plural);
}

static void countries_are_found_by_code(void **state)
{
    (void)state;
    assert_text_equal(rel_lexicon_country_name(lexicon, REL_TEXT("KOR")), "South Korea");
    assert_text_equal(rel_lexicon_country_alpha2(lexicon, REL_TEXT("KOR")), "KR");
    assert_text_equal(rel_lexicon_country_name(lexicon, REL_TEXT("QQQ")), "");
}

static void an_acronym_is_told_from_a_name(void **state)
{
    (void)state;
    rel_lexicon_match match;
    assert_true(rel_lexicon_look_up(lexicon, &symbols, REL_TEXT("NATO"), &match));
    assert_true(rel_lexicon_sense(&match, REL_LEX_ORGANIZATION)->is_acronym);
    assert_true(rel_lexicon_look_up(lexicon, &symbols, REL_TEXT("Nato"), &match));
    assert_false(rel_lexicon_sense(&match, REL_LEX_ORGANIZATION)->is_acronym);
}

/** A lexicon with a user's file of this content, or NULL and `err`. */
static rel_lexicon *load_with(rel_symbols *words, const char *content, relata_error *err)
{
    char path[] = "/tmp/relata-lexicon-XXXXXX";
    int descriptor = mkstemp(path);
    assert_true(descriptor >= 0);
    assert_int_equal(write(descriptor, content, strlen(content)), (ssize_t)strlen(content));
    close(descriptor);
    const char *paths[] = {path};
    rel_lexicon *loaded = rel_lexicon_load(words, paths, 1, err);
    unlink(path);
    return loaded;
}

static struct added {
    const char *rule, *content, *phrase;
    rel_lexicon_class class;
    const char *name, *country;
} added[] = {
    {"a user adds an agency", "[agencies]\nNOR | Kripos = National Criminal Service\n",
     "National Criminal Service", REL_LEX_AGENCY, "Kripos", "NOR"},
    {"a user's sense replaces ours of its class", "[agencies]\nGBR | OPM\n", "OPM", REL_LEX_AGENCY,
     "OPM", "GBR"},
    {"senses of other classes stay", "[persons]\nUSA | Georgia | f\n", "Georgia", REL_LEX_COUNTRY,
     "Georgia", "GEO"},
    {"a user adds a country", "[countries]\nFRE | FE | Freedonia | Freedonian\n", "Freedonian",
     REL_LEX_ADJECTIVE, "Freedonia", "FRE"},
    {"a new country may be referred to",
     "[countries]\nFRE | FE | Freedonia\n[cities]\nFRE | Glorietta\n", "Glorietta", REL_LEX_PLACE,
     "Glorietta", "FRE"},
    {"a user adds a word", "[titles]\npolitical | archon/archons\n", "Archons", REL_LEX_TITLE,
     "archon", ""},
};

static void users_phrase_is_known(void **state)
{
    const struct added *row = *state;
    rel_symbols words = {0};
    rel_lexicon *loaded = load_with(&words, row->content, NULL);
    assert_non_null(loaded);
    rel_lexicon_match match;
    assert_true(rel_lexicon_look_up(loaded, &words, rel_text_of(row->phrase), &match));
    const rel_sense *sense = rel_lexicon_sense(&match, row->class);
    assert_non_null(sense);
    assert_text_equal(sense->name, row->name);
    assert_text_equal(sense->country, row->country);
    rel_lexicon_free(loaded);
    rel_symbols_clear(&words);
}

static struct mistake {
    const char *rule, *content;
    unsigned line, column;
    const char *message;
} mistakes[] = {
    {"a line needs a section", "USA | White House\n", 1, 1,
     "expected a section such as [agencies] before this"},
    {"an unknown section", "[agency]\nUSA | White House\n", 2, 1,
     "'[agency]' is no section; expected one such as [agencies]"},
    {"a section without its end", "[agencies\n", 1, 1,
     "expected ']' at the end of a section's name"},
    {"too few fields", "[agencies]\n\nWhite House\n", 3, 1,
     "expected 'country | phrases' in section [agencies]"},
    {"too many fields", "[agencies]\nUSA | White House | m | x\n", 2, 1,
     "expected 'country | phrases' in section [agencies]"},
    {"no phrase", "[agencies]\nUSA | \n", 2, 6, "expected a phrase"},
    {"an unknown country", "[agencies]\nXYZ | White House\n", 2, 1,
     "'XYZ' is no country; expected an ISO 3166-1 alpha-3 code or '-'"},
    {"an unknown gender", "[titles]\npolitical | archon | x\n", 2, 22,
     "'x' is no gender; expected 'm', 'f' or '-'"},
    {"a value that is no number", "[ordinals]\nnth | nth\n", 2, 1, "'nth' is no number"},
    {"a code of two letters", "[countries]\nFR | FR | Freedonia\n", 2, 1,
     "expected three capital letters"},
    {"an unknown type", "[seats]\nGeneva | United Nations | body | -\n", 2, 27,
     "'body' is no type of entity"},
    {"a phrase that is too long", "[agencies]\nUSA | a b c d e f g h i j k l m n o p q\n", 2, 7,
     "the phrase that begins with 'a' is too long: more than 16 words"},
};

static void mistake_is_reported_with_its_place(void **state)
{
    const struct mistake *row = *state;
    rel_symbols words = {0};
    relata_error err = {0};
    assert_null(load_with(&words, row->content, &err));
    assert_int_equal(err.code, RELATA_SYNTAX);
    assert_string_equal(err.message, row->message);
    assert_int_equal(err.line, row->line);
    assert_int_equal(err.column, row->column);
    rel_symbols_clear(&words);
}

static void a_missing_file_is_reported(void **state)
{
    (void)state;
    rel_symbols words = {0};
    relata_error err = {0};
    const char *paths[] = {"/nonexistent/user.lex"};
    assert_null(rel_lexicon_load(&words, paths, 1, &err));
    assert_int_equal(err.code, RELATA_IO);
    rel_symbols_clear(&words);
}

static void running_out_of_memory_is_reported(void **state)
{
    (void)state;
    for (long successes = 0; successes < 4000; successes = successes * 2 + 1) {
        rel_symbols words = {0};
        relata_error err = {0};
        rel_memory_fail_after(successes);
        rel_lexicon *loaded = rel_lexicon_load(&words, NULL, 0, &err);
        rel_memory_fail_after(-1);
        if (!loaded)
            assert_int_equal(err.code, RELATA_NO_MEMORY);
        rel_lexicon_free(loaded);
        rel_symbols_clear(&words);
    }
}

#define ROW_TESTS(rows, function)                                                                  \
    for (size_t i = 0; i < COUNT_OF(rows); i++)                                                    \
        tests[count++] = (struct CMUnitTest)                                                       \
        {                                                                                          \
            .name = (rows)[i].rule, .test_func = function, .initial_state = &(rows)[i]             \
        }

static const struct CMUnitTest others[] = {
    {.name = "titles have a kind and a gender", .test_func = titles_have_kind_and_gender},
    {.name = "countries are found by their code", .test_func = countries_are_found_by_code},
    {.name = "an acronym is told from a name", .test_func = an_acronym_is_told_from_a_name},
    {.name = "a file that is missing is reported", .test_func = a_missing_file_is_reported},
    {.name = "running out of memory is reported", .test_func = running_out_of_memory_is_reported},
};

int main(void)
{
    struct CMUnitTest tests[COUNT_OF(known) + COUNT_OF(unknown) + COUNT_OF(splits) +
                            COUNT_OF(added) + COUNT_OF(mistakes) + COUNT_OF(others)];
    size_t count = 0;
    ROW_TESTS(known, phrase_is_known);
    ROW_TESTS(unknown, phrase_is_unknown);
    ROW_TESTS(splits, phrase_is_split);
    ROW_TESTS(added, users_phrase_is_known);
    ROW_TESTS(mistakes, mistake_is_reported_with_its_place);
    for (size_t i = 0; i < COUNT_OF(others); i++)
        tests[count++] = others[i];
    return cmocka_run_group_tests_name("lexicon", tests, load, unload);
}
