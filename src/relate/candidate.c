/*
 * Tags and the order of words leave little open: who does what stands before a finite verb, what
 * is done to something follows at once, and a passive names its doer behind "by". What the frames
 * take from elsewhere is allowed for: relative clauses with and without a pronoun, pronouns whose
 * noun is found later, verbs that lend a noun their participants.
 */
#include "relate/candidate.h"

#include "base/array.h"

static bool is_one_of(const rel_prospect *p, size_t at, const char *const *words, size_t count)
{
    rel_text lemma = rel_symbols_text(p->symbols, p->tree->nodes[at].lemma);
    if (at == 0 || p->tree->nodes[at].mention != REL_NONE)
        return false;
    for (size_t i = 0; i < count; i++)
        if (rel_text_is(lemma, words[i]))
            return true;
    return false;
}

static bool makes_passive(const rel_prospect *p, size_t at)
{
    static const char *const words[] = {"be", "get"};
    return is_one_of(p, at, words, COUNT_OF(words));
}

static bool makes_perfect(const rel_prospect *p, size_t at)
{
    static const char *const words[] = {"have"};
    return is_one_of(p, at, words, COUNT_OF(words));
}

static bool is_adverb(const rel_node *node)
{
    return node->mention == REL_NONE && (node->upos == REL_ADV || node->upos == REL_PART);
}

/** The word before another one, and before its adverbs; 0 when none is. */
static size_t word_before(const rel_tree *tree, size_t at)
{
    while (--at > 0 && is_adverb(&tree->nodes[at]))
        ;
    return at;
}

/** Whether a noun phrase begins at a node: before it a noun may prove to be a verb. */
static bool begins_phrase(const rel_tree *tree, size_t at)
{
    const rel_node *node = at < tree->count ? &tree->nodes[at] : NULL;
    return node && rel_node_begins_phrase(node);
}

/** "the plan Norland announced": whether a noun phrase begins right behind another. */
static bool follows_two_phrases(const rel_tree *tree, size_t at)
{
    for (size_t i = 2; i < at; i++)
        if (rel_node_is_nominal(&tree->nodes[i - 1]) && begins_phrase(tree, i))
            return true;
    return false;
}

static bool is_finite(const rel_node *node)
{
    return node->xpos == REL_VBD || node->xpos == REL_VBZ || node->xpos == REL_VBP;
}

static bool is_noun(const rel_node *node)
{
    return node->xpos == REL_NN || node->xpos == REL_NNS || node->xpos == REL_NNP;
}

/** "the [known] risks" */
static bool is_attributive(const rel_prospect *p, size_t at)
{
    static const char *const articles[] = {"a", "an", "the"};
    const rel_node *nodes = p->tree->nodes;
    const rel_node *before = &nodes[word_before(p->tree, at)];
    const rel_node *next = at + 1 < p->tree->count ? &nodes[at + 1] : NULL;
    bool is_participle = nodes[at].xpos == REL_VBN || nodes[at].xpos == REL_VBG;
    return is_participle && next && (is_noun(next) || next->xpos == REL_JJ) &&
           (before->xpos == REL_PRPS || before->xpos == REL_POS || before->xpos == REL_JJ ||
            is_one_of(p, (size_t)(before - nodes), articles, COUNT_OF(articles)));
}

/** "the envoy [quit] as premier", "rebels [set] free ten men": behind a name, before a phrase. */
static bool may_prove_verb(const rel_tree *tree, size_t at)
{
    const rel_node *nodes = tree->nodes;
    if (is_noun(&nodes[at]) && begins_phrase(tree, at + 1))
        return true;
    bool is_open = at > 1 && at + 2 < tree->count && nodes[at - 1].mention != REL_NONE &&
                   nodes[at + 1].mention == REL_NONE;
    return is_open && (is_noun(&nodes[at]) || nodes[at].xpos == REL_JJ) &&
           (nodes[at + 1].upos == REL_ADP || nodes[at + 1].upos == REL_ADJ) &&
           (begins_phrase(tree, at + 2) || nodes[at + 2].xpos == REL_NNP);
}

/** Whether a word can be a predicate of that kind at all. */
static bool may_be(const rel_prospect *p, size_t at, rel_rule_kind kind)
{
    const rel_node *node = &p->tree->nodes[at];
    switch (kind) {
    case REL_RULE_VERB:
        return node->mention == REL_NONE && !is_attributive(p, at) &&
               (rel_node_is_verb(node) || may_prove_verb(p->tree, at));
    case REL_RULE_NOUN: return !rel_node_is_verb(node);
    case REL_RULE_BE: return p->first_copula < at && !rel_node_is_verb(node);
    }
    return true;
}

/** The node behind the conjunction that opens the next clause behind a word. */
static size_t clause_end(const rel_tree *tree, size_t at)
{
    while (++at < tree->count)
        if (tree->nodes[at].upos == REL_SCONJ && tree->nodes[at].mention == REL_NONE)
            return at + 1;
    return at;
}

/** The doers of what is said in the passive. */
static uint32_t agents(const rel_candidate *c)
{
    const rel_prospect *p = c->prospect;
    return p->first_relative < c->at ? p->types
                                     : rel_prospect_types_behind(p, p->by, c->at, c->phrases_end);
}

/** Whether an object may stand before a verb that is not passive, or be what a pronoun is for. */
static bool is_object_open(const rel_prospect *p, size_t at)
{
    return p->has_but || p->first_relative < at || p->last_deictic > at ||
           follows_two_phrases(p->tree, at);
}

/** Where an object would begin: "met and praised [the envoy]" has one for both. */
static size_t object_of(const rel_tree *tree, size_t at)
{
    size_t next = at + 1;
    if (next >= tree->count || tree->nodes[next].upos != REL_CCONJ)
        return next;
    do
        next++;
    while (next < tree->count && is_adverb(&tree->nodes[next]));
    return next < tree->count && rel_node_is_verb(&tree->nodes[next]) ? next + 1 : at + 1;
}

static void read_active(rel_candidate *c)
{
    const rel_prospect *p = c->prospect;
    const rel_node *verb = &p->tree->nodes[c->at];
    size_t object = object_of(p->tree, c->at);
    bool is_subject_open =
        !is_finite(verb) || p->first_relative < c->at || p->first_deictic < c->at;
    c->readings[REL_READ_ACTIVE] = (rel_reading){
        .subjects = is_subject_open ? p->types : rel_prospect_types_before(p, verb->first),
        .objects = is_object_open(p, c->at) ? p->types : rel_prospect_types_of(p, object)};
}

static void read_verb(rel_candidate *c)
{
    const rel_prospect *p = c->prospect;
    size_t helper = word_before(p->tree, c->at), object = object_of(p->tree, c->at);
    uint8_t tag = p->tree->nodes[c->at].xpos;
    bool is_passive = makes_passive(p, helper);
    c->phrases_end = clause_end(p->tree, c->at);
    uint32_t doers = agents(c);
    if (!is_passive || (tag != REL_VBN && tag != REL_VBD))
        read_active(c);
    if (!makes_perfect(p, helper) && (tag == REL_VBN || is_passive || doers))
        c->readings[REL_READ_PASSIVE] = (rel_reading){doers, p->types};
    else if (!is_object_open(p, c->at)) {
        c->objects = object;
        c->objects_end = rel_prospect_phrase_end(p, object);
        if (c->objects_end == object && object < p->tree->count &&
            p->tree->nodes[object].xpos == REL_VB)
            c->objects_end++; /* "resume [aid]", taken for a verb */
    }
}

/** Whether what a verb lends may stand neither before its noun nor behind "by". */
static bool lends_from_anywhere(const rel_prospect *p, size_t verb, size_t noun)
{
    const rel_node *node = &p->tree->nodes[verb];
    return verb > noun ? node->xpos != REL_VBN : !is_finite(node);
}

enum { MAX_BEFORE = 4 };

/** "left after two days of [talks]": whose they are may stand anywhere before. */
static bool is_attended(const rel_prospect *p, size_t noun)
{
    static const char *const words[] = {"after", "following", "follow", "during",
                                        "for",   "from",      "in"};
    for (size_t at = noun; at > 1 && noun - at < MAX_BEFORE; at--)
        if (is_one_of(p, at - 1, words, COUNT_OF(words)))
            return true;
    return false;
}

static void read_noun(rel_candidate *c)
{
    const rel_prospect *p = c->prospect;
    const rel_node *noun = &p->tree->nodes[c->at];
    uint32_t subjects = agents(c) | rel_prospect_types_upto(p, c->at);
    c->phrases = c->at;
    for (size_t verb = 1; verb < p->tree->count; verb++) {
        if (!rel_prospect_is_lender(p, verb))
            continue;
        subjects |= lends_from_anywhere(p, verb, c->at)
                        ? p->types
                        : rel_prospect_types_before(p, noun->first + noun->token_count);
        c->phrases = verb < c->phrases ? verb : c->phrases;
    }
    if (is_attended(p, c->at))
        subjects |= rel_prospect_types_before(p, noun->first);
    c->readings[REL_READ_ACTIVE] = (rel_reading){subjects, p->types};
}

rel_candidate rel_candidate_at(const rel_prospect *p, size_t at, rel_rule_kind kind)
{
    rel_candidate c = {.prospect = p,
                       .at = at,
                       .kind = kind,
                       .is_possible = may_be(p, at, kind),
                       .behind = rel_prospect_types_from(p, p->tree->nodes[at].first + 1),
                       .phrases = 1,
                       .phrases_end = p->tree->count,
                       .objects = 1,
                       .objects_end = p->tree->count};
    if (!c.is_possible)
        return c;
    switch (kind) {
    case REL_RULE_VERB: read_verb(&c); break;
    case REL_RULE_NOUN: read_noun(&c); break;
    case REL_RULE_BE: c.readings[REL_READ_ACTIVE] = (rel_reading){p->types, p->types}; break;
    }
    return c;
}
