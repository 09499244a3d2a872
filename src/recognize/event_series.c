/*
 * Meetings come in series, under several nouns ("dialogue", "talks", "round"): what a story calls
 * "the next round" is the one behind the last that it has counted.
 */
#include "base/array.h"
#include "recognize/events.h"

static bool same_kind(const rel_entity *entity, const rel_reading *reading)
{
    if (!reading->head || !reading->head->kind.size || !entity->subtype.size)
        return true;
    return rel_text_equal(entity->subtype, reading->head->kind);
}

/** Nouns that may take up any meeting: "the talks", "the meeting", "the dialogue". */
static bool is_general(rel_text kind)
{
    static const rel_text kinds[] = {{"dialogue", 8}, {"talks", 5},        {"meeting", 7},
                                     {"round", 5},    {"negotiation", 11}, {"discussion", 10}};
    for (size_t i = 0; i < COUNT_OF(kinds); i++)
        if (rel_text_equal(kind, kinds[i]))
            return true;
    return kind.size == 0;
}

bool rel_event_agrees(const rel_entity *entity, const rel_reading *reading)
{
    if (entity->type != reading->mention.type || entity->member_count)
        return false;
    if (same_kind(entity, reading))
        return true;
    return entity->type == REL_MEETING && reading->head && is_general(reading->head->kind) &&
           is_general(entity->subtype);
}

/** The last meeting of the reading's kind that the text has counted before it, or NULL. */
static const rel_entity *counted_before(const rel_context *context, uint32_t index)
{
    for (uint32_t i = index; i-- > 0;) {
        uint32_t known = context->readings[i].mention.entity;
        const rel_entity *before = known == REL_NONE ? NULL : &context->found->entities[known];
        if (before && before->ordinal && rel_event_agrees(before, &context->readings[index]))
            return before;
    }
    return NULL;
}

/** Whether a date is later than the story. */
static bool is_to_come(const rel_context *context, rel_text date)
{
    rel_text today = context->document->date;
    size_t size = date.size < today.size ? date.size : today.size;
    return size &&
           rel_text_compare(rel_text_slice(date, 0, size), rel_text_slice(today, 0, size)) > 0;
}

uint32_t rel_ordinal_of_next(const rel_context *context, uint32_t index)
{
    const rel_reading *reading = &context->readings[index];
    bool is_one = reading->mention.type == REL_MEETING && !reading->mention.is_plural &&
                  reading->reference == REL_DEFINITE;
    if (!is_one || !rel_text_starts(reading->label, REL_TEXT("next ")))
        return 0;
    const rel_entity *before = counted_before(context, index);
    if (!before)
        return 0;
    return before->ordinal + !is_to_come(context, before->date);
}
