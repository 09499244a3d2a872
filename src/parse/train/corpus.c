#include "parse/train/corpus.h"

#include <stdlib.h>

#include "base/file.h"
#include "base/memory.h"
#include "parse/train/made.h"

enum { MAX_BANK_BYTES = 512 * 1024 * 1024 };

typedef struct pair_count {
    size_t count;
    rel_tag_pair pair;
} pair_count;

/** Append the sentences of a file by rel_bank_read() or rel_bank_make(). */
typedef bool bank_reader(rel_bank *bank, const char *name, rel_text content, rel_symbols *symbols,
                         relata_error *err);

static bool read_bank(rel_corpus *corpus, const char *path, bank_reader *reader, relata_error *err)
{
    rel_arena arena = {0};
    rel_text content;
    bool ok = rel_file_read(path, MAX_BANK_BYTES, &arena, &content, err) &&
              reader(&corpus->bank, path, content, &corpus->symbols, err);
    rel_arena_clear(&arena);
    return ok;
}

static bool is_grammar(const char *path)
{
    return rel_text_ends(rel_text_of(path), REL_TEXT(".grammar"));
}

/** Read the treebanks, and then what the grammars make, which nothing but the tagger sees. */
static bool read_banks(rel_corpus *corpus, const char *const *paths, size_t path_count,
                       relata_error *err)
{
    bool ok = true;
    for (size_t i = 0; ok && i < path_count; i++)
        ok = is_grammar(paths[i]) || read_bank(corpus, paths[i], rel_bank_read, err);
    if (ok && corpus->bank.word_count == 0)
        return rel_fail(err, RELATA_USAGE, "the treebanks have no words");
    corpus->sentence_count = corpus->bank.sentence_count;
    ok = ok && rel_collapse(&corpus->bank, &corpus->collapsed, err);
    corpus->written_count = corpus->bank.sentence_count;
    corpus->written_words = corpus->bank.word_count;
    for (size_t i = 0; ok && i < path_count; i++)
        ok = !is_grammar(paths[i]) || read_bank(corpus, paths[i], rel_bank_make, err);
    return ok;
}

/** Commonest first; pairs of equal count by their numbers, so that the order is total. */
static int compare_pairs(const void *left, const void *right)
{
    const pair_count *a = left, *b = right;
    if (a->count != b->count)
        return a->count > b->count ? -1 : 1;
    if (a->pair.xpos != b->pair.xpos)
        return a->pair.xpos < b->pair.xpos ? -1 : 1;
    return (a->pair.upos > b->pair.upos) - (a->pair.upos < b->pair.upos);
}

static void number_tags(rel_corpus *corpus)
{
    static pair_count counts[REL_XPOS_COUNT * REL_UPOS_COUNT];
    for (size_t i = 0; i < REL_XPOS_COUNT * REL_UPOS_COUNT; i++)
        counts[i] = (pair_count){0, {(uint8_t)(i % REL_UPOS_COUNT), (uint8_t)(i / REL_UPOS_COUNT)}};
    for (size_t i = 0; i < corpus->written_words; i++) {
        const rel_bank_word *word = &corpus->bank.words[i];
        if (word->upos && word->xpos)
            counts[word->xpos * REL_UPOS_COUNT + word->upos].count++;
    }
    qsort(counts, REL_XPOS_COUNT * REL_UPOS_COUNT, sizeof *counts, compare_pairs);
    while (corpus->tag_count < REL_TAG_LANES && counts[corpus->tag_count].count > 0) {
        corpus->tags[corpus->tag_count] = counts[corpus->tag_count].pair;
        corpus->tag_count++;
    }
}

/** The number of a pair, or of the commonest with the same Penn tag. */
static uint8_t tag_number(const rel_corpus *corpus, uint8_t upos, uint8_t xpos)
{
    size_t closest = corpus->tag_count;
    for (size_t i = 0; i < corpus->tag_count; i++) {
        if (corpus->tags[i].xpos != xpos)
            continue;
        if (corpus->tags[i].upos == upos)
            return (uint8_t)i;
        if (closest == corpus->tag_count)
            closest = i;
    }
    return closest < corpus->tag_count ? (uint8_t)closest : 0;
}

static bool number_labels(rel_corpus *corpus, uint8_t *numbers, relata_error *err)
{
    bool is_used[REL_DEPREL_COUNT] = {false};
    for (size_t i = 0; i < corpus->written_words; i++)
        is_used[corpus->bank.words[i].deprel] = true;
    for (size_t label = 1; label < REL_DEPREL_COUNT; label++) {
        if (!is_used[label] || label == REL_ROOT) /* the root is told by its head */
            continue;
        if (corpus->label_count == REL_LABEL_LANES)
            return rel_fail(err, RELATA_UNSUPPORTED, "the treebanks have more than %d relations",
                            REL_LABEL_LANES);
        numbers[label] = (uint8_t)corpus->label_count;
        corpus->labels[corpus->label_count++] = (uint8_t)label;
    }
    return true;
}

bool rel_corpus_open(rel_corpus *corpus, const char *const *paths, size_t path_count,
                     relata_error *err)
{
    uint8_t label_numbers[REL_DEPREL_COUNT] = {0};
    if (!read_banks(corpus, paths, path_count, err) || !number_labels(corpus, label_numbers, err))
        return false;
    number_tags(corpus);
    size_t count = corpus->bank.word_count;
    corpus->gold_tags = rel_calloc(count, 1);
    corpus->gold_labels = rel_calloc(count, 1);
    corpus->seen_tags = rel_calloc(count, sizeof *corpus->seen_tags);
    if (!corpus->gold_tags || !corpus->gold_labels || !corpus->seen_tags)
        return rel_fail_memory(err);
    for (size_t i = 0; i < count; i++) {
        const rel_bank_word *word = &corpus->bank.words[i];
        corpus->gold_tags[i] = tag_number(corpus, word->upos, word->xpos);
        corpus->gold_labels[i] = label_numbers[word->deprel];
    }
    return true;
}

void rel_corpus_close(rel_corpus *corpus)
{
    rel_symbols_clear(&corpus->symbols);
    rel_bank_clear(&corpus->bank);
    rel_collapsed_clear(&corpus->collapsed);
    rel_free(corpus->gold_tags);
    rel_free(corpus->gold_labels);
    rel_free(corpus->seen_tags);
    *corpus = (rel_corpus){0};
}

rel_spelling *rel_corpus_spellings(const rel_corpus *corpus)
{
    rel_spelling *spellings = rel_calloc(corpus->symbols.count, sizeof *spellings);
    for (size_t symbol = 0; spellings && symbol < corpus->symbols.count; symbol++)
        spellings[symbol] = rel_spelling_of(rel_symbols_text(&corpus->symbols, (rel_symbol)symbol));
    return spellings;
}

void rel_corpus_start(const rel_corpus *corpus, const rel_spelling *spellings,
                      const rel_bank_sentence *sentence, rel_state *state, uint16_t *ret_gold)
{
    for (size_t i = 0; i < sentence->count; i++) {
        const rel_bank_word *word = &corpus->bank.words[sentence->first + i];
        rel_state_see(&state->nodes[i], &spellings[word->form],
                      corpus->seen_tags[sentence->first + i]);
        ret_gold[i] = (uint16_t)(word->head ? word->head - 1 : sentence->count);
    }
    rel_state_start(state, sentence->count);
}
