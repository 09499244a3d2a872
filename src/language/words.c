#include "language/words.h"

#include "base/array.h"
#include "base/memory.h"
#include "base/utf8.h"
#include "language/embedded.h"
#include "language/lexicon.h"
#include "language/lines.h"

enum { MAX_WORD_BYTES = 32 };

static const struct {
    const char *section;
    rel_word word;
} sections[] = {
    {"article", {REL_WORD_ARTICLE, 0}},
    {"definite", {REL_WORD_DEFINITE, 0}},
    {"indefinite", {REL_WORD_INDEFINITE, 0}},
    {"determiner", {REL_WORD_DETERMINER, 0}},
    {"possessive", {REL_WORD_POSSESSIVE, 0}},
    {"masculine", {REL_WORD_MASCULINE, 0}},
    {"feminine", {REL_WORD_FEMININE, 0}},
    {"neuter", {REL_WORD_NEUTER, 0}},
    {"plural", {REL_WORD_PLURAL, 0}},
    {"first person", {REL_WORD_FIRST_PERSON, 0}},
    {"pronoun", {REL_WORD_PRONOUN, 0}},
    {"stop", {REL_WORD_STOP, 0}},
    {"modifier", {REL_WORD_MODIFIER, 0}},
    {"locative", {REL_WORD_LOCATIVE, 0}},
    {"motion", {REL_WORD_MOTION, 0}},
    {"speech", {REL_WORD_SPEECH, 0}},
    {"partitive", {REL_WORD_PARTITIVE, 0}},
    {"age", {REL_WORD_AGE, 0}},
    {"role", {REL_WORD_ROLE, 0}},
    {"being", {REL_WORD_BEING | REL_WORD_BECOMING, 0}},
    {"becoming", {REL_WORD_BECOMING, 0}},
    {"beside being", {REL_WORD_PERFECT, 0}},
    {"appointing", {REL_WORD_APPOINTING, 0}},
    {"succeeding", {REL_WORD_SUCCEEDING, 0}},
    {"quality", {REL_WORD_QUALITY, 0}},
    {"verb", {REL_WORD_VERB, 0}},
    {"joint", {0, REL_SIGN_JOINT}},
    {"hyphen", {0, REL_SIGN_HYPHEN}},
    {"owner", {0, REL_SIGN_OWNER}},
    {"date article", {0, REL_SIGN_BEGINS_DATE}},
    {"past cue", {0, REL_SIGN_PAST}},
    {"future cue", {0, REL_SIGN_FUTURE}},
};

static rel_word word_of(rel_text section)
{
    for (size_t i = 0; i < COUNT_OF(sections); i++)
        if (rel_text_equal(section, rel_text_of(sections[i].section)))
            return sections[i].word;
    return (rel_word){0, 0};
}

/** Make room for all symbols up to `symbol`. */
static bool make_room(rel_words *words, rel_symbol symbol, relata_error *err)
{
    if (!rel_array_grow(&words->items, &words->capacity, (size_t)symbol + 1, sizeof *words->items,
                        err))
        return false;
    while (words->count <= symbol)
        words->items[words->count++] = (rel_word){0, 0};
    return true;
}

static bool mark(rel_language *language, rel_text form, rel_word word, relata_error *err)
{
    rel_symbol symbol = rel_symbols_intern(&language->symbols, form);
    if (symbol == REL_NO_SYMBOL)
        return rel_fail_memory(err);
    if (!make_room(language->words, symbol, err))
        return false;
    language->words->items[symbol].classes |= word.classes;
    language->words->items[symbol].signs |= word.signs;
    return true;
}

/** Words that in capitals are names: "US", "IT", "WHO". */
static bool is_name_in_capitals(rel_text word)
{
    static const rel_text words[] = {{"us", 2}, {"it", 2}, {"who", 3}, {"am", 2}, {"id", 2}};
    for (size_t i = 0; i < COUNT_OF(words); i++)
        if (rel_text_equal(word, words[i]))
            return true;
    return false;
}

/** Mark a word as it stands, with a capital, and in capitals. */
static bool mark_forms(rel_language *language, rel_text word, rel_word bits, relata_error *err)
{
    char capitals[MAX_WORD_BYTES];
    for (size_t i = 0; i < word.size; i++)
        capitals[i] = rel_ascii_upper(word.bytes[i]);
    rel_text upper = {capitals, word.size};
    if (!mark(language, word, bits, err) ||
        (!is_name_in_capitals(word) && !mark(language, upper, bits, err)))
        return false;
    memcpy(capitals + 1, word.bytes + 1, word.size - 1);
    return mark(language, upper, bits, err);
}

static bool read_words(rel_language *language, rel_lines *lines, relata_error *err)
{
    relata_error failure = {0};
    while (rel_lines_next(lines, &failure)) {
        rel_word bits = word_of(lines->section);
        if (!(bits.classes | bits.signs))
            return rel_lines_fail(lines, 0, err, "unknown class of words '%.*s'",
                                  REL_TEXT_ARGS(lines->section));
        rel_text list = lines->fields[0], word;
        while (rel_lines_value(&list, &word)) {
            if (word.size > MAX_WORD_BYTES)
                return rel_lines_fail(lines, 0, err, "a word of more than %d bytes",
                                      MAX_WORD_BYTES);
            if (!mark_forms(language, word, bits, err))
                return false;
        }
    }
    if (failure.code != RELATA_OK && err)
        *err = failure;
    return failure.code == RELATA_OK;
}

bool rel_words_load(rel_language *language, const rel_language_options *options, relata_error *err)
{
    (void)options;
    language->words = rel_calloc(1, sizeof *language->words);
    if (!language->words)
        return rel_fail_memory(err);
    rel_lines lines = rel_lines_open("grammar.lex", rel_embedded_find("grammar.lex"));
    return read_words(language, &lines, err);
}

/** What the classes of a word say of noun phrases. */
static uint32_t implied(rel_word word)
{
    enum {
        OPENERS =
            REL_WORD_DETERMINER | REL_WORD_POSSESSIVE | REL_WORD_MODIFIER | REL_WORD_PARTITIVE,
        STOPPERS = REL_WORD_STOP | REL_WORD_VERB | REL_WORD_PRONOUN
    };
    bool is_opener = word.classes & OPENERS, is_pronoun = word.classes & REL_WORD_PRONOUN;
    bool is_short = word.classes & (REL_WORD_ARTICLE | REL_WORD_POSSESSIVE);
    bool ends = (word.classes & STOPPERS) && !is_opener && !(word.signs & REL_SIGN_JOINT);
    return (ends ? REL_SIGN_ENDS_PHRASES : 0U) |
           (is_opener || is_pronoun ? REL_SIGN_BEGINS_NOUNS : 0U) |
           (is_short || is_pronoun ? REL_SIGN_BEGINS_ALONE : 0U);
}

static uint32_t signs_of(unsigned places)
{
    return (places & REL_IS_PHRASE ? REL_SIGN_IS_PHRASE : 0U) |
           (places & REL_BEGINS_PHRASE ? REL_SIGN_BEGINS_PHRASE : 0U) |
           (places & REL_CONTINUES_PHRASE ? REL_SIGN_CONTINUES_PHRASE : 0U) |
           (places & REL_BEGINS_DATE ? REL_SIGN_BEGINS_DATE : 0U);
}

bool rel_words_note_lexicon(rel_language *language, relata_error *err)
{
    rel_words *words = language->words;
    if (!make_room(words, (rel_symbol)language->symbols.count, err))
        return false;
    for (rel_symbol symbol = 0; symbol < words->count; symbol++) {
        rel_word *word = &words->items[symbol];
        word->signs |= implied(*word) | signs_of(rel_lexicon_places(language->lexicon, symbol));
    }
    return true;
}

void rel_words_clear(rel_language *language)
{
    if (language->words)
        rel_free(language->words->items);
    rel_free(language->words);
    language->words = NULL;
}
