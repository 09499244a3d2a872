/**
 * Words from articles and users in XML that must be well-formed whatever they hold.
 */
#ifndef REL_EXPORT_SVG_WORDS_H
#define REL_EXPORT_SVG_WORDS_H

#include "base/writer.h"
#include "records/record.h"

enum { REL_SVG_MOST_BYTES = 2000 }; /**< of one text: more serves no reader of a picture */

/**
 * `text` between tags or in a quoted attribute: escaped, control characters as blanks, ill-formed
 * UTF-8 as U+FFFD, and with an ellipsis where it goes beyond REL_SVG_MOST_BYTES.
 */
void rel_svg_put_words(rel_writer *out, rel_text text);

/** `id` as part of an XML id: what is neither letter, digit, '-' nor '.' becomes '_'. */
void rel_svg_put_id(rel_writer *out, rel_text id);

/** The id of a relation, from its content: "person_ann.accused.alleged.agency_b". */
void rel_svg_put_relation_id(rel_writer *out, const rel_arc *arc);

#endif
