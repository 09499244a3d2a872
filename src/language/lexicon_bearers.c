/*
 * Whose the persons of one family name are, found by halves in a list of them by last names.
 */
#include <stdlib.h>

#include "base/memory.h"
#include "language/lexicon_build.h"

/** The last word of a name of several; else empty. */
static rel_text family_of(const rel_sense *person)
{
    rel_text name = person->name;
    for (size_t i = name.size; i-- > 0;)
        if (name.bytes[i] == ' ')
            return rel_text_slice(name, i + 1, name.size - i - 1);
    return (rel_text){0};
}

static int compare(const void *a, const void *b)
{
    const rel_sense *left = *(const rel_sense *const *)a, *right = *(const rel_sense *const *)b;
    int order = rel_text_compare(family_of(left), family_of(right));
    return order ? order : rel_text_compare(left->country, right->country);
}

bool rel_lexicon_note_bearers(rel_lexicon *lexicon, relata_error *err)
{
    size_t count = 0;
    for (size_t i = 0; i < lexicon->sense_count; i++)
        count += lexicon->senses[i].class == REL_LEX_PERSON;
    lexicon->bearers = rel_calloc(count + 1, sizeof *lexicon->bearers);
    if (!lexicon->bearers)
        return rel_fail_memory(err);
    for (size_t i = 0; i < lexicon->sense_count; i++)
        if (lexicon->senses[i].class == REL_LEX_PERSON)
            lexicon->bearers[lexicon->bearer_count++] = &lexicon->senses[i];
    qsort(lexicon->bearers, count, sizeof *lexicon->bearers, compare);
    return true;
}

rel_bearers rel_lexicon_bearers(const rel_lexicon *lexicon, rel_text family)
{
    size_t low = 0, high = lexicon->bearer_count;
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        if (rel_text_compare(family_of(lexicon->bearers[middle]), family) < 0)
            low = middle + 1;
        else
            high = middle;
    }
    rel_bearers found = {0};
    for (; low < lexicon->bearer_count; low++) {
        const rel_sense *person = lexicon->bearers[low];
        if (!rel_text_equal(family_of(person), family))
            break;
        bool is_other = found.has_any && !rel_text_equal(found.country, person->country);
        found = (rel_bearers){true, is_other ? (rel_text){0} : person->country};
        if (is_other)
            break;
    }
    return found;
}
