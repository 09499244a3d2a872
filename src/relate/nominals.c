/*
 * Nouns that are events: "the US indictment of five officers", "talks between A and B". What a verb
 * says by subject and object a noun says by possessors, modifiers and prepositions; some of them
 * stand inside the name that has become one node of the tree, where only tokens are left.
 */
#include "relate/scene.h"

#include "base/utf8.h"

/** The doer is the possessor, unless "by" names him: "Norland's invasion by Sudland". */
static bool add_possessor(rel_scene *scene, uint32_t frame, rel_slot slot, relata_error *err)
{
    slot.kind = REL_SLOT_POSSESSOR;
    return rel_frame_push(scene, frame, slot, err);
}

static bool add_prepositional(rel_scene *scene, uint32_t frame, rel_symbol preposition,
                              rel_slot slot, relata_error *err)
{
    slot.kind = REL_SLOT_OBLIQUE;
    slot.preposition = preposition;
    if (!rel_frame_push(scene, frame, slot, err))
        return false;
    if (preposition != scene->word_of && preposition != scene->word_by)
        return true;
    slot.kind = preposition == scene->word_of ? REL_SLOT_OBJECT : REL_SLOT_SUBJECT;
    slot.preposition = REL_NO_SYMBOL;
    return rel_frame_push(scene, frame, slot, err);
}

uint32_t rel_scene_carrier(const rel_scene *scene, uint32_t node)
{
    uint32_t above = scene->nodes[node].head;
    bool is_carried = above > node && scene->nodes[node].deprel == REL_COMPOUND &&
                      scene->nodes[above].upos == REL_NOUN && scene->noun_of[above] == REL_NONE;
    return is_carried ? above : node;
}

bool rel_scene_add_phrase(rel_scene *scene, uint32_t frame, uint32_t node, relata_error *err)
{
    rel_slot slot = {.node = node, .mention = REL_NONE, .next = REL_NONE};
    rel_symbol preposition = rel_scene_preposition(scene, node);
    bool is_possessor = !preposition || scene->nodes[node].deprel == REL_NMOD_POSS;
    if (!preposition && node > scene->frames[frame].node)
        return true; /* a bare noun behind another belongs to a verb that was not seen */
    bool ok = is_possessor ? add_possessor(scene, frame, slot, err)
                           : add_prepositional(scene, frame, preposition, slot, err);
    for (uint32_t child = scene->first_child[node]; ok && child;
         child = scene->next_sibling[child]) {
        if (scene->nodes[child].deprel != REL_CONJ || !rel_node_is_nominal(&scene->nodes[child]))
            continue;
        slot.node = child;
        rel_symbol own = rel_scene_preposition(scene, child);
        ok = is_possessor ? add_possessor(scene, frame, slot, err)
                          : add_prepositional(scene, frame, own ? own : preposition, slot, err);
    }
    return ok;
}

static bool is_participant(const rel_scene *scene, uint32_t node)
{
    switch (scene->nodes[node].deprel) {
    case REL_NMOD_POSS:
    case REL_NMOD:
    case REL_OBL: return true;
    case REL_COMPOUND:
    case REL_AMOD: return scene->nodes[node].mention != REL_NONE;
    default: return false;
    }
}

static bool same_word(const rel_scene *scene, uint32_t token, const char *word)
{
    rel_text text = rel_token_text(scene->document, &scene->segments->tokens[token]);
    return rel_text_equal_ignoring_case(text, rel_text_of(word));
}

/** Whether a token between two names of a phrase leaves the preposition of the first in force. */
static bool continues_list(const rel_scene *scene, uint32_t token)
{
    static const char *const words[] = {"and", ",", "the", "or", "&", "both", "its"};
    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
        if (same_word(scene, token, words[i]))
            return true;
    return false;
}

/** The preposition before a token inside the name, or REL_NO_SYMBOL. */
static rel_symbol preposition_before(const rel_scene *scene, uint32_t token, uint32_t first)
{
    while (token > first && continues_list(scene, token - 1))
        token--;
    if (token == first)
        return REL_NO_SYMBOL;
    return scene->segments->tokens[token - 1].symbol;
}

/** Names inside the node's own mention: "[the hack of [the OPM] by [Chinese] agents]". */
static bool add_inner(rel_scene *scene, uint32_t frame, relata_error *err)
{
    uint32_t node = scene->frames[frame].node;
    uint32_t outer = scene->nodes[node].mention;
    if (outer == REL_NONE)
        return true;
    const rel_mention *whole = &scene->mentions->mentions[outer];
    rel_symbol preposition = REL_NO_SYMBOL;
    for (uint32_t i = outer + 1; i < scene->last_mention; i++) {
        const rel_mention *inner = &scene->mentions->mentions[i];
        if (inner->first >= whole->first + whole->token_count)
            break;
        bool is_nested = inner->outer != outer && inner->outer != REL_NONE &&
                         scene->mentions->mentions[inner->outer].type == REL_PERSON;
        if (is_nested) /* "[[Norwegian] President Brook's] visit" is not Norway's */
            continue;
        rel_slot slot = {.node = node, .mention = i, .next = REL_NONE};
        bool ok;
        if (inner->first < whole->head) {
            ok = add_possessor(scene, frame, slot, err);
        } else {
            rel_symbol own = preposition_before(scene, inner->first, whole->head + 1);
            preposition = own ? own : preposition;
            ok = !preposition || add_prepositional(scene, frame, preposition, slot, err);
        }
        if (!ok)
            return false;
    }
    return true;
}

/** Whether a node is a name behind a preposition. */
static bool is_named_phrase(const rel_scene *scene, uint32_t name)
{
    return name < scene->count && scene->nodes[name].mention != REL_NONE &&
           scene->nodes[name - 1].upos == REL_ADP && scene->nodes[name - 1].mention == REL_NONE;
}

/** "an agreement between Norland and Sudland", "the theft from Widget by Norland": what stands
 * right behind belongs to the noun, and the doer behind that. */
static bool add_adjacent(rel_scene *scene, uint32_t frame, relata_error *err)
{
    uint32_t name = scene->frames[frame].node + 2, doer = name + 2;
    if (!is_named_phrase(scene, name))
        return true;
    bool has_doer = is_named_phrase(scene, doer) && scene->nodes[doer - 1].lemma == scene->word_by;
    return rel_scene_add_phrase(scene, frame, name, err) &&
           (!has_doer || rel_scene_add_phrase(scene, frame, doer, err));
}

/** "a mediation effort between X and Y": what hangs on the noun that carries the event. */
static bool add_carrier(rel_scene *scene, uint32_t frame, relata_error *err)
{
    uint32_t carrier = rel_scene_carrier(scene, scene->frames[frame].node);
    if (carrier == scene->frames[frame].node)
        return true;
    for (uint32_t child = scene->first_child[carrier]; child; child = scene->next_sibling[child])
        if (is_participant(scene, child) && !rel_scene_add_phrase(scene, frame, child, err))
            return false;
    return true;
}

bool rel_scene_frame_noun(rel_scene *scene, uint32_t frame, relata_error *err)
{
    uint32_t node = scene->frames[frame].node;
    rel_slot self = {REL_SLOT_SELF, REL_NO_SYMBOL, node, REL_NONE, REL_NONE};
    if (!rel_frame_push(scene, frame, self, err))
        return false;
    for (uint32_t child = scene->first_child[node]; child; child = scene->next_sibling[child]) {
        uint8_t deprel = scene->nodes[child].deprel;
        rel_slot clause = {REL_SLOT_COMPLEMENT, REL_NO_SYMBOL, child, REL_NONE, REL_NONE};
        if (deprel == REL_ACL && !rel_frame_push(scene, frame, clause, err))
            return false;
        if (is_participant(scene, child) && !rel_scene_add_phrase(scene, frame, child, err))
            return false;
    }
    if (!add_carrier(scene, frame, err) || !add_adjacent(scene, frame, err) ||
        !add_inner(scene, frame, err))
        return false;
    bool has_doer = rel_frame_has(scene, frame, REL_SLOT_SUBJECT);
    return rel_frame_share(scene, frame, REL_SLOT_POSSESSOR, frame,
                           has_doer ? REL_SLOT_OBJECT : REL_SLOT_SUBJECT, err);
}
