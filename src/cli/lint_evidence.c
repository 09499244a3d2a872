/*
 * The original bytes between the offsets of a piece of evidence must have its letters and digits,
 * in order: line breaks, quotation marks and soft hyphens may differ.
 */
#include "base/memory.h"
#include "cli/lint.h"
#include "read/read.h"
#include "resolve/copies.h"

/** Evidence that waits for its document. */
typedef struct checked_evidence {
    const rel_evidence *evidence;
    bool is_seen;
} checked_evidence;

typedef struct evidence_list {
    rel_findings *findings;
    checked_evidence *items;
    size_t count;
} evidence_list;

static bool says(const rel_document *document, const rel_evidence *evidence)
{
    rel_text original = document->original;
    if (evidence->start > evidence->end || evidence->end > original.size)
        return false;
    rel_text slice = rel_text_slice(original, evidence->start, evidence->end - evidence->start);
    return rel_sentence_hash(slice) == rel_sentence_hash(evidence->text);
}

static void check_document(evidence_list *list, const rel_document *document)
{
    for (size_t i = 0; i < list->count; i++) {
        checked_evidence *item = &list->items[i];
        if (!rel_text_equal(item->evidence->document, document->id))
            continue;
        item->is_seen = true;
        if (!says(document, item->evidence))
            rel_finding(list->findings, "'%.*s' does not say “%.*s” at byte %llu",
                        REL_TEXT_ARGS(document->id), REL_TEXT_ARGS(item->evidence->text),
                        (unsigned long long)item->evidence->start);
    }
}

static bool check_input(evidence_list *list, const rel_input *input, relata_error *err)
{
    rel_arena arena = {0};
    rel_reader *reader = rel_reader_open(input, err);
    rel_document document = {0};
    rel_read_result result = reader ? REL_READ_DOCUMENT : REL_READ_FAILED;
    while (result == REL_READ_DOCUMENT) {
        rel_arena_reset(&arena);
        document = (rel_document){0};
        result = rel_reader_next(reader, &arena, &document, err);
        if (result == REL_READ_DOCUMENT)
            check_document(list, &document);
    }
    rel_reader_close(reader);
    rel_arena_clear(&arena);
    return result == REL_READ_END;
}

static bool check_inputs(evidence_list *list, const char *sources, relata_error *err)
{
    rel_arena arena = {0};
    rel_inputs inputs = {0};
    bool ok = rel_inputs_expand(&inputs, sources, &arena, err);
    for (size_t i = 0; ok && i < inputs.count; i++)
        ok = check_input(list, &inputs.items[i], err);
    rel_arena_clear(&arena);
    return ok;
}

/** All evidence that quotes a sentence. */
static bool collect(evidence_list *list, const rel_facts *facts, relata_error *err)
{
    size_t count = 0;
    for (size_t i = 0; i < facts->arc_count; i++)
        count += facts->arcs[i].evidence_count;
    list->items = rel_calloc(count, sizeof *list->items);
    if (!list->items)
        return rel_fail_memory(err);
    for (size_t i = 0; i < facts->arc_count; i++)
        for (size_t j = 0; j < facts->arcs[i].evidence_count; j++)
            if (facts->arcs[i].evidence[j].text.size)
                list->items[list->count++].evidence = &facts->arcs[i].evidence[j];
    return true;
}

bool rel_lint_evidence(rel_findings *findings, const rel_facts *facts, const char *sources,
                       relata_error *err)
{
    evidence_list list = {.findings = findings};
    bool ok = collect(&list, facts, err) && check_inputs(&list, sources, err);
    for (size_t i = 0; ok && i < list.count; i++)
        if (!list.items[i].is_seen)
            rel_finding(findings, "'%.*s' is not in '%s'",
                        REL_TEXT_ARGS(list.items[i].evidence->document), sources);
    rel_free(list.items);
    return ok;
}
