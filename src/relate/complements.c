/*
 * Is a clause what its verb is about, or a circumstance? Parsers tell "accused X of leaving" from
 * "arrested X after leaving" badly; the verb and the word before the clause tell it well.
 */
#include "base/array.h"
#include "relate/scene.h"

bool rel_scene_is_gerund(const rel_scene *scene, uint32_t node)
{
    uint32_t auxiliary = rel_scene_child(scene, node, REL_AUXILIARY);
    bool is_progressive = auxiliary && (scene->nodes[auxiliary].xpos == REL_VBD ||
                                        scene->nodes[auxiliary].xpos == REL_VBZ ||
                                        scene->nodes[auxiliary].xpos == REL_VBP);
    return (scene->nodes[node].xpos == REL_VBG && !is_progressive) ||
           (scene->nodes[node].xpos == REL_VBN && auxiliary &&
            scene->nodes[auxiliary].xpos == REL_VBG && !rel_scene_child(scene, node, REL_NSUBJ));
}

bool rel_scene_is_infinitive(const rel_scene *scene, uint32_t node)
{
    for (uint32_t child = scene->first_child[node]; child; child = scene->next_sibling[child])
        if (child < node &&
            (scene->nodes[child].xpos == REL_TO || (scene->nodes[child].lemma == scene->word_to &&
                                                    scene->nodes[child].deprel == REL_MARK)))
            return true;
    return false;
}

/** "arrested after leaving": when or how, and not what for. */
static bool is_circumstance(const rel_scene *scene, uint32_t node)
{
    static const char *const words[] = {"after", "before", "while",   "when",  "since", "without",
                                        "by",    "upon",   "despite", "until", "once"};
    for (uint32_t child = scene->first_child[node]; child && child < node;
         child = scene->next_sibling[child])
        for (size_t i = 0; i < COUNT_OF(words); i++)
            if (rel_scene_is_word(scene, child, words[i]))
                return true;
    return false;
}

/** "ruled out suing": a gerund right behind a verb or its particle is no circumstance. */
static bool is_close(const rel_scene *scene, uint32_t frame, uint32_t node)
{
    uint32_t verb = scene->frames[frame].node;
    return rel_scene_is_gerund(scene, node) && scene->left[node] == node &&
           (node == verb + 1 || (node == verb + 2 && scene->nodes[verb + 1].mention == REL_NONE &&
                                 scene->nodes[verb + 1].upos == REL_ADP));
}

/** "asked Norland to help": what somebody is asked for is no purpose. */
static bool is_asked_for(const rel_scene *scene, uint32_t frame, uint32_t node)
{
    rel_cue_set cues = scene->frames[frame].cues;
    return (cues & REL_CUE_REQUEST) && scene->nodes[node].xpos == REL_VB &&
           rel_scene_child(scene, scene->frames[frame].node, REL_OBJ);
}

bool rel_frame_is_complement(const rel_scene *scene, uint32_t frame, uint32_t node)
{
    const rel_node *clause = &scene->nodes[node];
    if (clause->deprel == REL_XCOMP || clause->deprel == REL_CCOMP || clause->deprel == REL_CSUBJ ||
        clause->deprel == REL_CSUBJ_PASS)
        return true;
    uint32_t mark = rel_scene_child(scene, node, REL_MARK);
    if (clause->deprel == REL_ADVCL && mark == scene->left[node] &&
        scene->nodes[mark].lemma == scene->word_that)
        return true;
    if (clause->deprel == REL_ADVCL && !rel_node_is_verb(clause) &&
        rel_scene_is_word(scene, scene->left[node], "as"))
        return true; /* "described it as dangerous" */
    if (clause->deprel != REL_ADVCL && clause->deprel != REL_ACL && clause->deprel != REL_OBL)
        return false;
    rel_cue_set cues = scene->frames[frame].cues;
    if (is_circumstance(scene, node))
        return false;
    return rel_node_is_verb(clause) &&
           ((cues & (REL_CUE_ACCUSATION | REL_CUE_DENIAL | REL_CUE_PLAN | REL_CUE_JOINT)) ||
            is_asked_for(scene, frame, node)) &&
           (clause->xpos == REL_VB || rel_scene_is_gerund(scene, node)) &&
           (mark || rel_scene_child(scene, node, REL_CASE) || is_close(scene, frame, node));
}
