#include "graph/graph.h"

#include "base/memory.h"
#include "support/sketch.h"

static void nodes_are_walked_by_id(void **state)
{
    (void)state;
    graph_sketch sketch;
    sketch_start(&sketch);
    sketch_node(&sketch, "person:lynch", "Lynch");
    sketch_node(&sketch, "country:china", "China");
    sketch_node(&sketch, "person:guo", "Guo");
    relata_graph *graph = sketch_finish(&sketch);

    static const char *const ids[] = {"country:china", "person:guo", "person:lynch"};
    rel_walk walk = {.graph = graph};
    for (size_t i = 0; i < COUNT_OF(ids); i++) {
        const rel_vertex *vertex = rel_walk_vertex(&walk);
        assert_text_equal(vertex->id, ids[i]);
        assert_int_equal(vertex->index, i);
    }
    assert_null(rel_walk_vertex(&walk));
    rel_graph_free(graph);
}

static void edges_are_walked_by_ends_relation_and_status(void **state)
{
    (void)state;
    graph_sketch sketch;
    sketch_start(&sketch);
    rel_vertex *b = sketch_node(&sketch, "person:b", "B"),
               *a = sketch_node(&sketch, "person:a", "A");
    sketch_edge(&sketch, b, "met", a, "s");
    sketch_edge(&sketch, a, "met", b, "s")->status = REL_PLANNED;
    sketch_edge(&sketch, a, "met", b, "s");
    sketch_edge(&sketch, a, "accused", b, "s");
    sketch_edge(&sketch, a, "praised", a, "s");
    relata_graph *graph = sketch_finish(&sketch);

    static const struct {
        const char *source, *relation, *target;
        rel_status status;
    } order[] = {
        {"person:a", "praised", "person:a", REL_ASSERTED},
        {"person:a", "accused", "person:b", REL_ASSERTED},
        {"person:a", "met", "person:b", REL_ASSERTED},
        {"person:a", "met", "person:b", REL_PLANNED},
        {"person:b", "met", "person:a", REL_ASSERTED},
    };
    rel_walk walk = {.graph = graph};
    for (size_t i = 0; i < COUNT_OF(order); i++) {
        const rel_arc *arc = rel_walk_arc(&walk);
        assert_text_equal(arc->source->id, order[i].source);
        assert_text_equal(arc->target->id, order[i].target);
        assert_text_equal(arc->relation, order[i].relation);
        assert_int_equal(arc->status, order[i].status);
        assert_int_equal(arc->index, i);
    }
    assert_null(rel_walk_arc(&walk));
    rel_graph_free(graph);
}

static void symmetric_edge_starts_at_the_smaller_id(void **state)
{
    (void)state;
    graph_sketch sketch;
    sketch_start(&sketch);
    rel_vertex *a = sketch_node(&sketch, "person:a", "A"),
               *b = sketch_node(&sketch, "person:b", "B");
    rel_arc *arc = sketch_edge(&sketch, b, "met", a, "s");
    arc->is_symmetric = true;
    rel_evidence evidence = rel_evidence_first(arc);
    evidence.source_entity = REL_TEXT("person:b");
    evidence.target_entity = REL_TEXT("person:a");
    sketch_evidence(&sketch, arc, &evidence, 1);
    relata_graph *graph = sketch_finish(&sketch);

    rel_walk walk = {.graph = graph};
    const rel_arc *walked = rel_walk_arc(&walk);
    assert_text_equal(walked->source->id, "person:a");
    assert_text_equal(rel_evidence_first(walked).source_entity, "person:a");
    rel_graph_free(graph);
}

static void self_loop_counts_twice_in_the_degree(void **state)
{
    (void)state;
    graph_sketch sketch;
    sketch_start(&sketch);
    rel_vertex *a = sketch_node(&sketch, "person:a", "A"),
               *b = sketch_node(&sketch, "person:b", "B");
    sketch_edge(&sketch, a, "praised", a, "s");
    sketch_edge(&sketch, a, "met", b, "s");
    relata_graph *graph = sketch_finish(&sketch);

    assert_int_equal(rel_graph_degree(graph, &rel_graph_facts(graph)->vertices[0]), 3);
    assert_int_equal(rel_graph_degree(graph, &rel_graph_facts(graph)->vertices[1]), 1);
    rel_graph_free(graph);
}

static void node_that_occurs_twice_is_refused(void **state)
{
    (void)state;
    graph_sketch sketch;
    sketch_start(&sketch);
    sketch_node(&sketch, "person:a", "A");
    sketch_node(&sketch, "person:a", "Another");
    relata_error err = {0};
    assert_null(rel_graph_new(&sketch.arena, &sketch.facts, &err));
    assert_int_equal(err.code, RELATA_SYNTAX);
    assert_string_equal(err.message, "the node 'person:a' occurs twice");
    rel_arena_clear(&sketch.arena);
}

static void edge_that_occurs_twice_is_refused(void **state)
{
    (void)state;
    graph_sketch sketch;
    sketch_start(&sketch);
    rel_vertex *a = sketch_node(&sketch, "person:a", "A"),
               *b = sketch_node(&sketch, "person:b", "B");
    sketch_edge(&sketch, a, "met", b, "one");
    sketch_edge(&sketch, a, "met", b, "two");
    relata_error err = {0};
    assert_null(rel_graph_new(&sketch.arena, &sketch.facts, &err));
    assert_int_equal(err.code, RELATA_SYNTAX);
    rel_arena_clear(&sketch.arena);
}

static void names_that_cgraph_reads_specially_stay_apart(void **state)
{
    (void)state;
    static const char *const ids[] = {"", "%1", "%7", "<b>x</b>", "\"q\"", "node"};
    graph_sketch sketch;
    sketch_start(&sketch);
    for (size_t i = 0; i < COUNT_OF(ids); i++)
        sketch_node(&sketch, ids[i], "<i>label</i>");
    relata_graph *graph = sketch_finish(&sketch);
    rel_walk walk = {.graph = graph};
    size_t count = 0;
    while (rel_walk_vertex(&walk))
        count++;
    assert_int_equal(count, COUNT_OF(ids));
    rel_graph_free(graph);
}

static void hash_of(const char *sentence, bool is_turned, char ret[REL_DIGEST_HEX + 1])
{
    graph_sketch sketch;
    sketch_start(&sketch);
    rel_vertex *a = sketch_node(&sketch, is_turned ? "person:b" : "person:a", "L");
    rel_vertex *b = sketch_node(&sketch, is_turned ? "person:a" : "person:b", "L");
    sketch_edge(&sketch, is_turned ? b : a, "accused", is_turned ? a : b, sentence);
    relata_graph *graph = sketch_finish(&sketch);
    assert_true(rel_graph_hash(graph, ret, NULL));
    rel_graph_free(graph);
}

static void hash_is_of_the_content_and_not_of_its_order(void **state)
{
    (void)state;
    char one[REL_DIGEST_HEX + 1], turned[REL_DIGEST_HEX + 1], other[REL_DIGEST_HEX + 1];
    hash_of("A accused B.", false, one);
    hash_of("A accused B.", true, turned);
    hash_of("A accused b.", false, other);
    assert_string_equal(one, turned);
    assert_string_not_equal(one, other);
}

static void failed_allocation_leaves_the_arena_to_the_caller(void **state)
{
    (void)state;
    for (long successes = 0;; successes++) {
        graph_sketch sketch;
        sketch_start(&sketch);
        rel_vertex *b = sketch_node(&sketch, "person:b", "B");
        rel_vertex *a = sketch_node(&sketch, "person:a", "A");
        sketch_edge(&sketch, b, "met", a, "s");
        relata_error err = {0};
        rel_memory_fail_after(successes);
        relata_graph *graph = rel_graph_new(&sketch.arena, &sketch.facts, &err);
        rel_memory_fail_after(-1);
        rel_graph_free(graph);
        rel_arena_clear(&sketch.arena);
        if (graph)
            break;
        assert_int_equal(err.code, RELATA_NO_MEMORY);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(nodes_are_walked_by_id),
        cmocka_unit_test(edges_are_walked_by_ends_relation_and_status),
        cmocka_unit_test(symmetric_edge_starts_at_the_smaller_id),
        cmocka_unit_test(self_loop_counts_twice_in_the_degree),
        cmocka_unit_test(node_that_occurs_twice_is_refused),
        cmocka_unit_test(edge_that_occurs_twice_is_refused),
        cmocka_unit_test(names_that_cgraph_reads_specially_stay_apart),
        cmocka_unit_test(hash_is_of_the_content_and_not_of_its_order),
        cmocka_unit_test(failed_allocation_leaves_the_arena_to_the_caller),
    };
    return cmocka_run_group_tests_name("graph", tests, NULL, NULL);
}
