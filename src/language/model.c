/**
 * Reads the container of the weights: magic, table of sections, sections.
 *
 * Every offset is checked once, when the model is read, so that looking up a weight needs no more
 * checks than its bucket's bounds.
 */
#include "language/model.h"

#include "base/bits.h"
#include "base/memory.h"
#include "language/embedded.h"

const char rel_model_magic[REL_MODEL_MAGIC_BYTES] = {'r', 'e', 'l', 'm', 'o', 'd', '1', '\n'};

enum section {
    SECTION_TAGS,
    SECTION_LABELS,
    SECTION_TAG_STARTS,
    SECTION_TAG_ENTRIES,
    SECTION_WORD_STARTS,
    SECTION_WORD_ENTRIES,
    SECTION_SURE_STARTS,
    SECTION_SURE_ENTRIES,
    SECTION_MOVES,
    SECTION_LABEL_WEIGHTS,
    SECTION_COUNT
};

const char *const rel_model_sections[SECTION_COUNT + 1] = {
    "tags",     "labels",   "tagstart", "tagentry", "wordstar", "wordentr",
    "surestar", "sureentr", "moverows", "labelwei", NULL,
};

enum { NUMBER_BYTES = 4, ENTRY_HEAD_BYTES = 3 };

static uint32_t number_at(const char *bytes)
{
    const unsigned char *b = (const unsigned char *)bytes;
    return (uint32_t)b[0] | (uint32_t)b[1] << 8 | (uint32_t)b[2] << 16 | (uint32_t)b[3] << 24;
}

void rel_model_put_number(uint32_t value, char *ret)
{
    for (int i = 0; i < NUMBER_BYTES; i++)
        ret[i] = (char)(value >> 8 * i);
}

static bool fail_malformed(const char *what, relata_error *err)
{
    return rel_fail(err, RELATA_SYNTAX, "the weights are damaged: section '%s'", what);
}

static bool find_sections(rel_text content, rel_text *ret, relata_error *err)
{
    size_t table_end = REL_MODEL_MAGIC_BYTES + (size_t)SECTION_COUNT * REL_MODEL_ENTRY_BYTES;
    if (content.size < table_end ||
        memcmp(content.bytes, rel_model_magic, REL_MODEL_MAGIC_BYTES) != 0)
        return rel_fail(err, RELATA_SYNTAX, "the weights are not of this version of the program");
    for (size_t i = 0; i < SECTION_COUNT; i++) {
        const char *entry = content.bytes + REL_MODEL_MAGIC_BYTES + i * REL_MODEL_ENTRY_BYTES;
        uint32_t start = number_at(entry + REL_MODEL_NAME_BYTES);
        uint32_t size = number_at(entry + REL_MODEL_NAME_BYTES + NUMBER_BYTES);
        if (strncmp(entry, rel_model_sections[i], REL_MODEL_NAME_BYTES) != 0 ||
            start > content.size || size > content.size - start)
            return fail_malformed(rel_model_sections[i], err);
        ret[i] = rel_text_slice(content, start, size);
    }
    return true;
}

static bool take_table(const rel_text *sections, enum section starts, rel_weight_table *ret,
                       relata_error *err)
{
    rel_weight_table table = {.starts = sections[starts], .entries = sections[starts + 1]};
    size_t count = table.starts.size / NUMBER_BYTES;
    if (count < 2 || count > UINT32_MAX || table.starts.size % NUMBER_BYTES != 0)
        return fail_malformed(rel_model_sections[starts], err);
    uint32_t before = 0;
    for (size_t i = 0; i < count; i++) {
        uint32_t start = number_at(table.starts.bytes + i * NUMBER_BYTES);
        if (start < before || start > table.entries.size)
            return fail_malformed(rel_model_sections[starts], err);
        before = start;
    }
    table.bucket_count = (uint32_t)count - 1;
    *ret = table;
    return true;
}

/** Rows of `lanes` bytes that start `step` bytes apart. */
static bool take_rows(const rel_text *sections, enum section section, size_t lanes, size_t step,
                      rel_weight_rows *ret, relata_error *err)
{
    rel_text rows = sections[section];
    if (rows.size < lanes)
        return fail_malformed(rel_model_sections[section], err);
    *ret =
        (rel_weight_rows){(const int8_t *)rows.bytes, (uint32_t)((rows.size - lanes) / step + 1)};
    return true;
}

bool rel_model_read(rel_text content, rel_model *ret, relata_error *err)
{
    rel_text sections[SECTION_COUNT];
    if (!find_sections(content, sections, err))
        return false;
    rel_model model = {.tags = sections[SECTION_TAGS], .labels = sections[SECTION_LABELS]};
    if (!take_table(sections, SECTION_TAG_STARTS, &model.tag_features, err) ||
        !take_table(sections, SECTION_WORD_STARTS, &model.words, err) ||
        !take_table(sections, SECTION_SURE_STARTS, &model.sure, err) ||
        !take_rows(sections, SECTION_MOVES, REL_MOVE_LANES, REL_MOVE_LANES, &model.moves, err) ||
        !take_rows(sections, SECTION_LABEL_WEIGHTS, REL_LABEL_LANES, 1, &model.label_weights, err))
        return false;
    *ret = model;
    return true;
}

bool rel_model_load(rel_language *language, const rel_language_options *options, relata_error *err)
{
    (void)options;
    rel_text content = rel_embedded_find(REL_MODEL_NAME);
    if (!content.bytes)
        return true;
    rel_model *model = rel_calloc(1, sizeof *model);
    if (!model)
        return rel_fail_memory(err);
    if (!rel_model_read(content, model, err)) {
        rel_free(model);
        return false;
    }
    language->model = model;
    return true;
}

void rel_model_clear(rel_language *language)
{
    rel_free(language->model);
}

void rel_weight_prefetch(const rel_weight_table *table, uint64_t hash)
{
    uint32_t bucket = rel_weight_bucket(hash, table->bucket_count);
    const char *starts = table->starts.bytes + (size_t)bucket * NUMBER_BYTES;
    REL_PREFETCH(table->entries.bytes + number_at(starts));
}

const char *rel_weight_find(const rel_weight_table *table, uint64_t hash, size_t *ret_count)
{
    uint32_t bucket = rel_weight_bucket(hash, table->bucket_count);
    const char *starts = table->starts.bytes + (size_t)bucket * NUMBER_BYTES;
    const char *at = table->entries.bytes + number_at(starts);
    const char *end = table->entries.bytes + number_at(starts + NUMBER_BYTES);
    uint16_t mark = rel_weight_mark(hash);
    while (end - at >= ENTRY_HEAD_BYTES) {
        size_t count = (uint8_t)at[2];
        const char *pairs = at + ENTRY_HEAD_BYTES;
        if ((size_t)(end - pairs) < 2 * count)
            return NULL;
        if (((uint8_t)at[0] | (uint8_t)at[1] << 8) == mark) {
            *ret_count = count;
            return pairs;
        }
        at = pairs + 2 * count;
    }
    return NULL;
}

/* Eight bytes at a time, every other one with 16 bits of its own: compilers have instructions for
 * more of that at once. */
void rel_label_rows_add(const int8_t *const *rows, size_t count, rel_label_sums *ret)
{
    const uint64_t make_unsigned = UINT64_C(0x8080808080808080);
    const uint64_t every_other = UINT64_C(0x00FF00FF00FF00FF);
    rel_label_sums sums = {{0}, {0}};
    for (size_t i = 0; i < count; i++)
        for (size_t k = 0; k < REL_LABEL_WORDS; k++) {
            uint64_t word = rel_load_8((const char *)rows[i] + 8 * k) ^ make_unsigned;
            sums.even[k] += word & every_other;
            sums.odd[k] += word >> 8 & every_other;
        }
    *ret = sums;
}

bool rel_model_has_word(const rel_model *model, rel_text word)
{
    size_t count = 0;
    return rel_weight_find(&model->words, rel_mix(rel_text_hash(word), word.size), &count) && count;
}
