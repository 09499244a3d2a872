/*
 * A greedy parser is weakest where names stand side by side and where a word may be a verb or not;
 * there the names themselves say more than the words around them. The repairs are listed below in
 * their order; those of measures and of the parties of events are here, the others in files of
 * their own. Nothing else of a tree is touched.
 */
#include "relate/repair.h"

#include "base/array.h"

uint32_t rel_repair_below(const rel_scene *scene, uint32_t node, uint32_t top)
{
    for (size_t steps = 0; node && steps < scene->count; steps++) {
        if (scene->nodes[node].head == top)
            return node;
        node = scene->nodes[node].head;
    }
    return 0;
}

uint32_t rel_repair_subject(const rel_scene *scene, uint32_t verb)
{
    uint32_t subject = rel_scene_child(scene, verb, REL_NSUBJ);
    return subject ? subject : rel_scene_child(scene, verb, REL_NSUBJ_PASS);
}

void rel_repair_attach(rel_scene *scene, uint32_t node, uint32_t head, uint8_t deprel)
{
    rel_node *moved = &scene->nodes[node];
    if (head == node)
        return;
    uint32_t between = head ? rel_repair_below(scene, head, node) : 0;
    if (between) {
        scene->nodes[between].head = moved->head;
        scene->nodes[between].deprel = moved->deprel;
    }
    moved->head = head;
    moved->deprel = deprel;
}

/** Two words that only measure what follows: "more than", "up to". */
static bool is_measure(const rel_scene *scene, uint32_t at)
{
    static const char *const measures[][2] = {
        {"more", "than"}, {"less", "than"}, {"few", "than"}, {"fewer", "than"}, {"up", "to"},
        {"at", "least"},  {"at", "most"},   {"as", "many"},  {"close", "to"},
    };
    for (size_t i = 0; i < COUNT_OF(measures); i++)
        if (rel_scene_is_word(scene, at, measures[i][0]) &&
            rel_scene_is_word(scene, at + 1, measures[i][1]))
            return true;
    return false;
}

/** Whether a mention begins with a number, so that words before it may measure it. */
static bool is_counted(const rel_scene *scene, uint32_t node)
{
    return scene->nodes[node].mention != REL_NONE &&
           scene->segments->tokens[scene->nodes[node].first].kind == REL_TOKEN_NUMBER;
}

/** "arrested more than [100 rebels]": the name takes the place of its measure. */
static void mend_measures(rel_scene *scene)
{
    for (uint32_t at = 1; at + 2 < scene->count; at++) {
        uint32_t counted = at + 2;
        if (!is_counted(scene, counted) || !is_measure(scene, at))
            continue;
        rel_node *measure = &scene->nodes[at];
        if (scene->nodes[counted].head == at)
            rel_repair_attach(scene, counted, measure->head, measure->deprel);
        else if (scene->nodes[counted].deprel == REL_OBL && scene->nodes[at - 1].upos != REL_ADP &&
                 scene->nodes[at - 1].xpos != REL_TO)
            scene->nodes[counted].deprel = REL_OBJ;
        if (scene->nodes[counted].deprel == REL_ADVMOD)
            scene->nodes[counted].deprel =
                scene->nodes[counted].head > counted ? REL_NSUBJ : REL_OBJ;
        for (uint32_t word = at; word < counted; word++) {
            rel_repair_attach(scene, word, counted, REL_ADVMOD);
            scene->nodes[word].upos = REL_ADV;
            scene->nodes[word].xpos = REL_RB;
        }
    }
}

/** "talks between Norland and its [province]": the second party, taken for other talks. */
static void mend_second_party(rel_scene *scene, uint32_t first)
{
    uint32_t event = scene->nodes[first].head;
    bool is_party = scene->nodes[first].deprel == REL_NMOD && event && event < first &&
                    rel_scene_is_word(scene, first - 1, "between") && first + 2 < scene->count &&
                    rel_scene_is_word(scene, first + 1, "and");
    for (uint32_t node = first + 2; is_party && node < scene->count; node++)
        if (scene->nodes[node].head == event && scene->nodes[node].deprel == REL_CONJ) {
            rel_repair_attach(scene, node, first, REL_CONJ);
            return;
        }
}

static bool has_parties(rel_entity_type type)
{
    return type == REL_MEETING || type == REL_AGREEMENT;
}

/** Give an event the parties behind it, and what the parser hung on them and is about the event. */
static void attach_parties(rel_scene *scene, uint32_t event, uint32_t parties)
{
    rel_repair_attach(scene, parties, event, REL_NMOD);
    for (uint32_t node = parties + 1; node < scene->count; node++)
        if (scene->nodes[node].head == parties && scene->nodes[node].deprel == REL_NMOD &&
            rel_scene_preposition(scene, node) != scene->word_of)
            rel_repair_attach(scene, node, event, REL_NMOD);
}

/** "the talks [between the two countries] on fishing": the topic is not one of the countries. */
static void mend_parties(rel_scene *scene)
{
    for (uint32_t event = 1; event + 2 < scene->count; event++) {
        const rel_mention *mention = rel_scene_mention(scene, event);
        if (mention && has_parties(mention->type) &&
            rel_scene_is_word(scene, event + 1, "between") && rel_scene_mention(scene, event + 2))
            attach_parties(scene, event, event + 2);
    }
}

static void mend_second_parties(rel_scene *scene)
{
    for (uint32_t node = 2; node < scene->count; node++)
        mend_second_party(scene, node);
}

/** In this order, since each trusts what those before it have mended. */
static void (*const repairs[])(rel_scene *scene) = {
    mend_measures,          /* "more than [100 rebels]": words that measure a number */
    rel_repair_reports,     /* "…, police said": a report has nothing of the clause before it */
    rel_repair_conjuncts,   /* verbs are joined to verbs; a purpose is no complement */
    rel_repair_participles, /* participles that say who somebody is, taken for verbs */
    mend_second_parties,    /* "talks between X and [its province]": no other talks */
    rel_repair_functions, /* names called upon, dates that act, objects taken for something else */
    rel_repair_verbs,     /* words not seen to be verbs; verbs without subject or object */
    rel_repair_phrases,   /* phrases that stand away from what they belong to */
    rel_repair_clauses,   /* subjects that were given to the wrong clause */
    rel_repair_names,     /* appositions and lists of names */
    mend_parties,         /* "talks between [X and Y] on fishing": the topic is no party */
};

void rel_scene_repair(rel_scene *scene)
{
    for (size_t i = 0; i < COUNT_OF(repairs); i++) {
        repairs[i](scene);
        rel_scene_link(scene);
    }
}
