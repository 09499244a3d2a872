/**
 * relata-train OUTPUT TREEBANK… [GRAMMAR…] [--test TREEBANK…]: train the tagger and the parser,
 * write their weights to OUTPUT, and say how good they are on the treebanks after --test. The name
 * of a grammar ends in ".grammar"; `relata-train --show GRAMMAR` writes its sentences as CoNLL-U.
 *
 * The same treebanks give the same bytes on any machine.
 */
#include <stdio.h>
#include <stdlib.h>

#include "base/file.h"
#include "parse/evaluate.h"
#include "parse/train/made.h"
#include "parse/train/train.h"

enum { FOLDS = 8, MAX_BANK_BYTES = 512 * 1024 * 1024 };

static bool train(rel_corpus *corpus, rel_draft *draft, rel_model *ret, relata_error *err)
{
    return rel_draft_put_names(draft, corpus, err) && rel_train_see_tags(corpus, FOLDS, err) &&
           rel_train_tagger(corpus, 0, 0, draft, err) && rel_train_sure(corpus, draft, err) &&
           rel_train_parser(corpus, draft, err) && rel_draft_join(draft, ret, err);
}

static bool test(const rel_model *model, const char *path, relata_error *err)
{
    rel_symbols symbols = {0};
    rel_bank bank = {0};
    rel_arena arena = {0};
    rel_text content;
    rel_scores scores;
    rel_parser *parser = NULL;
    rel_writer out = rel_writer_to_stream(stdout);
    bool ok = rel_file_read(path, MAX_BANK_BYTES, &arena, &content, err) &&
              rel_bank_read(&bank, path, content, &symbols, err) &&
              (parser = rel_parser_open(model, &symbols, err)) != NULL &&
              rel_evaluate(parser, &bank, false, &scores, err);
    if (ok) {
        rel_put_format(&out, "\n%s\n", path);
        rel_put_scores(&out, &scores);
    }
    ok = rel_writer_finish(&out, ok ? err : NULL) && ok;
    rel_parser_free(parser);
    rel_bank_clear(&bank);
    rel_symbols_clear(&symbols);
    rel_arena_clear(&arena);
    return ok;
}

static bool write_file(const char *path, const rel_draft *draft, relata_error *err)
{
    rel_file_draft file;
    if (!rel_file_draft_open(&file, path, err))
        return false;
    fwrite(draft->file.bytes, 1, draft->file.size, file.stream);
    if (rel_file_draft_commit(&file, err))
        return true;
    rel_file_draft_discard(&file);
    return false;
}

/** Write the sentences that a grammar makes as CoNLL-U. */
static bool show(const char *path, relata_error *err)
{
    rel_symbols symbols = {0};
    rel_bank bank = {0};
    rel_arena arena = {0};
    rel_text content;
    rel_writer out = rel_writer_to_stream(stdout);
    bool ok = rel_file_read(path, MAX_BANK_BYTES, &arena, &content, err) &&
              rel_bank_make(&bank, path, content, &symbols, err);
    for (size_t i = 0; ok && i < bank.sentence_count; i++) {
        const rel_bank_word *words = bank.words + bank.sentences[i].first;
        for (size_t j = 0; j < bank.sentences[i].count; j++)
            rel_bank_put_word(&out, j + 1, rel_symbols_text(&symbols, words[j].form), REL_TEXT("_"),
                              &words[j]);
        rel_put_char(&out, '\n');
    }
    ok = rel_writer_finish(&out, ok ? err : NULL) && ok;
    rel_bank_clear(&bank);
    rel_symbols_clear(&symbols);
    rel_arena_clear(&arena);
    return ok;
}

/** Train on the treebanks and grammars, and test on the treebanks behind them. */
static bool run(const char *output, const char *const *banks, size_t bank_count,
                const char *const *tests, size_t test_count, relata_error *err)
{
    rel_corpus corpus = {0};
    rel_draft draft = {0};
    rel_model model;
    bool ok = rel_corpus_open(&corpus, banks, bank_count, err) &&
              train(&corpus, &draft, &model, err) && write_file(output, &draft, err);
    for (size_t i = 0; ok && i < test_count; i++)
        ok = test(&model, tests[i], err);
    rel_draft_clear(&draft);
    rel_corpus_close(&corpus);
    return ok;
}

static int print_usage(void)
{
    fputs("usage: relata-train OUTPUT TREEBANK... [GRAMMAR...] [--test TREEBANK...]\n"
          "       relata-train --show GRAMMAR\n",
          stderr);
    return 2;
}

int main(int count, char **arguments)
{
    const char *const *words = (const char *const *)arguments;
    int first_test = 2;
    while (first_test < count && strcmp(words[first_test], "--test") != 0)
        first_test++;
    if (first_test < 3)
        return print_usage();
    relata_error err = {0};
    size_t test_count = first_test < count ? (size_t)(count - first_test - 1) : 0;
    bool ok = strcmp(words[1], "--show") == 0 ? show(words[2], &err)
                                              : run(words[1], words + 2, (size_t)first_test - 2,
                                                    words + first_test + 1, test_count, &err);
    if (!ok)
        fprintf(stderr, "relata-train: %s\n", err.message);
    return ok ? EXIT_SUCCESS : EXIT_FAILURE;
}
