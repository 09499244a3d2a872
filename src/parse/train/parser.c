/**
 * Trains the parser and the labeller: averaged perceptrons over hashed features, with whole
 * numbers only.
 *
 * The parser learns in the states that its own moves lead to, and the dynamic oracle says which
 * moves are best there. The labeller learns from each arc that came out right.
 */
#include "base/memory.h"
#include "parse/spelling.h"
#include "parse/train/oracle.h"
#include "parse/train/train.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum {
    EPOCHS = 12,
    MOVE_ROWS = 1 << 20,
    LABEL_ROWS = 1 << 16,
    MOVE_SCALE = 3,
    LABEL_SCALE = 4,
};

typedef struct move_row {
    int32_t lanes[REL_MOVE_COUNT];
} move_row;

typedef struct move_sums {
    int64_t lanes[REL_MOVE_COUNT];
} move_sums;

typedef struct label_row {
    int16_t lanes[REL_LABEL_LANES];
} label_row;

typedef struct label_sums {
    int64_t lanes[REL_LABEL_LANES];
} label_sums;

typedef struct parse_trainer {
    const rel_corpus *corpus;
    rel_spelling *spellings; /**< by symbol */
    move_row *moves;
    move_sums *move_sums;
    label_row *labels;
    label_sums *label_sums;
    int64_t move_steps, label_steps;
    uint16_t gold[REL_MAX_STATE + 1]; /**< governors in the sentence at hand */
    const uint8_t *gold_labels;       /**< its relations */
    rel_state state;
} parse_trainer;

static void start_sentence(parse_trainer *trainer, const rel_bank_sentence *sentence)
{
    const rel_corpus *corpus = trainer->corpus;
    rel_state *state = &trainer->state;
    for (size_t i = 0; i < sentence->count; i++) {
        const rel_bank_word *word = &corpus->bank.words[sentence->first + i];
        rel_state_see(&state->nodes[i], &trainer->spellings[word->form],
                      corpus->seen_tags[sentence->first + i]);
        trainer->gold[i] = (uint16_t)(word->head ? word->head - 1 : sentence->count);
    }
    trainer->gold_labels = corpus->gold_labels + sentence->first;
    rel_state_start(state, sentence->count);
}

static void change_move(parse_trainer *trainer, uint32_t row, rel_move move, int by)
{
    trainer->moves[row].lanes[move] += by;
    trainer->move_sums[row].lanes[move] += by * trainer->move_steps;
}

/** The best move that is allowed; if `costs` is given, of those that cost least. */
static rel_move best_of(const rel_state *state, const int64_t *scores, const unsigned *costs)
{
    rel_move best = REL_MOVE_COUNT;
    for (int move = 0; move < REL_MOVE_COUNT; move++) {
        if (!rel_state_allows(state, (rel_move)move))
            continue;
        bool is_better = best == REL_MOVE_COUNT || scores[move] > scores[best];
        if (costs && best != REL_MOVE_COUNT && costs[move] != costs[best])
            is_better = costs[move] < costs[best];
        if (is_better)
            best = (rel_move)move;
    }
    return best;
}

static rel_move learn_move(parse_trainer *trainer)
{
    uint32_t rows[REL_MAX_MOVE_FEATURES];
    int64_t scores[REL_MOVE_COUNT] = {0};
    unsigned costs[REL_MOVE_COUNT];
    size_t count = rel_move_features(&trainer->state, rows);
    for (size_t i = 0; i < count; i++) {
        rows[i] = rel_row_of(rows[i], MOVE_ROWS);
        for (int move = 0; move < REL_MOVE_COUNT; move++)
            scores[move] += trainer->moves[rows[i]].lanes[move];
    }
    rel_oracle_costs(&trainer->state, trainer->gold, costs);
    rel_move predicted = best_of(&trainer->state, scores, NULL);
    rel_move best = best_of(&trainer->state, scores, costs);
    trainer->move_steps++;
    if (costs[predicted] > costs[best])
        for (size_t i = 0; i < count; i++) {
            change_move(trainer, rows[i], best, 1);
            change_move(trainer, rows[i], predicted, -1);
        }
    return predicted;
}

static void change_label(parse_trainer *trainer, uint32_t row, uint8_t label, int by)
{
    int16_t *weight = &trainer->labels[row].lanes[label];
    *weight = (int16_t)(*weight + by);
    trainer->label_sums[row].lanes[label] += by * trainer->label_steps;
}

static uint8_t learn_label(parse_trainer *trainer, rel_move move)
{
    uint32_t rows[REL_MAX_LABEL_FEATURES];
    int32_t scores[REL_LABEL_LANES] = {0};
    size_t count = rel_label_features(&trainer->state, move, rows);
    for (size_t i = 0; i < count; i++) {
        rows[i] = rel_row_of(rows[i], LABEL_ROWS);
        for (size_t label = 0; label < REL_LABEL_LANES; label++)
            scores[label] += trainer->labels[rows[i]].lanes[label];
    }
    uint8_t predicted = 0;
    for (uint8_t label = 1; label < trainer->corpus->label_count; label++)
        if (scores[label] > scores[predicted])
            predicted = label;
    uint16_t word = rel_state_stack(&trainer->state, 0);
    uint8_t gold = trainer->gold_labels[word];
    uint16_t governor = rel_state_governor(&trainer->state, move);
    if (governor != trainer->gold[word] || governor == rel_state_root(&trainer->state))
        return predicted;
    trainer->label_steps++;
    if (predicted != gold)
        for (size_t i = 0; i < count; i++) {
            change_label(trainer, rows[i], gold, 1);
            change_label(trainer, rows[i], predicted, -1);
        }
    return predicted;
}

static void learn_sentence(parse_trainer *trainer, const rel_bank_sentence *sentence)
{
    start_sentence(trainer, sentence);
    while (!rel_state_is_final(&trainer->state)) {
        rel_move move = REL_SHIFT;
        uint8_t label = REL_NO_LABEL;
        if (trainer->state.stack_size > 0)
            move = learn_move(trainer);
        if (move != REL_SHIFT)
            label = learn_label(trainer, move);
        rel_state_move(&trainer->state, move, label);
    }
}

static bool put_weights(const parse_trainer *trainer, rel_draft *draft, relata_error *err)
{
    int8_t *moves = rel_calloc(MOVE_ROWS, REL_MOVE_LANES);
    int8_t *labels = rel_calloc(LABEL_ROWS, REL_LABEL_LANES);
    bool ok = moves && labels;
    if (!ok)
        rel_fail_memory(err);
    for (size_t i = 0; ok && i < MOVE_ROWS; i++) {
        const int32_t *row = trainer->moves[i].lanes;
        const int64_t *sums = trainer->move_sums[i].lanes;
        for (size_t lane = 0; lane < REL_MOVE_LANES; lane++)
            moves[i * REL_MOVE_LANES + lane] =
                rel_draft_byte(row[lane + 1] - row[REL_SHIFT], sums[lane + 1] - sums[REL_SHIFT],
                               trainer->move_steps, MOVE_SCALE);
    }
    for (size_t i = 0; ok && i < LABEL_ROWS; i++)
        for (size_t lane = 0; lane < REL_LABEL_LANES; lane++)
            labels[i * REL_LABEL_LANES + lane] =
                rel_draft_byte(trainer->labels[i].lanes[lane], trainer->label_sums[i].lanes[lane],
                               trainer->label_steps, LABEL_SCALE);
    ok = ok && rel_draft_put_rows(draft, REL_DRAFT_MOVES, moves, MOVE_ROWS * REL_MOVE_LANES, err) &&
         rel_draft_put_rows(draft, REL_DRAFT_LABEL_ROWS, labels, LABEL_ROWS * REL_LABEL_LANES, err);
    rel_free(moves);
    rel_free(labels);
    return ok;
}

static bool open_trainer(parse_trainer *trainer, const rel_corpus *corpus)
{
    size_t symbol_count = corpus->symbols.count;
    trainer->corpus = corpus;
    trainer->spellings = rel_calloc(symbol_count, sizeof *trainer->spellings);
    trainer->moves = rel_calloc(MOVE_ROWS, sizeof *trainer->moves);
    trainer->move_sums = rel_calloc(MOVE_ROWS, sizeof *trainer->move_sums);
    trainer->labels = rel_calloc(LABEL_ROWS, sizeof *trainer->labels);
    trainer->label_sums = rel_calloc(LABEL_ROWS, sizeof *trainer->label_sums);
    if (!trainer->spellings || !trainer->moves || !trainer->move_sums || !trainer->labels ||
        !trainer->label_sums)
        return false;
    for (size_t symbol = 0; symbol < symbol_count; symbol++)
        trainer->spellings[symbol] =
            rel_spelling_of(rel_symbols_text(&corpus->symbols, (rel_symbol)symbol));
    return true;
}

static void close_trainer(parse_trainer *trainer)
{
    rel_free(trainer->spellings);
    rel_free(trainer->moves);
    rel_free(trainer->move_sums);
    rel_free(trainer->labels);
    rel_free(trainer->label_sums);
    rel_free(trainer);
}

bool rel_train_parser(const rel_corpus *corpus, rel_draft *draft, relata_error *err)
{
    parse_trainer *trainer = rel_calloc(1, sizeof *trainer);
    if (!trainer)
        return rel_fail_memory(err);
    uint32_t *order = rel_calloc(corpus->bank.sentence_count, sizeof *order);
    rel_random random = {UINT64_C(88172645463325252)};
    size_t count = 0;
    bool ok = order && open_trainer(trainer, corpus);
    for (size_t i = 0; ok && i < corpus->bank.sentence_count; i++)
        if (corpus->bank.sentences[i].count < REL_TREE_MAX_NODES)
            order[count++] = (uint32_t)i;
    for (int epoch = 0; ok && epoch < EPOCHS; epoch++) {
        rel_random_shuffle(&random, order, count);
        for (size_t i = 0; i < count; i++)
            learn_sentence(trainer, &corpus->bank.sentences[order[i]]);
    }
    if (!ok)
        rel_fail_memory(err);
    ok = ok && put_weights(trainer, draft, err);
    rel_free(order);
    close_trainer(trainer);
    return ok;
}
