#include "graph/select.h"

#include "base/memory.h"
#include "support/sketch.h"

/**
 * Two groups: a, b, c, d in a row with b in the middle of much talk, and x, y apart.
 *
 *     a -accused(3)-> b -met(2, December)-> c -visited(planned)-> d     x -met-> y     z
 */
static relata_graph *talks(graph_sketch *sketch)
{
    static rel_text alias = {"The Bee", 7};
    sketch_start(sketch);
    rel_vertex *a = sketch_node(sketch, "person:a", "A"), *b = sketch_node(sketch, "person:b", "B");
    rel_vertex *c = sketch_node(sketch, "agency:c", "C"), *d = sketch_node(sketch, "person:d", "D");
    rel_vertex *x = sketch_node(sketch, "person:x", "X"), *y = sketch_node(sketch, "person:y", "Y");
    sketch_node(sketch, "place:z", "Z");
    b->aliases = &alias;
    b->alias_count = 1;
    rel_arc *accused = sketch_edge(sketch, a, "accused", b, "s");
    accused->weight = accused->mentions = 3;
    rel_arc *met = sketch_edge(sketch, b, "met", c, "s");
    met->weight = met->mentions = 2;
    met->start = met->end = REL_TEXT("2016-12");
    sketch_edge(sketch, c, "visited", d, "s")->status = REL_PLANNED;
    sketch_edge(sketch, x, "met", y, "s")->start = REL_TEXT("2016-12-07/2017-01-02");
    return sketch_finish(sketch);
}

static const rel_text met_only[] = {{"met", 3}};

static struct selected {
    const char *rule;
    rel_selection selection;
    const char *nodes; /**< labels in order of their ids */
    size_t arcs;
} selected[] = {
    {"nothing asked keeps everything", {0}, "CABDXYZ", 4},
    {"by type", {.types = 1u << REL_PERSON}, "ABXY", 2},
    {"by status", {.statuses = 1u << REL_PLANNED}, "CD", 1},
    {"by relation", {.relations = met_only, .relation_count = 1}, "CBXY", 2},
    {"by mentions", {.min_mentions = 2}, "CAB", 2},
    {"since a day within a month", {.since = {"2016-12-20", 10}}, "CBXY", 2},
    {"since a day after a month", {.since = {"2017-01-01", 10}}, "XY", 1},
    {"until a month", {.until = {"2016-12", 7}}, "CBXY", 2},
    {"until a year before", {.until = {"2015", 4}}, "", 0},
    {"a focus alone", {.focus = {"b", 1}}, "B", 0},
    {"a focus with its neighbours", {.focus = {"b", 1}, .hops = 1}, "CAB", 2},
    {"a focus by alias in any case", {.focus = {"the bee", 7}, .hops = 2}, "CABD", 3},
    {"a focus by id", {.focus = {"person:x", 8}, .hops = 9}, "XY", 1},
    {"a focus of another type stays",
     {.focus = {"c", 1}, .hops = 1, .types = 1u << REL_PERSON},
     "CBD",
     2},
    {"the top one is in the middle", {.top = 1}, "B", 0},
    {"the top three are connected", {.top = 3}, "CAB", 2},
    {"the top goes on past the end of a component", {.top = 6}, "CABDXY", 4},
    {"the top of a focus begins there", {.top = 2, .focus = {"d", 1}, .hops = 9}, "CD", 1},
};

static void selection_keeps_what_was_asked_for(void **state)
{
    const struct selected *row = *state;
    graph_sketch sketch;
    relata_graph *graph = talks(&sketch);
    const rel_facts *facts = rel_graph_facts(graph);
    rel_arena arena = {0};
    rel_facts part = {0};
    rel_left_out left_out = {0};
    relata_error err = {0};
    if (!rel_facts_select(facts, &row->selection, &arena, &part, &left_out, &err))
        fail_msg("%s", err.message);

    char labels[SKETCH_MAX] = "";
    for (size_t i = 0; i < part.vertex_count; i++) {
        assert_int_equal(part.vertices[i].index, i);
        strncat(labels, part.vertices[i].label.bytes, 1);
    }
    assert_string_equal(labels, row->nodes);
    assert_int_equal(part.arc_count, row->arcs);
    assert_int_equal(left_out.vertices, facts->vertex_count - part.vertex_count);
    assert_int_equal(left_out.arcs, facts->arc_count - part.arc_count);
    rel_arena_clear(&arena);
    rel_graph_free(graph);
}

static struct refused {
    const char *rule;
    rel_selection selection;
    const char *message;
} refused[] = {
    {"a focus that is nobody", {.focus = {"Nobody", 6}}, "nothing in the graph is named 'Nobody'"},
    {"a date that is none",
     {.since = {"December", 8}},
     "'December' is not a date such as 2016-12-07, 2016-12 or 2016"},
};

static void selection_is_wrong_usage(void **state)
{
    const struct refused *row = *state;
    graph_sketch sketch;
    relata_graph *graph = talks(&sketch);
    rel_arena arena = {0};
    rel_facts part;
    rel_left_out left_out;
    relata_error err = {0};
    assert_false(
        rel_facts_select(rel_graph_facts(graph), &row->selection, &arena, &part, &left_out, &err));
    assert_int_equal(err.code, RELATA_USAGE);
    assert_string_equal(err.message, row->message);
    rel_arena_clear(&arena);
    rel_graph_free(graph);
}

static void failed_allocation_is_reported(void **state)
{
    (void)state;
    graph_sketch sketch;
    relata_graph *graph = talks(&sketch);
    const rel_selection selection = {
        .min_mentions = 1, .focus = REL_TEXT("b"), .hops = 2, .top = 3};
    for (long successes = 0;; successes++) {
        rel_arena arena = {0};
        rel_facts part;
        rel_left_out left_out;
        relata_error err = {0};
        rel_memory_fail_after(successes);
        bool ok =
            rel_facts_select(rel_graph_facts(graph), &selection, &arena, &part, &left_out, &err);
        rel_memory_fail_after(-1);
        rel_arena_clear(&arena);
        if (ok)
            break;
        assert_int_equal(err.code, RELATA_NO_MEMORY);
    }
    rel_graph_free(graph);
}

int main(void)
{
    struct CMUnitTest tests[COUNT_OF(selected) + COUNT_OF(refused) + 1];
    size_t count = 0;
    for (size_t i = 0; i < COUNT_OF(selected); i++)
        tests[count++] = (struct CMUnitTest){.name = selected[i].rule,
                                             .test_func = selection_keeps_what_was_asked_for,
                                             .initial_state = &selected[i]};
    for (size_t i = 0; i < COUNT_OF(refused); i++)
        tests[count++] = (struct CMUnitTest){.name = refused[i].rule,
                                             .test_func = selection_is_wrong_usage,
                                             .initial_state = &refused[i]};
    tests[count++] = (struct CMUnitTest)cmocka_unit_test(failed_allocation_is_reported);
    return cmocka_run_group_tests_name("select", tests, NULL, NULL);
}
