/*
 * Are the words there that a rule asks for: its particles, one of its objects, the word that the
 * clause behind it begins with or has for its verb?
 */
#include "base/array.h"
#include "relate/match.h"

/** Whether all particles of a rule stand behind the first, which may be apart from the verb. */
static bool has_particles(const rel_scene *scene, const rel_frame *frame, const rel_rule *rule)
{
    /* The last word of "put on trial" has the noun behind it. */
    size_t at =
        rel_scene_particle(scene, frame->node, rule->particles[0], rule->particle_count > 1);
    if (at == 0)
        return false;
    for (size_t i = 1; i < rule->particle_count; i++) /* "under [house arrest]" is a name, too */
        if (at + i >= scene->count || scene->nodes[at + i].lemma != rule->particles[i])
            return false;
    return true;
}

/** "called it [a disgrace]", "described it as [a disgrace]" */
static bool is_name(const rel_scene *scene, const rel_slot *slot)
{
    if (slot->kind == REL_SLOT_COMPLEMENT)
        return !rel_node_is_verb(&scene->nodes[slot->node]);
    return slot->kind == REL_SLOT_OBLIQUE && scene->nodes[slot->node].mention == REL_NONE &&
           rel_text_equal(rel_symbols_text(scene->symbols, slot->preposition), REL_TEXT("as"));
}

/** An object, or what it is called; or what stands behind the particle when that was read as a
 * preposition. */
bool rel_rule_is_object(const rel_scene *scene, const rel_slot *slot, const rel_rule *rule)
{
    bool is_behind_particle = slot->kind == REL_SLOT_OBLIQUE && rule->particle_count &&
                              slot->preposition == rule->particles[rule->particle_count - 1];
    return slot->kind == REL_SLOT_OBJECT || is_behind_particle || is_name(scene, slot);
}

static bool has_object(const rel_scene *scene, const rel_frame *frame, const rel_rule *rule)
{
    for (uint32_t s = frame->first_slot; s != REL_NONE; s = scene->slots[s].next) {
        if (!rel_rule_is_object(scene, &scene->slots[s], rule))
            continue;
        for (size_t i = 0; i < rule->object_count; i++)
            if (scene->nodes[scene->slots[s].node].lemma == rule->objects[i])
                return true;
    }
    return false;
}

static bool is_asked_lemma(const rel_rule *rule, rel_symbol lemma)
{
    for (size_t i = 0; i < rule->auxiliary_count; i++)
        if (lemma == rule->auxiliaries[i])
            return true;
    return false;
}

/** Whether the verb of a clause or a word before it is one of those that a rule asks for. */
static bool has_asked_word(const rel_scene *scene, uint32_t clause, const rel_rule *rule)
{
    for (uint32_t word = scene->first_child[clause]; word && word < clause;
         word = scene->next_sibling[word]) {
        uint8_t deprel = scene->nodes[word].deprel;
        bool is_function = deprel == REL_AUXILIARY || deprel == REL_MARK || deprel == REL_CASE;
        if (is_function && is_asked_lemma(rule, scene->nodes[word].lemma))
            return true;
    }
    return is_asked_lemma(rule, scene->nodes[clause].lemma);
}

/** "said that X must", "told X to": how the clause begins that depends on the predicate. */
static bool has_auxiliary(const rel_scene *scene, const rel_frame *frame, const rel_rule *rule)
{
    for (uint32_t s = frame->first_slot; s != REL_NONE; s = scene->slots[s].next) {
        uint32_t clause = scene->slots[s].node;
        bool is_asked = scene->slots[s].kind == REL_SLOT_COMPLEMENT
                            ? has_asked_word(scene, clause, rule)
                            : scene->slots[s].kind == REL_SLOT_PURPOSE &&
                                  is_asked_lemma(rule, scene->nodes[clause].lemma);
        if (is_asked)
            return true;
    }
    return false;
}

/** "returned the ship to" and "returned to" are two verbs. */
static bool suits_object(const rel_scene *scene, uint32_t frame, rel_object_need need)
{
    bool has_one = rel_frame_has(scene, frame, REL_SLOT_OBJECT) || scene->frames[frame].is_passive;
    return need == REL_OBJECT_ANY || has_one == (need == REL_OBJECT_NEEDED);
}

/** "asked officials how it was lost": a question wants an answer and no deed. */
static bool is_question(const rel_scene *scene, const rel_frame *frame)
{
    static const char *const words[] = {"how", "why", "whether"};
    enum { FARTHEST = 8 };
    if (frame->kind != REL_RULE_VERB || !rel_scene_is_word(scene, frame->node, "ask"))
        return false;
    for (uint32_t at = frame->node + 1; at < scene->count && at <= frame->node + FARTHEST; at++) {
        if (rel_scene_is_word(scene, at, "to") || rel_scene_is_word(scene, at, "for"))
            return false;
        for (size_t i = 0; i < COUNT_OF(words); i++)
            if (rel_scene_is_word(scene, at, words[i]))
                return true;
    }
    return false;
}

bool rel_rule_has_words(const rel_scene *scene, uint32_t number, const rel_rule *rule)
{
    const rel_frame *frame = &scene->frames[number];
    return rule->kind == frame->kind && suits_object(scene, number, rule->object_need) &&
           !is_question(scene, frame) &&
           (rule->particle_count == 0 || has_particles(scene, frame, rule)) &&
           (rule->object_count == 0 || has_object(scene, frame, rule)) &&
           (rule->auxiliary_count == 0 || has_auxiliary(scene, frame, rule));
}
