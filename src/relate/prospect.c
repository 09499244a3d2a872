/*
 * Words go into a set of bits by hash, which is asked first; where one of them stands is looked up
 * only then. Of the entities of a type, only the outermost places count.
 */
#include "relate/prospect.h"

#include "base/array.h"

static uint32_t place_of(rel_symbol word)
{
    return word * UINT32_C(0x9E3779B1) >> 18; /* 14 bits for REL_PROSPECT_WORD_BITS */
}

static void add_word(rel_prospect *p, rel_symbol word)
{
    uint32_t place = place_of(word);
    p->words[place / REL_PROSPECT_BITS] |= UINT64_C(1) << (place % REL_PROSPECT_BITS);
}

bool rel_prospect_has(const rel_prospect *p, rel_symbol word)
{
    uint32_t place = place_of(word);
    return (p->words[place / REL_PROSPECT_BITS] >> (place % REL_PROSPECT_BITS) & 1) != 0;
}

bool rel_prospect_has_any(const rel_prospect *p, const rel_symbol *words, size_t count)
{
    for (size_t i = 0; i < count; i++)
        if (rel_prospect_has(p, words[i]))
            return true;
    return false;
}

static void add_entity(rel_prospect *p, uint32_t entity, uint32_t token)
{
    rel_entity_type type = p->mentions->entities[entity].type;
    uint32_t bit = UINT32_C(1) << type;
    if (!(p->types & bit)) {
        p->entity[type] = entity;
        p->first[type] = p->last[type] = token;
    }
    if (p->entity[type] != entity)
        p->several |= bit;
    if (p->first[type] > token)
        p->first[type] = token;
    if (p->last[type] < token)
        p->last[type] = token;
    p->types |= bit;
    if (!rel_mentions_is_anybody(p->mentions, entity))
        p->known |= bit;
}

/** The entities that a mention may stand for as a participant. */
static void add_mention(rel_prospect *p, const rel_mention *mention)
{
    if (mention->entity == REL_NONE)
        return;
    const rel_entity *entity = &p->mentions->entities[mention->entity];
    for (size_t i = 0; i < entity->member_count; i++)
        add_entity(p, entity->members[i], mention->first);
    if (entity->member_count == 0)
        add_entity(p, mention->entity, mention->first);
}

static void add_mentions(rel_prospect *p)
{
    const rel_mentions *mentions = p->mentions;
    size_t i = p->first_mention = rel_mentions_first(mentions, p->tree->sentence);
    while (i < mentions->mention_count && mentions->mentions[i].sentence == p->tree->sentence)
        add_mention(p, &mentions->mentions[i++]);
    p->mentions_end = i;
}

rel_symbol rel_prospect_lemma(const rel_prospect *p, size_t node)
{
    return rel_node_rule_lemma(p->symbols, &p->tree->nodes[node]);
}

static bool is_one_of(const rel_prospect *p, size_t node, const char *const *words, size_t count)
{
    rel_text lemma = rel_symbols_text(p->symbols, p->tree->nodes[node].lemma);
    for (size_t i = 0; i < count; i++)
        if (rel_text_is(lemma, words[i]))
            return true;
    return false;
}

/** "I" and "we" of whoever is quoted, "it" of whatever was spoken of. */
static bool is_deictic(const rel_prospect *p, size_t node)
{
    static const char *const words[] = {"it", "i", "me", "myself", "we", "us", "ourselves"};
    const rel_node *word = &p->tree->nodes[node];
    bool is_known =
        word->mention != REL_NONE && p->mentions->mentions[word->mention].entity != REL_NONE;
    return word->upos == REL_PRON && !is_known && is_one_of(p, node, words, COUNT_OF(words));
}

bool rel_prospect_is_lender(const rel_prospect *p, size_t node)
{
    const rel_cue_set lenders = REL_CUE_SUPPORT | REL_CUE_ACCUSATION;
    return rel_node_is_verb(&p->tree->nodes[node]) &&
           (rel_cues_of(p->cues, p->tree->nodes[node].lemma) & lenders);
}

static rel_symbol find(const rel_prospect *p, const char *word)
{
    return rel_symbols_find(p->symbols, rel_text_of(word));
}

static void find_words(rel_prospect *p)
{
    static const char *const joints[REL_PROSPECT_JOINTS] = {"of", "as", "than"};
    for (size_t i = 0; i < REL_PROSPECT_JOINTS; i++)
        p->joints[i] = find(p, joints[i]);
    p->by = find(p, "by");
    p->has_but = rel_prospect_has(p, find(p, "but"));
    p->is_reciprocal = rel_prospect_has(p, find(p, "each")) ||
                       rel_prospect_has(p, find(p, "another")) ||
                       rel_prospect_has(p, find(p, "other"));
}

static void add_node(rel_prospect *p, size_t at, rel_symbol be)
{
    const rel_node *node = &p->tree->nodes[at];
    add_word(p, node->lemma);
    add_word(p, rel_prospect_lemma(p, at));
    if (node->lemma == be)
        p->first_copula = at;
    if (rel_node_is_relative(node))
        p->first_relative = at;
    if (!is_deictic(p, at))
        return;
    p->first_deictic = at;
    p->last_deictic = p->last_deictic ? p->last_deictic : at;
}

void rel_prospect_survey(rel_prospect *p)
{
    const rel_sentence *sentence = &p->segments->sentences[p->tree->sentence];
    rel_symbol be = find(p, "be");
    p->first_copula = p->first_relative = p->first_deictic = p->tree->count;
    for (uint32_t i = 0; i < sentence->token_count; i++)
        add_word(p, p->segments->tokens[sentence->first + i].symbol);
    for (size_t i = p->tree->count; i-- > 1;)
        add_node(p, i, be);
    add_mentions(p);
    find_words(p);
}

uint32_t rel_prospect_types_before(const rel_prospect *p, uint32_t token)
{
    uint32_t types = 0;
    for (uint32_t type = 0; type < REL_ENTITY_TYPE_COUNT; type++)
        if (p->types >> type & 1 && p->first[type] < token)
            types |= UINT32_C(1) << type;
    return types;
}

uint32_t rel_prospect_types_from(const rel_prospect *p, uint32_t token)
{
    uint32_t types = 0;
    for (uint32_t type = 0; type < REL_ENTITY_TYPE_COUNT; type++)
        if (p->types >> type & 1 && p->last[type] >= token)
            types |= UINT32_C(1) << type;
    return types;
}

static uint32_t types_of_mention(const rel_mentions *mentions, const rel_mention *mention)
{
    uint32_t types = 0;
    if (mention->entity == REL_NONE)
        return 0;
    const rel_entity *entity = &mentions->entities[mention->entity];
    for (size_t i = 0; i < entity->member_count; i++)
        types |= UINT32_C(1) << mentions->entities[entity->members[i]].type;
    return entity->member_count ? types : UINT32_C(1) << entity->type;
}

/** Types of the entities that have a mention which begins at one of some tokens. */
static uint32_t types_between(const rel_prospect *p, uint32_t first, uint32_t end)
{
    uint32_t types = 0;
    for (size_t i = p->first_mention; i < p->mentions_end; i++) {
        const rel_mention *mention = &p->mentions->mentions[i];
        if (mention->first >= first && mention->first < end)
            types |= types_of_mention(p->mentions, mention);
    }
    return types;
}

/** Tags of words that end a noun phrase with all that is joined to it. */
static const bool ends_phrase[REL_XPOS_COUNT] = {
    [REL_EX] = true,  [REL_IN] = true,  [REL_MD] = true,  [REL_TO] = true,     [REL_VB] = true,
    [REL_VBD] = true, [REL_VBP] = true, [REL_VBZ] = true, [REL_WDT] = true,    [REL_WP] = true,
    [REL_WPS] = true, [REL_WRB] = true, [REL_UH] = true,  [REL_PERIOD] = true, [REL_COLON] = true,
};

/** "the arrest [on October 3] of": whether a date stands behind a preposition. */
static bool is_dated(const rel_prospect *p, size_t node)
{
    const rel_node *next = node + 1 < p->tree->count ? &p->tree->nodes[node + 1] : NULL;
    return next && next->mention == REL_NONE && (next->xpos == REL_NNP || next->xpos == REL_CD);
}

/** Whether a word stands inside a noun phrase, those behind "of" and "such as" included. */
static bool goes_on(const rel_prospect *p, size_t node)
{
    const rel_node *word = &p->tree->nodes[node];
    if (word->mention != REL_NONE || !ends_phrase[word->xpos])
        return true;
    for (size_t i = 0; i < REL_PROSPECT_JOINTS; i++)
        if (word->lemma == p->joints[i])
            return true;
    return word->xpos == REL_IN && is_dated(p, node);
}

static uint32_t token_at(const rel_prospect *p, size_t node)
{
    return node < p->tree->count ? p->tree->nodes[node].first : UINT32_MAX;
}

size_t rel_prospect_phrase_end(const rel_prospect *p, size_t node)
{
    while (node < p->tree->count && goes_on(p, node))
        node++;
    return node;
}

uint32_t rel_prospect_types_of(const rel_prospect *p, size_t node)
{
    return types_between(p, token_at(p, node), token_at(p, rel_prospect_phrase_end(p, node)));
}

uint32_t rel_prospect_types_upto(const rel_prospect *p, size_t node)
{
    size_t first = node;
    while (first > 1 && goes_on(p, first - 1))
        first--;
    return types_between(p, token_at(p, first), token_at(p, node + 1));
}

/** Types of the entities in the rest of a mention from a token on, and in what goes on behind it.
 */
static uint32_t types_of_rest(const rel_prospect *p, size_t node, uint32_t token)
{
    return types_between(p, token, token_at(p, node + 1)) | rel_prospect_types_of(p, node + 1);
}

/** Whether a node may stand for an entity that is named elsewhere. */
static bool stands_in(const rel_prospect *p, size_t node)
{
    return node < p->tree->count &&
           (rel_node_is_relative(&p->tree->nodes[node]) || is_deictic(p, node));
}

/** Types behind a word inside a mention: "[the talks with Norland]". */
static uint32_t types_inside(const rel_prospect *p, rel_symbol word, size_t node)
{
    const rel_node *name = &p->tree->nodes[node];
    uint32_t types = 0;
    for (uint32_t i = 0; name->mention != REL_NONE && i < name->token_count; i++)
        if (p->segments->tokens[name->first + i].symbol == word)
            types |= types_of_rest(p, node, name->first + i);
    return types;
}

uint32_t rel_prospect_types_behind(const rel_prospect *p, rel_symbol word, size_t from, size_t end)
{
    uint32_t types = 0;
    if (!rel_prospect_has(p, word))
        return 0;
    for (size_t node = from; node < end; node++) {
        bool is_it = p->tree->nodes[node].lemma == word;
        if (is_it && stands_in(p, node + 1))
            return p->types;
        types |= is_it ? rel_prospect_types_of(p, node + 1) : types_inside(p, word, node);
    }
    return types;
}
