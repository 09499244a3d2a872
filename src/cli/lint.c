#include "cli/lint.h"

#include <stdarg.h>
#include <string.h>

#include "cli/report.h"
#include "cli/session.h"

void rel_finding(rel_findings *findings, const char *format, ...)
{
    va_list args;
    findings->count++;
    printf("%s: ", findings->path);
    va_start(args, format);
    vprintf(format, args);
    va_end(args);
    putchar('\n');
}

static bool is_rule_file(const char *path)
{
    size_t size = strlen(path);
    return size > 4 && strcmp(path + size - 4, ".rel") == 0;
}

static bool lint_graph(const rel_arguments *arguments, const rel_language *language,
                       rel_findings *findings, relata_error *err)
{
    rel_subject subject = {0};
    if (!rel_session_graph(arguments, findings->path, &subject, err))
        return false;
    const rel_facts *facts = rel_graph_facts(subject.graph);
    rel_lint_graph(findings, facts, language);
    bool ok = !arguments->sources || rel_lint_evidence(findings, facts, arguments->sources, err);
    rel_subject_clear(&subject);
    return ok;
}

static bool lint_all(const rel_arguments *arguments, const rel_language *language,
                     rel_findings *findings, relata_error *err)
{
    for (size_t i = 0; i < arguments->operands.count; i++) {
        findings->path = arguments->operands.items[i];
        bool ok = is_rule_file(findings->path)
                      ? rel_lint_rules(findings, findings->path, &arguments->lexicons, err)
                      : lint_graph(arguments, language, findings, err);
        if (!ok)
            return false;
    }
    return true;
}

static rel_exit run_lint(const rel_arguments *arguments)
{
    relata_error err = {0};
    rel_findings findings = {0};
    rel_language language = {0};
    rel_language_options options = {
        .relation_paths = arguments->relations.items,
        .relation_count = arguments->relations.count,
    };
    bool ok = rel_language_load(&language, &options, &err) &&
              lint_all(arguments, &language, &findings, &err);
    rel_language_clear(&language);
    if (!ok)
        return rel_report(&err);
    return findings.count ? REL_EXIT_DIFFERENT : REL_EXIT_DONE;
}

static const rel_option lint_options[] = {
    {"verify-evidence", 0, REL_OPTION_FILE, "DIR",
     "Read the documents in DIR again: do they say what is quoted?",
     offsetof(rel_arguments, sources)},
    {"relations", 0, REL_OPTION_TEXTS, "FILE", "Relations that the graph may have beside ours",
     offsetof(rel_arguments, relations)},
    {"lexicon", 0, REL_OPTION_TEXTS, "FILE", "Words that the examples need beside ours",
     offsetof(rel_arguments, lexicons)},
    {NULL, 0, REL_OPTION_FLAG, NULL, NULL, 0},
};

static const rel_option *const options[] = {lint_options, rel_input_options, NULL};

const rel_verb rel_lint_verb = {
    .name = "lint",
    .operands = "FILE…",
    .summary = "Check graphs, and the examples in rule files",
    .details =
        "Of a graph: loose ends, unknown relations, impossible numbers. Of a rule file (.rel): "
        "whether\neach example gives what stands behind it. Findings are printed one a line; "
        "exit status 1 says\nthat there are some.",
    .options = options,
    .fewest_operands = 1,
    .most_operands = REL_NO_LIMIT,
    .run = run_lint,
};
