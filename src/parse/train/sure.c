/**
 * Finds what the parser need not think about: every sentence of the corpus is parsed rightly, and
 * where the same tags meet, it is counted which moves were right and which relation an arc had.
 */
#include "base/memory.h"
#include "parse/greedy.h"
#include "parse/train/oracle.h"
#include "parse/train/train.h"

enum {
    SLOTS = 1 << 17,
    MOST_KEYS = SLOTS / 2, /* tags that meet for the first time after so many are left out */
    SMALLEST_COUNT = 100,
    SURE_PER_MILLE = 999
};

typedef struct sure_count {
    uint64_t key; /**< 0 is free */
    uint32_t all, right[REL_LABEL_LANES];
} sure_count;

typedef struct sure_counter {
    const rel_corpus *corpus;
    rel_spelling *spellings;
    sure_count *slots;
    size_t key_count;
    uint16_t gold[REL_MAX_STATE + 1];
    rel_state state;
} sure_counter;

/** The counts of a key, or NULL when there are too many. */
static sure_count *count_of(sure_counter *counter, uint64_t key)
{
    size_t slot = (size_t)(key >> 32) & (SLOTS - 1);
    while (counter->slots[slot].key && counter->slots[slot].key != key)
        slot = (slot + 1) & (SLOTS - 1);
    if (!counter->slots[slot].key && counter->key_count == MOST_KEYS)
        return NULL;
    counter->key_count += !counter->slots[slot].key;
    counter->slots[slot].key = key;
    return &counter->slots[slot];
}

/** Count which moves cost nothing more here than the best one; returns that. */
static rel_move count_move(sure_counter *counter)
{
    unsigned costs[REL_MOVE_COUNT], least = UINT32_MAX;
    rel_move best = REL_SHIFT;
    rel_oracle_costs(&counter->state, counter->gold, costs);
    for (int move = 0; move < REL_MOVE_COUNT; move++)
        if (rel_state_allows(&counter->state, (rel_move)move) && costs[move] < least) {
            least = costs[move];
            best = (rel_move)move;
        }
    sure_count *count = count_of(counter, rel_sure_move_key(&counter->state));
    if (!count)
        return best;
    count->all++;
    for (int move = 0; move < REL_MOVE_COUNT; move++)
        count->right[move] +=
            rel_state_allows(&counter->state, (rel_move)move) && costs[move] == least;
    return best;
}

static uint8_t count_label(sure_counter *counter, const rel_bank_sentence *sentence, rel_move move)
{
    uint16_t word = rel_state_stack(&counter->state, 0);
    uint16_t governor = rel_state_governor(&counter->state, move);
    uint8_t label = counter->corpus->gold_labels[sentence->first + word];
    if (governor != counter->gold[word] || governor == rel_state_root(&counter->state))
        return label;
    sure_count *count = count_of(counter, rel_sure_label_key(&counter->state, move));
    if (count) {
        count->all++;
        count->right[label]++;
    }
    return label;
}

static void count_sentence(sure_counter *counter, const rel_bank_sentence *sentence)
{
    rel_corpus_start(counter->corpus, counter->spellings, sentence, &counter->state, counter->gold);
    while (!rel_state_is_final(&counter->state)) {
        rel_move move = REL_SHIFT;
        uint8_t label = REL_NO_LABEL;
        if (counter->state.stack_size > 0)
            move = count_move(counter);
        if (move != REL_SHIFT)
            label = count_label(counter, sentence, move);
        rel_state_move(&counter->state, move, label);
    }
}

static bool put_sure(const sure_counter *counter, rel_draft *draft, relata_error *err)
{
    rel_draft_features list = {0};
    bool ok = true;
    for (size_t i = 0; ok && i < SLOTS; i++) {
        const sure_count *count = &counter->slots[i];
        if (count->all < SMALLEST_COUNT)
            continue;
        uint8_t best = 0;
        for (uint8_t j = 1; j < REL_LABEL_LANES; j++)
            if (count->right[j] > count->right[best])
                best = j;
        if ((uint64_t)count->right[best] * 1000 >= (uint64_t)count->all * SURE_PER_MILLE)
            ok = rel_draft_add_feature(&list, count->key, err) &&
                 rel_draft_add_weight(&list, best, 1, err);
    }
    ok = ok && rel_draft_put_table(draft, REL_DRAFT_SURE, &list, err);
    rel_draft_features_clear(&list);
    return ok;
}

bool rel_train_sure(const rel_corpus *corpus, rel_draft *draft, relata_error *err)
{
    static const int8_t no_rows[REL_LABEL_LANES] = {0};
    sure_counter *counter = rel_calloc(1, sizeof *counter);
    if (!counter)
        return rel_fail_memory(err);
    counter->corpus = corpus;
    counter->spellings = rel_corpus_spellings(corpus);
    counter->slots = rel_calloc(SLOTS, sizeof *counter->slots);
    bool ok = counter->spellings && counter->slots;
    if (!ok)
        rel_fail_memory(err);
    for (size_t i = 0; ok && i < corpus->written_count; i++)
        if (rel_corpus_fits(&corpus->bank.sentences[i]))
            count_sentence(counter, &corpus->bank.sentences[i]);
    ok = ok && put_sure(counter, draft, err) &&
         rel_draft_put_rows(draft, REL_DRAFT_MOVES, no_rows, REL_MOVE_LANES, err) &&
         rel_draft_put_rows(draft, REL_DRAFT_LABEL_WEIGHTS, no_rows, REL_LABEL_LANES, err);
    rel_free(counter->spellings);
    rel_free(counter->slots);
    rel_free(counter);
    return ok;
}
