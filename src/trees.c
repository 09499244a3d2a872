/*
 * A tree costs more than all that comes before it, so sentences pass two gates on the way: the
 * first looks at single words, the second at tags. What passes both is parsed.
 */
#include "trees.h"

#include "base/array.h"
#include "relate/relate.h"

/** What tags the sentences that pass the first gate. */
typedef struct tagging {
    rel_parser *parser;
    const rel_segments *segments;
    const rel_mentions *mentions;
    rel_arena *arena;
    rel_tree *trees;
    size_t count, capacity;
} tagging;

static bool tag_wanted(tagging *tagged, const rel_language *language, relata_error *err)
{
    for (uint32_t i = 0; i < tagged->segments->sentence_count; i++) {
        rel_tree tree;
        if (!rel_relate_wants(language, tagged->segments, tagged->mentions, i))
            continue;
        if (!rel_parse_tags(tagged->parser, tagged->segments, tagged->mentions, i, tagged->arena,
                            &tree, err) ||
            !REL_PUSH_IN(tagged->arena, tagged->trees, tagged->count, tagged->capacity, tree, err))
            return false;
    }
    return true;
}

bool rel_trees_grow(rel_parser *parser, const rel_language *language, const rel_symbols *symbols,
                    const rel_segments *segments, const rel_mentions *mentions, rel_arena *arena,
                    rel_tree **ret_trees, size_t *ret_count, relata_error *err)
{
    tagging tagged = {.parser = parser, .segments = segments, .mentions = mentions, .arena = arena};
    bool *is_chosen = NULL;
    if (!tag_wanted(&tagged, language, err) ||
        !(is_chosen = rel_arena_need(arena, tagged.count, sizeof *is_chosen, err)))
        return false;
    rel_relate_choose(language, symbols, segments, mentions, tagged.trees, tagged.count, is_chosen);
    size_t kept = 0;
    for (size_t i = 0; i < tagged.count; i++) {
        if (!is_chosen[i])
            continue;
        tagged.trees[kept] = tagged.trees[i];
        if (!rel_parse_heads(parser, &tagged.trees[kept++], err))
            return false;
    }
    *ret_trees = tagged.trees;
    *ret_count = kept;
    return true;
}
