/**
 * Irregular words are looked up; all others lose their ending, and `lemmas.lex` says which stems
 * then get a silent e back ("agre-ed", "creat-ed", but "treat-ed").
 */
#include "parse/lemma.h"

#include "base/utf8.h"
#include "language/lines.h"
#include "parse/spelling.h"

/** What an entry of the table is about; inflections come first. */
enum { STEM_ENDING = REL_INFLECTION_COUNT, MAX_ENDING = 12, FIRST_SLOTS = 4096 };

struct rel_lemma_slot {
    uint64_t key; /**< hash of kind and text; 0 is free */
    rel_text lemma;
};

/** The sections of the file, and what the second and later fields of a line are. */
static const struct section {
    const char *name;
    int kinds[3];
} sections[] = {
    {"verbs", {REL_VERB_PAST, REL_VERB_S, REL_VERB_ING}},
    {"auxiliaries", {REL_VERB_BASE, REL_VERB_S, REL_VERB_PAST}},
    {"nouns", {REL_PLURAL, REL_PLURAL, REL_PLURAL}},
    {"words", {REL_UNINFLECTED, REL_UNINFLECTED, REL_UNINFLECTED}},
    {"silent e", {STEM_ENDING, STEM_ENDING, STEM_ENDING}},
    {"no silent e", {STEM_ENDING, STEM_ENDING, STEM_ENDING}},
};

enum { SECTION_COUNT = sizeof sections / sizeof *sections };

static uint64_t key_of(int kind, rel_text text)
{
    uint64_t key = rel_mix(rel_mix(0, (uint64_t)kind + 1), rel_text_hash(text));
    return key ? key : 1;
}

static struct rel_lemma_slot *slot_of(const rel_lemmas *lemmas, uint64_t key)
{
    size_t mask = lemmas->slot_count - 1;
    size_t slot = (size_t)(key >> 20) & mask;
    while (lemmas->slots[slot].key && lemmas->slots[slot].key != key)
        slot = (slot + 1) & mask;
    return &lemmas->slots[slot];
}

static const rel_text *find(const rel_lemmas *lemmas, int kind, rel_text text)
{
    if (lemmas->slot_count == 0)
        return NULL;
    const struct rel_lemma_slot *slot = slot_of(lemmas, key_of(kind, text));
    return slot->key ? &slot->lemma : NULL;
}

static bool enter(rel_lemmas *lemmas, int kind, rel_text form, rel_text lemma)
{
    rel_text copy = rel_arena_copy(&lemmas->arena, lemma);
    uint64_t key = key_of(kind, form);
    if (!copy.bytes)
        return false;
    /* The first entry of a form stays: the commoner verb comes first in the file. */
    struct rel_lemma_slot *slot = slot_of(lemmas, key);
    if (!slot->key)
        *slot = (struct rel_lemma_slot){key, copy};
    return true;
}

static bool enter_list(rel_lemmas *lemmas, int kind, rel_text list, rel_text lemma)
{
    rel_text form;
    while (rel_lines_value(&list, &form))
        if (!enter(lemmas, kind, form, lemma))
            return false;
    return true;
}

/** Endings are lists of their own; what they stand for is the section's meaning. */
static bool enter_line(rel_lemmas *lemmas, const rel_lines *lines, const struct section *section)
{
    if (section->kinds[0] == STEM_ENDING)
        return enter_list(lemmas, STEM_ENDING, lines->fields[0],
                          rel_text_of(section->name[0] == 's' ? "e" : ""));
    bool is_verb = section->kinds[0] == REL_VERB_PAST;
    if (is_verb && !enter(lemmas, REL_VERB_BASE, lines->fields[0], lines->fields[0]))
        return false;
    for (size_t i = 1; i < lines->field_count && i <= 3; i++)
        if (!enter_list(lemmas, section->kinds[i - 1], lines->fields[i], lines->fields[0]))
            return false;
    return true;
}

static const struct section *section_of(rel_text name)
{
    for (size_t i = 0; i < SECTION_COUNT; i++)
        if (rel_text_equal(rel_text_of(sections[i].name), name))
            return &sections[i];
    return NULL;
}

bool rel_lemmas_read(rel_lemmas *lemmas, const char *name, rel_text content, relata_error *err)
{
    /* Twice the number of commas and lines is more than all forms. */
    size_t slot_count = FIRST_SLOTS;
    for (size_t i = 0; i < content.size; i++)
        if (content.bytes[i] == ',' || content.bytes[i] == '|' || content.bytes[i] == '\n')
            lemmas->slot_count++;
    while (slot_count < 2 * lemmas->slot_count)
        slot_count *= 2;
    lemmas->slot_count = slot_count;
    lemmas->slots = rel_arena_need(&lemmas->arena, slot_count, sizeof *lemmas->slots, err);
    if (!lemmas->slots)
        return false;
    relata_error failure = {0};
    rel_lines lines = rel_lines_open(name, content);
    while (rel_lines_next(&lines, &failure)) {
        const struct section *section = section_of(lines.section);
        if (!section)
            return rel_lines_fail(&lines, 0, err, "unknown section '%.*s'",
                                  REL_TEXT_ARGS(lines.section));
        if (!enter_line(lemmas, &lines, section))
            return rel_fail_memory(err);
    }
    if (failure.code != RELATA_OK && err)
        *err = failure;
    return failure.code == RELATA_OK;
}

void rel_lemmas_clear(rel_lemmas *lemmas)
{
    rel_arena_clear(&lemmas->arena);
    *lemmas = (rel_lemmas){0};
}

static const rel_inflection inflections[REL_XPOS_COUNT] = {
    [REL_NNS] = REL_PLURAL,    [REL_NNPS] = REL_PLURAL,   [REL_VB] = REL_VERB_BASE,
    [REL_VBP] = REL_VERB_BASE, [REL_MD] = REL_VERB_BASE,  [REL_VBZ] = REL_VERB_S,
    [REL_VBD] = REL_VERB_PAST, [REL_VBN] = REL_VERB_PAST, [REL_VBG] = REL_VERB_ING,
};

rel_inflection rel_inflection_of(rel_xpos xpos)
{
    return inflections[xpos];
}

/** A word that is being cut: `size` bytes of `bytes`, in lower case, with room behind them. */
typedef struct word_stem {
    char *bytes;
    size_t size;
} word_stem;

static rel_text text_of(const word_stem *stem)
{
    return (rel_text){stem->bytes, stem->size};
}

static bool ends(const word_stem *stem, const char *ending)
{
    return rel_text_ends(text_of(stem), rel_text_of(ending));
}

/** Cut `count` bytes and put `ending` there. */
static void replace(word_stem *stem, size_t count, const char *ending)
{
    size_t size = strlen(ending);
    memcpy(stem->bytes + stem->size - count, ending, size);
    stem->size = stem->size - count + size;
}

/** An ending that is replaced if at least `smallest` bytes stay before it. */
struct replacement {
    const char *ending, *by;
    size_t smallest;
};

static const struct replacement plurals[] = {
    {"ies", "y", 2}, {"ies", "ie", 1},  {"sses", "ss", 1}, {"shes", "sh", 1}, {"ches", "ch", 1},
    {"xes", "x", 1}, {"zzes", "zz", 1}, {"oes", "o", 2},   {"men", "man", 1}, {"ss", "ss", 0},
    {"us", "us", 1}, {"is", "is", 1},   {"'s", "", 1},     {"s", "", 2},
};

static const struct replacement third_persons[] = {
    {"ies", "y", 2}, {"ies", "ie", 1},  {"sses", "ss", 1}, {"shes", "sh", 1}, {"ches", "ch", 1},
    {"xes", "x", 1}, {"zzes", "zz", 1}, {"oes", "o", 1},   {"ss", "ss", 0},   {"s", "", 2},
};

/** The first that fits is taken. */
static void take_off(word_stem *stem, const struct replacement *endings, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        size_t size = strlen(endings[i].ending);
        if (ends(stem, endings[i].ending) && stem->size >= size + endings[i].smallest) {
            replace(stem, size, endings[i].by);
            return;
        }
    }
}

static bool is_vowel(char c)
{
    return c != 0 && strchr("aeiouy", c) != NULL;
}

static size_t syllables(const word_stem *stem)
{
    size_t count = 0;
    for (size_t i = 0; i < stem->size; i++)
        count += is_vowel(stem->bytes[i]) && (i == 0 || !is_vowel(stem->bytes[i - 1]));
    return count;
}

/** Whether the final consonant was doubled before the ending: "stopp-ed", not "add-ed". */
static bool has_doubled(const word_stem *stem)
{
    if (stem->size < 3)
        return false;
    char last = stem->bytes[stem->size - 1];
    if (last != stem->bytes[stem->size - 2] || is_vowel(last) ||
        !is_vowel(stem->bytes[stem->size - 3]))
        return false;
    if (last == 'l')
        return syllables(stem) > 1;
    return strchr("sfz", last) == NULL;
}

/** What the longest listed ending of the stem says about a silent e; the whole stem goes first. */
static const rel_text *silent_ending(const rel_lemmas *lemmas, const word_stem *stem)
{
    char whole[REL_LEMMA_MAX_BYTES + 1] = "=";
    const rel_text *found = NULL;
    if (stem->size < REL_LEMMA_MAX_BYTES) {
        memcpy(whole + 1, stem->bytes, stem->size);
        found = find(lemmas, STEM_ENDING, (rel_text){whole, stem->size + 1});
    }
    for (size_t n = MAX_ENDING; !found && n > 0; n--)
        if (n <= stem->size)
            found = find(lemmas, STEM_ENDING, (rel_text){stem->bytes + stem->size - n, n});
    return found;
}

static void restore(const rel_lemmas *lemmas, word_stem *stem)
{
    const rel_text *ending = silent_ending(lemmas, stem);
    if (ending)
        replace(stem, 0, ending->size ? "e" : "");
    else if (has_doubled(stem))
        stem->size--;
}

static void take_off_past(const rel_lemmas *lemmas, word_stem *stem)
{
    if (ends(stem, "eed"))
        replace(stem, 1, "");
    else if (ends(stem, "ied"))
        replace(stem, 3, stem->size > 4 ? "y" : "ie");
    else if (ends(stem, "ed") && stem->size > 3) {
        replace(stem, 2, "");
        restore(lemmas, stem);
    }
}

static void take_off_ing(const rel_lemmas *lemmas, word_stem *stem)
{
    if (!ends(stem, "ing") || stem->size < 5)
        return;
    replace(stem, 3, "");
    restore(lemmas, stem);
}

static void take_off_ending(const rel_lemmas *lemmas, word_stem *stem, rel_inflection inflection)
{
    switch (inflection) {
    case REL_PLURAL: take_off(stem, plurals, sizeof plurals / sizeof *plurals); break;
    case REL_VERB_S:
        take_off(stem, third_persons, sizeof third_persons / sizeof *third_persons);
        break;
    case REL_VERB_PAST: take_off_past(lemmas, stem); break;
    case REL_VERB_ING: take_off_ing(lemmas, stem); break;
    case REL_UNINFLECTED:
    case REL_VERB_BASE:
    case REL_INFLECTION_COUNT: break;
    }
}

bool rel_lemma_is_past(const rel_lemmas *lemmas, rel_text form)
{
    return find(lemmas, REL_VERB_PAST, form) && !find(lemmas, REL_VERB_BASE, form);
}

/** The last part of a compound: "chair" of "co-chair", "made" of "man-made". */
static size_t last_part(rel_text word)
{
    size_t start = word.size;
    while (start > 0 && word.bytes[start - 1] != '-')
        start--;
    return start < word.size ? start : 0;
}

rel_text rel_lemma_of(const rel_lemmas *lemmas, rel_text form, rel_inflection inflection,
                      char *buffer)
{
    for (size_t i = 0; i < form.size; i++)
        buffer[i] = rel_ascii_lower(form.bytes[i]);
    rel_text whole = {buffer, form.size};
    if (form.size >= REL_LEMMA_MAX_BYTES)
        return whole;
    const rel_text *listed = find(lemmas, (int)inflection, whole);
    size_t start = listed ? 0 : last_part(whole);
    word_stem stem = {buffer + start, form.size - start};
    if (!listed && start)
        listed = find(lemmas, (int)inflection, text_of(&stem));
    if (listed) {
        memcpy(stem.bytes, listed->bytes, listed->size);
        stem.size = listed->size;
    } else {
        take_off_ending(lemmas, &stem, inflection);
    }
    return (rel_text){buffer, start + stem.size};
}
