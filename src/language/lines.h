/**
 * The form of all `*.lex` files: UTF-8 lines of fields.
 *
 *     # a comment, also after two blanks at the end of a line
 *     [section]
 *     first field | second field | value, another value
 *
 * Fields are separated by `|` and trimmed; a list inside a field by commas, see rel_lines_value().
 * A reader goes over the lines one by one and complains with a place.
 */
#ifndef REL_LANGUAGE_LINES_H
#define REL_LANGUAGE_LINES_H

#include "base/error.h"
#include "base/text.h"

enum { REL_LINE_MAX_FIELDS = 16 };

typedef struct rel_lines {
    const char *name; /**< for messages */
    rel_text rest;    /**< what has not been read yet */
    unsigned line;    /**< number of the current line, from 1 */
    rel_text section; /**< "" before the first */
    rel_text whole;   /**< the current line as it stands */
    rel_text fields[REL_LINE_MAX_FIELDS];
    size_t field_count;
} rel_lines;

/** Start before the first line of `content`, which must outlive the reader. */
rel_lines rel_lines_open(const char *name, rel_text content);

/**
 * Go to the next line that has fields.
 *
 * @return false at the end, or with `err` set (its code is not RELATA_OK) when a line is malformed;
 *         clear `err` before the first call.
 */
bool rel_lines_next(rel_lines *lines, relata_error *err);

/** Fail at the start of field `field` of the current line. @return false. */
bool rel_lines_fail(const rel_lines *lines, size_t field, relata_error *err, const char *format,
                    ...) REL_PRINTF(4, 5);

/**
 * Take the next value off the list in `*list`: values are separated by commas and trimmed.
 *
 * @return false when the list is used up
 */
bool rel_lines_value(rel_text *list, rel_text *ret);

#endif
