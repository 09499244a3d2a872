/*
 * English tells the past by the verb, and so do we: an incomplete date lies on the side of the
 * document's date that the nearest verb form to its left speaks of.
 */
#include "recognize/date_reader.h"

enum { CUE_DISTANCE = 12 };

static const char *const past_cues[] = {
    "said", "told",   "was",   "were",   "had",   "met",  "held", "began", "came", "went", "took",
    "made", "left",   "spoke", "wrote",  "broke", "fell", "rose", "won",   "lost", "gave", "saw",
    "flew", "since",  "did",   "became", "shot",  "sent", "fled", "found", "led",  "kept", "ran",
    "got",  "struck", "grew",  "drew",   "ago",   "has",  "have", NULL,
};

static const char *const future_cues[] = {
    "will",     "shall",   "'ll",     "’ll",   "would",    "scheduled",   "due",
    "expected", "planned", "slated",  "plans", "upcoming", "forthcoming", "going",
    "aims",     "hopes",   "intends", "set",   "next",     NULL,
};

/** "announced", but not "need" or "red". */
static bool is_regular_past(rel_text word)
{
    return word.size > 4 && rel_text_ends(word, REL_TEXT("ed")) && word.bytes[word.size - 3] != 'e';
}

rel_date_direction rel_date_look_left(const rel_date_reader *reader)
{
    uint32_t at = reader->at;
    for (uint32_t i = 1; i <= CUE_DISTANCE && at >= reader->start + i; i++) {
        if (rel_date_is_any(reader, at - i, future_cues))
            return REL_DATE_FUTURE;
        if (rel_date_is_any(reader, at - i, past_cues) ||
            is_regular_past(rel_date_text(reader, at - i)))
            return rel_date_is(reader, at - i - 1, "be") ? REL_DATE_FUTURE : REL_DATE_PAST;
    }
    return REL_DATE_OPEN;
}
