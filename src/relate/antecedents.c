/*
 * What "who", "which" and "that" stand for: the noun that their clause hangs on, or the name right
 * before them; and of an event its topic is skipped.
 */
#include "relate/scene.h"

/** "…, Ada Brook, who …": the name that a relative pronoun follows, or the pronoun itself. */
static uint32_t name_before(const rel_scene *scene, uint32_t node)
{
    uint32_t at = node - 1;
    if (at && scene->nodes[at].upos == REL_ADP)
        at--;
    if (at && scene->nodes[at].xpos == REL_COMMA)
        at--;
    return at && rel_node_is_nominal(&scene->nodes[at]) ? rel_scene_named(scene, at) : node;
}

static bool is_singular(const rel_scene *scene, uint32_t verb)
{
    rel_text form = rel_symbols_text(scene->symbols, scene->nodes[verb].form);
    return scene->nodes[verb].xpos == REL_VBZ || rel_text_equal(form, REL_TEXT("was"));
}

/** "terrorists, which was held" are not what was held. */
static bool may_stand_for(const rel_scene *scene, uint32_t pronoun, uint32_t noun)
{
    const rel_mention *mention = rel_scene_mention(scene, noun);
    bool is_many = mention && mention->type == REL_GROUP && mention->is_plural;
    return mention && !(is_many && pronoun + 1 < scene->count && is_singular(scene, pronoun + 1));
}

/**
 * "a seminar on the misuse of phones, which was held ...": behind a comma a pronoun skips the topic
 * of an event, whatever noun of it the parser chose.
 */
static uint32_t event_before(const rel_scene *scene, uint32_t pronoun, uint32_t noun)
{
    uint32_t comma = pronoun - 1;
    if (scene->nodes[comma].upos == REL_ADP) /* ", to which" */
        comma--;
    if (may_stand_for(scene, pronoun, noun) || scene->nodes[comma].xpos != REL_COMMA)
        return noun;
    for (uint32_t at = pronoun - 1; at > 0 && !rel_node_is_verb(&scene->nodes[at]); at--)
        if (may_stand_for(scene, pronoun, at))
            return rel_scene_is_event(scene, at) ? at : noun;
    return noun;
}

uint32_t rel_scene_antecedent(const rel_scene *scene, uint32_t node)
{
    if (!rel_node_is_relative(&scene->nodes[node]))
        return node;
    uint32_t above = scene->nodes[node].head;
    for (size_t steps = 0; above && steps < scene->count; steps++) {
        const rel_node *clause = &scene->nodes[above];
        if ((clause->deprel == REL_ACL_RELCL || clause->deprel == REL_ACL) && clause->head)
            return event_before(scene, node, rel_scene_named(scene, clause->head));
        if (clause->deprel != REL_CONJ && clause->deprel != REL_XCOMP)
            break;
        above = clause->head;
    }
    return event_before(scene, node, name_before(scene, node));
}
