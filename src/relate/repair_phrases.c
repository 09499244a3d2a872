/*
 * Phrases that stand away from what they belong to, or that look like the start of a clause: an
 * aside between a subject and its verb, or between a verb and its object; "from Norland" before a
 * verb; "in the course of", which is one preposition; "on charges of hacking".
 */
#include "base/array.h"
#include "relate/repair.h"

/** Words before a noun that are one preposition in all, the second "the", and a plain one that says
 * the same. */
static const struct {
    const char *words[4];
    const char *plain;
} phrases[] = {
    {{"in", "the", "course", "of"}, "during"}, {{"on", "the", "sideline", "of"}, "at"},
    {{"on", "the", "margin", "of"}, "at"},     {{"in", "the", "run-up", "to"}, "before"},
    {{"on", "the", "eve", "of"}, "before"},    {{"in", "the", "wake", "of"}, "after"},
};

static bool stands_at(const rel_scene *scene, uint32_t at, const char *const *words, uint32_t count)
{
    for (uint32_t i = 0; i < count; i++)
        if (at + i >= scene->count || !rel_scene_is_word(scene, at + i, words[i]))
            return false;
    return true;
}

/** "in the course of [the dialogue]": the noun inside the preposition gives its place away. */
static void mend_preposition(rel_scene *scene, uint32_t first, const char *plain)
{
    uint32_t middle = first + 2, last = first + 3, noun = 0;
    for (uint32_t at = last + 1; at < scene->count && !noun; at++)
        if (scene->nodes[at].head == middle && scene->nodes[at].deprel == REL_NMOD)
            noun = at;
    rel_symbol word = rel_symbols_find(scene->symbols, rel_text_of(plain));
    if (!noun || !word)
        return;
    rel_repair_attach(scene, noun, scene->nodes[middle].head, scene->nodes[middle].deprel);
    rel_repair_attach(scene, first, noun, REL_CASE);
    for (uint32_t at = first + 1; at <= last; at++)
        rel_repair_attach(scene, at, first, REL_FIXED);
    rel_scene_rename(scene, first, word);
}

static void mend_prepositions(rel_scene *scene)
{
    for (uint32_t at = 1; at + 4 < scene->count; at++) {
        if (!rel_scene_is_word(scene, at + 1, "the"))
            continue;
        for (size_t i = 0; i < COUNT_OF(phrases); i++)
            if (stands_at(scene, at, phrases[i].words, COUNT_OF(phrases[i].words)))
                mend_preposition(scene, at, phrases[i].plain);
    }
}

/** Prepositions that never open a clause. */
static bool is_bare_preposition(const rel_scene *scene, uint32_t at)
{
    static const char *const words[] = {"from", "with", "of",      "at",
                                        "into", "on",   "against", "between"};
    for (size_t i = 0; i < COUNT_OF(words); i++)
        if (rel_scene_is_word(scene, at, words[i]))
            return true;
    return false;
}

/** "the aid it sought [from Norland] ended": what stands behind a preposition is no subject. */
static void mend_source_phrase(rel_scene *scene, uint32_t name)
{
    bool is_taken = scene->nodes[name].mention != REL_NONE &&
                    rel_node_is_subject(&scene->nodes[name]) && scene->nodes[name].head > name &&
                    is_bare_preposition(scene, name - 1);
    if (!is_taken || !rel_node_is_nominal(&scene->nodes[name - 2]))
        return;
    rel_repair_attach(scene, name, name - 2, REL_NMOD);
    rel_repair_attach(scene, name - 1, name, REL_CASE);
}

/** "law enforcement [training] for X": of nouns side by side the last is what they are. */
static void mend_compound(rel_scene *scene, uint32_t last)
{
    rel_node *noun = &scene->nodes[last], *before = &scene->nodes[last - 1];
    bool is_apart = noun->deprel == REL_ACL && noun->xpos == REL_NN && noun->head == last - 1 &&
                    noun->mention == REL_NONE && before->mention == REL_NONE &&
                    (before->xpos == REL_NN || before->xpos == REL_NNS);
    if (!is_apart)
        return;
    noun->head = before->head;
    noun->deprel = before->deprel;
    for (uint32_t at = 1; at < scene->count; at++)
        if (scene->nodes[at].head == last - 1)
            scene->nodes[at].head = last;
    before->head = last;
    before->deprel = REL_COMPOUND;
}

/** "that a pact should [be] set up": "be" before a participle makes a passive. */
static void mend_passive(rel_scene *scene, uint32_t verb)
{
    uint32_t be = rel_scene_child(scene, verb, REL_COP);
    if (!be || scene->nodes[verb].xpos != REL_VBN || scene->nodes[verb].upos != REL_VERB)
        return;
    scene->nodes[be].deprel = REL_AUX_PASS;
    uint32_t particle = rel_scene_child(scene, verb, REL_COMPOUND);
    if (particle == verb + 1 && scene->nodes[particle].upos == REL_ADP)
        scene->nodes[particle].deprel = REL_COMPOUND_PRT;
}

/** Whether a clause with a subject of its own begins at a node: "that [the talks] failed". */
static bool begins_clause(const rel_scene *scene, uint32_t at)
{
    const rel_node *node = &scene->nodes[at];
    return node->mention != REL_NONE || node->upos == REL_DET || node->upos == REL_PRON ||
           node->upos == REL_ADP || node->xpos == REL_PRPS;
}

/** "told the meeting [that trade was growing]": what is told, and not which meeting. */
static void mend_content(rel_scene *scene, uint32_t that)
{
    uint32_t verb = that - 2, clause = scene->nodes[that].head;
    bool is_told = scene->nodes[that].lemma == scene->word_that && that + 1 < scene->count &&
                   rel_node_is_verb(&scene->nodes[verb]) && scene->nodes[that - 1].head == verb &&
                   (rel_scene_cues(scene, verb) & REL_CUE_SPEECH) && clause > that &&
                   scene->nodes[clause].deprel == REL_ACL_RELCL && begins_clause(scene, that + 1);
    if (!is_told)
        return;
    rel_repair_attach(scene, clause, verb, REL_CCOMP);
    scene->nodes[that].deprel = REL_MARK;
    scene->nodes[that].upos = REL_SCONJ;
    scene->nodes[that].xpos = REL_IN;
}

/** "announced measures [that X criticised]": with nothing behind its verb a clause is the noun's.
 */
static void mend_restriction(rel_scene *scene, uint32_t that)
{
    uint32_t noun = that - 1, verb = scene->nodes[noun].head, clause = scene->nodes[that].head;
    const rel_mention *named = rel_scene_mention(scene, noun);
    bool is_thing = scene->nodes[noun].deprel == REL_OBJ && (!named || named->entity == REL_NONE) &&
                    (rel_scene_cues(scene, noun) & REL_CUE_DEED);
    bool is_restriction = is_thing && scene->nodes[that].lemma == scene->word_that &&
                          clause > that && scene->nodes[clause].deprel == REL_CCOMP &&
                          scene->nodes[clause].head == verb && clause + 1 < scene->count &&
                          scene->nodes[clause + 1].upos == REL_PUNCT &&
                          rel_scene_child(scene, clause, REL_NSUBJ);
    if (!is_restriction)
        return;
    rel_repair_attach(scene, clause, noun, REL_ACL_RELCL);
    scene->nodes[that].deprel = REL_OBJ;
    scene->nodes[that].upos = REL_PRON;
    scene->nodes[that].xpos = REL_WDT;
}

/** "called [Norland] irresponsible": the last word is what it is called, and no noun of it. */
static void mend_epithet(rel_scene *scene, uint32_t name)
{
    static const char *const naming[] = {"call", "brand", "label", "dub", "deem", "term"};
    uint32_t verb = name - 1, epithet = name + 1;
    if (epithet + 1 >= scene->count || scene->nodes[name].mention == REL_NONE ||
        scene->nodes[epithet].mention != REL_NONE || !rel_node_is_verb(&scene->nodes[verb]) ||
        scene->nodes[name].head != epithet || scene->nodes[epithet].head != verb)
        return;
    for (size_t i = 0; i < COUNT_OF(naming); i++)
        if (rel_scene_is_word(scene, verb, naming[i])) {
            rel_repair_attach(scene, name, verb, REL_OBJ);
            scene->nodes[epithet].deprel = REL_XCOMP;
        }
}

/** "a meeting [set to take place] in May": no noun stands there. */
static void mend_scheduled(rel_scene *scene, uint32_t at)
{
    rel_node *word = &scene->nodes[at];
    bool is_scheduled = at + 2 < scene->count && word->xpos == REL_NN && word->deprel == REL_ACL &&
                        word->mention == REL_NONE && scene->nodes[at + 1].xpos == REL_TO &&
                        scene->nodes[at + 2].xpos == REL_VB &&
                        (rel_scene_cues(scene, at) & REL_CUE_PLAN);
    if (!is_scheduled)
        return;
    word->upos = REL_VERB;
    word->xpos = REL_VBN;
}

/** "which, according to X, [Y] condemned": who tells is not who does. */
static void mend_according(rel_scene *scene, uint32_t name)
{
    bool is_source =
        scene->nodes[name].mention != REL_NONE && rel_node_is_subject(&scene->nodes[name]) &&
        rel_scene_is_word(scene, name - 1, "to") && rel_scene_is_word(scene, name - 2, "accord") &&
        rel_scene_is_comma(scene, name + 1);
    uint32_t doer = name + 2;
    if (!is_source || doer >= scene->count || scene->nodes[doer].mention == REL_NONE ||
        scene->nodes[doer].head != name)
        return;
    for (uint32_t at = doer + 1; at < scene->count; at++)
        if (scene->nodes[at].head == name && scene->nodes[at].deprel == REL_CONJ)
            scene->nodes[at].head = doer;
    rel_repair_attach(scene, doer, scene->nodes[name].head, scene->nodes[name].deprel);
    scene->nodes[name].deprel = REL_OBL;
}

/** "[The plan] of Norland is a disgrace": a noun right before "is" that hangs beside it. */
static void mend_judged(rel_scene *scene, uint32_t predicate)
{
    uint32_t be = rel_scene_child(scene, predicate, REL_COP), noun = be ? be - 1 : 0;
    if (!noun || rel_scene_child(scene, predicate, REL_NSUBJ))
        return;
    while (scene->nodes[noun].head && scene->nodes[noun].head < noun &&
           rel_node_is_nominal(&scene->nodes[scene->nodes[noun].head]))
        noun = scene->nodes[noun].head;
    if (rel_node_is_nominal(&scene->nodes[noun]) && !rel_scene_preposition(scene, noun) &&
        scene->nodes[noun].head == scene->nodes[predicate].head && scene->nodes[noun].head)
        rel_repair_attach(scene, noun, predicate, REL_NSUBJ);
}

/** Whether a node is a noun for what somebody is accused of, or for accusing him. */
static bool is_charge(const rel_scene *scene, uint32_t node)
{
    return node && rel_node_is_nominal(&scene->nodes[node]) &&
           (rel_scene_cues(scene, node) & REL_CUE_ACCUSATION);
}

/** "charges of [hacking Norland]", "the arrest of X for [hacking Norland]": what the noun says. */
static void mend_charge(rel_scene *scene, uint32_t gerund)
{
    rel_node *clause = &scene->nodes[gerund];
    uint32_t mark = scene->left[gerund];
    bool is_marked = rel_scene_is_word(scene, mark, "of") || rel_scene_is_word(scene, mark, "for");
    if (is_marked && clause->xpos == REL_VBG && clause->deprel == REL_ADVCL &&
        is_charge(scene, clause->head) && clause->head < mark)
        clause->deprel = REL_ACL;
}

/** The last comma before a node, with no other behind it; 0 when there is none. */
static uint32_t comma_before(const rel_scene *scene, uint32_t node)
{
    while (--node > 0)
        if (rel_scene_is_comma(scene, node))
            return node;
    return 0;
}

static uint32_t first_auxiliary(const rel_scene *scene, uint32_t verb)
{
    uint32_t at = verb;
    while (at > 1 && (scene->nodes[at - 1].upos == REL_AUX || scene->nodes[at - 1].upos == REL_ADV))
        at--;
    return at;
}

/** "X, [speaking in private,] has left": the name before an aside is the subject behind it. */
static void mend_participial_aside(rel_scene *scene, uint32_t verb)
{
    uint32_t end = first_auxiliary(scene, verb) - 1;
    uint32_t start = rel_scene_is_comma(scene, end) ? comma_before(scene, end) : 0;
    uint32_t name = start ? start - 1 : 0, aside = start + 1;
    bool is_aside = name && scene->nodes[name].mention != REL_NONE &&
                    !rel_node_is_subject(&scene->nodes[name]) &&
                    scene->nodes[aside].xpos == REL_VBG && scene->nodes[aside].mention == REL_NONE;
    if (!is_aside || rel_scene_preposition(scene, name) ||
        rel_scene_child(scene, verb, REL_NSUBJ) || rel_scene_child(scene, verb, REL_NSUBJ_PASS))
        return;
    uint32_t pronoun = name > 1 && rel_node_is_relative(&scene->nodes[name - 1]) ? name - 1 : 0;
    bool is_passive = rel_scene_child(scene, verb, REL_AUX_PASS) != 0;
    rel_repair_attach(scene, name, verb, is_passive ? REL_NSUBJ_PASS : REL_NSUBJ);
    rel_repair_attach(scene, aside, name, REL_ACL);
    if (pronoun && !rel_scene_preposition(scene, pronoun))
        rel_repair_attach(scene, pronoun, verb, REL_OBJ);
    rel_scene_link(scene);
}

enum { MAX_ASIDE = 12 };

/** The mention right behind the comma that ends an aside which begins at `comma`, or 0. */
static uint32_t name_behind_aside(const rel_scene *scene, uint32_t comma)
{
    for (uint32_t at = comma + 1; at + 1 < scene->count && at <= comma + MAX_ASIDE; at++) {
        if (rel_scene_is_comma(scene, at))
            return scene->nodes[at + 1].mention != REL_NONE ? at + 1 : 0;
        if (scene->nodes[at].mention == REL_NONE && rel_node_is_verb(&scene->nodes[at]) &&
            !(rel_scene_cues(scene, at) & REL_CUE_SPEECH))
            return 0;
    }
    return 0;
}

/** "to hold[, as early as possible,] a summit": the object stands behind the aside. */
static void mend_parted_object(rel_scene *scene, uint32_t verb)
{
    uint32_t name = rel_scene_is_comma(scene, verb + 1) ? name_behind_aside(scene, verb + 1) : 0;
    bool is_open = name && rel_scene_is_event(scene, name) &&
                   !rel_scene_child(scene, verb, REL_OBJ) &&
                   !rel_scene_child(scene, verb, REL_AUX_PASS) &&
                   !rel_node_is_subject(&scene->nodes[name]) && scene->nodes[verb].xpos != REL_VBN;
    if (!is_open || rel_repair_below(scene, verb, name))
        return;
    rel_repair_attach(scene, name, verb, REL_OBJ);
    rel_scene_link(scene);
}

void rel_repair_phrases(rel_scene *scene)
{
    mend_prepositions(scene);
    for (uint32_t at = 3; at < scene->count; at++) {
        mend_source_phrase(scene, at);
        mend_compound(scene, at);
        mend_content(scene, at);
        mend_restriction(scene, at);
        mend_epithet(scene, at);
        mend_scheduled(scene, at);
        mend_according(scene, at);
    }
    rel_scene_link(scene);
    for (uint32_t at = 3; at < scene->count; at++)
        mend_judged(scene, at);
    rel_scene_link(scene);
    for (uint32_t at = 2; at < scene->count; at++) {
        const rel_node *node = &scene->nodes[at];
        if (!rel_node_is_verb(node) || node->mention != REL_NONE || rel_node_is_helper(node))
            continue;
        mend_passive(scene, at);
        mend_charge(scene, at);
        mend_participial_aside(scene, at);
        mend_parted_object(scene, at);
    }
}
