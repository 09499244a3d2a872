/*
 * Participants that a clause does not name because another clause has: the subject of "agreed to
 * hold", the object of "accused X of jamming", both for "joined X in opening", the shared subject
 * of coordinated verbs, the noun that a relative clause is about, the doer of "launched an attack".
 * Frames are visited from the top, so that what one clause takes over the next can take from it.
 */
#include "base/array.h"
#include "relate/scene.h"

/** Mark the clauses that frames have as complements, whatever relation the parser gave them. */
static void link_complements(rel_scene *scene)
{
    for (uint32_t i = 0; i < scene->frame_count; i++)
        for (uint32_t s = scene->frames[i].first_slot; s != REL_NONE; s = scene->slots[s].next) {
            const rel_slot *slot = &scene->slots[s];
            uint32_t clause = scene->frame_of[slot->node];
            if (slot->kind != REL_SLOT_COMPLEMENT || clause == REL_NONE || clause <= i)
                continue;
            scene->frames[clause].link = REL_LINK_COMPLEMENT;
            scene->frames[clause].governor = i;
        }
}

static bool lacks_subject(const rel_scene *scene, uint32_t frame)
{
    return !rel_frame_has(scene, frame, rel_frame_surface(&scene->frames[frame]));
}

static bool share_subject(rel_scene *scene, uint32_t from, uint32_t to, relata_error *err)
{
    return rel_frame_share(scene, from, rel_frame_surface(&scene->frames[from]), to,
                           rel_frame_surface(&scene->frames[to]), err);
}

/** "declared itself ready to talk": who is spoken of is the one who speaks. */
static bool has_itself(const rel_scene *scene, uint32_t frame)
{
    static const char *const words[] = {"itself", "himself", "herself", "themselves"};
    for (uint32_t s = scene->frames[frame].first_slot; s != REL_NONE; s = scene->slots[s].next) {
        const rel_node *node = &scene->nodes[scene->slots[s].node];
        rel_text form = rel_symbols_text(scene->symbols, node->form);
        for (size_t i = 0; scene->slots[s].kind == REL_SLOT_OBJECT && i < COUNT_OF(words); i++)
            if (rel_text_equal(form, rel_text_of(words[i])))
                return true;
    }
    return false;
}

/** Which participant of the governing verb is the subject of its complement. */
static rel_slot_kind controller(const rel_scene *scene, uint32_t governor)
{
    const rel_frame *above = &scene->frames[governor];
    rel_cue_set cues = scene->frames[governor].cues;
    if (above->kind == REL_RULE_NOUN)
        return REL_SLOT_SUBJECT;
    bool by_subject =
        ((cues & REL_CUE_SUBJECT_CONTROL) || has_itself(scene, governor)) && !above->is_passive;
    if (!by_subject && rel_frame_has(scene, governor, REL_SLOT_OBJECT))
        return REL_SLOT_OBJECT;
    if (!by_subject && rel_frame_has(scene, governor, REL_SLOT_INDIRECT))
        return REL_SLOT_INDIRECT;
    if ((cues & REL_CUE_OBLIQUE_CONTROL) && rel_frame_has(scene, governor, REL_SLOT_OBLIQUE))
        return REL_SLOT_OBLIQUE;
    return rel_frame_surface(above);
}

/** "the arrest of [X] on charges of jamming": of a noun what stands behind its first "of". */
static bool share_accused(rel_scene *scene, uint32_t accusing, uint32_t frame, relata_error *err)
{
    const rel_frame *above = &scene->frames[accusing];
    rel_slot_kind to = rel_frame_surface(&scene->frames[frame]);
    uint32_t last = 0;
    for (uint32_t s = above->first_slot; s != REL_NONE; s = scene->slots[s].next) {
        rel_slot slot = scene->slots[s];
        bool is_nested = last && slot.node == last + 2 && rel_scene_is_word(scene, last + 1, "of");
        if (slot.kind != REL_SLOT_OBJECT || (above->kind == REL_RULE_NOUN && is_nested))
            continue;
        last = slot.node;
        slot.kind = to;
        if (!rel_frame_push(scene, frame, slot, err))
            return false;
    }
    return true;
}

/** "arrested X on charges of jamming": whoever is accused before is said to have done it. */
static bool control_charge(rel_scene *scene, uint32_t frame, uint32_t noun, relata_error *err)
{
    uint32_t accusing = REL_NONE;
    for (uint32_t i = 0; i < scene->frame_count; i++) {
        const rel_frame *above = &scene->frames[i];
        bool is_before = above->node <= noun && rel_frame_has(scene, i, REL_SLOT_OBJECT) &&
                         (scene->frames[i].cues & REL_CUE_ACCUSATION);
        if (is_before && (accusing == REL_NONE || above->node > scene->frames[accusing].node))
            accusing = i;
    }
    return accusing == REL_NONE || share_accused(scene, accusing, frame, err);
}

/** "agreed that a hotline be set up": who resolves it does it, where nobody else is named. */
static bool control_resolved(rel_scene *scene, uint32_t frame, relata_error *err)
{
    const rel_frame *clause = &scene->frames[frame];
    bool is_resolved = clause->is_passive && !rel_frame_has(scene, frame, REL_SLOT_SUBJECT) &&
                       (scene->frames[clause->governor].cues & REL_CUE_RESOLUTION);
    return !is_resolved ||
           rel_frame_share(scene, clause->governor, REL_SLOT_SUBJECT, frame, REL_SLOT_SUBJECT, err);
}

/** The mention of a person who takes part in a frame by name, or REL_NONE. */
static uint32_t person_in(const rel_scene *scene, uint32_t frame, rel_slot_kind kind)
{
    for (uint32_t s = scene->frames[frame].first_slot; s != REL_NONE; s = scene->slots[s].next) {
        const rel_mention *mention = rel_scene_mention(scene, scene->slots[s].node);
        if (scene->slots[s].kind == kind && mention && mention->type == REL_PERSON &&
            mention->entity != REL_NONE)
            return scene->nodes[scene->slots[s].node].mention;
    }
    return REL_NONE;
}

/** "told [X] he would help him": who tells is "he", and whom he tells is "him". */
static bool bind_told(rel_scene *scene, uint32_t frame, relata_error *err)
{
    uint32_t governor = scene->frames[frame].governor;
    uint32_t teller = person_in(scene, governor, REL_SLOT_SUBJECT);
    uint32_t told = person_in(scene, governor, REL_SLOT_OBJECT);
    if (!(scene->frames[governor].cues & REL_CUE_SPEECH) || teller == REL_NONE || told == REL_NONE)
        return true;
    for (uint32_t s = scene->frames[frame].first_slot; s != REL_NONE; s = scene->slots[s].next) {
        rel_slot slot = scene->slots[s];
        const rel_mention *pronoun = rel_scene_mention(scene, slot.node);
        bool is_open = pronoun && pronoun->level == REL_MENTION_PRONOUN && !pronoun->is_plural &&
                       pronoun->entity == REL_NONE && slot.mention == REL_NONE;
        slot.mention = slot.kind == REL_SLOT_SUBJECT ? teller : told;
        if (is_open && !rel_frame_push(scene, frame, slot, err))
            return false;
    }
    return true;
}

/** "a summit to which X is expected to be invited": what stands in front is the last verb's. */
static bool share_fronted(rel_scene *scene, uint32_t governor, uint32_t frame, relata_error *err)
{
    uint32_t start = scene->left[scene->frames[governor].node];
    for (uint32_t s = scene->frames[governor].first_slot; s != REL_NONE; s = scene->slots[s].next) {
        rel_slot slot = scene->slots[s];
        if (slot.kind == REL_SLOT_OBLIQUE && slot.node < start &&
            !rel_frame_push(scene, frame, slot, err))
            return false;
    }
    return true;
}

static bool control_complement(rel_scene *scene, uint32_t frame, relata_error *err)
{
    const rel_frame *clause = &scene->frames[frame];
    uint32_t governor = clause->governor;
    rel_slot_kind subject = rel_frame_surface(clause);
    bool is_finite = !clause->is_infinitive && !clause->is_gerund;
    bool is_charged = scene->frames[governor].kind == REL_RULE_NOUN && clause->is_gerund &&
                      (scene->frames[governor].cues & REL_CUE_ACCUSATION);
    if (is_finite && !bind_told(scene, frame, err))
        return false;
    if (is_finite)
        return control_resolved(scene, frame, err) &&
               (!lacks_subject(scene, frame) || scene->nodes[clause->node].deprel == REL_CCOMP ||
                rel_frame_share(scene, governor, controller(scene, governor), frame, subject, err));
    if (clause->is_infinitive && !share_fronted(scene, governor, frame, err))
        return false;
    if (!lacks_subject(scene, frame))
        return true;
    if (is_charged)
        return control_charge(scene, frame, scene->frames[governor].node, err);
    if (clause->is_gerund && (scene->frames[governor].cues & REL_CUE_JOINT))
        return rel_frame_share(scene, governor, REL_SLOT_SUBJECT, frame, subject, err) &&
               rel_frame_share(scene, governor, REL_SLOT_OBJECT, frame, subject, err);
    return rel_frame_share(scene, governor, controller(scene, governor), frame, subject, err);
}

/** "met and praised the envoy": the object stands behind the last verb only. */
static bool share_object_back(rel_scene *scene, uint32_t frame, relata_error *err)
{
    uint32_t first = scene->frames[frame].governor;
    uint32_t behind = scene->frames[first].node + 1;
    bool is_bare = behind < scene->count && scene->nodes[behind].upos == REL_CCONJ;
    if (is_bare && scene->frames[first].is_passive && scene->frames[frame].is_passive &&
        !rel_frame_has(scene, first, REL_SLOT_SUBJECT)) /* "criticized and then sanctioned by" */
        return rel_frame_share(scene, frame, REL_SLOT_SUBJECT, first, REL_SLOT_SUBJECT, err);
    if (!is_bare || rel_frame_has(scene, first, REL_SLOT_OBJECT) || scene->frames[first].is_passive)
        return true;
    return rel_frame_share(scene, frame, REL_SLOT_OBJECT, first, REL_SLOT_OBJECT, err);
}

/** Whether a frame has nothing but its doer: "but Norland pulled out". */
static bool is_bare(const rel_scene *scene, uint32_t frame)
{
    for (uint32_t s = scene->frames[frame].first_slot; s != REL_NONE; s = scene->slots[s].next)
        if (scene->slots[s].kind != REL_SLOT_SUBJECT && scene->slots[s].kind != REL_SLOT_PURPOSE)
            return false;
    return !scene->frames[frame].is_passive;
}

/** "the talks were to resume, but Norland withdrew": from what the first clause is about. */
static bool share_topic(rel_scene *scene, uint32_t frame, relata_error *err)
{
    uint32_t first = scene->frames[frame].governor;
    uint32_t but = rel_scene_child(scene, scene->frames[frame].node, REL_CC_DEP);
    rel_slot_kind subject = rel_frame_surface(&scene->frames[first]);
    if (!but || !rel_scene_is_word(scene, but, "but") || !is_bare(scene, frame))
        return true;
    for (uint32_t s = scene->frames[first].first_slot; s != REL_NONE; s = scene->slots[s].next) {
        const rel_mention *topic = rel_scene_mention(scene, scene->slots[s].node);
        if (scene->slots[s].kind == subject && topic && topic->type == REL_MEETING)
            return rel_frame_share(scene, first, subject, frame, REL_SLOT_OBJECT, err);
    }
    return true;
}

static uint32_t object_of(const rel_scene *scene, uint32_t frame)
{
    for (uint32_t s = scene->frames[frame].first_slot; s != REL_NONE; s = scene->slots[s].next)
        if (scene->slots[s].kind == REL_SLOT_OBJECT)
            return scene->slots[s].node;
    return 0;
}

/** "condemned Norland and imposed sanctions on it": not on the one who does both. */
static bool bind_it(rel_scene *scene, uint32_t frame, relata_error *err)
{
    uint32_t first = scene->frames[frame].governor, object = object_of(scene, first);
    bool has_same_doer = !rel_scene_child(scene, scene->frames[frame].node, REL_NSUBJ);
    for (uint32_t s = scene->frames[frame].first_slot; s != REL_NONE; s = scene->slots[s].next) {
        rel_slot slot = scene->slots[s];
        bool is_bound = object && has_same_doer && slot.node != object &&
                        slot.kind != REL_SLOT_SUBJECT && rel_scene_is_it(scene, slot.node);
        slot.node = object;
        if (is_bound && !rel_frame_push(scene, frame, slot, err))
            return false;
    }
    return true;
}

static bool control_conjunct(rel_scene *scene, uint32_t frame, relata_error *err)
{
    uint32_t governor = scene->frames[frame].governor;
    if (scene->frames[frame].kind == REL_RULE_NOUN || scene->frames[governor].kind == REL_RULE_NOUN)
        return true;
    if (lacks_subject(scene, frame) && !share_subject(scene, governor, frame, err))
        return false;
    return share_topic(scene, frame, err) && share_object_back(scene, frame, err) &&
           (scene->frames[governor].is_passive || bind_it(scene, frame, err));
}

static bool takes_part_as(const rel_scene *scene, uint32_t frame, uint32_t node, rel_slot_kind kind)
{
    for (uint32_t s = scene->frames[frame].first_slot; s != REL_NONE; s = scene->slots[s].next)
        if (scene->slots[s].kind == kind && scene->slots[s].node == node)
            return true;
    return false;
}

/** "issued a declaration demanding …", "claimed responsibility for …": the doer is the same. */
static bool is_message(const rel_scene *scene, const rel_frame *clause, uint32_t noun)
{
    uint32_t governor = clause->governor;
    bool is_phrase = scene->nodes[noun].mention == REL_NONE && clause->node > noun + 1 &&
                     scene->nodes[clause->node - 1].upos != REL_PUNCT &&
                     rel_scene_child(scene, clause->node, REL_MARK);
    return clause->is_gerund && governor != REL_NONE && scene->noun_of[noun] == REL_NONE &&
           scene->frames[governor].kind == REL_RULE_VERB &&
           (is_phrase || (scene->frames[governor].cues & REL_CUE_SUPPORT)) &&
           takes_part_as(scene, governor, noun, REL_SLOT_OBJECT);
}

/** Whose a plan is: "a Norland plan to leave"; 0 when that is not said. */
static uint32_t owner_of(const rel_scene *scene, uint32_t noun)
{
    for (uint32_t child = scene->first_child[noun]; child; child = scene->next_sibling[child]) {
        uint8_t deprel = scene->nodes[child].deprel;
        if (scene->nodes[child].mention != REL_NONE &&
            (deprel == REL_NMOD_POSS || deprel == REL_COMPOUND || deprel == REL_AMOD))
            return child;
    }
    return 0;
}

/** Give the noun before a relative clause the place in it that is still open. */
static bool control_relative(rel_scene *scene, uint32_t frame, relata_error *err)
{
    static const rel_cue_set plans = REL_CUE_PLAN | REL_CUE_REQUEST | REL_CUE_DENIAL;
    const rel_frame *clause = &scene->frames[frame];
    uint32_t noun = rel_scene_named(scene, scene->nodes[clause->node].head);
    rel_slot slot = {
        .kind = rel_frame_surface(clause), .node = noun, .mention = REL_NONE, .next = REL_NONE};
    for (uint32_t s = clause->first_slot; s != REL_NONE; s = scene->slots[s].next)
        if (scene->slots[s].node == noun)
            return true;
    if (!noun || clause->kind == REL_RULE_NOUN)
        return true;
    if (clause->is_gerund && (rel_scene_cues(scene, noun) & REL_CUE_ACCUSATION))
        return control_charge(scene, frame, noun, err);
    bool is_planned = clause->is_gerund && (rel_scene_cues(scene, noun) & REL_CUE_PLAN);
    uint32_t plan = scene->nodes[clause->node].head;
    slot.node = rel_scene_cues(scene, plan) & plans ? owner_of(scene, plan) : 0;
    if (clause->is_infinitive && slot.node && lacks_subject(scene, frame))
        return rel_frame_push(scene, frame, slot, err);
    slot.node = noun;
    if (clause->is_infinitive || is_planned) { /* "a decision to leave": whoever decided leaves */
        uint32_t governor = clause->governor;
        return governor == REL_NONE || !lacks_subject(scene, frame) ||
               share_subject(scene, governor, frame, err);
    }
    if (lacks_subject(scene, frame) && is_message(scene, clause, scene->nodes[clause->node].head))
        return share_subject(scene, clause->governor, frame, err);
    if (lacks_subject(scene, frame))
        return rel_frame_push(scene, frame, slot, err);
    slot.kind = REL_SLOT_OBJECT;
    bool has_object = rel_frame_has(scene, frame, REL_SLOT_OBJECT) ||
                      rel_frame_has(scene, frame, REL_SLOT_COMPLEMENT);
    return has_object || rel_frame_push(scene, frame, slot, err);
}

/** "adopted a policy that X condemned": a deed of whoever adopted it. */
static bool share_doer(rel_scene *scene, uint32_t frame, uint32_t noun, relata_error *err)
{
    uint32_t governor = scene->frames[frame].governor;
    const rel_mention *named = rel_scene_mention(scene, noun);
    bool is_deed = governor != REL_NONE && (!named || named->entity == REL_NONE) &&
                   (rel_scene_cues(scene, noun) & REL_CUE_DEED) &&
                   takes_part_as(scene, governor, noun, REL_SLOT_OBJECT) &&
                   takes_part_as(scene, frame, noun, REL_SLOT_OBJECT);
    return !is_deed ||
           rel_frame_share(scene, governor, REL_SLOT_SUBJECT, frame, REL_SLOT_OBJECT, err);
}

static bool lend(rel_scene *scene, uint32_t verb, uint32_t noun, relata_error *err)
{
    if (!rel_frame_has(scene, noun, REL_SLOT_SUBJECT) &&
        !rel_frame_share(scene, verb, REL_SLOT_SUBJECT, noun, REL_SLOT_SUBJECT, err))
        return false;
    return rel_frame_share(scene, verb, REL_SLOT_INDIRECT, noun, REL_SLOT_INDIRECT, err) &&
           rel_frame_share(scene, verb, REL_SLOT_OBLIQUE, noun, REL_SLOT_OBLIQUE, err);
}

/** "the sanctions imposed on X by Y", "the pledge that Y made to X" */
static bool lend_to_noun(rel_scene *scene, uint32_t frame, relata_error *err)
{
    const rel_frame *clause = &scene->frames[frame];
    uint32_t noun = scene->noun_of[scene->nodes[clause->node].head];
    bool is_light = (scene->frames[frame].cues & REL_CUE_SUPPORT) && clause->kind == REL_RULE_VERB;
    return !is_light || noun == REL_NONE || lend(scene, frame, noun, err);
}

/** "entered into an alliance", "engaged in talks" */
static bool is_inner(const rel_scene *scene, uint32_t node)
{
    rel_text preposition = rel_symbols_text(scene->symbols, rel_scene_preposition(scene, node));
    return rel_text_equal(preposition, REL_TEXT("in")) ||
           rel_text_equal(preposition, REL_TEXT("into"));
}

/** "at [their] talks, A and B agreed": the owner stands behind, as the subject. */
static bool has_open_owner(const rel_scene *scene, uint32_t frame)
{
    for (uint32_t s = scene->frames[frame].first_slot; s != REL_NONE; s = scene->slots[s].next) {
        const rel_slot *slot = &scene->slots[s];
        const rel_mention *owner =
            slot->mention == REL_NONE ? NULL : &scene->mentions->mentions[slot->mention];
        if (slot->kind == REL_SLOT_POSSESSOR && owner && owner->entity == REL_NONE &&
            owner->level == REL_MENTION_PRONOUN)
            return true;
    }
    return false;
}

/** Whether a noun says something of that class: CONSULT of "talks". */
static bool is_of_class(const rel_scene *scene, uint32_t frame, const char *class)
{
    size_t count;
    const rel_rule *rules = rel_rules_of(scene->rules, scene->frames[frame].lemma, &count);
    for (size_t i = 0; i < count; i++)
        if (rules[i].kind == REL_RULE_NOUN &&
            rel_text_equal(scene->rules->relations[rules[i].relation].plover, rel_text_of(class)))
            return true;
    return false;
}

/** Words before an event that say of whoever the clause is about that he takes part in it. */
static const struct {
    const char *word, *class;
} participations[] = {
    {"after", "CONSULT"}, {"following", "CONSULT"}, {"follow", "CONSULT"}, {"during", "CONSULT"},
    {"for", "CONSULT"},   {"from", "CONSULT"},      {"in", "COOPERATE"},
};

static bool is_of_participant(const rel_scene *scene, uint32_t frame, uint32_t node)
{
    rel_text word = rel_symbols_text(scene->symbols, rel_scene_preposition(scene, node));
    uint32_t first = scene->left[node];
    if (!word.size && scene->nodes[first].xpos == REL_VBG) /* "following talks" */
        word = rel_symbols_text(scene->symbols, scene->nodes[first].lemma);
    for (size_t i = 0; i < COUNT_OF(participations); i++)
        if (rel_text_equal(word, rel_text_of(participations[i].word)))
            return is_of_class(scene, frame, participations[i].class);
    return false;
}

/** "left after two days of [talks] with X", "was there for [talks] with X": whose they are. */
static bool is_attended(const rel_scene *scene, uint32_t frame)
{
    uint32_t node = scene->frames[frame].node, above = scene->nodes[node].head;
    bool is_counted = above && above < node && (rel_scene_cues(scene, above) & REL_CUE_MEASURE) &&
                      scene->nodes[above].mention == REL_NONE;
    return !rel_frame_has(scene, frame, REL_SLOT_SUBJECT) &&
           is_of_participant(scene, frame, is_counted ? above : node);
}

/** "launched an attack on X": the verb lends the noun its subject and its phrases. */
static bool control_noun(rel_scene *scene, uint32_t frame, relata_error *err)
{
    uint32_t governor = scene->frames[frame].governor;
    uint32_t node = rel_scene_carrier(scene, scene->frames[frame].node);
    rel_cue_set cues = scene->frames[governor].cues;
    bool is_object = takes_part_as(scene, governor, node, REL_SLOT_OBJECT);
    bool is_oblique = takes_part_as(scene, governor, node, REL_SLOT_OBLIQUE);
    if (is_attended(scene, frame))
        return share_subject(scene, governor, frame, err);
    if (scene->frames[governor].kind != REL_RULE_VERB || (!is_object && !is_oblique))
        return true;
    if ((cues & REL_CUE_ACCUSATION) && is_oblique && !rel_frame_has(scene, frame, REL_SLOT_SUBJECT))
        return rel_frame_share(scene, governor, REL_SLOT_OBJECT, frame, REL_SLOT_SUBJECT, err);
    if (is_oblique && has_open_owner(scene, frame))
        return rel_frame_share(scene, governor, REL_SLOT_SUBJECT, frame, REL_SLOT_SUBJECT, err);
    bool is_light = (cues & REL_CUE_SUPPORT) && (is_object || is_inner(scene, node));
    return !is_light || lend(scene, governor, frame, err);
}

/** "thanked X for hosting": what somebody is thanked for is his deed. */
static bool is_reason(const rel_scene *scene, const rel_frame *clause)
{
    for (uint32_t child = scene->first_child[clause->node]; child && child < clause->node;
         child = scene->next_sibling[child])
        if (rel_scene_is_word(scene, child, "for"))
            return clause->is_gerund;
    return false;
}

static bool control_adverbial(rel_scene *scene, uint32_t frame, relata_error *err)
{
    const rel_frame *clause = &scene->frames[frame];
    bool is_reduced = clause->is_infinitive || clause->is_gerund || clause->is_passive;
    if (!is_reduced || !lacks_subject(scene, frame) || clause->kind == REL_RULE_NOUN)
        return true;
    if (is_reason(scene, clause) && rel_frame_has(scene, clause->governor, REL_SLOT_OBJECT))
        return rel_frame_share(scene, clause->governor, REL_SLOT_OBJECT, frame,
                               rel_frame_surface(clause), err);
    return share_subject(scene, clause->governor, frame, err);
}

static bool control(rel_scene *scene, uint32_t frame, relata_error *err)
{
    const rel_frame *clause = &scene->frames[frame];
    if (clause->governor == REL_NONE)
        return true;
    if (clause->kind == REL_RULE_NOUN)
        return control_noun(scene, frame, err);
    switch (clause->link) {
    case REL_LINK_COMPLEMENT: return control_complement(scene, frame, err);
    case REL_LINK_CONJUNCT: return control_conjunct(scene, frame, err);
    case REL_LINK_RELATIVE:
        return control_relative(scene, frame, err) && lend_to_noun(scene, frame, err) &&
               share_doer(scene, frame, rel_scene_named(scene, scene->nodes[clause->node].head),
                          err);
    case REL_LINK_ADVERBIAL: return control_adverbial(scene, frame, err);
    case REL_LINK_NONE:
    case REL_LINK_PARTICIPANT:
    case REL_LINK_APART: break;
    }
    return true;
}

bool rel_scene_control(rel_scene *scene, relata_error *err)
{
    link_complements(scene);
    for (uint32_t i = 0; i < scene->frame_count; i++)
        if (!rel_scene_share_speaker(scene, i, err) || !control(scene, i, err))
            return false;
    return true;
}
