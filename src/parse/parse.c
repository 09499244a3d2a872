/**
 * Takes a sentence through the tagger, the parser and the lemmas.
 *
 * Each outermost mention becomes one word, spelled as its head and tagged by what it is, because a
 * long name with its titles is where a small parser fails most. A sentence that is too long for a
 * tree is parsed in pieces, whose roots then all depend on the root.
 */
#include "base/array.h"
#include "base/memory.h"
#include "language/embedded.h"
#include "parse/parser_parts.h"

enum { MAX_PIECE = REL_TREE_MAX_NODES - 1 };

static bool read_labels(rel_parser *parser, relata_error *err)
{
    rel_text rest = parser->model->labels;
    for (size_t i = 0; rest.size; i++) {
        const char *end = memchr(rest.bytes, '\n', rest.size);
        size_t size = end ? (size_t)(end - rest.bytes) : rest.size;
        rel_text name = rel_text_slice(rest, 0, size);
        rel_deprel label = rel_deprel_of(name);
        if (!label || i == REL_LABEL_LANES)
            return rel_fail(err, RELATA_SYNTAX, "the weights have no relation '%.*s'",
                            REL_TEXT_ARGS(name));
        parser->labels[i] = (uint8_t)label;
        rest = rel_text_slice(rest, size + (end != NULL), rest.size - size - (end != NULL));
    }
    return true;
}

rel_parser *rel_parser_open(const struct rel_model *model, rel_symbols *symbols, relata_error *err)
{
    rel_parser *parser = rel_calloc(1, sizeof *parser);
    if (!parser) {
        rel_fail_memory(err);
        return NULL;
    }
    parser->model = model;
    parser->symbols = symbols;
    if (!rel_tagger_open(&parser->tagger, model, symbols, err) || !read_labels(parser, err) ||
        !rel_lemmas_read(&parser->lemmas, "lemmas.lex", rel_embedded_find("lemmas.lex"), err)) {
        rel_parser_free(parser);
        return NULL;
    }
    return parser;
}

rel_parser *rel_parser_new(const rel_language *language, rel_symbols *symbols, relata_error *err)
{
    if (!language->model) {
        rel_fail(err, RELATA_UNSUPPORTED, "this build has no weights to parse with ('%s')",
                 REL_MODEL_NAME);
        return NULL;
    }
    return rel_parser_open(language->model, symbols, err);
}

void rel_parser_free(rel_parser *parser)
{
    if (!parser)
        return;
    rel_tagger_close(&parser->tagger);
    rel_lemmas_clear(&parser->lemmas);
    rel_free(parser->lemma_of_word);
    rel_free(parser->sentence);
    rel_free(parser->spread);
    rel_free(parser->spread_tags);
    rel_free(parser->words);
    rel_free(parser->tags);
    rel_free(parser->spelling);
    rel_free(parser);
}

void rel_parser_forget(rel_parser *parser)
{
    rel_tagger_forget(&parser->tagger);
    parser->lemma_count = 0;
}

static bool make_room_for_lemma(rel_parser *parser, uint32_t word, relata_error *err)
{
    if (!rel_array_grow(&parser->lemma_of_word, &parser->lemma_capacity, (size_t)word + 1,
                        sizeof *parser->lemma_of_word, err))
        return false;
    for (; parser->lemma_count <= word; parser->lemma_count++)
        memset(parser->lemma_of_word[parser->lemma_count], 0, sizeof *parser->lemma_of_word);
    return true;
}

static bool find_lemma(rel_parser *parser, uint32_t known, rel_parse_word *word, relata_error *err)
{
    rel_inflection inflection = rel_inflection_of((rel_xpos)word->xpos);
    if (!make_room_for_lemma(parser, known, err))
        return false;
    rel_symbol *lemma = &parser->lemma_of_word[known][inflection];
    if (!*lemma) {
        rel_text form = rel_symbols_text(parser->symbols, word->form);
        if (!rel_array_grow(&parser->spelling, &parser->spelling_capacity,
                            form.size + REL_LEMMA_MAX_BYTES, 1, err))
            return false;
        *lemma = rel_symbols_intern(
            parser->symbols, rel_lemma_of(&parser->lemmas, form, inflection, parser->spelling));
        if (!*lemma)
            return rel_fail_memory(err);
    }
    word->lemma = *lemma;
    return true;
}

/**
 * Parse `count` words, at most MAX_PIECE, into `parser->state`.
 *
 * @param known numbers of the words in the tagger
 */
static const rel_state *parse_piece(rel_parser *parser, const uint32_t *known,
                                    const rel_tagged *tags, size_t count)
{
    rel_state *state = &parser->state;
    for (size_t i = 0; i < count; i++)
        rel_state_see(&state->nodes[i], &parser->tagger.words[known[i]].spelling, tags[i]);
    rel_state_start(state, count);
    rel_greedy_parse(parser->model, &parser->sure, state);
    return state;
}

/** The head of a word of a piece whose words are numbered from `first` on; 0 is the root. */
static uint32_t head_of(const rel_state *state, size_t word, size_t first)
{
    uint16_t head = state->nodes[word].head;
    return head == rel_state_root(state) ? 0 : (uint32_t)(first + head);
}

static uint8_t deprel_of(const rel_parser *parser, size_t word)
{
    const rel_state_node *node = &parser->state.nodes[word];
    return node->head == rel_state_root(&parser->state) ? REL_ROOT : parser->labels[node->label];
}

static size_t piece_size(size_t first, size_t count)
{
    return count - first < MAX_PIECE ? count - first : MAX_PIECE;
}

/** Fill in tags and lemmas. */
static bool read_words(rel_parser *parser, rel_parse_word *words, size_t count, relata_error *err)
{
    if (count > UINT32_MAX - 2 * REL_TAG_MARGIN)
        return rel_fail(err, RELATA_UNSUPPORTED, "a sentence has more than %lu words",
                        (unsigned long)UINT32_MAX);
    if (!rel_parser_make_room(parser, count, err) || !rel_parser_tag(parser, words, count, err))
        return false;
    for (size_t i = 0; i < count; i++)
        if (!find_lemma(parser, parser->words[REL_TAG_MARGIN + i], &words[i], err))
            return false;
    return true;
}

bool rel_parser_analyze(rel_parser *parser, rel_parse_word *words, size_t count, relata_error *err)
{
    if (!read_words(parser, words, count, err))
        return false;
    for (size_t first = 0; first < count; first += MAX_PIECE) {
        size_t size = piece_size(first, count);
        const rel_state *state =
            parse_piece(parser, parser->words + REL_TAG_MARGIN + first, parser->tags + first, size);
        for (size_t i = 0; i < size; i++) {
            words[first + i].head = head_of(state, i, first + 1);
            words[first + i].deprel = deprel_of(parser, i);
        }
    }
    return true;
}

/** How many of the mention's tokens its node takes: a possessive "'s" stays a word of its own. */
static uint32_t node_tokens(const rel_segments *segments, const rel_mention *mention)
{
    uint32_t count = mention->token_count;
    if (count > 1 && segments->tokens[mention->first + count - 1].kind == REL_TOKEN_CLITIC)
        count--;
    return count;
}

/** The word that a mention is spelled as: its head, with what hyphens tie to it if rules know it.
 */
static rel_symbol head_form(const rel_parser *parser, const rel_segments *segments,
                            const rel_mention *mention)
{
    const rel_token *head = &segments->tokens[mention->head];
    if (mention->head < mention->first + 2)
        return head->symbol;
    rel_text parts[3];
    char joined[REL_LEMMA_MAX_BYTES];
    size_t size = 0;
    for (size_t i = 0; i < COUNT_OF(parts); i++) {
        parts[i] = rel_symbols_text(parser->symbols, head[(ptrdiff_t)i - 2].symbol);
        if (size + parts[i].size > sizeof joined)
            return head->symbol;
        memcpy(joined + size, parts[i].bytes, parts[i].size);
        size += parts[i].size;
    }
    rel_symbol whole = rel_text_equal(parts[1], REL_TEXT("-"))
                           ? rel_symbols_find(parser->symbols, (rel_text){joined, size})
                           : REL_NO_SYMBOL;
    return whole ? whole : head->symbol;
}

static void collapse(const rel_parser *parser, const rel_segments *segments,
                     const rel_mention *mention, uint32_t index, rel_node *node,
                     rel_parse_word *word)
{
    node->mention = index;
    if (mention->level == REL_MENTION_PRONOUN)
        return;
    node->token_count = node_tokens(segments, mention);
    word->form = head_form(parser, segments, mention);
    word->tokens = &segments->tokens[node->first];
    word->token_count = node->token_count;
    /* "Chinese officials": as a modifier, a name may be an adjective. */
    word->has_tags = !mention->is_modifier;
    bool is_name = mention->level == REL_MENTION_NAME;
    word->upos = is_name ? REL_PROPN : REL_NOUN;
    word->xpos = is_name ? REL_NNP : mention->is_plural ? REL_NNS : REL_NN;
}

/** Go to the next outermost mention of the sentence that starts at `token` or later. */
static size_t skip_to(const rel_mentions *mentions, size_t at, uint32_t sentence, uint32_t token)
{
    while (at < mentions->mention_count && mentions->mentions[at].sentence == sentence &&
           (mentions->mentions[at].outer != REL_NONE || mentions->mentions[at].first < token))
        at++;
    return at;
}

static size_t make_nodes(rel_parser *parser, const rel_segments *segments,
                         const rel_mentions *mentions, uint32_t sentence, rel_node *nodes)
{
    const rel_sentence *span = &segments->sentences[sentence];
    size_t at = mentions ? rel_mentions_first(mentions, sentence) : 0, count = 0;
    uint32_t end = span->first + span->token_count;
    for (uint32_t token = span->first; token < end;) {
        rel_node *node = &nodes[count];
        rel_parse_word *word = &parser->sentence[count++];
        *node = (rel_node){.first = token, .token_count = 1, .mention = REL_NONE};
        *word = (rel_parse_word){.form = segments->tokens[token].symbol};
        if (mentions)
            at = skip_to(mentions, at, sentence, token);
        if (mentions && at < mentions->mention_count && mentions->mentions[at].first == token &&
            mentions->mentions[at].sentence == sentence)
            collapse(parser, segments, &mentions->mentions[at], (uint32_t)at, node, word);
        node->form = word->form;
        token += node->token_count;
    }
    return count;
}

bool rel_parse_tags(rel_parser *parser, const rel_segments *segments, const rel_mentions *mentions,
                    uint32_t sentence, rel_arena *arena, rel_tree *ret, relata_error *err)
{
    size_t token_count = segments->sentences[sentence].token_count;
    rel_node *nodes = rel_arena_need(arena, token_count + 1, sizeof *nodes, err);
    rel_tagged *tags = rel_arena_need(arena, token_count + 1, sizeof *tags, err);
    if (!nodes || !tags ||
        !rel_array_grow(&parser->sentence, &parser->sentence_capacity, token_count,
                        sizeof *parser->sentence, err))
        return false;
    nodes[0] = (rel_node){.mention = REL_NONE};
    size_t count = make_nodes(parser, segments, mentions, sentence, nodes + 1);
    if (!read_words(parser, parser->sentence, count, err))
        return false;
    for (size_t i = 0; i < count; i++) {
        const rel_parse_word *word = &parser->sentence[i];
        rel_node *node = &nodes[i + 1];
        node->lemma = word->lemma;
        node->upos = word->upos;
        node->xpos = word->xpos;
        tags[i] = parser->tags[i];
    }
    *ret = (rel_tree){.nodes = nodes, .count = count + 1, .sentence = sentence, .tags = tags};
    return true;
}

bool rel_parse_heads(rel_parser *parser, rel_tree *tree, relata_error *err)
{
    size_t count = tree->count - 1;
    if (!rel_parser_make_room(parser, count, err))
        return false;
    for (size_t i = 0; i < count; i++)
        if (!(parser->words[i] = rel_tagger_meet(&parser->tagger, tree->nodes[i + 1].form)))
            return rel_fail_memory(err);
    for (size_t first = 0; first < count; first += MAX_PIECE) {
        size_t size = piece_size(first, count);
        const rel_state *state =
            parse_piece(parser, parser->words + first, tree->tags + first, size);
        for (size_t i = 0; i < size; i++) {
            tree->nodes[first + i + 1].head = head_of(state, i, first + 1);
            tree->nodes[first + i + 1].deprel = deprel_of(parser, i);
        }
    }
    return true;
}

bool rel_parse(rel_parser *parser, const rel_segments *segments, const rel_mentions *mentions,
               uint32_t sentence, rel_arena *arena, rel_tree *ret, relata_error *err)
{
    return rel_parse_tags(parser, segments, mentions, sentence, arena, ret, err) &&
           rel_parse_heads(parser, ret, err);
}
