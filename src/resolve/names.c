/*
 * Units with the same key are candidates for one thing. The key of a country is its code, of a
 * person the first and last name, of a body the words of its name in any order and without the
 * small ones ("Homeland Security Department", "Department of Homeland Security").
 *
 * Within a key, what is known best comes first: units with a country and a middle name found
 * clusters, units without join the one cluster that they can mean; where they could mean two, they
 * stay alone. Since units are taken in order of content, the result does not depend on the order
 * of reading.
 */
#include <stdlib.h>

#include "base/array.h"
#include "resolve/passes.h"

/** A unit and what it is found by. */
typedef struct keyed_unit {
    rel_text key;
    rel_entity_type type;
    unsigned vagueness; /**< how much is unknown of it */
    uint32_t unit;
} keyed_unit;

static int compare_keyed(const void *first, const void *second)
{
    const keyed_unit *a = first, *b = second;
    if (a->type != b->type)
        return a->type < b->type ? -1 : 1;
    int order = rel_text_compare(a->key, b->key);
    if (order)
        return order;
    if (a->vagueness != b->vagueness)
        return a->vagueness < b->vagueness ? -1 : 1;
    return (a->unit > b->unit) - (a->unit < b->unit);
}

static bool is_one_of(rel_text token, const char *const *words)
{
    for (; *words; words++)
        if (rel_text_equal(token, rel_text_of(*words)))
            return true;
    return false;
}

/** Words that do not tell bodies apart. */
static bool is_small_word(rel_entity_type type, rel_text token)
{
    static const char *const small[] = {"the", "of", "for", "and", "on", "in", "a", "to", NULL};
    static const char *const company[] = {"inc", "ltd",     "limited", "corp", "corporation",
                                          "co",  "company", "plc",     "llc",  "ag",
                                          "sa",  "gmbh",    "nv",      NULL};
    return is_one_of(token, small) || (type == REL_ORGANIZATION && is_one_of(token, company));
}

static int compare_texts(const void *a, const void *b)
{
    return rel_text_compare(*(const rel_text *)a, *(const rel_text *)b);
}

static rel_text join_tokens(rel_units *units, const rel_text *tokens, size_t count,
                            relata_error *err)
{
    size_t size = 0;
    for (size_t i = 0; i < count; i++)
        size += tokens[i].size + 1;
    char *bytes = rel_arena_need(&units->arena, size + 1, 1, err);
    if (!bytes)
        return (rel_text){0};
    char *end = bytes;
    for (size_t i = 0; i < count; i++) {
        memcpy(end, tokens[i].bytes, tokens[i].size);
        end += tokens[i].size;
        *end++ = ' ';
    }
    return (rel_text){bytes, size};
}

static rel_text body_key(rel_units *units, const rel_unit *unit, relata_error *err)
{
    rel_text *kept = rel_arena_need(&units->arena, unit->token_count, sizeof *kept, err);
    size_t count = 0;
    if (!kept)
        return (rel_text){0};
    for (size_t i = 0; i < unit->token_count; i++)
        if (!is_small_word(unit->type, unit->tokens[i]))
            kept[count++] = unit->tokens[i];
    if (count == 0)
        return unit->slug;
    qsort(kept, count, sizeof *kept, compare_texts);
    return join_tokens(units, kept, count, err);
}

static rel_text person_key(rel_units *units, rel_unit *unit, relata_error *err)
{
    size_t count = rel_unit_name_length(unit);
    if (count < 2)
        return unit->slug;
    if (count > 2) {
        rel_text middle = unit->tokens[1];
        const rel_text last = unit->tokens[count - 2];
        middle.size = (size_t)(last.bytes + last.size - middle.bytes);
        unit->middle = middle;
    }
    if (count < unit->token_count)
        unit->suffix = unit->tokens[count];
    const rel_text ends[] = {unit->tokens[0], unit->tokens[count - 1]};
    return join_tokens(units, ends, 2, err);
}

static rel_text key_of(rel_units *units, rel_unit *unit, relata_error *err)
{
    rel_entity_type type = unit->type;
    if (type == REL_PERSON)
        return person_key(units, unit, err);
    if (type == REL_AGENCY || type == REL_ORGANIZATION || type == REL_LAW)
        return body_key(units, unit, err);
    return type == REL_COUNTRY && unit->country.size ? unit->country : unit->slug;
}

/**
 * Persons by one name only and events are left to the other passes. Of "rebels" of no known country
 * nobody can say that they are those of another story.
 */
static bool is_found_by_name(const rel_unit *unit)
{
    return !(unit->type == REL_GROUP && !unit->country.size) && !rel_is_event_type(unit->type) &&
           (unit->type != REL_PERSON || rel_unit_name_length(unit) > 1);
}

static bool collect(rel_units *units, keyed_unit *keyed, size_t *ret_count, relata_error *err)
{
    size_t count = 0;
    for (uint32_t i = 0; i < units->count; i++) {
        rel_unit *unit = &units->items[i];
        if (!is_found_by_name(unit))
            continue;
        rel_text key = key_of(units, unit, err);
        if (!key.bytes)
            return false;
        unsigned vagueness = (unit->country.size ? 0U : 2U) + (unit->middle.size ? 0U : 1U);
        keyed[count++] = (keyed_unit){key, unit->type, vagueness, i};
    }
    *ret_count = count;
    return true;
}

/**
 * Join the units of one key. `founders` has room for all of them; it collects the first unit of
 * each cluster.
 */
static void join_block(rel_units *units, const keyed_unit *block, size_t count, uint32_t *founders)
{
    size_t founder_count = 0;
    for (size_t i = 0; i < count; i++) {
        uint32_t match = REL_NO_UNIT;
        size_t matches = 0;
        for (size_t j = 0; j < founder_count && matches < 2; j++)
            if (rel_units_agree(units, founders[j], block[i].unit)) {
                match = founders[j];
                matches++;
            }
        if (matches == 0)
            founders[founder_count++] = block[i].unit;
        else if (matches == 1)
            rel_units_join(units, match, block[i].unit, REL_TEXT("same name"));
    }
}

static bool is_same_key(const keyed_unit *a, const keyed_unit *b)
{
    return a->type == b->type && rel_text_equal(a->key, b->key);
}

bool rel_resolve_by_name(rel_units *units, relata_error *err)
{
    keyed_unit *keyed = rel_arena_need(&units->arena, units->count, sizeof *keyed, err);
    uint32_t *founders = rel_arena_need(&units->arena, units->count, sizeof *founders, err);
    size_t count = 0;
    if (!keyed || !founders || !collect(units, keyed, &count, err))
        return false;
    if (count)
        qsort(keyed, count, sizeof *keyed, compare_keyed);
    for (size_t from = 0, to; from < count; from = to) {
        for (to = from + 1; to < count; to++)
            if (!is_same_key(&keyed[from], &keyed[to]))
                break;
        join_block(units, &keyed[from], to - from, founders);
    }
    return true;
}
