/**
 * The lexicon's phrases in a document, leftmost and longest, in order.
 */
#ifndef REL_RECOGNIZE_GAZETTEER_H
#define REL_RECOGNIZE_GAZETTEER_H

#include "recognize/traits.h"

/** A phrase found: tokens[first .. first + token_count). */
typedef struct rel_phrase {
    uint32_t first;
    uint16_t token_count;
    uint16_t sense_count;
    uint64_t classes; /**< bit `1 << class` for each class among the senses */
    const rel_sense *const *senses;
    /**
     * Of a hyphenated token whose part is in the lexicon and the whole is not: the part, as bytes
     * within the token. "China-US" gives two phrases, "US-based" one. Else part_size is 0.
     */
    uint16_t part_start, part_size;
} rel_phrase;

/** All phrases of a document. */
typedef struct rel_phrases {
    rel_phrase *items;
    size_t count, capacity;
    uint32_t *by_token; /**< for each token the index of the (first) phrase that covers it, or
                           UINT32_MAX */
} rel_phrases;

/** Find all phrases and note them in `traits`; sentences that are all in capitals are matched as
 * such. */
bool rel_gazetteer_find(const rel_document *document, const rel_segments *segments,
                        const rel_lexicon *lexicon, const rel_symbols *symbols, rel_traits *traits,
                        rel_arena *arena, rel_phrases *ret, relata_error *err);

/** REL_LEXICON_CAPS for a sentence of two words or more that are all in capitals. */
rel_lexicon_case rel_sentence_case(const rel_segments *segments, const rel_sentence *sentence);

/** The phrase that begins at `token`, or NULL. */
const rel_phrase *rel_phrase_at(const rel_phrases *phrases, uint32_t token);

/** The phrase's sense of that class, or NULL. */
const rel_sense *rel_phrase_sense(const rel_phrase *phrase, rel_lexicon_class class);

/** Whether the phrase has a sense of that class. */
static inline bool rel_phrase_is(const rel_phrase *phrase, rel_lexicon_class class)
{
    return phrase && (phrase->classes >> class & 1);
}

#endif
