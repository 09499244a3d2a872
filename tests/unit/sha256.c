#include "base/sha256.h"

#include "support/support.h"

/* The first three are FIPS 180-4's and NIST's own examples. */
static struct hashed {
    const char *rule, *text, *hash;
} hashed[] = {
    {"nothing", "", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"},
    {"one block", "abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"},
    {"padding that needs another block", "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
     "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"},
};

static void text_has_its_published_hash(void **state)
{
    const struct hashed *row = *state;
    rel_sha256 hash = rel_sha256_start();
    char hex[REL_SHA256_HEX + 1];
    rel_sha256_add(&hash, row->text, strlen(row->text));
    rel_sha256_finish(&hash, hex);
    assert_string_equal(hex, row->hash);
}

static void a_million_bytes_may_come_in_pieces(void **state)
{
    (void)state;
    char thousand[1000];
    memset(thousand, 'a', sizeof thousand);
    rel_sha256 hash = rel_sha256_start();
    for (int i = 0; i < 1000; i++)
        rel_sha256_add(&hash, thousand, sizeof thousand);
    char hex[REL_SHA256_HEX + 1];
    rel_sha256_finish(&hash, hex);
    assert_string_equal(hex, "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0");
}

int main(void)
{
    struct CMUnitTest tests[COUNT_OF(hashed) + 1];
    size_t count = 0;
    for (size_t i = 0; i < COUNT_OF(hashed); i++)
        tests[count++] = (struct CMUnitTest){.name = hashed[i].rule,
                                             .test_func = text_has_its_published_hash,
                                             .initial_state = &hashed[i]};
    tests[count++] = (struct CMUnitTest){.name = "a million bytes may come in pieces",
                                         .test_func = a_million_bytes_may_come_in_pieces};
    return cmocka_run_group_tests_name("sha256", tests, NULL, NULL);
}
