/**
 * Runs `*.spec` files: each case is a text and the claims that it must give, no more and no fewer.
 *
 *     run DIRECTORY             every case is a test
 *     run --pending DIRECTORY   cases that are not right yet: reported, and a file in which all
 *                               are right fails, so that it moves up
 *     run --list FILE…          prints missing and extra claims case by case
 */
#include "support/support.h"

#include <dirent.h>
#include <stdio.h>
#include <stdlib.h>

#include "base/file.h"
#include "records/slug.h"
#include "support/reading.h"

enum { MAX_FILE_BYTES = 1 << 20, MAX_LINES = 64 };

static struct {
    text_reader reader;
    rel_arena arena;
} shared;

typedef struct spec_case {
    const char *name; /**< "passive.spec: the passive voice turns …" */
    size_t file;
    rel_text text;
    rel_text expected[MAX_LINES];
    size_t expected_count;
    bool has_facts; /**< standing facts are listed too */
} spec_case;

static spec_case *cases;
static size_t case_count, case_capacity;

static rel_text take_line(rel_text *rest)
{
    const char *end = rest->size ? memchr(rest->bytes, '\n', rest->size) : NULL;
    size_t size = end ? (size_t)(end - rest->bytes) : rest->size;
    rel_text line = rel_text_slice(*rest, 0, size);
    size_t used = end ? size + 1 : size;
    *rest = rel_text_slice(*rest, used, rest->size - used);
    return line;
}

/** Fields joined by exactly two blanks. */
static rel_text normalized(rel_text line)
{
    char *copy = rel_arena_alloc(&shared.arena, line.size + 1, 1);
    size_t size = 0, blanks = 0;
    assert_non_null(copy);
    for (size_t i = 0; i < line.size; i++) {
        blanks = line.bytes[i] == ' ' ? blanks + 1 : 0;
        if (blanks <= 2)
            copy[size++] = line.bytes[i];
    }
    return rel_text_trim((rel_text){copy, size});
}

static const char *case_name(const char *file, rel_text title)
{
    const char *slash = strrchr(file, '/');
    rel_text base = rel_text_of(slash ? slash + 1 : file);
    size_t size = base.size + title.size + 8;
    char *name = rel_arena_alloc(&shared.arena, size, 1);
    assert_non_null(name);
    snprintf(name, size, "%.*s: %.*s", REL_TEXT_ARGS(base), REL_TEXT_ARGS(title));
    return name;
}

static void add_expected(spec_case *added, rel_text line)
{
    line = rel_text_trim(line);
    if (!line.size || line.bytes[0] == '#' || rel_text_equal(line, REL_TEXT("nothing")))
        return;
    assert_true(added->expected_count < MAX_LINES);
    added->expected[added->expected_count++] = normalized(line);
}

static void read_cases(const char *path, size_t file)
{
    relata_error err = {0};
    rel_text rest, line;
    if (!rel_file_read(path, MAX_FILE_BYTES, &shared.arena, &rest, &err))
        fail_msg("%s", err.message);
    spec_case *added = NULL;
    const char *text_start = NULL;
    bool in_facts = false;
    while (rest.size) {
        line = take_line(&rest);
        if (rel_text_starts(line, REL_TEXT("== "))) {
            spec_case next = {.name = case_name(path, rel_text_slice(line, 3, line.size - 3)),
                              .file = file,
                              .has_facts = strstr(path, "/facts-") != NULL};
            assert_true(REL_PUSH(cases, case_count, case_capacity, next, &err));
            added = &cases[case_count - 1];
            text_start = rest.bytes;
            in_facts = false;
        } else if (added && rel_text_equal(line, REL_TEXT("--"))) {
            added->text = rel_text_trim((rel_text){text_start, (size_t)(line.bytes - text_start)});
            in_facts = true;
        } else if (in_facts) {
            add_expected(added, line);
        }
    }
}

static bool contains(const rel_text *lines, size_t count, rel_text line)
{
    for (size_t i = 0; i < count; i++)
        if (rel_text_equal(lines[i], line))
            return true;
    return false;
}

/** Whether an entity of the text has that slug. */
static bool is_entity(text_reading *reading, const char *slug, size_t size)
{
    for (size_t i = 0; i < reading->mentions.entity_count; i++) {
        rel_text name = reading->mentions.entities[i].name;
        if (rel_text_equal(rel_slug(name, &reading->arena, NULL), (rel_text){slug, size}))
            return true;
    }
    return false;
}

/** Whether both ends of an expected claim were recognized at all. */
static bool ends_are_known(text_reading *reading, rel_text line)
{
    const char *first = memchr(line.bytes, ' ', line.size);
    if (!first || !is_entity(reading, line.bytes, (size_t)(first - line.bytes)))
        return false;
    const char *end = line.bytes + line.size;
    const char *second = first + 2;
    while (second < end && *second != ' ')
        second++;
    while (second < end && *second == ' ')
        second++;
    const char *last = second;
    while (last < end && *last != ' ')
        last++;
    return is_entity(reading, second, (size_t)(last - second));
}

/** Compare; differences are written to `report`, which may be NULL. */
static bool case_holds(const spec_case *row, FILE *report)
{
    text_reading reading;
    relata_error err = {0};
    rel_text found[MAX_LINES];
    size_t found_count = 0;
    if (!reading_open(&reading, &shared.reader, row->text, &err))
        fail_msg("%s", err.message);
    bool holds = true;
    for (size_t i = 0; i < reading.claims.count; i++) {
        const rel_claim *claim = &reading.claims.claims[i];
        rel_text line = reading_claim_line(&reading, claim);
        if ((!row->has_facts && !claim_is_event(claim)) || contains(found, found_count, line) ||
            found_count == MAX_LINES)
            continue;
        found[found_count++] = line;
        if (contains(row->expected, row->expected_count, line))
            continue;
        holds = false;
        if (report)
            fprintf(report, "    extra:   %.*s  [%.*s]\n", REL_TEXT_ARGS(line),
                    REL_TEXT_ARGS(claim->rule));
    }
    for (size_t i = 0; i < row->expected_count; i++) {
        if (contains(found, found_count, row->expected[i]))
            continue;
        holds = false;
        if (report)
            fprintf(report, "    missing: %.*s%s\n", REL_TEXT_ARGS(row->expected[i]),
                    ends_are_known(&reading, row->expected[i]) ? "" : "  [unknown end]");
    }
    reading_close(&reading);
    return holds;
}

static void text_gives_its_claims(void **state)
{
    const spec_case *row = *state;
    if (!case_holds(row, stderr))
        fail_msg("\"%.*s\"", REL_TEXT_ARGS(row->text));
}

static int is_spec(const struct dirent *entry)
{
    return rel_text_ends(rel_text_of(entry->d_name), REL_TEXT(".spec"));
}

static int by_bytes(const struct dirent **a, const struct dirent **b)
{
    return strcmp((*a)->d_name, (*b)->d_name);
}

static size_t read_directory(const char *directory)
{
    struct dirent **entries = NULL;
    int count = scandir(directory, &entries, is_spec, by_bytes);
    for (int i = 0; i < count; i++) {
        char path[4096];
        snprintf(path, sizeof path, "%s/%s", directory, entries[i]->d_name);
        read_cases(path, (size_t)i);
        free(entries[i]);
    }
    free(entries);
    return count > 0 ? (size_t)count : 0;
}

static int run_all(void)
{
    struct CMUnitTest *tests = rel_arena_alloc(&shared.arena, case_count, sizeof *tests);
    if (!tests)
        return EXIT_FAILURE;
    for (size_t i = 0; i < case_count; i++)
        tests[i] = (struct CMUnitTest){
            .name = cases[i].name, .test_func = text_gives_its_claims, .initial_state = &cases[i]};
    return _cmocka_run_group_tests("spec", tests, case_count, NULL, NULL);
}

/** Count what is right in each file; a file without a failing case should not be pending. */
static int run_pending(size_t file_count)
{
    size_t right = 0;
    int result = EXIT_SUCCESS;
    for (size_t file = 0; file < file_count; file++) {
        size_t held = 0, in_file = 0;
        const char *name = "";
        for (size_t i = 0; i < case_count; i++) {
            if (cases[i].file != file)
                continue;
            name = cases[i].name;
            in_file++;
            held += case_holds(&cases[i], NULL);
        }
        right += held;
        int name_size = (int)strcspn(name, ":");
        printf("%3zu of %3zu  %.*s\n", held, in_file, name_size, name);
        if (in_file && held == in_file) {
            printf("%.*s passes and should move up\n", name_size, name);
            result = EXIT_FAILURE;
        }
    }
    printf("%zu of %zu pending cases are right\n", right, case_count);
    return result;
}

static int list(void)
{
    size_t right = 0;
    for (size_t i = 0; i < case_count; i++) {
        printf("%s\n  %.*s\n", cases[i].name, REL_TEXT_ARGS(cases[i].text));
        right += case_holds(&cases[i], stdout);
    }
    printf("%zu of %zu cases are right\n", right, case_count);
    return EXIT_SUCCESS;
}

static int run(int count, char **arguments)
{
    const char *mode = count > 1 ? arguments[1] : "";
    if (strcmp(mode, "--list") == 0) {
        for (int i = 2; i < count; i++)
            read_cases(arguments[i], (size_t)i);
        return list();
    }
    if (strcmp(mode, "--pending") == 0 && count == 3)
        return run_pending(read_directory(arguments[2]));
    read_directory(mode);
    return run_all();
}

enum { SKIPPED = 77 };

int main(int count, char **arguments)
{
    relata_error err = {0};
    if (!reader_open(&shared.reader, &err)) {
        fprintf(stderr, "skipped: %s\n", err.message);
        return err.code == RELATA_UNSUPPORTED ? SKIPPED : EXIT_FAILURE;
    }
    int result = run(count, arguments);
    free(cases);
    rel_arena_clear(&shared.arena);
    reader_close(&shared.reader);
    return result;
}
