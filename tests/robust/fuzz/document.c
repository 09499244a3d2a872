/**
 * Fuzzing target: any bytes as a file; the text must be clean, and blocks and offsets inside it.
 */
#include <stdlib.h>

#include "base/utf8.h"
#include "read/read.h"

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size);

static void require(bool holds)
{
    if (!holds)
        abort();
}

static void check(const rel_document *document)
{
    uint32_t end = 0, line, column;
    require(rel_utf8_is_valid(document->text));
    for (size_t i = 0; i < document->text.size; i++) {
        unsigned char c = (unsigned char)document->text.bytes[i];
        require(c >= ' ' || c == '\t' || c == '\n');
    }
    for (size_t i = 0; i < document->block_count; i++) {
        require(document->blocks[i].start >= end &&
                document->blocks[i].end >= document->blocks[i].start);
        end = document->blocks[i].end;
        require(rel_document_original(document, document->blocks[i].start) <=
                document->original.size);
        rel_document_place(document, document->blocks[i].start, &line, &column);
        require(line > 0 && column > 0);
    }
    require(end <= document->text.size);
}

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size)
{
    rel_arena arena = {0};
    rel_document document;
    char *text = malloc(size ? size : 1);
    require(text != NULL);
    if (size)
        memcpy(text, bytes, size);
    if (rel_read_text((rel_text){text, size}, "fuzz", &arena, &document, NULL))
        check(&document);
    free(text);
    rel_arena_clear(&arena);
    return 0;
}
