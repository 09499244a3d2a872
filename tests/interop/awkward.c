/*
 * Writes the graphs that readers stumble over, each in every format, into a directory:
 *
 *     awkward DIRECTORY
 *
 * NAME.jsonl is what the scripts beside this file compare all other files of that name with.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/array.h"
#include "base/file.h"
#include "export/exporter.h"
#include "records/evidence.h"

enum { MAX_ITEMS = 512, LONG_TEXT = 100 * 1000, MAX_PATH_SIZE = 4096 };

/** A graph in the making. */
typedef struct graph_plan {
    rel_arena arena;
    rel_vertex vertices[MAX_ITEMS];
    rel_arc arcs[MAX_ITEMS];
    rel_source sources[1];
    rel_facts facts;
} graph_plan;

static const char *const flavors[] = {"default", "strict",    "gephi",    "yed",
                                      "neo4j",   "cytoscape", "tinkerpop"};

static void must(bool ok, const char *what)
{
    if (ok)
        return;
    fprintf(stderr, "awkward: %s\n", what);
    exit(1);
}

static rel_vertex *add_node(graph_plan *plan, const char *id, const char *label)
{
    must(plan->facts.vertex_count < MAX_ITEMS, "too many nodes");
    rel_vertex *vertex = &plan->vertices[plan->facts.vertex_count++];
    *vertex = (rel_vertex){
        .id = rel_text_of(id),
        .label = rel_text_of(label),
        .type = rel_entity_type_of((rel_text){id, strcspn(id, ":")}),
        .mentions = 2,
        .documents = 1,
    };
    return vertex;
}

static rel_arc *add_edge(graph_plan *plan, const rel_vertex *source, const char *relation,
                         const rel_vertex *target, const char *sentence)
{
    must(plan->facts.arc_count < MAX_ITEMS, "too many edges");
    rel_arc *arc = &plan->arcs[plan->facts.arc_count++];
    rel_evidence evidence = {.document = REL_TEXT("a.txt"),
                             .text = rel_text_of(sentence),
                             .start = 10,
                             .end = 10 + strlen(sentence),
                             .line = 2,
                             .column = 1,
                             .rule = REL_TEXT("test")};
    *arc = (rel_arc){
        .relation = rel_text_of(relation),
        .source = source,
        .target = target,
        .weight = 1,
        .mentions = 1,
        .documents = 1,
    };
    must(rel_evidence_pack(&evidence, 1, &plan->arena, arc, NULL), "out of memory");
    return arc;
}

/* Texts, each of which is once the text of everything in a graph. */
static const struct awkward_text {
    const char *name, *text;
} texts[] = {
    {"plain", "Guo Shengkun"},
    {"ampersand", "Marks & Spencer"},
    {"markup", "a <b>bold</b> </data> claim"},
    {"quotes", "the \"third\" 'round'"},
    {"entity", "AT&amp;T &#65; &lt;x&gt; &nbsp;"},
    {"section-end", "x]]>y ]]]]>> ]]"},
    {"section", "<![CDATA[z]]>"},
    {"comment", "<!-- not a comment --> --"},
    {"instruction", "<?xml version=\"1.0\"?>"},
    {"doctype", "<!DOCTYPE x [<!ENTITY y \"z\">]>&y;"},
    {"newline", "two\nlines"},
    {"many-newlines", "one\n\n\nfour\n"},
    {"tab", "a\tb"},
    {"padded", "  padded  "},
    {"blanks", "a  b   c"},
    {"only-digits", "2016"},
    {"leading-zero", "007"},
    {"number", "1e5"},
    {"boolean", "true"},
    {"null", "null"},
    {"nan", "NaN"},
    {"treaty", "INF Treaty"},
    {"brackets", "[a, b]"},
    {"braces", "{\"a\": 1}"},
    {"backslash", "C:\\new\\table"},
    {"trailing-backslash", "ends in \\"},
    {"backslash-quote", "she said \\\"yes\\\" and \\\\"},
    {"dot-escapes", "\\N \\L \\G \\E \\T"},
    {"semicolons", "a;b|c,d"},
    {"formula", "=1+1"},
    {"percent", "%s %d %n 100 %"},
    {"umlauts", "Z\xC3\xBCrich \xC3\x9F"},
    {"chinese", "\xE9\x83\xAD\xE5\xA3\xB0\xE7\x90\xA8"},
    {"emoji", "\xF0\x9F\x98\x80 \xF0\x9F\x87\xA8\xF0\x9F\x87\xB3 "
              "\xF0\x9F\x91\xA8\xE2\x80\x8D\xF0\x9F\x91\xA9\xE2\x80\x8D\xF0\x9F\x91\xA7"},
    {"right-to-left", "\xD7\xA9\xD7\x9C\xD7\x95\xD7\x9D \xD8\xB3\xD9\x84\xD8\xA7\xD9\x85"},
    {"direction-marks", "a\xE2\x80\xAE"
                        "b\xE2\x80\xAC"
                        "c\xE2\x80\x8F"},
    {"combining", "e\xCC\x81 a\xCC\x8A\xCC\xA3"},
    {"no-break-space", "a\xC2\xA0"
                       "b"},
    {"zero-width", "a\xE2\x80\x8B"
                   "b\xEF\xBB\xBF"
                   "c"},
    {"private-use", "\xEE\x80\x80 \xF3\xB0\x80\x80"},
    {"replacement", "bad \xEF\xBF\xBD byte"},
    {"delete", "a\x7F"
               "b"},
    {"keyword", "node"},
};

static void plan_text(graph_plan *plan, const char *text)
{
    rel_text *alias = rel_arena_alloc(&plan->arena, 2, sizeof *alias);
    must(alias, "out of memory");
    alias[0] = rel_text_of(text);
    alias[1] = REL_TEXT("zz");
    rel_vertex *a = add_node(plan, "person:a", text), *b = add_node(plan, "agency:b", "B");
    a->aliases = alias;
    a->alias_count = 2;
    a->office = rel_text_of(text);
    add_edge(plan, a, "accused", b, text)->topic = rel_text_of(text);
}

static void plan_empty(graph_plan *plan)
{
    (void)plan;
}

static void plan_single(graph_plan *plan)
{
    add_node(plan, "country:china", "China");
}

static void plan_isolated(graph_plan *plan)
{
    const rel_vertex *a = add_node(plan, "person:a", "A"), *b = add_node(plan, "person:b", "B");
    add_node(plan, "person:c", "C");
    add_edge(plan, a, "visited", b, "A visited B.");
}

static void plan_self_loop(graph_plan *plan)
{
    const rel_vertex *a = add_node(plan, "person:a", "A");
    add_edge(plan, a, "praised", a, "A praised himself.");
    add_edge(plan, a, "met", a, "A met A.")->is_symmetric = true;
}

static void plan_parallel(graph_plan *plan)
{
    static const char *const relations[] = {"accused", "met", "praised", "visited"};
    const rel_vertex *a = add_node(plan, "person:a", "A"), *b = add_node(plan, "person:b", "B");
    for (size_t i = 0; i < COUNT_OF(relations); i++)
        add_edge(plan, a, relations[i], b, "A and B.");
}

static void plan_statuses(graph_plan *plan)
{
    const rel_vertex *a = add_node(plan, "person:a", "A"), *b = add_node(plan, "person:b", "B");
    for (int status = 0; status < REL_STATUS_COUNT; status++)
        add_edge(plan, a, "met", b, "A and B.")->status = (rel_status)status;
}

static void plan_both_ways(graph_plan *plan)
{
    const rel_vertex *a = add_node(plan, "person:a", "A"), *b = add_node(plan, "person:b", "B");
    add_edge(plan, a, "accused", b, "A accused B.");
    add_edge(plan, b, "accused", a, "B accused A.");
}

static void plan_symmetric(graph_plan *plan)
{
    const rel_vertex *a = add_node(plan, "person:a", "A"), *b = add_node(plan, "person:b", "B");
    add_edge(plan, b, "met", a, "B met A.")->is_symmetric = true;
    add_edge(plan, a, "accused", b, "A accused B.");
}

static void plan_external(graph_plan *plan)
{
    const rel_vertex *a = add_node(plan, "person:a", "A"), *b = add_node(plan, "person:b", "B");
    rel_arc *arc = add_edge(plan, a, "met", b, "");
    arc->is_external = true;
    arc->evidence_count = 0;
    arc->weight = arc->mentions = arc->documents = 0;
}

static void plan_large_counts(graph_plan *plan)
{
    rel_vertex *a = add_node(plan, "person:a", "A");
    a->mentions = INT32_MAX;
    a->documents = 1000000;
    add_edge(plan, a, "praised", a, "A.")->weight = 1234567;
}

static void plan_dates(graph_plan *plan)
{
    static const char *const dates[] = {"2016-12-07", "2016-12",    "2016",
                                        "2016-W49",   "1999-01-01", "2016-12-07/2016-12-08",
                                        "9999-12-31", "0099-01-01", "in December"};
    rel_vertex *a = add_node(plan, "person:a", "A");
    for (size_t i = 0; i < COUNT_OF(dates); i++) {
        char id[] = "meeting:0";
        id[sizeof id - 2] = (char)('0' + i);
        rel_text copy = rel_arena_copy(&plan->arena, rel_text_of(id));
        must(copy.bytes, "out of memory");
        rel_vertex *meeting = add_node(plan, copy.bytes, "Meeting");
        meeting->first_seen = meeting->last_seen = rel_text_of(dates[i]);
        rel_arc *arc = add_edge(plan, a, "attended", meeting, "A attended.");
        arc->start = arc->end = rel_text_of(dates[i]);
    }
}

static void plan_types(graph_plan *plan)
{
    for (int type = REL_PERSON; type < REL_ENTITY_TYPE_COUNT; type++) {
        char id[64];
        rel_text name = rel_entity_type_name((rel_entity_type)type);
        snprintf(id, sizeof id, "%.*s:x", REL_TEXT_ARGS(name));
        rel_text copy = rel_arena_copy(&plan->arena, rel_text_of(id));
        must(copy.bytes, "out of memory");
        add_node(plan, copy.bytes, "The same name");
    }
}

static void plan_foreign_ids(graph_plan *plan)
{
    static const char *const ids[] = {
        "1",       "n0",          "e0",    "id",
        "A b",     "person:A",    "graph", "http://example.org/x?y=1&z=2",
        "a\"b'c<", "\xE4\xB8\xAD"};
    for (size_t i = 0; i < COUNT_OF(ids); i++)
        add_node(plan, ids[i], ids[i]);
    for (size_t i = 1; i < COUNT_OF(ids); i++)
        add_edge(plan, &plan->vertices[i - 1], "linked to", &plan->vertices[i], "x");
}

static void plan_foreign_relations(graph_plan *plan)
{
    static const char *const relations[] = {"is \"a\" <kind> & more", "",           "met (alleged)",
                                            "http://example.org/rel", "two\nlines", "INF"};
    const rel_vertex *a = add_node(plan, "person:a", "A"), *b = add_node(plan, "person:b", "B");
    for (size_t i = 0; i < COUNT_OF(relations); i++)
        add_edge(plan, a, relations[i], b, "x");
    add_edge(plan, a, "met", b, "x")->status = REL_ALLEGED;
}

static char *long_text(graph_plan *plan, size_t size)
{
    static const char words[] = "Beijing and Washington agreed to <talk> & \"listen\". ";
    char *bytes = rel_arena_alloc(&plan->arena, size + 1, 1);
    must(bytes, "out of memory");
    for (size_t i = 0; i < size; i++)
        bytes[i] = words[i % (sizeof words - 1)];
    return bytes;
}

static void plan_long_evidence(graph_plan *plan)
{
    const rel_vertex *a = add_node(plan, "person:a", "A"), *b = add_node(plan, "person:b", "B");
    add_edge(plan, a, "met", b, long_text(plan, LONG_TEXT));
}

static void plan_long_label(graph_plan *plan)
{
    add_node(plan, "person:a", long_text(plan, LONG_TEXT / 10));
}

static void plan_long_id(graph_plan *plan)
{
    char *id = long_text(plan, LONG_TEXT / 10);
    for (char *c = id; *c; c++)
        if (*c < 'a' || *c > 'z')
            *c = '-';
    const rel_vertex *a = add_node(plan, id, "A"), *b = add_node(plan, "person:b", "B");
    add_edge(plan, a, "met", b, "A met B.");
}

static void plan_quotes_only(graph_plan *plan)
{
    char *quotes = long_text(plan, 4095);
    memset(quotes, '"', 4095);
    add_node(plan, "person:a", quotes);
}

static void plan_empty_label(graph_plan *plan)
{
    const rel_vertex *a = add_node(plan, "person:a", ""), *b = add_node(plan, "person:b", "B");
    add_edge(plan, a, "met", b, "A met B.");
}

static void plan_many_mentions(graph_plan *plan)
{
    const rel_vertex *a = add_node(plan, "person:a", "A"), *b = add_node(plan, "person:b", "B");
    rel_arc *arc = add_edge(plan, a, "met", b, "First.");
    rel_evidence evidence[100];
    for (uint32_t i = 0; i < 100; i++) {
        evidence[i] = rel_evidence_first(arc);
        evidence[i].line = i + 1;
        evidence[i].start = 100 * i;
        evidence[i].end = 100 * i + 6;
    }
    must(rel_evidence_pack(evidence, 100, &plan->arena, arc, NULL), "out of memory");
    arc->weight = arc->mentions = 100;
}

static void plan_several_times(graph_plan *plan)
{
    static const char *const dates[] = {"2015-12-01", "2016-06", "2016-12-07", "2016-12-08"};
    const rel_vertex *a = add_node(plan, "person:a", "A"), *b = add_node(plan, "person:b", "B");
    rel_arc *arc = add_edge(plan, a, "met", b, "A met B.");
    rel_evidence evidence[COUNT_OF(dates)];
    for (size_t i = 0; i < COUNT_OF(dates); i++) {
        evidence[i] = rel_evidence_first(arc);
        evidence[i].date = rel_text_of(dates[i]);
    }
    must(rel_evidence_pack(evidence, COUNT_OF(dates), &plan->arena, arc, NULL), "out of memory");
    arc->weight = arc->mentions = COUNT_OF(dates);
    arc->start = evidence[0].date;
    arc->end = evidence[COUNT_OF(dates) - 1].date;
}

static void add_numbered_nodes(graph_plan *plan, int count)
{
    for (int i = 0; i < count; i++) {
        char id[32];
        snprintf(id, sizeof id, "person:p%03d", i);
        rel_text copy = rel_arena_copy(&plan->arena, rel_text_of(id));
        must(copy.bytes, "out of memory");
        add_node(plan, copy.bytes, "P");
    }
}

static void plan_star(graph_plan *plan)
{
    add_numbered_nodes(plan, 200);
    for (size_t i = 1; i < 200; i++)
        add_edge(plan, &plan->vertices[0], "met", &plan->vertices[i], "A.")->is_symmetric = true;
}

static void plan_ring(graph_plan *plan)
{
    add_numbered_nodes(plan, 100);
    for (size_t i = 0; i < 100; i++)
        add_edge(plan, &plan->vertices[i], "accused", &plan->vertices[(i + 1) % 100], "A.");
}

static void plan_dense(graph_plan *plan)
{
    add_numbered_nodes(plan, 20);
    for (size_t i = 0; i < 20; i++)
        for (size_t j = 0; j < 20; j++)
            if (i != j)
                add_edge(plan, &plan->vertices[i], "met", &plan->vertices[j], "A.");
}

static void plan_documents(graph_plan *plan)
{
    plan->sources[0] = (rel_source){.id = REL_TEXT("a \"b\".txt"),
                                    .title = REL_TEXT("Talks <resumed> & ended"),
                                    .date = REL_TEXT("2016-12-08"),
                                    .url = REL_TEXT("https://example.org/?a=1&b=2")};
    plan->facts.sources = plan->sources;
    plan->facts.source_count = 1;
    plan->facts.name = REL_TEXT("a \"name\" & more");
    add_node(plan, "person:a", "A");
}

static const struct shape {
    const char *name;
    void (*plan)(graph_plan *);
} shapes[] = {
    {"empty", plan_empty},
    {"single", plan_single},
    {"isolated", plan_isolated},
    {"self-loop", plan_self_loop},
    {"parallel", plan_parallel},
    {"statuses", plan_statuses},
    {"both-ways", plan_both_ways},
    {"symmetric", plan_symmetric},
    {"external", plan_external},
    {"large-counts", plan_large_counts},
    {"dates", plan_dates},
    {"types", plan_types},
    {"foreign-ids", plan_foreign_ids},
    {"foreign-relations", plan_foreign_relations},
    {"long-evidence", plan_long_evidence},
    {"long-label", plan_long_label},
    {"long-id", plan_long_id},
    {"quotes-only", plan_quotes_only},
    {"empty-label", plan_empty_label},
    {"many-mentions", plan_many_mentions},
    {"several-times", plan_several_times},
    {"star", plan_star},
    {"ring", plan_ring},
    {"dense", plan_dense},
    {"documents", plan_documents},
};

static void write_file(const relata_graph *graph, rel_export_function write,
                       const rel_export_options *options, const char *directory, const char *name,
                       const char *suffix)
{
    char path[MAX_PATH_SIZE];
    snprintf(path, sizeof path, "%s/%s%s", directory, name, suffix);
    FILE *stream = fopen(path, "wb");
    must(stream != NULL, path);
    rel_writer out = rel_writer_to_stream(stream);
    relata_error err = {0};
    bool ok = write(graph, options, &out, &err);
    ok = rel_writer_finish(&out, &err) && ok;
    must(ok, err.message);
    must(fclose(stream) == 0, path);
}

static void write_plan(graph_plan *plan, const char *directory, const char *name)
{
    relata_error err = {0};
    relata_graph *graph = rel_graph_new(&plan->arena, &plan->facts, &err);
    must(graph != NULL, err.message);
    rel_export_options options = {0};
    for (const rel_exporter *const *each = rel_exporters; *each; each++) {
        char suffix[64];
        snprintf(suffix, sizeof suffix, ".%s", (*each)->name);
        /* Pictures have tests of their own, and laying out takes long. */
        if (strcmp((*each)->extension, "svg") == 0)
            continue;
        if (!(*each)->parts)
            write_file(graph, (*each)->write, &options, directory, name, suffix);
        for (const rel_export_part *part = (*each)->parts; part && part->suffix; part++)
            write_file(graph, part->write, &options, directory, name, part->suffix);
    }
    for (size_t i = 1; i < COUNT_OF(flavors); i++) {
        char suffix[64];
        snprintf(suffix, sizeof suffix, ".%s.graphml", flavors[i]);
        options.flavor = flavors[i];
        write_file(graph, rel_exporter_find("graphml")->write, &options, directory, name, suffix);
    }
    rel_graph_free(graph);
}

static graph_plan *start_plan(const char *name)
{
    graph_plan *plan = calloc(1, sizeof *plan);
    must(plan != NULL, "out of memory");
    plan->facts =
        (rel_facts){.name = rel_text_of(name), .vertices = plan->vertices, .arcs = plan->arcs};
    return plan;
}

int main(int argument_count, char **arguments)
{
    must(argument_count == 2, "usage: awkward DIRECTORY");
    for (size_t i = 0; i < COUNT_OF(texts); i++) {
        char name[64];
        snprintf(name, sizeof name, "text-%s", texts[i].name);
        graph_plan *plan = start_plan(name);
        plan_text(plan, texts[i].text);
        write_plan(plan, arguments[1], name);
        free(plan);
    }
    for (size_t i = 0; i < COUNT_OF(shapes); i++) {
        graph_plan *plan = start_plan(shapes[i].name);
        shapes[i].plan(plan);
        write_plan(plan, arguments[1], shapes[i].name);
        free(plan);
    }
    return 0;
}
