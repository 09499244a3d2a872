#include "cli/verb.h"

#include <string.h>

extern const rel_verb rel_build_verb, rel_extract_verb, rel_merge_verb, rel_export_verb,
    rel_diff_verb, rel_explain_verb, rel_stats_verb, rel_eval_verb, rel_lint_verb, rel_aliases_verb,
    rel_sentences_verb, rel_parse_verb, rel_formats_verb, rel_completion_verb, rel_help_verb_entry;

const rel_verb *const rel_verbs[] = {
    &rel_build_verb,   &rel_extract_verb,    &rel_merge_verb,      &rel_export_verb,
    &rel_diff_verb,    &rel_explain_verb,    &rel_stats_verb,      &rel_eval_verb,
    &rel_lint_verb,    &rel_aliases_verb,    &rel_sentences_verb,  &rel_parse_verb,
    &rel_formats_verb, &rel_completion_verb, &rel_help_verb_entry, NULL,
};

const rel_verb *rel_verb_find(const char *name)
{
    for (const rel_verb *const *verb = rel_verbs; *verb; verb++)
        if (strcmp((*verb)->name, name) == 0)
            return *verb;
    return NULL;
}
