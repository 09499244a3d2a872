/*
 * Regular inflection by spelling, irregular forms from the list in lemmas.lex. Forms that do not
 * exist are harmless: they never meet a word. So both "travelled" and "traveled" are made where
 * the spelling leaves it open.
 */
#include "language/inflection.h"

#include <stdlib.h>

#include "base/array.h"
#include "base/memory.h"
#include "language/lines.h"

struct rel_irregular {
    rel_text lemma;
    rel_text lists[REL_LINE_MAX_FIELDS]; /**< forms, separated by commas */
    size_t list_count;
};

static int compare_lemmas(const void *left, const void *right)
{
    const struct rel_irregular *a = left, *b = right;
    return rel_text_compare(a->lemma, b->lemma);
}

bool rel_irregulars_read(rel_irregulars *irregulars, const char *name, rel_text content,
                         relata_error *err)
{
    relata_error failure = {0};
    rel_lines lines = rel_lines_open(name, content);
    bool ok = true;
    while (ok && rel_lines_next(&lines, &failure)) {
        struct rel_irregular word = {.lemma = lines.fields[0], .list_count = lines.field_count - 1};
        if (!rel_text_equal(lines.section, REL_TEXT("verbs")) &&
            !rel_text_equal(lines.section, REL_TEXT("nouns")))
            continue;
        for (size_t i = 1; i < lines.field_count; i++)
            word.lists[i - 1] = lines.fields[i];
        ok = REL_PUSH(irregulars->words, irregulars->count, irregulars->capacity, word, &failure);
    }
    if (irregulars->count)
        qsort(irregulars->words, irregulars->count, sizeof *irregulars->words, compare_lemmas);
    if (failure.code && err)
        *err = failure;
    return failure.code == RELATA_OK;
}

void rel_irregulars_clear(rel_irregulars *irregulars)
{
    rel_free(irregulars->words);
    *irregulars = (rel_irregulars){0};
}

static bool is_vowel(char c)
{
    return c && strchr("aeiou", c);
}

static char from_end(rel_text word, size_t back)
{
    return word.size > back ? word.bytes[word.size - 1 - back] : '\0';
}

static void add(rel_forms *forms, rel_text stem, const char *ending)
{
    size_t size = strlen(ending);
    if (forms->count == REL_FORMS_MAX || stem.size + size >= REL_FORM_MAX_BYTES)
        return;
    char *form = forms->forms[forms->count++];
    if (stem.size)
        memcpy(form, stem.bytes, stem.size);
    memcpy(form + stem.size, ending, size + 1);
}

static rel_text shortened(rel_text word, size_t by)
{
    return rel_text_slice(word, 0, word.size > by ? word.size - by : 0);
}

static void add_with_s(rel_forms *forms, rel_text lemma)
{
    char last = from_end(lemma, 0), before = from_end(lemma, 1);
    if (last == 'y' && !is_vowel(before))
        add(forms, shortened(lemma, 1), "ies");
    else if (last == 's' || last == 'x' || last == 'z' || last == 'o' ||
             (last == 'h' && (before == 'c' || before == 's')))
        add(forms, lemma, "es");
    else
        add(forms, lemma, "s");
}

/** "stop", "refer": one vowel before a final consonant that is often doubled. */
static bool may_double(rel_text lemma)
{
    char last = from_end(lemma, 0);
    return last && !is_vowel(last) && !strchr("wxy", last) && is_vowel(from_end(lemma, 1)) &&
           !is_vowel(from_end(lemma, 2));
}

static void add_past_and_participle(rel_forms *forms, rel_text lemma)
{
    char last = from_end(lemma, 0), doubled[] = {last, 'e', 'd', '\0'};
    if (last == 'e') {
        add(forms, lemma, "d");
        add(forms, shortened(lemma, 1), "ing");
        return;
    }
    if (last == 'y' && !is_vowel(from_end(lemma, 1)))
        add(forms, shortened(lemma, 1), "ied");
    else
        add(forms, lemma, "ed");
    add(forms, lemma, "ing");
    if (may_double(lemma)) {
        add(forms, lemma, doubled);
        char doubled_participle[] = {last, 'i', 'n', 'g', '\0'};
        add(forms, lemma, doubled_participle);
    }
}

static void add_irregular(const rel_irregulars *irregulars, rel_text lemma, rel_forms *forms)
{
    struct rel_irregular wanted = {.lemma = lemma};
    const struct rel_irregular *found =
        irregulars->count
            ? bsearch(&wanted, irregulars->words, irregulars->count, sizeof wanted, compare_lemmas)
            : NULL;
    for (size_t i = 0; found && i < found->list_count; i++) {
        rel_text list = found->lists[i], form;
        while (rel_lines_value(&list, &form))
            add(forms, form, "");
    }
}

void rel_inflect_verb(const rel_irregulars *irregulars, rel_text lemma, rel_forms *ret)
{
    ret->count = 0;
    add(ret, lemma, "");
    add_with_s(ret, lemma);
    add_past_and_participle(ret, lemma);
    add_irregular(irregulars, lemma, ret);
}

void rel_inflect_noun(const rel_irregulars *irregulars, rel_text lemma, rel_forms *ret)
{
    ret->count = 0;
    add(ret, lemma, "");
    add_with_s(ret, lemma);
    add_irregular(irregulars, lemma, ret);
}
