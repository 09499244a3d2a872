#include "parse/tree.h"

static const char *const upos_names[REL_UPOS_COUNT] = {
    "_",   "ADJ",  "ADP",  "ADV",   "AUX",   "CCONJ", "DET", "INTJ", "NOUN",
    "NUM", "PART", "PRON", "PROPN", "PUNCT", "SCONJ", "SYM", "VERB", "X",
};

static const char *const xpos_names[REL_XPOS_COUNT] = {
    "_",   "CC",    "CD",    "DT",  "EX",  "FW",  "IN",   "JJ",  "JJR", "JJS", "LS",  "MD",   "NN",
    "NNS", "NNP",   "NNPS",  "PDT", "POS", "PRP", "PRP$", "RB",  "RBR", "RBS", "RP",  "SYM",  "TO",
    "UH",  "VB",    "VBD",   "VBG", "VBN", "VBP", "VBZ",  "WDT", "WP",  "WP$", "WRB", ",",    ".",
    ":",   "-LRB-", "-RRB-", "``",  "''",  "$",   "#",    "NFP", "ADD", "AFX", "GW",  "HYPH", "XX",
};

static const char *const deprel_names[REL_DEPREL_COUNT] = {
    [REL_DEP_NONE] = "_",
    [REL_ROOT] = "root",
    [REL_ACL] = "acl",
    [REL_ACL_RELCL] = "acl:relcl",
    [REL_ADVCL] = "advcl",
    [REL_ADVMOD] = "advmod",
    [REL_AMOD] = "amod",
    [REL_APPOS] = "appos",
    [REL_AUXILIARY] = "aux",
    [REL_AUX_PASS] = "aux:pass",
    [REL_CASE] = "case",
    [REL_CC_DEP] = "cc",
    [REL_CC_PRECONJ] = "cc:preconj",
    [REL_CCOMP] = "ccomp",
    [REL_COMPOUND] = "compound",
    [REL_COMPOUND_PRT] = "compound:prt",
    [REL_CONJ] = "conj",
    [REL_COP] = "cop",
    [REL_CSUBJ] = "csubj",
    [REL_CSUBJ_PASS] = "csubj:pass",
    [REL_DEP] = "dep",
    [REL_DET_DEP] = "det",
    [REL_DET_PREDET] = "det:predet",
    [REL_DISCOURSE] = "discourse",
    [REL_DISLOCATED] = "dislocated",
    [REL_EXPL] = "expl",
    [REL_FIXED] = "fixed",
    [REL_FLAT] = "flat",
    [REL_GOESWITH] = "goeswith",
    [REL_IOBJ] = "iobj",
    [REL_LIST] = "list",
    [REL_MARK] = "mark",
    [REL_NMOD] = "nmod",
    [REL_NMOD_POSS] = "nmod:poss",
    [REL_NMOD_TMOD] = "nmod:tmod",
    [REL_NMOD_NPMOD] = "nmod:npmod",
    [REL_NSUBJ] = "nsubj",
    [REL_NSUBJ_PASS] = "nsubj:pass",
    [REL_NUMMOD] = "nummod",
    [REL_OBJ] = "obj",
    [REL_OBL] = "obl",
    [REL_OBL_AGENT] = "obl:agent",
    [REL_OBL_TMOD] = "obl:tmod",
    [REL_OBL_NPMOD] = "obl:npmod",
    [REL_ORPHAN] = "orphan",
    [REL_PARATAXIS] = "parataxis",
    [REL_PUNCT_DEP] = "punct",
    [REL_REPARANDUM] = "reparandum",
    [REL_VOCATIVE] = "vocative",
    [REL_XCOMP] = "xcomp",
};

/** The index of `name` from 1 on, or 0. */
static size_t index_of(rel_text name, const char *const *names, size_t count)
{
    for (size_t i = 1; i < count; i++)
        if (rel_text_equal(rel_text_of(names[i]), name))
            return i;
    return 0;
}

const char *rel_upos_name(rel_upos upos)
{
    return upos_names[upos];
}

const char *rel_xpos_name(rel_xpos xpos)
{
    return xpos_names[xpos];
}

const char *rel_deprel_name(rel_deprel deprel)
{
    return deprel_names[deprel];
}

rel_upos rel_upos_of(rel_text name)
{
    return (rel_upos)index_of(name, upos_names, REL_UPOS_COUNT);
}

rel_xpos rel_xpos_of(rel_text name)
{
    return (rel_xpos)index_of(name, xpos_names, REL_XPOS_COUNT);
}

rel_deprel rel_deprel_of(rel_text name)
{
    size_t known = index_of(name, deprel_names, REL_DEPREL_COUNT);
    const char *colon = name.size ? memchr(name.bytes, ':', name.size) : NULL;
    if (!known && colon)
        known = index_of(rel_text_slice(name, 0, (size_t)(colon - name.bytes)), deprel_names,
                         REL_DEPREL_COUNT);
    return (rel_deprel)known;
}
