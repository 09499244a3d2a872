/**
 * The passes of recognition after the noun phrases are read, in the order in which they run.
 */
#ifndef REL_RECOGNIZE_PASSES_H
#define REL_RECOGNIZE_PASSES_H

#include "recognize/entities.h"

/** Read the noun phrases and pronouns of one sentence (sentences.c). */
void rel_read_sentence(rel_context *context, uint32_t sentence);

/** Make a sentence the one being read: its limit, and what capitals mean in it (sentences.c). */
void rel_enter_sentence(rel_context *context, uint32_t sentence);

/** Read the capitalized words that no noun phrase took up, rel_leave_word() (leftovers.c). */
void rel_read_leftovers(rel_context *context);

/** Give the words left over to persons and bodies known by now (short_forms.c). */
void rel_read_short_forms(rel_context *context);

/** Names that only their writing and their surroundings explain: those of one word or those of
 * several (unlisted_names.c). */
void rel_read_unlisted_names(rel_context *context, bool is_single);

/** Names that leave out what was said before: "the second", "the North" (ellipsis.c). */
void rel_read_ellipses(rel_context *context);

/** Find which meeting "the second" is; false when a reading is no such name (ellipsis.c). */
bool rel_resolve_ellipsis(rel_context *context, uint32_t reading, const uint32_t *starts);

/** Put the readings in order and set which one encloses which (order.c). */
bool rel_order_readings(rel_context *context, uint32_t **ret_starts);

/** Join names and the descriptions beside them: "Li Wei, an expert at …" (appositions.c). */
void rel_read_appositions(rel_context *context, const uint32_t *starts);

/** Make a description a mention of a person, with the office that it names (appositions.c). */
void rel_describe_person(rel_context *context, uint32_t description, uint32_t person,
                         const uint32_t *starts);

/** The token behind a description and the body it is of: "the president of Norland". */
uint32_t rel_description_end(const rel_context *context, uint32_t reading, const uint32_t *starts);

/** Whether a clause or an apposition ends at a token (appositions.c). */
bool rel_reads_clause_end(const rel_context *context, uint32_t at);

/** Offices that a clause gives: "was elected president" (predicates.c). */
void rel_read_predicates(rel_context *context, const uint32_t *starts);

/** Settle descriptions and pronouns from the first to the last (coreference.c). */
void rel_resolve_references(rel_context *context, const uint32_t *starts);

/** Join people with the organizations that stand beside their names (affiliations.c). */
void rel_read_affiliations(rel_context *context, const uint32_t *starts);

/** Parties of a name that many states have are those of the state that the story is about
 * (shared_names.c). */
void rel_settle_shared_names(rel_context *context);

/** Find the states whose offices people hold that no noun phrase names (open_offices.c). */
void rel_settle_offices(rel_context *context);

/** Standing facts that lie in the order of names: "Irving, Texas" (links.c). */
void rel_link_neighbours(rel_context *context, const uint32_t *starts);

/** What bodies and places are part of or lie in, by the words beside them (holdings.c). */
void rel_read_holdings(rel_context *context, const uint32_t *starts);

/** Take out the entities that no mention and no link speaks of (tidy.c). */
bool rel_take_out_unused(rel_context *context);

/* Parts of the passes that others use. */

/**
 * The state that the story is about: spoken of at least twice as often as others; or empty.
 *
 * @param left_out by entity, those that do not count; or NULL
 */
rel_text rel_home_state(const rel_context *context, const bool *left_out);

/** Mark the words of names that were read since the last time, REL_TRAIT_NAMED (leftovers.c). */
void rel_mark_names(rel_context *context);

/** The sentence that a token is in (leftovers.c). */
uint32_t rel_sentence_of(const rel_context *context, uint32_t token);

/** The entity a pronoun stands for, or REL_NONE (pronouns.c). */
uint32_t rel_resolve_pronoun(rel_context *context, uint32_t reading);

/** "the former" or "the latter" of the two that "and" joined last, or REL_NONE (pronouns.c). */
uint32_t rel_resolve_one_of_two(const rel_context *context, uint32_t reading, bool is_latter);

/** The two countries, or people, that "both" and "the two" mean at a reading (pairs.c). */
uint32_t rel_resolve_pair(rel_context *context, uint32_t reading, rel_entity_type type);

/** The entity that stands for both of two, in either order (pronouns.c). */
uint32_t rel_entity_of_pair(rel_context *context, uint32_t a, uint32_t b);

/** The entity that a description is by itself: "the rebels" (unnamed.c); REL_NONE if too vague. */
uint32_t rel_unnamed_actor(rel_context *context, uint32_t reading);

/** The agency that a noun describes when its country is found behind it: "the army of Sudan". */
uint32_t rel_agency_of_country(rel_context *context, const rel_reading *reading, rel_text country);

/** Make a sentence the one being looked at, for reading no further than its end. */
static inline void rel_look_at_sentence(rel_context *context, uint32_t sentence)
{
    const rel_sentence *span = &context->segments->sentences[sentence];
    context->sentence = sentence;
    context->limit = span->first + span->token_count;
}

/** The token after a reading's mention. */
static inline uint32_t rel_reading_end(const rel_context *context, uint32_t reading)
{
    const rel_mention *mention = &context->readings[reading].mention;
    return mention->first + mention->token_count;
}

/** The entity of a reading, which may be REL_NONE; NULL when it has none yet. */
static inline const rel_entity *rel_reading_entity(const rel_context *context, uint32_t reading)
{
    uint32_t entity = reading == REL_NONE ? REL_NONE : context->readings[reading].mention.entity;
    return entity == REL_NONE ? NULL : &context->found->entities[entity];
}

/** Make the sentence of a reading the current one, where nothing is asked of its capitals. */
static inline void rel_enter_reading(rel_context *context, uint32_t reading)
{
    context->sentence = context->readings[reading].mention.sentence;
    const rel_sentence *sentence = &context->segments->sentences[context->sentence];
    context->limit = sentence->first + sentence->token_count;
}

#endif
