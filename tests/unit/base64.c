#include "base/base64.h"

#include "base/memory.h"
#include "support/support.h"

/* The examples of RFC 4648, section 10, and bytes that are no text. */
static struct example {
    const char *rule, *bytes;
    size_t size;
    const char *letters;
} examples[] = {
    {"nothing is nothing", "", 0, ""},
    {"one byte has two pads", "f", 1, "Zg=="},
    {"two bytes have one pad", "fo", 2, "Zm8="},
    {"three bytes have none", "foo", 3, "Zm9v"},
    {"four bytes begin anew", "foob", 4, "Zm9vYg=="},
    {"six bytes are two groups", "foobar", 6, "Zm9vYmFy"},
    {"bytes above 127 are not negative", "\xFF\xFE\x00", 3, "//4A"},
};

static void bytes_become_letters(void **state)
{
    const struct example *row = *state;
    rel_memory_sink memory = {0};
    rel_writer out = rel_writer_to_memory(&memory);
    rel_put_base64(&out, (rel_text){row->bytes, row->size});
    assert_true(rel_writer_finish(&out, NULL));
    assert_text_equal(((rel_text){memory.bytes, memory.size}), row->letters);
    rel_free(memory.bytes);
}

int main(void)
{
    struct CMUnitTest tests[COUNT_OF(examples)];
    for (size_t i = 0; i < COUNT_OF(examples); i++)
        tests[i] = (struct CMUnitTest){.name = examples[i].rule,
                                       .test_func = bytes_become_letters,
                                       .initial_state = &examples[i]};
    return cmocka_run_group_tests_name("base64", tests, NULL, NULL);
}
