/*
 * Which words are English: those that the tagger learned from, and those with the endings of
 * abstract nouns. A capitalized word that is none of them is a name.
 */
#include "base/array.h"
#include "base/utf8.h"
#include "recognize/context.h"

enum { LONGEST_WORD = 40 };

static bool ends_as_noun(rel_text word)
{
    static const rel_text endings[] = {{"tion", 4}, {"ness", 4},  {"ment", 4}, {"ship", 4},
                                       {"hood", 4}, {"ism", 3},   {"ity", 3},  {"ings", 4},
                                       {"ers", 3},  {"ments", 5}, {"tions", 5}};
    for (size_t i = 0; i < COUNT_OF(endings); i++)
        if (rel_text_ends(word, endings[i]))
            return true;
    return false;
}

bool rel_is_english(const rel_context *context, uint32_t token)
{
    char bytes[LONGEST_WORD];
    rel_text word = rel_text_at(context, token);
    if (word.size >= sizeof bytes || !context->model)
        return true;
    for (size_t i = 0; i < word.size; i++)
        bytes[i] = rel_ascii_lower(word.bytes[i]);
    word.bytes = bytes;
    bool is_plural = word.size > 3 && rel_text_ends(word, REL_TEXT("s"));
    return rel_model_has_word(context->model, word) || ends_as_noun(word) ||
           (is_plural &&
            rel_model_has_word(context->model, rel_text_slice(word, 0, word.size - 1)));
}
