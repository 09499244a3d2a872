/*
 * What stands behind '=>' of an example: "SOURCE -> TARGET (status)", in one line. Names may hold
 * parentheses and hyphens of their own: only a last word in parentheses that is a status is taken
 * for one, and the first arrow divides.
 */
#include "language/rule_parser.h"

/** Cut "(status)" off the end of `line`, if it is there. */
static rel_text without_status(rel_text line, rel_status *ret)
{
    const char *open =
        line.size && line.bytes[line.size - 1] == ')' ? memchr(line.bytes, '(', line.size) : NULL;
    if (!open)
        return line;
    size_t before = (size_t)(open - line.bytes);
    rel_text status = rel_text_slice(line, before + 1, line.size - before - 2);
    return rel_status_of(status, ret) ? rel_text_trim(rel_text_slice(line, 0, before)) : line;
}

/** The size of the arrow that `text` begins with, or 0. */
static size_t arrow_at(rel_text text)
{
    if (rel_text_starts(text, REL_TEXT("<->")))
        return 3;
    return rel_text_starts(text, REL_TEXT("->")) ? 2 : 0;
}

static bool keep_name(rel_rules *rules, rel_text name, rel_text *ret, relata_error *err)
{
    *ret = rel_arena_copy(&rules->arena, rel_text_trim(name));
    return ret->bytes || rel_fail_memory(err);
}

bool rel_rules_read_result(rel_rules *rules, rel_text line, rel_example *example, relata_error *err)
{
    example->status = REL_ASSERTED;
    line = without_status(line, &example->status);
    for (size_t i = 0; i + 2 < line.size; i++) {
        size_t end = i + arrow_at(rel_text_slice(line, i, line.size - i));
        if (end > i)
            return keep_name(rules, rel_text_slice(line, 0, i), &example->source, err) &&
                   keep_name(rules, rel_text_slice(line, end, line.size - end), &example->target,
                             err);
    }
    return rel_fail_at(err, RELATA_SYNTAX, example->file, example->line, 1,
                       "expected 'SOURCE -> TARGET' after '=>'");
}
