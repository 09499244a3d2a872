/**
 * Fuzzing target: any bytes as text; tokens and sentences must tile it in order.
 */
#include <stdlib.h>

#include "read/read.h"
#include "segment/segment.h"

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size);

static void require(bool holds)
{
    if (!holds)
        abort();
}

static void check(const rel_document *document, const rel_segments *segments)
{
    uint32_t end = 0, next = 0;
    for (size_t i = 0; i < segments->token_count; i++) {
        const rel_token *token = &segments->tokens[i];
        require(token->size > 0 && token->start >= end && token->symbol != REL_NO_SYMBOL);
        end = token->start + token->size;
    }
    require(end <= document->text.size);
    for (size_t i = 0; i < segments->sentence_count; i++) {
        require(segments->sentences[i].first == next && segments->sentences[i].token_count > 0);
        next += segments->sentences[i].token_count;
    }
    require(next == segments->token_count);
    for (size_t i = 0; i < segments->quote_count; i++)
        require(segments->quotes[i].first + segments->quotes[i].token_count <=
                segments->token_count);
}

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size)
{
    static rel_language language;
    static rel_symbols symbols;
    rel_arena arena = {0};
    rel_segments segments;
    if (!language.abbreviations)
        require(rel_language_load(&language, NULL, NULL) &&
                rel_symbols_clone(&symbols, &language.symbols, NULL));
    /* A copy without a byte to spare, so that reading past its end is noticed. */
    char *text = malloc(size ? size : 1);
    require(text != NULL);
    if (size)
        memcpy(text, bytes, size);
    rel_block block = {.start = 0, .end = (uint32_t)size, .kind = REL_BLOCK_BODY};
    rel_document document = {.text = {text, size}, .blocks = &block, .block_count = 1};
    require(rel_segment(&document, &language, &symbols, &arena, &segments, NULL));
    check(&document, &segments);
    free(text);
    rel_symbols_forget(&symbols);
    rel_arena_clear(&arena);
    return 0;
}
