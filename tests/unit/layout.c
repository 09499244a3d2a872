#include "graph/layout.h"

#include <math.h>

#include "support/support.h"

enum { BOXES = 12, WIRES = 16 };

typedef struct plan {
    rel_arena arena;
    rel_box boxes[BOXES];
    rel_wire wires[WIRES];
    rel_layout layout;
} plan;

static void start(plan *p, rel_engine engine)
{
    memset(p, 0, sizeof *p);
    p->layout = (rel_layout){
        .engine = engine, .boxes = p->boxes, .wires = p->wires, .tries = 4, .seconds = 5};
}

static uint32_t add_box(plan *p, int column, int order)
{
    p->boxes[p->layout.box_count] =
        (rel_box){.width = 100, .height = 40, .column = column, .cluster = -1, .order = order};
    return (uint32_t)p->layout.box_count++;
}

static rel_wire *add_wire(plan *p, uint32_t tail, uint32_t head)
{
    rel_wire *wire = &p->wires[p->layout.wire_count++];
    *wire = (rel_wire){
        .tail = tail, .head = head, .label_width = 40, .label_height = 11, .has_head_arrow = true};
    return wire;
}

static void run(plan *p)
{
    relata_error err = {0};
    if (!rel_layout_run(&p->layout, &p->arena, &err))
        fail_msg("%s", err.message);
}

static bool overlap(rel_point a, double a_width, double a_height, rel_point b, double b_width,
                    double b_height)
{
    return fabs(a.x - b.x) < (a_width + b_width) / 2 && fabs(a.y - b.y) < (a_height + b_height) / 2;
}

static void assert_nothing_overlaps(const plan *p)
{
    for (size_t i = 0; i < p->layout.box_count; i++)
        for (size_t j = i + 1; j < p->layout.box_count; j++)
            assert_false(overlap(p->boxes[i].centre, 100, 40, p->boxes[j].centre, 100, 40));
    for (size_t i = 0; i < p->layout.wire_count; i++)
        for (size_t j = i + 1; j < p->layout.wire_count; j++)
            assert_false(overlap(p->wires[i].label, 40, 11, p->wires[j].label, 40, 11));
}

/* Three columns with wires between, across and within them. */
static void fill_columns(plan *p)
{
    start(p, REL_ENGINE_COLUMNS);
    p->layout.column_count = 3;
    for (int i = 0; i < 3; i++)
        add_box(p, 0, -1);
    for (int i = 0; i < 3; i++)
        add_box(p, 1, 2 - i);
    for (int i = 0; i < 3; i++)
        add_box(p, 2, -1);
    for (uint32_t i = 0; i < 3; i++) {
        add_wire(p, i, 3 + (i + 1) % 3);
        add_wire(p, i, 6 + (i + 2) % 3);
    }
    add_wire(p, 0, 2);
}

static void columns_keep_boxes_and_labels_apart(void **state)
{
    (void)state;
    plan p;
    fill_columns(&p);
    run(&p);
    assert_nothing_overlaps(&p);
    assert_string_equal(p.layout.method, "columns");
    rel_arena_clear(&p.arena);
}

static void columns_stand_beside_each_other(void **state)
{
    (void)state;
    plan p;
    fill_columns(&p);
    run(&p);
    for (size_t i = 0; i < p.layout.box_count; i++)
        for (size_t j = 0; j < p.layout.box_count; j++)
            if (p.boxes[i].column < p.boxes[j].column)
                assert_true(p.boxes[i].centre.x + 100 < p.boxes[j].centre.x);
    rel_arena_clear(&p.arena);
}

static void given_order_is_kept(void **state)
{
    (void)state;
    plan p;
    fill_columns(&p);
    run(&p);
    assert_true(p.boxes[5].centre.y < p.boxes[4].centre.y);
    assert_true(p.boxes[4].centre.y < p.boxes[3].centre.y);
    rel_arena_clear(&p.arena);
}

static void lanes_are_columns_turned(void **state)
{
    (void)state;
    plan p;
    fill_columns(&p);
    p.layout.is_vertical = true;
    run(&p);
    assert_nothing_overlaps(&p);
    assert_true(p.boxes[0].centre.y + 40 < p.boxes[3].centre.y);
    assert_true(p.boxes[5].centre.x < p.boxes[3].centre.x);
    rel_arena_clear(&p.arena);
}

static void bands_run_straight_between_heads(void **state)
{
    (void)state;
    plan p;
    fill_columns(&p);
    p.boxes[1].is_head = p.boxes[7].is_head = true;
    rel_wire *band = add_wire(&p, 7, 1);
    band->is_band = true;
    run(&p);
    for (size_t i = 0; i < band->point_count; i++)
        assert_float_equal(band->points[i].y, band->points[0].y, 0.001);
    assert_true(p.boxes[1].centre.y < p.boxes[0].centre.y);
    for (size_t i = 3; i < 6; i++)
        assert_true(p.boxes[i].centre.y - 20 > band->points[0].y);
    rel_arena_clear(&p.arena);
}

static struct engine_case {
    const char *rule;
    rel_engine engine;
} engine_cases[] = {
    {"the layered layout keeps boxes apart", REL_ENGINE_LAYERED},
    {"the layout by distance keeps boxes apart", REL_ENGINE_FORCE},
};

static void parts_are_packed_without_overlap(void **state)
{
    const struct engine_case *row = *state;
    plan p;
    start(&p, row->engine);
    for (int i = 0; i < 9; i++)
        add_box(&p, -1, -1);
    for (uint32_t i = 0; i < 9; i += 3) {
        add_wire(&p, i, i + 1);
        add_wire(&p, i + 1, i + 2);
    }
    run(&p);
    for (size_t i = 0; i < 9; i++)
        for (size_t j = i + 1; j < 9; j++)
            assert_false(overlap(p.boxes[i].centre, 100, 40, p.boxes[j].centre, 100, 40));
    for (size_t i = 0; i < p.layout.wire_count; i++)
        assert_true(p.wires[i].point_count >= 4);
    rel_arena_clear(&p.arena);
}

/* No step can end in no time at all, so the ladder has to come down to the grid. */
static void layout_is_made_even_when_graphviz_never_ends(void **state)
{
    (void)state;
    plan p;
    start(&p, REL_ENGINE_LAYERED);
    for (int i = 0; i < 6; i++)
        add_box(&p, -1, -1);
    for (uint32_t i = 0; i < 5; i++)
        add_wire(&p, i, i + 1);
    p.layout.seconds = 0;
    run(&p);
    assert_string_equal(p.layout.method, "grid");
    assert_true(p.layout.width > 0 && p.layout.height > 0);
    rel_arena_clear(&p.arena);
}

static void same_input_gives_same_layout(void **state)
{
    (void)state;
    plan one, other;
    fill_columns(&one);
    fill_columns(&other);
    run(&one);
    run(&other);
    assert_memory_equal(one.boxes, other.boxes, sizeof one.boxes);
    rel_arena_clear(&one.arena);
    rel_arena_clear(&other.arena);
}

static void nothing_can_be_laid_out(void **state)
{
    (void)state;
    for (rel_engine engine = REL_ENGINE_COLUMNS; engine <= REL_ENGINE_FORCE; engine++) {
        plan p;
        start(&p, engine);
        p.layout.column_count = 3;
        run(&p);
        rel_arena_clear(&p.arena);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(columns_keep_boxes_and_labels_apart),
        cmocka_unit_test(columns_stand_beside_each_other),
        cmocka_unit_test(given_order_is_kept),
        cmocka_unit_test(lanes_are_columns_turned),
        cmocka_unit_test(bands_run_straight_between_heads),
        {engine_cases[0].rule, parts_are_packed_without_overlap, NULL, NULL, &engine_cases[0]},
        {engine_cases[1].rule, parts_are_packed_without_overlap, NULL, NULL, &engine_cases[1]},
        cmocka_unit_test(layout_is_made_even_when_graphviz_never_ends),
        cmocka_unit_test(same_input_gives_same_layout),
        cmocka_unit_test(nothing_can_be_laid_out),
    };
    return cmocka_run_group_tests_name("layout", tests, NULL, NULL);
}
