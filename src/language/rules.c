/*
 * Rules are parsed into one array, sorted by lemma and found through a table indexed by symbol, so
 * that a word which no rule knows costs one look. A second table says of every inflected form
 * whether it may start a rule: the gate that keeps most sentences from being parsed at all.
 */
#include "language/rules.h"

#include <stdlib.h>

#include "base/array.h"
#include "base/file.h"
#include "base/memory.h"
#include "language/cues.h"
#include "language/embedded.h"
#include "language/rule_parser.h"

enum { MAX_RULE_FILE = 4 * 1024 * 1024 };

rel_rules *rel_rules_new(relata_error *err)
{
    rel_rules *rules = rel_calloc(1, sizeof *rules);
    if (!rules)
        rel_fail_memory(err);
    return rules;
}

void rel_rules_free(rel_rules *rules)
{
    if (!rules)
        return;
    rel_arena_clear(&rules->arena);
    rel_free(rules->rules);
    rel_free(rules->first);
    rel_triggers_clear(&rules->triggers);
    rel_cues_free(rules->cues);
    rel_irregulars_clear(&rules->irregulars);
    rel_free(rules);
}

rel_relation *rel_rules_enter(rel_rules *rules, rel_text name, relata_error *err)
{
    for (size_t i = 0; i < rules->relation_count; i++)
        if (rel_text_equal(rules->relations[i].name, name))
            return &rules->relations[i];
    rel_relation relation = {.name = rel_arena_copy(&rules->arena, name)};
    if (!relation.name.bytes) {
        rel_fail_memory(err);
        return NULL;
    }
    if (!REL_PUSH_IN(&rules->arena, rules->relations, rules->relation_count,
                     rules->relation_capacity, relation, err))
        return NULL;
    return &rules->relations[rules->relation_count - 1];
}

void rel_rules_drop(rel_rules *rules, uint32_t relation)
{
    size_t kept = 0;
    for (size_t i = 0; i < rules->rule_count; i++)
        if (rules->rules[i].relation != relation)
            rules->rules[kept++] = rules->rules[i];
    rules->rule_count = kept;
    kept = 0;
    for (size_t i = 0; i < rules->example_count; i++)
        if (rules->examples[i].relation != relation)
            rules->examples[kept++] = rules->examples[i];
    rules->example_count = kept;
}

bool rel_rules_add(rel_rules *rules, const rel_rule *rule, relata_error *err)
{
    rel_rule added = *rule;
    added.order = (uint32_t)rules->rule_count;
    return rel_rules_add_particle(rules, &added, err) &&
           REL_PUSH(rules->rules, rules->rule_count, rules->rule_capacity, added, err);
}

bool rel_rules_read(rel_rules *rules, const char *name, rel_text content, rel_symbols *symbols,
                    relata_error *err)
{
    return rel_rule_parse(rules, name, content, symbols, err);
}

size_t rel_rule_words(const rel_rule *rule)
{
    return rule->particle_count * 2 + (rule->object_count || rule->auxiliary_count ? 1 : 0);
}

static int compare_rules(const void *left, const void *right)
{
    const rel_rule *a = left, *b = right;
    if (a->lemma != b->lemma)
        return a->lemma < b->lemma ? -1 : 1;
    if (rel_rule_words(a) != rel_rule_words(b))
        return rel_rule_words(a) > rel_rule_words(b) ? -1 : 1;
    return (a->order > b->order) - (a->order < b->order);
}

static const char *const kind_names[] = {
    [REL_RULE_VERB] = "/verb:", [REL_RULE_NOUN] = "/noun:", [REL_RULE_BE] = "/be:"};

static void append(char *name, size_t *size, rel_text part)
{
    memcpy(name + *size, part.bytes, part.size);
    *size += part.size;
}

/** "accused/verb:lash out" */
static bool name_rule(rel_rules *rules, rel_rule *rule, const rel_symbols *symbols,
                      relata_error *err)
{
    rel_text relation = rules->relations[rule->relation].name;
    rel_text kind = rel_text_of(kind_names[rule->kind]);
    rel_text lemma = rel_symbols_text(symbols, rule->lemma);
    size_t room = relation.size + kind.size + lemma.size;
    for (size_t i = 0; i < rule->particle_count; i++)
        room += 1 + rel_symbols_text(symbols, rule->particles[i]).size;
    char *name = rel_arena_need(&rules->arena, room, 1, err);
    if (!name)
        return false;
    size_t size = 0;
    append(name, &size, relation);
    append(name, &size, kind);
    append(name, &size, lemma);
    for (size_t i = 0; i < rule->particle_count; i++) {
        append(name, &size, REL_TEXT(" "));
        append(name, &size, rel_symbols_text(symbols, rule->particles[i]));
    }
    rule->name = (rel_text){name, size};
    return true;
}

/** Set what a rule knows of those of its lemma that follow it, which know it of theirs. */
static void count_rules(rel_rules *rules, size_t at)
{
    rel_rule *rule = &rules->rules[at];
    const rel_rule *next = at + 1 < rules->rule_count ? rule + 1 : NULL;
    bool goes_on = next && next->lemma == rule->lemma;
    rule->run = goes_on ? next->run + 1 : 1;
    rule->kinds = (goes_on ? next->kinds : 0) | 1u << rule->kind;
}

bool rel_rules_finish(rel_rules *rules, rel_symbols *symbols, relata_error *err)
{
    if (!rel_triggers_build(&rules->triggers, rules, symbols, err))
        return false;
    rules->symbol_count = symbols->count;
    rules->first = rel_calloc(rules->symbol_count, sizeof *rules->first);
    if (!rules->first)
        return rel_fail_memory(err);
    if (rules->rule_count)
        qsort(rules->rules, rules->rule_count, sizeof *rules->rules, compare_rules);
    for (size_t i = rules->rule_count; i-- > 0;) {
        rules->first[rules->rules[i].lemma] = (uint32_t)i + 1;
        count_rules(rules, i);
        if (!name_rule(rules, &rules->rules[i], symbols, err))
            return false;
    }
    return true;
}

const rel_rule *rel_rules_of(const rel_rules *rules, rel_symbol lemma, size_t *ret_count)
{
    *ret_count = 0;
    if (lemma >= rules->symbol_count || !rules->first[lemma])
        return NULL;
    const rel_rule *first = &rules->rules[rules->first[lemma] - 1];
    *ret_count = first->run;
    return first;
}

bool rel_rules_has(const rel_rules *rules, rel_symbol lemma, rel_rule_kind kind)
{
    size_t count;
    const rel_rule *first = rel_rules_of(rules, lemma, &count);
    return count && (first->kinds >> kind & 1);
}

const rel_relation *rel_rules_relation(const rel_rules *rules, rel_text name)
{
    for (size_t i = 0; i < rules->relation_count; i++)
        if (rel_text_equal(rules->relations[i].name, name))
            return &rules->relations[i];
    return NULL;
}

const rel_example *rel_rules_examples(const rel_rules *rules, size_t *ret_count)
{
    *ret_count = rules->example_count;
    return rules->examples;
}

static bool read_shipped(rel_rules *rules, rel_symbols *symbols, relata_error *err)
{
    for (const rel_embedded *file = rel_embedded_files; file->name; file++) {
        rel_text content = {file->bytes, file->size};
        if (rel_text_ends(rel_text_of(file->name), REL_TEXT(".rel")) &&
            !rel_rules_read(rules, file->name, content, symbols, err))
            return false;
    }
    return true;
}

static bool read_from_path(rel_rules *rules, const char *path, rel_symbols *symbols,
                           relata_error *err)
{
    rel_arena arena = {0};
    rel_text content;
    bool ok = rel_file_read(path, MAX_RULE_FILE, &arena, &content, err) &&
              rel_rules_read(rules, path, content, symbols, err);
    rel_arena_clear(&arena);
    return ok;
}

bool rel_rules_load(rel_language *language, const rel_language_options *options, relata_error *err)
{
    rel_rules *rules = language->rules = rel_rules_new(err);
    if (!rules)
        return false;
    rules->cues = rel_cues_new("cues.lex", rel_embedded_find("cues.lex"), &language->symbols, err);
    if (!rules->cues ||
        !rel_irregulars_read(&rules->irregulars, "lemmas.lex", rel_embedded_find("lemmas.lex"),
                             err) ||
        !read_shipped(rules, &language->symbols, err))
        return false;
    for (size_t i = 0; i < options->relation_count; i++)
        if (!read_from_path(rules, options->relation_paths[i], &language->symbols, err))
            return false;
    return rel_rules_finish(rules, &language->symbols, err);
}

void rel_rules_clear(rel_language *language)
{
    rel_rules_free(language->rules);
    language->rules = NULL;
}
