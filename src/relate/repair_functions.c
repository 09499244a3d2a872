/*
 * What words were taken for that they cannot be: news calls upon nobody, no date does anything, a
 * name behind a participle is its object, and what stands before an article is no part of the noun.
 */
#include "base/array.h"
#include "relate/circumstance.h"
#include "relate/own_truth.h"
#include "relate/repair.h"

/** Whether a node is a verb. */
static bool is_plain_verb(const rel_scene *scene, uint32_t verb)
{
    return verb && rel_node_is_verb(&scene->nodes[verb]) && scene->nodes[verb].mention == REL_NONE;
}

/** "[Norland], itself poor, has sent help": a name that seems to be called upon does it. */
static void mend_vocative(rel_scene *scene, uint32_t name)
{
    uint32_t verb = scene->nodes[name].head;
    if (scene->nodes[name].deprel != REL_VOCATIVE || scene->nodes[name].mention == REL_NONE ||
        name > verb || !is_plain_verb(scene, verb))
        return;
    bool is_passive = rel_scene_child(scene, verb, REL_AUX_PASS) != 0;
    scene->nodes[name].deprel = is_passive ? REL_NSUBJ_PASS : REL_NSUBJ;
}

/** Whether a node says when: a date, or a word like "year". */
static bool says_when(const rel_scene *scene, uint32_t node)
{
    static const char *const words[] = {"year", "month", "week", "day", "night", "morning"};
    for (size_t i = 0; i < COUNT_OF(words); i++)
        if (rel_scene_is_word(scene, node, words[i]))
            return true;
    return rel_scene_is_date(scene, node);
}

/** "rebels held since [last year] were freed": a date behind a preposition is no subject. */
static void mend_date(rel_scene *scene, uint32_t node)
{
    uint32_t before = scene->left[node] > 1 ? scene->left[node] - 1 : 0;
    bool is_behind =
        before && scene->nodes[before].mention == REL_NONE &&
        (scene->nodes[before].upos == REL_ADP || scene->nodes[before].upos == REL_SCONJ);
    if (rel_node_is_subject(&scene->nodes[node]) && is_behind && says_when(scene, node))
        scene->nodes[node].deprel = REL_OBL;
}

/** "bowed to [pressure] from Norland": nobody demands from the one who demands. */
static void mend_demand(rel_scene *scene, uint32_t noun)
{
    rel_node *node = &scene->nodes[noun];
    bool is_infinitive = noun > 2 && node->upos == REL_VERB && node->head == noun - 2 &&
                         scene->nodes[noun - 1].xpos == REL_TO;
    if (!is_infinitive || !rel_scene_is_word(scene, noun + 1, "from") ||
        !(rel_scene_cues(scene, noun) & REL_CUE_REQUEST))
        return;
    node->upos = REL_NOUN;
    node->xpos = REL_NN;
    node->deprel = REL_OBL;
    scene->nodes[noun - 1].deprel = REL_CASE;
}

/** "became the latest state [to leave]": who is the first or the last to do something does it. */
static void mend_infinitive(rel_scene *scene, uint32_t noun)
{
    uint32_t verb = scene->nodes[noun + 1].xpos == REL_TO ? scene->nodes[noun + 1].head : 0;
    if (verb > noun && scene->nodes[verb].deprel == REL_ADVCL &&
        scene->nodes[verb].head == scene->nodes[noun].head &&
        rel_node_is_nominal(&scene->nodes[noun]) && rel_scene_is_superlative(scene, noun))
        rel_repair_attach(scene, verb, noun, REL_ACL);
}

/** Whether a name has been taken for the subject of a later verb. */
static bool is_later_subject(const rel_node *node, uint32_t at)
{
    return rel_node_is_subject(node) && node->head > at;
}

/**
 * "A ship [rescued] men whose boat had sunk": a participle between two names that both seem to be
 * subjects of a later verb is the verb of the first, and that of the second tells who they are.
 */
static void mend_participle(rel_scene *scene, uint32_t verb)
{
    const rel_node *nodes = scene->nodes;
    uint32_t doer = verb - 1, other = verb + 1, later = nodes[doer].head;
    bool is_between = nodes[verb].xpos == REL_VBN && nodes[verb].deprel == REL_ACL &&
                      nodes[verb].head == doer && nodes[doer].mention != REL_NONE &&
                      nodes[other].mention != REL_NONE;
    if (!is_between || !is_later_subject(&nodes[doer], verb) ||
        !is_later_subject(&nodes[other], other) || nodes[other].head != later)
        return;
    rel_repair_attach(scene, verb, nodes[later].head, nodes[later].deprel);
    rel_repair_attach(scene, doer, verb, REL_NSUBJ);
    rel_repair_attach(scene, other, verb, REL_OBJ);
    rel_repair_attach(scene, later, other, REL_ACL_RELCL);
    scene->nodes[verb].xpos = REL_VBD;
}

/** "handed back to Norland [two loads of documents]": a heavy object stands behind the rest. */
static void mend_late_object(rel_scene *scene, uint32_t noun)
{
    uint32_t verb = scene->nodes[noun].head, left = scene->left[noun];
    bool is_bare = scene->nodes[noun].deprel == REL_OBL && noun > verb &&
                   scene->nodes[noun].xpos == REL_NNS && !rel_scene_preposition(scene, noun);
    bool is_behind =
        is_bare && left > verb + 1 &&
        (scene->nodes[left - 1].mention != REL_NONE || scene->nodes[left - 1].xpos == REL_RP);
    if (!is_behind || !is_plain_verb(scene, verb) || rel_scene_is_date(scene, noun) ||
        rel_scene_child(scene, verb, REL_OBJ) || rel_scene_child(scene, verb, REL_AUX_PASS))
        return;
    scene->nodes[noun].deprel = REL_OBJ;
}

/** "resumed [aid] to Norland": few verbs take another one without "to". */
static void mend_bare_infinitive(rel_scene *scene, uint32_t word)
{
    static const char *const takers[] = {"help", "let", "make", "see", "dare", "have", "watch"};
    rel_node *node = &scene->nodes[word];
    if (node->xpos != REL_VB || node->deprel != REL_XCOMP || node->head != word - 1 ||
        !is_plain_verb(scene, word - 1) || scene->left[word] != word)
        return;
    for (size_t i = 0; i < COUNT_OF(takers); i++)
        if (rel_scene_is_word(scene, word - 1, takers[i]))
            return;
    node->upos = REL_NOUN;
    node->xpos = REL_NN;
    node->deprel = REL_OBJ;
}

/** Whether a mention begins with an article or a number, so that nothing before it is part of it.
 */
static bool is_whole_phrase(const rel_scene *scene, uint32_t node)
{
    static const char *const words[] = {"a", "an", "the"};
    const rel_mention *mention = rel_scene_mention(scene, node);
    if (!mention || mention->token_count < 2)
        return false;
    const rel_token *first = &scene->segments->tokens[mention->first];
    for (size_t i = 0; i < COUNT_OF(words); i++)
        if (rel_text_equal(rel_token_text(scene->document, first), rel_text_of(words[i])))
            return true;
    return first->kind == REL_TOKEN_NUMBER;
}

/** "[Premier Ada Brook] quit on Monday", all of it read as a noun that no rule knows. */
static bool is_lone_doer(const rel_scene *scene, uint32_t name)
{
    const rel_mention *mention = rel_scene_mention(scene, name);
    const rel_node *word = &scene->nodes[name + 1];
    return mention && mention->type == REL_PERSON && scene->nodes[name].deprel == REL_COMPOUND &&
           word->deprel == REL_ROOT && !rel_rules_has(scene->rules, word->lemma, REL_RULE_NOUN);
}

/** Make a word the verb of the phrase that it seemed to modify, and the name before it the doer. */
static void make_verb(rel_scene *scene, uint32_t verb, uint32_t object)
{
    uint32_t doer = verb - 1;
    rel_repair_attach(scene, verb, scene->nodes[object].head, scene->nodes[object].deprel);
    for (uint32_t at = 1; at < object; at++)
        if (scene->nodes[at].head == object && at != verb)
            rel_repair_attach(scene, at, verb, scene->nodes[at].deprel);
    rel_repair_attach(scene, object, verb, REL_OBJ);
    if (scene->nodes[doer].mention != REL_NONE)
        rel_repair_attach(scene, doer, verb, REL_NSUBJ);
    scene->nodes[verb].upos = REL_VERB;
}

/** "rebels [set] free 12 hostages", "would [back] a loan": a verb taken for part of its object. */
static void mend_premodifier(rel_scene *scene, uint32_t word)
{
    const rel_node *node = &scene->nodes[word];
    uint32_t object = node->head;
    bool is_modal = scene->nodes[word - 1].xpos == REL_MD;
    bool is_modifier = node->deprel == REL_COMPOUND || node->deprel == REL_AMOD ||
                       (is_modal && node->deprel == REL_ADVMOD);
    bool is_behind_name = scene->nodes[word - 1].mention != REL_NONE || is_modal;
    if (!is_modifier || !is_behind_name || object <= word || rel_node_is_verb(node) ||
        node->mention != REL_NONE || !is_whole_phrase(scene, object) ||
        !rel_rules_has(scene->rules, node->lemma, REL_RULE_VERB))
        return;
    make_verb(scene, word, object);
    scene->nodes[word].xpos = is_modal ? REL_VB : REL_VBD;
}

/** "its border [crossing] with Norland": what has an owner or an article is a noun. */
static void mend_gerund(rel_scene *scene, uint32_t word)
{
    rel_node *node = &scene->nodes[word];
    bool is_object = node->xpos == REL_VBG && node->deprel == REL_OBJ && node->mention == REL_NONE;
    uint32_t first = scene->left[word];
    if (!is_object)
        return;
    if (scene->nodes[first].deprel != REL_NMOD_POSS && scene->nodes[first].deprel != REL_DET_DEP)
        return;
    node->upos = REL_NOUN;
    node->xpos = REL_NN;
}

/** "Norland [plans] to leave", "Ada Brook [quit] as premier": a noun with a subject is a verb. */
static void mend_predicate(rel_scene *scene, uint32_t word)
{
    rel_node *node = &scene->nodes[word];
    bool is_noun = (node->xpos == REL_NNS || node->xpos == REL_NN) && node->mention == REL_NONE;
    bool has_doer = scene->nodes[word - 1].mention != REL_NONE &&
                    scene->nodes[word - 1].head == word &&
                    (scene->nodes[word - 1].deprel == REL_NSUBJ || is_lone_doer(scene, word - 1));
    if (!is_noun || !has_doer || rel_scene_child(scene, word, REL_COP) ||
        !(rel_rules_has(scene->rules, node->lemma, REL_RULE_VERB) ||
          (rel_scene_cues(scene, word) & REL_CUE_PLAN)))
        return;
    scene->nodes[word - 1].deprel = REL_NSUBJ;
    node->upos = REL_VERB;
    node->xpos = node->xpos == REL_NNS ? REL_VBZ : REL_VBD;
    for (uint32_t at = word + 1; at < scene->count; at++)
        if (scene->nodes[at].head == word && scene->nodes[at].deprel == REL_ACL)
            scene->nodes[at].deprel = rel_scene_is_infinitive(scene, at) ? REL_XCOMP : REL_ADVCL;
        else if (scene->nodes[at].head == word && scene->nodes[at].deprel == REL_NMOD)
            scene->nodes[at].deprel = REL_OBL;
}

/** "it was willing to help": who is willing is somebody. */
static void mend_expletive(rel_scene *scene, uint32_t pronoun)
{
    rel_node *node = &scene->nodes[pronoun];
    if (node->deprel == REL_EXPL && node->head > pronoun &&
        (rel_scene_cues(scene, node->head) & REL_CUE_PLAN))
        node->deprel = REL_NSUBJ;
}

/** "cancelled [a strike] after the cabinet gave way": an object taken for a second subject. */
static void mend_stolen_object(rel_scene *scene, uint32_t noun)
{
    uint32_t verb = scene->left[noun] > 1 ? scene->left[noun] - 1 : 0;
    uint32_t later = scene->nodes[noun].head;
    if (!is_later_subject(&scene->nodes[noun], noun) || !is_plain_verb(scene, verb) ||
        scene->nodes[later].head != verb || rel_scene_child(scene, verb, REL_OBJ))
        return;
    uint32_t other = scene->next_sibling[noun];
    while (other && !is_later_subject(&scene->nodes[other], other))
        other = scene->next_sibling[other];
    if (other && other < later)
        rel_repair_attach(scene, noun, verb, REL_OBJ);
}

/** "a [deal] worth ten million dollars": what is worth it, and not the dollars. */
static void mend_worth(rel_scene *scene, uint32_t worth)
{
    uint32_t thing = worth - 1, price = scene->nodes[thing].head;
    if (!rel_scene_is_word(scene, worth, "worth") || price <= worth ||
        scene->nodes[worth].head != price || !rel_node_is_nominal(&scene->nodes[thing]))
        return;
    rel_repair_attach(scene, thing, scene->nodes[price].head, scene->nodes[price].deprel);
    for (uint32_t at = 1; at < thing; at++)
        if (scene->nodes[at].head == price)
            rel_repair_attach(scene, at, thing, scene->nodes[at].deprel);
    rel_repair_attach(scene, price, thing, REL_NMOD);
    rel_repair_attach(scene, worth, price, REL_CASE);
}

/** The noun that a phrase of adjectives and nouns ends with, from a node on; 0 when none does. */
static uint32_t noun_from(const rel_scene *scene, uint32_t at)
{
    uint32_t noun = 0;
    for (; at < scene->count; at++) {
        const rel_node *node = &scene->nodes[at];
        bool is_noun = node->mention != REL_NONE || node->upos == REL_NOUN;
        if (!is_noun && node->upos != REL_ADJ)
            break;
        noun = is_noun ? at : noun;
        if (node->mention != REL_NONE)
            break;
    }
    return noun;
}

/** "allowed two [expelled] journalists to return": behind a number no verb is finite. */
static void mend_attribute(rel_scene *scene, uint32_t word)
{
    rel_node *node = &scene->nodes[word];
    uint32_t number = word - 1, noun = noun_from(scene, word + 1);
    bool is_participle = (node->xpos == REL_VBD || node->xpos == REL_VBN) &&
                         node->mention == REL_NONE && scene->nodes[number].xpos == REL_CD &&
                         scene->nodes[number].mention == REL_NONE;
    uint32_t verb = scene->nodes[number].head < number ? scene->nodes[number].head : node->head;
    if (!is_participle || !noun || !verb || verb >= number || !is_plain_verb(scene, verb))
        return;
    for (uint32_t at = noun + 1; at < scene->count; at++)
        if (scene->nodes[at].head == word)
            rel_repair_attach(scene, at, verb,
                              rel_scene_is_infinitive(scene, at) ? REL_XCOMP
                                                                 : scene->nodes[at].deprel);
    rel_repair_attach(scene, noun, verb, REL_OBJ);
    rel_repair_attach(scene, number, noun, REL_NUMMOD);
    rel_repair_attach(scene, word, noun, REL_AMOD);
    node->upos = REL_ADJ;
    node->xpos = REL_JJ;
}

void rel_repair_functions(rel_scene *scene)
{
    for (uint32_t at = 1; at + 1 < scene->count; at++) {
        mend_vocative(scene, at);
        mend_date(scene, at);
        mend_infinitive(scene, at);
        mend_demand(scene, at);
        mend_late_object(scene, at);
        if (at == 1)
            continue;
        mend_participle(scene, at);
        mend_bare_infinitive(scene, at);
        mend_premodifier(scene, at);
        mend_gerund(scene, at);
        mend_predicate(scene, at);
        mend_expletive(scene, at);
        mend_stolen_object(scene, at);
        mend_worth(scene, at);
        mend_attribute(scene, at);
    }
    rel_scene_link(scene);
}
