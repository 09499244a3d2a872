/*
 * Every frame meets only the rules of its own lemma. They come with the most specific first, and
 * one whose words are there shuts out the less specific: "called off talks" is no call. Then both
 * ends are looked up, and every source is joined with every target.
 */
#include "relate/match.h"

#include "base/array.h"
#include "relate/circumstance.h"
#include "relate/content.h"
#include "relate/filler.h"

typedef struct match {
    const rel_scene *scene;
    uint32_t frame;
    const rel_rule *rule;
    const rel_relation *relation;
    rel_arena *arena;
    rel_claims *claims;
    size_t start;       /**< first claim of the sentence */
    bool is_by_content; /**< the target is whom the content concerns, and no rule's */
    bool has_answered;  /**< the rule has given a claim, or repeated one */
    uint64_t *answered; /**< by frame: a set of relations that gave claims, as bits */
    uint32_t *consumer; /**< by frame: relation + 1 of the rule whose verb asked for this noun */
    relata_error *err;
} match;

static bool same_claim(const rel_claim *a, const rel_claim *b)
{
    bool same_ends = a->source == b->source && a->target == b->target;
    bool crossed_ends = a->is_symmetric && a->source == b->target && a->target == b->source;
    bool is_of_phrase = a->trigger == REL_NONE; /* weighed already, as an event of its clause */
    return (same_ends || crossed_ends) && (is_of_phrase || a->status == b->status) &&
           rel_text_equal(a->relation, b->relation) && a->sentence == b->sentence;
}

bool rel_claims_add(rel_claims *claims, size_t start, const rel_claim *claim, rel_arena *arena,
                    relata_error *err)
{
    for (size_t i = start; i < claims->count; i++)
        if (same_claim(&claims->claims[i], claim))
            return true;
    return REL_PUSH_IN(arena, claims->claims, claims->count, claims->capacity, *claim, err);
}

/** The state that an entity is or belongs to; empty when that is not known. */
static rel_text state_of(const match *m, uint32_t entity)
{
    const rel_entity *described = &m->scene->mentions->entities[entity];
    return described->type == REL_ORGANIZATION ? (rel_text){0} : described->country;
}

/** Whether a side tells of a deed that is not its own: its word against another's. */
static bool is_one_sided(const match *m, uint32_t speaker, uint32_t source, uint32_t target)
{
    if (!rel_text_equal(m->relation->family, REL_TEXT("conflict")) || speaker == REL_NONE)
        return false;
    if (speaker == target)
        return true;
    if (m->scene->mentions->entities[source].type == REL_INCIDENT)
        return false; /* "killed in the stampede, the ministry said" */
    rel_text state = state_of(m, speaker);
    return state.size && speaker != source && !rel_text_equal(state, state_of(m, source));
}

/** "sanctioned Norland, but not Sudland", "to the elders, not to the rebels" */
static bool is_excluded(const rel_scene *scene, uint32_t node)
{
    while (node > 1 &&
           (scene->nodes[node - 1].deprel == REL_CASE || scene->nodes[node - 1].deprel == REL_DET))
        node--;
    return node > 1 && rel_scene_denies(scene, node - 1) &&
           scene->nodes[node - 1].deprel == REL_ADVMOD;
}

/** "is a disgrace": what is judged by whoever says so. */
static bool asks_speaker(const rel_rule *rule)
{
    return rule->source.count && rule->source.steps[0].slot == REL_SLOT_SPEAKER;
}

static rel_status status_of(const match *m, uint32_t speaker, const rel_filler *from,
                            const rel_filler *to)
{
    const rel_truth *truth = &m->scene->frames[m->frame].truth;
    uint32_t source = from->entity, target = to->entity;
    bool is_excepted = is_excluded(m->scene, from->node) || is_excluded(m->scene, to->node);
    if (truth->is_negated != is_excepted)
        return REL_NEGATED;
    if (m->rule->has_status)
        return m->rule->status;
    if (truth->is_planned)
        return REL_PLANNED;
    if (asks_speaker(m->rule)) /* that he says so is all there is to it */
        return REL_ASSERTED;
    bool is_alleged = truth->is_alleged || is_one_sided(m, speaker, source, target);
    return is_alleged ? REL_ALLEGED : REL_ASSERTED;
}

static rel_text cue_text(const match *m)
{
    uint32_t token = m->scene->frames[m->frame].truth.cue;
    if (token == REL_NONE)
        return (rel_text){0};
    return rel_token_text(m->scene->document, &m->scene->segments->tokens[token]);
}

static rel_text topic_of(const match *m)
{
    rel_path path = m->rule->topic.count ? m->rule->topic : m->relation->topic;
    return rel_scene_words(m->scene, rel_path_node(m->scene, m->frame, path));
}

/** The name of the rule, and whether the target is a guess of its own. */
static rel_text rule_name(const match *m)
{
    rel_text name = m->rule->name, mark = REL_TEXT(" content");
    char *joined = m->is_by_content ? rel_arena_alloc(m->arena, name.size + mark.size, 1) : NULL;
    if (!joined)
        return name;
    memcpy(joined, name.bytes, name.size);
    memcpy(joined + name.size, mark.bytes, mark.size);
    return (rel_text){joined, name.size + mark.size};
}

static bool is_conflict(rel_text family)
{
    return rel_text_equal(family, REL_TEXT("conflict"));
}

/** Whether two relations that one word states are one deed: two of hostility, or of one class. */
static bool is_one_deed(const rel_claim *a, const rel_claim *b)
{
    if (!a->plover.size || !b->plover.size)
        return false;
    return is_conflict(a->family) && is_conflict(b->family)
               ? true
               : rel_text_equal(a->plover, b->plover) && !rel_text_equal(a->relation, b->relation);
}

static bool joins_the_same(const rel_claim *a, const rel_claim *b)
{
    bool may_cross = (a->is_symmetric || b->is_symmetric) && !is_conflict(a->family);
    return (a->source == b->source && a->target == b->target) ||
           (may_cross && a->source == b->target && a->target == b->source);
}

/**
 * "barred X from Y": one deed, even if several relations have a word for it. The files go from
 * words to deeds; verbs mean the former more often ("marched"), nouns the latter ("strike").
 */
static bool is_told(const match *m, const rel_claim *claim)
{
    for (size_t i = m->start; i < m->claims->count; i++) {
        rel_claim *other = &m->claims->claims[i];
        if (other->trigger != claim->trigger || !joins_the_same(other, claim) ||
            !is_one_deed(other, claim))
            continue;
        if (m->scene->frames[m->frame].kind == REL_RULE_NOUN && is_conflict(claim->family))
            *other = *claim;
        return true;
    }
    return false;
}

/** "returned to Oslo": who goes home visits nobody. */
static bool is_at_home(const match *m, uint32_t source, uint32_t target)
{
    const rel_entity *entities = m->scene->mentions->entities;
    return m->rule->is_abroad && entities[source].country.size &&
           rel_text_equal(entities[source].country, entities[target].country);
}

static bool emit(match *m, const rel_filler *source, const rel_filler *target)
{
    const rel_scene *scene = m->scene;
    const rel_truth *truth = &scene->frames[m->frame].truth;
    bool is_hearsay = m->rule->has_status && m->rule->status == REL_ALLEGED;
    if (source->entity == target->entity || (is_hearsay && truth->is_negated))
        return true; /* "did not blame Norland" alleges nothing */
    m->has_answered = true;
    if (rel_mentions_is_anybody(scene->mentions, source->entity) &&
        rel_mentions_is_anybody(scene->mentions, target->entity))
        return true; /* "police arrested a student" tells of no one */
    uint32_t speaker =
        truth->speaker == REL_NONE ? REL_NONE : scene->mentions->mentions[truth->speaker].entity;
    const rel_relation *relation = rel_relation_by(scene, m->relation, source->entity);
    if (!relation || rel_relation_is_no_deed(scene, relation, source->entity, target->entity) ||
        is_at_home(m, source->entity, target->entity))
        return true;
    rel_claim claim = {.relation = relation->name,
                       .plover = m->rule->plover.size ? m->rule->plover : relation->plover,
                       .family = relation->family,
                       .is_symmetric = m->rule->is_symmetric,
                       .source = source->entity,
                       .target = target->entity,
                       .source_mention = source->mention,
                       .target_mention = target->mention,
                       .speaker = speaker,
                       .status = status_of(m, speaker, source, target),
                       .topic = topic_of(m),
                       .date = rel_scene_date(scene, m->frame),
                       .place = rel_scene_place(scene, m->frame, source->entity, target->entity),
                       .sentence = scene->sentence,
                       .trigger = scene->nodes[scene->frames[m->frame].node].first,
                       .rule = rule_name(m),
                       .cues = cue_text(m)};
    if (is_told(m, &claim))
        return true;
    return rel_claims_add(m->claims, m->start, &claim, m->arena, m->err);
}

static bool emit_pairs(match *m, const rel_fillers *among)
{
    for (size_t i = 0; i < among->count; i++)
        for (size_t j = i + 1; j < among->count; j++)
            if (!emit(m, &among->items[i], &among->items[j]))
                return false;
    return true;
}

static bool emit_all(match *m, const rel_fillers *sources, const rel_fillers *targets)
{
    for (size_t i = 0; i < sources->count; i++)
        for (size_t j = 0; j < targets->count; j++)
            if (!emit(m, &sources->items[i], &targets->items[j]))
                return false;
    return true;
}

/** Whether what belongs to an entity may stand for it: neither in company nor as a work. */
static bool takes_owners(const rel_relation *relation, const rel_signature *types)
{
    const uint32_t doers = UINT32_C(1) << REL_PERSON | UINT32_C(1) << REL_COUNTRY;
    return relation->plover.size && !types->is_symmetric && (types->targets & doers);
}

/** "Norland is a supporter of Sudland": who that is stands before "is", and another rule says it.
 */
static bool is_predicate(const match *m)
{
    const rel_frame *frame = &m->scene->frames[m->frame];
    return frame->kind == REL_RULE_NOUN && m->rule->source.count &&
           m->rule->source.steps[0].slot == REL_SLOT_SELF &&
           rel_scene_child(m->scene, frame->node, REL_COP);
}

/** "[Ties] between A and B were restored": what the verb does it does to what is between them. */
static bool is_between(const match *m, const rel_fillers *among)
{
    const rel_node *nodes = m->scene->nodes;
    rel_text word = rel_symbols_text(m->scene->symbols, among->preposition);
    uint32_t theme = among->count ? nodes[among->items[0].node].head : 0;
    return rel_text_equal(word, REL_TEXT("between")) && theme &&
           nodes[theme].head == m->scene->frames[m->frame].node;
}

/** Whether those of the right side alone can be all: "talks of", "ties between A and B". */
static bool may_stand_alone(const match *m, const rel_fillers *among)
{
    return is_between(m, among) ||
           (m->rule->kind == REL_RULE_NOUN && among->preposition != m->scene->word_with);
}

/** "A and B signed the Danube Treaty": who signs a work with a name, or one that the text has
 * told of, is joined with it, not paired.
 */
static bool has_named_work(const match *m)
{
    const rel_scene *scene = m->scene;
    for (uint32_t s = scene->frames[m->frame].first_slot; s != REL_NONE; s = scene->slots[s].next) {
        const rel_mention *work = rel_scene_mention(scene, scene->slots[s].node);
        bool is_object = scene->slots[s].kind == REL_SLOT_OBJECT && m->rule->object_count;
        if (is_object && work && work->type == REL_AGREEMENT &&
            (work->level == REL_MENTION_NAME || rel_mentions_told_before(scene->mentions, work)))
            return true;
    }
    return false;
}

/** "A and B called on X": only who does something with somebody is a pair without an object. */
static bool is_transitive(const rel_rule *rule)
{
    for (size_t i = 0; i < rule->target.count; i++)
        if (rule->target.steps[i].slot != REL_SLOT_OBJECT)
            return false;
    return rule->kind == REL_RULE_VERB;
}

/** "after talks between A and B, C …": those between whom it is are all who take part. */
static bool are_all_named(const match *m, const rel_fillers *targets)
{
    return m->rule->kind == REL_RULE_NOUN && targets->count > 1 &&
           rel_text_equal(rel_symbols_text(m->scene->symbols, targets->preposition),
                          REL_TEXT("between"));
}

static bool match_signature(match *m, const rel_signature *types)
{
    if (is_predicate(m) && !(types->sources & UINT32_C(1) << REL_INCIDENT))
        return true;

    bool is_loose = takes_owners(m->relation, types);
    bool is_judged = asks_speaker(m->rule);
    rel_wanted from = {types->sources, is_loose, false}, to = {types->targets, is_loose, is_judged};
    rel_fillers sources = rel_path_follow(m->scene, m->frame, m->rule->source, from);
    rel_fillers targets = rel_path_follow(m->scene, m->frame, m->rule->target, to);
    if (sources.count > 1 && targets.count == 0 &&
        rel_path_is_reciprocal(m->scene, m->frame, m->rule->target))
        targets = sources;
    if (!m->rule->is_symmetric)
        return emit_all(m, &sources, &targets);
    if (targets.count == 0)
        return is_transitive(m->rule) || has_named_work(m) || emit_pairs(m, &sources);
    if (are_all_named(m, &targets))
        return emit_pairs(m, &targets);
    if (sources.count == 0) /* "talks between A and B"; but not "met A and B", "talks with A" */
        return !may_stand_alone(m, &targets) || emit_pairs(m, &targets);
    return emit_all(m, &sources, &targets);
}

static bool match_rule(match *m, const rel_rule *rule)
{
    m->rule = rule;
    m->relation = &m->scene->rules->relations[rule->relation];
    for (size_t i = 0; i < m->relation->signature_count; i++) {
        const rel_signature *types = &m->relation->signatures[i];
        if (types->is_symmetric == rule->is_symmetric && !match_signature(m, types))
            return false;
    }
    return true;
}

static size_t words_of_verb(const rel_rule *rule)
{
    return rule->particle_count * 2;
}

/** A bit for a relation; relations that share one shut each other out, which does little harm. */
static uint64_t bit_of(uint32_t relation)
{
    return UINT64_C(1) << (relation % 64);
}

/** What the clause of a noun has said already: "signed a treaty" is not said twice. */
static uint64_t answered_above(const match *m)
{
    const rel_frame *frame = &m->scene->frames[m->frame];
    bool is_noun = frame->kind == REL_RULE_NOUN && frame->governor != REL_NONE;
    return is_noun ? m->answered[frame->governor] : 0;
}

/** "froze aid to X", "held discussions with X": the noun that a rule asked for is told already. */
static void consume(match *m, const rel_rule *rule)
{
    bool takes_noun = rule->object_count && m->relation->plover.size; /* a fact tells no event */
    uint32_t s = takes_noun ? m->scene->frames[m->frame].first_slot : REL_NONE;
    for (; s != REL_NONE; s = m->scene->slots[s].next) {
        const rel_slot *slot = &m->scene->slots[s];
        uint32_t noun = m->scene->noun_of[slot->node];
        if (noun == REL_NONE || !rel_rule_is_object(m->scene, slot, rule))
            continue;
        for (size_t i = 0; i < rule->object_count; i++)
            if (m->scene->nodes[slot->node].lemma == rule->objects[i])
                m->consumer[noun] = rule->relation + 1;
    }
}

/** Whether a rule of an event is shut out because its verb has told of the event already. */
static bool is_consumed(const match *m, const rel_rule *rule)
{
    uint32_t consumer = m->consumer[m->frame];
    const rel_relation *relation = &m->scene->rules->relations[rule->relation];
    if (!consumer || rule->kind != REL_RULE_NOUN || !relation->plover.size)
        return false;
    const rel_relation *told = &m->scene->rules->relations[consumer - 1];
    return is_conflict(told->family) || is_conflict(relation->family) ||
           rel_text_equal(told->plover, relation->plover);
}

/** Rules of one relation are alternatives: the first that gives a claim is the last. */
static bool match_frame(match *m)
{
    const rel_frame *frame = &m->scene->frames[m->frame];
    size_t count, asked = 0;
    const rel_rule *rules = rel_rules_of(m->scene->rules, frame->lemma, &count);
    uint64_t answered = answered_above(m);
    for (size_t i = 0; i < count && rel_rule_words(&rules[i]) >= asked; i++) {
        if ((answered & bit_of(rules[i].relation)) || is_consumed(m, &rules[i]) ||
            !rel_rule_has_words(m->scene, m->frame, &rules[i]))
            continue;
        m->has_answered = false;
        if (!match_rule(m, &rules[i]))
            return false;
        if (m->has_answered) {
            answered |= bit_of(rules[i].relation);
            consume(m, &rules[i]);
        }
        /* A particle makes another verb; an object does only when it leads to a claim. */
        size_t kept = m->has_answered ? rel_rule_words(&rules[i]) : words_of_verb(&rules[i]);
        asked = kept > asked ? kept : asked;
    }
    m->answered[m->frame] = answered;
    return true;
}

/** Whether a frame is that of the clause or of something inside it. */
static bool is_within(const match *m, uint32_t frame)
{
    while (frame != REL_NONE && frame > m->frame)
        frame = m->scene->frames[frame].governor;
    return frame == m->frame;
}

/** Whether a frame has given a claim about somebody's deed; about whosever if it is an event's. */
static bool tells_of(const match *m, uint32_t frame, uint32_t doer)
{
    uint32_t trigger = m->scene->nodes[m->scene->frames[frame].node].first;
    if (!m->answered[frame] || m->scene->frames[frame].kind == REL_RULE_NOUN)
        return m->answered[frame] != 0;
    for (size_t i = m->start; i < m->claims->count; i++)
        if (m->claims->claims[i].trigger == trigger && m->claims->claims[i].source == doer)
            return true;
    return false;
}

/** Whether something inside the clause has said already what somebody does. */
static bool has_said(const match *m, uint32_t doer)
{
    for (uint32_t i = 0; i < m->scene->frame_count; i++)
        if (is_within(m, i) && tells_of(m, i, doer))
            return true;
    return false;
}

/** Join those who act with whom the content of their deed concerns. */
static bool match_content(match *m, const rel_rule *rule)
{
    m->rule = rule;
    m->relation = &m->scene->rules->relations[rule->relation];
    for (size_t i = 0; i < m->relation->signature_count; i++) {
        const rel_signature *types = &m->relation->signatures[i];
        rel_wanted from = {.types = types->sources};
        if (types->is_symmetric)
            continue;
        rel_fillers sources = rel_path_follow(m->scene, m->frame, rule->source, from);
        for (size_t j = 0; j < sources.count; j++) {
            uint32_t doer = sources.items[j].entity;
            if (has_said(m, doer))
                continue;
            rel_fillers targets = rel_content_find(m->scene, m->frame, doer, types->targets);
            rel_fillers source = {.items = {sources.items[j]}, .count = 1};
            if (!emit_all(m, &source, &targets))
                return false;
        }
    }
    return true;
}

/** The last resort of a clause that has given nothing. */
static bool match_last(match *m)
{
    rel_symbol lemma = m->scene->frames[m->frame].lemma;
    size_t count;
    const rel_rule *rules = rel_rules_of(m->scene->rules, lemma, &count);
    bool has_content = rel_frame_has(m->scene, m->frame, REL_SLOT_OBJECT) ||
                       rel_frame_has(m->scene, m->frame, REL_SLOT_COMPLEMENT);
    if (!(rel_cues_of(m->scene->cues, lemma) & REL_CUE_CONTENT) || !has_content ||
        m->scene->frames[m->frame].is_passive)
        return true;
    m->has_answered = false;
    for (size_t i = 0; i < count && !m->has_answered; i++)
        if (rules[i].kind == REL_RULE_VERB && !rules[i].is_symmetric &&
            rel_rule_has_words(m->scene, m->frame, &rules[i]) && !match_content(m, &rules[i]))
            return false;
    return true;
}

bool rel_scene_match(const rel_scene *scene, size_t first, rel_arena *arena, rel_claims *ret,
                     relata_error *err)
{
    match m = {.scene = scene, .arena = arena, .claims = ret, .start = first, .err = err};
    m.answered = rel_arena_need(scene->arena, scene->frame_count, sizeof *m.answered, err);
    m.consumer = rel_arena_need(scene->arena, scene->frame_count, sizeof *m.consumer, err);
    if (!m.answered || !m.consumer)
        return false;
    for (m.frame = 0; m.frame < scene->frame_count; m.frame++)
        if (!scene->frames[m.frame].truth.is_open && !match_frame(&m))
            return false;
    m.is_by_content = true;
    for (m.frame = 0; m.frame < scene->frame_count; m.frame++)
        if (!scene->frames[m.frame].truth.is_open && !m.answered[m.frame] && !match_last(&m))
            return false;
    return true;
}
