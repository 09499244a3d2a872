#include "export/exporter.h"

#include "base/memory.h"
#include "support/sketch.h"

/** Two people who are said to have met, with every kind of value and some awkward text. */
static relata_graph *meeting(graph_sketch *sketch)
{
    static rel_text alias = {"the \"Red\" one", 13};
    sketch_start(sketch);
    rel_vertex *a = sketch_node(sketch, "person:a", "A, \"Jr\""),
               *b = sketch_node(sketch, "person:b", "B");
    a->aliases = &alias;
    a->alias_count = 1;
    a->first_seen = REL_TEXT("2016-11");
    a->last_seen = REL_TEXT("2016-12-08");
    rel_arc *arc = sketch_edge(sketch, a, "met", b, "A met\nB.");
    arc->is_symmetric = true;
    arc->status = REL_ALLEGED;
    arc->weight = 0;
    arc->start = arc->end = REL_TEXT("2016-12-07");
    return sketch_finish(sketch);
}

static struct written {
    const char *rule, *format;
    rel_export_options options;
    const char *part;
} written[] = {
    {"GEXF has the time of an edge", "gexf", {0}, "start=\"2016-12-07\" end=\"2016-12-07\""},
    {"GEXF has whole days for a month", "gexf", {0}, "start=\"2016-11-01\" end=\"2016-12-08\""},
    {"GEXF keeps line breaks", "gexf", {0}, "value=\"A met&#10;B.\""},
    {"GEXF has kinds", "gexf", {0}, "kind=\"met (alleged)\""},
    {"no edge is without weight", "gexf", {0}, "weight=\"1\""},
    {"edges for Gephi name their ends",
     "csv",
     {0},
     "\"person:a\",\"person:b\",Directed,\"met (alleged)\",e0,\"met\",1,"},
    {"undirected edges say so", "csv", {.symmetric = "undirected"}, ",Undirected,"},
    {"edges for Neo4j have types",
     "neo4j",
     {0},
     ":START_ID,:END_ID,label,relation,status,weight:double,mentions:int"},
    {"node-link edges have a key",
     "json",
     {0},
     "{\"source\":\"person:a\",\"target\":\"person:b\",\"key\":0,"},
    {"node-link lists are arrays", "json", {0}, "\"aliases\":[\"the \\\"Red\\\" one\"]"},
    {"node-link has the whole record", "json", {0}, "\"relata\":{\"k\":\"node\""},
    {"Cytoscape's edges have an interaction", "cyjs", {0}, "\"interaction\":\"met (alleged)\""},
    {"JSON Lines have one object a line", "jsonl", {0}, "{\"k\":\"node\",\"id\":\"person:b\""},
};

static void format_has_what_its_readers_need(void **state)
{
    const struct written *row = *state;
    graph_sketch sketch;
    relata_graph *graph = meeting(&sketch);
    char *text = exported(graph, row->format, &row->options);
    assert_contains(text, row->part);
    rel_free(text);
    rel_graph_free(graph);
}

static void quotes_in_tables_are_doubled(void **state)
{
    (void)state;
    graph_sketch sketch;
    relata_graph *graph = meeting(&sketch);
    rel_memory_sink memory = {0};
    rel_writer out = rel_writer_to_memory(&memory);
    const rel_export_part *nodes = &rel_exporter_find("csv")->parts[0];
    assert_string_equal(nodes->suffix, "-nodes.csv");
    assert_true(nodes->write(graph, &(rel_export_options){0}, &out, NULL));
    assert_true(rel_writer_finish(&out, NULL));
    assert_contains(memory.bytes, "\"person:a\",\"A, \"\"Jr\"\"\",\"A, \"\"Jr\"\"\"");
    assert_contains(memory.bytes, "\"[\"\"the \\u0022Red\\u0022 one\"\"]\"");
    rel_free(memory.bytes);
    rel_graph_free(graph);
}

static void placed_nodes_carry_their_place(void **state)
{
    (void)state;
    static const char *const parts[][2] = {
        {"graphml", "<data key=\"n_x\">-1.5</data>"},
        {"gexf", "<viz:position x=\"-1.5\" y=\"2\" z=\"0\"/><viz:size value=\"20\"/>"},
        {"json", "\"x\":-1.5,\"y\":2,\"size\":20,\"r\":255"},
        {"cyjs", "\"position\":{\"x\":-1.5,\"y\":-2}"},
    };
    const rel_place places[2] = {{.x = -1.5, .y = 2, .width = 40, .height = 20, .red = 255}};
    graph_sketch sketch;
    relata_graph *graph = meeting(&sketch);
    for (size_t i = 0; i < COUNT_OF(parts); i++) {
        char *text = exported(graph, parts[i][0], &(rel_export_options){.places = places});
        assert_contains(text, parts[i][1]);
        rel_free(text);
    }
    rel_graph_free(graph);
}

static void format_is_found_by_name_before_extension(void **state)
{
    (void)state;
    assert_string_equal(rel_exporter_find("neo4j")->name, "neo4j");
    assert_string_equal(rel_exporter_find("csv")->name, "csv");
    assert_null(rel_exporter_find("docx"));
}

static void full_disk_fails_in_every_format(void **state)
{
    (void)state;
    graph_sketch sketch;
    relata_graph *graph = meeting(&sketch);
    for (const rel_exporter *const *each = rel_exporters; *each; each++) {
        FILE *full = fopen("/dev/full", "wb");
        assert_non_null(full);
        rel_writer out = rel_writer_to_stream(full);
        relata_error err = {0};
        (*each)->write(graph, &(rel_export_options){0}, &out, &err);
        if (rel_writer_finish(&out, &err) || err.code != RELATA_IO)
            fail_msg("%s did not notice", (*each)->name);
        fclose(full);
    }
    rel_graph_free(graph);
}

static void out_of_memory_fails_in_every_format(void **state)
{
    (void)state;
    graph_sketch sketch;
    relata_graph *graph = meeting(&sketch);
    for (const rel_exporter *const *each = rel_exporters; *each; each++)
        for (long successes = 0;; successes++) {
            rel_memory_sink memory = {0};
            rel_writer out = rel_writer_to_memory(&memory);
            relata_error err = {0};
            rel_memory_fail_after(successes);
            bool ok = (*each)->write(graph, &(rel_export_options){0}, &out, &err);
            ok = rel_writer_finish(&out, &err) && ok;
            rel_memory_fail_after(-1);
            rel_free(memory.bytes);
            if (ok)
                break;
            assert_int_equal(err.code, RELATA_NO_MEMORY);
        }
    rel_graph_free(graph);
}

int main(void)
{
    struct CMUnitTest tests[COUNT_OF(written) + 5];
    size_t count = 0;
    for (size_t i = 0; i < COUNT_OF(written); i++)
        tests[count++] = (struct CMUnitTest){.name = written[i].rule,
                                             .test_func = format_has_what_its_readers_need,
                                             .initial_state = &written[i]};
    tests[count++] = (struct CMUnitTest)cmocka_unit_test(quotes_in_tables_are_doubled);
    tests[count++] = (struct CMUnitTest)cmocka_unit_test(placed_nodes_carry_their_place);
    tests[count++] = (struct CMUnitTest)cmocka_unit_test(format_is_found_by_name_before_extension);
    tests[count++] = (struct CMUnitTest)cmocka_unit_test(full_disk_fails_in_every_format);
    tests[count++] = (struct CMUnitTest)cmocka_unit_test(out_of_memory_fails_in_every_format);
    return cmocka_run_group_tests_name("exporter", tests, NULL, NULL);
}
