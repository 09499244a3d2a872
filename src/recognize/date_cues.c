/*
 * English tells the past by the verb, and so do we: an incomplete date lies on the side of the
 * document's date that the nearest verb form to its left speaks of.
 */
#include "recognize/date_reader.h"

enum { CUE_DISTANCE = 12 };

/** "announced", but not "need" or "red". */
static bool is_regular_past(rel_text word)
{
    return word.size > 4 && rel_text_ends(word, REL_TEXT("ed")) && word.bytes[word.size - 3] != 'e';
}

rel_date_direction rel_date_look_left(const rel_date_reader *reader)
{
    uint32_t at = reader->at;
    for (uint32_t i = 1; i <= CUE_DISTANCE && at >= reader->start + i; i++) {
        uint32_t signs = reader->traits[at - i].bits;
        if (signs & REL_SIGN_FUTURE)
            return REL_DATE_FUTURE;
        if ((signs & REL_SIGN_PAST) || is_regular_past(rel_date_text(reader, at - i)))
            return rel_date_is(reader, at - i - 1, "be") ? REL_DATE_FUTURE : REL_DATE_PAST;
    }
    return REL_DATE_OPEN;
}
