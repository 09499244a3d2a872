/**
 * Trains the parser and the labeller: averaged perceptrons over hashed features, with whole
 * numbers only.
 *
 * The parser learns in the states that its own moves lead to, and the dynamic oracle says which
 * moves are best there. The labeller learns from each arc that came out right.
 */
#include "base/memory.h"
#include "parse/greedy.h"
#include "parse/train/oracle.h"
#include "parse/train/random.h"
#include "parse/train/train.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum {
    ROUNDS = 6, /* whose weights are averaged */
    EPOCHS = 10,
    MOVE_ROWS = 3 << 19,
    LABEL_WEIGHTS = 2800000,
    MOVE_MARGIN = 100,
    LABEL_MARGIN = 50,
    MOVE_PERCENT = 60,
    LABEL_PERCENT = 120,
};

typedef struct move_row {
    int32_t lanes[REL_MOVE_COUNT];
} move_row;

typedef struct move_sums {
    int64_t lanes[REL_MOVE_COUNT];
} move_sums;

typedef struct move_totals {
    int32_t lanes[REL_MOVE_LANES];
} move_totals;

typedef struct parse_trainer {
    const rel_corpus *corpus;
    rel_spelling *spellings; /**< by symbol */
    rel_weight_table sure;
    move_row *moves;
    move_sums *move_sums;
    int16_t *labels;          /**< rows start at any of them */
    int64_t *label_sums;      /**< by weight */
    move_totals *move_totals; /**< of the averages of all rounds, relative to REL_SHIFT */
    int32_t *label_totals;
    int64_t move_steps, label_steps;
    uint16_t gold[REL_MAX_STATE + 1]; /**< governors in the sentence at hand */
    const uint8_t *gold_labels;       /**< its relations */
    rel_state state;
} parse_trainer;

static void start_sentence(parse_trainer *trainer, const rel_bank_sentence *sentence)
{
    rel_corpus_start(trainer->corpus, trainer->spellings, sentence, &trainer->state, trainer->gold);
    trainer->gold_labels = trainer->corpus->gold_labels + sentence->first;
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

/** The best of the moves that cost more than `best`, or `best` itself when there is none. */
static rel_move worst_rival(const rel_state *state, const int64_t *scores, const unsigned *costs,
                            rel_move best)
{
    rel_move rival = best;
    for (int move = 0; move < REL_MOVE_COUNT; move++)
        if (rel_state_allows(state, (rel_move)move) && costs[move] > costs[best] &&
            (rival == best || scores[move] > scores[rival]))
            rival = (rel_move)move;
    return rival;
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
    rel_move rival = worst_rival(&trainer->state, scores, costs, best);
    if (rival != best && scores[best] - scores[rival] < MOVE_MARGIN)
        for (size_t i = 0; i < count; i++) {
            change_move(trainer, rows[i], best, 1);
            change_move(trainer, rows[i], rival, -1);
        }
    return predicted;
}

static void change_label(parse_trainer *trainer, uint32_t row, uint8_t label, int by)
{
    int16_t *weight = &trainer->labels[row + label];
    *weight = (int16_t)(*weight + by);
    trainer->label_sums[row + label] += by * trainer->label_steps;
}

static uint8_t learn_label(parse_trainer *trainer, rel_move move)
{
    uint32_t rows[REL_MAX_LABEL_FEATURES];
    int32_t scores[REL_LABEL_LANES] = {0};
    size_t count = rel_label_features(&trainer->state, move, rows);
    for (size_t i = 0; i < count; i++) {
        rows[i] = rel_row_of(rows[i], LABEL_WEIGHTS - REL_LABEL_LANES + 1);
        for (size_t label = 0; label < REL_LABEL_LANES; label++)
            scores[label] += trainer->labels[rows[i] + label];
    }
    uint8_t predicted = 0;
    for (uint8_t label = 1; label < trainer->corpus->label_count; label++)
        if (scores[label] > scores[predicted])
            predicted = label;
    uint16_t word = rel_state_stack(&trainer->state, 0);
    uint8_t gold = trainer->gold_labels[word];
    if (rel_state_governor(&trainer->state, move) != trainer->gold[word])
        return predicted;
    trainer->label_steps++;
    uint8_t rival = gold == 0;
    for (uint8_t label = 0; label < trainer->corpus->label_count; label++)
        if (label != gold && scores[label] > scores[rival])
            rival = label;
    if (scores[gold] - scores[rival] < LABEL_MARGIN)
        for (size_t i = 0; i < count; i++) {
            change_label(trainer, rows[i], gold, 1);
            change_label(trainer, rows[i], rival, -1);
        }
    return predicted;
}

static rel_move choose_move(parse_trainer *trainer)
{
    if (trainer->state.stack_size == 0)
        return REL_SHIFT;
    rel_move move = rel_sure_move(&trainer->sure, &trainer->state);
    return move < REL_MOVE_COUNT ? move : learn_move(trainer);
}

static uint8_t choose_label(parse_trainer *trainer, rel_move move)
{
    const rel_state *state = &trainer->state;
    if (move == REL_SHIFT || rel_state_governor(state, move) == rel_state_root(state))
        return REL_NO_LABEL;
    uint8_t label = rel_sure_label(&trainer->sure, state, move);
    return label != REL_NO_LABEL ? label : learn_label(trainer, move);
}

static void learn_sentence(parse_trainer *trainer, const rel_bank_sentence *sentence)
{
    start_sentence(trainer, sentence);
    while (!rel_state_is_final(&trainer->state)) {
        rel_move move = choose_move(trainer);
        rel_state_move(&trainer->state, move, choose_label(trainer, move));
    }
}

static void end_moves(parse_trainer *trainer)
{
    for (size_t i = 0; i < MOVE_ROWS; i++) {
        const int32_t *row = trainer->moves[i].lanes;
        const int64_t *sums = trainer->move_sums[i].lanes;
        for (size_t lane = 0; lane < REL_MOVE_LANES; lane++)
            trainer->move_totals[i].lanes[lane] +=
                rel_draft_average(row[lane + 1] - row[REL_SHIFT], sums[lane + 1] - sums[REL_SHIFT],
                                  trainer->move_steps);
    }
    memset(trainer->moves, 0, MOVE_ROWS * sizeof *trainer->moves);
    memset(trainer->move_sums, 0, MOVE_ROWS * sizeof *trainer->move_sums);
    trainer->move_steps = 0;
}

static void end_labels(parse_trainer *trainer)
{
    for (size_t i = 0; i < LABEL_WEIGHTS; i++)
        trainer->label_totals[i] +=
            rel_draft_average(trainer->labels[i], trainer->label_sums[i], trainer->label_steps);
    memset(trainer->labels, 0, LABEL_WEIGHTS * sizeof *trainer->labels);
    memset(trainer->label_sums, 0, LABEL_WEIGHTS * sizeof *trainer->label_sums);
    trainer->label_steps = 0;
}

/** Put `count` totals into a section of the draft, as bytes. */
static bool put_totals(rel_draft *draft, size_t section, const int32_t *totals, size_t count,
                       int64_t percent, relata_error *err)
{
    int8_t *bytes = rel_calloc(count, 1);
    if (!bytes)
        return rel_fail_memory(err);
    for (size_t i = 0; i < count; i++)
        bytes[i] = rel_draft_byte(totals[i], ROUNDS, percent);
    bool ok = rel_draft_put_rows(draft, section, bytes, count, err);
    rel_free(bytes);
    return ok;
}

static bool open_trainer(parse_trainer *trainer, const rel_corpus *corpus)
{
    trainer->corpus = corpus;
    trainer->spellings = rel_corpus_spellings(corpus);
    trainer->moves = rel_calloc(MOVE_ROWS, sizeof *trainer->moves);
    trainer->move_sums = rel_calloc(MOVE_ROWS, sizeof *trainer->move_sums);
    trainer->labels = rel_calloc(LABEL_WEIGHTS, sizeof *trainer->labels);
    trainer->label_sums = rel_calloc(LABEL_WEIGHTS, sizeof *trainer->label_sums);
    trainer->move_totals = rel_calloc(MOVE_ROWS, sizeof *trainer->move_totals);
    trainer->label_totals = rel_calloc(LABEL_WEIGHTS, sizeof *trainer->label_totals);
    if (!trainer->spellings || !trainer->moves || !trainer->move_sums || !trainer->labels ||
        !trainer->label_sums || !trainer->move_totals || !trainer->label_totals)
        return false;
    return true;
}

static void close_trainer(parse_trainer *trainer)
{
    rel_free(trainer->spellings);
    rel_free(trainer->moves);
    rel_free(trainer->move_sums);
    rel_free(trainer->labels);
    rel_free(trainer->label_sums);
    rel_free(trainer->move_totals);
    rel_free(trainer->label_totals);
    rel_free(trainer);
}

static void learn_round(parse_trainer *trainer, uint64_t round, uint32_t *order, size_t count)
{
    rel_random random = rel_random_start(round);
    for (int epoch = 0; epoch < EPOCHS; epoch++) {
        rel_random_shuffle(&random, order, count);
        for (size_t i = 0; i < count; i++)
            learn_sentence(trainer, &trainer->corpus->bank.sentences[order[i]]);
    }
    end_moves(trainer);
    end_labels(trainer);
}

bool rel_train_parser(const rel_corpus *corpus, rel_draft *draft, relata_error *err)
{
    parse_trainer *trainer = rel_calloc(1, sizeof *trainer);
    if (!trainer)
        return rel_fail_memory(err);
    uint32_t *order = rel_calloc(corpus->written_count, sizeof *order);
    size_t count = 0;
    rel_model model;
    bool ok = order && open_trainer(trainer, corpus);
    for (size_t i = 0; ok && i < corpus->written_count; i++)
        if (rel_corpus_fits(&corpus->bank.sentences[i]))
            order[count++] = (uint32_t)i;
    if (!ok)
        rel_fail_memory(err);
    ok = ok && rel_draft_join(draft, &model, err);
    if (ok)
        trainer->sure = model.sure;
    for (uint64_t round = 0; ok && round < ROUNDS; round++)
        learn_round(trainer, round, order, count);
    ok = ok &&
         put_totals(draft, REL_DRAFT_MOVES, trainer->move_totals->lanes, MOVE_ROWS * REL_MOVE_LANES,
                    MOVE_PERCENT, err) &&
         put_totals(draft, REL_DRAFT_LABEL_WEIGHTS, trainer->label_totals, LABEL_WEIGHTS,
                    LABEL_PERCENT, err);
    rel_free(order);
    close_trainer(trainer);
    return ok;
}
