/**
 * Trains the tagger: an averaged perceptron with whole numbers only, so that every machine gets
 * the same weights.
 *
 * Several rounds go over the sentences in different orders, and the mean of their weights is taken.
 * Sentences that grammars made come in a round's first epochs: what people wrote has the last word.
 */
#include "parse/train/random.h"
#include "parse/train/train.h"

#include <stdlib.h>

#include "base/array.h"
#include "base/memory.h"

enum {
    ROUNDS = 6, /* whose weights are averaged */
    EPOCHS = 8,
    MADE_EPOCHS = 2, /* in which sentences that were made are learnt from */
    MARGIN = 40,
    PERCENT = 200,       /* of the weights in the file */
    SMALLEST_WEIGHT = 1, /* in the file; smaller ones are left out */
    USUAL_COUNT = 3,     /* rarer words have no usual tag */
    SURE_COUNT = 15,     /* a word must be seen so often to have one tag only, */
    SURE_PER_MILLE = 992 /* and with that tag in so many cases */
};

typedef struct tag_weights {
    int16_t lanes[REL_TAG_LANES];
} tag_weights;

typedef struct tag_totals {
    int32_t lanes[REL_TAG_LANES];
} tag_totals;

typedef struct tag_sums {
    int64_t lanes[REL_TAG_LANES];
} tag_sums;

/** Rows of weights by the hash of their feature; row 0 is not used. */
typedef struct weight_table {
    uint64_t *hashes; /**< by row */
    tag_weights *weights;
    tag_sums *sums;
    tag_totals *totals; /**< of the averages of all rounds */
    size_t count, hash_capacity, weight_capacity, sum_capacity, total_capacity;
    uint32_t *slots;
    size_t slot_mask;
} weight_table;

typedef struct tag_trainer {
    const rel_corpus *corpus;
    weight_table table;
    rel_spelling *spellings; /**< by symbol */
    uint8_t *sure_tags;      /**< by symbol; REL_TAG_OPEN for most */
    uint8_t *usual_tags;     /**< by symbol; REL_TAG_UNKNOWN for rare words */
    uint32_t *sentences;     /**< to learn from */
    size_t sentence_count;
    uint64_t round_count;
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
        !rel_array_grow(&table->sums, &table->sum_capacity, needed, sizeof *table->sums, NULL) ||
        !rel_array_grow(&table->totals, &table->total_capacity, needed, sizeof *table->totals,
                        NULL))
        return false;
    table->hashes[table->count] = hash;
    table->weights[table->count] = (tag_weights){{0}};
    table->sums[table->count] = (tag_sums){{0}};
    table->totals[table->count] = (tag_totals){{0}};
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
static rel_symbol word_at(const tag_trainer *trainer, const rel_bank_sentence *sentence,
                          ptrdiff_t index)
{
    if (index < 0 || (size_t)index >= sentence->count)
        return REL_NO_SYMBOL;
    return trainer->corpus->bank.words[sentence->first + (size_t)index].form;
}

/** Where a word is to be tagged, and what came before. */
typedef struct tag_place {
    const rel_bank_sentence *sentence;
    size_t index;
    unsigned previous, before_previous;
} tag_place;

static size_t context_features(const tag_trainer *trainer, const tag_place *at, uint64_t *ret)
{
    ptrdiff_t index = (ptrdiff_t)at->index;
    unsigned usual = trainer->usual_tags[word_at(trainer, at->sentence, index)];
    unsigned next = trainer->usual_tags[word_at(trainer, at->sentence, index + 1)];
    unsigned second = trainer->usual_tags[word_at(trainer, at->sentence, index + 2)];
    size_t count =
        rel_context_features(REL_TWO_TAGS_BEFORE, at->previous, at->before_previous, ret);
    count += rel_context_features(REL_TAG_AND_NEXT, at->previous, next, ret + count);
    count += rel_context_features(REL_USUAL_AND_NEXT, usual, next, ret + count);
    count += rel_context_features(REL_USUAL_AHEAD, next, second, ret + count);
    const rel_spelling *words[4]; /* from the one before to the second one after */
    for (ptrdiff_t i = 0; i < 4; i++)
        words[i] = &trainer->spellings[word_at(trainer, at->sentence, index - 1 + i)];
    return count + rel_context_features(REL_LOOKS, rel_two_looks(words[0], words[1]),
                                        rel_two_looks(words[2], words[3]), ret + count);
}

static size_t features_of(const tag_trainer *trainer, const tag_place *at, uint64_t *ret)
{
    static const int offsets[REL_ROLE_COUNT] = {0, -1, 1, -2, 2};
    size_t count = 0;
    for (int role = 0; role < REL_ROLE_COUNT; role++) {
        rel_symbol word = word_at(trainer, at->sentence, (ptrdiff_t)at->index + offsets[role]);
        count += rel_word_features(&trainer->spellings[word], (rel_role)role, ret + count);
    }
    count += context_features(trainer, at, ret + count);
    rel_symbol word = word_at(trainer, at->sentence, (ptrdiff_t)at->index);
    return count +
           rel_joint_features(&trainer->spellings[word], at->previous, at->index == 0, ret + count);
}

/** Put each tag's score into `ret`. */
static void add_up(const tag_trainer *trainer, const uint32_t *rows, size_t count,
                   int32_t scores[REL_TAG_LANES])
{
    memset(scores, 0, REL_TAG_LANES * sizeof *scores);
    for (size_t i = 0; i < count; i++) {
        const int16_t *lanes = trainer->table.weights[rows[i]].lanes;
        for (size_t tag = 0; tag < REL_TAG_LANES; tag++)
            scores[tag] += lanes[tag];
    }
}

/** The best tag other than `excluded`, which may be none of them. */
static uint8_t best_tag(const tag_trainer *trainer, const int32_t *scores, size_t excluded)
{
    size_t best = excluded == 0;
    for (size_t tag = best + 1; tag < trainer->corpus->tag_count; tag++)
        if (tag != excluded && scores[tag] > scores[best])
            best = tag;
    return (uint8_t)best;
}

static void change(tag_trainer *trainer, uint32_t row, uint8_t tag, int by)
{
    int16_t *weight = &trainer->table.weights[row].lanes[tag];
    *weight = (int16_t)(*weight + by);
    trainer->table.sums[row].lanes[tag] += by * trainer->steps;
}

static uint8_t learn_word(tag_trainer *trainer, const tag_place *at)
{
    uint64_t hashes[(REL_ROLE_COUNT + 1) * REL_MAX_FEATURES];
    uint32_t rows[(REL_ROLE_COUNT + 1) * REL_MAX_FEATURES];
    int32_t scores[REL_TAG_LANES];
    size_t count = features_of(trainer, at, hashes);
    for (size_t i = 0; i < count; i++)
        rows[i] = row_of(trainer, hashes[i]);
    add_up(trainer, rows, count, scores);
    uint8_t gold = trainer->corpus->gold_tags[at->sentence->first + at->index];
    uint8_t rival = best_tag(trainer, scores, gold);
    trainer->steps++;
    if (scores[gold] - scores[rival] < MARGIN)
        for (size_t i = 0; i < count; i++) {
            change(trainer, rows[i], gold, 1);
            change(trainer, rows[i], rival, -1);
        }
    return scores[gold] > scores[rival] ? gold : rival;
}

static void learn_sentence(tag_trainer *trainer, const rel_bank_sentence *sentence)
{
    tag_place at = {sentence, 0, REL_TAG_OUTSIDE, REL_TAG_OUTSIDE};
    for (; at.index < sentence->count; at.index++) {
        rel_symbol form = trainer->corpus->bank.words[sentence->first + at.index].form;
        uint8_t tag = trainer->sure_tags[form];
        if (tag == REL_TAG_OPEN)
            tag = learn_word(trainer, &at);
        at.before_previous = at.previous;
        at.previous = tag;
    }
}

typedef struct tag_counts {
    uint32_t tags[REL_TAG_LANES], all;
} tag_counts;

static bool is_made_sentence(const tag_trainer *trainer, uint32_t sentence)
{
    return sentence >= trainer->corpus->written_count;
}

/** How often words have their tags in sentences that people wrote, and in those that were made. */
typedef struct word_counts {
    tag_counts written, made;
} word_counts;

static void count_tags(const tag_trainer *trainer, word_counts *counts)
{
    for (size_t i = 0; i < trainer->sentence_count; i++) {
        const rel_bank_sentence *sentence = &trainer->corpus->bank.sentences[trainer->sentences[i]];
        bool is_made = is_made_sentence(trainer, trainer->sentences[i]);
        for (size_t j = sentence->first; j < sentence->first + sentence->count; j++) {
            word_counts *word = &counts[trainer->corpus->bank.words[j].form];
            tag_counts *count = is_made ? &word->made : &word->written;
            count->tags[trainer->corpus->gold_tags[j]]++;
            count->all++;
        }
    }
}

static uint8_t commonest(const tag_counts *counts)
{
    size_t best = 0;
    for (size_t tag = 1; tag < REL_TAG_LANES; tag++)
        if (counts->tags[tag] > counts->tags[best])
            best = tag;
    return (uint8_t)best;
}

static bool find_usual_tags(tag_trainer *trainer)
{
    size_t symbol_count = trainer->corpus->symbols.count;
    word_counts *counts = rel_calloc(symbol_count, sizeof *counts);
    if (!counts)
        return false;
    count_tags(trainer, counts);
    for (size_t symbol = 0; symbol < symbol_count; symbol++) {
        trainer->sure_tags[symbol] = REL_TAG_OPEN;
        trainer->usual_tags[symbol] = REL_TAG_UNKNOWN;
        bool is_written = counts[symbol].written.all >= USUAL_COUNT;
        const tag_counts *count = is_written ? &counts[symbol].written : &counts[symbol].made;
        if (count->all < USUAL_COUNT)
            continue;
        uint8_t usual = commonest(count);
        trainer->usual_tags[symbol] = usual;
        if (is_written && count->all >= SURE_COUNT &&
            (uint64_t)count->tags[usual] * 1000 >= (uint64_t)count->all * SURE_PER_MILLE)
            trainer->sure_tags[symbol] = usual;
    }
    trainer->usual_tags[REL_NO_SYMBOL] = REL_TAG_OUTSIDE;
    rel_free(counts);
    return true;
}

static bool open_trainer(tag_trainer *trainer, const rel_corpus *corpus, size_t folds,
                         size_t left_out)
{
    size_t symbol_count = corpus->symbols.count;
    trainer->corpus = corpus;
    trainer->spellings = rel_corpus_spellings(corpus);
    trainer->sure_tags = rel_calloc(symbol_count, 1);
    trainer->usual_tags = rel_calloc(symbol_count, 1);
    trainer->sentences = rel_calloc(corpus->bank.sentence_count, sizeof *trainer->sentences);
    if (!trainer->spellings || !trainer->sure_tags || !trainer->usual_tags || !trainer->sentences ||
        !add_row(&trainer->table, 0))
        return false;
    for (size_t i = 0; i < corpus->sentence_count; i++)
        if (folds == 0 || i % folds != left_out)
            trainer->sentences[trainer->sentence_count++] = (uint32_t)i;
    for (size_t i = corpus->written_count; folds == 0 && i < corpus->bank.sentence_count; i++)
        trainer->sentences[trainer->sentence_count++] = (uint32_t)i;
    trainer->round_count = folds ? 1 : ROUNDS;
    return find_usual_tags(trainer);
}

static void close_trainer(tag_trainer *trainer)
{
    rel_free(trainer->table.hashes);
    rel_free(trainer->table.weights);
    rel_free(trainer->table.sums);
    rel_free(trainer->table.totals);
    rel_free(trainer->table.slots);
    rel_free(trainer->spellings);
    rel_free(trainer->sure_tags);
    rel_free(trainer->usual_tags);
    rel_free(trainer->sentences);
}

static bool put_features(const tag_trainer *trainer, rel_draft *draft, relata_error *err)
{
    rel_draft_features list = {0};
    bool ok = true;
    for (size_t row = 1; ok && row < trainer->table.count; row++) {
        bool is_kept = false;
        for (size_t tag = 0; ok && tag < trainer->corpus->tag_count; tag++) {
            int8_t weight = rel_draft_byte(trainer->table.totals[row].lanes[tag],
                                           (int64_t)trainer->round_count, PERCENT);
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

static bool put_words(const tag_trainer *trainer, rel_draft *draft, relata_error *err)
{
    rel_draft_features list = {0};
    bool ok = true;
    for (size_t symbol = 1; ok && symbol < trainer->corpus->symbols.count; symbol++) {
        bool is_sure = trainer->sure_tags[symbol] != REL_TAG_OPEN;
        if (trainer->usual_tags[symbol] != REL_TAG_UNKNOWN)
            ok = rel_draft_add_feature(&list, trainer->spellings[symbol].properties[REL_EXACT],
                                       err) &&
                 rel_draft_add_weight(&list, trainer->usual_tags[symbol],
                                      is_sure ? REL_WORD_IS_SURE : 0, err);
    }
    ok = ok && rel_draft_put_table(draft, REL_DRAFT_WORDS, &list, err);
    rel_draft_features_clear(&list);
    return ok;
}

/** Add the averages of a round to the totals and start anew. */
static void end_round(tag_trainer *trainer)
{
    weight_table *table = &trainer->table;
    for (size_t row = 0; row < table->count; row++) {
        for (size_t tag = 0; tag < REL_TAG_LANES; tag++)
            table->totals[row].lanes[tag] += rel_draft_average(
                table->weights[row].lanes[tag], table->sums[row].lanes[tag], trainer->steps);
        table->weights[row] = (tag_weights){{0}};
        table->sums[row] = (tag_sums){{0}};
    }
    trainer->steps = 0;
}

static bool learn_round(tag_trainer *trainer, uint64_t round)
{
    rel_random random = rel_random_start(round);
    for (int epoch = 0; epoch < EPOCHS; epoch++) {
        rel_random_shuffle(&random, trainer->sentences, trainer->sentence_count);
        for (size_t i = 0; i < trainer->sentence_count; i++)
            if (epoch < MADE_EPOCHS || !is_made_sentence(trainer, trainer->sentences[i]))
                learn_sentence(trainer, &trainer->corpus->bank.sentences[trainer->sentences[i]]);
    }
    end_round(trainer);
    return !trainer->has_failed;
}

bool rel_train_tagger(const rel_corpus *corpus, size_t folds, size_t left_out, rel_draft *draft,
                      relata_error *err)
{
    tag_trainer trainer = {0};
    bool ok = open_trainer(&trainer, corpus, folds, left_out);
    for (uint64_t round = 0; ok && round < trainer.round_count; round++)
        ok = learn_round(&trainer, round);
    if (!ok)
        rel_fail_memory(err);
    ok = ok && put_features(&trainer, draft, err) && put_words(&trainer, draft, err);
    close_trainer(&trainer);
    return ok;
}
