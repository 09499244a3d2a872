/**
 * Runs the `*.spec` files of entities: each case is one text or several, parted by `++`, and the
 * named nodes of their graph, no more and no fewer; then words of the text in quotes and the entity
 * of their document that they must refer to.
 *
 *     entities DIRECTORY     every case is a test
 *     entities --list FILE…  prints missing and extra lines case by case
 */
#include "cases.h"

#include <stdio.h>
#include <stdlib.h>

#include "engine.h"
#include "records/slug.h"
#include "resolve/resolve.h"

enum { MAX_DOCUMENTS = 6 };

static struct {
    relata_engine *engine;
    spec_cases cases;
} shared;

/** The graph of a case, with the texts that it is of. */
typedef struct outcome {
    rel_records records;
    rel_facts facts;
    rel_text texts[MAX_DOCUMENTS];
    size_t text_count;
} outcome;

static bool take_records(void *context, const rel_records *records, rel_text lines,
                         relata_error *err)
{
    (void)lines;
    return rel_records_append(context, records, err);
}

static void read_texts(outcome *ret, rel_text text)
{
    const rel_taker taker = {.take = take_records, .context = &ret->records};
    const char *start = text.bytes;
    for (rel_text rest = text; rest.size || start;) {
        const char *end = rest.bytes;
        rel_text line = spec_take_line(&rest);
        bool is_last = !rest.size;
        if (!is_last && !rel_text_equal(line, REL_TEXT("++")))
            continue;
        char name[] = {'a', (char)('0' + ret->text_count), '\0'};
        end = is_last ? line.bytes + line.size : end;
        assert_true(ret->text_count < MAX_DOCUMENTS);
        ret->texts[ret->text_count] = (rel_text){start, (size_t)(end - start)};
        assert_true(
            rel_engine_run_text(shared.engine, name, ret->texts[ret->text_count++], &taker, NULL));
        start = is_last ? NULL : rest.bytes;
    }
}

static void outcome_open(outcome *ret, rel_text text)
{
    *ret = (outcome){.text_count = 0};
    read_texts(ret, text);
    assert_true(rel_resolve(&ret->records, &ret->facts, NULL));
}

/** "type  slug", for a node that some document names. */
static bool node_line(outcome *result, const rel_vertex *vertex, rel_text *ret)
{
    size_t named = 0;
    for (size_t i = 0; i < vertex->member_count; i++)
        named += vertex->members[i].named_count;
    rel_text type = rel_entity_type_name(vertex->type);
    rel_text slug = rel_slug(vertex->label, &result->records.arena, NULL);
    size_t room = type.size + slug.size + 3;
    char *line = rel_arena_alloc(&result->records.arena, room, 1);
    assert_non_null(line);
    int size = snprintf(line, room, "%.*s  %.*s", REL_TEXT_ARGS(type), REL_TEXT_ARGS(slug));
    *ret = (rel_text){line, (size_t)size};
    return named > 0;
}

/** Whether one of the stretches has those words. */
static bool has_words(const outcome *result, const rel_member *member, rel_text words)
{
    rel_text text = result->texts[member->document.bytes[1] - '0'];
    const rel_stretch *lists[] = {member->named, member->referred};
    const size_t counts[] = {member->named_count, member->referred_count};
    for (size_t i = 0; i < 2; i++)
        for (size_t j = 0; j < counts[i]; j++) {
            rel_stretch at = lists[i][j];
            if (rel_text_equal(rel_text_slice(text, at.start, at.end - at.start), words))
                return true;
        }
    return false;
}

/** `"the ministry"  ministry-of-public-security` */
static bool reference_holds(outcome *result, rel_text line)
{
    const char *quote = memchr(line.bytes + 1, '"', line.size - 1);
    assert_non_null(quote);
    rel_text words = {line.bytes + 1, (size_t)(quote - line.bytes - 1)};
    rel_text slug = rel_text_trim(rel_text_slice(line, words.size + 2, line.size - words.size - 2));
    for (size_t i = 0; i < result->facts.vertex_count; i++) {
        const rel_vertex *vertex = &result->facts.vertices[i];
        if (!rel_text_equal(rel_slug(vertex->label, &result->records.arena, NULL), slug))
            continue;
        for (size_t j = 0; j < vertex->member_count; j++)
            if (has_words(result, &vertex->members[j], words))
                return true;
    }
    return false;
}

static size_t count_line(const rel_text *lines, size_t count, rel_text line)
{
    size_t found = 0;
    for (size_t i = 0; i < count; i++)
        found += rel_text_equal(lines[i], line);
    return found;
}

static bool tell(FILE *report, const char *what, rel_text line)
{
    if (report)
        fprintf(report, "    %s %.*s\n", what, REL_TEXT_ARGS(line));
    return false;
}

static bool nodes_hold(outcome *result, const spec_case *row, FILE *report)
{
    rel_text found[SPEC_MAX_LINES];
    size_t count = 0;
    bool holds = true;
    for (size_t i = 0; i < result->facts.vertex_count && count < SPEC_MAX_LINES; i++)
        count += node_line(result, &result->facts.vertices[i], &found[count]);
    for (size_t i = 0; i < count; i++)
        if (count_line(found, i + 1, found[i]) >
            count_line(row->expected, row->expected_count, found[i]))
            holds = tell(report, "extra:  ", found[i]);
    for (size_t i = 0; i < row->expected_count; i++)
        if (row->expected[i].bytes[0] != '"' && count_line(row->expected, i + 1, row->expected[i]) >
                                                    count_line(found, count, row->expected[i]))
            holds = tell(report, "missing:", row->expected[i]);
    return holds;
}

/** Compare; differences are written to `report`. */
static bool case_holds(const spec_case *row, FILE *report)
{
    outcome result;
    outcome_open(&result, row->text);
    bool holds = nodes_hold(&result, row, report);
    for (size_t i = 0; i < row->expected_count; i++)
        if (row->expected[i].bytes[0] == '"' && !reference_holds(&result, row->expected[i]))
            holds = tell(report, "wrong:  ", row->expected[i]);
    rel_records_clear(&result.records);
    return holds;
}

static void text_gives_its_nodes(void **state)
{
    const spec_case *row = *state;
    if (!case_holds(row, stderr))
        fail_msg("\"%.*s\"", REL_TEXT_ARGS(row->text));
}

static int list(void)
{
    size_t right = 0;
    for (size_t i = 0; i < shared.cases.count; i++) {
        const spec_case *row = &shared.cases.items[i];
        printf("%s\n  %.*s\n", row->name, REL_TEXT_ARGS(row->text));
        right += case_holds(row, stdout);
    }
    printf("%zu of %zu cases are right\n", right, shared.cases.count);
    return EXIT_SUCCESS;
}

int main(int count, char **arguments)
{
    bool is_list = count > 2 && strcmp(arguments[1], "--list") == 0;
    const relata_engine_options options = {.threads = 1};
    shared.engine = relata_engine_new(&options, NULL);
    if (!shared.engine || count < 2)
        return EXIT_FAILURE;
    for (int i = 2; is_list && i < count; i++)
        spec_cases_read(&shared.cases, arguments[i], (size_t)i);
    if (!is_list)
        spec_cases_read_folder(&shared.cases, arguments[1]);
    int result = is_list ? list() : spec_cases_run(&shared.cases, "entities", text_gives_its_nodes);
    spec_cases_clear(&shared.cases);
    relata_engine_free(shared.engine);
    return result;
}
