/**
 * Reading the parts of noun phrases that are words and not names. Used by parts.c alone.
 */
#ifndef REL_RECOGNIZE_PART_WORDS_H
#define REL_RECOGNIZE_PART_WORDS_H

#include "recognize/parts.h"

/** Words at which no noun phrase begins. */
enum { REL_WORD_ENDERS = REL_WORD_STOP | REL_WORD_VERB };

/** Words that no listed or unlisted adjective is. */
enum {
    REL_WORD_STOPPERS =
        REL_WORD_STOP | REL_WORD_VERB | REL_WORD_DETERMINER | REL_WORD_POSSESSIVE | REL_WORD_PRONOUN
};

/** Whether the phrase so far ends in a part that can be its head. */
static inline bool rel_phrase_has_head(const rel_noun_phrase *phrase)
{
    return phrase->count && rel_head_part(phrase)->kind >= REL_PART_NATION;
}

/** Whether the last part is of that kind. */
static inline bool rel_phrase_ends_in(const rel_noun_phrase *phrase, rel_part_kind kind)
{
    return phrase->count && rel_head_part(phrase)->kind == kind;
}

/** Whether the part is a noun or title in the plural. */
static inline bool rel_part_is_plural(const rel_part *part)
{
    return part->sense && part->sense->is_plural;
}

/** Whether a nation is named, "China", and not by an adjective or acronym. */
static inline bool rel_part_names_country(const rel_part *part)
{
    return part->sense && part->sense->class != REL_LEX_ADJECTIVE &&
           part->sense->class != REL_LEX_DEMONYM && !part->sense->is_acronym &&
           part->sense->class != REL_LEX_ORGANIZATION;
}

/* Each returns the token after the part, or `at` when there is none. */

/** "the", "its", "both"; the apostrophe of an owner that is no entity. */
uint32_t rel_read_determiner(rel_context *context, rel_noun_phrase *phrase, uint32_t at,
                             rel_part *ret);

/** "five", "10,000", "hundreds of", "two of". */
uint32_t rel_read_number(rel_context *context, rel_noun_phrase *phrase, uint32_t at, rel_part *ret);

/** "third". */
uint32_t rel_read_ordinal(rel_context *context, rel_noun_phrase *phrase, uint32_t at,
                          rel_part *ret);

/** An adjective, listed or not. */
uint32_t rel_read_modifier(rel_context *context, rel_noun_phrase *phrase, uint32_t at,
                           rel_part *ret);

/** A noun of bodies or people: "ministry", "officers". */
uint32_t rel_read_noun(rel_context *context, rel_noun_phrase *phrase, uint32_t at, rel_part *ret);

/** A capitalized word that nothing else is known of. */
uint32_t rel_read_capitalized(rel_context *context, uint32_t at, rel_part *ret);

/** Whether an unlisted word has the ending of a verb or adverb. */
bool rel_ends_like_a_verb(rel_text word);

#endif
