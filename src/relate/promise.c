/*
 * Before a sentence is parsed, its words and their tags are known, and so are its names. That is
 * enough to say of most sentences that no rule can give a claim: the predicate is there as a noun
 * only, the object or preposition that a rule asks for is missing, or no two entities have types
 * that the relation joins. Grammar is not looked at; where in doubt, a sentence is parsed.
 */
#include "language/cues.h"
#include "relate/relate.h"
#include "relate/scene.h"

enum { WORD_BITS = 16384, BITS = 64 };

/** What a sentence has to offer. */
typedef struct prospect {
    const rel_rules *rules;
    const rel_mentions *mentions;
    const rel_tree *tree;
    uint64_t words[WORD_BITS / BITS]; /**< a set by hash: may seem to have more words than it has */
    uint32_t types;                   /**< set of 1 << rel_entity_type */
    uint32_t several;                 /**< those of them that several entities have */
    uint32_t first[REL_ENTITY_TYPE_COUNT]; /**< by type: the first entity of it */
    bool is_reciprocal;                    /**< "each other": one side may be both ends */
} prospect;

static uint32_t place_of(rel_symbol word)
{
    return word * UINT32_C(0x9E3779B1) >> 18; /* 14 bits for WORD_BITS */
}

static void add_word(prospect *p, rel_symbol word)
{
    uint32_t place = place_of(word);
    p->words[place / BITS] |= UINT64_C(1) << (place % BITS);
}

static bool has_word(const prospect *p, rel_symbol word)
{
    uint32_t place = place_of(word);
    return (p->words[place / BITS] >> (place % BITS) & 1) != 0;
}

static bool has_any(const prospect *p, const rel_symbol *words, size_t count)
{
    for (size_t i = 0; i < count; i++)
        if (has_word(p, words[i]))
            return true;
    return false;
}

static void add_entity(prospect *p, uint32_t entity)
{
    rel_entity_type type = p->mentions->entities[entity].type;
    uint32_t bit = UINT32_C(1) << type;
    if (!(p->types & bit))
        p->first[type] = entity;
    else if (p->first[type] != entity)
        p->several |= bit;
    p->types |= bit;
}

/** The entities that a mention may stand for as a participant. */
static void add_mention(prospect *p, const rel_mention *mention)
{
    if (mention->entity == REL_NONE)
        return;
    const rel_entity *entity = &p->mentions->entities[mention->entity];
    for (size_t i = 0; i < entity->member_count; i++)
        add_entity(p, entity->members[i]);
    if (entity->member_count == 0)
        add_entity(p, mention->entity);
}

static void survey(prospect *p, const rel_segments *segments, const rel_symbols *symbols)
{
    const rel_sentence *sentence = &segments->sentences[p->tree->sentence];
    for (uint32_t i = 0; i < sentence->token_count; i++)
        add_word(p, segments->tokens[sentence->first + i].symbol);
    for (size_t i = 1; i < p->tree->count; i++) {
        add_word(p, p->tree->nodes[i].lemma);
        add_word(p, rel_node_rule_lemma(symbols, &p->tree->nodes[i]));
    }
    for (size_t i = rel_mentions_first(p->mentions, p->tree->sentence);
         i < p->mentions->mention_count && p->mentions->mentions[i].sentence == p->tree->sentence;
         i++)
        add_mention(p, &p->mentions->mentions[i]);
    p->is_reciprocal = has_word(p, rel_symbols_find(symbols, REL_TEXT("each"))) ||
                       has_word(p, rel_symbols_find(symbols, REL_TEXT("another")));
}

/** Types of entities to which a path may lead. */
static uint32_t reach(const prospect *p, rel_path path, uint32_t types)
{
    uint32_t reached = 0;
    for (size_t i = 0; i < path.count; i++) {
        const rel_step *step = &path.steps[i];
        if (step->slot != REL_SLOT_OBLIQUE ||
            has_any(p, step->prepositions, step->preposition_count))
            reached |= step->types ? step->types : types;
    }
    return reached & p->types;
}

/** Whether there are two different entities, one of `sources` and one of `targets`. */
static bool can_join(const prospect *p, uint32_t sources, uint32_t targets)
{
    bool is_one_type = sources == targets && (sources & (sources - 1)) == 0;
    return sources && targets && (!is_one_type || (sources & p->several));
}

static bool has_ends(const prospect *p, const rel_rule *rule)
{
    const rel_relation *relation = &p->rules->relations[rule->relation];
    for (size_t i = 0; i < relation->signature_count; i++) {
        const rel_signature *types = &relation->signatures[i];
        if (types->is_symmetric != rule->is_symmetric)
            continue;
        uint32_t sources = reach(p, rule->source, types->sources);
        uint32_t targets = reach(p, rule->target, types->targets);
        bool may_pair = rule->is_symmetric || p->is_reciprocal;
        if (can_join(p, sources, targets) || (may_pair && can_join(p, sources, sources)) ||
            (rule->is_symmetric && can_join(p, targets, targets)))
            return true;
    }
    return false;
}

/** Whether a word can be the predicate of a rule of that kind, however it hangs in the tree. */
static bool can_be(const rel_node *node, rel_rule_kind kind)
{
    switch (kind) {
    case REL_RULE_VERB: /* a singular noun behind "to" may prove to be a verb */
        return node->mention == REL_NONE && (rel_node_is_verb(node) || node->xpos == REL_NN);
    case REL_RULE_NOUN: return !rel_node_is_verb(node);
    case REL_RULE_BE: return true;
    }
    return true;
}

static bool can_match(const prospect *p, const rel_node *node, const rel_rule *rule)
{
    if (!can_be(node, rule->kind))
        return false;
    for (size_t i = 0; i < rule->particle_count; i++)
        if (!has_word(p, rule->particles[i]))
            return false;
    return (!rule->object_count || has_any(p, rule->objects, rule->object_count)) &&
           (!rule->auxiliary_count || has_any(p, rule->auxiliaries, rule->auxiliary_count)) &&
           has_ends(p, rule);
}

static bool may_be_predicate(const prospect *p, const rel_node *node, rel_symbol lemma)
{
    size_t count;
    const rel_rule *rules = rel_rules_of(p->rules, lemma, &count);
    for (size_t i = 0; i < count; i++)
        if (can_match(p, node, &rules[i]))
            return true;
    return false;
}

static bool promises(const rel_language *language, const rel_symbols *symbols,
                     const rel_segments *segments, const rel_mentions *mentions,
                     const rel_tree *tree)
{
    prospect p = {.rules = language->rules, .mentions = mentions, .tree = tree};
    if (rel_tree_is_off_topic(language->rules->cues, symbols, tree))
        return false;
    survey(&p, segments, symbols);
    for (size_t i = 1; i < tree->count; i++)
        if (may_be_predicate(&p, &tree->nodes[i], rel_node_rule_lemma(symbols, &tree->nodes[i])))
            return true;
    return false;
}

/** Whether somebody may be said to speak. */
static bool has_speech(const rel_cues *cues, const rel_tree *tree)
{
    for (size_t i = 1; i < tree->count; i++)
        if (can_be(&tree->nodes[i], REL_RULE_VERB) &&
            (rel_cues_of(cues, tree->nodes[i].lemma) & REL_CUE_SPEECH))
            return true;
    return false;
}

/** Whether a quotation stands in the sentence or reaches into it. */
static bool has_quotation(const rel_segments *segments, const rel_sentence *sentence)
{
    size_t low = 0, high = segments->quote_count;
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        if (segments->quotes[middle].first < sentence->first + sentence->token_count)
            low = middle + 1;
        else
            high = middle;
    }
    const rel_quote *last = low ? &segments->quotes[low - 1] : NULL;
    return last && last->first + last->token_count > sentence->first;
}

void rel_relate_choose(const rel_language *language, const rel_symbols *symbols,
                       const rel_segments *segments, const rel_mentions *mentions,
                       const rel_tree *tagged, size_t count, bool *ret_chosen)
{
    uint32_t quoted = REL_NONE; /* block of the last quotation whose speaker may stand before it */
    for (size_t i = count; i-- > 0;) {
        const rel_sentence *sentence = &segments->sentences[tagged[i].sentence];
        ret_chosen[i] = promises(language, symbols, segments, mentions, &tagged[i]);
        if (ret_chosen[i] && has_quotation(segments, sentence))
            quoted = sentence->block;
        if (quoted != REL_NONE && quoted - sentence->block <= REL_QUOTE_MAX_BLOCKS)
            ret_chosen[i] = ret_chosen[i] || has_speech(language->rules->cues, &tagged[i]);
    }
}
