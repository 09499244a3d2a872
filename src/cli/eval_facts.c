/*
 * Facts are compared document by document: an edge counts once for each document that supports it.
 * A fact is found when relation and both ends are right; whether the status is right is counted
 * among those. Each edge is taken for one fact at most, and for one of its own status first. An
 * edge the wrong way round is a miss, and counted apart as an error of direction.
 */
#include "base/array.h"
#include "base/memory.h"
#include "cli/eval.h"
#include "records/evidence.h"

/** An edge as one document supports it. */
typedef struct found_fact {
    const rel_arc *arc;
    rel_text document;
    bool is_right;
} found_fact;

/** Counts of one relation, or of all. */
typedef struct tally {
    rel_text name;
    size_t expected, found, hits, found_right, status_right, reversed;
} tally;

typedef struct evaluation {
    const rel_gold *gold;
    const rel_facts *facts;
    found_fact *found;
    size_t found_count, found_capacity;
    found_fact **matches; /**< of each fact of the gold; NULL when it is missing */
    tally *scores;        /**< by relation, in order of appearance; [0] is all */
    size_t score_count, score_capacity;
    size_t statuses[REL_STATUS_COUNT][REL_STATUS_COUNT]; /**< expected, found */
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
        rel_evidence_walk walk = rel_evidence_of(arc);
        rel_text document = {0};
        for (rel_evidence evidence; rel_evidence_next(&walk, &evidence);) {
            bool is_repeated = rel_text_equal(document, evidence.document);
            document = evidence.document;
            found_fact found = {arc, document, false};
            if (!is_repeated && is_annotated(eval->gold, document) &&
                !REL_PUSH(eval->found, eval->found_count, eval->found_capacity, found, err))
                return false;
        }
    }
    return true;
}

/** Give the facts without a match the edges that are left, those of their status or of any. */
static void match_left(evaluation *eval, bool is_of_status)
{
    for (size_t i = 0; i < eval->gold->fact_count; i++) {
        const rel_gold_fact *fact = &eval->gold->facts[i];
        for (size_t j = 0; j < eval->found_count && !eval->matches[i]; j++) {
            found_fact *found = &eval->found[j];
            if (found->is_right || (is_of_status && found->arc->status != fact->status) ||
                !rel_fact_is(fact, found->arc, found->document))
                continue;
            found->is_right = true;
            eval->matches[i] = found;
        }
    }
}

static void match_facts(evaluation *eval)
{
    memset(eval->matches, 0, eval->gold->fact_count * sizeof *eval->matches);
    match_left(eval, true);
    match_left(eval, false);
}

static bool is_reversed(const evaluation *eval, const rel_gold_fact *fact)
{
    for (size_t i = 0; i < eval->found_count; i++) {
        const found_fact *found = &eval->found[i];
        if (!found->is_right && rel_fact_is_reverse(fact, found->arc, found->document))
            return true;
    }
    return false;
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
        const found_fact *match = eval->matches[i];
        tally *score = score_of(eval, fact->relations.items[0], err);
        if (!score)
            return false;
        bool is_reached = match && !fact->is_optional;
        tally one = {.expected = !fact->is_optional,
                     .hits = is_reached,
                     .status_right = is_reached && match->arc->status == fact->status,
                     .reversed = !match && is_reversed(eval, fact)};
        tally *const sums[] = {score, &eval->scores[0]};
        for (size_t j = 0; j < COUNT_OF(sums); j++) {
            sums[j]->expected += one.expected;
            sums[j]->hits += one.hits;
            sums[j]->status_right += one.status_right;
            sums[j]->reversed += one.reversed;
        }
        if (is_reached)
            eval->statuses[fact->status][match->arc->status]++;
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

static void print_score(const tally *counts)
{
    double precision = rel_ratio(counts->found_right, counts->found);
    double recall = rel_ratio(counts->hits, counts->expected);
    printf("%-20.*s %7.3f %7.3f %7.3f %8zu %6zu %6zu %7zu %7zu\n", REL_TEXT_ARGS(counts->name),
           precision, recall, rel_harmonic_mean(precision, recall), counts->expected, counts->found,
           counts->hits, counts->hits - counts->status_right, counts->reversed);
}

static void print_confusion(const evaluation *eval)
{
    for (size_t i = 0; i < REL_STATUS_COUNT; i++)
        for (size_t j = 0; j < REL_STATUS_COUNT; j++)
            if (i != j && eval->statuses[i][j])
                printf("%zu %.*s found as %.*s\n", eval->statuses[i][j],
                       REL_TEXT_ARGS(rel_status_name((rel_status)i)),
                       REL_TEXT_ARGS(rel_status_name((rel_status)j)));
}

static void print_scores(const evaluation *eval)
{
    printf("%-20s %7s %7s %7s %8s %6s %6s %7s %7s\n", "relation", "P", "R", "F1", "expected",
           "found", "hits", "status", "turned");
    for (size_t i = 1; i < eval->score_count; i++)
        if (eval->scores[i].expected || eval->scores[i].found)
            print_score(&eval->scores[i]);
    print_score(&eval->scores[0]);
    printf("status right in %zu of %zu hits; %zu the wrong way round\n",
           eval->scores[0].status_right, eval->scores[0].hits, eval->scores[0].reversed);
    print_confusion(eval);
}

static void list_fact(const char *what, rel_text document, rel_status status, rel_text source,
                      rel_text relation, rel_text target)
{
    printf("%s\t%.*s\t%.*s\t%.*s\t%.*s\t%.*s\n", what, REL_TEXT_ARGS(document),
           REL_TEXT_ARGS(source), REL_TEXT_ARGS(relation), REL_TEXT_ARGS(target),
           REL_TEXT_ARGS(rel_status_name(status)));
}

/** Facts without an edge, edges without a fact, and edges of another status. */
static void list_differences(const evaluation *eval)
{
    for (size_t i = 0; i < eval->gold->fact_count; i++) {
        const rel_gold_fact *fact = &eval->gold->facts[i];
        bool has_other = eval->matches[i] && eval->matches[i]->arc->status != fact->status;
        if (has_other || (!eval->matches[i] && !fact->is_optional))
            list_fact(has_other ? "status" : "missing", fact->document, fact->status,
                      fact->sources.items[0], fact->relations.items[0], fact->targets.items[0]);
    }
    for (size_t i = 0; i < eval->found_count; i++) {
        const rel_arc *arc = eval->found[i].arc;
        if (!eval->found[i].is_right)
            list_fact("extra", eval->found[i].document, arc->status, arc->source->id, arc->relation,
                      arc->target->id);
    }
}

bool rel_evaluate_facts(const rel_evaluation *asked, relata_error *err)
{
    evaluation eval = {.gold = asked->gold, .facts = asked->facts};
    size_t capacity = 0;
    tally all = {.name = REL_TEXT("all")};
    bool ok = rel_array_grow(&eval.matches, &capacity, asked->gold->fact_count,
                             sizeof *eval.matches, err) &&
              REL_PUSH(eval.scores, eval.score_count, eval.score_capacity, all, err) &&
              collect_found(&eval, err);
    if (ok)
        match_facts(&eval);
    ok = ok && score_gold(&eval, err) && score_found(&eval, err);
    if (ok && asked->is_listed)
        list_differences(&eval);
    if (ok)
        print_scores(&eval);
    rel_free(eval.found);
    rel_free(eval.matches);
    rel_free(eval.scores);
    return ok;
}
