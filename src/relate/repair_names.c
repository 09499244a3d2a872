/*
 * Two mentions of one entity between commas are an apposition, "A, B and C" of one kind is a list,
 * whatever the tree says.
 */
#include "base/array.h"
#include "relate/repair.h"

enum { MAX_CHAIN = 32 };

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
        rel_repair_attach(scene, first, renamed->head, renamed->deprel);
    rel_repair_attach(scene, second, first, REL_APPOS);
}

/** "Guo, the minister," and "Minister Guo": two mentions of one entity side by side. */
static void mend_appositions(rel_scene *scene)
{
    for (uint32_t i = 1; i + 2u < scene->count; i++) {
        const rel_mention *first = rel_scene_mention(scene, i);
        if (!first || first->entity == REL_NONE || !rel_node_is_comma(&scene->nodes[i + 1]))
            continue;
        const rel_mention *second = rel_scene_mention(scene, (uint32_t)(i + 2));
        if (second && second->entity == first->entity)
            mend_apposition(scene, i, (uint32_t)(i + 2));
    }
}

static bool are_alike(const rel_mention *a, const rel_mention *b)
{
    return (a->type == b->type ||
            (rel_entity_type_acts(a->type) && rel_entity_type_acts(b->type))) &&
           (a->entity != b->entity || a->entity == REL_NONE);
}

typedef struct chain {
    uint32_t members[MAX_CHAIN];
    size_t count;
    bool is_joined, has_conjunction, has_serial_comma;
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
    bool comma = at < scene->count && rel_node_is_comma(&scene->nodes[at]), is_close = false;
    at += comma;
    uint32_t joiner = joiner_size(scene, at, &is_close);
    at += joiner;
    if ((!comma && !joiner) || at >= scene->count)
        return 0;
    const rel_mention *here = rel_scene_mention(scene, member);
    const rel_mention *there = rel_scene_mention(scene, at);
    if (!there || !are_alike(here, there))
        return 0;
    list->is_joined |= joiner > 0;
    list->has_conjunction = joiner == 1; /* "together with A and B" goes on */
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

/** "talks between X and Y are over": neither is the subject of what follows. */
static bool stands_between(const rel_scene *scene, uint32_t node)
{
    return node > 1 && rel_scene_is_word(scene, node - 1, "between");
}

/** "met Xi and Putin left": the second name is the subject of what follows. */
static bool begins_clause(const rel_scene *scene, uint32_t before, uint32_t last)
{
    const rel_node *a = &scene->nodes[before], *b = &scene->nodes[last];
    return rel_node_is_subject(b) && b->head > last && is_core(a->deprel) &&
           !rel_node_is_subject(a) && a->head < before && a->head != b->head;
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
    if (!list->is_joined) /* "Beijing, Washington reach a consensus" */
        return list->count == 2 && before == 1 && is_headline(scene);
    if (list->count == 2 && stands_between(scene, before))
        return true;
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
        rel_repair_attach(scene, leader, scene->nodes[placed].head, scene->nodes[placed].deprel);
    for (size_t i = 1; i < list->count; i++)
        rel_repair_attach(scene, list->members[i], leader, REL_CONJ);
}

/** "bombed [X] in the city and [Y] in the hills": a name is joined to its like. */
static void mend_unlike(rel_scene *scene, uint32_t node)
{
    uint32_t place = scene->nodes[node].head, like = place ? scene->nodes[place].head : 0;
    if (scene->nodes[node].deprel != REL_CONJ || !like || like > place ||
        !is_core(scene->nodes[place].deprel) || !rel_scene_preposition(scene, place) ||
        rel_scene_preposition(scene, node))
        return;
    const rel_mention *a = rel_scene_mention(scene, like), *b = rel_scene_mention(scene, place);
    const rel_mention *c = rel_scene_mention(scene, node);
    if (a && b && c && are_alike(a, c) && !are_alike(b, c))
        rel_repair_attach(scene, node, like, REL_CONJ);
}

/** "according to [Reuters], A and B have agreed": who tells is none of them. */
static bool is_source(const rel_scene *scene, uint32_t node)
{
    return node > 2 && rel_scene_is_word(scene, node - 1, "to") &&
           rel_scene_is_word(scene, node - 2, "accord");
}

static void mend_lists(rel_scene *scene)
{
    for (uint32_t i = 1; i < scene->count; i++) {
        if (!rel_scene_mention(scene, i) || is_source(scene, i))
            continue;
        chain list = collect_chain(scene, i);
        if (!is_list(scene, &list))
            continue;
        mend_list(scene, &list);
        i = list.members[list.count - 1];
    }
}

void rel_repair_names(rel_scene *scene)
{
    mend_appositions(scene);
    mend_lists(scene);
    for (uint32_t at = 3; at < scene->count; at++)
        mend_unlike(scene, at);
}
