#include "graph/places.h"

#include <stdio.h>

#include "support/sketch.h"

enum { MANY = 100 };

static rel_place *places_of(const rel_facts *facts, const char *style, rel_arena *arena,
                            relata_error *err)
{
    rel_place *places = NULL;
    return rel_places_make(facts, style, arena, &places, err) ? places : NULL;
}

static void chain(graph_sketch *sketch, const char *const *ids, size_t count)
{
    sketch_start(sketch);
    for (size_t i = 0; i < count; i++)
        sketch_node(sketch, ids[i], "Somebody");
    for (size_t i = 1; i < count; i++)
        sketch_edge(sketch, &sketch->vertices[i - 1], "visited", &sketch->vertices[i], "s");
}

static void no_two_nodes_are_in_one_place(void **state)
{
    (void)state;
    static const char *const ids[] = {"person:a", "person:b", "country:c", "person:d"};
    graph_sketch sketch;
    chain(&sketch, ids, 4);
    relata_graph *graph = sketch_finish(&sketch);
    rel_arena arena = {0};
    rel_place *places = places_of(rel_graph_facts(graph), NULL, &arena, NULL);
    assert_non_null(places);
    for (size_t i = 0; i < 4; i++)
        for (size_t j = 0; j < i; j++)
            assert_true(places[i].x != places[j].x || places[i].y != places[j].y);
    rel_arena_clear(&arena);
    rel_graph_free(graph);
}

static void types_have_colours_of_their_own(void **state)
{
    (void)state;
    static const char *const ids[] = {"country:c", "person:a"};
    graph_sketch sketch;
    chain(&sketch, ids, 2);
    relata_graph *graph = sketch_finish(&sketch);
    rel_arena arena = {0};
    rel_place *places = places_of(rel_graph_facts(graph), NULL, &arena, NULL);
    assert_non_null(places);
    assert_true(places[0].red != places[1].red || places[0].blue != places[1].blue);
    assert_true(places[0].width > 0 && places[0].height > 0);
    rel_arena_clear(&arena);
    rel_graph_free(graph);
}

static void more_nodes_than_a_picture_shows_are_placed_all(void **state)
{
    (void)state;
    rel_arena arena = {0};
    rel_vertex vertices[MANY];
    for (size_t i = 0; i < MANY; i++)
        vertices[i] = (rel_vertex){.id = REL_TEXT("person:x"), .type = REL_PERSON, .index = i};
    rel_facts facts = {.vertices = vertices, .vertex_count = MANY};
    rel_place *places = places_of(&facts, NULL, &arena, NULL);
    assert_non_null(places);
    for (size_t i = 1; i < MANY; i++)
        assert_true(places[i].x != places[i - 1].x || places[i].y != places[i - 1].y);
    rel_arena_clear(&arena);
}

static void an_unknown_style_is_wrong_usage(void **state)
{
    (void)state;
    static const char *const ids[] = {"person:a", "person:b"};
    graph_sketch sketch;
    chain(&sketch, ids, 2);
    relata_graph *graph = sketch_finish(&sketch);
    rel_arena arena = {0};
    relata_error err = {0};
    assert_null(places_of(rel_graph_facts(graph), "baroque", &arena, &err));
    assert_int_equal(err.code, RELATA_USAGE);
    rel_arena_clear(&arena);
    rel_graph_free(graph);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(no_two_nodes_are_in_one_place),
        cmocka_unit_test(types_have_colours_of_their_own),
        cmocka_unit_test(more_nodes_than_a_picture_shows_are_placed_all),
        cmocka_unit_test(an_unknown_style_is_wrong_usage),
    };
    return cmocka_run_group_tests_name("places", tests, NULL, NULL);
}
