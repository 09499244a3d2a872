/**
 * bench-extraction PATH…: how fast news becomes mentions, trees and records.
 *
 * The rows are cumulative: each does what the one before it does, and one stage more. How much of
 * the text is worth a tree decides how far the rows for trees are apart.
 */
#include "base/array.h"
#include "base/utf8.h"
#include "bench/bench.h"
#include "engine.h"
#include "recognize/recognize.h"
#include "trees.h"

/** What a row does with each document; `arena` is emptied behind it. */
typedef uint64_t (*document_work)(rel_worker *worker, const rel_document *document,
                                  rel_arena *arena);

static uint64_t count_words(bench_input *bench)
{
    uint64_t words = 0;
    bool is_in_word = false;
    for (size_t i = 0; i < bench->text.size; i++) {
        bool is_space = rel_ascii_is_space(bench->text.bytes[i]);
        words += !is_space && !is_in_word;
        is_in_word = !is_space;
    }
    return words;
}

static uint64_t work_on_all(bench_input *bench, document_work work)
{
    rel_worker worker = {.language = &bench->language};
    rel_arena arena = {0};
    uint64_t sum = 0;
    if (rel_symbols_clone(&worker.symbols, &bench->language.symbols, NULL) &&
        (worker.parser = rel_parser_new(&bench->language, &worker.symbols, NULL)))
        for (size_t i = 0; i < bench->document_count; i++) {
            sum += work(&worker, &bench->documents[i], &arena);
            rel_arena_reset(&arena);
        }
    rel_arena_clear(&arena);
    rel_parser_free(worker.parser);
    rel_symbols_clear(&worker.symbols);
    return sum;
}

static bool segment_and_recognize(rel_worker *worker, const rel_document *document,
                                  rel_arena *arena, rel_segments *segments, rel_mentions *mentions)
{
    return rel_segment(document, worker->language, &worker->symbols, arena, segments, NULL) &&
           rel_recognize(document, segments, worker->language, &worker->symbols, arena, mentions,
                         NULL);
}

static uint64_t segment_document(rel_worker *worker, const rel_document *document, rel_arena *arena)
{
    rel_segments segments = {0};
    rel_segment(document, worker->language, &worker->symbols, arena, &segments, NULL);
    return segments.token_count;
}

static uint64_t recognize_document(rel_worker *worker, const rel_document *document,
                                   rel_arena *arena)
{
    rel_segments segments = {0};
    rel_mentions mentions = {0};
    segment_and_recognize(worker, document, arena, &segments, &mentions);
    return mentions.mention_count;
}

static uint64_t parse_all(rel_worker *worker, const rel_document *document, rel_arena *arena)
{
    rel_segments segments = {0};
    rel_mentions mentions = {0};
    uint64_t sum = 0;
    if (!segment_and_recognize(worker, document, arena, &segments, &mentions))
        return 0;
    for (uint32_t i = 0; i < segments.sentence_count; i++) {
        rel_tree tree = {0};
        if (rel_parse(worker->parser, &segments, &mentions, i, arena, &tree, NULL))
            sum += tree.count;
    }
    return sum;
}

static uint64_t parse_chosen(rel_worker *worker, const rel_document *document, rel_arena *arena)
{
    rel_segments segments = {0};
    rel_mentions mentions = {0};
    rel_tree *trees = NULL;
    size_t count = 0;
    if (segment_and_recognize(worker, document, arena, &segments, &mentions))
        rel_trees_grow(worker->parser, worker->language, &worker->symbols, &segments, &mentions,
                       arena, &trees, &count, NULL);
    return count;
}

static uint64_t extract_document(rel_worker *worker, const rel_document *document, rel_arena *arena)
{
    rel_records records = {0};
    rel_worker_read(worker, document, arena, &records, NULL);
    uint64_t count = records.claim_count;
    rel_records_clear(&records);
    return count;
}

static uint64_t segment(bench_input *bench)
{
    return work_on_all(bench, segment_document);
}

static uint64_t recognize(bench_input *bench)
{
    return work_on_all(bench, recognize_document);
}

static uint64_t parse_some(bench_input *bench)
{
    return work_on_all(bench, parse_chosen);
}

static uint64_t parse_every(bench_input *bench)
{
    return work_on_all(bench, parse_all);
}

static uint64_t extract(bench_input *bench)
{
    return work_on_all(bench, extract_document);
}

static const bench_row rows[] = {
    {"words, as wc -w counts them", count_words},
    {"tokenize + sentences", segment},
    {"… + mentions", recognize},
    {"… + mentions + every tree", parse_every},
    {"… + mentions + the trees that are needed", parse_some},
    {"… + claims: the whole extraction", extract},
};

int main(int count, char **paths)
{
    bench_input bench;
    bench_open(&bench, paths + 1, count - 1);
    bench_print(&bench, rows, COUNT_OF(rows));
    bench_close(&bench);
    return 0;
}
