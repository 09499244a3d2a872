/*
 * Matching goes down two tries at once, names and words, and keeps the deepest node of either that
 * ends a phrase. When both end at the same token, the senses of both are given.
 */
#include "base/array.h"
#include "language/lexicon_build.h"

/** Where a walk down the tries has got to. */
typedef struct ending {
    uint32_t names, words; /**< nodes, or REL_TRIE_NONE */
    uint32_t token_count;
} ending;

static void note_ending(const rel_lexicon *lexicon, uint32_t names, uint32_t words,
                        size_t token_count, ending *longest)
{
    if (lexicon->lists[names].count + lexicon->lists[words].count)
        *longest = (ending){names, words, (uint32_t)token_count};
}

unsigned rel_lexicon_places(const rel_lexicon *lexicon, rel_symbol symbol)
{
    return symbol < lexicon->place_count ? lexicon->places[symbol] : 0;
}

static rel_symbol symbol_at(const rel_symbol *symbols, size_t stride, size_t index)
{
    rel_symbol symbol;
    memcpy(&symbol, (const char *)symbols + index * stride, sizeof symbol);
    return symbol;
}

static ending walk(const rel_lexicon *lexicon, const rel_symbol *symbols, size_t stride,
                   size_t count, rel_lexicon_case letters)
{
    const rel_trie *trie = &lexicon->trie;
    ending longest = {0};
    rel_symbol first = count ? symbol_at(symbols, stride, 0) : REL_NO_SYMBOL;
    if (!(rel_lexicon_places(lexicon, first) & REL_BEGINS_PHRASE))
        return longest;
    bool is_caps = letters == REL_LEXICON_CAPS;
    const rel_first_steps *steps = &lexicon->first_steps[first];
    uint32_t names = is_caps ? steps->capitals : steps->names;
    uint32_t words = is_caps ? REL_TRIE_NONE : steps->words;
    note_ending(lexicon, names, words, 1, &longest);
    for (size_t i = 1; i < count && (names || words); i++) {
        rel_symbol symbol = symbol_at(symbols, stride, i);
        if (!(rel_lexicon_places(lexicon, symbol) & REL_CONTINUES_PHRASE))
            break;
        names = names ? rel_trie_step(trie, names, symbol) : REL_TRIE_NONE;
        words = words ? rel_trie_step(trie, words, symbol) : REL_TRIE_NONE;
        note_ending(lexicon, names, words, i + 1, &longest);
    }
    return longest;
}

static void merge(const rel_lexicon *lexicon, const rel_sense_list *list, rel_lexicon_match *ret)
{
    for (uint32_t i = 0; i < list->count && ret->sense_count < REL_LEXICON_MAX_SENSES; i++)
        ret->merged[ret->sense_count++] = lexicon->listed[list->first + i];
}

/** Most phrases are names or words alone, and nothing is copied. */
static void take_senses(const rel_lexicon *lexicon, const ending *longest, rel_lexicon_match *ret)
{
    const rel_sense_list *names = &lexicon->lists[longest->names];
    const rel_sense_list *words = &lexicon->lists[longest->words];
    const rel_sense_list *only = names->count ? names : words;
    ret->classes = names->classes | words->classes;
    ret->senses = lexicon->listed + only->first;
    ret->sense_count = only->count;
    if (!names->count || !words->count)
        return;
    ret->senses = ret->merged;
    ret->sense_count = 0;
    merge(lexicon, names, ret);
    merge(lexicon, words, ret);
}

bool rel_lexicon_match_at(const rel_lexicon *lexicon, const rel_symbol *symbols, size_t stride,
                          size_t count, rel_lexicon_case letters, rel_lexicon_match *ret)
{
    ending longest = walk(lexicon, symbols, stride, count, letters);
    if (!longest.token_count)
        return false;
    ret->token_count = longest.token_count;
    take_senses(lexicon, &longest, ret);
    return true;
}

const rel_sense *rel_lexicon_sense(const rel_lexicon_match *match, rel_lexicon_class class)
{
    if (!(match->classes >> class & 1))
        return NULL;
    for (uint32_t i = 0; i < match->sense_count; i++)
        if (match->senses[i]->class == class)
            return match->senses[i];
    return NULL;
}

bool rel_lexicon_look_up(const rel_lexicon *lexicon, const rel_symbols *symbols, rel_text text,
                         rel_lexicon_match *ret)
{
    rel_text tokens[REL_LEXICON_MAX_TOKENS + 1];
    rel_symbol found[REL_LEXICON_MAX_TOKENS + 1];
    size_t count = rel_phrase_split(text, tokens, COUNT_OF(tokens));
    for (size_t i = 0; i < count; i++)
        found[i] = rel_symbols_find(symbols, tokens[i]);
    return rel_lexicon_match_at(lexicon, found, sizeof *found, count, REL_LEXICON_EXACT, ret) &&
           ret->token_count == count;
}
