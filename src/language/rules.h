/**
 * The vocabulary of relations: what `*.rel` files say, compiled into tables per word.
 *
 * A rule says which words state a relation and where in the grammar its two ends stand; the
 * language of the files is described in english/RULES.md.
 */
#ifndef REL_LANGUAGE_RULES_H
#define REL_LANGUAGE_RULES_H

#include "language/inflection.h"
#include "language/language.h"
#include "language/triggers.h"
#include "language/vocabulary.h"

/** What kind of predicate a rule is about. */
typedef enum rel_rule_kind {
    REL_RULE_VERB, /**< "Acme bought Widget" */
    REL_RULE_NOUN, /**< "Acme's purchase of Widget" */
    REL_RULE_BE    /**< "Acme is the owner of Widget", "is responsible for", "is behind" */
} rel_rule_kind;

/** Where a participant stands, after voice, control and nominalization have been settled. */
typedef enum rel_slot_kind {
    REL_SLOT_SUBJECT,    /**< who does it: also "by X" of a passive */
    REL_SLOT_OBJECT,     /**< whom it is done to: also the subject of a passive */
    REL_SLOT_INDIRECT,   /**< "offered X help" */
    REL_SLOT_OBLIQUE,    /**< behind a preposition */
    REL_SLOT_POSSESSOR,  /**< of a noun: "X's", "the X visit", the doer of "carried out a visit" */
    REL_SLOT_SELF,       /**< the predicate's own entity: an incident, a meeting */
    REL_SLOT_COMPLEMENT, /**< the clause that depends on it: "to leave", "that X had left" */
    REL_SLOT_PURPOSE,    /**< the clause that says what it is done for: "to press the cabinet" */
    REL_SLOT_HOME,       /**< the state of who does it, if the sentence names it */
    REL_SLOT_SPEAKER,    /**< on whose word it is said */
    REL_SLOT_COUNT
} rel_slot_kind;

/** One way to a participant. */
typedef struct rel_step {
    rel_slot_kind slot;
    bool is_inside;       /**< looked for in another clause: */
    rel_slot_kind clause; /**< REL_SLOT_COMPLEMENT or REL_SLOT_PURPOSE */
    uint32_t types;       /**< set of 1 << rel_entity_type; 0 takes what the relation takes */
    const rel_symbol *prepositions; /**< of REL_SLOT_OBLIQUE */
    size_t preposition_count;
} rel_step;

/** Ways in order of preference. */
typedef struct rel_path {
    const rel_step *steps;
    size_t count;
} rel_path;

/** Which types a relation joins; sets of 1 << rel_entity_type. */
typedef struct rel_signature {
    uint32_t sources, targets;
    bool is_symmetric;
} rel_signature;

typedef struct rel_relation {
    rel_text name, plover, family; /**< `plover` is empty for standing facts */
    const rel_signature *signatures;
    size_t signature_count;
    rel_path topic;
} rel_relation;

enum { REL_RULE_MAX_WORDS = 4 };

/** Whether a rule asks for an object, whatever it is. */
typedef enum rel_object_need {
    REL_OBJECT_ANY,
    REL_OBJECT_NEEDED,  /**< "returned the ship to": handed over */
    REL_OBJECT_EXCLUDED /**< "returned to": went */
} rel_object_need;

typedef struct rel_rule {
    rel_rule_kind kind;
    uint32_t relation;                            /**< index into relations */
    rel_symbol lemma;                             /**< of the predicate */
    rel_symbol particles[REL_RULE_MAX_WORDS - 1]; /**< "out" of "pull out" */
    size_t particle_count;
    const rel_symbol *objects; /**< one of them must be the object's lemma; none: any object */
    size_t object_count;
    rel_object_need object_need;
    bool is_abroad;                /**< the target is not of the state of who does it */
    const rel_symbol *auxiliaries; /**< one must be before or be the complement's verb; none: any */
    size_t auxiliary_count;
    bool is_symmetric;
    rel_path source, target, topic; /**< no topic: the relation's */
    rel_text plover;                /**< or empty: the relation's */
    bool has_status;
    rel_status status;
    rel_text name;  /**< "accused/verb:lash out" */
    uint32_t order; /**< place in the files */
    uint32_t run;   /**< how many rules of the lemma there are from this one on */
    uint32_t kinds; /**< and their kinds: a set of 1 << rel_rule_kind */
} rel_rule;

/** How many words a rule asks for beside its own; the more, the earlier it is tried. */
size_t rel_rule_words(const rel_rule *rule);

/** A sentence in a rule file and what it must give. */
typedef struct rel_example {
    uint32_t relation;
    bool is_positive; /**< else the sentence must not give the relation at all */
    rel_text text, source, target;
    rel_status status;
    const char *file;
    unsigned line;
} rel_example;

typedef struct rel_rules {
    rel_arena arena;
    rel_relation *relations;
    size_t relation_count, relation_capacity;
    rel_rule *rules; /**< by lemma, then the more specific first, then in the order of the files */
    size_t rule_count, rule_capacity;
    rel_example *examples;
    size_t example_count, example_capacity;
    uint32_t *first; /**< by symbol: its first rule plus 1, or 0 */
    rel_triggers triggers;
    size_t symbol_count;       /**< of `first` */
    struct rel_cues *cues;     /**< language/cues.h */
    rel_irregulars irregulars; /**< from lemmas.lex */
} rel_rules;

/** Load the shipped rules and cues, then the files of the user, into `language->rules`. */
bool rel_rules_load(rel_language *language, const rel_language_options *options, relata_error *err);

/** Release `language->rules`. */
void rel_rules_clear(rel_language *language);

/** Empty rules, to be read into; released with rel_rules_free(). */
rel_rules *rel_rules_new(relata_error *err);

void rel_rules_free(rel_rules *rules);

/**
 * Add what the file says. `content` is only borrowed during the call.
 *
 * @param symbols takes up the words
 */
bool rel_rules_read(rel_rules *rules, const char *name, rel_text content, rel_symbols *symbols,
                    relata_error *err);

/** Make the tables, after the last file. */
bool rel_rules_finish(rel_rules *rules, rel_symbols *symbols, relata_error *err);

/** The rules of a lemma, in order; `*ret_count` is 0 when there are none. */
const rel_rule *rel_rules_of(const rel_rules *rules, rel_symbol lemma, size_t *ret_count);

/** Whether a lemma has a rule of that kind. */
bool rel_rules_has(const rel_rules *rules, rel_symbol lemma, rel_rule_kind kind);

/** The relation of that name, or NULL. */
const rel_relation *rel_rules_relation(const rel_rules *rules, rel_text name);

/** The example sentences of all files, in order. */
const rel_example *rel_rules_examples(const rel_rules *rules, size_t *ret_count);

#endif
