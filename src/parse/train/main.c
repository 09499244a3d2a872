/**
 * relata-train OUTPUT TREEBANK… [--test TREEBANK…]: train the tagger and the parser, write their
 * weights to OUTPUT, and say how good they are on the treebanks after --test.
 *
 * The same treebanks give the same bytes on any machine.
 */
#include <stdio.h>
#include <stdlib.h>

#include "base/file.h"
#include "parse/evaluate.h"
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

int main(int count, char **arguments)
{
    int first_test = 2;
    while (first_test < count && strcmp(arguments[first_test], "--test") != 0)
        first_test++;
    if (first_test < 3) {
        fputs("usage: relata-train OUTPUT TREEBANK... [--test TREEBANK...]\n", stderr);
        return 2;
    }
    relata_error err = {0};
    rel_corpus corpus = {0};
    rel_draft draft = {0};
    rel_model model;
    bool ok = rel_corpus_open(&corpus, (const char *const *)arguments + 2, (size_t)first_test - 2,
                              &err) &&
              train(&corpus, &draft, &model, &err) && write_file(arguments[1], &draft, &err);
    for (int i = first_test + 1; ok && i < count; i++)
        ok = test(&model, arguments[i], &err);
    rel_draft_clear(&draft);
    rel_corpus_close(&corpus);
    if (!ok)
        fprintf(stderr, "relata-train: %s\n", err.message);
    return ok ? EXIT_SUCCESS : EXIT_FAILURE;
}
