/*
 * Recursive descent without the recursion: the grammar (english/RULES.md) has no nesting deeper
 * than a path inside a rule inside a relation. Every list has a named limit; the first mistake
 * ends the file, with its place and what was expected there.
 */
#include "language/rule_parser.h"

#include "base/array.h"
#include "language/rule_lexer.h"

enum { MAX_NAMED_SETS = 32, MAX_LIST = 256, MAX_STEPS = 8, MAX_SIGNATURES = 8 };

typedef struct named_set {
    rel_text name;
    uint32_t types;
} named_set;

typedef struct word_list {
    rel_symbol symbols[MAX_LIST];
    size_t count;
} word_list;

typedef struct parser {
    rel_lexer lexer;
    rel_rules *rules;
    rel_symbols *symbols;
    relata_error *err;
    named_set sets[MAX_NAMED_SETS];
    size_t set_count;
    uint32_t relation; /**< that is being described */
    word_list words;   /**< the list that is being read */
} parser;

static bool next(parser *p)
{
    return rel_lexer_next(&p->lexer, p->err);
}

static bool at_mark(const parser *p, const char *mark)
{
    return rel_lexer_at_mark(&p->lexer, mark);
}

static bool expected(const parser *p, const char *what)
{
    return rel_lexer_expected(&p->lexer, what, p->err);
}

static bool take_mark(parser *p, const char *mark, const char *what)
{
    return at_mark(p, mark) ? next(p) : expected(p, what);
}

static bool take_word(parser *p, rel_text *ret, const char *what)
{
    if (p->lexer.now.kind != REL_LEXEME_WORD)
        return expected(p, what);
    *ret = p->lexer.now.text;
    return next(p);
}

static bool too_many(const parser *p, int limit, const char *what)
{
    return rel_fail_at(p->err, RELATA_SYNTAX, p->lexer.name, p->lexer.now.line, p->lexer.now.column,
                       "more than %d %s", limit, what);
}

static bool keep_text(parser *p, rel_text text, rel_text *ret)
{
    *ret = rel_arena_copy(&p->rules->arena, text);
    return ret->bytes || rel_fail_memory(p->err);
}

static bool keep_word(parser *p, rel_text word)
{
    if (p->words.count == MAX_LIST)
        return too_many(p, MAX_LIST, "words in a list");
    rel_symbol symbol = rel_symbols_intern(p->symbols, word);
    if (!symbol)
        return rel_fail_memory(p->err);
    p->words.symbols[p->words.count++] = symbol;
    return true;
}

/** Words separated by commas up to the mark `end`, which is taken too; copied into the arena. */
static bool take_list(parser *p, const char *end, const rel_symbol **ret, size_t *ret_count)
{
    p->words.count = 0;
    do {
        rel_text word;
        if (p->words.count && !next(p))
            return false;
        if (!take_word(p, &word, "a word") || !keep_word(p, word))
            return false;
    } while (at_mark(p, ","));
    rel_symbol *list = rel_arena_need(&p->rules->arena, p->words.count, sizeof *list, p->err);
    if (!list)
        return false;
    memcpy(list, p->words.symbols, p->words.count * sizeof *list);
    *ret = list;
    *ret_count = p->words.count;
    return take_mark(p, end, end[0] == ']' ? "',' or ']'" : "',' or ')'");
}

/** The types of a name: a type of entities, or a set that `let` has defined; 0 if it is neither. */
static uint32_t types_of(const parser *p, rel_text name)
{
    for (size_t i = p->set_count; i-- > 0;)
        if (rel_text_equal(p->sets[i].name, name))
            return p->sets[i].types;
    rel_entity_type type = rel_entity_type_of(name);
    return type == REL_NO_TYPE ? 0 : UINT32_C(1) << type;
}

static bool take_types(parser *p, uint32_t *ret)
{
    uint32_t types = 0;
    while (p->lexer.now.kind == REL_LEXEME_WORD && types_of(p, p->lexer.now.text)) {
        types |= types_of(p, p->lexer.now.text);
        if (!next(p))
            return false;
    }
    *ret = types;
    return types != 0 || expected(p, "a type of entities");
}

/** `let NAME = TYPE TYPE …` */
static bool read_let(parser *p)
{
    rel_text name;
    uint32_t types;
    if (p->set_count == MAX_NAMED_SETS)
        return too_many(p, MAX_NAMED_SETS, "sets of types");
    if (!next(p) || !take_word(p, &name, "the name of a set of types") ||
        !take_mark(p, "=", "'='") || !take_types(p, &types))
        return false;
    p->sets[p->set_count++] = (named_set){name, types};
    return true;
}

static const struct {
    const char *name;
    rel_slot_kind slot;
} slot_names[] = {
    {"SUBJ", REL_SLOT_SUBJECT},    {"OBJ", REL_SLOT_OBJECT},      {"IOBJ", REL_SLOT_INDIRECT},
    {"OBL", REL_SLOT_OBLIQUE},     {"POSS", REL_SLOT_POSSESSOR},  {"SELF", REL_SLOT_SELF},
    {"COMP", REL_SLOT_COMPLEMENT}, {"PURPOSE", REL_SLOT_PURPOSE}, {"HOME", REL_SLOT_HOME},
    {"SPEAKER", REL_SLOT_SPEAKER},
};

static bool take_slot(parser *p, rel_slot_kind *ret)
{
    for (size_t i = 0; i < COUNT_OF(slot_names); i++)
        if (rel_lexer_at_word(&p->lexer, slot_names[i].name)) {
            *ret = slot_names[i].slot;
            return next(p);
        }
    return expected(p, "SUBJ, OBJ, IOBJ, OBL, POSS, SELF, COMP, PURPOSE, HOME or SPEAKER");
}

static bool take_step(parser *p, rel_step *step)
{
    *step = (rel_step){0};
    if (!take_slot(p, &step->slot))
        return false;
    bool is_clause = step->slot == REL_SLOT_COMPLEMENT || step->slot == REL_SLOT_PURPOSE;
    if (is_clause && at_mark(p, ".")) {
        step->is_inside = true;
        step->clause = step->slot;
        if (!next(p) || !take_slot(p, &step->slot))
            return false;
    }
    if (step->slot == REL_SLOT_OBLIQUE &&
        (!take_mark(p, "(", "'(' and prepositions after OBL") ||
         !take_list(p, ")", &step->prepositions, &step->preposition_count)))
        return false;
    if (rel_lexer_at_word(&p->lexer, "as"))
        return next(p) && take_types(p, &step->types);
    return true;
}

static bool take_path(parser *p, rel_path *ret)
{
    rel_step steps[MAX_STEPS];
    size_t count = 0;
    for (bool is_more = true; is_more;) {
        if (count == MAX_STEPS)
            return too_many(p, MAX_STEPS, "alternatives in a path");
        if (!take_step(p, &steps[count++]))
            return false;
        is_more = at_mark(p, "|");
        if (is_more && !next(p))
            return false;
    }
    rel_step *kept = rel_arena_need(&p->rules->arena, count, sizeof *kept, p->err);
    if (!kept)
        return false;
    memcpy(kept, steps, count * sizeof *kept);
    *ret = (rel_path){kept, count};
    return true;
}

static bool take_arrow(parser *p, bool *ret_symmetric)
{
    *ret_symmetric = at_mark(p, "<->");
    return *ret_symmetric || at_mark(p, "->") ? next(p) : expected(p, "'->' or '<->'");
}

/** The words of one predicate: its lemma, then particles, up to a comma, '[' or ':'. */
static bool take_predicate(parser *p, rel_rule *rule)
{
    rel_text word;
    if (!take_word(p, &word, "a word"))
        return false;
    rule->lemma = rel_symbols_intern(p->symbols, word);
    rule->particle_count = 0;
    while (rule->lemma && p->lexer.now.kind == REL_LEXEME_WORD) {
        if (rule->particle_count == COUNT_OF(rule->particles))
            return too_many(p, REL_RULE_MAX_WORDS, "words in a predicate");
        rel_symbol particle = rel_symbols_intern(p->symbols, p->lexer.now.text);
        if (!particle)
            return rel_fail_memory(p->err);
        rule->particles[rule->particle_count++] = particle;
        if (!next(p))
            return false;
    }
    rule->objects = NULL;
    rule->object_count = 0;
    if (at_mark(p, "["))
        return next(p) && take_list(p, "]", &rule->objects, &rule->object_count);
    return rule->lemma || rel_fail_memory(p->err);
}

static bool take_status(parser *p, rel_rule *rule)
{
    if (!next(p))
        return false;
    if (!rel_status_of(p->lexer.now.text, &rule->status))
        return expected(p, "asserted, alleged, planned or negated");
    rule->has_status = true;
    return next(p);
}

/** `class ACCUSE`: another class than the relation's. */
static bool take_plover(parser *p, rel_rule *rule)
{
    rel_text name;
    return next(p) && take_word(p, &name, "a class of PLOVER") && keep_text(p, name, &rule->plover);
}

/** `if OBJ`, `unless OBJ` */
static bool take_need(parser *p, rel_object_need need, rel_rule *rule)
{
    rule->object_need = need;
    return next(p);
}

/** `if COMP [must, should]`, `if OBJ` */
static bool take_condition(parser *p, rel_rule *rule)
{
    if (!next(p))
        return false;
    if (rel_lexer_at_word(&p->lexer, "OBJ"))
        return take_need(p, REL_OBJECT_NEEDED, rule);
    if (!rel_lexer_at_word(&p->lexer, "COMP"))
        return expected(p, "COMP or OBJ");
    return next(p) && take_mark(p, "[", "'[' and auxiliary verbs after COMP") &&
           take_list(p, "]", &rule->auxiliaries, &rule->auxiliary_count);
}

/** `unless OBJ`, `unless HOME` */
static bool take_exception(parser *p, rel_rule *rule)
{
    if (!next(p))
        return false;
    if (rel_lexer_at_word(&p->lexer, "HOME")) {
        rule->is_abroad = true;
        return next(p);
    }
    return rel_lexer_at_word(&p->lexer, "OBJ") ? take_need(p, REL_OBJECT_EXCLUDED, rule)
                                               : expected(p, "OBJ or HOME");
}

static bool take_settings(parser *p, rel_rule *rule)
{
    for (;;) {
        bool is_taken = true;
        if (rel_lexer_at_word(&p->lexer, "status"))
            is_taken = take_status(p, rule);
        else if (rel_lexer_at_word(&p->lexer, "topic"))
            is_taken = next(p) && take_path(p, &rule->topic);
        else if (rel_lexer_at_word(&p->lexer, "class"))
            is_taken = take_plover(p, rule);
        else if (rel_lexer_at_word(&p->lexer, "if"))
            is_taken = take_condition(p, rule);
        else if (rel_lexer_at_word(&p->lexer, "unless"))
            is_taken = take_exception(p, rule);
        else
            return true;
        if (!is_taken)
            return false;
    }
}

enum { MAX_PREDICATES = 128 };

/** The rule of one of several predicates that share what stands behind them. */
static bool add_rule(parser *p, const rel_rule *predicate, const rel_rule *last,
                     const rel_rule *ends)
{
    /* A list of objects at the end is for all words. */
    const rel_rule *owner = predicate->object_count ? predicate : last;
    rel_rule rule = *ends;
    rule.kind = predicate->kind;
    rule.relation = predicate->relation;
    rule.lemma = predicate->lemma;
    rule.particle_count = predicate->particle_count;
    memcpy(rule.particles, predicate->particles, sizeof rule.particles);
    rule.objects = owner->objects;
    rule.object_count = owner->object_count;
    return rel_rules_add(p->rules, &rule, p->err);
}

static bool add_rules(parser *p, const rel_rule *predicates, size_t count, const rel_rule *ends)
{
    for (size_t i = 0; i < count; i++)
        if (!add_rule(p, &predicates[i], &predicates[count - 1], ends))
            return false;
    return true;
}

static bool read_rule(parser *p, rel_rule_kind kind)
{
    rel_rule predicates[MAX_PREDICATES];
    size_t count = 0;
    do {
        if (count == MAX_PREDICATES)
            return too_many(p, MAX_PREDICATES, "predicates in a rule");
        predicates[count] = (rel_rule){.kind = kind, .relation = p->relation};
        if (!next(p) || !take_predicate(p, &predicates[count++]))
            return false;
    } while (at_mark(p, ","));

    rel_rule ends = {0};
    if (!take_mark(p, ":", "',' or ':' after the words of a rule") || !take_path(p, &ends.source) ||
        !take_arrow(p, &ends.is_symmetric) || !take_path(p, &ends.target) ||
        !take_settings(p, &ends))
        return false;
    return add_rules(p, predicates, count, &ends);
}

static bool read_example(parser *p, bool is_positive)
{
    rel_example example = {.relation = p->relation,
                           .is_positive = is_positive,
                           .file = p->lexer.name,
                           .line = p->lexer.now.line};
    if (!next(p))
        return false;
    if (p->lexer.now.kind != REL_LEXEME_STRING)
        return expected(p, "a sentence between quotation marks");
    if (!keep_text(p, p->lexer.now.text, &example.text) || !next(p))
        return false;
    if (is_positive) {
        rel_text line;
        if (!at_mark(p, "=>"))
            return expected(p, "'=>'");
        if (!rel_lexer_take_line(&p->lexer, &line, p->err) ||
            !rel_rules_read_result(p->rules, line, &example, p->err))
            return false;
    }
    rel_rules *rules = p->rules;
    return REL_PUSH_IN(&rules->arena, rules->examples, rules->example_count,
                       rules->example_capacity, example, p->err);
}

static bool read_name(parser *p, rel_text *ret)
{
    rel_text name;
    return next(p) && take_word(p, &name, "a name") && keep_text(p, name, ret);
}

/** One item of a relation's body. */
static bool read_item(parser *p)
{
    rel_relation *relation = &p->rules->relations[p->relation];
    if (rel_lexer_at_word(&p->lexer, "verb"))
        return read_rule(p, REL_RULE_VERB);
    if (rel_lexer_at_word(&p->lexer, "noun"))
        return read_rule(p, REL_RULE_NOUN);
    if (rel_lexer_at_word(&p->lexer, "be"))
        return read_rule(p, REL_RULE_BE);
    if (rel_lexer_at_word(&p->lexer, "plover"))
        return read_name(p, &relation->plover);
    if (rel_lexer_at_word(&p->lexer, "family"))
        return read_name(p, &relation->family);
    if (rel_lexer_at_word(&p->lexer, "topic"))
        return next(p) && take_path(p, &relation->topic);
    if (at_mark(p, "+") || at_mark(p, "-"))
        return read_example(p, at_mark(p, "+"));
    return expected(p, "verb, noun, be, plover, family, topic, '+', '-' or '}'");
}

static bool take_signatures(parser *p)
{
    rel_signature signatures[MAX_SIGNATURES];
    size_t count = 0;
    do {
        rel_signature *signature = &signatures[count++];
        if (count > 1 && !next(p))
            return false;
        if (!take_types(p, &signature->sources) || !take_arrow(p, &signature->is_symmetric) ||
            !take_types(p, &signature->targets))
            return false;
    } while (at_mark(p, ",") && count < MAX_SIGNATURES);
    rel_signature *kept = rel_arena_need(&p->rules->arena, count, sizeof *kept, p->err);
    if (!kept)
        return false;
    memcpy(kept, signatures, count * sizeof *kept);
    p->rules->relations[p->relation].signatures = kept;
    p->rules->relations[p->relation].signature_count = count;
    return true;
}

/** The types may be left out where the relation is known already. */
static bool take_heading(parser *p)
{
    if (at_mark(p, ":"))
        return next(p) && take_signatures(p);
    return p->rules->relations[p->relation].signature_count ||
           expected(p, "':' and the types that it joins");
}

/** `relation NAME: TYPES -> TYPES { … }` */
static bool read_relation(parser *p, bool is_replacement)
{
    rel_text name;
    if (!next(p) || !take_word(p, &name, "the name of a relation"))
        return false;
    rel_relation *relation = rel_rules_enter(p->rules, name, p->err);
    if (!relation)
        return false;
    p->relation = (uint32_t)(relation - p->rules->relations);
    if (is_replacement)
        rel_rules_drop(p->rules, p->relation);
    if (!take_heading(p) || !take_mark(p, "{", "'{'"))
        return false;
    while (!at_mark(p, "}"))
        if (!read_item(p))
            return false;
    return next(p);
}

static bool read_file(parser *p)
{
    while (p->lexer.now.kind != REL_LEXEME_END) {
        bool is_read = false;
        if (rel_lexer_at_word(&p->lexer, "let")) {
            is_read = read_let(p);
        } else if (rel_lexer_at_word(&p->lexer, "relation")) {
            is_read = read_relation(p, false);
        } else if (rel_lexer_at_word(&p->lexer, "replace")) {
            if (!next(p))
                return false;
            is_read = rel_lexer_at_word(&p->lexer, "relation") ? read_relation(p, true)
                                                               : expected(p, "'relation'");
        } else {
            return expected(p, "'let', 'relation' or 'replace relation'");
        }
        if (!is_read)
            return false;
    }
    return true;
}

bool rel_rule_parse(rel_rules *rules, const char *name, rel_text content, rel_symbols *symbols,
                    relata_error *err)
{
    rel_text kept_name = rel_arena_copy(&rules->arena, rel_text_of(name));
    if (!kept_name.bytes)
        return rel_fail_memory(err);
    parser p = {.rules = rules, .symbols = symbols, .err = err};
    return rel_lexer_open(&p.lexer, kept_name.bytes, content, err) && read_file(&p);
}
