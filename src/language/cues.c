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
    rel_phrasal *phrasals;
    size_t phrasal_count, phrasal_capacity;
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

static bool add_phrasal(rel_cues *cues, rel_symbol verb, rel_symbol particle, rel_cue_set cue,
                        relata_error *err)
{
    for (size_t i = 0; i < cues->phrasal_count; i++)
        if (cues->phrasals[i].verb == verb && cues->phrasals[i].particle == particle) {
            cues->phrasals[i].cues |= cue;
            return true;
        }
    rel_phrasal phrasal = {verb, particle, cue};
    return add_cue(cues, verb, REL_CUE_PHRASAL, err) &&
           REL_PUSH(cues->phrasals, cues->phrasal_count, cues->phrasal_capacity, phrasal, err);
}

/** Give a property to "put", or to "put off". */
static bool add_words(rel_cues *cues, rel_text words, rel_cue_set cue, rel_symbols *symbols,
                      relata_error *err)
{
    const char *blank = memchr(words.bytes, ' ', words.size);
    size_t size = blank ? (size_t)(blank - words.bytes) : words.size;
    rel_symbol verb = rel_symbols_intern(symbols, (rel_text){words.bytes, size});
    if (!verb)
        return rel_fail_memory(err);
    if (!blank)
        return add_cue(cues, verb, cue, err);
    rel_symbol particle = rel_symbols_intern(symbols, (rel_text){blank + 1, words.size - size - 1});
    return particle ? add_phrasal(cues, verb, particle, cue, err) : rel_fail_memory(err);
}

static bool read_words(rel_cues *cues, const rel_lines *lines, rel_cue_set cue,
                       rel_symbols *symbols, relata_error *err)
{
    rel_text list = lines->fields[0], words;
    while (rel_lines_value(&list, &words))
        if (!add_words(cues, words, cue, symbols, err))
            return false;
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
    rel_free(cues->phrasals);
    rel_free(cues);
}

rel_cue_set rel_cues_of(const rel_cues *cues, rel_symbol word)
{
    return word < cues->symbol_count ? cues->sets[word] : 0;
}

const rel_phrasal *rel_cues_phrasals(const rel_cues *cues, size_t *ret_count)
{
    *ret_count = cues->phrasal_count;
    return cues->phrasals;
}
