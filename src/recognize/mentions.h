/**
 * From noun phrases to readings: one function for each kind of head.
 */
#ifndef REL_RECOGNIZE_MENTIONS_H
#define REL_RECOGNIZE_MENTIONS_H

#include "recognize/entities.h"
#include "recognize/parts.h"

/**
 * The reading of a phrase with the readings inside it, added to `context`.
 *
 * @return its index, or REL_NONE when the phrase speaks of nothing that we keep
 */
uint32_t rel_read_mention(rel_context *context, const rel_noun_phrase *phrase);

/* One for each kind of head; called by rel_read_mention(). */
uint32_t rel_nation_mention(rel_context *context, const rel_noun_phrase *phrase);
uint32_t rel_body_mention(rel_context *context, const rel_noun_phrase *phrase);
uint32_t rel_title_mention(rel_context *context, const rel_noun_phrase *phrase);
uint32_t rel_person_mention(rel_context *context, const rel_noun_phrase *phrase);
uint32_t rel_agency_mention(rel_context *context, const rel_noun_phrase *phrase);
uint32_t rel_group_mention(rel_context *context, const rel_noun_phrase *phrase);
uint32_t rel_event_mention(rel_context *context, const rel_noun_phrase *phrase);

/** The entity of a nation or place; a seat of government used as a modifier is a place. */
uint32_t rel_nation_entity(rel_context *context, const rel_part *part, bool is_modifier);

/** The entity of the name of an agency or organization; `country` is what stands before it. */
uint32_t rel_body_entity(rel_context *context, const rel_part *part, rel_text country);

/** Whether a seat of government is named as the one who acts: "Beijing suspended the talks". */
bool rel_stands_for_government(const rel_context *context, uint32_t first, uint32_t end);

/** The country that a phrase names before its head, or whose possessor has one; or empty. */
rel_text rel_phrase_country(const rel_context *context, const rel_noun_phrase *phrase);

/** The state that a phrase names before its head, not counting states of places; or empty. */
rel_text rel_phrase_nation(const rel_context *context, const rel_noun_phrase *phrase);

/** The first token after determiners: where a description begins. */
uint32_t rel_label_start(const rel_noun_phrase *phrase);

/** Fill in what the parts of the phrase say: reference, ordinal, number, countries, possessor. */
void rel_describe(const rel_context *context, const rel_noun_phrase *phrase, rel_reading *reading);

/** Note the offices that titles in the phrase give to a person (offices.c). */
void rel_note_offices(rel_context *context, const rel_noun_phrase *phrase, uint32_t person,
                      uint32_t reading);

/** Whether a noun takes the name of who rules: "Obama administration", "Assad regime". */
bool rel_names_rule(const rel_sense *noun);

/** Whether a title is an office that somebody holds, and not a rank, a trade or a courtesy. */
bool rel_is_office(const rel_sense *title);

/** Whether a title is an office that a state has: "prime minister". */
bool rel_is_state_office(const rel_sense *title);

/** Whether a title is an office that a town or region has: "mayor". */
bool rel_is_local_office(const rel_sense *title);

/** Whether "of" and a place behind the title say what it is an office of: "bishop of Oxford". */
bool rel_is_office_of_places(const rel_sense *title);

/**
 * What "of Norland" behind a title makes of its institution: the state itself, or its ministry when
 * the title names a field ("finance minister").
 */
uint32_t rel_institution_of_state(rel_context *context, uint32_t institution,
                                  const rel_sense *title, rel_text country);

/** "Indonesian navy": a common noun with the state that it belongs to. */
rel_text rel_name_in_state(rel_context *context, rel_text name, rel_text country);

/** Whether `item` stands in `list`, in either case. */
bool rel_text_has(rel_text list, rel_text item);

/** Keep an office of which only the whole text can tell the state. */
void rel_leave_office_open(rel_context *context, const rel_open_office *office);

/** Keep open what "his US counterpart" holds, if the title is that one. */
void rel_note_counterpart(rel_context *context, const rel_sense *title, uint32_t person,
                          uint32_t reading, rel_text nation);

/** Say that a person holds an office of `institution`, which may be REL_NONE. */
void rel_give_office(rel_context *context, uint32_t person, uint32_t reading, rel_text label,
                     uint32_t institution, bool is_former);

/** Take "(OPM)" after a name as another name of the entity; @return the token after it. */
uint32_t rel_read_acronym(rel_context *context, uint32_t at, uint32_t entity);

#endif
