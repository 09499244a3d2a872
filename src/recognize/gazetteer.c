/*
 * One pass over the tokens of every sentence. Most tokens begin no phrase, which one look at a
 * table tells; at the others the longest phrase is taken and the pass goes on behind it. A
 * hyphenated token that is no phrase is looked at part by part, for "China-US" and
 * "Russian-backed".
 */
#include "recognize/gazetteer.h"

#include "base/array.h"

enum { MAX_SHARED_WORDS = 4 };

/** What the pass carries along. */
typedef struct phrase_search {
    const rel_document *document;
    const rel_segments *segments;
    const rel_lexicon *lexicon;
    const rel_symbols *symbols;
    rel_traits *traits;
    rel_arena *arena;
    rel_phrases *found;
} phrase_search;

/** The senses of a match, where they stay as long as the document is looked at. */
static const rel_sense *const *lasting(phrase_search *search, const rel_lexicon_match *match,
                                       relata_error *err)
{
    if (match->senses != match->merged)
        return match->senses;
    size_t size = match->sense_count * sizeof *match->merged;
    const rel_sense **senses =
        rel_arena_need(search->arena, match->sense_count, sizeof *senses, err);
    return senses ? memcpy(senses, match->merged, size) : NULL;
}

static bool keep(phrase_search *search, rel_phrase phrase, const rel_lexicon_match *match,
                 relata_error *err)
{
    phrase.classes = match->classes;
    phrase.sense_count = (uint16_t)match->sense_count;
    phrase.senses = lasting(search, match, err);
    if (!phrase.senses)
        return false;
    rel_phrases *found = search->found;
    rel_traits *traits = &search->traits[phrase.first];
    if (found->by_token[phrase.first] == UINT32_MAX) {
        traits->classes = phrase.classes;
        traits->bits |= REL_TRAIT_PHRASE;
    }
    for (uint32_t i = 0; i < phrase.token_count; i++)
        if (found->by_token[phrase.first + i] == UINT32_MAX) {
            found->by_token[phrase.first + i] = (uint32_t)found->count;
            traits[i].bits &= ~(uint32_t)REL_SIGN_ENDS_PHRASES;
        }
    return REL_PUSH_IN(search->arena, found->items, found->count, found->capacity, phrase, err);
}

/** Look up the bytes `start` to `end` of a hyphenated token. */
static bool find_part(phrase_search *search, uint32_t token, size_t start, size_t end,
                      rel_lexicon_case letters, relata_error *err)
{
    rel_text whole = rel_token_text(search->document, &search->segments->tokens[token]);
    rel_text part = rel_text_slice(whole, start, end - start);
    rel_symbol symbol = rel_symbols_find(search->symbols, part);
    rel_lexicon_match match;
    if (!rel_lexicon_match_at(search->lexicon, &symbol, sizeof symbol, 1, letters, &match))
        return true;
    rel_phrase phrase = {.first = token,
                         .token_count = 1,
                         .part_start = (uint16_t)start,
                         .part_size = (uint16_t)part.size};
    return keep(search, phrase, &match, err);
}

static bool find_parts(phrase_search *search, uint32_t token, rel_lexicon_case letters,
                       relata_error *err)
{
    const rel_token *whole = &search->segments->tokens[token];
    const char *bytes = search->document->text.bytes + whole->start;
    size_t start = 0;
    for (size_t i = 0; i <= whole->size; i++) {
        if (i < whole->size && bytes[i] != '-')
            continue;
        if (i > start && !find_part(search, token, start, i, letters, err))
            return false;
        start = i + 1;
    }
    return true;
}

/**
 * "North" of "North and South Korea": the country whose other words stand behind the "and", after
 * the one in its place. Whether there is one; it goes on at the "and".
 */
static bool match_shared(const phrase_search *search, uint32_t at, uint32_t end,
                         rel_lexicon_case letters, rel_lexicon_match *ret)
{
    const rel_token *tokens = search->segments->tokens;
    rel_symbol symbols[MAX_SHARED_WORDS];
    rel_lexicon_match other;
    if (end - at < 4 || !(search->traits[at + 1].bits & REL_SIGN_JOINT) ||
        !rel_lexicon_match_at(search->lexicon, &tokens[at + 2].symbol, sizeof *tokens, end - at - 2,
                              letters, &other) ||
        !(other.classes >> REL_LEX_COUNTRY & 1) || other.token_count < 2 ||
        other.token_count > MAX_SHARED_WORDS)
        return false;
    for (uint32_t i = 0; i < other.token_count; i++)
        symbols[i] = tokens[i ? at + 2 + i : at].symbol;
    return rel_lexicon_match_at(search->lexicon, symbols, sizeof *symbols, other.token_count,
                                letters, ret) &&
           ret->token_count == other.token_count && (ret->classes >> REL_LEX_COUNTRY & 1);
}

/** Take up the phrase that begins at `*at`, if there is one, and go on behind it. */
static bool find_at(phrase_search *search, uint32_t *at, uint32_t end, rel_lexicon_case letters,
                    relata_error *err)
{
    const rel_token *token = &search->segments->tokens[*at];
    rel_lexicon_match match;
    if (match_shared(search, *at, end, letters, &match)) {
        match.token_count = 1;
    } else if (!rel_lexicon_match_at(search->lexicon, &token->symbol, sizeof *token, end - *at,
                                     letters, &match)) {
        bool has_parts = token->flags & REL_TOKEN_HYPHENATED;
        *at += 1;
        return !has_parts || find_parts(search, *at - 1, letters, err);
    }
    rel_phrase phrase = {.first = *at, .token_count = (uint16_t)match.token_count};
    *at += match.token_count;
    return keep(search, phrase, &match, err);
}

/** Whether the token alone, what it begins with the next, or a part of it may be a phrase. */
static bool may_begin(const phrase_search *search, uint32_t at)
{
    enum { ALONE = REL_SIGN_IS_PHRASE | REL_TRAIT_HYPHENATED };
    const rel_traits *traits = &search->traits[at];
    return (traits->bits & ALONE) || ((traits->bits & REL_SIGN_BEGINS_PHRASE) &&
                                      (traits[1].bits & REL_SIGN_CONTINUES_PHRASE));
}

static bool find_in_sentence(phrase_search *search, const rel_sentence *sentence, relata_error *err)
{
    rel_lexicon_case letters = rel_sentence_case(search->segments, sentence);
    uint32_t end = sentence->first + sentence->token_count;
    for (uint32_t at = sentence->first; at < end;) {
        if (!may_begin(search, at))
            at++;
        else if (!find_at(search, &at, end, letters, err))
            return false;
    }
    return true;
}

rel_lexicon_case rel_sentence_case(const rel_segments *segments, const rel_sentence *sentence)
{
    size_t words = 0;
    for (uint32_t i = 0; i < sentence->token_count; i++) {
        const rel_token *token = &segments->tokens[sentence->first + i];
        if (token->kind != REL_TOKEN_WORD)
            continue;
        if (!(token->flags & REL_TOKEN_ALL_CAPS) && token->size > 1)
            return REL_LEXICON_EXACT;
        words++;
    }
    return words > 1 ? REL_LEXICON_CAPS : REL_LEXICON_EXACT;
}

bool rel_gazetteer_find(const rel_document *document, const rel_segments *segments,
                        const rel_lexicon *lexicon, const rel_symbols *symbols, rel_traits *traits,
                        rel_arena *arena, rel_phrases *ret, relata_error *err)
{
    rel_phrases found = {0};
    found.by_token = rel_arena_need(arena, segments->token_count, sizeof *found.by_token, err);
    if (!found.by_token)
        return false;
    memset(found.by_token, 0xFF, segments->token_count * sizeof *found.by_token);
    phrase_search search = {document, segments, lexicon, symbols, traits, arena, &found};
    for (size_t i = 0; i < segments->sentence_count; i++)
        if (!find_in_sentence(&search, &segments->sentences[i], err))
            return false;
    *ret = found;
    return true;
}

const rel_phrase *rel_phrase_at(const rel_phrases *phrases, uint32_t token)
{
    uint32_t index = phrases->by_token[token];
    if (index == UINT32_MAX || phrases->items[index].first != token)
        return NULL;
    return &phrases->items[index];
}

const rel_sense *rel_phrase_sense(const rel_phrase *phrase, rel_lexicon_class class)
{
    if (!rel_phrase_is(phrase, class))
        return NULL;
    for (uint16_t i = 0; i < phrase->sense_count; i++)
        if (phrase->senses[i]->class == class)
            return phrase->senses[i];
    return NULL;
}
