/**
 * A sentence as the rules see it: predicates with their participants, whatever the grammar that
 * joins them, and how true each is.
 *
 * The stages fill it one after the other: scene.c links the tree, repair.c mends it, frames.c,
 * complements.c and nominals.c find predicates and participants, control.c shares participants
 * between clauses, status.c and attribution.c say how true and on whose word; match.c then reads
 * it.
 */
#ifndef REL_RELATE_SCENE_H
#define REL_RELATE_SCENE_H

#include "language/cues.h"
#include "language/rules.h"
#include "parse/tree.h"
#include "relate/claim.h"

enum { REL_PARTICLE_DISTANCE = 8 }; /**< nodes from a verb to its particle, at most */

/** A participant of a frame. */
typedef struct rel_slot {
    rel_slot_kind kind;
    rel_symbol preposition; /**< of an oblique */
    uint32_t node;
    uint32_t mention; /**< a mention inside the node's, or REL_NONE for the node itself */
    uint32_t next;    /**< index of the frame's next slot, or REL_NONE */
} rel_slot;

/** How true something is said to be. */
typedef struct rel_truth {
    bool is_negated, is_alleged, is_planned;
    bool is_open;     /**< said neither to be so nor not to be so: no claim */
    uint32_t speaker; /**< mention, or REL_NONE */
    uint32_t cue;     /**< token that decided, or REL_NONE */
} rel_truth;

/** How a frame hangs on the frame above it. */
typedef enum rel_frame_link {
    REL_LINK_NONE,
    REL_LINK_COMPLEMENT,  /**< "agreed to hold", "said that it held" */
    REL_LINK_CONJUNCT,    /**< "met and agreed" */
    REL_LINK_ADVERBIAL,   /**< "left after it had met" */
    REL_LINK_RELATIVE,    /**< "the group that it met" */
    REL_LINK_PARTICIPANT, /**< a noun that takes part: "condemned the attack" */
    REL_LINK_APART        /**< "…, officials said": beside it, not part of it */
} rel_frame_link;

/** A predicate with its participants. */
typedef struct rel_frame {
    uint32_t node;
    rel_rule_kind kind;
    rel_symbol lemma;
    rel_cue_set cues; /**< of the lemma, and of its particle */
    bool is_passive;
    bool is_infinitive; /**< "to hold" */
    bool is_gerund;     /**< "holding" */
    rel_frame_link link;
    uint32_t governor;   /**< frame above, or REL_NONE */
    uint32_t first_slot; /**< or REL_NONE */
    rel_truth context;   /**< what it inherits */
    rel_truth truth;     /**< in all */
} rel_frame;

typedef struct rel_scene {
    const rel_document *document;
    const rel_segments *segments;
    const rel_mentions *mentions;
    const rel_rules *rules;
    const rel_cues *cues;
    const rel_symbols *symbols;
    rel_arena *arena; /**< for what lives as long as the sentence is looked at */
    uint32_t sentence;
    rel_node *nodes; /**< a copy of the tree's, for repair.c to mend */
    size_t count;
    uint32_t *first_child, *next_sibling; /**< by node; 0 ends a list */
    uint32_t *order;                      /**< nodes from the root downwards */
    size_t order_count;
    uint32_t *left, *right;       /**< by node: first and last node of its subtree */
    uint32_t *linked;             /**< by node: the head that all of these were made from */
    char *initials;               /**< by node: of its lemma; 0 for mentions */
    uint32_t *frame_of, *noun_of; /**< by node: its clause's and its noun's frame, or REL_NONE */
    uint32_t *nearest;            /**< by node: its own frame or the nearest one above */
    uint32_t first_mention, last_mention; /**< of the sentence: first and one past the last */
    rel_frame *frames;                    /**< those above before those below */
    size_t frame_count, frame_capacity;
    rel_slot *slots;
    size_t slot_count, slot_capacity;
    rel_symbol word_by, word_of, word_to, word_no, word_that, word_with; /**< compared often */
} rel_scene;

/** Look up the words that are compared often: once for all scenes of a document. */
void rel_scene_find_words(rel_scene *scene);

/** Set up a scene for `tree`; `scene` has its inputs and words set and the rest zeroed. */
bool rel_scene_open(rel_scene *scene, const rel_tree *tree, relata_error *err);

/** Recompute children, order and spans if heads have changed. */
void rel_scene_link(rel_scene *scene);

/** First child of `node` with that relation, or 0. */
static inline uint32_t rel_scene_child(const rel_scene *scene, uint32_t node, rel_deprel deprel)
{
    uint32_t child = scene->first_child[node];
    while (child && scene->nodes[child].deprel != deprel)
        child = scene->next_sibling[child];
    return child;
}

/** The preposition that stands before a noun, or REL_NO_SYMBOL. */
rel_symbol rel_scene_preposition(const rel_scene *scene, uint32_t node);

/** The mention of a node, or NULL. */
static inline const rel_mention *rel_scene_mention(const rel_scene *scene, uint32_t node)
{
    uint32_t mention = scene->nodes[node].mention;
    return mention == REL_NONE ? NULL : &scene->mentions->mentions[mention];
}

/** Properties of a node's lemma. */
rel_cue_set rel_scene_cues(const rel_scene *scene, uint32_t node);

/** Properties of a verb together with its particle: those of "put off" are not those of "put". */
rel_cue_set rel_scene_verb_cues(const rel_scene *scene, uint32_t verb);

/**
 * Where the particle of a verb stands, or 0: right behind it, behind a name, or among what hangs on
 * it. Behind a name it must not be the preposition of a noun unless it `may_be_bound`.
 */
uint32_t rel_scene_particle(const rel_scene *scene, uint32_t verb, rel_symbol particle,
                            bool may_be_bound);

/** Give a node another lemma. */
void rel_scene_rename(rel_scene *scene, uint32_t node, rel_symbol lemma);

/** Whether the text of a node's lemma is `word`. */
bool rel_scene_has_lemma(const rel_scene *scene, uint32_t node, const char *word);

/** Whether the lemma of a node is `word`; false for mentions. Asked so often that a look at the
 * first letter comes first. */
static inline bool rel_scene_is_word(const rel_scene *scene, uint32_t node, const char *word)
{
    return scene->initials[node] == word[0] && rel_scene_has_lemma(scene, node, word);
}

/** Whether a node is the pronoun "it" and nothing is known of what it stands for. */
bool rel_scene_is_it(const rel_scene *scene, uint32_t node);

/** Whether a word negates: "no", "neither", "not" without "only" behind it. */
bool rel_scene_denies(const rel_scene *scene, uint32_t node);

/** "police" or "citizens", nobody knows whose: a noun that names no group in particular. */
bool rel_mentions_is_anybody(const rel_mentions *mentions, uint32_t entity);

/** Whether a node is a comma, and no part of a name. */
static inline bool rel_node_is_comma(const rel_node *node)
{
    return node->xpos == REL_COMMA && node->mention == REL_NONE;
}

/** Whether a node is the subject of what it hangs on. */
static inline bool rel_node_is_subject(const rel_node *node)
{
    return node->deprel == REL_NSUBJ || node->deprel == REL_NSUBJ_PASS;
}

/** Whether a node is an auxiliary or copula of what it hangs on. */
static inline bool rel_node_is_helper(const rel_node *node)
{
    return node->deprel == REL_AUXILIARY || node->deprel == REL_AUX_PASS || node->deprel == REL_COP;
}

/** Whether a noun phrase certainly begins at a node: what follows a verb with an object. */
static inline bool rel_node_begins_phrase(const rel_node *node)
{
    return node->mention != REL_NONE || node->upos == REL_DET || node->xpos == REL_PRPS;
}

/** Whether a node may stand in a noun phrase. */
static inline bool rel_node_is_in_phrase(const rel_node *node)
{
    return rel_node_begins_phrase(node) || node->upos == REL_ADJ || node->upos == REL_NUM ||
           node->upos == REL_NOUN || node->upos == REL_PROPN || node->xpos == REL_POS;
}

/** Whether another mention of the same entity stands before this one. */
bool rel_mentions_told_before(const rel_mentions *mentions, const rel_mention *mention);

static inline bool rel_node_is_verb(const rel_node *node)
{
    return node->upos == REL_VERB || (node->xpos >= REL_VB && node->xpos <= REL_VBZ);
}

static inline bool rel_node_is_nominal(const rel_node *node)
{
    return node->upos == REL_NOUN || node->upos == REL_PROPN || node->upos == REL_PRON ||
           node->upos == REL_NUM || node->mention != REL_NONE;
}

/** Whether a node is the verb of a clause: no auxiliary, and no participle inside a noun phrase. */
static inline bool rel_node_is_clause_verb(const rel_node *node)
{
    return rel_node_is_verb(node) && node->mention == REL_NONE && !rel_node_is_helper(node) &&
           node->deprel != REL_AMOD;
}

/** Whether the node at a place is a comma; false behind the end. */
static inline bool rel_scene_is_comma(const rel_scene *scene, uint32_t at)
{
    return at < scene->count && rel_node_is_comma(&scene->nodes[at]);
}

/** Whether a node has a child of one of two relations. */
static inline bool rel_scene_has_either(const rel_scene *scene, uint32_t node, rel_deprel first,
                                        rel_deprel second)
{
    return rel_scene_child(scene, node, first) || rel_scene_child(scene, node, second);
}

/** Whether a node is the name of an event: a meeting, an agreement, a law or an incident. */
bool rel_scene_is_event(const rel_scene *scene, uint32_t node);

/** The name that a clause behind a noun is about: the noun, or the one above that has a name. */
uint32_t rel_scene_named(const rel_scene *scene, uint32_t node);

/** Whether a node is "who", "which" or "that" standing for a noun. */
bool rel_node_is_relative(const rel_node *node);

/** The lemma that rules know: nouns inside names keep their plural, "peace talks" is a "talk". */
rel_symbol rel_node_rule_lemma(const rel_symbols *symbols, const rel_node *node);

/** Sport and stage: "the striker's attack on the champions" is none. */
bool rel_tree_is_off_topic(const rel_cues *cues, const rel_symbols *symbols, const rel_tree *tree);

/** The noun that "who" or "which" stands for; the node itself when it is no such pronoun. */
uint32_t rel_scene_antecedent(const rel_scene *scene, uint32_t node);

/** Repair what parsers get wrong and names make clear: coordination and apposition. */
void rel_scene_repair(rel_scene *scene);

/** Find the predicates and what hangs on each directly. */
bool rel_scene_frame(rel_scene *scene, relata_error *err);

/** Whether a verb is a gerund: "hacking", "having hacked". */
bool rel_scene_is_gerund(const rel_scene *scene, uint32_t node);

/** Whether "to" stands before a verb. */
bool rel_scene_is_infinitive(const rel_scene *scene, uint32_t node);

/** Whether a clause that depends on a verb is what the verb is about, and not a circumstance. */
bool rel_frame_is_complement(const rel_scene *scene, uint32_t frame, uint32_t node);

/** Give clauses what stands behind "in support of", as OBL(support). */
bool rel_scene_add_adverbials(rel_scene *scene, relata_error *err);

/** Add participants of the noun frames: possessors, phrases, the names inside a name. */
bool rel_scene_frame_noun(rel_scene *scene, uint32_t frame, relata_error *err);

/** The noun that an event modifies ("effort" of "mediation effort"), or the event itself. */
uint32_t rel_scene_carrier(const rel_scene *scene, uint32_t node);

/** Add to a noun frame what stands behind a preposition, with all that is coordinated with it. */
bool rel_scene_add_phrase(rel_scene *scene, uint32_t frame, uint32_t node, relata_error *err);

/** Give a clause that leaves out its verb the frame of the verb before it. */
bool rel_scene_fill_gaps(rel_scene *scene, relata_error *err);

/** Add a participant with all that is coordinated with it. */
bool rel_frame_add(rel_scene *scene, uint32_t frame, rel_slot_kind kind, rel_symbol preposition,
                   uint32_t node, relata_error *err);

/** Add one participant. */
bool rel_frame_push(rel_scene *scene, uint32_t frame, rel_slot slot, relata_error *err);

/** Whether a frame has a participant of that kind. */
bool rel_frame_has(const rel_scene *scene, uint32_t frame, rel_slot_kind kind);

/** Copy the participants of kind `from` of one frame to another, as kind `to`. */
bool rel_frame_share(rel_scene *scene, uint32_t source, rel_slot_kind from, uint32_t target,
                     rel_slot_kind to, relata_error *err);

/** The kind of slot that the grammatical subject of a clause fills. */
static inline rel_slot_kind rel_frame_surface(const rel_frame *frame)
{
    return frame->is_passive ? REL_SLOT_OBJECT : REL_SLOT_SUBJECT;
}

/** Share participants between clauses: control, coordination, adverbial clauses, light verbs. */
bool rel_scene_control(rel_scene *scene, relata_error *err);

/** Give a frame the subject of the verb above it that it names by "it" or "in protest" only. */
bool rel_scene_share_speaker(rel_scene *scene, uint32_t frame, relata_error *err);

/** "discussed the attack": whether a node is a definite incident, which has happened. */
bool rel_scene_presupposes(const rel_scene *scene, uint32_t node);

/** Decide how true every frame is. */
void rel_scene_judge(rel_scene *scene);

/** Add to `truth` what stands beside the clause: "…, officials said", "according to X". */
void rel_scene_attribute(const rel_scene *scene, uint32_t frame, rel_truth *truth);

/** A quotation that runs on in the next paragraph keeps its speaker. */
enum { REL_QUOTE_MAX_BLOCKS = 1 };

/** Who says the quotations of a document, carried on from sentence to sentence. */
typedef struct rel_quote_speaker {
    uint32_t mention, block; /**< last speaker, or REL_NONE, and his paragraph */
} rel_quote_speaker;

/** Give the frames inside quotation marks the speaker of the quotation, also for "I". */
bool rel_scene_attribute_quotes(rel_scene *scene, rel_quote_speaker *last, relata_error *err);

/** The first participant of a frame's subject that is a mention, or REL_NONE. */
uint32_t rel_frame_subject_mention(const rel_scene *scene, uint32_t frame);

#endif
