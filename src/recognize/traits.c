/*
 * A pass forwards notes what each token is by itself, from its writing and a table by symbol, with
 * few branches, because nothing tells what comes next. When the phrases of the lexicon are found, a
 * pass backwards notes from where the head of a noun phrase can still come: a determiner with no
 * noun behind it that anybody knows need not be read at all.
 */
#include "recognize/traits.h"

/** What holds of small words alone: in capitals they may be names. */
enum { SMALL = REL_SIGN_ENDS_PHRASES | REL_SIGN_JOINT };

/** What holds of words alone, and not of marks that are written as they are. */
enum { WORDS = REL_SIGN_BEGINS_NOUNS | REL_SIGN_BEGINS_ALONE };

/** By kind of a token, first without and then with a capital: its traits, and the signs that it
 * cannot have. */
static const struct {
    uint32_t bits[2], never[2];
} kinds[] = {
    [REL_TOKEN_WORD] = {{REL_TRAIT_WORD, REL_TRAIT_WORD | REL_TRAIT_CAPITAL},
                        {REL_SIGN_OWNER, REL_SIGN_OWNER | SMALL}},
    [REL_TOKEN_CLITIC] = {{0, 0}, {SMALL | WORDS, SMALL | WORDS}},
    [REL_TOKEN_NUMBER] = {{REL_TRAIT_NUMBER, REL_TRAIT_NUMBER}, {SMALL, SMALL}},
    [REL_TOKEN_PUNCT] = {{REL_SIGN_ENDS_PHRASES, 0},
                         {REL_SIGN_OWNER | WORDS, REL_SIGN_OWNER | WORDS | SMALL}},
    [REL_TOKEN_OPEN_QUOTE] = {{REL_SIGN_ENDS_PHRASES, 0},
                              {REL_SIGN_OWNER | WORDS, REL_SIGN_OWNER | WORDS}},
    [REL_TOKEN_CLOSE_QUOTE] = {{REL_SIGN_ENDS_PHRASES, 0},
                               {REL_SIGN_OWNER | WORDS, REL_SIGN_OWNER | WORDS}},
    [REL_TOKEN_SYMBOL] = {{REL_SIGN_ENDS_PHRASES, 0},
                          {REL_SIGN_OWNER | WORDS, REL_SIGN_OWNER | WORDS}},
    [REL_TOKEN_OTHER] = {{REL_SIGN_ENDS_PHRASES, 0},
                         {REL_SIGN_OWNER | WORDS, REL_SIGN_OWNER | WORDS | SMALL}},
};

static rel_traits traits_of(const rel_token *token, const rel_words *words)
{
    bool is_capital = token->flags & REL_TOKEN_CAPITAL;
    rel_word word = rel_words_find(words, token->symbol);
    uint32_t signs = word.signs & ~kinds[token->kind].never[is_capital];
    signs |= token->flags & REL_TOKEN_HYPHENATED ? REL_TRAIT_HYPHENATED : 0U;
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
    enum { BEFORE = 2, BEHIND = 1 }; /* so that one can look at them everywhere */
    rel_traits *traits =
        rel_arena_need(arena, BEFORE + segments->token_count + BEHIND, sizeof *traits, err);
    if (!traits)
        return false;
    traits += BEFORE;
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

/* Below, bits and truths are joined by "&" and "|", which do not branch. */

/** Whether a part that began before goes over the token: "hundreds [of]", "drive-[in]". */
static bool is_inside(const rel_traits *here)
{
    uint64_t number = here[-1].classes & REL_CLASS(REL_LEX_NUMBER);
    return ((here[-2].bits & REL_TRAIT_TIED) | (here[-1].bits & REL_TRAIT_NUMBER) |
            (here[-1].words & REL_WORD_PARTITIVE) | number) != 0;
}

/** Whether a noun phrase may begin there; `leads` says that a head for it is to come. */
static bool begins(const rel_traits *here, bool leads)
{
    enum {
        STARTS = REL_SIGN_BEGINS_NOUNS | REL_SIGN_OWNER | REL_TRAIT_CAPITAL | REL_TRAIT_NUMBER,
        KNOWN = REL_TRAIT_PHRASE | REL_TRAIT_WORD
    };
    bool starts = ((here->bits & STARTS) != 0) | ((here->bits & KNOWN) == KNOWN);
    return (leads & starts) | ((here->bits & REL_SIGN_BEGINS_ALONE) != 0);
}

/** What a row of capitals, and "and" between them, has in it from `here` on; `ahead` is the same
 * for the token behind. A noun in small letters may end it: "Tyumen region". */
static uint32_t rows_from(const rel_traits *here, uint32_t ahead)
{
    enum { IN_ROW = REL_TRAIT_CAPITAL | REL_SIGN_JOINT };
    const uint64_t bodies = REL_CLASS(REL_LEX_AGENCY_HEAD) | REL_CLASS(REL_LEX_ORGANIZATION_HEAD) |
                            REL_CLASS(REL_LEX_GROUP_HEAD);
    const uint64_t places = REL_CLASS(REL_LEX_PLACE_HEAD);
    bool is_small = (here->bits & (REL_TRAIT_WORD | IN_ROW)) == REL_TRAIT_WORD;
    bool goes_on = !is_small | ((here[-2].bits & REL_TRAIT_TIED) != 0);
    return ahead * goes_on | ((here->classes & bodies) != 0) * (uint32_t)REL_TRAIT_BODY |
           ((here->classes & places) != 0) * (uint32_t)REL_TRAIT_PLACE;
}

/** From behind: a head leads all that stands before it as far as the next end of noun phrases. */
void rel_traits_look_ahead(const rel_segments *segments, rel_traits *traits)
{
    for (size_t i = segments->sentence_count; i-- > 0;) {
        uint32_t first = segments->sentences[i].first, rows = 0;
        bool leads = false;
        for (uint32_t at = first + segments->sentences[i].token_count; at-- > first;) {
            rel_traits *here = &traits[at];
            bool is_capital = here->bits & REL_TRAIT_CAPITAL;
            bool is_head = is_capital | ((here->classes & REL_HEAD_CLASSES) != 0);
            bool is_end = here->bits & REL_SIGN_ENDS_PHRASES;
            rows = rows_from(here, rows);
            leads = is_head | (leads & (!is_end | is_inside(here)));
            here->bits |= leads * (uint32_t)REL_TRAIT_LEADS | is_capital * rows |
                          begins(here, leads) * (uint32_t)REL_TRAIT_BEGINS;
        }
    }
}
