#include "graph/communities.h"

#include "support/support.h"

enum { CLIQUE = 5 };

/* Two groups in which everybody knows everybody, with one acquaintance between them. */
static void make_two_cliques(rel_arena *arena, rel_mesh *ret)
{
    rel_link links[CLIQUE * CLIQUE + 1];
    size_t count = 0;
    for (uint32_t group = 0; group < 2; group++)
        for (uint32_t i = 0; i < CLIQUE; i++)
            for (uint32_t k = i + 1; k < CLIQUE; k++)
                links[count++] = (rel_link){group * CLIQUE + i, group * CLIQUE + k, 1};
    links[count++] = (rel_link){0, CLIQUE, 1};
    assert_true(rel_mesh_build(2 * CLIQUE, links, count, arena, ret, NULL));
}

static void those_who_know_each_other_are_one_community(void **state)
{
    (void)state;
    rel_arena arena = {0};
    rel_mesh mesh;
    uint32_t *group_of, count;
    make_two_cliques(&arena, &mesh);
    assert_true(rel_communities_join(&mesh, &arena, &group_of, &count, NULL));
    assert_int_equal(count, 2);
    for (uint32_t i = 0; i < 2 * CLIQUE; i++)
        assert_int_equal(group_of[i], i / CLIQUE);
    rel_arena_clear(&arena);
}

static void contracting_keeps_all_weight(void **state)
{
    (void)state;
    rel_arena arena = {0};
    rel_mesh mesh, coarse;
    uint32_t *group_of, count;
    make_two_cliques(&arena, &mesh);
    assert_true(rel_communities_join(&mesh, &arena, &group_of, &count, NULL));
    assert_true(rel_mesh_contract(&mesh, group_of, count, &arena, &coarse, NULL));
    assert_int_equal(coarse.count, 2);
    assert_int_equal(coarse.first[2], 2);
    assert_true(coarse.weights[0] > 0.9 && coarse.weights[0] < 1.1);
    assert_true(coarse.inner[0] > 9.9 && coarse.inner[0] < 10.1);
    assert_true(coarse.masses[0] > 20.9 && coarse.masses[0] < 21.1);
    rel_arena_clear(&arena);
}

static void contracting_again_gains_nothing(void **state)
{
    (void)state;
    rel_arena arena = {0};
    rel_mesh mesh, coarse;
    uint32_t *group_of, count;
    make_two_cliques(&arena, &mesh);
    assert_true(rel_communities_join(&mesh, &arena, &group_of, &count, NULL));
    assert_true(rel_mesh_contract(&mesh, group_of, count, &arena, &coarse, NULL));
    assert_true(rel_communities_join(&coarse, &arena, &group_of, &count, NULL));
    assert_int_equal(count, 2);
    rel_arena_clear(&arena);
}

static void strangers_stay_alone(void **state)
{
    (void)state;
    rel_arena arena = {0};
    rel_mesh mesh;
    uint32_t *group_of, count;
    assert_true(rel_mesh_build(3, NULL, 0, &arena, &mesh, NULL));
    assert_true(rel_communities_join(&mesh, &arena, &group_of, &count, NULL));
    assert_int_equal(count, 3);
    rel_arena_clear(&arena);
}

static void part_of_a_mesh_has_its_own_numbers(void **state)
{
    (void)state;
    rel_arena arena = {0};
    const rel_link links[] = {{0, 1, 1}, {2, 4, 3}};
    const uint32_t points[] = {4, 2};
    uint32_t place_of[5];
    rel_mesh mesh, part;
    assert_true(rel_mesh_build(5, links, COUNT_OF(links), &arena, &mesh, NULL));
    assert_true(rel_mesh_extract(&mesh, points, 2, place_of, &arena, &part, NULL));
    assert_int_equal(part.count, 2);
    assert_int_equal(part.ends[part.first[0]], 1);
    assert_int_equal(part.ends[part.first[1]], 0);
    assert_true(part.weights[0] > 2.9);
    rel_arena_clear(&arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(those_who_know_each_other_are_one_community),
        cmocka_unit_test(contracting_keeps_all_weight),
        cmocka_unit_test(contracting_again_gains_nothing),
        cmocka_unit_test(strangers_stay_alone),
        cmocka_unit_test(part_of_a_mesh_has_its_own_numbers),
    };
    return cmocka_run_group_tests_name("communities", tests, NULL, NULL);
}
