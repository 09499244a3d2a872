/*
 * Noun phrases of events: names of the lexicon, and nouns such as "dialogue", "accord", "breach",
 * with the capitalized complement that belongs to a proper name ("Dialogue on Cybercrime and
 * Related Issues"). Which event a phrase speaks of is settled later, in events.c.
 */
#include "base/array.h"
#include "recognize/mentions.h"

static const rel_lexicon_class names[] = {REL_LEX_MEETING, REL_LEX_AGREEMENT, REL_LEX_LAW,
                                          REL_LEX_INCIDENT};
static const struct {
    rel_lexicon_class class;
    rel_entity_type type;
} nouns[] = {
    {REL_LEX_MEETING_HEAD, REL_MEETING},
    {REL_LEX_AGREEMENT_HEAD, REL_AGREEMENT},
    {REL_LEX_LAW_HEAD, REL_LAW},
    {REL_LEX_INCIDENT_HEAD, REL_INCIDENT},
};

static bool is_name_word(const rel_context *context, uint32_t at)
{
    return rel_is_capitalized(context, at) && !rel_is_dated(context, at) &&
           !(rel_word_at(context, at) & (REL_WORD_STOP | REL_WORD_DETERMINER | REL_WORD_PRONOUN));
}

static uint32_t run_end(const rel_context *context, uint32_t at)
{
    while (is_name_word(context, at))
        at++;
    return at;
}

/** "on Cybercrime and Related Issues" after a capitalized noun; `at` when there is none. */
static uint32_t complement_end(const rel_context *context, uint32_t at)
{
    static const char *const prepositions[] = {"on", "of", "for", "against", "in"};
    for (size_t i = 0; i < COUNT_OF(prepositions); i++) {
        if (!rel_token_is(context, at, prepositions[i]))
            continue;
        uint32_t from = at + 1 + rel_token_is(context, at + 1, "the");
        const rel_phrase *first = rel_phrase_here(context, from);
        bool is_date = rel_phrase_is(first, REL_LEX_WEEKDAY) || rel_phrase_is(first, REL_LEX_MONTH);
        uint32_t end = run_end(context, from);
        if (end == from || is_date)
            return at;
        while (rel_token_is(context, end, "and") && is_name_word(context, end + 1) &&
               !rel_phrase_is(rel_phrase_here(context, end + 1), REL_LEX_COUNTRY))
            end = run_end(context, end + 1);
        return end;
    }
    return at;
}

static const rel_sense *noun_sense(const rel_phrase *phrase)
{
    for (size_t i = 0; i < COUNT_OF(nouns); i++)
        if (rel_phrase_is(phrase, nouns[i].class))
            return rel_phrase_sense(phrase, nouns[i].class);
    return NULL;
}

static rel_entity_type type_of(const rel_sense *sense)
{
    for (size_t i = 0; i < COUNT_OF(nouns); i++)
        if (sense->class == nouns[i].class)
            return nouns[i].type;
    return sense->type;
}

/** "to attack Norland", "of shelling the port": what stands there has an object, so it is a verb.
 */
static bool is_verb(const rel_context *context, uint32_t at)
{
    static const char *const before_verbs[] = {"to",    "will", "would", "could",  "may",
                                               "might", "not",  "n't",   "should", "did"};
    static const char *const before_gerunds[] = {"of",    "with",   "for",  "by",    "from",
                                                 "after", "before", "from", "about", "started"};
    bool is_gerund = rel_text_ends(rel_token_text(context->document, rel_token_at(context, at)),
                                   REL_TEXT("ing"));
    bool has_object =
        rel_is_capitalized(context, at + 1) || (rel_word_at(context, at + 1) & REL_WORD_DETERMINER);
    if (at == 0 || rel_is_capitalized(context, at))
        return false;
    for (size_t i = 0; i < COUNT_OF(before_verbs); i++)
        if (rel_token_is(context, at - 1, is_gerund ? before_gerunds[i] : before_verbs[i]))
            return has_object;
    return false;
}

uint32_t rel_read_event(rel_context *context, uint32_t at, rel_part *ret)
{
    const rel_phrase *phrase = rel_phrase_here(context, at);
    if (!phrase || phrase->part_size || rel_is_dated(context, at))
        return at;
    for (size_t i = 0; i < COUNT_OF(names); i++)
        if (rel_phrase_is(phrase, names[i])) {
            *ret = (rel_part){.kind = REL_PART_EVENT_NAME,
                              .phrase = phrase,
                              .sense = rel_phrase_sense(phrase, names[i])};
            return at + phrase->token_count;
        }
    const rel_sense *sense = noun_sense(phrase);
    if (!sense || is_verb(context, at))
        return at;
    *ret = (rel_part){.kind = REL_PART_EVENT_NOUN, .phrase = phrase, .sense = sense};
    uint32_t end = at + phrase->token_count;
    bool is_name = rel_is_capitalized(context, at) && context->capitals_mean_names &&
                   !(rel_token_at(context, at)->flags & REL_TOKEN_SENTENCE_START);
    return is_name ? complement_end(context, end) : end;
}

static uint32_t named_entity(rel_context *context, const rel_part *head)
{
    const rel_sense *sense = head->sense;
    rel_entity_type type = sense->type == REL_NO_TYPE ? REL_AGREEMENT : sense->type;
    uint32_t entity = rel_entity_need(context, type, sense->name, sense->country);
    if (entity != REL_NONE) {
        context->found->entities[entity].subtype = sense->kind;
        rel_entity_call(context, entity, rel_span_text(context, head->first, head->end));
    }
    return entity;
}

/**
 * A single noun in the singular without article is more often a verb ("deal with") than an event,
 * unless it has a complement ("hacking of").
 */
static bool is_verb_like(const rel_context *context, const rel_noun_phrase *phrase)
{
    const rel_part *head = rel_head_part(phrase);
    if (head->kind == REL_PART_EVENT_NAME)
        return false;
    bool is_bare = phrase->count == 1 && phrase->possessor == REL_NONE && !head->sense->is_plural;
    return is_bare && !rel_token_is(context, phrase->end, "of");
}

/** "the Equifax breach": an unknown name before a noun of breaches is the body that was hit. */
static void add_unknown_victim(rel_context *context, const rel_noun_phrase *phrase)
{
    const rel_part *head = rel_head_part(phrase);
    const rel_part *name = phrase->count > 1 ? head - 1 : NULL;
    if (!name || name->kind != REL_PART_CAPITALIZED || !context->capitals_mean_names ||
        head->kind != REL_PART_EVENT_NOUN || rel_is_capitalized(context, head->first) ||
        !rel_text_equal(head->sense->kind, REL_TEXT("breach")))
        return;
    uint32_t first = name->first;
    for (size_t i = phrase->count - 2; i > 0 && phrase->parts[i - 1].kind == REL_PART_CAPITALIZED;
         i--)
        first = phrase->parts[i - 1].first;
    uint32_t victim = rel_entity_need(context, REL_ORGANIZATION,
                                      rel_span_text(context, first, name->end), (rel_text){0});
    uint32_t index = rel_add_reading(context, first, name->end, REL_ORGANIZATION, REL_MENTION_NAME);
    if (index == REL_NONE)
        return;
    context->readings[index].mention.entity = victim;
    context->readings[index].mention.is_modifier = true;
    context->readings[index].is_settled = true;
}

/** "the theft of data": the last word, or the one before "of". */
static uint32_t head_token(rel_context *context, const rel_part *head)
{
    uint32_t last = head->first + (uint32_t)head->phrase->token_count - 1;
    for (uint32_t token = head->first + 1; token < last; token++)
        if (rel_text_equal(rel_span_text(context, token, token + 1), REL_TEXT("of")))
            return token - 1;
    return last;
}

uint32_t rel_event_mention(rel_context *context, const rel_noun_phrase *phrase)
{
    const rel_part *head = rel_head_part(phrase);
    if (is_verb_like(context, phrase))
        return REL_NONE;
    bool is_named = head->kind == REL_PART_EVENT_NAME;
    uint32_t entity = is_named ? named_entity(context, head) : REL_NONE;
    bool is_capital = rel_is_capitalized(context, head->first) && phrase->count > 1 &&
                      context->capitals_mean_names;
    uint32_t index =
        rel_add_reading(context, phrase->first, phrase->end, type_of(head->sense),
                        is_named || is_capital ? REL_MENTION_NAME : REL_MENTION_NOMINAL);
    if (index == REL_NONE)
        return REL_NONE;
    add_unknown_victim(context, phrase);
    rel_reading *reading = &context->readings[index];
    rel_describe(context, phrase, reading);
    uint32_t start = rel_label_start(phrase);
    reading->label = rel_span_text(context, start, phrase->end);
    reading->mention.head = head_token(context, head);
    reading->mention.name_first = start;
    reading->mention.name_count = phrase->end - start;
    reading->mention.is_plural = head->sense->is_plural;
    reading->mention.entity = entity;
    reading->is_settled = is_named;
    return index;
}
