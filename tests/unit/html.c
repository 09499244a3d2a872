#include "base/memory.h"
#include "export/exporter.h"
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

static void model_has_what_lines_refer_to(void **state)
{
    (void)state;
    char *page = page_of("A", "A accused B.");
    assert_contains(page, "data-relations=\"person_a.accused.asserted.agency_b\"");
    assert_contains(page, "{\"id\":\"person_a.accused.asserted.agency_b\",\"source\":\"person:a\"");
    assert_contains(page, "\"text\":\"A accused B.\",\"line\":2}");
    rel_free(page);
}

int main(void)
{
    struct CMUnitTest tests[COUNT_OF(texts) + 2] = {
        cmocka_unit_test(page_asks_for_nothing),
        cmocka_unit_test(model_has_what_lines_refer_to),
    };
    for (size_t i = 0; i < COUNT_OF(texts); i++)
        tests[2 + i] = (struct CMUnitTest){.name = texts[i].rule,
                                           .test_func = article_cannot_break_out_of_the_page,
                                           .initial_state = &texts[i]};
    return cmocka_run_group_tests_name("html", tests, NULL, NULL);
}
