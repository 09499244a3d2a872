/*
 * Offices that a clause gives to a person whom it names:
 *
 *   Ana Roe (who) has been / became / was elected / took over as  →  prime minister of Norland
 *   Norland elected / named / swore in Ana Roe (as)               →  prime minister
 *   Ana Roe replaced / succeeded Ivo Poe as                       →  prime minister
 *
 * Nothing but words of this kind, auxiliaries, adverbs and dates may stand between, so that "will
 * become", "was not elected" and "wants to be" give nothing. What somebody was, and no verb says
 * that he became it, is a former office.
 */
#include "recognize/mentions.h"
#include "recognize/passes.h"

enum { MAX_GAP = 9, MAX_ASIDE = 12 };

static bool is_person(const rel_context *context, uint32_t index)
{
    const rel_mention *mention = &context->readings[index].mention;
    return mention->type == REL_PERSON && mention->level != REL_MENTION_NOMINAL &&
           mention->entity != REL_NONE && mention->outer == REL_NONE &&
           !context->found->entities[mention->entity].member_count;
}

/** A description that names an office: "Norland's prime minister". */
static bool is_free_office(const rel_context *context, uint32_t index)
{
    const rel_reading *reading = &context->readings[index];
    return reading->mention.level == REL_MENTION_NOMINAL && !reading->mention.is_plural &&
           reading->mention.type == REL_PERSON && reading->mention.entity == REL_NONE &&
           reading->label.size && rel_is_office(reading->head);
}

/** The reading that begins at `at` or behind one word that may stand before an office, or REL_NONE.
 */
static uint32_t office_at(const rel_context *context, uint32_t at, const uint32_t *starts)
{
    if (at < context->limit && rel_token_is(context, at, "as"))
        at++;
    if (at >= context->limit || starts[at] == REL_NONE || !is_free_office(context, starts[at]))
        return REL_NONE;
    return starts[at];
}

/** Words that may stand between a person and what he became, besides the verb. */
static bool is_filler(const rel_context *context, uint32_t at)
{
    return rel_is_dated(context, at) || (rel_word_at(context, at) & REL_WORD_PERFECT) ||
           rel_text_ends(rel_text_at(context, at), REL_TEXT("ly"));
}

/** "became", "was elected", "has been": @return the token behind, or `at` where no such verb is. */
static uint32_t skip_becoming(const rel_context *context, uint32_t at, const uint32_t *starts,
                              bool *ret_is_former)
{
    bool has_verb = false, is_past = false;
    uint32_t end = at;
    for (; end < context->limit && end < at + MAX_GAP; end++) {
        bool is_verb = (rel_word_at(context, end) & REL_WORD_BECOMING) != 0;
        bool is_office = starts[end] != REL_NONE && is_free_office(context, starts[end]);
        if (is_office || (!is_verb && !is_filler(context, end)))
            break;
        has_verb |= is_verb;
        is_past |= rel_token_is(context, end, "was") || rel_token_is(context, end, "served");
    }
    bool becomes = false;
    for (uint32_t i = at; i < end; i++)
        becomes |= (rel_word_at(context, i) & REL_WORD_BECOMING) &&
                   !(rel_word_at(context, i) & REL_WORD_BEING);
    *ret_is_former = is_past && !becomes;
    return has_verb ? end : at;
}

/** The token behind "who" and its comma. */
static uint32_t behind_pronoun(const rel_context *context, uint32_t at)
{
    at += rel_token_is(context, at, ",");
    return at + rel_token_is(context, at, "who");
}

/** The token behind what stands between commas: ", 54,", ", a former general,". */
static uint32_t behind_aside(const rel_context *context, uint32_t at)
{
    if (rel_token_is(context, at, ","))
        for (uint32_t i = at + 1; i < context->limit && i <= at + MAX_ASIDE; i++)
            if (rel_token_is(context, i, ","))
                return i + 1;
    return at;
}

static void give(rel_context *context, uint32_t office, uint32_t person, bool is_former,
                 const uint32_t *starts)
{
    context->readings[office].is_former |= is_former;
    rel_describe_person(context, office, context->readings[person].mention.entity, starts);
}

static bool read_becoming_at(rel_context *context, uint32_t person, uint32_t at,
                             const uint32_t *starts)
{
    bool is_former;
    uint32_t end = skip_becoming(context, at, starts, &is_former);
    uint32_t office = end > at ? office_at(context, end, starts) : REL_NONE;
    if (office != REL_NONE)
        give(context, office, person, is_former, starts);
    return office != REL_NONE;
}

/** "Ana Roe became prime minister of Norland". */
static void read_becoming(rel_context *context, uint32_t person, const uint32_t *starts)
{
    uint32_t at = rel_reading_end(context, person);
    uint32_t aside = behind_aside(context, at);
    if (!read_becoming_at(context, person, behind_pronoun(context, at), starts) && aside > at)
        read_becoming_at(context, person, aside, starts);
}

/** "named Ana Roe prime minister". */
static void read_appointed(rel_context *context, uint32_t person, const uint32_t *starts)
{
    uint32_t first = context->readings[person].mention.first;
    uint32_t start = context->segments->sentences[context->sentence].first;
    uint32_t office = office_at(context, rel_reading_end(context, person), starts);
    if (first <= start || office == REL_NONE)
        return;
    uint32_t verb = first - 1 - (first > start + 1 && rel_token_is(context, first - 1, "in"));
    bool is_done = (rel_word_at(context, verb) & REL_WORD_APPOINTING) &&
                   !(verb > start && rel_token_is(context, verb - 1, "not"));
    if (is_done)
        give(context, office, person, false, starts);
}

/** "Ana Roe replaced Ivo Poe as prime minister". */
static void read_succession(rel_context *context, uint32_t person, const uint32_t *starts)
{
    uint32_t at = behind_pronoun(context, rel_reading_end(context, person));
    while (at < context->limit && is_filler(context, at))
        at++;
    if (at + 1 >= context->limit || !(rel_word_at(context, at) & REL_WORD_SUCCEEDING))
        return;
    uint32_t former = starts[at + 1];
    if (former == REL_NONE || !is_person(context, former) ||
        !rel_token_is(context, rel_reading_end(context, former), "as"))
        return;
    uint32_t office = office_at(context, rel_reading_end(context, former), starts);
    if (office == REL_NONE)
        return;
    give(context, office, former, true, starts);
    context->readings[office].is_former = false;
    give(context, office, person, false, starts);
}

/** "The prime minister of Norland is Ana Roe." */
static void read_equation(rel_context *context, uint32_t person, const uint32_t *starts)
{
    uint32_t first = context->readings[person].mention.first;
    uint32_t start = context->segments->sentences[context->sentence].first;
    uint32_t verb = first ? first - 1 : 0;
    if (verb <= start || !(rel_word_at(context, verb) & REL_WORD_BEING) ||
        !rel_reads_clause_end(context, rel_reading_end(context, person)))
        return;
    uint32_t office = starts[start];
    if (office != REL_NONE && is_free_office(context, office) &&
        rel_description_end(context, office, starts) == verb)
        give(context, office, person, false, starts);
}

void rel_read_predicates(rel_context *context, const uint32_t *starts)
{
    for (uint32_t i = 0; i < context->reading_count && !context->has_failed; i++) {
        if (!is_person(context, i))
            continue;
        rel_enter_reading(context, i);
        read_becoming(context, i, starts);
        read_appointed(context, i, starts);
        read_succession(context, i, starts);
        read_equation(context, i, starts);
    }
}
