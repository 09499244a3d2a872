/**
 * Runs `*.spec` files: each case is a text and the claims that it must give, no more and no fewer.
 *
 *     run DIRECTORY             every case is a test
 *     run --pending DIRECTORY   cases that are not right yet: reported, and a file in which all
 *                               are right fails, so that it moves up
 *     run --list FILE…          prints missing and extra claims case by case
 */
#include "support/support.h"

#include <stdio.h>
#include <stdlib.h>

#include "cases.h"
#include "records/slug.h"
#include "support/reading.h"

static struct {
    text_reader reader;
    spec_cases cases;
} shared;

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

/** The claim as the file has it. */
static rel_text line_of(text_reading *reading, const spec_case *row, const rel_claim *claim)
{
    rel_text line = reading_claim_line(reading, claim);
    if (!row->has_dates || !claim->date.size)
        return line;
    size_t size = line.size + claim->date.size + sizeof "  on ";
    char *dated = rel_arena_alloc(&reading->arena, size, 1);
    assert_non_null(dated);
    snprintf(dated, size, "%.*s  on %.*s", REL_TEXT_ARGS(line), REL_TEXT_ARGS(claim->date));
    return rel_text_of(dated);
}

/** Compare; differences are written to `report`, which may be NULL. */
static bool case_holds(const spec_case *row, FILE *report)
{
    text_reading reading;
    relata_error err = {0};
    rel_text found[SPEC_MAX_LINES];
    size_t found_count = 0;
    if (!reading_open(&reading, &shared.reader, row->text, &err))
        fail_msg("%s", err.message);
    bool holds = true;
    for (size_t i = 0; i < reading.claims.count; i++) {
        const rel_claim *claim = &reading.claims.claims[i];
        rel_text line = line_of(&reading, row, claim);
        if ((!row->has_facts && !claim_is_event(claim)) ||
            spec_has_line(found, found_count, line) || found_count == SPEC_MAX_LINES)
            continue;
        found[found_count++] = line;
        if (spec_has_line(row->expected, row->expected_count, line))
            continue;
        holds = false;
        if (report)
            fprintf(report, "    extra:   %.*s  [%.*s]\n", REL_TEXT_ARGS(line),
                    REL_TEXT_ARGS(claim->rule));
    }
    for (size_t i = 0; i < row->expected_count; i++) {
        if (spec_has_line(found, found_count, row->expected[i]))
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

/** Count what is right in each file; a file without a failing case should not be pending. */
static int run_pending(size_t file_count)
{
    size_t right = 0;
    int result = EXIT_SUCCESS;
    for (size_t file = 0; file < file_count; file++) {
        size_t held = 0, in_file = 0;
        const char *name = "";
        for (size_t i = 0; i < shared.cases.count; i++) {
            if (shared.cases.items[i].file != file)
                continue;
            name = shared.cases.items[i].name;
            in_file++;
            held += case_holds(&shared.cases.items[i], NULL);
        }
        right += held;
        int name_size = (int)strcspn(name, ":");
        printf("%3zu of %3zu  %.*s\n", held, in_file, name_size, name);
        if (in_file && held == in_file) {
            printf("%.*s passes and should move up\n", name_size, name);
            result = EXIT_FAILURE;
        }
    }
    printf("%zu of %zu pending cases are right\n", right, shared.cases.count);
    return result;
}

static int list(void)
{
    size_t right = 0;
    for (size_t i = 0; i < shared.cases.count; i++) {
        printf("%s\n  %.*s\n", shared.cases.items[i].name,
               REL_TEXT_ARGS(shared.cases.items[i].text));
        right += case_holds(&shared.cases.items[i], stdout);
    }
    printf("%zu of %zu cases are right\n", right, shared.cases.count);
    return EXIT_SUCCESS;
}

static int run(int count, char **arguments)
{
    const char *mode = count > 1 ? arguments[1] : "";
    if (strcmp(mode, "--list") == 0) {
        for (int i = 2; i < count; i++)
            spec_cases_read(&shared.cases, arguments[i], (size_t)i);
        return list();
    }
    if (strcmp(mode, "--pending") == 0 && count == 3)
        return run_pending(spec_cases_read_folder(&shared.cases, arguments[2]));
    spec_cases_read_folder(&shared.cases, mode);
    return spec_cases_run(&shared.cases, "spec", text_gives_its_claims);
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
    spec_cases_clear(&shared.cases);
    reader_close(&shared.reader);
    return result;
}
