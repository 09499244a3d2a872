/**
 * A linear tagger that goes from left to right (averaged perceptron; Collins 2002).
 *
 * The score of a tag is a sum of weights of features. All features that depend on one word only
 * are summed once, when a word in such a place is first asked for; the two tags
 * before give one vector from a table; features of word and tag together are kept in a cache. To
 * tag a word is then to add seven vectors. Words that nearly always have the same tag are not
 * scored at all. It does not search: one tag is decided after the other.
 */
#include "parse/tag.h"

#include "base/array.h"
#include "base/memory.h"

enum {
    JOINT_SLOTS = 1 << 14,
    FIRST_SEED = 1,
    CLOSE = 60 /* a lower score by less than this is close */
};

/** What is looked at, and where; the place in this table is part of the feature's hash. */
static const struct word_feature {
    rel_role role;
    rel_property property;
} word_features[] = {
    {REL_ITSELF, REL_FOLDED},      {REL_ITSELF, REL_EXACT},      {REL_ITSELF, REL_SUFFIX_1},
    {REL_ITSELF, REL_SUFFIX_2},    {REL_ITSELF, REL_SUFFIX_3},   {REL_ITSELF, REL_SUFFIX_4},
    {REL_ITSELF, REL_SUFFIX_5},    {REL_ITSELF, REL_PREFIX_1},   {REL_ITSELF, REL_PREFIX_2},
    {REL_ITSELF, REL_PREFIX_3},    {REL_ITSELF, REL_SHAPE},      {REL_BEFORE, REL_FOLDED},
    {REL_BEFORE, REL_SUFFIX_3},    {REL_BEFORE, REL_SUFFIX_2},   {REL_BEFORE, REL_SHAPE},
    {REL_AFTER, REL_FOLDED},       {REL_AFTER, REL_SUFFIX_3},    {REL_AFTER, REL_SUFFIX_2},
    {REL_AFTER, REL_SHAPE},        {REL_TWO_BEFORE, REL_FOLDED}, {REL_TWO_AFTER, REL_FOLDED},
    {REL_TWO_AFTER, REL_SUFFIX_3}, {REL_TWO_AFTER, REL_SHAPE},
};

enum { CONTEXT_SEED = FIRST_SEED + COUNT_OF(word_features), JOINT_SEED };

size_t rel_word_features(const rel_spelling *word, rel_role role, uint64_t *ret)
{
    size_t count = 0;
    for (size_t i = 0; i < COUNT_OF(word_features); i++)
        if (word_features[i].role == role)
            ret[count++] =
                rel_mix(rel_mix(0, FIRST_SEED + i), word->properties[word_features[i].property]);
    return count;
}

size_t rel_context_features(rel_tag_context context, unsigned first, unsigned second, uint64_t *ret)
{
    uint64_t seed = rel_mix(rel_mix(0, CONTEXT_SEED), (uint64_t)context);
    size_t count = 0;
    ret[count++] = rel_mix(seed, first);
    ret[count++] = rel_mix(rel_mix(seed, first), second + REL_TAG_COUNT);
    return count;
}

size_t rel_joint_features(const rel_spelling *word, unsigned previous, bool is_first, uint64_t *ret)
{
    static const rel_property properties[] = {REL_FOLDED, REL_SHAPE, REL_SUFFIX_3};
    size_t count = 0;
    for (size_t i = 0; i < COUNT_OF(properties); i++)
        ret[count++] =
            rel_mix(rel_mix(rel_mix(0, JOINT_SEED + i), previous), word->properties[properties[i]]);
    ret[count++] = rel_mix(rel_mix(rel_mix(0, JOINT_SEED + COUNT_OF(properties)), is_first),
                           word->properties[REL_SHAPE]);
    return count;
}

static void add_features(const rel_model *model, const uint64_t *hashes, size_t count,
                         rel_tag_vector *vector)
{
    for (size_t i = 0; i < count; i++)
        rel_weight_prefetch(&model->tag_features, hashes[i]);
    for (size_t i = 0; i < count; i++) {
        size_t pair_count = 0;
        const char *pairs = rel_weight_find(&model->tag_features, hashes[i], &pair_count);
        for (size_t j = 0; j < pair_count; j++) {
            rel_tag_weight pair = rel_weight_at(pairs, j);
            int16_t *lane = &vector->lanes[pair.tag % REL_TAG_LANES];
            *lane = (int16_t)(*lane + pair.weight);
        }
    }
}

/** The tag of a line "VERB VBD" of the model. */
static bool read_tag(rel_text line, rel_tag_pair *ret)
{
    const char *blank = memchr(line.bytes, ' ', line.size);
    if (!blank)
        return false;
    size_t size = (size_t)(blank - line.bytes);
    ret->upos = (uint8_t)rel_upos_of(rel_text_slice(line, 0, size));
    ret->xpos = (uint8_t)rel_xpos_of(rel_text_slice(line, size + 1, line.size - size - 1));
    return ret->upos && ret->xpos;
}

static bool read_tags(rel_tagger *tagger, relata_error *err)
{
    rel_text rest = tagger->model->tags;
    while (rest.size) {
        const char *end = memchr(rest.bytes, '\n', rest.size);
        size_t size = end ? (size_t)(end - rest.bytes) : rest.size;
        rel_text line = rel_text_slice(rest, 0, size);
        if (tagger->tag_count == REL_TAG_LANES || !read_tag(line, &tagger->tags[tagger->tag_count]))
            return rel_fail(err, RELATA_SYNTAX, "the weights have no tag '%.*s'",
                            REL_TEXT_ARGS(line));
        tagger->tag_count++;
        rest = rel_text_slice(rest, size + (end != NULL), rest.size - size - (end != NULL));
    }
    return true;
}

static void fill_context(rel_tagger *tagger, rel_tag_context context)
{
    uint64_t hashes[REL_MAX_FEATURES];
    for (unsigned first = 0; first < REL_TAG_COUNT; first++)
        for (unsigned second = 0; second < REL_TAG_COUNT; second++) {
            size_t count = rel_context_features(context, first, second, hashes);
            add_features(tagger->model, hashes, count, &tagger->contexts[context][first][second]);
        }
}

static bool fill_contexts(rel_tagger *tagger)
{
    tagger->contexts = rel_calloc(REL_TAG_CONTEXT_COUNT, sizeof *tagger->contexts);
    if (!tagger->contexts)
        return false;
    for (int context = 0; context < REL_TAG_CONTEXT_COUNT; context++)
        fill_context(tagger, (rel_tag_context)context);
    return true;
}

/** What the model says of a word by its exact form: its usual tag, and whether it is sure. */
static void look_up(const rel_model *model, rel_known_word *word)
{
    size_t count = 0;
    const char *pairs =
        rel_weight_find(&model->words, word->spelling.properties[REL_EXACT], &count);
    word->sure_tag = REL_TAG_OPEN;
    word->usual_tag = REL_TAG_UNKNOWN;
    if (count == 0)
        return;
    rel_tag_weight pair = rel_weight_at(pairs, 0);
    word->usual_tag = pair.tag % REL_TAG_LANES;
    if (pair.weight == REL_WORD_IS_SURE)
        word->sure_tag = word->usual_tag;
}

/** Add the word to those that are known; 0 also stands for the word outside, which comes first. */
static bool add_word(rel_tagger *tagger, rel_text text, uint32_t *ret)
{
    size_t needed = tagger->word_count + 1;
    if (needed > UINT32_MAX ||
        !rel_array_grow(&tagger->words, &tagger->word_capacity, needed, sizeof *tagger->words,
                        NULL) ||
        !rel_array_grow(&tagger->vectors, &tagger->vector_capacity, needed, sizeof *tagger->vectors,
                        NULL))
        return false;
    rel_known_word *word = &tagger->words[tagger->word_count];
    word->spelling = rel_spelling_of(text);
    word->ready = 0;
    look_up(tagger->model, word);
    *ret = (uint32_t)tagger->word_count++;
    return true;
}

static bool make_room_for_symbol(rel_tagger *tagger, rel_symbol symbol)
{
    size_t before = tagger->symbol_capacity;
    if (symbol < before)
        return true;
    size_t needed = (size_t)symbol + 1;
    if (needed < tagger->symbols->count)
        needed = tagger->symbols->count;
    if (!rel_array_grow(&tagger->word_of_symbol, &tagger->symbol_capacity, needed,
                        sizeof *tagger->word_of_symbol, NULL))
        return false;
    memset(tagger->word_of_symbol + before, 0,
           (tagger->symbol_capacity - before) * sizeof *tagger->word_of_symbol);
    return true;
}

uint32_t rel_tagger_meet(rel_tagger *tagger, rel_symbol symbol)
{
    if (symbol < tagger->symbol_capacity && tagger->word_of_symbol[symbol])
        return tagger->word_of_symbol[symbol];
    uint32_t word = 0;
    if (!make_room_for_symbol(tagger, symbol) ||
        !add_word(tagger, rel_symbols_text(tagger->symbols, symbol), &word))
        return 0;
    tagger->word_of_symbol[symbol] = word;
    return word;
}

bool rel_tagger_open(rel_tagger *tagger, const rel_model *model, const rel_symbols *symbols,
                     relata_error *err)
{
    tagger->model = model;
    tagger->symbols = symbols;
    uint32_t outside = 0;
    tagger->joints = rel_calloc(JOINT_SLOTS, sizeof *tagger->joints);
    if (!tagger->joints || !fill_contexts(tagger) || !add_word(tagger, (rel_text){0}, &outside))
        return rel_fail_memory(err);
    tagger->words[outside].usual_tag = REL_TAG_OUTSIDE;
    return read_tags(tagger, err);
}

void rel_tagger_close(rel_tagger *tagger)
{
    rel_free(tagger->word_of_symbol);
    rel_free(tagger->words);
    rel_free(tagger->vectors);
    rel_free(tagger->contexts);
    rel_free(tagger->joints);
    *tagger = (rel_tagger){0};
}

void rel_tagger_forget(rel_tagger *tagger)
{
    /* All words go, also those that could stay: they come back as they are met. */
    if (tagger->symbol_capacity)
        memset(tagger->word_of_symbol, 0, tagger->symbol_capacity * sizeof *tagger->word_of_symbol);
    memset(tagger->joints, 0, JOINT_SLOTS * sizeof *tagger->joints);
    tagger->word_count = 1;
}

uint8_t rel_tagger_number(const rel_tagger *tagger, rel_tag_pair pair)
{
    uint8_t closest = 0;
    bool is_close = false;
    for (uint8_t i = 0; i < tagger->tag_count; i++) {
        if (tagger->tags[i].xpos != pair.xpos)
            continue;
        if (tagger->tags[i].upos == pair.upos)
            return i;
        if (!is_close)
            closest = i;
        is_close = true;
    }
    return closest;
}

static const rel_tag_vector *joint_vector(rel_tagger *tagger, uint32_t word, unsigned previous,
                                          bool is_first)
{
    uint64_t key = (uint64_t)word << 8 | previous << 1 | is_first;
    rel_joint_slot *slot = &tagger->joints[rel_mix(0, key) >> 32 & (JOINT_SLOTS - 1)];
    if (slot->key != key) {
        uint64_t hashes[REL_MAX_FEATURES];
        size_t count =
            rel_joint_features(&tagger->words[word].spelling, previous, is_first, hashes);
        slot->key = key;
        slot->vector = (rel_tag_vector){{0}};
        add_features(tagger->model, hashes, count, &slot->vector);
    }
    return &slot->vector;
}

static void sum_features(const rel_tagger *tagger, rel_known_word *word, rel_role role,
                         rel_tag_vector *ret)
{
    uint64_t hashes[REL_MAX_FEATURES];
    size_t count = rel_word_features(&word->spelling, role, hashes);
    *ret = (rel_tag_vector){{0}};
    add_features(tagger->model, hashes, count, ret);
    word->ready |= (uint8_t)(1u << role);
}

/** What a word says in a role. Most words are names or sure, and never asked in most roles. */
static const int16_t *lanes_of(const rel_tagger *tagger, uint32_t word, rel_role role)
{
    rel_tag_vector *vector = &tagger->vectors[word][role];
    if (!(tagger->words[word].ready >> role & 1))
        sum_features(tagger, &tagger->words[word], role, vector);
    return vector->lanes;
}

static int16_t highest(const rel_tag_vector *vector)
{
    int16_t highest = INT16_MIN;
    for (size_t i = 0; i < REL_TAG_LANES; i++)
        highest = vector->lanes[i] > highest ? vector->lanes[i] : highest;
    return highest;
}

/** The first lane that holds `value`, which is in one of them; no branch depends on which. */
static uint8_t lane_of(const rel_tag_vector *vector, int16_t value)
{
    int16_t first = REL_TAG_LANES - 1;
    for (int16_t i = 0; i < REL_TAG_LANES; i++) {
        int16_t lane = vector->lanes[i] == value ? i : REL_TAG_LANES;
        first = lane < first ? lane : first;
    }
    return (uint8_t)first;
}

/** The best tag and, if it is close, the second best. */
static rel_tagged best_tags(rel_tag_vector *vector)
{
    int16_t best = highest(vector);
    uint8_t tag = lane_of(vector, best);
    vector->lanes[tag] = INT16_MIN;
    int16_t second = highest(vector);
    bool is_close = second > best - CLOSE;
    return (rel_tagged){tag, is_close ? lane_of(vector, second) : tag};
}

static rel_tagged score(rel_tagger *tagger, const uint32_t *word, unsigned previous,
                        unsigned before_previous, bool is_first)
{
    const int16_t *itself = lanes_of(tagger, word[0], REL_ITSELF);
    const int16_t *before = lanes_of(tagger, word[-1], REL_BEFORE);
    const int16_t *after = lanes_of(tagger, word[1], REL_AFTER);
    const int16_t *two_before = lanes_of(tagger, word[-2], REL_TWO_BEFORE);
    const int16_t *two_after = lanes_of(tagger, word[2], REL_TWO_AFTER);
    const rel_known_word *known = tagger->words;
    unsigned usual = known[word[0]].usual_tag, next = known[word[1]].usual_tag;
    const int16_t *tags = tagger->contexts[REL_TWO_TAGS_BEFORE][previous][before_previous].lanes;
    const int16_t *tag_next = tagger->contexts[REL_TAG_AND_NEXT][previous][next].lanes;
    const int16_t *usual_next = tagger->contexts[REL_USUAL_AND_NEXT][usual][next].lanes;
    const int16_t *ahead = tagger->contexts[REL_USUAL_AHEAD][next][known[word[2]].usual_tag].lanes;
    const int16_t *looks =
        tagger
            ->contexts[REL_LOOKS]
                      [rel_two_looks(&known[word[-1]].spelling, &known[word[0]].spelling)]
                      [rel_two_looks(&known[word[1]].spelling, &known[word[2]].spelling)]
            .lanes;
    const int16_t *joint = joint_vector(tagger, word[0], previous, is_first)->lanes;
    rel_tag_vector sum;
    for (size_t i = 0; i < REL_TAG_LANES; i++)
        sum.lanes[i] =
            (int16_t)(itself[i] + before[i] + after[i] + two_before[i] + two_after[i] + tags[i] +
                      tag_next[i] + usual_next[i] + ahead[i] + looks[i] + joint[i]);
    return best_tags(&sum);
}

void rel_tagger_tag(rel_tagger *tagger, const uint32_t *words, size_t count, rel_tagged *tags)
{
    unsigned previous = REL_TAG_OUTSIDE, before_previous = REL_TAG_OUTSIDE;
    for (size_t i = 0; i < count; i++) {
        if (tags[i].tag == REL_TAG_OPEN)
            tags[i].tag = tagger->words[words[i]].sure_tag;
        tags[i].rival = tags[i].tag;
        if (tags[i].tag == REL_TAG_OPEN)
            tags[i] = score(tagger, words + i, previous, before_previous, i == 0);
        before_previous = previous;
        previous = tags[i].tag;
    }
}
