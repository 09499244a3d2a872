/*
 * Precision, recall and F1 of a graph against annotations made by hand, and sheets of edges to be
 * judged. Each kind of annotation has a file of its own: eval_facts.c, eval_mentions.c,
 * eval_names.c.
 */
#include "cli/eval.h"

#include "cli/report.h"
#include "cli/session.h"
#include "cli/sheet.h"

double rel_harmonic_mean(double a, double b)
{
    return a + b > 0 ? 2 * a * b / (a + b) : 0;
}

void rel_print_scores_head(const char *what)
{
    printf("%-20s %7s %7s %7s %8s %6s\n", what, "P", "R", "F1", "expected", "found");
}

void rel_print_ratios(const char *name, double precision, double recall, size_t expected,
                      size_t found)
{
    enum { WIDTH = 20 };
    int beyond_ascii = 0;
    for (const char *c = name; *c; c++)
        beyond_ascii += ((unsigned char)*c & 0xC0) == 0x80;
    printf("%-*s %7.3f %7.3f %7.3f %8zu %6zu\n", WIDTH + beyond_ascii, name, precision, recall,
           rel_harmonic_mean(precision, recall), expected, found);
}

void rel_print_score(const rel_tally *tally)
{
    enum { LONGEST = 64 };
    char name[LONGEST];
    snprintf(name, sizeof name, "%.*s", REL_TEXT_ARGS(tally->name));
    rel_print_ratios(name, rel_ratio(tally->found_right, tally->found),
                     rel_ratio(tally->hits, tally->expected), tally->expected, tally->found);
}

static bool has_offsets(const rel_gold *gold)
{
    for (size_t i = 0; i < gold->entity_count; i++)
        if (gold->entities[i].mention_count)
            return true;
    return false;
}

static bool evaluate(const rel_evaluation *eval, relata_error *err)
{
    if (eval->gold->entity_count && !has_offsets(eval->gold))
        rel_evaluate_names(eval);
    else if (eval->gold->entity_count && !rel_evaluate_mentions(eval, err))
        return false;
    return !eval->gold->fact_count || rel_evaluate_facts(eval, err);
}

/** Read what is before the last operand, the graph. */
static bool read_gold(const rel_strings *operands, rel_gold *gold, relata_error *err)
{
    for (size_t i = 0; i + 1 < operands->count; i++)
        if (!rel_gold_read(operands->items[i], gold, err))
            return false;
    return rel_gold_add_aliases(gold, err);
}

static bool compare(const rel_arguments *arguments, relata_error *err)
{
    rel_gold gold = {0};
    rel_subject subject = {0};
    const rel_strings *operands = &arguments->operands;
    bool ok = read_gold(operands, &gold, err) &&
              rel_session_graph(arguments, operands->items[operands->count - 1], &subject, err);
    if (ok) {
        rel_evaluation eval = {&gold, rel_graph_facts(subject.graph), arguments->list};
        ok = evaluate(&eval, err);
    }
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

/** Whether there are as many operands as the way of use takes. */
static bool has_its_operands(const rel_arguments *arguments)
{
    size_t count = arguments->operands.count;
    return arguments->sheet ? count == 0 : arguments->sample ? count == 1 : count >= 2;
}

static rel_exit run_eval(const rel_arguments *arguments)
{
    relata_error err = {0};
    bool ok = has_its_operands(arguments) ||
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
    {"list", 0, REL_OPTION_FLAG, NULL, "Also list what is missing and what is found beside it",
     offsetof(rel_arguments, list)},
    {"sample", 0, REL_OPTION_NUMBER, "N", "Write a sheet of N edges of GRAPH, to judge by hand",
     offsetof(rel_arguments, sample)},
    {"seed", 0, REL_OPTION_NUMBER, "S", "Draw other edges (default: 0)",
     offsetof(rel_arguments, seed)},
    {"sheet", 0, REL_OPTION_FILE, "FILE", "Say how much of a judged sheet is right",
     offsetof(rel_arguments, sheet)},
    {NULL, 0, REL_OPTION_FLAG, NULL, NULL, 0},
};

static const rel_option *const options[] = {eval_options, rel_input_options, NULL};

const rel_verb rel_eval_verb = {
    .name = "eval",
    .operands = "GOLD... GRAPH | --sample N GRAPH | --sheet FILE",
    .summary = "Measure a graph: by annotations, or by edges judged by hand",
    .details =
        "GOLD is JSON Lines of facts (doc, relation, status, source, target) and of entities\n"
        "(doc, type, name, aliases, mentions), in one file or several. Other right readings of a\n"
        "fact are in accept_source, accept_target and accept_relation; one that is 'optional'\n"
        "may be found and need not be. GRAPH may be a graph or the output of 'relata extract'.\n\n"
        "Where entities have 'mentions', [[start, end], …] in bytes of the document, they are\n"
        "compared by where they stand: 'named' leaves aside what has no name in the text (\"80\n"
        "people\") unless it was annotated, 'all' does not; B³ judges which mentions were taken\n"
        "for one entity. Without 'mentions' they are compared by type and name.\n\n"
        "A sheet has one edge and one of its sentences a line, in columns set apart by tabs.\n"
        "Write 'y' or 'n' into 'ends ok', 'relation ok', 'direction ok' and 'status ok'.",
    .options = options,
    .most_operands = REL_NO_LIMIT,
    .run = run_eval,
};
