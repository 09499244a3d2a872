#include "base/memory.h"
#include "base/utf8.h"
#include "cli/evidence.h"
#include "cli/lint.h"
#include "language/rules.h"
#include "records/evidence.h"

/** `type:slug`. */
static bool is_well_formed(const rel_vertex *vertex)
{
    rel_text type = rel_entity_type_name(vertex->type);
    if (!rel_text_starts(vertex->id, type) || vertex->id.size <= type.size + 1 ||
        vertex->id.bytes[type.size] != ':')
        return false;
    for (size_t i = type.size + 1; i < vertex->id.size; i++) {
        char c = vertex->id.bytes[i];
        if (!rel_ascii_is_lower(c) && !rel_ascii_is_digit(c) && c != '-')
            return false;
    }
    return true;
}

static void check_vertex(rel_findings *findings, const rel_vertex *vertex)
{
    if (!is_well_formed(vertex))
        rel_finding(findings, "the id '%.*s' is not of the form type:slug",
                    REL_TEXT_ARGS(vertex->id));
    if (!vertex->label.size)
        rel_finding(findings, "'%.*s' has no label", REL_TEXT_ARGS(vertex->id));
    if (!vertex->member_count)
        rel_finding(findings, "'%.*s' is of no document", REL_TEXT_ARGS(vertex->id));
    if (vertex->last_seen.size && rel_text_compare(vertex->first_seen, vertex->last_seen) > 0)
        rel_finding(findings, "'%.*s' is last seen before it is first seen",
                    REL_TEXT_ARGS(vertex->id));
}

static bool has_source(const rel_facts *facts, rel_text document)
{
    for (size_t i = 0; i < facts->source_count; i++)
        if (rel_text_equal(facts->sources[i].id, document))
            return true;
    return false;
}

static void check_arc(rel_findings *findings, const rel_facts *facts, const rel_arc *arc,
                      const rel_language *language)
{
    rel_text source = arc->source->id, target = arc->target->id, relation = arc->relation;
    if (!rel_rules_relation(language->rules, relation))
        rel_finding(findings, "no rule file has the relation '%.*s'", REL_TEXT_ARGS(relation));
    if (!arc->weight || arc->weight > arc->mentions || arc->documents > arc->mentions)
        rel_finding(findings, "the numbers of '%.*s' %.*s '%.*s' are impossible",
                    REL_TEXT_ARGS(source), REL_TEXT_ARGS(relation), REL_TEXT_ARGS(target));
    if (arc->source == arc->target)
        rel_finding(findings, "'%.*s' %.*s itself", REL_TEXT_ARGS(source), REL_TEXT_ARGS(relation));
    rel_evidence_walk walk = rel_evidence_of(arc);
    for (rel_evidence evidence; rel_evidence_next(&walk, &evidence);) {
        if (!has_source(facts, evidence.document))
            rel_finding(findings, "evidence is from '%.*s', which is no document of the graph",
                        REL_TEXT_ARGS(evidence.document));
        if (evidence.end < evidence.start)
            rel_finding(findings, "evidence from '%.*s' ends before it starts",
                        REL_TEXT_ARGS(evidence.document));
    }
}

void rel_lint_graph(rel_findings *findings, const rel_facts *facts, const rel_language *language)
{
    for (size_t i = 0; i < facts->vertex_count; i++)
        check_vertex(findings, &facts->vertices[i]);
    for (size_t i = 0; i < facts->arc_count; i++)
        check_arc(findings, facts, &facts->arcs[i], language);
    for (size_t i = 0; i < facts->aside_count; i++) {
        const rel_evidence *evidence = &facts->asides[i].evidence;
        rel_finding(findings, "a claim of '%.*s' is not drawn: '%.*s' %.*s '%.*s' has a loose end",
                    REL_TEXT_ARGS(evidence->document), REL_TEXT_ARGS(evidence->source_entity),
                    REL_TEXT_ARGS(facts->asides[i].relation),
                    REL_TEXT_ARGS(evidence->target_entity));
    }
}

/** All evidence that quotes a sentence, to be released with rel_free(); NULL without memory. */
static rel_quoted *collect_quoted(const rel_facts *facts, size_t *ret_count, relata_error *err)
{
    size_t count = 0;
    for (size_t i = 0; i < facts->arc_count; i++)
        count += facts->arcs[i].evidence_count;
    rel_quoted *quoted = rel_calloc(count, sizeof *quoted);
    if (!quoted)
        rel_fail_memory(err);
    count = 0;
    for (size_t i = 0; quoted && i < facts->arc_count; i++) {
        rel_evidence_walk walk = rel_evidence_of(&facts->arcs[i]);
        for (rel_evidence evidence; rel_evidence_next(&walk, &evidence);)
            if (evidence.text.size)
                quoted[count++].evidence = evidence;
    }
    *ret_count = count;
    return quoted;
}

static void tell_verdict(rel_findings *findings, const rel_quoted *quoted, const char *sources)
{
    const rel_evidence *evidence = &quoted->evidence;
    rel_text document = evidence->document;
    if (quoted->verdict == REL_NOT_CHECKED)
        rel_finding(findings, "'%.*s' is not in '%s'", REL_TEXT_ARGS(document), sources);
    else if (quoted->verdict == REL_NOT_SAID)
        rel_finding(findings, "'%.*s' does not say “%.*s”", REL_TEXT_ARGS(document),
                    REL_TEXT_ARGS(evidence->text));
    else if (quoted->verdict == REL_SAID_ELSEWHERE)
        rel_finding(findings, "'%.*s' says “%.*s”, but not at byte %llu", REL_TEXT_ARGS(document),
                    REL_TEXT_ARGS(evidence->text), (unsigned long long)evidence->start);
}

bool rel_lint_evidence(rel_findings *findings, const rel_facts *facts, const char *sources,
                       relata_error *err)
{
    size_t count = 0;
    rel_quoted *quoted = collect_quoted(facts, &count, err);
    bool ok = quoted && rel_evidence_verify(quoted, count, sources, err);
    for (size_t i = 0; ok && i < count; i++)
        tell_verdict(findings, &quoted[i], sources);
    rel_free(quoted);
    return ok;
}
