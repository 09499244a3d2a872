/**
 * The part-of-speech tagger.
 *
 * Its tags are pairs of a universal and a Penn tag, numbered as in the model's list of tags.
 */
#ifndef REL_PARSE_TAG_H
#define REL_PARSE_TAG_H

#include "base/symbols.h"
#include "language/model.h"
#include "parse/spelling.h"
#include "parse/tree.h"

/** A universal and a Penn tag. */
typedef struct rel_tag_pair {
    uint8_t upos, xpos;
} rel_tag_pair;

enum {
    REL_TAG_OPEN = 0xFF,                   /**< to be found out by the tagger */
    REL_TAG_OUTSIDE = REL_TAG_LANES,       /**< what stands before the first word */
    REL_TAG_UNKNOWN = REL_TAG_OUTSIDE + 1, /**< the usual tag of a rare word */
    REL_TAG_COUNT                          /**< tags and the two above */
};

/** Where a word stands, seen from the one to be tagged. */
typedef enum rel_role {
    REL_ITSELF,
    REL_BEFORE,
    REL_AFTER,
    REL_TWO_BEFORE,
    REL_TWO_AFTER,
    REL_ROLE_COUNT
} rel_role;

enum { REL_MAX_FEATURES = 16 }; /**< of one kind: role, context or joint */

/** Hashes of what a word in `role` says; returns how many. */
size_t rel_word_features(const rel_spelling *word, rel_role role, uint64_t *ret);

/** Two tags of which a table holds a vector for each combination. */
typedef enum rel_tag_context {
    REL_TWO_TAGS_BEFORE, /**< the tags of the two words before */
    REL_TAG_AND_NEXT,    /**< the tag of the word before, the usual tag of the one after */
    REL_USUAL_AND_NEXT,  /**< the usual tags of the word itself and of the one after */
    REL_USUAL_AHEAD,     /**< the usual tags of the two words after */
    REL_LOOKS,           /**< rel_two_looks() of the words up to here, and of those after */
    REL_TAG_CONTEXT_COUNT
} rel_tag_context;

/** The looks of two words in a row as one number, which is used like a tag. */
static inline unsigned rel_two_looks(const rel_spelling *first, const rel_spelling *second)
{
    return (unsigned)first->look * REL_LOOK_COUNT + (unsigned)second->look;
}

/** Hashes of what two tags say in a context; returns how many. */
size_t rel_context_features(rel_tag_context context, unsigned first, unsigned second,
                            uint64_t *ret);

/** Hashes of what the tag before and the place say together with the word itself. */
size_t rel_joint_features(const rel_spelling *word, unsigned previous, bool is_first,
                          uint64_t *ret);

/** The sum of some weights for each tag. */
typedef struct rel_tag_vector {
    int16_t lanes[REL_TAG_LANES];
} rel_tag_vector;

/** What a thread knows of a word that it has met. */
typedef struct rel_known_word {
    rel_spelling spelling;
    uint8_t ready;     /**< set of 1 << rel_role: the vectors that have been summed */
    uint8_t sure_tag;  /**< REL_TAG_OPEN for words that have several */
    uint8_t usual_tag; /**< REL_TAG_UNKNOWN for rare words */
} rel_known_word;

typedef struct rel_joint_slot {
    uint64_t key; /**< word, tag before and place; 0 is empty */
    rel_tag_vector vector;
} rel_joint_slot;

/** A tagger and its memory of words; a zeroed one is empty. */
typedef struct rel_tagger {
    const rel_model *model;
    const rel_symbols *symbols;
    rel_tag_pair tags[REL_TAG_LANES];
    size_t tag_count;
    uint32_t *word_of_symbol; /**< index into words; 0 is not met yet */
    size_t symbol_capacity;
    rel_known_word *words;                     /**< [0] is what lies outside the sentence */
    rel_tag_vector (*vectors)[REL_ROLE_COUNT]; /**< by word */
    size_t word_count, word_capacity, vector_capacity;
    rel_tag_vector (*contexts)[REL_TAG_COUNT][REL_TAG_COUNT]; /**< by rel_tag_context */
    rel_joint_slot *joints;                                   /**< a cache */
} rel_tagger;

/** Make a zeroed tagger ready; `model` and `symbols` must outlive it. */
bool rel_tagger_open(rel_tagger *tagger, const rel_model *model, const rel_symbols *symbols,
                     relata_error *err);

void rel_tagger_close(rel_tagger *tagger);

/** Forget words with symbols beyond the frozen ones. */
void rel_tagger_forget(rel_tagger *tagger);

/** The index of the word with that symbol in `tagger->words`; 0 when memory runs out. */
uint32_t rel_tagger_meet(rel_tagger *tagger, rel_symbol symbol);

/** The number of the tag closest to a pair: both match, or else its Penn tag. */
uint8_t rel_tagger_number(const rel_tagger *tagger, rel_tag_pair pair);

/** The answer of the tagger for one word. */
typedef struct rel_tagged {
    uint8_t tag;
    uint8_t rival; /**< the second best tag if it was close, or else the same as `tag` */
} rel_tagged;

/**
 * Tag `count` words, given by index; tags that are not REL_TAG_OPEN stay and are context.
 *
 * @param words with two places before and after it that hold 0
 */
void rel_tagger_tag(rel_tagger *tagger, const uint32_t *words, size_t count, rel_tagged *tags);

#endif
