#include "export/exporter.h"

#include "base/memory.h"
#include "support/sketch.h"

static struct label {
    const char *rule, *text, *quoted;
} labels[] = {
    {"plain words are quoted too", "Acme", "label=\"Acme\""},
    {"an ampersand stays", "AT&T", "label=\"AT&T\""},
    {"an entity is not special", "AT&amp;T &#65;", "label=\"AT&amp;amp;T &amp;#65;\""},
    {"quotes are escaped", "the \"M&S\"", "label=\"the \\\"M&S\\\"\""},
    {"a backslash at the end does not eat the quote", "C:\\", "label=\"C:\\\\\""},
    {"what Graphviz would replace is kept", "\\N \\L", "label=\"\\\\N \\\\L\""},
    {"a line break becomes \\n", "two\nlines", "label=\"two\\nlines\""},
    {"markup is text", "<b>bold</b>", "label=\"<b>bold</b>\""},
};

static void label_is_quoted_by_the_rule(void **state)
{
    const struct label *row = *state;
    graph_sketch sketch;
    sketch_start(&sketch);
    sketch_node(&sketch, "person:a", row->text);
    relata_graph *graph = sketch_finish(&sketch);
    char *written = exported(graph, "dot", &(rel_export_options){0});
    assert_contains(written, row->quoted);
    rel_free(written);
    rel_graph_free(graph);
}

static struct named {
    const char *rule, *id, *other, *slug;
} named[] = {
    {"the type is left out", "person:guo-shengkun", "person:x", "\n  guo_shengkun ["},
    {"the type tells two apart", "country:georgia", "place:georgia", "\n  country_georgia ["},
    {"a word of DOT gets its type", "organization:node", "person:x", "\n  organization_node ["},
    {"a number gets its type", "law:1984", "person:x", "\n  law_1984 ["},
    {"what is left without letters is numbered", "--", "++", "\n  n__1 ["},
    {"what is the same without case is numbered", "person:A", "person:a", "\n  person_a__1 ["},
};

static void node_is_named_by_the_rule(void **state)
{
    const struct named *row = *state;
    graph_sketch sketch;
    sketch_start(&sketch);
    sketch_node(&sketch, row->id, "L");
    sketch_node(&sketch, row->other, "L");
    relata_graph *graph = sketch_finish(&sketch);
    char *written = exported(graph, "dot", &(rel_export_options){0});
    assert_contains(written, row->slug);
    rel_free(written);
    rel_graph_free(graph);
}

static void denied_edge_is_kept_but_not_drawn(void **state)
{
    (void)state;
    graph_sketch sketch;
    sketch_start(&sketch);
    rel_vertex *a = sketch_node(&sketch, "person:a", "A"),
               *b = sketch_node(&sketch, "person:b", "B");
    sketch_edge(&sketch, a, "met", b, "A has never met B.")->status = REL_NEGATED;
    relata_graph *graph = sketch_finish(&sketch);
    char *written = exported(graph, "dot", &(rel_export_options){0});
    assert_contains(written, "  a -> b [label=\"met\", status=\"negated\"");
    assert_contains(written, "style=\"invis\"");
    rel_free(written);
    rel_graph_free(graph);
}

int main(void)
{
    struct CMUnitTest tests[COUNT_OF(labels) + COUNT_OF(named) + 1];
    size_t count = 0;
    for (size_t i = 0; i < COUNT_OF(labels); i++)
        tests[count++] = (struct CMUnitTest){.name = labels[i].rule,
                                             .test_func = label_is_quoted_by_the_rule,
                                             .initial_state = &labels[i]};
    for (size_t i = 0; i < COUNT_OF(named); i++)
        tests[count++] = (struct CMUnitTest){.name = named[i].rule,
                                             .test_func = node_is_named_by_the_rule,
                                             .initial_state = &named[i]};
    tests[count++] = (struct CMUnitTest)cmocka_unit_test(denied_edge_is_kept_but_not_drawn);
    return cmocka_run_group_tests_name("dot", tests, NULL, NULL);
}
