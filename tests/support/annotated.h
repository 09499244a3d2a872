/**
 * Sentences with their trees and mentions written by hand, so that frames and rules are tested
 * without the stages before them.
 *
 *     "Norland/PROPN/NNP/2/nsubj@country met=meet/VERB/VBD/0/root Sudland/PROPN/NNP/2/obj@country"
 *
 * A word is `form=lemma/UPOS/XPOS/head/relation@type`; the lemma may be left out, `@type` makes the
 * word a mention. An underscore in a form is a blank. Equal forms are one entity.
 */
#ifndef REL_TESTS_ANNOTATED_H
#define REL_TESTS_ANNOTATED_H

#include "support/support.h"

#include <stdlib.h>

#include "language/language.h"
#include "parse/tree.h"

enum { ANNOTATED_MAX_WORDS = 64, ANNOTATED_MAX_BYTES = 1024 };

typedef struct annotated {
    char text[ANNOTATED_MAX_BYTES];
    rel_document document;
    rel_token tokens[ANNOTATED_MAX_WORDS];
    rel_sentence sentence;
    rel_segments segments;
    rel_mention mention_items[ANNOTATED_MAX_WORDS];
    rel_entity entities[ANNOTATED_MAX_WORDS];
    rel_mentions mentions;
    rel_node nodes[ANNOTATED_MAX_WORDS + 1];
    rel_tree tree;
} annotated;

/** The part of `*rest` before `end`, which is taken too. */
static rel_text annotated_take(rel_text *rest, char end)
{
    const char *found = rest->size ? memchr(rest->bytes, end, rest->size) : NULL;
    size_t size = found ? (size_t)(found - rest->bytes) : rest->size;
    rel_text taken = rel_text_slice(*rest, 0, size);
    size_t used = found ? size + 1 : size;
    *rest = rel_text_slice(*rest, used, rest->size - used);
    return taken;
}

static uint32_t annotated_entity(annotated *made, rel_text name, rel_entity_type type)
{
    size_t *count = &made->mentions.entity_count;
    for (uint32_t i = 0; i < *count; i++)
        if (rel_text_equal(made->entities[i].name, name))
            return i;
    made->entities[*count] = (rel_entity){.type = type, .name = name};
    return (uint32_t)(*count)++;
}

static void annotated_add_mention(annotated *made, rel_node *node, rel_text name, rel_text type)
{
    rel_entity_type entity_type = rel_entity_type_of(type);
    assert_int_not_equal(entity_type, REL_NO_TYPE);
    node->mention = (uint32_t)made->mentions.mention_count++;
    made->mention_items[node->mention] = (rel_mention){
        .first = node->first,
        .token_count = 1,
        .head = node->first,
        .name_first = node->first,
        .name_count = 1,
        .entity = annotated_entity(made, name, entity_type),
        .outer = REL_NONE,
        .type = entity_type,
    };
}

/** Append a form to the text, underscores as blanks, and make its token. */
static rel_text annotated_add_token(annotated *made, rel_text form, rel_symbols *symbols)
{
    uint32_t start = (uint32_t)strlen(made->text);
    if (start)
        made->text[start++] = ' ';
    assert_true(start + form.size < sizeof made->text);
    for (size_t i = 0; i < form.size; i++)
        made->text[start + i] = form.bytes[i] == '_' ? ' ' : form.bytes[i];
    rel_text written = {made->text + start, form.size};
    made->tokens[made->segments.token_count++] =
        (rel_token){.start = start,
                    .size = (uint16_t)form.size,
                    .symbol = rel_symbols_intern(symbols, written)};
    return written;
}

static void annotated_add_word(annotated *made, rel_text word, rel_symbols *symbols)
{
    rel_text form = annotated_take(&word, '/');
    rel_text plain = annotated_take(&form, '=');
    rel_text lemma = form.size ? form : plain;
    rel_node *node = &made->nodes[made->tree.count++];
    *node = (rel_node){.first = (uint32_t)made->segments.token_count, .token_count = 1};
    node->mention = REL_NONE;
    rel_text name = annotated_add_token(made, plain, symbols);
    node->form = rel_symbols_intern(symbols, name);
    node->lemma = rel_symbols_intern(symbols, lemma);
    node->upos = (uint8_t)rel_upos_of(annotated_take(&word, '/'));
    node->xpos = (uint8_t)rel_xpos_of(annotated_take(&word, '/'));
    node->head = (uint32_t)strtoul(annotated_take(&word, '/').bytes, NULL, 10);
    node->deprel = (uint8_t)rel_deprel_of(annotated_take(&word, '@'));
    assert_int_not_equal(node->deprel, REL_DEP_NONE);
    if (word.size)
        annotated_add_mention(made, node, name, word);
}

/** Fill `made`, which must be zeroed, from words separated by blanks. */
static inline void annotated_read(annotated *made, const char *words, rel_symbols *symbols)
{
    rel_text rest = rel_text_of(words);
    made->nodes[0].mention = REL_NONE;
    made->tree = (rel_tree){.nodes = made->nodes, .count = 1};
    made->segments.tokens = made->tokens;
    made->mentions.mentions = made->mention_items;
    made->mentions.entities = made->entities;
    while (rest.size)
        annotated_add_word(made, annotated_take(&rest, ' '), symbols);
    made->document.text = rel_text_of(made->text);
    made->sentence = (rel_sentence){.end = (uint32_t)strlen(made->text),
                                    .token_count = (uint32_t)made->segments.token_count};
    made->segments.sentences = &made->sentence;
    made->segments.sentence_count = 1;
}

#endif
