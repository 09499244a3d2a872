#include "support/support.h"

#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/file.h"

enum { LIMIT = 1024 * 1024 };

static char folder[] = "/tmp/relata-file-XXXXXX";
static char path[64];

static int make_folder(void **state)
{
    (void)state;
    if (!mkdtemp(folder))
        return -1;
    snprintf(path, sizeof path, "%s/graph.dot", folder);
    return 0;
}

static int remove_folder(void **state)
{
    (void)state;
    unlink(path);
    return rmdir(folder); /* fails when a draft was left behind */
}

static void write_file(const char *content)
{
    rel_file_draft draft;
    relata_error err = {0};
    assert_true(rel_file_draft_open(&draft, path, &err));
    fputs(content, draft.stream);
    assert_true(rel_file_draft_commit(&draft, &err));
}

static void assert_file_holds(const char *content)
{
    rel_arena arena = {0};
    rel_text read = {0};
    assert_true(rel_file_read(path, LIMIT, &arena, &read, NULL));
    assert_text_equal(read, content);
    rel_arena_clear(&arena);
}

static void what_was_written_is_read_back(void **state)
{
    (void)state;
    write_file("digraph {}\n");
    assert_file_holds("digraph {}\n");
}

static void a_discarded_draft_leaves_the_old_file(void **state)
{
    (void)state;
    write_file("old");
    rel_file_draft draft;
    assert_true(rel_file_draft_open(&draft, path, NULL));
    fputs("half of the ne", draft.stream);
    rel_file_draft_discard(&draft);
    assert_file_holds("old");
}

static void a_folder_that_is_not_there_is_named(void **state)
{
    (void)state;
    rel_file_draft draft;
    relata_error err = {0};
    assert_false(rel_file_draft_open(&draft, "/nowhere/graph.dot", &err));
    assert_int_equal(err.code, RELATA_IO);
    assert_non_null(strstr(err.message, "'/nowhere/graph.dot'"));
}

static void a_full_disk_fails_on_commit(void **state)
{
    (void)state;
    rel_file_draft draft;
    relata_error err = {0};
    if (!rel_file_draft_open(&draft, "/dev/full", NULL))
        skip();
    fputs("text", draft.stream);
    assert_false(rel_file_draft_commit(&draft, &err));
    assert_int_equal(err.code, RELATA_IO);
}

static void a_file_over_the_limit_is_refused(void **state)
{
    (void)state;
    write_file("0123456789");
    rel_arena arena = {0};
    rel_text read = REL_TEXT("untouched");
    relata_error err = {0};
    assert_false(rel_file_read(path, 9, &arena, &read, &err));
    assert_int_equal(err.code, RELATA_UNSUPPORTED);
    assert_text_equal(read, "untouched");
    rel_arena_clear(&arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(what_was_written_is_read_back),
        cmocka_unit_test(a_discarded_draft_leaves_the_old_file),
        cmocka_unit_test(a_folder_that_is_not_there_is_named),
        cmocka_unit_test(a_full_disk_fails_on_commit),
        cmocka_unit_test(a_file_over_the_limit_is_refused),
    };
    return cmocka_run_group_tests_name("file", tests, make_folder, remove_folder);
}
