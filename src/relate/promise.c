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
    const rel_segments *segments;
    const rel_mentions *mentions;
    const rel_tree *tree;
    uint64_t words[WORD_BITS / BITS]; /**< a set by hash: may seem to have more words than it has */
    uint32_t types;                   /**< set of 1 << rel_entity_type */
    uint32_t several;                 /**< those of them that several entities have */
    uint32_t first[REL_ENTITY_TYPE_COUNT]; /**< by type: the first entity of it */
    uint32_t last[REL_ENTITY_TYPE_COUNT];  /**< by type: the token where its last mention begins */
    bool has_relative;                     /**< a word that may stand for a noun before it */
    bool has_copula;                       /**< a form of "be" */
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

static void add_entity(prospect *p, uint32_t entity, uint32_t token)
{
    rel_entity_type type = p->mentions->entities[entity].type;
    uint32_t bit = UINT32_C(1) << type;
    if (!(p->types & bit) || p->last[type] < token)
        p->last[type] = token;
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
        add_entity(p, entity->members[i], mention->first);
    if (entity->member_count == 0)
        add_entity(p, mention->entity, mention->first);
}

static void survey(prospect *p, const rel_symbols *symbols)
{
    const rel_sentence *sentence = &p->segments->sentences[p->tree->sentence];
    for (uint32_t i = 0; i < sentence->token_count; i++)
        add_word(p, p->segments->tokens[sentence->first + i].symbol);
    for (size_t i = 1; i < p->tree->count; i++) {
        add_word(p, p->tree->nodes[i].lemma);
        add_word(p, rel_node_rule_lemma(symbols, &p->tree->nodes[i]));
        p->has_relative |= rel_node_is_relative(&p->tree->nodes[i]);
    }
    for (size_t i = rel_mentions_first(p->mentions, p->tree->sentence);
         i < p->mentions->mention_count && p->mentions->mentions[i].sentence == p->tree->sentence;
         i++)
        add_mention(p, &p->mentions->mentions[i]);
    p->has_copula = has_word(p, rel_symbols_find(symbols, REL_TEXT("be")));
    p->is_reciprocal = has_word(p, rel_symbols_find(symbols, REL_TEXT("each"))) ||
                       has_word(p, rel_symbols_find(symbols, REL_TEXT("another")));
}

/** The first token of a word of the sentence, or one past its last. */
static uint32_t token_of(const prospect *p, rel_symbol word)
{
    const rel_sentence *sentence = &p->segments->sentences[p->tree->sentence];
    for (size_t i = 1; i < p->tree->count; i++)
        if (p->tree->nodes[i].lemma == word)
            return p->tree->nodes[i].first;
    for (uint32_t i = 0; i < sentence->token_count; i++)
        if (p->segments->tokens[sentence->first + i].symbol == word)
            return sentence->first + i;
    return sentence->first + sentence->token_count;
}

/** Types of entities that stand behind one of the prepositions. */
static uint32_t types_behind(const prospect *p, const rel_step *step, uint32_t types)
{
    uint32_t reached = 0;
    for (size_t i = 0; i < step->preposition_count; i++) {
        if (!has_word(p, step->prepositions[i]))
            continue;
        if (p->has_relative)
            return types;
        uint32_t token = token_of(p, step->prepositions[i]);
        for (uint32_t type = 0; type < REL_ENTITY_TYPE_COUNT; type++)
            if ((types & p->types) >> type & 1 && p->last[type] > token)
                reached |= UINT32_C(1) << type;
    }
    return reached;
}

/** Types of entities to which a path may lead. */
static uint32_t reach(const prospect *p, rel_path path, uint32_t types)
{
    uint32_t reached = 0;
    for (size_t i = 0; i < path.count; i++) {
        const rel_step *step = &path.steps[i];
        uint32_t wanted = step->types ? step->types : types;
        reached |= step->slot == REL_SLOT_OBLIQUE ? types_behind(p, step, wanted) : wanted;
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

/** Whether a noun phrase begins at a node: before it a noun may prove to be a verb. */
static bool begins_phrase(const rel_tree *tree, size_t at)
{
    const rel_node *node = at < tree->count ? &tree->nodes[at] : NULL;
    return node && (node->mention != REL_NONE || node->upos == REL_DET || node->xpos == REL_PRPS);
}

static bool is_noun(const rel_node *node)
{
    return node->xpos == REL_NN || node->xpos == REL_NNS || node->xpos == REL_NNP;
}

/** Whether a word can be the predicate of a rule of that kind, however it hangs in the tree. */
static bool can_be(const prospect *p, size_t at, rel_rule_kind kind)
{
    const rel_node *node = &p->tree->nodes[at];
    switch (kind) {
    case REL_RULE_VERB:
        return node->mention == REL_NONE &&
               (rel_node_is_verb(node) || (is_noun(node) && begins_phrase(p->tree, at + 1)));
    case REL_RULE_NOUN: return !rel_node_is_verb(node);
    case REL_RULE_BE: return p->has_copula && !rel_node_is_verb(node);
    }
    return true;
}

/** Whether the particles of a verb are there, and the first of them not too far behind it. */
static bool has_particles(const prospect *p, size_t at, const rel_rule *rule)
{
    for (size_t i = 0; i < rule->particle_count; i++)
        if (!has_word(p, rule->particles[i]))
            return false;
    if (rule->particle_count == 0 || rule->kind != REL_RULE_VERB)
        return true;
    for (size_t i = at + 1; i < p->tree->count && i <= at + REL_PARTICLE_DISTANCE; i++)
        if (p->tree->nodes[i].lemma == rule->particles[0])
            return true;
    return false;
}

static bool can_match(const prospect *p, size_t at, const rel_rule *rule)
{
    return can_be(p, at, rule->kind) && has_particles(p, at, rule) &&
           (!rule->object_count || has_any(p, rule->objects, rule->object_count)) &&
           (!rule->auxiliary_count || has_any(p, rule->auxiliaries, rule->auxiliary_count)) &&
           has_ends(p, rule);
}

static bool may_be_predicate(const prospect *p, size_t at, rel_symbol lemma)
{
    size_t count;
    const rel_rule *rules = rel_rules_of(p->rules, lemma, &count);
    for (size_t i = 0; i < count; i++)
        if (can_match(p, at, &rules[i]))
            return true;
    return false;
}

static bool promises(const rel_language *language, const rel_symbols *symbols,
                     const rel_segments *segments, const rel_mentions *mentions,
                     const rel_tree *tree)
{
    prospect p = {
        .rules = language->rules, .segments = segments, .mentions = mentions, .tree = tree};
    if (rel_tree_is_off_topic(language->rules->cues, symbols, tree))
        return false;
    survey(&p, symbols);
    for (size_t i = 1; i < tree->count; i++)
        if (may_be_predicate(&p, i, rel_node_rule_lemma(symbols, &tree->nodes[i])))
            return true;
    return false;
}

/** Whether somebody may be said to speak. */
static bool has_speech(const rel_cues *cues, const rel_tree *tree)
{
    for (size_t i = 1; i < tree->count; i++) {
        const rel_node *node = &tree->nodes[i];
        bool may_be_verb =
            node->mention == REL_NONE && (rel_node_is_verb(node) || node->xpos == REL_NN);
        if (may_be_verb && (rel_cues_of(cues, tree->nodes[i].lemma) & REL_CUE_SPEECH))
            return true;
    }
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
