/*
 * A table of sets indexed by symbol: the questions are asked for every node of every tree.
 */
#include "language/cues.h"

#include "base/array.h"
#include "base/memory.h"
#include "language/lines.h"

struct rel_cues {
    rel_cue_set *sets; /**< by symbol */
    size_t symbol_count, capacity;
};

static const struct {
    const char *name;
    rel_cue_set cue;
} sections[] = {
    {"negation", REL_CUE_NEGATION},
    {"hedge", REL_CUE_HEDGE},
    {"intent", REL_CUE_INTENT},
    {"modal", REL_CUE_MODAL},
    {"condition", REL_CUE_CONDITION},
    {"speech", REL_CUE_SPEECH},
    {"belief", REL_CUE_BELIEF},
    {"accusation", REL_CUE_ACCUSATION},
    {"plan", REL_CUE_PLAN},
    {"denial", REL_CUE_DENIAL},
    {"implicative", REL_CUE_IMPLICATIVE},
    {"subject control", REL_CUE_SUBJECT_CONTROL},
    {"joint control", REL_CUE_JOINT},
    {"support", REL_CUE_SUPPORT},
    {"planned object", REL_CUE_PLANNED_OBJECT},
    {"prevented object", REL_CUE_PREVENTED_OBJECT},
    {"metonym", REL_CUE_METONYM},
    {"off topic", REL_CUE_OFF_TOPIC},
    {"former", REL_CUE_FORMER},
    {"oblique control", REL_CUE_OBLIQUE_CONTROL},
    {"complex preposition", REL_CUE_COMPLEX},
    {"request", REL_CUE_REQUEST},
    {"ditransitive", REL_CUE_DITRANSITIVE},
    {"measure", REL_CUE_MEASURE},
    {"ended object", REL_CUE_ENDED_OBJECT},
    {"adverbial", REL_CUE_ADVERBIAL},
    {"contest", REL_CUE_CONTEST},
    {"time", REL_CUE_TIME},
    {"resolution", REL_CUE_RESOLUTION},
    {"deed", REL_CUE_DEED},
    {"content", REL_CUE_CONTENT},
    {"expressive", REL_CUE_EXPRESSIVE},
};

static bool add_cue(rel_cues *cues, rel_symbol symbol, rel_cue_set cue, relata_error *err)
{
    size_t needed = (size_t)symbol + 1;
    if (needed > cues->capacity &&
        !rel_array_grow(&cues->sets, &cues->capacity, needed, sizeof *cues->sets, err))
        return false;
    for (; cues->symbol_count < needed; cues->symbol_count++)
        cues->sets[cues->symbol_count] = 0;
    cues->sets[symbol] |= cue;
    return true;
}

static bool read_words(rel_cues *cues, const rel_lines *lines, rel_cue_set cue,
                       rel_symbols *symbols, relata_error *err)
{
    rel_text list = lines->fields[0], word;
    while (rel_lines_value(&list, &word)) {
        rel_symbol symbol = rel_symbols_intern(symbols, word);
        if (!symbol)
            return rel_fail_memory(err);
        if (!add_cue(cues, symbol, cue, err))
            return false;
    }
    return true;
}

static bool read_line(rel_cues *cues, const rel_lines *lines, rel_symbols *symbols,
                      relata_error *err)
{
    for (size_t i = 0; i < COUNT_OF(sections); i++)
        if (rel_text_equal(lines->section, rel_text_of(sections[i].name)))
            return read_words(cues, lines, sections[i].cue, symbols, err);
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
    rel_free(cues->sets);
    rel_free(cues);
}

rel_cue_set rel_cues_of(const rel_cues *cues, rel_symbol word)
{
    return word < cues->symbol_count ? cues->sets[word] : 0;
}
