/*
 * Topic, date and place are read off the clause: a date belongs to the frame that it hangs on,
 * or on whose complement it hangs ("agreed on Monday to meet"); with a single date and no frame
 * between them the sentence's date is the event's. A year before a noun is of that noun, "the 1969
 * film": it dates what happens in it, and nothing else.
 */
#include "relate/circumstance.h"

#include "base/array.h"

enum { MAX_TOPIC_NODES = 24 };

rel_text rel_scene_words(const rel_scene *scene, uint32_t node)
{
    if (node == 0)
        return (rel_text){0};
    uint32_t left = scene->left[node], right = scene->right[node];
    if (right - left >= MAX_TOPIC_NODES)
        right = (uint32_t)(left + MAX_TOPIC_NODES - 1);
    while (right > left && scene->nodes[right].upos == REL_PUNCT)
        right--;
    const rel_token *tokens = scene->segments->tokens;
    const rel_token *first = &tokens[scene->nodes[left].first];
    const rel_node *end = &scene->nodes[right];
    const rel_token *last = &tokens[end->first + end->token_count - 1];
    return rel_text_slice(scene->document->text, first->start,
                          last->start + last->size - first->start);
}

/** The node that holds a token: nodes are in the order of tokens. */
static uint32_t node_of(const rel_scene *scene, uint32_t token)
{
    size_t low = 1, high = scene->count;
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        if (scene->nodes[middle].first <= token)
            low = middle + 1;
        else
            high = middle;
    }
    return low > 1 ? (uint32_t)(low - 1) : 0;
}

static size_t first_date(const rel_scene *scene)
{
    const rel_mentions *mentions = scene->mentions;
    size_t low = 0, high = mentions->date_count;
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        if (mentions->dates[middle].sentence < scene->sentence)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

static bool modifies_noun_behind(const rel_node *nodes, uint32_t node)
{
    uint32_t head = nodes[node].head;
    return head > node && (nodes[head].upos == REL_NOUN || nodes[head].upos == REL_PROPN) &&
           (nodes[node].deprel == REL_NUMMOD || nodes[node].deprel == REL_NMOD ||
            nodes[node].deprel == REL_COMPOUND || nodes[node].deprel == REL_AMOD);
}

/** The noun that a bare year stands before, "film" of "the 1969 cult film"; 0 when none. */
static uint32_t noun_of_year(const rel_scene *scene, const rel_date_mention *date)
{
    uint32_t node = node_of(scene, date->first);
    if (date->token_count != 1 || node == 0)
        return 0;
    bool is_alone = scene->nodes[node].token_count == 1;
    if (is_alone && !modifies_noun_behind(scene->nodes, node))
        return 0;
    while (modifies_noun_behind(scene->nodes, node))
        node = scene->nodes[node].head;
    return node;
}

/** Whether the date may be the event's: it stands alone, before its noun, or before its setting. */
static bool may_date(const rel_scene *scene, const rel_date_mention *date, uint32_t frame)
{
    static const rel_text settings[] = {{"in", 2}, {"at", 2}, {"during", 6}, {"on", 2}};
    uint32_t noun = noun_of_year(scene, date);
    if (noun == 0 || scene->frames[frame].node == noun)
        return true;
    rel_text preposition = rel_symbols_text(scene->symbols, rel_scene_preposition(scene, noun));
    for (size_t i = 0; i < COUNT_OF(settings); i++)
        if (rel_text_equal_ignoring_case(preposition, settings[i]))
            return true;
    return false;
}

/** Whether a date hangs on a clause about a noun, and on another one: "which fell out in 1982". */
static bool is_of_other_clause(const rel_scene *scene, uint32_t holder, uint32_t frame)
{
    if (holder == REL_NONE || scene->frames[holder].link != REL_LINK_RELATIVE)
        return false;
    size_t left = scene->frame_count; /* governors of a broken tree may go in a circle */
    for (uint32_t above = frame; above != REL_NONE && left--; above = scene->frames[above].governor)
        if (above == holder)
            return false;
    return true;
}

rel_text rel_scene_date(const rel_scene *scene, uint32_t frame)
{
    const rel_mentions *mentions = scene->mentions;
    size_t first = first_date(scene), count = 0;
    rel_text only = {0};
    for (size_t i = first;
         i < mentions->date_count && mentions->dates[i].sentence == scene->sentence; i++) {
        if (!may_date(scene, &mentions->dates[i], frame))
            continue;
        uint32_t holder = scene->nearest[node_of(scene, mentions->dates[i].first)];
        if (holder == frame)
            return mentions->dates[i].iso;
        if (is_of_other_clause(scene, holder, frame))
            continue;
        only = mentions->dates[i].iso;
        count++;
    }
    const rel_frame *found = &scene->frames[frame];
    bool is_main = found->governor == REL_NONE || found->link == REL_LINK_COMPLEMENT ||
                   found->link == REL_LINK_CONJUNCT || found->kind == REL_RULE_NOUN;
    return count == 1 && is_main && !found->truth.is_planned ? only : (rel_text){0};
}

bool rel_scene_is_date(const rel_scene *scene, uint32_t node)
{
    const rel_mentions *mentions = scene->mentions;
    uint32_t token = scene->nodes[node].first;
    for (size_t i = first_date(scene);
         i < mentions->date_count && mentions->dates[i].sentence == scene->sentence; i++)
        if (token - mentions->dates[i].first < mentions->dates[i].token_count)
            return true;
    return false;
}

rel_text rel_scene_place(const rel_scene *scene, uint32_t frame, uint32_t source, uint32_t target)
{
    for (uint32_t s = scene->frames[frame].first_slot; s != REL_NONE; s = scene->slots[s].next) {
        const rel_slot *slot = &scene->slots[s];
        rel_text preposition = rel_symbols_text(scene->symbols, slot->preposition);
        uint32_t mention = scene->nodes[slot->node].mention;
        if (slot->kind != REL_SLOT_OBLIQUE || mention == REL_NONE ||
            !(rel_text_equal(preposition, REL_TEXT("in")) ||
              rel_text_equal(preposition, REL_TEXT("at"))))
            continue;
        uint32_t entity = scene->mentions->mentions[mention].entity;
        if (entity == REL_NONE || entity == source || entity == target)
            continue;
        const rel_entity *place = &scene->mentions->entities[entity];
        if (place->type == REL_PLACE || place->type == REL_COUNTRY)
            return place->name;
    }
    return (rel_text){0};
}
