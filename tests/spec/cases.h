/**
 * Files of cases: a title, a text and the lines that it must give.
 */
#ifndef REL_TESTS_SPEC_CASES_H
#define REL_TESTS_SPEC_CASES_H

#include "support/support.h"

#include "base/arena.h"

enum { SPEC_MAX_LINES = 64 };

typedef struct spec_case {
    const char *name; /**< "passive.spec: the passive voice turns …" */
    size_t file;      /**< number of its file */
    rel_text text;
    rel_text expected[SPEC_MAX_LINES]; /**< with fields parted by exactly two blanks */
    size_t expected_count;
    bool has_facts; /**< standing facts are listed too */
    bool has_dates; /**< claims say when */
} spec_case;

typedef struct spec_cases {
    rel_arena arena;
    spec_case *items;
    size_t count, capacity;
} spec_cases;

/** Add the cases of a file. */
void spec_cases_read(spec_cases *cases, const char *path, size_t file);

/** Add those of all `*.spec` in a folder, in order; @return how many files there are. */
size_t spec_cases_read_folder(spec_cases *cases, const char *folder);

/** Run each case as a cmocka test. */
int spec_cases_run(spec_cases *cases, const char *group, CMUnitTestFunction test);

void spec_cases_clear(spec_cases *cases);

/** The line at the start of `rest`, which then begins behind it. */
rel_text spec_take_line(rel_text *rest);

bool spec_has_line(const rel_text *lines, size_t count, rel_text line);

#endif
