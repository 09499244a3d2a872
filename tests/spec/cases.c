#include "cases.h"

#include <dirent.h>
#include <stdio.h>
#include <stdlib.h>

#include "base/file.h"

enum { MAX_FILE_BYTES = 1 << 20 };

rel_text spec_take_line(rel_text *rest)
{
    const char *end = rest->size ? memchr(rest->bytes, '\n', rest->size) : NULL;
    size_t size = end ? (size_t)(end - rest->bytes) : rest->size;
    rel_text line = rel_text_slice(*rest, 0, size);
    size_t used = end ? size + 1 : size;
    *rest = rel_text_slice(*rest, used, rest->size - used);
    return line;
}

bool spec_has_line(const rel_text *lines, size_t count, rel_text line)
{
    for (size_t i = 0; i < count; i++)
        if (rel_text_equal(lines[i], line))
            return true;
    return false;
}

/** Fields joined by exactly two blanks. */
static rel_text normalized(spec_cases *cases, rel_text line)
{
    char *copy = rel_arena_alloc(&cases->arena, line.size + 1, 1);
    size_t size = 0, blanks = 0;
    assert_non_null(copy);
    for (size_t i = 0; i < line.size; i++) {
        blanks = line.bytes[i] == ' ' ? blanks + 1 : 0;
        if (blanks <= 2)
            copy[size++] = line.bytes[i];
    }
    return rel_text_trim((rel_text){copy, size});
}

static const char *case_name(spec_cases *cases, const char *file, rel_text title)
{
    const char *slash = strrchr(file, '/');
    rel_text base = rel_text_of(slash ? slash + 1 : file);
    size_t size = base.size + title.size + 8;
    char *name = rel_arena_alloc(&cases->arena, size, 1);
    assert_non_null(name);
    snprintf(name, size, "%.*s: %.*s", REL_TEXT_ARGS(base), REL_TEXT_ARGS(title));
    return name;
}

static void add_expected(spec_cases *cases, spec_case *added, rel_text line)
{
    line = rel_text_trim(line);
    if (!line.size || line.bytes[0] == '#' || rel_text_equal(line, REL_TEXT("nothing")))
        return;
    assert_true(added->expected_count < SPEC_MAX_LINES);
    added->expected[added->expected_count++] = normalized(cases, line);
}

static spec_case *add_case(spec_cases *cases, const char *path, size_t file, rel_text title)
{
    spec_case next = {.name = case_name(cases, path, title),
                      .file = file,
                      .has_facts = strstr(path, "/facts-") != NULL,
                      .has_dates = strstr(path, "/dates-") != NULL};
    assert_true(REL_PUSH(cases->items, cases->count, cases->capacity, next, NULL));
    return &cases->items[cases->count - 1];
}

void spec_cases_read(spec_cases *cases, const char *path, size_t file)
{
    relata_error err = {0};
    rel_text rest, line;
    if (!rel_file_read(path, MAX_FILE_BYTES, &cases->arena, &rest, &err))
        fail_msg("%s", err.message);
    spec_case *added = NULL;
    const char *text_start = NULL;
    bool in_facts = false;
    while (rest.size) {
        line = spec_take_line(&rest);
        if (rel_text_starts(line, REL_TEXT("== "))) {
            added = add_case(cases, path, file, rel_text_slice(line, 3, line.size - 3));
            text_start = rest.bytes;
            in_facts = false;
        } else if (added && rel_text_equal(line, REL_TEXT("--"))) {
            added->text = rel_text_trim((rel_text){text_start, (size_t)(line.bytes - text_start)});
            in_facts = true;
        } else if (in_facts) {
            add_expected(cases, added, line);
        }
    }
}

static int is_spec(const struct dirent *entry)
{
    return rel_text_ends(rel_text_of(entry->d_name), REL_TEXT(".spec"));
}

static int by_bytes(const struct dirent **a, const struct dirent **b)
{
    return strcmp((*a)->d_name, (*b)->d_name);
}

size_t spec_cases_read_folder(spec_cases *cases, const char *folder)
{
    struct dirent **entries = NULL;
    int count = scandir(folder, &entries, is_spec, by_bytes);
    for (int i = 0; i < count; i++) {
        char path[4096];
        snprintf(path, sizeof path, "%s/%s", folder, entries[i]->d_name);
        spec_cases_read(cases, path, (size_t)i);
        free(entries[i]);
    }
    free(entries);
    return count > 0 ? (size_t)count : 0;
}

int spec_cases_run(spec_cases *cases, const char *group, CMUnitTestFunction test)
{
    struct CMUnitTest *tests = rel_arena_alloc(&cases->arena, cases->count, sizeof *tests);
    if (!tests)
        return EXIT_FAILURE;
    for (size_t i = 0; i < cases->count; i++)
        tests[i] = (struct CMUnitTest){
            .name = cases->items[i].name, .test_func = test, .initial_state = &cases->items[i]};
    return _cmocka_run_group_tests(group, tests, cases->count, NULL, NULL);
}

void spec_cases_clear(spec_cases *cases)
{
    free(cases->items);
    rel_arena_clear(&cases->arena);
    *cases = (spec_cases){0};
}
