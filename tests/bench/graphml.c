/*
 * GraphML of a large graph: how fast it is written and read, and how much memory an edge takes.
 *
 *     bench-graphml [-n NODES] [-e EDGES] [-o FILE] [-r RECORDS]
 *
 * With FILE the document stays there, for other programs to read and write. With RECORDS the graph
 * is only written there as JSON Lines, for `relata export` to begin with.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <time.h>
#include <unistd.h>

#include "base/memory.h"
#include "base/writer.h"
#include "export/edge.h"
#include "export/exporter.h"
#include "export/xml.h"
#include "records/evidence.h"
#include "records/import/import.h"

enum { EVIDENCE_SIZE = 100 };

static const char *const relations[] = {"accused", "agreed",   "charged", "met",
                                        "praised", "proposed", "visited", "withdrew"};

static void must(bool ok, const char *what)
{
    if (ok)
        return;
    fprintf(stderr, "bench-graphml: %s\n", what);
    exit(1);
}

static double seconds_of_cpu(void)
{
    struct timespec now;
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
    return (double)now.tv_sec + (double)now.tv_nsec / 1e9;
}

static double most_memory(void)
{
    struct rusage usage;
    getrusage(RUSAGE_SELF, &usage);
    return (double)usage.ru_maxrss * 1024;
}

/** A generator of numbers that are the same on every machine (Marsaglia's xorshift). */
static uint64_t next_random(uint64_t *state)
{
    *state ^= *state << 13;
    *state ^= *state >> 7;
    *state ^= *state << 17;
    return *state;
}

static rel_text numbered(rel_arena *arena, const char *prefix, size_t number)
{
    char text[64];
    int size = snprintf(text, sizeof text, "%s%07zu", prefix, number);
    rel_text copy = rel_arena_copy(arena, (rel_text){text, (size_t)size});
    must(copy.bytes, "out of memory");
    return copy;
}

static rel_text make_sentence(rel_arena *arena, size_t number)
{
    static const char words[] = " of the ministry told reporters on Thursday that both sides had "
                                "agreed to meet again & talk.";
    char text[2 * EVIDENCE_SIZE];
    snprintf(text, sizeof text, "Official %07zu%s", number, words);
    rel_text copy = rel_arena_copy(arena, (rel_text){text, EVIDENCE_SIZE});
    must(copy.bytes, "out of memory");
    return copy;
}

/** What the one document calls the node. */
static void add_member(rel_vertex *vertex, rel_arena *arena)
{
    vertex->members = rel_arena_alloc(arena, 1, sizeof *vertex->members);
    must(vertex->members, "out of memory");
    vertex->members[0] = (rel_member){.document = REL_TEXT("2016/12/08-talks.txt"),
                                      .entity = vertex->id,
                                      .name = vertex->label,
                                      .type = vertex->type,
                                      .country = vertex->country,
                                      .mentions = 5};
    vertex->member_count = 1;
}

static void make_nodes(rel_facts *facts, rel_arena *arena, size_t count)
{
    facts->vertices = rel_arena_alloc(arena, count, sizeof *facts->vertices);
    must(facts->vertices, "out of memory");
    for (size_t i = 0; i < count; i++)
        facts->vertices[i] = (rel_vertex){.id = numbered(arena, "person:official-", i),
                                          .label = numbered(arena, "Official ", i),
                                          .type = REL_PERSON,
                                          .country = REL_TEXT("CHN"),
                                          .mentions = 5,
                                          .documents = 2};
    for (size_t i = 0; i < count; i++)
        add_member(&facts->vertices[i], arena);
    facts->vertex_count = count;
}

/** Edges in canonical order, as resolution gives them: each node has its share, at a random step.
 */
static void make_edges(rel_facts *facts, rel_arena *arena, size_t count)
{
    uint64_t state = 88172645463325252u;
    facts->arcs = rel_arena_alloc(arena, count, sizeof *facts->arcs);
    must(facts->arcs, "out of memory");
    size_t share = (count + facts->vertex_count - 1) / facts->vertex_count, target = 0;
    for (size_t i = 0; i < count; i++) {
        size_t source = i / share;
        target = i % share == 0 ? 0 : target;
        target += 1 + next_random(&state) % (facts->vertex_count / share - 1);
        rel_evidence evidence = {.document = REL_TEXT("2016/12/08-talks.txt"),
                                 .text = make_sentence(arena, i),
                                 .start = 812,
                                 .end = 812 + EVIDENCE_SIZE,
                                 .line = 9,
                                 .column = 1,
                                 .rule = REL_TEXT("met/verb"),
                                 .source_entity = facts->vertices[source].id,
                                 .target_entity = facts->vertices[target].id};
        facts->arcs[i] = (rel_arc){
            .relation = rel_text_of(relations[i % (sizeof relations / sizeof *relations)]),
            .plover = REL_TEXT("CONSULT"),
            .family = REL_TEXT("cooperation"),
            .source = &facts->vertices[source],
            .target = &facts->vertices[target],
            .weight = 1,
            .mentions = 1,
            .documents = 1,
            .start = REL_TEXT("2016-12-07"),
            .end = REL_TEXT("2016-12-07")};
        must(rel_evidence_pack(&evidence, 1, arena, &facts->arcs[i], NULL), "out of memory");
    }
    facts->arc_count = count;
}

static bool count_bytes(void *target, const char *bytes, size_t size)
{
    (void)bytes;
    *(size_t *)target += size;
    return true;
}

static void report(const char *what, size_t bytes, double seconds)
{
    printf("%-44s %6.2f s  %6.0f MB  %6.0f MB/s\n", what, seconds, (double)bytes / 1e6,
           (double)bytes / 1e6 / seconds);
    fflush(stdout);
}

static void time_export(const relata_graph *graph, const char *what,
                        const rel_export_options *options, FILE *stream)
{
    size_t bytes = 0;
    rel_writer out = stream ? rel_writer_to_stream(stream) : rel_writer_to(count_bytes, &bytes);
    double start = seconds_of_cpu();
    relata_error err = {0};
    bool ok = rel_exporter_find("graphml")->write(graph, options, &out, &err);
    must(rel_writer_finish(&out, &err) && ok, err.message);
    if (stream)
        bytes = (size_t)ftell(stream);
    report(what, bytes, seconds_of_cpu() - start);
}

/** The writer alone: a row of markup and text for every edge, from one place in memory. */
static void time_writer(size_t count)
{
    size_t bytes = 0;
    rel_arena arena = {0};
    rel_writer out = rel_writer_to(count_bytes, &bytes);
    rel_text sentence = make_sentence(&arena, 1);
    double start = seconds_of_cpu();
    rel_xml *xml = rel_xml_open(&out, NULL);
    must(xml != NULL, "out of memory");
    rel_xml_start(xml, "graph");
    rel_writer rows = rel_xml_rows(xml);
    for (size_t i = 0; i < count; i++) {
        rel_put_text(&rows, REL_TEXT("<edge id=\"e"));
        rel_put_number(&rows, (long long)i);
        rel_put_text(&rows, REL_TEXT("\" source=\"n1\" target=\"n2\"><data key=\"e_relation\">"));
        rel_xml_put_escaped(&rows, REL_TEXT("met"));
        rel_put_text(&rows, REL_TEXT("</data><data key=\"e_evidence\">"));
        rel_xml_put_cdata(&rows, sentence);
        rel_put_text(&rows, REL_TEXT("</data></edge>\n"));
    }
    must(rel_writer_finish(&rows, NULL) && rel_xml_close(xml, NULL), "cannot write");
    must(rel_writer_finish(&out, NULL), "cannot write");
    report("the writer alone", bytes, seconds_of_cpu() - start);
    rel_arena_clear(&arena);
}

static void time_reading(FILE *stream, const char *what)
{
    rel_records records = {0};
    relata_error err = {0};
    size_t bytes = (size_t)ftell(stream);
    rewind(stream);
    double start = seconds_of_cpu();
    must(rel_import_stream(stream, "bench.graphml", NULL, &records, &err), err.message);
    report(what, bytes, seconds_of_cpu() - start);
    rel_records_clear(&records);
}

static FILE *scratch_file(const char *path)
{
    FILE *stream = path ? fopen(path, "wb+") : tmpfile();
    must(stream != NULL, "cannot make a file");
    return stream;
}

static void write_records(const char *path, size_t node_count, size_t edge_count)
{
    rel_arena arena = {0};
    rel_facts facts = {.name = REL_TEXT("bench")};
    make_nodes(&facts, &arena, node_count);
    make_edges(&facts, &arena, edge_count);
    FILE *stream = scratch_file(path);
    rel_writer out = rel_writer_to_stream(stream);
    rel_facts_write(&facts, &out);
    must(rel_writer_finish(&out, NULL) && fclose(stream) == 0, "cannot write");
}

static relata_graph *make_graph(size_t node_count, size_t edge_count)
{
    rel_arena arena = {0};
    rel_facts facts = {.name = REL_TEXT("bench")};
    relata_error err = {0};
    make_nodes(&facts, &arena, node_count);
    make_edges(&facts, &arena, edge_count);
    double start = seconds_of_cpu();
    relata_graph *graph = rel_graph_new(&arena, &facts, &err);
    must(graph != NULL, err.message);
    printf("%zu nodes, %zu edges: graph built in %.2f s, %.0f bytes an edge in all\n",
           facts.vertex_count, facts.arc_count, seconds_of_cpu() - start,
           most_memory() / (double)facts.arc_count);
    return graph;
}

int main(int argument_count, char **arguments)
{
    size_t node_count = 200000, edge_count = 1000000;
    const char *path = NULL, *records = NULL;
    for (int option; (option = getopt(argument_count, arguments, "n:e:o:r:")) != -1;) {
        must(strchr("neor", option),
             "usage: bench-graphml [-n NODES] [-e EDGES] [-o FILE] [-r RECORDS]");
        if (option == 'n')
            node_count = strtoul(optarg, NULL, 10);
        else if (option == 'e')
            edge_count = strtoul(optarg, NULL, 10);
        else if (option == 'o')
            path = optarg;
        else
            records = optarg;
    }
    must(node_count && edge_count / node_count * 2 + 4 < node_count, "too few nodes for the edges");
    if (records) {
        write_records(records, node_count, edge_count);
        return 0;
    }
    time_writer(edge_count);
    relata_graph *graph = make_graph(node_count, edge_count);
    char hash[REL_DIGEST_HEX + 1];
    double start = seconds_of_cpu();
    must(rel_graph_hash(graph, hash, NULL), "out of memory");
    printf("the hash that every file carries, once a graph %.2f s\n", seconds_of_cpu() - start);
    time_export(graph, "default flavor", &(rel_export_options){0}, NULL);
    time_export(graph, "cytoscape flavor", &(rel_export_options){.flavor = "cytoscape"}, NULL);
    FILE *foreign = scratch_file(path), *own = scratch_file(NULL);
    time_export(graph, "cytoscape flavor to a file", &(rel_export_options){.flavor = "cytoscape"},
                foreign);
    time_export(graph, "default flavor to a file", &(rel_export_options){0}, own);
    printf("%.0f bytes an edge after writing\n", most_memory() / (double)edge_count);
    time_reading(foreign, "cytoscape flavor read back");
    time_reading(own, "default flavor read back, with its records");
    fclose(foreign);
    fclose(own);
    /* The graph is not torn down, as the program does not do so either. */
    return 0;
}
