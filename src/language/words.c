#include "language/words.h"

#include "base/array.h"
#include "base/memory.h"
#include "base/utf8.h"
#include "language/embedded.h"
#include "language/lines.h"

enum { MAX_WORD_BYTES = 32 };

static const struct {
    const char *section;
    uint32_t bit;
} sections[] = {
    {"article", REL_WORD_ARTICLE},
    {"definite", REL_WORD_DEFINITE},
    {"indefinite", REL_WORD_INDEFINITE},
    {"determiner", REL_WORD_DETERMINER},
    {"possessive", REL_WORD_POSSESSIVE},
    {"masculine", REL_WORD_MASCULINE},
    {"feminine", REL_WORD_FEMININE},
    {"neuter", REL_WORD_NEUTER},
    {"plural", REL_WORD_PLURAL},
    {"first person", REL_WORD_FIRST_PERSON},
    {"pronoun", REL_WORD_PRONOUN},
    {"stop", REL_WORD_STOP},
    {"modifier", REL_WORD_MODIFIER},
    {"locative", REL_WORD_LOCATIVE},
    {"motion", REL_WORD_MOTION},
    {"speech", REL_WORD_SPEECH},
    {"partitive", REL_WORD_PARTITIVE},
    {"age", REL_WORD_AGE},
    {"role", REL_WORD_ROLE},
    {"being", REL_WORD_BEING | REL_WORD_BECOMING},
    {"becoming", REL_WORD_BECOMING},
    {"beside being", REL_WORD_PERFECT},
    {"appointing", REL_WORD_APPOINTING},
    {"succeeding", REL_WORD_SUCCEEDING},
    {"quality", REL_WORD_QUALITY},
    {"verb", REL_WORD_VERB},
};

static uint32_t bit_of(rel_text section)
{
    for (size_t i = 0; i < COUNT_OF(sections); i++)
        if (rel_text_equal(section, rel_text_of(sections[i].section)))
            return sections[i].bit;
    return 0;
}

static bool mark(rel_language *language, size_t *capacity, rel_text form, uint32_t bit,
                 relata_error *err)
{
    rel_words *words = language->words;
    rel_symbol symbol = rel_symbols_intern(&language->symbols, form);
    if (symbol == REL_NO_SYMBOL)
        return rel_fail_memory(err);
    if (!rel_array_grow(&words->bits, capacity, (size_t)symbol + 1, sizeof *words->bits, err))
        return false;
    while (words->count <= symbol)
        words->bits[words->count++] = 0;
    words->bits[symbol] |= bit;
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
static bool mark_forms(rel_language *language, size_t *capacity, rel_text word, uint32_t bit,
                       relata_error *err)
{
    char capitals[MAX_WORD_BYTES];
    for (size_t i = 0; i < word.size; i++)
        capitals[i] = rel_ascii_upper(word.bytes[i]);
    rel_text upper = {capitals, word.size};
    if (!mark(language, capacity, word, bit, err) ||
        (!is_name_in_capitals(word) && !mark(language, capacity, upper, bit, err)))
        return false;
    memcpy(capitals + 1, word.bytes + 1, word.size - 1);
    return mark(language, capacity, upper, bit, err);
}

static bool read_words(rel_language *language, rel_lines *lines, size_t *capacity,
                       relata_error *err)
{
    relata_error failure = {0};
    while (rel_lines_next(lines, &failure)) {
        uint32_t bit = bit_of(lines->section);
        if (!bit)
            return rel_lines_fail(lines, 0, err, "unknown class of words '%.*s'",
                                  REL_TEXT_ARGS(lines->section));
        rel_text list = lines->fields[0], word;
        while (rel_lines_value(&list, &word)) {
            if (word.size > MAX_WORD_BYTES)
                return rel_lines_fail(lines, 0, err, "a word of more than %d bytes",
                                      MAX_WORD_BYTES);
            if (!mark_forms(language, capacity, word, bit, err))
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
    size_t capacity = 0;
    rel_lines lines = rel_lines_open("grammar.lex", rel_embedded_find("grammar.lex"));
    return read_words(language, &lines, &capacity, err);
}

void rel_words_clear(rel_language *language)
{
    if (language->words)
        rel_free(language->words->bits);
    rel_free(language->words);
    language->words = NULL;
}
