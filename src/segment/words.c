/*
 * Words that are more than letters between blanks.
 *
 * A word is runs of letters and digits held together by joiners. Whether a joiner holds is a
 * question of a few bytes on either side of it: "U.S" but not "end.The", "O'Brien" but not "he's",
 * "co-chair" but, as the treebanks have it, "five" "-" "year".
 */
#include "segment/tokenizer.h"

/** A word on the way. */
typedef struct scanned_word {
    uint32_t start, end;
    uint32_t part;  /**< where the run of letters before `end` starts */
    bool is_dotted; /**< single letters with dots between: "U.S" */
    bool is_healed; /**< has a soft hyphen in it */
    rel_token_kind kind;
    unsigned flags;
} scanned_word;

static uint32_t skip_letters(const rel_tokenizer *tokenizer, uint32_t at)
{
    for (;;) {
        char c = rel_byte(tokenizer, at);
        size_t size = 1;
        if ((unsigned char)c >= 0x80) {
            if (!rel_utf8_is_letter(rel_code_point(tokenizer, at, &size)))
                return at;
        } else if (!rel_is_alphanumeric(c) && c != '_') {
            return at;
        }
        at += (uint32_t)size;
    }
}

static uint32_t count_letters(const rel_tokenizer *tokenizer, uint32_t at, uint32_t most)
{
    uint32_t count = 0;
    while (count < most && rel_ascii_is_letter(rel_byte(tokenizer, at + count)))
        count++;
    return count;
}

uint32_t rel_apostrophe_size(const rel_tokenizer *tokenizer, uint32_t at)
{
    if (rel_byte(tokenizer, at) == '\'')
        return 1;
    bool is_curly =
        at + 3 <= tokenizer->end && memcmp(tokenizer->text.bytes + at, "\xE2\x80\x99", 3) == 0;
    return is_curly ? 3 : 0;
}

bool rel_is_clitic(const rel_tokenizer *tokenizer, uint32_t at, uint32_t *ret_end)
{
    static const char *const clitics[] = {"s", "m", "d", "ll", "re", "ve"};
    uint32_t size = count_letters(tokenizer, at, 3);
    if (size == 0 || size == 3 || rel_is_alphanumeric(rel_byte(tokenizer, at + size)))
        return false;
    rel_text letters = rel_text_slice(tokenizer->text, at, size);
    for (size_t i = 0; i < sizeof clitics / sizeof *clitics; i++)
        if (rel_text_equal_ignoring_case(letters, rel_text_of(clitics[i]))) {
            *ret_end = at + size;
            return true;
        }
    return false;
}

/** "n't": `at` is the apostrophe. */
static bool is_negation(const rel_tokenizer *tokenizer, const scanned_word *word, uint32_t size)
{
    return word->end > word->part && rel_ascii_lower(tokenizer->text.bytes[word->end - 1]) == 'n' &&
           rel_ascii_lower(rel_byte(tokenizer, word->end + size)) == 't' &&
           !rel_is_alphanumeric(rel_byte(tokenizer, word->end + size + 1));
}

static bool join_apostrophe(const rel_tokenizer *tokenizer, scanned_word *word, uint32_t size)
{
    uint32_t after = word->end + size, end;
    if (is_negation(tokenizer, word, size)) {
        if (word->end - 1 > word->start) {
            word->end--;
        } else {
            word->end = after + 1;
            word->kind = REL_TOKEN_CLITIC;
        }
        return false;
    }
    if (!rel_ascii_is_letter(rel_byte(tokenizer, after)) || rel_is_clitic(tokenizer, after, &end))
        return false;
    word->end = after;
    return true;
}

static bool is_capitals(const rel_tokenizer *tokenizer, uint32_t start, uint32_t end)
{
    for (uint32_t at = start; at < end; at++)
        if (!rel_ascii_is_upper(tokenizer->text.bytes[at]))
            return false;
    return end > start + 1;
}

/** "U.S", "a.m", "Ph.D", "B.Sc": one letter on at least one side, at most two on the other. */
static bool joins_initials(const rel_tokenizer *tokenizer, const scanned_word *word)
{
    uint32_t before = word->end - word->part;
    uint32_t behind = count_letters(tokenizer, word->end + 1, 3);
    char next = rel_byte(tokenizer, word->end + 1 + behind);
    if (before > 2 || behind == 0 || behind > 2 || before + behind > 3 || rel_is_alphanumeric(next))
        return false;
    char first = tokenizer->text.bytes[word->part];
    return rel_ascii_is_letter(first) && (before == 1 || rel_ascii_is_upper(first)) &&
           (behind == 1 || next == '.');
}

/** "example.com", "node.js", "ENRON.XLS", "v2.0" — but not "end.The". */
static bool joins_name_parts(const rel_tokenizer *tokenizer, const scanned_word *word)
{
    char before = tokenizer->text.bytes[word->end - 1], after = rel_byte(tokenizer, word->end + 1);
    if (rel_ascii_is_digit(after))
        return rel_ascii_is_digit(before);
    if (rel_ascii_is_lower(after))
        return rel_is_alphanumeric(before) &&
               !(rel_word_classes(tokenizer, word->part, word->end) & REL_WORD_DOTTED);
    uint32_t letters = count_letters(tokenizer, word->end + 1, 8);
    return is_capitals(tokenizer, word->part, word->end) &&
           is_capitals(tokenizer, word->end + 1, word->end + 1 + letters) &&
           word->end - word->start < 16;
}

static uint32_t skip_spaces(const rel_tokenizer *tokenizer, uint32_t at)
{
    while (at < tokenizer->end && rel_ascii_is_space(tokenizer->text.bytes[at]))
        at++;
    return at;
}

/** "Albert I. Jones", but "you and I. Did": a name on both sides. */
static bool is_initial_i(const rel_tokenizer *tokenizer, const scanned_word *word, uint32_t next)
{
    const rel_token *before = tokenizer->count ? &tokenizer->tokens[tokenizer->count - 1] : NULL;
    uint32_t letters = count_letters(tokenizer, next, 32);
    return before && before->kind == REL_TOKEN_WORD && (before->flags & REL_TOKEN_CAPITAL) &&
           before->start + before->size + 1 == word->start &&
           rel_ascii_is_upper(rel_byte(tokenizer, next)) &&
           !(rel_word_classes(tokenizer, next, next + letters) & REL_WORD_STARTER);
}

/** "Sgt", "Bhd", "Mgr": nobody could say such a word. */
static bool has_no_vowel(const rel_tokenizer *tokenizer, const scanned_word *word)
{
    uint32_t size = word->end - word->start;
    if (size < 2 || size > 5 || !rel_ascii_is_upper(tokenizer->text.bytes[word->start]))
        return false;
    for (uint32_t at = word->start + 1; at < word->end; at++)
        if (!rel_ascii_is_lower(tokenizer->text.bytes[at]) ||
            strchr("aeiouy", tokenizer->text.bytes[at]))
            return false;
    return !strchr("AEIOUY", tokenizer->text.bytes[word->start]);
}

/** Whether the dot behind the word, which is not followed by a letter, is part of it. */
static bool owns_dot(const rel_tokenizer *tokenizer, const scanned_word *word, unsigned classes)
{
    uint32_t next = skip_spaces(tokenizer, word->end + 1);
    char after = rel_byte(tokenizer, next);
    bool has_more = next < tokenizer->end;
    if (next == word->end + 1 && after == '.')
        return false;
    if ((classes & REL_WORD_NUMBER) && rel_ascii_is_digit(after))
        return true;
    if (classes & REL_WORD_AMBIGUOUS)
        return has_more && (rel_ascii_is_lower(after) || rel_ascii_is_digit(after) ||
                            after == ',' || after == ')');
    if (word->is_dotted || (classes & REL_WORD_DOTTED))
        return true;
    if (!has_more)
        return false;
    if (word->end == word->start + 1 && rel_ascii_is_upper(tokenizer->text.bytes[word->start]))
        return tokenizer->text.bytes[word->start] != 'I' || is_initial_i(tokenizer, word, next);
    return rel_is_alphanumeric(after) && has_no_vowel(tokenizer, word);
}

static bool join_dot(const rel_tokenizer *tokenizer, scanned_word *word)
{
    char after = rel_byte(tokenizer, word->end + 1);
    unsigned classes = rel_word_classes(tokenizer, word->start, word->end);
    if (rel_is_alphanumeric(after) && !((classes & REL_WORD_NUMBER) && rel_ascii_is_digit(after))) {
        if (joins_initials(tokenizer, word))
            word->is_dotted = true;
        else if (!joins_name_parts(tokenizer, word))
            return false;
        word->end++;
        return true;
    }
    if (owns_dot(tokenizer, word, classes)) {
        word->end++;
        word->flags |= REL_TOKEN_ABBREVIATION;
    }
    return false;
}

static bool is_known(const rel_tokenizer *tokenizer, rel_text form)
{
    rel_symbol symbol = rel_symbols_find(tokenizer->symbols, form);
    return symbol != REL_NO_SYMBOL && symbol < tokenizer->symbols->frozen;
}

enum { LONGEST_HEALED = 64 };

/**
 * Whether a hyphen before white space breaks a word: "infor- mation". Not "short- and long-term",
 * nor two words that the lexicon knows while it does not know them as one: "state- sponsored".
 */
static bool is_soft_hyphen(const rel_tokenizer *tokenizer, const scanned_word *word, uint32_t next)
{
    char joined[LONGEST_HEALED];
    uint32_t left = word->end - word->part, right = count_letters(tokenizer, next, LONGEST_HEALED);
    if (!rel_ascii_is_lower(rel_byte(tokenizer, next)) || left < 2 || right < 2 ||
        left + right > LONGEST_HEALED || word->part != word->start ||
        !rel_ascii_is_lower(tokenizer->text.bytes[word->end - 1]))
        return false;
    rel_text first = rel_text_slice(tokenizer->text, word->part, left);
    rel_text second = rel_text_slice(tokenizer->text, next, right);
    if (rel_word_classes(tokenizer, next, next + right) & REL_WORD_SUSPENDED)
        return false;
    memcpy(joined, first.bytes, left);
    memcpy(joined + left, second.bytes, right);
    return is_known(tokenizer, (rel_text){joined, left + right}) ||
           !(is_known(tokenizer, first) && is_known(tokenizer, second));
}

static bool join_hyphen(const rel_tokenizer *tokenizer, scanned_word *word)
{
    char after = rel_byte(tokenizer, word->end + 1);
    if (rel_is_alphanumeric(after)) {
        if (!(rel_word_classes(tokenizer, word->part, word->end) & REL_WORD_PREFIX) ||
            is_capitals(tokenizer, word->part, word->end))
            return false;
        word->end++;
        return true;
    }
    uint32_t next = word->end + 2;
    if ((after != ' ' && after != '\n') || next >= tokenizer->end ||
        !is_soft_hyphen(tokenizer, word, next))
        return false;
    word->end = next;
    word->is_healed = true;
    return true;
}

/** "w/o", "I/C", "km/h": a letter alone on one side. */
static bool join_slash(const rel_tokenizer *tokenizer, scanned_word *word)
{
    uint32_t after = count_letters(tokenizer, word->end + 1, 3);
    if (after == 0 || after > 2 || word->end - word->part > 2 ||
        (after > 1 && word->end - word->part > 1))
        return false;
    word->end++;
    return true;
}

static bool join_ampersand(const rel_tokenizer *tokenizer, scanned_word *word)
{
    if (!rel_ascii_is_letter(tokenizer->text.bytes[word->end - 1]) ||
        !rel_ascii_is_letter(rel_byte(tokenizer, word->end + 1)) || word->end - word->part > 3 ||
        count_letters(tokenizer, word->end + 1, 4) > 3)
        return false;
    word->end++;
    return true;
}

uint32_t rel_scan_address(rel_tokenizer *tokenizer, uint32_t start, uint32_t at)
{
    while (at < tokenizer->end) {
        char c = tokenizer->text.bytes[at];
        if ((unsigned char)c <= ' ' || (unsigned char)c >= 0x7F || strchr("\"<>{}|\\^`", c))
            break;
        at++;
    }
    while (at > start + 1 && strchr(".,;:!?'()[]*", tokenizer->text.bytes[at - 1]))
        at--;
    return at;
}

static bool take_address(rel_tokenizer *tokenizer, scanned_word *word)
{
    word->end = rel_scan_address(tokenizer, word->start, word->end);
    word->kind = REL_TOKEN_OTHER;
    return false;
}

enum { LONGEST_MAILBOX = 64 };

/** "Ada.J.Brook@example.com": whether an at sign ends the run of name characters. */
static bool is_mailbox(const rel_tokenizer *tokenizer, uint32_t at)
{
    uint32_t end = at;
    char c = rel_byte(tokenizer, end);
    while (end - at < LONGEST_MAILBOX && (rel_is_alphanumeric(c) || strchr("._-", c)))
        c = rel_byte(tokenizer, ++end);
    return c == '@' && rel_is_alphanumeric(rel_byte(tokenizer, end + 1));
}

static bool begins_address(const rel_tokenizer *tokenizer, const scanned_word *word, char joiner)
{
    char after = rel_byte(tokenizer, word->end + 1);
    if (joiner == ':')
        return after == '/' && rel_byte(tokenizer, word->end + 2) == '/';
    if (joiner == '@')
        return rel_is_alphanumeric(after);
    if (joiner == '.' && rel_is_alphanumeric(after) && is_mailbox(tokenizer, word->end + 1))
        return true;
    return joiner == '.' && word->end - word->start == 3 && rel_is_alphanumeric(after) &&
           rel_text_equal_ignoring_case(rel_text_slice(tokenizer->text, word->start, 3),
                                        REL_TEXT("www"));
}

/** Marks that end a word as part of it: "Yahoo!", "US$", "N°". */
static bool take_ending(const rel_tokenizer *tokenizer, scanned_word *word, unsigned class,
                        uint32_t size)
{
    if (!(rel_word_classes(tokenizer, word->start, word->end) & class))
        return false;
    word->end += size;
    if (class == REL_WORD_EXCLAIMING)
        word->flags |= REL_TOKEN_ABBREVIATION;
    return false;
}

static bool join_wide(const rel_tokenizer *tokenizer, scanned_word *word)
{
    size_t size = 0;
    uint32_t apostrophe = rel_apostrophe_size(tokenizer, word->end);
    if (apostrophe)
        return join_apostrophe(tokenizer, word, apostrophe);
    uint32_t code_point = rel_code_point(tokenizer, word->end, &size);
    if (code_point == 0xAD) {
        word->end += (uint32_t)size;
        word->is_healed = true;
        return true;
    }
    /* "N°" is looked up with its sign, which alone is no letter. */
    if (code_point == 0xB0 && rel_byte(tokenizer, word->end + 2) == '.' &&
        (rel_word_classes(tokenizer, word->start, word->end + 2) & REL_WORD_NUMBER)) {
        word->end += (uint32_t)size;
        return true;
    }
    return false;
}

/** Take in the joiner behind the word if it holds. @return whether more letters may follow */
static bool join(rel_tokenizer *tokenizer, scanned_word *word)
{
    char joiner = rel_byte(tokenizer, word->end);
    if (begins_address(tokenizer, word, joiner))
        return take_address(tokenizer, word);
    switch (joiner) {
    case '.': return join_dot(tokenizer, word);
    case '\'': return join_apostrophe(tokenizer, word, 1);
    case '-': return join_hyphen(tokenizer, word);
    case '/': return join_slash(tokenizer, word);
    case '&': return join_ampersand(tokenizer, word);
    case '!': return take_ending(tokenizer, word, REL_WORD_EXCLAIMING, 1);
    case '$': return take_ending(tokenizer, word, REL_WORD_DOLLAR, 1);
    default: return (unsigned char)joiner >= 0x80 && join_wide(tokenizer, word);
    }
}

/** The letters without hyphens, soft hyphens and white space. */
static rel_text healed_form(const rel_tokenizer *tokenizer, const scanned_word *word, char *ret)
{
    size_t size = 0;
    for (uint32_t at = word->start; at < word->end; at++) {
        char c = tokenizer->text.bytes[at];
        bool is_soft = c == '\xC2' && rel_byte(tokenizer, at + 1) == '\xAD';
        if (is_soft)
            at++;
        else if (!rel_ascii_is_space(c) &&
                 !(c == '-' && rel_ascii_is_space(rel_byte(tokenizer, at + 1))))
            ret[size++] = c;
    }
    return (rel_text){ret, size};
}

static void emit_word(rel_tokenizer *tokenizer, const scanned_word *word)
{
    char healed[REL_TOKEN_MAX_BYTES];
    if (word->is_healed && word->end - word->start <= REL_TOKEN_MAX_BYTES)
        rel_emit_healed(tokenizer, word->start, word->end, word->flags,
                        healed_form(tokenizer, word, healed));
    else
        rel_emit(tokenizer, word->start, word->end, word->kind, word->flags);
    if (word->flags & REL_TOKEN_ABBREVIATION)
        rel_add_mark(tokenizer, REL_MARK_ABBREVIATION, REL_QUOTE_NONE, false);
}

enum { LONGEST_JOINED = 256 }; /* so that a chain of joiners is looked at only so often */

uint32_t rel_scan_word(rel_tokenizer *tokenizer, uint32_t start)
{
    scanned_word word = {.start = start, .end = start, .kind = REL_TOKEN_WORD};
    do {
        word.part = word.end;
        word.end = skip_letters(tokenizer, word.end);
    } while (join(tokenizer, &word) && word.end - start < LONGEST_JOINED);
    emit_word(tokenizer, &word);
    return word.end;
}
