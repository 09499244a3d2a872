/**
 * Dependency trees in the style of Universal Dependencies (version 2).
 *
 * The nodes of a tree are the tokens of a sentence, where an outermost mention is one node.
 */
#ifndef REL_PARSE_TREE_H
#define REL_PARSE_TREE_H

#include "recognize/mention.h"

/** Universal parts of speech, in the order of rel_upos_name(). */
typedef enum rel_upos {
    REL_UPOS_NONE,
    REL_ADJ,
    REL_ADP,
    REL_ADV,
    REL_AUX,
    REL_CCONJ,
    REL_DET,
    REL_INTJ,
    REL_NOUN,
    REL_NUM,
    REL_PART,
    REL_PRON,
    REL_PROPN,
    REL_PUNCT,
    REL_SCONJ,
    REL_SYM,
    REL_VERB,
    REL_X,
    REL_UPOS_COUNT
} rel_upos;

/** Penn Treebank tags as UD English has them, in the order of rel_xpos_name(). */
typedef enum rel_xpos {
    REL_XPOS_NONE,
    REL_CC,
    REL_CD,
    REL_DT,
    REL_EX,
    REL_FW,
    REL_IN,
    REL_JJ,
    REL_JJR,
    REL_JJS,
    REL_LS,
    REL_MD,
    REL_NN,
    REL_NNS,
    REL_NNP,
    REL_NNPS,
    REL_PDT,
    REL_POS,
    REL_PRP,
    REL_PRPS,
    REL_RB,
    REL_RBR,
    REL_RBS,
    REL_RP,
    REL_SYMBOL,
    REL_TO,
    REL_UH,
    REL_VB,
    REL_VBD,
    REL_VBG,
    REL_VBN,
    REL_VBP,
    REL_VBZ,
    REL_WDT,
    REL_WP,
    REL_WPS,
    REL_WRB,
    REL_COMMA,
    REL_PERIOD,
    REL_COLON,
    REL_LRB,
    REL_RRB,
    REL_OPENING_QUOTE,
    REL_CLOSING_QUOTE,
    REL_DOLLAR,
    REL_HASH,
    REL_NFP,
    REL_ADD,
    REL_AFX,
    REL_GW,
    REL_HYPH,
    REL_XX,
    REL_XPOS_COUNT
} rel_xpos;

/** Universal dependency relations, with the subtypes that the frames need; see rel_deprel_name().
 */
typedef enum rel_deprel {
    REL_DEP_NONE,
    REL_ROOT,
    REL_ACL,
    REL_ACL_RELCL,
    REL_ADVCL,
    REL_ADVMOD,
    REL_AMOD,
    REL_APPOS,
    REL_AUXILIARY,
    REL_AUX_PASS,
    REL_CASE,
    REL_CC_DEP,
    REL_CC_PRECONJ,
    REL_CCOMP,
    REL_COMPOUND,
    REL_COMPOUND_PRT,
    REL_CONJ,
    REL_COP,
    REL_CSUBJ,
    REL_CSUBJ_PASS,
    REL_DEP,
    REL_DET_DEP,
    REL_DET_PREDET,
    REL_DISCOURSE,
    REL_DISLOCATED,
    REL_EXPL,
    REL_FIXED,
    REL_FLAT,
    REL_GOESWITH,
    REL_IOBJ,
    REL_LIST,
    REL_MARK,
    REL_NMOD,
    REL_NMOD_POSS,
    REL_NMOD_TMOD,
    REL_NMOD_NPMOD,
    REL_NSUBJ,
    REL_NSUBJ_PASS,
    REL_NUMMOD,
    REL_OBJ,
    REL_OBL,
    REL_OBL_AGENT,
    REL_OBL_TMOD,
    REL_OBL_NPMOD,
    REL_ORPHAN,
    REL_PARATAXIS,
    REL_PUNCT_DEP,
    REL_REPARANDUM,
    REL_VOCATIVE,
    REL_XCOMP,
    REL_DEPREL_COUNT
} rel_deprel;

/** "NOUN", "VBZ", "nsubj:pass": the names as in CoNLL-U; never NULL. */
const char *rel_upos_name(rel_upos upos);
const char *rel_xpos_name(rel_xpos xpos);
const char *rel_deprel_name(rel_deprel deprel);

/** The value of a name; 0 when unknown (for relations: of the part before the colon if that is
 * known). */
rel_upos rel_upos_of(rel_text name);
rel_xpos rel_xpos_of(rel_text name);
rel_deprel rel_deprel_of(rel_text name);

typedef struct rel_node {
    uint32_t first, token_count; /**< tokens of the document; several for a mention */
    rel_symbol form;             /**< of a mention: of its head token */
    rel_symbol lemma;            /**< lower case: "agree" for "agreed" */
    uint32_t mention;            /**< index into mentions, or REL_NONE */
    uint32_t head;               /**< index of the governing node; 0 is the artificial root */
    uint8_t upos, xpos, deprel;  /**< rel_upos, rel_xpos, rel_deprel */
} rel_node;

enum { REL_TREE_MAX_NODES = 400 }; /**< a longer sentence is parsed in pieces of that size */

/** nodes[0] is the artificial root; the words are nodes[1 .. count), as ids in CoNLL-U. */
typedef struct rel_tree {
    rel_node *nodes;
    size_t count;
    uint32_t sentence;
    const struct rel_tagged *tags; /**< of the words, for the parser */
} rel_tree;

#endif
