#include "resolve/unite.h"

#include <stdlib.h>

#include "base/array.h"

static int compare_numbers(uint64_t a, uint64_t b)
{
    return (a > b) - (a < b);
}

/** The order of the first pair that differs; pairs of pointers to texts. */
static int compare_pairs(const rel_text *const *pairs, size_t pair_count)
{
    for (size_t i = 0; i < pair_count; i++) {
        int order = rel_text_compare(*pairs[2 * i], *pairs[2 * i + 1]);
        if (order)
            return order;
    }
    return 0;
}

#define PAIR(member) &a->member, &b->member

static int compare_sources(const void *first, const void *second)
{
    const rel_source *a = first, *b = second;
    const rel_text *const pairs[] = {PAIR(id), PAIR(title), PAIR(date), PAIR(source), PAIR(url)};
    return compare_pairs(pairs, COUNT_OF(pairs) / 2);
}

static int compare_lists(const rel_text *a, size_t a_count, const rel_text *b, size_t b_count)
{
    for (size_t i = 0; i < a_count && i < b_count; i++) {
        int order = rel_text_compare(a[i], b[i]);
        if (order)
            return order;
    }
    return compare_numbers(a_count, b_count);
}

static int compare_stretches(const rel_stretch *a, size_t a_count, const rel_stretch *b,
                             size_t b_count)
{
    for (size_t i = 0; i < a_count && i < b_count; i++) {
        int order = compare_numbers(a[i].start, b[i].start);
        if (!order)
            order = compare_numbers(a[i].end, b[i].end);
        if (order)
            return order;
    }
    return compare_numbers(a_count, b_count);
}

int rel_member_compare(const rel_member *a, const rel_member *b)
{
    const rel_text *const pairs[] = {PAIR(document), PAIR(entity), PAIR(name), PAIR(subtype),
                                     PAIR(country),  PAIR(office), PAIR(date), PAIR(place)};
    int order = compare_pairs(pairs, COUNT_OF(pairs) / 2);
    if (!order)
        order = compare_numbers(a->type, b->type);
    if (!order)
        order = compare_lists(a->aliases, a->alias_count, b->aliases, b->alias_count);
    if (!order)
        order = compare_lists(a->parties, a->party_count, b->parties, b->party_count);
    if (!order)
        order = compare_numbers(a->ordinal, b->ordinal);
    if (!order)
        order = compare_numbers(a->mentions, b->mentions);
    if (!order)
        order = compare_stretches(a->named, a->named_count, b->named, b->named_count);
    return order
               ? order
               : compare_stretches(a->referred, a->referred_count, b->referred, b->referred_count);
}

static int compare_members(const void *a, const void *b)
{
    return rel_member_compare(a, b);
}

int rel_evidence_compare(const rel_evidence *a, const rel_evidence *b)
{
    int order = rel_text_compare(a->document, b->document);
    if (!order)
        order = compare_numbers(a->start, b->start);
    if (!order)
        order = rel_text_compare(a->rule, b->rule);
    if (!order)
        order = compare_numbers(a->end, b->end);
    if (!order)
        order = compare_numbers(a->line, b->line);
    if (!order)
        order = compare_numbers(a->column, b->column);
    const rel_text *const pairs[] = {PAIR(source_entity), PAIR(target_entity), PAIR(text),
                                     PAIR(date),          PAIR(speaker),       PAIR(topic),
                                     PAIR(place),         PAIR(trigger),       PAIR(cues)};
    return order ? order : compare_pairs(pairs, COUNT_OF(pairs) / 2);
}

static int compare_claims(const void *first, const void *second)
{
    const rel_claim_record *a = first, *b = second;
    int order = rel_evidence_compare(&a->evidence, &b->evidence);
    if (!order)
        order = rel_text_compare(a->relation, b->relation);
    if (!order)
        order = compare_numbers(a->status, b->status);
    return order ? order : compare_numbers(a->is_symmetric, b->is_symmetric);
}

static int compare_alias_rules(const void *first, const void *second)
{
    const rel_alias_rule *a = first, *b = second;
    const rel_text *const pairs[] = {PAIR(one), PAIR(other)};
    int order = compare_pairs(pairs, COUNT_OF(pairs) / 2);
    return order ? order : compare_numbers(a->is_same, b->is_same);
}

/** Sort `count` items and close the gaps of repeated ones; returns how many are left. */
static size_t unite(void *items, size_t count, size_t size,
                    int (*compare)(const void *, const void *))
{
    char *bytes = items;
    size_t kept = 0;
    if (count == 0)
        return 0;
    qsort(items, count, size, compare);
    for (size_t i = 1; i < count; i++)
        if (compare(bytes + kept * size, bytes + i * size) != 0 && ++kept != i)
            memcpy(bytes + kept * size, bytes + i * size, size);
    return kept + 1;
}

/** The smaller text, where an empty one is no answer. */
static rel_text agreed(rel_text a, rel_text b)
{
    if (!a.size || !b.size)
        return a.size ? a : b;
    return rel_text_compare(a, b) <= 0 ? a : b;
}

/** Give claims that are equal in all else one class and family, so that either may be kept. */
static void agree_on_classes(rel_claim_record *claims, size_t count)
{
    for (size_t from = 0, to; from < count; from = to) {
        rel_text plover = claims[from].plover, family = claims[from].family;
        for (to = from + 1; to < count && compare_claims(&claims[from], &claims[to]) == 0; to++) {
            plover = agreed(plover, claims[to].plover);
            family = agreed(family, claims[to].family);
        }
        for (size_t i = from; i < to; i++) {
            claims[i].plover = plover;
            claims[i].family = family;
        }
    }
}

void rel_records_unite(rel_records *records)
{
    records->source_count =
        unite(records->sources, records->source_count, sizeof *records->sources, compare_sources);
    records->entity_count =
        unite(records->entities, records->entity_count, sizeof *records->entities, compare_members);
    if (records->claim_count)
        qsort(records->claims, records->claim_count, sizeof *records->claims, compare_claims);
    agree_on_classes(records->claims, records->claim_count);
    records->claim_count =
        unite(records->claims, records->claim_count, sizeof *records->claims, compare_claims);
    records->alias_rule_count = unite(records->alias_rules, records->alias_rule_count,
                                      sizeof *records->alias_rules, compare_alias_rules);
}
