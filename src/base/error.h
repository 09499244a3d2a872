/**
 * Describing a failure, once, where it happens.
 */
#ifndef REL_BASE_ERROR_H
#define REL_BASE_ERROR_H

#include <stdbool.h>

#include "relata.h"

#if defined(__GNUC__)
#define REL_PRINTF(template, first) __attribute__((format(printf, template, first)))
#else
#define REL_PRINTF(template, first)
#endif

/** Fill `err` (which may be NULL) with a code and a sentence. @return false, to be passed on. */
bool rel_fail(relata_error *err, relata_error_code code, const char *format, ...) REL_PRINTF(3, 4);

/** As rel_fail(), with a place in a text; `line` and `column` count from 1, 0 is "none". */
bool rel_fail_at(relata_error *err, relata_error_code code, const char *place, unsigned line,
                 unsigned column, const char *format, ...) REL_PRINTF(6, 7);

/** Fill `err` with RELATA_NO_MEMORY. @return false. */
bool rel_fail_memory(relata_error *err);

#endif
