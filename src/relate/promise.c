/*
 * Before a sentence is parsed, its words and their tags are known, and so are its names. That is
 * enough to say of most sentences that no rule can give a claim: the predicate is there as a noun
 * only, the object or preposition that a rule asks for is missing or out of its reach, or no two
 * entities have types that the relation joins. Trees are wrong at times, so that a claim may be
 * lost which needs an object or a phrase where English has none. Else, where in doubt, a sentence
 * is parsed.
 */
#include "language/cues.h"
#include "relate/candidate.h"
#include "relate/relate.h"

enum { KINDS = REL_RULE_BE + 1 };

/** Types of entities that stand behind one of the prepositions. */
static uint32_t types_behind(const rel_candidate *c, const rel_step *step, uint32_t types)
{
    uint32_t reached = 0;
    for (size_t i = 0; i < step->preposition_count; i++)
        reached |= rel_prospect_types_behind(c->prospect, step->prepositions[i], c->phrases,
                                             c->phrases_end);
    return reached & types;
}

/** Types of entities to which a step may lead. */
static uint32_t reach_by(const rel_candidate *c, const rel_rule *rule, const rel_reading *as,
                         const rel_step *step, uint32_t types)
{
    if (step->slot == REL_SLOT_OBLIQUE)
        return types_behind(c, step, types);
    if (step->slot == REL_SLOT_HOME)
        return as->subjects ? types : 0;
    if (step->slot == REL_SLOT_SUBJECT && !step->is_inside)
        return types & as->subjects;
    if (step->slot == REL_SLOT_OBJECT && !step->is_inside)
        return types & (rule->particle_count ? as->objects | c->behind : as->objects);
    return types;
}

/** Types of entities to which a path may lead. */
static uint32_t reach(const rel_candidate *c, const rel_rule *rule, const rel_reading *as,
                      rel_path path, uint32_t types)
{
    uint32_t reached = 0;
    for (size_t i = 0; i < path.count; i++) {
        const rel_step *step = &path.steps[i];
        reached |= reach_by(c, rule, as, step, step->types ? step->types : types);
    }
    return reached & c->prospect->types;
}

/** Whether there are two different entities, one of `sources` and one of `targets`. */
static bool can_join(const rel_prospect *p, uint32_t sources, uint32_t targets)
{
    bool is_one_type = sources == targets && (sources & (sources - 1)) == 0;
    return sources && targets && ((sources | targets) & p->known) &&
           (!is_one_type || (sources & p->several));
}

static bool has_ends(const rel_candidate *c, const rel_reading *as, const rel_rule *rule)
{
    const rel_prospect *p = c->prospect;
    const rel_relation *relation = &p->rules->relations[rule->relation];
    for (size_t i = 0; i < relation->signature_count; i++) {
        const rel_signature *types = &relation->signatures[i];
        if (types->is_symmetric != rule->is_symmetric)
            continue;
        uint32_t sources = reach(c, rule, as, rule->source, types->sources);
        uint32_t targets = reach(c, rule, as, rule->target, types->targets);
        if (rule->kind == REL_RULE_VERB && !rule->is_symmetric &&
            (rel_cues_of(p->rules->cues, rule->lemma) & REL_CUE_CONTENT))
            targets |= types->targets & p->types;
        bool may_pair = rule->is_symmetric || p->is_reciprocal;
        if (can_join(p, sources, targets) || (may_pair && can_join(p, sources, sources)) ||
            (rule->is_symmetric && can_join(p, targets, targets)))
            return true;
    }
    return false;
}

/** Whether the particles of a verb are there, and the first of them not too far behind it. */
static bool has_particles(const rel_candidate *c, const rel_rule *rule)
{
    const rel_tree *tree = c->prospect->tree;
    for (size_t i = 0; i < rule->particle_count; i++)
        if (!rel_prospect_has(c->prospect, rule->particles[i]))
            return false;
    if (rule->particle_count == 0 || rule->kind != REL_RULE_VERB)
        return true;
    for (size_t i = c->at + 1; i < tree->count && i <= c->at + REL_PARTICLE_DISTANCE; i++)
        if (tree->nodes[i].lemma == rule->particles[0])
            return true;
    return false;
}

static bool has_object(const rel_candidate *c, const rel_rule *rule)
{
    if (!rel_prospect_has_any(c->prospect, rule->objects, rule->object_count))
        return false;
    bool is_anywhere = rule->particle_count > 0;
    size_t end = is_anywhere ? c->prospect->tree->count : c->objects_end;
    for (size_t at = is_anywhere ? 1 : c->objects; at < end; at++)
        for (size_t i = 0; at != c->at && i < rule->object_count; i++)
            if (rel_prospect_lemma(c->prospect, at) == rule->objects[i])
                return true;
    return false;
}

static bool can_match(const rel_candidate *c, const rel_rule *rule)
{
    return has_particles(c, rule) && (!rule->object_count || has_object(c, rule)) &&
           (!rule->auxiliary_count ||
            rel_prospect_has_any(c->prospect, rule->auxiliaries, rule->auxiliary_count)) &&
           (has_ends(c, &c->readings[REL_READ_ACTIVE], rule) ||
            (c->readings[REL_READ_PASSIVE].objects &&
             has_ends(c, &c->readings[REL_READ_PASSIVE], rule)));
}

static bool may_be_predicate(const rel_prospect *p, size_t at)
{
    size_t count;
    const rel_rule *rules = rel_rules_of(p->rules, rel_prospect_lemma(p, at), &count);
    if (count == 0)
        return false;
    rel_candidate candidates[KINDS] = {{.prospect = NULL}};
    for (size_t i = 0; i < count; i++) {
        rel_candidate *c = &candidates[rules[i].kind];
        if (!c->prospect)
            *c = rel_candidate_at(p, at, rules[i].kind);
        if (c->is_possible && can_match(c, &rules[i]))
            return true;
    }
    return false;
}

static bool promises(const rel_language *language, const rel_symbols *symbols,
                     const rel_segments *segments, const rel_mentions *mentions,
                     const rel_tree *tree)
{
    rel_prospect p = {.rules = language->rules,
                      .cues = language->rules->cues,
                      .symbols = symbols,
                      .segments = segments,
                      .mentions = mentions,
                      .tree = tree};
    if (rel_tree_is_off_topic(language->rules->cues, symbols, tree))
        return false;
    rel_prospect_survey(&p);
    for (size_t i = 1; i < tree->count; i++)
        if (may_be_predicate(&p, i))
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
