/*
 * Whose subject is a name? A greedy parser gives the subject of a sentence to what it meets first:
 * to "said" in "Norland, the minister said, has left", to the verb of a relative clause, to none
 * when a condition stands before. Commas tell.
 */
#include "relate/repair.h"

static void give_subject(rel_scene *scene, uint32_t name, uint32_t verb)
{
    bool is_passive = rel_scene_child(scene, verb, REL_AUX_PASS) != 0;
    rel_repair_attach(scene, name, verb, is_passive ? REL_NSUBJ_PASS : REL_NSUBJ);
}

/** The later clause that a remark hangs on, or that hangs on the remark; 0 if there is none. */
static uint32_t clause_of_remark(const rel_scene *scene, uint32_t remark)
{
    if (scene->nodes[remark].head > remark)
        return scene->nodes[remark].head;
    for (uint32_t at = scene->first_child[remark]; at; at = scene->next_sibling[at])
        if (at > remark && rel_node_is_clause_verb(&scene->nodes[at]) &&
            !rel_repair_subject(scene, at) &&
            rel_scene_is_comma(scene, scene->left[at] == at ? at - 1 : scene->left[at]))
            return at;
    return 0;
}

/** "Norland, [the minister said], has left": the first of two subjects is the later verb's. */
static void mend_aside(rel_scene *scene, uint32_t remark)
{
    uint32_t name = rel_repair_subject(scene, remark), clause = clause_of_remark(scene, remark);
    uint32_t speaker = name ? scene->next_sibling[name] : 0;
    while (speaker && !rel_node_is_subject(&scene->nodes[speaker]))
        speaker = scene->next_sibling[speaker];
    bool is_inserted = speaker && speaker < remark && rel_scene_is_comma(scene, name + 1) &&
                       rel_scene_is_comma(scene, remark + 1) && clause > remark;
    if (!is_inserted || !(rel_scene_cues(scene, remark) & REL_CUE_SPEECH) ||
        rel_repair_subject(scene, clause))
        return;
    give_subject(scene, name, clause);
    rel_repair_attach(scene, remark, clause, REL_PARATAXIS);
    rel_scene_link(scene);
}

/** The verb behind a relative clause that ends at a comma, without a subject of its own; or 0. */
static uint32_t verb_behind(const rel_scene *scene, uint32_t inner)
{
    for (uint32_t at = inner + 1; at < scene->count; at++)
        if (rel_node_is_clause_verb(&scene->nodes[at]) && !rel_repair_subject(scene, at) &&
            scene->nodes[at].head == inner &&
            rel_scene_is_comma(scene, scene->left[at] == at ? at - 1 : scene->left[at]))
            return at;
    return 0;
}

/** The first of the names joined before a comma and a relative pronoun. */
static uint32_t antecedent(const rel_scene *scene, uint32_t pronoun)
{
    uint32_t name = pronoun > 2 ? pronoun - 2 : 0, head = scene->nodes[name].head;
    bool is_joined = scene->nodes[name].deprel == REL_CONJ && head < name &&
                     scene->nodes[head].mention != REL_NONE;
    return is_joined ? head : name;
}

/** The verb of a relative clause: "which left", "whose president left" */
static uint32_t verb_of_relative(const rel_scene *scene, uint32_t pronoun)
{
    uint32_t head = scene->nodes[pronoun].head;
    bool is_owner = rel_scene_is_word(scene, pronoun, "whose");
    return is_owner && rel_node_is_subject(&scene->nodes[head]) ? scene->nodes[head].head : head;
}

/** "Norland, which is due to leave, praised Sudland": both names are the main verb's. */
static void mend_relative(rel_scene *scene, uint32_t pronoun)
{
    uint32_t name = antecedent(scene, pronoun), inner = verb_of_relative(scene, pronoun);
    bool is_behind = pronoun > 2 && rel_scene_is_comma(scene, pronoun - 1) &&
                     scene->nodes[name].mention != REL_NONE && inner > pronoun &&
                     scene->nodes[name].head == inner && rel_node_is_subject(&scene->nodes[name]);
    uint32_t above = scene->nodes[inner].head;
    bool is_below = above > inner && rel_node_is_clause_verb(&scene->nodes[above]) &&
                    !rel_repair_subject(scene, above);
    uint32_t outer = !is_behind ? 0 : is_below ? above : verb_behind(scene, inner);
    if (!outer)
        return;
    if (!is_below)
        rel_repair_attach(scene, outer, above, scene->nodes[inner].deprel);
    rel_repair_attach(scene, inner, name, REL_ACL_RELCL);
    give_subject(scene, name, outer);
    if (scene->nodes[outer].xpos == REL_VBN && !rel_scene_child(scene, outer, REL_AUX_PASS))
        scene->nodes[outer].xpos = REL_VBD;
    rel_scene_link(scene);
}

/** The first of the auxiliaries and adverbs right before a verb, or the verb. */
static uint32_t start_of_verb(const rel_scene *scene, uint32_t verb)
{
    uint32_t at = verb;
    while (at > 1 && scene->nodes[at - 1].mention == REL_NONE &&
           (scene->nodes[at - 1].upos == REL_AUX || scene->nodes[at - 1].upos == REL_ADV ||
            scene->nodes[at - 1].upos == REL_PART))
        at--;
    return at;
}

static bool is_finite(const rel_scene *scene, uint32_t verb)
{
    uint8_t form = scene->nodes[verb].xpos;
    return form == REL_VBD || form == REL_VBZ || form == REL_VBP ||
           (form != REL_VBG && rel_scene_child(scene, verb, REL_AUXILIARY));
}

/** Whether a subject may stand behind a word. */
static bool opens_clause(const rel_scene *scene, uint32_t at)
{
    static const char *const words[] = {"that", "if",       "whether", "unless", "because", "while",
                                        "when", "although", "though",  "once",   "case",    "but"};
    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
        if (rel_scene_is_word(scene, at, words[i]))
            return true;
    return rel_scene_is_comma(scene, at);
}

/** "If it suspends [the pact], the Union will …": what was taken for the subject is an object. */
static void free_object(rel_scene *scene, uint32_t taken, uint32_t name)
{
    uint32_t start = scene->left[taken] < taken ? scene->left[taken] : taken;
    uint32_t before = start ? start - 1 : 0;
    bool is_apart = taken < name && rel_scene_is_comma(scene, name - 1);
    if (is_apart && before && rel_node_is_clause_verb(&scene->nodes[before]) &&
        !rel_scene_child(scene, before, REL_OBJ))
        rel_repair_attach(scene, taken, before, REL_OBJ);
}

/** ", [Norland] and Sudland will leave": the first of two names before a verb. */
static uint32_t first_of_pair(const rel_scene *scene, uint32_t last)
{
    uint32_t first = last > 3 ? last - 2 : 0;
    const rel_mention *a = first ? rel_scene_mention(scene, first) : NULL;
    const rel_mention *b = rel_scene_mention(scene, last);
    bool is_pair = a && b && a->type == b->type && a->entity != b->entity &&
                   scene->nodes[last - 1].upos == REL_CCONJ && rel_scene_is_comma(scene, first - 1);
    return is_pair ? first : last;
}

/** ", [Norland] will leave": a name between a comma and a verb without a subject. */
static void mend_subject(rel_scene *scene, uint32_t verb)
{
    uint32_t name = start_of_verb(scene, verb) - 1, taken = rel_repair_subject(scene, verb);
    name = name && !taken ? first_of_pair(scene, name) : name;
    if (!name || scene->nodes[name].mention == REL_NONE ||
        rel_node_is_subject(&scene->nodes[name]) || (name > 1 && !opens_clause(scene, name - 1)) ||
        !is_finite(scene, verb) || rel_scene_preposition(scene, name) ||
        (verb + 1 < scene->count && scene->nodes[verb + 1].lemma == scene->word_by))
        return;
    if (taken && scene->nodes[name].head != taken)
        return;
    if (taken)
        free_object(scene, taken, name);
    if (taken && scene->nodes[taken].head == verb)
        return;
    give_subject(scene, name, verb);
    rel_scene_link(scene);
}

/** "confirmed [troops] arrived": a clause without "that", whose subject was taken for an object. */
static void mend_reported(rel_scene *scene, uint32_t verb)
{
    uint32_t head = scene->nodes[verb].head, name = start_of_verb(scene, verb) - 1;
    bool is_behind = head && head < name && scene->nodes[name].head == head &&
                     scene->nodes[name].deprel == REL_OBJ &&
                     scene->nodes[name].mention != REL_NONE && !rel_repair_subject(scene, verb);
    if (!is_behind || scene->nodes[verb].xpos != REL_VBD || scene->nodes[verb].deprel != REL_CONJ ||
        !(rel_scene_cues(scene, head) & (REL_CUE_SPEECH | REL_CUE_BELIEF)))
        return;
    give_subject(scene, name, verb);
    scene->nodes[verb].deprel = REL_CCOMP;
    rel_scene_link(scene);
}

enum { MAX_SOURCE_NODES = 4 };

/** The mark behind the few words that name a source, or 0: "Reuters:", "(Reuters)". */
static uint32_t end_of_source(const rel_scene *scene)
{
    bool is_bracket = scene->count > 1 && scene->nodes[1].xpos == REL_LRB;
    for (uint32_t at = 2; at < scene->count && at <= MAX_SOURCE_NODES + 1; at++)
        if (scene->nodes[at].xpos == (is_bracket ? REL_RRB : REL_COLON))
            return at;
    return 0;
}

/** "Reuters: [rebels] killed …": what stands before a colon tells, and takes no part. */
static void mend_source(rel_scene *scene)
{
    uint32_t colon = end_of_source(scene);
    for (uint32_t at = 1; at < colon; at++) {
        uint32_t verb = scene->nodes[at].head;
        if (!rel_node_is_subject(&scene->nodes[at]) || verb < colon ||
            !rel_node_is_clause_verb(&scene->nodes[verb]))
            continue;
        scene->nodes[at].deprel = REL_PARATAXIS;
        uint32_t name = start_of_verb(scene, verb) - 1;
        if (name > colon && scene->nodes[name].mention != REL_NONE &&
            !rel_scene_preposition(scene, name) && !rel_repair_subject(scene, verb))
            give_subject(scene, name, verb);
        rel_scene_link(scene);
    }
}

void rel_repair_clauses(rel_scene *scene)
{
    mend_source(scene);
    for (uint32_t at = 2; at < scene->count; at++) {
        if (rel_node_is_relative(&scene->nodes[at]) || rel_scene_is_word(scene, at, "whose"))
            mend_relative(scene, at);
        if (!rel_node_is_clause_verb(&scene->nodes[at]))
            continue;
        mend_aside(scene, at);
        mend_reported(scene, at);
        mend_subject(scene, at);
    }
}
