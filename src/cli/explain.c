/*
 * The proof behind a node or an edge: sentences with their places, rules and cues, and the merges
 * that made the ends what they are. Two entities without an edge are explained by what connects
 * both: a meeting that they attended, an agreement that they signed.
 */
#include "cli/look_up.h"
#include "cli/report.h"
#include "cli/session.h"
#include "records/evidence.h"

static void print_if(const char *label, rel_text text)
{
    if (text.size)
        printf("        %s: %.*s\n", label, REL_TEXT_ARGS(text));
}

static void print_evidence(const rel_facts *facts, const rel_evidence *evidence)
{
    printf("    %.*s", REL_TEXT_ARGS(evidence->document));
    if (evidence->line)
        printf(":%u:%u", evidence->line, evidence->column);
    if (evidence->text.size)
        printf(": “%.*s”\n", REL_TEXT_ARGS(evidence->text));
    else
        puts(": no sentence, the claim is another program's");
    print_if("rule", evidence->rule);
    print_if("trigger", evidence->trigger);
    print_if("cues", evidence->cues);
    print_if("topic", evidence->topic);
    print_if("date", evidence->date);
    print_if("place", evidence->place);
    const rel_vertex *speaker = rel_look_up_member(facts, evidence->document, evidence->speaker);
    print_if("speaker", speaker ? speaker->label : evidence->speaker);
}

static void print_arc(const rel_facts *facts, const rel_arc *arc)
{
    printf("\n%.*s %s%.*s→ %.*s (%.*s, %u %s)\n", REL_TEXT_ARGS(arc->source->label),
           arc->is_symmetric ? "←" : "—", REL_TEXT_ARGS(arc->relation),
           REL_TEXT_ARGS(arc->target->label), REL_TEXT_ARGS(rel_status_name(arc->status)),
           arc->mentions, arc->mentions == 1 ? "mention" : "mentions");
    rel_evidence_walk walk = rel_evidence_of(arc);
    for (rel_evidence evidence; rel_evidence_next(&walk, &evidence);)
        print_evidence(facts, &evidence);
}

static void print_member(const rel_member *member)
{
    printf("    %.*s: “%.*s”", REL_TEXT_ARGS(member->document), REL_TEXT_ARGS(member->name));
    if (member->office.size)
        printf(", %.*s", REL_TEXT_ARGS(member->office));
    printf(", %u %s", member->mentions, member->mentions == 1 ? "mention" : "mentions");
    if (member->reason.size)
        printf("; merged: %.*s", REL_TEXT_ARGS(member->reason));
    putchar('\n');
}

static void print_vertex(const rel_vertex *vertex)
{
    printf("%.*s (%.*s)\n", REL_TEXT_ARGS(vertex->label), REL_TEXT_ARGS(vertex->id));
    const rel_text facts[] = {vertex->office, vertex->country, vertex->date, vertex->place};
    for (size_t i = 0; i < sizeof facts / sizeof *facts; i++)
        if (facts[i].size)
            printf("    %.*s\n", REL_TEXT_ARGS(facts[i]));
    for (size_t i = 0; i < vertex->alias_count; i++)
        printf("    also “%.*s”\n", REL_TEXT_ARGS(vertex->aliases[i]));
    for (size_t i = 0; i < vertex->member_count; i++)
        print_member(&vertex->members[i]);
}

static bool touches(const rel_arc *arc, const rel_vertex *vertex)
{
    return arc->source == vertex || arc->target == vertex;
}

/** Print the edges at `one`, or those between it and `other`; returns how many. */
static size_t print_arcs(const rel_facts *facts, const rel_vertex *one, const rel_vertex *other)
{
    size_t count = 0;
    for (size_t i = 0; i < facts->arc_count; i++) {
        const rel_arc *arc = &facts->arcs[i];
        if (!touches(arc, one) || (other && !touches(arc, other)))
            continue;
        print_arc(facts, arc);
        count++;
    }
    return count;
}

static bool has_arc_between(const rel_facts *facts, const rel_vertex *a, const rel_vertex *b)
{
    for (size_t i = 0; i < facts->arc_count; i++)
        if (touches(&facts->arcs[i], a) && touches(&facts->arcs[i], b))
            return true;
    return false;
}

/** Print the edges of both to what they share; returns how many things that is. */
static size_t print_shared(const rel_facts *facts, const rel_vertex *one, const rel_vertex *other)
{
    size_t count = 0;
    for (size_t i = 0; i < facts->vertex_count; i++) {
        const rel_vertex *between = &facts->vertices[i];
        if (between == one || between == other || !has_arc_between(facts, one, between) ||
            !has_arc_between(facts, other, between))
            continue;
        printf("\nBoth are connected with %.*s:\n", REL_TEXT_ARGS(between->label));
        print_arcs(facts, one, between);
        print_arcs(facts, other, between);
        count++;
    }
    return count;
}

static rel_exit explain_pair(const rel_facts *facts, const rel_vertex *one, const rel_vertex *other)
{
    print_vertex(one);
    print_vertex(other);
    size_t found = print_arcs(facts, one, other);
    found += print_shared(facts, one, other);
    if (found)
        return REL_EXIT_DONE;
    puts("\nNothing connects them.");
    return REL_EXIT_DIFFERENT;
}

static rel_exit explain(const rel_arguments *arguments, const rel_facts *facts, relata_error *err)
{
    const char *const *names = arguments->operands.items + 1;
    const rel_vertex *one = rel_look_up(facts, names[0], err), *other = NULL;
    if (!one)
        return rel_report(err);
    if (arguments->operands.count > 2) {
        other = rel_look_up(facts, names[1], err);
        return other ? explain_pair(facts, one, other) : rel_report(err);
    }
    print_vertex(one);
    print_arcs(facts, one, NULL);
    return REL_EXIT_DONE;
}

static rel_exit run_explain(const rel_arguments *arguments)
{
    relata_error err = {0};
    rel_subject subject = {0};
    if (!rel_session_graph(arguments, arguments->operands.items[0], &subject, &err))
        return rel_report(&err);
    rel_exit status = explain(arguments, rel_graph_facts(subject.graph), &err);
    rel_subject_clear(&subject);
    return status;
}

static const rel_option *const options[] = {rel_input_options, NULL};

const rel_verb rel_explain_verb = {
    .name = "explain",
    .operands = "GRAPH A [B]",
    .summary = "Print every sentence, rule and merge behind an entity, or between two",
    .details = "Entities are given by name or id. Of two without a relation, what connects both is "
               "explained;\nexit status 1 says that nothing does.",
    .options = options,
    .fewest_operands = 2,
    .most_operands = 3,
    .run = run_explain,
};
