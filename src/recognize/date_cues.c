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

/** What the verb form at a token says, if one stands there. */
static rel_date_direction direction_of(const rel_date_reader *reader, uint32_t at)
{
    uint32_t signs = reader->traits[at].bits;
    if (signs & REL_SIGN_FUTURE)
        return REL_DATE_FUTURE;
    if (!(signs & REL_SIGN_PAST) && !is_regular_past(rel_date_text(reader, at)))
        return REL_DATE_OPEN;
    return rel_date_is(reader, at - 1, "be") ? REL_DATE_FUTURE : REL_DATE_PAST;
}

/** "and the second in Kabul in May": a clause whose verb is that of the first. */
static bool is_gap(const rel_date_reader *reader, uint32_t joint)
{
    static const char *const placing[] = {"in", "at", "on", NULL};
    return rel_date_is(reader, joint, "and") && rel_date_is(reader, joint + 1, "the") &&
           rel_date_look(reader, joint + 2).kind == REL_DATE_ORDINAL &&
           rel_date_is_any(reader, joint + 3, placing);
}

static rel_date_direction first_direction(const rel_date_reader *reader)
{
    rel_date_direction found = REL_DATE_OPEN;
    for (uint32_t at = reader->start; at < reader->at && found == REL_DATE_OPEN; at++)
        found = direction_of(reader, at);
    return found;
}

rel_date_direction rel_date_look_left(const rel_date_reader *reader)
{
    uint32_t at = reader->at;
    rel_date_direction found = REL_DATE_OPEN;
    for (uint32_t i = 1; i <= CUE_DISTANCE && at >= reader->start + i; i++) {
        if (is_gap(reader, at - i))
            return first_direction(reader);
        found = direction_of(reader, at - i);
        if (found != REL_DATE_OPEN)
            break;
    }
    return found;
}
