/**
 * Phrases as paths of symbols: a trie whose edges sit in one hash table.
 *
 * Nodes are numbers. REL_TRIE_NONE is no node; roots are made with rel_trie_root(), so that
 * several sets of phrases share the tables. Every node has a list of numbers, the values of the
 * phrase that ends there.
 */
#ifndef REL_LANGUAGE_TRIE_H
#define REL_LANGUAGE_TRIE_H

#include "base/symbols.h"

enum { REL_TRIE_NONE = 0 };

typedef struct rel_trie_edge {
    uint32_t from; /**< REL_TRIE_NONE in a free slot */
    rel_symbol symbol;
    uint32_t to;
} rel_trie_edge;

/** An item of the list of a node; `next` is an index, 0 at the end. */
typedef struct rel_trie_value {
    uint32_t value, next;
} rel_trie_value;

/** Most phrases end where no longer one goes on, so that a look at the edges is saved. */
typedef struct rel_trie_node {
    uint32_t values; /**< index of its first value, 0 for none */
    bool has_edges;
} rel_trie_node;

typedef struct rel_trie {
    rel_trie_edge *edges; /**< open addressing */
    size_t edge_count, edge_mask;
    rel_trie_node *nodes;
    size_t node_count, node_capacity;
    rel_trie_value *values; /**< [0] is unused */
    size_t value_count, value_capacity;
} rel_trie;

/** A new node that no edge leads to; REL_TRIE_NONE when memory runs out. */
uint32_t rel_trie_root(rel_trie *trie, relata_error *err);

/** The node that `symbol` leads to from node `from`, or REL_TRIE_NONE. */
uint32_t rel_trie_step(const rel_trie *trie, uint32_t from, rel_symbol symbol);

/** As rel_trie_step(), making the edge (and its node) if there is none. */
uint32_t rel_trie_extend(rel_trie *trie, uint32_t from, rel_symbol symbol, relata_error *err);

/** Make `symbol` lead from `from` to the existing node `to`, unless it leads somewhere already. */
bool rel_trie_join(rel_trie *trie, uint32_t from, rel_symbol symbol, uint32_t to,
                   relata_error *err);

/** Append a value to a node's list. */
bool rel_trie_add(rel_trie *trie, uint32_t node, uint32_t value, relata_error *err);

/** The first value of a node, or NULL; the next is `trie->values + value->next` if that is not 0.
 */
static inline const rel_trie_value *rel_trie_values(const rel_trie *trie, uint32_t node)
{
    return trie->nodes[node].values ? trie->values + trie->nodes[node].values : NULL;
}

void rel_trie_clear(rel_trie *trie);

#endif
