/**
 * What every test includes: cmocka and the headers it needs, in the order it needs them.
 */
#ifndef REL_TESTS_SUPPORT_H
#define REL_TESTS_SUPPORT_H

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "base/array.h"
#include "base/text.h"

/** Assert that a rel_text holds exactly the bytes of a C string. */
#define assert_text_equal(text, expected)                                                          \
    do {                                                                                           \
        rel_text asserted_text = (text);                                                           \
        assert_int_equal(asserted_text.size, strlen(expected));                                    \
        assert_memory_equal(asserted_text.size ? asserted_text.bytes : "", expected,               \
                            asserted_text.size);                                                   \
    } while (0)

#endif
