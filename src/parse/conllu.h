/**
 * Treebanks: sentences with their tags and trees, in CoNLL-U (ten columns) or in the six columns
 * id, form, UPOS, XPOS, head and relation.
 */
#ifndef REL_PARSE_CONLLU_H
#define REL_PARSE_CONLLU_H

#include "base/symbols.h"
#include "base/writer.h"
#include "parse/tree.h"

/** A word of a treebank; names that we do not know are 0. */
typedef struct rel_bank_word {
    rel_symbol form;
    uint32_t head; /**< number of the governing word in the sentence, from 1; 0 is the root */
    uint8_t upos, xpos, deprel;
} rel_bank_word;

typedef struct rel_bank_sentence {
    size_t first, count; /**< words of the treebank */
} rel_bank_sentence;

/** A treebank in memory; a zeroed one is empty. */
typedef struct rel_bank {
    rel_bank_word *words;
    size_t word_count, word_capacity;
    rel_bank_sentence *sentences;
    size_t sentence_count, sentence_capacity;
} rel_bank;

/**
 * Append the sentences of `content` to `bank`, which is cleared with rel_bank_clear().
 *
 * Comments, ranges ("3-4") and empty nodes ("3.1") are passed over. A head outside its sentence, or
 * a line with too few columns, is an error with its place. Missing columns may be "_".
 */
bool rel_bank_read(rel_bank *bank, const char *name, rel_text content, rel_symbols *symbols,
                   relata_error *err);

void rel_bank_clear(rel_bank *bank);

/**
 * Write a line of CoNLL-U: word number `id` of its sentence, from 1.
 *
 * @param form white space in it becomes a blank
 * @param word its tags, head and relation; its form is not looked at
 */
void rel_bank_put_word(rel_writer *out, size_t id, rel_text form, rel_text lemma,
                       const rel_bank_word *word);

/** Write `text` on the current line: white space of any kind and length becomes one blank. */
void rel_bank_put_text(rel_writer *out, rel_text text);

#endif
