/**
 * bench-parsing PATH…: how fast text becomes tags and trees, when every sentence is parsed.
 */
#include "base/array.h"
#include "bench/bench.h"
#include "language/model.h"
#include "parse/parse.h"
#include "parse/tag.h"

/** What the rows do with each document once it is segmented. */
typedef uint64_t (*document_work)(void *worker, const rel_segments *segments, rel_arena *arena);

static uint64_t with_segments(bench_input *bench, rel_symbols *symbols, document_work work,
                              void *worker)
{
    rel_arena arena = {0};
    rel_segments segments = {0};
    uint64_t count = 0;
    for (size_t i = 0; i < bench->document_count; i++) {
        if (rel_segment(&bench->documents[i], &bench->language, symbols, &arena, &segments, NULL))
            count += work ? work(worker, &segments, &arena) : segments.token_count;
        rel_arena_reset(&arena);
    }
    rel_arena_clear(&arena);
    return count;
}

static uint64_t segment(bench_input *bench)
{
    rel_symbols symbols = {0};
    uint64_t count = 0;
    if (rel_symbols_clone(&symbols, &bench->language.symbols, NULL))
        count = with_segments(bench, &symbols, NULL, NULL);
    rel_symbols_clear(&symbols);
    return count;
}

enum { MAX_WORDS = 4096, MARGIN = 2 };

/** Tag a sentence as the parser does; longer ones than any article has are cut. */
static uint64_t tag_sentence(rel_tagger *tagger, const rel_token *tokens, size_t count)
{
    static uint32_t words[MAX_WORDS + 2 * MARGIN];
    static rel_tagged tags[MAX_WORDS];
    count = count < MAX_WORDS ? count : MAX_WORDS;
    for (size_t i = 0; i < count; i++) {
        words[MARGIN + i] = rel_tagger_meet(tagger, tokens[i].symbol);
        tags[i].tag = REL_TAG_OPEN;
    }
    for (size_t i = 0; i < MARGIN; i++)
        words[MARGIN + count + i] = 0;
    rel_tagger_tag(tagger, words + MARGIN, count, tags);
    return count ? tags[count - 1].tag : 0;
}

static uint64_t tag_document(void *worker, const rel_segments *segments, rel_arena *arena)
{
    (void)arena;
    uint64_t sum = 0;
    for (size_t i = 0; i < segments->sentence_count; i++) {
        const rel_sentence *sentence = &segments->sentences[i];
        sum += tag_sentence(worker, segments->tokens + sentence->first, sentence->token_count);
    }
    return sum;
}

static uint64_t tag(bench_input *bench)
{
    rel_symbols symbols = {0};
    rel_tagger tagger = {0};
    uint64_t sum = 0;
    if (bench->language.model && rel_symbols_clone(&symbols, &bench->language.symbols, NULL) &&
        rel_tagger_open(&tagger, bench->language.model, &symbols, NULL))
        sum = with_segments(bench, &symbols, tag_document, &tagger);
    rel_tagger_close(&tagger);
    rel_symbols_clear(&symbols);
    return sum;
}

static uint64_t parse_document(void *worker, const rel_segments *segments, rel_arena *arena)
{
    uint64_t sum = 0;
    rel_tree tree;
    for (uint32_t i = 0; i < segments->sentence_count; i++)
        if (rel_parse(worker, segments, NULL, i, arena, &tree, NULL))
            sum += tree.nodes[tree.count - 1].head;
    return sum;
}

static uint64_t parse(bench_input *bench)
{
    rel_symbols symbols = {0};
    rel_parser *parser = NULL;
    uint64_t sum = 0;
    if (rel_symbols_clone(&symbols, &bench->language.symbols, NULL) &&
        (parser = rel_parser_new(&bench->language, &symbols, NULL)))
        sum = with_segments(bench, &symbols, parse_document, parser);
    rel_parser_free(parser);
    rel_symbols_clear(&symbols);
    return sum;
}

static const bench_row rows[] = {
    {"tokenize + sentences", segment},
    {"tokenize + tag", tag},
    {"tokenize + tag + parse everything", parse},
};

int main(int count, char **paths)
{
    bench_input bench;
    bench_open(&bench, paths + 1, count - 1);
    bench_print(&bench, rows, COUNT_OF(rows));
    bench_close(&bench);
    return 0;
}
