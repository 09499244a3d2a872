/**
 * From the text of a `*.rel` file to relations, rules and examples: what rules.c and rule_*.c
 * share.
 */
#ifndef REL_LANGUAGE_RULE_PARSER_H
#define REL_LANGUAGE_RULE_PARSER_H

#include "language/rules.h"

/** Add all that the file says to `rules`; their tables are made later. */
bool rel_rule_parse(rel_rules *rules, const char *name, rel_text content, rel_symbols *symbols,
                    relata_error *err);

/** Add one rule with all its ways to the participants spelled out; copies `rule`. */
bool rel_rules_add(rel_rules *rules, const rel_rule *rule, relata_error *err);

/** The relation of that name, entered if it is new; NULL when memory runs out. */
rel_relation *rel_rules_enter(rel_rules *rules, rel_text name, relata_error *err);

/** Take out all rules and examples of a relation. */
void rel_rules_drop(rel_rules *rules, uint32_t relation);

/** Let a rule with a particle take its object behind that particle, too: "looked into the firm". */
bool rel_rules_add_particle(rel_rules *rules, rel_rule *rule, relata_error *err);

/** Set ends and status of `example`, whose place is set, from "SOURCE -> TARGET (status)". */
bool rel_rules_read_result(rel_rules *rules, rel_text line, rel_example *example,
                           relata_error *err);

#endif
