/*
 * Participles that say who somebody is: "gunmen armed with rifles attacked", "two men, captured in
 * Norland, were freed". A greedy parser takes them for the verb of the sentence, and what follows
 * for a second verb. Commas, and what may stand between a subject and its verb, tell them apart.
 */
#include "relate/repair.h"

static bool has_auxiliary(const rel_scene *scene, uint32_t verb)
{
    return rel_scene_child(scene, verb, REL_AUXILIARY) ||
           rel_scene_child(scene, verb, REL_AUX_PASS);
}

static bool is_past(const rel_node *node)
{
    return node->xpos == REL_VBD || node->xpos == REL_VBN;
}

/** Whether a verb that hangs on a word says what the subject of that word did. */
static bool is_main(const rel_scene *scene, uint32_t verb)
{
    const rel_node *node = &scene->nodes[verb];
    bool is_joined = node->deprel == REL_CONJ || node->deprel == REL_PARATAXIS ||
                     node->deprel == REL_CCOMP || node->deprel == REL_ADVCL;
    bool is_finite = node->xpos == REL_VBD || node->xpos == REL_VBZ || node->xpos == REL_VBP ||
                     has_auxiliary(scene, verb);
    return is_joined && is_finite && rel_node_is_verb(node) && node->mention == REL_NONE &&
           !rel_repair_subject(scene, verb) && !rel_scene_child(scene, verb, REL_CC_DEP) &&
           !rel_scene_child(scene, verb, REL_MARK);
}

/** "armed with rifles [attacked] a town": what is finite and has an object is no participle. */
static bool is_lost(const rel_scene *scene, uint32_t verb, uint32_t description)
{
    const rel_node *node = &scene->nodes[verb];
    return node->deprel == REL_ACL && node->xpos == REL_VBD && node->mention == REL_NONE &&
           scene->nodes[node->head].head == description && !rel_repair_subject(scene, verb) &&
           rel_scene_child(scene, verb, REL_OBJ);
}

/** The verb behind a description that took its place, or 0; an event may be the verb itself. */
static uint32_t verb_behind(const rel_scene *scene, uint32_t description)
{
    bool tells = rel_node_is_verb(&scene->nodes[description]) &&
                 !rel_scene_is_comma(scene, description - 1) &&
                 rel_rules_has(scene->rules, scene->nodes[description].lemma, REL_RULE_VERB);
    for (uint32_t at = description + 2; at < scene->count; at++)
        if (is_lost(scene, at, description) ||
            (!tells && scene->nodes[at].head == description && is_main(scene, at)))
            return at;
    return 0;
}

static void give_subject(rel_scene *scene, uint32_t name, uint32_t verb)
{
    bool is_passive = rel_scene_child(scene, verb, REL_AUX_PASS) != 0;
    rel_repair_attach(scene, name, verb, is_passive ? REL_NSUBJ_PASS : REL_NSUBJ);
}

/** Give the sentence the verb that it has lost to a description of its subject. */
static void exchange(rel_scene *scene, uint32_t subject, uint32_t description, uint32_t verb)
{
    rel_repair_attach(scene, verb, scene->nodes[description].head,
                      scene->nodes[description].deprel);
    give_subject(scene, subject, verb);
    rel_repair_attach(scene, description, subject, REL_ACL);
    for (uint32_t at = verb + 1; at < scene->count; at++)
        if (scene->nodes[at].head == description)
            rel_repair_attach(scene, at, verb, scene->nodes[at].deprel);
    rel_scene_link(scene);
}

/** The later verb without a subject that a description hangs on, or 0. */
static uint32_t verb_above(const rel_scene *scene, uint32_t description)
{
    uint32_t verb = scene->nodes[description].head;
    return verb > description && rel_node_is_verb(&scene->nodes[verb]) &&
                   scene->nodes[verb].mention == REL_NONE && !rel_repair_subject(scene, verb)
               ? verb
               : 0;
}

/** Make a verb the one of the sentence, and what seemed to be it a description of the subject. */
static bool demote(rel_scene *scene, uint32_t subject, uint32_t description)
{
    uint32_t above = verb_above(scene, description);
    uint32_t verb = above ? 0 : verb_behind(scene, description);
    if (above) {
        give_subject(scene, subject, above);
        rel_repair_attach(scene, description, subject, REL_ACL);
        rel_scene_link(scene);
    } else if (verb) {
        exchange(scene, subject, description, verb);
    }
    return above || verb;
}

/** Whether a comma stands between a description and the verb behind it. */
static bool is_closed(const rel_scene *scene, uint32_t description)
{
    uint32_t verb = verb_above(scene, description), at = description;
    verb = verb ? verb : verb_behind(scene, description);
    while (++at < verb)
        if (rel_scene_is_comma(scene, at))
            return true;
    return false;
}

/** "Gunmen [armed] with rifles attacked": what has neither copula nor object is no predicate. */
static void mend_description(rel_scene *scene, uint32_t at)
{
    const rel_node *node = &scene->nodes[at];
    uint32_t subject = rel_repair_subject(scene, at);
    bool is_word = (node->upos == REL_ADJ || node->xpos == REL_VBN) && node->mention == REL_NONE;
    if (is_word && subject && subject + 1 == at && at + 1 < scene->count &&
        scene->nodes[at + 1].upos == REL_ADP && !rel_scene_child(scene, at, REL_COP) &&
        !has_auxiliary(scene, at) && !rel_scene_child(scene, at, REL_OBJ) && !is_closed(scene, at))
        demote(scene, subject, at);
}

/** "Two men, [captured] in Norland, were freed": no comma parts a subject from its verb. */
static void mend_enclosed(rel_scene *scene, uint32_t at)
{
    uint32_t subject = rel_repair_subject(scene, at);
    bool is_enclosed = is_past(&scene->nodes[at]) && scene->nodes[at].mention == REL_NONE &&
                       !has_auxiliary(scene, at) && rel_scene_is_comma(scene, at - 1) &&
                       subject + 2 == at && !rel_scene_child(scene, at, REL_OBJ);
    if (is_enclosed && is_closed(scene, at) && demote(scene, subject, at))
        scene->nodes[at].xpos = REL_VBN;
}

/** Whether a verb tells of hostility that its object suffers. */
static bool is_suffered(const rel_scene *scene, uint32_t verb)
{
    size_t count;
    const rel_rule *rules = rel_rules_of(scene->rules, scene->nodes[verb].lemma, &count);
    for (size_t i = 0; i < count; i++) {
        const rel_relation *relation = &scene->rules->relations[rules[i].relation];
        if (rules[i].kind == REL_RULE_VERB && rules[i].source.count && rules[i].target.count &&
            rules[i].source.steps[0].slot == REL_SLOT_SUBJECT &&
            rules[i].target.steps[0].slot == REL_SLOT_OBJECT &&
            rel_text_equal(relation->family, REL_TEXT("conflict")))
            return true;
    }
    return false;
}

/** "was let in to see Ada Brook, [arrested] by Norland": what befell the one named last. */
static void mend_trailing(rel_scene *scene, uint32_t at)
{
    rel_node *verb = &scene->nodes[at];
    const rel_mention *name = rel_scene_mention(scene, at - 2);
    uint32_t next = at + 1;
    bool is_person = name && (name->type == REL_PERSON || name->type == REL_GROUP);
    bool is_trailing =
        is_past(verb) && verb->mention == REL_NONE && rel_scene_is_comma(scene, at - 1) &&
        next < scene->count && scene->nodes[next].lemma == scene->word_by && verb->head &&
        verb->head < at - 2 && !has_auxiliary(scene, at) && !rel_repair_subject(scene, at) &&
        !rel_node_is_subject(&scene->nodes[at - 2]);
    if (!is_person || !is_trailing || !is_suffered(scene, at))
        return;
    verb->xpos = REL_VBN;
    rel_repair_attach(scene, at, at - 2, REL_ACL);
    rel_scene_link(scene);
}

/** The finite verb behind a name and adverbs, if it has no subject; or 0. */
static uint32_t verb_of_name(const rel_scene *scene, uint32_t name)
{
    uint32_t at = name + 1;
    while (at < scene->count && scene->nodes[at].mention == REL_NONE &&
           (scene->nodes[at].upos == REL_ADV || scene->nodes[at].upos == REL_AUX))
        at++;
    bool is_verb = at < scene->count && at > name + 1 && scene->nodes[at].mention == REL_NONE &&
                   rel_node_is_verb(&scene->nodes[at]) && !rel_repair_subject(scene, at);
    uint8_t form = is_verb ? scene->nodes[at].xpos : REL_VB;
    bool is_finite = form == REL_VBD || form == REL_VBZ || form == REL_VBP ||
                     (is_verb && has_auxiliary(scene, at));
    return is_finite ? at : 0;
}

/** Whether a name is what the verb right before its phrase is done to. */
static bool is_object(const rel_scene *scene, uint32_t name)
{
    uint32_t before = scene->left[name] ? scene->left[name] - 1 : 0;
    uint8_t deprel = scene->nodes[name].deprel;
    return before && !rel_scene_is_comma(scene, before) &&
           (deprel == REL_OBJ || deprel == REL_OBL || deprel == REL_NMOD);
}

/** "bombed the city and [Norland] later asked for help": he who acts next was bombed by nobody. */
static void mend_next_doer(rel_scene *scene, uint32_t name)
{
    const rel_node *node = &scene->nodes[name];
    uint32_t first = node->head, verb = 0;
    bool is_joined =
        node->deprel == REL_CONJ && node->mention != REL_NONE && first && first < name &&
        is_object(scene, first) && scene->nodes[name - 1].upos == REL_CCONJ &&
        !rel_scene_is_comma(scene, scene->left[name - 2] ? scene->left[name - 2] - 1 : 0);
    if (is_joined)
        verb = verb_of_name(scene, name);
    uint32_t above = scene->nodes[first].head;
    if (!verb || !above || above > first || !rel_node_is_verb(&scene->nodes[above]))
        return;
    rel_repair_attach(scene, verb, above, REL_CONJ);
    give_subject(scene, name, verb);
    rel_repair_attach(scene, name - 1, verb, REL_CC_DEP);
    rel_scene_link(scene);
}

/** Who does what a later verb tells, though he was joined with a verb before; or 0. */
static uint32_t later_doer(const rel_scene *scene, uint32_t at, uint32_t object, uint32_t later)
{
    for (uint32_t name = object + 1; name < later; name++) {
        const rel_node *node = &scene->nodes[name];
        bool is_of_later = node->head == later && rel_node_is_subject(node);
        bool is_joined = node->head == at && node->deprel == REL_CONJ;
        uint32_t before = scene->left[name] ? scene->left[name] - 1 : 0;
        if (!rel_node_is_nominal(node) || !(is_of_later || is_joined))
            continue;
        bool is_behind =
            rel_scene_child(scene, name, REL_CC_DEP) || scene->nodes[before].upos == REL_CCONJ;
        return before >= object && is_behind ? name : 0;
    }
    return 0;
}

/** "Rebels [seized] a town and the army sent troops": a participle has no object, a verb does. */
static void mend_first_clause(rel_scene *scene, uint32_t at)
{
    uint32_t doer = scene->nodes[at].head, object = rel_scene_child(scene, at, REL_OBJ);
    uint32_t later = doer ? scene->nodes[doer].head : 0;
    bool is_clause = is_past(&scene->nodes[at]) && scene->nodes[at].deprel == REL_ACL &&
                     scene->nodes[at].mention == REL_NONE && doer + 1 == at && object > at &&
                     rel_node_is_subject(&scene->nodes[doer]) && later > object;
    uint32_t other = is_clause ? later_doer(scene, at, object, later) : 0;
    if (!other)
        return;
    rel_repair_attach(scene, at, scene->nodes[later].head, scene->nodes[later].deprel);
    rel_repair_attach(scene, doer, at, REL_NSUBJ);
    rel_repair_attach(scene, later, at, REL_CONJ);
    rel_repair_attach(scene, other, later, REL_NSUBJ);
    scene->nodes[at].xpos = REL_VBD;
    rel_scene_link(scene);
}

void rel_repair_participles(rel_scene *scene)
{
    for (uint32_t at = 2; at < scene->count; at++) {
        mend_description(scene, at);
        mend_first_clause(scene, at);
        if (at < 3)
            continue;
        mend_enclosed(scene, at);
        mend_trailing(scene, at);
        mend_next_doer(scene, at);
    }
}
