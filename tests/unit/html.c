#include "base/memory.h"
#include "export/exporter.h"
#include "language/embedded.h"
#include "support/sketch.h"

static char *page_of(const char *label, const char *sentence)
{
    graph_sketch sketch;
    sketch_start(&sketch);
    rel_vertex *a = sketch_node(&sketch, "person:a", label);
    sketch_edge(&sketch, a, "accused", sketch_node(&sketch, "agency:b", "B"), sentence);
    relata_graph *graph = sketch_finish(&sketch);
    char *page = exported(graph, "html", &(rel_export_options){0});
    rel_graph_free(graph);
    return page;
}

static size_t count_of(const char *text, const char *wanted)
{
    size_t count = 0;
    for (const char *at = text; (at = strstr(at, wanted)); at += strlen(wanted))
        count++;
    return count;
}

static struct text {
    const char *rule, *words;
} texts[] = {
    {"the end of a script is text", "</script><script>alert(1)</script>"},
    {"the start of a comment is text", "<!--<script>"},
    {"an image is text", "<img src=x onerror=alert(1)>"},
    {"quotes are text", "\"' onload=\"alert(1)"},
};

static void article_cannot_break_out_of_the_page(void **state)
{
    const struct text *row = *state;
    char *page = page_of(row->words, row->words), *plain = page_of("A", "A");
    assert_int_equal(count_of(page, "<script"), count_of(plain, "<script"));
    assert_int_equal(count_of(page, "</script"), count_of(plain, "</script"));
    assert_int_equal(count_of(page, "<!--"), count_of(plain, "<!--"));
    assert_int_equal(count_of(page, "<img"), 0);
    assert_int_equal(count_of(page, " onload=\""), 0);
    rel_free(page);
    rel_free(plain);
}

static void page_asks_for_nothing(void **state)
{
    (void)state;
    char *page = page_of("A", "A accused B.");
    assert_contains(page, "default-src 'none'");
    assert_contains(page, "script-src 'sha256-");
    assert_null(strstr(page, "<link"));
    assert_null(strstr(page, " src="));
    assert_null(strstr(page, "@import"));
    rel_free(page);
}

static void page_carries_its_stamp(void **state)
{
    (void)state;
    char *page = page_of("A", "A accused B.");
    assert_contains(page, "</html>\n<!-- model ");
    rel_free(page);
}

static void model_has_what_lines_refer_to(void **state)
{
    (void)state;
    char *page = page_of("A", "A accused B.");
    assert_contains(page, "data-relations=\"person_a.accused.asserted.agency_b\"");
    assert_contains(
        page, "\"words\":[\"\",\"agency\",\"person\",\"accused\",\"structural\",\"asserted\"]");
    assert_contains(page, "[1,\"agency:b\",\"B\",");
    assert_contains(page, "[1,0,3,4,5,\"\",1,0]");
    assert_contains(page, "[[1,2,\"A accused B.\"]]");
    rel_free(page);
}

static void page_of_a_small_graph_has_no_map(void **state)
{
    (void)state;
    char *page = page_of("A", "A accused B.");
    assert_null(strstr(page, "id=\"library\""));
    assert_null(strstr(page, "makeGraph"));
    assert_null(strstr(page, "application/zlib"));
    rel_free(page);
}

/* More than a picture of cards holds: everybody knows the first and the next. */
static char *page_of_many(void)
{
    enum { MANY = 60 };
    static rel_vertex vertices[MANY];
    static rel_arc arcs[2 * MANY];
    static char ids[MANY][16];
    rel_facts facts = {.name = REL_TEXT("many"), .vertices = vertices, .arcs = arcs};
    for (size_t i = 0; i < MANY; i++) {
        snprintf(ids[i], sizeof ids[i], "person:%02zu", i);
        vertices[facts.vertex_count++] = (rel_vertex){
            .id = rel_text_of(ids[i]), .label = rel_text_of(ids[i]), .type = REL_PERSON};
    }
    for (size_t i = 1; i < MANY; i++)
        arcs[facts.arc_count++] = (rel_arc){.relation = REL_TEXT("met"),
                                            .family = REL_TEXT("cooperation"),
                                            .source = &vertices[i],
                                            .target = &vertices[i % 3 ? 0 : i - 1],
                                            .weight = 1};
    rel_arena arena = {0};
    relata_graph *graph = rel_graph_new(&arena, &facts, NULL);
    assert_non_null(graph);
    char *page = exported(graph, "html", &(rel_export_options){0});
    rel_graph_free(graph);
    return page;
}

static void page_of_a_large_graph_carries_the_library_and_its_licences(void **state)
{
    (void)state;
    char *page = page_of_many();
    assert_contains(page, "<script type=\"application/zlib\" id=\"model\">");
    assert_contains(page, "<script type=\"application/zlib\" id=\"evidence-0\">");
    assert_contains(page, "<script type=\"application/zlib\" id=\"library\">");
    assert_int_equal(count_of(page, "'sha256-"), 2);
    assert_contains(rel_embedded_find("sigma.min.js").bytes, "Alexis Jacomy");
    rel_free(page);
}

int main(void)
{
    enum { OTHERS = 5 };
    struct CMUnitTest tests[OTHERS + COUNT_OF(texts)] = {
        cmocka_unit_test(page_asks_for_nothing),
        cmocka_unit_test(page_carries_its_stamp),
        cmocka_unit_test(model_has_what_lines_refer_to),
        cmocka_unit_test(page_of_a_small_graph_has_no_map),
        cmocka_unit_test(page_of_a_large_graph_carries_the_library_and_its_licences),
    };
    for (size_t i = 0; i < COUNT_OF(texts); i++)
        tests[OTHERS + i] = (struct CMUnitTest){.name = texts[i].rule,
                                                .test_func = article_cannot_break_out_of_the_page,
                                                .initial_state = &texts[i]};
    return cmocka_run_group_tests_name("html", tests, NULL, NULL);
}
