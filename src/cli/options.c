#include "cli/options.h"

#include <stdlib.h>
#include <string.h>

#include "base/array.h"
#include "base/memory.h"

#define OPTION(name, letter, kind, placeholder, help, member)                                      \
    {                                                                                              \
        name, letter, REL_OPTION_##kind, placeholder, help, offsetof(rel_arguments, member)        \
    }
#define END                                                                                        \
    {                                                                                              \
        NULL, 0, REL_OPTION_FLAG, NULL, NULL, 0                                                    \
    }

const rel_option rel_engine_options[] = {
    OPTION("jobs", 'j', NUMBER, "N", "Use N threads (default: one for each processor)", threads),
    OPTION("keep-going", 'k', FLAG, NULL, "Skip inputs that cannot be read", keep_going),
    OPTION("date", 0, TEXT, "DATE", "Date of documents that do not say theirs (ISO)", date),
    OPTION("lexicon", 0, TEXTS, "FILE", "Add a word list", lexicons),
    OPTION("relations", 0, TEXTS, "FILE", "Add relations", relations),
    END,
};

const rel_option rel_input_options[] = {
    OPTION("from", 0, TEXT, "FORMAT", "What graphs are read as (default: told from the content)",
           from),
    END,
};

const rel_option rel_merge_options[] = {
    OPTION("aliases", 0, TEXTS, "FILE", "Lines 'same A = B' and 'different A != B'", aliases),
    END,
};

const rel_option rel_select_options[] = {
    OPTION("focus", 0, TEXT, "NAME", "Only what is near the entity of that name or id", focus),
    OPTION("hops", 0, NUMBER, "K", "How near, in edges (default: 1)", hops),
    OPTION("top", 0, NUMBER, "N", "Only the N most important entities", top),
    OPTION("type", 0, TEXTS, "TYPE", "Only entities of this type", types),
    OPTION("relation", 0, TEXTS, "NAME", "Only edges of this relation", relation_names),
    OPTION("status", 0, TEXTS, "STATUS", "Only edges of this status", statuses),
    OPTION("since", 0, TEXT, "DATE", "Only what happened on this date or later", since),
    OPTION("until", 0, TEXT, "DATE", "Only what happened on this date or before", until),
    OPTION("min-mentions", 0, NUMBER, "N", "Only edges with N mentions or more", minimum_mentions),
    END,
};

const rel_option rel_export_option_table[] = {
    OPTION("graphml-flavor", 0, TEXT, "FLAVOR",
           "default, strict, gephi, yed, neo4j, cytoscape or tinkerpop", flavor),
    OPTION("symmetric", 0, TEXT, "HOW", "Symmetric edges: attr, undirected or both", symmetric),
    OPTION("multi", 0, FLAG, NULL, "One edge for each mention", multi),
    OPTION("layout", 0, FLAG, NULL, "Positions, sizes and colours of nodes in data for other tools",
           layout),
    END,
};

const rel_option rel_picture_options[] = {
    OPTION("title", 0, TEXT, "TEXT", "Title of pictures", title),
    OPTION("style", 0, TEXT, "STYLE",
           "Picture: auto, butterfly, timeline, layered, force, communities", style),
    OPTION("show-negated", 0, FLAG, NULL, "Draw relations that the text denies, too", negated),
    END,
};

const rel_option rel_check_options[] = {
    OPTION("check", 0, FLAG, NULL, "Write nothing; exit with 1 when a file is stale", check),
    OPTION("check-bytes", 0, FLAG, NULL, "The same, comparing pictures byte by byte", check_bytes),
    END,
};

/** A command line while it is read. */
typedef struct words {
    char **items;
    int count, at;
    const rel_option *const *tables;
    relata_error *err;
} words;

static const rel_option *find_option(const words *line, const char *name, size_t size, char letter)
{
    for (const rel_option *const *table = line->tables; table && *table; table++)
        for (const rel_option *option = *table; option->name; option++)
            if (letter ? option->letter == letter
                       : strlen(option->name) == size && memcmp(option->name, name, size) == 0)
                return option;
    return NULL;
}

enum { MAX_OPTIONS = 64 };

static bool fail_unknown(const words *line, const char *word)
{
    const char *names[MAX_OPTIONS];
    size_t count = 0;
    for (const rel_option *const *table = line->tables; table && *table; table++)
        for (const rel_option *option = *table; option->name && count < MAX_OPTIONS; option++)
            names[count++] = option->name;
    const char *nearest = rel_nearest(word + strspn(word, "-"), names, count);
    if (nearest)
        return rel_fail(line->err, RELATA_USAGE, "there is no option '%s'; did you mean '--%s'?",
                        word, nearest);
    return rel_fail(line->err, RELATA_USAGE, "there is no option '%s'", word);
}

static bool push(rel_strings *strings, const char *string, relata_error *err)
{
    return REL_PUSH(strings->items, strings->count, strings->capacity, string, err);
}

static bool set_number(const words *line, const rel_option *option, const char *value,
                       uint32_t *ret)
{
    uint64_t number = 0;
    bool is_number = *value != '\0';
    for (const char *c = value; *c && is_number; c++) {
        is_number = *c >= '0' && *c <= '9' && number <= UINT32_MAX / 10;
        number = number * 10 + (uint64_t)(*c - '0');
    }
    if (!is_number || number > UINT32_MAX)
        return rel_fail(line->err, RELATA_USAGE, "'--%s' needs a number, not '%s'", option->name,
                        value);
    *ret = (uint32_t)number;
    return true;
}

static bool set_value(const words *line, const rel_option *option, const char *value,
                      rel_arguments *ret)
{
    void *place = (char *)ret + option->offset;
    switch (option->kind) {
    case REL_OPTION_FLAG: *(bool *)place = true; return true;
    case REL_OPTION_TEXT:
    case REL_OPTION_FILE: *(const char **)place = value; return true;
    case REL_OPTION_TEXTS: return push(place, value, line->err);
    case REL_OPTION_NUMBER: return set_number(line, option, value, place);
    }
    return true;
}

/** Set an option from `attached`, the rest of its own word, or from the next word. */
static bool read_option(words *line, const rel_option *option, const char *attached,
                        rel_arguments *ret)
{
    if (option->kind == REL_OPTION_FLAG && attached)
        return rel_fail(line->err, RELATA_USAGE, "'--%s' takes no value", option->name);
    if (option->kind != REL_OPTION_FLAG && !attached) {
        if (line->at + 1 >= line->count)
            return rel_fail(line->err, RELATA_USAGE, "'--%s' needs a value: %s", option->name,
                            option->placeholder);
        attached = line->items[++line->at];
    }
    return set_value(line, option, attached, ret);
}

/** "--name", "--name=value". */
static bool read_long(words *line, const char *word, rel_arguments *ret)
{
    const char *name = word + 2, *equals = strchr(name, '=');
    size_t size = equals ? (size_t)(equals - name) : strlen(name);
    const rel_option *option = find_option(line, name, size, 0);
    if (!option)
        return fail_unknown(line, word);
    return read_option(line, option, equals ? equals + 1 : NULL, ret);
}

/** "-k", "-j4", "-j 4". */
static bool read_short(words *line, const char *word, rel_arguments *ret)
{
    const rel_option *option = find_option(line, NULL, 0, word[1]);
    if (!option || (option->kind == REL_OPTION_FLAG && word[2]))
        return fail_unknown(line, word);
    return read_option(line, option, word[2] ? word + 2 : NULL, ret);
}

static bool read_words(words *line, rel_arguments *ret)
{
    bool only_operands = false;
    for (; line->at < line->count; line->at++) {
        const char *word = line->items[line->at];
        bool ok = true;
        if (only_operands || word[0] != '-' || word[1] == '\0')
            ok = push(&ret->operands, word, line->err);
        else if (strcmp(word, "--") == 0)
            only_operands = true;
        else
            ok = word[1] == '-' ? read_long(line, word, ret) : read_short(line, word, ret);
        if (!ok)
            return false;
    }
    return true;
}

bool rel_arguments_read(const rel_option *const *tables, int count, char **items,
                        rel_arguments *ret, relata_error *err)
{
    words line = {.items = items, .count = count, .tables = tables, .err = err};
    rel_arguments arguments = {.hops = 1};
    if (!read_words(&line, &arguments)) {
        rel_arguments_clear(&arguments);
        return false;
    }
    *ret = arguments;
    return true;
}

void rel_arguments_clear(rel_arguments *arguments)
{
    rel_strings *const lists[] = {&arguments->operands,  &arguments->lexicons,
                                  &arguments->relations, &arguments->aliases,
                                  &arguments->types,     &arguments->relation_names,
                                  &arguments->statuses};
    for (size_t i = 0; i < COUNT_OF(lists); i++) {
        rel_free(lists[i]->items);
        *lists[i] = (rel_strings){0};
    }
}
