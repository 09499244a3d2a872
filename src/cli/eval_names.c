/*
 * Entities are compared by type and any name that they share. B³ (Bagga and Baldwin) judges which
 * names of a document were taken for one entity.
 */
#include "cli/eval.h"

static bool has_name(const rel_member *member, rel_text name)
{
    const rel_names names = {&name, 1};
    if (rel_names_have(&names, member->name))
        return true;
    for (size_t i = 0; i < member->alias_count; i++)
        if (rel_names_have(&names, member->aliases[i]))
            return true;
    return false;
}

static bool shares_name(const rel_member *member, const rel_names *names)
{
    for (size_t i = 0; i < names->count; i++)
        if (has_name(member, names->items[i]))
            return true;
    return false;
}

static bool has_entities(const rel_gold *gold, rel_text document)
{
    for (size_t i = 0; i < gold->entity_count; i++)
        if (rel_text_equal(gold->entities[i].document, document))
            return true;
    return false;
}

/** Whether the record is one of the annotated entities, of the right type. */
static bool is_expected(const rel_gold *gold, const rel_member *member)
{
    for (size_t i = 0; i < gold->entity_count; i++) {
        const rel_gold_entity *entity = &gold->entities[i];
        if (entity->type == member->type && rel_text_equal(entity->document, member->document) &&
            shares_name(member, &entity->names))
            return true;
    }
    return false;
}

static void score_members(const rel_gold *gold, const rel_facts *facts, rel_tally *ret)
{
    for (size_t i = 0; i < facts->vertex_count; i++)
        for (size_t j = 0; j < facts->vertices[i].member_count; j++) {
            const rel_member *member = &facts->vertices[i].members[j];
            if (!has_entities(gold, member->document))
                continue;
            ret->found++;
            ret->found_right += is_expected(gold, member);
        }
}

static const rel_member *find_member(const rel_facts *facts, const rel_gold_entity *entity,
                                     const rel_names *names)
{
    for (size_t i = 0; i < facts->vertex_count; i++)
        for (size_t j = 0; j < facts->vertices[i].member_count; j++) {
            const rel_member *member = &facts->vertices[i].members[j];
            if (rel_text_equal(member->document, entity->document) &&
                member->type == entity->type && shares_name(member, names))
                return member;
        }
    return NULL;
}

/** Sums over names, of those found and of all. */
typedef struct b_cubed {
    double precision, recall;
    size_t found, expected;
} b_cubed;

/** How many names of other annotated entities of the document the record has as well. */
static size_t count_foreign_names(const rel_gold *gold, const rel_gold_entity *entity,
                                  const rel_member *member)
{
    size_t count = 0;
    for (size_t i = 0; i < gold->entity_count; i++) {
        const rel_gold_entity *other = &gold->entities[i];
        if (other == entity || !rel_text_equal(other->document, entity->document))
            continue;
        for (size_t j = 0; j < other->names.count; j++)
            count += !rel_names_have(&entity->names, other->names.items[j]) &&
                     has_name(member, other->names.items[j]);
    }
    return count;
}

static void score_names(const rel_gold *gold, const rel_facts *facts, const rel_gold_entity *entity,
                        b_cubed *ret)
{
    for (size_t i = 0; i < entity->names.count; i++) {
        const rel_names name = {&entity->names.items[i], 1};
        const rel_member *member = find_member(facts, entity, &name);
        ret->expected++;
        if (!member)
            continue;
        size_t shared = 0;
        for (size_t j = 0; j < entity->names.count; j++)
            shared += has_name(member, entity->names.items[j]);
        size_t foreign = count_foreign_names(gold, entity, member);
        ret->found++;
        ret->precision += rel_ratio(shared, shared + foreign);
        ret->recall += rel_ratio(shared, entity->names.count);
    }
}

void rel_evaluate_names(const rel_evaluation *eval)
{
    const rel_gold *gold = eval->gold;
    const rel_facts *facts = eval->facts;
    rel_tally all = {.name = REL_TEXT("entities")};
    b_cubed names = {0};
    score_members(gold, facts, &all);
    for (size_t i = 0; i < gold->entity_count; i++) {
        all.expected++;
        all.hits += find_member(facts, &gold->entities[i], &gold->entities[i].names) != NULL;
        score_names(gold, facts, &gold->entities[i], &names);
    }
    rel_print_scores_head("");
    rel_print_score(&all);
    double precision = names.found ? names.precision / (double)names.found : 0;
    double recall = names.expected ? names.recall / (double)names.expected : 0;
    rel_print_ratios("B³ of names", precision, recall, names.expected, names.found);
}
