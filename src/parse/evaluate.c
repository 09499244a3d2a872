#include "parse/evaluate.h"

#include "base/array.h"
#include "base/memory.h"

/** The relations that are reported one by one. */
static const rel_deprel reported[] = {
    REL_NSUBJ, REL_NSUBJ_PASS, REL_OBJ, REL_OBL, REL_XCOMP, REL_CONJ,
};

static void compare_word(const rel_bank_word *gold, const rel_parse_word *found, rel_scores *scores)
{
    bool has_head = gold->head == found->head;
    bool has_label = has_head && gold->deprel == found->deprel;
    bool is_counted = gold->deprel != REL_PUNCT_DEP;
    scores->words++;
    scores->xpos += gold->xpos == found->xpos;
    scores->upos += gold->upos == found->upos;
    scores->heads += has_head;
    scores->labels += has_label;
    scores->counted += is_counted;
    scores->counted_heads += is_counted && has_head;
    scores->counted_labels += is_counted && has_label;
    scores->gold[gold->deprel]++;
    scores->found[found->deprel]++;
    scores->right[gold->deprel] += has_label;
}

bool rel_evaluate(rel_parser *parser, const rel_bank *bank, bool uses_gold_tags, rel_scores *ret,
                  relata_error *err)
{
    rel_scores scores = {0};
    rel_parse_word *words = NULL;
    size_t capacity = 0;
    bool ok = true;
    for (size_t i = 0; ok && i < bank->sentence_count; i++) {
        const rel_bank_sentence *sentence = &bank->sentences[i];
        const rel_bank_word *gold = bank->words + sentence->first;
        ok = rel_array_grow(&words, &capacity, sentence->count, sizeof *words, err);
        for (size_t j = 0; ok && j < sentence->count; j++)
            words[j] = (rel_parse_word){.form = gold[j].form,
                                        .upos = gold[j].upos,
                                        .xpos = gold[j].xpos,
                                        .has_tags = uses_gold_tags};
        ok = ok && rel_parser_analyze(parser, words, sentence->count, err);
        for (size_t j = 0; ok && j < sentence->count; j++)
            compare_word(&gold[j], &words[j], &scores);
    }
    rel_free(words);
    if (ok)
        *ret = scores;
    return ok;
}

static double percent(size_t part, size_t whole)
{
    return whole ? 100.0 * (double)part / (double)whole : 0.0;
}

static void put_relation(rel_writer *out, const char *name, size_t gold, size_t found, size_t right)
{
    double f1 = percent(2 * right, gold + found);
    rel_put_format(out, "%-12s P %6.2f  R %6.2f  F1 %6.2f  (%zu)\n", name, percent(right, found),
                   percent(right, gold), f1, gold);
}

void rel_put_scores(rel_writer *out, const rel_scores *scores)
{
    rel_put_format(out, "words %zu\n", scores->words);
    rel_put_format(out, "XPOS %.2f  UPOS %.2f\n", percent(scores->xpos, scores->words),
                   percent(scores->upos, scores->words));
    rel_put_format(out, "UAS %.2f  LAS %.2f\n", percent(scores->heads, scores->words),
                   percent(scores->labels, scores->words));
    rel_put_format(out, "UAS %.2f  LAS %.2f  without punctuation\n",
                   percent(scores->counted_heads, scores->counted),
                   percent(scores->counted_labels, scores->counted));
    for (size_t i = 0; i < COUNT_OF(reported); i++)
        put_relation(out, rel_deprel_name(reported[i]), scores->gold[reported[i]],
                     scores->found[reported[i]], scores->right[reported[i]]);
    put_relation(out, "nsubj(:pass)", scores->gold[REL_NSUBJ] + scores->gold[REL_NSUBJ_PASS],
                 scores->found[REL_NSUBJ] + scores->found[REL_NSUBJ_PASS],
                 scores->right[REL_NSUBJ] + scores->right[REL_NSUBJ_PASS]);
}
