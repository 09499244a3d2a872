#include "graph/map.h"

#include <math.h>
#include <stdio.h>

#include "base/memory.h"
#include "graph/quadtree.h"
#include "support/support.h"

enum { GROUPS = 6, SIZE = 20, COUNT = GROUPS * SIZE };

/* Groups around a leader each, leaders in a ring; `strangers` more know nobody. */
typedef struct society {
    rel_arena arena;
    rel_vertex vertices[COUNT + 4];
    rel_arc arcs[2 * COUNT];
    rel_facts facts;
} society;

static void connect(society *s, size_t a, size_t b)
{
    s->arcs[s->facts.arc_count++] =
        (rel_arc){.source = &s->vertices[a], .target = &s->vertices[b], .weight = 1};
}

static void make_society(society *s, size_t strangers)
{
    memset(s, 0, sizeof *s);
    s->facts.vertices = s->vertices;
    s->facts.arcs = s->arcs;
    s->facts.vertex_count = COUNT + strangers;
    for (size_t i = 0; i < COUNT; i++)
        if (i % SIZE)
            connect(s, i, i - i % SIZE);
        else
            connect(s, i, (i + SIZE) % COUNT);
}

static double distance(const rel_map *map, size_t a, size_t b)
{
    double x = map->points[a].x - map->points[b].x, y = map->points[a].y - map->points[b].y;
    return sqrt(x * x + y * y);
}

static void make_map(society *s, rel_map *ret)
{
    relata_error err = {0};
    if (!rel_map_make(&s->facts, &s->arena, ret, &err))
        fail_msg("%s", err.message);
}

static void everybody_is_nearer_to_the_own_leader_than_to_any_other(void **state)
{
    (void)state;
    static society s;
    rel_map map;
    make_society(&s, 0);
    make_map(&s, &map);
    for (size_t i = 0; i < COUNT; i++)
        for (size_t leader = 0; leader < COUNT; leader += SIZE)
            if (leader != i - i % SIZE)
                assert_true(distance(&map, i, i - i % SIZE) < distance(&map, i, leader));
    rel_arena_clear(&s.arena);
}

static void no_two_are_in_one_place(void **state)
{
    (void)state;
    static society s;
    rel_map map;
    make_society(&s, 4);
    make_map(&s, &map);
    for (size_t i = 0; i < s.facts.vertex_count; i++)
        for (size_t k = i + 1; k < s.facts.vertex_count; k++)
            assert_true(distance(&map, i, k) > 0.5);
    rel_arena_clear(&s.arena);
}

static void who_deals_with_nobody_stands_below_the_rest(void **state)
{
    (void)state;
    static society s;
    rel_map map;
    make_society(&s, 4);
    make_map(&s, &map);
    for (size_t i = 0; i < s.facts.vertex_count; i++)
        assert_int_equal(map.is_alone[i], i >= COUNT);
    for (size_t i = 0; i < COUNT; i++)
        assert_true(map.points[i].y < map.points[COUNT].y);
    rel_arena_clear(&s.arena);
}

static void all_are_within_the_map(void **state)
{
    (void)state;
    static society s;
    rel_map map;
    make_society(&s, 4);
    make_map(&s, &map);
    for (size_t i = 0; i < s.facts.vertex_count; i++) {
        assert_true(map.points[i].x >= 0 && map.points[i].x <= map.width);
        assert_true(map.points[i].y >= 0 && map.points[i].y <= map.height);
    }
    rel_arena_clear(&s.arena);
}

static void the_same_graph_has_the_same_map(void **state)
{
    (void)state;
    static society s, again;
    rel_map map, other;
    make_society(&s, 2);
    make_society(&again, 2);
    make_map(&s, &map);
    make_map(&again, &other);
    assert_memory_equal(map.points, other.points, s.facts.vertex_count * sizeof *map.points);
    rel_arena_clear(&s.arena);
    rel_arena_clear(&again.arena);
}

static void an_empty_graph_has_an_empty_map(void **state)
{
    (void)state;
    static society s;
    rel_map map;
    memset(&s, 0, sizeof s);
    make_map(&s, &map);
    assert_false(map.height > 0);
    rel_arena_clear(&s.arena);
}

static void a_map_without_memory_is_an_error(void **state)
{
    (void)state;
    static society s;
    rel_map map;
    relata_error err = {0};
    bool is_made = false;
    for (long room = 0; !is_made; room++) {
        make_society(&s, 1);
        rel_memory_fail_after(room);
        is_made = rel_map_make(&s.facts, &s.arena, &map, &err);
        rel_memory_fail_after(-1);
        assert_true(is_made || err.code == RELATA_NO_MEMORY);
        rel_arena_clear(&s.arena);
    }
}

static void points_in_one_place_do_not_push_each_other_nowhere(void **state)
{
    (void)state;
    const rel_point points[] = {{1, 1}, {1, 1}, {1, 1}, {3, 1}};
    const double masses[] = {0, 0, 0, 0};
    rel_quadtree tree = {0};
    assert_true(rel_quadtree_fill(&tree, points, masses, COUNT_OF(points), NULL));
    rel_point push = rel_quadtree_push(&tree, points[3]);
    assert_true(push.x > 1.49 && push.x < 1.51 && fabs(push.y) < 0.01);
    push = rel_quadtree_push(&tree, points[0]);
    assert_true(push.x < -0.49 && push.x > -0.51);
    rel_quadtree_clear(&tree);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(everybody_is_nearer_to_the_own_leader_than_to_any_other),
        cmocka_unit_test(no_two_are_in_one_place),
        cmocka_unit_test(who_deals_with_nobody_stands_below_the_rest),
        cmocka_unit_test(all_are_within_the_map),
        cmocka_unit_test(the_same_graph_has_the_same_map),
        cmocka_unit_test(an_empty_graph_has_an_empty_map),
        cmocka_unit_test(a_map_without_memory_is_an_error),
        cmocka_unit_test(points_in_one_place_do_not_push_each_other_nowhere),
    };
    return cmocka_run_group_tests_name("map", tests, NULL, NULL);
}
