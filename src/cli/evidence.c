/*
 * What is compared are letters and digits, in order and without case: line breaks, quotation marks
 * and soft hyphens may differ between a document and what is quoted from it.
 */
#include "cli/evidence.h"

#include "base/utf8.h"
#include "read/read.h"

static bool counts(char c)
{
    return rel_ascii_is_letter(c) || rel_ascii_is_digit(c) || (unsigned char)c >= 0x80;
}

/** The letters and digits of `text`, in `arena`; `bytes` is NULL when memory runs out. */
static rel_text letters_of(rel_text text, rel_arena *arena, relata_error *err)
{
    char *bytes = rel_arena_need(arena, text.size + 1, 1, err);
    size_t size = 0;
    for (size_t i = 0; bytes && i < text.size; i++)
        if (counts(text.bytes[i]))
            bytes[size++] = rel_ascii_lower(text.bytes[i]);
    return (rel_text){bytes, size};
}

/** The original bytes between the offsets of the evidence; empty when they are none. */
static rel_text slice_of(const rel_document *document, const rel_evidence *evidence)
{
    if (evidence->start > evidence->end || evidence->end > document->original.size)
        return (rel_text){0};
    return rel_text_slice(document->original, evidence->start, evidence->end - evidence->start);
}

static bool judge(const rel_document *document, rel_text letters, rel_quoted *quoted,
                  rel_arena *arena, relata_error *err)
{
    rel_text wanted = letters_of(quoted->evidence.text, arena, err);
    rel_text found = letters_of(slice_of(document, &quoted->evidence), arena, err);
    if (!wanted.bytes || !found.bytes)
        return false;
    if (rel_text_equal(wanted, found))
        quoted->verdict = REL_SAID;
    else if (wanted.size && rel_text_contains(letters, wanted))
        quoted->verdict = REL_SAID_ELSEWHERE;
    else
        quoted->verdict = REL_NOT_SAID;
    return true;
}

static bool judge_document(const rel_document *document, rel_quoted *quoted, size_t count,
                           rel_arena *arena, relata_error *err)
{
    rel_text letters = {0};
    for (size_t i = 0; i < count; i++) {
        if (!rel_text_equal(quoted[i].evidence.document, document->id))
            continue;
        if (!letters.bytes && !(letters = letters_of(document->text, arena, err)).bytes)
            return false;
        if (!judge(document, letters, &quoted[i], arena, err))
            return false;
    }
    return true;
}

static bool judge_input(const rel_input *input, rel_quoted *quoted, size_t count, relata_error *err)
{
    rel_arena arena = {0};
    rel_reader *reader = rel_reader_open(input, err);
    rel_read_result result = reader ? REL_READ_DOCUMENT : REL_READ_FAILED;
    while (result == REL_READ_DOCUMENT) {
        rel_document document = {0};
        rel_arena_reset(&arena);
        result = rel_reader_next(reader, &arena, &document, err);
        if (result == REL_READ_DOCUMENT && !judge_document(&document, quoted, count, &arena, err))
            result = REL_READ_FAILED;
    }
    rel_reader_close(reader);
    rel_arena_clear(&arena);
    return result == REL_READ_END;
}

bool rel_evidence_verify(rel_quoted *quoted, size_t count, const char *sources, relata_error *err)
{
    rel_arena arena = {0};
    rel_inputs inputs = {0};
    bool ok = rel_inputs_expand(&inputs, sources, &arena, err);
    for (size_t i = 0; ok && i < inputs.count; i++)
        ok = judge_input(&inputs.items[i], quoted, count, err);
    rel_arena_clear(&arena);
    return ok;
}
