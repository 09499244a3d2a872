#include "support/annotated.h"

#include <stdio.h>

#include "relate/relate.h"

static struct {
    rel_language language;
    rel_symbols symbols;
} shared;

#define NORLAND  "Norland/PROPN/NNP/"
#define SUDLAND  "Sudland/PROPN/NNP/"
#define WESTMARK "Westmark/PROPN/NNP/"

static struct row {
    const char *rule, *words, *claims;
} rows[] = {
    {"the subject acts on the object",
     NORLAND "2/nsubj@country accused=accuse/VERB/VBD/0/root " SUDLAND
             "2/obj@country ./PUNCT/./2/punct",
     "Norland accused Sudland"},
    {"a passive turns subject and agent round",
     NORLAND "3/nsubj:pass@country was=be/AUX/VBD/3/aux:pass accused=accuse/VERB/VBN/0/root "
             "by/ADP/IN/5/case " SUDLAND "3/obl@country ./PUNCT/./3/punct",
     "Sudland accused Norland"},
    {"what somebody is accused of is alleged of him",
     NORLAND "2/nsubj@country accused=accuse/VERB/VBD/0/root " SUDLAND "2/obj@country "
             "of/SCONJ/IN/5/mark bombing=bomb/VERB/VBG/2/advcl " WESTMARK
             "5/obj@country ./PUNCT/./2/punct",
     "Norland accused Sudland; Sudland attacked Westmark (alleged)"},
    {"a negated verb gives a negated claim",
     NORLAND
     "4/nsubj@country did=do/AUX/VBD/4/aux not/PART/RB/4/advmod accuse/VERB/VB/0/root " SUDLAND
     "4/obj@country ./PUNCT/./4/punct",
     "Norland accused Sudland (negated)"},
    {"what has yet to happen has not happened",
     NORLAND "2/nsubj@country has=have/VERB/VBZ/0/root yet/ADV/RB/2/advmod to/PART/TO/5/mark "
             "accuse/VERB/VB/2/xcomp " SUDLAND "5/obj@country ./PUNCT/./2/punct",
     "Norland accused Sudland (negated)"},
    {"an auxiliary of the future makes a plan",
     NORLAND "3/nsubj@country will/AUX/MD/3/aux bomb/VERB/VB/0/root " SUDLAND
             "3/obj@country ./PUNCT/./3/punct",
     "Norland attacked Sudland (planned)"},
    {"who refuses does not do it",
     NORLAND "2/nsubj@country refused=refuse/VERB/VBD/0/root to/PART/TO/4/mark "
             "visit/VERB/VB/2/xcomp " SUDLAND "4/obj@country ./PUNCT/./2/punct",
     "Norland visited Sudland (negated)"},
    {"who is asked has done nothing yet",
     NORLAND "2/nsubj@country asked=ask/VERB/VBD/0/root " SUDLAND "2/obj@country to/PART/TO/5/mark "
             "visit/VERB/VB/2/xcomp " WESTMARK "5/obj@country ./PUNCT/./2/punct",
     "Norland requested Sudland"},
    {"those who join each other do it both",
     NORLAND "2/nsubj@country joined=join/VERB/VBD/0/root " SUDLAND
             "2/obj@country in/SCONJ/IN/5/mark "
             "condemning=condemn/VERB/VBG/2/advcl " WESTMARK "5/obj@country ./PUNCT/./2/punct",
     "Norland accused Westmark; Sudland accused Westmark"},
    {"a list of names is a list whatever the tree says",
     NORLAND "6/nsubj@country ,/PUNCT/,/3/punct " SUDLAND
             "1/appos@country and/CCONJ/CC/5/cc " WESTMARK
             "6/nsubj@country met=meet/VERB/VBD/0/root ./PUNCT/./6/punct",
     "Norland met Sudland; Norland met Westmark; Sudland met Westmark"},
    {"a relative clause is about the name before it",
     NORLAND "7/nsubj@country ,/PUNCT/,/4/punct which/PRON/WDT/4/nsubj "
             "bombed=bomb/VERB/VBD/1/acl:relcl " SUDLAND
             "4/obj@country ,/PUNCT/,/4/punct visited=visit/VERB/VBD/0/root " WESTMARK
             "7/obj@country ./PUNCT/./7/punct",
     "Norland visited Westmark; Norland attacked Sudland"},
    {"a noun has its doer and its object too",
     NORLAND
     "3/nmod:poss@country 's/PART/POS/1/case invasion/NOUN/NN/6/nsubj of/ADP/IN/5/case " SUDLAND
     "3/nmod@country failed=fail/VERB/VBD/0/root ./PUNCT/./6/punct",
     "Norland attacked Sudland"},
    {"a light verb lends its subject to the event",
     NORLAND "2/nsubj@country imposed=impose/VERB/VBD/0/root sanctions=sanction/NOUN/NNS/2/obj "
             "on/ADP/IN/5/case " SUDLAND "3/nmod@country ./PUNCT/./2/punct",
     "Norland sanctioned Sudland"},
    {"a particle makes another verb",
     NORLAND
     "2/nsubj@country pulled=pull/VERB/VBD/0/root out/ADP/RP/2/compound:prt of/ADP/IN/5/case "
     "Pact/PROPN/NNP/2/obl@agreement ./PUNCT/./2/punct",
     "Norland withdrew Pact"},
    {"a sentence that lost its verb to a name gets it back",
     NORLAND "0/root@country again/ADV/RB/3/advmod bombed=bomb/VERB/VBN/1/acl " SUDLAND
             "3/obl@country ./PUNCT/./1/punct",
     "Norland attacked Sudland"},
    {"the wrong types give nothing",
     NORLAND "2/nsubj@country charged=charge/VERB/VBD/0/root Pact/PROPN/NNP/2/obj@agreement "
             "./PUNCT/./2/punct",
     ""},
    {"nobody acts on himself",
     NORLAND "2/nsubj@country bombed=bomb/VERB/VBD/0/root " NORLAND
             "2/obj@country ./PUNCT/./2/punct",
     ""},
};

static void put_claim(const annotated *made, const rel_claim *claim, char *line, size_t room)
{
    size_t used = strlen(line);
    bool is_plain = claim->status == REL_ASSERTED;
    snprintf(line + used, room - used, "%s%.*s %.*s %.*s%s%.*s%s", used ? "; " : "",
             REL_TEXT_ARGS(made->entities[claim->source].name), REL_TEXT_ARGS(claim->relation),
             REL_TEXT_ARGS(made->entities[claim->target].name), is_plain ? "" : " (",
             is_plain ? 0 : (int)rel_status_name(claim->status).size,
             rel_status_name(claim->status).bytes, is_plain ? "" : ")");
}

static void sentence_gives_claims(void **state)
{
    const struct row *row = *state;
    annotated made = {0};
    rel_arena arena = {0};
    rel_claims claims = {0};
    relata_error err = {0};
    char found[1024] = "";
    annotated_read(&made, row->words, &shared.symbols);

    assert_true(rel_relate(&made.document, &made.segments, &made.mentions, &made.tree, 1,
                           &shared.language, &shared.symbols, &arena, &claims, &err));

    for (size_t i = 0; i < claims.count; i++)
        put_claim(&made, &claims.claims[i], found, sizeof found);
    assert_string_equal(found, row->claims);
    rel_arena_clear(&arena);
}

static void only_sentences_with_a_trigger_and_two_ends_are_wanted(void **state)
{
    (void)state;
    static const struct {
        const char *words;
        bool is_wanted;
    } cases[] = {
        {NORLAND "2/nsubj@country bombed/VERB/VBD/0/root " SUDLAND "2/obj@country", true},
        {NORLAND "2/nsubj@country resembled/VERB/VBD/0/root " SUDLAND "2/obj@country", false},
        {NORLAND "2/nsubj@country bombed/VERB/VBD/0/root it/PRON/PRP/2/obj", false},
    };
    for (size_t i = 0; i < COUNT_OF(cases); i++) {
        annotated made = {0};
        annotated_read(&made, cases[i].words, &shared.symbols);
        assert_int_equal(rel_relate_wants(&shared.language, &made.segments, &made.mentions, 0),
                         cases[i].is_wanted);
    }
}

static void sentences_that_no_rule_can_read_are_not_chosen(void **state)
{
    (void)state;
    static const struct {
        const char *words;
        bool is_chosen;
    } cases[] = {
        {NORLAND "2/nsubj@country bombed=bomb/VERB/VBD/0/root " SUDLAND "2/obj@country", true},
        /* no verb, though it looks like one */
        {NORLAND "2/nsubj@country accused=accused/NOUN/NNS/0/root " SUDLAND "2/obj@country", false},
        /* the preposition behind which the other end would stand */
        {NORLAND "2/nsubj@country shuttled=shuttle/VERB/VBD/0/root between/ADP/IN/4/case " SUDLAND
                 "2/obl@country",
         true},
        {NORLAND "2/nsubj@country shuttled=shuttle/VERB/VBD/0/root " SUDLAND "2/obj@country",
         false},
        /* types that the relation does not join */
        {NORLAND "2/nsubj@law bombed=bomb/VERB/VBD/0/root " SUDLAND "2/obj@law", false},
        /* one entity is not two ends */
        {NORLAND "2/nsubj@country bombed=bomb/VERB/VBD/0/root " NORLAND "2/obj@country", false},
        {NORLAND "2/nsubj@country bombed=bomb/VERB/VBD/0/root " SUDLAND
                 "2/obj@country goalkeeper/NOUN/NN/2/obl",
         false},
    };
    for (size_t i = 0; i < COUNT_OF(cases); i++) {
        annotated made = {0};
        bool is_chosen = !cases[i].is_chosen;
        annotated_read(&made, cases[i].words, &shared.symbols);
        rel_relate_choose(&shared.language, &shared.symbols, &made.segments, &made.mentions,
                          &made.tree, 1, &is_chosen);
        if (is_chosen != cases[i].is_chosen)
            fail_msg("%s", cases[i].words);
    }
}

int main(void)
{
    relata_error err = {0};
    if (!rel_language_load(&shared.language, NULL, &err) ||
        !rel_symbols_clone(&shared.symbols, &shared.language.symbols, &err)) {
        fprintf(stderr, "%s:%u:%u: %s\n", err.place, err.line, err.column, err.message);
        return EXIT_FAILURE;
    }
    struct CMUnitTest tests[COUNT_OF(rows) + 2];
    for (size_t i = 0; i < COUNT_OF(rows); i++)
        tests[i] = (struct CMUnitTest){
            .name = rows[i].rule, .test_func = sentence_gives_claims, .initial_state = &rows[i]};
    tests[COUNT_OF(rows)] =
        (struct CMUnitTest){.name = "only sentences with a trigger and two ends are wanted",
                            .test_func = only_sentences_with_a_trigger_and_two_ends_are_wanted};
    tests[COUNT_OF(rows) + 1] =
        (struct CMUnitTest){.name = "sentences that no rule can read are not chosen",
                            .test_func = sentences_that_no_rule_can_read_are_not_chosen};
    int failures = cmocka_run_group_tests_name("relate", tests, NULL, NULL);
    rel_symbols_clear(&shared.symbols);
    rel_language_clear(&shared.language);
    return failures;
}
