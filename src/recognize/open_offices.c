/*
 * Whose prime minister? "Prime Minister Jane Roe" says it only to those who know the story: the
 * state is the person's where the text tells it elsewhere, else the only one spoken of whose people
 * have such names, else that of the known leaders of the name, else the one that the story is
 * about. A counterpart has the office of the one named before: "the president and his French
 * counterpart". An administration called by its head is that of his state. When in doubt, none.
 */
#include "base/array.h"
#include "base/utf8.h"
#include "recognize/mentions.h"
#include "recognize/passes.h"

enum { MAX_STATES = 16, FEWEST_MENTIONS = 3, MAX_SENTENCES_BACK = 1 };

/** States by how often the document speaks of them and of what is theirs. */
typedef struct tally {
    rel_text names[MAX_STATES];
    size_t mentions[MAX_STATES], count;
    bool is_full; /**< there were more, so that none counts */
} tally;

static bool is_of_state(const rel_entity *entity)
{
    return entity->country.size && !entity->member_count && entity->type != REL_PERSON;
}

static void count_state(tally *states, rel_text state)
{
    for (size_t i = 0; i < states->count; i++)
        if (rel_text_equal(states->names[i], state)) {
            states->mentions[i]++;
            return;
        }
    states->is_full |= states->count == MAX_STATES;
    if (states->is_full)
        return;
    states->names[states->count] = state;
    states->mentions[states->count++] = 1;
}

/** `left_out` is by entity, or NULL. */
static void count_states(const rel_context *context, const bool *left_out, tally *ret)
{
    for (size_t i = 0; i < context->reading_count; i++) {
        uint32_t entity = context->readings[i].mention.entity;
        if (entity != REL_NONE && !(left_out && left_out[entity]) &&
            is_of_state(&context->found->entities[entity]))
            count_state(ret, context->found->entities[entity].country);
    }
}

/** The state spoken of at least twice as often as any other; empty when there is none. */
static rel_text home_state(const tally *states)
{
    size_t first = 0, second = 0;
    rel_text home = {0};
    for (size_t i = 0; i < states->count; i++) {
        if (states->mentions[i] > first) {
            second = first;
            first = states->mentions[i];
            home = states->names[i];
        } else if (states->mentions[i] > second) {
            second = states->mentions[i];
        }
    }
    bool is_clear = !states->is_full && first >= FEWEST_MENTIONS && first >= 2 * second;
    return is_clear ? home : (rel_text){0};
}

rel_text rel_home_state(const rel_context *context, const bool *left_out)
{
    tally states = {0};
    count_states(context, left_out, &states);
    return home_state(&states);
}

static bool ends_with_word(rel_text text, rel_text word)
{
    return text.size >= word.size &&
           rel_text_equal_ignoring_case(rel_text_slice(text, text.size - word.size, word.size),
                                        word);
}

/** Where names of this form come from: "Guo Shengkun" is "chinese"; empty when nobody can tell. */
static rel_text origin_of(const rel_context *context, rel_text name)
{
    size_t end = 0;
    while (end < name.size && name.bytes[end] != ' ')
        end++;
    rel_lexicon_match match;
    if (end == name.size || !rel_lexicon_look_up(context->lexicon, context->symbols,
                                                 rel_text_slice(name, 0, end), &match))
        return (rel_text){0};
    const rel_sense *family = rel_lexicon_sense(&match, REL_LEX_FAMILY_NAME);
    bool is_also_given = rel_lexicon_sense(&match, REL_LEX_GIVEN_NAME) != NULL;
    return family && !is_also_given ? family->kind : (rel_text){0};
}

/** The only state of the document whose adjective is the origin of the name. */
static rel_text state_of_name(const rel_context *context, const tally *states, rel_text name)
{
    rel_text origin = origin_of(context, name), only = {0};
    for (size_t i = 0; origin.size && i < states->count; i++) {
        rel_text adjective = rel_lexicon_country_adjective(context->lexicon, states->names[i]);
        if (!ends_with_word(adjective, origin))
            continue;
        if (only.size)
            return (rel_text){0};
        only = states->names[i];
    }
    return only;
}

/** The last of "State Councilor, Minister of Public Security". */
static rel_text last_office(rel_text offices)
{
    for (size_t i = offices.size; i > 1; i--)
        if (offices.bytes[i - 1] == ' ' && offices.bytes[i - 2] == ',')
            return rel_text_slice(offices, i, offices.size - i);
    return offices;
}

/** The office of whom a counterpart is one: the person named last before. */
static rel_text office_before(const rel_context *context, const rel_open_office *open)
{
    uint32_t sentence = context->readings[open->reading].mention.sentence;
    for (uint32_t i = open->reading; i-- > 0;) {
        const rel_mention *before = &context->readings[i].mention;
        if (before->sentence + MAX_SENTENCES_BACK < sentence)
            break;
        if (before->entity == REL_NONE || before->entity == open->person)
            continue;
        const rel_entity *person = &context->found->entities[before->entity];
        if (person->type == REL_PERSON && !person->member_count)
            return last_office(person->office);
    }
    return (rel_text){0};
}

/** Not the rest of a longer phrase that went unread: "Norland's interior and overseas minister". */
static bool begins_with_title(const rel_context *context, const rel_open_office *open)
{
    const rel_mention *mention = &context->readings[open->reading].mention;
    const rel_token *first = rel_token_at(context, mention->first);
    return (first->flags & REL_TOKEN_CAPITAL) ||
           (rel_words_bits(context->words, first->symbol) & REL_WORD_DETERMINER);
}

static bool is_spoken_of(const tally *states, rel_text state)
{
    for (size_t i = 0; i < states->count; i++)
        if (rel_text_equal(states->names[i], state))
            return true;
    return false;
}

/** Offices by which the world knows whom one means, in a story of any country. */
static bool is_highest(rel_text office)
{
    static const rel_text offices[] = {
        {"President", 9}, {"Prime Minister", 14}, {"Chancellor", 10}};
    for (size_t i = 0; i < COUNT_OF(offices); i++)
        if (rel_text_equal(office, offices[i]))
            return true;
    return false;
}

/** "President Bush" in a story about Pakistan: of the state that leaders of that name are of. */
static rel_text state_of_leader(const rel_context *context, const rel_open_office *open,
                                const tally *states)
{
    rel_text name = context->found->entities[open->person].name;
    rel_bearers bearers = {0};
    if (!memchr(name.bytes, ' ', name.size))
        bearers = rel_lexicon_bearers(context->lexicon, name);
    if (!bearers.has_any)
        return home_state(states);
    return is_highest(open->label) || is_spoken_of(states, bearers.country) ? bearers.country
                                                                            : (rel_text){0};
}

static rel_text state_of(const rel_context *context, const rel_open_office *open,
                         const tally *states)
{
    const rel_entity *person = &context->found->entities[open->person];
    if (open->country.size)
        return open->country;
    if (person->country.size)
        return person->country;
    rel_text state = state_of_name(context, states, person->name);
    return state.size || !begins_with_title(context, open) ? state
                                                           : state_of_leader(context, open, states);
}

/** The state that the body belongs to, if the document speaks of it; else the body. */
static uint32_t whole_of(rel_context *context, uint32_t body, const tally *states)
{
    if (body == REL_NONE)
        return REL_NONE;
    rel_text country = context->found->entities[body].country;
    for (size_t i = 0; i < states->count; i++)
        if (country.size && rel_text_equal(states->names[i], country))
            return rel_entity_of_country(context, country);
    return body;
}

static bool holds_already(const rel_context *context, const rel_open_office *open)
{
    for (size_t i = 0; i < context->found->link_count; i++) {
        const rel_link *link = &context->found->links[i];
        if (link->source == open->person && rel_text_equal(link->topic, open->label) &&
            rel_text_equal(link->relation, REL_TEXT("holds-office")))
            return true;
    }
    return false;
}

static void settle(rel_context *context, const rel_open_office *office, const tally *states)
{
    rel_open_office open = *office;
    bool is_counterpart = !open.label.size;
    if (is_counterpart)
        open.label = office_before(context, &open);
    if (!open.label.size || holds_already(context, &open))
        return;
    rel_text state = state_of(context, &open, states);
    uint32_t body = state.size ? rel_entity_of_country(context, state)
                               : whole_of(context, open.otherwise, states);
    if (body == REL_NONE || context->has_failed)
        return;
    rel_entity *person = &context->found->entities[open.person];
    if (!person->country.size)
        person->country = context->found->entities[body].country;
    if (is_counterpart && !person->office.size)
        person->office = open.label;
    rel_add_link(context, "holds-office", open.person, body, open.reading, open.label,
                 open.is_former);
}

/** "the Obama administration": that of the state whose office the person inside the name holds. */
static rel_text state_of_rule(const rel_context *context, uint32_t index, const tally *states)
{
    const rel_mention *outer = &context->readings[index].mention;
    rel_text known = context->found->entities[outer->entity].country;
    for (uint32_t i = index + 1; i < context->reading_count && !known.size; i++) {
        const rel_mention *inner = &context->readings[i].mention;
        if (inner->first >= outer->first + outer->token_count)
            break;
        if (inner->entity != REL_NONE && context->found->entities[inner->entity].type == REL_PERSON)
            known = context->found->entities[inner->entity].country;
    }
    return known.size ? known : home_state(states);
}

static void settle_rule(rel_context *context, uint32_t index, const tally *states)
{
    uint32_t agency = context->readings[index].mention.entity;
    rel_text state = state_of_rule(context, index, states);
    if (!state.size)
        return;
    context->found->entities[agency].country = state;
    rel_add_link(context, "part-of", agency, rel_entity_of_country(context, state), index,
                 (rel_text){0}, false);
}

/** Whether the reading is a government that is called by who rules. */
static bool is_rule(const rel_context *context, uint32_t index)
{
    const rel_reading *reading = &context->readings[index];
    return reading->mention.entity != REL_NONE && reading->head && rel_names_rule(reading->head) &&
           reading->mention.outer == REL_NONE &&
           context->found->entities[reading->mention.entity].type == REL_AGENCY &&
           rel_is_capitalized(context, reading->mention.name_first);
}

static void settle_rules(rel_context *context, tally *states)
{
    for (uint32_t i = 0; i < context->reading_count && !context->has_failed; i++) {
        context->limit = rel_reading_end(context, i);
        if (!is_rule(context, i))
            continue;
        if (!states->count)
            count_states(context, NULL, states);
        settle_rule(context, i, states);
    }
}

void rel_settle_offices(rel_context *context)
{
    tally states = {0};
    if (context->open_office_count)
        count_states(context, NULL, &states);
    settle_rules(context, &states);
    for (size_t i = 0; i < context->open_office_count && !context->has_failed; i++)
        settle(context, &context->open_offices[i], &states);
}
