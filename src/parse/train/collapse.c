#include "parse/train/collapse.h"

#include "base/array.h"
#include "base/memory.h"

enum { COMMON_NOUNS_ONE_IN = 3 };

/** What a word of the sentence at hand becomes; heads are indices from 0. */
typedef struct part {
    uint32_t top;     /**< the word that it is absorbed by, or itself */
    uint32_t last;    /**< of a top: its last word */
    uint32_t members; /**< of a top: how many words it absorbs, itself included */
    uint32_t first;   /**< of a top: its first word */
    uint32_t number;  /**< of a word that stays: its place in the copy, from 1 */
    bool stays;
} part;

typedef struct name_collapser {
    rel_bank *bank;
    rel_collapsed *marks;
    part *parts;
    size_t part_capacity;
    rel_random random;
} name_collapser;

/** Whether a relation is inside a name or a plain noun phrase. */
static bool is_inner(const rel_bank_word *word, bool is_inside)
{
    static const bool always[REL_DEPREL_COUNT] = {
        [REL_DET_DEP] = true, [REL_AMOD] = true,   [REL_COMPOUND] = true,
        [REL_FLAT] = true,    [REL_NUMMOD] = true,
    };
    if (word->deprel == REL_NMOD || word->deprel == REL_NMOD_POSS)
        return word->upos == REL_PROPN;
    if (word->deprel == REL_CASE) /* "of" in "Ministry of Security", not "in" before it */
        return is_inside;
    return always[word->deprel];
}

/** Let each word find the top that absorbs it; chains are as long as the sentence at most. */
static void find_tops(const rel_bank_word *words, size_t count, part *parts)
{
    for (uint32_t i = 0; i < count; i++) {
        uint32_t top = i;
        for (size_t steps = 0; steps < count && words[top].head; steps++) {
            uint32_t head = words[top].head - 1;
            bool is_inside = words[head].head && is_inner(&words[head], false);
            if (!is_inner(&words[top], is_inside))
                break;
            top = head;
        }
        parts[i] = (part){.top = top, .stays = true};
    }
}

static void measure_tops(size_t count, part *parts)
{
    for (uint32_t i = 0; i < count; i++) {
        part *top = &parts[parts[i].top];
        if (top->members++ == 0)
            top->first = i;
        top->last = i;
    }
}

static bool collapses(name_collapser *collapser, const rel_bank_word *word, const part *top)
{
    bool is_one_piece = top->last - top->first + 1 == top->members;
    if (!is_one_piece || (word->upos != REL_PROPN && word->upos != REL_NOUN))
        return false;
    if (word->upos == REL_PROPN)
        return true;
    return top->members > 1 && rel_random_below(&collapser->random, COMMON_NOUNS_ONE_IN) == 0;
}

/** Mark the words that vanish; returns how many do. */
static size_t absorb(name_collapser *collapser, const rel_bank_word *words, size_t count)
{
    part *parts = collapser->parts;
    size_t absorbed = 0;
    find_tops(words, count, parts);
    measure_tops(count, parts);
    for (uint32_t i = 0; i < count; i++) {
        part *top = &parts[i];
        if (top->top != i)
            continue;
        if (!collapses(collapser, &words[i], top)) {
            top->members = 0;
            continue;
        }
        for (uint32_t j = top->first; j <= top->last; j++)
            parts[j].stays = j == i;
        absorbed += top->members - 1;
    }
    return absorbed;
}

/** The form of a collapsed word: the last of a name's words, as in "Loretta Lynch". */
static rel_symbol form_of(const rel_bank_word *words, const part *top, uint32_t index)
{
    rel_symbol form = words[index].form;
    for (uint32_t i = top->first; i <= top->last; i++)
        if (words[i].deprel == REL_FLAT && words[i].head == index + 1)
            form = words[i].form;
    return form;
}

static bool copy_word(name_collapser *collapser, size_t first, uint32_t index, relata_error *err)
{
    rel_bank *bank = collapser->bank;
    const rel_bank_word *words = bank->words + first;
    const part *parts = collapser->parts;
    rel_bank_word word = words[index];
    bool is_given = parts[index].members > 0 && parts[index].top == index;
    if (is_given)
        word.form = form_of(words, &parts[index], index);
    if (is_given && word.upos == REL_PROPN)
        word.xpos = REL_NNP;
    if (word.head) {
        uint32_t head = word.head - 1;
        word.head = parts[parts[head].stays ? head : parts[head].top].number;
    }
    if (!rel_array_grow(&collapser->marks->is_given, &collapser->marks->word_capacity,
                        bank->word_count + 1, 1, err))
        return false;
    collapser->marks->is_given[bank->word_count] = is_given;
    return REL_PUSH(bank->words, bank->word_count, bank->word_capacity, word, err);
}

static bool copy_sentence(name_collapser *collapser, size_t sentence, relata_error *err)
{
    rel_bank *bank = collapser->bank;
    rel_bank_sentence source = bank->sentences[sentence];
    rel_bank_sentence copy = {.first = bank->word_count};
    if (!rel_array_grow(&collapser->parts, &collapser->part_capacity, source.count,
                        sizeof *collapser->parts, err))
        return false;
    if (absorb(collapser, bank->words + source.first, source.count) == 0)
        return true;
    for (size_t i = 0; i < source.count; i++)
        if (collapser->parts[i].stays)
            collapser->parts[i].number = (uint32_t)++copy.count;
    for (uint32_t i = 0; i < source.count; i++)
        if (collapser->parts[i].stays && !copy_word(collapser, source.first, i, err))
            return false;
    collapser->marks->origins[bank->sentence_count] = (uint32_t)sentence;
    return REL_PUSH(bank->sentences, bank->sentence_count, bank->sentence_capacity, copy, err);
}

bool rel_collapse(rel_bank *bank, rel_collapsed *ret, relata_error *err)
{
    name_collapser collapser = {.bank = bank, .marks = ret, .random = rel_random_start(0)};
    size_t count = bank->sentence_count;
    bool ok = rel_array_grow(&ret->is_given, &ret->word_capacity, bank->word_count, 1, err) &&
              rel_array_grow(&ret->origins, &ret->sentence_capacity, 2 * count,
                             sizeof *ret->origins, err);
    if (ok)
        memset(ret->is_given, 0, bank->word_count);
    for (size_t i = 0; ok && i < count; i++)
        ret->origins[i] = (uint32_t)i;
    for (size_t i = 0; ok && i < count; i++)
        ok = copy_sentence(&collapser, i, err);
    rel_free(collapser.parts);
    return ok;
}

void rel_collapsed_clear(rel_collapsed *collapsed)
{
    rel_free(collapsed->is_given);
    rel_free(collapsed->origins);
    *collapsed = (rel_collapsed){0};
}
