/**
 * Grammars of which treebanks are made, see made.h.
 *
 * Their files are lines of fields as in language/lines.h; `|` parts what may stand for a name.
 *
 *     [tags]       # Penn tag | universal tag | relation | words that have the tag unless said
 *     DT | DET | det | a, an, the
 *     [words]      # name | Penn tag | one of these
 *     country | NNP | Norway, Chile
 *     [verbs]      # name | one of these; "ban~" doubles its last letter
 *     hit | hit/hit/hit, criticize, ban~
 *     [phrases]    # name | one of these
 *     actor | $country | the government (nmod of $country)
 *     [sentences]  # name | how many are made of it
 *     report | 3000
 *     [titles]     # the same, with capitals
 *
 * In a phrase stand words ("said/VBD:root", tag and relation may be left out), others of the
 * grammar ("$country", "$hit.VBD"), and what depends on them in parentheses after its relation.
 * ".V" is the form in which the phrase itself was asked for, as in "$clause.VBZ".
 * What ends in "*" is the head; without one it is the last word that names no relation. What
 * begins with "?" is left out half of the time.
 */
#ifndef REL_PARSE_TRAIN_GRAMMAR_H
#define REL_PARSE_TRAIN_GRAMMAR_H

#include "parse/tree.h"

typedef enum rel_choice_kind {
    REL_CHOICE_TAG,
    REL_CHOICE_WORD,
    REL_CHOICE_VERB,
    REL_CHOICE_PHRASE
} rel_choice_kind;

/** One of the things that may stand for a name. */
typedef struct rel_choice {
    rel_text name, text;
    size_t order; /**< in the file */
    rel_choice_kind kind;
    uint8_t upos, xpos, deprel;
} rel_choice;

/** A grammar in memory; a zeroed one is empty. Its texts point into what was read. */
typedef struct rel_grammar {
    const char *name;    /**< for messages */
    rel_choice *choices; /**< sorted by name and order */
    size_t count, capacity;
    rel_choice *tags; /**< in the order of the file; words have a text, tags have none */
    size_t tag_count, tag_capacity;
} rel_grammar;

/** Read a grammar; `content` must outlive it. */
bool rel_grammar_read(rel_grammar *grammar, const char *name, rel_text content, relata_error *err);

void rel_grammar_clear(rel_grammar *grammar);

/** What may stand for a name: the first of `ret_count` choices. */
const rel_choice *rel_grammar_choices(const rel_grammar *grammar, rel_text name, size_t *ret_count);

/** The tag of that name; when it is empty, the tag of the word, and a mark is its own; or NULL. */
const rel_choice *rel_grammar_tag(const rel_grammar *grammar, rel_text tag, rel_text word);

#endif
