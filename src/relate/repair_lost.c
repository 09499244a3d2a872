/*
 * A sentence may lose its main verb: "Norland late on Monday [signed] a pact" is read as a pact
 * that is signed, and its subject hangs on the pact. Such a tree gives itself away, since no noun
 * without a copula has a subject and no participle stands before an article. The subject is then
 * looked for in the words, from the verb to the left: over adverbs, dates and phrases with
 * prepositions, over what stands between two commas and over a clause with "who" or "which".
 */
#include "relate/repair.h"

enum { MAX_STEPS = 24 };

static bool is_preposition(const rel_scene *scene, uint32_t at)
{
    const rel_node *node = &scene->nodes[at];
    bool is_one = node->upos == REL_ADP || node->xpos == REL_TO || node->deprel == REL_CASE;
    return is_one && node->mention == REL_NONE && node->xpos != REL_POS;
}

static bool is_auxiliary(const rel_scene *scene, uint32_t at)
{
    const rel_node *node = &scene->nodes[at];
    return node->mention == REL_NONE &&
           (node->upos == REL_AUX || node->xpos == REL_MD || rel_scene_is_word(scene, at, "have"));
}

static bool is_adverb(const rel_scene *scene, uint32_t at)
{
    const rel_node *node = &scene->nodes[at];
    return node->mention == REL_NONE && (node->upos == REL_ADV || node->upos == REL_PART) &&
           node->xpos != REL_TO && node->xpos != REL_POS;
}

/** "Tuesday", "evening" */
static bool is_time(const rel_scene *scene, uint32_t at)
{
    return scene->nodes[at].mention == REL_NONE && (rel_scene_cues(scene, at) & REL_CUE_TIME);
}

/** A noun phrase, and whether it says when. */
typedef struct phrase {
    uint32_t start;
    bool is_dated;
} phrase;

/** The noun phrase whose last word is `at`: "late Tuesday evening" is one, apart from a name. */
static phrase phrase_before(const rel_scene *scene, uint32_t at)
{
    phrase found = {at, is_time(scene, at)};
    bool is_name = scene->nodes[at].mention != REL_NONE;
    while (found.start > 1 && rel_node_is_in_phrase(&scene->nodes[found.start - 1])) {
        uint32_t before = found.start - 1;
        bool is_date = is_time(scene, before);
        bool is_other = scene->nodes[before].mention != REL_NONE && (found.is_dated || is_date);
        if (is_other || (is_name && is_date))
            break;
        found.start = before;
        found.is_dated |= is_date;
    }
    return found;
}

/** The word before the comma that opens what a comma at `at` closes; 0 when there is none. */
static uint32_t before_aside(const rel_scene *scene, uint32_t at)
{
    for (uint32_t i = at - 1; i > 1; i--)
        if (rel_scene_is_comma(scene, i))
            return i - 1;
    return 0;
}

/** The word before the "who" or "which" of the clause that ends at a verb; 0 when there is none. */
static uint32_t before_relative(const rel_scene *scene, uint32_t at)
{
    for (uint32_t i = at; i > 2; i--) {
        if (rel_scene_is_comma(scene, i))
            return 0;
        if (rel_node_is_relative(&scene->nodes[i]))
            return rel_scene_is_comma(scene, i - 1) ? 0 : i - 1;
    }
    return 0;
}

/** What stands before a noun phrase that is no subject; `at` itself when it may be one. */
static uint32_t before_phrase(const rel_scene *scene, uint32_t at)
{
    phrase found = phrase_before(scene, at);
    if (found.start > 1 && is_preposition(scene, found.start - 1))
        return found.start - 2; /* also the "of" of "hundreds of miners" */
    return found.is_dated ? found.start - 1 : at;
}

/** The first of the names that are joined to a noun, if it is joined to any. */
static uint32_t first_of_list(const rel_scene *scene, uint32_t noun)
{
    while (scene->nodes[noun].deprel == REL_CONJ && scene->nodes[noun].head &&
           scene->nodes[noun].head < noun &&
           rel_node_is_nominal(&scene->nodes[scene->nodes[noun].head]))
        noun = scene->nodes[noun].head;
    return noun;
}

/** The head of the noun phrase that a finite verb has to its left; 0 when none can be told. */
static uint32_t doer_to_the_left(const rel_scene *scene, uint32_t verb)
{
    uint32_t at = verb - 1;
    for (int steps = 0; at && steps < MAX_STEPS; steps++) {
        uint32_t next = at;
        if (is_auxiliary(scene, at) || is_adverb(scene, at))
            next = at - 1;
        else if (rel_scene_is_comma(scene, at))
            next = before_aside(scene, at);
        else if (rel_node_is_nominal(&scene->nodes[at]) || is_time(scene, at))
            next = before_phrase(scene, at);
        else if (rel_node_is_verb(&scene->nodes[at]))
            next = before_relative(scene, at);
        else
            return 0;
        if (next == at)
            return first_of_list(scene, at);
        at = next;
    }
    return 0;
}

/** Whether a noun phrase begins behind a verb and its particle. */
static bool has_object_behind(const rel_scene *scene, uint32_t verb)
{
    uint32_t at = verb + 1;
    if (at < scene->count && scene->nodes[at].deprel == REL_COMPOUND_PRT)
        at++;
    if (at >= scene->count || is_time(scene, at))
        return false;
    const rel_node *node = &scene->nodes[at];
    return rel_node_begins_phrase(node) || node->upos == REL_ADJ || node->upos == REL_NOUN;
}

/** The auxiliary right before a verb, over adverbs and dates; 0 when there is none. */
static uint32_t auxiliary_of(const rel_scene *scene, uint32_t verb)
{
    uint32_t at = verb - 1;
    while (at && is_adverb(scene, at))
        at--;
    return at && is_auxiliary(scene, at) ? at : 0;
}

/**
 * "[The president] yesterday evening received the envoy": what says when is no subject, and names
 * that hang on it are.
 */
static void mend_dated_subject(rel_scene *scene, uint32_t verb)
{
    uint32_t time = rel_scene_child(scene, verb, REL_NSUBJ);
    while (time && !(scene->nodes[time].deprel == REL_NSUBJ && is_time(scene, time)))
        time = scene->next_sibling[time];
    if (!time || time > verb)
        return;
    rel_repair_attach(scene, time, verb, REL_OBL);
    for (uint32_t at = 1; at < time; at++)
        if (scene->nodes[at].head == time && scene->nodes[at].mention != REL_NONE)
            rel_repair_attach(scene, at, verb, REL_NSUBJ);
    rel_scene_link(scene);
}

/** Whether a word has the form of a finite verb and no subject. */
static bool is_bereft(const rel_scene *scene, uint32_t at)
{
    const rel_node *verb = &scene->nodes[at];
    if (!rel_node_is_verb(verb) || verb->mention != REL_NONE || rel_node_is_helper(verb) ||
        rel_scene_has_either(scene, at, REL_NSUBJ, REL_NSUBJ_PASS))
        return false;
    if (verb->xpos == REL_VBD || verb->xpos == REL_VBZ || verb->xpos == REL_VBP)
        return true;
    if (verb->xpos == REL_VB) /* "Norland, after weeks of silence, cut ties" */
        return verb->deprel == REL_ROOT && !auxiliary_of(scene, at) &&
               scene->nodes[at - 1].xpos != REL_TO;
    return verb->xpos == REL_VBN && (auxiliary_of(scene, at) || has_object_behind(scene, at));
}

/** Whether what a verb hangs by would make it no main verb of a right tree. */
static bool may_be_main(const rel_scene *scene, uint32_t verb)
{
    uint8_t deprel = scene->nodes[verb].deprel;
    uint32_t head = scene->nodes[verb].head;
    bool is_shared = deprel == REL_CONJ && rel_node_is_verb(&scene->nodes[head]);
    return !is_shared && deprel != REL_XCOMP && deprel != REL_ADVCL && deprel != REL_CSUBJ;
}

/** Whether a clause of speech between commas parts a noun from a verb: "Norland, X said, has". */
static bool is_remark(const rel_scene *scene, uint32_t noun, uint32_t said, uint32_t verb)
{
    return said > noun + 2 && said + 1 < verb && rel_scene_is_comma(scene, noun + 1) &&
           rel_scene_is_comma(scene, said + 1) && (rel_scene_cues(scene, said) & REL_CUE_SPEECH);
}

/** "[Norland], in a gesture of goodwill, freed three men": taken for a part of a phrase far off. */
static bool is_torn(const rel_scene *scene, uint32_t noun)
{
    uint32_t head = scene->nodes[noun].head;
    if (head <= noun + 1 || rel_scene_preposition(scene, noun))
        return false;
    for (uint32_t at = noun + 1; at <= head; at++)
        if (is_time(scene, at) || rel_scene_is_comma(scene, at) ||
            rel_node_is_verb(&scene->nodes[at]))
            return true;
    return false;
}

/** Whether a noun has no place of its own, or has one that no noun can have. */
static bool is_stray(const rel_scene *scene, uint32_t noun, uint32_t verb)
{
    const rel_node *node = &scene->nodes[noun], *above = &scene->nodes[node->head];
    if (node->head == 0 || node->deprel == REL_VOCATIVE || node->deprel == REL_DISLOCATED)
        return node->head <= verb;
    if (!rel_node_is_subject(node) && !is_torn(scene, noun))
        return false;
    if (is_remark(scene, noun, node->head, verb))
        return true;
    return !rel_node_is_verb(above) && !rel_scene_child(scene, node->head, REL_COP);
}

/** Hang on a verb the auxiliaries and adverbs between it and its subject that hung on a noun. */
static void attach_helpers(rel_scene *scene, uint32_t doer, uint32_t noun, uint32_t verb)
{
    for (uint32_t at = doer + 1; at < verb; at++) {
        uint32_t head = scene->nodes[at].head;
        bool is_near = head <= doer || head >= verb || head == noun;
        if (!is_near || !(is_auxiliary(scene, at) || is_adverb(scene, at)))
            continue;
        bool is_passive = is_auxiliary(scene, at) && rel_scene_is_word(scene, at, "be") &&
                          scene->nodes[verb].xpos == REL_VBN;
        uint8_t deprel = is_passive ? REL_AUX_PASS : REL_AUXILIARY;
        rel_repair_attach(scene, at, verb, is_auxiliary(scene, at) ? deprel : REL_ADVMOD);
    }
}

/** Leave a remark to the one who made it. */
static void set_apart(rel_scene *scene, uint32_t doer, uint32_t said, uint32_t verb)
{
    uint32_t speaker = said - 1;
    rel_repair_attach(scene, said, verb, REL_PARATAXIS);
    if (speaker > doer + 1 && rel_node_is_nominal(&scene->nodes[speaker]))
        rel_repair_attach(scene, speaker, said, REL_NSUBJ);
}

/** Make `verb` the head of the clause that a stray subject is left over from. */
static void restore(rel_scene *scene, uint32_t doer, uint32_t verb)
{
    uint32_t noun = scene->nodes[doer].head, above = scene->nodes[verb].head;
    bool was_modifier = scene->nodes[verb].deprel == REL_AMOD && above > verb;
    if (noun == 0)
        rel_repair_attach(scene, verb, 0, REL_ROOT);
    else if (noun != verb)
        rel_repair_attach(scene, verb, scene->nodes[noun].head, scene->nodes[noun].deprel);
    if (noun && rel_node_is_verb(&scene->nodes[noun]) && noun != verb)
        set_apart(scene, doer, noun, verb);
    else if (noun && noun != verb)
        rel_repair_attach(scene, noun, verb, noun > verb ? REL_OBJ : REL_OBL);
    if (was_modifier)
        rel_repair_attach(scene, above, verb, REL_OBJ);
    attach_helpers(scene, doer, noun, verb);
    rel_scene_link(scene);
    bool is_passive = rel_scene_child(scene, verb, REL_AUX_PASS) != 0;
    rel_repair_attach(scene, doer, verb, is_passive ? REL_NSUBJ_PASS : REL_NSUBJ);
    if (scene->nodes[verb].xpos == REL_VBN &&
        !rel_scene_has_either(scene, verb, REL_AUXILIARY, REL_AUX_PASS))
        scene->nodes[verb].xpos = REL_VBD;
    rel_scene_link(scene);
}

/** The comma that closes an aside which begins at the comma `at`; the end when there is none. */
static uint32_t end_of_aside(const rel_scene *scene, uint32_t at)
{
    do
        at++;
    while (at < scene->count && !rel_scene_is_comma(scene, at));
    return at;
}

static bool is_past(const rel_node *node)
{
    return node->mention == REL_NONE && (node->xpos == REL_VBN || node->xpos == REL_VBD);
}

/** "by then", "until now": an adverb that takes the place of a noun. */
static bool is_moment(const rel_scene *scene, uint32_t at)
{
    return rel_scene_is_word(scene, at, "then") || rel_scene_is_word(scene, at, "now");
}

/** The participle behind a form of "have", its adverbs and phrases; 0 when it has an object. */
static uint32_t participle_of(const rel_scene *scene, uint32_t have)
{
    bool is_in_oblique = false, has_noun = true;
    for (uint32_t at = have + 1; at < scene->count; at++) {
        if (rel_scene_is_comma(scene, at)) {
            at = end_of_aside(scene, at);
        } else if (is_preposition(scene, at)) {
            is_in_oblique = true;
            has_noun = false;
        } else if (!has_noun && is_moment(scene, at)) {
            has_noun = true;
        } else if (has_noun && is_past(&scene->nodes[at]) && !is_auxiliary(scene, at)) {
            return at;
        } else if (has_noun && rel_node_begins_phrase(&scene->nodes[at])) {
            return 0;
        } else if (is_in_oblique && rel_node_is_in_phrase(&scene->nodes[at])) {
            has_noun |= rel_node_is_nominal(&scene->nodes[at]);
        } else if (!is_adverb(scene, at) && !is_time(scene, at) && !is_auxiliary(scene, at)) {
            return 0;
        }
    }
    return 0;
}

/** "has again in strong words [condemned]": the participle takes the place of its auxiliary. */
static void join_perfect(rel_scene *scene, uint32_t have)
{
    const rel_node *node = &scene->nodes[have];
    uint32_t object = rel_scene_child(scene, have, REL_OBJ);
    bool is_owner = object && !is_past(&scene->nodes[object]);
    uint32_t verb = node->deprel == REL_AUXILIARY || is_owner ||
                            !rel_scene_is_word(scene, have, "have") || node->xpos == REL_VBG
                        ? 0
                        : participle_of(scene, have);
    if (!verb)
        return;
    rel_repair_attach(scene, verb, node->head, node->deprel);
    scene->nodes[verb].xpos = REL_VBN;
    bool is_passive = rel_scene_child(scene, verb, REL_AUX_PASS) != 0;
    for (uint32_t child = 1; child < scene->count; child++)
        if (scene->nodes[child].head == have) {
            uint8_t deprel = scene->nodes[child].deprel;
            bool is_patient = is_passive && deprel == REL_NSUBJ;
            rel_repair_attach(scene, child, verb, is_patient ? REL_NSUBJ_PASS : deprel);
        }
    rel_repair_attach(scene, have, verb, REL_AUXILIARY);
    rel_scene_link(scene);
}

/** "Rebels holding [three men] freed them": of two subjects the later is the participle's object.
 */
static void mend_second_subject(rel_scene *scene, uint32_t verb)
{
    uint32_t doer = rel_scene_child(scene, verb, REL_NSUBJ);
    uint32_t other = doer ? scene->next_sibling[doer] : 0;
    while (other && scene->nodes[other].deprel != REL_NSUBJ)
        other = scene->next_sibling[other];
    for (uint32_t at = doer + 1; other && other < verb && at < other; at++) {
        const rel_node *inner = &scene->nodes[at];
        uint32_t object = rel_scene_child(scene, at, REL_OBJ);
        bool is_reflexive = object && scene->nodes[object].mention == REL_NONE &&
                            scene->nodes[object].xpos == REL_PRP; /* "calling itself X" */
        if (inner->head != doer || inner->deprel != REL_ACL || inner->xpos != REL_VBG ||
            (object && !is_reflexive))
            continue;
        rel_repair_attach(scene, other, at, object ? REL_XCOMP : REL_OBJ);
        rel_scene_link(scene);
        return;
    }
}

static bool has_finite_verb(const rel_scene *scene)
{
    for (uint32_t at = 1; at < scene->count; at++) {
        uint8_t form = scene->nodes[at].xpos;
        if (scene->nodes[at].mention == REL_NONE &&
            (form == REL_VBD || form == REL_VBZ || form == REL_VBP || form == REL_MD))
            return true;
    }
    return false;
}

/** "Miners in the north [plan] a strike": without it the sentence would have no verb. */
static void find_verb(rel_scene *scene)
{
    for (uint32_t at = 2; at + 1 < scene->count && !has_finite_verb(scene); at++) {
        rel_node *word = &scene->nodes[at];
        size_t count;
        rel_rules_of(scene->rules, word->lemma, &count);
        bool is_plain = word->xpos == REL_NN && word->mention == REL_NONE && count > 0;
        if (!is_plain || !rel_node_begins_phrase(&scene->nodes[at + 1]) ||
            scene->nodes[at - 1].mention == REL_NONE)
            continue;
        word->upos = REL_VERB;
        word->xpos = REL_VBP;
        rel_repair_attach(scene, at + 1, at, REL_OBJ);
        rel_scene_link(scene);
    }
}

/** Whether a name has an article, and so a noun behind it: "a NATO plan". */
static bool has_article(const rel_scene *scene, uint32_t at)
{
    const rel_mention *name = rel_scene_mention(scene, at);
    if (!name || name->level != REL_MENTION_NAME || name->token_count < 2)
        return false;
    rel_text first = rel_token_text(scene->document, &scene->segments->tokens[name->first]);
    return rel_text_equal_ignoring_case(first, REL_TEXT("a")) ||
           rel_text_equal_ignoring_case(first, REL_TEXT("an"));
}

/** "blocked a NATO [plan] to defend Norland": what stands behind an article and a name is a noun.
 */
static void find_noun(rel_scene *scene, uint32_t at)
{
    rel_node *noun = &scene->nodes[at];
    bool is_plain = noun->xpos == REL_VB || noun->xpos == REL_VBP;
    uint32_t verb = noun->head;
    if (!is_plain || noun->mention != REL_NONE || !has_article(scene, at - 1) || !verb ||
        !rel_node_is_verb(&scene->nodes[verb]))
        return;
    noun->upos = REL_NOUN;
    noun->xpos = REL_NN;
    noun->deprel = verb < at ? REL_OBJ : REL_NSUBJ;
    rel_repair_attach(scene, at - 1, at, REL_COMPOUND);
    for (uint32_t child = at + 1; child < scene->count; child++)
        if (scene->nodes[child].head == at && rel_node_is_verb(&scene->nodes[child]))
            scene->nodes[child].deprel = REL_ACL;
    rel_scene_link(scene);
}

void rel_repair_lost(rel_scene *scene)
{
    for (uint32_t at = 2; at < scene->count; at++)
        find_noun(scene, at);
    find_verb(scene);
    for (uint32_t have = 1; have + 1 < scene->count; have++)
        join_perfect(scene, have);
    for (uint32_t verb = 2; verb < scene->count; verb++) {
        mend_dated_subject(scene, verb);
        mend_second_subject(scene, verb);
        if (!is_bereft(scene, verb) || !may_be_main(scene, verb))
            continue;
        uint32_t doer = doer_to_the_left(scene, verb);
        if (doer && is_stray(scene, doer, verb))
            restore(scene, doer, verb);
    }
}
