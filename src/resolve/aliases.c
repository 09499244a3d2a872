#include "resolve/aliases.h"

#include "base/array.h"
#include "base/file.h"

enum { MAX_FILE_MIB = 16 };

/** The two kinds of lines. */
static const struct alias_form {
    rel_text verb, sign;
    bool is_same;
} forms[] = {
    {{"same ", 5}, {" = ", 3}, true},
    {{"different ", 10}, {" != ", 4}, false},
};

/** A line of the file, for messages. */
typedef struct alias_line {
    const char *path;
    unsigned number;
    rel_text text;
} alias_line;

static bool fail(const alias_line *line, relata_error *err, const char *message)
{
    return rel_fail_at(err, RELATA_SYNTAX, line->path, line->number, 1, "%s", message);
}

/** Where `sign` stands in `text`, or its size. */
static size_t find(rel_text text, rel_text sign)
{
    for (size_t at = 0; at + sign.size <= text.size; at++)
        if (memcmp(text.bytes + at, sign.bytes, sign.size) == 0)
            return at;
    return text.size;
}

static bool add_rule(rel_records *records, bool is_same, rel_text a, rel_text b, relata_error *err)
{
    rel_text one = rel_arena_copy(&records->arena, a), other = rel_arena_copy(&records->arena, b);
    if (!one.bytes || !other.bytes)
        return rel_fail_memory(err);
    rel_alias_rule rule = {is_same, one, other};
    if (rel_text_compare(one, other) > 0)
        rule = (rel_alias_rule){is_same, other, one};
    return REL_PUSH(records->alias_rules, records->alias_rule_count, records->alias_rule_capacity,
                    rule, err);
}

static bool read_line(const alias_line *line, rel_records *records, relata_error *err)
{
    for (size_t i = 0; i < COUNT_OF(forms); i++) {
        if (!rel_text_starts(line->text, forms[i].verb))
            continue;
        rel_text names =
            rel_text_slice(line->text, forms[i].verb.size, line->text.size - forms[i].verb.size);
        size_t sign = find(names, forms[i].sign);
        if (sign == names.size)
            return fail(line, err,
                        forms[i].is_same ? "expected ' = ' between two names"
                                         : "expected ' != ' between two names");
        size_t rest = sign + forms[i].sign.size;
        rel_text one = rel_text_trim(rel_text_slice(names, 0, sign));
        rel_text other = rel_text_trim(rel_text_slice(names, rest, names.size - rest));
        if (!one.size || !other.size)
            return fail(line, err, "a name is missing");
        return add_rule(records, forms[i].is_same, one, other, err);
    }
    return fail(line, err, "expected 'same A = B' or 'different A != B'");
}

static bool read_lines(const char *path, rel_text content, rel_records *records, relata_error *err)
{
    alias_line line = {.path = path};
    while (content.size) {
        const char *end = memchr(content.bytes, '\n', content.size);
        size_t size = end ? (size_t)(end - content.bytes) : content.size;
        line.number++;
        line.text = rel_text_trim(rel_text_slice(content, 0, size));
        if (line.text.size && line.text.bytes[0] != '#' && !read_line(&line, records, err))
            return false;
        size_t used = end ? size + 1 : size;
        content = rel_text_slice(content, used, content.size - used);
    }
    return true;
}

bool rel_aliases_read(const char *path, rel_records *records, relata_error *err)
{
    rel_arena arena = {0};
    rel_text content;
    bool ok = rel_file_read(path, (size_t)MAX_FILE_MIB * 1024 * 1024, &arena, &content, err) &&
              read_lines(path, content, records, err);
    rel_arena_clear(&arena);
    return ok;
}
