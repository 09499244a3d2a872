#include "base/file.h"
#include "cli/report.h"
#include "cli/session.h"

static rel_exit run_extract(const rel_arguments *arguments)
{
    relata_error err = {0};
    rel_file_draft draft = {0};
    relata_engine *engine = rel_session_engine(arguments, &err);
    if (!engine)
        return rel_report(&err);
    bool ok = !arguments->output || rel_file_draft_open(&draft, arguments->output, &err);
    if (ok)
        ok = relata_extract(engine, rel_session_inputs(arguments),
                            rel_session_input_count(arguments),
                            draft.stream ? draft.stream : stdout, &err);
    if (ok && draft.stream)
        ok = rel_file_draft_commit(&draft, &err);
    rel_report_done();
    rel_file_draft_discard(&draft);
    rel_exit status = ok ? rel_session_status(engine) : rel_report(&err);
    relata_engine_free(engine);
    return status;
}

static const rel_option *const options[] = {rel_output_option_table, rel_engine_options, NULL};

const rel_verb rel_extract_verb = {
    .name = "extract",
    .operands = "[INPUT…]",
    .summary = "Read documents and write what each of them says, as JSON Lines",
    .details = "Every document stands by itself: 'relata merge' unites the results, of one run or "
               "of many,\nin any order.",
    .options = options,
    .most_operands = REL_NO_LIMIT,
    .run = run_extract,
};
