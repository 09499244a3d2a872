/*
 * On whose word? A clause may be the complement of "X said", which status.c sees; here are the
 * other ways: the verb of speech set beside the clause ("…, officials said"), "according to X",
 * and quotations, whose speaker may stand in another sentence of the paragraph.
 */
#include "base/array.h"
#include "relate/scene.h"

uint32_t rel_frame_subject_mention(const rel_scene *scene, uint32_t frame)
{
    for (uint32_t s = scene->frames[frame].first_slot; s != REL_NONE; s = scene->slots[s].next) {
        const rel_slot *slot = &scene->slots[s];
        uint32_t mention =
            slot->mention != REL_NONE ? slot->mention : scene->nodes[slot->node].mention;
        if (slot->kind == REL_SLOT_SUBJECT && mention != REL_NONE)
            return mention;
    }
    return REL_NONE;
}

/** A verb of speech with its subject: "officials said". */
static void take_remark(const rel_scene *scene, uint32_t node, rel_truth *truth)
{
    uint32_t remark = scene->frame_of[node];
    rel_cue_set cues = rel_scene_cues(scene, node);
    if (remark == REL_NONE || !(cues & (REL_CUE_SPEECH | REL_CUE_BELIEF)) ||
        rel_frame_has(scene, remark, REL_SLOT_COMPLEMENT))
        return;
    uint32_t speaker = rel_frame_subject_mention(scene, remark);
    if (speaker != REL_NONE)
        truth->speaker = speaker;
    if (!(cues & REL_CUE_SPEECH)) {
        truth->is_alleged = true;
        truth->cue = scene->nodes[node].first;
    }
}

/** "according to [the police]", wherever the parser hangs it: it is about the whole sentence. */
static uint32_t source_of_sentence(const rel_scene *scene)
{
    for (uint32_t node = 3; node < scene->count; node++)
        if (scene->nodes[node].mention != REL_NONE &&
            scene->nodes[node - 1].lemma == scene->word_to &&
            (rel_scene_is_word(scene, node - 2, "according") ||
             rel_scene_is_word(scene, node - 2, "accord")))
            return scene->nodes[node].mention;
    return REL_NONE;
}

/** "according to unconfirmed reports", "according to rumours" */
static bool is_on_hearsay(const rel_scene *scene)
{
    const rel_cue_set doubt = REL_CUE_HEDGE | REL_CUE_BELIEF;
    for (uint32_t node = 3; node < scene->count; node++)
        if (scene->nodes[node - 1].lemma == scene->word_to &&
            (rel_scene_is_word(scene, node - 2, "according") ||
             rel_scene_is_word(scene, node - 2, "accord")))
            return scene->nodes[node].mention == REL_NONE && (rel_scene_cues(scene, node) & doubt);
    return false;
}

void rel_scene_attribute(const rel_scene *scene, uint32_t frame, rel_truth *truth)
{
    uint32_t node = scene->frames[frame].node;
    if (scene->frames[frame].governor == REL_NONE && truth->speaker == REL_NONE)
        truth->speaker = source_of_sentence(scene);
    truth->is_alleged |= scene->frames[frame].governor == REL_NONE && is_on_hearsay(scene);
    for (uint32_t child = scene->first_child[node]; child; child = scene->next_sibling[child]) {
        uint8_t deprel = scene->nodes[child].deprel;
        if (deprel == REL_PARATAXIS || deprel == REL_ADVCL)
            take_remark(scene, child, truth);
    }
}

/** The quotation that holds a token, or NULL. */
static const rel_quote *quote_around(const rel_segments *segments, uint32_t token)
{
    size_t low = 0, high = segments->quote_count;
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        if (segments->quotes[middle].first <= token)
            low = middle + 1;
        else
            high = middle;
    }
    const rel_quote *quote = low ? &segments->quotes[low - 1] : NULL;
    return quote && token < quote->first + quote->token_count ? quote : NULL;
}

static bool is_quoted(const rel_scene *scene, const rel_frame *frame)
{
    return quote_around(scene->segments, scene->nodes[frame->node].first) != NULL;
}

/** Who speaks in this sentence outside its quotations, or REL_NONE. */
static uint32_t speaker_outside(const rel_scene *scene)
{
    for (uint32_t i = 0; i < scene->frame_count; i++) {
        const rel_frame *frame = &scene->frames[i];
        rel_cue_set cues = frame->cues;
        if (frame->kind != REL_RULE_VERB || !(cues & REL_CUE_SPEECH) || is_quoted(scene, frame))
            continue;
        uint32_t speaker = rel_frame_subject_mention(scene, i);
        if (speaker != REL_NONE)
            return speaker;
    }
    return REL_NONE;
}

/** Whether a pronoun in a quotation is its speaker: "I" of a person, "we" of a body or state. */
static bool is_speaker(const rel_scene *scene, uint32_t node, rel_entity_type type)
{
    static const char *const of_person[] = {"I", "me", "myself"};
    static const char *const of_body[] = {"we", "We", "us", "ourselves"};
    bool is_body = type == REL_COUNTRY || type == REL_AGENCY || type == REL_ORGANIZATION;
    const char *const *words = is_body ? of_body : of_person;
    size_t count = is_body ? COUNT_OF(of_body) : COUNT_OF(of_person);
    rel_text form = rel_symbols_text(scene->symbols, scene->nodes[node].form);
    for (size_t i = 0; scene->nodes[node].mention == REL_NONE && i < count; i++)
        if ((is_body || type == REL_PERSON) && rel_text_equal(form, rel_text_of(words[i])))
            return true;
    return false;
}

/** "We urge X to …": who says so does it, in the name of whomever. */
static bool is_performed(const rel_scene *scene, const rel_frame *frame, const rel_slot *slot)
{
    rel_text form = rel_symbols_text(scene->symbols, scene->nodes[slot->node].form);
    return slot->kind == REL_SLOT_SUBJECT && scene->nodes[frame->node].xpos == REL_VBP &&
           frame->kind == REL_RULE_VERB && !rel_scene_is_word(scene, frame->node, "have") &&
           rel_text_equal_ignoring_case(form, REL_TEXT("we"));
}

/** "I met X," said Y: Y takes part in what he tells. */
static bool add_speaker(rel_scene *scene, uint32_t frame, uint32_t speaker, relata_error *err)
{
    uint32_t entity = scene->mentions->mentions[speaker].entity;
    if (entity == REL_NONE)
        return true;
    rel_entity_type type = scene->mentions->entities[entity].type;
    for (uint32_t s = scene->frames[frame].first_slot; s != REL_NONE; s = scene->slots[s].next) {
        rel_slot slot = scene->slots[s];
        bool is_he = is_speaker(scene, slot.node, type) ||
                     (type == REL_PERSON && is_performed(scene, &scene->frames[frame], &slot));
        if (slot.mention != REL_NONE || !is_he)
            continue;
        slot.mention = speaker;
        if (!rel_frame_push(scene, frame, slot, err))
            return false;
    }
    return true;
}

bool rel_scene_attribute_quotes(rel_scene *scene, rel_quote_speaker *last, relata_error *err)
{
    uint32_t block = scene->segments->sentences[scene->sentence].block;
    uint32_t speaker = scene->segments->quote_count ? speaker_outside(scene) : REL_NONE;
    if (speaker != REL_NONE)
        *last = (rel_quote_speaker){speaker, block};
    bool is_near = last->mention != REL_NONE && block - last->block <= REL_QUOTE_MAX_BLOCKS;
    for (uint32_t i = 0; is_near && i < scene->frame_count; i++) {
        rel_frame *frame = &scene->frames[i];
        if (!is_quoted(scene, frame))
            continue;
        if (frame->truth.speaker == REL_NONE)
            frame->truth.speaker = last->mention;
        if (!add_speaker(scene, i, last->mention, err))
            return false;
    }
    return true;
}
