/*
 * Who acts in a clause that names him by "it" only, or in a noun that says what a deed is for:
 * "Norland said it was sending a team", "Norland closed the border in protest at the raid".
 */
#include "relate/scene.h"

/** Whether a frame has a subject that "it" may stand for: a state or a body, and nobody. */
static bool has_body_for_subject(const rel_scene *scene, uint32_t frame)
{
    uint32_t mention = rel_frame_subject_mention(scene, frame);
    if (mention == REL_NONE)
        return false;
    rel_entity_type type = scene->mentions->mentions[mention].type;
    return type == REL_COUNTRY || type == REL_ORGANIZATION || type == REL_AGENCY;
}

static bool has_it(const rel_scene *scene, uint32_t frame, rel_slot_kind kind)
{
    for (uint32_t s = scene->frames[frame].first_slot; s != REL_NONE; s = scene->slots[s].next)
        if (scene->slots[s].kind == kind && rel_scene_is_it(scene, scene->slots[s].node))
            return true;
    return false;
}

/** "Norland said [it] was sending a team" */
static bool share_with_it(rel_scene *scene, uint32_t frame, relata_error *err)
{
    const rel_frame *clause = &scene->frames[frame];
    rel_slot_kind kind = rel_frame_surface(clause);
    uint32_t governor = clause->governor;
    bool is_told = clause->link == REL_LINK_COMPLEMENT && governor != REL_NONE &&
                   (scene->frames[governor].cues & REL_CUE_SPEECH);
    return !is_told || !has_it(scene, frame, kind) || !has_body_for_subject(scene, governor) ||
           rel_frame_share(scene, governor, REL_SLOT_SUBJECT, frame, kind, err);
}

/** "closed the border [in protest] at the raid" */
static bool share_with_protest(rel_scene *scene, uint32_t frame, relata_error *err)
{
    const rel_frame *noun = &scene->frames[frame];
    rel_symbol preposition = rel_scene_preposition(scene, noun->node);
    bool is_done_by_deed =
        noun->kind == REL_RULE_NOUN && noun->governor != REL_NONE &&
        (noun->cues & REL_CUE_EXPRESSIVE) &&
        rel_text_equal(rel_symbols_text(scene->symbols, preposition), REL_TEXT("in"));
    return !is_done_by_deed || rel_frame_has(scene, frame, REL_SLOT_SUBJECT) ||
           rel_frame_share(scene, noun->governor, REL_SLOT_SUBJECT, frame, REL_SLOT_SUBJECT, err);
}

bool rel_scene_share_speaker(rel_scene *scene, uint32_t frame, relata_error *err)
{
    return share_with_it(scene, frame, err) && share_with_protest(scene, frame, err);
}
