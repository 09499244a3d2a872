#include "base/error.h"

#include <stdarg.h>
#include <stdio.h>
#include <string.h>

REL_PRINTF(3, 0)
static void describe(relata_error *err, relata_error_code code, const char *format, va_list args)
{
    memset(err, 0, sizeof *err);
    err->code = code;
    vsnprintf(err->message, sizeof err->message, format, args);
}

bool rel_fail(relata_error *err, relata_error_code code, const char *format, ...)
{
    if (!err)
        return false;
    va_list args;
    va_start(args, format);
    describe(err, code, format, args);
    va_end(args);
    return false;
}

bool rel_fail_at(relata_error *err, relata_error_code code, const char *place, unsigned line,
                 unsigned column, const char *format, ...)
{
    if (!err)
        return false;
    va_list args;
    va_start(args, format);
    describe(err, code, format, args);
    va_end(args);
    snprintf(err->place, sizeof err->place, "%s", place);
    err->line = line;
    err->column = column;
    return false;
}

bool rel_fail_memory(relata_error *err)
{
    return rel_fail(err, RELATA_NO_MEMORY, "out of memory");
}
