#include "cli/session.h"

#include "assemble.h"
#include "cli/output.h"
#include "cli/report.h"
#include "engine.h"

enum { MAX_NAME_BYTES = 256 };

const rel_option rel_output_option_table[] = {
    {"output", 'o', REL_OPTION_FILE, "FILE", "Write to FILE instead of standard output",
     offsetof(rel_arguments, output)},
    {NULL, 0, REL_OPTION_FLAG, NULL, NULL, 0},
};

relata_engine *rel_session_engine(const rel_arguments *arguments, relata_error *err)
{
    relata_engine_options options = {
        .lexicons = arguments->lexicons.items,
        .lexicon_count = arguments->lexicons.count,
        .relations = arguments->relations.items,
        .relation_count = arguments->relations.count,
        .date = arguments->date,
        .threads = arguments->threads,
        .keep_going = arguments->keep_going,
        .on_skipped = rel_report_skipped,
        .on_progress = rel_report_progress,
    };
    return relata_engine_new(&options, err);
}

const char *const *rel_session_inputs(const rel_arguments *arguments)
{
    static const char *const standard_input[] = {"-"};
    return arguments->operands.count ? arguments->operands.items : standard_input;
}

size_t rel_session_input_count(const rel_arguments *arguments)
{
    return arguments->operands.count ? arguments->operands.count : 1;
}

rel_exit rel_session_status(const relata_engine *engine)
{
    return rel_engine_skipped(engine) ? REL_EXIT_SKIPPED : REL_EXIT_DONE;
}

relata_merge_options rel_session_merge_options(const rel_arguments *arguments)
{
    return (relata_merge_options){
        .name = arguments->name,
        .aliases = arguments->aliases.items,
        .alias_count = arguments->aliases.count,
    };
}

void rel_subject_clear(rel_subject *subject)
{
    relata_graph_free(subject->graph);
    relata_graph_free(subject->whole);
    *subject = (rel_subject){0};
}

bool rel_session_graph(const rel_arguments *arguments, const char *path, rel_subject *ret,
                       relata_error *err)
{
    char name[MAX_NAME_BYTES];
    rel_output_stem(path, name, sizeof name);
    relata_graph *graph =
        rel_graph_read_as(path, arguments->from, arguments->name ? arguments->name : name, err);
    return graph && rel_session_select(arguments, graph, ret, err);
}
