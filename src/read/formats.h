/**
 * The formats of documents: how each is told, and read.
 *
 * Nothing outside `read/` uses this header.
 */
#ifndef REL_READ_FORMATS_H
#define REL_READ_FORMATS_H

#include "read/document.h"

typedef enum rel_format {
    REL_FORMAT_TEXT,
    REL_FORMAT_HTML,
    REL_FORMAT_JSONL, /**< JSON Lines of documents */
    REL_FORMAT_BINARY /**< not text at all */
} rel_format;

/** Tell the format from the first bytes of a file. */
rel_format rel_format_of(rel_text beginning);

/** Read plain text: set everything but `id`, `url` and `original` of `document`. */
bool rel_read_plain(rel_document *document, rel_arena *arena, relata_error *err);

/** Read the page in `original` of `document`; afterwards that is the text of the page. */
bool rel_read_html(rel_document *document, rel_arena *arena, relata_error *err);

/**
 * Read one line of JSON Lines.
 *
 * @param path for messages
 * @param name the id of a record that has none is `name:number`
 */
bool rel_read_record(rel_text line, const char *path, const char *name, unsigned number,
                     rel_arena *arena, rel_document *ret, relata_error *err);

/** `date` as an ISO 8601 date if it is one of some kind, else the empty text. */
rel_text rel_normal_date(rel_text date, rel_arena *arena);

#endif
