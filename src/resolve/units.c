#include "resolve/units.h"

#include "base/array.h"
#include "records/slug.h"

static bool is_same_unit(const rel_member *a, const rel_member *b)
{
    return rel_text_equal(a->document, b->document) && rel_text_equal(a->entity, b->entity);
}

static bool split_slug(rel_units *units, rel_unit *unit, relata_error *err)
{
    rel_text rest = unit->slug;
    unit->tokens = rel_arena_need(&units->arena, rest.size / 2 + 1, sizeof *unit->tokens, err);
    if (!unit->tokens)
        return false;
    while (rest.size) {
        const char *dash = memchr(rest.bytes, '-', rest.size);
        size_t size = dash ? (size_t)(dash - rest.bytes) : rest.size;
        unit->tokens[unit->token_count++] = rel_text_slice(rest, 0, size);
        size_t used = dash ? size + 1 : size;
        rest = rel_text_slice(rest, used, rest.size - used);
    }
    return true;
}

static bool add_unit(rel_units *units, rel_member *members, size_t count, relata_error *err)
{
    uint32_t index = (uint32_t)units->count++;
    rel_unit *unit = &units->items[index];
    *unit = (rel_unit){.members = members,
                       .member_count = count,
                       .type = members->type,
                       .country = members->country,
                       .root = index,
                       .next = index};
    unit->slug = rel_slug(members->name, &units->arena, err);
    return unit->slug.bytes && split_slug(units, unit, err);
}

bool rel_units_make(rel_units *units, rel_records *records, relata_error *err)
{
    *units = (rel_units){.records = records};
    rel_member *entities = records->entities;
    units->items = rel_arena_need(&units->arena, records->entity_count, sizeof *units->items, err);
    bool ok = units->items != NULL;
    for (size_t from = 0, to; ok && from < records->entity_count; from = to) {
        for (to = from + 1; to < records->entity_count; to++)
            if (!is_same_unit(&entities[from], &entities[to]))
                break;
        ok = add_unit(units, &entities[from], to - from, err);
    }
    if (!ok)
        rel_units_clear(units);
    return ok;
}

void rel_units_clear(rel_units *units)
{
    rel_arena_clear(&units->arena);
    *units = (rel_units){0};
}

uint32_t rel_units_find(const rel_units *units, rel_text document, rel_text entity)
{
    size_t low = 0, high = units->count;
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        const rel_member *member = rel_unit_member(&units->items[middle]);
        int order = rel_text_compare(member->document, document);
        if (!order)
            order = rel_text_compare(member->entity, entity);
        if (!order)
            return (uint32_t)middle;
        if (order < 0)
            low = middle + 1;
        else
            high = middle;
    }
    return REL_NO_UNIT;
}

uint32_t rel_units_root(rel_units *units, uint32_t unit)
{
    rel_unit *items = units->items;
    while (items[unit].root != unit) {
        items[unit].root = items[items[unit].root].root;
        unit = items[unit].root;
    }
    return unit;
}

bool rel_unit_is_called(const rel_unit *unit, rel_text named)
{
    for (size_t i = 0; i < unit->member_count; i++) {
        const rel_member *member = &unit->members[i];
        if (rel_text_equal(member->entity, named) || rel_text_equal(member->name, named))
            return true;
    }
    return false;
}

static bool cluster_is_called(const rel_units *units, uint32_t root, rel_text named)
{
    uint32_t unit = root;
    do {
        if (rel_unit_is_called(&units->items[unit], named))
            return true;
        unit = units->items[unit].next;
    } while (unit != root);
    return false;
}

static bool user_forbids(const rel_units *units, uint32_t a, uint32_t b)
{
    const rel_records *records = units->records;
    for (size_t i = 0; i < records->alias_rule_count; i++) {
        const rel_alias_rule *rule = &records->alias_rules[i];
        if (rule->is_same)
            continue;
        if ((cluster_is_called(units, a, rule->one) && cluster_is_called(units, b, rule->other)) ||
            (cluster_is_called(units, a, rule->other) && cluster_is_called(units, b, rule->one)))
            return true;
    }
    return false;
}

static bool texts_agree(rel_text a, rel_text b)
{
    return !a.size || !b.size || rel_text_equal(a, b);
}

/** The word at the start of a slug, which then begins behind it. */
static rel_text take_word(rel_text *slug)
{
    const char *dash = slug->size ? memchr(slug->bytes, '-', slug->size) : NULL;
    rel_text word = rel_text_slice(*slug, 0, dash ? (size_t)(dash - slug->bytes) : slug->size);
    size_t used = word.size + (dash != NULL);
    *slug = rel_text_slice(*slug, used, slug->size - used);
    return word;
}

/** "Fitzgerald" and "F." agree, "H. W." and "W." do not. */
static bool middles_agree(rel_text a, rel_text b)
{
    if (texts_agree(a, b))
        return true;
    while (a.size && b.size) {
        rel_text one = take_word(&a), other = take_word(&b);
        bool is_initial = (one.size == 1 || other.size == 1) && one.bytes[0] == other.bytes[0];
        if (!is_initial && !rel_text_equal(one, other))
            return false;
    }
    return !a.size && !b.size;
}

bool rel_units_agree(rel_units *units, uint32_t a, uint32_t b)
{
    a = rel_units_root(units, a);
    b = rel_units_root(units, b);
    const rel_unit *first = &units->items[a], *second = &units->items[b];
    return a == b || (texts_agree(first->country, second->country) &&
                      middles_agree(first->middle, second->middle) &&
                      texts_agree(first->suffix, second->suffix) && !user_forbids(units, a, b));
}

static void unite_clusters(rel_units *units, uint32_t into, uint32_t root)
{
    rel_unit *kept = &units->items[into], *joined = &units->items[root];
    uint32_t next = kept->next;
    kept->next = joined->next;
    joined->next = next;
    joined->root = into;
    if (!kept->country.size)
        kept->country = joined->country;
    if (kept->middle.size < joined->middle.size)
        kept->middle = joined->middle;
    if (!kept->suffix.size)
        kept->suffix = joined->suffix;
}

void rel_units_force(rel_units *units, uint32_t into, uint32_t unit, rel_text reason)
{
    into = rel_units_root(units, into);
    unit = rel_units_root(units, unit);
    if (into == unit)
        return;
    units->items[unit].reason = reason;
    unite_clusters(units, into, unit);
}

bool rel_units_join(rel_units *units, uint32_t into, uint32_t unit, rel_text reason)
{
    if (!rel_units_agree(units, into, unit))
        return false;
    rel_units_force(units, into, unit, reason);
    return true;
}

size_t rel_unit_name_length(const rel_unit *unit)
{
    static const rel_text suffixes[] = {{"jr", 2}, {"sr", 2}, {"ii", 2}, {"iii", 3}, {"iv", 2}};
    size_t count = unit->token_count;
    for (size_t i = 0; i < COUNT_OF(suffixes) && count > 1; i++)
        if (rel_text_equal(unit->tokens[unit->token_count - 1], suffixes[i]))
            return count - 1;
    return count;
}
