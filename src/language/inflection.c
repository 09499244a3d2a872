/*
 * Regular inflection by spelling, irregular forms from the list in cues.lex. Forms that do not
 * exist are harmless: they never meet a word. So both "travelled" and "traveled" are made where
 * the spelling leaves it open.
 */
#include "language/inflection.h"

#include <stdio.h>

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
    if (forms->count < REL_FORMS_MAX && stem.size + strlen(ending) < REL_FORM_MAX_BYTES)
        snprintf(forms->forms[forms->count++], REL_FORM_MAX_BYTES, "%.*s%s", REL_TEXT_ARGS(stem),
                 ending);
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

static void add_irregular(const rel_cues *cues, const rel_symbols *symbols, rel_text lemma,
                          rel_forms *forms)
{
    size_t count;
    const rel_symbol *irregular =
        cues ? rel_cues_irregular(cues, rel_symbols_find(symbols, lemma), &count) : NULL;
    for (size_t i = 0; irregular && i < count; i++)
        add(forms, rel_symbols_text(symbols, irregular[i]), "");
}

void rel_inflect_verb(const rel_cues *cues, const rel_symbols *symbols, rel_text lemma,
                      rel_forms *ret)
{
    ret->count = 0;
    add(ret, lemma, "");
    add_with_s(ret, lemma);
    add_past_and_participle(ret, lemma);
    add_irregular(cues, symbols, lemma, ret);
}

void rel_inflect_noun(const rel_cues *cues, const rel_symbols *symbols, rel_text lemma,
                      rel_forms *ret)
{
    ret->count = 0;
    add(ret, lemma, "");
    add_with_s(ret, lemma);
    add_irregular(cues, symbols, lemma, ret);
}
