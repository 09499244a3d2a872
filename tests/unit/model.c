#include "support/support.h"

#include "language/embedded.h"
#include "language/model.h"

enum { MAX_COPY = 4096 };

static void compiled_in_weights_are_read(void **state)
{
    (void)state;
    rel_text content = rel_embedded_find(REL_MODEL_NAME);
    rel_model model;
    relata_error err = {0};
    if (!content.bytes)
        skip(); /* a build without weights */
    assert_true(rel_model_read(content, &model, &err));
    assert_true(model.tags.size > 0 && model.labels.size > 0);
}

static void a_cut_off_file_is_an_error(void **state)
{
    (void)state;
    rel_text content = rel_embedded_find(REL_MODEL_NAME);
    rel_model model;
    if (!content.bytes)
        skip();
    for (size_t size = 0; size < MAX_COPY; size += 7) {
        relata_error err = {0};
        assert_false(rel_model_read((rel_text){content.bytes, size}, &model, &err));
        assert_int_equal(err.code, RELATA_SYNTAX);
    }
}

static void another_file_is_an_error(void **state)
{
    (void)state;
    static const char page[MAX_COPY] = "<html>";
    rel_model model;
    relata_error err = {0};
    assert_false(rel_model_read((rel_text){page, sizeof page}, &model, &err));
    assert_non_null(strstr(err.message, "version"));
}

/** One bucket: mark 7 with tags 3 and 5, mark 8 with tag 1. */
static const char starts[] = {0, 0, 0, 0, 12, 0, 0, 0};
static const char entries[] = {7, 0, 2, 3, 10, 5, -4, 8, 0, 1, 1, 1};
static const rel_weight_table table = {
    .starts = {starts, sizeof starts}, .entries = {entries, sizeof entries}, .bucket_count = 1};

static void a_feature_is_found_by_its_mark(void **state)
{
    (void)state;
    size_t count = 0;
    const char *pairs = rel_weight_find(&table, 7, &count);
    assert_int_equal(count, 2);
    assert_int_equal(rel_weight_at(pairs, 0).tag, 3);
    assert_int_equal(rel_weight_at(pairs, 0).weight, 10);
    assert_int_equal(rel_weight_at(pairs, 1).weight, -4);
    assert_non_null(rel_weight_find(&table, 8, &count));
    assert_int_equal(count, 1);
}

static void an_unknown_feature_has_no_weights(void **state)
{
    (void)state;
    size_t count = 0;
    assert_null(rel_weight_find(&table, 9, &count));
    assert_int_equal(count, 0);
}

static void an_entry_that_runs_over_its_bucket_is_not_read(void **state)
{
    (void)state;
    static const char broken[] = {7, 0, 100, 3, 10, 5, -4, 8, 0, 1, 1, 1};
    rel_weight_table cut = table;
    cut.entries = (rel_text){broken, sizeof broken};
    size_t count = 0;
    assert_null(rel_weight_find(&cut, 7, &count));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(compiled_in_weights_are_read),
        cmocka_unit_test(a_cut_off_file_is_an_error),
        cmocka_unit_test(another_file_is_an_error),
        cmocka_unit_test(a_feature_is_found_by_its_mark),
        cmocka_unit_test(an_unknown_feature_has_no_weights),
        cmocka_unit_test(an_entry_that_runs_over_its_bucket_is_not_read),
    };
    return cmocka_run_group_tests_name("weights", tests, NULL, NULL);
}
