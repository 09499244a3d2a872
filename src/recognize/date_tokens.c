#include "base/array.h"
#include "base/utf8.h"
#include "recognize/date_reader.h"

/** The kinds of [date words], in the order of rel_date_token_kind. */
static const char *const word_kinds[] = {
    "previous", "current",  "next",      "ago",    "earlier", "later",  "early",
    "mid",      "late",     "beginning", "middle", "end",     "half",   "yesterday",
    "today",    "tomorrow", "spring",    "summer", "autumn",  "winter",
};

enum { CENTURY_OF_SHORT_DECADES = 1900, MAX_DIGITS = 6 };

rel_text rel_date_text(const rel_date_reader *reader, uint32_t at)
{
    if (at < reader->start || at >= reader->end)
        return (rel_text){0};
    return rel_token_text(reader->document, &reader->segments->tokens[at]);
}

bool rel_date_is(const rel_date_reader *reader, uint32_t at, const char *word)
{
    rel_text text = rel_date_text(reader, at);
    return text.size && rel_ascii_lower(text.bytes[0]) == rel_ascii_lower(word[0]) &&
           rel_text_equal_ignoring_case(text, rel_text_of(word));
}

bool rel_date_is_any(const rel_date_reader *reader, uint32_t at, const char *const *words)
{
    for (; *words; words++)
        if (rel_date_is(reader, at, *words))
            return true;
    return false;
}

/** "7", "2016", "7th", "1990s", "'90s". */
static rel_date_token look_at_digits(rel_text text)
{
    rel_date_token token = {.token_count = 1};
    size_t at = 0;
    while (at < text.size && !rel_ascii_is_digit(text.bytes[at]))
        at++;
    bool has_apostrophe = at > 0;
    for (; at < text.size && rel_ascii_is_digit(text.bytes[at]) && token.digits < MAX_DIGITS;
         at++) {
        token.value = token.value * 10 + (uint32_t)(text.bytes[at] - '0');
        token.digits++;
    }
    rel_text ending = rel_text_slice(text, at, text.size - at);
    bool is_decade = rel_text_ends(ending, REL_TEXT("s")) && ending.size != 3 &&
                     token.value % 10 == 0 && (token.digits == 4 || token.digits == 2);
    if (!ending.size && !has_apostrophe)
        token.kind = REL_DATE_NUMBER;
    else if (is_decade)
        token.kind = REL_DATE_DECADE;
    else if (ending.size == 2 && rel_ascii_is_letter(ending.bytes[0]))
        token.kind = REL_DATE_ORDINAL;
    if (is_decade && token.digits == 2)
        token.value += CENTURY_OF_SHORT_DECADES;
    return token;
}

static rel_date_token_kind word_kind(rel_text kind)
{
    for (size_t i = 0; i < COUNT_OF(word_kinds); i++)
        if (rel_text_equal(rel_text_of(word_kinds[i]), kind))
            return (rel_date_token_kind)(REL_DATE_PREVIOUS + i);
    return REL_DATE_OTHER;
}

/** The senses that matter to dates, the more telling first. */
static const struct telling {
    rel_lexicon_class class;
    rel_date_token_kind kind;
} telling[] = {
    {REL_LEX_MONTH, REL_DATE_MONTH},     {REL_LEX_WEEKDAY, REL_DATE_WEEKDAY},
    {REL_LEX_DATE_UNIT, REL_DATE_UNIT},  {REL_LEX_DATE_WORD, REL_DATE_OTHER},
    {REL_LEX_ORDINAL, REL_DATE_ORDINAL}, {REL_LEX_NUMBER, REL_DATE_NUMBER},
};

static rel_date_token token_of(const rel_sense *sense, rel_date_token_kind kind)
{
    rel_date_token token = {.kind = kind, .value = sense->value};
    bool is_name = kind == REL_DATE_MONTH || kind == REL_DATE_WEEKDAY;
    token.is_short = is_name && sense->phrase.size < sense->name.size &&
                     !rel_text_ends(sense->phrase, REL_TEXT("."));
    if (sense->class == REL_LEX_DATE_WORD)
        token.kind = word_kind(sense->kind);
    return token;
}

/** What the lexicon says of a word, or of several. */
static rel_date_token look_up(const rel_date_reader *reader, uint32_t at)
{
    rel_date_token other = {.token_count = 1};
    const rel_lexicon *lexicon = reader->language->lexicon;
    const rel_token *token = &reader->segments->tokens[at];
    rel_lexicon_match match;
    if (!(rel_words_find(reader->language->words, token->symbol).signs & REL_SIGN_BEGINS_DATE) ||
        !rel_lexicon_match_at(lexicon, &token->symbol, sizeof *token, reader->end - at,
                              REL_LEXICON_EXACT, &match))
        return other;
    for (size_t i = 0; i < COUNT_OF(telling); i++) {
        const rel_sense *sense = rel_lexicon_sense(&match, telling[i].class);
        if (!sense)
            continue;
        rel_date_token found = token_of(sense, telling[i].kind);
        found.token_count = match.token_count;
        return found;
    }
    return other;
}

static rel_date_token look_at(const rel_date_reader *reader, uint32_t at)
{
    uint8_t kind = reader->segments->tokens[at].kind;
    if (kind == REL_TOKEN_NUMBER)
        return look_at_digits(rel_date_text(reader, at));
    return kind == REL_TOKEN_WORD ? look_up(reader, at) : (rel_date_token){.token_count = 1};
}

rel_date_token rel_date_look(const rel_date_reader *reader, uint32_t at)
{
    if (at < reader->start || at >= reader->end)
        return (rel_date_token){.token_count = 1};
    rel_date_looks *looks = reader->looks;
    uint32_t slot = at % REL_DATE_LOOKS;
    if (looks->at[slot] != at + 1) {
        looks->at[slot] = at + 1;
        looks->tokens[slot] = look_at(reader, at);
    }
    return looks->tokens[slot];
}

bool rel_date_choose(const rel_date_reader *reader, uint32_t at, const rel_date_choice *choices,
                     size_t count, rel_date_found *ret)
{
    uint32_t kind = REL_DATE_KIND(rel_date_look(reader, at).kind);
    for (size_t i = 0; i < count; i++)
        if ((choices[i].kinds & kind) && choices[i].read(reader, at, ret))
            return true;
    return false;
}
