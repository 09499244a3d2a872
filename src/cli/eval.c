/*
 * Precision, recall and F1 of a graph against annotations made by hand.
 *
 * Facts are compared document by document: an edge counts once for each document that supports it.
 * A fact is found when relation and both ends are right; whether the status is right is counted
 * among those. An edge the wrong way round is a miss, and listed apart as an error of direction.
 * Entities are compared by type and any name that they share. B³ (Bagga and Baldwin) judges
 * which names of a document were taken for one entity.
 */
#include "base/array.h"
#include "base/memory.h"
#include "cli/report.h"
#include "cli/session.h"
#include "cli/sheet.h"
#include "graph/graph.h"
#include "records/gold.h"

/** An edge as one document supports it. */
typedef struct found_fact {
    const rel_arc *arc;
    rel_text document;
    bool is_right;
} found_fact;

/** Counts of one relation, or of all. */
typedef struct tally {
    rel_text name;
    size_t expected, found, hits, found_right;
} tally;

typedef struct evaluation {
    const rel_gold *gold;
    const rel_facts *facts;
    found_fact *found;
    size_t found_count, found_capacity;
    tally *scores; /**< by relation, in order of appearance; [0] is all */
    size_t score_count, score_capacity;
    size_t status_right, reversed;
} evaluation;

static bool is_annotated(const rel_gold *gold, rel_text document)
{
    for (size_t i = 0; i < gold->fact_count; i++)
        if (rel_text_equal(gold->facts[i].document, document))
            return true;
    return false;
}

static bool collect_found(evaluation *eval, relata_error *err)
{
    for (size_t i = 0; i < eval->facts->arc_count; i++) {
        const rel_arc *arc = &eval->facts->arcs[i];
        for (size_t j = 0; j < arc->evidence_count; j++) {
            rel_text document = arc->evidence[j].document;
            bool is_repeated = j > 0 && rel_text_equal(document, arc->evidence[j - 1].document);
            found_fact found = {arc, document, false};
            if (!is_repeated && is_annotated(eval->gold, document) &&
                !REL_PUSH(eval->found, eval->found_count, eval->found_capacity, found, err))
                return false;
        }
    }
    return true;
}

/** Whether one of the names is the node's, in the graph or in that document. */
static bool names_node(const rel_names *names, const rel_vertex *vertex, rel_text document)
{
    if (rel_names_have(names, vertex->label))
        return true;
    for (size_t i = 0; i < vertex->member_count; i++) {
        const rel_member *member = &vertex->members[i];
        if (!rel_text_equal(member->document, document))
            continue;
        if (rel_names_have(names, member->name))
            return true;
        for (size_t j = 0; j < member->alias_count; j++)
            if (rel_names_have(names, member->aliases[j]))
                return true;
    }
    return false;
}

static bool has_ends(const rel_gold_fact *fact, const found_fact *found, bool is_reversed)
{
    const rel_vertex *source = found->arc->source, *target = found->arc->target;
    return names_node(&fact->sources, is_reversed ? target : source, found->document) &&
           names_node(&fact->targets, is_reversed ? source : target, found->document);
}

static bool is_of_relation(const rel_gold_fact *fact, const found_fact *found)
{
    return rel_text_equal(fact->document, found->document) &&
           rel_names_have(&fact->relations, found->arc->relation);
}

/** What was found for a fact: the right status is better than another. */
typedef struct fact_match {
    bool is_hit, has_status, is_reversed;
} fact_match;

static fact_match find_match(evaluation *eval, const rel_gold_fact *fact)
{
    fact_match best = {false, false, false};
    for (size_t i = 0; i < eval->found_count; i++) {
        found_fact *found = &eval->found[i];
        if (!is_of_relation(fact, found))
            continue;
        bool is_right = has_ends(fact, found, false) ||
                        (found->arc->is_symmetric && has_ends(fact, found, true));
        found->is_right = found->is_right || is_right;
        best.is_hit = best.is_hit || is_right;
        best.has_status = best.has_status || (is_right && found->arc->status == fact->status);
        best.is_reversed = best.is_reversed || (!is_right && has_ends(fact, found, true));
    }
    return best;
}

static tally *score_of(evaluation *eval, rel_text name, relata_error *err)
{
    for (size_t i = 1; i < eval->score_count; i++)
        if (rel_text_equal(eval->scores[i].name, name))
            return &eval->scores[i];
    tally fresh = {.name = name};
    if (!REL_PUSH(eval->scores, eval->score_count, eval->score_capacity, fresh, err))
        return NULL;
    return &eval->scores[eval->score_count - 1];
}

static bool score_gold(evaluation *eval, relata_error *err)
{
    for (size_t i = 0; i < eval->gold->fact_count; i++) {
        const rel_gold_fact *fact = &eval->gold->facts[i];
        fact_match match = find_match(eval, fact);
        tally *score = score_of(eval, fact->relations.items[0], err);
        if (!score)
            return false;
        score->expected++;
        score->hits += match.is_hit;
        eval->scores[0].expected++;
        eval->scores[0].hits += match.is_hit;
        eval->status_right += match.has_status;
        eval->reversed += match.is_reversed && !match.is_hit;
    }
    return true;
}

static bool score_found(evaluation *eval, relata_error *err)
{
    for (size_t i = 0; i < eval->found_count; i++) {
        tally *score = score_of(eval, eval->found[i].arc->relation, err);
        if (!score)
            return false;
        score->found++;
        score->found_right += eval->found[i].is_right;
        eval->scores[0].found++;
        eval->scores[0].found_right += eval->found[i].is_right;
    }
    return true;
}

static double ratio(size_t part, size_t whole)
{
    return whole ? (double)part / (double)whole : 0;
}

static double harmonic_mean(double a, double b)
{
    return a + b > 0 ? 2 * a * b / (a + b) : 0;
}

static void print_score(const tally *score)
{
    double precision = ratio(score->found_right, score->found);
    double recall = ratio(score->hits, score->expected);
    printf("%-20.*s %7.3f %7.3f %7.3f %8zu %6zu\n", REL_TEXT_ARGS(score->name), precision, recall,
           harmonic_mean(precision, recall), score->expected, score->found);
}

static void print_scores(const evaluation *eval)
{
    printf("%-20s %7s %7s %7s %8s %6s\n", "relation", "P", "R", "F1", "expected", "found");
    for (size_t i = 1; i < eval->score_count; i++)
        print_score(&eval->scores[i]);
    print_score(&eval->scores[0]);
    printf("status right in %zu of %zu hits; %zu the wrong way round\n", eval->status_right,
           eval->scores[0].hits, eval->reversed);
}

static bool evaluate_facts(const rel_gold *gold, const rel_facts *facts, relata_error *err)
{
    evaluation eval = {.gold = gold, .facts = facts};
    tally all = {.name = REL_TEXT("all")};
    bool ok = REL_PUSH(eval.scores, eval.score_count, eval.score_capacity, all, err) &&
              collect_found(&eval, err) && score_gold(&eval, err) && score_found(&eval, err);
    if (ok)
        print_scores(&eval);
    rel_free(eval.found);
    rel_free(eval.scores);
    return ok;
}

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

static void score_members(const rel_gold *gold, const rel_facts *facts, tally *ret)
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
        ret->precision += ratio(shared, shared + foreign);
        ret->recall += ratio(shared, entity->names.count);
    }
}

static void evaluate_entities(const rel_gold *gold, const rel_facts *facts)
{
    tally all = {.name = REL_TEXT("entities")};
    b_cubed names = {0};
    score_members(gold, facts, &all);
    for (size_t i = 0; i < gold->entity_count; i++) {
        all.expected++;
        all.hits += find_member(facts, &gold->entities[i], &gold->entities[i].names) != NULL;
        score_names(gold, facts, &gold->entities[i], &names);
    }
    printf("%-20s %7s %7s %7s %8s %6s\n", "", "P", "R", "F1", "expected", "found");
    print_score(&all);
    double precision = names.found ? names.precision / (double)names.found : 0;
    double recall = names.expected ? names.recall / (double)names.expected : 0;
    printf("%-20s %7.3f %7.3f %7.3f %8zu %6zu\n", "B³ of names", precision, recall,
           harmonic_mean(precision, recall), names.expected, names.found);
}

static bool compare(const rel_arguments *arguments, relata_error *err)
{
    rel_gold gold = {0};
    rel_subject subject = {0};
    bool ok = rel_gold_read(arguments->operands.items[0], &gold, err) &&
              rel_session_graph(arguments, arguments->operands.items[1], &subject, err);
    if (ok && gold.entity_count)
        evaluate_entities(&gold, rel_graph_facts(subject.graph));
    if (ok && gold.fact_count)
        ok = evaluate_facts(&gold, rel_graph_facts(subject.graph), err);
    rel_subject_clear(&subject);
    rel_gold_clear(&gold);
    return ok;
}

static bool write_sheet(const rel_arguments *arguments, relata_error *err)
{
    rel_subject subject = {0};
    if (!rel_session_graph(arguments, arguments->operands.items[0], &subject, err))
        return false;
    rel_writer out = rel_writer_to_stream(stdout);
    bool ok = rel_sheet_write(rel_graph_facts(subject.graph), arguments->sample, arguments->seed,
                              &out, err);
    ok = rel_writer_finish(&out, ok ? err : NULL) && ok;
    rel_subject_clear(&subject);
    return ok;
}

/** How many operands each way of use takes. */
static size_t operands_of(const rel_arguments *arguments)
{
    return arguments->sheet ? 0 : arguments->sample ? 1 : 2;
}

static rel_exit run_eval(const rel_arguments *arguments)
{
    relata_error err = {0};
    bool ok = arguments->operands.count == operands_of(arguments) ||
              rel_fail(&err, RELATA_USAGE,
                       "'relata eval' takes GOLD and GRAPH, '--sample N' and GRAPH, or '--sheet "
                       "FILE' alone");
    if (ok && arguments->sheet)
        ok = rel_sheet_score(arguments->sheet, &err);
    else if (ok)
        ok = arguments->sample ? write_sheet(arguments, &err) : compare(arguments, &err);
    return ok ? REL_EXIT_DONE : rel_report(&err);
}

static const rel_option eval_options[] = {
    {"sample", 0, REL_OPTION_NUMBER, "N", "Write a sheet of N edges of GRAPH, to judge by hand",
     offsetof(rel_arguments, sample)},
    {"seed", 0, REL_OPTION_NUMBER, "S", "Draw other edges (default: 0)",
     offsetof(rel_arguments, seed)},
    {"sheet", 0, REL_OPTION_FILE, "FILE", "Say how much of a judged sheet is right",
     offsetof(rel_arguments, sheet)},
    {NULL, 0, REL_OPTION_FLAG, NULL, NULL, 0},
};

static const rel_option *const options[] = {eval_options, NULL};

const rel_verb rel_eval_verb = {
    .name = "eval",
    .operands = "GOLD GRAPH | --sample N GRAPH | --sheet FILE",
    .summary = "Measure a graph: by annotations, or by edges judged by hand",
    .details =
        "GOLD is JSON Lines of facts (doc, relation, status, source, target) or of entities\n"
        "(doc, type, name, aliases), with other right readings in accept_source, "
        "accept_target and\naccept_relation. GRAPH may be a graph or the output of "
        "'relata extract'.\n\n"
        "A sheet has one edge and one of its sentences a line, in columns set apart by tabs.\n"
        "Write 'y' or 'n' into 'ends ok', 'relation ok', 'direction ok' and 'status ok'.",
    .options = options,
    .most_operands = 2,
    .run = run_eval,
};
