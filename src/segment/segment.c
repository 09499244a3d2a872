/*
 * Block by block: lines.c says which lines run on, tokens.c reads each piece into tokens and notes
 * the marks among them, quotes.c pairs the marks of the whole block, sentences.c splits the pieces.
 * Everything is one pass or a few over the tokens, with a bounded look ahead.
 */
#include "segment/segment.h"

#include "base/array.h"
#include "segment/lines.h"
#include "segment/quotes.h"
#include "segment/sentences.h"

/* First guesses, so that arrays seldom grow. */
enum { BYTES_A_TOKEN = 5, BYTES_A_MARK = 60, BYTES_A_SENTENCE = 120 };

/** A piece whose tokens are read. */
typedef struct read_piece {
    uint32_t first, end; /* tokens */
    size_t mark;
    bool is_item;
} read_piece;

typedef struct document_segmenter {
    rel_tokenizer tokenizer;
    rel_splitter splitter;
    rel_quotes quotes;
    read_piece *pieces; /* of the block */
    size_t piece_count, piece_capacity;
} document_segmenter;

static bool read_block(document_segmenter *segmenter, const rel_block *block)
{
    rel_tokenizer *tokenizer = &segmenter->tokenizer;
    rel_pieces pieces = rel_pieces_open(tokenizer->text, block->start, block->end);
    rel_piece piece;
    segmenter->piece_count = 0;
    while (rel_pieces_next(&pieces, &piece)) {
        read_piece read = {.first = (uint32_t)tokenizer->count,
                           .mark = tokenizer->mark_count,
                           .is_item = piece.is_item};
        if (!rel_tokenize(tokenizer, piece.start, piece.end))
            return false;
        read.end = (uint32_t)tokenizer->count;
        if (!REL_PUSH_IN(tokenizer->arena, segmenter->pieces, segmenter->piece_count,
                         segmenter->piece_capacity, read, tokenizer->err))
            return false;
    }
    return true;
}

static rel_sentence_kind kind_of_block(rel_block_kind kind)
{
    if (kind == REL_BLOCK_HEADLINE)
        return REL_SENTENCE_HEADLINE;
    return kind == REL_BLOCK_CAPTION ? REL_SENTENCE_CAPTION : REL_SENTENCE_BODY;
}

static bool segment_block(document_segmenter *segmenter, const rel_block *block, uint32_t index)
{
    rel_tokenizer *tokenizer = &segmenter->tokenizer;
    uint32_t first_token = (uint32_t)tokenizer->count;
    size_t first_mark = tokenizer->mark_count;
    segmenter->splitter.block = index;
    segmenter->splitter.kind = kind_of_block(block->kind);
    if (!read_block(segmenter, block) ||
        !rel_pair_marks(tokenizer, first_mark, first_token, &segmenter->quotes))
        return false;
    for (size_t i = 0; i < segmenter->piece_count; i++) {
        const read_piece *piece = &segmenter->pieces[i];
        if (!rel_split_piece(&segmenter->splitter, piece->first, piece->end, piece->mark,
                             piece->is_item))
            return false;
    }
    return true;
}

static bool is_news(rel_block_kind kind)
{
    return kind == REL_BLOCK_HEADLINE || kind == REL_BLOCK_BODY || kind == REL_BLOCK_CAPTION;
}

static bool prepare(document_segmenter *segmenter, const rel_document *document)
{
    rel_tokenizer *tokenizer = &segmenter->tokenizer;
    size_t bytes = 0;
    for (size_t i = 0; i < document->block_count; i++)
        bytes += is_news(document->blocks[i].kind)
                     ? document->blocks[i].end - document->blocks[i].start
                     : 0;
    rel_splitter *splitter = &segmenter->splitter;
    return rel_array_grow_in(tokenizer->arena, &tokenizer->tokens, &tokenizer->capacity,
                             bytes / BYTES_A_TOKEN + 1, sizeof *tokenizer->tokens,
                             tokenizer->err) &&
           rel_array_grow_in(tokenizer->arena, &tokenizer->marks, &tokenizer->mark_capacity,
                             bytes / BYTES_A_MARK + 1, sizeof *tokenizer->marks, tokenizer->err) &&
           rel_array_grow_in(tokenizer->arena, &splitter->sentences, &splitter->capacity,
                             bytes / BYTES_A_SENTENCE + 1, sizeof *splitter->sentences,
                             tokenizer->err);
}

bool rel_segment(const rel_document *document, const rel_language *language, rel_symbols *symbols,
                 rel_arena *arena, rel_segments *ret, relata_error *err)
{
    document_segmenter segmenter = {.tokenizer = {.text = document->text,
                                                  .abbreviations = language->abbreviations,
                                                  .symbols = symbols,
                                                  .arena = arena,
                                                  .err = err}};
    segmenter.splitter.tokenizer = &segmenter.tokenizer;
    if (!prepare(&segmenter, document))
        return false;
    for (size_t i = 0; i < document->block_count; i++)
        if (is_news(document->blocks[i].kind) &&
            !segment_block(&segmenter, &document->blocks[i], (uint32_t)i))
            return false;
    *ret = (rel_segments){.tokens = segmenter.tokenizer.tokens,
                          .token_count = segmenter.tokenizer.count,
                          .sentences = segmenter.splitter.sentences,
                          .sentence_count = segmenter.splitter.count,
                          .quotes = segmenter.quotes.quotes,
                          .quote_count = segmenter.quotes.count};
    return true;
}
