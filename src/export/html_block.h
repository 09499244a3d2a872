/**
 * What a page carries besides what it shows: blocks of text that its script reads.
 */
#ifndef REL_EXPORT_HTML_BLOCK_H
#define REL_EXPORT_HTML_BLOCK_H

#include "base/writer.h"

/** How a block stands in the page. */
typedef enum rel_html_packing {
    REL_HTML_PLAIN, /**< as JSON, to be read by people as well */
    REL_HTML_PACKED /**< as base64 of what zlib makes of it: a third of the size */
} rel_html_packing;

/**
 * Write the element `id` with `text` in it. Plain text must be JSON; nothing in it can end the
 * element. Packed bytes depend on the version of zlib.
 */
bool rel_html_put_block(rel_writer *out, const char *id, rel_text text, rel_html_packing packing,
                        relata_error *err);

#endif
