/*
 * One frame for every clause (verb, or copula with its predicate) and for every noun that a rule
 * knows. Here each gets what hangs on it directly; voice is settled by naming the slots after what
 * a participant does and not where it stands: "by X" of a passive is the subject.
 */
#include "relate/scene.h"

#include "base/array.h"

enum { MAX_NOUNS_ABOVE = 4 };

bool rel_frame_push(rel_scene *scene, uint32_t frame, rel_slot slot, relata_error *err)
{
    uint32_t *end = &scene->frames[frame].first_slot;
    while (*end != REL_NONE) {
        const rel_slot *known = &scene->slots[*end];
        if (known->kind == slot.kind && known->preposition == slot.preposition &&
            known->node == slot.node && known->mention == slot.mention)
            return true;
        end = &scene->slots[*end].next;
    }
    uint32_t added = (uint32_t)scene->slot_count;
    *end = added;
    slot.next = REL_NONE;
    if (REL_PUSH_IN(scene->arena, scene->slots, scene->slot_count, scene->slot_capacity, slot, err))
        return true;
    *end = REL_NONE;
    return false;
}

bool rel_frame_has(const rel_scene *scene, uint32_t frame, rel_slot_kind kind)
{
    for (uint32_t i = scene->frames[frame].first_slot; i != REL_NONE; i = scene->slots[i].next)
        if (scene->slots[i].kind == kind)
            return true;
    return false;
}

bool rel_frame_share(rel_scene *scene, uint32_t source, rel_slot_kind from, uint32_t target,
                     rel_slot_kind to, relata_error *err)
{
    for (uint32_t i = scene->frames[source].first_slot; i != REL_NONE; i = scene->slots[i].next) {
        rel_slot slot = scene->slots[i];
        bool is_itself = slot.node == scene->frames[target].node && slot.mention == REL_NONE;
        if (slot.kind != from || is_itself)
            continue;
        slot.kind = to;
        if (!rel_frame_push(scene, target, slot, err))
            return false;
    }
    return true;
}

uint32_t rel_scene_named(const rel_scene *scene, uint32_t node)
{
    uint32_t at = node;
    for (int depth = 0; at && depth < MAX_NOUNS_ABOVE; depth++) {
        const rel_node *noun = &scene->nodes[at];
        if (noun->mention != REL_NONE)
            return at;
        if (!rel_node_is_nominal(noun) || (noun->deprel != REL_NMOD && noun->deprel != REL_CONJ))
            return node;
        at = noun->head;
    }
    return node;
}

static bool push_node(rel_scene *scene, uint32_t frame, rel_slot_kind kind, rel_symbol preposition,
                      uint32_t node, relata_error *err)
{
    rel_slot slot = {kind, preposition, node, REL_NONE, REL_NONE};
    return rel_frame_push(scene, frame, slot, err);
}

enum { MAX_MEASURES = 3 };

/** "hundreds of thousands of workers", "the province of Norland": what is meant takes part too. */
static bool push_measured(rel_scene *scene, uint32_t frame, rel_slot_kind kind,
                          rel_symbol preposition, uint32_t node, relata_error *err)
{
    for (int depth = 0; node && depth <= MAX_MEASURES; depth++) {
        if (!push_node(scene, frame, kind, preposition, node, err))
            return false;
        bool is_measure = scene->nodes[node].mention == REL_NONE &&
                          (rel_scene_cues(scene, node) & REL_CUE_MEASURE);
        node = is_measure ? rel_scene_child(scene, node, REL_NMOD) : 0;
        if (node && rel_scene_preposition(scene, node) != scene->word_of)
            return true;
    }
    return true;
}

bool rel_frame_add(rel_scene *scene, uint32_t frame, rel_slot_kind kind, rel_symbol preposition,
                   uint32_t node, relata_error *err)
{
    node = rel_scene_antecedent(scene, node);
    if (!push_measured(scene, frame, kind, preposition, node, err))
        return false;
    for (uint32_t child = scene->first_child[node]; child; child = scene->next_sibling[child]) {
        if (scene->nodes[child].deprel != REL_CONJ || !rel_node_is_nominal(&scene->nodes[child]))
            continue;
        rel_symbol own = preposition ? rel_scene_preposition(scene, child) : REL_NO_SYMBOL;
        if (!push_measured(scene, frame, kind, own ? own : preposition, child, err))
            return false;
    }
    return true;
}

/** An oblique; "by" of a passive names the doer. */
static bool add_oblique(rel_scene *scene, uint32_t frame, uint32_t node, relata_error *err)
{
    rel_symbol preposition = rel_scene_preposition(scene, node);
    if (!preposition)
        return true;
    if (scene->frames[frame].is_passive && preposition == scene->word_by)
        return rel_frame_add(scene, frame, REL_SLOT_SUBJECT, REL_NO_SYMBOL, node, err);
    return rel_frame_add(scene, frame, REL_SLOT_OBLIQUE, preposition, node, err);
}

/** "said that X released Y": "that" with an object behind the verb is none itself. */
static bool is_conjunction(const rel_scene *scene, uint32_t node)
{
    uint32_t verb = scene->nodes[node].head, other = scene->next_sibling[node];
    if (scene->nodes[node].lemma != scene->word_that || node > verb)
        return false;
    while (other && scene->nodes[other].deprel != REL_OBJ)
        other = scene->next_sibling[other];
    return other != 0;
}

static bool add_dependent(rel_scene *scene, uint32_t frame, uint32_t node, relata_error *err)
{
    if (rel_frame_is_complement(scene, frame, node))
        return push_node(scene, frame, REL_SLOT_COMPLEMENT, REL_NO_SYMBOL, node, err);
    if (scene->nodes[node].deprel == REL_ADVCL && rel_scene_is_infinitive(scene, node))
        return push_node(scene, frame, REL_SLOT_PURPOSE, REL_NO_SYMBOL, node, err);
    switch (scene->nodes[node].deprel) {
    case REL_NSUBJ:
    case REL_NSUBJ_PASS:
        return rel_frame_add(scene, frame, rel_frame_surface(&scene->frames[frame]), REL_NO_SYMBOL,
                             node, err);
    case REL_OBJ:
        if (scene->nodes[node].mention == REL_NONE && rel_scene_child(scene, node, REL_CASE))
            return add_oblique(scene, frame, node, err); /* "massed along the frontier" */
        return is_conjunction(scene, node) ||
               rel_frame_add(scene, frame, REL_SLOT_OBJECT, REL_NO_SYMBOL, node, err);
    case REL_IOBJ: return rel_frame_add(scene, frame, REL_SLOT_INDIRECT, REL_NO_SYMBOL, node, err);
    case REL_OBL_AGENT:
    case REL_OBL:
    case REL_NMOD: return add_oblique(scene, frame, node, err);
    default: return true;
    }
}

/** A clause behind an object may belong to the verb: "accused X of jamming". */
static bool add_clauses_of_objects(rel_scene *scene, uint32_t frame, relata_error *err)
{
    for (uint32_t i = scene->frames[frame].first_slot; i != REL_NONE; i = scene->slots[i].next) {
        rel_slot slot = scene->slots[i];
        if (slot.kind != REL_SLOT_OBJECT || slot.node <= scene->frames[frame].node)
            continue;
        for (uint32_t child = scene->first_child[slot.node]; child;
             child = scene->next_sibling[child])
            if (scene->nodes[child].deprel == REL_ACL &&
                rel_frame_is_complement(scene, frame, child) &&
                !push_node(scene, frame, REL_SLOT_COMPLEMENT, REL_NO_SYMBOL, child, err))
                return false;
    }
    return true;
}

/** The only object of a verb is no recipient, whatever the parser calls it. */
static bool promote_recipient(rel_scene *scene, uint32_t frame, relata_error *err)
{
    return rel_frame_has(scene, frame, REL_SLOT_OBJECT) ||
           rel_frame_share(scene, frame, REL_SLOT_INDIRECT, frame, REL_SLOT_OBJECT, err);
}

static bool add_participants(rel_scene *scene, uint32_t frame, relata_error *err)
{
    uint32_t node = scene->frames[frame].node;
    if (scene->frames[frame].kind == REL_RULE_BE &&
        !push_node(scene, frame, REL_SLOT_SELF, REL_NO_SYMBOL, node, err))
        return false;
    for (uint32_t child = scene->first_child[node]; child; child = scene->next_sibling[child])
        if (!add_dependent(scene, frame, child, err))
            return false;
    return promote_recipient(scene, frame, err) && add_clauses_of_objects(scene, frame, err);
}

/** Whether a coordinated participle shares the voice of the verb that it is joined to. */
static bool shares_voice(const rel_scene *scene, uint32_t node)
{
    uint32_t first = scene->frame_of[scene->nodes[node].head];
    return first != REL_NONE && scene->frames[first].kind == REL_RULE_VERB &&
           scene->nodes[node].deprel == REL_CONJ;
}

/** "stood by Norland": verbs that take "by" to themselves. */
static bool takes_by(const rel_scene *scene, rel_symbol lemma)
{
    size_t count;
    const rel_rule *rules = rel_rules_of(scene->rules, lemma, &count);
    for (size_t i = 0; i < count; i++)
        if (rules[i].particle_count && rules[i].particles[0] == scene->word_by)
            return true;
    return false;
}

/** Whether a phrase with "by" and a name depends on the verb. */
static bool has_agent(const rel_scene *scene, uint32_t node)
{
    if (takes_by(scene, scene->nodes[node].lemma))
        return false;
    for (uint32_t child = scene->first_child[node]; child; child = scene->next_sibling[child])
        if (child > node && scene->nodes[child].mention != REL_NONE &&
            rel_scene_preposition(scene, child) == scene->word_by)
            return true;
    return false;
}

/* A participle without auxiliary is passive: "the ship seized by Norland". It often looks like a
 * past tense; then a name behind "by" and no object tell. */
static bool is_passive(const rel_scene *scene, uint32_t node)
{
    const rel_node *verb = &scene->nodes[node];
    if (rel_scene_child(scene, node, REL_AUX_PASS))
        return true;
    if (rel_scene_child(scene, node, REL_AUXILIARY) || rel_scene_child(scene, node, REL_OBJ))
        return false;
    if (verb->xpos == REL_VBD || rel_scene_child(scene, node, REL_NSUBJ))
        return has_agent(scene, node);
    if (verb->xpos != REL_VBN)
        return false;
    return !shares_voice(scene, node) || scene->frames[scene->frame_of[verb->head]].is_passive;
}

static rel_frame_link link_of(const rel_scene *scene, uint32_t node)
{
    switch (scene->nodes[node].deprel) {
    case REL_XCOMP:
    case REL_CSUBJ:
    case REL_CSUBJ_PASS:
    case REL_CCOMP: return REL_LINK_COMPLEMENT;
    case REL_CONJ: return REL_LINK_CONJUNCT;
    case REL_ADVCL: return REL_LINK_ADVERBIAL;
    case REL_ACL:
    case REL_ACL_RELCL: return REL_LINK_RELATIVE;
    case REL_PARATAXIS:
    case REL_ROOT: return REL_LINK_APART;
    default: return REL_LINK_PARTICIPANT;
    }
}

static bool add_frame(rel_scene *scene, uint32_t node, rel_rule_kind kind, rel_symbol lemma,
                      relata_error *err)
{
    rel_frame frame = {.node = node,
                       .kind = kind,
                       .lemma = lemma,
                       .cues = rel_cues_of(scene->cues, lemma),
                       .link = link_of(scene, node),
                       .governor = scene->nearest[scene->nodes[node].head],
                       .first_slot = REL_NONE};
    frame.context.speaker = frame.context.cue = REL_NONE;
    frame.truth = frame.context;
    if (kind == REL_RULE_VERB) {
        frame.cues = rel_scene_verb_cues(scene, node);
        frame.is_passive = is_passive(scene, node);
        frame.is_infinitive = rel_scene_is_infinitive(scene, node);
        frame.is_gerund = rel_scene_is_gerund(scene, node);
    }
    return REL_PUSH_IN(scene->arena, scene->frames, scene->frame_count, scene->frame_capacity,
                       frame, err);
}

/** The word that a copular clause is about: the preposition of "is behind it", else its noun. */
static rel_symbol predicate_lemma(const rel_scene *scene, uint32_t node)
{
    rel_symbol preposition = rel_scene_preposition(scene, node);
    return preposition && rel_rules_has(scene->rules, preposition, REL_RULE_BE)
               ? preposition
               : scene->nodes[node].lemma;
}

/** Make the frames of a node, and say which frame its dependents look up to. */
static bool visit(rel_scene *scene, uint32_t node, relata_error *err)
{
    const rel_node *word = &scene->nodes[node];
    scene->nearest[node] = scene->nearest[word->head];
    if (rel_scene_child(scene, node, REL_COP) && !rel_node_is_verb(word)) {
        scene->frame_of[node] = (uint32_t)scene->frame_count;
        if (!add_frame(scene, node, REL_RULE_BE, predicate_lemma(scene, node), err))
            return false;
    } else if (rel_node_is_verb(word) && word->mention == REL_NONE && !rel_node_is_helper(word)) {
        scene->frame_of[node] = (uint32_t)scene->frame_count;
        if (!add_frame(scene, node, REL_RULE_VERB, word->lemma, err))
            return false;
    }
    if (scene->frame_of[node] != REL_NONE)
        scene->nearest[node] = scene->frame_of[node];
    if (!rel_node_is_verb(word) && rel_rules_has(scene->rules, word->lemma, REL_RULE_NOUN)) {
        scene->noun_of[node] = (uint32_t)scene->frame_count;
        if (!add_frame(scene, node, REL_RULE_NOUN, word->lemma, err))
            return false;
        if (scene->frame_of[node] == REL_NONE)
            scene->nearest[node] = scene->noun_of[node];
    }
    return true;
}

enum { MAX_PHRASE_DEPTH = 4 };

static bool may_take_agent(const rel_scene *scene, uint32_t frame, rel_symbol preposition)
{
    return preposition != scene->word_by || !rel_frame_has(scene, frame, REL_SLOT_SUBJECT);
}

/** A clause inside another that no rule knows: its phrases may be meant for the one above. */
static bool is_transparent(const rel_scene *scene, uint32_t node)
{
    const rel_node *verb = &scene->nodes[node];
    if (verb->deprel == REL_ACL && verb->xpos == REL_VBN && node == verb->head + 1)
        return (rel_scene_cues(scene, node) & REL_CUE_SUPPORT) || /* "sanctions imposed on" */
               !rel_rules_has(scene->rules, verb->lemma, REL_RULE_VERB);
    if (verb->deprel == REL_ACL && verb->xpos == REL_VBG)
        return !rel_scene_child(scene, node, REL_OBJ); /* "roads leading to Norland" */
    if (verb->deprel == REL_XCOMP && verb->xpos == REL_VBG && node == verb->head + 1)
        return true; /* "banned voting in Norland" */
    return (verb->deprel == REL_XCOMP || verb->deprel == REL_OBJ) &&
           !rel_rules_has(scene->rules, verb->lemma, REL_RULE_VERB);
}

/** "the leader of Hamas", "with proceeds to X": these phrases are nobody else's. */
static bool is_circumstance(const rel_scene *scene, uint32_t noun)
{
    static const char *const words[] = {"after",  "before", "since",   "until",
                                        "during", "amid",   "despite", "following"};
    rel_text preposition = rel_symbols_text(scene->symbols, rel_scene_preposition(scene, noun));
    for (size_t i = 0; i < COUNT_OF(words); i++)
        if (rel_text_equal_ignoring_case(preposition, rel_text_of(words[i])))
            return true;
    return rel_scene_is_word(scene, noun, "wake") || rel_scene_is_word(scene, noun, "aftermath");
}

/** "after a massacre of X": what a phrase of circumstance is about is nothing to the deed. */
static bool is_beside(const rel_scene *scene, uint32_t noun)
{
    for (int depth = 0; noun && depth < MAX_PHRASE_DEPTH; depth++) {
        if (rel_node_is_verb(&scene->nodes[noun]))
            return false;
        if (is_circumstance(scene, noun))
            return true;
        noun = scene->nodes[noun].head;
    }
    return false;
}

static bool is_kept(const rel_scene *scene, uint32_t node, rel_symbol preposition)
{
    uint32_t noun = scene->nodes[node].head;
    if (noun < node && preposition != scene->word_with && is_beside(scene, noun))
        return !rel_text_equal(rel_symbols_text(scene->symbols, preposition), REL_TEXT("between"));
    const rel_mention *owned = rel_scene_mention(scene, noun);
    if (owned)
        return owned->type == REL_PERSON && preposition == scene->word_of;
    return scene->nodes[noun].upos == REL_NOUN && scene->noun_of[noun] == REL_NONE &&
           rel_scene_preposition(scene, noun) == scene->word_with;
}

/** Offer a phrase to the nouns above the one that it hangs on, and to their clause. */
static bool offer_phrase(rel_scene *scene, uint32_t node, relata_error *err)
{
    rel_symbol preposition = rel_scene_preposition(scene, node);
    uint32_t above = scene->nodes[node].head;
    bool is_theme = false; /* "[ties] between A and B were restored" */
    for (int depth = 0; above && (above < node || is_theme) && depth < MAX_PHRASE_DEPTH; depth++) {
        uint32_t noun = scene->noun_of[above], clause = scene->frame_of[above];
        if (noun != REL_NONE && depth > 0 && may_take_agent(scene, noun, preposition) &&
            !rel_scene_add_phrase(scene, noun, node, err))
            return false;
        if (depth == 0 && is_kept(scene, node, preposition))
            return true;
        if (clause != REL_NONE) {
            if (may_take_agent(scene, clause, preposition) &&
                !add_oblique(scene, clause, node, err))
                return false;
            if (!is_transparent(scene, above))
                return true;
        }
        is_theme =
            scene->nodes[above].deprel == REL_NSUBJ_PASS &&
            rel_text_equal(rel_symbols_text(scene->symbols, preposition), REL_TEXT("between"));
        above = scene->nodes[above].head;
    }
    return true;
}

/* Where a phrase hangs is a parser's guess. A rule asks for its preposition and its type anyhow,
 * so clauses and nouns may have the phrases of the nouns below them too, behind their own. */
static bool add_far_phrases(rel_scene *scene, relata_error *err)
{
    for (uint32_t node = 2; node < scene->count; node++) {
        const rel_node *word = &scene->nodes[node];
        bool is_phrase =
            word->deprel == REL_NMOD || word->deprel == REL_OBL || word->deprel == REL_OBL_AGENT;
        if (is_phrase && rel_node_is_nominal(word) && !offer_phrase(scene, node, err))
            return false;
    }
    return true;
}

/** The clause whose verb stands last before a node, or REL_NONE. */
static uint32_t clause_before(const rel_scene *scene, uint32_t node)
{
    while (--node > 0)
        if (scene->frame_of[node] != REL_NONE &&
            scene->frames[scene->frame_of[node]].kind == REL_RULE_VERB)
            return scene->frame_of[node];
    return REL_NONE;
}

/* "demanded that X …", "threatened to leave unless X …": however the clause behind was parsed,
 * the name right after its first word is whom it is about. Rules read it as OBL(that), OBL(unless).
 */
static bool add_marked(rel_scene *scene, relata_error *err)
{
    for (uint32_t node = 3; node < scene->count; node++) {
        const rel_node *mark = &scene->nodes[node - 1];
        bool is_mark = mark->lemma == scene->word_that ||
                       rel_scene_is_word(scene, node - 1, "unless") ||
                       rel_scene_is_word(scene, node - 1, "if");
        if (!is_mark || scene->nodes[node].mention == REL_NONE)
            continue;
        uint32_t frame = clause_before(scene, node - 1);
        if (frame != REL_NONE &&
            !rel_frame_add(scene, frame, REL_SLOT_OBLIQUE, mark->lemma, node, err))
            return false;
    }
    return true;
}

bool rel_scene_frame(rel_scene *scene, relata_error *err)
{
    for (size_t i = 0; i < scene->count; i++)
        scene->frame_of[i] = scene->noun_of[i] = scene->nearest[i] = REL_NONE;
    for (size_t i = 1; i < scene->order_count; i++)
        if (!visit(scene, scene->order[i], err))
            return false;
    for (uint32_t i = 0; i < scene->frame_count; i++) {
        bool is_noun = scene->frames[i].kind == REL_RULE_NOUN;
        if (is_noun ? !rel_scene_frame_noun(scene, i, err) : !add_participants(scene, i, err))
            return false;
    }
    return add_far_phrases(scene, err) && add_marked(scene, err) &&
           rel_scene_add_adverbials(scene, err) && rel_scene_fill_gaps(scene, err);
}
