/*
 * Sentence by sentence: the tree is mended and framed, the frames share their participants, are
 * weighed and meet the rules. What noun phrases state by themselves ("Norland's foreign minister")
 * comes from recognition as links and becomes claims here. Nothing is inferred across sentences;
 * that is the business of coreference before and of resolution after this stage.
 */
#include "relate/relate.h"

#include "base/array.h"
#include "relate/match.h"
#include "relate/scene.h"

/** Whether two ends can be found: mentions of two entities, one of them able to act. */
static bool has_ends(const rel_mentions *mentions, uint32_t sentence)
{
    uint32_t first = REL_NONE;
    bool has_second = false, has_actor = false;
    for (size_t i = rel_mentions_first(mentions, sentence);
         i < mentions->mention_count && mentions->mentions[i].sentence == sentence; i++) {
        uint32_t number = mentions->mentions[i].entity;
        if (number == REL_NONE)
            continue;
        const rel_entity *entity = &mentions->entities[number];
        has_second |= entity->member_count > 1 || (first != REL_NONE && number != first);
        has_actor |= rel_entity_type_acts(entity->type) || entity->type == REL_INCIDENT ||
                     entity->type == REL_MEETING;
        first = number;
        if (has_second && has_actor)
            return true;
    }
    return false;
}

bool rel_relate_wants(const rel_language *language, const rel_segments *segments,
                      const rel_mentions *mentions, uint32_t number)
{
    if (!has_ends(mentions, number))
        return false;
    const rel_sentence *sentence = &segments->sentences[number];
    const rel_token *tokens = segments->tokens + sentence->first;
    unsigned bits = 0;
    for (uint32_t i = 0; i < sentence->token_count; i++)
        bits |= rel_triggers_of(&language->rules->triggers, tokens[i].symbol);
    return rel_triggers_suffice(bits);
}

enum { MAX_SCORE_DIGITS = 3 };

static bool is_goals(const rel_symbols *symbols, const rel_node *node)
{
    return node->xpos == REL_CD && node->mention == REL_NONE &&
           rel_symbols_text(symbols, node->form).size <= MAX_SCORE_DIGITS;
}

/** "3–1" */
static bool has_score(const rel_symbols *symbols, const rel_tree *tree)
{
    for (size_t i = 2; i + 1 < tree->count; i++)
        if (tree->nodes[i].upos == REL_SYM && is_goals(symbols, &tree->nodes[i - 1]) &&
            is_goals(symbols, &tree->nodes[i + 1]))
            return true;
    return false;
}

bool rel_tree_is_off_topic(const rel_cues *cues, const rel_symbols *symbols, const rel_tree *tree)
{
    rel_cue_set all = 0;
    for (size_t i = 1; i < tree->count; i++)
        if (tree->nodes[i].upos != REL_ADJ) /* "the novel virus" */
            all |= rel_cues_of(cues, tree->nodes[i].lemma);
    return (all & REL_CUE_OFF_TOPIC) || ((all & REL_CUE_CONTEST) && has_score(symbols, tree));
}

typedef struct reading {
    rel_scene inputs; /**< what all scenes of the document share */
    rel_arena *arena; /**< of the claims */
    rel_claims *claims;
    rel_quote_speaker speaker;
    relata_error *err;
} reading;

/** The frame of the event that a mention names, or REL_NONE. */
static uint32_t frame_of_mention(const rel_scene *scene, uint32_t mention)
{
    for (uint32_t node = 1; node < scene->count; node++)
        if (scene->nodes[node].mention == mention)
            return scene->noun_of[node];
    return REL_NONE;
}

/** Whether somebody asks for an event: "demanded talks". */
static bool is_requested(const rel_scene *scene, const rel_frame *frame)
{
    return frame->truth.is_open && frame->governor != REL_NONE &&
           (scene->frames[frame->governor].cues & REL_CUE_REQUEST);
}

/** "demanded talks with Norland": what a noun phrase states is no truer than its event. */
static rel_status status_of_event(const rel_scene *scene, const rel_claim *claim)
{
    uint32_t number = frame_of_mention(scene, claim->source_mention);
    const rel_frame *frame = number == REL_NONE ? NULL : &scene->frames[number];
    if (!frame || claim->status != REL_ASSERTED)
        return claim->status;
    if (frame->truth.is_negated && !frame->truth.is_open)
        return REL_NEGATED;
    if (rel_scene_presupposes(scene, frame->node))
        return REL_ASSERTED;
    if (frame->truth.is_planned || is_requested(scene, frame))
        return REL_PLANNED;
    return frame->truth.is_alleged ? REL_ALLEGED : REL_ASSERTED;
}

/** Weigh the claims from `first` on that the noun phrases of the sentence gave. */
static void weigh_links(reading *r, const rel_scene *scene, size_t first)
{
    for (size_t i = first; i < r->claims->count; i++) {
        rel_claim *claim = &r->claims->claims[i];
        bool is_of_event = rel_text_equal(claim->relation, REL_TEXT("targeted")) ||
                           rel_text_equal(claim->relation, REL_TEXT("held-in")) ||
                           rel_text_equal(claim->relation, REL_TEXT("located-in")) ||
                           rel_text_equal(claim->relation, REL_TEXT("participant-of"));
        if (claim->sentence == scene->sentence && is_of_event)
            claim->status = status_of_event(scene, claim);
    }
}

/** Relate a sentence; claims from `first` on may be of its noun phrases. */
static bool relate_tree(reading *r, const rel_tree *tree, size_t first)
{
    rel_scene scene = r->inputs;
    if (tree->count < 2 || rel_tree_is_off_topic(scene.cues, scene.symbols, tree))
        return true;
    if (!rel_scene_open(&scene, tree, r->err))
        return false;
    rel_scene_repair(&scene);
    if (!rel_scene_frame(&scene, r->err) || !rel_scene_control(&scene, r->err))
        return false;
    rel_scene_judge(&scene);
    if (!rel_scene_attribute_quotes(&scene, &r->speaker, r->err))
        return false;
    weigh_links(r, &scene, first);
    return rel_scene_match(&scene, first, r->arena, r->claims, r->err);
}

/** "the alleged theft from the bank": the words of a noun phrase that say how true it is. */
static rel_status status_of_link(const reading *r, const rel_link *link, uint32_t *ret_cue)
{
    const rel_mention *where = &r->inputs.mentions->mentions[link->mention];
    for (uint32_t token = where->first; token < where->head; token++) {
        rel_cue_set cues = rel_cues_of(r->inputs.cues, r->inputs.segments->tokens[token].symbol);
        *ret_cue = token;
        if (cues & REL_CUE_HEDGE)
            return REL_ALLEGED;
        if (cues & REL_CUE_INTENT)
            return REL_PLANNED;
    }
    *ret_cue = REL_NONE;
    return REL_ASSERTED;
}

static rel_text words_of_link(const reading *r, const rel_link *link, uint32_t cue)
{
    if (cue != REL_NONE)
        return rel_token_text(r->inputs.document, &r->inputs.segments->tokens[cue]);
    return link->is_former ? REL_TEXT("former") : (rel_text){0};
}

static bool relate_link(reading *r, const rel_link *link, size_t start)
{
    const rel_relation *relation = rel_rules_relation(r->inputs.rules, link->relation);
    const rel_mention *where = &r->inputs.mentions->mentions[link->mention];
    uint32_t cue = REL_NONE;
    if (link->is_former && rel_text_equal(link->relation, REL_TEXT("member-of")))
        return true; /* no more */
    if (link->source == link->target || link->source == REL_NONE || link->target == REL_NONE)
        return true;
    rel_claim claim = {.relation = link->relation,
                       .plover = relation ? relation->plover : (rel_text){0},
                       .family = relation ? relation->family : REL_TEXT("structural"),
                       .status = status_of_link(r, link, &cue),
                       .source = link->source,
                       .target = link->target,
                       .source_mention = link->mention,
                       .target_mention = REL_NONE,
                       .speaker = REL_NONE,
                       .topic = link->topic,
                       .sentence = where->sentence,
                       .trigger = REL_NONE,
                       .rule = REL_TEXT("noun-phrase")};
    claim.cues = words_of_link(r, link, cue);
    return rel_claims_add(r->claims, start, &claim, r->arena, r->err);
}

/** Add the claims of the links that stand in sentences up to `sentence`, from link `*at` on. */
static bool relate_links(reading *r, uint32_t sentence, size_t *at)
{
    const rel_mentions *mentions = r->inputs.mentions;
    size_t start = r->claims->count;
    uint32_t current = REL_NONE;
    for (; *at < mentions->link_count; ++*at) {
        const rel_link *link = &mentions->links[*at];
        uint32_t where = mentions->mentions[link->mention].sentence;
        if (where > sentence)
            return true;
        if (where != current)
            start = r->claims->count;
        current = where;
        if (!relate_link(r, link, start))
            return false;
    }
    return true;
}

bool rel_relate(const rel_document *document, const rel_segments *segments,
                const rel_mentions *mentions, const rel_tree *trees, size_t tree_count,
                const rel_language *language, const rel_symbols *symbols, rel_arena *arena,
                rel_claims *ret, relata_error *err)
{
    rel_arena passing = {0};
    reading r = {.inputs = {.document = document,
                            .segments = segments,
                            .mentions = mentions,
                            .rules = language->rules,
                            .cues = language->rules->cues,
                            .symbols = symbols,
                            .arena = &passing},
                 .arena = arena,
                 .claims = ret,
                 .speaker = {REL_NONE, 0},
                 .err = err};
    size_t link = 0;
    bool ok = true;
    rel_scene_find_words(&r.inputs);
    for (size_t i = 0; ok && i < tree_count; i++) {
        size_t first = ret->count;
        ok = relate_links(&r, trees[i].sentence, &link) && relate_tree(&r, &trees[i], first);
        rel_arena_reset(&passing);
    }
    ok = ok && relate_links(&r, REL_NONE, &link);
    rel_arena_clear(&passing);
    return ok;
}
