/*
 * A pass forwards notes what each token is by itself, from its writing and a table by symbol, with
 * few branches, because nothing tells what comes next. When the phrases of the lexicon are found, a
 * pass backwards notes from where the head of a noun phrase can still come: a determiner with no
 * noun behind it that anybody knows need not be read at all.
 */
#include "recognize/traits.h"

/** What holds of small words alone: in capitals they may be names. */
enum { SMALL = REL_SIGN_ENDS_PHRASES | REL_SIGN_JOINT };

/** By kind of a token, first without and then with a capital: its traits, and the signs that it
 * cannot have. */
static const struct {
    uint32_t bits[2], never[2];
} kinds[] = {
    [REL_TOKEN_WORD] = {{REL_TRAIT_WORD, REL_TRAIT_WORD | REL_TRAIT_CAPITAL},
                        {REL_SIGN_OWNER, REL_SIGN_OWNER | SMALL}},
    [REL_TOKEN_CLITIC] = {{0, 0}, {SMALL, SMALL}},
    [REL_TOKEN_NUMBER] = {{REL_TRAIT_NUMBER, REL_TRAIT_NUMBER}, {SMALL, SMALL}},
    [REL_TOKEN_PUNCT] = {{REL_SIGN_ENDS_PHRASES, 0}, {REL_SIGN_OWNER, REL_SIGN_OWNER | SMALL}},
    [REL_TOKEN_OPEN_QUOTE] = {{REL_SIGN_ENDS_PHRASES, 0}, {REL_SIGN_OWNER, REL_SIGN_OWNER}},
    [REL_TOKEN_CLOSE_QUOTE] = {{REL_SIGN_ENDS_PHRASES, 0}, {REL_SIGN_OWNER, REL_SIGN_OWNER}},
    [REL_TOKEN_SYMBOL] = {{REL_SIGN_ENDS_PHRASES, 0}, {REL_SIGN_OWNER, REL_SIGN_OWNER}},
    [REL_TOKEN_OTHER] = {{REL_SIGN_ENDS_PHRASES, 0}, {REL_SIGN_OWNER, REL_SIGN_OWNER | SMALL}},
};

static rel_traits traits_of(const rel_token *token, const rel_words *words)
{
    bool is_capital = token->flags & REL_TOKEN_CAPITAL;
    rel_word word = rel_words_find(words, token->symbol);
    uint32_t signs = word.signs & ~kinds[token->kind].never[is_capital];
    return (rel_traits){.words = word.classes, .bits = kinds[token->kind].bits[is_capital] | signs};
}

/** A hyphen ends no phrase, and ties the words between which it stands without blanks. */
static void look_at_hyphen(const rel_token *tokens, uint32_t at, uint32_t first, uint32_t end,
                           rel_traits *traits)
{
    traits[at].bits &= ~(uint32_t)REL_SIGN_ENDS_PHRASES;
    if (at == first || at + 1 == end ||
        ((tokens[at].flags | tokens[at + 1].flags) & REL_TOKEN_SPACE_BEFORE) ||
        tokens[at + 1].kind > REL_TOKEN_NUMBER)
        return;
    traits[at - 1].bits |= REL_TRAIT_TIED;
    if (traits[at - 1].bits & REL_TRAIT_WORD)
        traits[at - 1].bits &= ~(uint32_t)REL_SIGN_ENDS_PHRASES;
}

bool rel_traits_look(const rel_segments *segments, const rel_words *words, rel_arena *arena,
                     rel_traits **ret, relata_error *err)
{
    const rel_token *tokens = segments->tokens;
    rel_traits *traits = rel_arena_need(arena, segments->token_count + 1, sizeof *traits, err);
    if (!traits)
        return false;
    for (size_t i = 0; i < segments->sentence_count; i++) {
        uint32_t first = segments->sentences[i].first;
        uint32_t end = first + segments->sentences[i].token_count;
        for (uint32_t at = first; at < end; at++) {
            traits[at] = traits_of(&tokens[at], words);
            if (traits[at].bits & REL_SIGN_HYPHEN)
                look_at_hyphen(tokens, at, first, end, traits);
        }
    }
    *ret = traits;
    return true;
}

/** Whether a part that began before goes over the token: "hundreds [of]", "drive-[in]". */
static bool is_inside(const rel_traits *traits, uint32_t at, uint32_t first)
{
    if (at > first + 1 && (traits[at - 2].bits & REL_TRAIT_TIED))
        return true;
    return at > first && ((traits[at - 1].words & REL_WORD_PARTITIVE) ||
                          (traits[at - 1].bits & REL_TRAIT_NUMBER) ||
                          (traits[at - 1].classes & REL_CLASS(REL_LEX_NUMBER)));
}

/** From behind: a head leads all that stands before it as far as the next end of noun phrases. */
void rel_traits_lead(const rel_segments *segments, rel_traits *traits)
{
    for (size_t i = 0; i < segments->sentence_count; i++) {
        uint32_t first = segments->sentences[i].first, leads = 0;
        for (uint32_t at = first + segments->sentences[i].token_count; at-- > first;) {
            bool is_head =
                (traits[at].bits & REL_TRAIT_CAPITAL) || (traits[at].classes & REL_HEAD_CLASSES);
            bool is_end = traits[at].bits & REL_SIGN_ENDS_PHRASES;
            if (is_end && leads && is_inside(traits, at, first))
                is_end = false;
            leads = is_head ? REL_TRAIT_LEADS : is_end ? 0 : leads;
            traits[at].bits |= leads;
        }
    }
}
