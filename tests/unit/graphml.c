#include "export/exporter.h"

#include <libxml/parser.h>

#include "base/memory.h"
#include "support/sketch.h"

/** What GraphML makes of one edge with that sentence, alone between two people. */
static char *graphml_of(const char *sentence, const rel_export_options *options)
{
    graph_sketch sketch;
    sketch_start(&sketch);
    rel_vertex *a = sketch_node(&sketch, "person:a", "A & B"),
               *b = sketch_node(&sketch, "person:b", "B");
    rel_arc *arc = sketch_edge(&sketch, a, "met", b, sentence);
    arc->is_symmetric = true;
    sketch_edge(&sketch, a, "accused", b, "A accused B.")->status = REL_ALLEGED;
    relata_graph *graph = sketch_finish(&sketch);
    char *written = exported(graph, "graphml", options);
    rel_graph_free(graph);
    return written;
}

static xmlNodePtr child_named(xmlNodePtr parent, const char *name, int number)
{
    for (xmlNodePtr child = parent->children; child; child = child->next)
        if (child->type == XML_ELEMENT_NODE && strcmp((const char *)child->name, name) == 0 &&
            number-- == 0)
            return child;
    return NULL;
}

static struct sentence {
    const char *rule, *text;
} sentences[] = {
    {"markup is text", "a <b> & \"c\" 'd' > e"},
    {"the end of a section is text", "x]]>y]]>]]]>"},
    {"a section within a section is text", "<![CDATA[z]]>"},
    {"line breaks and tabs stay", "two\nlines\tand a tab"},
    {"blanks at both ends stay", "  padded  "},
    {"emoji and scripts written from the right stay",
     "\xF0\x9F\x98\x80 \xD7\xA9\xD7\x9C\xD7\x95\xD7\x9D \xE6\x9D\xB1\xE4\xBA\xAC"},
    {"a lone bracket at the end stays", "]"},
};

static void sentence_reads_back_as_it_was(void **state)
{
    const struct sentence *row = *state;
    char *written = graphml_of(row->text, &(rel_export_options){0});
    xmlDocPtr document =
        xmlReadMemory(written, (int)strlen(written), "test.graphml", NULL, XML_PARSE_NONET);
    assert_non_null(document);
    xmlNodePtr graph = child_named(xmlDocGetRootElement(document), "graph", 0);
    xmlNodePtr edge = child_named(graph, "edge", 1);
    bool found = false;
    for (int i = 0; child_named(edge, "data", i); i++) {
        xmlNodePtr cell = child_named(edge, "data", i);
        xmlChar *key = xmlGetProp(cell, (const xmlChar *)"key");
        if (strcmp((const char *)key, "e_evidence") == 0) {
            xmlChar *content = xmlNodeGetContent(cell);
            assert_string_equal((const char *)content, row->text);
            xmlFree(content);
            found = true;
        }
        xmlFree(key);
    }
    assert_true(found);
    xmlFreeDoc(document);
    rel_free(written);
}

static struct choice {
    const char *rule;
    rel_export_options options;
    const char *present, *absent;
} choices[] = {
    {"the kind of an edge is an attribute of its own",
     {0},
     "label=\"accused (alleged)\"",
     "directed="},
    {"strict has nothing that the schema does not know", {.flavor = "strict"}, "<edge ", " label="},
    {"lists are lists in Gephi's flavor",
     {.flavor = "gephi"},
     "attr.type=\"liststring\"",
     "labelE"},
    {"Neo4j's nodes have labels", {.flavor = "neo4j"}, "labels=\":Person\"", "liststring"},
    {"Cytoscape's edges have an interaction",
     {.flavor = "cytoscape"},
     "<data key=\"interaction\">accused (alleged)<",
     " label="},
    {"TinkerPop finds its labels",
     {.flavor = "tinkerpop"},
     "<data key=\"labelV\">Person<",
     " label="},
    {"yEd gets shapes and lines", {.flavor = "yed"}, "<y:LineStyle type=\"dashed\"", " label="},
    {"symmetric edges may be undirected",
     {.symmetric = "undirected"},
     "directed=\"false\"",
     "id=\"e2\""},
    {"symmetric edges may go both ways",
     {.symmetric = "both"},
     "id=\"e2\" source=\"n1\" target=\"n0\"",
     "directed="},
};

static void choice_shows_in_the_file(void **state)
{
    const struct choice *row = *state;
    char *written = graphml_of("They met.", &row->options);
    assert_contains(written, row->present);
    if (strstr(written, row->absent))
        fail_msg("'%s' in:\n%s", row->absent, written);
    rel_free(written);
}

static void with_one_edge_per_mention_there_are_as_many_edges(void **state)
{
    (void)state;
    graph_sketch sketch;
    sketch_start(&sketch);
    rel_vertex *a = sketch_node(&sketch, "person:a", "A");
    rel_arc *arc = sketch_edge(&sketch, a, "praised", a, NULL);
    const rel_evidence evidence[] = {{.text = REL_TEXT("First.")}, {.text = REL_TEXT("Second.")}};
    sketch_evidence(&sketch, arc, evidence, 2);
    arc->mentions = arc->weight = 2;
    relata_graph *graph = sketch_finish(&sketch);
    char *written = exported(graph, "graphml", &(rel_export_options){.is_multi = true});
    assert_contains(written, "<edge id=\"e1\"");
    assert_contains(written, "<![CDATA[Second.]]>");
    assert_null(strstr(written, "<edge id=\"e2\""));
    rel_free(written);
    rel_graph_free(graph);
}

static void unknown_flavor_is_wrong_usage(void **state)
{
    (void)state;
    graph_sketch sketch;
    sketch_start(&sketch);
    relata_graph *graph = sketch_finish(&sketch);
    rel_memory_sink memory = {0};
    rel_writer out = rel_writer_to_memory(&memory);
    relata_error err = {0};
    assert_false(rel_exporter_find("graphml")->write(
        graph, &(rel_export_options){.flavor = "gehpi"}, &out, &err));
    assert_int_equal(err.code, RELATA_USAGE);
    rel_writer_finish(&out, NULL);
    rel_free(memory.bytes);
    rel_graph_free(graph);
}

static void full_disk_is_an_error_even_for_an_empty_graph(void **state)
{
    (void)state;
    graph_sketch sketch;
    sketch_start(&sketch);
    relata_graph *graph = sketch_finish(&sketch);
    FILE *full = fopen("/dev/full", "wb");
    assert_non_null(full);
    rel_writer out = rel_writer_to_stream(full);
    relata_error err = {0};
    rel_exporter_find("graphml")->write(graph, &(rel_export_options){0}, &out, &err);
    assert_false(rel_writer_finish(&out, &err));
    assert_int_equal(err.code, RELATA_IO);
    fclose(full);
    rel_graph_free(graph);
}

int main(void)
{
    struct CMUnitTest tests[COUNT_OF(sentences) + COUNT_OF(choices) + 3];
    size_t count = 0;
    for (size_t i = 0; i < COUNT_OF(sentences); i++)
        tests[count++] = (struct CMUnitTest){.name = sentences[i].rule,
                                             .test_func = sentence_reads_back_as_it_was,
                                             .initial_state = &sentences[i]};
    for (size_t i = 0; i < COUNT_OF(choices); i++)
        tests[count++] = (struct CMUnitTest){.name = choices[i].rule,
                                             .test_func = choice_shows_in_the_file,
                                             .initial_state = &choices[i]};
    tests[count++] =
        (struct CMUnitTest)cmocka_unit_test(with_one_edge_per_mention_there_are_as_many_edges);
    tests[count++] = (struct CMUnitTest)cmocka_unit_test(unknown_flavor_is_wrong_usage);
    tests[count++] =
        (struct CMUnitTest)cmocka_unit_test(full_disk_is_an_error_even_for_an_empty_graph);
    return cmocka_run_group_tests_name("graphml", tests, NULL, NULL);
}
