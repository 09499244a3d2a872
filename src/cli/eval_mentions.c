/*
 * Entities are compared by where they stand. An annotated mention is found where a mention of ours
 * shares more than half of the bytes of both; a name is taken before a description, and one of the
 * right type before others. An entity is found when one of its type has one of its mentions, and
 * each of ours answers for one annotated entity at most.
 *
 * Annotations are of names. Of what we find beside them, only what has a name in the text counts
 * against precision: a group such as "80 people", or an agency that only an office implies, counts
 * when it was annotated ("named"), or always ("all"). A name inside an annotated name, as "Greek"
 * in "Greek Ministry of Culture", is not judged.
 *
 * B³ (Bagga and Baldwin) judges which mentions were taken for one entity: precision over the
 * mentions found, recall over all that were annotated.
 */
#include "base/array.h"
#include "base/memory.h"
#include "cli/eval.h"

/** One of our entities as one document has it. */
typedef struct found_entity {
    const rel_vertex *vertex;
    bool is_named;   /**< has a name that is judged */
    bool is_matched; /**< answers for an annotated one */
    size_t shared;   /**< mentions shared with the annotated entity at hand */
    size_t aligned;  /**< annotated mentions that are its */
} found_entity;

typedef struct found_mention {
    rel_stretch at;
    size_t entity; /**< index of a found_entity */
    bool is_name;
    bool is_aligned, is_right; /**< with an annotated one; of its type too */
} found_mention;

/** An annotated mention and what was found there. */
typedef struct gold_mention {
    rel_stretch at;
    const rel_gold_entity *entity;
    const found_mention *found; /**< or NULL */
} gold_mention;

typedef struct b_cubed {
    double precision, recall;
    size_t found, expected;
} b_cubed;

/** A document at hand, and the sums over all. */
typedef struct comparison {
    const rel_evaluation *eval;
    rel_text document;
    found_entity *entities;
    size_t entity_count, entity_capacity;
    found_mention *mentions;
    size_t mention_count, mention_capacity;
    gold_mention *gold;
    size_t gold_count, gold_capacity;
    rel_tally named, all, by_mention;
    b_cubed links;
} comparison;

static bool add_mentions(comparison *compare, const rel_stretch *stretches, size_t count,
                         bool is_name, relata_error *err)
{
    for (size_t i = 0; i < count; i++) {
        found_mention mention = {
            .at = stretches[i], .entity = compare->entity_count - 1, .is_name = is_name};
        if (!REL_PUSH(compare->mentions, compare->mention_count, compare->mention_capacity, mention,
                      err))
            return false;
    }
    return true;
}

/** The records of the document that are in this node, as one entity. */
static bool collect_vertex(comparison *compare, const rel_vertex *vertex, relata_error *err)
{
    bool is_new = true;
    for (size_t i = 0; i < vertex->member_count; i++) {
        const rel_member *member = &vertex->members[i];
        found_entity entity = {.vertex = vertex};
        if (!rel_text_equal(member->document, compare->document))
            continue;
        if (is_new && !REL_PUSH(compare->entities, compare->entity_count, compare->entity_capacity,
                                entity, err))
            return false;
        is_new = false;
        if (!add_mentions(compare, member->named, member->named_count, true, err) ||
            !add_mentions(compare, member->referred, member->referred_count, false, err))
            return false;
    }
    return true;
}

static bool collect_gold(comparison *compare, relata_error *err)
{
    const rel_gold *gold = compare->eval->gold;
    for (size_t i = 0; i < gold->entity_count; i++) {
        const rel_gold_entity *entity = &gold->entities[i];
        if (!rel_text_equal(entity->document, compare->document))
            continue;
        for (size_t j = 0; j < entity->mention_count; j++) {
            gold_mention mention = {.at = entity->mentions[j], .entity = entity};
            if (!REL_PUSH(compare->gold, compare->gold_count, compare->gold_capacity, mention, err))
                return false;
        }
    }
    return true;
}

static bool collect(comparison *compare, relata_error *err)
{
    const rel_facts *facts = compare->eval->facts;
    compare->entity_count = compare->mention_count = compare->gold_count = 0;
    for (size_t i = 0; i < facts->vertex_count; i++)
        if (!collect_vertex(compare, &facts->vertices[i], err))
            return false;
    return collect_gold(compare, err);
}

/** How much two stretches share, of 1; 0 when it is no more than half. */
static double likeness(rel_stretch a, rel_stretch b)
{
    uint32_t start = a.start > b.start ? a.start : b.start;
    uint32_t end = a.end < b.end ? a.end : b.end;
    uint32_t from = a.start < b.start ? a.start : b.start;
    uint32_t to = a.end > b.end ? a.end : b.end;
    double shared = start < end ? rel_ratio(end - start, to - from) : 0;
    return shared > 0.5 ? shared : 0;
}

static rel_entity_type type_of(const comparison *compare, const found_mention *mention)
{
    return compare->entities[mention->entity].vertex->type;
}

/** The right type weighs most, then being a name, then how much is shared. */
static double fitness(const comparison *compare, const gold_mention *gold,
                      const found_mention *mention)
{
    double shared = likeness(gold->at, mention->at);
    if (shared <= 0)
        return 0;
    return shared + mention->is_name +
           2 * (double)(type_of(compare, mention) == gold->entity->type);
}

static void align(comparison *compare, gold_mention *gold)
{
    found_mention *best = NULL;
    for (size_t i = 0; i < compare->mention_count; i++) {
        found_mention *mention = &compare->mentions[i];
        if (fitness(compare, gold, mention) > (best ? fitness(compare, gold, best) : 0))
            best = mention;
    }
    gold->found = best;
    if (!best)
        return;
    best->is_aligned = true;
    best->is_right |= type_of(compare, best) == gold->entity->type;
    compare->entities[best->entity].aligned++;
}

static bool is_inside_gold(const comparison *compare, rel_stretch at)
{
    for (size_t i = 0; i < compare->gold_count; i++)
        if (compare->gold[i].at.start <= at.start && at.end <= compare->gold[i].at.end)
            return true;
    return false;
}

static void judge_mentions(comparison *compare)
{
    for (size_t i = 0; i < compare->mention_count; i++) {
        found_mention *mention = &compare->mentions[i];
        bool is_judged =
            mention->is_aligned || (mention->is_name && !is_inside_gold(compare, mention->at));
        compare->entities[mention->entity].is_named |= is_judged;
        compare->by_mention.found += is_judged;
        compare->by_mention.found_right += mention->is_right;
    }
}

/** The entity of that type that has most of the mentions and is not taken, or NULL. */
static found_entity *find_entity(comparison *compare, const rel_gold_entity *gold)
{
    found_entity *best = NULL;
    for (size_t i = 0; i < compare->entity_count; i++)
        compare->entities[i].shared = 0;
    for (size_t i = 0; i < compare->gold_count; i++)
        if (compare->gold[i].entity == gold && compare->gold[i].found)
            compare->entities[compare->gold[i].found->entity].shared++;
    for (size_t i = 0; i < compare->entity_count; i++) {
        found_entity *entity = &compare->entities[i];
        bool can_answer =
            entity->shared && !entity->is_matched && entity->vertex->type == gold->type;
        if (can_answer && (!best || entity->shared > best->shared))
            best = entity;
    }
    return best;
}

static void list(const comparison *compare, const char *what, rel_entity_type type, rel_text name)
{
    if (compare->eval->is_listed)
        printf("%s\t%.*s\t%.*s\t%.*s\n", what, REL_TEXT_ARGS(compare->document),
               REL_TEXT_ARGS(rel_entity_type_name(type)), REL_TEXT_ARGS(name));
}

static void match_entities(comparison *compare)
{
    const rel_gold *gold = compare->eval->gold;
    for (size_t i = 0; i < gold->entity_count; i++) {
        const rel_gold_entity *entity = &gold->entities[i];
        if (!rel_text_equal(entity->document, compare->document))
            continue;
        found_entity *found = find_entity(compare, entity);
        compare->named.expected++;
        compare->named.hits += found != NULL;
        if (found)
            found->is_matched = true;
        else
            list(compare, "missing", entity->type, entity->names.items[0]);
    }
}

static void judge_entities(comparison *compare)
{
    for (size_t i = 0; i < compare->entity_count; i++) {
        const found_entity *entity = &compare->entities[i];
        compare->all.found++;
        compare->all.found_right += entity->is_matched;
        compare->named.found += entity->is_named;
        compare->named.found_right += entity->is_matched;
        if (!entity->is_matched && entity->is_named)
            list(compare, "extra", entity->vertex->type, entity->vertex->label);
    }
}

static void judge_links(comparison *compare)
{
    for (size_t i = 0; i < compare->gold_count; i++) {
        const gold_mention *mention = &compare->gold[i];
        compare->links.expected++;
        if (!mention->found)
            continue;
        size_t shared = 0;
        for (size_t j = 0; j < compare->gold_count; j++)
            shared += compare->gold[j].entity == mention->entity && compare->gold[j].found &&
                      compare->gold[j].found->entity == mention->found->entity;
        compare->links.found++;
        compare->links.precision +=
            rel_ratio(shared, compare->entities[mention->found->entity].aligned);
        compare->links.recall += rel_ratio(shared, mention->entity->mention_count);
    }
}

static bool compare_document(comparison *compare, relata_error *err)
{
    if (!collect(compare, err))
        return false;
    for (size_t i = 0; i < compare->gold_count; i++)
        align(compare, &compare->gold[i]);
    judge_mentions(compare);
    match_entities(compare);
    judge_entities(compare);
    judge_links(compare);
    return true;
}

static void print(comparison *compare)
{
    const b_cubed *links = &compare->links;
    compare->all.expected = compare->named.expected;
    compare->all.hits = compare->named.hits;
    compare->by_mention.expected = links->expected;
    compare->by_mention.hits = compare->by_mention.found_right;
    rel_print_scores_head("");
    rel_print_score(&compare->named);
    rel_print_score(&compare->all);
    rel_print_score(&compare->by_mention);
    rel_print_ratios("B³ of mentions", links->found ? links->precision / (double)links->found : 0,
                     links->expected ? links->recall / (double)links->expected : 0, links->expected,
                     links->found);
}

/** Whether the entity is the first of its document. */
static bool is_first(const rel_gold *gold, size_t index)
{
    for (size_t i = 0; i < index; i++)
        if (rel_text_equal(gold->entities[i].document, gold->entities[index].document))
            return false;
    return true;
}

bool rel_evaluate_mentions(const rel_evaluation *eval, relata_error *err)
{
    comparison compare = {.eval = eval,
                          .named = {.name = REL_TEXT("entities, named")},
                          .all = {.name = REL_TEXT("entities, all")},
                          .by_mention = {.name = REL_TEXT("mentions")}};
    bool ok = true;
    for (size_t i = 0; ok && i < eval->gold->entity_count; i++)
        if (is_first(eval->gold, i)) {
            compare.document = eval->gold->entities[i].document;
            ok = compare_document(&compare, err);
        }
    if (ok)
        print(&compare);
    rel_free(compare.entities);
    rel_free(compare.mentions);
    rel_free(compare.gold);
    return ok;
}
