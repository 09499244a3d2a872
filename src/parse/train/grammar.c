#include "parse/train/grammar.h"

#include <stdlib.h>

#include "base/array.h"
#include "base/memory.h"
#include "language/lines.h"

static int compare_choices(const void *left, const void *right)
{
    const rel_choice *a = left, *b = right;
    int order = rel_text_compare(a->name, b->name);
    return order ? order : (a->order > b->order) - (a->order < b->order);
}

static bool add_choice(rel_grammar *grammar, rel_choice made, relata_error *err)
{
    made.order = grammar->count;
    return REL_PUSH(grammar->choices, grammar->count, grammar->capacity, made, err);
}

static bool read_tag(rel_grammar *grammar, const rel_lines *lines, relata_error *err)
{
    if (lines->field_count < 3)
        return rel_lines_fail(lines, 0, err, "expected tag, universal tag and relation");
    rel_choice tag = {
        .name = lines->fields[0],
        .kind = REL_CHOICE_TAG,
        .xpos = (uint8_t)rel_xpos_of(lines->fields[0]),
        .upos = (uint8_t)rel_upos_of(lines->fields[1]),
        .deprel = (uint8_t)rel_deprel_of(lines->fields[2]),
    };
    if (!tag.xpos || !tag.upos || !tag.deprel)
        return rel_lines_fail(lines, 0, err, "no such tag or relation");
    rel_text list = lines->field_count > 3 ? lines->fields[3] : (rel_text){0};
    bool ok = REL_PUSH(grammar->tags, grammar->tag_count, grammar->tag_capacity, tag, err);
    while (ok && rel_lines_value(&list, &tag.text))
        ok = REL_PUSH(grammar->tags, grammar->tag_count, grammar->tag_capacity, tag, err);
    return ok;
}

static bool read_list(rel_grammar *grammar, const rel_lines *lines, rel_choice_kind kind,
                      relata_error *err)
{
    size_t last = kind == REL_CHOICE_WORD ? 2 : 1;
    rel_choice word = {.name = lines->fields[0], .kind = kind};
    if (lines->field_count != last + 1)
        return rel_lines_fail(lines, 0, err, "expected %zu fields", last + 1);
    if (kind == REL_CHOICE_WORD && !(word.xpos = (uint8_t)rel_xpos_of(lines->fields[1])))
        return rel_lines_fail(lines, 1, err, "no such tag");
    rel_text list = lines->fields[last];
    bool ok = true;
    while (ok && rel_lines_value(&list, &word.text))
        ok = add_choice(grammar, word, err);
    return ok;
}

static bool read_phrases(rel_grammar *grammar, const rel_lines *lines, relata_error *err)
{
    bool ok = true;
    for (size_t i = 1; ok && i < lines->field_count; i++)
        ok = add_choice(grammar,
                        (rel_choice){.name = lines->fields[0],
                                     .text = lines->fields[i],
                                     .kind = REL_CHOICE_PHRASE},
                        err);
    return ok;
}

static bool is_section(const rel_lines *lines, const char *name)
{
    return rel_text_equal(lines->section, rel_text_of(name));
}

static bool read_line(rel_grammar *grammar, const rel_lines *lines, relata_error *err)
{
    if (is_section(lines, "tags"))
        return read_tag(grammar, lines, err);
    if (is_section(lines, "words"))
        return read_list(grammar, lines, REL_CHOICE_WORD, err);
    if (is_section(lines, "verbs"))
        return read_list(grammar, lines, REL_CHOICE_VERB, err);
    if (is_section(lines, "phrases"))
        return read_phrases(grammar, lines, err);
    if (is_section(lines, "sentences") || is_section(lines, "titles"))
        return true;
    return rel_lines_fail(lines, 0, err, "no such section: '%.*s'", REL_TEXT_ARGS(lines->section));
}

bool rel_grammar_read(rel_grammar *grammar, const char *name, rel_text content, relata_error *err)
{
    relata_error failure = {0};
    rel_lines lines = rel_lines_open(name, content);
    bool ok = true;
    grammar->name = name;
    while (ok && rel_lines_next(&lines, &failure))
        ok = read_line(grammar, &lines, &failure);
    if (grammar->count)
        qsort(grammar->choices, grammar->count, sizeof *grammar->choices, compare_choices);
    if (failure.code && err)
        *err = failure;
    return failure.code == RELATA_OK;
}

const rel_choice *rel_grammar_choices(const rel_grammar *grammar, rel_text name, size_t *ret_count)
{
    size_t low = 0, high = grammar->count;
    while (low < high) {
        size_t middle = (low + high) / 2;
        if (rel_text_compare(grammar->choices[middle].name, name) < 0)
            low = middle + 1;
        else
            high = middle;
    }
    size_t end = low;
    while (end < grammar->count && rel_text_equal(grammar->choices[end].name, name))
        end++;
    *ret_count = end - low;
    return &grammar->choices[low];
}

const rel_choice *rel_grammar_tag(const rel_grammar *grammar, rel_text tag, rel_text word)
{
    const rel_choice *mark = NULL;
    for (size_t i = 0; i < grammar->tag_count; i++) {
        const rel_choice *at = &grammar->tags[i];
        if (tag.size ? rel_text_equal(at->name, tag) : rel_text_equal(at->text, word))
            return at;
        if (rel_text_equal(at->name, word))
            mark = at;
    }
    return tag.size ? NULL : mark;
}

void rel_grammar_clear(rel_grammar *grammar)
{
    rel_free(grammar->choices);
    rel_free(grammar->tags);
    *grammar = (rel_grammar){0};
}
