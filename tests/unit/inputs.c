#include "support/support.h"

#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

#include "read/read.h"

static const char *const names[] = {"b.txt", "a.jsonl.gz", "SOURCES.md", ".hidden.txt",
                                    "wire",  "map.png",    "sub/c.HTML"};
static char folder[] = "/tmp/relata-inputs-XXXXXX";

static void path_of(const char *name, char *ret, size_t size)
{
    snprintf(ret, size, "%s/%s", folder, name);
}

static int make_folder(void **state)
{
    (void)state;
    char path[128];
    if (!mkdtemp(folder))
        return -1;
    path_of("sub", path, sizeof path);
    mkdir(path, 0700);
    for (size_t i = 0; i < COUNT_OF(names); i++) {
        path_of(names[i], path, sizeof path);
        FILE *file = fopen(path, "w");
        if (!file || fclose(file) != 0)
            return -1;
    }
    return 0;
}

static int remove_folder(void **state)
{
    (void)state;
    char path[128];
    for (size_t i = 0; i < COUNT_OF(names); i++) {
        path_of(names[i], path, sizeof path);
        unlink(path);
    }
    path_of("sub", path, sizeof path);
    rmdir(path);
    return rmdir(folder);
}

static void a_directory_stands_for_the_documents_in_it(void **state)
{
    (void)state;
    static const char *const expected[] = {"a.jsonl.gz", "b.txt", "sub/c.HTML", "wire"};
    rel_arena arena = {0};
    rel_inputs inputs = {0};
    assert_true(rel_inputs_expand(&inputs, folder, &arena, NULL));
    assert_int_equal(inputs.count, COUNT_OF(expected));
    for (size_t i = 0; i < COUNT_OF(expected); i++)
        assert_string_equal(inputs.items[i].name, expected[i]);
    rel_arena_clear(&arena);
}

static void a_file_that_is_named_is_taken_whatever_its_ending(void **state)
{
    (void)state;
    char path[128];
    path_of("SOURCES.md", path, sizeof path);
    rel_arena arena = {0};
    rel_inputs inputs = {0};
    assert_true(rel_inputs_expand(&inputs, path, &arena, NULL));
    assert_int_equal(inputs.count, 1);
    assert_string_equal(inputs.items[0].name, "SOURCES.md");
    rel_arena_clear(&arena);
}

static void an_operand_that_is_not_there_is_named(void **state)
{
    (void)state;
    rel_arena arena = {0};
    rel_inputs inputs = {0};
    relata_error err = {0};
    assert_false(rel_inputs_expand(&inputs, "/nowhere/at-all", &arena, &err));
    assert_int_equal(err.code, RELATA_IO);
    assert_non_null(strstr(err.message, "'/nowhere/at-all'"));
    rel_arena_clear(&arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_directory_stands_for_the_documents_in_it),
        cmocka_unit_test(a_file_that_is_named_is_taken_whatever_its_ending),
        cmocka_unit_test(an_operand_that_is_not_there_is_named),
    };
    return cmocka_run_group_tests_name("inputs", tests, make_folder, remove_folder);
}
