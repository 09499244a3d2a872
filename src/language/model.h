/**
 * The trained weights of the tagger and the parser, read where they lie.
 *
 * A model file is a list of named sections. Numbers in it are little-endian whatever the machine,
 * weights are single bytes, so nothing is converted or copied: a rel_model only points into it.
 */
#ifndef REL_LANGUAGE_MODEL_H
#define REL_LANGUAGE_MODEL_H

#include "base/error.h"
#include "base/text.h"
#include "language/language.h"

enum {
    REL_TAG_LANES = 64,  /**< tags that the tagger tells apart, at most */
    REL_MOVE_LANES = 2,  /**< weights of a row: of two moves of the parser, against the third */
    REL_LABEL_LANES = 40 /**< relations that the labeller tells apart, at most */
};

/** File name of the weights among the embedded files. */
#define REL_MODEL_NAME "english.model"

/** The weight in rel_model.words of a word whose usual tag need not be doubted. */
enum { REL_WORD_IS_SURE = 1 };

/** What a feature says for one tag. */
typedef struct rel_tag_weight {
    uint8_t tag;
    int8_t weight;
} rel_tag_weight;

/**
 * From hashes of features to a few weights each.
 *
 * The upper bits of a hash choose a bucket; in it lie entries of a 16-bit mark, a count and that
 * many pairs of tag and weight.
 */
typedef struct rel_weight_table {
    rel_text starts;  /**< where each bucket starts in `entries`, and where the last one ends */
    rel_text entries; /**< all buckets, one after the other */
    uint32_t bucket_count;
} rel_weight_table;

/** Rows of signed bytes, chosen by hash. */
typedef struct rel_weight_rows {
    const int8_t *weights;
    uint32_t count; /**< of places where a row may start */
} rel_weight_rows;

typedef struct rel_model {
    rel_text tags;   /**< a line for each: universal tag, blank, Penn tag */
    rel_text labels; /**< a line for each relation */
    rel_weight_table tag_features;
    rel_weight_table words; /**< the usual tag of each common word, by the hash of its exact form */
    /** What the parser does in cases that leave no doubt: moves and relations, by rel_sure_…(). */
    rel_weight_table sure;
    rel_weight_rows moves; /**< REL_MOVE_LANES weights a row, one row after the other */
    /**
     * REL_LABEL_LANES weights a row, which starts at any byte: most weights of a row are 0, and
     * where rows overlap, those of common relations seldom meet.
     */
    rel_weight_rows label_weights;
} rel_model;

/** Find the sections of a model file; `ret` points into `content`. */
bool rel_model_read(rel_text content, rel_model *ret, relata_error *err);

/**
 * Give the language the weights that are compiled into the program; there may be none.
 *
 * @param options of no use here: the weights are ours
 */
bool rel_model_load(rel_language *language, const rel_language_options *options, relata_error *err);

void rel_model_clear(rel_language *language);

/** The weights of a feature: `ret_count` pairs of bytes, tag and weight; NULL when unknown. */
const char *rel_weight_find(const rel_weight_table *table, uint64_t hash, size_t *ret_count);

/** Whether the text that the tagger learned from had the word often, in just this spelling. */
bool rel_model_has_word(const rel_model *model, rel_text word);

/** Ask for what rel_weight_find() will read; worth it before several of them. */
void rel_weight_prefetch(const rel_weight_table *table, uint64_t hash);

/** The pair number `index` of what rel_weight_find() returned. */
static inline rel_tag_weight rel_weight_at(const char *pairs, size_t index)
{
    return (rel_tag_weight){(uint8_t)pairs[2 * index], (int8_t)pairs[2 * index + 1]};
}

/** The bucket of a hash: its upper half scaled to the number of buckets. */
static inline uint32_t rel_weight_bucket(uint64_t hash, uint32_t bucket_count)
{
    return (uint32_t)((hash >> 32) * bucket_count >> 32);
}

/** What tells a feature from others in its bucket. */
static inline uint16_t rel_weight_mark(uint64_t hash)
{
    return (uint16_t)hash;
}

enum { REL_LABEL_WORDS = REL_LABEL_LANES / 8 };

/** A sum of rows for labels, each higher by 128 a row: 16 bits for each label, in pairs of words
 * whose lowest bits are for labels 0 and 1, 8 and 9, and so on. */
typedef struct rel_label_sums {
    uint64_t even[REL_LABEL_WORDS], odd[REL_LABEL_WORDS];
} rel_label_sums;

/** Add up at most 256 rows of REL_LABEL_LANES weights. */
void rel_label_rows_add(const int8_t *const *rows, size_t count, rel_label_sums *ret);

/** Write `value` to four bytes in the order of the file. */
void rel_model_put_number(uint32_t value, char *ret);

/** The names of the sections, in the order of the file, ended by NULL. */
extern const char *const rel_model_sections[];

/** Bytes of the file's first line, of an entry of its table of sections, and of a section's name.
 */
enum { REL_MODEL_MAGIC_BYTES = 8, REL_MODEL_NAME_BYTES = 8, REL_MODEL_ENTRY_BYTES = 16 };

extern const char rel_model_magic[REL_MODEL_MAGIC_BYTES];

#endif
