/*
 * A node takes the best of what its members know: the fullest of the commonest names as its label,
 * the last known office, the most exact date. Its id is `type:slug` of the label. Where two nodes
 * would have one id, the one that is spoken of most keeps it; the others get their country, or
 * else a number in the same order.
 */
#include "resolve/nodes.h"

#include <stdio.h>
#include <stdlib.h>

#include "base/array.h"
#include "records/slug.h"
#include "resolve/copies.h"
#include "resolve/dates.h"
#include "resolve/unite.h"

enum { LONGEST_COUNTRY_SUFFIX = 16, LONGEST_NUMBER = 16 };

typedef struct node_maker {
    rel_units *units;
    rel_records *records;
    rel_arena *arena; /**< of the facts */
    relata_error *err;
} node_maker;

static int compare_member_places(const void *a, const void *b)
{
    return rel_member_compare(a, b);
}

static bool collect_members(node_maker *maker, uint32_t root, rel_vertex *vertex)
{
    const rel_unit *units = maker->units->items;
    uint32_t unit = root;
    do {
        vertex->member_count += units[unit].member_count;
        unit = units[unit].next;
    } while (unit != root);
    vertex->members =
        rel_arena_need(maker->arena, vertex->member_count, sizeof *vertex->members, maker->err);
    if (!vertex->members)
        return false;
    size_t count = 0;
    do {
        for (size_t i = 0; i < units[unit].member_count; i++) {
            vertex->members[count] = units[unit].members[i];
            vertex->members[count++].reason = units[unit].reason;
        }
        unit = units[unit].next;
    } while (unit != root);
    qsort(vertex->members, count, sizeof *vertex->members, compare_member_places);
    return true;
}

static unsigned count_words(rel_text name)
{
    unsigned words = 1;
    for (size_t i = 0; i < name.size; i++)
        words += name.bytes[i] == ' ';
    return words;
}

static uint32_t mentions_of_name(const rel_vertex *vertex, rel_text name)
{
    uint32_t mentions = 0;
    for (size_t i = 0; i < vertex->member_count; i++)
        if (rel_text_equal(vertex->members[i].name, name))
            mentions += vertex->members[i].mentions;
    return mentions;
}

static bool has_capital(rel_text name)
{
    for (size_t i = 0; i < name.size; i++)
        if (name.bytes[i] >= 'A' && name.bytes[i] <= 'Z')
            return true;
    return false;
}

/** Incidents are described at any length; the shortest name that says whom it hit is the label. */
static bool is_better_description(rel_text a, rel_text b)
{
    if (has_capital(a) != has_capital(b))
        return has_capital(a);
    return a.size != b.size ? a.size < b.size : rel_text_compare(a, b) < 0;
}

/** Whether `a` is the better label: with an ordinal, in several words, often used, long. */
static bool is_better_name(const rel_vertex *vertex, const rel_member *a, const rel_member *b)
{
    if (!a->ordinal != !b->ordinal)
        return a->ordinal != 0;
    bool is_full = count_words(a->name) > 1, other_is_full = count_words(b->name) > 1;
    if (is_full != other_is_full && vertex->type != REL_COUNTRY)
        return is_full;
    if (a->type == REL_INCIDENT)
        return is_better_description(a->name, b->name);
    uint32_t mentions = mentions_of_name(vertex, a->name),
             other = mentions_of_name(vertex, b->name);
    if (mentions != other)
        return mentions > other;
    if (a->name.size != b->name.size)
        return a->name.size > b->name.size;
    return rel_text_compare(a->name, b->name) < 0;
}

static void choose_label(rel_vertex *vertex)
{
    const rel_member *best = &vertex->members[0];
    for (size_t i = 1; i < vertex->member_count; i++)
        if (is_better_name(vertex, &vertex->members[i], best))
            best = &vertex->members[i];
    vertex->label = best->name;
    vertex->type = best->type;
}

static int compare_texts(const void *a, const void *b)
{
    return rel_text_compare(*(const rel_text *)a, *(const rel_text *)b);
}

/** All other names, sorted. */
static bool collect_aliases(node_maker *maker, rel_vertex *vertex)
{
    size_t room = 0;
    for (size_t i = 0; i < vertex->member_count; i++)
        room += vertex->members[i].alias_count + 1;
    rel_text *names = rel_arena_need(maker->arena, room, sizeof *names, maker->err);
    if (!names)
        return false;
    size_t count = 0, kept = 0;
    for (size_t i = 0; i < vertex->member_count; i++) {
        const rel_member *member = &vertex->members[i];
        names[count++] = member->name;
        for (size_t j = 0; j < member->alias_count; j++)
            names[count++] = member->aliases[j];
    }
    qsort(names, count, sizeof *names, compare_texts);
    for (size_t i = 0; i < count; i++)
        if (names[i].size && !rel_text_equal(names[i], vertex->label) &&
            (kept == 0 || !rel_text_equal(names[i], names[kept - 1])))
            names[kept++] = names[i];
    vertex->aliases = names;
    vertex->alias_count = (uint32_t)kept;
    return true;
}

/** The most exact of two dates, the earlier of equally exact ones. */
static rel_text better_date(rel_text a, rel_text b)
{
    rel_days first, second;
    if (!rel_days_of(a, &first))
        return b;
    if (!rel_days_of(b, &second))
        return a;
    long a_length = first.to - first.from, b_length = second.to - second.from;
    if (a_length != b_length)
        return a_length < b_length ? a : b;
    return rel_text_compare(a, b) <= 0 ? a : b;
}

static void take_first(rel_text *into, rel_text text)
{
    if (!into->size)
        *into = text;
}

static void learn_from(rel_vertex *vertex, const rel_member *member)
{
    take_first(&vertex->subtype, member->subtype);
    take_first(&vertex->country, member->country);
    take_first(&vertex->place, member->place);
    vertex->date = better_date(vertex->date, member->date);
    vertex->mentions += member->mentions;
    if (!vertex->ordinal)
        vertex->ordinal = member->ordinal;
    if (vertex->party_count < member->party_count) {
        vertex->parties = member->parties;
        vertex->party_count = member->party_count;
    }
}

/** When the member's document speaks, and which office it gives at that time. */
static void learn_from_source(const rel_records *records, rel_vertex *vertex,
                              const rel_member *member, rel_text *office_date)
{
    rel_text date = rel_source_date(records, member->document);
    if (date.size && (!vertex->first_seen.size || rel_text_compare(date, vertex->first_seen) < 0))
        vertex->first_seen = date;
    if (date.size && rel_text_compare(date, vertex->last_seen) > 0)
        vertex->last_seen = date;
    if (member->office.size && (!vertex->office.size || rel_text_compare(date, *office_date) > 0)) {
        vertex->office = member->office;
        *office_date = date;
    }
}

/** Documents that speak of it, copies not counted. */
static uint32_t count_documents(const rel_records *records, const rel_vertex *vertex,
                                rel_text *originals)
{
    uint32_t distinct = 0;
    for (size_t i = 0; i < vertex->member_count; i++)
        originals[i] = rel_copies_original(records, vertex->members[i].document);
    qsort(originals, vertex->member_count, sizeof *originals, compare_texts);
    for (size_t i = 0; i < vertex->member_count; i++)
        distinct += i == 0 || !rel_text_equal(originals[i], originals[i - 1]);
    return distinct;
}

static bool make_node(node_maker *maker, uint32_t root, rel_vertex *vertex)
{
    if (!collect_members(maker, root, vertex))
        return false;
    choose_label(vertex);
    rel_text office_date = {0};
    for (size_t i = 0; i < vertex->member_count; i++) {
        learn_from(vertex, &vertex->members[i]);
        learn_from_source(maker->records, vertex, &vertex->members[i], &office_date);
    }
    rel_text *originals =
        rel_arena_need(&maker->units->arena, vertex->member_count, sizeof *originals, maker->err);
    if (!originals || !collect_aliases(maker, vertex))
        return false;
    vertex->documents = count_documents(maker->records, vertex, originals);
    vertex->id = rel_entity_id(vertex->type, vertex->label, maker->arena, maker->err);
    return vertex->id.bytes != NULL;
}

/** By id; among equal ones the best known first, then by what the first member says. */
static int compare_nodes(const void *first, const void *second)
{
    const rel_vertex *a = first, *b = second;
    int order = rel_text_compare(a->id, b->id);
    if (order)
        return order;
    if (a->mentions != b->mentions)
        return a->mentions > b->mentions ? -1 : 1;
    return rel_member_compare(&a->members[0], &b->members[0]);
}

/** A node on its way to the facts, and the cluster that it was made of. */
typedef struct node_draft {
    rel_vertex vertex;
    uint32_t root;
} node_draft;

/** Whether the country tells draft `index` from those of the same id before it. */
static bool is_told_by_country(const node_draft *drafts, size_t index)
{
    rel_text country = drafts[index].vertex.country;
    if (!country.size || country.size > LONGEST_COUNTRY_SUFFIX)
        return false;
    for (size_t i = 0; i < index; i++)
        if (rel_text_equal(drafts[i].vertex.country, country))
            return false;
    return true;
}

/** Put a country or a number behind the id of draft `index`, one of several of the same id. */
static bool extend_id(node_maker *maker, node_draft *drafts, size_t index, rel_text *ret)
{
    rel_text id = drafts[index].vertex.id;
    size_t room = id.size + LONGEST_COUNTRY_SUFFIX + LONGEST_NUMBER;
    char *bytes = rel_arena_need(maker->arena, room, 1, maker->err);
    if (!bytes)
        return false;
    rel_text suffix = {0};
    if (is_told_by_country(drafts, index)) {
        suffix = rel_slug(drafts[index].vertex.country, maker->arena, maker->err);
        if (!suffix.bytes)
            return false;
    }
    int size = suffix.size
                   ? snprintf(bytes, room, "%.*s-%.*s", REL_TEXT_ARGS(id), REL_TEXT_ARGS(suffix))
                   : snprintf(bytes, room, "%.*s-%zu", REL_TEXT_ARGS(id), index + 1);
    *ret = (rel_text){bytes, (size_t)size};
    return true;
}

/** Extend the ids of all but the first of each run of equal ones. */
static bool extend_ids(node_maker *maker, node_draft *drafts, size_t count, bool *ret_changed)
{
    *ret_changed = false;
    for (size_t from = 0, to; from < count; from = to) {
        rel_text shared = drafts[from].vertex.id;
        for (to = from + 1; to < count && rel_text_equal(shared, drafts[to].vertex.id);)
            to++;
        for (size_t i = to - 1; i > from; i--)
            if (!extend_id(maker, drafts + from, i - from, &drafts[i].vertex.id))
                return false;
        *ret_changed = *ret_changed || to - from > 1;
    }
    return true;
}

/** Sort the drafts by ids, which are made unique; an extended id may meet another one. */
static bool settle_ids(node_maker *maker, node_draft *drafts, size_t count)
{
    bool has_changed = count > 0;
    while (has_changed) {
        qsort(drafts, count, sizeof *drafts, compare_nodes);
        if (!extend_ids(maker, drafts, count, &has_changed))
            return false;
    }
    return true;
}

static bool make_drafts(node_maker *maker, node_draft *drafts, size_t *ret_count)
{
    size_t count = 0;
    for (uint32_t unit = 0; unit < maker->units->count; unit++) {
        if (rel_units_root(maker->units, unit) != unit)
            continue;
        drafts[count].root = unit;
        if (!make_node(maker, unit, &drafts[count++].vertex))
            return false;
    }
    *ret_count = count;
    return settle_ids(maker, drafts, count);
}

bool rel_nodes_make(rel_units *units, rel_facts *facts, uint32_t **ret_nodes, relata_error *err)
{
    rel_records *records = units->records;
    node_maker maker = {.units = units, .records = records, .arena = &records->arena, .err = err};
    node_draft *drafts = rel_arena_need(&units->arena, units->count, sizeof *drafts, err);
    uint32_t *nodes = rel_arena_need(&units->arena, units->count, sizeof *nodes, err);
    size_t count = 0;
    if (!drafts || !nodes || !make_drafts(&maker, drafts, &count))
        return false;
    rel_vertex *vertices = rel_arena_need(&records->arena, count, sizeof *vertices, err);
    if (!vertices)
        return false;
    for (size_t i = 0; i < count; i++) {
        vertices[i] = drafts[i].vertex;
        vertices[i].index = i;
        nodes[drafts[i].root] = (uint32_t)i;
    }
    for (uint32_t unit = 0; unit < units->count; unit++)
        nodes[unit] = nodes[rel_units_root(units, unit)];
    facts->vertices = vertices;
    facts->vertex_count = count;
    *ret_nodes = nodes;
    return true;
}
