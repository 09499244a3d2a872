/*
 * "in support of Norland", "on behalf of Norland": three words that make one preposition. A clause
 * has the name behind them as if the noun were that preposition, wherever the phrase stands.
 */
#include "relate/scene.h"

/** Whether a node is the bare noun of such a phrase: "in [support] of", not "in his support". */
static bool is_adverbial(const rel_scene *scene, uint32_t node)
{
    return node > 1 && scene->nodes[node].mention == REL_NONE &&
           (rel_scene_cues(scene, node) & REL_CUE_ADVERBIAL) &&
           (rel_scene_is_word(scene, node - 1, "in") || rel_scene_is_word(scene, node - 1, "on"));
}

/** The clause whose verb stands last before a node, or REL_NONE. */
static uint32_t clause_of(const rel_scene *scene, uint32_t node)
{
    uint32_t at = scene->nodes[node].head;
    for (size_t steps = 0; at && steps < scene->count; steps++) {
        if (scene->frame_of[at] != REL_NONE)
            return scene->frame_of[at];
        at = scene->nodes[at].head;
    }
    return REL_NONE;
}

bool rel_scene_add_adverbials(rel_scene *scene, relata_error *err)
{
    for (uint32_t node = 2; node + 2 < scene->count; node++) {
        bool is_linked = rel_scene_is_word(scene, node + 1, "of") ||
                         rel_scene_is_word(scene, node + 1, "with") ||
                         rel_scene_is_word(scene, node + 1, "for");
        if (!is_linked || !is_adverbial(scene, node))
            continue;
        uint32_t frame = clause_of(scene, node);
        uint32_t name = node + 2;
        while (name < scene->count && scene->nodes[name].head > name &&
               scene->nodes[name].mention == REL_NONE)
            name = scene->nodes[name].head;
        if (frame != REL_NONE && name < scene->count &&
            !rel_frame_add(scene, frame, REL_SLOT_OBLIQUE, scene->nodes[node].lemma, name, err))
            return false;
    }
    return true;
}
