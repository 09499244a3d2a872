/*
 * Names of agencies and organizations: those of the lexicon, and runs of capitalized words around
 * a noun that says what they are ("Ministry", "Union", "Inc."), with "of …", "for …" and "on …"
 * behind it. The nationality before an agency is not part of its name; before any other
 * organization it is ("Bank of China", "Greek Orthodox Church").
 */
#include "base/array.h"
#include "recognize/mentions.h"

enum { MAX_BODY_TOKENS = 16 };

static bool is_grammar(const rel_context *context, uint32_t at)
{
    return rel_word_at(context, at) &
           (REL_WORD_STOP | REL_WORD_DETERMINER | REL_WORD_PRONOUN | REL_WORD_POSSESSIVE);
}

static bool is_name_word(const rel_context *context, uint32_t at)
{
    return rel_is_capitalized(context, at) && !is_grammar(context, at) &&
           !rel_is_dated(context, at);
}

/** "New People[']s Party": of all of a kind, and no possessor of what follows. */
static bool is_of_kind(const rel_context *context, uint32_t at)
{
    static const char *const kinds[] = {"People", "Women", "Men", "Children"};
    for (size_t i = 0; rel_is_possessive_mark(context, at) && i < COUNT_OF(kinds); i++)
        if (rel_token_is(context, at - 1, kinds[i]))
            return is_name_word(context, at + 1);
    return false;
}

/** "&", or the apostrophe in "Workers' Union": inside a name between capitalized words. */
static bool is_joint(const rel_context *context, uint32_t at)
{
    if (is_of_kind(context, at))
        return true;
    bool is_mark = rel_token_is(context, at, "&") || rel_token_is(context, at, "'") ||
                   (rel_token_is(context, at, "-") && rel_compound_end(context, at - 1) > at);
    return is_mark && is_name_word(context, at + 1);
}

static uint32_t run_end(const rel_context *context, uint32_t at)
{
    uint32_t end = at;
    while (end < at + MAX_BODY_TOKENS &&
           (is_name_word(context, end) || (end > at && is_joint(context, end))))
        end++;
    return end;
}

/** Kinds of groups whose noun in capitals ends a name: "Xinhua News Agency". */
static bool makes_body(rel_text kind)
{
    return rel_text_equal(kind, REL_TEXT("company")) || rel_text_equal(kind, REL_TEXT("media")) ||
           rel_text_equal(kind, REL_TEXT("body"));
}

static const rel_sense *head_sense(const rel_phrase *phrase)
{
    const rel_sense *sense = NULL;
    if (phrase && !phrase->part_size) {
        sense = rel_phrase_sense(phrase, REL_LEX_AGENCY_HEAD);
        if (!sense)
            sense = rel_phrase_sense(phrase, REL_LEX_ORGANIZATION_HEAD);
        if (!sense && phrase->token_count > 1)
            sense = rel_phrase_sense(phrase, REL_LEX_GROUP_HEAD); /* "News Agency" */
        if (sense && sense->class == REL_LEX_GROUP_HEAD && !makes_body(sense->kind))
            sense = NULL;
    }
    return sense;
}

static bool names_a_person(const rel_phrase *phrase)
{
    return rel_phrase_is(phrase, REL_LEX_PERSON) || rel_phrase_is(phrase, REL_LEX_GIVEN_NAME);
}

/** Whether a field after "and" belongs to the name: "… of Food and Agriculture". */
static bool is_field(const rel_context *context, uint32_t at)
{
    const rel_phrase *phrase = rel_phrase_here(context, at);
    if (!is_name_word(context, at))
        return false;
    return !phrase ||
           !(rel_phrase_is(phrase, REL_LEX_COUNTRY) || rel_phrase_is(phrase, REL_LEX_ADJECTIVE) ||
             rel_is_office(rel_phrase_sense(phrase, REL_LEX_TITLE)) ||
             rel_phrase_is(phrase, REL_LEX_SEAT) || rel_phrase_is(phrase, REL_LEX_PLACE) ||
             rel_phrase_is(phrase, REL_LEX_AGENCY) || rel_phrase_is(phrase, REL_LEX_ORGANIZATION) ||
             names_a_person(phrase) || (head_sense(phrase) && phrase->token_count > 0));
}

/** The run of a field, which ends before a title: "Department of Homeland Security Secretary". */
static uint32_t field_end(const rel_context *context, uint32_t at)
{
    uint32_t end = run_end(context, at);
    for (uint32_t i = at + 1; i < end; i++)
        if (rel_phrase_is(rel_phrase_here(context, i), REL_LEX_TITLE))
            return i;
    return end;
}

/** The end of "of X and Y for the Z" after the head of a name; `at` when there is none. */
static uint32_t complement_end(const rel_context *context, uint32_t at)
{
    static const char *const prepositions[] = {"of", "for", "on", "against", "de"};
    for (;;) {
        uint32_t field = REL_NONE;
        for (size_t i = 0; i < COUNT_OF(prepositions); i++)
            if (rel_token_is(context, at, prepositions[i]))
                field = at + 1;
        if (field == REL_NONE)
            return at;
        field += rel_token_is(context, field, "the");
        if (!is_name_word(context, field))
            return at;
        at = field_end(context, field);
        while ((rel_token_is(context, at, "and") || rel_token_is(context, at, ",")) &&
               is_field(context, at + 1)) {
            uint32_t next = field_end(context, at + 1);
            if (rel_token_is(context, at, ",") && !rel_token_is(context, next, "and") &&
                !rel_token_is(context, next, ","))
                break;
            at = next;
        }
    }
}

/** The last noun of bodies in a run, and where it ends. */
static const rel_sense *last_head(const rel_context *context, uint32_t at, uint32_t end,
                                  uint32_t *ret_head, uint32_t *ret_end)
{
    const rel_sense *last = NULL;
    for (uint32_t i = at; i < end; i++) {
        const rel_phrase *phrase = rel_phrase_here(context, i);
        const rel_sense *sense = head_sense(phrase);
        if (sense && i + phrase->token_count <= end) {
            last = sense;
            *ret_head = i;
            *ret_end = i + phrase->token_count;
        } else if (rel_phrase_is(phrase, REL_LEX_TITLE) &&
                   !head_sense(rel_phrase_here(context, i + phrase->token_count))) {
            break; /* "Homeland Security Secretary …": what follows is a person */
        }
    }
    return last;
}

/** "State and Homeland Security Departments": a plural head after the second name. */
static uint32_t read_coordinated(const rel_context *context, uint32_t at, uint32_t end,
                                 rel_part *ret)
{
    uint32_t head, head_end;
    if (!rel_token_is(context, end, "and") || !is_name_word(context, end + 1))
        return at;
    uint32_t next_end = run_end(context, end + 1);
    const rel_sense *sense = last_head(context, end + 1, next_end, &head, &head_end);
    if (!sense || !sense->is_plural || sense->class != REL_LEX_AGENCY_HEAD || head == end + 1)
        return at;
    *ret = (rel_part){.kind = REL_PART_BODY, .sense = sense};
    return head_end;
}

/** "Partido Nacional", "Harakat al-Nujaba": a first word of other languages, and all after it. */
static uint32_t read_beginning(const rel_context *context, uint32_t at, rel_part *ret)
{
    const rel_phrase *phrase = rel_phrase_here(context, at);
    const rel_sense *sense = phrase ? rel_phrase_sense(phrase, REL_LEX_ORGANIZATION_HEAD) : NULL;
    uint32_t end = rel_compound_end(context, at), first_end = end;
    if (!sense || !sense->is_beginning)
        return at;
    while (end < at + MAX_BODY_TOKENS) {
        const rel_phrase *particle = rel_phrase_here(context, end);
        bool is_small =
            rel_phrase_is(particle, REL_LEX_NAME_PARTICLE) && !rel_is_capitalized(context, end);
        uint32_t next = is_small ? end + particle->token_count : end;
        next += is_small && rel_token_is(context, next, "-");
        if (!is_name_word(context, next) || (!is_small && is_grammar(context, next)))
            break;
        end = rel_compound_end(context, next);
    }
    if (end == first_end && first_end == at + 1)
        return at;
    *ret = (rel_part){.kind = REL_PART_BODY, .sense = sense};
    return end;
}

/** "Council for the Welfare of Refugees": agencies of states are "of" or "on" something. */
static bool is_for_a_cause(const rel_context *context, const rel_sense *sense, uint32_t head_end)
{
    return sense->class == REL_LEX_AGENCY_HEAD && rel_token_is(context, head_end, "for") &&
           (rel_text_equal(sense->name, REL_TEXT("council")) ||
            rel_text_equal(sense->name, REL_TEXT("board")));
}

/** "Doctor [Who] Society": a small word with a capital inside a name, which began before. */
static bool is_torn(const rel_context *context, uint32_t at)
{
    uint32_t start = context->segments->sentences[context->sentence].first;
    return at > start + 1 && context->capitals_mean_names && rel_is_capitalized(context, at - 1) &&
           is_grammar(context, at - 1) && rel_is_capitalized(context, at - 2);
}

static uint32_t read_by_grammar(rel_context *context, uint32_t at, rel_part *ret)
{
    static const rel_sense society = {.class = REL_LEX_ORGANIZATION_HEAD, .type = REL_ORGANIZATION};
    uint32_t end = run_end(context, at), head = at, head_end = at;
    if (end == at || is_torn(context, at))
        return at;
    const rel_sense *sense = last_head(context, at, end, &head, &head_end);
    if (!sense)
        return read_coordinated(context, at, end, ret);
    const rel_phrase *first = rel_phrase_here(context, at);
    bool has_nation =
        rel_phrase_is(first, REL_LEX_COUNTRY) || rel_phrase_is(first, REL_LEX_ADJECTIVE);
    if (sense->class == REL_LEX_AGENCY_HEAD && has_nation && !first->part_size)
        return at;
    uint32_t body_end = complement_end(context, head_end);
    bool is_subject = head == at && rel_phrase_is(first, REL_LEX_GROUP_HEAD) &&
                      at == context->segments->sentences[context->sentence].first;
    bool is_head_alone = head == at && body_end == head_end && head_end - head == 1;
    bool is_nation_alone = has_nation && first->token_count == head - at && body_end == head_end &&
                           !sense->is_suffix && sense->is_plural;
    if (is_head_alone || is_nation_alone || is_subject)
        return at; /* "Fighters of Harakat …" */
    bool is_society = is_for_a_cause(context, sense, head_end);
    *ret = (rel_part){.kind = REL_PART_BODY, .sense = is_society ? &society : sense};
    return body_end;
}

/** "Supreme Court" "of Canada": what many states have, and then the state. */
static uint32_t end_of_state(const rel_context *context, uint32_t end, const rel_part *part)
{
    const rel_phrase *state = rel_phrase_here(context, end + 1);
    bool is_of = rel_token_is(context, end, "of") && part->sense->class == REL_LEX_AGENCY &&
                 !part->sense->country.size && rel_phrase_is(state, REL_LEX_COUNTRY);
    return is_of ? end + 1 + state->token_count : end;
}

/** A name of the lexicon that goes on: "United Nations" "Security Council". */
static uint32_t extended(const rel_context *context, uint32_t at, uint32_t end, rel_part *ret)
{
    static const rel_sense agency = {.class = REL_LEX_AGENCY_HEAD, .type = REL_AGENCY};
    uint32_t head, head_end, state_end = end_of_state(context, end, ret);
    if (!context->capitals_mean_names || at == end)
        return end;
    if (state_end > end) {
        *ret = (rel_part){.kind = REL_PART_BODY, .sense = &agency};
        return state_end;
    }
    uint32_t next = run_end(context, end);
    const rel_sense *sense = next > end ? last_head(context, end, next, &head, &head_end) : NULL;
    if (!sense)
        return end;
    ret->sense = sense;
    ret->phrase = NULL;
    return complement_end(context, head_end);
}

/** "Environment Canada", "Telecom Italia": a field or an unknown word before a country's name. */
static uint32_t read_before_country(rel_context *context, uint32_t at, rel_part *ret)
{
    static const rel_sense agency = {.class = REL_LEX_AGENCY_HEAD, .type = REL_AGENCY},
                           body = {.class = REL_LEX_ORGANIZATION_HEAD, .type = REL_ORGANIZATION};
    if (!(rel_classes_at(context, at + 1) & REL_CLASS(REL_LEX_COUNTRY)))
        return at;
    const rel_phrase *first = rel_phrase_here(context, at);
    const rel_phrase *country = rel_phrase_here(context, at + 1);
    const rel_sense *field = first ? rel_phrase_sense(first, REL_LEX_TITLE_MODIFIER) : NULL;
    bool is_field = field && rel_text_equal(field->kind, REL_TEXT("field"));
    const rel_sense *sense = rel_phrase_sense(country, REL_LEX_COUNTRY);
    if (sense->is_acronym || country->part_size || !rel_is_capitalized(context, at + 1) ||
        rel_compound_end(context, at) > at + 1 || (first && !is_field) ||
        (!is_field && rel_is_english(context, at)))
        return at;
    *ret = (rel_part){.kind = REL_PART_BODY, .sense = is_field ? &agency : &body};
    return at + 1 + country->token_count;
}

uint32_t rel_read_body(rel_context *context, uint32_t at, rel_part *ret)
{
    const rel_phrase *phrase = rel_phrase_here(context, at);
    const rel_sense *sense = NULL;
    if (phrase && !phrase->part_size && !rel_is_dated(context, at)) {
        sense = rel_phrase_sense(phrase, REL_LEX_AGENCY);
        /* Of two bodies with one acronym the one that is no state's is known more widely. */
        if (!sense || (sense->is_acronym && rel_phrase_is(phrase, REL_LEX_ORGANIZATION)))
            sense = rel_phrase_sense(phrase, REL_LEX_ORGANIZATION);
    }
    if (sense) {
        *ret = (rel_part){.kind = REL_PART_BODY, .phrase = phrase, .sense = sense};
        return extended(context, at, at + phrase->token_count, ret);
    }
    if (!context->capitals_mean_names || !is_name_word(context, at))
        return at;
    uint32_t end = at;
    if (rel_has_trait(context, at, REL_TRAIT_BODY))
        end = read_beginning(context, at, ret);
    if (end == at && rel_has_trait(context, at, REL_TRAIT_BODY))
        end = read_by_grammar(context, at, ret);
    return end > at ? end : read_before_country(context, at, ret);
}
