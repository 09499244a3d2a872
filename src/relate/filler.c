/*
 * A participant is rarely a bare name: it may be renamed by an apposition, stand for its members
 * ("both sides"), or be a thing or body of the entity that is meant ("Norland's warplanes", "the
 * leaders of Norland", "praised Norland's efforts"). Each of these is looked through once.
 */
#include "relate/filler.h"

#include "base/array.h"
#include "base/utf8.h"

static void add(rel_fillers *fillers, uint32_t entity, uint32_t mention, uint32_t node)
{
    for (size_t i = 0; i < fillers->count; i++)
        if (fillers->items[i].entity == entity)
            return;
    if (fillers->count < REL_FILLERS_MAX)
        fillers->items[fillers->count++] = (rel_filler){entity, mention, node};
}

static bool is_of(uint32_t types, rel_entity_type type)
{
    return (types >> type & 1) != 0;
}

/** Add the entity of a mention, or what it stands for; false when the types do not fit. */
static bool add_mention(const rel_scene *scene, uint32_t mention, uint32_t node, uint32_t types,
                        rel_fillers *ret)
{
    uint32_t number = scene->mentions->mentions[mention].entity;
    if (number == REL_NONE)
        return false;
    const rel_entity *entity = &scene->mentions->entities[number];
    size_t before = ret->count;
    for (size_t i = 0; i < entity->member_count; i++)
        if (is_of(types, scene->mentions->entities[entity->members[i]].type))
            add(ret, entity->members[i], mention, node);
    if (entity->member_count)
        return ret->count > before;
    if (!is_of(types, entity->type))
        return false;
    add(ret, number, mention, node);
    return true;
}

/** "Hungarian and Romanian officials": the names that modify a description. */
static bool add_modifiers(const rel_scene *scene, uint32_t outer, uint32_t node, uint32_t types,
                          rel_fillers *ret)
{
    const rel_mention *whole = &scene->mentions->mentions[outer];
    bool is_added = false;
    for (uint32_t i = outer + 1; i < scene->last_mention; i++) {
        const rel_mention *inner = &scene->mentions->mentions[i];
        if (inner->first >= whole->head)
            break;
        is_added |= add_mention(scene, i, node, types, ret);
    }
    return is_added;
}

/** "ratify it": of what is adopted or signed, the last in the sentence before the pronoun. */
static void add_work(const rel_scene *scene, uint32_t node, uint32_t types, rel_fillers *ret)
{
    const uint32_t works = UINT32_C(1) << REL_AGREEMENT | UINT32_C(1) << REL_LAW;
    for (uint32_t at = node; rel_scene_is_it(scene, node) && --at > 0 && ret->count == 0;) {
        const rel_mention *mention = rel_scene_mention(scene, at);
        if (mention && is_of(works, mention->type))
            add_mention(scene, scene->nodes[at].mention, node, types, ret);
    }
}

/** Whether "and", a comma or a hyphen joins two names: "Hungarian and Romanian", not "US Muslim".
 */
static bool are_joined(const rel_scene *scene, const rel_mention *first, const rel_mention *second)
{
    static const rel_text joints[] = {{"and", 3}, {"or", 2}, {",", 1},
                                      {"-", 1},   {"/", 1},  {"\xE2\x80\x93", 3}};
    if (second->first <= first->first + first->token_count)
        return false;
    rel_text between = rel_token_text(scene->document, &scene->segments->tokens[second->first - 1]);
    for (size_t i = 0; i < COUNT_OF(joints); i++)
        if (rel_text_equal(between, joints[i]))
            return true;
    return false;
}

/** Whether several names, joined, stand before the head of a description. */
static bool has_joined_modifiers(const rel_scene *scene, uint32_t outer)
{
    const rel_mention *mentions = scene->mentions->mentions, *whole = &mentions[outer];
    for (uint32_t i = outer + 2; i < scene->last_mention && mentions[i].first < whole->head; i++)
        if (are_joined(scene, &mentions[i - 1], &mentions[i]))
            return true;
    return false;
}

/** A mention and what is coordinated with it. */
static bool add_with_conjuncts(const rel_scene *scene, uint32_t node, uint32_t types,
                               rel_fillers *ret)
{
    bool is_added = add_mention(scene, scene->nodes[node].mention, node, types, ret);
    for (uint32_t child = scene->first_child[node]; child; child = scene->next_sibling[child])
        if (scene->nodes[child].deprel == REL_CONJ && scene->nodes[child].mention != REL_NONE)
            is_added |= add_mention(scene, scene->nodes[child].mention, child, types, ret);
    return is_added;
}

bool rel_fillers_add_all(const rel_scene *scene, const rel_slot *slot, uint32_t types,
                         rel_fillers *ret)
{
    return add_with_conjuncts(scene, slot->node, types, ret);
}

static bool is_word_at(const rel_scene *scene, uint32_t at, const char *word)
{
    return at < scene->count && rel_scene_is_word(scene, at, word);
}

/** The first name behind "including" or "such as" behind a node and a phrase of it; 0 when none is.
 */
static uint32_t first_example(const rel_scene *scene, uint32_t node)
{
    uint32_t at = node + 1;
    if (is_word_at(scene, at, "of") || is_word_at(scene, at, "from") || is_word_at(scene, at, "in"))
        at += 2;
    if (is_word_at(scene, at, ","))
        at++;
    if (is_word_at(scene, at, "include"))
        return at + 1;
    bool is_such = is_word_at(scene, at, "such") && is_word_at(scene, at + 1, "as");
    return is_such ? at + 2 : 0;
}

/** The name behind a comma or "and" at `at`; 0 when none is. */
static uint32_t next_example(const rel_scene *scene, uint32_t at)
{
    uint32_t start = at;
    if (is_word_at(scene, at, ","))
        at++;
    if (is_word_at(scene, at, "and") || is_word_at(scene, at, "or"))
        at++;
    return at > start && at < scene->count && rel_scene_mention(scene, at) ? at : 0;
}

/**
 * "neighbours of Norland, including Sudland": those of a group who are named. Read from the words
 * alone, since trees attach them to anything.
 */
static void add_examples(const rel_scene *scene, uint32_t node, uint32_t types, rel_fillers *ret)
{
    for (uint32_t at = first_example(scene, node);
         at && at < scene->count && rel_scene_mention(scene, at); at = next_example(scene, at + 1))
        if (rel_scene_mention(scene, at)->level == REL_MENTION_NAME)
            add_mention(scene, scene->nodes[at].mention, at, types, ret);
}

static bool add_apposition(const rel_scene *scene, uint32_t node, uint32_t types, rel_fillers *ret)
{
    for (uint32_t child = scene->first_child[node]; child; child = scene->next_sibling[child]) {
        uint8_t deprel = scene->nodes[child].deprel;
        if ((deprel == REL_APPOS || deprel == REL_FLAT) &&
            scene->nodes[child].mention != REL_NONE && add_with_conjuncts(scene, child, types, ret))
            return true;
    }
    return false;
}

/** "the protest staged by students": a thing of those who do it. */
static bool add_agent(const rel_scene *scene, uint32_t clause, uint32_t types, rel_fillers *ret)
{
    uint32_t frame = scene->frame_of[clause];
    bool is_added = false;
    if (frame == REL_NONE || !scene->frames[frame].is_passive)
        return false;
    for (uint32_t s = scene->frames[frame].first_slot; s != REL_NONE; s = scene->slots[s].next) {
        const rel_slot *slot = &scene->slots[s];
        uint32_t mention = scene->nodes[slot->node].mention;
        if (slot->kind == REL_SLOT_SUBJECT && mention != REL_NONE)
            is_added |= add_mention(scene, mention, slot->node, types, ret);
    }
    return is_added;
}

/** "protested the killing of X": whom an incident befell does not own it. */
static bool is_incident(const rel_scene *scene, uint32_t node)
{
    const rel_mention *mention = rel_scene_mention(scene, node);
    return mention && mention->type == REL_INCIDENT;
}

/** "leaders of Norland", "officials from Norland" */
static bool is_origin(const rel_scene *scene, uint32_t node, uint32_t phrase)
{
    rel_symbol preposition = rel_scene_preposition(scene, phrase);
    rel_text word = rel_symbols_text(scene->symbols, preposition);
    bool acts = (rel_scene_cues(scene, node) & REL_CUE_METONYM) != 0;
    bool is_line = rel_scene_is_word(scene, node, "border") ||
                   rel_scene_is_word(scene, node, "frontier"); /* "its border with Norland" */
    return preposition == scene->word_of ||
           (acts &&
            (rel_text_equal(word, REL_TEXT("from")) || rel_text_equal(word, REL_TEXT("for")))) ||
           (is_line && preposition == scene->word_with);
}

/** "Norland's warplanes", "leaders of Norland": the owner acts and suffers for what is his. */
static bool add_owner(const rel_scene *scene, uint32_t node, uint32_t types, rel_fillers *ret)
{
    bool is_added = false;
    for (uint32_t child = scene->first_child[node]; child; child = scene->next_sibling[child]) {
        uint8_t deprel = scene->nodes[child].deprel;
        uint32_t mention = scene->nodes[child].mention;
        bool is_owner =
            deprel == REL_NMOD_POSS || deprel == REL_COMPOUND || deprel == REL_AMOD ||
            (deprel == REL_NMOD && is_origin(scene, node, child) && !is_incident(scene, node));
        if (is_owner && mention != REL_NONE)
            is_added |= add_with_conjuncts(scene, child, types, ret);
        else if (deprel == REL_ACL || deprel == REL_ACL_RELCL)
            is_added |= add_agent(scene, child, types, ret);
    }
    return is_added;
}

/** "the Norland ambassador", whose name is not said, acts and suffers for Norland. */
static bool is_unnamed_official(const rel_scene *scene, const rel_mention *mention)
{
    if (mention->type != REL_PERSON || mention->entity == REL_NONE ||
        mention->level != REL_MENTION_NOMINAL)
        return false;
    const rel_entity *entity = &scene->mentions->entities[mention->entity];
    static const char between[] = " of "; /* no name of a person has it, every description does */
    for (size_t i = 0; i + sizeof between <= entity->name.size; i++)
        if (memcmp(entity->name.bytes + i, between, sizeof between - 1) == 0)
            return entity->country.size != 0;
    return false;
}

static bool add_state(const rel_scene *scene, uint32_t outer, uint32_t node, uint32_t types,
                      rel_fillers *ret)
{
    const rel_mention *whole = &scene->mentions->mentions[outer];
    if (!is_unnamed_official(scene, whole) || !is_of(types, REL_COUNTRY))
        return false;
    bool is_added = false;
    for (uint32_t i = outer + 1; i < scene->last_mention; i++) {
        const rel_mention *inner = &scene->mentions->mentions[i];
        if (inner->first >= whole->first + whole->token_count)
            break;
        if (inner->type == REL_COUNTRY)
            is_added |= add_mention(scene, i, node, types, ret);
    }
    return is_added;
}

/** "in support of Norland": nothing happens in Norland. */
static bool is_adverbial(const rel_scene *scene, const rel_slot *slot)
{
    return slot->kind == REL_SLOT_OBLIQUE &&
           (rel_scene_cues(scene, slot->node) & REL_CUE_ADVERBIAL);
}

/** Whether an entity may be the owner of what stands at a slot. */
static bool may_be_owned(const rel_scene *scene, const rel_slot *slot, rel_wanted wanted)
{
    bool is_metonym = (rel_scene_cues(scene, slot->node) & REL_CUE_METONYM) != 0;
    bool does = slot->kind == REL_SLOT_SUBJECT && !wanted.is_judged;
    return is_metonym || (wanted.takes_owners && !does && !is_adverbial(scene, slot));
}

/** "the Istanbul Convention" is none of Istanbul's, "Norland's first election" is Norland's. */
static bool is_named_event(const rel_scene *scene, uint32_t mention)
{
    const rel_mention *found = &scene->mentions->mentions[mention];
    bool is_event =
        found->type == REL_AGREEMENT || found->type == REL_MEETING || found->type == REL_LAW;
    rel_text head = rel_token_text(scene->document, &scene->segments->tokens[found->head]);
    return is_event && head.size && rel_ascii_is_upper(head.bytes[0]);
}

/** Whether a mention is a state or a union of states. */
static bool is_party(const rel_mention *mention)
{
    return mention && (mention->type == REL_COUNTRY || mention->type == REL_ORGANIZATION);
}

/** "for Norland and southern rebels" */
static bool is_sent_by(const rel_scene *scene, uint32_t first, uint32_t second)
{
    rel_text word = rel_symbols_text(scene->symbols, rel_scene_preposition(scene, first));
    const rel_mention *other = rel_scene_mention(scene, second);
    return rel_text_equal(word, REL_TEXT("for")) && other && other->type == REL_GROUP;
}

/** "the ministers of Norland and Sudland": each stands for his own state. */
static bool is_shared_office(const rel_scene *scene, uint32_t node)
{
    uint32_t state = rel_scene_child(scene, node, REL_NMOD);
    uint32_t other = state ? rel_scene_child(scene, state, REL_CONJ) : 0;
    const rel_mention *first = rel_scene_mention(scene, state);
    const rel_mention *second = rel_scene_mention(scene, other);
    return state && other && (rel_scene_cues(scene, node) & REL_CUE_METONYM) &&
           is_origin(scene, node, state) && is_party(first) &&
           (is_party(second) || is_sent_by(scene, state, other));
}

/** "his Tunisian counterpart": whose he is, is all that is said of him. */
static bool is_counterpart(const rel_scene *scene, uint32_t node)
{
    return rel_text_equal(rel_symbols_text(scene->symbols, scene->nodes[node].lemma),
                          REL_TEXT("counterpart"));
}

/** "blew [themselves] up": he who does it, whoever the pronoun was taken for. */
static bool is_reflexive(const rel_scene *scene, uint32_t node)
{
    static const char *const words[] = {"itself", "himself", "herself", "themselves"};
    rel_text form = rel_symbols_text(scene->symbols, scene->nodes[node].form);
    for (size_t i = 0; i < COUNT_OF(words); i++)
        if (rel_text_equal(form, rel_text_of(words[i])))
            return true;
    return false;
}

static void add_node(const rel_scene *scene, const rel_slot *slot, rel_wanted wanted,
                     rel_fillers *ret)
{
    uint32_t node = slot->node, types = wanted.types;
    if (slot->kind == REL_SLOT_OBJECT && is_reflexive(scene, node))
        return;
    add_examples(scene, node, types, ret);
    uint32_t mention = slot->mention != REL_NONE ? slot->mention : scene->nodes[node].mention;
    if (mention != REL_NONE) {
        const rel_mention *found = &scene->mentions->mentions[mention];
        bool is_pair = (found->type == REL_GROUP || found->type == REL_AGENCY) &&
                       slot->mention == REL_NONE &&
                       (has_joined_modifiers(scene, mention) || is_counterpart(scene, node));
        if (slot->mention == REL_NONE && is_shared_office(scene, node) &&
            add_owner(scene, node, types, ret))
            return;
        if (slot->mention == REL_NONE && add_state(scene, mention, node, types, ret))
            return;
        if (is_pair && add_modifiers(scene, mention, node, types, ret))
            return;
        if (add_mention(scene, mention, node, types, ret))
            return;
    }
    if (slot->mention != REL_NONE || add_apposition(scene, node, types, ret))
        return;
    add_work(scene, node, types, ret);
    bool may_stand_for_owner = may_be_owned(scene, slot, wanted);
    if (may_stand_for_owner && add_owner(scene, node, types, ret))
        return;
    if (may_stand_for_owner && mention != REL_NONE && !is_named_event(scene, mention))
        add_modifiers(scene, mention, node, types, ret);
}

static bool has_preposition(const rel_step *step, rel_symbol preposition)
{
    for (size_t i = 0; i < step->preposition_count; i++)
        if (step->prepositions[i] == preposition)
            return true;
    return false;
}

static bool fits(const rel_step *step, const rel_slot *slot)
{
    return slot->kind == step->slot &&
           (step->slot != REL_SLOT_OBLIQUE || has_preposition(step, slot->preposition));
}

/** The frame of the clause of that kind that depends on a frame, or REL_NONE. */
static uint32_t clause_of(const rel_scene *scene, uint32_t frame, rel_slot_kind kind)
{
    for (uint32_t s = scene->frames[frame].first_slot; s != REL_NONE; s = scene->slots[s].next) {
        const rel_slot *slot = &scene->slots[s];
        if (slot->kind == kind && scene->frame_of[slot->node] != REL_NONE)
            return scene->frame_of[slot->node];
    }
    return REL_NONE;
}

/** "miners of Peru went on strike": the state of those who do it, where the sentence names it. */
static void add_home(const rel_scene *scene, const rel_slot *slot, uint32_t types, rel_fillers *ret)
{
    const rel_mention *doer = rel_scene_mention(scene, slot->node);
    if (slot->kind != REL_SLOT_SUBJECT || !doer || doer->entity == REL_NONE ||
        doer->type == REL_COUNTRY)
        return;
    rel_text kind = scene->mentions->entities[doer->entity].subtype;
    if (rel_text_equal(kind, REL_TEXT("military")) || rel_text_equal(kind, REL_TEXT("police")))
        return; /* "troops cut the road": not against their own state */
    rel_text home = scene->mentions->entities[doer->entity].country;
    for (uint32_t i = scene->first_mention; home.size && i < scene->last_mention; i++) {
        uint32_t entity = scene->mentions->mentions[i].entity;
        if (entity != REL_NONE && scene->mentions->entities[entity].type == REL_COUNTRY &&
            rel_text_equal(scene->mentions->entities[entity].country, home))
            add_mention(scene, i, slot->node, types, ret);
    }
}

/** "[X] said that it was a disgrace" */
static void add_speaker(const rel_scene *scene, uint32_t frame, uint32_t types, rel_fillers *ret)
{
    uint32_t speaker = scene->frames[frame].truth.speaker;
    if (speaker != REL_NONE)
        add_mention(scene, speaker, scene->frames[frame].node, types, ret);
}

/** "protested in support of Norland": for whom, and so not against the own state. */
static bool is_for_somebody(const rel_scene *scene, uint32_t frame)
{
    for (uint32_t s = scene->frames[frame].first_slot; s != REL_NONE; s = scene->slots[s].next)
        if (rel_text_equal(rel_symbols_text(scene->symbols, scene->slots[s].preposition),
                           REL_TEXT("in")) &&
            is_adverbial(scene, &scene->slots[s]))
            return true;
    return false;
}

/** "the arrest of five members of its army": the second "of" says whose the first are. */
static bool is_second_of(const rel_scene *scene, uint32_t frame, const rel_slot *slot,
                         const rel_fillers *found)
{
    const rel_filler *last = found->count ? &found->items[found->count - 1] : NULL;
    return last && scene->frames[frame].kind == REL_RULE_NOUN && slot->kind == REL_SLOT_OBLIQUE &&
           slot->preposition == scene->word_of && slot->node == last->node + 2 &&
           rel_scene_is_word(scene, last->node + 1, "of");
}

rel_fillers rel_path_follow(const rel_scene *scene, uint32_t frame, rel_path path,
                            rel_wanted wanted)
{
    rel_fillers found = {.count = 0};
    for (size_t i = 0; i < path.count && found.count == 0; i++) {
        const rel_step *step = &path.steps[i];
        uint32_t start = step->is_inside ? clause_of(scene, frame, step->clause) : frame;
        rel_wanted here = wanted;
        here.types = step->types ? step->types : wanted.types;
        if (start != REL_NONE && step->slot == REL_SLOT_SPEAKER)
            add_speaker(scene, start, here.types, &found);
        if (start == REL_NONE || (step->slot == REL_SLOT_HOME && is_for_somebody(scene, start)))
            continue;
        for (uint32_t s = scene->frames[start].first_slot; s != REL_NONE;
             s = scene->slots[s].next) {
            if (step->slot == REL_SLOT_HOME)
                add_home(scene, &scene->slots[s], here.types, &found);
            if (!fits(step, &scene->slots[s]) ||
                is_second_of(scene, start, &scene->slots[s], &found))
                continue;
            if (found.count == 0)
                found.preposition = scene->slots[s].preposition;
            add_node(scene, &scene->slots[s], here, &found);
        }
    }
    return found;
}

static bool is_reciprocal(const rel_scene *scene, uint32_t node)
{
    for (uint32_t at = node - 1; at <= node && at + 1 < scene->count; at++)
        if ((rel_scene_is_word(scene, at, "each") && rel_scene_is_word(scene, at + 1, "other")) ||
            (rel_scene_is_word(scene, at, "one") && rel_scene_is_word(scene, at + 1, "another")) ||
            (at + 1 == node && rel_scene_is_word(scene, at, "the") &&
             rel_scene_is_word(scene, at + 1, "other")))
            return true;
    return false;
}

bool rel_path_is_reciprocal(const rel_scene *scene, uint32_t frame, rel_path path)
{
    for (size_t i = 0; i < path.count; i++)
        for (uint32_t s = scene->frames[frame].first_slot; s != REL_NONE; s = scene->slots[s].next)
            if (fits(&path.steps[i], &scene->slots[s]) && scene->slots[s].node > 1 &&
                is_reciprocal(scene, scene->slots[s].node))
                return true;
    return false;
}

uint32_t rel_path_node(const rel_scene *scene, uint32_t frame, rel_path path)
{
    for (size_t i = 0; i < path.count; i++) {
        const rel_step *step = &path.steps[i];
        uint32_t start = step->is_inside ? clause_of(scene, frame, step->clause) : frame;
        if (start == REL_NONE)
            continue;
        for (uint32_t s = scene->frames[start].first_slot; s != REL_NONE; s = scene->slots[s].next)
            if (fits(step, &scene->slots[s]))
                return scene->slots[s].node;
    }
    return 0;
}
