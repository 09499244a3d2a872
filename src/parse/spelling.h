/**
 * What the tagger and the parser see of a word's spelling: hashes of it and of its parts.
 */
#ifndef REL_PARSE_SPELLING_H
#define REL_PARSE_SPELLING_H

#include "base/text.h"

typedef enum rel_property {
    REL_EXACT,  /**< as it stands */
    REL_FOLDED, /**< in lower case, every digit a 0 */
    REL_SUFFIX_1,
    REL_SUFFIX_2,
    REL_SUFFIX_3,
    REL_SUFFIX_4,
    REL_SUFFIX_5,
    REL_PREFIX_1,
    REL_PREFIX_2,
    REL_PREFIX_3,
    REL_SHAPE, /**< kinds of characters in a row: "Xx", "X.X.", "d-x" */
    REL_PROPERTY_COUNT
} rel_property;

/** What a word looks like, roughly. */
typedef enum rel_look {
    REL_LOOK_NONE, /**< outside the sentence */
    REL_LOOK_LOWER,
    REL_LOOK_CAPITAL,  /**< "Guo" */
    REL_LOOK_CAPITALS, /**< "OPM", "iPhone" */
    REL_LOOK_NUMBER,
    REL_LOOK_MIXED, /**< letters and digits, or with inner marks */
    REL_LOOK_PUNCT,
    REL_LOOK_COUNT
} rel_look;

typedef struct rel_spelling {
    uint64_t properties[REL_PROPERTY_COUNT]; /**< by rel_property */
    rel_look look;
} rel_spelling;

/** What can be seen of `word`; the empty text stands for what lies outside a sentence. */
rel_spelling rel_spelling_of(rel_text word);

#endif
