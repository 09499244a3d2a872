/**
 * Words of grammar, by class: what begins a noun phrase, what ends it, what may stand in it.
 *
 * They are few, closed and wanted for every token, so that each has bits in a table by symbol.
 */
#ifndef REL_LANGUAGE_WORDS_H
#define REL_LANGUAGE_WORDS_H

#include "language/language.h"

/** Classes of words, as bits; the sections of `english/grammar.lex`. */
enum {
    REL_WORD_ARTICLE = 1 << 0,      /**< "the", "a" */
    REL_WORD_DEFINITE = 1 << 1,     /**< "the", "these", "both" */
    REL_WORD_INDEFINITE = 1 << 2,   /**< "a", "some", "several" */
    REL_WORD_DETERMINER = 1 << 3,   /**< all of the above, "all", "every" */
    REL_WORD_POSSESSIVE = 1 << 4,   /**< "his", "its" */
    REL_WORD_MASCULINE = 1 << 5,    /**< "he", "his" */
    REL_WORD_FEMININE = 1 << 6,     /**< "she", "her" */
    REL_WORD_NEUTER = 1 << 7,       /**< "it", "its" */
    REL_WORD_PLURAL = 1 << 8,       /**< "they", "both" */
    REL_WORD_FIRST_PERSON = 1 << 9, /**< "I", "our", "you": never resolved */
    REL_WORD_PRONOUN = 1 << 10,     /**< a noun phrase by itself */
    REL_WORD_STOP = 1 << 11,        /**< ends a noun phrase: prepositions, auxiliaries, adverbs */
    REL_WORD_MODIFIER = 1 << 12,    /**< adjectives and nouns that stand before nouns of people */
    REL_WORD_LOCATIVE = 1 << 13,    /**< what follows is where: "in", "near" */
    REL_WORD_MOTION = 1 << 14,      /**< what follows "from" or "to" is where: "arrived" */
    REL_WORD_SPEECH = 1 << 15,      /**< its subject is a person or a body: "said" */
    REL_WORD_PARTITIVE = 1 << 16,   /**< "group of", "hundreds of" */
    REL_WORD_AGE = 1 << 17,         /**< "aged" */
    REL_WORD_ROLE = 1 << 18,        /**< may stand before a name as a title does: "counterpart" */
    REL_WORD_QUALITY = 1 << 19,     /**< an adjective that is no field of an office: "senior" */
    REL_WORD_VERB = 1 << 20,        /**< ends a noun phrase unless it is capitalized inside it */
    REL_WORD_BEING = 1 << 21,       /**< its subject holds the office behind it: "is", "served" */
    REL_WORD_BECOMING = 1 << 22, /**< its subject does now: "became", "elected"; and those above */
    REL_WORD_PERFECT = 1 << 23,  /**< may stand beside these: "has", "also", "took office" */
    REL_WORD_APPOINTING = 1 << 24, /**< the person behind it holds the next: "named", "elected" */
    REL_WORD_SUCCEEDING = 1 << 25  /**< the person behind it no longer does: "replaced" */
};

/**
 * What else a spelling tells of its token, as bits; sections too, or what follows from the classes
 * and the lexicon. The lower bits are left to what tokens are otherwise (recognize/traits.h).
 */
enum {
    REL_SIGN_JOINT = 1 << 16, /**< "and", or a hyphen */
    REL_SIGN_HYPHEN = 1 << 17,
    REL_SIGN_OWNER = 1 << 18,            /**< after an owner: "'s", the apostrophe of a plural */
    REL_SIGN_PAST = 1 << 19,             /**< a date without a year behind it has been: "was" */
    REL_SIGN_FUTURE = 1 << 20,           /**< a date without a year behind it will be: "will" */
    REL_SIGN_ENDS_PHRASES = 1 << 21,     /**< no part of a noun phrase can stand there */
    REL_SIGN_IS_PHRASE = 1 << 22,        /**< it is a phrase of the lexicon */
    REL_SIGN_BEGINS_PHRASE = 1 << 23,    /**< a phrase of the lexicon begins with it */
    REL_SIGN_CONTINUES_PHRASE = 1 << 24, /**< it stands behind others in one */
    REL_SIGN_BEGINS_DATE = 1 << 25,      /**< a date may begin with it */
    REL_SIGN_BEGINS_NOUNS = 1 << 26,     /**< a noun phrase with a head may begin with it */
    REL_SIGN_BEGINS_ALONE = 1 << 27      /**< the same without a noun: "he", "its", "the former" */
};

/** A spelling: its classes and signs. */
typedef struct rel_word {
    uint32_t classes, signs;
} rel_word;

typedef struct rel_words {
    rel_word *items; /**< by symbol */
    size_t count, capacity;
} rel_words;

/** The classes of a word; 0 for most. */
static inline uint32_t rel_words_bits(const rel_words *words, rel_symbol symbol)
{
    return symbol < words->count ? words->items[symbol].classes : 0;
}

/** Classes and signs of a word. */
static inline rel_word rel_words_find(const rel_words *words, rel_symbol symbol)
{
    return words->items[symbol * (symbol < words->count)]; /* REL_NO_SYMBOL has nothing */
}

/** Read `grammar.lex` into `language->words`. */
bool rel_words_load(rel_language *language, const rel_language_options *options, relata_error *err);

/** Note where words stand in the lexicon's phrases. */
bool rel_words_note_lexicon(rel_language *language, relata_error *err);

void rel_words_clear(rel_language *language);

#endif
