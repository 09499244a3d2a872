/*
 * Names that leave out what was said just before: "the first round of the talks in Doha and the
 * second in Kabul", "the North" of two lands that share a name.
 */
#include "base/array.h"
#include "recognize/events.h"
#include "recognize/passes.h"

static bool is_covered(const rel_context *context, uint32_t token)
{
    for (size_t i = 0; i < context->reading_count; i++) {
        const rel_mention *mention = &context->readings[i].mention;
        if (mention->first <= token && token < mention->first + mention->token_count)
            return true;
    }
    return false;
}

static bool is_any(const rel_context *context, uint32_t at, const char *const *words, size_t count)
{
    for (size_t i = 0; i < count; i++)
        if (rel_token_is(context, at, words[i]))
            return true;
    return false;
}

/** The meeting with an ordinal that was read last in this sentence or the one before, or NULL. */
static const rel_reading *counted_before(const rel_context *context, uint32_t token)
{
    const rel_reading *last = NULL;
    for (size_t i = 0; i < context->reading_count; i++) {
        const rel_reading *reading = &context->readings[i];
        bool is_near =
            reading->mention.first < token && reading->mention.sentence + 1 >= context->sentence;
        bool is_later = !last || last->mention.first < reading->mention.first;
        if (is_near && is_later && reading->mention.type == REL_MEETING && reading->ordinal &&
            reading->label.size)
            last = reading;
    }
    return last;
}

/** "[the second] in Kabul": the noun of the meeting before is left out. */
static void read_ordinal(rel_context *context, uint32_t the)
{
    static const char *const followers[] = {"in",    "at",     "on",  "was",  "is",
                                            "will",  "took",   ",",   "that", "began",
                                            "ended", "opened", "had", "would"};
    const rel_phrase *word = rel_phrase_here(context, the + 1);
    if (!rel_phrase_is(word, REL_LEX_ORDINAL) || word->token_count != 1 ||
        rel_is_dated(context, the + 1) ||
        !is_any(context, the + 2, followers, COUNT_OF(followers)) || is_covered(context, the + 1))
        return;
    uint32_t ordinal = rel_phrase_sense(word, REL_LEX_ORDINAL)->value;
    const rel_reading *before = counted_before(context, the);
    if (!before || before->ordinal == ordinal)
        return;
    const rel_sense *head = before->head;
    uint32_t index = rel_add_reading(context, the, the + 2, REL_MEETING, REL_MENTION_NOMINAL);
    if (index == REL_NONE)
        return;
    context->readings[index].ordinal = ordinal;
    context->readings[index].head = head;
    context->readings[index].reference = REL_DEFINITE;
}

/** The states that share a name, and what tells them apart. */
static const struct {
    const char *half, *country, *other;
} halves[] = {
    {"North", "PRK", "KOR"},
    {"South", "KOR", "PRK"},
};

static bool is_spoken_of(const rel_context *context, rel_text country)
{
    for (size_t i = 0; i < context->found->entity_count; i++)
        if (context->found->entities[i].type == REL_COUNTRY &&
            rel_text_equal(context->found->entities[i].country, country))
            return true;
    return false;
}

/** "[the North]": a land of which, or of whose other half, the text speaks. */
static void read_half(rel_context *context, uint32_t the, size_t half)
{
    rel_text country = rel_text_of(halves[half].country);
    bool is_known =
        is_spoken_of(context, country) || is_spoken_of(context, rel_text_of(halves[half].other));
    if (!is_known || rel_is_capitalized(context, the + 2) || rel_token_is(context, the + 2, "of") ||
        is_covered(context, the + 1))
        return;
    uint32_t state = rel_entity_of_country(context, country);
    uint32_t index = rel_add_reading(context, the, the + 2, REL_COUNTRY, REL_MENTION_NAME);
    if (state == REL_NONE || index == REL_NONE)
        return;
    rel_entity_call(context, state, rel_text_at(context, the + 1));
    context->readings[index].mention.entity = state;
    context->readings[index].is_settled = true;
}

/** Whether "the" stands before an ordinal or a capital; nearly all tokens are sent away by this. */
static bool may_begin(const rel_context *context, uint32_t at)
{
    enum { THE = REL_WORD_ARTICLE | REL_WORD_DEFINITE };
    const rel_traits *traits = &context->traits[at];
    bool is_the = (traits[0].words & THE) == THE;
    return is_the && ((traits[1].bits & REL_TRAIT_CAPITAL) ||
                      (traits[1].classes & REL_CLASS(REL_LEX_ORDINAL)));
}

void rel_read_ellipses(rel_context *context)
{
    for (uint32_t i = 0; i < context->segments->sentence_count && !context->has_failed; i++) {
        rel_look_at_sentence(context, i);
        for (uint32_t at = context->segments->sentences[i].first; at + 2 < context->limit; at++) {
            if (!may_begin(context, at) ||
                (!rel_token_is(context, at, "the") && !rel_token_is(context, at, "The")))
                continue;
            read_ordinal(context, at);
            for (size_t half = 0; half < COUNT_OF(halves); half++)
                if (rel_token_is(context, at + 1, halves[half].half))
                    read_half(context, at, half);
        }
    }
}

/** "second round of the talks", after "first round of the talks"; empty when that has no ordinal.
 */
static rel_text counted_name(rel_context *context, uint32_t index, rel_text before)
{
    const char *blank = memchr(before.bytes, ' ', before.size);
    if (!blank)
        return (rel_text){0};
    size_t start = (size_t)(blank - before.bytes);
    rel_text rest = rel_text_slice(before, start, before.size - start);
    rel_text word = rel_text_at(context, context->readings[index].mention.head);
    return rel_join(context, (rel_text[]){word, rest}, 2);
}

bool rel_resolve_ellipsis(rel_context *context, uint32_t index, const uint32_t *starts)
{
    rel_reading *reading = &context->readings[index];
    if (reading->label.size || !reading->ordinal || reading->mention.type != REL_MEETING)
        return false;
    reading->is_settled = true;
    for (uint32_t i = index; i-- > 0;) {
        uint32_t known = context->readings[i].mention.entity;
        const rel_entity *before = known == REL_NONE ? NULL : &context->found->entities[known];
        if (!before || before->type != REL_MEETING || !before->ordinal)
            continue;
        rel_text name = counted_name(context, index, before->name), kind = before->subtype;
        uint32_t meeting =
            name.size ? rel_entity_need(context, REL_MEETING, name, (rel_text){0}) : REL_NONE;
        if (meeting == REL_NONE)
            return true;
        context->found->entities[meeting].ordinal = context->readings[index].ordinal;
        context->found->entities[meeting].subtype = kind;
        context->readings[index].mention.entity = meeting;
        rel_fill_time_and_place(context, index, &context->found->entities[meeting], starts);
        return true;
    }
    return true;
}
