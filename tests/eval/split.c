/**
 * split: the sentences of the text on standard input, one a line, or with --tokens its tokens, a
 * blank line between sentences.
 */
#include <stdio.h>

#include "base/file.h"
#include "base/utf8.h"
#include "read/read.h"
#include "segment/segment.h"

static void put_sentence(const rel_document *document, const rel_sentence *sentence)
{
    bool has_gap = false;
    for (uint32_t at = sentence->start; at < sentence->end; at++) {
        char c = document->text.bytes[at];
        if (rel_ascii_is_space(c)) {
            has_gap = true;
            continue;
        }
        if (has_gap && !(c == '.' && document->text.bytes[at - 1] == '\n'))
            putchar(' ');
        putchar(c);
        has_gap = false;
    }
    putchar('\n');
}

static void put_tokens(const rel_document *document, const rel_segments *segments,
                       const rel_sentence *sentence)
{
    for (uint32_t i = 0; i < sentence->token_count; i++) {
        const rel_token *token = &segments->tokens[sentence->first + i];
        printf("%.*s\t%d\t%d\n", REL_TEXT_ARGS(rel_token_text(document, token)), token->kind,
               token->flags);
    }
    putchar('\n');
}

int main(int count, char **arguments)
{
    bool wants_tokens = count > 1 && strcmp(arguments[1], "--tokens") == 0;
    rel_arena arena = {0};
    rel_text content;
    rel_document document;
    rel_segments segments;
    rel_language language = {0};
    rel_symbols symbols = {0};
    relata_error err = {0};
    bool ok = rel_file_read("-", 1 << 30, &arena, &content, &err) &&
              rel_language_load(&language, NULL, &err) &&
              rel_symbols_clone(&symbols, &language.symbols, &err) &&
              rel_read_text(content, "-", &arena, &document, &err) &&
              rel_segment(&document, &language, &symbols, &arena, &segments, &err);
    for (size_t i = 0; ok && i < segments.sentence_count; i++)
        if (wants_tokens)
            put_tokens(&document, &segments, &segments.sentences[i]);
        else
            put_sentence(&document, &segments.sentences[i]);
    if (!ok)
        fprintf(stderr, "split: %s\n", err.message);
    rel_symbols_clear(&symbols);
    rel_language_clear(&language);
    rel_arena_clear(&arena);
    return ok ? 0 : 1;
}
