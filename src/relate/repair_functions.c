/*
 * What names and dates were taken for that they cannot be: news calls upon nobody, no date does
 * anything, and a name behind a participle is its object.
 */
#include "relate/circumstance.h"
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

/** "rebels held since [last year] were freed": a date behind a preposition is no subject. */
static void mend_date(rel_scene *scene, uint32_t node)
{
    uint8_t deprel = scene->nodes[node].deprel;
    bool is_subject = deprel == REL_NSUBJ || deprel == REL_NSUBJ_PASS;
    uint32_t before = scene->left[node] > 1 ? scene->left[node] - 1 : 0;
    bool is_behind =
        before && scene->nodes[before].mention == REL_NONE &&
        (scene->nodes[before].upos == REL_ADP || scene->nodes[before].upos == REL_SCONJ);
    if (is_subject && is_behind && rel_scene_is_date(scene, node))
        scene->nodes[node].deprel = REL_OBL;
}

/** Whether a name has been taken for the subject of a later verb. */
static bool is_subject(const rel_node *node, uint32_t at)
{
    return (node->deprel == REL_NSUBJ || node->deprel == REL_NSUBJ_PASS) && node->head > at;
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
    if (!is_between || !is_subject(&nodes[doer], verb) || !is_subject(&nodes[other], other) ||
        nodes[other].head != later)
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
    bool is_behind = is_bare && left > verb + 1 && scene->nodes[left - 1].mention != REL_NONE;
    if (!is_behind || !is_plain_verb(scene, verb) || rel_scene_is_date(scene, noun) ||
        rel_scene_child(scene, verb, REL_OBJ) || rel_scene_child(scene, verb, REL_AUX_PASS))
        return;
    scene->nodes[noun].deprel = REL_OBJ;
}

void rel_repair_functions(rel_scene *scene)
{
    for (uint32_t at = 1; at + 1 < scene->count; at++) {
        mend_vocative(scene, at);
        mend_date(scene, at);
        mend_late_object(scene, at);
        if (at > 1)
            mend_participle(scene, at);
    }
    rel_scene_link(scene);
}
