/*
 * Whom a deed concerns when nobody is named where he should be: "agreed to open a centre in
 * Norland", "rejected the Norland plan", "will return what was seized from Norland". The words
 * behind the predicate are read up to the next clause of its own, and the actors among them are
 * ranked by what they are to it: whose a thing is, who receives or suffers it, where it is. A
 * place counts only as part of the content, since the deed itself may have been done anywhere.
 */
#include "relate/content.h"

#include "base/array.h"

enum { MAX_REACH = 40 };

/** How near an actor is to the deed. */
typedef enum nearness {
    OWNER,     /**< "the Norland plan", "a plan by Norland" */
    RECEIVER,  /**< "blows to Norland" */
    PLACE,     /**< "to open a centre in Norland" */
    NEARNESSES /**< none of these */
} nearness;

static const struct {
    const char *word;
    nearness is;
} prepositions[] = {
    {"by", OWNER},      {"to", RECEIVER},   {"against", RECEIVER}, {"with", RECEIVER},
    {"for", RECEIVER},  {"from", RECEIVER}, {"of", RECEIVER},      {"on", RECEIVER},
    {"over", RECEIVER}, {"at", RECEIVER},   {"toward", RECEIVER},  {"towards", RECEIVER},
    {"in", PLACE},      {"into", PLACE},    {"near", PLACE},       {"inside", PLACE},
    {"across", PLACE},  {"around", PLACE},  {"outside", PLACE},    {"along", PLACE},
};

static bool is_in_phrase(const rel_node *node)
{
    return rel_node_is_in_phrase(node) || node->xpos == REL_VBG || node->xpos == REL_VBN;
}

static bool is_marker(const rel_scene *scene, uint32_t at)
{
    static const char *const words[] = {"after",  "before",    "while",     "when",   "because",
                                        "since",  "until",     "although",  "though", "despite",
                                        "amid",   "following", "according", "as",     "during",
                                        "accord", "pending",   "without",   "like",   "except"};
    for (size_t i = 0; i < COUNT_OF(words); i++)
        if (rel_scene_is_word(scene, at, words[i]))
            return true;
    return false;
}

/** "and [later] urged": whether a clause of its own is joined at a conjunction. */
static bool joins_clause(const rel_scene *scene, uint32_t at)
{
    for (at++; at < scene->count; at++) {
        const rel_node *node = &scene->nodes[at];
        if (node->mention != REL_NONE || (node->upos != REL_ADV && node->upos != REL_AUX))
            return node->mention == REL_NONE && rel_node_is_verb(node) && node->xpos != REL_VBG &&
                   node->deprel != REL_AMOD;
    }
    return false;
}

/** Whether the words of a predicate end at a node. */
static bool ends_content(const rel_scene *scene, uint32_t at)
{
    const rel_node *node = &scene->nodes[at];
    if (node->mention != REL_NONE)
        return false;
    return node->upos == REL_PUNCT ? node->xpos != REL_HYPH
                                   : is_marker(scene, at) || rel_node_is_relative(node) ||
                                         (rel_scene_cues(scene, at) & REL_CUE_CONDITION) ||
                                         (node->upos == REL_CCONJ && joins_clause(scene, at));
}

/** The word before the noun phrase that a node is in. */
static uint32_t before_phrase(const rel_scene *scene, uint32_t at, uint32_t predicate)
{
    do
        at--;
    while (at > predicate && is_in_phrase(&scene->nodes[at]));
    return at;
}

/** "soldiers", whose they are is not said. */
static bool is_crowd(const rel_entity *entity)
{
    return entity->type == REL_GROUP && !entity->country.size;
}

static nearness nearness_of(const rel_scene *scene, uint32_t node, uint32_t predicate)
{
    uint32_t before = before_phrase(scene, node, predicate), head = scene->nodes[node].head;
    if (before > predicate && scene->nodes[before].upos == REL_ADV)
        before--;
    for (size_t i = 0; before > predicate && i < COUNT_OF(prepositions); i++)
        if (rel_scene_is_word(scene, before, prepositions[i].word))
            return prepositions[i].is == PLACE && head == predicate ? NEARNESSES
                                                                    : prepositions[i].is;
    bool is_bare = before == predicate || rel_node_is_verb(&scene->nodes[before]);
    return is_bare ? OWNER : NEARNESSES; /* what "and" joins comes with what it is joined to */
}

typedef struct search {
    const rel_scene *scene;
    uint32_t types;
    const rel_entity *doer;
    bool has_clause; /**< "to open", "opening": a place behind it is that of the content */
    nearness least;
    uint32_t node, mention; /**< the best so far */
} search;

/** Whether an entity is neither the doer nor, but for bodies, of his state. */
static bool may_be_meant(const search *s, const rel_entity *entity)
{
    bool is_body = entity->type == REL_AGENCY || entity->type == REL_ORGANIZATION ||
                   entity->type == REL_PERSON;
    bool is_own = s->doer->type != REL_ORGANIZATION && s->doer->country.size &&
                  rel_text_equal(entity->country, s->doer->country);
    return entity != s->doer && !is_crowd(entity) && (s->types >> entity->type & 1) &&
           (is_body || !is_own);
}

/** "for the Norlander [work]": it is the work that receives. */
static bool modifies_noun(const rel_scene *scene, uint32_t node)
{
    uint32_t head = scene->nodes[node].head;
    return head > node && scene->nodes[head].upos == REL_NOUN;
}

static void consider(search *s, uint32_t node, uint32_t mention, nearness found)
{
    uint32_t number = s->scene->mentions->mentions[mention].entity;
    const rel_entity *entity = number == REL_NONE ? NULL : &s->scene->mentions->entities[number];
    if (!entity || !may_be_meant(s, entity))
        return;
    bool is_land = entity->type == REL_COUNTRY || entity->type == REL_PLACE;
    bool is_apart = found == PLACE ? !s->has_clause || !is_land
                                   : found == RECEIVER && !is_land && modifies_noun(s->scene, node);
    bool is_named = s->scene->mentions->mentions[mention].level != REL_MENTION_PRONOUN;
    if (found >= s->least || is_apart || !is_named)
        return;
    s->least = found;
    s->node = node;
    s->mention = mention;
}

/** "the Norland plan", one name: who stands inside it is its owner. */
static void consider_parts(search *s, uint32_t node, nearness found)
{
    const rel_mention *mentions = s->scene->mentions->mentions;
    uint32_t outer = s->scene->nodes[node].mention;
    uint32_t end = mentions[outer].first + mentions[outer].token_count;
    for (uint32_t i = outer + 1; i < s->scene->last_mention && mentions[i].first < end; i++)
        consider(s, node, i, found);
}

static rel_fillers fillers_at(const search *s)
{
    rel_fillers found = {.count = 0};
    if (s->least == NEARNESSES)
        return found;
    rel_slot slot = {.node = s->node, .mention = REL_NONE, .next = REL_NONE};
    if (s->mention == s->scene->nodes[s->node].mention)
        rel_fillers_add_all(s->scene, &slot, s->types, &found);
    if (found.count == 0)
        found = (rel_fillers){
            .items = {{s->scene->mentions->mentions[s->mention].entity, s->mention, s->node}},
            .count = 1};
    return found;
}

/** "to open", "opening", but not "power-sharing" */
static bool opens_clause(const rel_scene *scene, uint32_t at)
{
    const rel_node *verb = &scene->nodes[at];
    bool is_clause = verb->deprel == REL_XCOMP || verb->deprel == REL_CCOMP ||
                     verb->deprel == REL_ADVCL || verb->deprel == REL_ACL;
    bool is_gerund = verb->xpos == REL_VBG && is_clause && scene->nodes[at - 1].upos != REL_PUNCT;
    return verb->xpos == REL_VB || is_gerund;
}

rel_fillers rel_content_find(const rel_scene *scene, uint32_t frame, uint32_t doer, uint32_t types)
{
    static const uint32_t meant = 1u << REL_PERSON | 1u << REL_GROUP | 1u << REL_AGENCY |
                                  1u << REL_ORGANIZATION | 1u << REL_COUNTRY | 1u << REL_PLACE;
    uint32_t predicate = scene->frames[frame].node;
    search s = {.scene = scene,
                .types = types & meant,
                .doer = &scene->mentions->entities[doer],
                .least = NEARNESSES};
    for (uint32_t at = predicate + 1; at < scene->count && at <= predicate + MAX_REACH; at++) {
        if (ends_content(scene, at))
            break;
        const rel_node *node = &scene->nodes[at];
        s.has_clause |= opens_clause(scene, at);
        if (node->mention == REL_NONE || rel_node_is_subject(node))
            continue;
        nearness found = nearness_of(scene, at, predicate);
        consider(&s, at, node->mention, found);
        consider_parts(&s, at, found);
    }
    return fillers_at(&s);
}
