#include "support/support.h"

#include "parse/moves.h"

/** "She had left": the tree has its root at the last word. */
static rel_state state;

static void start(size_t count)
{
    memset(&state, 0, sizeof state);
    rel_state_start(&state, count);
}

static void words_go_to_the_stack_and_get_heads(void **unused)
{
    (void)unused;
    start(3);
    rel_state_move(&state, REL_SHIFT, 0);
    rel_state_move(&state, REL_SHIFT, 0);
    rel_state_move(&state, REL_LEFT, 7);
    rel_state_move(&state, REL_LEFT, 8);
    rel_state_move(&state, REL_SHIFT, 0);
    rel_state_move(&state, REL_LEFT, 9);

    assert_true(rel_state_is_final(&state));
    assert_int_equal(state.nodes[0].head, 2);
    assert_int_equal(state.nodes[1].head, 2);
    assert_int_equal(state.nodes[2].head, rel_state_root(&state));
    assert_int_equal(state.nodes[2].left, 0);
    assert_int_equal(state.nodes[2].second_left, 1);
    assert_int_equal(state.nodes[2].left_count, 2);
    assert_int_equal(state.nodes[0].label, 8);
    assert_true(state.nodes[2].left_labels == (1u << 7 | 1u << 8));
}

static void right_makes_the_word_below_the_head(void **unused)
{
    (void)unused;
    start(2);
    rel_state_move(&state, REL_SHIFT, 0);
    rel_state_move(&state, REL_SHIFT, 0);
    rel_state_move(&state, REL_RIGHT, 3);
    assert_int_equal(state.nodes[1].head, 0);
    assert_int_equal(state.nodes[0].right, 1);
    assert_int_equal(rel_state_stack(&state, 0), 0);
}

static void an_empty_stack_allows_only_to_shift(void **unused)
{
    (void)unused;
    start(2);
    assert_true(rel_state_allows(&state, REL_SHIFT));
    assert_false(rel_state_allows(&state, REL_LEFT));
    assert_false(rel_state_allows(&state, REL_RIGHT));
}

static void the_root_is_not_shifted(void **unused)
{
    (void)unused;
    start(1);
    rel_state_move(&state, REL_SHIFT, 0);
    assert_false(rel_state_allows(&state, REL_SHIFT));
    assert_true(rel_state_allows(&state, REL_LEFT));
    assert_int_equal(rel_state_governor(&state, REL_LEFT), rel_state_root(&state));
}

static void no_words_are_a_complete_tree(void **unused)
{
    (void)unused;
    start(0);
    assert_true(rel_state_is_final(&state));
}

static void places_without_a_word_are_nothing(void **unused)
{
    (void)unused;
    start(1);
    assert_int_equal(rel_state_stack(&state, 0), rel_state_nothing(&state));
    assert_int_equal(rel_state_ahead(&state, 1), rel_state_root(&state));
    assert_int_equal(rel_state_ahead(&state, 2), rel_state_nothing(&state));
}

static void features_tell_states_apart(void **unused)
{
    (void)unused;
    uint32_t before[REL_MAX_MOVE_FEATURES], after[REL_MAX_MOVE_FEATURES];
    start(2);
    state.nodes[0].tag = 5;
    size_t count = rel_move_features(&state, before);
    rel_state_move(&state, REL_SHIFT, 0);
    assert_int_equal(rel_move_features(&state, after), count);
    assert_true(count <= REL_MAX_MOVE_FEATURES);
    assert_memory_not_equal(before, after, count * sizeof *before);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(words_go_to_the_stack_and_get_heads),
        cmocka_unit_test(right_makes_the_word_below_the_head),
        cmocka_unit_test(an_empty_stack_allows_only_to_shift),
        cmocka_unit_test(the_root_is_not_shifted),
        cmocka_unit_test(no_words_are_a_complete_tree),
        cmocka_unit_test(places_without_a_word_are_nothing),
        cmocka_unit_test(features_tell_states_apart),
    };
    return cmocka_run_group_tests_name("moves", tests, NULL, NULL);
}
