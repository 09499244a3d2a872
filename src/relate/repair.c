/*
 * A greedy parser is weakest where names stand side by side, and there the names themselves say
 * more than the words around them: two mentions of one entity between commas are an apposition,
 * "A, B and C" of one kind is a coordination. Both are mended here whatever the tree says; nothing
 * else of it is touched.
 */
#include "base/array.h"
#include "relate/scene.h"

enum { MAX_CHAIN = 32 };

/** The ancestor of `node` that is a child of `top`, or 0 when `top` is not above it. */
static uint32_t below(const rel_scene *scene, uint32_t node, uint32_t top)
{
    for (size_t steps = 0; node && steps < scene->count; steps++) {
        if (scene->nodes[node].head == top)
            return node;
        node = scene->nodes[node].head;
    }
    return 0;
}

/** Hang `node` under `head`; what would close a circle takes the node's old place. */
static void attach(rel_scene *scene, uint32_t node, uint32_t head, uint8_t deprel)
{
    rel_node *moved = &scene->nodes[node];
    if (head == node)
        return;
    uint32_t between = head ? below(scene, head, node) : 0;
    if (between) {
        scene->nodes[between].head = moved->head;
        scene->nodes[between].deprel = moved->deprel;
    }
    moved->head = head;
    moved->deprel = deprel;
}

static bool is_comma(const rel_node *node)
{
    return node->mention == REL_NONE && node->xpos == REL_COMMA;
}

static bool is_core(uint8_t deprel)
{
    return deprel == REL_NSUBJ || deprel == REL_NSUBJ_PASS || deprel == REL_OBJ ||
           deprel == REL_IOBJ || deprel == REL_OBL || deprel == REL_OBL_AGENT ||
           deprel == REL_NMOD || deprel == REL_NMOD_POSS;
}

static void mend_apposition(rel_scene *scene, uint32_t first, uint32_t second)
{
    rel_node *named = &scene->nodes[first], *renamed = &scene->nodes[second];
    if (!is_core(named->deprel) && is_core(renamed->deprel) && renamed->head != first)
        attach(scene, first, renamed->head, renamed->deprel);
    attach(scene, second, first, REL_APPOS);
}

/** "Guo, the minister," and "Minister Guo": two mentions of one entity side by side. */
static void mend_appositions(rel_scene *scene)
{
    for (uint32_t i = 1; i + 2u < scene->count; i++) {
        const rel_mention *first = rel_scene_mention(scene, i);
        if (!first || first->entity == REL_NONE || !is_comma(&scene->nodes[i + 1]))
            continue;
        const rel_mention *second = rel_scene_mention(scene, (uint32_t)(i + 2));
        if (second && second->entity == first->entity)
            mend_apposition(scene, i, (uint32_t)(i + 2));
    }
}

static bool is_actor(rel_entity_type type)
{
    return type == REL_PERSON || type == REL_GROUP || type == REL_AGENCY ||
           type == REL_ORGANIZATION || type == REL_COUNTRY;
}

static bool are_alike(const rel_mention *a, const rel_mention *b)
{
    return (a->type == b->type || (is_actor(a->type) && is_actor(b->type))) &&
           (a->entity != b->entity || a->entity == REL_NONE);
}

typedef struct chain {
    uint32_t members[MAX_CHAIN];
    size_t count;
    bool has_conjunction, has_serial_comma;
} chain;

/** How many words at a node join it to what stands before: "and", "as well as"; 0 if none do. */
static uint32_t joiner_size(const rel_scene *scene, uint32_t at, bool *ret_is_close)
{
    static const struct {
        const char *words[3];
        bool is_close; /**< joins names even behind a comma */
    } joiners[] = {
        {{"as", "well", "as"}, true},
        {{"along", "with"}, true},
        {{"together", "with"}, true},
        {{"but", "not"}, true},
        {{"but", "also"}, true},
        {{"and"}, false},
        {{"or"}, false},
        {{"nor"}, true},
        {{"&"}, true},
    };
    for (size_t i = 0; i < COUNT_OF(joiners); i++) {
        uint32_t size = 0;
        while (size < COUNT_OF(joiners[i].words) && joiners[i].words[size] &&
               at + size < scene->count &&
               rel_scene_is_word(scene, at + size, joiners[i].words[size]))
            size++;
        if (size < COUNT_OF(joiners[i].words) && joiners[i].words[size])
            continue;
        *ret_is_close = joiners[i].is_close;
        return size;
    }
    return 0;
}

/** The member that follows in a list, and how it is joined; 0 at the end of the list. */
static uint32_t next_member(const rel_scene *scene, uint32_t member, chain *list)
{
    uint32_t at = member + 1;
    bool comma = at < scene->count && is_comma(&scene->nodes[at]), is_close = false;
    at += comma;
    uint32_t joiner = joiner_size(scene, at, &is_close);
    at += joiner;
    if ((!comma && !joiner) || at >= scene->count)
        return 0;
    const rel_mention *here = rel_scene_mention(scene, member);
    const rel_mention *there = rel_scene_mention(scene, at);
    if (!there || !are_alike(here, there))
        return 0;
    list->has_conjunction = joiner > 0;
    list->has_serial_comma = comma && joiner && !is_close;
    return at;
}

static chain collect_chain(const rel_scene *scene, uint32_t start)
{
    chain list = {.members = {start}, .count = 1};
    for (uint32_t at = start; list.count < MAX_CHAIN && !list.has_conjunction;) {
        at = next_member(scene, at, &list);
        if (!at)
            break;
        list.members[list.count++] = at;
    }
    return list;
}

/** "met Xi and Putin left": the second name is the subject of what follows. */
static bool begins_clause(const rel_scene *scene, uint32_t before, uint32_t last)
{
    const rel_node *a = &scene->nodes[before], *b = &scene->nodes[last];
    bool is_subject = b->deprel == REL_NSUBJ || b->deprel == REL_NSUBJ_PASS;
    return is_subject && b->head > last && is_core(a->deprel) && a->deprel != REL_NSUBJ &&
           a->deprel != REL_NSUBJ_PASS && a->head < before && a->head != b->head;
}

/** Headlines have no full stop. */
static bool is_headline(const rel_scene *scene)
{
    return scene->segments->sentences[scene->sentence].kind == REL_SENTENCE_HEADLINE ||
           scene->nodes[scene->count - 1].xpos != REL_PERIOD;
}

static bool is_list(const rel_scene *scene, const chain *list)
{
    if (list->count < 2)
        return false;
    uint32_t last = list->members[list->count - 1], before = list->members[list->count - 2];
    if (!list->has_conjunction) /* "Beijing, Washington reach a consensus" */
        return list->count == 2 && before == 1 && is_headline(scene);
    if (begins_clause(scene, before, last))
        return false;
    return list->count > 2 || !list->has_serial_comma || scene->nodes[last].deprel == REL_CONJ;
}

static bool contains(const chain *list, uint32_t node)
{
    for (size_t i = 0; i < list->count; i++)
        if (list->members[i] == node)
            return true;
    return false;
}

/** The member whose place in the tree is the place of the whole list. */
static uint32_t best_placed(const rel_scene *scene, const chain *list)
{
    for (size_t i = 0; i < list->count; i++) {
        const rel_node *node = &scene->nodes[list->members[i]];
        if (is_core(node->deprel) && !contains(list, node->head))
            return list->members[i];
    }
    return list->members[0];
}

static void mend_list(rel_scene *scene, const chain *list)
{
    uint32_t leader = list->members[0], placed = best_placed(scene, list);
    if (placed != leader)
        attach(scene, leader, scene->nodes[placed].head, scene->nodes[placed].deprel);
    for (size_t i = 1; i < list->count; i++)
        attach(scene, list->members[i], leader, REL_CONJ);
}

static void mend_lists(rel_scene *scene)
{
    for (uint32_t i = 1; i < scene->count; i++) {
        if (!rel_scene_mention(scene, i))
            continue;
        chain list = collect_chain(scene, i);
        if (!is_list(scene, &list))
            continue;
        mend_list(scene, &list);
        i = list.members[list.count - 1];
    }
}

static bool is_rule_verb(const rel_scene *scene, rel_symbol lemma)
{
    size_t count;
    const rel_rule *rules = rel_rules_of(scene->rules, lemma, &count);
    for (size_t i = 0; i < count; i++)
        if (rules[i].kind == REL_RULE_VERB)
            return true;
    return false;
}

/** Whether a noun phrase begins at a node: what follows a verb with an object. */
static bool begins_phrase(const rel_scene *scene, uint32_t at)
{
    if (at >= scene->count)
        return false;
    const rel_node *node = &scene->nodes[at];
    return node->mention != REL_NONE || node->upos == REL_DET || node->xpos == REL_PRPS;
}

static bool has_child(const rel_scene *scene, uint32_t node, rel_deprel first, rel_deprel second)
{
    return rel_scene_child(scene, node, first) || rel_scene_child(scene, node, second);
}

/** A verb without auxiliaries and subject that is finite, or has an object and so must be. */
static bool may_head(const rel_scene *scene, uint32_t at)
{
    const rel_node *verb = &scene->nodes[at];
    bool is_finite = verb->xpos == REL_VBD || verb->xpos == REL_VBZ || verb->xpos == REL_VBP;
    bool is_active = verb->xpos == REL_VBN && begins_phrase(scene, at + 1);
    return verb->mention == REL_NONE && (is_finite || is_active) &&
           !has_child(scene, at, REL_AUXILIARY, REL_AUX_PASS) &&
           !has_child(scene, at, REL_NSUBJ, REL_NSUBJ_PASS) && verb->deprel != REL_ACL_RELCL &&
           verb->deprel != REL_AUXILIARY && verb->deprel != REL_COP;
}

/** "Norland on Tuesday again criticized Sudland": a sentence headed by a name has lost its verb. */
/** "Norland proposed a pact", read as "a pact that is proposed": the verb has a subject. */
static void mend_participle(rel_scene *scene, uint32_t verb)
{
    uint32_t noun = scene->nodes[verb].head;
    if (scene->nodes[verb].xpos != REL_VBN || noun <= verb || !begins_phrase(scene, verb + 1) ||
        !rel_scene_child(scene, verb, REL_NSUBJ) || rel_scene_child(scene, verb, REL_AUXILIARY))
        return;
    attach(scene, verb, scene->nodes[noun].head, scene->nodes[noun].deprel);
    attach(scene, noun, verb, REL_OBJ);
    scene->nodes[verb].xpos = REL_VBD;
}

/** "bombed [Norland]": behind a verb that has its subject, or needs none, stands an object. */
static void mend_late_subject(rel_scene *scene, uint32_t verb)
{
    uint32_t subject = rel_scene_child(scene, verb, REL_NSUBJ), next = verb + 1;
    bool needs_none = scene->nodes[verb].xpos == REL_VB || scene->nodes[verb].xpos == REL_VBG;
    if (subject && (subject < verb || needs_none) && next < scene->count &&
        scene->nodes[next].head == verb && scene->nodes[next].deprel == REL_NSUBJ &&
        !rel_scene_child(scene, verb, REL_OBJ))
        scene->nodes[next].deprel = REL_OBJ;
}

/** A clause with a subject of its own is nobody's object. */
static void mend_clause(rel_scene *scene, uint32_t verb)
{
    if (scene->nodes[verb].deprel == REL_OBJ && rel_scene_child(scene, verb, REL_NSUBJ))
        scene->nodes[verb].deprel = rel_scene_child(scene, verb, REL_MARK) ? REL_ADVCL : REL_CCOMP;
}

/** Whether what stands behind a name leaves it to the verb before it. */
static bool ends_object(const rel_scene *scene, uint32_t at)
{
    if (at >= scene->count)
        return true;
    const rel_node *node = &scene->nodes[at];
    return node->mention == REL_NONE &&
           (node->upos == REL_PUNCT || node->upos == REL_ADP || node->upos == REL_ADV ||
            node->upos == REL_SCONJ || node->xpos == REL_TO);
}

static bool is_inside_phrase(const rel_node *node)
{
    return node->mention != REL_NONE || node->upos == REL_DET || node->upos == REL_ADJ ||
           node->upos == REL_NUM || node->upos == REL_NOUN || node->upos == REL_PROPN ||
           node->xpos == REL_PRPS || node->xpos == REL_POS || node->xpos == REL_CD;
}

/** The head of the noun phrase that begins at a node: its last noun, or 0. */
static uint32_t phrase_head(const rel_scene *scene, uint32_t at)
{
    uint32_t head = 0;
    if (at < scene->count && scene->nodes[at].upos == REL_ADV)
        at++; /* "nearly 3,000 sites" */
    for (; at < scene->count && is_inside_phrase(&scene->nodes[at]); at++) {
        bool is_new = head && scene->nodes[head].mention != REL_NONE &&
                      (scene->nodes[at].upos == REL_DET || scene->nodes[at].xpos == REL_PRPS);
        if (is_new)
            break;
        if (scene->nodes[at].mention != REL_NONE || scene->nodes[at].upos == REL_NOUN ||
            scene->nodes[at].upos == REL_PROPN)
            head = at;
    }
    return head;
}

static bool lacks_object(const rel_scene *scene, uint32_t verb)
{
    const rel_node *node = &scene->nodes[verb];
    bool is_participle = node->xpos == REL_VBN && !rel_scene_child(scene, verb, REL_AUXILIARY);
    return !is_participle && !has_child(scene, verb, REL_OBJ, REL_AUX_PASS) &&
           !has_child(scene, verb, REL_XCOMP, REL_CCOMP);
}

/** "If Norland suspends [the treaty], …": a noun phrase between a verb and a mark is its object. */
static void mend_object(rel_scene *scene, uint32_t verb)
{
    uint32_t name = phrase_head(scene, verb + 1);
    uint32_t cues = rel_scene_cues(scene, verb);
    bool is_speech = (cues & (REL_CUE_SPEECH | REL_CUE_BELIEF)) && !(cues & REL_CUE_ACCUSATION);
    if (!name || is_speech || !is_rule_verb(scene, scene->nodes[verb].lemma) ||
        !lacks_object(scene, verb) || scene->nodes[name].head == verb || below(scene, name, verb))
        return;
    if (ends_object(scene, name + 1))
        attach(scene, name, verb, REL_OBJ);
    else if ((cues & REL_CUE_DITRANSITIVE) && begins_phrase(scene, name + 1))
        attach(scene, name, verb, REL_IOBJ);
}

static void mend_verbs(rel_scene *scene)
{
    for (uint32_t at = 1; at < scene->count; at++) {
        if (!rel_node_is_verb(&scene->nodes[at]) || scene->nodes[at].mention != REL_NONE)
            continue;
        mend_clause(scene, at);
        mend_participle(scene, at);
        mend_late_subject(scene, at);
        mend_object(scene, at);
    }
}

/** "They did, however, agree": what hangs on an auxiliary belongs to its verb. */
static void mend_auxiliaries(rel_scene *scene)
{
    for (uint32_t at = 1; at < scene->count; at++) {
        uint32_t above = scene->nodes[at].head;
        bool is_subject =
            scene->nodes[at].deprel == REL_NSUBJ || scene->nodes[at].deprel == REL_NSUBJ_PASS;
        bool is_misplaced = above && is_subject &&
                            (scene->nodes[above].deprel == REL_AUXILIARY ||
                             scene->nodes[above].deprel == REL_AUX_PASS);
        if (is_misplaced)
            attach(scene, at, scene->nodes[above].head, scene->nodes[at].deprel);
    }
}

static void mend_headless(rel_scene *scene)
{
    uint32_t name = scene->first_child[0];
    if (!name || scene->nodes[name].mention == REL_NONE || rel_scene_child(scene, name, REL_COP))
        return;
    for (uint32_t at = name + 1; at < scene->count; at++) {
        if (!may_head(scene, at))
            continue;
        attach(scene, at, 0, REL_ROOT);
        attach(scene, name, at, REL_NSUBJ);
        if (scene->nodes[at].xpos == REL_VBN)
            scene->nodes[at].xpos = REL_VBD;
        bool is_object = at + 1 < scene->count && scene->nodes[at + 1].mention != REL_NONE;
        if (is_object && !rel_scene_child(scene, at, REL_OBJ))
            attach(scene, at + 1, at, REL_OBJ);
        return;
    }
}

/** "Norland to sanction Sudland", in headlines: the name is the subject. */
static void mend_announcement(rel_scene *scene, uint32_t verb)
{
    uint32_t name = verb - 2;
    if (name != 1 || scene->nodes[name].mention == REL_NONE || scene->nodes[verb].head != name)
        return;
    attach(scene, verb, scene->nodes[name].head, scene->nodes[name].deprel);
    attach(scene, name, verb, REL_NSUBJ);
}

/** "refused to sanction Norland": a word between "to" and its object is no noun. */
static void mend_infinitives(rel_scene *scene)
{
    for (uint32_t at = 2; at + 1 < scene->count; at++) {
        rel_node *word = &scene->nodes[at], *mark = &scene->nodes[at - 1];
        if (word->xpos != REL_NN || word->mention != REL_NONE || mark->lemma != scene->word_to ||
            !begins_phrase(scene, at + 1) || !is_rule_verb(scene, word->lemma))
            continue;
        word->upos = REL_VERB;
        word->xpos = REL_VB;
        attach(scene, at - 1, at, REL_MARK);
        if (word->deprel == REL_OBL || word->deprel == REL_NMOD || word->deprel == REL_OBJ)
            word->deprel = REL_XCOMP;
        if (scene->nodes[at + 1].mention != REL_NONE)
            attach(scene, at + 1, at, REL_OBJ);
        mend_announcement(scene, at);
    }
}

/** Two words that only measure what follows: "more than", "up to". */
static bool is_measure(const rel_scene *scene, uint32_t at)
{
    static const char *const measures[][2] = {
        {"more", "than"}, {"less", "than"}, {"few", "than"}, {"fewer", "than"}, {"up", "to"},
        {"at", "least"},  {"at", "most"},   {"as", "many"},  {"close", "to"},
    };
    for (size_t i = 0; i < sizeof measures / sizeof *measures; i++)
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
        if (!is_measure(scene, at) || !is_counted(scene, counted))
            continue;
        rel_node *measure = &scene->nodes[at];
        if (scene->nodes[counted].head == at)
            attach(scene, counted, measure->head, measure->deprel);
        else if (scene->nodes[counted].deprel == REL_OBL)
            scene->nodes[counted].deprel = REL_OBJ;
        for (uint32_t word = at; word < counted; word++) {
            attach(scene, word, counted, REL_ADVMOD);
            scene->nodes[word].upos = REL_ADV;
            scene->nodes[word].xpos = REL_RB;
        }
    }
}

void rel_scene_repair(rel_scene *scene)
{
    mend_measures(scene);
    mend_infinitives(scene);
    mend_auxiliaries(scene);
    mend_headless(scene);
    rel_scene_link(scene);
    mend_verbs(scene);
    mend_appositions(scene);
    mend_lists(scene);
    rel_scene_link(scene);
}
