/**
 * A model file in the making.
 */
#ifndef REL_PARSE_TRAIN_DRAFT_H
#define REL_PARSE_TRAIN_DRAFT_H

#include "base/writer.h"
#include "language/model.h"
#include "parse/train/corpus.h"

enum { REL_DRAFT_SECTIONS = 10 };

/** Bytes of the sections, in the order of rel_model_sections; a zeroed draft is empty. */
typedef struct rel_draft {
    rel_memory_sink sections[REL_DRAFT_SECTIONS];
    rel_memory_sink file; /**< the whole, once it is joined */
} rel_draft;

/** Which sections the parts of a model are. */
enum {
    REL_DRAFT_TAGS,
    REL_DRAFT_LABELS,
    REL_DRAFT_TAG_FEATURES,
    REL_DRAFT_WORDS = 4,
    REL_DRAFT_SURE = 6,
    REL_DRAFT_MOVES = 8,
    REL_DRAFT_LABEL_WEIGHTS
};

/** A feature that is kept, with its weights in `pairs[first .. first + count)`. */
typedef struct rel_draft_feature {
    uint64_t hash;
    uint32_t first;
    uint8_t count;
} rel_draft_feature;

/** Features with their weights, on the heap; a zeroed list is empty. */
typedef struct rel_draft_features {
    rel_draft_feature *features;
    size_t count, capacity;
    rel_tag_weight *pairs;
    size_t pair_count, pair_capacity;
} rel_draft_features;

/** Append a feature without weights; pairs that are appended to the list next are its. */
bool rel_draft_add_feature(rel_draft_features *list, uint64_t hash, relata_error *err);

/** Append a weight to the feature added last. */
bool rel_draft_add_weight(rel_draft_features *list, uint8_t tag, int8_t weight, relata_error *err);

void rel_draft_features_clear(rel_draft_features *list);

/** Put the names of the corpus's tags and relations into the draft. */
bool rel_draft_put_names(rel_draft *draft, const rel_corpus *corpus, relata_error *err);

/** Replace a table, in two sections from `section` on; the list is put in order. */
bool rel_draft_put_table(rel_draft *draft, size_t section, rel_draft_features *list,
                         relata_error *err);

/** Replace a section by `count` bytes. */
bool rel_draft_put_rows(rel_draft *draft, size_t section, const int8_t *rows, size_t count,
                        relata_error *err);

/** Join the sections and read the result as the program does; `ret` points into the draft. */
bool rel_draft_join(rel_draft *draft, rel_model *ret, relata_error *err);

void rel_draft_clear(rel_draft *draft);

enum { REL_DRAFT_UNIT = 256 }; /**< averages are in parts of this size of a weight */

/**
 * The average of a weight over all steps of its training.
 *
 * @param sum of all changes of the weight, each times the step at which it came (Daumé 2006)
 */
int32_t rel_draft_average(int64_t weight, int64_t sum, int64_t steps);

/** `percent` of the mean of `rounds` averages that sum to `total`, rounded to a byte. */
int8_t rel_draft_byte(int64_t total, int64_t rounds, int64_t percent);

#endif
