/*
 * A clause whose verb was said before: "the first round was held in Doha and the second in Kabul",
 * "Ghana sent doctors to Mali, and Togo to Chad". What stands alone takes the verb's frame once
 * more, with itself in the places of its likes.
 */
#include "base/array.h"
#include "relate/scene.h"

static rel_entity_type type_at(const rel_scene *scene, uint32_t node)
{
    const rel_mention *mention = rel_scene_mention(scene, node);
    return mention && mention->entity != REL_NONE ? scene->mentions->entities[mention->entity].type
                                                  : REL_ENTITY_TYPE_COUNT;
}

/** "and [the second] in [Kabul]": where a clause without a verb begins; ends are set with it. */
static bool is_gapped(const rel_scene *scene, uint32_t name)
{
    uint32_t behind = name + 2;
    if (name < 3 || behind >= scene->count || scene->nodes[name - 1].upos != REL_CCONJ ||
        type_at(scene, name) == REL_ENTITY_TYPE_COUNT ||
        type_at(scene, behind) == REL_ENTITY_TYPE_COUNT ||
        scene->nodes[name + 1].mention != REL_NONE || scene->nodes[name + 1].upos != REL_ADP)
        return false;
    for (uint32_t at = name; at < scene->count; at++) {
        bool is_verb = rel_node_is_verb(&scene->nodes[at]) || scene->nodes[at].upos == REL_AUX;
        if (is_verb && scene->nodes[at].mention == REL_NONE)
            return false;
    }
    return true;
}

/** The slot of a frame that a node of that type could fill as well, or REL_NONE. */
static uint32_t slot_like(const rel_scene *scene, uint32_t frame, rel_slot_kind kind,
                          rel_entity_type type, uint32_t before)
{
    for (uint32_t s = scene->frames[frame].first_slot; s != REL_NONE; s = scene->slots[s].next) {
        const rel_slot *slot = &scene->slots[s];
        if (slot->kind == kind && slot->node < before && type_at(scene, slot->node) == type)
            return s;
    }
    return REL_NONE;
}

/** Whether both are of one type; a capital may stand for its state. */
static bool are_alike(const rel_scene *scene, uint32_t a, uint32_t b)
{
    rel_entity_type first = type_at(scene, a), second = type_at(scene, b);
    bool are_lands = (first == REL_COUNTRY || first == REL_PLACE) &&
                     (second == REL_COUNTRY || second == REL_PLACE);
    return first == second || are_lands;
}

/** The slot behind the verb that `behind` has its like in: of its preposition, before `name`. */
static uint32_t phrase_like(const rel_scene *scene, uint32_t frame, uint32_t name, uint32_t behind)
{
    rel_symbol preposition = scene->nodes[name + 1].lemma;
    for (uint32_t s = scene->frames[frame].first_slot; s != REL_NONE; s = scene->slots[s].next) {
        const rel_slot *slot = &scene->slots[s];
        bool is_like = slot->kind == REL_SLOT_OBLIQUE && slot->preposition == preposition;
        bool is_doer = slot->kind == REL_SLOT_SUBJECT && scene->frames[frame].is_passive &&
                       preposition == scene->word_by;
        if ((is_like || is_doer) && slot->node < name && are_alike(scene, slot->node, behind))
            return s;
    }
    return REL_NONE;
}

/** The last frame before a gapped clause whose places its names fit, or REL_NONE. */
static uint32_t frame_like(const rel_scene *scene, uint32_t name)
{
    uint32_t found = REL_NONE;
    for (uint32_t i = 0; i < scene->frame_count; i++) {
        const rel_frame *frame = &scene->frames[i];
        rel_slot_kind surface = rel_frame_surface(frame);
        uint32_t subject = slot_like(scene, i, surface, type_at(scene, name), frame->node);
        bool has_like_object =
            surface == REL_SLOT_SUBJECT &&
            slot_like(scene, i, REL_SLOT_OBJECT, type_at(scene, name), name) != REL_NONE;
        bool is_later = found == REL_NONE || frame->node > scene->frames[found].node;
        if (frame->kind == REL_RULE_VERB && frame->node < name && is_later && !has_like_object &&
            subject != REL_NONE && phrase_like(scene, i, name, name + 2) != REL_NONE)
            found = i;
    }
    return found;
}

/** Take from all frames what stands in the gapped clause. */
static void drop_slots(rel_scene *scene, uint32_t first)
{
    for (uint32_t i = 0; i < scene->frame_count; i++)
        for (uint32_t *at = &scene->frames[i].first_slot; *at != REL_NONE;) {
            const rel_slot *slot = &scene->slots[*at];
            bool is_inside = slot->node >= first && scene->frames[i].node < first;
            if (is_inside)
                *at = slot->next;
            else
                at = &scene->slots[*at].next;
        }
}

static bool add_gapped(rel_scene *scene, uint32_t model, uint32_t name, relata_error *err)
{
    uint32_t phrase = phrase_like(scene, model, name, name + 2);
    rel_slot subject = {.kind = rel_frame_surface(&scene->frames[model]),
                        .node = name,
                        .mention = REL_NONE,
                        .next = REL_NONE};
    rel_slot behind = scene->slots[phrase];
    behind.node = name + 2;
    behind.mention = REL_NONE;
    rel_frame frame = scene->frames[model];
    frame.first_slot = REL_NONE;
    uint32_t added = (uint32_t)scene->frame_count;
    bool is_active =
        subject.kind == REL_SLOT_SUBJECT; /* "sent doctors to A, and B [doctors] to C" */
    drop_slots(scene, name);
    return REL_PUSH_IN(scene->arena, scene->frames, scene->frame_count, scene->frame_capacity,
                       frame, err) &&
           rel_frame_push(scene, added, subject, err) &&
           rel_frame_push(scene, added, behind, err) &&
           (!is_active ||
            rel_frame_share(scene, model, REL_SLOT_OBJECT, added, REL_SLOT_OBJECT, err));
}

bool rel_scene_fill_gaps(rel_scene *scene, relata_error *err)
{
    for (uint32_t name = 3; name + 2 < scene->count; name++) {
        uint32_t model = is_gapped(scene, name) ? frame_like(scene, name) : REL_NONE;
        if (model != REL_NONE)
            return add_gapped(scene, model, name, err);
    }
    return true;
}
