/*
 * A document that only says "Lynch" or "OPM" means somebody or something that another document
 * names in full, if there is just one that it can mean. Candidates are looked up by their last
 * name, by one-word aliases that their own documents use, and by their initials; country and
 * office must agree. Two candidates are none.
 */
#include <stdlib.h>

#include "base/array.h"
#include "base/utf8.h"
#include "records/slug.h"
#include "resolve/passes.h"

/** One way to say an entity in short. */
typedef struct short_form {
    rel_text form; /**< a slug */
    rel_entity_type type;
    uint32_t unit;
} short_form;

typedef struct short_forms {
    rel_units *units;
    short_form *items;
    size_t count, capacity;
    relata_error *err;
} short_forms;

static int compare_forms(const void *first, const void *second)
{
    const short_form *a = first, *b = second;
    if (a->type != b->type)
        return a->type < b->type ? -1 : 1;
    int order = rel_text_compare(a->form, b->form);
    return order ? order : (a->unit > b->unit) - (a->unit < b->unit);
}

static bool is_body(rel_entity_type type)
{
    return type == REL_AGENCY || type == REL_ORGANIZATION;
}

/** "OPM", "U.S.": one word, all in capitals. */
static bool is_acronym(rel_text name)
{
    size_t capitals = 0;
    for (size_t i = 0; i < name.size; i++) {
        if (rel_ascii_is_upper(name.bytes[i]))
            capitals++;
        else if (name.bytes[i] != '.')
            return false;
    }
    return capitals > 1;
}

/** Whether the unit's own name is only a short form. */
static bool is_short(const rel_unit *unit)
{
    rel_text name = rel_unit_member(unit)->name;
    return (unit->type == REL_PERSON && unit->token_count == 1) ||
           (is_body(unit->type) && is_acronym(name));
}

static bool add_form(short_forms *forms, rel_text form, uint32_t unit)
{
    short_form item = {form, forms->units->items[unit].type, unit};
    return REL_PUSH_IN(&forms->units->arena, forms->items, forms->count, forms->capacity, item,
                       forms->err);
}

static bool add_aliases(short_forms *forms, uint32_t unit)
{
    const rel_unit *item = &forms->units->items[unit];
    for (size_t i = 0; i < item->member_count; i++)
        for (size_t j = 0; j < item->members[i].alias_count; j++) {
            rel_text alias = item->members[i].aliases[j];
            bool is_usable = item->type == REL_PERSON ? !memchr(alias.bytes, ' ', alias.size)
                                                      : is_acronym(alias);
            if (!alias.size || !is_usable)
                continue;
            rel_text slug = rel_slug(alias, &forms->units->arena, forms->err);
            if (!slug.bytes || !add_form(forms, slug, unit))
                return false;
        }
    return true;
}

/** "opm" of Office of Personnel Management. */
static bool add_initials(short_forms *forms, uint32_t unit)
{
    const rel_unit *item = &forms->units->items[unit];
    static const char *const skipped[] = {"of", "the", "and", "for", "on"};
    char *bytes = rel_arena_need(&forms->units->arena, item->token_count + 1, 1, forms->err);
    size_t size = 0;
    if (!bytes)
        return false;
    for (size_t i = 0; i < item->token_count; i++) {
        bool is_skipped = false;
        for (size_t j = 0; j < COUNT_OF(skipped); j++)
            is_skipped = is_skipped || rel_text_equal(item->tokens[i], rel_text_of(skipped[j]));
        if (!is_skipped)
            bytes[size++] = item->tokens[i].bytes[0];
    }
    return size < 3 || add_form(forms, (rel_text){bytes, size}, unit);
}

static bool collect_forms(short_forms *forms)
{
    for (uint32_t unit = 0; unit < forms->units->count; unit++) {
        const rel_unit *item = &forms->units->items[unit];
        bool is_person = item->type == REL_PERSON;
        if ((!is_person && !is_body(item->type)) || is_short(item) || item->token_count < 2)
            continue;
        bool ok = is_person ? add_form(forms, item->tokens[rel_unit_name_length(item) - 1], unit)
                            : add_initials(forms, unit);
        if (!ok || !add_aliases(forms, unit))
            return false;
    }
    if (forms->count)
        qsort(forms->items, forms->count, sizeof *forms->items, compare_forms);
    return true;
}

static size_t first_with(const short_forms *forms, const rel_unit *unit)
{
    size_t low = 0, high = forms->count;
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        const short_form *form = &forms->items[middle];
        bool is_before = form->type != unit->type ? form->type < unit->type
                                                  : rel_text_compare(form->form, unit->slug) < 0;
        if (is_before)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

static bool has_office(rel_units *units, uint32_t cluster, rel_text office)
{
    uint32_t unit = cluster;
    do {
        if (rel_text_equal_ignoring_case(rel_unit_member(&units->items[unit])->office, office))
            return true;
        unit = units->items[unit].next;
    } while (unit != cluster);
    return false;
}

/** The one cluster that a short form can mean; with `office`, among those that have it. */
static uint32_t only_candidate(short_forms *forms, uint32_t unit, rel_text office)
{
    rel_units *units = forms->units;
    const rel_unit *item = &units->items[unit];
    uint32_t found = REL_NO_UNIT;
    for (size_t i = first_with(forms, item); i < forms->count; i++) {
        const short_form *form = &forms->items[i];
        if (form->type != item->type || !rel_text_equal(form->form, item->slug))
            break;
        uint32_t root = rel_units_root(units, form->unit);
        if (root == found || !rel_units_agree(units, root, unit) ||
            (office.size && !has_office(units, root, office)))
            continue;
        if (found != REL_NO_UNIT)
            return REL_NO_UNIT;
        found = root;
    }
    return found;
}

static void link_to_full_form(short_forms *forms, uint32_t unit)
{
    const rel_unit *item = &forms->units->items[unit];
    rel_text office = rel_unit_member(item)->office;
    uint32_t candidate = office.size ? only_candidate(forms, unit, office) : REL_NO_UNIT;
    if (candidate == REL_NO_UNIT)
        candidate = only_candidate(forms, unit, (rel_text){0});
    if (candidate != REL_NO_UNIT)
        rel_units_join(forms->units, candidate, unit,
                       item->type == REL_PERSON ? REL_TEXT("the only one of that surname")
                                                : REL_TEXT("the only one with that acronym"));
}

/** What two short forms of one spelling must share to be one without a full form. */
static bool is_same_bearer(const rel_unit *a, const rel_unit *b)
{
    const rel_member *one = rel_unit_member(a), *other = rel_unit_member(b);
    return a->type == b->type && rel_text_equal(a->slug, b->slug) &&
           ((a->country.size && rel_text_equal(a->country, b->country)) ||
            (one->office.size && rel_text_equal_ignoring_case(one->office, other->office)));
}

/** Whether nothing in the unit's cluster has a full name; asked of roots only. */
static bool has_no_full_form(rel_units *units, uint32_t root)
{
    if (rel_units_root(units, root) != root)
        return false;
    uint32_t unit = root;
    do {
        if (!is_short(&units->items[unit]))
            return false;
        unit = units->items[unit].next;
    } while (unit != root);
    return true;
}

static bool join_leftovers(rel_units *units, relata_error *err)
{
    short_forms left = {.units = units, .err = err};
    for (uint32_t unit = 0; unit < units->count; unit++)
        if (units->items[unit].type == REL_PERSON && has_no_full_form(units, unit) &&
            !add_form(&left, units->items[unit].slug, unit))
            return false;
    if (left.count)
        qsort(left.items, left.count, sizeof *left.items, compare_forms);
    for (size_t i = 1; i < left.count; i++)
        if (is_same_bearer(&units->items[left.items[i - 1].unit],
                           &units->items[left.items[i].unit]))
            rel_units_join(units, left.items[i - 1].unit, left.items[i].unit,
                           REL_TEXT("same surname and office or country"));
    return true;
}

bool rel_resolve_short_forms(rel_units *units, relata_error *err)
{
    short_forms forms = {.units = units, .err = err};
    if (!collect_forms(&forms))
        return false;
    for (uint32_t unit = 0; unit < units->count; unit++)
        if (has_no_full_form(units, unit))
            link_to_full_form(&forms, unit);
    return join_leftovers(units, err);
}
