/*
 * Facts are compared document by document: an edge counts once for each document that supports it.
 * A fact is found when relation and both ends are right; whether the status is right is counted
 * among those. An edge the wrong way round is a miss, and counted apart as an error of direction.
 */
#include "base/array.h"
#include "base/memory.h"
#include "cli/eval.h"

/** An edge as one document supports it. */
typedef struct found_fact {
    const rel_arc *arc;
    rel_text document;
    bool is_right;
} found_fact;

typedef struct evaluation {
    const rel_gold *gold;
    const rel_facts *facts;
    found_fact *found;
    size_t found_count, found_capacity;
    rel_tally *scores; /**< by relation, in order of appearance; [0] is all */
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

static rel_tally *score_of(evaluation *eval, rel_text name, relata_error *err)
{
    for (size_t i = 1; i < eval->score_count; i++)
        if (rel_text_equal(eval->scores[i].name, name))
            return &eval->scores[i];
    rel_tally fresh = {.name = name};
    if (!REL_PUSH(eval->scores, eval->score_count, eval->score_capacity, fresh, err))
        return NULL;
    return &eval->scores[eval->score_count - 1];
}

static bool score_gold(evaluation *eval, relata_error *err)
{
    for (size_t i = 0; i < eval->gold->fact_count; i++) {
        const rel_gold_fact *fact = &eval->gold->facts[i];
        fact_match match = find_match(eval, fact);
        rel_tally *score = score_of(eval, fact->relations.items[0], err);
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
        rel_tally *score = score_of(eval, eval->found[i].arc->relation, err);
        if (!score)
            return false;
        score->found++;
        score->found_right += eval->found[i].is_right;
        eval->scores[0].found++;
        eval->scores[0].found_right += eval->found[i].is_right;
    }
    return true;
}

static void print_scores(const evaluation *eval)
{
    rel_print_scores_head("relation");
    for (size_t i = 1; i < eval->score_count; i++)
        rel_print_score(&eval->scores[i]);
    rel_print_score(&eval->scores[0]);
    printf("status right in %zu of %zu hits; %zu the wrong way round\n", eval->status_right,
           eval->scores[0].hits, eval->reversed);
}

bool rel_evaluate_facts(const rel_evaluation *asked, relata_error *err)
{
    evaluation eval = {.gold = asked->gold, .facts = asked->facts};
    rel_tally all = {.name = REL_TEXT("all")};
    bool ok = REL_PUSH(eval.scores, eval.score_count, eval.score_capacity, all, err) &&
              collect_found(&eval, err) && score_gold(&eval, err) && score_found(&eval, err);
    if (ok)
        print_scores(&eval);
    rel_free(eval.found);
    rel_free(eval.scores);
    return ok;
}
