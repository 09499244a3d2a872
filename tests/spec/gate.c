/**
 * gate DIRECTORY…: whether sentences that get no tree would have given nothing.
 *
 * Each text of the `*.spec` files in the folders is read twice, with the trees that are needed and
 * with those of all sentences; the claims must be the same.
 */
#include "support/support.h"

#include <stdio.h>
#include <stdlib.h>

#include "cases.h"
#include "support/reading.h"

static struct {
    text_reader reader;
    spec_cases cases;
} shared;

static void open_or_fail(text_reading *reading, rel_text text,
                         bool (*open)(text_reading *, text_reader *, rel_text, relata_error *))
{
    relata_error err = {0};
    if (!open(reading, &shared.reader, text, &err))
        fail_msg("%s", err.message);
}

static void text_gives_the_same_with_fewer_trees(void **state)
{
    const spec_case *row = *state;
    text_reading some, all;
    open_or_fail(&some, row->text, reading_open);
    open_or_fail(&all, row->text, reading_open_all);

    assert_true(some.tree_count <= all.tree_count);
    for (size_t i = 0; i < some.claims.count && i < all.claims.count; i++) {
        const rel_claim *one = &some.claims.claims[i], *other = &all.claims.claims[i];
        rel_text line = reading_claim_line(&some, one), wanted = reading_claim_line(&all, other);
        if (!rel_text_equal(line, wanted) || one->speaker != other->speaker)
            fail_msg("\"%.*s\" instead of \"%.*s\"", REL_TEXT_ARGS(line), REL_TEXT_ARGS(wanted));
    }
    assert_int_equal(some.claims.count, all.claims.count);

    reading_close(&all);
    reading_close(&some);
}

enum { SKIPPED = 77 };

int main(int count, char **folders)
{
    relata_error err = {0};
    if (!reader_open(&shared.reader, &err)) {
        fprintf(stderr, "skipped: %s\n", err.message);
        return err.code == RELATA_UNSUPPORTED ? SKIPPED : EXIT_FAILURE;
    }
    for (int i = 1; i < count; i++)
        spec_cases_read_folder(&shared.cases, folders[i]);
    int result = spec_cases_run(&shared.cases, "gate", text_gives_the_same_with_fewer_trees);
    spec_cases_clear(&shared.cases);
    reader_close(&shared.reader);
    return result;
}
