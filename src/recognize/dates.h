/**
 * The dates of a text, absolute or relative to the document's own.
 */
#ifndef REL_RECOGNIZE_DATES_H
#define REL_RECOGNIZE_DATES_H

#include "language/language.h"
#include "recognize/mention.h"
#include "recognize/traits.h"

/**
 * Append the dates of all sentences to `ret->dates`, in order, in `arena`, and note them in
 * `traits`.
 *
 * A weekday, a month or a day of the year without a year is the last one on or before the
 * document's date, or the next one after a word such as "will". Prepositions ("since", "until") and
 * articles are not part of a mention. What cannot be placed on the calendar, such as "on Tuesday"
 * in a document without a date, is left out.
 */
bool rel_dates_find(const rel_document *document, const rel_segments *segments,
                    const rel_language *language, rel_traits *traits, rel_arena *arena,
                    rel_mentions *ret, relata_error *err);

#endif
