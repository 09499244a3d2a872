/*
 * A table of bits indexed by symbol: the questions are asked for every node of every tree.
 */
#include "language/cues.h"

#include "base/array.h"
#include "base/memory.h"
#include "language/lines.h"

struct rel_cues {
    uint32_t *bits; /**< by symbol */
    size_t symbol_count, capacity;
};

/** In the order of rel_cue. */
static const char *const section_names[] = {
    "negation",
    "hedge",
    "intent",
    "modal",
    "condition",
    "speech",
    "belief",
    "accusation",
    "plan",
    "denial",
    "implicative",
    "subject control",
    "joint control",
    "support",
    "planned object",
    "prevented object",
    "metonym",
    "off topic",
    "former",
    "oblique control",
    "complex preposition",
    "request",
    "ditransitive",
    "measure",
    "ended object",
    "adverbial",
    "contest",
    "time",
    "resolution",
    "deed",
    "content",
    "expressive",
};

static bool add_bit(rel_cues *cues, rel_symbol symbol, uint32_t bit, relata_error *err)
{
    size_t needed = (size_t)symbol + 1;
    if (needed > cues->capacity &&
        !rel_array_grow(&cues->bits, &cues->capacity, needed, sizeof *cues->bits, err))
        return false;
    for (; cues->symbol_count < needed; cues->symbol_count++)
        cues->bits[cues->symbol_count] = 0;
    cues->bits[symbol] |= bit;
    return true;
}

static bool read_words(rel_cues *cues, const rel_lines *lines, uint32_t bit, rel_symbols *symbols,
                       relata_error *err)
{
    rel_text list = lines->fields[0], word;
    while (rel_lines_value(&list, &word)) {
        rel_symbol symbol = rel_symbols_intern(symbols, word);
        if (!symbol)
            return rel_fail_memory(err);
        if (!add_bit(cues, symbol, bit, err))
            return false;
    }
    return true;
}

static bool read_line(rel_cues *cues, const rel_lines *lines, rel_symbols *symbols,
                      relata_error *err)
{
    for (size_t i = 0; i < COUNT_OF(section_names); i++)
        if (rel_text_equal(lines->section, rel_text_of(section_names[i])))
            return read_words(cues, lines, UINT32_C(1) << i, symbols, err);
    return rel_lines_fail(lines, 0, err, "'%.*s' is not a section of cues",
                          REL_TEXT_ARGS(lines->section));
}

rel_cues *rel_cues_new(const char *name, rel_text content, rel_symbols *symbols, relata_error *err)
{
    relata_error failure = {0};
    rel_cues *cues = rel_calloc(1, sizeof *cues);
    if (!cues) {
        rel_fail_memory(err);
        return NULL;
    }
    rel_lines lines = rel_lines_open(name, content);
    bool ok = true;
    while (ok && rel_lines_next(&lines, &failure))
        ok = read_line(cues, &lines, symbols, &failure);
    if (failure.code) {
        if (err)
            *err = failure;
        rel_cues_free(cues);
        return NULL;
    }
    return cues;
}

void rel_cues_free(rel_cues *cues)
{
    if (!cues)
        return;
    rel_free(cues->bits);
    rel_free(cues);
}

uint32_t rel_cues_of(const rel_cues *cues, rel_symbol word)
{
    return word < cues->symbol_count ? cues->bits[word] : 0;
}
