/*
 * Past tense and participle look alike, and so do many nouns and verbs; a tree that took one for
 * the other falls apart. Here a verb is known by what stands around it: a name before it, a noun
 * phrase behind it, "to" and no other verb in the sentence.
 */
#include "relate/repair.h"

/** Whether a noun phrase begins at a node: what follows a verb with an object. */
static bool begins_phrase(const rel_scene *scene, uint32_t at)
{
    return at < scene->count && rel_node_begins_phrase(&scene->nodes[at]);
}

/** The name right before a participle, if it is not taken by another verb; or its subject. */
static uint32_t doer_before(const rel_scene *scene, uint32_t verb)
{
    uint32_t subject = rel_scene_child(scene, verb, REL_NSUBJ), name = verb - 1;
    if (subject || !name || scene->nodes[name].mention == REL_NONE)
        return subject;
    return scene->nodes[name].head == scene->nodes[verb].head ? name : 0;
}

/** "Norland proposed a pact", read as "a pact that is proposed": the verb has a subject. */
static void mend_participle(rel_scene *scene, uint32_t verb)
{
    uint32_t noun = scene->nodes[verb].head;
    if (scene->nodes[verb].xpos != REL_VBN || noun <= verb || !begins_phrase(scene, verb + 1) ||
        rel_scene_child(scene, verb, REL_AUXILIARY))
        return;
    uint32_t doer = doer_before(scene, verb);
    if (!doer)
        return;
    rel_repair_attach(scene, verb, scene->nodes[noun].head, scene->nodes[noun].deprel);
    rel_repair_attach(scene, noun, verb, REL_OBJ);
    rel_repair_attach(scene, doer, verb, REL_NSUBJ);
    scene->nodes[verb].xpos = REL_VBD;
}

/** "bombed [Norland]": behind a verb that has its subject, or needs none, stands an object. */
static void mend_late_subject(rel_scene *scene, uint32_t verb)
{
    uint32_t subject = rel_scene_child(scene, verb, REL_NSUBJ), next = verb + 1;
    bool needs_none = scene->nodes[verb].xpos == REL_VB || scene->nodes[verb].xpos == REL_VBG;
    if (subject && (subject < verb || needs_none) && next < scene->count &&
        scene->nodes[next].head == verb && scene->nodes[next].deprel == REL_NSUBJ &&
        !rel_scene_child(scene, verb, REL_OBJ))
        scene->nodes[next].deprel = REL_OBJ;
}

/** "that [the parliament] adopted": a name right before a verb, behind nothing, is its subject. */
static void mend_bare_name(rel_scene *scene, uint32_t verb)
{
    uint32_t name = verb - 1;
    bool is_oblique = name && scene->nodes[name].mention != REL_NONE &&
                      scene->nodes[name].head == verb && scene->nodes[name].deprel == REL_OBL;
    if (!is_oblique || rel_scene_preposition(scene, name) ||
        rel_scene_child(scene, verb, REL_AUX_PASS) || rel_scene_child(scene, verb, REL_NSUBJ))
        return;
    scene->nodes[name].deprel = REL_NSUBJ;
    if (scene->nodes[verb].xpos == REL_VBN && !rel_scene_child(scene, verb, REL_AUXILIARY))
        scene->nodes[verb].xpos = REL_VBD;
}

/** A clause with a subject of its own is nobody's object. */
static void mend_clause(rel_scene *scene, uint32_t verb)
{
    if (scene->nodes[verb].deprel == REL_OBJ && rel_scene_child(scene, verb, REL_NSUBJ))
        scene->nodes[verb].deprel = rel_scene_child(scene, verb, REL_MARK) ? REL_ADVCL : REL_CCOMP;
}

/** Whether what stands behind a name leaves it to the verb before it. */
static bool ends_object(const rel_scene *scene, uint32_t at)
{
    if (at >= scene->count)
        return true;
    const rel_node *node = &scene->nodes[at];
    return node->mention == REL_NONE &&
           (node->upos == REL_PUNCT || node->upos == REL_ADP || node->upos == REL_ADV ||
            node->upos == REL_SCONJ || node->xpos == REL_TO);
}

static bool is_inside_phrase(const rel_node *node)
{
    return node->mention != REL_NONE || node->upos == REL_DET || node->upos == REL_ADJ ||
           node->upos == REL_NUM || node->upos == REL_NOUN || node->upos == REL_PROPN ||
           node->xpos == REL_PRPS || node->xpos == REL_POS || node->xpos == REL_CD;
}

/** "[a loan]": a mention that is a whole phrase. */
static bool begins_with_article(const rel_scene *scene, uint32_t at)
{
    const rel_mention *mention = rel_scene_mention(scene, at);
    if (!mention || mention->token_count < 2)
        return false;
    rel_text first = rel_token_text(scene->document, &scene->segments->tokens[mention->first]);
    return rel_text_equal(first, REL_TEXT("a")) || rel_text_equal(first, REL_TEXT("an")) ||
           rel_text_equal(first, REL_TEXT("the"));
}

/** The head of the noun phrase that begins at a node: its last noun, or 0. */
static uint32_t phrase_head(const rel_scene *scene, uint32_t at)
{
    uint32_t head = 0;
    if (at < scene->count && scene->nodes[at].upos == REL_ADV)
        at++; /* "nearly 3,000 sites" */
    for (; at < scene->count && is_inside_phrase(&scene->nodes[at]); at++) {
        bool is_new = head && scene->nodes[head].mention != REL_NONE &&
                      (scene->nodes[at].upos == REL_DET || scene->nodes[at].xpos == REL_PRPS ||
                       begins_with_article(scene, at));
        if (is_new)
            break;
        if (scene->nodes[at].mention != REL_NONE || scene->nodes[at].upos == REL_NOUN ||
            scene->nodes[at].upos == REL_PROPN)
            head = at;
    }
    return head;
}

static bool lacks_object(const rel_scene *scene, uint32_t verb)
{
    const rel_node *node = &scene->nodes[verb];
    bool is_participle = node->xpos == REL_VBN && !rel_scene_child(scene, verb, REL_AUXILIARY);
    return !is_participle && !rel_scene_has_either(scene, verb, REL_OBJ, REL_AUX_PASS) &&
           !rel_scene_has_either(scene, verb, REL_XCOMP, REL_CCOMP);
}

/** What stands right behind a verb and behind no preposition is no oblique. */
static void mend_bare_oblique(rel_scene *scene, uint32_t noun)
{
    uint8_t deprel = scene->nodes[noun].deprel;
    bool is_oblique = deprel == REL_OBL || deprel == REL_OBL_AGENT || deprel == REL_NMOD ||
                      (deprel == REL_XCOMP && scene->nodes[noun].mention != REL_NONE);
    if (is_oblique && !rel_scene_preposition(scene, noun))
        scene->nodes[noun].deprel = REL_OBJ;
}

/** "gave [the envoy] two days": of two objects the first receives the other. */
static void mend_first_object(rel_scene *scene, uint32_t verb)
{
    uint32_t first = rel_scene_child(scene, verb, REL_OBJ);
    uint32_t other = first ? scene->next_sibling[first] : 0;
    while (other && scene->nodes[other].deprel != REL_OBJ)
        other = scene->next_sibling[other];
    if (other && first > verb)
        scene->nodes[first].deprel = REL_IOBJ;
}

/** "granted [Norland] a loan", taken for a loan of Norland's */
static void mend_recipient(rel_scene *scene, uint32_t verb, uint32_t name)
{
    uint32_t thing = scene->nodes[name].head;
    if (thing > name && scene->nodes[thing].head == verb)
        mend_bare_oblique(scene, thing);
    if (thing > name && scene->nodes[thing].head == verb && scene->nodes[thing].deprel == REL_OBJ &&
        scene->nodes[name].deprel == REL_NSUBJ && rel_node_is_nominal(&scene->nodes[thing]))
        rel_repair_attach(scene, name, verb, REL_IOBJ); /* "denied [inspectors] access" */
    bool is_bare = thing == name + 1 && scene->nodes[name].mention != REL_NONE &&
                   scene->nodes[thing].xpos == REL_NN && scene->nodes[thing].mention == REL_NONE &&
                   scene->nodes[name].upos == REL_PROPN; /* "granted [the agency] access" */
    if (thing > name && scene->nodes[thing].head == verb && scene->nodes[thing].deprel == REL_OBJ &&
        scene->nodes[name].deprel == REL_COMPOUND &&
        (is_bare || begins_phrase(scene, name + 1) || scene->nodes[name + 1].upos == REL_NUM))
        rel_repair_attach(scene, name, verb, REL_IOBJ);
}

/** "called off [a strike]": an event that a verb seems to become is its object. */
static void mend_event(rel_scene *scene, uint32_t verb)
{
    uint32_t noun = rel_scene_child(scene, verb, REL_XCOMP);
    const rel_mention *event = noun ? rel_scene_mention(scene, noun) : NULL;
    bool is_event = event && (event->type == REL_INCIDENT || event->type == REL_MEETING ||
                              event->type == REL_AGREEMENT);
    if (is_event && noun > verb && !rel_scene_has_either(scene, verb, REL_OBJ, REL_AUX_PASS) &&
        !rel_scene_has_either(scene, noun, REL_COP, REL_MARK))
        scene->nodes[noun].deprel = REL_OBJ;
}

/** "If Norland suspends [the treaty], …": a noun phrase between a verb and a mark is its object. */
static void mend_object(rel_scene *scene, uint32_t verb)
{
    uint32_t name = phrase_head(scene, verb + 1);
    rel_cue_set cues = rel_scene_cues(scene, verb);
    bool is_speech = (cues & (REL_CUE_SPEECH | REL_CUE_BELIEF)) && !(cues & REL_CUE_ACCUSATION);
    if (name && (cues & REL_CUE_DITRANSITIVE)) {
        mend_recipient(scene, verb, scene->nodes[name].upos == REL_NOUN ? verb + 1 : name);
        mend_first_object(scene, verb);
    }
    if (!name || is_speech || !rel_rules_has(scene->rules, scene->nodes[verb].lemma, REL_RULE_VERB))
        return;
    if (scene->nodes[name].head == verb &&
        !rel_scene_has_either(scene, verb, REL_OBJ, REL_AUX_PASS))
        mend_bare_oblique(scene, name);
    if (!lacks_object(scene, verb))
        return;
    uint32_t above = scene->nodes[name].head;
    bool is_torn = above > name + 1 && scene->nodes[name].deprel == REL_NSUBJ &&
                   !rel_node_is_verb(&scene->nodes[above]) &&
                   !rel_scene_child(scene, above, REL_COP); /* a subject of a noun */
    if (!is_torn && rel_repair_below(scene, name, verb))
        return;
    if (ends_object(scene, name + 1))
        rel_repair_attach(scene, name, verb, REL_OBJ);
    else if ((cues & REL_CUE_DITRANSITIVE) && begins_phrase(scene, name + 1))
        rel_repair_attach(scene, name, verb, REL_IOBJ);
}

static void mend_verbs(rel_scene *scene)
{
    for (uint32_t at = 1; at < scene->count; at++) {
        const rel_node *verb = &scene->nodes[at];
        if (!rel_node_is_verb(verb) || verb->mention != REL_NONE || rel_node_is_helper(verb))
            continue;
        mend_clause(scene, at);
        mend_participle(scene, at);
        mend_late_subject(scene, at);
        mend_bare_name(scene, at);
        mend_event(scene, at);
        mend_object(scene, at);
    }
}

/** "They did, however, agree": what hangs on an auxiliary belongs to its verb. */
static void mend_auxiliaries(rel_scene *scene)
{
    for (uint32_t at = 1; at < scene->count; at++) {
        uint32_t above = scene->nodes[at].head;
        bool is_misplaced = above && rel_node_is_subject(&scene->nodes[at]) &&
                            (scene->nodes[above].deprel == REL_AUXILIARY ||
                             scene->nodes[above].deprel == REL_AUX_PASS);
        if (is_misplaced)
            rel_repair_attach(scene, at, scene->nodes[above].head, scene->nodes[at].deprel);
    }
}

/** A verb without auxiliaries and subject that is finite, or has an object and so must be. */
static bool may_head(const rel_scene *scene, uint32_t at)
{
    const rel_node *verb = &scene->nodes[at];
    bool is_finite = verb->xpos == REL_VBD || verb->xpos == REL_VBZ || verb->xpos == REL_VBP;
    bool is_active = verb->xpos == REL_VBN && begins_phrase(scene, at + 1);
    return verb->mention == REL_NONE && (is_finite || is_active) &&
           !rel_scene_has_either(scene, at, REL_AUXILIARY, REL_AUX_PASS) &&
           !rel_scene_has_either(scene, at, REL_NSUBJ, REL_NSUBJ_PASS) &&
           verb->deprel != REL_ACL_RELCL && verb->deprel != REL_AUXILIARY &&
           verb->deprel != REL_COP;
}

/** The verb that a sentence headed by the name `name` has lost, or 0. */
static uint32_t lost_verb(const rel_scene *scene, uint32_t name)
{
    for (uint32_t at = name + 1; at < scene->count; at++)
        if (may_head(scene, at))
            return at;
    for (uint32_t at = scene->first_child[name]; at; at = scene->next_sibling[at])
        if (scene->nodes[at].deprel == REL_PARATAXIS && rel_node_is_verb(&scene->nodes[at]) &&
            rel_scene_child(scene, at, REL_AUXILIARY) &&
            !rel_scene_has_either(scene, at, REL_NSUBJ, REL_NSUBJ_PASS))
            return at; /* "Norland, however, has yet to act" */
    for (uint32_t at = scene->first_child[name]; at; at = scene->next_sibling[at])
        if (scene->nodes[at].deprel == REL_ACL && rel_scene_child(scene, at, REL_AUX_PASS) &&
            at > name && !rel_scene_has_either(scene, at, REL_NSUBJ, REL_NSUBJ_PASS))
            return at; /* "rebels held since May were freed" */
    /* Nothing finite at all: then a participle must do, unless "by" makes it passive. */
    for (uint32_t at = name + 1; at + 1 < scene->count; at++)
        if (scene->nodes[at].xpos == REL_VBN && scene->nodes[at].mention == REL_NONE &&
            scene->nodes[at].head == name && scene->nodes[at + 1].lemma != scene->word_by &&
            !rel_scene_has_either(scene, at, REL_AUXILIARY, REL_AUX_PASS))
            return at;
    return 0;
}

/** "Norland on Tuesday again criticized Sudland": a sentence headed by a name has lost its verb. */
static void mend_headless(rel_scene *scene)
{
    uint32_t name = scene->first_child[0];
    if (!name || scene->nodes[name].mention == REL_NONE || rel_scene_child(scene, name, REL_COP))
        return;
    uint32_t verb = lost_verb(scene, name);
    if (!verb)
        return;
    bool is_passive = rel_scene_child(scene, verb, REL_AUX_PASS) != 0;
    rel_repair_attach(scene, verb, 0, REL_ROOT);
    rel_repair_attach(scene, name, verb, is_passive ? REL_NSUBJ_PASS : REL_NSUBJ);
    if (scene->nodes[verb].xpos == REL_VBN && !is_passive)
        scene->nodes[verb].xpos = REL_VBD;
    bool is_object = verb + 1 < scene->count && scene->nodes[verb + 1].mention != REL_NONE;
    if (is_object && !rel_scene_child(scene, verb, REL_OBJ))
        rel_repair_attach(scene, verb + 1, verb, REL_OBJ);
}

/** "Norland to sanction Sudland", in headlines: the name is the subject. */
static void mend_announcement(rel_scene *scene, uint32_t verb)
{
    uint32_t name = verb - 2;
    if (name != 1 || scene->nodes[name].mention == REL_NONE || scene->nodes[verb].head != name)
        return;
    rel_repair_attach(scene, verb, scene->nodes[name].head, scene->nodes[name].deprel);
    rel_repair_attach(scene, name, verb, REL_NSUBJ);
}

/** The verb above a node, or 0. */
static uint32_t verb_above(const rel_scene *scene, uint32_t node)
{
    uint32_t at = scene->nodes[node].head;
    for (size_t steps = 0; at && steps < scene->count && !rel_node_is_verb(&scene->nodes[at]);
         steps++)
        at = scene->nodes[at].head;
    return at < node ? at : 0;
}

/** "blocked roads to the city [to press] their demands": what was taken for a noun of the city's.
 */
static void mend_purpose(rel_scene *scene, uint32_t verb)
{
    uint8_t deprel = scene->nodes[verb].deprel;
    uint32_t above = verb_above(scene, verb);
    if (deprel == REL_NMOD && above)
        rel_repair_attach(scene, verb, above, REL_ADVCL);
    else if (deprel == REL_OBL || deprel == REL_NMOD || deprel == REL_OBJ)
        scene->nodes[verb].deprel = REL_XCOMP;
}

/** "blocked roads leading to the city [to press] …": roads have no purpose, who blocks them has. */
static void mend_far_purposes(rel_scene *scene)
{
    for (uint32_t at = 2; at < scene->count; at++) {
        const rel_node *verb = &scene->nodes[at], *clause = &scene->nodes[verb->head];
        bool is_purpose = verb->xpos == REL_VB && verb->deprel == REL_ADVCL &&
                          scene->nodes[at - 1].lemma == scene->word_to;
        uint32_t above = is_purpose && clause->deprel == REL_ACL && clause->xpos == REL_VBG
                             ? verb_above(scene, verb->head)
                             : 0;
        if (above)
            rel_repair_attach(scene, at, above, REL_ADVCL);
    }
}

/** "refused to sanction Norland": a word between "to" and its object is no noun. */
static void mend_infinitives(rel_scene *scene)
{
    for (uint32_t at = 2; at + 1 < scene->count; at++) {
        rel_node *word = &scene->nodes[at], *mark = &scene->nodes[at - 1];
        if ((word->xpos != REL_NN && word->xpos != REL_NNP) || word->mention != REL_NONE ||
            mark->lemma != scene->word_to || !begins_phrase(scene, at + 1) ||
            !rel_rules_has(scene->rules, word->lemma, REL_RULE_VERB))
            continue;
        word->upos = REL_VERB;
        word->xpos = REL_VB;
        rel_repair_attach(scene, at - 1, at, REL_MARK);
        mend_purpose(scene, at);
        if (scene->nodes[at + 1].mention != REL_NONE)
            rel_repair_attach(scene, at + 1, at, REL_OBJ);
        mend_announcement(scene, at);
    }
}

/** Whether a word behind "having" is its participle, also one that was taken for an adjective. */
static bool is_participle_of(const rel_scene *scene, uint32_t having, uint32_t at)
{
    const rel_node *word = &scene->nodes[at];
    bool is_adjective = word->xpos == REL_JJ && word->deprel == REL_AMOD &&
                        rel_rules_has(scene->rules, word->lemma, REL_RULE_VERB);
    return (word->xpos == REL_VBN && word->head == having) || is_adjective;
}

/** "nor did it [sanction] Norland": a noun with an auxiliary is a verb. */
static void mend_inverted(rel_scene *scene)
{
    for (uint32_t at = 2; at + 1 < scene->count; at++) {
        rel_node *word = &scene->nodes[at];
        if (word->xpos != REL_NN || word->mention != REL_NONE || !begins_phrase(scene, at + 1) ||
            !rel_scene_has_either(scene, at, REL_AUXILIARY, REL_NSUBJ) ||
            !rel_rules_has(scene->rules, word->lemma, REL_RULE_VERB) ||
            rel_scene_child(scene, at, REL_COP))
            continue;
        word->upos = REL_VERB;
        word->xpos = REL_VB;
        if (scene->nodes[at + 1].mention != REL_NONE)
            rel_repair_attach(scene, at + 1, at, REL_OBJ);
    }
}

/** "if Norland [attacks] Sudland": a plural between two names is a verb. */
static void mend_plural(rel_scene *scene, uint32_t at)
{
    rel_node *word = &scene->nodes[at];
    uint32_t mark = at > 2 ? at - 2 : 0;
    bool is_marked = mark && (rel_scene_cues(scene, mark) & REL_CUE_CONDITION);
    if (word->xpos != REL_NNS || word->mention != REL_NONE ||
        !rel_rules_has(scene->rules, word->lemma, REL_RULE_VERB) ||
        scene->nodes[at - 1].mention == REL_NONE || scene->nodes[at + 1].mention == REL_NONE ||
        (!is_marked && word->deprel != REL_ROOT))
        return;
    word->upos = REL_VERB;
    word->xpos = REL_VBZ;
    rel_repair_attach(scene, at + 1, at, REL_OBJ);
    rel_repair_attach(scene, at - 1, at, REL_NSUBJ);
    if (!is_marked)
        return;
    word->deprel = word->head ? REL_ADVCL : word->deprel;
    rel_repair_attach(scene, mark, at, REL_MARK);
}

/** "of [detaining] three traders": a participle between a preposition and a whole phrase. */
static void mend_gerunds(rel_scene *scene)
{
    for (uint32_t at = 2; at + 1 < scene->count; at++) {
        mend_plural(scene, at);
        rel_node *word = &scene->nodes[at];
        uint32_t noun = word->head;
        uint32_t accuser = noun ? scene->nodes[noun].head : 0;
        bool is_between = word->xpos == REL_VBG && word->deprel == REL_AMOD && noun == at + 1 &&
                          scene->nodes[noun].mention != REL_NONE &&
                          scene->nodes[at - 1].deprel == REL_CASE &&
                          scene->nodes[at - 1].head == noun &&
                          rel_rules_has(scene->rules, word->lemma, REL_RULE_VERB);
        for (size_t steps = 0; is_between && accuser && steps < scene->count; steps++) {
            if (rel_scene_cues(scene, accuser) & (REL_CUE_ACCUSATION | REL_CUE_DENIAL))
                break;
            accuser = scene->nodes[accuser].head;
        }
        if (!is_between || !accuser)
            continue;
        rel_repair_attach(scene, at, accuser, REL_ADVCL);
        rel_repair_attach(scene, noun, at, REL_OBJ);
        rel_repair_attach(scene, at - 1, at, REL_MARK);
    }
}

/** "charged with [having] hacked": the auxiliary of the verb behind it, with all that it had. */
static void mend_perfect_gerunds(rel_scene *scene)
{
    for (uint32_t at = 1; at + 1 < scene->count; at++) {
        const rel_node *having = &scene->nodes[at];
        if (having->xpos != REL_VBG || !rel_scene_is_word(scene, at, "have"))
            continue;
        uint32_t verb = at + 1;
        while (verb + 1 < scene->count && scene->nodes[verb].upos == REL_ADV)
            verb++;
        if (!is_participle_of(scene, at, verb))
            continue;
        scene->nodes[verb].upos = REL_VERB;
        scene->nodes[verb].xpos = REL_VBN;
        rel_repair_attach(scene, verb, having->head, having->deprel);
        for (uint32_t child = 1; child < scene->count; child++)
            if (scene->nodes[child].head == at)
                rel_repair_attach(scene, child, verb, scene->nodes[child].deprel);
        rel_repair_attach(scene, at, verb, REL_AUXILIARY);
    }
}

void rel_repair_verbs(rel_scene *scene)
{
    mend_perfect_gerunds(scene);
    mend_infinitives(scene);
    mend_far_purposes(scene);
    mend_inverted(scene);
    mend_gerunds(scene);
    mend_auxiliaries(scene);
    rel_scene_link(scene);
    rel_repair_lost(scene);
    mend_headless(scene);
    rel_scene_link(scene);
    mend_verbs(scene);
}
