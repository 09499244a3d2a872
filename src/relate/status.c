/*
 * How true is it? Each frame says something itself (own_truth.c) and inherits from the frame above
 * what that one's verb does to its complement: "denied" makes it untrue, "accused of" alleged,
 * "agreed to" planned, "began to" as true as itself. Circumstances and relative clauses inherit no
 * more than the speaker. One pass from the top.
 */
#include "base/array.h"
#include "relate/own_truth.h"

/** The properties that count for a complement of this form, most telling first. */
static rel_cue_set telling_cue(rel_cue_set cues, const rel_frame *clause)
{
    static const rel_cue_set of_infinitive[] = {
        REL_CUE_REQUEST,    REL_CUE_DENIAL, REL_CUE_PLAN,  REL_CUE_IMPLICATIVE,
        REL_CUE_ACCUSATION, REL_CUE_BELIEF, REL_CUE_SPEECH};
    static const rel_cue_set of_gerund[] = {REL_CUE_REQUEST,    REL_CUE_DENIAL, REL_CUE_IMPLICATIVE,
                                            REL_CUE_ACCUSATION, REL_CUE_PLAN,   REL_CUE_BELIEF,
                                            REL_CUE_SPEECH};
    static const rel_cue_set of_finite[] = {REL_CUE_SPEECH,     REL_CUE_ACCUSATION, REL_CUE_BELIEF,
                                            REL_CUE_DENIAL,     REL_CUE_REQUEST,    REL_CUE_PLAN,
                                            REL_CUE_IMPLICATIVE};
    const rel_cue_set *order = clause->is_infinitive ? of_infinitive
                               : clause->is_gerund   ? of_gerund
                                                     : of_finite;
    for (size_t i = 0; i < COUNT_OF(of_finite); i++)
        if (cues & order[i])
            return order[i];
    return 0;
}

static bool is_opinion(rel_cue_set cue)
{
    return cue == REL_CUE_SPEECH || cue == REL_CUE_BELIEF || cue == REL_CUE_ACCUSATION;
}

/** "unconfirmed reports said" */
static bool has_doubtful_subject(const rel_scene *scene, uint32_t frame)
{
    uint32_t subject = rel_scene_child(scene, scene->frames[frame].node, REL_NSUBJ);
    if (!subject)
        return false;
    for (uint32_t child = scene->first_child[subject]; child && child < subject;
         child = scene->next_sibling[child])
        if (rel_scene_cues(scene, child) & REL_CUE_HEDGE)
            return true;
    return (rel_scene_cues(scene, subject) & REL_CUE_BELIEF) &&
           scene->nodes[subject].mention == REL_NONE;
}

/** What a governing word with property `cue` makes of its complement. */
static void apply_cue(rel_cue_set cue, const rel_scene *scene, uint32_t governor,
                      const rel_frame *clause, rel_truth *truth)
{
    bool is_passive = scene->frames[governor].is_passive;
    if (is_opinion(cue)) {
        truth->is_open |= truth->is_negated;
        truth->is_negated = truth->is_planned = false;
        uint32_t speaker = rel_frame_subject_mention(scene, governor);
        if (speaker != REL_NONE)
            truth->speaker = speaker;
        bool is_hearsay = cue == REL_CUE_SPEECH && is_passive && clause->is_infinitive;
        truth->is_alleged |=
            cue != REL_CUE_SPEECH || is_hearsay || has_doubtful_subject(scene, governor);
    } else if (cue == REL_CUE_DENIAL) {
        truth->is_alleged |= truth->is_negated;
        truth->is_negated = !truth->is_negated;
    } else if (cue == REL_CUE_REQUEST) {
        truth->is_open = true;
    } else if (cue == REL_CUE_PLAN ||
               (cue == 0 && clause->is_infinitive && !rel_scene_shows(scene, clause))) {
        truth->is_planned = true;
    }
    if (cue)
        truth->cue = scene->nodes[scene->frames[governor].node].first;
}

static rel_truth only_speaker(const rel_truth *above)
{
    return (rel_truth){.speaker = above->speaker, .cue = REL_NONE, .is_open = above->is_open};
}

static bool is_theme(const rel_scene *scene, uint32_t governor, uint32_t node, bool *ret_oblique)
{
    for (uint32_t s = scene->frames[governor].first_slot; s != REL_NONE; s = scene->slots[s].next) {
        const rel_slot *slot = &scene->slots[s];
        *ret_oblique = slot->kind == REL_SLOT_OBLIQUE;
        if (slot->node == node && (slot->kind == REL_SLOT_OBJECT || *ret_oblique))
            return true;
    }
    return false;
}

bool rel_scene_presupposes(const rel_scene *scene, uint32_t node)
{
    static const char *const definite[] = {"the", "this", "that", "these", "those"};
    const rel_mention *mention = rel_scene_mention(scene, node);
    if (!mention || mention->type != REL_INCIDENT)
        return false;
    rel_text first = rel_token_text(scene->document, &scene->segments->tokens[mention->first]);
    for (size_t i = 0; i < COUNT_OF(definite); i++)
        if (rel_text_equal_ignoring_case(first, rel_text_of(definite[i])))
            return true;
    return false;
}

/** "plans for an invasion": an event that hangs on a noun of intent, and is not a definite one. */
static bool is_of_plan(const rel_scene *scene, uint32_t node)
{
    uint32_t plan = scene->nodes[node].head;
    return plan && plan < node && scene->nodes[node].deprel == REL_NMOD &&
           scene->nodes[plan].upos == REL_NOUN &&
           (rel_scene_cues(scene, plan) & (REL_CUE_PLAN | REL_CUE_REQUEST)) &&
           !rel_scene_presupposes(scene, node);
}

/** "did not take part in the attack": it took place all the same. */
static bool is_shared(rel_cue_set cues, bool is_oblique)
{
    return is_oblique && !(cues & REL_CUE_SUPPORT);
}

/** "will fly to Norland [for talks]": the occasion of what is to come is to come as well. */
static rel_truth as_circumstance(const rel_scene *scene, const rel_frame *noun, uint32_t carrier)
{
    static const char *const occasions[] = {"for", "at", "during"};
    const rel_truth *above = &scene->frames[noun->governor].truth;
    rel_truth truth = only_speaker(above);
    rel_symbol word = rel_scene_preposition(scene, carrier);
    for (size_t i = 0; i < COUNT_OF(occasions) && word && above->is_planned; i++)
        truth.is_planned |=
            rel_text_equal(rel_symbols_text(scene->symbols, word), rel_text_of(occasions[i]));
    return truth;
}

/** What the verb above makes of an event that is its object: "cancelled a visit". */
static rel_truth inherit_as_theme(const rel_scene *scene, const rel_frame *noun)
{
    const rel_frame *verb = &scene->frames[noun->governor];
    rel_cue_set cues = verb->cues;
    bool is_oblique = false;
    rel_truth truth = verb->truth;
    uint32_t carrier = rel_scene_carrier(scene, noun->node);
    if (is_of_plan(scene, noun->node)) {
        truth.is_planned = true;
        return truth;
    }
    if (!is_theme(scene, noun->governor, carrier, &is_oblique)) {
        bool goes_on = (cues & (REL_CUE_SUPPORT | REL_CUE_IMPLICATIVE)) != 0;
        return goes_on && verb->kind == REL_RULE_VERB ? truth
                                                      : as_circumstance(scene, noun, carrier);
    }
    if (is_oblique && (cues & REL_CUE_ACCUSATION)) {
        apply_cue(REL_CUE_ACCUSATION, scene, noun->governor, noun, &truth);
        return truth;
    }
    if (cues & (REL_CUE_REQUEST | REL_CUE_ENDED_OBJECT)) {
        truth.is_open = true;
    } else if ((cues & REL_CUE_PREVENTED_OBJECT) && !is_oblique) {
        truth.is_planned |= truth.is_negated;
        truth.is_negated = !truth.is_negated;
    } else if (cues & REL_CUE_PLANNED_OBJECT) {
        if (rel_scene_presupposes(scene, carrier))
            return only_speaker(&truth);
        truth.is_planned = true;
    } else if (!(cues & (REL_CUE_SUPPORT | REL_CUE_IMPLICATIVE)) || is_shared(cues, is_oblique)) {
        return as_circumstance(scene, noun, carrier);
    } else {
        return truth;
    }
    truth.cue = scene->nodes[verb->node].first;
    return truth;
}

static bool stands_behind_from(const rel_scene *scene, uint32_t node)
{
    for (uint32_t child = scene->first_child[node]; child && child < node;
         child = scene->next_sibling[child])
        if (rel_scene_is_word(scene, child, "from"))
            return true;
    return false;
}

/** "called on Norland to act": with "on" somebody is asked. */
static bool is_call(const rel_scene *scene, const rel_frame *frame)
{
    if (!rel_text_equal(rel_symbols_text(scene->symbols, frame->lemma), REL_TEXT("call")))
        return false;
    for (uint32_t s = frame->first_slot; s != REL_NONE; s = scene->slots[s].next) {
        const rel_slot *slot = &scene->slots[s];
        rel_text preposition = slot->kind == REL_SLOT_OBLIQUE
                                   ? rel_symbols_text(scene->symbols, slot->preposition)
                                   : (rel_text){0};
        if (rel_text_equal(preposition, REL_TEXT("on")) ||
            rel_text_equal(preposition, REL_TEXT("upon")))
            return true;
    }
    return false;
}

/** "kept jamming" goes on, "kept Norland from jamming" does not happen. */
static rel_cue_set cues_for_complement(const rel_scene *scene, uint32_t governor,
                                       const rel_frame *clause)
{
    rel_cue_set cues = scene->frames[governor].cues;
    bool is_ambiguous = (cues & REL_CUE_DENIAL) && (cues & REL_CUE_IMPLICATIVE);
    return is_ambiguous && !stands_behind_from(scene, clause->node)
               ? cues & ~(uint32_t)REL_CUE_DENIAL
               : cues;
}

/** "became the first state to recognize Norland": who is first at something does it. */
static bool is_of_first(const rel_scene *scene, const rel_frame *clause)
{
    uint32_t left = scene->left[clause->node], noun = left > 1 ? left - 1 : 0;
    return noun && clause->is_infinitive && rel_node_is_nominal(&scene->nodes[noun]) &&
           scene->nodes[noun].deprel == REL_XCOMP && rel_scene_is_superlative(scene, noun);
}

/** "a petition asking Norland to act": the request itself, and not what is asked for. */
static bool is_request_of(const rel_frame *noun, const rel_frame *clause)
{
    return noun->kind == REL_RULE_NOUN && clause->is_gerund && (noun->cues & REL_CUE_REQUEST) &&
           (clause->cues & REL_CUE_REQUEST);
}

static rel_truth inherit_as_complement(const rel_scene *scene, const rel_frame *clause)
{
    const rel_frame *above = &scene->frames[clause->governor];
    rel_truth truth = above->truth;
    if (is_of_first(scene, clause) || is_request_of(above, clause))
        return truth;
    rel_cue_set cue = telling_cue(cues_for_complement(scene, clause->governor, clause), clause);
    apply_cue(cue, scene, clause->governor, clause, &truth);
    uint32_t word = scene->nodes[clause->node].head; /* "declared itself ready to talk" */
    if (word > above->node && (rel_scene_cues(scene, word) & REL_CUE_PLAN))
        truth.is_planned = true;
    return truth;
}

/** "the theory that X is …", often taken for a relative clause: "that" and a name behind it. */
static bool is_told(const rel_scene *scene, const rel_frame *clause)
{
    uint32_t that = scene->first_child[clause->node];
    return that && that + 1 < clause->node && scene->nodes[that].lemma == scene->word_that &&
           scene->nodes[that + 1].mention != REL_NONE;
}

/** "plans to attack", "claims that it attacked": a clause that a noun announces. */
static rel_truth inherit_from_noun(const rel_scene *scene, const rel_frame *clause)
{
    const rel_frame *above = &scene->frames[clause->governor];
    uint32_t noun = scene->nodes[clause->node].head;
    rel_truth truth = only_speaker(&above->truth);
    truth.is_open &= clause->is_infinitive || clause->is_gerund; /* "asked those who left to …" */
    rel_cue_set cue = telling_cue(rel_scene_cues(scene, noun), clause);
    bool is_content =
        scene->nodes[clause->node].deprel == REL_ACL || (is_opinion(cue) && is_told(scene, clause));
    truth.is_negated = is_content && rel_scene_denying_child(scene, noun);
    if (clause->is_infinitive && rel_scene_is_superlative(scene, noun))
        return truth;
    if (!is_content || !cue)
        return truth;
    apply_cue(cue, scene, clause->governor, clause, &truth);
    truth.cue = scene->nodes[noun].first;
    rel_cue_set verb = above->cues;
    bool is_denied = is_opinion(cue) ? (verb & REL_CUE_DENIAL) != 0
                                     : cue == REL_CUE_PLAN && (verb & REL_CUE_PREVENTED_OBJECT);
    if (is_denied && above->kind == REL_RULE_VERB && !above->truth.is_negated)
        truth.is_negated = true;
    return truth;
}

/** A coordinated verb shares the auxiliaries of the first if it has none: "will meet and sign". */
static rel_truth inherit_as_conjunct(const rel_scene *scene, const rel_frame *clause)
{
    const rel_frame *first = &scene->frames[clause->governor];
    uint8_t form = scene->nodes[clause->node].xpos;
    uint32_t or_word = rel_scene_child(scene, clause->node, REL_CC_DEP);
    if (or_word && first->truth.is_negated && rel_scene_is_word(scene, or_word, "or") &&
        !rel_scene_child(scene, clause->node, REL_NSUBJ))
        return first->truth;
    bool is_bare = form == REL_VB || clause->is_gerund || (form == REL_VBN && clause->is_passive);
    return is_bare && scene->nodes[first->node].xpos == form ? first->truth : first->context;
}

/** A quotation beside its verb: "We agreed," said the envoy. */
static rel_truth inherit_beside(const rel_scene *scene, const rel_frame *frame)
{
    rel_truth truth = only_speaker(&scene->frames[frame->governor].context);
    rel_cue_set cue = telling_cue(scene->frames[frame->governor].cues, frame);
    if (is_opinion(cue))
        apply_cue(cue, scene, frame->governor, frame, &truth);
    return truth;
}

static rel_truth inherit(const rel_scene *scene, const rel_frame *frame)
{
    const rel_frame *above = &scene->frames[frame->governor];
    if (frame->kind == REL_RULE_NOUN)
        return frame->link == REL_LINK_CONJUNCT ? above->context : inherit_as_theme(scene, frame);
    switch (frame->link) {
    case REL_LINK_COMPLEMENT: return inherit_as_complement(scene, frame);
    case REL_LINK_CONJUNCT: return inherit_as_conjunct(scene, frame);
    case REL_LINK_RELATIVE: return inherit_from_noun(scene, frame);
    case REL_LINK_APART: return inherit_beside(scene, frame);
    case REL_LINK_ADVERBIAL:
        if (frame->is_infinitive && is_call(scene, above))
            return (rel_truth){.speaker = REL_NONE, .cue = REL_NONE, .is_open = true};
        break;
    case REL_LINK_NONE:
    case REL_LINK_PARTICIPANT: break;
    }
    return only_speaker(&above->context);
}

static void combine(rel_truth *truth, const rel_truth *own)
{
    truth->is_negated ^= own->is_negated;
    truth->is_alleged |= own->is_alleged;
    truth->is_planned |= own->is_planned;
    truth->is_open |= own->is_open;
    if (own->speaker != REL_NONE)
        truth->speaker = own->speaker;
    if (own->cue != REL_NONE)
        truth->cue = own->cue;
}

static bool is_question(const rel_scene *scene)
{
    const rel_sentence *sentence = &scene->segments->sentences[scene->sentence];
    for (uint32_t i = sentence->token_count; i-- > 0;) {
        const rel_token *token = &scene->segments->tokens[sentence->first + i];
        if (token->kind != REL_TOKEN_CLOSE_QUOTE)
            return rel_text_ends(rel_token_text(scene->document, token), REL_TEXT("?"));
    }
    return false;
}

void rel_scene_judge(rel_scene *scene)
{
    bool is_asked = is_question(scene);
    for (uint32_t i = 0; i < scene->frame_count; i++) {
        rel_frame *frame = &scene->frames[i];
        if (frame->governor != REL_NONE && frame->governor < i)
            frame->context = inherit(scene, frame);
        rel_scene_attribute(scene, i, &frame->context);
        rel_truth own = rel_scene_own_truth(scene, frame);
        own.is_open = is_asked;
        frame->truth = frame->context;
        combine(&frame->truth, &own);
    }
}
