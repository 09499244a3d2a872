/*
 * "…, police said": news ends its sentences with who tells them, and a greedy parser gives what
 * stands before the comma to that verb: the object of the clause becomes one more subject of
 * "said". Nothing before the comma is a participant of a report behind it. Two smaller mistakes
 * about how verbs are joined are mended here as well.
 */
#include "relate/repair.h"

/** The last verb of a clause before a node, or 0. */
static uint32_t verb_before(const rel_scene *scene, uint32_t at)
{
    while (at > 1 && !rel_node_is_clause_verb(&scene->nodes[at - 1]))
        at--;
    return at > 1 ? at - 1 : 0;
}

/** The comma between a report and the clause that it tells of; 0 when there is none. */
static uint32_t comma_of_report(const rel_scene *scene, uint32_t report)
{
    uint32_t verb = verb_before(scene, report), comma = report;
    while (comma > verb && !rel_scene_is_comma(scene, comma))
        comma--;
    bool is_told = verb && comma > verb + 1 && comma + 1 < report;
    return is_told && (rel_scene_cues(scene, report) & REL_CUE_SPEECH) &&
                   scene->nodes[report].xpos == REL_VBD
               ? comma
               : 0;
}

/** Whether a noun before the comma was given to the report, or to a word beside it. */
static bool is_taken(const rel_scene *scene, uint32_t node, uint32_t comma, uint32_t report)
{
    uint32_t head = scene->nodes[node].head;
    return rel_node_is_nominal(&scene->nodes[node]) && head > comma && head <= report;
}

/** Give a noun back to the verb before it. */
static void give_back(rel_scene *scene, uint32_t node)
{
    uint32_t verb = verb_before(scene, node);
    if (!verb)
        return;
    bool is_object = !rel_scene_preposition(scene, node) &&
                     !rel_scene_child(scene, verb, REL_OBJ) &&
                     !rel_scene_child(scene, verb, REL_AUX_PASS);
    rel_repair_attach(scene, node, verb, is_object ? REL_OBJ : REL_OBL);
    rel_scene_link(scene);
}

/** The report stands beside the clause, and he who is named right before it makes it. */
static void set_apart(rel_scene *scene, uint32_t report, uint32_t comma)
{
    uint32_t clause = verb_before(scene, comma), above = scene->nodes[report].head;
    if (above && above < comma) {
        bool is_verb = rel_node_is_clause_verb(&scene->nodes[above]);
        rel_repair_attach(scene, report, is_verb ? above : clause, REL_PARATAXIS);
    }
    uint32_t speaker = report - 1;
    if (!rel_scene_child(scene, report, REL_NSUBJ) && rel_node_is_nominal(&scene->nodes[speaker]) &&
        !rel_scene_preposition(scene, speaker))
        rel_repair_attach(scene, speaker, report, REL_NSUBJ);
    rel_scene_link(scene);
}

void rel_repair_reports(rel_scene *scene)
{
    for (uint32_t report = 4; report < scene->count; report++) {
        uint32_t comma =
            rel_node_is_clause_verb(&scene->nodes[report]) ? comma_of_report(scene, report) : 0;
        bool has_taken = false;
        for (uint32_t node = 1; node < comma; node++) {
            if (!is_taken(scene, node, comma, report) || !verb_before(scene, node))
                continue;
            give_back(scene, node);
            has_taken = true;
        }
        if (has_taken)
            set_apart(scene, report, comma);
    }
}

/** "freed two but [was holding] three": a verb is coordinated with a verb, not with its subject. */
static void mend_conjunct(rel_scene *scene, uint32_t verb)
{
    uint32_t subject = scene->nodes[verb].head, first = scene->nodes[subject].head;
    bool is_subject = subject && subject < verb && first && first < verb &&
                      rel_node_is_subject(&scene->nodes[subject]);
    if (scene->nodes[verb].deprel == REL_CONJ && is_subject &&
        rel_node_is_clause_verb(&scene->nodes[first]))
        rel_repair_attach(scene, verb, first, REL_CONJ);
}

/** "marched [to denounce]": a purpose, and no complement of a verb that has none. */
static void mend_expression(rel_scene *scene, uint32_t verb)
{
    const rel_cue_set governing = REL_CUE_PLAN | REL_CUE_REQUEST | REL_CUE_DENIAL |
                                  REL_CUE_IMPLICATIVE | REL_CUE_SPEECH | REL_CUE_BELIEF;
    bool is_expressive = rel_scene_cues(scene, verb) & REL_CUE_EXPRESSIVE;
    if (is_expressive && scene->nodes[verb].deprel == REL_XCOMP &&
        rel_scene_is_infinitive(scene, verb) &&
        !(rel_scene_cues(scene, scene->nodes[verb].head) & governing))
        scene->nodes[verb].deprel = REL_ADVCL;
}

void rel_repair_conjuncts(rel_scene *scene)
{
    for (uint32_t at = 3; at < scene->count; at++) {
        if (!rel_node_is_clause_verb(&scene->nodes[at]))
            continue;
        mend_conjunct(scene, at);
        mend_expression(scene, at);
    }
    rel_scene_link(scene);
}
