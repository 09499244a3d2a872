/*
 * Splits phrases of the lexicon as rel_segment() splits text. The rules are few because phrases are
 * clean: no URLs, no quotations, no ends of sentences.
 */
#include "base/utf8.h"
#include "language/lexicon.h"

static const rel_text clitics[] = {
    {"'s", 2},
    {"\xE2\x80\x99s", 4},
};

/** Whether `c` is a token by itself wherever it stands. */
static bool is_mark(char c)
{
    return c == ',' || c == '(' || c == ')' || c == ';' || c == ':' || c == '"';
}

/** How many bytes of a word without blanks and marks come before its clitic, if it has one. */
static size_t stem_size(rel_text word)
{
    for (size_t i = 0; i < sizeof clitics / sizeof *clitics; i++)
        if (word.size > clitics[i].size && rel_text_ends(word, clitics[i]))
            return word.size - clitics[i].size;
    bool is_plural_possessive = word.size > 2 && word.bytes[word.size - 1] == '\'';
    return is_plural_possessive ? word.size - 1 : word.size;
}

size_t rel_phrase_split(rel_text phrase, rel_text *ret_tokens, size_t limit)
{
    size_t count = 0;
    for (size_t i = 0; i < phrase.size && count < limit;) {
        if (rel_ascii_is_space(phrase.bytes[i])) {
            i++;
            continue;
        }
        size_t end = i + 1;
        if (!is_mark(phrase.bytes[i]))
            while (end < phrase.size && !rel_ascii_is_space(phrase.bytes[end]) &&
                   !is_mark(phrase.bytes[end]))
                end++;
        rel_text word = rel_text_slice(phrase, i, end - i);
        size_t stem = stem_size(word);
        ret_tokens[count++] = rel_text_slice(word, 0, stem);
        if (stem < word.size && count < limit)
            ret_tokens[count++] = rel_text_slice(word, stem, word.size - stem);
        i = end;
    }
    return count;
}
