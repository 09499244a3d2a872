/*
 * Who belongs where, as names alone tell it: "Jane Roe of Widget Ltd", "Labour's Jane Roe",
 * "Reuters reporter Jane Roe", "Senator Jane Roe (R-Texas)". Offices are read elsewhere; what is
 * said of a person with "of" behind a verb that takes it ("accused Jane Roe of …") is none.
 */
#include "base/array.h"
#include "recognize/mentions.h"
#include "recognize/passes.h"

static bool is_organization(const rel_context *context, uint32_t reading)
{
    const rel_entity *entity = reading == REL_NONE ? NULL : rel_reading_entity(context, reading);
    return entity && entity->type == REL_ORGANIZATION && !entity->member_count &&
           context->readings[reading].mention.level == REL_MENTION_NAME;
}

static bool is_linked(const rel_context *context, uint32_t person, uint32_t body)
{
    for (size_t i = 0; i < context->found->link_count; i++)
        if (context->found->links[i].source == person && context->found->links[i].target == body)
            return true;
    return false;
}

/** Say that the person of one reading is a member of the organization of another. */
static void belong(rel_context *context, uint32_t reading, uint32_t body)
{
    uint32_t person = context->readings[reading].mention.entity;
    uint32_t organization = context->readings[body].mention.entity;
    if (!is_linked(context, person, organization))
        rel_add_link(context, "member-of", person, organization, reading, (rel_text){0},
                     context->readings[reading].is_former);
}

/** Verbs whose "of" says what somebody is charged with, told or loses. */
static bool takes_of(rel_text word)
{
    static const char *const stems[] = {"accus",  "warn",  "inform", "convict", "suspect",
                                        "acquit", "clear", "depriv", "remind",  "notif",
                                        "assur",  "robb",  "strip",  "advis",   "absolv"};
    for (size_t i = 0; i < COUNT_OF(stems); i++)
        if (rel_text_starts(word, rel_text_of(stems[i])))
            return true;
    return false;
}

/** "Jane Roe of Widget Ltd", "Jane Roe from the Civic Party" */
static void read_of(rel_context *context, uint32_t index, const uint32_t *starts)
{
    const rel_mention *mention = &context->readings[index].mention;
    uint32_t end = rel_reading_end(context, index);
    bool is_from = rel_token_is(context, end, "from");
    if ((!is_from && !rel_token_is(context, end, "of")) || end + 1 >= context->limit)
        return;
    uint32_t body = starts[end + 1];
    uint32_t first = context->segments->sentences[mention->sentence].first;
    bool is_charge = mention->first > first && takes_of(rel_text_at(context, mention->first - 1));
    if (is_charge || !is_organization(context, body) ||
        rel_is_possessive_mark(context, rel_reading_end(context, body)))
        return;
    bool is_party = rel_text_equal(rel_reading_entity(context, body)->subtype, REL_TEXT("party"));
    if (!is_from || is_party)
        belong(context, index, body);
}

/** "Jane Roe, from Widget Ltd, said": where somebody is from, between commas. */
static void read_aside(rel_context *context, uint32_t index, const uint32_t *starts)
{
    uint32_t end = rel_reading_end(context, index);
    bool is_aside =
        rel_token_is(context, end, ",") && end + 2 < context->limit &&
        (rel_token_is(context, end + 1, "from") || rel_token_is(context, end + 1, "of"));
    uint32_t at = is_aside ? end + 2 + rel_token_is(context, end + 2, "the") : 0;
    uint32_t body = is_aside ? starts[end + 2] : REL_NONE;
    if (body == REL_NONE && is_aside && at < context->limit)
        body = starts[at];
    if (is_aside && is_organization(context, body) &&
        rel_token_is(context, rel_reading_end(context, body), ","))
        belong(context, index, body);
}

/** "Labour's Jane Roe", "the FTU's Jane Roe": the owner may have been read after the person. */
static void read_owner(rel_context *context, uint32_t index, const uint32_t *starts)
{
    const rel_reading *reading = &context->readings[index];
    uint32_t first = reading->mention.name_first;
    bool is_bare = first > 1 && rel_is_possessive_mark(context, first - 1);
    uint32_t owner = is_bare ? reading->possessor : REL_NONE;
    if (owner == REL_NONE && is_bare && starts[first - 2] != REL_NONE &&
        rel_reading_end(context, starts[first - 2]) == first - 1)
        owner = starts[first - 2];
    if (is_organization(context, owner))
        belong(context, index, owner);
}

/** "Jane Roe (Civic Party)": the party alone in brackets. */
static void read_brackets(rel_context *context, uint32_t index, const uint32_t *starts)
{
    uint32_t end = rel_reading_end(context, index);
    uint32_t body =
        rel_token_is(context, end, "(") && end + 1 < context->limit ? starts[end + 1] : REL_NONE;
    if (is_organization(context, body) &&
        rel_token_is(context, rel_reading_end(context, body), ")") &&
        rel_text_equal(rel_reading_entity(context, body)->subtype, REL_TEXT("party")))
        belong(context, index, body);
}

/** Whether who is called so works or fights for the body named before: a reporter, no victim. */
static bool is_of_body(const rel_sense *title)
{
    static const rel_text kinds[] = {{"media", 5}, {"academic", 8}, {"party", 5},   {"sport", 5},
                                     {"legal", 5}, {"business", 8}, {"military", 8}};
    static const rel_text words[] = {
        {"activist", 8}, {"campaigner", 10}, {"organizer", 9}, {"volunteer", 9}, {"member", 6}};
    if (!title || title->is_plural)
        return false;
    for (size_t i = 0; i < COUNT_OF(kinds); i++)
        if (rel_text_equal(title->kind, kinds[i]))
            return true;
    for (size_t i = 0; i < COUNT_OF(words); i++)
        if (rel_text_equal(title->name, words[i]))
            return true;
    return false;
}

/** "an al-Qaeda analyst": whom the armed study or tell of, they do not employ. */
static bool is_subject_of(const rel_context *context, uint32_t body, const rel_sense *title)
{
    return rel_text_equal(rel_reading_entity(context, body)->subtype, REL_TEXT("armed group")) &&
           !rel_text_equal(title->kind, REL_TEXT("military"));
}

/** "Reuters reporter Jane Roe": the body inside the phrase, right before a word for its people. */
static void read_body_inside(rel_context *context, uint32_t index)
{
    const rel_mention *mention = &context->readings[index].mention;
    uint32_t end = mention->level == REL_MENTION_NAME ? mention->name_first : mention->head;
    for (uint32_t i = index + 1; i < context->reading_count; i++) {
        const rel_mention *inner = &context->readings[i].mention;
        if (inner->first >= end)
            break;
        const rel_phrase *next = rel_phrase_here(context, rel_reading_end(context, i));
        const rel_sense *title =
            rel_phrase_is(next, REL_LEX_TITLE) ? rel_phrase_sense(next, REL_LEX_TITLE) : NULL;
        if (is_organization(context, i) && is_of_body(title) && !is_subject_of(context, i, title))
            belong(context, index, i);
    }
}

/** "(D-NY)", "(R-Texas)": the parties of American lawmakers. */
static void read_letter(rel_context *context, uint32_t index)
{
    static const struct {
        rel_text letter, state, party;
    } parties[] = {{{"D", 1}, {"D-", 2}, {"Democratic Party", 16}},
                   {{"R", 1}, {"R-", 2}, {"Republican Party", 16}}};
    uint32_t end = rel_reading_end(context, index);
    if (!rel_token_is(context, end, "(") || end + 1 >= context->limit)
        return;
    rel_text letter = rel_text_at(context, end + 1);
    for (size_t i = 0; i < COUNT_OF(parties); i++)
        if (rel_text_equal(letter, parties[i].letter) || rel_text_starts(letter, parties[i].state))
            rel_add_link(
                context, "member-of", context->readings[index].mention.entity,
                rel_entity_need(context, REL_ORGANIZATION, parties[i].party, REL_TEXT("USA")),
                index, (rel_text){0}, false);
}

void rel_read_affiliations(rel_context *context, const uint32_t *starts)
{
    for (uint32_t i = 0; i < context->reading_count && !context->has_failed; i++) {
        const rel_mention *mention = &context->readings[i].mention;
        const rel_entity *person = rel_reading_entity(context, i);
        if (!person || person->type != REL_PERSON || mention->level == REL_MENTION_PRONOUN ||
            mention->outer != REL_NONE)
            continue;
        const rel_sentence *sentence = &context->segments->sentences[mention->sentence];
        context->limit = sentence->first + sentence->token_count;
        read_body_inside(context, i);
        if (mention->level != REL_MENTION_NAME)
            continue;
        read_of(context, i, starts);
        read_aside(context, i, starts);
        read_owner(context, i, starts);
        read_brackets(context, i, starts);
        read_letter(context, i);
    }
}
