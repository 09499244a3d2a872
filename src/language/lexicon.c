/*
 * The phrases are three tries in one table of edges. Names are entered in their exact form. Words
 * are entered so that at each of their tokens the lower-case and the capitalized form lead to the
 * same node, which costs edges but no nodes. A third trie has all of them in capitals only.
 *
 * Files of ours are compiled in; texts of senses point into them and nothing is copied.
 */
#include "language/lexicon.h"

#include "base/array.h"
#include "base/file.h"
#include "base/memory.h"
#include "base/utf8.h"
#include "language/embedded.h"
#include "language/lexicon_build.h"

enum { MAX_USER_FILE_BYTES = 256 * 1024 * 1024, MAX_TOKEN_BYTES = 128 };

/** Our own files; countries come first because the others refer to their codes. */
static const char *const own_files[] = {
    "countries.lex", "cities.lex", "agencies.lex", "organizations.lex", "titles.lex",
    "events.lex",    "groups.lex", "names.lex",    "people.lex",        "words.lex",
};

/** A way to write a token: `ret` holds its bytes and is changed in place. */
typedef void (*respell)(char *ret, size_t size);

static void leave(char *ret, size_t size)
{
    (void)ret;
    (void)size;
}

static void capitalize(char *ret, size_t size)
{
    (void)size;
    ret[0] = rel_ascii_upper(ret[0]);
}

/** "attorney-general" to "Attorney-General". */
static void capitalize_parts(char *ret, size_t size)
{
    for (size_t i = 0; i < size; i++)
        if (i == 0 || ret[i - 1] == '-')
            ret[i] = rel_ascii_upper(ret[i]);
}

/** All letters of ASCII and, in two bytes of UTF-8, of Latin-1 except "ÿ" and the division sign. */
static void put_in_capitals(char *ret, size_t size)
{
    for (size_t i = 0; i < size; i++) {
        unsigned char c = (unsigned char)ret[i];
        bool is_latin1 = i > 0 && ret[i - 1] == '\xC3' && c >= 0xA0 && c < 0xBF && c != 0xB7;
        ret[i] = is_latin1 ? (char)(c - 0x20) : rel_ascii_upper(ret[i]);
    }
}

/** The ways in which the tokens of a trie's phrases are written, ended by NULL. */
typedef const respell spellings[4];

static spellings as_names = {leave};
static spellings as_words = {leave, capitalize, capitalize_parts};
static spellings as_capitals = {put_in_capitals};

/** Make `spelling` lead to `to`, or to a new node if that is REL_TRIE_NONE. */
static uint32_t lead(rel_lexicon *lexicon, uint32_t from, rel_text spelling, uint32_t to,
                     relata_error *err)
{
    rel_symbol symbol = rel_symbols_intern(lexicon->symbols, spelling);
    if (!symbol) {
        rel_fail_memory(err);
        return REL_TRIE_NONE;
    }
    if (to == REL_TRIE_NONE)
        return rel_trie_extend(&lexicon->trie, from, symbol, err);
    return rel_trie_join(&lexicon->trie, from, symbol, to, err) ? to : REL_TRIE_NONE;
}

/** A clitic of a phrase has a straight apostrophe; that of a text may be curled. */
static uint32_t lead_curled(rel_lexicon *lexicon, uint32_t from, rel_text clitic, uint32_t to,
                            relata_error *err)
{
    char bytes[8] = "\xE2\x80\x99";
    memcpy(bytes + 3, clitic.bytes + 1, clitic.size - 1);
    return lead(lexicon, from, (rel_text){bytes, 2 + clitic.size}, to, err);
}

static rel_text respelled(rel_text token, respell way, char bytes[MAX_TOKEN_BYTES])
{
    memcpy(bytes, token.bytes, token.size);
    way(bytes, token.size);
    return (rel_text){bytes, token.size};
}

/** Where one of the ways to write `token` leads already, or REL_TRIE_NONE. */
static uint32_t find_way(const rel_lexicon *lexicon, uint32_t from, rel_text token, spellings ways)
{
    uint32_t to = REL_TRIE_NONE;
    for (const respell *way = ways; *way && to == REL_TRIE_NONE; way++) {
        char bytes[MAX_TOKEN_BYTES];
        rel_symbol symbol = rel_symbols_find(lexicon->symbols, respelled(token, *way, bytes));
        to = symbol ? rel_trie_step(&lexicon->trie, from, symbol) : REL_TRIE_NONE;
    }
    return to;
}

/** Make all ways to write `token` lead to one node: `to`, if that is not REL_TRIE_NONE. */
static uint32_t lead_ways(rel_lexicon *lexicon, uint32_t from, rel_text token, uint32_t to,
                          spellings ways, relata_error *err)
{
    bool has_choice = ways[1] != NULL;
    if (to == REL_TRIE_NONE && has_choice)
        to = find_way(lexicon, from, token, ways);
    for (const respell *way = ways; *way; way++) {
        char bytes[MAX_TOKEN_BYTES];
        rel_text spelling = respelled(token, *way, bytes);
        to = lead(lexicon, from, spelling, to, err);
        if (to != REL_TRIE_NONE && bytes[0] == '\'' && token.size <= 2)
            to = lead_curled(lexicon, from, spelling, to, err);
        if (to == REL_TRIE_NONE)
            break;
    }
    return to;
}

/** Lead to `to` by the parts of a hyphenated token too, split at its first `most` hyphens. */
static uint32_t lead_parts(rel_lexicon *lexicon, uint32_t from, rel_text token, size_t most,
                           uint32_t to, spellings ways, relata_error *err)
{
    uint32_t node = from;
    for (size_t start = 0; start < token.size && node != REL_TRIE_NONE;) {
        const char *rest = token.bytes + start;
        const char *hyphen = most ? memchr(rest, '-', token.size - start) : NULL;
        size_t size = hyphen == rest ? 1 : hyphen ? (size_t)(hyphen - rest) : token.size - start;
        most -= hyphen == rest && most;
        start += size;
        node = lead_ways(lexicon, node, (rel_text){rest, size},
                         start == token.size ? to : REL_TRIE_NONE, ways, err);
    }
    return node;
}

/**
 * Go from node `from` over all that text may have in place of `token` to one and the same node:
 * text is split at most hyphens, but "e-Taiba" looks like "e-mail" and stays whole.
 */
static uint32_t extend(rel_lexicon *lexicon, uint32_t from, rel_text token, spellings ways,
                       relata_error *err)
{
    uint32_t to = lead_ways(lexicon, from, token, REL_TRIE_NONE, ways, err);
    bool has_hyphen = token.size > 1 && memchr(token.bytes, '-', token.size);
    if (to != REL_TRIE_NONE && has_hyphen)
        to = lead_parts(lexicon, from, token, 1, to, ways, err);
    if (to != REL_TRIE_NONE && has_hyphen)
        to = lead_parts(lexicon, from, token, SIZE_MAX, to, ways, err);
    return to;
}

static uint32_t extend_all(rel_lexicon *lexicon, uint32_t root, const rel_text *tokens,
                           size_t count, spellings ways, relata_error *err)
{
    uint32_t node = root;
    for (size_t i = 0; i < count && node != REL_TRIE_NONE; i++)
        node = extend(lexicon, node, tokens[i], ways, err);
    return node;
}

static bool is_same(const rel_sense *a, const rel_sense *b)
{
    return a->class == b->class && a->gender == b->gender && a->is_plural == b->is_plural &&
           rel_text_equal(a->name, b->name) && rel_text_equal(a->kind, b->kind) &&
           rel_text_equal(a->country, b->country);
}

/** Put sense number `index` on a node's list: new, or known already, or instead of one of ours. */
static bool list_sense(rel_lexicon *lexicon, uint32_t node, uint32_t index, relata_error *err)
{
    const rel_sense *sense = &lexicon->senses[index];
    rel_trie_value *values = lexicon->trie.values;
    for (uint32_t at = lexicon->trie.nodes[node].values; at; at = values[at].next) {
        const rel_sense *other = &lexicon->senses[values[at].value];
        if (is_same(sense, other))
            return true;
        bool is_ours = values[at].value < lexicon->own_sense_count;
        if (!lexicon->is_own && is_ours && other->class == sense->class) {
            values[at].value = index;
            return true;
        }
    }
    lexicon->phrase_count += lexicon->trie.nodes[node].values == 0;
    return rel_trie_add(&lexicon->trie, node, index, err);
}

static bool check_tokens(const rel_text *tokens, size_t count, relata_error *err)
{
    if (count == 0)
        return rel_fail(err, RELATA_SYNTAX, "expected a phrase");
    for (size_t i = 0; i < count; i++)
        if (tokens[i].size > MAX_TOKEN_BYTES)
            return rel_fail(err, RELATA_SYNTAX, "a word has more than %d bytes", MAX_TOKEN_BYTES);
    if (count > REL_LEXICON_MAX_TOKENS)
        return rel_fail(err, RELATA_SYNTAX,
                        "the phrase that begins with '%.*s' is too long: more than %d words",
                        REL_TEXT_ARGS(tokens[0]), REL_LEXICON_MAX_TOKENS);
    return true;
}

bool rel_lexicon_add(rel_lexicon *lexicon, const rel_sense *sense, rel_lexicon_form form,
                     relata_error *err)
{
    rel_text tokens[REL_LEXICON_MAX_TOKENS + 1];
    size_t count = rel_phrase_split(sense->phrase, tokens, COUNT_OF(tokens));
    if (!check_tokens(tokens, count, err) ||
        !REL_PUSH(lexicon->senses, lexicon->sense_count, lexicon->sense_capacity, *sense, err))
        return false;
    uint32_t index = (uint32_t)(lexicon->sense_count - 1);
    bool is_word = form == REL_LEXICON_WORD;
    uint32_t node = extend_all(lexicon, is_word ? lexicon->words : lexicon->names, tokens, count,
                               is_word ? as_words : as_names, err);
    if (node == REL_TRIE_NONE || !list_sense(lexicon, node, index, err))
        return false;
    size_t phrase_count = lexicon->phrase_count;
    node = extend_all(lexicon, lexicon->capitals, tokens, count, as_capitals, err);
    bool ok = node != REL_TRIE_NONE && list_sense(lexicon, node, index, err);
    lexicon->phrase_count = phrase_count;
    return ok;
}

/** How many countries have a code before `alpha3`, or that one as well. */
static size_t countries_before(const rel_lexicon *lexicon, rel_text alpha3, bool with_equal)
{
    size_t low = 0, high = lexicon->country_count;
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        if (rel_text_compare(lexicon->countries[middle].country, alpha3) < (int)with_equal)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

bool rel_lexicon_add_country(rel_lexicon *lexicon, const rel_sense *sense, relata_error *err)
{
    if (!REL_PUSH(lexicon->countries, lexicon->country_count, lexicon->country_capacity, *sense,
                  err))
        return false;
    lexicon->country_count--;
    size_t place = countries_before(lexicon, sense->country, true);
    rel_sense *at = &lexicon->countries[place];
    memmove(at + 1, at, (lexicon->country_count++ - place) * sizeof *at);
    *at = *sense;
    return true;
}

static const rel_sense *find_country(const rel_lexicon *lexicon, rel_text alpha3)
{
    size_t place = countries_before(lexicon, alpha3, false);
    bool is_there =
        place < lexicon->country_count && rel_text_equal(lexicon->countries[place].country, alpha3);
    return is_there ? &lexicon->countries[place] : NULL;
}

rel_text rel_lexicon_country_name(const rel_lexicon *lexicon, rel_text alpha3)
{
    const rel_sense *country = find_country(lexicon, alpha3);
    return country ? country->name : (rel_text){0};
}

rel_text rel_lexicon_country_adjective(const rel_lexicon *lexicon, rel_text alpha3)
{
    const rel_sense *country = find_country(lexicon, alpha3);
    return country ? country->kind : (rel_text){0};
}

rel_text rel_lexicon_country_alpha2(const rel_lexicon *lexicon, rel_text alpha3)
{
    const rel_sense *country = find_country(lexicon, alpha3);
    return country ? country->extra : (rel_text){0};
}

static bool read_own_files(rel_lexicon *lexicon, relata_error *err)
{
    lexicon->is_own = true;
    for (size_t i = 0; i < COUNT_OF(own_files); i++)
        if (!rel_lexicon_read(lexicon, own_files[i], rel_embedded_find(own_files[i]), err))
            return false;
    lexicon->own_sense_count = lexicon->sense_count;
    lexicon->is_own = false;
    return true;
}

static bool read_users_files(rel_lexicon *lexicon, const char *const *paths, size_t count,
                             relata_error *err)
{
    for (size_t i = 0; i < count; i++) {
        rel_text content;
        if (!rel_file_read(paths[i], MAX_USER_FILE_BYTES, &lexicon->arena, &content, err) ||
            !rel_lexicon_read(lexicon, paths[i], content, err))
            return false;
    }
    return true;
}

/** Keep the first adjective of each country as the kind of its sense, to find it at once. */
static void note_adjectives(rel_lexicon *lexicon)
{
    for (size_t i = 0; i < lexicon->sense_count; i++) {
        const rel_sense *sense = &lexicon->senses[i];
        if (sense->class != REL_LEX_ADJECTIVE || sense->type != REL_COUNTRY)
            continue;
        for (size_t j = 0; j < lexicon->country_count; j++) {
            rel_sense *country = &lexicon->countries[j];
            if (!country->kind.size && rel_text_equal(country->country, sense->country))
                country->kind = sense->phrase;
        }
    }
}

static void note_beginning(rel_lexicon *lexicon, rel_text token, uint8_t flag)
{
    for (const respell *way = as_words; *way; way++) {
        char bytes[MAX_TOKEN_BYTES];
        lexicon->places[rel_symbols_find(lexicon->symbols, respelled(token, *way, bytes))] |= flag;
    }
}

/** Note with which words a date may begin; an unknown number, "several", begins none. */
static void note_dates(rel_lexicon *lexicon)
{
    for (size_t i = 0; i < lexicon->sense_count; i++) {
        const rel_sense *sense = &lexicon->senses[i];
        bool is_of_dates = sense->class >= REL_LEX_MONTH && sense->class <= REL_LEX_DATE_WORD;
        bool is_unknown = sense->class == REL_LEX_NUMBER && sense->value == 0;
        rel_text first;
        if (is_of_dates && !is_unknown && rel_phrase_split(sense->phrase, &first, 1) == 1)
            note_beginning(lexicon, first, REL_BEGINS_DATE);
    }
    lexicon->places[REL_NO_SYMBOL] = 0;
}

/** Note the words that stand behind others in phrases. */
static void note_continuations(rel_lexicon *lexicon)
{
    const rel_trie *trie = &lexicon->trie;
    for (size_t i = 0; i <= trie->edge_mask; i++) {
        uint32_t from = trie->edges[i].from;
        bool is_root =
            from == lexicon->names || from == lexicon->words || from == lexicon->capitals;
        if (from != REL_TRIE_NONE && !is_root)
            lexicon->places[trie->edges[i].symbol] |= REL_CONTINUES_PHRASE;
    }
}

static bool note_places(rel_lexicon *lexicon, relata_error *err)
{
    const rel_trie *trie = &lexicon->trie;
    lexicon->place_count = lexicon->symbols->count;
    lexicon->places = rel_calloc(lexicon->place_count + 1, sizeof *lexicon->places);
    lexicon->first_steps = rel_calloc(lexicon->place_count + 1, sizeof *lexicon->first_steps);
    if (!lexicon->places || !lexicon->first_steps)
        return rel_fail_memory(err);
    for (rel_symbol symbol = 1; symbol < lexicon->place_count; symbol++) {
        rel_first_steps steps = {.names = rel_trie_step(trie, lexicon->names, symbol),
                                 .words = rel_trie_step(trie, lexicon->words, symbol),
                                 .capitals = rel_trie_step(trie, lexicon->capitals, symbol)};
        lexicon->first_steps[symbol] = steps;
        bool is_phrase = trie->nodes[steps.names].values || trie->nodes[steps.words].values ||
                         trie->nodes[steps.capitals].values;
        if (steps.names || steps.words || steps.capitals)
            lexicon->places[symbol] |= REL_BEGINS_PHRASE;
        if (is_phrase)
            lexicon->places[symbol] |= REL_IS_PHRASE;
    }
    note_dates(lexicon);
    note_continuations(lexicon);
    return true;
}

/** Put the senses of each node in a row, where matching reads them. */
static bool lay_out(rel_lexicon *lexicon, relata_error *err)
{
    const rel_trie *trie = &lexicon->trie;
    lexicon->lists = rel_calloc(trie->node_count + 1, sizeof *lexicon->lists);
    lexicon->listed = rel_calloc(trie->value_count + 1, sizeof *lexicon->listed);
    if (!lexicon->lists || !lexicon->listed)
        return rel_fail_memory(err);
    uint32_t used = 0;
    for (size_t node = 0; node < trie->node_count; node++) {
        rel_sense_list *list = &lexicon->lists[node];
        list->first = used;
        for (uint32_t at = trie->nodes[node].values; at && list->count < REL_LEXICON_MAX_SENSES;
             at = trie->values[at].next) {
            const rel_sense *sense = &lexicon->senses[trie->values[at].value];
            lexicon->listed[used++] = sense;
            list->count++;
            list->classes |= UINT64_C(1) << sense->class;
        }
    }
    return true;
}

static bool plant(rel_lexicon *lexicon, relata_error *err)
{
    lexicon->names = rel_trie_root(&lexicon->trie, err);
    lexicon->words = rel_trie_root(&lexicon->trie, err);
    lexicon->capitals = rel_trie_root(&lexicon->trie, err);
    return lexicon->capitals != REL_TRIE_NONE;
}

rel_lexicon *rel_lexicon_load(rel_symbols *symbols, const char *const *paths, size_t path_count,
                              relata_error *err)
{
    rel_lexicon *lexicon = rel_calloc(1, sizeof *lexicon);
    if (!lexicon) {
        rel_fail_memory(err);
        return NULL;
    }
    lexicon->symbols = symbols;
    if (plant(lexicon, err) && read_own_files(lexicon, err) &&
        read_users_files(lexicon, paths, path_count, err) && note_places(lexicon, err) &&
        lay_out(lexicon, err) && rel_lexicon_note_bearers(lexicon, err)) {
        note_adjectives(lexicon);
        return lexicon;
    }
    rel_lexicon_free(lexicon);
    return NULL;
}

void rel_lexicon_free(rel_lexicon *lexicon)
{
    if (!lexicon)
        return;
    rel_arena_clear(&lexicon->arena);
    rel_trie_clear(&lexicon->trie);
    rel_free(lexicon->senses);
    rel_free(lexicon->countries);
    rel_free(lexicon->bearers);
    rel_free(lexicon->places);
    rel_free(lexicon->lists);
    rel_free(lexicon->listed);
    rel_free(lexicon->first_steps);
    rel_free(lexicon);
}

size_t rel_lexicon_phrase_count(const rel_lexicon *lexicon)
{
    return lexicon->phrase_count;
}
