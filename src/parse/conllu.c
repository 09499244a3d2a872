#include "parse/conllu.h"

#include "base/array.h"
#include "base/memory.h"
#include "base/utf8.h"

enum { SHORT_COLUMNS = 6, MAX_COLUMNS = 10, MAX_HEAD = 1000000 };

/** Where each field stands in a line, by how many columns it has. */
typedef struct layout {
    size_t upos, xpos, head, deprel;
} layout;

static const layout short_layout = {2, 3, 4, 5}, full_layout = {3, 4, 6, 7};

typedef struct bank_reader {
    rel_bank *bank;
    const char *name;
    rel_symbols *symbols;
    unsigned line;
} bank_reader;

static size_t split(rel_text line, rel_text *ret)
{
    size_t count = 0, start = 0;
    for (size_t i = 0; i <= line.size && count < MAX_COLUMNS; i++)
        if (i == line.size || line.bytes[i] == '\t') {
            ret[count++] = rel_text_slice(line, start, i - start);
            start = i + 1;
        }
    return count;
}

static bool read_number(rel_text text, uint32_t *ret)
{
    uint32_t number = 0;
    for (size_t i = 0; i < text.size; i++) {
        if (!rel_ascii_is_digit(text.bytes[i]) || number > MAX_HEAD)
            return false;
        number = number * 10 + (uint32_t)(text.bytes[i] - '0');
    }
    *ret = number;
    return text.size > 0;
}

static bool start_sentence(bank_reader *reader, relata_error *err)
{
    rel_bank *bank = reader->bank;
    rel_bank_sentence sentence = {.first = bank->word_count};
    return REL_PUSH(bank->sentences, bank->sentence_count, bank->sentence_capacity, sentence, err);
}

/** Whether all heads of the last sentence lie in it. */
static bool end_sentence(const bank_reader *reader, relata_error *err)
{
    const rel_bank *bank = reader->bank;
    const rel_bank_sentence *sentence = &bank->sentences[bank->sentence_count - 1];
    for (size_t i = 0; i < sentence->count; i++)
        if (bank->words[sentence->first + i].head > sentence->count)
            return rel_fail_at(err, RELATA_SYNTAX, reader->name, reader->line, 0,
                               "word %zu of the sentence before has a head outside it", i + 1);
    return true;
}

static bool read_word(bank_reader *reader, rel_text line, relata_error *err)
{
    rel_text columns[MAX_COLUMNS];
    size_t count = split(line, columns);
    uint32_t id = 0;
    if (count < SHORT_COLUMNS)
        return rel_fail_at(err, RELATA_SYNTAX, reader->name, reader->line, 0,
                           "expected six or ten columns separated by tabs, found %zu", count);
    if (!read_number(columns[0], &id))
        return true;
    const layout *at = count < MAX_COLUMNS ? &short_layout : &full_layout;
    rel_bank_word word = {
        .form = rel_symbols_intern(reader->symbols, columns[1]),
        .upos = (uint8_t)rel_upos_of(columns[at->upos]),
        .xpos = (uint8_t)rel_xpos_of(columns[at->xpos]),
        .deprel = (uint8_t)rel_deprel_of(columns[at->deprel]),
    };
    if (!word.form)
        return rel_fail_memory(err);
    if (!read_number(columns[at->head], &word.head) &&
        !rel_text_equal(columns[at->head], REL_TEXT("_")))
        return rel_fail_at(err, RELATA_SYNTAX, reader->name, reader->line, 0,
                           "the head '%.*s' is not a number", REL_TEXT_ARGS(columns[at->head]));
    rel_bank *bank = reader->bank;
    if (!REL_PUSH(bank->words, bank->word_count, bank->word_capacity, word, err))
        return false;
    bank->sentences[bank->sentence_count - 1].count++;
    return true;
}

static rel_text next_line(rel_text *rest)
{
    const char *end = memchr(rest->bytes, '\n', rest->size);
    size_t size = end ? (size_t)(end - rest->bytes) : rest->size;
    rel_text line = rel_text_slice(*rest, 0, size);
    *rest = rel_text_slice(*rest, size + (end != NULL), rest->size - size - (end != NULL));
    if (line.size && line.bytes[line.size - 1] == '\r')
        line.size--;
    return line;
}

bool rel_bank_read(rel_bank *bank, const char *name, rel_text content, rel_symbols *symbols,
                   relata_error *err)
{
    bank_reader reader = {.bank = bank, .name = name, .symbols = symbols};
    bool is_inside = false;
    while (content.size) {
        rel_text line = next_line(&content);
        reader.line++;
        if (line.size && line.bytes[0] == '#')
            continue;
        if (line.size == 0) {
            if (is_inside && !end_sentence(&reader, err))
                return false;
            is_inside = false;
            continue;
        }
        if (!is_inside && !start_sentence(&reader, err))
            return false;
        is_inside = true;
        if (!read_word(&reader, line, err))
            return false;
    }
    return !is_inside || end_sentence(&reader, err);
}

void rel_bank_clear(rel_bank *bank)
{
    rel_free(bank->words);
    rel_free(bank->sentences);
    *bank = (rel_bank){0};
}

void rel_bank_put_text(rel_writer *out, rel_text text)
{
    for (size_t i = 0; i < text.size; i++) {
        if (!rel_ascii_is_space(text.bytes[i]))
            rel_put_char(out, text.bytes[i]);
        else if (i == 0 || !rel_ascii_is_space(text.bytes[i - 1]))
            rel_put_char(out, ' ');
    }
}

void rel_bank_put_word(rel_writer *out, size_t id, rel_text form, rel_text lemma,
                       const rel_bank_word *word)
{
    rel_put_number(out, (long long)id);
    rel_put_char(out, '\t');
    rel_bank_put_text(out, form);
    rel_put_char(out, '\t');
    rel_bank_put_text(out, lemma);
    rel_put_format(out, "\t%s\t%s\t_\t%lu\t%s\t_\t_\n", rel_upos_name((rel_upos)word->upos),
                   rel_xpos_name((rel_xpos)word->xpos), (unsigned long)word->head,
                   rel_deprel_name((rel_deprel)word->deprel));
}
