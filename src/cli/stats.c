#include <stdlib.h>

#include "base/memory.h"
#include "cli/report.h"
#include "cli/session.h"
#include "graph/graph.h"

enum { MOST_CONNECTED = 10 };

/** A name and how often it occurs. */
typedef struct tally {
    rel_text name;
    size_t count;
} tally;

static int compare_tallies(const void *first, const void *second)
{
    const tally *a = first, *b = second;
    if (a->count != b->count)
        return a->count > b->count ? -1 : 1;
    return rel_text_compare(a->name, b->name);
}

static size_t count_name(tally *tallies, size_t count, rel_text name)
{
    for (size_t i = 0; i < count; i++)
        if (rel_text_equal(tallies[i].name, name)) {
            tallies[i].count++;
            return count;
        }
    tallies[count] = (tally){name, 1};
    return count + 1;
}

static void print_tallies(const char *title, tally *tallies, size_t count, size_t limit)
{
    printf("\n%s\n", title);
    if (count)
        qsort(tallies, count, sizeof *tallies, compare_tallies);
    for (size_t i = 0; i < count && i < limit; i++)
        printf("  %7zu  %.*s\n", tallies[i].count, REL_TEXT_ARGS(tallies[i].name));
}

static rel_text type_of_node(const rel_facts *facts, size_t index)
{
    return rel_entity_type_name(facts->vertices[index].type);
}

static rel_text relation_of_edge(const rel_facts *facts, size_t index)
{
    return facts->arcs[index].relation;
}

static rel_text status_of_edge(const rel_facts *facts, size_t index)
{
    return rel_status_name(facts->arcs[index].status);
}

static void print_names(const char *title, const rel_facts *facts, size_t count,
                        rel_text (*name_of)(const rel_facts *facts, size_t index), tally *tallies)
{
    size_t names = 0;
    for (size_t i = 0; i < count; i++)
        names = count_name(tallies, names, name_of(facts, i));
    print_tallies(title, tallies, names, names);
}

static void print_connected(const relata_graph *graph, const rel_facts *facts, tally *tallies)
{
    for (size_t i = 0; i < facts->vertex_count; i++)
        tallies[i] =
            (tally){facts->vertices[i].label, rel_graph_degree(graph, &facts->vertices[i])};
    print_tallies("most connected", tallies, facts->vertex_count, MOST_CONNECTED);
}

static size_t count_evidence(const rel_facts *facts)
{
    size_t count = 0;
    for (size_t i = 0; i < facts->arc_count; i++)
        count += facts->arcs[i].evidence_count;
    return count;
}

static bool describe(const relata_graph *graph, relata_error *err)
{
    const rel_facts *facts = rel_graph_facts(graph);
    size_t most = facts->vertex_count > facts->arc_count ? facts->vertex_count : facts->arc_count;
    tally *tallies = rel_calloc(most, sizeof *tallies);
    if (!tallies)
        return rel_fail_memory(err);
    printf("%zu documents, %zu entities, %zu relations with %zu pieces of evidence\n",
           facts->source_count, facts->vertex_count, facts->arc_count, count_evidence(facts));
    print_names("entities by type", facts, facts->vertex_count, type_of_node, tallies);
    print_names("relations", facts, facts->arc_count, relation_of_edge, tallies);
    print_names("relations by status", facts, facts->arc_count, status_of_edge, tallies);
    print_connected(graph, facts, tallies);
    rel_free(tallies);
    return true;
}

static rel_exit run_stats(const rel_arguments *arguments)
{
    relata_error err = {0};
    rel_subject subject = {0};
    const char *input = arguments->operands.count ? arguments->operands.items[0] : "-";
    bool ok = rel_session_graph(arguments, input, &subject, &err) && describe(subject.graph, &err);
    rel_subject_clear(&subject);
    return ok ? REL_EXIT_DONE : rel_report(&err);
}

static const rel_option *const options[] = {rel_input_options, rel_select_options, NULL};

const rel_verb rel_stats_verb = {
    .name = "stats",
    .operands = "[GRAPH]",
    .summary = "Count what is in a graph, or in a part of it",
    .options = options,
    .most_operands = 1,
    .run = run_stats,
};
