#include "language/trie.h"

#include "base/memory.h"
#include "support/support.h"

/** A trie with the phrases 1 2 and 1 2 3 under one root and 1 under another. */
typedef struct planted_trie {
    rel_trie trie;
    uint32_t root, other;
} planted_trie;

static uint32_t extend_over(rel_trie *trie, uint32_t from, const rel_symbol *symbols, size_t count)
{
    for (size_t i = 0; i < count; i++)
        from = rel_trie_extend(trie, from, symbols[i], NULL);
    return from;
}

static int plant(void **state)
{
    static planted_trie planted;
    memset(&planted, 0, sizeof planted);
    rel_trie *trie = &planted.trie;
    const rel_symbol symbols[] = {1, 2, 3};
    planted.root = rel_trie_root(trie, NULL);
    planted.other = rel_trie_root(trie, NULL);
    rel_trie_add(trie, extend_over(trie, planted.root, symbols, 2), 12, NULL);
    rel_trie_add(trie, extend_over(trie, planted.root, symbols, 3), 123, NULL);
    rel_trie_add(trie, extend_over(trie, planted.other, symbols, 1), 1, NULL);
    *state = &planted;
    return 0;
}

static int fell(void **state)
{
    planted_trie *planted = *state;
    rel_trie_clear(&planted->trie);
    return 0;
}

static void a_path_leads_to_its_value(void **state)
{
    const planted_trie *planted = *state;
    const rel_trie *trie = &planted->trie;
    uint32_t node = rel_trie_step(trie, rel_trie_step(trie, planted->root, 1), 2);
    assert_int_equal(rel_trie_values(trie, node)->value, 12);
    node = rel_trie_step(trie, node, 3);
    assert_int_equal(rel_trie_values(trie, node)->value, 123);
}

static void a_node_on_the_way_has_no_value(void **state)
{
    const planted_trie *planted = *state;
    uint32_t node = rel_trie_step(&planted->trie, planted->root, 1);
    assert_int_not_equal(node, REL_TRIE_NONE);
    assert_null(rel_trie_values(&planted->trie, node));
}

static void roots_do_not_share_paths(void **state)
{
    const planted_trie *planted = *state;
    uint32_t node = rel_trie_step(&planted->trie, planted->other, 1);
    assert_int_equal(rel_trie_values(&planted->trie, node)->value, 1);
    assert_int_equal(rel_trie_step(&planted->trie, node, 2), REL_TRIE_NONE);
}

static void an_unknown_symbol_leads_nowhere(void **state)
{
    const planted_trie *planted = *state;
    assert_int_equal(rel_trie_step(&planted->trie, planted->root, 9), REL_TRIE_NONE);
    assert_int_equal(rel_trie_step(&planted->trie, REL_TRIE_NONE, 1), REL_TRIE_NONE);
}

static void joined_symbols_lead_to_one_node(void **state)
{
    planted_trie *planted = *state;
    rel_trie *trie = &planted->trie;
    uint32_t node = rel_trie_step(trie, planted->root, 1);
    assert_true(rel_trie_join(trie, planted->root, 7, node, NULL));
    assert_int_equal(rel_trie_step(trie, planted->root, 7), node);
}

static void joining_leaves_an_edge_as_it_is(void **state)
{
    planted_trie *planted = *state;
    rel_trie *trie = &planted->trie;
    uint32_t node = rel_trie_step(trie, planted->root, 1);
    assert_true(rel_trie_join(trie, planted->root, 1, planted->other, NULL));
    assert_int_equal(rel_trie_step(trie, planted->root, 1), node);
}

static void values_keep_their_order(void **state)
{
    planted_trie *planted = *state;
    rel_trie *trie = &planted->trie;
    uint32_t node = rel_trie_step(trie, planted->other, 1);
    assert_true(rel_trie_add(trie, node, 5, NULL));
    const rel_trie_value *first = rel_trie_values(trie, node);
    assert_int_equal(first->value, 1);
    assert_int_equal(trie->values[first->next].value, 5);
    assert_int_equal(trie->values[first->next].next, 0);
}

static void edges_survive_growth(void **state)
{
    planted_trie *planted = *state;
    rel_trie *trie = &planted->trie;
    enum { MANY = 100000 };
    uint32_t *nodes = rel_calloc(MANY, sizeof *nodes);
    for (rel_symbol symbol = 10; symbol < MANY; symbol++)
        nodes[symbol] = rel_trie_extend(trie, planted->root, symbol, NULL);
    for (rel_symbol symbol = 10; symbol < MANY; symbol++)
        assert_int_equal(rel_trie_step(trie, planted->root, symbol), nodes[symbol]);
    rel_free(nodes);
}

#define TRIE_TEST(sentence, function)                                                              \
    {                                                                                              \
        .name = sentence, .test_func = function, .setup_func = plant, .teardown_func = fell        \
    }

int main(void)
{
    const struct CMUnitTest tests[] = {
        TRIE_TEST("a path leads to its value", a_path_leads_to_its_value),
        TRIE_TEST("a node on the way has no value", a_node_on_the_way_has_no_value),
        TRIE_TEST("roots do not share paths", roots_do_not_share_paths),
        TRIE_TEST("an unknown symbol leads nowhere", an_unknown_symbol_leads_nowhere),
        TRIE_TEST("joined symbols lead to one node", joined_symbols_lead_to_one_node),
        TRIE_TEST("joining leaves an edge as it is", joining_leaves_an_edge_as_it_is),
        TRIE_TEST("values keep their order", values_keep_their_order),
        TRIE_TEST("edges survive growth", edges_survive_growth),
    };
    return cmocka_run_group_tests_name("trie", tests, NULL, NULL);
}
