#include "base/digest.h"

#include "support/support.h"

/* What the reference implementation gives for the bytes 0, 1, 2 … with the seeds 0 and 1. */
static struct digest_row {
    const char *name;
    size_t size;
    const char *expected;
} rows[] = {
    {"0 bytes", 0, "ef46db3751d8e999d5afba1336a3be4b"},
    {"1 bytes", 1, "e934a84adb052768771917c7f6ee2451"},
    {"3 bytes", 3, "e5c7bb4533bc65dda2168d89c582b451"},
    {"4 bytes", 4, "ffced8604453cc1e94506f8c7e5870a9"},
    {"7 bytes", 7, "14cc643f630c72d2af4c5311c47c77b7"},
    {"8 bytes", 8, "884a173614b81b8d9d2b7c7354fe4e23"},
    {"31 bytes", 31, "c346d2b59b4d8ee1f031031d65977dfc"},
    {"32 bytes", 32, "cbf59c5116ff32b4d74e6766ce9dba94"},
    {"33 bytes", 33, "0c535d1acafb8eada371825f4210fe99"},
    {"63 bytes", 63, "e26aa9e2a95f8e4f5264ec0719e10595"},
    {"64 bytes", 64, "f7c67301db6713f03ce5bdf7575926c0"},
    {"100 bytes", 100, "6ac1e580321665973d19a3a2098a7023"},
    {"999 bytes", 999, "b1eae3f7317cf1e97008c825c7170750"},
};

enum { MOST_BYTES = 1000 };

static void digest_of(size_t size, size_t step, char ret[REL_DIGEST_HEX + 1])
{
    char bytes[MOST_BYTES];
    for (size_t i = 0; i < size; i++)
        bytes[i] = (char)(i & 0xFF);
    rel_digest digest = rel_digest_start();
    for (size_t at = 0; at < size; at += step)
        rel_digest_add(&digest, bytes + at, size - at < step ? size - at : step);
    rel_digest_finish(&digest, ret);
}

static void digest_is_that_of_the_reference(void **state)
{
    const struct digest_row *row = *state;
    char hex[REL_DIGEST_HEX + 1];
    digest_of(row->size, MOST_BYTES, hex);
    assert_string_equal(hex, row->expected);
}

static void pieces_make_no_difference(void **state)
{
    (void)state;
    char whole[REL_DIGEST_HEX + 1], pieces[REL_DIGEST_HEX + 1];
    digest_of(MOST_BYTES, MOST_BYTES, whole);
    for (size_t step = 1; step < 70; step++) {
        digest_of(MOST_BYTES, step, pieces);
        assert_string_equal(pieces, whole);
    }
}

int main(void)
{
    struct CMUnitTest tests[COUNT_OF(rows) + 1] = {cmocka_unit_test(pieces_make_no_difference)};
    for (size_t i = 0; i < COUNT_OF(rows); i++)
        tests[i + 1] = (struct CMUnitTest){.name = rows[i].name,
                                           .test_func = digest_is_that_of_the_reference,
                                           .initial_state = &rows[i]};
    return cmocka_run_group_tests_name("digest", tests, NULL, NULL);
}
