/*
 * What a frame's own words say about its truth, whatever stands around it: negations, auxiliaries,
 * hedges, participants that are denied ("no troops left"), and clauses that say by their form what
 * is only meant or supposed.
 */
#include "relate/own_truth.h"

#include "base/array.h"
#include "base/utf8.h"

static void note_cue(rel_truth *truth, const rel_scene *scene, uint32_t node)
{
    truth->cue = scene->nodes[node].first;
}

/** "may have left": a guess about what has been, not about what will be. */
static bool is_guess(const rel_scene *scene, uint32_t modal)
{
    static const char *const modals[] = {"may", "might", "could", "must"};
    uint32_t next = modal + 1;
    if (next < scene->count && scene->nodes[next].upos == REL_ADV)
        next++;
    for (size_t i = 0; next < scene->count && i < COUNT_OF(modals); i++)
        if (rel_scene_is_word(scene, modal, modals[i]))
            return rel_scene_is_word(scene, next, "have") && scene->nodes[next].upos == REL_AUX;
    return false;
}

/** What one dependent word says about the truth of the word above it. */
static void weigh_word(const rel_scene *scene, uint32_t node, rel_truth *truth)
{
    const rel_node *word = &scene->nodes[node];
    rel_cue_set cues = rel_scene_cues(scene, node);
    if (!cues || word->mention != REL_NONE)
        return;
    bool is_adverb =
        word->deprel == REL_ADVMOD || word->deprel == REL_AMOD || word->deprel == REL_COMPOUND;
    bool is_negating = is_adverb || word->deprel == REL_DET_DEP || word->deprel == REL_MARK ||
                       word->deprel == REL_AUXILIARY || word->deprel == REL_CC_PRECONJ ||
                       word->deprel == REL_CC_DEP || word->deprel == REL_CASE;
    bool is_of_name =
        node > word->head && node + 1 < scene->count && scene->nodes[node + 1].mention != REL_NONE;
    if (rel_scene_denies(scene, node) && is_negating && !is_of_name) {
        truth->is_negated = true;
        note_cue(truth, scene, node);
    } else if ((cues & REL_CUE_MODAL) && word->deprel == REL_AUXILIARY) {
        if (is_guess(scene, node))
            truth->is_alleged = true;
        else
            truth->is_planned = true;
        note_cue(truth, scene, node);
    } else if ((cues & REL_CUE_HEDGE) && is_adverb) {
        truth->is_alleged = true;
        note_cue(truth, scene, node);
    } else if ((cues & REL_CUE_INTENT) && (word->deprel == REL_AMOD)) {
        truth->is_planned = true;
        note_cue(truth, scene, node);
    } else if ((cues & REL_CUE_CONDITION) && word->deprel == REL_MARK) {
        truth->is_planned = true;
        note_cue(truth, scene, node);
    }
}

uint32_t rel_scene_denying_child(const rel_scene *scene, uint32_t node)
{
    for (uint32_t child = scene->first_child[node]; child && child < node;
         child = scene->next_sibling[child]) {
        uint8_t deprel = scene->nodes[child].deprel;
        bool may_deny = deprel == REL_DET_DEP || deprel == REL_CC_PRECONJ || deprel == REL_CC_DEP;
        if (may_deny && rel_scene_denies(scene, child))
            return child;
    }
    return 0;
}

/** What a token says in lower case: "Neither country …". */
static rel_cue_set cues_of_token(const rel_scene *scene, uint32_t token)
{
    enum { LONGEST = 16 };
    char lower[LONGEST];
    rel_symbol symbol = scene->segments->tokens[token].symbol;
    rel_text text = rel_symbols_text(scene->symbols, symbol);
    if (!text.size || text.size > LONGEST || !rel_ascii_is_upper(text.bytes[0]))
        return rel_cues_of(scene->cues, symbol);
    memcpy(lower, text.bytes, text.size);
    lower[0] = rel_ascii_lower(lower[0]);
    return rel_cues_of(scene->cues, rel_symbols_find(scene->symbols, (rel_text){lower, text.size}));
}

/** "no country", "neither side", "nobody" among the participants. */
static void weigh_participants(const rel_scene *scene, const rel_frame *frame, rel_truth *truth)
{
    for (uint32_t s = frame->first_slot; s != REL_NONE; s = scene->slots[s].next) {
        const rel_slot *slot = &scene->slots[s];
        if (slot->kind != REL_SLOT_SUBJECT && slot->kind != REL_SLOT_OBJECT)
            continue;
        uint32_t denied = rel_scene_denying_child(scene, slot->node);
        const rel_mention *mention = rel_scene_mention(scene, slot->node);
        rel_cue_set cues = mention ? cues_of_token(scene, mention->first)
                                   : rel_cues_of(scene->cues, scene->nodes[slot->node].lemma);
        if (cues & REL_CUE_NEGATION)
            denied = slot->node;
        if (!denied)
            continue;
        truth->is_negated = true;
        note_cue(truth, scene, denied);
    }
}

/** Words in front of the head inside a name that is one node: "[the alleged hack of the OPM]". */
static void weigh_name(const rel_scene *scene, const rel_frame *frame, rel_truth *truth)
{
    const rel_mention *mention = rel_scene_mention(scene, frame->node);
    if (!mention)
        return;
    for (uint32_t token = mention->first; token < mention->head; token++) {
        rel_cue_set cues = rel_cues_of(scene->cues, scene->segments->tokens[token].symbol);
        truth->is_alleged |= (cues & REL_CUE_HEDGE) != 0;
        truth->is_planned |= (cues & REL_CUE_INTENT) != 0;
        truth->is_negated |= (cues & REL_CUE_NEGATION) != 0;
        if (cues & (REL_CUE_HEDGE | REL_CUE_INTENT | REL_CUE_NEGATION))
            truth->cue = token;
    }
}

/** Two words right before a verb that make it untrue: "has yet to blame", "rather than blame". */
static void weigh_words_before(const rel_scene *scene, const rel_frame *frame, rel_truth *truth)
{
    static const char *const denials[][2] = {
        {"yet", "to"},   {"rather", "than"}, {"instead", "of"},
        {"far", "from"}, {"no", "longer"},   {"short", "of"},
    };
    for (uint32_t at = frame->node; at > 2 && at + 3 > frame->node; at--)
        for (size_t i = 0; i < COUNT_OF(denials); i++)
            if (rel_scene_is_word(scene, at - 2, denials[i][0]) &&
                rel_scene_is_word(scene, at - 1, denials[i][1])) {
                truth->is_negated = true;
                note_cue(truth, scene, at - 2);
                return;
            }
}

bool rel_scene_is_superlative(const rel_scene *scene, uint32_t noun)
{
    static const char *const words[] = {"first", "last", "latest", "only", "second", "third"};
    uint32_t first = scene->nodes[scene->left[noun]].first, end = scene->nodes[noun].first;
    end += scene->nodes[noun].token_count;
    for (uint32_t token = first; token < end; token++)
        for (size_t i = 0; i < COUNT_OF(words); i++)
            if (rel_text_equal(rel_token_text(scene->document, &scene->segments->tokens[token]),
                               rel_text_of(words[i])))
                return true;
    return false;
}

/** "in case it attacks", "provided that it signs": two words before a clause that is no fact. */
static bool is_conditional(const rel_scene *scene, const rel_frame *frame)
{
    static const char *const openings[][2] = {
        {"in", "case"}, {"provided", "that"}, {"provide", "that"},  {"providing", "that"},
        {"long", "as"}, {"on", "condition"},  {"assuming", "that"}, {"assume", "that"},
    };
    uint32_t left = scene->left[frame->node];
    for (uint32_t at = left > 3 ? left - 3 : 1; at + 1 < frame->node; at++)
        for (size_t i = 0; i < COUNT_OF(openings); i++)
            if (rel_scene_is_word(scene, at, openings[i][0]) &&
                rel_scene_is_word(scene, at + 1, openings[i][1]))
                return true;
    return false;
}

/** "will leave once it signs": what goes with a plan in the present is to come as well. */
static bool is_to_come(const rel_scene *scene, const rel_frame *frame)
{
    uint8_t form = scene->nodes[frame->node].xpos;
    bool is_present =
        (form == REL_VBZ || form == REL_VBP) && !rel_scene_child(scene, frame->node, REL_AUXILIARY);
    return is_present && frame->link == REL_LINK_ADVERBIAL && frame->governor != REL_NONE &&
           scene->frames[frame->governor].truth.is_planned;
}

bool rel_scene_shows(const rel_scene *scene, const rel_frame *frame)
{
    static const char *const words[] = {"show", "express", "voice"};
    bool is_linked = frame->link == REL_LINK_ADVERBIAL || frame->link == REL_LINK_COMPLEMENT;
    if (!is_linked || frame->governor == REL_NONE)
        return false;
    const rel_truth *above = &scene->frames[frame->governor].truth;
    for (size_t i = 0; i < COUNT_OF(words); i++)
        if (rel_scene_is_word(scene, frame->node, words[i]))
            return !above->is_planned && !above->is_negated;
    return false;
}

rel_truth rel_scene_own_truth(const rel_scene *scene, const rel_frame *frame)
{
    rel_truth truth = {.speaker = REL_NONE, .cue = REL_NONE};
    for (uint32_t child = scene->first_child[frame->node]; child;
         child = scene->next_sibling[child])
        weigh_word(scene, child, &truth);
    if (frame->kind == REL_RULE_NOUN) {
        weigh_name(scene, frame, &truth);
        return truth;
    }
    weigh_participants(scene, frame, &truth);
    weigh_words_before(scene, frame, &truth);
    bool is_done = frame->link == REL_LINK_RELATIVE &&
                   rel_scene_is_superlative(scene, scene->nodes[frame->node].head);
    is_done |= rel_scene_shows(scene, frame);
    bool is_purpose = frame->is_infinitive && frame->link != REL_LINK_COMPLEMENT &&
                      frame->link != REL_LINK_CONJUNCT && !is_done &&
                      !(frame->cues & REL_CUE_EXPRESSIVE);
    bool is_condition = frame->link == REL_LINK_ADVERBIAL &&
                        (is_conditional(scene, frame) || is_to_come(scene, frame));
    if ((is_purpose || is_condition) && !truth.is_negated)
        truth.is_planned = true;
    return truth;
}
