/*
 * Offices: "Chinese State Councilor and Minister of Public Security". Their labels have one order
 * of words, so that "the public security minister" and "the Minister of Public Security" are one
 * office, and they say which body they are an office of: the one named before them, the one that
 * the lexicon knows, the ministry of their field, or else the state.
 */
#include "base/array.h"
#include "base/utf8.h"
#include "recognize/mentions.h"

enum { MAX_FIELD_WORDS = 4, MAX_LABEL_PIECES = 12 };

static bool is_minister(const rel_sense *title)
{
    static const rel_text names[] = {
        {"minister", 8}, {"secretary", 9}, {"undersecretary", 14}, {"under secretary", 15}};
    for (size_t i = 0; i < COUNT_OF(names); i++)
        if (rel_text_equal_ignoring_case(title->name, names[i]))
            return true;
    return false;
}

/** Whether a word can belong to the field of a ministry, in either case. */
static bool is_field_word(const rel_context *context, uint32_t at)
{
    const rel_phrase *phrase = rel_phrase_here(context, at);
    uint32_t bits = rel_word_at(context, at);
    if (at >= context->limit || rel_token_at(context, at)->kind != REL_TOKEN_WORD ||
        (bits & (REL_WORD_STOP | REL_WORD_VERB | REL_WORD_DETERMINER | REL_WORD_PRONOUN |
                 REL_WORD_POSSESSIVE)) ||
        rel_is_dated(context, at))
        return false;
    return !rel_phrase_is(phrase, REL_LEX_COUNTRY) && !rel_phrase_is(phrase, REL_LEX_TITLE) &&
           !rel_phrase_is(phrase, REL_LEX_GIVEN_NAME) && !rel_phrase_is(phrase, REL_LEX_SEAT) &&
           !rel_phrase_is(phrase, REL_LEX_ADJECTIVE) && !rel_phrase_is(phrase, REL_LEX_PERSON);
}

/** "Minister for Interior Aftab Sherpao": a word that English does not have begins the name. */
static bool begins_name(const rel_context *context, uint32_t at)
{
    return rel_is_capitalized(context, at) && !rel_phrase_here(context, at) &&
           !rel_is_english(context, at);
}

static uint32_t words_end(const rel_context *context, uint32_t at, bool is_capitalized)
{
    uint32_t end = at;
    while (end < at + MAX_FIELD_WORDS && is_field_word(context, end) &&
           rel_is_capitalized(context, end) == is_capitalized &&
           !rel_phrase_is(rel_phrase_here(context, end), REL_LEX_FAMILY_NAME) &&
           (end == at || !begins_name(context, end)))
        end++;
    return end;
}

/** "of Public Security", "for trade and industry" after a minister; `at` if there is none. */
static uint32_t field_end(const rel_context *context, uint32_t at)
{
    if (!rel_token_is(context, at, "of") && !rel_token_is(context, at, "for"))
        return at;
    uint32_t from = at + 1 + rel_token_is(context, at + 1, "the");
    bool is_capitalized = rel_is_capitalized(context, from);
    uint32_t end = words_end(context, from, is_capitalized);
    if (end == from)
        return at;
    if (rel_token_is(context, end, "and")) {
        uint32_t next = words_end(context, end + 1, is_capitalized);
        bool is_list = next > end + 1 && next - end - 1 <= 2;
        end = is_list ? next : end;
    }
    return end;
}

/** "for European and Eurasian Affairs": capitals up to a noun that ends the names of such fields.
 */
static uint32_t affairs_end(const rel_context *context, uint32_t at)
{
    enum { LONGEST = 8 };
    static const char *const nouns[] = {
        "Affairs",   "Security",   "Policy",  "Rights", "Trade",       "Energy",      "Growth",
        "Relations", "Operations", "Control", "Labor",  "Cooperation", "Enforcement", "Management"};
    if (!rel_token_is(context, at, "for"))
        return at;
    for (uint32_t i = at + 1; i < at + LONGEST; i++) {
        for (size_t j = 0; j < COUNT_OF(nouns); j++)
            if (rel_token_is(context, i, nouns[j]) && !rel_token_is(context, i + 1, "and"))
                return i + 1;
        if (!rel_is_capitalized(context, i) && !rel_token_is(context, i, "and") &&
            !rel_token_is(context, i, ",") && !rel_token_is(context, i, "the"))
            break;
    }
    return at;
}

uint32_t rel_read_title(rel_context *context, uint32_t at, rel_part *ret)
{
    const rel_phrase *phrase = rel_phrase_here(context, at);
    if (!rel_phrase_is(phrase, REL_LEX_TITLE) || phrase->part_size)
        return at;
    uint32_t end = at + phrase->token_count;
    bool is_first_name = rel_phrase_is(phrase, REL_LEX_GIVEN_NAME) &&
                         rel_is_capitalized(context, at) && rel_is_capitalized(context, end);
    if (is_first_name)
        return at;
    const rel_sense *sense = rel_phrase_sense(phrase, REL_LEX_TITLE);
    *ret = (rel_part){.kind = REL_PART_TITLE, .phrase = phrase, .sense = sense};
    if (is_minister(sense))
        end = field_end(context, end);
    return affairs_end(context, end);
}

/** `text` with its words in capitals, but for "of", "for", "and", "the". */
static rel_text title_case(rel_context *context, rel_text text)
{
    static const rel_text small[] = {{"of", 2}, {"for", 3}, {"and", 3}, {"the", 3}, {"to", 2}};
    char *copy = rel_arena_alloc(context->arena, text.size + 1, 1);
    if (!copy) {
        context->has_failed = !rel_fail_memory(context->err);
        return (rel_text){0};
    }
    for (size_t i = 0; i < text.size;) {
        size_t end = i;
        while (end < text.size && text.bytes[end] != ' ')
            end++;
        bool is_small = false;
        for (size_t j = 0; j < COUNT_OF(small); j++)
            is_small |= rel_text_equal(rel_text_slice(text, i, end - i), small[j]);
        memcpy(copy + i, text.bytes + i, end - i);
        if (!is_small && end > i)
            copy[i] = rel_ascii_upper(copy[i]);
        if (end < text.size)
            copy[end] = ' ';
        i = end + 1;
    }
    return (rel_text){copy, text.size};
}

/** Whether a part before a title belongs to its name: a field or a rank. */
static bool belongs_to_title(const rel_context *context, const rel_part *part)
{
    if (part->kind == REL_PART_CAPITALIZED)
        return true;
    if (part->kind != REL_PART_MODIFIER || (rel_word_at(context, part->first) & REL_WORD_QUALITY))
        return false;
    return !part->sense || rel_text_equal(part->sense->kind, REL_TEXT("rank")) ||
           rel_text_equal(part->sense->kind, REL_TEXT("field"));
}

/** An office as a noun phrase has it. */
typedef struct held_office {
    rel_text label;       /**< "Minister of Public Security" */
    rel_text field;       /**< "Public Security", or empty */
    const rel_part *body; /**< named before it, or NULL */
    uint32_t owner;       /**< who has it: "Acme's director", "the Milan mayor"; or REL_NONE */
    const rel_part *title;
} held_office;

/** The tokens of the field inside the title itself: "Minister of [Public Security]". */
static rel_text inner_field(rel_context *context, const rel_part *title)
{
    uint32_t from = title->first + title->phrase->token_count;
    if (from >= title->end)
        return (rel_text){0};
    from += 1 + rel_token_is(context, from + 1, "the");
    return title_case(context, rel_span_text(context, from, title->end));
}

/** "Homeland Security" of "Homeland Security Secretary", an office of a department of that name. */
static rel_text field_of_institution(const rel_sense *title, rel_text noun)
{
    static const rel_text bodies[] = {{"Department of ", 14}, {"Ministry of ", 12}};
    for (size_t i = 0; i < COUNT_OF(bodies); i++) {
        if (!rel_text_starts(title->extra, bodies[i]))
            continue;
        rel_text field =
            rel_text_slice(title->extra, bodies[i].size, title->extra.size - bodies[i].size);
        bool is_before = noun.size > field.size + 1 && noun.bytes[field.size] == ' ' &&
                         rel_text_equal_ignoring_case(rel_text_slice(noun, 0, field.size), field);
        if (is_before)
            return rel_text_slice(noun, 0, field.size);
    }
    return (rel_text){0};
}

static rel_text office_label(rel_context *context, const held_office *office, const rel_part *first,
                             bool is_turned)
{
    const rel_part *title = office->title;
    rel_text noun = title_case(
        context, rel_span_text(context, title->first, title->first + title->phrase->token_count));
    rel_text field = field_of_institution(title->sense, noun);
    if (field.size)
        return rel_join(
            context,
            (rel_text[]){rel_text_slice(noun, field.size + 1, noun.size - field.size - 1),
                         REL_TEXT(" of "), field},
            3);
    if (title->end > title->first + title->phrase->token_count)
        return rel_join(context, (rel_text[]){noun, REL_TEXT(" of "), office->field}, 3);
    if (is_turned)
        return rel_join(context, (rel_text[]){noun, REL_TEXT(" of "), office->field}, 3);
    return title_case(context, rel_span_text(context, first->first, title->end));
}

/** "homeland security": a field of the lexicon that may stand behind its title as well. */
static bool is_long_field(const rel_part *part)
{
    return part->sense->class != REL_LEX_TITLE_MODIFIER ||
           (part->end - part->first > 1 && rel_text_equal(part->sense->kind, REL_TEXT("field")));
}

/** The body that owns the phrase, or the town or region named right before an office of one. */
static uint32_t owner_of(rel_context *context, const rel_noun_phrase *phrase, size_t first,
                         const rel_sense *title)
{
    const rel_part *before = first > 0 ? &phrase->parts[first - 1] : NULL;
    bool is_place =
        before &&
        (before->kind == REL_PART_PLACE ||
         (before->kind == REL_PART_NATION && rel_phrase_is(before->phrase, REL_LEX_PLACE)));
    if (is_place && rel_is_local_office(title))
        return rel_nation_entity(context, before, true);
    uint32_t owner = phrase->possessor == REL_NONE
                         ? REL_NONE
                         : context->readings[phrase->possessor].mention.entity;
    if (owner == REL_NONE || first > (phrase->parts[0].kind == REL_PART_DETERMINER))
        return REL_NONE;
    const rel_entity *entity = &context->found->entities[owner];
    bool is_body = entity->type == REL_ORGANIZATION || entity->type == REL_AGENCY;
    bool is_town = entity->type == REL_PLACE && rel_is_local_office(title);
    return (is_body || is_town) && !entity->member_count ? owner : REL_NONE;
}

static held_office read_office(rel_context *context, const rel_noun_phrase *phrase, size_t index)
{
    held_office office = {.title = &phrase->parts[index], .owner = REL_NONE};
    size_t first = index;
    while (first > 0 && belongs_to_title(context, &phrase->parts[first - 1]))
        first--;
    if (first > 0 && phrase->parts[first - 1].kind == REL_PART_BODY)
        office.body = &phrase->parts[first - 1];
    else
        office.owner = owner_of(context, phrase, first, office.title->sense);
    bool has_field = first < index;
    bool is_turned = has_field && is_minister(office.title->sense);
    for (size_t i = first; i < index; i++)
        is_turned &= !phrase->parts[i].sense || is_long_field(&phrase->parts[i]);
    office.field = has_field
                       ? title_case(context, rel_span_text(context, phrase->parts[first].first,
                                                           office.title->first))
                       : inner_field(context, office.title);
    office.label = office_label(context, &office, &phrase->parts[first], is_turned);
    if (first > 0 && phrase->parts[first - 1].kind == REL_PART_TITLE) {
        const rel_part *rank = &phrase->parts[first - 1]; /* "Deputy" "Assistant Secretary" */
        rel_text prefix = title_case(context, rel_span_text(context, rank->first, rank->end));
        office.label = rel_join(context, (rel_text[]){prefix, REL_TEXT(" "), office.label}, 3);
    }
    return office;
}

/** Whether a title has the field of its institution in it: "secretary of state", and no "attorney
 * general" of a Department of Justice. */
static bool names_field(const rel_sense *title)
{
    size_t start = title->extra.size;
    while (start > 0 && title->extra.bytes[start - 1] != ' ')
        start--;
    return rel_text_has(title->name,
                        rel_text_slice(title->extra, start, title->extra.size - start));
}

/** "Ministry of Public Security", "Department of Homeland Security"; empty without a field. */
static rel_text institution_name(rel_context *context, const held_office *office, rel_text country)
{
    const rel_sense *title = office->title->sense;
    bool is_of_state = country.size && !office->body && !names_field(title);
    if (title->extra.size && !is_of_state)
        return title->extra;
    if (!office->field.size || !is_minister(title) || title->is_plural)
        return (rel_text){0};
    if (rel_text_equal(office->field, REL_TEXT("Foreign")))
        return REL_TEXT("Ministry of Foreign Affairs");
    bool is_department = rel_text_equal(country, REL_TEXT("USA")) ||
                         !rel_text_equal_ignoring_case(title->name, REL_TEXT("minister"));
    return rel_join(
        context,
        (rel_text[]){is_department ? REL_TEXT("Department of ") : REL_TEXT("Ministry of "),
                     office->field},
        2);
}

/** The agency of that name, with the country that the lexicon knows of if the text has none. */
static uint32_t known_agency(rel_context *context, rel_text name, rel_text country)
{
    rel_lexicon_match match;
    if (rel_lexicon_look_up(context->lexicon, context->symbols, name, &match)) {
        const rel_sense *sense = rel_lexicon_sense(&match, REL_LEX_AGENCY);
        if (sense && (!country.size || rel_text_equal(country, sense->country)))
            return rel_entity_need(context, REL_AGENCY, sense->name, sense->country);
    }
    return rel_entity_need(context, REL_AGENCY, name, country);
}

static uint32_t institution_of(rel_context *context, const held_office *office, rel_text country)
{
    if (office->body)
        return rel_body_entity(context, office->body, country);
    if (office->owner != REL_NONE)
        return office->owner;
    rel_text name = institution_name(context, office, country);
    if (name.size)
        return known_agency(context, name, country);
    return country.size ? rel_entity_of_country(context, country) : REL_NONE;
}

uint32_t rel_institution_of_state(rel_context *context, uint32_t institution,
                                  const rel_sense *title, rel_text country)
{
    const rel_entity *known =
        institution == REL_NONE ? NULL : &context->found->entities[institution];
    bool is_of_state = title && title->extra.size && !names_field(title);
    if (known && known->type == REL_AGENCY && rel_text_equal(known->country, country))
        return institution;
    if (!known || is_of_state || known->type != REL_AGENCY || known->country.size)
        return rel_entity_of_country(context, country);
    return known_agency(context, known->name, country);
}

/** Whether only the text around it can tell whose office it is. */
static bool is_open(const held_office *office, rel_text country, uint32_t institution)
{
    bool is_elsewhere = institution == REL_NONE || !names_field(office->title->sense);
    return !office->body && office->owner == REL_NONE && !country.size && is_elsewhere &&
           rel_is_state_office(office->title->sense) &&
           (institution == REL_NONE || office->title->sense->extra.size);
}

static void note_office(rel_context *context, const held_office *office, uint32_t person,
                        uint32_t reading, rel_text country)
{
    bool is_former = context->readings[reading].is_former;
    uint32_t institution = institution_of(context, office, country);
    if (is_open(office, country, institution)) {
        rel_leave_office_open(context, &(rel_open_office){.person = person,
                                                          .reading = reading,
                                                          .label = office->label,
                                                          .otherwise = institution,
                                                          .is_former = is_former});
        institution = REL_NONE;
    }
    rel_give_office(context, person, reading, office->label, institution, is_former);
}

void rel_note_offices(rel_context *context, const rel_noun_phrase *phrase, uint32_t person,
                      uint32_t reading)
{
    rel_text nation = rel_phrase_nation(context, phrase);
    rel_text country = nation.size ? nation : context->found->entities[person].country;
    for (size_t i = 0; i < phrase->count; i++) {
        bool is_rank = i + 1 < phrase->count && phrase->parts[i + 1].kind == REL_PART_TITLE &&
                       rel_is_office(phrase->parts[i + 1].sense);
        if (phrase->parts[i].kind != REL_PART_TITLE || is_rank)
            continue;
        rel_note_counterpart(context, phrase->parts[i].sense, person, reading, nation);
        if (!rel_is_office(phrase->parts[i].sense) ||
            (rel_word_at(context, phrase->parts[i].end - 1) & REL_WORD_ROLE))
            continue;
        held_office office = read_office(context, phrase, i);
        note_office(context, &office, person, reading, country);
    }
}

uint32_t rel_title_mention(rel_context *context, const rel_noun_phrase *phrase)
{
    const rel_part *head = rel_head_part(phrase);
    if (rel_text_equal(head->sense->kind, REL_TEXT("honorific")))
        return REL_NONE;
    if (head->sense->is_plural || !rel_is_office(head->sense))
        return rel_group_mention(context, phrase);
    held_office office = read_office(context, phrase, phrase->count - 1);
    rel_text country = rel_phrase_nation(context, phrase);
    uint32_t institution = institution_of(context, &office, country);
    uint32_t index =
        rel_add_reading(context, phrase->first, phrase->end, REL_PERSON, REL_MENTION_NOMINAL);
    if (index == REL_NONE)
        return REL_NONE;
    rel_reading *reading = &context->readings[index];
    rel_describe(context, phrase, reading);
    reading->mention.head = head->first + (uint32_t)head->phrase->token_count - 1;
    reading->mention.name_first = rel_label_start(phrase);
    reading->mention.name_count = phrase->end - reading->mention.name_first;
    reading->label = office.label;
    reading->institution = institution;
    if (!reading->country_count && country.size)
        reading->countries[reading->country_count++] = country;
    return index;
}
