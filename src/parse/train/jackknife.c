/**
 * Tags for the parser to learn from, as wrong as the tagger will be on new text: every part of the
 * corpus is tagged by a tagger that has seen only the others.
 */
#include "base/memory.h"
#include "parse/train/train.h"

enum { MARGIN = 2 };

static bool tag_sentence(rel_tagger *tagger, rel_corpus *corpus, const rel_bank_sentence *sentence,
                         relata_error *err)
{
    uint32_t *words = rel_calloc(sentence->count + 2 * MARGIN, sizeof *words);
    if (!words)
        return rel_fail_memory(err);
    bool ok = true;
    for (size_t i = 0; ok && i < sentence->count; i++) {
        words[MARGIN + i] = rel_tagger_meet(tagger, corpus->bank.words[sentence->first + i].form);
        size_t word = sentence->first + i;
        corpus->seen_tags[word].tag =
            corpus->collapsed.is_given[word] ? corpus->gold_tags[word] : REL_TAG_OPEN;
        ok = words[MARGIN + i] != 0;
    }
    if (ok)
        rel_tagger_tag(tagger, words + MARGIN, sentence->count,
                       corpus->seen_tags + sentence->first);
    else
        rel_fail_memory(err);
    rel_free(words);
    return ok;
}

static bool tag_fold(rel_corpus *corpus, size_t folds, size_t fold, rel_draft *draft,
                     relata_error *err)
{
    static const int8_t no_rows[REL_LABEL_LANES] = {0};
    rel_tagger tagger = {0};
    rel_model model;
    rel_draft_features nothing = {0};
    bool ok = rel_draft_put_names(draft, corpus, err) &&
              rel_draft_put_table(draft, REL_DRAFT_SURE, &nothing, err) &&
              rel_draft_put_rows(draft, REL_DRAFT_MOVES, no_rows, REL_MOVE_LANES, err) &&
              rel_draft_put_rows(draft, REL_DRAFT_LABEL_WEIGHTS, no_rows, REL_LABEL_LANES, err) &&
              rel_train_tagger(corpus, folds, fold, draft, err) &&
              rel_draft_join(draft, &model, err) &&
              rel_tagger_open(&tagger, &model, &corpus->symbols, err);
    for (size_t i = 0; ok && i < corpus->written_count; i++)
        if (corpus->collapsed.origins[i] % folds == fold)
            ok = tag_sentence(&tagger, corpus, &corpus->bank.sentences[i], err);
    rel_tagger_close(&tagger);
    return ok;
}

bool rel_train_see_tags(rel_corpus *corpus, size_t folds, relata_error *err)
{
    bool ok = true;
    for (size_t fold = 0; ok && fold < folds; fold++) {
        rel_draft draft = {0};
        ok = tag_fold(corpus, folds, fold, &draft, err);
        rel_draft_clear(&draft);
    }
    return ok;
}
