/*
 * Pronouns go to the best candidate of the last sentences: number and gender must agree, near is
 * better than far, the first of its sentence (mostly the subject) better than the rest. If two are
 * equally good there is no link.
 */
#include "recognize/passes.h"

enum {
    MAX_SENTENCES_BACK = 2,
    SENTENCE_COST = 8,
    FIRST_BONUS = 6,
    MODIFIER_COST = 4,
    UNKNOWN_GENDER_COST = 2,
    ADJECTIVE_COST = 1, /**< "the US indictment": less than an owner, "China's withdrawal" */
    NO_SCORE = -100
};

static const rel_entity *entity_at(const rel_context *context, uint32_t index)
{
    return &context->found->entities[index];
}

/** "it" refers to an actor only where an actor's verb follows; "it is" mostly to nothing. */
static bool is_empty_subject(const rel_context *context, uint32_t token)
{
    static const char *const auxiliaries[] = {"would", "will", "could", "can",    "had", "has",
                                              "did",   "does", "must",  "should", "may", "might"};
    static const char *const adverbs[] = {"also",  "then",  "later", "now",
                                          "still", "again", "never"};
    for (size_t i = 0; i < sizeof adverbs / sizeof *adverbs; i++)
        token += rel_token_is(context, token + 1, adverbs[i]);
    bool is_active = rel_word_at(context, token + 1) & (REL_WORD_SPEECH | REL_WORD_VERB);
    for (size_t i = 0; i < sizeof auxiliaries / sizeof *auxiliaries; i++)
        is_active |= rel_token_is(context, token + 1, auxiliaries[i]);
    return !is_active || rel_token_is(context, token + 2, "be") ||
           rel_token_is(context, token + 2, "been");
}

static bool fits_person(const rel_entity *entity, uint32_t bits)
{
    if (entity->type == REL_GROUP)
        return !entity->is_plural && !entity->member_count &&
               !rel_text_equal(entity->subtype, REL_TEXT("body")) &&
               !rel_text_equal(entity->subtype, REL_TEXT("ship")) &&
               !rel_text_equal(entity->subtype, REL_TEXT("company"));
    if (entity->type != REL_PERSON || entity->member_count)
        return false;
    return entity->gender == REL_GENDER_UNKNOWN ||
           entity->gender == (bits & REL_WORD_MASCULINE ? REL_MALE : REL_FEMALE);
}

static bool fits(const rel_entity *entity, uint32_t bits)
{
    if (bits & (REL_WORD_MASCULINE | REL_WORD_FEMININE))
        return fits_person(entity, bits);
    bool is_joint = entity->member_count > 0;
    if (bits & REL_WORD_PLURAL)
        return is_joint || (entity->type == REL_GROUP && entity->is_plural);
    if (rel_text_equal(entity->subtype, REL_TEXT("media")))
        return false; /* named for what it reports, and hardly ever for itself */
    return !is_joint && (entity->type == REL_COUNTRY || entity->type == REL_AGENCY ||
                         entity->type == REL_ORGANIZATION);
}

/** Whether one reading lies in the other, so that it cannot refer to it. */
static bool encloses(const rel_context *context, uint32_t outer, uint32_t inner)
{
    const rel_mention *mention = &context->readings[outer].mention;
    uint32_t token = context->readings[inner].mention.first;
    return token >= mention->first && token < mention->first + mention->token_count;
}

static int score(const rel_context *context, uint32_t candidate, uint32_t pronoun, uint32_t bits,
                 bool is_first)
{
    const rel_mention *mention = &context->readings[candidate].mention;
    const rel_entity *entity = entity_at(context, mention->entity);
    int distance = (int)(context->readings[pronoun].mention.sentence - mention->sentence);
    int value = -distance * SENTENCE_COST;
    value += is_first ? FIRST_BONUS : 0;
    value -= mention->is_modifier ? MODIFIER_COST : 0;
    value -= mention->is_modifier &&
                     !rel_is_possessive_mark(context, rel_reading_end(context, candidate))
                 ? ADJECTIVE_COST
                 : 0;
    bool needs_gender = bits & (REL_WORD_MASCULINE | REL_WORD_FEMININE);
    value -= needs_gender && entity->gender == REL_GENDER_UNKNOWN ? UNKNOWN_GENDER_COST : 0;
    return value;
}

/** Whether no other reading that fits stands before it in its sentence. */
static bool is_first_fit(const rel_context *context, uint32_t candidate, uint32_t bits)
{
    uint32_t sentence = context->readings[candidate].mention.sentence;
    for (uint32_t i = candidate; i-- > 0;) {
        const rel_mention *mention = &context->readings[i].mention;
        if (mention->sentence != sentence)
            break;
        if (mention->entity != REL_NONE && !mention->is_modifier &&
            fits(entity_at(context, mention->entity), bits))
            return false;
    }
    return true;
}

/** The entity that "and" joins to a reading, "Johnson" in "Lynch and Johnson", or REL_NONE. */
static uint32_t joined_with(const rel_context *context, uint32_t index)
{
    const rel_mention *left = &context->readings[index].mention;
    uint32_t end = rel_reading_end(context, index);
    if (left->outer != REL_NONE || left->entity == REL_NONE || left->is_modifier ||
        end + 1 >= context->segments->token_count ||
        !rel_text_equal(rel_text_at(context, end), REL_TEXT("and")))
        return REL_NONE;
    uint32_t next = index + 1;
    while (next < context->reading_count && context->readings[next].mention.first <= end)
        next++;
    if (next == context->reading_count)
        return REL_NONE;
    const rel_mention *right = &context->readings[next].mention;
    bool is_pair = right->first == end + 1 && right->entity != REL_NONE &&
                   right->entity != left->entity && right->type == left->type &&
                   !entity_at(context, left->entity)->member_count &&
                   !entity_at(context, right->entity)->member_count;
    return is_pair ? right->entity : REL_NONE;
}

uint32_t rel_entity_of_pair(rel_context *context, uint32_t a, uint32_t b)
{
    uint32_t members[] = {a < b ? a : b, a < b ? b : a};
    rel_text name = rel_join(context,
                             (rel_text[]){entity_at(context, members[0])->name, REL_TEXT(" and "),
                                          entity_at(context, members[1])->name},
                             3);
    return rel_entity_of_members(context, entity_at(context, a)->type, name, members, 2);
}

/** What a pronoun may stand for: one entity, or two that are joined. */
typedef struct antecedent {
    uint32_t entity, partner; /**< `partner` is REL_NONE for one alone */
    int score;
    bool is_tied;
} antecedent;

static void offer(antecedent *best, uint32_t entity, uint32_t partner, int value)
{
    if (entity == best->entity && partner == best->partner) {
        best->score = value > best->score ? value : best->score;
    } else if (value > best->score) {
        *best = (antecedent){entity, partner, value, false};
    } else if (value == best->score) {
        best->is_tied = true;
    }
}

/** Offer what the reading before the pronoun refers to, if it fits. */
static void consider(const rel_context *context, uint32_t candidate, uint32_t pronoun,
                     uint32_t bits, antecedent *best)
{
    uint32_t entity = context->readings[candidate].mention.entity, partner = REL_NONE;
    bool is_fit = entity != REL_NONE && fits(entity_at(context, entity), bits);
    if ((bits & REL_WORD_PLURAL) && !is_fit) {
        partner = joined_with(context, candidate);
        is_fit = partner != REL_NONE &&
                 rel_reading_end(context, candidate) + 1 < context->readings[pronoun].mention.first;
    }
    if (is_fit && !encloses(context, candidate, pronoun))
        offer(best, entity, partner,
              score(context, candidate, pronoun, bits, is_first_fit(context, candidate, bits)));
}

uint32_t rel_resolve_pronoun(rel_context *context, uint32_t pronoun)
{
    const rel_mention *mention = &context->readings[pronoun].mention;
    uint32_t bits =
        rel_words_bits(context->words, context->segments->tokens[mention->first].symbol);
    antecedent best = {.entity = REL_NONE, .partner = REL_NONE, .score = NO_SCORE};
    if ((bits & REL_WORD_NEUTER) && !(bits & REL_WORD_POSSESSIVE) &&
        is_empty_subject(context, mention->first))
        return REL_NONE;
    for (uint32_t i = pronoun; i-- > 0;) {
        if (context->readings[i].mention.sentence + MAX_SENTENCES_BACK < mention->sentence)
            break;
        consider(context, i, pronoun, bits, &best);
    }
    if (best.is_tied)
        return REL_NONE;
    return best.partner == REL_NONE ? best.entity
                                    : rel_entity_of_pair(context, best.entity, best.partner);
}

uint32_t rel_resolve_one_of_two(const rel_context *context, uint32_t reading, bool is_latter)
{
    const rel_mention *mention = &context->readings[reading].mention;
    for (uint32_t i = reading; i-- > 0;) {
        if (context->readings[i].mention.sentence + MAX_SENTENCES_BACK < mention->sentence)
            break;
        uint32_t partner = joined_with(context, i);
        if (partner != REL_NONE)
            return is_latter ? partner : context->readings[i].mention.entity;
    }
    return REL_NONE;
}
