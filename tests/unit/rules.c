#include "support/support.h"

#include "language/rules.h"

static const char *const good = "# relations between states\n"
                                "let actor = country person\n"
                                "relation scolded: actor -> actor {\n"
                                "  plover DISAPPROVE\n"
                                "  family conflict\n"
                                "  topic  OBL(for) | COMP\n"
                                "  verb scold, tell off: SUBJ -> OBJ | OBL(at)\n"
                                "  verb give [scolding, lecture]: SUBJ -> IOBJ status alleged\n"
                                "  noun scolding: SUBJ -> OBJ\n"
                                "  + \"Norland scolded Sudland.\" => Norland -> Sudland (negated)\n"
                                "  - \"Norland praised Sudland.\"\n"
                                "}\n";

typedef struct loaded {
    rel_symbols symbols;
    rel_rules *rules;
} loaded;

static bool load(loaded *made, const char *content, relata_error *err)
{
    *made = (loaded){.rules = rel_rules_new(err)};
    assert_non_null(made->rules);
    return rel_rules_read(made->rules, "my.rel", rel_text_of(content), &made->symbols, err) &&
           rel_rules_finish(made->rules, &made->symbols, err);
}

static void unload(loaded *made)
{
    rel_rules_free(made->rules);
    rel_symbols_clear(&made->symbols);
}

static rel_symbol symbol(const loaded *made, const char *word)
{
    return rel_symbols_find(&made->symbols, rel_text_of(word));
}

static void rules_are_found_by_their_lemma(void **state)
{
    (void)state;
    loaded made;
    relata_error err = {0};
    size_t count;
    assert_true(load(&made, good, &err));
    const rel_rule *rules = rel_rules_of(made.rules, symbol(&made, "tell"), &count);
    assert_int_equal(count, 1);
    assert_text_equal(rules[0].name, "scolded/verb:tell off");
    assert_int_equal(rules[0].particle_count, 1);
    assert_int_equal(rules[0].target.count, 3); /* the noun behind "off" may be its object */
    rel_rules_of(made.rules, symbol(&made, "off"), &count);
    assert_int_equal(count, 0);
    unload(&made);
}

static void a_list_of_objects_and_a_status_belong_to_their_rule(void **state)
{
    (void)state;
    loaded made;
    relata_error err = {0};
    size_t count;
    assert_true(load(&made, good, &err));
    const rel_rule *rules = rel_rules_of(made.rules, symbol(&made, "give"), &count);
    assert_int_equal(count, 1);
    assert_int_equal(rules[0].object_count, 2);
    assert_true(rules[0].has_status);
    assert_int_equal(rules[0].status, REL_ALLEGED);
    unload(&made);
}

static void every_form_of_a_predicate_is_a_trigger(void **state)
{
    (void)state;
    static const struct {
        const char *form;
        unsigned bits;
    } forms[] = {
        {"scold", REL_TRIGGER_ALONE},
        {"scolds", REL_TRIGGER_ALONE},
        {"scolded", REL_TRIGGER_ALONE},
        {"scolding", REL_TRIGGER_ALONE | REL_TRIGGER_COMPANION},
        {"Scolded", REL_TRIGGER_ALONE},
        {"scoldings", REL_TRIGGER_ALONE | REL_TRIGGER_COMPANION},
        {"tells", REL_TRIGGER_VERB},
        {"giving", REL_TRIGGER_VERB},
        {"off", REL_TRIGGER_COMPANION},
        {"lecture", REL_TRIGGER_COMPANION},
        {"praised", 0},
    };
    loaded made;
    relata_error err = {0};
    assert_true(load(&made, good, &err));
    for (size_t i = 0; i < COUNT_OF(forms); i++)
        assert_int_equal(rel_triggers_of(&made.rules->triggers, symbol(&made, forms[i].form)),
                         forms[i].bits);
    unload(&made);
}

static void a_word_that_needs_company_is_not_enough(void **state)
{
    (void)state;
    assert_true(rel_triggers_suffice(REL_TRIGGER_ALONE));
    assert_false(rel_triggers_suffice(REL_TRIGGER_VERB));
    assert_false(rel_triggers_suffice(REL_TRIGGER_COMPANION | REL_TRIGGER_COPULA));
    assert_true(rel_triggers_suffice(REL_TRIGGER_VERB | REL_TRIGGER_COMPANION));
    assert_true(rel_triggers_suffice(REL_TRIGGER_PREDICATE | REL_TRIGGER_COPULA));
}

static void a_relation_has_its_types_class_and_family(void **state)
{
    (void)state;
    loaded made;
    relata_error err = {0};
    assert_true(load(&made, good, &err));
    const rel_relation *relation = rel_rules_relation(made.rules, REL_TEXT("scolded"));
    assert_non_null(relation);
    assert_text_equal(relation->plover, "DISAPPROVE");
    assert_text_equal(relation->family, "conflict");
    assert_int_equal(relation->signatures[0].targets, 1u << REL_COUNTRY | 1u << REL_PERSON);
    assert_null(rel_rules_relation(made.rules, REL_TEXT("praised")));
    unload(&made);
}

static void examples_are_kept_for_those_who_test_them(void **state)
{
    (void)state;
    loaded made;
    relata_error err = {0};
    size_t count;
    assert_true(load(&made, good, &err));
    const rel_example *examples = rel_rules_examples(made.rules, &count);
    assert_int_equal(count, 2);
    assert_text_equal(examples[0].target, "Sudland");
    assert_int_equal(examples[0].status, REL_NEGATED);
    assert_int_equal(examples[0].line, 10);
    assert_false(examples[1].is_positive);
    unload(&made);
}

static void a_replaced_relation_loses_its_old_rules(void **state)
{
    (void)state;
    loaded made;
    relata_error err = {0};
    size_t count;
    *(&made) = (loaded){.rules = rel_rules_new(&err)};
    assert_true(rel_rules_read(made.rules, "a.rel", rel_text_of(good), &made.symbols, &err));
    assert_true(rel_rules_read(made.rules, "b.rel",
                               REL_TEXT("replace relation scolded { verb rebuke: SUBJ -> OBJ }"),
                               &made.symbols, &err));
    assert_true(rel_rules_finish(made.rules, &made.symbols, &err));
    rel_rules_of(made.rules, symbol(&made, "scold"), &count);
    assert_int_equal(count, 0);
    rel_rules_of(made.rules, symbol(&made, "rebuke"), &count);
    assert_int_equal(count, 1);
    unload(&made);
}

static struct mistake {
    const char *rule, *content;
    unsigned line, column;
    const char *message;
} mistakes[] = {
    {"a word that begins nothing", "verb scold", 1, 1,
     "expected 'let', 'relation' or 'replace relation', not 'verb'"},
    {"a relation without types", "relation scolded {", 1, 18,
     "expected ':' and the types that it joins, not '{'"},
    {"a type that does not exist", "relation scolded: actor -> country {}", 1, 19,
     "expected a type of entities, not 'actor'"},
    {"a rule without its colon", "relation s: person -> person {\n verb scold SUBJ }", 2, 18,
     "expected ',' or ':' after the words of a rule, not '}'"},
    {"a place that does not exist", "relation s: person -> person {\n verb a: SUB -> OBJ }", 2, 10,
     "expected SUBJ, OBJ, IOBJ, OBL, POSS, SELF, COMP, PURPOSE, HOME or SPEAKER, not 'SUB'"},
    {"a missing arrow", "relation s: person -> person {\n verb a: SUBJ OBJ }", 2, 15,
     "expected '->' or '<->', not 'OBJ'"},
    {"a phrase without prepositions", "relation s: person -> person {\n verb a: OBL -> OBJ }", 2,
     14, "expected '(' and prepositions after OBL, not '->'"},
    {"only an object can be what a rule excludes",
     "relation r: person -> person {\n verb a: SUBJ -> OBL(to) unless COMP\n}\n", 2, 33,
     "expected OBJ or HOME, not 'COMP'"},
    {"a status that does not exist",
     "relation s: person -> person {\n verb a: SUBJ -> OBJ status true }", 2, 29,
     "expected asserted, alleged, planned or negated, not 'true'"},
    {"a file that ends too early", "relation s: person -> person {", 1, 31,
     "expected verb, noun, be, plover, family, topic, '+', '-' or '}', not the end of the file"},
    {"a quotation mark that is not closed", "relation s: person -> person {\n + \"Acme", 2, 4,
     "expected '\"' before the end of the line"},
    {"an example without result", "relation s: person -> person {\n + \"Acme\" }", 2, 11,
     "expected '=>', not '}'"},
    {"a character from elsewhere", "let a = person ;", 1, 16,
     "a character that has no meaning in a rule file"},
};

static void mistake_is_reported_with_its_place(void **state)
{
    const struct mistake *row = *state;
    loaded made;
    relata_error err = {0};
    assert_false(load(&made, row->content, &err));
    assert_int_equal(err.code, RELATA_SYNTAX);
    assert_string_equal(err.place, "my.rel");
    assert_string_equal(err.message, row->message);
    assert_int_equal(err.line, row->line);
    assert_int_equal(err.column, row->column);
    unload(&made);
}

static void the_shipped_rules_cover_every_relation(void **state)
{
    (void)state;
    static const char *const names[] = {
        "agreed",       "pledged",     "proposed",  "co-chaired", "hosted",        "attended",
        "met",          "discussed",   "visited",   "mediated",   "supported",     "cooperated",
        "aided",        "conceded",    "retreated", "requested",  "accused",       "criticized",
        "rejected",     "threatened",  "protested", "sanctioned", "suspended",     "withdrew",
        "charged",      "detained",    "coerced",   "attacked",   "hacked",        "mobilized",
        "investigated", "established", "adopted",   "targeted",   "attributed-to", "holds-office",
        "member-of",    "part-of",     "held-in",   "located-in", "participant-of"};
    rel_language language = {0};
    relata_error err = {0};
    assert_true(rel_language_load(&language, NULL, &err));
    for (size_t i = 0; i < COUNT_OF(names); i++)
        assert_non_null(rel_rules_relation(language.rules, rel_text_of(names[i])));
    rel_language_clear(&language);
}

int main(void)
{
    static const struct CMUnitTest facts[] = {
        {.name = "rules are found by their lemma", .test_func = rules_are_found_by_their_lemma},
        {.name = "a list of objects and a status belong to their rule",
         .test_func = a_list_of_objects_and_a_status_belong_to_their_rule},
        {.name = "every form of a predicate is a trigger",
         .test_func = every_form_of_a_predicate_is_a_trigger},
        {.name = "a word that needs company is not enough",
         .test_func = a_word_that_needs_company_is_not_enough},
        {.name = "a relation has its types, class and family",
         .test_func = a_relation_has_its_types_class_and_family},
        {.name = "examples are kept for those who test them",
         .test_func = examples_are_kept_for_those_who_test_them},
        {.name = "a replaced relation loses its old rules",
         .test_func = a_replaced_relation_loses_its_old_rules},
        {.name = "the shipped rules cover every relation",
         .test_func = the_shipped_rules_cover_every_relation},
    };
    struct CMUnitTest tests[COUNT_OF(facts) + COUNT_OF(mistakes)];
    memcpy(tests, facts, sizeof facts);
    for (size_t i = 0; i < COUNT_OF(mistakes); i++)
        tests[COUNT_OF(facts) + i] =
            (struct CMUnitTest){.name = mistakes[i].rule,
                                .test_func = mistake_is_reported_with_its_place,
                                .initial_state = &mistakes[i]};
    return cmocka_run_group_tests_name("rules", tests, NULL, NULL);
}
