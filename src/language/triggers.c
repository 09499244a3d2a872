/*
 * Rules know dictionary forms; here all that a word may look like in a text is entered once, with
 * a small and with a capital letter. Words that need company ("take" needs "part") open the gate
 * only where some companion stands in the same sentence: which one is the rule's business.
 */
#include "language/triggers.h"

#include "base/array.h"
#include "base/memory.h"
#include "base/utf8.h"
#include "language/rules.h"

typedef struct builder {
    rel_triggers *triggers;
    const rel_rules *rules;
    rel_symbols *symbols;
    uint16_t *entered; /**< by symbol: the bits of nouns, and those of verbs above them */
    size_t entered_capacity;
    relata_error *err;
} builder;

enum { VERB_SHIFT = 8 };

static bool set_bit(builder *b, rel_symbol symbol, rel_trigger bit)
{
    rel_triggers *triggers = b->triggers;
    size_t needed = (size_t)symbol + 1;
    if (needed > triggers->capacity && !rel_array_grow(&triggers->bits, &triggers->capacity, needed,
                                                       sizeof *triggers->bits, b->err))
        return false;
    if (needed > triggers->count) {
        memset(triggers->bits + triggers->count, 0, needed - triggers->count);
        triggers->count = needed;
    }
    triggers->bits[symbol] = (uint8_t)(triggers->bits[symbol] | bit);
    return true;
}

/** A form as it stands inside and at the start of a sentence. */
static bool enter_form(builder *b, const char *form, rel_trigger bit)
{
    char capital[REL_FORM_MAX_BYTES];
    size_t size = strlen(form);
    memcpy(capital, form, size);
    capital[0] = rel_ascii_upper(capital[0]);
    rel_symbol small = rel_symbols_intern(b->symbols, (rel_text){form, size});
    rel_symbol large = rel_symbols_intern(b->symbols, (rel_text){capital, size});
    if (!small || !large)
        return rel_fail_memory(b->err);
    return set_bit(b, small, bit) && set_bit(b, large, bit);
}

/** Whether a word is there already: lists of objects come again with every verb of a rule. */
static bool is_entered(builder *b, rel_symbol lemma, bool is_verb, rel_trigger bit)
{
    size_t before = b->entered_capacity, needed = (size_t)lemma + 1;
    if (needed > before) {
        if (!rel_array_grow(&b->entered, &b->entered_capacity, needed, sizeof *b->entered, NULL))
            return false;
        memset(b->entered + before, 0, (b->entered_capacity - before) * sizeof *b->entered);
    }
    uint16_t mark = (uint16_t)(is_verb ? bit << VERB_SHIFT : bit);
    bool is_old = b->entered[lemma] & mark;
    b->entered[lemma] |= mark;
    return is_old;
}

static bool enter_word(builder *b, rel_symbol lemma, bool is_verb, rel_trigger bit)
{
    if (is_entered(b, lemma, is_verb, bit))
        return true;
    rel_forms inflected;
    rel_text text = rel_symbols_text(b->symbols, lemma);
    if (is_verb)
        rel_inflect_verb(&b->rules->irregulars, text, &inflected);
    else
        rel_inflect_noun(&b->rules->irregulars, text, &inflected);
    for (size_t i = 0; i < inflected.count; i++)
        if (!enter_form(b, inflected.forms[i], bit))
            return false;
    return true;
}

static bool enter_companions(builder *b, const rel_symbol *words, size_t count, bool are_verbs)
{
    for (size_t i = 0; i < count; i++)
        if (!enter_word(b, words[i], are_verbs, REL_TRIGGER_COMPANION))
            return false;
    return true;
}

static bool enter_rule(builder *b, const rel_rule *rule)
{
    bool has_company = rule->object_count || rule->particle_count || rule->auxiliary_count;
    rel_trigger bit = rule->kind == REL_RULE_BE ? REL_TRIGGER_PREDICATE
                      : has_company             ? REL_TRIGGER_VERB
                                                : REL_TRIGGER_ALONE;
    return enter_word(b, rule->lemma, rule->kind == REL_RULE_VERB, bit) &&
           enter_companions(b, rule->objects, rule->object_count, false) &&
           enter_companions(b, rule->particles, rule->particle_count, false) &&
           enter_companions(b, rule->auxiliaries, rule->auxiliary_count, true);
}

bool rel_triggers_build(rel_triggers *triggers, const rel_rules *rules, rel_symbols *symbols,
                        relata_error *err)
{
    builder b = {.triggers = triggers, .rules = rules, .symbols = symbols, .err = err};
    bool ok = true;
    for (size_t i = 0; ok && i < rules->rule_count; i++)
        ok = enter_rule(&b, &rules->rules[i]);
    rel_symbol copula = ok ? rel_symbols_intern(symbols, REL_TEXT("be")) : REL_NO_SYMBOL;
    if (ok)
        ok = copula ? enter_word(&b, copula, true, REL_TRIGGER_COPULA) : rel_fail_memory(err);
    rel_free(b.entered);
    return ok;
}

void rel_triggers_clear(rel_triggers *triggers)
{
    rel_free(triggers->bits);
    *triggers = (rel_triggers){0};
}

bool rel_triggers_suffice(unsigned bits)
{
    unsigned verb = REL_TRIGGER_VERB | REL_TRIGGER_COMPANION;
    unsigned predicate = REL_TRIGGER_PREDICATE | REL_TRIGGER_COPULA;
    return (bits & REL_TRIGGER_ALONE) || (bits & verb) == verb || (bits & predicate) == predicate;
}
