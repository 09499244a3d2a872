#include "export/slug.h"

#include <stdio.h>
#include <stdlib.h>

#include "base/array.h"
#include "base/memory.h"
#include "base/utf8.h"

enum { MAX_SLUG = 80, MAX_NUMBER = 24 };

/** A slug and the node it is for, to find those that are the same. */
typedef struct slug_candidate {
    rel_text slug;
    size_t index;
} slug_candidate;

/**
 * Lower-case letters and digits of `id`, with one underscore for anything between them. The two
 * underscores of a numbered slug therefore occur in no other.
 */
static rel_text make_slug(rel_arena *arena, rel_text id)
{
    char slug[MAX_SLUG];
    size_t size = 0;
    bool is_gap = false;
    for (size_t i = 0; i < id.size && size + 2 < sizeof slug; i++) {
        char c = rel_ascii_lower(id.bytes[i]);
        if (!rel_ascii_is_lower(c) && !rel_ascii_is_digit(c)) {
            is_gap = true;
            continue;
        }
        if (is_gap && size > 0)
            slug[size++] = '_';
        is_gap = false;
        slug[size++] = c;
    }
    return rel_arena_copy(arena, (rel_text){slug, size});
}

static rel_text without_type(rel_text id)
{
    const char *colon = id.size ? memchr(id.bytes, ':', id.size) : NULL;
    size_t start = colon ? (size_t)(colon - id.bytes) + 1 : 0;
    return rel_text_slice(id, start, id.size - start);
}

static bool needs_quotes(rel_text slug)
{
    static const char *const words[] = {"node", "edge", "graph", "digraph", "subgraph", "strict"};
    if (slug.size == 0 || !rel_ascii_is_lower(slug.bytes[0]))
        return true;
    for (size_t i = 0; i < COUNT_OF(words); i++)
        if (rel_text_equal(slug, rel_text_of(words[i])))
            return true;
    return false;
}

static int compare_candidates(const void *a, const void *b)
{
    const slug_candidate *left = a, *right = b;
    int order = rel_text_compare(left->slug, right->slug);
    return order ? order : (left->index > right->index) - (left->index < right->index);
}

static bool add_number(slug_candidate *candidate, rel_arena *arena, relata_error *err)
{
    char numbered[MAX_SLUG + MAX_NUMBER];
    int size =
        snprintf(numbered, sizeof numbered, "%s%.*s__%zu", needs_quotes(candidate->slug) ? "n" : "",
                 REL_TEXT_ARGS(candidate->slug), candidate->index);
    candidate->slug = rel_arena_copy(arena, (rel_text){numbered, (size_t)size});
    return candidate->slug.bytes || rel_fail_memory(err);
}

/** Mark the candidates that cannot stay: words of DOT, and all that share a slug. */
static void find_clashes(slug_candidate *candidates, size_t count, bool *clashes)
{
    qsort(candidates, count, sizeof *candidates, compare_candidates);
    for (size_t i = 0; i < count; i++) {
        bool is_shared =
            (i > 0 && rel_text_equal(candidates[i].slug, candidates[i - 1].slug)) ||
            (i + 1 < count && rel_text_equal(candidates[i].slug, candidates[i + 1].slug));
        clashes[i] = is_shared || needs_quotes(candidates[i].slug);
    }
}

static bool make_slugs(const rel_facts *facts, slug_candidate *candidates, bool *clashes,
                       rel_arena *arena, relata_error *err)
{
    size_t count = facts->vertex_count;
    bool ok = true;
    for (size_t i = 0; ok && i < count; i++) {
        candidates[i] = (slug_candidate){make_slug(arena, without_type(facts->vertices[i].id)), i};
        ok = candidates[i].slug.bytes || rel_fail_memory(err);
    }
    if (!ok)
        return false;
    find_clashes(candidates, count, clashes);
    for (size_t i = 0; ok && i < count; i++)
        if (clashes[i]) {
            candidates[i].slug = make_slug(arena, facts->vertices[candidates[i].index].id);
            ok = candidates[i].slug.bytes || rel_fail_memory(err);
        }
    if (!ok)
        return false;
    find_clashes(candidates, count, clashes);
    for (size_t i = 0; ok && i < count; i++)
        ok = !clashes[i] || add_number(&candidates[i], arena, err);
    return ok;
}

const rel_text *rel_slugs_of(const relata_graph *graph, rel_arena *arena, relata_error *err)
{
    const rel_facts *facts = rel_graph_facts(graph);
    slug_candidate *candidates = rel_calloc(facts->vertex_count, sizeof *candidates);
    bool *clashes = rel_calloc(facts->vertex_count, sizeof *clashes);
    rel_text *slugs = rel_arena_alloc(arena, facts->vertex_count, sizeof *slugs);
    bool ok = (candidates && clashes && slugs) || rel_fail_memory(err);
    ok = ok && make_slugs(facts, candidates, clashes, arena, err);
    for (size_t i = 0; ok && i < facts->vertex_count; i++)
        slugs[candidates[i].index] = candidates[i].slug;
    rel_free(candidates);
    rel_free(clashes);
    return ok ? slugs : NULL;
}
