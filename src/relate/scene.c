/*
 * The tree is copied, so that it can be mended, and linked downwards: lists of children, an order
 * from the root, the span of every subtree. All of it takes one pass over the nodes.
 */
#include "relate/scene.h"

#include "base/array.h"

bool rel_node_is_relative(const rel_node *node)
{
    return node->mention == REL_NONE &&
           (node->xpos == REL_WDT || node->xpos == REL_WP || node->xpos == REL_WPS);
}

bool rel_mentions_told_before(const rel_mentions *mentions, const rel_mention *mention)
{
    size_t index = (size_t)(mention - mentions->mentions);
    for (size_t i = 0; i < index && mention->entity != REL_NONE; i++)
        if (mentions->mentions[i].entity == mention->entity)
            return true;
    return false;
}

bool rel_mentions_is_anybody(const rel_mentions *mentions, uint32_t entity)
{
    const rel_entity *group = &mentions->entities[entity];
    return group->type == REL_GROUP && group->subtype.size && !group->country.size &&
           !group->member_count && !memchr(group->name.bytes, ' ', group->name.size);
}

rel_cue_set rel_scene_cues(const rel_scene *scene, uint32_t node)
{
    return rel_cues_of(scene->cues, scene->nodes[node].lemma);
}

bool rel_scene_has_lemma(const rel_scene *scene, uint32_t node, const char *word)
{
    rel_text lemma = rel_symbols_text(scene->symbols, scene->nodes[node].lemma);
    return rel_text_is(lemma, word);
}

void rel_scene_rename(rel_scene *scene, uint32_t node, rel_symbol lemma)
{
    rel_text text = rel_symbols_text(scene->symbols, lemma);
    bool is_word = scene->nodes[node].mention == REL_NONE && text.size;
    scene->nodes[node].lemma = lemma;
    scene->initials[node] = is_word ? text.bytes[0] : 0;
}

bool rel_scene_is_it(const rel_scene *scene, uint32_t node)
{
    const rel_node *word = &scene->nodes[node];
    rel_text form = rel_symbols_text(scene->symbols, word->form);
    bool is_known =
        word->mention != REL_NONE && scene->mentions->mentions[word->mention].entity != REL_NONE;
    return !is_known && word->upos == REL_PRON && rel_text_equal(form, REL_TEXT("it"));
}

bool rel_scene_is_event(const rel_scene *scene, uint32_t node)
{
    const rel_mention *mention = rel_scene_mention(scene, node);
    return mention && (mention->type == REL_MEETING || mention->type == REL_AGREEMENT ||
                       mention->type == REL_LAW || mention->type == REL_INCIDENT);
}

bool rel_scene_denies(const rel_scene *scene, uint32_t node)
{
    bool is_only = node + 1 < scene->count && rel_scene_is_word(scene, node + 1, "only");
    return scene->nodes[node].mention == REL_NONE && !is_only &&
           (rel_scene_cues(scene, node) & REL_CUE_NEGATION);
}

static bool is_preposition(const rel_node *node)
{
    return node->mention == REL_NONE && node->deprel != REL_COMPOUND_PRT &&
           (node->upos == REL_ADP || node->xpos == REL_IN || node->xpos == REL_TO);
}

rel_symbol rel_scene_preposition(const rel_scene *scene, uint32_t node)
{
    rel_symbol found = REL_NO_SYMBOL;
    for (uint32_t child = scene->first_child[node]; child; child = scene->next_sibling[child]) {
        if (scene->nodes[child].deprel != REL_CASE || scene->nodes[child].xpos == REL_POS)
            continue;
        found = scene->nodes[child].lemma;
        if (rel_scene_cues(scene, child) & REL_CUE_COMPLEX)
            return found;
    }
    if (found || scene->nodes[node].mention == REL_NONE)
        return found;
    /* A name right behind a preposition is its object, whatever the parser thought. */
    return node > 1 && is_preposition(&scene->nodes[node - 1]) ? scene->nodes[node - 1].lemma
                                                               : REL_NO_SYMBOL;
}

static void link_children(rel_scene *scene)
{
    memset(scene->first_child, 0, scene->count * sizeof *scene->first_child);
    for (size_t i = scene->count; i-- > 1;) {
        uint32_t head = scene->nodes[i].head;
        scene->next_sibling[i] = scene->first_child[head];
        scene->first_child[head] = (uint32_t)i;
    }
}

static void order_from_root(rel_scene *scene)
{
    scene->order[0] = 0;
    scene->order_count = 1;
    for (size_t done = 0; done < scene->order_count; done++) {
        uint32_t node = scene->order[done];
        for (uint32_t child = scene->first_child[node]; child; child = scene->next_sibling[child])
            scene->order[scene->order_count++] = child;
    }
}

static void measure_subtrees(rel_scene *scene)
{
    for (size_t i = 0; i < scene->count; i++)
        scene->left[i] = scene->right[i] = (uint32_t)i;
    for (size_t i = scene->order_count; i-- > 1;) {
        uint32_t node = scene->order[i], head = scene->nodes[node].head;
        if (scene->left[node] < scene->left[head])
            scene->left[head] = scene->left[node];
        if (scene->right[node] > scene->right[head])
            scene->right[head] = scene->right[node];
    }
}

static bool is_linked(const rel_scene *scene)
{
    for (size_t i = 0; i < scene->count; i++)
        if (scene->linked[i] != scene->nodes[i].head)
            return false;
    return scene->order_count > 0;
}

void rel_scene_link(rel_scene *scene)
{
    if (is_linked(scene))
        return;
    for (size_t i = 0; i < scene->count; i++)
        scene->linked[i] = scene->nodes[i].head;
    link_children(scene);
    order_from_root(scene);
    measure_subtrees(scene);
}

static void find_mentions(rel_scene *scene)
{
    const rel_mentions *mentions = scene->mentions;
    size_t first = rel_mentions_first(mentions, scene->sentence);
    scene->first_mention = scene->last_mention = (uint32_t)first;
    while (scene->last_mention < mentions->mention_count &&
           mentions->mentions[scene->last_mention].sentence == scene->sentence)
        scene->last_mention++;
}

rel_symbol rel_node_rule_lemma(const rel_symbols *symbols, const rel_node *node)
{
    if (node->mention == REL_NONE)
        return node->lemma;
    rel_text lemma = rel_symbols_text(symbols, node->lemma);
    if (lemma.size < 4 || !rel_text_ends(lemma, REL_TEXT("s")) ||
        rel_text_ends(lemma, REL_TEXT("ss")))
        return node->lemma;
    rel_symbol singular = rel_symbols_find(symbols, rel_text_slice(lemma, 0, lemma.size - 1));
    return singular ? singular : node->lemma;
}

void rel_scene_find_words(rel_scene *scene)
{
    scene->word_by = rel_symbols_find(scene->symbols, REL_TEXT("by"));
    scene->word_of = rel_symbols_find(scene->symbols, REL_TEXT("of"));
    scene->word_to = rel_symbols_find(scene->symbols, REL_TEXT("to"));
    scene->word_no = rel_symbols_find(scene->symbols, REL_TEXT("no"));
    scene->word_that = rel_symbols_find(scene->symbols, REL_TEXT("that"));
    scene->word_with = rel_symbols_find(scene->symbols, REL_TEXT("with"));
}

bool rel_scene_open(rel_scene *scene, const rel_tree *tree, relata_error *err)
{
    size_t count = tree->count;
    rel_arena *arena = scene->arena;
    scene->sentence = tree->sentence;
    scene->count = count;
    scene->nodes = rel_arena_need(arena, count, sizeof *scene->nodes, err);
    uint32_t *numbers = rel_arena_need(arena, count * 6, sizeof *numbers, err);
    uint32_t *frames = rel_arena_need(arena, count * 3, sizeof *frames, err);
    scene->initials = rel_arena_need(arena, count, sizeof *scene->initials, err);
    if (!scene->nodes || !numbers || !frames || !scene->initials)
        return false;
    memcpy(scene->nodes, tree->nodes, count * sizeof *scene->nodes);
    scene->first_child = numbers;
    scene->next_sibling = numbers + count;
    scene->order = numbers + 2 * count;
    scene->left = numbers + 3 * count;
    scene->right = numbers + 4 * count;
    scene->linked = numbers + 5 * count;
    scene->frame_of = frames;
    scene->noun_of = frames + count;
    scene->nearest = frames + 2 * count;
    find_mentions(scene);
    for (uint32_t i = 0; i < count; i++)
        rel_scene_rename(scene, i, rel_node_rule_lemma(scene->symbols, &scene->nodes[i]));
    rel_scene_link(scene);
    return true;
}
