/**
 * Fuzzing target: any bytes as text; every sentence gets tags and one tree that hangs together.
 */
#include <stdlib.h>

#include "parse/parse.h"
#include "segment/segment.h"

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size);

static void require(bool holds)
{
    if (!holds)
        abort();
}

/** Whether every node leads to the root: no cycle is longer than the tree. */
static void check(const rel_tree *tree)
{
    for (size_t i = 1; i < tree->count; i++) {
        const rel_node *node = &tree->nodes[i];
        require(node->upos && node->xpos && node->deprel && node->lemma && node->form);
        require((node->head == 0) == (node->deprel == REL_ROOT));
        size_t at = i, steps = 0;
        for (; at && steps < REL_TREE_MAX_NODES; steps++)
            at = tree->nodes[at].head;
        require(at == 0);
    }
}

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size)
{
    static rel_language language;
    static rel_symbols symbols;
    static rel_parser *parser;
    rel_arena arena = {0};
    rel_segments segments;
    rel_tree tree;
    if (!parser) {
        require(rel_language_load(&language, NULL, NULL) &&
                rel_symbols_clone(&symbols, &language.symbols, NULL));
        parser = rel_parser_new(&language, &symbols, NULL);
        require(parser != NULL);
    }
    rel_block block = {.start = 0, .end = (uint32_t)size, .kind = REL_BLOCK_BODY};
    rel_document document = {
        .text = {(const char *)bytes, size}, .blocks = &block, .block_count = 1};
    require(rel_segment(&document, &language, &symbols, &arena, &segments, NULL));
    for (uint32_t i = 0; i < segments.sentence_count; i++) {
        require(rel_parse(parser, &segments, NULL, i, &arena, &tree, NULL));
        require(tree.count == segments.sentences[i].token_count + 1);
        check(&tree);
    }
    rel_symbols_forget(&symbols);
    rel_parser_forget(parser);
    rel_arena_clear(&arena);
    return 0;
}
