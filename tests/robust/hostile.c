/**
 * Input that nobody writes: every shape at one size and at four times that size must take about
 * four times as long, and memory in proportion.
 */
#include "support/segmented.h"

#include <time.h>

#include "base/memory.h"

enum {
    SMALL = 256 * 1024,
    GROWTH = 4,
    MOST_GROWTH = 14,          /* of time; a quadratic algorithm would take 16 times as long */
    MEMORY_A_BYTE = 128,       /* tokens, marks, sentences, and the room that arrays grow into */
    SETTLED_MILLISECONDS = 40, /* shorter times say nothing */
    ATTEMPTS = 3
};

static struct shape {
    const char *rule, *unit;
    size_t size;
} shapes[] = {
#define SHAPE(rule, unit)                                                                          \
    {                                                                                              \
        rule, unit, sizeof(unit) - 1                                                               \
    }
    SHAPE("one word", "a"),
    SHAPE("one word of letters beyond ASCII", "\u00E9"),
    SHAPE("blanks", " "),
    SHAPE("line ends", "\n"),
    SHAPE("returns", "\r"),
    SHAPE("lines of one letter", "a\n"),
    SHAPE("words on one line", "talks went on "),
    SHAPE("stops", "."),
    SHAPE("stops set apart", ". "),
    SHAPE("cries", "! "),
    SHAPE("commas", ","),
    SHAPE("digits", "7"),
    SHAPE("digits with stops", "7."),
    SHAPE("digits with hyphens", "7-"),
    SHAPE("letters with stops", "a."),
    SHAPE("letters with hyphens", "a-"),
    SHAPE("words with hyphens before blanks", "infor- mation- "),
    SHAPE("prefixes", "co-"),
    SHAPE("letters with apostrophes", "a'"),
    SHAPE("letters with ampersands", "A&"),
    SHAPE("abbreviations", "U.S. "),
    SHAPE("titles before many blanks", "Mr.                                        "),
    SHAPE("clitics", "'s"),
    SHAPE("straight marks", "\""),
    SHAPE("straight marks set apart", "\" "),
    SHAPE("single marks", "'"),
    SHAPE("opening marks", "\u201C"),
    SHAPE("quoted letters", "'a' "),
    SHAPE("possessives", "s' "),
    SHAPE("brackets that open", "("),
    SHAPE("brackets that close", ")"),
    SHAPE("labels", "1) "),
    SHAPE("labels with stops", "a. "),
    SHAPE("bullets", "\u2022 "),
    SHAPE("addresses", "http://"),
    SHAPE("mail", "a@"),
    SHAPE("rows", "a\tb\tc\n"),
    SHAPE("NUL bytes", "\0"),
    SHAPE("NUL bytes in words", "a\0"),
    SHAPE("bytes that are not UTF-8", "\xFF"),
    SHAPE("sequences that are cut off", "\xE2\x82"),
    SHAPE("elements", "<p>"),
    SHAPE("elements that close", "</b>"),
    SHAPE("references", "&amp;</b>"),
    SHAPE("dates", "9 May "),
    SHAPE("bars", "a | "),
    SHAPE("credits", "photo by "),
    SHAPE("by-lines", "By A\n\n"),
    SHAPE("headlines", "Talks\n\n"),
    SHAPE("paragraphs of quotations", "\"We met.\n\n"),
};

static double seconds(void)
{
    struct timespec now;
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
    return (double)now.tv_sec + (double)now.tv_nsec * 1e-9;
}

/** Read `size` bytes of the shape; the processor time that it takes. */
static double time_of(const struct shape *shape, size_t size)
{
    char *bytes = rel_malloc(size);
    assert_non_null(bytes);
    for (size_t i = 0; i < size; i++)
        bytes[i] = shape->unit[i % shape->size];
    segmented reading;
    double start = seconds();
    segmented_open(&reading, (rel_text){bytes, size});
    double taken = seconds() - start;
    assert_true(rel_arena_size(&reading.arena) < size * MEMORY_A_BYTE + SMALL * GROWTH);
    segmented_close(&reading);
    rel_free(bytes);
    return taken;
}

/** Measure once; other programs on the machine may spoil it. */
static bool is_in_proportion(const struct shape *shape, double *ret_small, double *ret_large)
{
    double base = time_of(shape, 1);
    *ret_small = time_of(shape, SMALL) - base;
    *ret_large = time_of(shape, (size_t)SMALL * GROWTH) - base;
    return *ret_large * 1000 <= SETTLED_MILLISECONDS || *ret_large <= *ret_small * MOST_GROWTH;
}

static void time_grows_with_size(void **state)
{
    double small = 0, large = 0;
    for (int i = 0; i < ATTEMPTS; i++)
        if (is_in_proportion(*state, &small, &large))
            return;
    fail_msg("%zu bytes took %.0f ms, %zu took %.0f ms", (size_t)SMALL, small * 1000,
             (size_t)SMALL * GROWTH, large * 1000);
}

int main(void)
{
    struct CMUnitTest tests[COUNT_OF(shapes)];
    for (size_t i = 0; i < COUNT_OF(shapes); i++)
        tests[i] = (struct CMUnitTest){
            .name = shapes[i].rule, .test_func = time_grows_with_size, .initial_state = &shapes[i]};
    return cmocka_run_group_tests_name("hostile input", tests, NULL, NULL);
}
