#include "parse/train/verb_forms.h"

#include <stdio.h>

/** The part before the first `end`; `rest` becomes what stands behind it. */
static rel_text take(rel_text *rest, char end)
{
    const char *found = rest->size ? memchr(rest->bytes, end, rest->size) : NULL;
    size_t size = found ? (size_t)(found - rest->bytes) : rest->size;
    rel_text taken = rel_text_slice(*rest, 0, size);
    *rest = rel_text_slice(*rest, size + (found != NULL), rest->size - size - (found != NULL));
    return taken;
}

static char from_end(rel_text word, size_t back)
{
    return word.size > back ? word.bytes[word.size - 1 - back] : '\0';
}

static bool is_vowel(char c)
{
    return c && strchr("aeiou", c);
}

static void join(rel_text stem, size_t cut, const char *ending, char *ret)
{
    snprintf(ret, REL_VERB_FORM_BYTES, "%.*s%s", (int)(stem.size - cut), stem.bytes, ending);
}

static void third_person(rel_text base, char *ret)
{
    char last = from_end(base, 0), before = from_end(base, 1);
    if (last == 'y' && !is_vowel(before))
        join(base, 1, "ies", ret);
    else if (strchr("sxzo", last) || (last == 'h' && (before == 'c' || before == 's')))
        join(base, 0, "es", ret);
    else
        join(base, 0, "s", ret);
}

static void with_ending(rel_text base, bool doubles, bool is_past, char *ret)
{
    char last = from_end(base, 0), ending[] = {last, '\0', '\0', '\0', '\0'};
    strcpy(ending + 1, is_past ? "ed" : "ing");
    if (doubles)
        join(base, 0, ending, ret);
    else if (last == 'e' && (is_past || from_end(base, 1) != 'e'))
        join(base, 1, ending + 1, ret);
    else if (last == 'y' && is_past && !is_vowel(from_end(base, 1)))
        join(base, 1, "ied", ret);
    else
        join(base, 0, ending + 1, ret);
}

void rel_verb_form(rel_text verb, rel_xpos xpos, char ret[REL_VERB_FORM_BYTES])
{
    rel_text base = take(&verb, '/'), past = take(&verb, '/'), participle = take(&verb, '/');
    bool doubles = from_end(base, 0) == '~';
    if (doubles)
        base.size--;
    if (xpos == REL_VBZ)
        third_person(base, ret);
    else if (xpos == REL_VBD && past.size)
        join(past, 0, "", ret);
    else if (xpos == REL_VBN && participle.size)
        join(participle, 0, "", ret);
    else if (xpos == REL_VBD || xpos == REL_VBN || xpos == REL_VBG)
        with_ending(base, doubles, xpos != REL_VBG, ret);
    else
        join(base, 0, "", ret);
}
