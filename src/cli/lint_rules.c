#include <string.h>

#include "cli/lint.h"
#include "engine.h"
#include "language/rules.h"
#include "records/slug.h"

/** An example while its sentence is read. */
typedef struct example_check {
    const rel_example *example;
    rel_text relation;
    bool has_relation, is_right;
} example_check;

/** Whether the entity is called so, where case and marks do not count. */
static bool is_called(const rel_records *records, rel_text entity, rel_text name)
{
    rel_arena arena = {0};
    rel_text wanted = rel_slug(name, &arena, NULL);
    bool found = false;
    for (size_t i = 0; i < records->entity_count && !found; i++) {
        const rel_member *member = &records->entities[i];
        if (!rel_text_equal(member->entity, entity))
            continue;
        found = rel_text_equal(rel_slug(member->name, &arena, NULL), wanted);
        for (size_t j = 0; j < member->alias_count && !found; j++)
            found = rel_text_equal(rel_slug(member->aliases[j], &arena, NULL), wanted);
    }
    rel_arena_clear(&arena);
    return found;
}

static bool has_ends(const rel_records *records, const rel_evidence *evidence,
                     const rel_example *example, bool is_reversed)
{
    rel_text source = is_reversed ? evidence->target_entity : evidence->source_entity;
    rel_text target = is_reversed ? evidence->source_entity : evidence->target_entity;
    return is_called(records, source, example->source) &&
           is_called(records, target, example->target);
}

static bool check_claims(void *context, const rel_records *records, rel_text lines,
                         relata_error *err)
{
    example_check *check = context;
    (void)lines;
    (void)err;
    for (size_t i = 0; i < records->claim_count; i++) {
        const rel_claim_record *claim = &records->claims[i];
        if (!rel_text_equal(claim->relation, check->relation))
            continue;
        check->has_relation = true;
        if (claim->status == check->example->status &&
            (has_ends(records, &claim->evidence, check->example, false) ||
             (claim->is_symmetric && has_ends(records, &claim->evidence, check->example, true))))
            check->is_right = true;
    }
    return true;
}

static bool run_example(rel_findings *findings, relata_engine *engine, const rel_rules *rules,
                        const rel_example *example, relata_error *err)
{
    example_check check = {.example = example,
                           .relation = rules->relations[example->relation].name};
    rel_taker taker = {.take = check_claims, .context = &check};
    if (!rel_engine_run_text(engine, "example", example->text, &taker, err))
        return false;
    if (example->is_positive && !check.is_right)
        rel_finding(findings, "%u: the example does not give what it should: “%.*s”", example->line,
                    REL_TEXT_ARGS(example->text));
    if (!example->is_positive && check.has_relation)
        rel_finding(findings, "%u: the example must not give '%.*s': “%.*s”", example->line,
                    REL_TEXT_ARGS(check.relation), REL_TEXT_ARGS(example->text));
    return true;
}

bool rel_lint_rules(rel_findings *findings, const char *path, const rel_strings *lexicons,
                    relata_error *err)
{
    relata_engine_options options = {
        .relations = &path,
        .relation_count = 1,
        .lexicons = lexicons->items,
        .lexicon_count = lexicons->count,
        .threads = 1,
    };
    relata_engine *engine = relata_engine_new(&options, err);
    if (!engine)
        return false;
    const rel_rules *rules = rel_engine_language(engine)->rules;
    size_t count = 0;
    const rel_example *examples = rel_rules_examples(rules, &count);
    bool ok = true;
    for (size_t i = 0; ok && i < count; i++)
        if (strcmp(examples[i].file, path) == 0)
            ok = run_example(findings, engine, rules, &examples[i], err);
    relata_engine_free(engine);
    return ok;
}
