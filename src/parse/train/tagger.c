/**
 * Trains the tagger: an averaged perceptron with whole numbers only, so that every machine gets
 * the same weights.
 *
 * The average of a weight over all steps is weight - sum / steps, where `sum` adds up each change
 * times the step at which it came (Daumé 2006).
 */
#include "parse/train/train.h"

#include <stdlib.h>

#include "base/array.h"
#include "base/memory.h"

enum {
    EPOCHS = 8,
    SCALE = 5,           /* of the weights in the file */
    SMALLEST_WEIGHT = 1, /* in the file; smaller ones are left out */
    SURE_COUNT = 15,     /* a word must be seen so often to have one tag only, */
    SURE_PER_MILLE = 992 /* and with that tag in so many cases */
};

typedef struct tag_weights {
    int16_t lanes[REL_TAG_LANES];
} tag_weights;

typedef struct tag_sums {
    int64_t lanes[REL_TAG_LANES];
} tag_sums;

/** Rows of weights by the hash of their feature; row 0 is not used. */
typedef struct weight_table {
    uint64_t *hashes; /**< by row */
    tag_weights *weights;
    tag_sums *sums;
    size_t count, hash_capacity, weight_capacity, sum_capacity;
    uint32_t *slots;
    size_t slot_mask;
} weight_table;

typedef struct tag_trainer {
    const rel_corpus *corpus;
    weight_table table;
    rel_spelling *spellings; /**< by symbol */
    uint8_t *sure_tags;      /**< by symbol */
    uint32_t *sentences;     /**< to learn from */
    size_t sentence_count;
    int64_t steps;
    bool has_failed; /**< memory ran out */
} tag_trainer;

static bool rebuild(weight_table *table, size_t slot_count)
{
    uint32_t *slots = rel_calloc(slot_count, sizeof *slots);
    if (!slots)
        return false;
    rel_free(table->slots);
    table->slots = slots;
    table->slot_mask = slot_count - 1;
    for (size_t row = 1; row < table->count; row++) {
        size_t slot = table->hashes[row] & table->slot_mask;
        while (slots[slot])
            slot = (slot + 1) & table->slot_mask;
        slots[slot] = (uint32_t)row;
    }
    return true;
}

static bool add_row(weight_table *table, uint64_t hash)
{
    size_t needed = table->count + 1;
    if (!rel_array_grow(&table->hashes, &table->hash_capacity, needed, sizeof *table->hashes,
                        NULL) ||
        !rel_array_grow(&table->weights, &table->weight_capacity, needed, sizeof *table->weights,
                        NULL) ||
        !rel_array_grow(&table->sums, &table->sum_capacity, needed, sizeof *table->sums, NULL))
        return false;
    table->hashes[table->count] = hash;
    table->weights[table->count] = (tag_weights){{0}};
    table->sums[table->count] = (tag_sums){{0}};
    table->count++;
    return table->count * 2 <= table->slot_mask || rebuild(table, (table->slot_mask + 1) * 2);
}

static uint32_t row_of(tag_trainer *trainer, uint64_t hash)
{
    weight_table *table = &trainer->table;
    size_t slot = hash & table->slot_mask;
    for (; table->slots[slot]; slot = (slot + 1) & table->slot_mask)
        if (table->hashes[table->slots[slot]] == hash)
            return table->slots[slot];
    table->slots[slot] = (uint32_t)table->count;
    if (add_row(table, hash))
        return (uint32_t)table->count - 1;
    trainer->has_failed = true;
    return 0;
}

/** The word at `index` of a sentence; the empty word outside it. */
static const rel_spelling *word_at(const tag_trainer *trainer, const rel_bank_sentence *sentence,
                                   ptrdiff_t index)
{
    if (index < 0 || (size_t)index >= sentence->count)
        return &trainer->spellings[REL_NO_SYMBOL];
    return &trainer->spellings[trainer->corpus->bank.words[sentence->first + (size_t)index].form];
}

static size_t features_of(const tag_trainer *trainer, const rel_bank_sentence *sentence,
                          size_t index, unsigned previous, unsigned before_previous, uint64_t *ret)
{
    static const int offsets[REL_ROLE_COUNT] = {0, -1, 1, -2, 2};
    size_t count = 0;
    for (int role = 0; role < REL_ROLE_COUNT; role++)
        count += rel_word_features(word_at(trainer, sentence, (ptrdiff_t)index + offsets[role]),
                                   (rel_role)role, ret + count);
    count += rel_context_features(previous, before_previous, ret + count);
    return count + rel_joint_features(word_at(trainer, sentence, (ptrdiff_t)index), previous,
                                      index == 0, ret + count);
}

static uint8_t predict(const tag_trainer *trainer, const uint32_t *rows, size_t count)
{
    int32_t scores[REL_TAG_LANES] = {0};
    for (size_t i = 0; i < count; i++) {
        const int16_t *lanes = trainer->table.weights[rows[i]].lanes;
        for (size_t tag = 0; tag < REL_TAG_LANES; tag++)
            scores[tag] += lanes[tag];
    }
    size_t best = 0;
    for (size_t tag = 1; tag < trainer->corpus->tag_count; tag++)
        if (scores[tag] > scores[best])
            best = tag;
    return (uint8_t)best;
}

static void change(tag_trainer *trainer, uint32_t row, uint8_t tag, int by)
{
    int16_t *weight = &trainer->table.weights[row].lanes[tag];
    *weight = (int16_t)(*weight + by);
    trainer->table.sums[row].lanes[tag] += by * trainer->steps;
}

static uint8_t learn_word(tag_trainer *trainer, const rel_bank_sentence *sentence, size_t index,
                          unsigned previous, unsigned before_previous)
{
    uint64_t hashes[REL_ROLE_COUNT * REL_MAX_FEATURES];
    uint32_t rows[REL_ROLE_COUNT * REL_MAX_FEATURES];
    size_t count = features_of(trainer, sentence, index, previous, before_previous, hashes);
    for (size_t i = 0; i < count; i++)
        rows[i] = row_of(trainer, hashes[i]);
    uint8_t predicted = predict(trainer, rows, count);
    uint8_t gold = trainer->corpus->gold_tags[sentence->first + index];
    trainer->steps++;
    if (predicted != gold)
        for (size_t i = 0; i < count; i++) {
            change(trainer, rows[i], gold, 1);
            change(trainer, rows[i], predicted, -1);
        }
    return predicted;
}

static void learn_sentence(tag_trainer *trainer, const rel_bank_sentence *sentence)
{
    unsigned previous = REL_TAG_OUTSIDE, before_previous = REL_TAG_OUTSIDE;
    for (size_t i = 0; i < sentence->count; i++) {
        rel_symbol form = trainer->corpus->bank.words[sentence->first + i].form;
        uint8_t tag = trainer->sure_tags[form];
        if (tag == REL_TAG_OPEN)
            tag = learn_word(trainer, sentence, i, previous, before_previous);
        before_previous = previous;
        previous = tag;
    }
}

typedef struct tag_counts {
    uint32_t tags[REL_TAG_LANES], all;
} tag_counts;

static void count_tags(const tag_trainer *trainer, tag_counts *counts)
{
    for (size_t i = 0; i < trainer->sentence_count; i++) {
        const rel_bank_sentence *sentence = &trainer->corpus->bank.sentences[trainer->sentences[i]];
        for (size_t j = sentence->first; j < sentence->first + sentence->count; j++) {
            tag_counts *count = &counts[trainer->corpus->bank.words[j].form];
            count->tags[trainer->corpus->gold_tags[j]]++;
            count->all++;
        }
    }
}

static bool find_sure_words(tag_trainer *trainer)
{
    size_t symbol_count = trainer->corpus->symbols.count;
    tag_counts *counts = rel_calloc(symbol_count, sizeof *counts);
    if (!counts)
        return false;
    count_tags(trainer, counts);
    for (size_t symbol = 0; symbol < symbol_count; symbol++) {
        trainer->sure_tags[symbol] = REL_TAG_OPEN;
        for (size_t tag = 0; tag < REL_TAG_LANES && counts[symbol].all >= SURE_COUNT; tag++)
            if ((uint64_t)counts[symbol].tags[tag] * 1000 >=
                (uint64_t)counts[symbol].all * SURE_PER_MILLE)
                trainer->sure_tags[symbol] = (uint8_t)tag;
    }
    rel_free(counts);
    return true;
}

static bool open_trainer(tag_trainer *trainer, const rel_corpus *corpus, size_t folds,
                         size_t left_out)
{
    size_t symbol_count = corpus->symbols.count;
    trainer->corpus = corpus;
    trainer->spellings = rel_calloc(symbol_count, sizeof *trainer->spellings);
    trainer->sure_tags = rel_calloc(symbol_count, 1);
    trainer->sentences = rel_calloc(corpus->bank.sentence_count, sizeof *trainer->sentences);
    if (!trainer->spellings || !trainer->sure_tags || !trainer->sentences ||
        !add_row(&trainer->table, 0))
        return false;
    for (size_t symbol = 0; symbol < symbol_count; symbol++)
        trainer->spellings[symbol] =
            rel_spelling_of(rel_symbols_text(&corpus->symbols, (rel_symbol)symbol));
    for (size_t i = 0; i < corpus->bank.sentence_count; i++)
        if (folds == 0 || i % folds != left_out)
            trainer->sentences[trainer->sentence_count++] = (uint32_t)i;
    return find_sure_words(trainer);
}

static void close_trainer(tag_trainer *trainer)
{
    rel_free(trainer->table.hashes);
    rel_free(trainer->table.weights);
    rel_free(trainer->table.sums);
    rel_free(trainer->table.slots);
    rel_free(trainer->spellings);
    rel_free(trainer->sure_tags);
    rel_free(trainer->sentences);
}

static bool put_features(const tag_trainer *trainer, rel_draft *draft, relata_error *err)
{
    rel_draft_features list = {0};
    bool ok = true;
    for (size_t row = 1; ok && row < trainer->table.count; row++) {
        bool is_kept = false;
        for (size_t tag = 0; ok && tag < trainer->corpus->tag_count; tag++) {
            int8_t weight =
                rel_draft_byte(trainer->table.weights[row].lanes[tag],
                               trainer->table.sums[row].lanes[tag], trainer->steps, SCALE);
            if (abs(weight) < SMALLEST_WEIGHT)
                continue;
            ok = (is_kept || rel_draft_add_feature(&list, trainer->table.hashes[row], err)) &&
                 rel_draft_add_weight(&list, (uint8_t)tag, weight, err);
            is_kept = true;
        }
    }
    ok = ok && rel_draft_put_table(draft, REL_DRAFT_TAG_FEATURES, &list, err);
    rel_draft_features_clear(&list);
    return ok;
}

static bool put_sure_words(const tag_trainer *trainer, rel_draft *draft, relata_error *err)
{
    rel_draft_features list = {0};
    bool ok = true;
    for (size_t symbol = 1; ok && symbol < trainer->corpus->symbols.count; symbol++)
        if (trainer->sure_tags[symbol] != REL_TAG_OPEN)
            ok = rel_draft_add_feature(&list, trainer->spellings[symbol].properties[REL_EXACT],
                                       err) &&
                 rel_draft_add_weight(&list, trainer->sure_tags[symbol], 1, err);
    ok = ok && rel_draft_put_table(draft, REL_DRAFT_SURE_WORDS, &list, err);
    rel_draft_features_clear(&list);
    return ok;
}

bool rel_train_tagger(const rel_corpus *corpus, size_t folds, size_t left_out, rel_draft *draft,
                      relata_error *err)
{
    tag_trainer trainer = {0};
    rel_random random = {UINT64_C(88172645463325252)};
    bool ok = open_trainer(&trainer, corpus, folds, left_out);
    for (int epoch = 0; ok && epoch < EPOCHS; epoch++) {
        rel_random_shuffle(&random, trainer.sentences, trainer.sentence_count);
        for (size_t i = 0; i < trainer.sentence_count; i++)
            learn_sentence(&trainer, &corpus->bank.sentences[trainer.sentences[i]]);
        ok = !trainer.has_failed;
    }
    if (!ok)
        rel_fail_memory(err);
    ok = ok && put_features(&trainer, draft, err) && put_sure_words(&trainer, draft, err);
    close_trainer(&trainer);
    return ok;
}
