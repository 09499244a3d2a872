/*
 * brat's standoff: FILE.ann with spans, relations and events, beside FILE.txt with the text. An
 * event is read as relations from its first argument to each of the others.
 */
#include <stdio.h>
#include <stdlib.h>

#include "base/array.h"
#include "base/file.h"
#include "base/utf8.h"
#include "records/import/annotation.h"

enum { MAX_TEXT_MIB = 64 };

typedef struct brat_reader {
    rel_import *import;
    rel_arena arena; /**< of the text and of the lists */
    rel_annotation annotation;
    size_t span_capacity;
    rel_span_relation *relations;
    size_t relation_count, relation_capacity;
    unsigned line;
} brat_reader;

static bool fail_at_line(const brat_reader *brat, const char *message)
{
    return rel_fail_at(brat->import->err, RELATA_SYNTAX, brat->import->path, brat->line, 1, "%s",
                       message);
}

/** Cut `rest` at the first `separator`, and give what was before it. */
static rel_text cut(rel_text *rest, char separator)
{
    size_t size = 0;
    while (size < rest->size && rest->bytes[size] != separator)
        size++;
    rel_text part = rel_text_slice(*rest, 0, size);
    size += size < rest->size;
    *rest = rel_text_slice(*rest, size, rest->size - size);
    return part;
}

static bool read_number(rel_text text, size_t *ret)
{
    size_t number = 0;
    if (text.size == 0 || text.size > 9)
        return false;
    for (size_t i = 0; i < text.size; i++) {
        if (!rel_ascii_is_digit(text.bytes[i]))
            return false;
        number = number * 10 + (size_t)(text.bytes[i] - '0');
    }
    *ret = number;
    return true;
}

/** `T1<tab>Person 0 12<tab>Guo Shengkun`; a span of several pieces has `0 3;9 12`. */
static bool read_span(brat_reader *brat, rel_text key, rel_text rest)
{
    rel_text head = cut(&rest, '\t');
    rel_span span = {.key = key, .type = cut(&head, ' '), .quoted = rest};
    bool has_pieces = head.size && memchr(head.bytes, ';', head.size);
    rel_text start = cut(&head, ' '), end = head;
    while (has_pieces && memchr(end.bytes, ' ', end.size))
        cut(&end, ' ');
    if (has_pieces)
        span.quoted = (rel_text){0};
    if (!read_number(start, &span.start) || !read_number(end, &span.end))
        return fail_at_line(brat, "expected a type and two offsets");
    rel_annotation *annotation = &brat->annotation;
    return REL_PUSH_IN(&brat->arena, annotation->spans, annotation->span_count, brat->span_capacity,
                       span, brat->import->err);
}

static bool add_relation(brat_reader *brat, rel_text relation, rel_text source, rel_text target)
{
    rel_span_relation added = {.source = source, .target = target, .relation = relation};
    return REL_PUSH_IN(&brat->arena, brat->relations, brat->relation_count, brat->relation_capacity,
                       added, brat->import->err);
}

/** The span of an argument `Arg1:T1`; empty when it is none, but an event. */
static rel_text argument(rel_text *rest)
{
    rel_text word = cut(rest, ' ');
    cut(&word, ':');
    return rel_text_starts(word, REL_TEXT("T")) ? word : (rel_text){0};
}

/** `R1<tab>met Arg1:T1 Arg2:T2`, and for an event `E1<tab>Attack:T3 Agent:T1 Target:T2`. */
static bool read_relation(brat_reader *brat, rel_text rest)
{
    rel_text word = cut(&rest, ' ');
    rel_text relation = cut(&word, ':');
    rel_text source = argument(&rest);
    while (rest.size) {
        rel_text target = argument(&rest);
        if (source.size && target.size && !add_relation(brat, relation, source, target))
            return false;
    }
    return true;
}

static bool read_line(brat_reader *brat, rel_text line)
{
    rel_text rest = line;
    rel_text key = cut(&rest, '\t');
    switch (key.size ? key.bytes[0] : ' ') {
    case 'T': return read_span(brat, key, rest);
    case 'R':
    case 'E': return read_relation(brat, rest);
    default: return true; /* attributes, notes and equivalences say nothing that we keep */
    }
}

static bool read_text(brat_reader *brat)
{
    const char *path = brat->import->path;
    size_t size = strlen(path);
    char *text_path = rel_arena_need(&brat->arena, size + sizeof ".txt", 1, brat->import->err);
    if (!text_path)
        return false;
    memcpy(text_path, path, size);
    bool has_ending = size > 4 && strcmp(path + size - 4, ".ann") == 0;
    strcpy(text_path + (has_ending ? size - 4 : size), ".txt");
    const char *slash = strrchr(text_path, '/');
    brat->annotation.document = rel_text_of(slash ? slash + 1 : text_path);
    return rel_file_read(text_path, (size_t)MAX_TEXT_MIB * 1024 * 1024, &brat->arena,
                         &brat->annotation.text, brat->import->err);
}

static bool read_brat(rel_import *import)
{
    brat_reader brat = {.import = import};
    bool ok = read_text(&brat);
    rel_text rest = import->content;
    while (ok && rest.size) {
        brat.line++;
        ok = read_line(&brat, rel_text_trim(cut(&rest, '\n')));
    }
    brat.annotation.relations = brat.relations;
    brat.annotation.relation_count = brat.relation_count;
    ok = ok && rel_annotation_add(import, &brat.annotation);
    rel_arena_clear(&brat.arena);
    return ok;
}

static bool recognizes_brat(const char *path, rel_text content)
{
    size_t size = strlen(path);
    if (size > 4 && strcmp(path + size - 4, ".ann") == 0)
        return true;
    rel_text line = content;
    line = cut(&line, '\n');
    rel_text key = cut(&line, '\t');
    size_t number;
    return key.size > 1 && key.bytes[0] == 'T' &&
           read_number(rel_text_slice(key, 1, key.size - 1), &number) && line.size > 0 &&
           memchr(line.bytes, '\t', line.size);
}

const rel_importer rel_brat_importer = {
    .name = "brat",
    .summary = "brat's standoff: FILE.ann beside FILE.txt",
    .recognizes = recognizes_brat,
    .read = read_brat,
};
