/*
 * The list is small and its words are entered into the table of symbols first, so that their
 * numbers are small too: one comparison tells the tokenizer that a word is in no class.
 */
#include "language/abbreviations.h"

#include "base/array.h"
#include "base/memory.h"
#include "base/utf8.h"
#include "language/embedded.h"
#include "language/lines.h"

static const struct section {
    rel_text name;
    rel_word_class class;
} sections[] = {
    {{"title", 5}, REL_WORD_TITLE},
    {{"inside", 6}, REL_WORD_INSIDE},
    {{"abbreviation", 12}, REL_WORD_ABBREVIATION},
    {{"final", 5}, REL_WORD_FINAL},
    {{"clock", 5}, REL_WORD_CLOCK},
    {{"time", 4}, REL_WORD_TIME},
    {{"number", 6}, REL_WORD_NUMBER},
    {{"ambiguous", 9}, REL_WORD_AMBIGUOUS},
    {{"starter", 7}, REL_WORD_STARTER},
    {{"preposition", 11}, REL_WORD_PREPOSITION},
    {{"prefix", 6}, REL_WORD_PREFIX},
    {{"exclaiming", 10}, REL_WORD_EXCLAIMING},
    {{"suspended", 9}, REL_WORD_SUSPENDED},
    {{"dollar", 6}, REL_WORD_DOLLAR},
    {{"contraction", 11}, REL_WORD_CONTRACTION},
};

/** The tables being filled, which grow with the symbols. */
typedef struct list_reader {
    rel_abbreviations *abbreviations;
    rel_symbols *symbols;
    size_t class_capacity, split_capacity;
    relata_error *err;
} list_reader;

static bool class_of_section(rel_text name, rel_word_class *ret)
{
    for (size_t i = 0; i < COUNT_OF(sections); i++)
        if (rel_text_equal(sections[i].name, name)) {
            *ret = sections[i].class;
            return true;
        }
    return false;
}

static bool make_room(list_reader *reader, size_t count)
{
    rel_abbreviations *abbreviations = reader->abbreviations;
    if (count <= abbreviations->count)
        return true;
    if (!rel_array_grow(&abbreviations->classes, &reader->class_capacity, count,
                        sizeof *abbreviations->classes, reader->err) ||
        !rel_array_grow(&abbreviations->splits, &reader->split_capacity, count,
                        sizeof *abbreviations->splits, reader->err))
        return false;
    size_t added = count - abbreviations->count;
    memset(abbreviations->classes + abbreviations->count, 0,
           added * sizeof *abbreviations->classes);
    memset(abbreviations->splits + abbreviations->count, 0, added * sizeof *abbreviations->splits);
    abbreviations->count = count;
    return true;
}

static bool add_spelling(list_reader *reader, rel_text word, rel_word_class class, size_t split)
{
    rel_symbol symbol = rel_symbols_intern(reader->symbols, word);
    if (symbol == REL_NO_SYMBOL)
        return rel_fail_memory(reader->err);
    if (!make_room(reader, (size_t)symbol + 1))
        return false;
    reader->abbreviations->classes[symbol] |= (uint16_t) class;
    reader->abbreviations->splits[symbol] = (uint8_t)split;
    return true;
}

static bool add_with_dot(list_reader *reader, char *word, size_t size, rel_word_class class,
                         size_t split)
{
    word[size] = '.';
    return add_spelling(reader, (rel_text){word, size}, class, split) &&
           (!(class & REL_WORD_DOTTED) ||
            add_spelling(reader, (rel_text){word, size + 1}, class, split));
}

/** As written, with a capital, and in capitals. */
static bool add_word(list_reader *reader, rel_text word, rel_word_class class, size_t split)
{
    char spelling[REL_WORD_MAX_BYTES + 1];
    memcpy(spelling, word.bytes, word.size);
    if (!add_with_dot(reader, spelling, word.size, class, split))
        return false;
    if (class == REL_WORD_AMBIGUOUS)
        return true;
    spelling[0] = rel_ascii_upper(spelling[0]);
    if (!add_with_dot(reader, spelling, word.size, class, split))
        return false;
    for (size_t i = 0; i < word.size; i++)
        spelling[i] = rel_ascii_upper(spelling[i]);
    return add_with_dot(reader, spelling, word.size, class, split);
}

static bool add_line(list_reader *reader, rel_lines *lines)
{
    rel_word_class class;
    if (!class_of_section(lines->section, &class))
        return rel_lines_fail(lines, 0, reader->err, "unknown section '%.*s'",
                              REL_TEXT_ARGS(lines->section));
    size_t split = lines->field_count > 1 ? lines->fields[1].size : 0;
    rel_text list = lines->fields[0], word;
    while (rel_lines_value(&list, &word)) {
        if (word.size > REL_WORD_MAX_BYTES || split >= word.size)
            return rel_lines_fail(lines, 0, reader->err, "'%.*s' is too long", REL_TEXT_ARGS(word));
        if (!add_word(reader, word, class, split))
            return false;
    }
    return true;
}

bool rel_abbreviations_load(rel_language *language, const rel_language_options *options,
                            relata_error *err)
{
    (void)options;
    language->abbreviations = rel_calloc(1, sizeof *language->abbreviations);
    if (!language->abbreviations)
        return rel_fail_memory(err);
    list_reader reader = {language->abbreviations, &language->symbols, 0, 0, err};
    rel_lines lines = rel_lines_open("abbreviations.lex", rel_embedded_find("abbreviations.lex"));
    relata_error malformed = {0};
    while (rel_lines_next(&lines, &malformed))
        if (!add_line(&reader, &lines))
            return false;
    if (malformed.code != RELATA_OK && err)
        *err = malformed;
    return malformed.code == RELATA_OK;
}

void rel_abbreviations_clear(rel_language *language)
{
    if (!language->abbreviations)
        return;
    rel_free(language->abbreviations->classes);
    rel_free(language->abbreviations->splits);
    rel_free(language->abbreviations);
    language->abbreviations = NULL;
}
