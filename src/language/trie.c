#include "language/trie.h"

#include "base/array.h"
#include "base/memory.h"

enum { FIRST_EDGES = 1 << 16 };

uint32_t rel_trie_root(rel_trie *trie, relata_error *err)
{
    rel_trie_node none = {0};
    if (trie->node_count == 0 &&
        !REL_PUSH(trie->nodes, trie->node_count, trie->node_capacity, none, err))
        return REL_TRIE_NONE;
    if (trie->node_count >= UINT32_MAX) {
        rel_fail(err, RELATA_UNSUPPORTED, "too many phrases");
        return REL_TRIE_NONE;
    }
    if (!REL_PUSH(trie->nodes, trie->node_count, trie->node_capacity, none, err))
        return REL_TRIE_NONE;
    return (uint32_t)(trie->node_count - 1);
}

/** The slot that holds the edge, or the free one where it belongs. */
static size_t slot_of(const rel_trie *trie, uint32_t from, rel_symbol symbol)
{
    uint64_t hash = ((uint64_t)from << 32 | symbol) * UINT64_C(0x9E3779B97F4A7C15);
    size_t slot = (size_t)(hash >> 32) & trie->edge_mask;
    while (trie->edges[slot].from &&
           (trie->edges[slot].from != from || trie->edges[slot].symbol != symbol))
        slot = (slot + 1) & trie->edge_mask;
    return slot;
}

static bool make_room(rel_trie *trie, relata_error *err)
{
    size_t old_count = trie->edges ? trie->edge_mask + 1 : 0;
    if (2 * (trie->edge_count + 1) <= old_count)
        return true;
    size_t new_count = old_count ? old_count * 2 : FIRST_EDGES;
    rel_trie_edge *old = trie->edges;
    rel_trie_edge *edges = rel_calloc(new_count, sizeof *edges);
    if (!edges)
        return rel_fail_memory(err);
    trie->edges = edges;
    trie->edge_mask = new_count - 1;
    for (size_t i = 0; i < old_count; i++)
        if (old[i].from)
            edges[slot_of(trie, old[i].from, old[i].symbol)] = old[i];
    rel_free(old);
    return true;
}

uint32_t rel_trie_step(const rel_trie *trie, uint32_t from, rel_symbol symbol)
{
    if (!trie->nodes[from].has_edges)
        return REL_TRIE_NONE;
    return trie->edges[slot_of(trie, from, symbol)].to;
}

bool rel_trie_join(rel_trie *trie, uint32_t from, rel_symbol symbol, uint32_t to, relata_error *err)
{
    if (!make_room(trie, err))
        return false;
    rel_trie_edge *edge = &trie->edges[slot_of(trie, from, symbol)];
    if (!edge->from) {
        *edge = (rel_trie_edge){from, symbol, to};
        trie->nodes[from].has_edges = true;
        trie->edge_count++;
    }
    return true;
}

uint32_t rel_trie_extend(rel_trie *trie, uint32_t from, rel_symbol symbol, relata_error *err)
{
    uint32_t to = rel_trie_step(trie, from, symbol);
    if (to != REL_TRIE_NONE)
        return to;
    to = rel_trie_root(trie, err);
    return to != REL_TRIE_NONE && rel_trie_join(trie, from, symbol, to, err) ? to : REL_TRIE_NONE;
}

bool rel_trie_add(rel_trie *trie, uint32_t node, uint32_t value, relata_error *err)
{
    rel_trie_value none = {0};
    if (trie->value_count == 0 &&
        !REL_PUSH(trie->values, trie->value_count, trie->value_capacity, none, err))
        return false;
    rel_trie_value last = {.value = value};
    if (!REL_PUSH(trie->values, trie->value_count, trie->value_capacity, last, err))
        return false;
    uint32_t *link = &trie->nodes[node].values;
    while (*link)
        link = &trie->values[*link].next;
    *link = (uint32_t)(trie->value_count - 1);
    return true;
}

void rel_trie_clear(rel_trie *trie)
{
    rel_free(trie->edges);
    rel_free(trie->nodes);
    rel_free(trie->values);
    *trie = (rel_trie){0};
}
