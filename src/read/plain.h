/**
 * The parts of an article as it stands on a page of text.
 */
#ifndef REL_READ_PLAIN_H
#define REL_READ_PLAIN_H

#include "read/document.h"

/**
 * Set `blocks` of `document` from its text: paragraphs and single lines, each with its kind.
 *
 * Title, date, source and place are taken from headline, by-line and date line where they are not
 * known yet.
 */
bool rel_find_blocks(rel_document *document, rel_arena *arena, relata_error *err);

#endif
