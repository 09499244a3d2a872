/**
 * bench-reading PATH…: how fast text becomes documents, tokens and sentences.
 *
 * The first rows are limits to compare with: counting words as `wc -w` does, and finding line ends.
 */
#include "base/array.h"
#include "base/utf8.h"
#include "bench/bench.h"

#ifdef BENCH_HAS_ICU
#include <unicode/ubrk.h>
#endif

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

static uint64_t count_lines(bench_input *bench)
{
    uint64_t lines = 0;
    const char *at = bench->text.bytes, *end = at + bench->text.size;
    while ((at = memchr(at, '\n', (size_t)(end - at)))) {
        lines++;
        at++;
    }
    return lines;
}

static uint64_t read_documents(bench_input *bench)
{
    rel_arena arena = {0};
    rel_document document = {0};
    uint64_t count = 0;
    for (size_t i = 0; i < bench->document_count; i++) {
        if (rel_read_text(bench->documents[i].text, "bench", &arena, &document, NULL))
            count += document.block_count;
        rel_arena_reset(&arena);
    }
    rel_arena_clear(&arena);
    return count;
}

static uint64_t segment(bench_input *bench)
{
    rel_arena arena = {0};
    rel_segments segments = {0};
    uint64_t count = 0;
    for (size_t i = 0; i < bench->document_count; i++) {
        if (rel_segment(&bench->documents[i], &bench->language, &bench->symbols, &arena, &segments,
                        NULL))
            count += segments.token_count + segments.sentence_count;
        rel_arena_reset(&arena);
    }
    rel_arena_clear(&arena);
    rel_symbols_forget(&bench->symbols);
    return count;
}

#ifdef BENCH_HAS_ICU
/* The word break rules of Unicode (UAX 29), as ICU has them; they find no sentences. */
static uint64_t break_with_icu(bench_input *bench)
{
    UErrorCode status = U_ZERO_ERROR;
    UText text = UTEXT_INITIALIZER;
    utext_openUTF8(&text, bench->text.bytes, (int64_t)bench->text.size, &status);
    UBreakIterator *words = ubrk_open(UBRK_WORD, "en_US", NULL, 0, &status);
    ubrk_setUText(words, &text, &status);
    uint64_t count = 0;
    while (U_SUCCESS(status) && ubrk_next(words) != UBRK_DONE)
        count++;
    ubrk_close(words);
    utext_close(&text);
    return count;
}
#endif

static const bench_row rows[] = {
    {"words, as wc -w counts them", count_words},   {"line ends, by memchr", count_lines},
    {"read: clean, blocks", read_documents},        {"tokenize + sentences", segment},
#ifdef BENCH_HAS_ICU
    {"word breaks by ICU, a peer", break_with_icu},
#endif
};

int main(int count, char **paths)
{
    bench_input bench;
    bench_open(&bench, paths + 1, count - 1);
    bench_print(&bench, rows, COUNT_OF(rows));
    bench_close(&bench);
    return 0;
}
