#include <locale.h>

#include <libxml/parser.h>

#include "base/memory.h"
#include "export/exporter.h"
#include "export/sealed.h"
#include "support/sketch.h"

static relata_graph *pair(graph_sketch *sketch, const char *label, const char *sentence)
{
    sketch_start(sketch);
    rel_vertex *a = sketch_node(sketch, "person:a", label);
    rel_vertex *b = sketch_node(sketch, "agency:b", "B");
    sketch_edge(sketch, a, "accused", b, sentence)->family = REL_TEXT("conflict");
    return sketch_finish(sketch);
}

static void ignore_error(void *context, xmlErrorPtr error)
{
    (void)context;
    (void)error;
}

static void assert_well_formed(const char *svg)
{
    xmlSetStructuredErrorFunc(NULL, ignore_error);
    xmlDocPtr document = xmlReadMemory(svg, (int)strlen(svg), "svg", NULL, XML_PARSE_NONET);
    assert_non_null(document);
    xmlFreeDoc(document);
}

static char *picture_of(const char *label, const char *sentence)
{
    graph_sketch sketch;
    relata_graph *graph = pair(&sketch, label, sentence);
    char *svg = exported(graph, "svg", &(rel_export_options){0});
    rel_graph_free(graph);
    return svg;
}

static struct label {
    const char *rule, *text, *expected, *unexpected;
} labels[] = {
    {"markup is text", "<script>x</script>", "&lt;script&gt;", "<script>"},
    {"quotes do not end an attribute", "\" onload=\"x", "&quot; onload", "\" onload"},
    {"the end of CDATA is text", "a]]>b", "]]&gt;", "]]>"},
    {"control characters become blanks", "a\x01\x1B\x7F z", "person: a    z", "\x01"},
    {"bad UTF-8 is replaced", "a\xFF\xC3", "a\xEF\xBF\xBD", "\xFF"},
    {"U+FFFF is replaced", "a\xEF\xBF\xBF", "a\xEF\xBF\xBD", "\xEF\xBF\xBF"},
    {"right-to-left text is kept", "\xD7\xA9\xD7\x9C\xD7\x95\xD7\x9D",
     "\xD7\xA9\xD7\x9C\xD7\x95\xD7\x9D", "<script>"},
    {"an ampersand is escaped once", "R&D", "R&amp;D", "&amp;amp;"},
};

static void label_stays_text(void **state)
{
    const struct label *row = *state;
    char *svg = picture_of(row->text, row->text);
    assert_well_formed(svg);
    assert_contains(svg, row->expected);
    assert_null(strstr(svg, row->unexpected));
    rel_free(svg);
}

/* A community is a card of names, and its tooltip another list of them. */
static void label_in_a_community_stays_text(void **state)
{
    const struct label *row = *state;
    graph_sketch sketch;
    relata_graph *graph = pair(&sketch, row->text, row->text);
    char *svg = exported(graph, "svg", &(rel_export_options){.style = "communities"});
    assert_well_formed(svg);
    assert_contains(svg, "class=\"node community\"");
    assert_null(strstr(svg, row->unexpected));
    rel_free(svg);
    rel_graph_free(graph);
}

/* What is small enough to be forgotten, in each style. */
static struct small {
    const char *rule, *style;
} smalls[] = {
    {"little is drawn as it is", "auto"},
    {"little is drawn as a butterfly", "butterfly"},
    {"little is drawn as a timeline", "timeline"},
    {"little is drawn in layers", "layered"},
    {"little is drawn by forces", "force"},
    {"little is drawn as communities", "communities"},
};

static void little_is_drawn(void **state)
{
    enum { MOST_NODES = 3 };
    const struct small *row = *state;
    static const char *const ids[MOST_NODES] = {"person:a", "country:b", "meeting:c"};
    for (size_t count = 0; count <= MOST_NODES; count++) {
        graph_sketch sketch;
        sketch_start(&sketch);
        for (size_t i = 0; i < count; i++)
            sketch_node(&sketch, ids[i], "A");
        relata_graph *graph = sketch_finish(&sketch);
        char *svg = exported(graph, "svg", &(rel_export_options){.style = row->style});
        assert_well_formed(svg);
        assert_true(rel_sealed_is_intact(rel_text_of(svg)));
        assert_null(strstr(svg, "nan"));
        assert_null(strstr(svg, "Sources: ."));
        rel_free(svg);
        rel_graph_free(graph);
    }
}

static void huge_label_is_cut(void **state)
{
    (void)state;
    enum { HUGE_SIZE = 100 * 1000 };
    char *label = rel_malloc(HUGE_SIZE + 1);
    assert_non_null(label);
    memset(label, 'x', HUGE_SIZE);
    label[HUGE_SIZE] = '\0';
    char *svg = picture_of(label, label);
    assert_well_formed(svg);
    assert_true(strlen(svg) < HUGE_SIZE);
    rel_free(label);
    rel_free(svg);
}

static void card_and_line_have_class_id_and_title(void **state)
{
    (void)state;
    char *svg = picture_of("Ann", "Ann accused B.");
    assert_contains(svg, "<g class=\"node person\" id=\"n_person_a\"");
    assert_contains(svg, "<title>person: Ann, 1 relation</title>");
    assert_contains(svg, "<g class=\"edge conflict asserted\" "
                         "id=\"e_person_a.accused.asserted.agency_b\"");
    assert_contains(svg, "<title>Ann accused B: \xE2\x80\x9C"
                         "Ann accused B.\xE2\x80\x9D a.txt:2:1</title>");
    rel_free(svg);
}

static void plain_picture_has_no_script(void **state)
{
    (void)state;
    char *svg = picture_of("Ann", "Ann accused B.");
    assert_null(strstr(svg, "<script"));
    assert_null(strstr(svg, "javascript"));
    rel_free(svg);
}

static struct address {
    const char *rule, *url;
    bool is_linked;
} addresses[] = {
    {"a line links to its document", "https://example.org/a?b=1&c", true},
    {"a script is no link", "javascript:alert(1)", false},
    {"data is no link", "data:text/html,x", false},
    {"a local file is no link", "file:///etc/passwd", false},
};

static void only_web_addresses_are_linked(void **state)
{
    const struct address *row = *state;
    graph_sketch sketch;
    rel_source source = {.id = REL_TEXT("a.txt"), .url = rel_text_of(row->url)};
    sketch_start(&sketch);
    sketch.facts.sources = &source;
    sketch.facts.source_count = 1;
    rel_vertex *a = sketch_node(&sketch, "person:a", "A");
    sketch_edge(&sketch, a, "accused", sketch_node(&sketch, "person:b", "B"), "A accused B.");
    relata_graph *graph = sketch_finish(&sketch);
    char *svg = exported(graph, "svg", &(rel_export_options){0});
    assert_int_equal(strstr(svg, "<a href=") != NULL, row->is_linked);
    assert_well_formed(svg);
    rel_free(svg);
    rel_graph_free(graph);
}

static void same_bytes_in_another_locale(void **state)
{
    (void)state;
    char *before = picture_of("Ann", "Ann accused B.");
    if (!setlocale(LC_ALL, "de_DE.UTF-8") && !setlocale(LC_ALL, "C.UTF-8"))
        skip();
    char *after = picture_of("Ann", "Ann accused B.");
    setlocale(LC_ALL, "C");
    assert_string_equal(before, after);
    rel_free(before);
    rel_free(after);
}

static void changed_picture_is_told(void **state)
{
    (void)state;
    char *svg = picture_of("Ann", "Ann accused B.");
    rel_text text = rel_text_of(svg);
    assert_true(rel_sealed_is_intact(text));
    *strstr(svg, "Ann") = 'U';
    assert_false(rel_sealed_is_intact(text));
    assert_false(rel_sealed_is_intact(REL_TEXT("<svg/>")));
    rel_free(svg);
}

int main(void)
{
    struct CMUnitTest tests[2 * COUNT_OF(labels) + COUNT_OF(smalls) + COUNT_OF(addresses) + 5];
    size_t count = 0;
    for (size_t i = 0; i < COUNT_OF(labels); i++)
        tests[count++] = (struct CMUnitTest){
            .name = labels[i].rule, .test_func = label_stays_text, .initial_state = &labels[i]};
    for (size_t i = 0; i < COUNT_OF(labels); i++)
        tests[count++] = (struct CMUnitTest){.name = labels[i].rule,
                                             .test_func = label_in_a_community_stays_text,
                                             .initial_state = &labels[i]};
    for (size_t i = 0; i < COUNT_OF(smalls); i++)
        tests[count++] = (struct CMUnitTest){
            .name = smalls[i].rule, .test_func = little_is_drawn, .initial_state = &smalls[i]};
    for (size_t i = 0; i < COUNT_OF(addresses); i++)
        tests[count++] = (struct CMUnitTest){.name = addresses[i].rule,
                                             .test_func = only_web_addresses_are_linked,
                                             .initial_state = &addresses[i]};
    const struct CMUnitTest others[] = {
        cmocka_unit_test(huge_label_is_cut),
        cmocka_unit_test(card_and_line_have_class_id_and_title),
        cmocka_unit_test(plain_picture_has_no_script),
        cmocka_unit_test(same_bytes_in_another_locale),
        cmocka_unit_test(changed_picture_is_told),
    };
    memcpy(tests + count, others, sizeof others);
    return cmocka_run_group_tests_name("svg", tests, NULL, NULL);
}
