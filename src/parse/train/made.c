/*
 * A phrase is spelled out from left to right with a stack of what is still to be written. Words
 * belong to groups, and a group is what a pair of parentheses or a phrase with a relation holds;
 * when all is written, the heads of the groups are known, and with them the tree.
 */
#include "parse/train/made.h"

#include <stdlib.h>

#include "base/array.h"
#include "base/memory.h"
#include "base/utf8.h"
#include "language/lines.h"
#include "parse/train/grammar.h"
#include "parse/train/random.h"
#include "parse/train/verb_forms.h"

enum {
    MAX_WORDS = 120,
    MAX_GROUPS = 240,
    MAX_DEPTH = 60,
    MAX_ATTEMPTS = 50,
    MOST_SENTENCES = 1 << 20
};

/** What stands together below one word. */
typedef struct word_group {
    uint32_t parent, head; /**< head: a word, from 1 */
    bool is_certain;       /**< its head was marked */
    uint8_t deprel;
} word_group;

typedef struct written_word {
    rel_bank_word word;
    uint32_t group;
    bool has_relation; /**< and so is not the head of its group */
} written_word;

typedef struct pending {
    rel_text rest;
    rel_text form; /**< the Penn tag that ".V" stands for */
    uint32_t group;
} pending;

typedef struct phrase_speller {
    const rel_grammar *grammar;
    rel_symbols *symbols;
    rel_random random;
    written_word words[MAX_WORDS];
    size_t word_count;
    word_group groups[MAX_GROUPS];
    size_t group_count;
    pending stack[MAX_DEPTH];
    size_t depth;
    bool is_title;
    bool is_full; /**< the sentence grew too long: it is given up */
} phrase_speller;

/** An element of a phrase, taken apart. */
typedef struct phrase_element {
    rel_text form, tag, relation;
    bool is_reference, is_head;
} phrase_element;

/** The place of `c` behind the first byte, or the end. */
static size_t find_byte(rel_text text, char c)
{
    for (size_t i = 1; i < text.size; i++)
        if (text.bytes[i] == c)
            return i;
    return text.size;
}

static phrase_element take_apart(rel_text text)
{
    phrase_element ret = {.form = text};
    ret.is_head = text.size > 1 && text.bytes[text.size - 1] == '*';
    text.size -= ret.is_head;
    size_t colon = find_byte(text, ':');
    if (colon < text.size)
        ret.relation = rel_text_slice(text, colon + 1, text.size - colon - 1);
    text.size = colon;
    ret.is_reference = text.size > 1 && text.bytes[0] == '$' && rel_ascii_is_lower(text.bytes[1]);
    size_t slash = find_byte(text, ret.is_reference ? '.' : '/');
    if (slash < text.size)
        ret.tag = rel_text_slice(text, slash + 1, text.size - slash - 1);
    text.size = slash;
    ret.form = ret.is_reference ? rel_text_slice(text, 1, text.size - 1) : text;
    return ret;
}

static uint32_t open_group(phrase_speller *speller, uint32_t parent, uint8_t deprel)
{
    if (speller->group_count == MAX_GROUPS) {
        speller->is_full = true;
        return parent;
    }
    speller->groups[speller->group_count] = (word_group){.parent = parent, .deprel = deprel};
    return (uint32_t)speller->group_count++;
}

static void push(phrase_speller *speller, rel_text text, rel_text form, uint32_t group)
{
    if (speller->depth == MAX_DEPTH)
        speller->is_full = true;
    else
        speller->stack[speller->depth++] = (pending){text, form, group};
}

/** The universal tag depends on the use: "that" and "is" are of two kinds, "United" is as well. */
static uint8_t upos_in_use(const rel_bank_word *word)
{
    bool is_auxiliary = word->deprel == REL_AUXILIARY || word->deprel == REL_AUX_PASS;
    if (word->xpos == REL_IN && word->deprel == REL_MARK)
        return REL_SCONJ;
    if ((is_auxiliary || word->deprel == REL_COP) && word->upos == REL_VERB)
        return REL_AUX;
    return word->xpos == REL_NNP && word->deprel == REL_AMOD ? REL_ADJ : word->upos;
}

/** Whether a word heads nothing unless it is marked. */
static bool is_function_word(const rel_bank_word *word)
{
    static const bool relations[REL_DEPREL_COUNT] = {
        [REL_PUNCT_DEP] = true, [REL_CASE] = true,    [REL_CC_DEP] = true,
        [REL_MARK] = true,      [REL_DET_DEP] = true,
    };
    return relations[word->deprel];
}

static bool write_word(phrase_speller *speller, const phrase_element *element, rel_text form,
                       uint32_t to, relata_error *err)
{
    const rel_choice *tag = rel_grammar_tag(speller->grammar, element->tag, form);
    if (!tag)
        return rel_fail(err, RELATA_SYNTAX, "%s: the word '%.*s' has no tag",
                        speller->grammar->name, REL_TEXT_ARGS(form));
    rel_bank_word word = {.upos = tag->upos, .xpos = tag->xpos, .deprel = tag->deprel};
    if (element->relation.size)
        word.deprel = (uint8_t)rel_deprel_of(element->relation);
    word.form = rel_symbols_intern(speller->symbols, form);
    if (!word.form)
        return rel_fail_memory(err);
    if (!word.deprel)
        return rel_fail(err, RELATA_SYNTAX, "%s: no such relation: '%.*s'", speller->grammar->name,
                        REL_TEXT_ARGS(element->relation));
    if (speller->word_count == MAX_WORDS) {
        speller->is_full = true;
        return true;
    }
    speller->words[speller->word_count++] = (written_word){word, to, element->relation.size > 0};
    word_group *group = &speller->groups[to];
    bool is_content = element->is_reference || !is_function_word(&word);
    bool may_head = !group->is_certain && !element->relation.size && is_content;
    if (element->is_head || may_head) {
        group->head = (uint32_t)speller->word_count;
        group->is_certain = element->is_head;
    }
    return true;
}

static bool write_reference(phrase_speller *speller, phrase_element *element, uint32_t to,
                            relata_error *err)
{
    size_t count;
    const rel_choice *choices = rel_grammar_choices(speller->grammar, element->form, &count);
    if (count == 0)
        return rel_fail(err, RELATA_SYNTAX, "%s: nothing is called '%.*s'", speller->grammar->name,
                        REL_TEXT_ARGS(element->form));
    const rel_choice *chosen = &choices[rel_random_below(&speller->random, (uint32_t)count)];
    if (chosen->kind == REL_CHOICE_PHRASE) {
        uint8_t deprel = (uint8_t)rel_deprel_of(element->relation);
        if (element->relation.size && !deprel)
            return rel_fail(err, RELATA_SYNTAX, "%s: no such relation: '%.*s'",
                            speller->grammar->name, REL_TEXT_ARGS(element->relation));
        push(speller, chosen->text, element->tag, deprel ? open_group(speller, to, deprel) : to);
        return true;
    }
    if (chosen->kind == REL_CHOICE_WORD && !element->tag.size)
        element->tag = rel_text_of(rel_xpos_name((rel_xpos)chosen->xpos));
    if (chosen->kind == REL_CHOICE_WORD)
        return write_word(speller, element, chosen->text, to, err);
    char form[REL_VERB_FORM_BYTES];
    rel_verb_form(chosen->text, rel_xpos_of(element->tag), form);
    return write_word(speller, element, rel_text_of(form), to, err);
}

/** The next element of a phrase: up to a blank; parentheses stand by themselves. */
static rel_text next_element(rel_text *rest)
{
    *rest = rel_text_trim(*rest);
    size_t size = 0;
    while (size < rest->size && rest->bytes[size] != ' ' && rest->bytes[size] != ')')
        size++;
    if (size == 0 && rest->size)
        size = 1;
    rel_text ret = rel_text_slice(*rest, 0, size);
    *rest = rel_text_slice(*rest, size, rest->size - size);
    return ret;
}

/** Leave out what was opened by a parenthesis. */
static void skip_group(rel_text *rest)
{
    for (size_t open = 1; open && rest->size;) {
        rel_text next = next_element(rest);
        bool begins =
            next.size > 1 && (next.bytes[0] == '(' || rel_text_starts(next, REL_TEXT("?(")));
        open += begins;
        open -= rel_text_equal(next, REL_TEXT(")"));
    }
}

static bool write_element(phrase_speller *speller, rel_text text, pending *from, relata_error *err)
{
    bool is_maybe = text.size > 1 && text.bytes[0] == '?';
    bool is_left_out = is_maybe && rel_random_below(&speller->random, 2) == 0;
    if (is_maybe)
        text = rel_text_slice(text, 1, text.size - 1);
    bool begins = text.size > 1 && text.bytes[0] == '(';
    if (is_left_out && begins)
        skip_group(&from->rest);
    if (is_left_out)
        return true;
    if (rel_text_equal(text, REL_TEXT(")"))) {
        from->group = speller->groups[from->group].parent;
        return true;
    }
    if (begins) {
        rel_text relation = rel_text_slice(text, 1, text.size - 1);
        uint8_t deprel = (uint8_t)rel_deprel_of(relation);
        from->group = open_group(speller, from->group, deprel);
        return deprel || rel_fail(err, RELATA_SYNTAX, "%s: no such relation: '%.*s'",
                                  speller->grammar->name, REL_TEXT_ARGS(relation));
    }
    phrase_element element = take_apart(text);
    uint32_t group = from->group;
    if (rel_text_equal(element.tag, REL_TEXT("V")))
        element.tag = from->form;
    return element.is_reference ? write_reference(speller, &element, group, err)
                                : write_word(speller, &element, element.form, group, err);
}

static bool spell_out(phrase_speller *speller, rel_text name, relata_error *err)
{
    speller->word_count = speller->group_count = speller->depth = 0;
    speller->is_full = false;
    phrase_element start = {.form = name, .is_reference = true};
    uint32_t all = open_group(speller, 0, REL_ROOT);
    if (!write_reference(speller, &start, all, err))
        return false;
    while (speller->depth && !speller->is_full) {
        pending *from = &speller->stack[speller->depth - 1];
        rel_text text = next_element(&from->rest);
        size_t at = speller->depth - 1;
        if (text.size == 0)
            speller->depth--;
        else if (!write_element(speller, text, &speller->stack[at], err))
            return false;
    }
    return true;
}

static bool is_small_word(rel_text form)
{
    return form.size < 4 && form.bytes[0] != 'h' && form.bytes[0] != 'u';
}

/** "a" before a vowel is "an". */
static bool mend_article(phrase_speller *speller, size_t at, relata_error *err)
{
    rel_bank_word *word = &speller->words[at].word;
    rel_text next = rel_symbols_text(speller->symbols, speller->words[at + 1].word.form);
    if (!rel_text_equal(rel_symbols_text(speller->symbols, word->form), REL_TEXT("a")) ||
        !next.size || !strchr("aeioAEIO", next.bytes[0]))
        return true;
    word->form = rel_symbols_intern(speller->symbols, REL_TEXT("an"));
    return word->form || rel_fail_memory(err);
}

/** Give the word a capital. */
static bool capitalize(phrase_speller *speller, rel_bank_word *word, relata_error *err)
{
    rel_text form = rel_symbols_text(speller->symbols, word->form);
    char spelled[REL_VERB_FORM_BYTES];
    if (form.size == 0 || form.size >= sizeof spelled || !rel_ascii_is_lower(form.bytes[0]))
        return true;
    memcpy(spelled, form.bytes, form.size);
    spelled[0] = (char)(spelled[0] - 'a' + 'A');
    word->form = rel_symbols_intern(speller->symbols, (rel_text){spelled, form.size});
    return word->form || rel_fail_memory(err);
}

static bool add_capitals(phrase_speller *speller, relata_error *err)
{
    bool is_first = true, ok = true;
    for (size_t i = 0; ok && i + 1 < speller->word_count; i++)
        ok = mend_article(speller, i, err);
    for (size_t i = 0; ok && i < speller->word_count; i++) {
        rel_bank_word *word = &speller->words[i].word;
        bool is_small = is_small_word(rel_symbols_text(speller->symbols, word->form));
        if (is_first || (speller->is_title && !is_small))
            ok = capitalize(speller, word, err);
        is_first = is_first && word->upos == REL_PUNCT;
    }
    return ok;
}

/** The head of a word: of its group, or of the nearest group around it that is not its own. */
static uint32_t head_of(const phrase_speller *speller, uint32_t word, uint8_t *ret_deprel)
{
    const word_group *group = &speller->groups[speller->words[word - 1].group];
    while (group->head == word && group != speller->groups) {
        *ret_deprel = group->deprel;
        group = &speller->groups[group->parent];
    }
    if (group->head == word)
        *ret_deprel = REL_ROOT;
    return group->head == word ? 0 : group->head;
}

static bool put_sentence(phrase_speller *speller, rel_bank *bank, relata_error *err)
{
    rel_bank_sentence sentence = {.first = bank->word_count, .count = speller->word_count};
    for (uint32_t i = 1; i <= speller->word_count; i++) {
        rel_bank_word word = speller->words[i - 1].word;
        word.head = head_of(speller, i, &word.deprel);
        word.upos = upos_in_use(&word);
        if (!word.head && word.deprel != REL_ROOT)
            return rel_fail(err, RELATA_SYNTAX, "%s: something around '%.*s' has no head",
                            speller->grammar->name,
                            REL_TEXT_ARGS(rel_symbols_text(speller->symbols, word.form)));
        if (!REL_PUSH(bank->words, bank->word_count, bank->word_capacity, word, err))
            return false;
    }
    return REL_PUSH(bank->sentences, bank->sentence_count, bank->sentence_capacity, sentence, err);
}

static bool make_one(phrase_speller *speller, rel_text name, rel_bank *bank, relata_error *err)
{
    bool ok = true;
    speller->is_full = true;
    for (int i = 0; ok && speller->is_full && i < MAX_ATTEMPTS; i++)
        ok = spell_out(speller, name, err);
    if (ok && speller->is_full)
        return rel_fail(err, RELATA_SYNTAX, "%s: '%.*s' does not end", speller->grammar->name,
                        REL_TEXT_ARGS(name));
    return ok && add_capitals(speller, err) && put_sentence(speller, bank, err);
}

static bool make_line(phrase_speller *speller, const rel_lines *lines, rel_bank *bank,
                      relata_error *err)
{
    speller->is_title = rel_text_equal(lines->section, REL_TEXT("titles"));
    if (!speller->is_title && !rel_text_equal(lines->section, REL_TEXT("sentences")))
        return true;
    if (lines->field_count != 2)
        return rel_lines_fail(lines, 0, err, "expected a name and a number");
    unsigned long count = strtoul(lines->fields[1].bytes, NULL, 10);
    bool ok = count <= MOST_SENTENCES;
    for (unsigned long i = 0; ok && i < count; i++)
        ok = make_one(speller, lines->fields[0], bank, err);
    return ok;
}

static bool make_all(const rel_grammar *grammar, rel_text content, rel_symbols *symbols,
                     rel_bank *bank, relata_error *err)
{
    static phrase_speller speller;
    relata_error failure = {0};
    rel_lines lines = rel_lines_open(grammar->name, content);
    bool ok = true;
    speller.grammar = grammar;
    speller.symbols = symbols;
    speller.random = rel_random_start(0);
    while (ok && rel_lines_next(&lines, &failure))
        ok = make_line(&speller, &lines, bank, &failure);
    if (failure.code && err)
        *err = failure;
    return failure.code == RELATA_OK;
}

bool rel_bank_make(rel_bank *bank, const char *name, rel_text content, rel_symbols *symbols,
                   relata_error *err)
{
    rel_grammar grammar = {0};
    bool ok = rel_grammar_read(&grammar, name, content, err) &&
              make_all(&grammar, content, symbols, bank, err);
    rel_grammar_clear(&grammar);
    return ok;
}
