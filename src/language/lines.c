#include "language/lines.h"

#include <stdarg.h>
#include <stdio.h>

#include "base/utf8.h"

rel_lines rel_lines_open(const char *name, rel_text content)
{
    return (rel_lines){.name = name, .rest = content};
}

static rel_text take_until(rel_text *rest, char end)
{
    const char *found = rest->size ? memchr(rest->bytes, end, rest->size) : NULL;
    size_t size = found ? (size_t)(found - rest->bytes) : rest->size;
    rel_text taken = rel_text_slice(*rest, 0, size);
    size_t used = found ? size + 1 : size;
    *rest = rel_text_slice(*rest, used, rest->size - used);
    return taken;
}

static rel_text without_comment(rel_text line)
{
    for (size_t i = 0; i < line.size; i++) {
        bool begins = i == 0 || (i > 1 && rel_ascii_is_space(line.bytes[i - 1]) &&
                                 rel_ascii_is_space(line.bytes[i - 2]));
        if (line.bytes[i] == '#' && begins)
            return rel_text_slice(line, 0, i);
    }
    return line;
}

static bool split_fields(rel_lines *lines, rel_text line, relata_error *err)
{
    lines->field_count = 0;
    for (bool is_last = false; !is_last;) {
        if (lines->field_count == REL_LINE_MAX_FIELDS)
            return rel_lines_fail(lines, 0, err, "more than %d fields", REL_LINE_MAX_FIELDS);
        is_last = !line.size || !memchr(line.bytes, '|', line.size);
        lines->fields[lines->field_count++] = rel_text_trim(take_until(&line, '|'));
    }
    return true;
}

static bool read_section(rel_lines *lines, rel_text line, relata_error *err)
{
    if (line.bytes[line.size - 1] != ']' || line.size < 3) {
        lines->fields[0] = line;
        lines->field_count = 1;
        return rel_lines_fail(lines, 0, err, "expected ']' at the end of a section's name");
    }
    lines->section = rel_text_trim(rel_text_slice(line, 1, line.size - 2));
    return true;
}

bool rel_lines_next(rel_lines *lines, relata_error *err)
{
    while (lines->rest.size) {
        lines->whole = take_until(&lines->rest, '\n');
        lines->line++;
        rel_text line = rel_text_trim(without_comment(lines->whole));
        if (line.size == 0)
            continue;
        if (line.bytes[0] != '[')
            return split_fields(lines, line, err);
        if (!read_section(lines, line, err))
            return false;
    }
    return false;
}

bool rel_lines_fail(const rel_lines *lines, size_t field, relata_error *err, const char *format,
                    ...)
{
    char message[256];
    va_list args;
    va_start(args, format);
    vsnprintf(message, sizeof message, format, args);
    va_end(args);
    unsigned column = 1;
    if (field < lines->field_count)
        column = (unsigned)(lines->fields[field].bytes - lines->whole.bytes) + 1;
    return rel_fail_at(err, RELATA_SYNTAX, lines->name, lines->line, column, "%s", message);
}

bool rel_lines_value(rel_text *list, rel_text *ret)
{
    while (list->size) {
        *ret = rel_text_trim(take_until(list, ','));
        if (ret->size)
            return true;
    }
    return false;
}
