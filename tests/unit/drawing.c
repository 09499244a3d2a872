#include "graph/drawing.h"

#include <stdio.h>

#include "base/memory.h"
#include "support/sketch.h"

static rel_drawing draw(graph_sketch *sketch, const char *style, rel_arena *arena,
                        relata_graph **ret_graph)
{
    rel_drawing drawing = {0};
    relata_error err = {0};
    *ret_graph = sketch_finish(sketch);
    const rel_drawing_options options = {.style = style};
    if (!rel_drawing_make(rel_graph_facts(*ret_graph), &options, arena, &drawing, &err))
        fail_msg("%s", err.message);
    return drawing;
}

/* Two countries with people, two meetings and an agreement. */
static void sketch_summit(graph_sketch *sketch)
{
    sketch_start(sketch);
    rel_vertex *east = sketch_node(sketch, "country:east", "East");
    rel_vertex *west = sketch_node(sketch, "country:west", "West");
    rel_vertex *ann = sketch_node(sketch, "person:ann", "Ann");
    rel_vertex *bob = sketch_node(sketch, "person:bob", "Bob");
    rel_vertex *later = sketch_node(sketch, "meeting:a-later", "later talks");
    rel_vertex *first = sketch_node(sketch, "meeting:b-first", "first talks");
    rel_vertex *pact = sketch_node(sketch, "agreement:pact", "pact");
    east->country = ann->country = REL_TEXT("EAS");
    west->country = bob->country = REL_TEXT("WES");
    later->date = REL_TEXT("2016-12-07");
    first->date = REL_TEXT("2015-12");
    sketch_edge(sketch, ann, "attended", first, "Ann came.");
    sketch_edge(sketch, bob, "attended", first, "Bob came.");
    sketch_edge(sketch, ann, "met", bob, "They met.");
    sketch_edge(sketch, bob, "attended", later, "Bob came again.");
    sketch_edge(sketch, east, "agreed", west, "They agreed.");
    sketch_edge(sketch, later, "established", pact, "A pact came of it.");
    sketch_edge(sketch, ann, "part-of", east, "Ann of East.");
    sketch_edge(sketch, east, "hacked", west, "They did not.")->status = REL_NEGATED;
}

static const rel_card *card_of(const rel_drawing *drawing, const char *id)
{
    for (size_t i = 0; i < drawing->card_count; i++)
        if (drawing->cards[i].vertex &&
            rel_text_equal(drawing->cards[i].vertex->id, rel_text_of(id)))
            return &drawing->cards[i];
    fail_msg("there is no card of %s", id);
    return NULL;
}

static rel_point place_of(const rel_drawing *drawing, const char *id)
{
    return drawing->layout.boxes[card_of(drawing, id) - drawing->cards].centre;
}

static void two_countries_face_each_other(void **state)
{
    (void)state;
    graph_sketch sketch;
    rel_arena arena = {0};
    relata_graph *graph;
    sketch_summit(&sketch);
    rel_drawing drawing = draw(&sketch, NULL, &arena, &graph);
    assert_int_equal(drawing.arrangement, REL_ARRANGE_BUTTERFLY);
    assert_text_equal(drawing.sides[0], "EAS");
    assert_text_equal(drawing.sides[1], "WES");
    assert_true(place_of(&drawing, "person:ann").x < place_of(&drawing, "meeting:b-first").x);
    assert_true(place_of(&drawing, "meeting:b-first").x < place_of(&drawing, "agreement:pact").x);
    assert_true(place_of(&drawing, "agreement:pact").x < place_of(&drawing, "person:bob").x);
    rel_arena_clear(&arena);
    rel_graph_free(graph);
}

static void meetings_are_in_order_of_date(void **state)
{
    (void)state;
    graph_sketch sketch;
    rel_arena arena = {0};
    relata_graph *graph;
    sketch_summit(&sketch);
    rel_drawing drawing = draw(&sketch, "butterfly", &arena, &graph);
    assert_true(place_of(&drawing, "meeting:b-first").y < place_of(&drawing, "meeting:a-later").y);
    rel_arena_clear(&arena);
    rel_graph_free(graph);
}

static void what_is_told_otherwise_gets_no_line(void **state)
{
    (void)state;
    graph_sketch sketch;
    rel_arena arena = {0};
    relata_graph *graph;
    sketch_summit(&sketch);
    rel_drawing drawing = draw(&sketch, NULL, &arena, &graph);
    assert_int_equal(drawing.stroke_count, 5);
    assert_int_equal(drawing.omissions.contained, 1); /* part-of */
    assert_int_equal(drawing.omissions.implied, 1);   /* met, of those who attended the same */
    assert_int_equal(drawing.omissions.negated, 1);
    rel_arena_clear(&arena);
    rel_graph_free(graph);
}

static void card_begins_with_a_capital_and_has_a_date(void **state)
{
    (void)state;
    graph_sketch sketch;
    rel_arena arena = {0};
    relata_graph *graph;
    sketch_summit(&sketch);
    rel_drawing drawing = draw(&sketch, NULL, &arena, &graph);
    assert_text_equal(card_of(&drawing, "meeting:a-later")->name[0], "Later talks");
    assert_text_equal(card_of(&drawing, "meeting:a-later")->tag, "MEETING \xC2\xB7 7 DEC 2016");
    rel_arena_clear(&arena);
    rel_graph_free(graph);
}

static void relations_of_one_family_share_a_line(void **state)
{
    (void)state;
    graph_sketch sketch;
    rel_arena arena = {0};
    relata_graph *graph;
    sketch_start(&sketch);
    rel_vertex *a = sketch_node(&sketch, "person:a", "A"),
               *b = sketch_node(&sketch, "person:b", "B");
    const char *const relations[] = {"accused", "criticized", "supported"};
    for (size_t i = 0; i < COUNT_OF(relations); i++)
        sketch_edge(&sketch, a, relations[i], b, "So it was.")->family =
            i < 2 ? REL_TEXT("conflict") : REL_TEXT("cooperation");
    rel_drawing drawing = draw(&sketch, NULL, &arena, &graph);
    assert_int_equal(drawing.stroke_count, 2);
    assert_int_equal(drawing.strokes[0].label_lines, 2);
    rel_arena_clear(&arena);
    rel_graph_free(graph);
}

enum { MANY = 300 };

/* A ring with a hub, which is tied to everybody. */
static relata_graph *wheel(rel_arena *arena)
{
    relata_error err = {0};
    rel_vertex *vertices = rel_arena_alloc(arena, MANY, sizeof *vertices);
    rel_arc *arcs = rel_arena_alloc(arena, 2 * (size_t)MANY, sizeof *arcs);
    rel_facts facts = {.name = REL_TEXT("wheel"), .vertices = vertices, .arcs = arcs};
    for (size_t i = 0; i < MANY; i++) {
        char id[32];
        snprintf(id, sizeof id, "person:%04zu", i);
        rel_text copy = rel_arena_copy(arena, rel_text_of(id));
        vertices[facts.vertex_count++] =
            (rel_vertex){.id = copy, .label = copy, .type = REL_PERSON};
    }
    for (size_t i = 1; i < MANY; i++) {
        arcs[facts.arc_count++] = (rel_arc){.relation = REL_TEXT("aided"),
                                            .source = &vertices[0],
                                            .target = &vertices[i],
                                            .weight = 1};
        arcs[facts.arc_count++] = (rel_arc){.relation = REL_TEXT("aided"),
                                            .source = &vertices[i],
                                            .target = &vertices[i % (MANY - 1) + 1],
                                            .weight = 1};
    }
    relata_graph *graph = rel_graph_new(arena, &facts, &err);
    if (!graph)
        fail_msg("%s", err.message);
    return graph;
}

static void large_graph_is_drawn_as_a_core_that_counts_the_rest(void **state)
{
    (void)state;
    rel_arena facts = {0}, arena = {0};
    relata_error err = {0};
    rel_drawing drawing = {0};
    relata_graph *graph = wheel(&facts);
    assert_true(rel_drawing_make(rel_graph_facts(graph), &(rel_drawing_options){0}, &arena,
                                 &drawing, &err));
    assert_in_range(drawing.card_count, 1, REL_DRAWING_MOST_CARDS);
    assert_in_range(drawing.stroke_count, 1, REL_DRAWING_MOST_STROKES);
    assert_int_equal(drawing.omissions.entities, MANY - drawing.card_count);
    const rel_card *hub = card_of(&drawing, "person:0000");
    assert_int_equal(hub->links_not_drawn, MANY - drawing.card_count);
    rel_arena_clear(&arena);
    rel_graph_free(graph);
}

/* Three rings of six, each of which deals with the next once. */
static relata_graph *three_rings(graph_sketch *sketch)
{
    enum { RINGS = 3, MEMBERS = 6 };
    rel_vertex *members[RINGS][MEMBERS];
    static char ids[RINGS][MEMBERS][32];
    sketch_start(sketch);
    for (int ring = 0; ring < RINGS; ring++)
        for (int i = 0; i < MEMBERS; i++) {
            snprintf(ids[ring][i], sizeof ids[ring][i], "person:ring-%d-member-%d", ring, i);
            members[ring][i] = sketch_node(sketch, ids[ring][i], "Somebody");
        }
    for (int ring = 0; ring < RINGS; ring++)
        for (int i = 0; i < MEMBERS; i++) {
            sketch_edge(sketch, members[ring][i], "met", members[ring][(i + 1) % MEMBERS], "Met.");
            if (i > 1)
                sketch_edge(sketch, members[ring][0], "aided", members[ring][i], "Aided.");
        }
    sketch_edge(sketch, members[0][1], "accused", members[1][1], "Accused.")->family =
        REL_TEXT("conflict");
    sketch_edge(sketch, members[1][1], "accused", members[2][1], "Accused.")->family =
        REL_TEXT("conflict");
    return sketch_finish(sketch);
}

static void communities_are_cards_of_their_most_central_members(void **state)
{
    (void)state;
    graph_sketch sketch;
    rel_arena arena = {0};
    rel_drawing drawing = {0};
    relata_error err = {0};
    relata_graph *graph = three_rings(&sketch);
    const rel_drawing_options options = {.style = "communities"};
    assert_true(rel_drawing_make(rel_graph_facts(graph), &options, &arena, &drawing, &err));
    assert_int_equal(drawing.community_count, 3);
    assert_int_equal(drawing.card_count, 3);
    assert_int_equal(card_of(&drawing, "person:ring-1-member-0")->member_count, 6);
    assert_int_equal(drawing.stroke_count, 2);
    assert_string_equal(drawing.strokes[0].style->name, "conflict");
    rel_arena_clear(&arena);
    rel_graph_free(graph);
}

static void changes_are_not_drawn_as_communities(void **state)
{
    (void)state;
    graph_sketch sketch;
    rel_arena arena = {0};
    rel_diff diff;
    rel_drawing drawing;
    relata_error err = {0};
    sketch_summit(&sketch);
    relata_graph *graph = sketch_finish(&sketch);
    const rel_facts *facts = rel_graph_facts(graph);
    assert_true(rel_diff_make(facts, facts, &arena, &diff, &err));
    const rel_drawing_options options = {.style = "communities", .diff = &diff};
    assert_false(rel_drawing_make(&diff.both, &options, &arena, &drawing, &err));
    assert_int_equal(err.code, RELATA_USAGE);
    rel_arena_clear(&arena);
    rel_graph_free(graph);
}

static void unknown_style_is_an_error_that_names_the_known_ones(void **state)
{
    (void)state;
    graph_sketch sketch;
    rel_arena arena = {0};
    rel_drawing drawing;
    relata_error err = {0};
    sketch_summit(&sketch);
    relata_graph *graph = sketch_finish(&sketch);
    const rel_drawing_options options = {.style = "spiral"};
    assert_false(rel_drawing_make(rel_graph_facts(graph), &options, &arena, &drawing, &err));
    assert_int_equal(err.code, RELATA_USAGE);
    assert_non_null(strstr(err.message, "timeline"));
    rel_arena_clear(&arena);
    rel_graph_free(graph);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(two_countries_face_each_other),
        cmocka_unit_test(meetings_are_in_order_of_date),
        cmocka_unit_test(what_is_told_otherwise_gets_no_line),
        cmocka_unit_test(card_begins_with_a_capital_and_has_a_date),
        cmocka_unit_test(relations_of_one_family_share_a_line),
        cmocka_unit_test(large_graph_is_drawn_as_a_core_that_counts_the_rest),
        cmocka_unit_test(communities_are_cards_of_their_most_central_members),
        cmocka_unit_test(changes_are_not_drawn_as_communities),
        cmocka_unit_test(unknown_style_is_an_error_that_names_the_known_ones),
    };
    return cmocka_run_group_tests_name("drawing", tests, NULL, NULL);
}
