#include "graph/diff.h"

#include "base/memory.h"
#include "export/diff.h"
#include "support/sketch.h"

enum { OLD_WEIGHT = 1, NEW_WEIGHT = 3 };

/* Before: Ann met Bob, and accused Cyd. After: Ann met Bob more, and Dee aided Bob. */
typedef struct two_graphs {
    graph_sketch old_sketch, new_sketch;
    relata_graph *older, *newer;
    rel_arena arena;
    rel_diff diff;
} two_graphs;

static void compare(two_graphs *two)
{
    relata_error err = {0};
    memset(two, 0, sizeof *two);
    sketch_start(&two->old_sketch);
    rel_vertex *ann = sketch_node(&two->old_sketch, "person:ann", "Ann");
    rel_vertex *bob = sketch_node(&two->old_sketch, "person:bob", "Bob");
    rel_vertex *cyd = sketch_node(&two->old_sketch, "person:cyd", "Cyd");
    sketch_edge(&two->old_sketch, ann, "met", bob, "They met.")->weight = OLD_WEIGHT;
    sketch_edge(&two->old_sketch, ann, "accused", cyd, "She did.");
    two->older = sketch_finish(&two->old_sketch);

    sketch_start(&two->new_sketch);
    ann = sketch_node(&two->new_sketch, "person:ann", "Ann");
    bob = sketch_node(&two->new_sketch, "person:bob", "Bob");
    bob->office = REL_TEXT("Mayor");
    rel_vertex *dee = sketch_node(&two->new_sketch, "person:dee", "Dee <b>");
    sketch_edge(&two->new_sketch, ann, "met", bob, "They met.")->weight = NEW_WEIGHT;
    sketch_edge(&two->new_sketch, dee, "aided", bob, "Dee did.");
    two->newer = sketch_finish(&two->new_sketch);
    assert_true(rel_diff_make(rel_graph_facts(two->older), rel_graph_facts(two->newer), &two->arena,
                              &two->diff, &err));
}

static void release(two_graphs *two)
{
    rel_arena_clear(&two->arena);
    rel_graph_free(two->older);
    rel_graph_free(two->newer);
}

static void every_part_is_told_by_what_happened_to_it(void **state)
{
    (void)state;
    two_graphs two;
    compare(&two);
    const rel_change vertices[] = {REL_SAME, REL_ALTERED, REL_REMOVED, REL_ADDED};
    const rel_change arcs[] = {REL_ALTERED, REL_REMOVED, REL_ADDED};
    assert_int_equal(two.diff.both.vertex_count, COUNT_OF(vertices));
    assert_memory_equal(two.diff.vertices, vertices, sizeof vertices);
    assert_int_equal(two.diff.both.arc_count, COUNT_OF(arcs));
    assert_memory_equal(two.diff.arcs, arcs, sizeof arcs);
    assert_int_equal(two.diff.old_arcs[0]->weight, OLD_WEIGHT);
    assert_true(rel_diff_has_changes(&two.diff));
    release(&two);
}

static void edges_lead_to_nodes_of_the_union(void **state)
{
    (void)state;
    two_graphs two;
    compare(&two);
    for (size_t i = 0; i < two.diff.both.arc_count; i++) {
        const rel_arc *arc = &two.diff.both.arcs[i];
        assert_ptr_equal(arc->source, &two.diff.both.vertices[arc->source->index]);
        assert_ptr_equal(arc->target, &two.diff.both.vertices[arc->target->index]);
    }
    release(&two);
}

static void graph_does_not_differ_from_itself(void **state)
{
    (void)state;
    two_graphs two;
    relata_error err = {0};
    compare(&two);
    const rel_facts *facts = rel_graph_facts(two.newer);
    assert_true(rel_diff_make(facts, facts, &two.arena, &two.diff, &err));
    assert_false(rel_diff_has_changes(&two.diff));
    release(&two);
}

static struct form {
    const char *name, *expected;
} forms[] = {
    {"text", "~ person:bob  Bob\n- person:cyd  Cyd\n+ person:dee  Dee <b>\n"
             "~ Ann met Bob: 3, before 1\n- Ann accused Cyd\n+ Dee <b> aided Bob\n"},
    {"json", "{\"change\":\"changed\",\"source\":\"person:ann\",\"relation\":\"met\","
             "\"target\":\"person:bob\",\"status\":\"asserted\",\"weight_before\":1,\"weight\":3}"},
    {"markdown", "## Added: 1 entities, 1 relations\n\n- Dee \\<b\\> (person)\n"
                 "- Dee \\<b\\> **aided** Bob\n"},
    {"svg", "<g class=\"node person removed\" id=\"n_person_cyd\""},
};

static void difference_is_written_as(void **state)
{
    const struct form *row = *state;
    two_graphs two;
    relata_error err = {0};
    rel_memory_sink written = {0};
    rel_writer out = rel_writer_to_memory(&written);
    compare(&two);
    const rel_diff_exporter *exporter = rel_diff_exporter_find(row->name, NULL);
    assert_non_null(exporter);
    assert_true(exporter->write(&two.diff, &(rel_export_options){0}, &out, &err));
    rel_put_char(&out, '\0');
    assert_true(rel_writer_finish(&out, &err));
    assert_contains(written.bytes, row->expected);
    rel_free(written.bytes);
    release(&two);
}

static void form_follows_from_the_extension(void **state)
{
    (void)state;
    assert_string_equal(rel_diff_exporter_find(NULL, "a.svg")->name, "svg");
    assert_string_equal(rel_diff_exporter_find(NULL, "a.md")->name, "markdown");
    assert_string_equal(rel_diff_exporter_find(NULL, NULL)->name, "text");
    assert_null(rel_diff_exporter_find("dot", "a.svg"));
}

int main(void)
{
    struct CMUnitTest tests[COUNT_OF(forms) + 4] = {
        cmocka_unit_test(every_part_is_told_by_what_happened_to_it),
        cmocka_unit_test(edges_lead_to_nodes_of_the_union),
        cmocka_unit_test(graph_does_not_differ_from_itself),
        cmocka_unit_test(form_follows_from_the_extension),
    };
    for (size_t i = 0; i < COUNT_OF(forms); i++)
        tests[4 + i] = (struct CMUnitTest){.name = forms[i].name,
                                           .test_func = difference_is_written_as,
                                           .initial_state = &forms[i]};
    return cmocka_run_group_tests_name("diff", tests, NULL, NULL);
}
