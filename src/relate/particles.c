/*
 * The particle of a verb: "pull out", "call the talks off". It stands right behind the verb, behind
 * a name, or hangs on the verb a little further on. With some particles a verb has other cues than
 * without: who puts is about to do, who puts off is not.
 */
#include "relate/scene.h"

static bool is_lemma(const rel_scene *scene, uint32_t node, rel_symbol lemma)
{
    return node < scene->count && scene->nodes[node].lemma == lemma &&
           scene->nodes[node].mention == REL_NONE;
}

/** "signed it [on] Friday": a word before a noun of its own is no particle of the verb. */
static bool is_bound(const rel_scene *scene, uint32_t node)
{
    const rel_node *word = &scene->nodes[node];
    bool is_double = node + 1 < scene->count && scene->nodes[node + 1].deprel == REL_CASE;
    return word->deprel == REL_CASE && word->head > node && !is_double; /* not "out of" */
}

uint32_t rel_scene_particle(const rel_scene *scene, uint32_t verb, rel_symbol particle,
                            bool may_be_bound)
{
    uint32_t behind = verb + 2;
    if (is_lemma(scene, verb + 1, particle))
        return verb + 1;
    if (behind < scene->count && scene->nodes[behind - 1].mention != REL_NONE &&
        is_lemma(scene, behind, particle) && (may_be_bound || !is_bound(scene, behind)))
        return behind;
    for (uint32_t at = scene->first_child[verb]; at; at = scene->next_sibling[at]) {
        uint8_t deprel = scene->nodes[at].deprel;
        bool is_near = at > verb && at <= verb + REL_PARTICLE_DISTANCE;
        if (is_near && (deprel == REL_COMPOUND_PRT || deprel == REL_ADVMOD) &&
            is_lemma(scene, at, particle))
            return at;
    }
    return 0;
}

rel_cue_set rel_scene_verb_cues(const rel_scene *scene, uint32_t verb)
{
    rel_cue_set plain = rel_scene_cues(scene, verb);
    size_t count = 0;
    const rel_phrasal *phrasals = rel_cues_phrasals(scene->cues, &count);
    if (plain & REL_CUE_PHRASAL)
        for (size_t i = 0; i < count; i++)
            if (phrasals[i].verb == scene->nodes[verb].lemma &&
                rel_scene_particle(scene, verb, phrasals[i].particle, false))
                return phrasals[i].cues;
    return plain;
}
