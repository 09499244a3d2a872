#include "support/reading.h"

#include <stdio.h>

#include "base/array.h"
#include "read/read.h"
#include "recognize/recognize.h"
#include "records/slug.h"
#include "relate/relate.h"
#include "segment/segment.h"
#include "trees.h"

bool reader_open(text_reader *reader, relata_error *err)
{
    *reader = (struct text_reader){0};
    if (rel_language_load(&reader->language, NULL, err) &&
        rel_symbols_clone(&reader->symbols, &reader->language.symbols, err))
        reader->parser = rel_parser_new(&reader->language, &reader->symbols, err);
    if (!reader->parser)
        reader_close(reader);
    return reader->parser != NULL;
}

void reader_close(text_reader *reader)
{
    rel_parser_free(reader->parser);
    rel_symbols_clear(&reader->symbols);
    rel_language_clear(&reader->language);
}

static bool recognize(text_reading *reading, text_reader *reader, rel_text text, relata_error *err)
{
    *reading = (struct text_reading){0};
    rel_arena *arena = &reading->arena;
    return rel_read_text(text, "case.txt", arena, &reading->document, err) &&
           rel_segment(&reading->document, &reader->language, &reader->symbols, arena,
                       &reading->segments, err) &&
           rel_recognize(&reading->document, &reading->segments, &reader->language,
                         &reader->symbols, arena, &reading->mentions, err);
}

static bool relate(text_reading *reading, text_reader *reader, relata_error *err)
{
    return rel_relate(&reading->document, &reading->segments, &reading->mentions, reading->trees,
                      reading->tree_count, &reader->language, &reader->symbols, &reading->arena,
                      &reading->claims, err);
}

bool reading_open(text_reading *reading, text_reader *reader, rel_text text, relata_error *err)
{
    return recognize(reading, reader, text, err) &&
           rel_trees_grow(reader->parser, &reader->language, &reader->symbols, &reading->segments,
                          &reading->mentions, &reading->arena, &reading->trees,
                          &reading->tree_count, err) &&
           relate(reading, reader, err);
}

static bool parse_all(text_reading *reading, text_reader *reader, relata_error *err)
{
    size_t count = reading->segments.sentence_count;
    reading->trees = rel_arena_need(&reading->arena, count, sizeof *reading->trees, err);
    for (uint32_t i = 0; reading->trees && i < count; i++, reading->tree_count++)
        if (!rel_parse(reader->parser, &reading->segments, &reading->mentions, i, &reading->arena,
                       &reading->trees[i], err))
            return false;
    return reading->trees != NULL;
}

bool reading_open_all(text_reading *reading, text_reader *reader, rel_text text, relata_error *err)
{
    return recognize(reading, reader, text, err) && parse_all(reading, reader, err) &&
           relate(reading, reader, err);
}

void reading_close(text_reading *reading)
{
    rel_arena_clear(&reading->arena);
}

bool claim_is_event(const rel_claim *claim)
{
    return !rel_text_equal(claim->family, REL_TEXT("structural"));
}

rel_text reading_claim_line(text_reading *reading, const rel_claim *claim)
{
    const rel_entity *entities = reading->mentions.entities;
    rel_text source = rel_slug(entities[claim->source].name, &reading->arena, NULL);
    rel_text target = rel_slug(entities[claim->target].name, &reading->arena, NULL);
    if (claim->is_symmetric && rel_text_compare(source, target) > 0) {
        rel_text swapped = source;
        source = target;
        target = swapped;
    }
    bool is_plain = claim->status == REL_ASSERTED;
    size_t size = source.size + claim->relation.size + target.size + 32;
    char *line = rel_arena_alloc(&reading->arena, size, 1);
    if (!line)
        return (rel_text){0};
    int written =
        snprintf(line, size, "%.*s  %.*s  %.*s%s%.*s%s", REL_TEXT_ARGS(source),
                 REL_TEXT_ARGS(claim->relation), REL_TEXT_ARGS(target), is_plain ? "" : "  (",
                 is_plain ? 0 : (int)rel_status_name(claim->status).size,
                 rel_status_name(claim->status).bytes, is_plain ? "" : ")");
    return (rel_text){line, (size_t)written};
}
