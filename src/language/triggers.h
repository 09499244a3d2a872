/**
 * The gate: which word forms may state a relation at all, so that most sentences need no tree.
 */
#ifndef REL_LANGUAGE_TRIGGERS_H
#define REL_LANGUAGE_TRIGGERS_H

#include "base/symbols.h"

/** What a word form is to the rules, as bits. */
typedef enum rel_trigger {
    REL_TRIGGER_ALONE = 1, /**< a form of a predicate that asks for no other word */
    REL_TRIGGER_VERB = 2,  /**< of one that asks for an object, a particle or an auxiliary … */
    REL_TRIGGER_COMPANION = 4, /**< … such as this */
    REL_TRIGGER_PREDICATE = 8, /**< of one that stands behind "is" … */
    REL_TRIGGER_COPULA = 16    /**< … which this is a form of */
} rel_trigger;

typedef struct rel_triggers {
    uint8_t *bits; /**< by symbol: a set of rel_trigger */
    size_t count, capacity;
} rel_triggers;

struct rel_rules;

/** Enter all forms of the words of `rules`; new symbols may come up. */
bool rel_triggers_build(rel_triggers *triggers, const struct rel_rules *rules, rel_symbols *symbols,
                        relata_error *err);

void rel_triggers_clear(rel_triggers *triggers);

/** What a word form is; 0 for most. */
static inline unsigned rel_triggers_of(const rel_triggers *triggers, rel_symbol form)
{
    return form < triggers->count ? triggers->bits[form] : 0;
}

/** Whether the words of a sentence, the union of their bits, may state a relation. */
bool rel_triggers_suffice(unsigned bits);

#endif
