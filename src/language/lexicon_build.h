/**
 * The inside of a lexicon, for the two files that make it: one reads lines, one keeps senses.
 */
#ifndef REL_LANGUAGE_LEXICON_BUILD_H
#define REL_LANGUAGE_LEXICON_BUILD_H

#include "language/lexicon.h"
#include "language/trie.h"

/** Where a word leads from the three roots; REL_TRIE_NONE where no phrase begins with it. */
typedef struct rel_first_steps {
    uint32_t names, words, capitals;
} rel_first_steps;

/** The senses of a node: `sense_lists[first .. first + count)`. */
typedef struct rel_sense_list {
    uint32_t first, count;
    uint64_t classes; /**< bit `1 << class` for each of them */
} rel_sense_list;

struct rel_lexicon {
    rel_arena arena; /**< the contents of the user's files, to which senses refer */
    rel_symbols *symbols;
    rel_trie trie;
    uint32_t names, words, capitals; /**< the three roots */
    rel_sense *senses;
    size_t sense_count, sense_capacity;
    size_t own_sense_count; /**< senses before this one are from our own files */
    bool is_own;            /**< whether the file being read is one of ours */
    rel_sense *countries;   /**< one for each country, under its canonical name; by their codes */
    size_t country_count, country_capacity;
    const rel_sense **bearers; /**< persons by name, in the order of their last names */
    size_t bearer_count;
    uint8_t *places;              /**< by symbol: bits of rel_lexicon_place */
    rel_first_steps *first_steps; /**< by symbol */
    size_t place_count;           /**< of the two tables above */
    rel_sense_list *lists;        /**< by node */
    const rel_sense **listed;     /**< the senses of all nodes, one list after the other */
    size_t phrase_count;
};

/** Whether a phrase is written with its own capitals, or may be in lower case or capitalized. */
typedef enum rel_lexicon_form { REL_LEXICON_NAME, REL_LEXICON_WORD } rel_lexicon_form;

/**
 * Enter `sense` under its phrase. The same sense twice is one; a sense from a user's file takes the
 * place of ours of the same class.
 *
 * @return false with `err` set, without a place, when the phrase has no tokens or too many
 */
bool rel_lexicon_add(rel_lexicon *lexicon, const rel_sense *sense, rel_lexicon_form form,
                     relata_error *err);

/** Add a country's sense to the table that rel_lexicon_country_name() reads. */
bool rel_lexicon_add_country(rel_lexicon *lexicon, const rel_sense *sense, relata_error *err);

/** Put the persons by name in the order in which rel_lexicon_bearers() looks for them. */
bool rel_lexicon_note_bearers(rel_lexicon *lexicon, relata_error *err);

/** Read one file of entries; `content` must live as long as the lexicon. */
bool rel_lexicon_read(rel_lexicon *lexicon, const char *name, rel_text content, relata_error *err);

#endif
