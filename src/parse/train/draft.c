#include "parse/train/draft.h"

#include <stdlib.h>

#include "base/array.h"
#include "base/memory.h"

enum { FEATURES_A_BUCKET = 4, MAX_BYTE = 127 };

bool rel_draft_add_feature(rel_draft_features *list, uint64_t hash, relata_error *err)
{
    rel_draft_feature feature = {.hash = hash, .first = (uint32_t)list->pair_count};
    return REL_PUSH(list->features, list->count, list->capacity, feature, err);
}

bool rel_draft_add_weight(rel_draft_features *list, uint8_t tag, int8_t weight, relata_error *err)
{
    rel_tag_weight pair = {tag, weight};
    list->features[list->count - 1].count++;
    return REL_PUSH(list->pairs, list->pair_count, list->pair_capacity, pair, err);
}

void rel_draft_features_clear(rel_draft_features *list)
{
    rel_free(list->features);
    rel_free(list->pairs);
    *list = (rel_draft_features){0};
}

static void empty(rel_memory_sink *section)
{
    section->size = 0;
}

bool rel_draft_put_names(rel_draft *draft, const rel_corpus *corpus, relata_error *err)
{
    empty(&draft->sections[REL_DRAFT_TAGS]);
    empty(&draft->sections[REL_DRAFT_LABELS]);
    rel_writer tags = rel_writer_to_memory(&draft->sections[REL_DRAFT_TAGS]);
    for (size_t i = 0; i < corpus->tag_count; i++)
        rel_put_format(&tags, "%s %s\n", rel_upos_name((rel_upos)corpus->tags[i].upos),
                       rel_xpos_name((rel_xpos)corpus->tags[i].xpos));
    rel_writer labels = rel_writer_to_memory(&draft->sections[REL_DRAFT_LABELS]);
    for (size_t i = 0; i < corpus->label_count; i++)
        rel_put_format(&labels, "%s\n", rel_deprel_name((rel_deprel)corpus->labels[i]));
    bool ok = rel_writer_finish(&tags, err);
    return rel_writer_finish(&labels, err) && ok;
}

/** By bucket and then by hash; equal hashes do not occur. */
static int compare_features(const void *left, const void *right)
{
    const rel_draft_feature *a = left, *b = right;
    return (a->hash > b->hash) - (a->hash < b->hash);
}

static void put_number(rel_writer *out, uint32_t number)
{
    char bytes[4];
    rel_model_put_number(number, bytes);
    rel_put(out, bytes, sizeof bytes);
}

static uint32_t put_feature(rel_writer *out, const rel_draft_features *list,
                            const rel_draft_feature *feature)
{
    uint16_t mark = rel_weight_mark(feature->hash);
    rel_put_char(out, (char)mark);
    rel_put_char(out, (char)(mark >> 8));
    rel_put_char(out, (char)feature->count);
    for (size_t i = 0; i < feature->count; i++) {
        rel_tag_weight pair = list->pairs[feature->first + i];
        rel_put_char(out, (char)pair.tag);
        rel_put_char(out, (char)pair.weight);
    }
    return 3 + 2 * (uint32_t)feature->count;
}

bool rel_draft_put_table(rel_draft *draft, size_t section, rel_draft_features *list,
                         relata_error *err)
{
    uint32_t bucket_count = (uint32_t)(list->count / FEATURES_A_BUCKET) + 1;
    if (list->count)
        qsort(list->features, list->count, sizeof *list->features, compare_features);
    empty(&draft->sections[section]);
    empty(&draft->sections[section + 1]);
    rel_writer starts = rel_writer_to_memory(&draft->sections[section]);
    rel_writer entries = rel_writer_to_memory(&draft->sections[section + 1]);
    size_t feature = 0;
    uint32_t size = 0;
    for (uint32_t bucket = 0; bucket < bucket_count; bucket++) {
        put_number(&starts, size);
        for (; feature < list->count &&
               rel_weight_bucket(list->features[feature].hash, bucket_count) == bucket;
             feature++)
            size += put_feature(&entries, list, &list->features[feature]);
    }
    put_number(&starts, size);
    bool ok = rel_writer_finish(&starts, err);
    return rel_writer_finish(&entries, err) && ok;
}

bool rel_draft_put_rows(rel_draft *draft, size_t section, const int8_t *rows, size_t count,
                        relata_error *err)
{
    empty(&draft->sections[section]);
    rel_writer out = rel_writer_to_memory(&draft->sections[section]);
    rel_put(&out, (const char *)rows, count);
    return rel_writer_finish(&out, err);
}

bool rel_draft_join(rel_draft *draft, rel_model *ret, relata_error *err)
{
    empty(&draft->file);
    rel_writer out = rel_writer_to_memory(&draft->file);
    rel_put(&out, rel_model_magic, REL_MODEL_MAGIC_BYTES);
    uint32_t start = REL_MODEL_MAGIC_BYTES + REL_DRAFT_SECTIONS * REL_MODEL_ENTRY_BYTES;
    for (size_t i = 0; i < REL_DRAFT_SECTIONS; i++) {
        char name[REL_MODEL_NAME_BYTES] = {0};
        memcpy(name, rel_model_sections[i], strlen(rel_model_sections[i]));
        rel_put(&out, name, sizeof name);
        put_number(&out, start);
        put_number(&out, (uint32_t)draft->sections[i].size);
        start += (uint32_t)draft->sections[i].size;
    }
    for (size_t i = 0; i < REL_DRAFT_SECTIONS; i++)
        rel_put(&out, draft->sections[i].bytes, draft->sections[i].size);
    return rel_writer_finish(&out, err) &&
           rel_model_read((rel_text){draft->file.bytes, draft->file.size}, ret, err);
}

void rel_draft_clear(rel_draft *draft)
{
    for (size_t i = 0; i < REL_DRAFT_SECTIONS; i++)
        rel_free(draft->sections[i].bytes);
    rel_free(draft->file.bytes);
    *draft = (rel_draft){0};
}

static int64_t divide(int64_t numerator, int64_t denominator)
{
    return (numerator + (numerator < 0 ? -denominator : denominator) / 2) / denominator;
}

int32_t rel_draft_average(int64_t weight, int64_t sum, int64_t steps)
{
    return (int32_t)divide((weight * steps - sum) * REL_DRAFT_UNIT, steps);
}

int8_t rel_draft_byte(int64_t total, int64_t rounds, int64_t percent)
{
    int64_t rounded = divide(total * percent, rounds * REL_DRAFT_UNIT * 100);
    if (rounded > MAX_BYTE)
        return MAX_BYTE;
    return (int8_t)(rounded < -MAX_BYTE ? -MAX_BYTE : rounded);
}
